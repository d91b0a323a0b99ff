"""Columns in one word: text, integer, number, boolean, timestamp, and lists: texts, integers."""

from __future__ import annotations

from expectations.contract import Column, Type


def text(name: str, words: str, *, nullable: bool = False, one_of: tuple[str, ...] = ()) -> Column:
    """A text column."""
    return Column(name=name, type=Type.TEXT, words=words, nullable=nullable, one_of=one_of)


def integer(name: str, words: str, *, nullable: bool = False) -> Column:
    """A whole-number column."""
    return Column(name=name, type=Type.INTEGER, words=words, nullable=nullable)


def number(name: str, words: str, *, nullable: bool = False) -> Column:
    """A 64-bit floating-point column."""
    return Column(name=name, type=Type.NUMBER, words=words, nullable=nullable)


def boolean(name: str, words: str, *, nullable: bool = False) -> Column:
    """A column of true and false."""
    return Column(name=name, type=Type.BOOLEAN, words=words, nullable=nullable)


def timestamp(name: str, words: str, *, nullable: bool = False) -> Column:
    """A point in time, UTC."""
    return Column(name=name, type=Type.TIMESTAMP, words=words + " (UTC)", nullable=nullable)


def texts(name: str, words: str) -> Column:
    """A list of texts; empty, not NULL, where there is none."""
    return Column(name=name, type=Type.TEXTS, words=words)


def integers(name: str, words: str) -> Column:
    """A list of whole numbers; empty, not NULL, where there is none."""
    return Column(name=name, type=Type.INTEGERS, words=words)

"""The plain spelling of a text: full-width forms, native digits, typographic spaces, dashes and quotes as ASCII."""

from collections.abc import Callable, Mapping

import polars as pl

from transforms.lexicon.characters import PLAIN
from transforms.text.matching import only


def plain(text: pl.Expr) -> pl.Expr:
    """The text in plain spelling, one character for one, so that offsets into it are offsets into the text."""
    return spelt(text, PLAIN)


def spelt(text: pl.Expr, table: Mapping[str, str], rest: Callable[[pl.Expr], pl.Expr] = lambda text: text) -> pl.Expr:
    """The text with the characters of a table replaced, and what is not ASCII besides as `rest` makes it.

    Most sentences are ASCII: they are asked for the few characters of the table that are.
    """
    ascii_part = {old: new for old, new in table.items() if old.isascii()}
    is_ascii = text.str.len_bytes() == text.str.len_chars()
    return pl.coalesce(
        rest(only(~is_ascii, text).str.replace_many(list(table), list(table.values()))),
        text.str.replace_many(list(ascii_part), list(ascii_part.values())),
    )

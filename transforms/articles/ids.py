"""Stable ids: the same content gives the same id on any machine, in any order, in any run."""

from __future__ import annotations

import hashlib

import polars as pl

ID_LENGTH = 32  # hex digits: 128 bits, enough for any number of rows that fit on a disk


def content_ids(texts: pl.Series) -> pl.Series:
    """The id of each text: the first 128 bits of its SHA-256 as hex. NULL stays NULL.

    Polars has no cryptographic hash; hashlib runs in C, so the loop costs about a microsecond a row.
    """
    digests = [
        None if text is None else hashlib.sha256(text.encode("utf-8")).hexdigest()[:ID_LENGTH]
        for text in texts.to_list()
    ]
    return pl.Series(texts.name, digests, dtype=pl.String)


def metric_id() -> pl.Expr:
    """The id of a figure: its article and span, readable as they are."""
    return pl.format("{}:{}-{}", "article_id", "span_start", "span_end")

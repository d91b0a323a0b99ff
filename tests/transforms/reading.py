"""How the case tables of numbers are written, and what a text gives."""

from collections.abc import Callable, Iterable
from functools import cache

import polars as pl

from transforms.mentions.mentions import mentions
from transforms.text.sentences import sentences

# A text and its numbers: a metric as "surface = value unit [bound] [low..high]", a rejected one as "surface : reason".
Case = tuple[str, list[str]]


def frame(*texts: str) -> pl.DataFrame:
    """The texts as the extraction takes them."""
    return pl.DataFrame({"doc": range(len(texts)), "text": texts}, schema={"doc": pl.UInt32, "text": pl.String})


def mentions_of(*texts: str) -> pl.DataFrame:
    """Every number of the texts."""
    read = frame(*texts)
    return mentions(read, sentences(read))


def written(row: dict[str, object]) -> str:
    """A row of mentions as the case tables write it."""
    if row["reason"] is not None:
        return f"{row['surface']} : {row['reason']}"
    bound = "" if row["bound"] in ("exact", "range") else f" {row['bound']}"
    ends = "" if row["low"] is None else f" {row['low']:.10g}..{row['high']:.10g}"
    return f"{row['surface']} = {row['value']:.10g} {row['unit']}{bound}{ends}"


def read_together(read: Callable[..., pl.DataFrame], texts: Iterable[str]) -> Callable[[str], pl.DataFrame]:
    """A function that gives the rows of each of the texts, which the reader reads in one call when the first is asked
    for: a call costs as much as a hundred texts.
    """
    listed = list(texts)

    @cache
    def rows_by_text() -> dict[str, pl.DataFrame]:
        found = read(*listed)
        return {text: found.filter(pl.col("doc") == doc) for doc, text in enumerate(listed)}

    return lambda text: rows_by_text()[text]


def lines_of(cases: Iterable[Case]) -> Callable[[str], list[str]]:
    """A function that gives the numbers of each text of a case table as the table writes them."""
    found = read_together(mentions_of, (text for text, _ in cases))
    return lambda text: [written(row) for row in found(text).iter_rows(named=True)]

"""How the case tables of numbers are written, and what a text gives."""

import polars as pl

from transforms.mentions import mentions
from transforms.sentences import sentences

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


def lines_of(text: str) -> list[str]:
    """The numbers of a text as the case tables write them."""
    return [written(row) for row in mentions_of(text).iter_rows(named=True)]

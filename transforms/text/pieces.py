"""What is read at one time: whole texts, and pieces of texts that are longer than any article."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import polars as pl

from transforms.text.sentences import sentences

# Characters of a piece. No article or report of the news is as long; what is, is a dump, or made to exhaust the memory.
# A call has a cost of its own, which is small beside that of a piece.
LONGEST = 1_000_000


def pieces(texts: pl.DataFrame, longest: int = LONGEST) -> Iterator[pl.DataFrame]:
    """Frames to be read one after the other: doc, text, piece: Int64, piece_start: Int64 (code points into the text).

    texts: doc, text. First come the texts of at most `longest` characters, whole and together, as piece 0; then each
    piece of each longer one by itself, numbered from 1. They add up to the text. A piece begins with the first sentence
    that begins in the next `longest` characters. Its sentences are those of the text, but for the last words of an
    endless one that it begins in; it is longer than asked only by the sentence that it ends with.
    """
    is_long = pl.col("text").str.len_chars() > longest
    long, whole = texts.filter(is_long), texts.filter(~is_long)
    if whole.height or long.is_empty():
        yield whole.with_columns(piece=pl.lit(0, pl.Int64), piece_start=pl.lit(0, pl.Int64))
    for one in long.iter_slices(1):
        text = one["text"].item()
        for number, (start, end) in enumerate(pairwise([*_starts(one, longest), len(text)]), start=1):
            yield one.with_columns(
                text=pl.lit(text[start:end]),
                piece=pl.lit(number, pl.Int64),
                piece_start=pl.lit(start, pl.Int64),
            )


def _starts(one: pl.DataFrame, longest: int) -> list[int]:
    """Where the pieces of one text begin."""
    start = sentences(one)["sentence_start"]
    part = start // longest
    return [0, *start.filter(part > part.shift(1))]


def in_texts(numbers: pl.DataFrame, read: pl.DataFrame) -> pl.DataFrame:
    """The numbers of a frame of pieces with their places in the whole texts, and links that no other piece has.

    numbers: doc, span_start, span_end, evidence_start, link. read: doc, piece, piece_start.
    """
    piece, places = pl.col("piece"), ("span_start", "span_end", "evidence_start")
    return (
        numbers.join(read.select("doc", "piece", "piece_start"), on="doc", how="left", maintain_order="left")
        .with_columns(
            pl.col(places) + pl.col("piece_start"),
            link=pl.when(piece > 0).then(pl.format("{}.{}", piece, "link")).otherwise("link"),
        )
        .select(numbers.columns)
    )

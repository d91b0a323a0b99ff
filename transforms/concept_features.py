"""What the single words beside a figure are about, as the names of features that a linear model weighs."""

import polars as pl

from transforms.concepts import WORD_CONCEPTS, concept
from transforms.contexts import combined
from transforms.near_words import WORD

# Words count where they are so near, in characters and in words.
_CHARACTERS_BEFORE, _CHARACTERS_BEHIND = 110, 90
_WORDS_BEFORE, _WORDS_BEHIND = 12, 9
# The nearest concepts before a figure are b1, b2, b3, behind it a1, a2, a3.
_NEAREST = 3
_COMBINATIONS: tuple[tuple[str, ...], ...] = (
    ("b1",), ("b2",), ("a1",), ("b1", "a1"), ("b1", "b2"), ("b1", "b2", "a1"), ("b1", "b2", "b3"), ("a1", "a2"),
    ("about",), ("b1", "about"), ("l1", "a1"), ("l1", "b1"), ("first", "b1"), ("first", "a1"), ("first", "about"),
    ("size", "b1"), ("delta", "b1"),
)  # fmt: skip


def concept_features(wide: pl.DataFrame) -> pl.DataFrame:
    """figure, name: what the words at both sides of each figure are about.

    wide: figure, before, behind_it, head (the noun that a figure counts), and the columns l1, first, size and delta.
    """
    sides = {
        "b": _words(wide, "before", -_CHARACTERS_BEFORE, _WORDS_BEFORE),
        "a": _words(wide, "behind_it", _CHARACTERS_BEHIND, _WORDS_BEHIND),
    }
    columns = wide.select("figure", "l1", "first", "size", "delta", about=concept(pl.col("head")))
    for side, words in sides.items():
        columns = columns.join(_nearest(words, side), on="figure", how="left", maintain_order="left")
    bags = [
        words.join(WORD_CONCEPTS, on="word")
        .select("figure", name=pl.format("{}c={}", pl.lit(side), "concept"))
        .unique(maintain_order=True)
        for side, words in sides.items()
    ]
    return pl.concat([*bags, combined(columns.with_columns(pl.exclude("figure").fill_null("-")), _COMBINATIONS)])


def _words(wide: pl.DataFrame, column: str, width: int, most: int) -> pl.DataFrame:
    """figure, word: the words at one side of each figure, nearest first. width: characters, below 0 from the end."""
    if width < 0:
        words = pl.col(column).str.tail(-width).str.extract_all(WORD).list.tail(most).list.reverse()
    else:
        words = pl.col(column).str.head(width).str.extract_all(WORD).list.head(most)
    return wide.select("figure", word=words).explode("word").drop_nulls("word")


def _nearest(words: pl.DataFrame, side: str) -> pl.DataFrame:
    """figure, and the concepts of the nearest words that have one: side and 1, 2, 3."""
    known = words.with_columns(concept=concept(pl.col("word"))).drop_nulls("concept")
    return known.group_by("figure", maintain_order=True).agg(
        pl.col("concept").get(place, null_on_oob=True).alias(f"{side}{place + 1}") for place in range(_NEAREST)
    )

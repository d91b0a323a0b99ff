"""The words that figures of a list stand under, as the names of features that a linear model weighs."""

import polars as pl

from transforms.figures.concept_features import about, bare
from transforms.figures.near_words import WORD

# A line has no full stop at its end: a heading, a question, an item.
_STOPPED = r"[.!][\"')]*\s*$"
# In running text a list stands behind the first colon of its sentence.
_LED = r"^([^:]*):"
# So many words of a heading count, and so many letters of a word.
_WORDS, _STEM = 40, 5


def heading_words(wide: pl.DataFrame, texts: pl.DataFrame) -> pl.DataFrame:
    """figure, name: the words of the heading of each figure, their stems, and what they are about.

    The heading of a line is the first line of the run of lines that it stands in; what stands before a colon is that of
    the figures behind it. wide: figure, sentence, at, plain (the text of its sentence). texts: sentence, doc, plain, in
    order.
    """
    led = pl.col("plain").str.slice(0, pl.col("at")).str.extract(_LED)
    headed = wide.join(_runs(texts), on="sentence", how="left", maintain_order="left").select(
        "figure", heading=pl.coalesce("heading", led)
    )
    words = headed.select("figure", word=pl.col("heading").str.extract_all(WORD).list.head(_WORDS)).explode("word")
    said = words.drop_nulls("word").with_columns(bare(pl.col("word")))
    forms = {"h": pl.col("word"), "hs": pl.col("word").str.head(_STEM)}
    named = [said.select("figure", name=pl.format(f"{sign}={{}}", form)).unique() for sign, form in forms.items()]
    return pl.concat([*named, about(said, "figure", "hc")])


def _runs(texts: pl.DataFrame) -> pl.DataFrame:
    """sentence, heading: of those that stand in a run of lines behind the first of it."""
    is_line = ~pl.col("plain").str.contains(_STOPPED)
    follows = is_line.shift(1) & (pl.col("doc") == pl.col("doc").shift(1))
    follows &= pl.col("sentence") == pl.col("sentence").shift(1) + 1
    lines = texts.select("sentence", "plain", follows=follows.fill_null(value=False))
    heading = pl.when(~pl.col("follows")).then("plain").forward_fill()
    return lines.with_columns(heading=heading).filter("follows").select("sentence", "heading")

"""The words that figures of a list stand under, as the names of features that a linear model weighs."""

import polars as pl

from transforms.figures.concept_features import about, bare
from transforms.figures.headings import lines_under_headings
from transforms.figures.near_words import STEM, WORD

# In running text a list stands behind the first colon of its sentence.
_LED = r"^([^:]*):"
# So many words of a heading count.
_WORDS = 40


def heading_words(wide: pl.DataFrame, texts: pl.DataFrame, held: pl.DataFrame) -> pl.DataFrame:
    """figure, name: the words of the heading of each figure, their stems, and what they are about.

    What stands before a colon is the heading of the figures behind it. wide: figure, sentence, at, plain (the text of
    its sentence). texts: sentence, doc, plain, in order. held: those with figures.
    """
    led = pl.col("plain").str.slice(0, pl.col("at")).str.extract(_LED)
    over = lines_under_headings(texts, held).join(texts.select(heading="sentence", over="plain"), on="heading")
    headed = wide.join(over, on="sentence", how="left", maintain_order="left").select(
        "figure", heading=pl.coalesce("over", led)
    )
    words = headed.select("figure", word=pl.col("heading").str.extract_all(WORD).list.head(_WORDS)).explode("word")
    said = words.drop_nulls("word").with_columns(bare(pl.col("word")))
    forms = {"h": pl.col("word"), "hs": pl.col("word").str.head(STEM)}
    named = [said.select("figure", name=pl.format(f"{sign}={{}}", form)).unique() for sign, form in forms.items()]
    return pl.concat([*named, about(said, "figure", "hc")])

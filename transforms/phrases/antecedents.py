"""What a phrase with "the" points back to: "the fund" to the last fund named, "the insurer" to no bank."""

import polars as pl

from transforms.lexicon.entities import SORTS
from transforms.lexicon.forms import alternation, forms
from transforms.text.lookups import latest
from transforms.text.matching import where

_SORT_OF_NOUN = {noun: sort for sort, nouns, _ in SORTS for noun in forms(nouns)}
_WORDS_OF_NAMES = [(sort, rf"\b(?:{alternation(list(forms(words)))})\b") for sort, _, words in SORTS]
_SOURCES = ["name", "holder", "group", "index", "asset"]


def with_antecedents(rows: pl.DataFrame) -> pl.DataFrame:
    """The borders with antecedent: for a phrase that points back, the row that it points back to.

    rows: as of `clauses`, with anaphor and topic_subject (a name that may be what the text speaks of). It is the last
    phrase before with the same head, or name with that word in it; else the last such name of a fitting sort.
    """
    return rows.with_columns(antecedent=pl.coalesce(_same_word(rows), _same_sort(rows)))


def _same_word(rows: pl.DataFrame) -> pl.Series:
    """For each phrase that points back, the last row before it that has its head word."""
    phrases = rows.select("doc", "row", "type", "small", "head", "anaphor").filter(rows["filled"])
    sources = phrases.filter(~pl.col("anaphor") & pl.col("type").is_in(_SOURCES))
    words = pl.when(pl.col("type") == "name").then(pl.col("small").str.split(" ")).otherwise(pl.concat_list("head"))
    said = sources.select("doc", source="row", word=words).explode("word", empty_as_null=False)
    asked = phrases.filter("anaphor").select("doc", "row", word="head")
    wanted = said.join(asked.select("doc", "word").unique(), on=["doc", "word"], how="semi").with_columns(row="source")
    found = asked.with_columns(pl.col("row") - 1).join_asof(
        wanted.sort("row"), on="row", by=["doc", "word"], strategy="backward", check_sortedness=False
    )
    return (
        rows.select("row")
        .join(found.select(pl.col("row") + 1, "source"), on="row", how="left", maintain_order="left")
        .get_column("source")
    )


def _same_sort(rows: pl.DataFrame) -> pl.Series:
    """For each phrase that points back, the last name before it that may be of the sort of its head."""
    # Few rows are asked, and few are names that the text speaks of: no other word is looked at.
    asking = rows.select("row", "doc_first", "topic_subject", "phrase", noun=pl.when("anaphor").then("head"))
    shown = {f"is_{sort}": pl.col("phrase").str.contains(words) for sort, words in _WORDS_OF_NAMES}
    told = where(asking, pl.col("topic_subject"), **shown).with_columns(
        sort=pl.col("noun").replace_strict(_SORT_OF_NOUN, default=None, return_dtype=pl.String)
    )
    every = pl.any_horizontal(*shown)
    fitting = [
        pl.when(pl.col("sort") == sort).then(
            latest(pl.col("topic_subject") & (pl.col(f"is_{sort}") | ~every), "doc_first")
        )
        for sort, _ in _WORDS_OF_NAMES
    ]
    return told.select(pl.coalesce(fitting)).to_series()

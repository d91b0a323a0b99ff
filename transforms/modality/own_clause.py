"""The clause that a figure stands in and what touches the figure, as the names of features that a linear model weighs.

A plan reaches over the figures of its clause, seldom into one beside it: of "it hopes the fund, holder of 28%, will pay
$2bn" the share is a fact. So the words of the own clause count apart from those before it.
"""

import polars as pl

from transforms.figures.contexts import bag, combined
from transforms.lexicon.modality_words import CLAUSE_WORDS

# Where a clause may end. Looked for behind and before the figure.
_END = rf"(?:[;:()\n\"]| - |, |(?-u:\b)(?:{'|'.join(CLAUSE_WORDS)})(?-u:\b))"
_LAST_END, _FIRST_END = rf"(?s)^.*({_END})(.*)$", rf"(?s)^(.*?)({_END})"
# Classes that speak of deeds, besides those that make a figure less than a fact.
_DEEDS = ("done", "state", "be", "perfect", "participle", "infinitive", "past", "with")
_NONE = "-"
_COMBINATIONS: tuple[tuple[str, ...], ...] = (
    ("opens",), ("closes",), ("opens", "closes"), ("inner",), ("deed",), ("opens", "deed"), ("opens", "inner"),
    ("outer", "opens"), ("outer", "deed"), ("outer", "deed", "opens"), ("ruled", "deed"), ("outer", "inner"),
    ("last", "family"), ("last", "next"), ("family", "next"), ("last2",), ("last2", "family"), ("mark",),
    ("mark", "family"), ("last", "mark_behind"),
)  # fmt: skip


def own_clause(asked: pl.DataFrame, words: pl.DataFrame, unreal: tuple[str, ...]) -> pl.DataFrame:
    """figure, name: what the own clause of each figure says, and what touches it.

    asked: figure, sentence, at, until, plain, before, after, family, ruled. words: those `classed` in their sentences.
    unreal: the classes that make a figure less than a fact.
    """
    left, right = pl.col("plain").str.slice(0, pl.col("at")), pl.col("plain").str.slice(pl.col("until"))
    ahead, behind = left.str.extract_groups(_LAST_END).struct, right.str.extract_groups(_FIRST_END).struct
    clauses = asked.select(
        pl.col("figure").cast(pl.Int64),
        "sentence",
        "ruled",
        *_neighbours(),
        pl.col("family").fill_null(_NONE),
        begins="at",
        ends="until",
        opens=ahead[0].str.strip_chars(),
        closes=behind[1].str.strip_chars(),
        start=pl.col("at") - ahead[1].fill_null(left).str.len_chars().cast(pl.Int64),
        end=pl.col("until") + behind[0].fill_null(right).str.len_chars().cast(pl.Int64),
    )
    beside = clauses.select("figure", "sentence", "begins", "ends", "start", "end").join(
        words.select("sentence", "at", "until", "word_class"), on="sentence"
    )
    at, until, is_unreal = pl.col("at"), pl.col("until"), pl.col("word_class").is_in(unreal)
    before = beside.filter((at >= pl.col("start")) & (until <= pl.col("begins")))
    after = beside.filter((at >= pl.col("ends")) & (until <= pl.col("end")))
    deeds = pl.concat([before, after]).filter(is_unreal | pl.col("word_class").is_in(_DEEDS))
    wide = clauses
    for name, told in (
        ("inner", _ordered(before.filter(is_unreal)).last()),
        ("outer", _ordered(beside.filter(is_unreal & (until <= pl.col("start")))).last()),
        ("deed", _ordered(deeds).first()),
    ):
        wide = wide.join(told.select("figure", pl.col("word_class").alias(name)), on="figure", how="left")
    named = wide.with_columns(pl.col(pl.String).fill_null(_NONE))
    return pl.concat([combined(named, _COMBINATIONS), bag(before, "SL"), bag(after, "SR")])


def _ordered(words: pl.DataFrame) -> pl.dataframe.group_by.GroupBy:
    """The words of each figure, in the order of the text."""
    return words.sort("figure", "at").group_by("figure", maintain_order=True)


def _neighbours() -> list[pl.Expr]:
    """The columns of what touches a figure: the words (last, last2, next) and marks (mark, mark_behind)."""
    return [
        pl.col("before").str.extract(r"([a-z]+)[ $(]*$").alias("last"),
        pl.col("before").str.extract(r"([a-z]+ [a-z]+)[ $(]*$").alias("last2"),
        pl.col("before").str.extract(r"([^a-z ])[ $]*$").alias("mark"),
        pl.col("after").str.extract(r"^[ -]*([a-z]+)").alias("next"),
        pl.col("after").str.extract(r"^ *([^a-z ])").alias("mark_behind"),
    ]

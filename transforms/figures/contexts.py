"""What stands around a figure, as the names of features that a linear model weighs.

Words are seen as members of classes, each of words that do the same work beside a figure. `l1` is the class of the
nearest such word before the figure, `l2` that of the next one, `r1` that of the nearest behind it. A feature names one
or more columns and what they hold: ``l1,l2=will act,plan``.
"""

from typing import NamedTuple

import polars as pl

from transforms.figures.cues import hits
from transforms.figures.figures import Figures
from transforms.figures.nearness import near_figures
from transforms.lexicon.forms import alternation, forms

# A word speaks for the figures next to it, this many at each side.
_REACH = 4
# So many words at each side count, nearest first.
_BEFORE, _BEHIND = 7, 4
# Characters to the nearest word: it touches the figure, stands near it, or further off.
_TOUCHING, _NEAR = 2, 16
# What a column holds where there is nothing to hold.
_NONE = "-"
_SEQUENCE = ("l1", "l2", "l3", "r1", "r2", "lw", "lw2", "rw", "lg", "lb", "rg", "last", "next", "next2", "end")


class WordClasses(NamedTuple):
    """pattern: finds every form. classes: form to class. rest: (begin, class) of matches that no form covers."""

    pattern: str
    classes: dict[str, str]
    rest: tuple[tuple[str, str], ...]


def word_classes(
    lines: tuple[tuple[str, str], ...], *, patterns: str = "", rest: tuple[tuple[str, str], ...] = ()
) -> WordClasses:
    """The classes of a lexicon table of (class, forms); of a form that is named twice the first row counts.

    patterns: further words, as alternatives of a pattern; rest: what their class is. They stand apart from the forms:
    a search for words alone is quick, and stays so only while nothing else is an alternative to them.
    """
    classes: dict[str, str] = {}
    for name, line in lines:
        for form in forms(line):
            classes.setdefault(form, name)
    words = rf"(?:{alternation(list(classes))})(?-u:\b)"
    others = rf"|(?:{patterns})(?-u:\b)" if patterns else ""
    return WordClasses(rf"(?-u:\b)(?:{words}{others})", classes, rest)


class Context(NamedTuple):
    """wide: one row per figure, with the columns of a sequence of classes. ahead, behind: one row per figure and word
    at that side (figure, rank, cue, word_class, gap, between). words: those that were read (sentence, at, word_class).
    """

    wide: pl.DataFrame
    ahead: pl.DataFrame
    behind: pl.DataFrame
    words: pl.DataFrame


def context(read: Figures, found: pl.DataFrame, words: pl.DataFrame) -> Context:
    """The words of the classes around the figures.

    found: some rows of `read.found`, with family. words: those `classed` in their sentences.
    """
    every = read.found.with_columns(family=pl.lit(None, pl.String))
    near = near_figures(words, every, _REACH)
    if found.height < every.height:
        near = near.join(found.select(pl.col("figure").cast(pl.Int64)), on="figure", how="semi")
    ahead = _ranked(near.filter("is_before"), _BEFORE)
    behind = _ranked(near.filter(~pl.col("is_before")), _BEHIND)
    wide = (
        found.with_columns(pl.col("figure").cast(pl.Int64))
        .join(_columns(ahead, "l"), on="figure", how="left", maintain_order="left")
        .join(_columns(behind, "r"), on="figure", how="left", maintain_order="left")
        .with_columns(
            last=pl.col("before").str.extract(r"([a-z]+)[ $(]*$"),
            next=pl.col("after").str.extract(r"^[ -]*([a-z]+)"),
            next2=pl.col("after").str.extract(r"^[ -]*([a-z]+ [a-z]+)"),
        )
        .with_columns(pl.col(*_SEQUENCE).fill_null(_NONE))
    )
    return Context(wide, ahead, behind, words)


def opening_and_topic(words: pl.DataFrame, read: Figures, found: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """figure, word_class: of the words before the first figure of its sentence, for the figures behind that one; and of
    the words of its document.

    words: those `classed` in whole documents. found: the figures that are asked for.
    """
    first = read.found.group_by("sentence").agg(first=pl.col("at").min())
    asked = found.select(pl.col("figure").cast(pl.Int64), "doc", "sentence", "at").join(
        first, on="sentence", how="left", maintain_order="left"
    )
    opens = words.join(first, on="sentence").filter(pl.col("at") < pl.col("first"))
    opening = asked.filter(pl.col("at") > pl.col("first")).join(
        opens.select("sentence", "word_class").unique(), on="sentence"
    )
    docs = words.join(read.held.select("sentence", "doc"), on="sentence").select("doc", "word_class").unique()
    topic = asked.join(docs, on="doc")
    return opening.select("figure", "word_class"), topic.select("figure", "word_class")


def combined(wide: pl.DataFrame, combinations: tuple[tuple[str, ...], ...], whose: str = "figure") -> pl.DataFrame:
    """Figure (or whose features they are), name: a feature for each combination of columns, all of them String and
    without NULL.
    """
    named = [
        pl.format(f"{','.join(columns)}={','.join('{}' for _ in columns)}", *columns).alias(str(number))
        for number, columns in enumerate(combinations)
    ]
    return wide.select(whose, *named).unpivot(index=whose, value_name="name").drop("variable")


def bag(words: pl.DataFrame, side: str) -> pl.DataFrame:
    """figure, name: the classes of the words at one side, whatever their order."""
    return words.select("figure", "word_class").unique().select("figure", name=pl.format(f"{side}={{}}", "word_class"))


def classed(texts: pl.DataFrame, words: WordClasses) -> pl.DataFrame:
    """The words of the classes in the texts: as `hits`, and word_class. A class without a name is left out."""
    rest = pl.coalesce(
        *[pl.when(pl.col("cue").str.starts_with(begin)).then(pl.lit(name)) for begin, name in words.rest],
        pl.lit(None, pl.String),
    )
    known = pl.col("cue").replace_strict(words.classes, default=None, return_dtype=pl.String)
    return (
        hits(texts, words.pattern).with_columns(word_class=pl.coalesce(known, rest)).filter(pl.col("word_class") != "")
    )


def _ranked(near: pl.DataFrame, width: int) -> pl.DataFrame:
    """The nearest words of each figure, nearest first."""
    ordered = near.lazy().sort("figure", "gap", "at").select("figure", "cue", "word_class", "gap", "between")
    first = (pl.col("figure") != pl.col("figure").shift(1)).fill_null(value=True)
    row = pl.int_range(pl.len())
    rank = row - pl.when(first).then(row).forward_fill()
    return ordered.with_columns(rank=rank).filter(pl.col("rank") < width).collect(engine="in-memory")


def _columns(ranked: pl.DataFrame, side: str) -> pl.DataFrame:
    """One row per figure: the classes as 1, 2, 3 of the side, the nearest words as w and w2, how near as g and b."""
    gap = pl.col("gap").first()
    told = pl.when(gap <= _TOUCHING).then(pl.lit("at")).when(gap <= _NEAR).then(pl.lit("near")).otherwise(pl.lit("far"))
    return ranked.group_by("figure", maintain_order=True).agg(
        *[pl.col("word_class").get(i, null_on_oob=True).alias(f"{side}{i + 1}") for i in range(3)],
        pl.col("cue").first().alias(f"{side}w"),
        pl.col("cue").get(1, null_on_oob=True).alias(f"{side}w2"),
        told.alias(f"{side}g"),
        pl.col("between").first().clip(0, 2).cast(pl.String).alias(f"{side}b"),
    )

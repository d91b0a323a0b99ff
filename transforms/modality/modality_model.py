"""The learnt part of the modality: how words of plans, forecasts, conditions and denials act together."""

import polars as pl

from transforms.figures.contexts import Context, bag, classed, combined, context, opening_and_topic, word_classes
from transforms.figures.cues import position
from transforms.figures.figures import Figures
from transforms.figures.headings import lines_under_headings
from transforms.figures.near_words import SAME_CLAUSE, near_words
from transforms.lexicon.modality_weights import MODALITY_WEIGHTS
from transforms.lexicon.modality_words import MODALITY_WORDS
from transforms.modality.own_clause import own_clause
from transforms.models.learnt import best_class, models

# Besides: a past tense or participle, and an infinitive, that no class knows.
_WORDS = word_classes(
    MODALITY_WORDS,
    patterns=r"[a-z]{2,}ed|to [a-z]{2,}",
    rest=(("to ", "infinitive"), ("", "participle")),
)
_MODEL = models({"modality": MODALITY_WEIGHTS})["modality"]
_COMBINATIONS: tuple[tuple[str, ...], ...] = (
    ("l1",), ("l2",), ("l3",), ("l1", "l2"), ("l1", "l2", "l3"), ("l1", "lg", "lb"), ("lw",),
    ("r1",), ("r1", "r2"), ("r1", "rg"), ("rw",), ("l1", "r1"), ("l1", "l2", "r1"),
    ("group", "l1"), ("group", "r1"), ("family",), ("end", "l1"), ("last",),
    ("ruled",), ("ruled", "l1"), ("ruled", "r1"), ("ruled", "group"),
    ("prior",), ("prior", "space"), ("prior", "joint"), ("prior", "l1"), ("prior", "end"),
    ("follow",), ("prior", "ruled", "follow"), ("family", "ruled"), ("preceding", "opener"),
    ("last", "ruled"), ("next", "ruled"), ("last", "prior"), ("next", "prior"), ("family", "l1"),
)  # fmt: skip
# Characters between two figures of a sentence: a conjunction, a few words, or a clause. A joint is no longer.
_CONJUNCTION, _WORDS_BETWEEN, _JOINT = 12, 35, 60
# Kinds whose figures count somebody or something: what those expect is a fact about them.
_COUNTED = ("share", "count", "multiple", "sample_size")
# Without one of these a figure is a fact.
_UNREAL = (
    "deny", "claim", "not", "no plan", "if", "may", "would", "would act", "would result", "talks", "will", "will act",
    "will result", "must", "due", "plan", "target", "demand", "expect", "expected by", "to act", "to result", "future",
    "nor", "is to", "is to result", "offer", "provision", "voted", "forward", "doing",
)  # fmt: skip


def modality_features(read: Figures, found: pl.DataFrame) -> pl.DataFrame:
    """figure, name: the features that tell the modality of each figure that a word makes less than a fact.

    found: rows of `read.found` with family (the kind of the figure) and ruled (its modality by the cues alone).
    """
    lines = lines_under_headings(read.texts, read.held)
    headings = read.texts.join(lines.select(sentence="heading").unique(), on="sentence", how="semi")
    # One search: to read the pattern costs more than to search the few headings that are not held.
    every = classed(pl.concat([read.held, headings.join(read.held, on="sentence", how="anti")]), _WORDS)
    words = up_to_figures(every.join(read.held, on="sentence", how="semi", maintain_order="left"), read.found)
    said = _said(lines, every)
    is_open = pl.col("sentence").is_in(pl.concat([_open_sentences(words, found), said["sentence"]]).implode())
    preceding = _preceding(found)
    found = found.filter(is_open)
    around = context(read, found, words.filter(is_open))
    of_heading = found.join(said, on="sentence").select(pl.col("figure").cast(pl.Int64), "word_class")
    opened = pl.concat([_open(around, found), of_heading.select("figure")]).unique()
    group = pl.when(pl.col("family").is_in(_COUNTED)).then("family").otherwise(pl.lit("amount"))
    wide = around.wide.join(opened, on="figure", how="semi", maintain_order="left").with_columns(group=group)
    wide = wide.join(_beside(found), on="figure", how="left", maintain_order="left").join(
        preceding, on="sentence", how="left", maintain_order="left"
    )
    beside = found.select(
        pl.col("figure").cast(pl.Int64), "before", behind_it=pl.col("after").str.extract(SAME_CLAUSE, 0)
    ).join(opened, on="figure", how="semi")
    bags = pl.concat([_bags(around), bag(of_heading, "H"), *_wider_bags(around, read, found)])
    asked = found.filter(pl.col("figure").cast(pl.Int64).is_in(opened["figure"].implode()))
    return pl.concat(
        [
            combined(wide, _COMBINATIONS),
            bags.join(opened, on="figure", how="semi"),
            near_words(beside),
            own_clause(asked, around.words, _UNREAL),
        ]
    )


def up_to_figures(words: pl.DataFrame, found: pl.DataFrame) -> pl.DataFrame:
    """The words of `hits`, those with a figure at their end without it: "will *double*" stands before a figure."""
    ends = words.with_columns(end=position(pl.col("until")))
    starts = found.select(starts="position")
    begun = ends.join_asof(starts, left_on="end", right_on="starts", strategy="backward", allow_exact_matches=False)
    beyond = pl.when(pl.col("starts") > pl.col("position")).then(pl.col("end") - pl.col("starts")).otherwise(0)
    return begun.with_columns(until=pl.col("until") - beyond).drop("end", "starts")


def _said(lines: pl.DataFrame, words: pl.DataFrame) -> pl.DataFrame:
    """sentence, word_class: what the heading of each line says that makes its figures less than facts."""
    unreal = words.filter(pl.col("word_class").is_in(_UNREAL))
    return lines.join(unreal.select(heading="sentence", word_class="word_class").unique(), on="heading").drop("heading")


def _beside(found: pl.DataFrame) -> pl.DataFrame:
    """figure, and what rules say of its neighbours in the sentence, since the items of a list share their modality:
    prior and follow (of the figures before and behind), space (how far off the prior one is) and joint (the first mark
    and word behind that one).
    """
    follows = pl.col("sentence") == pl.col("sentence").shift(1)
    leads = pl.col("sentence") == pl.col("sentence").shift(-1)
    length = pl.col("before").str.len_chars()
    joint = pl.col("before").str.extract(r"^(\W*[a-z]*)").str.strip_chars()
    space = (
        pl.when(~follows)
        .then(pl.lit("none"))
        .when(length <= _CONJUNCTION)
        .then(pl.lit("conjunction"))
        .when(length <= _WORDS_BETWEEN)
        .then(pl.lit("words"))
        .otherwise(pl.lit("clause"))
    )
    return found.select(
        pl.col("figure").cast(pl.Int64),
        prior=pl.when(follows).then(pl.col("ruled").shift(1)).fill_null("none"),
        space=space.fill_null("none"),
        joint=pl.when(follows & (length <= _JOINT)).then(joint).fill_null("-"),
        follow=pl.when(leads).then(pl.col("ruled").shift(-1)).fill_null("none"),
    )


def _preceding(found: pl.DataFrame) -> pl.DataFrame:
    """sentence, opener (its first word) and preceding: what rules make of the first figure that is less than a fact in
    the sentence with figures before it. "It would then own 40%" goes on with what that one tells.
    """
    unreal = pl.col("ruled").filter(pl.col("ruled") != "actual").first()
    told = (
        found.group_by("doc", "sentence")
        .agg(told=unreal.fill_null("actual"), opener=pl.col("plain").first().str.extract(r"^\W*(\w+)"))
        .sort("doc", "sentence")
    )
    is_next = pl.col("doc") == pl.col("doc").shift(1)
    return told.select(
        "sentence",
        pl.col("opener").str.to_lowercase().fill_null("-"),
        preceding=pl.when(is_next).then(pl.col("told").shift(1)).fill_null("none"),
    )


def _wider_bags(around: Context, read: Figures, found: pl.DataFrame) -> list[pl.DataFrame]:
    """The classes in the opening of the sentence, and those that may make a fact less in the text around it."""
    opening, topic = opening_and_topic(around.words, read, found)
    return [bag(opening, "O"), bag(topic.filter(pl.col("word_class").is_in(_UNREAL)), "T")]


def _open_sentences(words: pl.DataFrame, found: pl.DataFrame) -> pl.Series:
    """The sentences whose figures may be less than facts: few."""
    unreal = words.filter(pl.col("word_class").is_in(_UNREAL))["sentence"]
    return pl.concat([unreal, found.filter(pl.col("ruled") != "actual")["sentence"]]).unique()


def _open(around: Context, found: pl.DataFrame) -> pl.DataFrame:
    """The figures that may be less than a fact."""
    words = pl.concat([around.ahead, around.behind]).filter(pl.col("word_class").is_in(_UNREAL))
    ruled = found.filter(pl.col("ruled") != "actual").select(pl.col("figure").cast(pl.Int64))
    return pl.concat([words.select("figure"), ruled]).unique()


def _bags(around: Context) -> pl.DataFrame:
    """The classes at both sides without their order; those beyond a break are others."""
    parts = []
    for side, words in (("L", around.ahead), ("R", around.behind)):
        broken = (pl.col("word_class") == "break").cast(pl.Int64).cum_sum()
        before = pl.when(pl.col("rank") == 0).then(broken - (pl.col("word_class") == "break").cast(pl.Int64))
        beyond = broken > before.forward_fill()
        parts.append(bag(words.filter(~beyond), side))
        parts.append(bag(words.filter(beyond), f"{side}2"))
    return pl.concat(parts)


def learnt_modality(read: Figures, found: pl.DataFrame) -> pl.DataFrame:
    """figure, learnt: the modality by the model; figures that no word makes less than a fact have no row.

    found: as for `modality_features`.
    """
    decided = best_class(modality_features(read, found), _MODEL)
    return decided.select(pl.col("figure").cast(pl.UInt32), learnt="best")

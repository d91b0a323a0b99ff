"""The learnt part of the modality: how words of plans, forecasts, conditions and denials act together."""

import polars as pl

from transforms.contexts import Context, bag, combined, context, word_classes
from transforms.figures import Figures
from transforms.learnt import best_class, models
from transforms.lexicon.modality_weights import MODALITY_WEIGHTS
from transforms.lexicon.modality_words import MODALITY_WORDS

# Besides: a past tense or participle, and an infinitive, that no class knows.
_WORDS = word_classes(
    MODALITY_WORDS,
    patterns=r"[a-z]{2,}ed|to [a-z]{2,}",
    rest=(("to ", "infinitive"), ("", "past")),
)
_MODEL = models({"modality": MODALITY_WEIGHTS})["modality"]
_COMBINATIONS: tuple[tuple[str, ...], ...] = (
    ("l1",), ("l2",), ("l3",), ("l1", "l2"), ("l1", "l2", "l3"), ("l1", "lg", "lb"), ("lw",),
    ("r1",), ("r1", "r2"), ("r1", "rg"), ("rw",), ("l1", "r1"), ("l1", "l2", "r1"),
    ("group", "l1"), ("group", "r1"), ("family",), ("end", "l1"), ("last",), ("ruled",),
)  # fmt: skip
# Kinds whose figures count somebody or something: what those expect is a fact about them.
_COUNTED = ("share", "count", "multiple", "sample_size")
# Without one of these a figure is a fact.
_UNREAL = (
    "deny", "claim", "not", "no plan", "if", "may", "would", "would act", "would result", "talks", "will", "will act",
    "will result", "must", "due", "plan", "target", "demand", "expect", "expected by", "to act", "to result", "future",
)  # fmt: skip
_UNREAL_PATTERN = word_classes(tuple(row for row in MODALITY_WORDS if row[0] in _UNREAL)).pattern


def modality_features(read: Figures, found: pl.DataFrame) -> pl.DataFrame:
    """figure, name: the features that tell the modality of each figure that a word makes less than a fact.

    found: rows of `read.found` with family (the kind of the figure) and ruled (its modality by the cues alone).
    """
    texts = _open_texts(read, found)
    found = found.join(texts, on="sentence", how="semi", maintain_order="left")
    around = context(read, found, _WORDS)
    opened = _open(around, found)
    group = pl.when(pl.col("family").is_in(_COUNTED)).then("family").otherwise(pl.lit("amount"))
    wide = around.wide.join(opened, on="figure", how="semi", maintain_order="left").with_columns(group=group)
    return pl.concat([combined(wide, _COMBINATIONS), _bags(around).join(opened, on="figure", how="semi")])


def _open_texts(read: Figures, found: pl.DataFrame) -> pl.DataFrame:
    """The sentences whose figures may be less than facts: few, and found by whole words, which costs little."""
    ruled = found.filter(pl.col("ruled") != "actual")["sentence"]
    return read.held.filter(pl.col("plain").str.contains(_UNREAL_PATTERN) | pl.col("sentence").is_in(ruled.implode()))


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

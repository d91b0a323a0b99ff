"""The learnt part of the kinds: it decides where the words speak for two kinds almost alike."""

import polars as pl

from transforms.contexts import bag, combined, context, word_classes
from transforms.figures import Figures
from transforms.learnt import best_class, weights
from transforms.lexicon.kind_weights import KIND_WEIGHTS
from transforms.lexicon.kind_words import KIND_WORDS

_WORDS = word_classes(KIND_WORDS)
_MODELS = {family: weights(lines) for family, lines in KIND_WEIGHTS.items()}
_COMBINATIONS: tuple[tuple[str, ...], ...] = (
    ("l1",), ("l2",), ("l3",), ("l1", "l2"), ("l1", "l2", "l3"), ("l1", "lg", "lb"), ("lw",), ("lw2",),
    ("r1",), ("r1", "r2"), ("r1", "rg"), ("rw",), ("l1", "r1"), ("l1", "l2", "r1"), ("l2", "r1"),
    ("last",), ("next",), ("next2",), ("last", "l1"), ("last", "next"), ("next", "r1", "rg"), ("l1", "next", "r1"),
    ("end",), ("delta",), ("delta", "l1"), ("small",), ("first", "second"), ("first", "l1"), ("first", "r1"),
    ("first", "lead"),
)  # fmt: skip
# Evidence and leads are told in steps of these.
_EVIDENCE_STEP, _LEAD_STEP = 2.5, 2.0
_MOST_EVIDENCE, _LONGEST_LEAD = 6, 4


def kind_features(read: Figures, found: pl.DataFrame, scores: pl.DataFrame) -> pl.DataFrame:
    """figure, name: the features that tell the kind of each figure.

    found: rows of `read.found` with family and is_delta. scores: figure, kind, weight, for each figure the kind with
    most evidence first.
    """
    scores = scores.with_columns(pl.col("figure").cast(pl.Int64))
    around = context(read, found, _WORDS)
    wide = around.wide.join(_rivals(scores), on="figure", how="left", maintain_order="left").with_columns(
        pl.col("first", "second", "lead", "small").fill_null("-"), delta=pl.col("is_delta").cast(pl.String)
    )
    step = (pl.col("weight") / _EVIDENCE_STEP).floor().clip(0, _MOST_EVIDENCE).cast(pl.Int64)
    evidence = scores.join(found.select(pl.col("figure").cast(pl.Int64)), on="figure", how="semi").select(
        "figure", name=pl.format("{}={}", "kind", step)
    )
    return pl.concat([combined(wide, _COMBINATIONS), bag(around.ahead, "L"), bag(around.behind, "R"), evidence])


def _rivals(scores: pl.DataFrame) -> pl.DataFrame:
    """figure, first and second: the kinds with most evidence; lead: how far apart they are, in steps."""
    lead = (pl.col("weight").first() - pl.col("weight").get(1, null_on_oob=True).fill_null(0.0)) / _LEAD_STEP
    return scores.group_by("figure", maintain_order=True).agg(
        first=pl.col("kind").first(),
        second=pl.col("kind").get(1, null_on_oob=True),
        lead=lead.floor().clip(0, _LONGEST_LEAD).cast(pl.Int64).cast(pl.String),
    )


def learnt_kinds(read: Figures, found: pl.DataFrame, scores: pl.DataFrame) -> pl.DataFrame:
    """figure, learnt: the kind of each figure by the model of its family; the ends of a comparison have one kind.

    found, scores: as for `kind_features`. Families without a model have no row.
    """
    together = pl.coalesce(pl.col("pair").cast(pl.Int64), pl.col("figure").cast(pl.Int64))
    members = found.select(pl.col("figure").cast(pl.Int64), "family", together=together)
    features = kind_features(read, found, scores).join(members, on="figure", how="left", maintain_order="left")
    parts = [
        best_class(features.filter(pl.col("family") == family).select("name", figure="together"), model).with_columns(
            family=pl.lit(family)
        )
        for family, model in _MODELS.items()
    ]
    decided = pl.concat(parts).rename({"figure": "together", "best": "learnt"})
    return members.join(decided, on=["together", "family"], how="inner").select(
        pl.col("figure").cast(pl.UInt32), "learnt"
    )

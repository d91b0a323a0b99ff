"""The learnt part of the kinds: it decides them, unless the rules are sure, and tells how likely they are right."""

from collections.abc import Mapping

import polars as pl

from expectations.kinds import KINDS
from transforms.figures.concept_features import concept_features
from transforms.figures.contexts import bag, classed, combined, context, opening_and_topic, word_classes
from transforms.figures.figures import Figures
from transforms.figures.near_words import SAME_CLAUSE, near_words, sentence_words
from transforms.kinds.amount_features import FAMILIES, amount_features
from transforms.kinds.heading_words import heading_words
from transforms.lexicon.kind_weights import KIND_WEIGHTS
from transforms.lexicon.kind_words import KIND_WORDS
from transforms.models.learnt import Lines, Model, chance, class_sums, models, top_class, top_sum

_WORDS = word_classes(KIND_WORDS)
# One unit of each family: a kind that cannot have it is no answer, though figures whose unit was misread teach it.
_UNIT_OF = {"percent": "percent", "points": "basis_point", "money": "USD", "count": "count"}


def fitting(written: Mapping[str, Lines]) -> dict[str, Lines]:
    """Of the weights of each family those of the kinds that its figures may have."""
    kinds = {family: {kind.name for kind in KINDS if unit in kind.units} for family, unit in _UNIT_OF.items()}
    return {family: [line for line in lines if line[0] in kinds[family]] for family, lines in written.items()}


_MODELS = models(fitting(KIND_WEIGHTS))
_FAMILIES = pl.Enum(list(_MODELS))
_COMBINATIONS: tuple[tuple[str, ...], ...] = (
    ("l1",), ("l2",), ("l3",), ("l1", "l2"), ("l1", "l2", "l3"), ("l1", "lg", "lb"), ("lw",), ("lw2",),
    ("r1",), ("r1", "r2"), ("r1", "rg"), ("rw",), ("l1", "r1"), ("l1", "l2", "r1"), ("l2", "r1"),
    ("last",), ("next",), ("next2",), ("last", "l1"), ("last", "next"), ("next", "r1", "rg"), ("l1", "next", "r1"),
    ("end",), ("delta",), ("delta", "l1"), ("small",), ("first", "second"), ("first", "l1"), ("first", "r1"),
    ("first", "lead"), ("ahead",), ("behind",), ("ahead", "first"), ("like_ahead",), ("like_ahead", "first"),
    ("like_behind",), ("head",), ("head", "next"), ("size",), ("written",), ("size", "written"), ("size", "first"),
)  # fmt: skip
# Evidence and leads are told in steps of these.
_EVIDENCE_STEP, _LEAD_STEP = 2.5, 2.0
_MOST_EVIDENCE, _LONGEST_LEAD = 6, 4
# Where the rules are sure, the model is right more often than they only from this chance on.
SURER = 0.8
# Where the sizes of percentages part: fees, yields, gains, parts, majorities, what no part can be.
_PERCENT_STEPS = (1, 3, 10, 25, 50, 100)
# What stands between a figure and the noun it counts or is a part of.
_HEAD = r"^(?:[^a-z]*(?:of|in|the|an?|all|its|their|his|her|our) )*[^a-z]*([a-z][a-z'-]*)"


def kind_features(read: Figures, found: pl.DataFrame, scores: pl.DataFrame, every: pl.DataFrame) -> pl.DataFrame:
    """figure, name: the features that tell the kind of each figure.

    every: rows of `read.found` with family and is_delta. found: those of them that are asked for. scores: figure, kind,
    weight, for each figure the kind with most evidence first.
    """
    scores = scores.with_columns(pl.col("figure").cast(pl.Int64))
    found = found.with_columns(behind_it=pl.col("after").str.extract(SAME_CLAUSE, 0))
    texts = read.held.join(found, on="doc", how="semi", maintain_order="left")
    around = context(read, found, classed(texts, _WORDS))
    opening, topic = opening_and_topic(around.words, read, found)
    rivals = _with_neighbours(_rivals(scores), every)
    wide = around.wide.join(rivals, on="figure", how="left", maintain_order="left").with_columns(
        *_sizes(), delta=pl.col("is_delta").cast(pl.String), head=pl.col("behind_it").str.extract(_HEAD)
    )
    columns = {column for columns in _COMBINATIONS for column in columns}
    step = (pl.col("weight") / _EVIDENCE_STEP).floor().clip(0, _MOST_EVIDENCE).cast(pl.Int64)
    evidence = scores.join(found.select(pl.col("figure").cast(pl.Int64)), on="figure", how="semi").select(
        "figure", name=pl.format("{}={}", "kind", step)
    )
    is_amount = pl.col("family").is_in(FAMILIES)
    return pl.concat([
        combined(wide.with_columns(pl.col(columns).fill_null("-")), _COMBINATIONS),
        bag(around.ahead, "L"),
        bag(around.behind, "R"),
        bag(opening, "S"),
        bag(topic, "D"),
        evidence,
        near_words(wide),
        sentence_words(found, read.held),
        concept_features(wide.filter(~is_amount), read.texts),
        heading_words(wide.filter(~is_amount), read.texts, read.held),
        amount_features(wide.filter(is_amount), every),
    ])  # fmt: skip


def _sizes() -> tuple[pl.Expr, pl.Expr]:
    """size: that of a percentage in steps, of others the number of digits. written: in decimals, digits or words."""
    value = pl.col("value").abs()
    steps = pl.sum_horizontal(*[(value >= step).cast(pl.Int64) for step in _PERCENT_STEPS])
    digits = pl.when(value >= 1).then(value).otherwise(0.1).log10().floor().cast(pl.Int64)
    size = pl.when(pl.col("family") == "percent").then(steps).otherwise(digits)
    surface = pl.col("itself")
    written = pl.when(surface.str.contains(r"\d\.\d")).then(pl.lit("decimals"))
    return (
        size.cast(pl.String).alias("size"),
        written.when(surface.str.contains(r"\d")).then(pl.lit("digits")).otherwise(pl.lit("words")).alias("written"),
    )


def _rivals(scores: pl.DataFrame) -> pl.DataFrame:
    """figure, first and second: the kinds with most evidence; lead: how far apart they are, in steps."""
    lead = (pl.col("weight").first() - pl.col("weight").get(1, null_on_oob=True).fill_null(0.0)) / _LEAD_STEP
    return scores.group_by("figure", maintain_order=True).agg(
        first=pl.col("kind").first(),
        second=pl.col("kind").get(1, null_on_oob=True),
        lead=lead.floor().clip(0, _LONGEST_LEAD).cast(pl.Int64).cast(pl.String),
    )


def _with_neighbours(rivals: pl.DataFrame, every: pl.DataFrame) -> pl.DataFrame:
    """Every figure, with the kinds that have most evidence at its neighbours.

    ahead, behind: the figures before and after it in its sentence. like_ahead, like_behind: those of its family in
    its document.
    """
    first, sentence, alike = pl.col("first"), pl.col("sentence"), ["doc", "family"]
    return (
        every.select(pl.col("figure").cast(pl.Int64), *alike, "sentence")
        .join(rivals, on="figure", how="left", maintain_order="left")
        .with_columns(
            ahead=pl.when(sentence == sentence.shift(1)).then(first.shift(1)),
            behind=pl.when(sentence == sentence.shift(-1)).then(first.shift(-1)),
            like_ahead=first.fill_null("-").shift(1).over(alike),
            like_behind=first.fill_null("-").shift(-1).over(alike),
        )
        .drop("sentence", *alike)
    )


def learnt_kinds(
    read: Figures,
    found: pl.DataFrame,
    scores: pl.DataFrame,
    every: pl.DataFrame,
    weights: Mapping[str, Model] = _MODELS,
) -> pl.DataFrame:
    """figure, learnt (its kind), confidence (how likely that is right, 0 to 1).

    The ends of a comparison are told alike. Figures of families without a model have no row. found: figure, doc,
    family, pair, kind (that the rules say), is_sure (the rules are). scores, every: as for `kind_features`. weights:
    the model of each family.
    """
    together = pl.coalesce(pl.col("pair").cast(pl.Int64), pl.col("figure").cast(pl.Int64))
    members = every.select("family", together=together)
    # A figure is numbered by its row in `every`.
    features = kind_features(read, found, scores, every).select(
        pl.col("name").cast(next(iter(weights.values())).names, strict=False),
        together=pl.lit(members["together"]).gather("figure"),
        # Compared quicker than words; NULL where there is no model.
        family=pl.lit(members["family"].cast(_FAMILIES, strict=False)).gather("figure"),
    )
    asked = found.select("figure", "family", "kind", "is_sure", together=together)
    return pl.concat(
        _decided(
            asked.filter(pl.col("family") == family), features.filter(pl.col("family") == family).drop("family"), model
        )
        for family, model in weights.items()
    )


def _decided(found: pl.DataFrame, features: pl.DataFrame, model: Model) -> pl.DataFrame:
    """figure, learnt, confidence. Where the rules are sure, the model has to be surer to be heard against them."""
    best, ruled = top_sum(model), pl.coalesce([pl.when(pl.col("kind") == name).then(name) for name in model.bias])
    keeps = pl.col("is_sure") & ruled.is_not_null() & (chance(best, model) < SURER)
    return found.join(class_sums(features, model, "together"), on="together", maintain_order="left").select(
        "figure",
        learnt=pl.when(keeps).then("kind").otherwise(top_class(model)),
        confidence=pl.when(keeps).then(chance(ruled, model)).otherwise(chance(best, model)),
    )

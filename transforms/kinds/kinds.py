"""What each figure is: share or return, assets or flow, count or sample.

Three sorts of evidence are added up for each figure and kind: the shape of the words right at the figure, the head noun
that follows it, and cue words anywhere in its sentence, which fade with distance and with the borders between.
"""

import polars as pl

from expectations.kinds import KINDS
from transforms.figures.figures import Figures, figures_around
from transforms.kinds.evidence import cue_evidence, head_evidence, is_delta, shape_evidence
from transforms.kinds.kind_model import learnt_kinds
from transforms.kinds.signs import with_signs

_FAMILIES = {
    "percent": "percent",
    "percentage_point": "points",
    "basis_point": "points",
    "count": "count",
    "multiple": "multiple",
}
# What the own evidence of an item of a list counts beside that of the whole list.
_OWN = 0.5
# What a figure gives to the next one of its family.
_CARRIED = 1.0
# From this lead of the evidence on, the rules are sure: the model decides against them only where it is surer.
SURE = 0.7
# Families whose words say too little for rules: the model decides all their figures.
_LEARNT = ("points",)
# So many items without verbs are a list.
_LIST = 3
# A unit that only one kind may have says it all, as long as the unit was read rightly.
_CERTAIN = 0.95
# The kind of the units that only one kind may have.
_ONLY_KIND = {
    unit: names[0]
    for unit in _FAMILIES
    for names in [[kind.name for kind in KINDS if unit in kind.units]]
    if len(names) == 1
}
# The kind of a figure whose words say nothing.
DEFAULTS = {"percent": "share", "points": "point_change", "money": "money", "count": "count", "multiple": "multiple"}


def family(unit: pl.Expr) -> pl.Expr:
    """The family of kinds that a unit allows: percent, points, count, multiple, and money for every currency."""
    return unit.replace_strict(_FAMILIES, default="money", return_dtype=pl.String)


def with_kinds(mentions: pl.DataFrame, sentences: pl.DataFrame, read: Figures | None = None) -> pl.DataFrame:
    """The mentions with kind, cue (the words that speak for it), confidence (how likely the kind is right, 0 to 1), and
    the sign that words give.

    mentions: doc, sentence, at, until, unit, value, low, high, reason. sentences: doc, sentence, sentence_text.
    Rows with a reject reason get NULL. The order of rows is kept. read: what `figures_around` returned, if it was
    called before.
    """
    read = read or figures_around(mentions, sentences)
    found = with_families(read.found)
    scores = kind_scores(found, read)
    ruled = found.join(decisions(scores), on="figure", how="left", maintain_order="left").with_columns(
        kind=pl.coalesce("kind", pl.col("family").replace_strict(DEFAULTS)),
        is_sure=(pl.col("lead") >= SURE).fill_null(value=False) & ~pl.col("family").is_in(_LEARNT),
        only=pl.col("unit").replace_strict(_ONLY_KIND, default=None, return_dtype=pl.String),
    )
    learnt = learnt_kinds(read, ruled.filter(pl.col("only").is_null()), scores, found)
    decided = ruled.join(learnt, on="figure", how="left").with_columns(
        kind=pl.coalesce("only", "learnt", "kind"),
        confidence=pl.when(pl.col("only").is_null()).then("confidence").otherwise(_CERTAIN),
    )
    rows = mentions.with_row_index("mention").join(
        decided.select("mention", "kind", "cue", "confidence"), on="mention", how="left", maintain_order="left"
    )
    return with_signs(rows.drop("mention"), sentences, read)


def with_families(found: pl.DataFrame) -> pl.DataFrame:
    """The figures of `Figures` with family, and what the shapes read besides words: is_delta, move, items."""
    is_listed = (pl.len().over("chain") >= _LIST) & pl.col("pair").is_null()
    return found.with_columns(family=family(pl.col("unit")), is_delta=is_delta().any().over("chain")).with_columns(
        move=pl.when("is_delta").then(pl.lit("move")), items=pl.when(is_listed).then(pl.lit("list"))
    )


def kind_scores(found: pl.DataFrame, read: Figures) -> pl.DataFrame:
    """figure, kind, weight (the evidence, above 0), cue: for each figure the kind with most evidence first."""
    own = pl.concat([shape_evidence(found), head_evidence(found), cue_evidence(found, read)])
    own = pl.concat([own, _carried(own, found)])
    return (
        _pooled(own, found)
        .group_by("figure", "kind")
        .agg(pl.col("weight").sum(), cue=pl.col("cue").sort_by("weight").last())
        .filter(pl.col("weight") > 0)
        .sort("figure", "weight", "kind", descending=[False, True, False])
    )


def decisions(scores: pl.DataFrame) -> pl.DataFrame:
    """figure, kind, cue, lead: the kind with most evidence, and how far it is ahead of the next, 0 to 1."""
    return scores.group_by("figure", maintain_order=True).agg(
        pl.col("kind").first(),
        pl.col("cue").first(),
        lead=_lead(pl.col("weight").first(), pl.col("weight").slice(1, 1).sum()),
    )


def _pooled(own: pl.DataFrame, found: pl.DataFrame) -> pl.DataFrame:
    """The evidence of each figure and of its chain: figures of a comparison are of one kind, items of a list mostly."""
    chains = found.select("figure", "chain", paired=pl.col("pair").is_not_null()).filter(pl.len().over("chain") > 1)
    members = own.join(chains, on="figure")
    pooled = members.group_by("chain", "kind").agg(pl.col("weight").sum(), pl.col("cue").sort_by("weight").last())
    lent = chains.join(pooled, on="chain").select("figure", "kind", "weight", "cue")
    alone = own.join(chains, on="figure", how="anti")
    listed = members.filter(~pl.col("paired")).with_columns(pl.col("weight") * _OWN).select(own.columns)
    return pl.concat([alone, lent, listed])


def _carried(evidence: pl.DataFrame, found: pl.DataFrame) -> pl.DataFrame:
    """The kind of the figure before, of its family and at most a sentence away: weak evidence for elliptic words."""
    best = (
        evidence.group_by("figure", "kind")
        .agg(pl.col("weight").sum())
        .sort("figure", "weight", "kind", descending=[False, True, False])
        .group_by("figure", maintain_order=True)
        .agg(pl.col("kind").first())
    )
    keys = ["doc", "family"]
    followers = found.select(
        "figure",
        earlier=pl.col("figure").shift(1).over(keys),
        step=pl.col("sentence") - pl.col("sentence").shift(1).over(keys),
    ).filter(pl.col("step") <= 1)
    return followers.join(best, left_on="earlier", right_on="figure").select(
        "figure", "kind", weight=pl.lit(_CARRIED), cue=pl.lit(None, pl.String)
    )


def _lead(best: pl.Expr, second: pl.Expr) -> pl.Expr:
    """Between 0 and 1: grows with the evidence for the best kind and with its lead over the second."""
    lead = (best - second) / (best + second + 1)
    return (0.4 + 0.6 * lead.clip(0, 1)) * (best / (best + 1))

"""Which of the candidates is the period of a figure: the one with the highest sum of weights, of equals the first.

The weights are learned from passages in the gold format (`python -m tests.gold.train_periods`); the choice that the
rules made is one of the things that count. That a figure has no period is a candidate too.
"""

import polars as pl

from transforms.lexicon.period_weights import WEIGHTS
from transforms.models.features import summed, weights
from transforms.periods.period_candidates import CATEGORIES, FEATURES, NONE, TIES, candidates, ties, without

_WEIGHTS = weights(WEIGHTS, {**FEATURES, **TIES, **NONE}, CATEGORIES)


def likeliest(look: pl.DataFrame, rows: pl.DataFrame, times: pl.DataFrame) -> pl.Series:
    """For each mention the place of its likeliest time among the times; null where it has none.

    look: the mentions as of `ruled`, in order. rows: as of `around_figures`. times: as of `expressions`.
    """
    pairs = pl.concat(
        part.select("mention", "time", "here", weight=summed(_WEIGHTS, FEATURES))
        for part in candidates(look, rows, times)
    )
    nones = without(look, pairs).select("mention", time=pl.lit(None, pl.Int64), weight=summed(_WEIGHTS, NONE))
    pointed = ties(look, times).select("mention", "time", pointed=summed(_WEIGHTS, TIES))
    pointed = pointed.group_by("mention", "time").agg(pl.col("pointed").sum())
    scored = pairs.join(pointed, on=["mention", "time"], how="left", maintain_order="left").select(
        "mention", "time", weight=pl.col("weight") + pl.col("pointed").fill_null(0)
    )
    best = (
        pl.concat([nones, scored])
        .group_by("mention", maintain_order=True)
        .agg(pl.col("time").get(pl.col("weight").arg_max()))
    )
    return best["time"]

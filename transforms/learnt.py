"""Linear models over named features: each class has a weight for a feature, and the class with the highest sum wins.

The weights come from `tests.gold.train_kinds`, rounded, as rows of (class, bias, "feature|weight feature|weight …").
"""

from collections.abc import Sequence

import polars as pl

Lines = Sequence[tuple[str, int, str]]

# Weights are written as integers of this unit.
UNIT = 0.01
BETWEEN, BEFORE_WEIGHT = "\t", "|"


def weights(lines: Lines) -> tuple[pl.DataFrame, dict[str, float]]:
    """One row per feature: name and a column for each class; and the bias of each class."""
    table: dict[str, dict[str, float]] = {}
    for name, _, line in lines:
        for entry in line.split(BETWEEN):
            feature, _, weight = entry.rpartition(BEFORE_WEIGHT)
            table.setdefault(feature, {})[name] = int(weight) * UNIT
    classes = [name for name, _, _ in lines]
    rows = sorted(table.items())
    frame = pl.DataFrame(
        {"name": [feature for feature, _ in rows]}
        | {name: [row.get(name, 0.0) for _, row in rows] for name in classes},
        schema={"name": pl.String} | dict.fromkeys(classes, pl.Float64),
    )
    return frame, {name: bias * UNIT for name, bias, _ in lines}


def best_class(features: pl.DataFrame, model: tuple[pl.DataFrame, dict[str, float]]) -> pl.DataFrame:
    """figure, best: the class with the highest sum for each figure; of equals the one named first.

    features: figure, name. A feature without weights counts for nothing.
    """
    table, bias = model
    sums = (
        features.join(table, on="name", how="left", maintain_order="left")
        .group_by("figure", maintain_order=True)
        .agg(pl.col(name).sum() + start for name, start in bias.items())
    )
    top = pl.max_horizontal(*bias)
    best = pl.coalesce([pl.when(pl.col(name) == top).then(pl.lit(name)) for name in bias])
    return sums.select("figure", best=best)

"""Linear models over named features: each class has a weight for a feature, and the class with the highest sum wins.

The trainers in `tests/gold` write the weights, rounded, as rows of (class, bias, "feature|weight feature|weight …").
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
import polars as pl

Lines = Sequence[tuple[str, int, str]]

# Weights are written as integers of this unit.
UNIT = 0.01
# What a model was trained on makes its sums too steep: times this, they tell how often kind and value are right on
# texts not seen. For the kind alone .8 is the likeliest in the cross-validation of `tests.gold.train_kinds`.
CALM = 0.7
BETWEEN, BEFORE_WEIGHT = "\t", "|"


class Model(NamedTuple):
    """names: of the features. table: one row per feature, in the order of the names, and one column per class: its
    weight, Int32. bias: of each class. Weights and biases are integers of UNIT: the same sum whatever the order.
    """

    names: pl.Enum
    table: pl.DataFrame
    bias: dict[str, int]


def models(written: Mapping[str, Lines]) -> dict[str, Model]:
    """The models that are written in the lines. They share their names, so that a feature is looked up once for all."""
    told = {(key, name): _entries(line) for key, lines in written.items() for name, _, line in lines}
    names = pl.Enum(pl.concat(entries["feature"] for entries in told.values()).unique().sort())
    return {
        key: Model(
            names,
            pl.DataFrame({name: _column(told[key, name], names) for name, _, _ in lines}),
            {name: bias for name, bias, _ in lines},
        )
        for key, lines in written.items()
    }


def _entries(line: str) -> pl.DataFrame:
    """feature, weight (Int32): of a line "feature|weight feature|weight …"."""
    entry = pl.Series("entry", [line]).str.split(BETWEEN).explode()
    read = pl.col("entry").str.extract_groups(rf"(?s)^(?<feature>.*)\{BEFORE_WEIGHT}(?<weight>-?[0-9]+)$")
    return entry.to_frame().select(read).unnest("entry").cast({"weight": pl.Int32})


def _column(entries: pl.DataFrame, names: pl.Enum) -> pl.Series:
    """The weights of one class, by the number of the name: 0 where it has none."""
    weights = pl.zeros(len(names.categories), pl.Int32, eager=True)
    return weights.scatter(entries["feature"].cast(names).to_physical(), entries["weight"])


def best_class(features: pl.DataFrame, model: Model) -> pl.DataFrame:
    """figure, best: the class with the highest sum for each figure; of equals the one named first.

    features: figure, name (String, or looked up before: of model.names). A feature without weights counts for nothing.
    """
    return class_sums(features, model).select("figure", best=top_class(model))


def top_class(model: Model) -> pl.Expr:
    """The class with the highest sum of a row of `class_sums`; of equals the one named first."""
    top = top_sum(model)
    return pl.coalesce([pl.when(pl.col(name) == top).then(pl.lit(name)) for name in model.bias])


def top_sum(model: Model) -> pl.Expr:
    """The highest sum of a row of `class_sums`."""
    return pl.max_horizontal(*model.bias)


def chance(sums: pl.Expr, model: Model) -> pl.Expr:
    """How likely a class is right, 0 to 1. sums: its sum in a row of `class_sums`."""
    top, step = top_sum(model), CALM * UNIT
    every = pl.sum_horizontal(*[((pl.col(name) - top) * step).exp() for name in model.bias])
    return ((sums - top) * step).exp() / every


def class_sums(features: pl.DataFrame, model: Model, whose: str = "figure") -> pl.DataFrame:
    """One row per figure (or whose the features are) with the sum of each class, in the order of their numbers.

    features: as for `best_class`. The figures are numbered from 0, so that the sums are places of an array.
    """
    feature = pl.col("name").cast(model.names, strict=False).to_physical()
    told = features.select(whose, feature=feature)
    held = told[whose].unique().sort()
    known = told.drop_nulls("feature")
    place, height = known[whose].to_numpy(), held.item(-1) + 1 if held.len() else 0
    sums = {
        name: np.bincount(place, model.table[name].gather(known["feature"]).to_numpy(), height) for name in model.bias
    }
    return pl.DataFrame({whose: held}).with_columns(
        (pl.lit(pl.Series(total)).gather(whose) + model.bias[name]).cast(pl.Int32).alias(name)
        for name, total in sums.items()
    )

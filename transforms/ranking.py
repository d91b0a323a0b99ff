"""Which of the candidates is the subject of a figure: the one with the highest sum of weights, of equals the first.

The weights are learned from passages in the gold format (`python -m tests.gold.train`); the choice that the rules made
is one of the things that count.
"""

import polars as pl

from transforms.candidates import CATEGORIES, FEATURES, TIES, candidates, described_rows, ties
from transforms.lexicon.subject_weights import WEIGHTS

# Weights are summed as integers of this unit: the same sum whatever the order.
_UNIT = 0.01


def _places(columns: tuple[str, ...], line: str, size: int) -> list[int]:
    """The weights of a feature, by the number of its tuple of categories. line: "category … weight, …"."""
    weights = [0] * size
    for entry in filter(None, line.split(", ")):
        *categories, weight = entry.split(" ")
        place = 0
        for column, category in zip(columns, categories, strict=True):
            place = place * len(CATEGORIES[column]) + CATEGORIES[column].index(category)
        weights[place] = round(float(weight) / _UNIT)
    return weights


def _size(columns: tuple[str, ...]) -> int:
    size = 1
    for column in columns:
        size *= len(CATEGORIES[column])
    return size


_WEIGHTS = {
    name: pl.Series(_places(columns, WEIGHTS.get(name, ""), _size(columns)), dtype=pl.Int32)
    for name, columns in {**FEATURES, **TIES}.items()
}


def likeliest(look: pl.DataFrame, rows: pl.DataFrame) -> pl.Series:
    """For each mention the row of the likeliest subject; null where no phrase may be one.

    look: the mentions with their surroundings and ruled (the row that the rules chose), in order. rows: what `reading`
    returned.
    """
    if look.is_empty():
        return pl.Series(dtype=pl.Int64)
    described = described_rows(rows)
    pairs = candidates(look, described)
    # One number for a figure and the words of a phrase, which is quicker to join than two.
    pair = pl.col("same") + pl.col("mention").hash()
    pairs = pairs.select("mention", "row", pair=pair, weight=_sum(FEATURES))
    pointed = ties(look, described).select(pair=pair, pointed=_sum(TIES))
    pointed = pointed.group_by("pair").agg(pl.col("pointed").sum())
    scored = pairs.join(pointed, on="pair", how="left", maintain_order="left").with_columns(
        weight=pl.col("weight") + pl.col("pointed").fill_null(0)
    )
    best = scored.group_by("mention", maintain_order=True).agg(pl.col("row").get(pl.col("weight").arg_max()))
    return look.select(mention=pl.int_range(pl.len())).join(best, on="mention", how="left", maintain_order="left")[
        "row"
    ]


def _sum(features: dict[str, tuple[str, ...]]) -> pl.Expr:
    return pl.sum_horizontal(pl.lit(_WEIGHTS[name]).gather(name) for name in features)

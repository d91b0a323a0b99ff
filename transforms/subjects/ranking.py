"""Which of the candidates is the subject of a figure, or the population of a share: the one with the highest sum of
weights, of equals the first.

The weights are learned from passages in the gold format (`python -m tests.gold.train_subjects`); the choice that the
rules made is one of the things that count.
"""

import polars as pl

from transforms.lexicon import population_weights, subject_weights
from transforms.models.features import Categories, Features, summed, weights
from transforms.models.shared_weights import with_shared_weights
from transforms.subjects import population_features, subject_features
from transforms.subjects.candidates import candidates, ties

_Model = tuple[Features, Features, Categories, dict[str, pl.Series]]
_SUBJECTS, _POPULATIONS = (
    (told.FEATURES, told.TIES, told.CATEGORIES, weights(learnt, {**told.FEATURES, **told.TIES}, told.CATEGORIES))
    for told, learnt in (
        (subject_features, subject_weights.WEIGHTS),
        (population_features, population_weights.WEIGHTS),
    )
)


def likeliest(look: pl.DataFrame, described: pl.DataFrame) -> pl.Series:
    """For each mention the row of the likeliest subject; null where no phrase may be one.

    look: the mentions with their surroundings and ruled (the row that the rules chose), in order. described: what
    `described_rows` returned.
    """
    return _likeliest(look, described, _SUBJECTS)


def likeliest_population(shares: pl.DataFrame, described: pl.DataFrame) -> pl.Series:
    """For each share the row of the likeliest whole or group that it is a part of.

    shares, described: what `populations.shares` and `pointers.with_wholes_without_noun` return.
    """
    return _likeliest(shares, described, _POPULATIONS)


def _likeliest(look: pl.DataFrame, described: pl.DataFrame, model: _Model) -> pl.Series:
    if look.is_empty():
        return pl.Series(dtype=pl.Int64)
    features, tied, categories, table = model
    # One number for a figure and the words of a phrase, which is quicker to join than two.
    pair = pl.col("same") + pl.col("mention").hash()
    pairs = pl.concat(
        part.select("mention", "row", "same", pair=pair, weight=summed(table, features))
        for part in candidates(look, described, features, categories)
    )
    pointed = ties(look, described, tied, categories).select(pair=pair, pointed=summed(table, tied))
    pointed = pointed.group_by("pair").agg(pl.col("pointed").sum())
    scored = pairs.join(pointed, on="pair", how="left", maintain_order="left").with_columns(
        weight=pl.col("weight") + pl.col("pointed").fill_null(0)
    )
    scored = with_shared_weights(scored, look)
    best = scored.group_by("mention", maintain_order=True).agg(pl.col("row").get(pl.col("weight").arg_max()))
    return look.select(mention=pl.int_range(pl.len())).join(best, on="mention", how="left", maintain_order="left")[
        "row"
    ]

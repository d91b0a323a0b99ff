"""Which of the candidates is the subject of a figure, or the population of a share: the one with the highest sum of
weights, of equals the first.

The weights are learned from passages in the gold format (`python -m tests.gold.train_subjects`); the choice that the
rules made is one of the things that count.
"""

import polars as pl

from transforms.lexicon import population_weights, subject_weights
from transforms.models.features import Categories, Features, summed, weights
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


def with_shared_weights(scored: pl.DataFrame, look: pl.DataFrame) -> pl.DataFrame:
    """The candidates; those of the two ends of a comparison with the sum of the weights that they have at both: the
    ends measure one body. What only one end has for a candidate is no candidate.
    """
    ends = look.select("doc", "link", "role", mention=pl.int_range(pl.len())).filter(
        pl.col("role").is_in(["from", "to"]) & pl.col("link").is_not_null()
    )
    group = ends.select(
        "mention", group=pl.col("mention").first().over("doc", "link"), size=pl.len().over("doc", "link")
    )
    # One number for the ends and the words of a phrase, and one for each of the ends and the words.
    theirs = scored.join(group, on="mention", how="inner", maintain_order="left").with_columns(
        phrase=pl.col("same") + pl.col("group").hash()
    )
    each = (
        theirs.select("phrase", "weight", "size", of_end=pl.col("phrase") + pl.col("mention").hash(1))
        .group_by("of_end")
        .agg(pl.col("weight").max(), pl.col("phrase", "size").first())
    )
    shared = (
        each.group_by("phrase")
        .agg(shared=pl.col("weight").sum(), ends=pl.len(), size=pl.col("size").first())
        .filter(pl.col("ends") == pl.col("size"))
    )
    met = theirs.join(shared.select("phrase", "shared"), on="phrase", how="left", maintain_order="left")
    alone = pl.col("shared").is_null().all().over("mention")
    summed = met.select(scored.columns).with_columns(
        weight=met.select(pl.when(alone).then("weight").otherwise("shared")).to_series()
    )
    others = scored.join(group, on="mention", how="anti", maintain_order="left")
    return pl.concat([others, summed])

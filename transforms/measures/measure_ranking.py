"""Which words say what a figure measures: the candidate with the highest sum of weights, of equals the first.

The weights are learned from passages in the gold format (`python -m tests.gold.train_measures`); the choice that the
rules made is one of the things that count.
"""

import polars as pl

from transforms.lexicon.measure_weights import WEIGHTS
from transforms.measures.measure_candidates import CATEGORIES, FEATURES, measure_candidates
from transforms.models.features import summed, weights
from transforms.models.shared_weights import with_shared_weights

_WEIGHTS = weights(WEIGHTS, FEATURES, CATEGORIES)


def likeliest_words(look: pl.DataFrame, ruled: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """For each mention the span of the likeliest measure: sentence, begin, end; nulls where no words say it.

    look: the mentions with their surroundings, in order. ruled: the span that the rules chose for each. rows: what
    `with_spans` returned.
    """
    places = ("sentence", "begin", "end")
    if look.is_empty():
        return ruled.select(places)
    scored = pl.concat(
        pairs.select("mention", *places, same=pl.struct(places).hash(), weight=summed(_WEIGHTS, FEATURES))
        for pairs in measure_candidates(look, ruled, rows)
    )
    best = (
        with_shared_weights(scored, look)
        .group_by("mention", maintain_order=True)
        .agg(pl.col(places).get(pl.col("weight").arg_max()))
    )
    return (
        look.select(mention=pl.int_range(pl.len()))
        .join(best, on="mention", how="left", maintain_order="left")
        .select(places)
    )

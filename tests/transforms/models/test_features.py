"""Features of candidates as numbers, and the weights that stand at those numbers."""

import polars as pl

from transforms.models.features import coded, count_categories, summed, weights

CATEGORIES = {"kind": ["aum", "flow"], "far": count_categories(1)}
FEATURES = {"kind": ("kind",), "kind_far": ("kind", "far")}


def test_weights_are_found_by_the_number_of_their_categories() -> None:
    table = weights({"kind": "flow 0.50", "kind_far": "aum -1 -0.25, flow 1 2.00"}, FEATURES, CATEGORIES)
    pairs = coded(pl.DataFrame({"kind": [0, 1, 1], "far": [0, 0, 2]}), (), FEATURES, CATEGORIES)
    assert pairs.select(summed(table, FEATURES)).to_series().to_list() == [-25, 50, 250]

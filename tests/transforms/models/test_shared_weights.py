"""The two ends of a comparison are told by one candidate: the one that is best for both together."""

import polars as pl

from transforms.models.shared_weights import with_shared_weights

LOOK = pl.DataFrame({"doc": [0, 0, 0], "link": [1, 1, None], "role": ["from", "to", "single"]})


def weighed(candidates: list[tuple[int, int, int]]) -> list[tuple[int, int, int | None]]:
    columns = {"mention": pl.Int64, "same": pl.UInt64, "weight": pl.Int64}
    return sorted(with_shared_weights(pl.DataFrame(candidates, schema=columns, orient="row"), LOOK).rows())


def test_ends_sum_the_weights_of_what_both_have() -> None:
    candidates = [(0, 7, 10), (0, 8, 30), (1, 7, 20), (2, 7, 5)]
    assert weighed(candidates) == [(0, 7, 30), (0, 8, None), (1, 7, 30), (2, 7, 5)]


def test_ends_that_share_no_candidate_keep_their_own() -> None:
    candidates = [(0, 7, 10), (1, 8, 20)]
    assert weighed(candidates) == candidates

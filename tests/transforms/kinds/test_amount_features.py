"""The telling words of amounts of money, and how amounts stand beside one another, as names of features."""

import polars as pl
import pytest

from transforms.kinds.amount_features import amount_features, beside

_WIDE = {
    "family": "money",
    "l1": "-",
    "last": "to",
    "first": "flow",
    "size": "9",
    "like_ahead": "-",
    "like_behind": "-",
}


def _every(**columns: list[object]) -> pl.DataFrame:
    size = len(columns["value"])
    given = {"figure": list(range(size)), "doc": [0] * size, "sentence": [0] * size, "family": ["money"] * size}
    return pl.DataFrame({**given, "unit": ["USD"] * size, "between": [None] * size, **columns}).with_columns(
        pl.col("between").cast(pl.String)
    )


def _names(plain: str, figure: str, behind: str = "") -> set[str]:
    wide = pl.DataFrame([_WIDE | {"figure": 0, "plain": plain, "at": plain.index(figure), "behind_it": behind}])
    return set(amount_features(wide, _every(value=[9.7e9]))["name"])


@pytest.mark.parametrize(
    ("plain", "figure", "behind", "told"),
    [
        # Beyond the figure before stands what tells the second one.
        ("fund saw assets climb 14% to $9.7bn", "$9.7bn", "", {"p1=climb", "p2=asset", "last,p1=to,climb"}),
        # Idle words, scales and currencies tell nothing.
        ("losses of usd 3 bn in may and of rs 5 cr", "rs 5", "", {"p1=losse", "p2=-", "q=losse"}),
        # Forms of a word are told alike.
        ("investors withdrawing $5", "$5", "", {"p1=withd", "q=withd"}),
        # Behind it the nearest telling word counts, and what it is about.
        ("it made $5 of the yearly income", "$5", " of the yearly income", {"v1=yearl", "y1=amount"}),
    ],
)  # fmt: skip
def test_telling_words(plain: str, figure: str, behind: str, told: set[str]) -> None:
    assert told <= _names(plain, figure, behind)


@pytest.mark.parametrize(
    ("columns", "joined", "larger"),
    [
        # Few words between two amounts are told as they stand.
        ({"value": [40e9, 38e9], "between": [None, ", from "]}, ", from", "5"),
        # Of many words how many and which joins; numbers are all alike.
        ({"value": [4e12, 33e9], "between": [None, " in assets at the end of 2024; net inflows of "]}, "2 ; of", "1"),
        # In different currencies sizes say nothing.
        ({"value": [4.0, 4.0], "unit": ["USD", "JPY"]}, "0", "unit"),
        # A sentence later.
        ({"value": [0.0, 4.0], "sentence": [0, 1]}, "1", "nothing"),
        # In another document nothing is beside it.
        ({"value": [4.0, 4.0], "doc": [0, 1]}, None, None),
    ],
)
def test_amounts_beside_one_another(columns: dict[str, list[object]], joined: str | None, larger: str | None) -> None:
    told = beside(_every(**columns))
    assert told.select("joined", "larger").row(1) == (joined, larger)
    assert told.select("joins", "smaller").row(0) == (joined, larger)

"""An institution's AUM beside what the newest article before says of it."""

from __future__ import annotations

from datetime import datetime

import polars as pl
import pytest

from expectations.contract import polars_schema
from expectations.tables import METRICS
from transforms.plausibility.moves import moves
from transforms.plausibility.plausibility import SERIES_COLUMNS

NO_CAUSE = pl.DataFrame(schema={name: polars_schema(METRICS)[name] for name in SERIES_COLUMNS})

# (published, value, role, period, ratio expected of it, why), in the order of publication
HISTORY = (
    ("2024-01-10", 100.0, "single", None, None, "nothing is known before it"),
    ("2024-06-10", 110.0, "single", None, 1.1, "beside the one before"),
    ("2024-07-10", 60.0, "single", "in 2019", None, "it speaks of years ago"),
    ("2024-08-10", 150.0, "to", None, None, "a comparison tells of its move itself"),
    ("2024-09-10", 121.0, "single", "in 2024", 1.1, "neither the comparison nor the old figure is its forerunner"),
    ("2024-09-10", 242.0, "single", None, 2.2, "of the same day, so no forerunner of it"),
    ("2026-01-10", 300.0, "single", None, None, "its forerunner is older than thirteen months"),
)


@pytest.mark.parametrize("n", range(len(HISTORY)), ids=[row[-1] for row in HISTORY])
def test_a_move_is_told_from_the_newest_forerunner(n: int) -> None:
    ids = [f"a{place}" for place in range(len(HISTORY))]
    figures = pl.DataFrame(
        {
            "article_id": ids,
            "span_start": 0,
            "series": "fund\naum\nUSD",
            "value": [row[1] for row in HISTORY],
            "role": [row[2] for row in HISTORY],
            "period": [row[3] for row in HISTORY],
            "is_whole": True,
        }
    )
    articles = pl.DataFrame({"article_id": ids, "published_at": [datetime.fromisoformat(row[0]) for row in HISTORY]})
    told = dict(moves(figures, NO_CAUSE, articles).select("article_id", "move_ratio").iter_rows())
    expected = HISTORY[n][4]
    assert told.get(ids[n]) == (expected if expected is None else pytest.approx(expected))


def test_parts_and_undated_articles_have_no_move() -> None:
    figures = pl.DataFrame(
        {
            "article_id": ["a", "b"], "span_start": 0, "series": "s", "value": [1.0, 9.0], "role": "single",
            "period": pl.Series([None, None], dtype=pl.String), "is_whole": [True, False],
        }
    )  # fmt: skip
    dated = pl.DataFrame({"article_id": ["a", "b"], "published_at": [datetime(2025, 1, 1), datetime(2025, 2, 1)]})
    assert moves(figures, NO_CAUSE, dated).is_empty()
    undated = dated.with_columns(published_at=pl.lit(None, pl.Datetime))
    assert moves(figures.with_columns(is_whole=True), NO_CAUSE, undated).is_empty()


# (kind, value, unit, when told, whether the rise from 100 to 150 of 10 June is accounted for by it, why)
CAUSES = (
    ("flow", 30.0, "USD", "2024-05-10", True, "an inflow of more than half of it"),
    ("flow", 30.0, "USD", "2024-06-10", True, "told in the same article"),
    ("flow", 20.0, "USD", "2024-05-10", False, "too small a part of it"),
    ("flow", -30.0, "USD", "2024-05-10", False, "the other way"),
    ("flow", 30.0, "EUR", "2024-05-10", False, "in another currency, which is not converted"),
    ("flow", 30.0, "USD", "2024-01-10", False, "told before it moved"),
    ("return", 28.0, "percent", "2024-05-10", True, "a return of more than half of it"),
    ("return", 8.0, "percent", "2024-05-10", False, "a return too small"),
)


@pytest.mark.parametrize(("kind", "value", "unit", "told", "accounts", "why"), CAUSES, ids=[row[-1] for row in CAUSES])
def test_a_move_that_a_flow_or_return_accounts_for_is_none(
    kind: str, value: float, unit: str, told: str, *, accounts: bool, why: str
) -> None:
    figures = pl.DataFrame(
        {
            "article_id": ["before", "after"], "span_start": 0, "series": "fund\naum\nUSD", "value": [100.0, 150.0],
            "role": "single", "period": pl.Series([None, None], dtype=pl.String), "is_whole": True,
        }
    )  # fmt: skip
    cause = {"article_id": "cause", "kind": kind, "unit": unit, "value": value, "modality": "actual"}
    causes = pl.DataFrame([cause | {"institution_id": "fund"}], schema=NO_CAUSE.schema)
    days = {"before": "2024-01-10", "after": "2024-06-10", "cause": told}
    articles = pl.DataFrame({"article_id": days.keys(), "published_at": map(datetime.fromisoformat, days.values())})
    assert moves(figures, causes, articles).is_empty() is accounts, why

"""The statistics of a run, and where a run is too small to say."""

from __future__ import annotations

from datetime import datetime

import polars as pl
import pytest

from transforms.runs.run_statistics import run_statistics

STARTED = datetime(2025, 7, 14, 12)
NO_RUNS = pl.DataFrame(schema={"metrics_per_1000_words": pl.Float64, "quarantined_pct": pl.Float64})


def statistics(
    n_articles: int,
    n_metrics: int,
    n_refused: int,
    history: pl.DataFrame = NO_RUNS,
    newest_before: datetime | None = None,
) -> dict[str, object]:
    """Of articles of ten words each, the first half of which have the metrics; half of these have no subject."""
    ids = [f"a{n}" for n in range(n_articles)]
    articles = pl.DataFrame(
        {
            "article_id": ids,
            "text": ["ten words " * 5] * n_articles,
            "published_at": [datetime(2025, 7, 13)] * n_articles,
        },
        schema={"article_id": pl.String, "text": pl.String, "published_at": pl.Datetime},
    )
    metrics = pl.DataFrame(
        {
            "article_id": [ids[n % (n_articles // 2)] for n in range(n_metrics)],
            "subject": [None if n % 2 else "fund" for n in range(n_metrics)],
            "currency_basis": ["assumed" if n % 4 else "explicit" for n in range(n_metrics)],
        },
        schema=dict.fromkeys(("article_id", "subject", "currency_basis"), pl.String),
    )
    return run_statistics(articles, metrics, n_refused, history, newest_before=newest_before, started_at=STARTED).row(
        0, named=True
    )


def test_shares_of_a_run() -> None:
    found = statistics(n_articles=20, n_metrics=180, n_refused=20)
    assert found == {
        "n_words": 200,
        "metrics_per_1000_words": 900,
        "usual_metrics_per_1000_words": None,
        "quarantined_pct": 10,
        "usual_quarantined_pct": None,
        "silent_articles_pct": 50,
        "assumed_currency_pct": 75,
        "unnamed_subject_pct": 50,
        "newest_article_days": 1.5,
    }


def test_a_small_run_says_nothing() -> None:
    found = statistics(n_articles=4, n_metrics=8, n_refused=8)
    assert {name for name, value in found.items() if value is not None} == {"n_words", "newest_article_days"}


def test_the_usual_is_the_median_of_enough_earlier_runs() -> None:
    history = pl.DataFrame(
        {"metrics_per_1000_words": [50.0, None, 10.0, 60.0], "quarantined_pct": [1.0, 2.0, None, None]}
    )
    found = statistics(4, 8, 0, history)
    assert found["usual_metrics_per_1000_words"] == 50
    assert found["usual_quarantined_pct"] is None  # two runs are too few


@pytest.mark.parametrize(
    ("n_articles", "newest_before", "days", "why"),
    [
        (2, datetime(2025, 7, 14), 0.5, "an older article than those known makes no news stale"),
        (2, datetime(2025, 7, 1), 1.5, "the run brought the newest"),
        (0, datetime(2025, 7, 4, 12), 10, "a run that brings nothing tells how old the news is"),
        (0, None, None, "there is no dated article at all"),
    ],
)
def test_the_age_of_the_news(n_articles: int, newest_before: datetime | None, days: float | None, why: str) -> None:
    assert statistics(n_articles, 0, 0, NO_RUNS, newest_before)["newest_article_days"] == days, why

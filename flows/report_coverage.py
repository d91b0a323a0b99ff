"""The report's freshness and coverage: how recent the articles are, and what was not recognised in them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import duckdb

from expectations import thresholds as limit
from flows.reference import survey_calendar
from flows.report_parts import ARTICLE_COUNTS, article_of, as_text, rows_of
from flows.report_sections import Coverage, Overdue, Stale, Subject

KEPT_SILENT = 20
KEPT_SUBJECTS = 10
KEPT_STALE = 20

# Institutions with a dated AUM, and the newest of it.
NEWEST_AUM = """
    SELECT institution, max(published_at) AS newest, count(*) AS n_metrics FROM statements
    WHERE kind = 'aum' AND institution IS NOT NULL AND published_at IS NOT NULL GROUP BY institution"""


def coverage(connection: duckdb.DuckDBPyConnection, at: datetime) -> Coverage:
    """How fresh the articles are, which subjects are no known institution, which articles yield no metric, whose AUM is
    old, and of which surveys a wave is overdue. at: the time (UTC) to which ages run.
    """
    counts = rows_of(
        connection,
        """SELECT count(*) AS n_articles, max(published_at) AS newest, count(published_at) AS n_dated,
                  (SELECT count(*) FROM unresolved_subjects) AS n_unresolved FROM articles""",
    )[0]
    newest = counts["newest"]
    basis = rows_of(
        connection, "SELECT published_basis AS b, count(*) AS n FROM articles GROUP BY b ORDER BY n DESC, b"
    )
    subjects = rows_of(connection, f"FROM unresolved_subjects ORDER BY n_metrics DESC, subject LIMIT {KEPT_SUBJECTS}")
    return Coverage(
        n_articles=counts["n_articles"],
        newest=None if newest is None else as_text(newest),
        newest_days=None if newest is None else (at - newest).days,
        n_dated=counts["n_dated"],
        by_basis={row["b"]: row["n"] for row in basis},
        n_unresolved=counts["n_unresolved"],
        unresolved=tuple(Subject(**row) for row in subjects),
        **_silent(connection),
        **_stale(connection, at),
        overdue=overdue(at),
    )


def overdue(at: datetime) -> tuple[Overdue, ...]:
    """Surveys whose next wave should have been published by `at`, by the newest wave in the reference data."""
    due = [(row, _months_after(row["newest"], row["every_months"])) for row in survey_calendar().iter_rows(named=True)]
    return tuple(
        Overdue(survey=row["name"], newest=f"{row['newest']:%Y-%m}", due=f"{date:%Y-%m}")
        for row, date in due
        if _months_after(date, limit.WAVE_GRACE_MONTHS) < at
    )


def _silent(connection: duckdb.DuckDBPyConnection) -> dict[str, Any]:
    silent = f"FROM ({ARTICLE_COUNTS}) WHERE metrics = 0"
    first = rows_of(connection, f"SELECT * {silent} ORDER BY numbers DESC, source, article_id LIMIT {KEPT_SILENT}")
    return {
        "n_silent": rows_of(connection, f"SELECT count(*) AS n {silent}")[0]["n"],
        "silent": tuple(article_of(row) for row in first),
    }


def _stale(connection: duckdb.DuckDBPyConnection, at: datetime) -> dict[str, Any]:
    limits = {"at": at, "days": limit.AUM_STALE_DAYS}
    is_stale = "date_sub('day', newest, $at::TIMESTAMP) > $days"
    counts = rows_of(
        connection,
        f"SELECT count(*) AS n_dated_aum, count_if({is_stale}) AS n_stale FROM ({NEWEST_AUM})",
        limits,
    )[0]
    found = rows_of(
        connection,
        f"""SELECT institution, strftime(newest, '%Y-%m-%d') AS newest, n_metrics FROM ({NEWEST_AUM})
            WHERE {is_stale} ORDER BY newest, institution LIMIT {KEPT_STALE}""",
        limits,
    )
    return counts | {"stale": tuple(Stale(**row) for row in found)}


def _months_after(date: datetime, months: int) -> datetime:
    year, month = divmod(date.year * 12 + date.month - 1 + months, 12)
    return datetime(year, month + 1, 1)  # noqa: DTZ001  UTC by contract

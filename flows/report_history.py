"""The report's history: runs that read something new, and what the newest run changed."""

from __future__ import annotations

import duckdb

from flows.report_parts import rows_of
from flows.report_sections import Change, RunPoint
from flows.run_counts import COUNTED

KEPT_POINTS = 30


def history(connection: duckdb.DuckDBPyConnection) -> tuple[RunPoint, ...]:
    """The last thirty runs that read something new, oldest first: a run that finds all unchanged adds no point."""
    rows = rows_of(
        connection,
        f"""SELECT run_id, strftime(started_at, '%Y-%m-%d %H:%M') AS at, n_loaded AS loaded, n_metrics AS metrics,
                   n_rejected AS rejected, n_quarantined_metrics AS quarantined
            FROM runs WHERE n_documents > n_unchanged
            ORDER BY started_at DESC, run_id DESC LIMIT {KEPT_POINTS}""",
    )
    return tuple(RunPoint(**row) for row in reversed(rows))


def changes(connection: duckdb.DuckDBPyConnection, run_id: str | None) -> tuple[Change, ...]:
    """What a run changed, in the order of `flows.run_counts`; nothing where the run is not there."""
    rows = rows_of(
        connection,
        """SELECT counted, n_before AS before, n_after AS after, n_appeared AS appeared, n_gone AS gone FROM run_counts
           WHERE run_id = $run_id ORDER BY list_position($order, counted), counted""",
        {"run_id": run_id, "order": list(COUNTED)},
    )
    return tuple(Change(**row) for row in rows)

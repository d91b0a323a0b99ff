"""The data-quality report: of the warehouse after a run, of a refused run, or of a check."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb
import polars as pl

from expectations.contract import create_table
from expectations.tables import RUNS, TABLES
from expectations.views import VIEWS, create_view
from flows import report_parts as parts
from flows.report_coverage import coverage
from flows.report_distributions import distributions
from flows.report_history import changes, history
from flows.report_model import Report, Suite, Validation, Verdict
from flows.report_rows import failing_rows
from flows.report_scores import scores
from flows.report_text import shown
from flows.revision import commit
from flows.warehouse_rules import with_standing

WHY_LENGTH = 2000

NOT_CHECKED = (
    "Whether an article tells the truth: a figure is what the article says, not what is so.",
    "Whether each figure was read as its author meant it: the tests measure that on labelled articles.",
    "Whether any number was overlooked: the ledger accounts for the numbers that were seen.",
    "Whether an amount is right that lies within the thresholds of its rules: a fund twice too large passes.",
    "Whether the sources are complete or recent enough: the newest date is shown, and the judgement is yours.",
    "Whether two runs over the same input give the same rows: the tests do.",
)


class ReportError(RuntimeError):
    """The report cannot be made: the warehouse does not have the run."""


def report_of_warehouse(connection: duckdb.DuckDBPyConnection, run_id: str) -> Report:
    """The report of a published run: its ledger and validations, and the warehouse as it stands after it.

    connection: read-only is enough. Raises ReportError where the run is not there.
    """
    query = "SELECT * FROM validations WHERE run_id = $run_id ORDER BY suite, rule"
    validations = with_standing(connection, connection.sql(query, params={"run_id": run_id}).pl())
    return report_of_tables(connection, validations, Verdict.PUBLISHED, run_id=run_id)


def report_of_refused(
    run: pl.DataFrame,
    validations: pl.DataFrame,
    reason: str,
    *,
    staged: Mapping[str, Sequence[Path]] | None = None,
    warehouse: Path | None = None,
) -> Report:
    """The report of a run that published nothing: what it had staged, and why it was refused.

    run: its row of `runs`. validations: the columns of `validations`. staged: Parquet files by table name; without
    them the report has the ledger and the rules only. warehouse: the file that was left as it was.
    """
    with duckdb.connect() as connection:
        lay_out(connection, staged or {})
        connection.register("refused_run", run.to_arrow())
        connection.execute(f"CREATE OR REPLACE TABLE {RUNS.name} AS SELECT * FROM refused_run")
        return report_of_tables(
            connection,
            validations,
            Verdict.REFUSED,
            run_id=str(run["run_id"][0]),
            why=reason,
            warehouse=None if warehouse is None else str(warehouse),
        )


def report_of_tables(
    connection: duckdb.DuckDBPyConnection,
    validations: pl.DataFrame,
    verdict: Verdict,
    *,
    run_id: str | None = None,
    why: str | None = None,
    at: datetime | None = None,
    warehouse: str | None = None,
) -> Report:
    """A report over whatever tables a connection has.

    validations: the columns of `validations` but run_id. run_id: None stands for all stored runs; then `at` is the time
    of the check. Without `at` the report is of the time when its run ended. Raises ReportError where the run is not
    there.
    """
    ledger = parts.ledger(connection, run_id)
    if run_id is not None and not ledger.runs:
        raise ReportError(f"run {run_id} is not in the warehouse")
    ended = datetime.fromisoformat(ledger.runs[0].ended_at) if ledger.runs else datetime.now(UTC).replace(tzinfo=None)
    at = ended if at is None else at
    return Report(
        verdict=verdict,
        why=None if why is None else shown(why, WHY_LENGTH),
        at=f"{at:%Y-%m-%d %H:%M:%S}",
        commit=commit(),
        warehouse=shown(warehouse or _path(connection)),
        ledger=ledger,
        suites=_suites(connection, validations),
        changes=changes(connection, ledger.runs[0].run_id if ledger.runs else None),
        history=history(connection),
        percentages=parts.percentages(connection),
        distributions=distributions(connection),
        aum=parts.aum(connection),
        aum_rules=parts.aum_rules(connection),
        scores=scores(),
        quarantine=parts.quarantine(connection, at),
        claims=parts.claims(connection, ledger.runs[0].run_id if ledger.runs else None),
        coverage=coverage(connection, at),
        not_checked=NOT_CHECKED,
    )


def lay_out(connection: duckdb.DuckDBPyConnection, staged: Mapping[str, Sequence[Path]]) -> None:
    """Give an empty connection the warehouse's tables and views: views of the staged files, empty tables elsewhere."""
    for table in TABLES:
        paths = [str(path) for path in staged.get(table.name, ())]
        if paths:
            connection.from_parquet(paths).create_view(table.name)
        else:
            connection.execute(create_table(table))
    for view in VIEWS:
        connection.execute(create_view(view))


def _suites(connection: duckdb.DuckDBPyConnection, validations: pl.DataFrame) -> tuple[Suite, ...]:
    read = [_validation(connection, row) for row in validations.sort("suite", "rule").iter_rows(named=True)]
    names = dict.fromkeys(validation.suite for validation in read)
    order = [table.name for table in TABLES]
    ordered = sorted(names, key=lambda name: order.index(name) if name in order else -1)
    return tuple(Suite(name=name, validations=tuple(v for v in read if v.suite == name)) for name in ordered)


def _validation(connection: duckdb.DuckDBPyConnection, row: dict[str, Any]) -> Validation:
    texts = {name: shown(row[name]) for name in ("suite", "rule", "expectation", "words", "severity", "status")}
    rows = failing_rows(connection, row["suite"], row["rule"], row["failing_ids"] or [])
    return Validation(**texts, evaluated=row["evaluated"], failed=row["failed"], rows=rows, audited=row.get("audited"))


def _path(connection: duckdb.DuckDBPyConnection) -> str:
    row = connection.execute("SELECT path FROM duckdb_databases() WHERE database_name = current_database()").fetchall()
    return str(row[0][0] or "in memory")

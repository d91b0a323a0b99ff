"""`newsmetrics check`: the warehouse audited as it stands. Nothing is written into it."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import polars as pl

from expectations.contract import Table, polars_schema
from expectations.invariants import INVARIANTS
from expectations.suites import AuditError
from expectations.tables import VALIDATIONS
from flows.audit import KEPT_IDS, data_docs_of_tables, findings_of_tables
from flows.export import UnreadableError, exported
from flows.report import lay_out, report_of_tables
from flows.report_model import Report, Verdict
from flows.warehouse import Broken, broken_invariants


def check(warehouse: Path, *, fail_on_warning: bool = False) -> Report:
    """Audit every table and what holds between them. The verdict is `failed` where anything of level error is broken.

    fail_on_warning: a broken rule that only warns counts as an error. A warehouse whose tables cannot all be read or
    audited fails, with the reason. Raises WarehouseError where the file is not there, is no DuckDB file, or stays open
    in another program.
    """
    at = datetime.now(UTC).replace(tzinfo=None)
    with tempfile.TemporaryDirectory(prefix="newsmetrics-check-") as folder:
        try:
            report = _report(exported(warehouse, Path(folder)), warehouse, at)
        except (UnreadableError, AuditError, duckdb.Error) as fault:
            return _report_of_unreadable(warehouse, str(fault), at)
    report = replace(report, fails_on_warning=fail_on_warning)
    return replace(report, verdict=Verdict.FAILED) if report.faults else report


def write_data_docs(warehouse: Path, folder: Path) -> Path:
    """Write Great Expectations' own pages on the warehouse, without a value of it. Returns their index page.

    Raises UnreadableError or AuditError where a table cannot be read or audited, and WarehouseError as `check` does.
    """
    with tempfile.TemporaryDirectory(prefix="newsmetrics-check-") as staging:
        return data_docs_of_tables(exported(warehouse, Path(staging)), folder)


def _report(tables: Mapping[Table, Sequence[Path]], warehouse: Path, at: datetime) -> Report:
    with duckdb.connect() as connection:
        lay_out(connection, {table.name: paths for table, paths in tables.items()})
        validations = pl.concat([findings_of_tables(tables), _invariants(connection)])
        return report_of_tables(connection, validations, Verdict.PASSED, at=at, warehouse=str(warehouse))


def _report_of_unreadable(warehouse: Path, why: str, at: datetime) -> Report:
    """A failed report that says why nothing more can be said."""
    nothing = pl.DataFrame(schema=polars_schema(VALIDATIONS))
    with duckdb.connect() as empty:
        lay_out(empty, {})
        return report_of_tables(empty, nothing, Verdict.FAILED, why=why, at=at, warehouse=str(warehouse))


def _invariants(connection: duckdb.DuckDBPyConnection) -> pl.DataFrame:
    """The invariants as rows of `validations`, without run_id."""
    schema = {name: dtype for name, dtype in polars_schema(VALIDATIONS).items() if name != "run_id"}
    rows = [found.validation(_failed(connection, found)) for found in broken_invariants(connection)]
    return pl.DataFrame(rows, schema=schema)


def _failed(connection: duckdb.DuckDBPyConnection, found: Broken) -> int:
    """How many rows break an invariant: its list of ids is cut."""
    if len(found.failing_ids) < KEPT_IDS:
        return len(found.failing_ids)
    query = next(invariant.violations for invariant in INVARIANTS if invariant.name == found.name)
    return int(connection.execute(f"SELECT count(*) FROM ({query})").fetchall()[0][0])

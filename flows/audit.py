"""The audit of staged tables: Great Expectations over their Parquet parts, through DuckDB."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import duckdb
import polars as pl

from expectations.contract import Rule, Table, polars_schema
from expectations.suites import AuditError, Finding, Staged, data_docs, findings_of_staged
from expectations.tables import VALIDATIONS
from flows.rule_counts import rule_counts
from flows.staging import parquet_scan

KEPT_IDS = 100


def findings_of_tables(staged: Mapping[Table, Sequence[Path]]) -> pl.DataFrame:
    """One row per expectation of each staged table: the columns of `validations` but run_id.

    An expectation that evaluated no row is `not_exercised`, never `passed`. Raises AuditError where Great
    Expectations could not evaluate one, or contradicts itself or DuckDB, which counts every rule's rows beside it.
    """
    with duckdb.connect() as connection:
        relations = {table: relation for table, paths in staged.items() if (relation := parquet_scan(paths))}
        found = findings_of_staged(_staged(connection, relations))
        rows = []
        for table, relation in relations.items():
            counts = rule_counts(connection, table, relation)
            rows += [_validation(connection, table, relation, each, counts) for each in found[table.name]]
    schema = {name: dtype for name, dtype in polars_schema(VALIDATIONS).items() if name != "run_id"}
    return pl.DataFrame(rows, schema=schema)


def data_docs_of_tables(staged: Mapping[Table, Sequence[Path]], folder: Path) -> Path:
    """Great Expectations' own pages on the staged tables, without a value. Returns their index page."""
    with duckdb.connect() as connection:
        relations = {table: relation for table, paths in staged.items() if (relation := parquet_scan(paths))}
        return data_docs(_staged(connection, relations), folder)


def _staged(connection: duckdb.DuckDBPyConnection, relations: Mapping[Table, str]) -> list[Staged]:
    return [
        Staged(table, f"SELECT * FROM {relation}", _count(connection, relation))
        for table, relation in relations.items()
    ]


def _validation(
    connection: duckdb.DuckDBPyConnection,
    table: Table,
    relation: str,
    finding: Finding,
    counts: Mapping[str, tuple[int, int]],
) -> dict[str, object]:
    rule = finding.rule
    evaluated, failed = counts[rule.name]
    if (evaluated if finding.evaluated is None else finding.evaluated, finding.failed) != (evaluated, failed):
        told = f"{finding.failed} of {finding.evaluated}"
        raise AuditError(
            f"rule {rule.name}: Great Expectations counts {told} rows as failed, DuckDB {failed} of {evaluated}"
        )
    ids = finding.failing_ids
    if ids is None:
        ids = _ids_of_broken(connection, table, relation, rule)
    status = "failed" if finding.failed else "passed" if evaluated else "not_exercised"
    return {
        "suite": table.name,
        "rule": rule.name,
        "expectation": finding.expectation,
        "words": rule.words,
        "severity": rule.severity.value,
        "evaluated": evaluated,
        "failed": finding.failed,
        "status": status,
        "failing_ids": ids[:KEPT_IDS],
    }


def _count(connection: duckdb.DuckDBPyConnection, relation: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {relation}").fetchall()[0][0])


def _ids_of_broken(connection: duckdb.DuckDBPyConnection, table: Table, relation: str, rule: Rule) -> list[str]:
    key = " || '/' || ".join(table.key)
    rows = connection.execute(f"SELECT {key} FROM {relation} WHERE NOT ({rule.sql})").fetchall()
    return [str(row[0]) for row in rows]

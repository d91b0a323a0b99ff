"""The rules over the warehouse as it stands: how many rows each applies to, and which break it.

The run's audit (Great Expectations) speaks of the rows that the run brought. These counts speak of all of them, by the
same rules, in one pass over each table.
"""

from __future__ import annotations

import duckdb
import polars as pl

from expectations.contract import Rule, Table
from expectations.tables import ARTICLE_TABLES, DOCUMENTS, QUARANTINE, RUNS
from flows.rule_counts import rule_counts

KEPT_IDS = 5
STANDING_TABLES = (DOCUMENTS, *ARTICLE_TABLES, QUARANTINE)
SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "suite": pl.String,
    "rule": pl.String,
    "standing_evaluated": pl.Int64,
    "standing_failed": pl.Int64,
    "standing_ids": pl.List(pl.String),
}


def with_standing(connection: duckdb.DuckDBPyConnection, validations: pl.DataFrame) -> pl.DataFrame:
    """The validations of a run with the counts of the whole warehouse as `evaluated`, `failed` and `failing_ids`, and
    its own as `audited`. Rules that are no longer declared, and those of the batch, keep their own; what a run that
    read nothing new cannot say of a batch is that of the newest run before it that did.
    """
    counts = pl.DataFrame(
        [row for table in STANDING_TABLES for row in _counts(connection, table)] + _batch(connection, validations),
        schema=SCHEMA,
        orient="row",
    )
    return validations.join(counts, on=["suite", "rule"], how="left", maintain_order="left").with_columns(
        audited=pl.col("evaluated"),
        evaluated=pl.coalesce("standing_evaluated", "evaluated"),
        failed=pl.coalesce("standing_failed", "failed"),
        failing_ids=pl.coalesce("standing_ids", "failing_ids"),
        status=pl.when(pl.coalesce("standing_failed", "failed") > 0)
        .then(pl.lit("failed"))
        .when(pl.coalesce("standing_evaluated", "evaluated") > 0)
        .then(pl.lit("passed"))
        .otherwise(pl.lit("not_exercised")),
    )


def _counts(connection: duckdb.DuckDBPyConnection, table: Table) -> list[tuple[str, str, int, int, list[str]]]:
    counts = rule_counts(connection, table, table.name)
    return [
        (table.name, rule.name, *counts[rule.name], _ids(connection, table, rule) if counts[rule.name][1] else [])
        for rule in table.row_rules
    ]


def _batch(connection: duckdb.DuckDBPyConnection, validations: pl.DataFrame) -> list[tuple[object, ...]]:
    """The batch rules that did not apply to the run, as the newest run up to it that read any text has them."""
    silent = _not_exercised(validations)
    query = f"""
        SELECT suite, rule, evaluated, failed, failing_ids FROM validations
        WHERE suite = '{RUNS.name}' AND list_contains($rules, rule) AND run_id = (
            SELECT run_id FROM runs
            WHERE n_words > 0 AND started_at <= (SELECT started_at FROM runs WHERE run_id = $run_id)
            ORDER BY started_at DESC, run_id DESC LIMIT 1)"""
    if silent.is_empty():
        return []
    return connection.execute(query, {"rules": silent["rule"].to_list(), "run_id": silent["run_id"][0]}).fetchall()


def _not_exercised(validations: pl.DataFrame) -> pl.DataFrame:
    """The validations of the batch that had nothing to evaluate."""
    return validations.filter((pl.col("suite") == RUNS.name) & (pl.col("evaluated") == 0))


def _ids(connection: duckdb.DuckDBPyConnection, table: Table, rule: Rule) -> list[str]:
    """The first keys, in order, of the rows that break a rule."""
    key = " || '/' || ".join(table.key)
    rows = connection.execute(
        f"SELECT {key} AS id FROM {table.name} WHERE NOT ({rule.sql}) ORDER BY id LIMIT {KEPT_IDS}"
    ).fetchall()
    return [str(row[0]) for row in rows]

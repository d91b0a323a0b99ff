"""How many rows each rule of a table applies to, and how many break it: all rules in one pass over the rows."""

from __future__ import annotations

import duckdb

from expectations.contract import Table


def rule_counts(connection: duckdb.DuckDBPyConnection, table: Table, relation: str) -> dict[str, tuple[int, int]]:
    """Rows evaluated and failed, by rule, of a relation that has the table's columns."""
    rules = table.row_rules
    counted = [f"coalesce(count_if({rule.applies}), 0), coalesce(count_if(NOT ({rule.sql})), 0)" for rule in rules]
    [row] = connection.execute(f"SELECT {', '.join(counted)} FROM {relation}").fetchall()
    return {rule.name: counts for rule, counts in zip(rules, zip(row[::2], row[1::2], strict=True), strict=True)}

"""The contract as Great Expectations suites, and a reading of their results that takes no engine fault for a pass.

Great Expectations takes seconds to import: import this module inside the function that audits, not atop a flow.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import great_expectations as gx
import great_expectations.expectations as gxe
from great_expectations.core import ExpectationValidationResult
from great_expectations.expectations.row_conditions import Column as GxColumn

from expectations.contract import Rule, Severity, Table
from expectations.gx_duckdb import enable_duckdb

SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "warning", Severity.BATCH: "critical"}


class AuditError(RuntimeError):
    """Great Expectations could not evaluate an expectation, or contradicts itself: never a verdict on data."""


@dataclass(frozen=True)
class Finding:
    """What one expectation found. `failing_ids` is None where GX names no rows (see `suite`): ask SQL for them."""

    rule: Rule
    expectation: str
    evaluated: int | None
    failed: int
    failing_ids: list[str] | None


def suite(table: Table) -> gx.ExpectationSuite:
    """The suite of a table: one expectation per row rule, `meta["rule"]` its name.

    Not-null, between and in-set rules become those expectations, with a row condition for the kinds they apply to. The
    others, and those that a reviewer may set aside for a row, become UnexpectedRowsExpectation, which counts the rows
    that break the rule and does not name them.
    """
    return gx.ExpectationSuite(name=table.name, expectations=[expectation(rule) for rule in table.row_rules])


def expectation(rule: Rule) -> gxe.Expectation:
    """The Great Expectations form of a rule."""
    common: dict[str, Any] = {"severity": SEVERITIES[rule.severity], "meta": {"rule": rule.name}}
    on_column = common | {"column": rule.column}
    if rule.kinds:
        on_column["row_condition"] = GxColumn("kind").is_in(list(rule.kinds))
    if rule.between and not rule.is_releasable:
        low, high = rule.between
        return gxe.ExpectColumnValuesToBeBetween(min_value=low, max_value=high, strict_min=rule.strict_low, **on_column)
    if rule.one_of:
        return gxe.ExpectColumnValuesToBeInSet(value_set=list(rule.one_of), **on_column)
    if rule.holds == f"{rule.column} IS NOT NULL":
        return gxe.ExpectColumnValuesToNotBeNull(**on_column)
    query = f"SELECT * FROM {{batch}} WHERE NOT ({rule.sql})"
    return gxe.UnexpectedRowsExpectation(unexpected_rows_query=query, description=rule.words, **common)


def findings(table: Table, query: str, n_rows: int) -> list[Finding]:
    """Run a table's suite over the rows of a DuckDB query (e.g. a scan of staged Parquet files).

    `n_rows` is the number of rows of the query: GX cuts its lists of failing rows unless told how long they may get.
    Raises AuditError where GX could not evaluate, or where its list of failing rows is not as long as its count.
    """
    enable_duckdb()
    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = {"globally": False}  # type: ignore[assignment]
    source = context.data_sources.add_sql(table.name, connection_string="duckdb:///:memory:")
    batch = source.add_query_asset(table.name, query=query).add_batch_definition_whole_table("staged")
    definition = gx.ValidationDefinition(name=table.name, data=batch, suite=context.suites.add(suite(table)))
    result = context.validation_definitions.add(definition).run(
        result_format={
            "result_format": "COMPLETE",
            "unexpected_index_column_names": list(table.key),
            "partial_unexpected_count": max(n_rows, 1),
            "return_unexpected_index_query": False,
        }
    )
    rules = {rule.name: rule for rule in table.row_rules}
    read = [_finding(rules, outcome, table.key) for outcome in result.results]
    if {finding.rule.name for finding in read} != set(rules):
        raise AuditError(f"suite {table.name}: an expectation gave no result")
    return read


def _finding(rules: dict[str, Rule], outcome: ExpectationValidationResult, key: tuple[str, ...]) -> Finding:
    config = outcome.expectation_config
    if config is None or not config.meta:
        raise AuditError(f"Great Expectations does not say what it evaluated: {outcome.exception_info}")
    rule = rules[config.meta["rule"]]
    result = outcome.result
    if (outcome.exception_info and outcome.exception_info.get("raised_exception")) or not result:
        raise AuditError(f"rule {rule.name}: {outcome.exception_info}")
    if config.type == "unexpected_rows_expectation":
        failed = int(result["observed_value"])
        return Finding(rule, config.type, None, failed, None)
    evaluated = int(result["element_count"]) - int(result.get("missing_count") or 0)
    failed = int(result["unexpected_count"]) if evaluated else 0  # GX counts None among no rows
    rows = result.get("unexpected_index_list") or []
    if len(rows) != failed or bool(outcome.success) != (failed == 0):
        told = f"{failed} failing rows counted, {len(rows)} named, success={outcome.success}"
        raise AuditError(f"rule {rule.name}: {told}")
    ids = ["/".join(str(row[column]) for column in key) for row in rows]
    return Finding(rule, config.type, evaluated, failed, ids)

"""The contract as Great Expectations suites, and a reading of their results that takes no engine fault for a pass.

Great Expectations takes seconds to import: import this module inside the function that audits, not atop a flow.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import great_expectations as gx
import great_expectations.expectations as gxe
from great_expectations.checkpoint import UpdateDataDocsAction
from great_expectations.core import ExpectationSuiteValidationResult, ExpectationValidationResult
from great_expectations.core.result_format import ResultFormatUnion
from great_expectations.data_context import AbstractDataContext
from great_expectations.data_context.store.store import DataDocsSiteConfigTypedDict
from great_expectations.exceptions import GreatExpectationsError
from great_expectations.expectations.row_conditions import Column as GxColumn

from expectations.contract import Rule, Severity, Table
from expectations.gx_duckdb import enable_duckdb

ROW_KEY = "row_key"
SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "warning", Severity.BATCH: "critical"}


class AuditError(RuntimeError):
    """Great Expectations could not evaluate an expectation, or contradicts itself: never a verdict on data."""


@dataclass(frozen=True)
class Finding:
    """What one expectation found. `evaluated` is None where GX was asked for a yes or no only, `failing_ids` where it
    names no rows (see `suite`): ask SQL for them.
    """

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
    return _suite(table, table.row_rules)


def _suite(table: Table, rules: Sequence[Rule]) -> gx.ExpectationSuite:
    return gx.ExpectationSuite(name=table.name, expectations=[expectation(rule) for rule in rules])


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


@dataclass(frozen=True)
class Staged:
    """A table that waits to be published: the DuckDB query of its rows, how many they are, and the names of the rules
    that are asked for; None: all.
    """

    table: Table
    query: str
    n_rows: int
    only: frozenset[str] | None = None

    @property
    def rules(self) -> list[Rule]:
        """The rules that are asked for."""
        return [rule for rule in self.table.row_rules if self.only is None or rule.name in self.only]

    @property
    def keyed_query(self) -> str:
        """The rows with their key as one text, `row_key`: one checkpoint can name the failing rows of every table."""
        key = ", '/', ".join(f"coalesce(CAST({column} AS VARCHAR), 'None')" for column in self.table.key)
        return f"SELECT *, concat({key}) AS {ROW_KEY} FROM ({self.query})"


def checkpoint(
    context: AbstractDataContext,
    staged: Sequence[Staged],
    result_format: ResultFormatUnion,
    actions: Sequence[UpdateDataDocsAction] = (),
) -> gx.Checkpoint:
    """The checkpoint over the staged tables: for each a query asset, its suite, and a validation definition of both.

    No batch has parameters: those of a checkpoint would hold for all of its tables alike.
    """
    source = context.data_sources.add_sql("staged", connection_string="duckdb:///:memory:")
    definitions = []
    for each in staged:
        name = each.table.name
        batch = source.add_query_asset(name, query=each.keyed_query).add_batch_definition_whole_table("staged")
        definition = gx.ValidationDefinition(
            name=name, data=batch, suite=context.suites.add(_suite(each.table, each.rules))
        )
        definitions.append(context.validation_definitions.add(definition))
    staged_tables = gx.Checkpoint(
        name="staged_tables",
        validation_definitions=definitions,
        result_format=result_format,
        actions=list(actions),
    )
    return context.checkpoints.add(staged_tables)


def findings_of_staged(staged: Sequence[Staged]) -> dict[str, list[Finding]]:
    """Run the checkpoint over staged tables: the findings of each, by its name, in the order of its rules.

    All rules are asked for a yes or no, which GX answers for many in one query; those that say no are asked again for
    the failing rows. Of a table without a row nothing is evaluated. Raises AuditError where GX could not evaluate a
    rule, or where its list of failing rows is not as long as its count.
    """
    filled = [each for each in staged if each.n_rows]
    found = {each.table.name: _nothing_evaluated(each.table) for each in staged}
    return found | (_findings_of_filled(filled) if filled else {})


def _nothing_evaluated(table: Table) -> list[Finding]:
    """The findings of a table that has no row."""
    return [Finding(rule, expectation(rule).expectation_type, 0, 0, []) for rule in table.row_rules]


def _findings_of_filled(staged: Sequence[Staged]) -> dict[str, list[Finding]]:
    """The findings of tables that have rows."""
    answers = _results(checkpoint(_context(), staged, {"result_format": "BOOLEAN_ONLY"}))
    broken = {each.table.name: _broken(each, answers[each.table.name]) for each in staged}
    again = [replace(each, only=broken[each.table.name]) for each in staged if broken[each.table.name]]
    found = _findings_of_broken(again) if again else {}
    return {
        each.table.name: [
            found.get((each.table.name, rule.name)) or Finding(rule, expectation(rule).expectation_type, None, 0, [])
            for rule in each.rules
        ]
        for each in staged
    }


def _broken(staged: Staged, answer: ExpectationSuiteValidationResult) -> frozenset[str]:
    """The names of the rules that a suite answered no to. Raises AuditError where it left one unanswered."""
    asked = {rule.name: rule for rule in staged.rules}
    said = {_rule_of(asked, outcome)[0].name: bool(outcome.success) for outcome in answer.results}
    _require_all(staged, said)
    return frozenset(name for name, holds in said.items() if not holds)


def _findings_of_broken(staged: Sequence[Staged]) -> dict[tuple[str, str], Finding]:
    """The findings of rules that are broken, by table and rule. GX cuts its lists of failing rows unless told how long
    they may get: that is what `n_rows` is for.
    """
    everything: ResultFormatUnion = {
        "result_format": "COMPLETE",
        "unexpected_index_column_names": [ROW_KEY],
        "partial_unexpected_count": max(1, *(each.n_rows for each in staged)),
        "return_unexpected_index_query": False,
    }
    results = _results(checkpoint(_context(), staged, everything))
    found: dict[tuple[str, str], Finding] = {}
    for each in staged:
        asked = {rule.name: rule for rule in each.rules}
        read = {
            finding.rule.name: finding for finding in (_finding(asked, one) for one in results[each.table.name].results)
        }
        _require_all(each, read)
        found |= {(each.table.name, name): finding for name, finding in read.items()}
    return found


def _require_all(staged: Staged, answered: Collection[str]) -> None:
    if set(answered) != {rule.name for rule in staged.rules}:
        raise AuditError(f"suite {staged.table.name}: an expectation gave no result")


def findings(table: Table, query: str, n_rows: int) -> list[Finding]:
    """The findings of one table. Raises what `findings_of_staged` raises."""
    return findings_of_staged([Staged(table, query, n_rows)])[table.name]


def data_docs(staged: Sequence[Staged], folder: Path) -> Path:
    """Write Great Expectations' own documentation of a run of the checkpoint. Returns its index page.

    It says which rules hold, and not one value: values are article text, and the pages would run it as script. Offline
    they show without style, since they load their style sheets from elsewhere.
    """
    site: DataDocsSiteConfigTypedDict = {
        "class_name": "SiteBuilder",
        "store_backend": {"class_name": "TupleFilesystemStoreBackend", "base_directory": str(folder.resolve())},
        "site_index_builder": {"class_name": "DefaultSiteIndexBuilder"},
    }
    context = _context()
    for name in context.get_site_names():
        context.delete_data_docs_site(name)
    context.add_data_docs_site(site_name="newsmetrics", site_config=site)
    update = UpdateDataDocsAction(name="update", site_names=["newsmetrics"])
    _results(checkpoint(context, staged, {"result_format": "BOOLEAN_ONLY"}, actions=[update]))
    return folder / "index.html"


def _context() -> AbstractDataContext:
    """A context that leaves nothing on disk and writes nothing on the terminal."""
    enable_duckdb()
    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = {"globally": False}  # type: ignore[assignment]
    return context


def _results(staged_tables: gx.Checkpoint) -> dict[str, ExpectationSuiteValidationResult]:
    """The results of a run of the checkpoint, by suite."""
    try:
        run = staged_tables.run()
    except GreatExpectationsError as fault:
        raise AuditError(f"Great Expectations could not run its checkpoint: {fault}") from fault
    return {result.suite_name: result for result in run.run_results.values()}


def _rule_of(rules: Mapping[str, Rule], outcome: ExpectationValidationResult) -> tuple[Rule, str]:
    """The rule that an outcome speaks of, and its expectation's type. Raises AuditError where it was not evaluated."""
    config = outcome.expectation_config
    if config is None or not config.meta:
        raise AuditError(f"Great Expectations does not say what it evaluated: {outcome.exception_info}")
    rule = rules[config.meta["rule"]]
    told = outcome.exception_info or {}
    if told.get("raised_exception", bool(told)):  # a fault of a metric is told under the metric's name
        raise AuditError(f"rule {rule.name}: {told}")
    return rule, config.type


def _finding(rules: Mapping[str, Rule], outcome: ExpectationValidationResult) -> Finding:
    (rule, kind), result = _rule_of(rules, outcome), outcome.result
    if not result:
        raise AuditError(f"rule {rule.name}: {outcome.exception_info}")
    if kind == "unexpected_rows_expectation":
        failed = int(result["observed_value"])
        return Finding(rule, kind, None, failed, None)
    evaluated = int(result["element_count"]) - int(result.get("missing_count") or 0)
    failed = int(result["unexpected_count"]) if evaluated else 0  # GX counts None among no rows
    rows = result.get("unexpected_index_list") or []
    if len(rows) != failed or bool(outcome.success) != (failed == 0):
        told = f"{failed} failing rows counted, {len(rows)} named, success={outcome.success}"
        raise AuditError(f"rule {rule.name}: {told}")
    return Finding(rule, kind, evaluated, failed, [row[ROW_KEY] for row in rows])

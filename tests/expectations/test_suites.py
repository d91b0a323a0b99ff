"""The suites' form: which rule becomes which expectation, and that a fault of the engine is never read as a verdict."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import duckdb
import pytest
from great_expectations.core import ExpectationValidationResult

from expectations.contract import Rule, Severity, Table
from expectations.suites import AuditError, Staged, _finding, data_docs, expectation, findings_of_staged, suite
from expectations.tables import METRICS, RUNS, TABLES
from tests.expectations.example_rows import frame_of_cases, frame_of_metrics

RULES = {rule.name: rule for rule in (*METRICS.row_rules, *RUNS.row_rules)}


@pytest.mark.parametrize(
    ("rule", "kind_of_expectation"),
    [
        ("value_missing", "expect_column_values_to_not_be_null"),
        ("kind_unknown", "expect_column_values_to_be_in_set"),
        ("unit_of_money_kind", "expect_column_values_to_be_in_set"),
        ("share_out_of_range", "expect_column_values_to_be_between"),
        ("rate_implausible", "expect_column_values_to_be_between"),
        ("link_without_role", "unexpected_rows_expectation"),  # Great Expectations has no word for it
        ("share_range_out_of_range", "unexpected_rows_expectation"),
    ],
)
def test_a_rule_becomes_the_expectation_that_says_it(rule: str, kind_of_expectation: str) -> None:
    assert expectation(RULES[rule]).expectation_type == kind_of_expectation


@pytest.mark.parametrize(
    ("rule", "severity"),
    [("share_out_of_range", "critical"), ("rate_implausible", "warning"), ("quarantine_share_high", "critical")],
)
def test_severities_carry_over(rule: str, severity: str) -> None:
    assert expectation(RULES[rule]).severity == severity


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_rule_is_in_the_suite_once(table: Table) -> None:
    assert [(each.meta or {})["rule"] for each in suite(table).expectations] == [rule.name for rule in table.row_rules]


A_RULE = Rule(name="a_rule", words="it holds", holds="value > 0", column="value", severity=Severity.ERROR)


def outcome(
    *, success: bool, result: dict[str, Any], exception_info: dict[str, Any] | None = None
) -> ExpectationValidationResult:
    """What Great Expectations returns for one expectation, as far as it is read."""
    config = SimpleNamespace(meta={"rule": "a_rule"}, type="expect_column_values_to_be_between")
    answer = SimpleNamespace(expectation_config=config, success=success, result=result, exception_info=exception_info)
    return cast("ExpectationValidationResult", answer)


ONE = [{"row_key": "a"}]


@pytest.mark.parametrize(
    "answer",
    [
        outcome(success=False, result={}, exception_info={"key": {"exception_message": "no such column"}}),
        outcome(success=True, result={}),  # nothing evaluated is no pass, whatever it says
        outcome(success=False, result={"element_count": 3}, exception_info={"raised_exception": True}),
        outcome(
            success=True,
            result={"element_count": 3, "unexpected_count": 1, "unexpected_index_list": ONE},
        ),
        outcome(success=False, result={"element_count": 3, "unexpected_count": 0, "unexpected_index_list": []}),
        outcome(
            success=False,
            result={"element_count": 9, "unexpected_count": 2, "unexpected_index_list": ONE},
        ),
        outcome(success=False, result={"element_count": 9, "unexpected_count": 2}),
    ],
    ids=[
        "exception",
        "nothing",
        "raised",
        "a pass with failures",
        "a failure without",
        "list cut short",
        "list left out",
    ],
)
def test_an_answer_that_contradicts_itself_is_an_engine_fault(answer: ExpectationValidationResult) -> None:
    with pytest.raises(AuditError, match="a_rule"):
        _finding({"a_rule": A_RULE}, answer)


def test_failing_rows_are_named_by_their_whole_key() -> None:
    staged = Staged(next(table for table in TABLES if table.name == "lines"), "SELECT 'a' AS article_id, 7 AS line", 1)
    assert duckdb.sql(f"SELECT row_key FROM ({staged.keyed_query})").fetchall() == [("a/7",)]
    rows = [{"row_key": "a/7", "span_end": 9}]
    answer = outcome(success=False, result={"element_count": 9, "unexpected_count": 1, "unexpected_index_list": rows})
    found = _finding({"a_rule": A_RULE}, answer)
    assert (found.evaluated, found.failed, found.failing_ids) == (9, 1, ["a/7"])


def test_a_value_that_is_missing_was_not_evaluated() -> None:
    answer = outcome(success=True, result={"element_count": 9, "missing_count": 9, "unexpected_count": 0})
    assert _finding({"a_rule": A_RULE}, answer).evaluated == 0


def test_one_checkpoint_audits_several_tables_each_by_its_own_suite(tmp_path: Path) -> None:
    staged = []
    for table in (METRICS, RUNS):
        path = tmp_path / f"{table.name}.parquet"
        frame_of_cases(table).write_parquet(path)
        staged.append(Staged(table, f"SELECT * FROM read_parquet('{path}')", frame_of_cases(table).height))
    found = findings_of_staged(staged)
    assert {name: len(each) for name, each in found.items()} == {t.name: len(t.row_rules) for t in (METRICS, RUNS)}


def test_of_a_table_without_a_row_nothing_is_evaluated() -> None:
    found = findings_of_staged([Staged(METRICS, "no query at all", 0)])[METRICS.name]
    assert [finding.rule for finding in found] == list(METRICS.row_rules)
    assert {(finding.evaluated, finding.failed) for finding in found} == {(0, 0)}
    assert {"unexpected_rows_expectation", "expect_column_values_to_not_be_null"} <= {
        each.expectation for each in found
    }


def test_data_docs_hold_no_value_of_a_row(tmp_path: Path) -> None:
    """They would run it as script."""
    planted = "<script>alert('PWNED')</script>"
    rows = [{"surface": planted, "subject": planted, "kind": planted, "unit": planted, "value": 159.0, "link": planted}]
    frame_of_metrics(*rows, {"metric_id": planted, "value": -5.0}).write_parquet(tmp_path / "staged.parquet")
    staged = Staged(METRICS, f"SELECT * FROM read_parquet('{tmp_path / 'staged.parquet'}')", 2)
    index = data_docs([staged], tmp_path / "docs")
    pages = [path.read_text(encoding="utf-8") for path in (tmp_path / "docs").rglob("*.html")]
    assert index.exists()
    assert any(("link" in page and "share_out_of_range" in page) or "value" in page for page in pages)
    assert not any("PWNED" in page for page in pages)

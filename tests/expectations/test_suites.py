"""The suites' form: which rule becomes which expectation, and that a fault of the engine is never read as a verdict."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest
from great_expectations.core import ExpectationValidationResult

from expectations.contract import Rule, Severity, Table
from expectations.suites import AuditError, _finding, expectation, suite
from expectations.tables import METRICS, RUNS, TABLES

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


@pytest.mark.parametrize(
    "answer",
    [
        outcome(success=False, result={}, exception_info={"key": {"exception_message": "no such column"}}),
        outcome(success=True, result={}),  # nothing evaluated is no pass, whatever it says
        outcome(success=False, result={"element_count": 3}, exception_info={"raised_exception": True}),
        outcome(
            success=True, result={"element_count": 3, "unexpected_count": 1, "unexpected_index_list": [{"id": "a"}]}
        ),
        outcome(success=False, result={"element_count": 3, "unexpected_count": 0, "unexpected_index_list": []}),
        outcome(
            success=False, result={"element_count": 9, "unexpected_count": 2, "unexpected_index_list": [{"id": "a"}]}
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
        _finding({"a_rule": A_RULE}, answer, ("id",))


def test_failing_rows_are_named_by_their_whole_key() -> None:
    rows = [{"article_id": "a", "line": 7, "span_end": 9}]
    answer = outcome(success=False, result={"element_count": 9, "unexpected_count": 1, "unexpected_index_list": rows})
    found = _finding({"a_rule": A_RULE}, answer, ("article_id", "line"))
    assert (found.evaluated, found.failed, found.failing_ids) == (9, 1, ["a/7"])

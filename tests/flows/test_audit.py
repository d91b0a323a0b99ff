"""The audit believes Great Expectations only where DuckDB counts the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from expectations.suites import AuditError, Finding
from expectations.tables import METRICS
from flows import audit
from tests.expectations.example_rows import frame_of_metrics


@pytest.fixture
def audited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Finding], dict[str, tuple[int, str]]]:
    """Rows evaluated and status by rule, of a share of 159 % and one of 59 %, where GX finds one thing of one rule and
    nothing of the others.
    """
    path = tmp_path / "staged.parquet"
    frame_of_metrics({"value": 159.0}, {"value": 59.0}).write_parquet(path)

    def run(finding: Finding) -> dict[str, tuple[int, str]]:
        others = [Finding(rule, "any", None, 0, []) for rule in METRICS.row_rules if rule.name != finding.rule.name]
        monkeypatch.setattr(audit, "findings_of_staged", lambda _: {METRICS.name: [finding, *others]})
        told = audit.findings_of_tables({METRICS: [path]})
        return {row["rule"]: (row["evaluated"], row["status"]) for row in told.iter_rows(named=True)}

    return run


SHARE = next(rule for rule in METRICS.row_rules if rule.name == "share_out_of_range")


def test_what_both_count_is_told_and_what_no_row_exercised_is_no_pass(
    audited: Callable[[Finding], dict[str, tuple[int, str]]],
) -> None:
    told = audited(Finding(SHARE, "between", 2, 1, ["metric_id-0"]))
    assert told["share_out_of_range"] == (2, "failed")
    assert told["value_missing"] == (2, "passed")
    assert told["aum_not_positive"] == (0, "not_exercised")


@pytest.mark.parametrize(
    ("evaluated", "failed", "why"),
    [
        (None, 0, "a yes where a row breaks the rule"),
        (2, 2, "more rows than break it"),
        (1, 1, "fewer rows evaluated than there are"),
    ],
)
def test_what_they_count_apart_is_a_fault(
    audited: Callable[[Finding], dict[str, tuple[int, str]]], evaluated: int | None, failed: int, why: str
) -> None:
    with pytest.raises(AuditError, match="share_out_of_range"):
        audited(Finding(SHARE, "between", evaluated, failed, ["a"] * failed))
    assert why

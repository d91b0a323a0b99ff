"""The gate splits, names and flags; it never drops a row and never changes a value."""

from __future__ import annotations

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from expectations.contract import ContractError, Severity, polars_schema
from expectations.gate import names_of_broken, verdict
from expectations.kinds import KINDS
from expectations.tables import METRICS, QUARANTINE
from tests.expectations.example_rows import frame_of_metrics

FLAGS = ["currency_assumed", "digits_normalised", "rate_implausible", "a note"]
WARNINGS = [rule for rule in METRICS.row_rules if rule.severity is Severity.WARNING]

metrics = st.fixed_dictionaries(
    {
        "kind": st.sampled_from([None, "yield", *(kind.name for kind in KINDS)]),
        "unit": st.sampled_from(["percent", "USD", "count", "bushel"]),
        "value": st.one_of(st.none(), st.floats(), st.sampled_from([0.0, 3.0, 59.0, 100.0, 101.0, 1e22])),
        "currency_basis": st.sampled_from([None, "explicit", "assumed"]),
        "link": st.sampled_from([None, None, None, "a"]),
        "flags": st.lists(st.sampled_from(FLAGS), max_size=3, unique=True),
    }
)
# A call costs far more than a row: few calls, most with many rows.
some_metrics = (st.lists(metrics, max_size=5) | st.lists(metrics, min_size=20, max_size=40)).map(
    lambda rows: frame_of_metrics(*rows)
)


@settings(max_examples=40, deadline=None)
@given(some_metrics)
def test_every_row_is_in_exactly_one_half_and_keeps_its_values(frame: pl.DataFrame) -> None:
    answer = verdict(frame, METRICS)
    together = pl.concat([answer.clean, answer.refused.drop("rules")])
    assert_frame_equal(together.drop("flags"), frame.drop("flags"), check_row_order=False)
    assert answer.clean.schema == polars_schema(METRICS)


@settings(max_examples=40, deadline=None)
@given(some_metrics)
def test_a_row_is_refused_exactly_with_names_of_hard_rules(frame: pl.DataFrame) -> None:
    answer = verdict(frame, METRICS)
    hard = {rule.name for rule in METRICS.hard_rules}
    assert answer.refused.filter(pl.col("rules").list.len() == 0).is_empty()
    assert set(answer.refused["rules"].explode().drop_nulls()) <= hard
    assert answer.clean.filter(names_of_broken(answer.clean, METRICS.hard_rules).list.len() > 0).is_empty()


@settings(max_examples=40, deadline=None)
@given(some_metrics)
def test_flags_are_the_ones_there_were_then_the_warnings_each_once(frame: pl.DataFrame) -> None:
    judged = frame.with_columns(warnings=names_of_broken(frame, WARNINGS))
    before = {row["metric_id"]: (row["flags"], row["warnings"]) for row in judged.iter_rows(named=True)}
    for row in verdict(frame, METRICS).clean.iter_rows(named=True):
        flags, warnings = before[row["metric_id"]]
        assert row["flags"] == [*flags, *(name for name in warnings if name not in flags)]


@settings(max_examples=40, deadline=None)
@given(some_metrics)
def test_the_clean_half_is_clean_when_judged_again(frame: pl.DataFrame) -> None:
    clean = verdict(frame, METRICS).clean
    again = verdict(clean, METRICS)
    assert again.refused.is_empty()
    assert_frame_equal(again.clean, clean)


def test_the_order_of_columns_does_not_matter() -> None:
    frame = frame_of_metrics({}, {"value": 159.0})
    turned = frame.select(reversed(frame.columns))
    assert_frame_equal(verdict(turned, METRICS).clean, verdict(frame, METRICS).clean)


def test_a_row_is_refused_with_every_rule_it_breaks_in_the_order_of_the_contract() -> None:
    frame = frame_of_metrics({"value": 159.0, "link": "a", "confidence": 2.0})
    assert verdict(frame, METRICS).refused["rules"].to_list() == [
        ["share_out_of_range", "link_without_role", "confidence_out_of_range"]
    ]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (frame_of_metrics({}).drop("value"), "column value is missing"),
        (frame_of_metrics({}).with_columns(extra=1), "column extra is not declared"),
        (frame_of_metrics({}).cast({"value": pl.Float32}), "column value is Float32, declared Float64"),
        (frame_of_metrics({}).cast({"span_start": pl.Int32}), "column span_start is Int32, declared Int64"),
        (pl.DataFrame(), "column metric_id is missing"),
    ],
    ids=["missing", "one too many", "half precision", "narrower", "no columns"],
)
def test_a_frame_that_is_not_as_declared_is_no_verdict(wrong: pl.DataFrame, told: str) -> None:
    with pytest.raises(ContractError, match=told):
        verdict(wrong, METRICS)


def test_a_table_whose_own_column_would_be_overwritten_is_not_gated() -> None:
    with pytest.raises(ContractError, match="quarantine cannot be gated"):
        verdict(pl.DataFrame(schema=polars_schema(QUARANTINE)), QUARANTINE)

"""The shim that lets Great Expectations read DuckDB: it works, and it is still needed."""

from __future__ import annotations

import great_expectations as gx
import great_expectations.expectations as gxe
import pytest
from great_expectations.execution_engine import sqlalchemy_execution_engine as engine

from expectations.gx_duckdb import enable_duckdb

pytestmark = pytest.mark.warehouse


def percentages_from_0_to_100() -> gx.core.ExpectationValidationResult:
    """What Great Expectations says of the values 59 and 159."""
    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = {"globally": False}  # type: ignore[assignment]  # its own type has no such dict
    source = context.data_sources.add_sql("canary", connection_string="duckdb:///:memory:")
    asset = source.add_query_asset("rows", query="SELECT * FROM (VALUES (59.0), (159.0)) AS rows(value)")
    batch = asset.add_batch_definition_whole_table("all").get_batch()
    return batch.validate(gxe.ExpectColumnValuesToBeBetween(column="value", min_value=0, max_value=100))


def test_with_the_shim_duckdb_is_read() -> None:
    enable_duckdb()
    enable_duckdb()  # it may be called any number of times
    answer = percentages_from_0_to_100()
    assert (answer.success, answer.result["element_count"], answer.result["unexpected_count"]) == (False, 2, 1)
    assert answer.result["partial_unexpected_list"] == [159.0]


def test_the_shim_is_added_once() -> None:
    enable_duckdb()
    enable_duckdb()
    assert [str(getattr(each, "value", each)) for each in engine._PERSISTED_CONNECTION_DIALECTS].count("duckdb") == 1


def test_without_the_shim_nothing_is_evaluated(monkeypatch: pytest.MonkeyPatch) -> None:
    """The day this fails, Great Expectations reads DuckDB by itself: remove the shim."""
    enable_duckdb()
    without = tuple(
        each for each in engine._PERSISTED_CONNECTION_DIALECTS if "duckdb" not in str(getattr(each, "value", each))
    )
    monkeypatch.setattr(engine, "_PERSISTED_CONNECTION_DIALECTS", without)
    answer = percentages_from_0_to_100()
    assert (answer.success, answer.result) == (False, {})  # an engine fault that looks like a failed expectation
    assert answer.exception_info

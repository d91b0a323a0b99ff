"""The views exist on an empty warehouse, say what they are, and show what their words promise."""

from __future__ import annotations

import json
from datetime import datetime

import pytest

from expectations.tables import TABLES
from expectations.views import VIEWS, View
from tests.expectations.example_warehouse import add_rows, empty_warehouse, example_warehouse

pytestmark = pytest.mark.warehouse

OF_STATEMENTS = (
    "statements",
    "percentages",
    "survey_shares",
    "aum",
    "latest_aum",
    "flows",
    "returns",
    "comparisons",
    "targets",
    "doubtful",
)
DAYS = [datetime(2025, 1, day) for day in range(1, 8)]


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_a_view_of_an_empty_warehouse_is_empty_and_has_a_comment(view: View) -> None:
    with empty_warehouse() as connection:
        assert connection.execute(f"SELECT * FROM {view.name}").fetchall() == []
        comment = connection.execute("SELECT comment FROM duckdb_views() WHERE view_name = ?", [view.name]).fetchall()
    assert comment == [(view.words,)]


def test_every_table_and_column_has_its_comment() -> None:
    with empty_warehouse() as connection:
        said = dict(connection.execute("SELECT table_name, comment FROM duckdb_tables()").fetchall())
        columns = connection.execute("SELECT table_name, column_name, comment FROM duckdb_columns()").fetchall()
    assert said == {table.name: table.words for table in TABLES}
    told = {(table, column): comment for table, column, comment in columns}
    assert {key: told[key] for key in told if key[0] in said} == {
        (table.name, column.name): column.words for table in TABLES for column in table.columns
    }


@pytest.mark.parametrize("view", OF_STATEMENTS)
@pytest.mark.parametrize("section", ["related", "boilerplate", "repeat"])
def test_analyst_views_leave_out_what_the_article_does_not_say(view: str, section: str) -> None:
    with example_warehouse() as connection:
        connection.execute("UPDATE metrics SET section = ?", [section])
        assert connection.execute(f"SELECT * FROM {view}").fetchall() == []


def test_denied_figures_are_no_statement() -> None:
    with example_warehouse() as connection:
        connection.execute("UPDATE metrics SET modality = 'denied' WHERE metric_id = 'to'")
        assert connection.execute("SELECT metric_id FROM statements").fetchall() == [("from",)]


def test_a_comparison_is_one_row_with_both_ends() -> None:
    with example_warehouse() as connection:
        row = connection.execute("SELECT value_from, value_to, difference, subject FROM comparisons").fetchall()
    assert row == [(44.0, 59.0, 15.0, "A Fund")]


def test_percentages_are_the_parts_of_a_whole() -> None:
    with example_warehouse() as connection:
        shown = connection.execute("SELECT value_pct FROM percentages ORDER BY 1").fetchall()
        connection.execute("UPDATE metrics SET kind = 'change' WHERE metric_id = 'to'")
        assert (shown, connection.execute("SELECT value_pct FROM percentages").fetchall()) == (
            [(44.0,), (59.0,)],
            [(44.0,)],
        )


def test_the_latest_aum_is_the_newest_that_is_so_already() -> None:
    aum = {"kind": "aum", "unit": "USD", "institution_id": "XX-FUND"}
    figures = (
        {"value": 1e9, "modality": "actual"},
        {"value": 2e9, "modality": "actual"},  # the one
        {"value": 9e9, "modality": "target"},  # newer, and not yet so
        {"value": 3e9, "modality": "actual", "role": "from", "link": "x"},  # newer, and no longer so
        {"value": 4e9, "modality": "actual", "institution_id": None},  # newer, and nobody's
        {"value": 5e9, "modality": "actual", "confidence": 0.69},  # newer, and perhaps no AUM
        {"value": 6e9, "modality": "actual", "institution_id": "XX-BODY"},  # of a body that only tells of others
    )
    with empty_warehouse() as connection:
        add_rows(connection, "institutions", {"institution_id": "XX-FUND"})
        add_rows(connection, "institutions", {"institution_id": "XX-BODY", "type": "industry_body"})
        add_rows(connection, "articles", *({"article_id": f"a{n}", "published_at": day} for n, day in enumerate(DAYS)))
        add_rows(
            connection,
            "metrics",
            *(aum | {"article_id": f"a{n}", "section": "body"} | each for n, each in enumerate(figures)),
        )
        assert connection.execute("SELECT amount, currency FROM latest_aum").fetchall() == [(2e9, "USD")]


def test_of_several_aums_of_one_article_the_whole_is_the_latest() -> None:
    aum = {"kind": "aum", "unit": "AUD", "institution_id": "XX-FUND", "modality": "actual", "section": "body"}
    with empty_warehouse() as connection:
        add_rows(connection, "institutions", {"institution_id": "XX-FUND"})
        add_rows(connection, "articles", {"article_id": "a", "published_at": DAYS[0]})
        parts = ({"value": 65e9, "confidence": 0.99}, {"value": 252e9, "confidence": 0.8})
        add_rows(connection, "metrics", *(aum | {"article_id": "a"} | part for part in parts))
        assert connection.execute("SELECT amount FROM latest_aum").fetchall() == [(252e9,)]


def test_what_is_not_sure_is_doubtful() -> None:
    with example_warehouse() as connection:
        connection.execute("UPDATE metrics SET confidence = CASE metric_id WHEN 'to' THEN 0.3 ELSE 0.7 END")
        assert connection.execute("SELECT metric_id, confidence FROM doubtful").fetchall() == [("to", 0.3)]


def test_open_quarantine_shows_the_figure() -> None:
    with example_warehouse() as connection:
        shown = connection.execute("SELECT quarantine_id, surface, kind FROM open_quarantine ORDER BY 1").fetchall()
        connection.execute("UPDATE quarantine SET status = 'rejected'")
        assert shown == [("159", "159%", "share"), ("bad", None, None)]
        assert connection.execute("SELECT * FROM open_quarantine").fetchall() == []


ASKED = {
    "kind": "share", "unit": "percent", "modality": "actual", "subject": "Trustees", "population": "trustees",
    "measure": "like gold", "period": None, "institution_id": None,
}  # fmt: skip


@pytest.mark.parametrize(
    ("refused_in", "stated", "suggested"),
    [
        ("b", [{"value": 59.0}], [("159", 59.0)]),
        ("b", [{"value": 59.0}, {"value": 59.0}], [("159", 59.0)]),
        ("b", [{"value": 59.0}, {"value": 61.0}], []),
        ("b", [{"value": 59.0, "measure": "like silver"}], []),
        ("b", [{"value": 59.0, "period": "in 2023"}], []),
        ("a", [{"value": 59.0, "period": "in 2023"}], [("159", 59.0)]),
        ("b", [{"value": 59.0, "section": "related"}], []),
    ],
    ids=["one value", "told twice", "two values", "another thing", "another time", "its own article", "a teaser"],
)
def test_a_suggestion_is_the_one_value_that_is_told_of_the_same_thing(
    refused_in: str, stated: list[dict[str, object]], suggested: list[tuple[str, float]]
) -> None:
    payload = json.dumps(ASKED | {"surface": "159%", "role": "single", "subject": "trustees"})
    with example_warehouse() as connection:
        connection.execute("DELETE FROM metrics")
        connection.execute("UPDATE quarantine SET payload = ?, article_id = ?", [payload, refused_in])
        connection.execute("DELETE FROM quarantine WHERE quarantine_id <> '159'")
        add_rows(connection, "metrics", *({"section": "body", "article_id": "a"} | ASKED | row for row in stated))
        shown = connection.execute("SELECT quarantine_id, suggested_value FROM suggestions").fetchall()
    assert shown == suggested


def test_the_ledger_has_residuals_of_nothing() -> None:
    with empty_warehouse() as connection:
        add_rows(
            connection, "runs", {"n_numbers": 4, "n_metrics": 2, "n_quarantined_metrics": 1, "quarantined_pct": 33.3}
        )
        row = connection.execute("SELECT residual_documents, residual_numbers, quarantined_pct FROM quality_by_run")
        assert row.fetchall() == [(0, 0, 33.3)]

"""From raw files to the warehouse through the command line: the sample articles and what must become of them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import polars as pl
import pytest

from expectations.tables import TABLES
from flows import locations
from flows.query import rows
from flows.report_parts import quarantine
from flows.warehouse import connect
from tests.conftest import newsmetrics

# Rows that a second run over the same input may add.
GROWING = {"runs", "run_counts", "run_sources", "validations"}


@pytest.fixture(scope="module")
def warehouse(sample: Path) -> Path:
    return sample / "warehouse.duckdb"


def ask(warehouse: Path, query: str) -> list[tuple]:
    return rows(warehouse, query).rows()


def test_both_ledgers_balance(warehouse: Path) -> None:
    [(documents, numbers)] = ask(warehouse, "SELECT residual_documents, residual_numbers FROM quality_by_run")
    assert (documents, numbers) == (0, 0)
    [(read, loaded, duplicate, quarantined)] = ask(
        warehouse, "SELECT n_documents, n_loaded, n_duplicate, n_quarantined_documents FROM runs"
    )
    assert (read, duplicate, quarantined) == (36, 2, 2)
    assert loaded == ask(warehouse, "SELECT count(*) FROM articles")[0][0]


PLANTED = [
    ("159%", "share_out_of_range", "trustee-poll.html", "more than all of the respondents"),
    ("minus $3 billion", "aum_not_positive", "marlow-sound.txt", "assets below nothing"),
]


@pytest.mark.parametrize(("surface", "rule", "file", "why"), PLANTED, ids=[row[3] for row in PLANTED])
def test_planted_errors_are_quarantined_and_the_rest_loads(
    warehouse: Path, surface: str, rule: str, file: str, why: str
) -> None:
    found = ask(
        warehouse,
        f"""SELECT rules, q.article_id FROM open_quarantine JOIN quarantine AS q USING (quarantine_id, rules)
            WHERE surface = '{surface}' AND q.source_uri LIKE '%{file}'""",
    )
    assert [row[0] for row in found] == [[rule]], why
    article = found[0][1]
    assert ask(warehouse, f"SELECT count(*) FROM metrics WHERE article_id = '{article}'")[0][0] >= 5
    assert ask(warehouse, "SELECT count(*) FROM percentages WHERE value_pct > 100") == [(0,)]
    assert ask(warehouse, "SELECT count(*) FROM aum WHERE amount <= 0") == [(0,)]


def test_a_rise_of_159_percent_loads(warehouse: Path) -> None:
    assert ask(warehouse, "SELECT kind, value FROM metrics WHERE surface = '159%'") == [("change", 159.0)]


def test_unreadable_documents_are_kept_with_their_reason(warehouse: Path) -> None:
    found = rows(
        warehouse, "SELECT source_uri, rules, note FROM quarantine WHERE stage = 'document' ORDER BY source_uri"
    )
    assert [Path(uri).name for uri in found["source_uri"]] == ["broken-line.jsonl", "empty.txt"]
    assert all(len(names) == 1 for names in found["rules"])
    assert found["note"].null_count() == 0


def test_teasers_reach_no_analyst_view(warehouse: Path) -> None:
    [(related,)] = ask(warehouse, "SELECT count(*) FROM metrics WHERE section IN ('related', 'boilerplate')")
    assert related > 0
    assert ask(warehouse, "SELECT count(*) FROM statements WHERE section IN ('related', 'boilerplate', 'repeat')") == [
        (0,)
    ]


def test_every_figure_can_be_traced_to_its_words(warehouse: Path) -> None:
    [(metrics, right)] = ask(
        warehouse,
        """SELECT count(*), count(*) FILTER (WHERE substr(text, span_start + 1, span_end - span_start) = surface
                                             AND contains(evidence, surface))
           FROM metrics JOIN articles USING (article_id)""",
    )
    assert metrics == right > 200


def test_articles_that_disagree_are_conflicts(tmp_path: Path) -> None:
    for name, amount in (("first", "12"), ("second", "15"), ("third", "15")):
        text = f"Norland fund in the {name} paper\n\nNorland Pension Fund manages €{amount} billion.\n"
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    warehouse = tmp_path / "w.duckdb"
    newsmetrics("run", tmp_path / "*.txt", "--warehouse", warehouse, "--reports", tmp_path / "reports", "--direct")
    found = ask(warehouse, "SELECT status, low, high, n_articles FROM claims")
    assert found == [("conflicting", 12e9, 15e9, 3)]
    assert len(ask(warehouse, "SELECT value FROM conflicts")) == 3


def test_the_same_input_again_changes_nothing_but_the_runs(sample: Path, tmp_path: Path) -> None:
    warehouse = tmp_path / "warehouse.duckdb"
    warehouse.write_bytes((sample / "warehouse.duckdb").read_bytes())
    names = [table.name for table in TABLES if table.name not in GROWING]
    before = {name: rows(warehouse, f"FROM {name} ORDER BY ALL") for name in names}
    done = newsmetrics("run", locations.SAMPLE, "--warehouse", warehouse, "--reports", tmp_path / "reports", "--direct")
    for name in names:
        assert rows(warehouse, f"FROM {name} ORDER BY ALL").equals(before[name]), f"{name} changed"
    assert rows(warehouse, "FROM runs").height == 2
    assert "36 documents read = 0 loaded + 36 unchanged" in done.stdout


def test_a_new_article_costs_only_itself(sample: Path, tmp_path: Path) -> None:
    warehouse = tmp_path / "warehouse.duckdb"
    warehouse.write_bytes((sample / "warehouse.duckdb").read_bytes())
    [(before,)] = ask(warehouse, "SELECT count(*) FROM articles")
    article = tmp_path / "new.txt"
    article.write_text(
        "Norland fund grows\n\nNorland Pension Fund manages €12 billion, up from €11 billion a year ago.\n"
    )
    newsmetrics("run", article, "--warehouse", warehouse, "--reports", tmp_path / "reports", "--direct")
    assert ask(warehouse, "SELECT count(*) FROM articles") == [(before + 1,)]
    found = ask(warehouse, "SELECT value_from, value_to FROM comparisons WHERE subject = 'Norland Pension Fund'")
    assert found == [(11e9, 12e9)]


def test_a_source_that_does_not_exist_is_wrong_usage(tmp_path: Path) -> None:
    done = newsmetrics("run", tmp_path / "nowhere", "--warehouse", tmp_path / "w.duckdb", "--direct", expect=2)
    assert "nowhere" in done.stderr
    assert not (tmp_path / "w.duckdb").exists()


def test_reports_that_cannot_be_written_are_told_before_anything_is_published(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    options = ("--warehouse", tmp_path / "w.duckdb", "--reports", tmp_path / "file", "--direct")
    assert "--reports" in newsmetrics("run", locations.SAMPLE, *options, expect=2).stderr
    assert not (tmp_path / "w.duckdb").exists()


def test_an_empty_folder_is_a_run_of_nothing(tmp_path: Path) -> None:
    (tmp_path / "inbox").mkdir()
    options = ("--warehouse", tmp_path / "w.duckdb", "--reports", tmp_path / "reports", "--direct")
    done = newsmetrics("run", tmp_path / "inbox", *options)
    assert "0 documents read" in done.stdout


def test_explain_shows_the_sentence_and_the_rules(warehouse: Path) -> None:
    [(metric_id,)] = ask(warehouse, "SELECT metric_id FROM metrics WHERE surface = '159%'")
    shown = newsmetrics("explain", metric_id, "--warehouse", warehouse).stdout
    assert "159%" in shown
    assert "change_out_of_range" in shown
    for rule in ("share_out_of_range", "deal_out_of_range"):  # the second may be released
        assert rule not in shown, "a rule of another kind does not apply"


def test_explain_knows_quarantined_figures_and_says_what_it_does_not_know(warehouse: Path) -> None:
    [(quarantine_id,)] = ask(warehouse, "SELECT quarantine_id FROM open_quarantine WHERE surface = '159%'")
    assert ask(warehouse, "SELECT quarantine_id, suggested_value FROM suggestions") == [(quarantine_id, 59)]
    with connect(warehouse, read_only=True) as connection:
        refused = [figure for rule in quarantine(connection, datetime.now(UTC)).figures for figure in rule.examples]
    assert [figure.suggested for figure in refused if figure.quarantine_id == quarantine_id] == ["59%"]
    assert "share_out_of_range" in newsmetrics("explain", quarantine_id, "--warehouse", warehouse).stdout
    assert "no figure has the id" in newsmetrics("explain", "none", "--warehouse", warehouse, expect=2).stderr


def test_quarantine_list_names_rule_and_sentence(warehouse: Path) -> None:
    shown = newsmetrics("quarantine", "list", "--warehouse", warehouse).stdout
    assert "159%" in shown
    assert "minus $3 billion" in shown


@pytest.mark.parametrize("form", ["csv", "json", "table"])
def test_sql_answers_in_every_format(warehouse: Path, form: str) -> None:
    shown = newsmetrics(
        "sql", "SELECT kind, low FROM kinds ORDER BY kind LIMIT 1", "--warehouse", warehouse, "--format", form
    ).stdout
    read = {
        "csv": lambda: shown == "kind,low\nallocation,0.0\n",
        "json": lambda: json.loads(shown) == [{"kind": "allocation", "low": 0.0}],
        "table": lambda: "allocation" in shown,
    }
    assert read[form]()


def test_sql_writes_parquet_for_programs(warehouse: Path, tmp_path: Path) -> None:
    target = tmp_path / "kinds.parquet"
    newsmetrics("sql", "FROM kinds", "--warehouse", warehouse, "--format", "parquet", "--output", target)
    assert pl.read_parquet(target).height == 19


def test_extract_reads_on_past_a_bad_line(tmp_path: Path) -> None:
    texts = tmp_path / "texts.jsonl"
    texts.write_text('{"id": "a", "text": "59% of funds agreed."}\nnot json\n{"id": "b", "text": "No figure here."}\n')
    done = newsmetrics("extract", texts, tmp_path / "out.jsonl", expect=1)
    assert "line 2" in done.stderr
    read = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert [row["id"] for row in read] == ["a", "b"]
    assert [(m["surface"], m["kind"], m["value"]) for m in read[0]["metrics"]] == [("59%", "share", 59.0)]
    assert read[1]["metrics"] == read[1]["rejected"] == []

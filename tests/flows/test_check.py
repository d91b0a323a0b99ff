"""The check: it finds what is broken, names it, and leaves the warehouse as it was."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
from pathlib import Path

import duckdb
import polars as pl
import pytest

from expectations.invariants import INVARIANTS
from expectations.tables import METRICS, TABLES
from flows.audit import findings_of_tables
from flows.check import check
from flows.export import exported
from flows.report import lay_out
from flows.report_files import html, summary
from flows.report_model import Report, Row, Validation, Verdict
from flows.report_rows import failing_rows
from flows.warehouse import WarehouseError, connect
from tests.conftest import newsmetrics
from tests.flows.warehouses import RUN, made

pytestmark = pytest.mark.warehouse


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse that keeps every rule. Not to be written to."""
    return made(tmp_path_factory.mktemp("sound") / "warehouse.duckdb")


@pytest.fixture(scope="module")
def findings(sound: Path, tmp_path_factory: pytest.TempPathFactory) -> pl.DataFrame:
    """What Great Expectations finds in it."""
    return findings_of_tables(exported(sound, tmp_path_factory.mktemp("exported")))


@pytest.fixture
def audited(findings: pl.DataFrame, monkeypatch: pytest.MonkeyPatch) -> None:
    """A check of the sound warehouse takes that instead of finding it again."""
    monkeypatch.setattr("flows.check.findings_of_tables", lambda _: findings)


@pytest.fixture
def copy(sound: Path, tmp_path: Path) -> Path:
    """A copy of it to be broken."""
    return Path(shutil.copy(sound, tmp_path / "warehouse.duckdb"))


def broken(report: Report) -> dict[str, Validation]:
    return {f"{v.suite}.{v.rule}": v for v in report.validations() if v.outcome == "failed"}


def unchecked(connection: duckdb.DuckDBPyConnection, table: str) -> None:
    """Lay a table anew without its constraints, as an older or foreign writer might have."""
    connection.execute(f"CREATE OR REPLACE TABLE {table} AS FROM {table}")


@pytest.mark.usefixtures("audited")
def test_a_sound_warehouse_passes_and_is_left_alone(sound: Path) -> None:
    before = hashlib.sha256(sound.read_bytes()).hexdigest()
    report = check(sound)
    assert (report.verdict, report.why, report.faults) == (Verdict.PASSED, None, ())
    assert hashlib.sha256(sound.read_bytes()).hexdigest() == before
    assert [path.name for path in sound.parent.iterdir()] == [sound.name]
    suites = {suite.name: suite.validations for suite in report.suites}
    assert set(suites) == {"warehouse", *(table.name for table in TABLES)}
    assert [v.rule for v in suites["warehouse"]] == sorted(invariant.name for invariant in INVARIANTS)
    assert {v.rule for v in suites["metrics"]} == {rule.name for rule in METRICS.row_rules}
    outcomes = {f"{v.suite}.{v.rule}": v.outcome for v in report.validations()}
    assert outcomes["metrics.share_out_of_range"] == outcomes["warehouse.surface_not_in_text"] == "passed"
    assert outcomes["metrics.stake_out_of_range"] == outcomes["warehouse.link_alone"] == "not exercised"


@pytest.mark.slow
def test_a_row_beyond_a_limit_fails_with_its_sentence(copy: Path) -> None:
    with connect(copy) as connection:
        unchecked(connection, "metrics")
        connection.execute("UPDATE metrics SET value = 590 WHERE surface = '59%'")
        connection.execute("UPDATE metrics SET value = -27e12 WHERE kind = 'aum'")
    report = check(copy)
    assert report.verdict is Verdict.FAILED
    found = broken(report)
    assert set(found) == {"metrics.share_out_of_range", "metrics.aum_not_positive"}
    assert [(row.surface, row.source) for row in found["metrics.share_out_of_range"].rows] == [("59%", "raw/one.txt ")]
    assert "59% like China" in (found["metrics.share_out_of_range"].rows[0].sentence or "")
    assert {row.kind: row.outside for row in report.percentages}["share"] == 1
    assert report.aum[0].not_positive == 1


@pytest.mark.usefixtures("audited")
def test_a_warning_fails_where_it_is_asked_to(sound: Path) -> None:
    assert {v.rule for v in check(sound).validations() if v.outcome == "warned"} == {"currency_assumed"}
    report = check(sound, fail_on_warning=True)
    assert report.verdict is Verdict.FAILED
    assert [fault for fault in report.faults if "currency_assumed" in fault] == list(report.faults)


EXITS = [
    ((), 0, "a warning does not fail a check"),
    (("--fail-on", "error"), 0, "the same, said aloud"),
    (("--fail-on", "warning"), 1, "unless it is asked to"),
    (("--fail-on", "anything"), 2, "a level that does not exist"),
]


@pytest.mark.slow
@pytest.mark.usefixtures("audited")
@pytest.mark.parametrize(("options", "status", "why"), EXITS, ids=[why for *_, why in EXITS])
def test_exit_status(sound: Path, tmp_path: Path, options: tuple[str, ...], status: int, why: str) -> None:
    newsmetrics("check", "--warehouse", sound, "--reports", tmp_path, *options, expect=status)
    assert (tmp_path / "report.xml").exists() is (status != 2), why


# A way to break an invariant, the invariant, and what the report says of the row.
BREAKS = [
    ("UPDATE articles SET text = replace(text, '4.5%', '5.5%')", "surface_not_in_text", "4.5%"),
    ("DELETE FROM metrics WHERE surface = '$27 trillion'", "metric_unaccounted", "$27 trillion"),
    ("DELETE FROM documents WHERE article_id = 'two'", "article_without_document", None),
    ("DELETE FROM quarantine WHERE stage = 'document'", "document_lost", None),
    ("UPDATE quarantine SET rules = ['made_up'] WHERE stage = 'metric'", "rule_unknown", "159%"),
    ("UPDATE metrics SET role = 'to', link = 'a' WHERE surface = '44%'", "link_alone", "44%"),
    ("UPDATE lines SET article_id = 'gone' WHERE article_id = 'two'", "line_without_article", "body"),
    ("UPDATE metrics SET institution_id = 'nobody' WHERE surface = '59%'", "institution_unknown", "59%"),
]


@pytest.fixture(scope="module")
def ruined(sound: Path, tmp_path_factory: pytest.TempPathFactory) -> Report:
    """The check of a warehouse with all of that, 250 misplaced numbers, and two runs that lost some."""
    path = Path(shutil.copy(sound, tmp_path_factory.mktemp("ruined") / "warehouse.duckdb"))
    with connect(path) as connection:
        for statement, _, _ in BREAKS:
            connection.execute(statement)
        connection.execute(
            """INSERT INTO mentions SELECT mentions.* REPLACE (1000 + range AS span_start, 1004 + range AS span_end)
               FROM mentions, range(250) WHERE surface = '2025'"""
        )
        unchecked(connection, "runs")
        connection.execute("UPDATE runs SET n_numbers = n_numbers + 3, n_documents = n_documents - 1")
        connection.execute(
            "INSERT INTO runs SELECT * REPLACE ('later' AS run_id, started_at + INTERVAL 1 DAY AS started_at) FROM runs"
        )
    return check(path)


@pytest.mark.parametrize(("statement", "invariant", "surface"), BREAKS, ids=[name for _, name, _ in BREAKS])
def test_a_broken_invariant_fails_and_names_its_row(
    ruined: Report, statement: str, invariant: str, surface: str | None
) -> None:
    found = broken(ruined)[f"warehouse.{invariant}"]
    assert ruined.verdict is Verdict.FAILED
    assert found.failed == len(found.rows) == 1, statement
    assert found.rows[0].surface == surface
    assert found.rows[0].key in html(ruined)
    assert f"warehouse.{invariant}" in summary(ruined).replace("&#95;", "_")


def test_more_failures_than_are_named_are_all_counted(ruined: Report) -> None:
    found = broken(ruined)["warehouse.mention_not_in_text"]
    assert found.failed > 250
    assert len(found.rows) == 5


def test_every_run_is_shown_newest_first_and_must_account_for_all(ruined: Report) -> None:
    assert [run.run_id for run in ruined.ledger.runs] == ["later", RUN]
    assert [law.residual for run in ruined.ledger.runs for law in run.laws] == [-1, 3, -1, 3]
    assert broken(ruined)["runs.numbers_unaccounted"].failed == 2
    assert sum("residual" in fault and "run " in fault for fault in ruined.faults) == 4


def test_a_lost_table_fails_and_says_which(copy: Path) -> None:
    with connect(copy) as connection:
        connection.execute("DROP TABLE claim_metrics")
    report = check(copy)
    assert report.verdict is Verdict.FAILED
    assert "claim_metrics cannot be read" in (report.why or "")
    assert "claim_metrics cannot be read" in html(report)
    assert report.validations() == ()


def test_a_lost_column_fails(copy: Path) -> None:
    with connect(copy) as connection:
        unchecked(connection, "metrics")
        connection.execute("ALTER TABLE metrics DROP COLUMN period")
    report = check(copy)
    assert report.verdict is Verdict.FAILED
    assert "period" in (report.why or "")


def test_a_damaged_file_is_noticed(copy: Path) -> None:
    """The damage lies in the text of an article: the block's checksum tells, at opening or at reading."""
    content = copy.read_bytes()
    place = content.index(b"They hold $27 trillion.")
    copy.write_bytes(content[:place] + b"They hold $72" + content[place + len(b"They hold $27") :])
    try:
        report = check(copy)
    except WarehouseError:
        return
    assert report.verdict is Verdict.FAILED
    assert "restore the warehouse" in (report.why or "")


def die(*_: Path) -> None:
    """What DuckDB does on some damaged files."""
    os.kill(os.getpid(), signal.SIGSEGV)


def test_a_file_that_kills_its_reader_is_reported(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.export.export", die)
    report = check(copy)
    assert report.verdict is Verdict.FAILED
    assert "ends the process that reads" in (report.why or "")
    assert "restore the warehouse" in html(report)


def test_a_missing_warehouse_is_told(tmp_path: Path) -> None:
    with pytest.raises(WarehouseError, match="newsmetrics run"):
        check(tmp_path / "none.duckdb")


def test_a_row_that_cannot_be_found_has_its_key() -> None:
    with duckdb.connect() as connection:
        lay_out(connection, {})
        assert failing_rows(connection, "metrics", "share_out_of_range", ["gone"]) == (Row(key="gone"),)

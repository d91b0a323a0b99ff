"""The DuckDB file: one writer, all or nothing, and nothing that breaks a rule by hand."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import duckdb
import polars as pl
import pytest

from expectations.tables import RUNS, TABLES
from flows import warehouse
from flows.query import QueryError, for_spreadsheets, rows

pytestmark = pytest.mark.warehouse

A_POPULATION = "'funds' AS population,"
A_SHARE = f"""SELECT 'a:0-3' AS metric_id, 'a' AS article_id, 0 AS span_start, 3 AS span_end,
    '59%' AS surface, '59% of funds' AS evidence, 0 AS evidence_start, 'share' AS kind, 59 AS value,
    'percent' AS unit, 'exact' AS bound, 'single' AS role, 'actual' AS modality, {A_POPULATION}
    'body' AS section, 0.9 AS confidence, [] AS flags, '1' AS extractor_version, 'r' AS run_id"""


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A warehouse with its tables and reference rows."""
    path = tmp_path / "warehouse.duckdb"
    with warehouse.writable(path) as connection:
        warehouse.lay_reference_rows(connection)
    return path


def test_every_table_and_column_has_a_comment(empty: Path) -> None:
    query = """SELECT table_name AS name, comment FROM duckdb_tables() UNION ALL
               SELECT table_name || '.' || column_name, c.comment FROM duckdb_columns() AS c
               JOIN duckdb_tables() USING (table_name) UNION ALL
               SELECT view_name, comment FROM duckdb_views() WHERE NOT internal"""
    found = rows(empty, query)
    assert found.height > len(TABLES)
    assert found.filter(pl.col("comment").is_null())["name"].to_list() == []


def test_a_warehouse_appears_complete_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "warehouse.duckdb"
    with pytest.raises(duckdb.CatalogException), warehouse.writable(path) as connection:
        connection.execute("INSERT INTO no_such_table VALUES (1)")
    assert not path.exists()
    with warehouse.writable(path) as connection:  # what the failed attempt left behind is in nobody's way
        warehouse.lay_reference_rows(connection)
    assert path.exists()


def earlier_contract(path: Path) -> None:
    """A warehouse as an earlier contract had it: no comments, no rules, a column less and one more."""
    with duckdb.connect(str(path)) as connection:
        for table in TABLES:
            columns = ", ".join(f'"{c.name}" {c.type.value}' for c in table.columns if c.name != "population")
            connection.execute(f"CREATE TABLE {table.name} ({columns}, gone INTEGER)")
        connection.execute(f"INSERT INTO metrics BY NAME {A_SHARE.replace(A_POPULATION, '')}")
        connection.execute("INSERT INTO kinds BY NAME SELECT 'bond' AS kind")


def test_a_warehouse_of_an_earlier_contract_is_carried_over(tmp_path: Path) -> None:
    path = tmp_path / "warehouse.duckdb"
    earlier_contract(path)
    with warehouse.writable(path) as connection:
        warehouse.lay_reference_rows(connection)
    found = rows(path, "SELECT surface, population FROM metrics")
    assert found.rows() == [("59%", None)]
    assert rows(path, "FROM kinds WHERE kind = 'bond'").is_empty(), "reference rows are those of now"
    assert rows(path, "SELECT column_name FROM duckdb_columns() WHERE column_name = 'gone'").is_empty()
    assert not (tmp_path / ".warehouse.duckdb.new").exists()


def test_rows_that_cannot_be_carried_over_leave_the_warehouse_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "warehouse.duckdb"
    earlier_contract(path)
    with duckdb.connect(str(path)) as connection:
        connection.execute("UPDATE metrics SET value = 159")
    before = path.read_bytes()
    told = pytest.raises(warehouse.WarehouseError, match=r"CHECK.*100.*Move it aside")
    with told, warehouse.writable(path):
        pass
    assert path.read_bytes() == before


def test_another_database_is_not_written_to(tmp_path: Path) -> None:
    path = tmp_path / "warehouse.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute("CREATE TABLE theirs (n INTEGER)")
    with pytest.raises(warehouse.WarehouseError, match="no warehouse of Newsmetrics"), warehouse.writable(path):
        pass


def test_a_log_that_a_killed_process_left_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "warehouse.duckdb"
    code = """import os, pathlib, sys
from flows import warehouse
path = pathlib.Path(sys.argv[1])
for killed in (False, True):
    with warehouse.writable(path) as connection:
        connection.execute("BEGIN TRANSACTION")
        warehouse.lay_reference_rows(connection)
        row = "SELECT * REPLACE ($1 AS contract_version) FROM (" + sys.argv[2] + ")"
        connection.execute("INSERT INTO runs BY NAME " + row, [warehouse.contract_version()])
        connection.execute("COMMIT")
        if killed:
            os.kill(os.getpid(), 9)"""
    run = (
        """SELECT gen_random_uuid()::VARCHAR AS run_id, now()::TIMESTAMP AS started_at, now()::TIMESTAMP AS ended_at,
             'published' AS status, '1' AS extractor_version, '' AS contract_version, [] AS sources,
             COLUMNS(* EXCLUDE n) FROM (SELECT 0 AS n, """
        + ", ".join(f"0 AS {column.name}" for column in RUNS.columns if column.name.startswith("n_"))
        + ")"
    )
    subprocess.run([sys.executable, "-c", code, str(path), run], check=False)
    assert Path(f"{path}.wal").stat().st_size, "the process died before its checkpoint"
    assert rows(path, "SELECT count(*) AS n FROM runs")["n"].to_list() == [2]


def test_a_second_writer_waits_and_then_says_so(tmp_path: Path) -> None:
    path = tmp_path / "warehouse.duckdb"
    busy = pytest.raises(warehouse.WarehouseError, match="another run")
    with warehouse.writer_lock(path), busy, warehouse.writer_lock(path, wait_s=0.3):
        pass


def test_the_lock_dies_with_its_process(tmp_path: Path) -> None:
    path = tmp_path / "warehouse.duckdb"
    code = """import os, pathlib, sys
from flows.warehouse import writer_lock
with writer_lock(pathlib.Path(sys.argv[1])):
    os.kill(os.getpid(), 9)"""
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    with warehouse.writer_lock(path, wait_s=0.5):
        pass


def test_a_file_that_is_no_database_is_told_plainly(tmp_path: Path) -> None:
    path = tmp_path / "warehouse.duckdb"
    path.write_text("not a database, but long enough to be taken for one" * 100)
    with pytest.raises(warehouse.WarehouseError, match="cannot be opened"):
        warehouse.connect(path)


def test_a_missing_warehouse_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(warehouse.WarehouseError, match="newsmetrics run"):
        rows(tmp_path / "none.duckdb", "SELECT 1")


BY_HAND = [
    ("UPDATE metrics SET value = 159", "a share beyond 100"),
    ("UPDATE metrics SET value = 'nan'", "no number at all"),
    ("UPDATE metrics SET value = 'inf'", "infinity"),
    ("UPDATE metrics SET kind = 'aum', unit = 'USD', population = NULL, value = -3e9", "negative AUM"),
    ("UPDATE metrics SET kind = 'bond'", "a kind that is none"),
    ("UPDATE metrics SET unit = 'USD'", "a share in dollars"),
    ("UPDATE metrics SET evidence = NULL", "no evidence"),
    ("UPDATE metrics SET surface = 'longer than its span'", "a span that is not the surface's"),
    ("INSERT INTO metrics SELECT * FROM metrics", "the same figure twice"),
]


@pytest.mark.parametrize(("statement", "why"), BY_HAND, ids=[why for _, why in BY_HAND])
def test_no_rule_can_be_broken_by_hand(empty: Path, statement: str, why: str) -> None:  # noqa: ARG001  a label
    with warehouse.connect(empty) as connection:
        connection.execute(f"INSERT INTO metrics BY NAME {A_SHARE}")
        with pytest.raises(duckdb.ConstraintException):
            connection.execute(statement)


FORBIDDEN = [
    ("COPY (SELECT 1) TO 'leak.csv'", "writing a file"),
    ("SELECT * FROM read_text('/etc/hostname')", "reading a file"),
    ("DELETE FROM runs", "changing a table"),
    ("SET enable_external_access = true", "opening the door again"),
    ("ATTACH 'other.duckdb'", "another database"),
    ("SELEC 1", "a slip of the pen"),
]


@pytest.mark.parametrize(("query", "why"), FORBIDDEN, ids=[why for _, why in FORBIDDEN])
def test_queries_read_the_warehouse_and_nothing_else(empty: Path, query: str, why: str) -> None:  # noqa: ARG001  a label
    with pytest.raises(QueryError):
        rows(empty, query)


def test_text_that_a_spreadsheet_would_run_is_exported_as_text() -> None:
    frame = pl.DataFrame({"title": ["=1+1", "@SUM(1)", "-cmd", "\t=1", "-5%", "plain"], "value": [-1.0, 2, 3, 4, 5, 6]})
    frame = frame.with_columns(evidence=pl.col("title").reverse())
    shown = for_spreadsheets(frame)
    assert shown["title"].to_list() == ["'=1+1", "'@SUM(1)", "'-cmd", "'\t=1", "-5%", "plain"]
    assert shown["evidence"].to_list() == shown["title"].to_list()[::-1]
    assert shown["value"].to_list() == frame["value"].to_list()

"""Which documents a run reads: since a date, known ones again, or none, only saying what it would read."""

from __future__ import annotations

import json
import re
import shutil
from datetime import datetime
from pathlib import Path

import duckdb
import pytest

from flows.query import rows
from flows.run import plan_directly
from flows.sources.options import ReadOptions
from tests.conftest import newsmetrics

LINES = [
    {"title": "Old", "text": "The Harlow fund managed $4 billion at the end of 2020.", "published_at": "2021-03-01"},
    {"title": "New", "text": "The Harlow fund managed $6 billion at the end of 2023.", "published_at": "2024-03-01"},
    {"title": "When", "text": "The Marlow fund returned 7% last year, its chair said."},
]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    file = tmp_path / "inbox" / "news.jsonl"
    file.parent.mkdir()
    file.write_text("".join(json.dumps(line) + "\n" for line in LINES), "utf-8")
    page = "<html><body><article><h1>A page</h1>" + "<p>The Corley fund lost 3% in 2022, it said.</p>" * 5
    (file.parent / "page.html").write_text(page, "utf-8")
    return file.parent


def test_a_run_reads_what_is_new_and_says_so_before(source: Path, tmp_path: Path) -> None:
    places = ("--warehouse", tmp_path / "out" / "w.duckdb", "--reports", tmp_path / "out", "--direct")

    first = newsmetrics("run", source, *places, "--dry-run").stdout
    assert "4 documents: 4 would be read, 0 are unchanged; nothing was written" in first
    assert not (tmp_path / "out").exists(), "a dry run leaves no folder, lock or report"

    done = newsmetrics("run", source, *places, "--since", "2024-03-01")
    assert "3 documents read = 3 loaded" in done.stdout, "midnight of that day is in, what has no date too"
    assert "1 documents are older and left out; 3 are read, 2 of them without a date" in done.stderr
    held = (tmp_path / "out" / "w.duckdb").read_bytes()

    planned = newsmetrics("run", source, *places, "--dry-run").stdout
    assert "4 documents: 1 would be read, 3 are unchanged" in planned
    again = newsmetrics("run", source, *places, "--dry-run", "--reprocess").stdout
    assert f"{source}: 3 read before: read again, because it was asked for" in again
    assert f"{source}: 1 not read before" in again
    assert "figures of the documents read before: 0 added, 0 removed, 0 changed, " in again
    assert (tmp_path / "out" / "w.duckdb").read_bytes() == held

    earlier = read_by_an_earlier_extractor(tmp_path / "out" / "w.duckdb", tmp_path / "earlier.duckdb")
    told = plan_directly([str(source)], earlier).lines
    assert f"{source}: 3 read before by another extractor: read again" in told
    assert "~ 'New': '$6 billion' value '7000000000.0' → '6000000000.0'" in told
    assert any(line.startswith("+ 'When': '7%'") for line in told)
    assert any(re.match("figures of the documents read before: 1 added, 0 removed, 1 changed, ", line) for line in told)

    before = rows(tmp_path / "out" / "w.duckdb", "SELECT metric_id, value FROM metrics").rows()
    done = newsmetrics("run", source, *places, "--since", "2022-01-01", "--reprocess")
    assert "3 documents read = 3 loaded + 0 unchanged" in done.stdout
    after = rows(tmp_path / "out" / "w.duckdb", "SELECT metric_id, value, run_id FROM metrics")
    assert sorted(after.drop("run_id").rows()) == sorted(before)
    assert after["run_id"].n_unique() == 1, "every figure is of the run that read it last"


def read_by_an_earlier_extractor(warehouse: Path, copy: Path) -> Path:
    """A copy of a warehouse in which another version has read $6 billion as 7, and has not seen 7%."""
    shutil.copy(warehouse, copy)
    with duckdb.connect(str(copy)) as connection:
        connection.execute("UPDATE metrics SET value = 7e9 WHERE surface = '$6 billion'")
        connection.execute("DELETE FROM metrics WHERE surface = '7%'")
        connection.execute("UPDATE articles SET extractor_version = '0'")
    return copy


def test_no_date_is_wrong_usage(source: Path) -> None:
    newsmetrics("run", source, "--since", "last week", expect=2)


def test_the_flow_takes_the_same(source: Path, tmp_path: Path) -> None:
    plan = plan_directly([str(source)], tmp_path / "none.duckdb", options=ReadOptions(since=datetime(2022, 1, 1)))
    assert plan.counts == [(str(source), "new", 3)]

"""Which documents a run reads: since a date, known ones again, or none, only saying what it would read."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

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
    assert (tmp_path / "out" / "w.duckdb").read_bytes() == held

    before = rows(tmp_path / "out" / "w.duckdb", "SELECT metric_id, value FROM metrics").rows()
    done = newsmetrics("run", source, *places, "--since", "2022-01-01", "--reprocess")
    assert "3 documents read = 3 loaded + 0 unchanged" in done.stdout
    after = rows(tmp_path / "out" / "w.duckdb", "SELECT metric_id, value, run_id FROM metrics")
    assert sorted(after.drop("run_id").rows()) == sorted(before)
    assert after["run_id"].n_unique() == 1, "every figure is of the run that read it last"


def test_no_date_is_wrong_usage(source: Path) -> None:
    newsmetrics("run", source, "--since", "last week", expect=2)


def test_the_flow_takes_the_same(source: Path, tmp_path: Path) -> None:
    plan = plan_directly([str(source)], tmp_path / "none.duckdb", options=ReadOptions(since=datetime(2022, 1, 1)))
    assert plan.counts == [(str(source), "new", 3)]

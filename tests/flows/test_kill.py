"""`kill -9` at any moment of a run leaves the warehouse as it was or complete, never between."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import time
from pathlib import Path

import polars as pl
import pytest

from expectations.tables import TABLES
from flows import locations, warehouse
from flows.query import rows
from tests.conftest import NEWSMETRICS, newsmetrics

TRIALS = 20
LATER_ARTICLES = ("wire.jsonl", "trustee-poll.html", "managers-table.txt")
RUN_COLUMNS = ("run_id", "since_run_id", "started_at", "ended_at", "ingested_at", "source_uri", "payload")  # of a run

pytestmark = pytest.mark.slow


def fingerprint(path: Path) -> dict[str, str]:
    """The rows of each table, without what differs from run to run."""
    found = {}
    for table in TABLES:
        if table.name in ("validations", "runs", "run_counts", "run_sources"):  # they tell of each run
            continue
        columns = [name for name in table.column_names if name not in RUN_COLUMNS]
        frame = rows(path, f"SELECT {', '.join(columns)} FROM {table.name} ORDER BY ALL")
        found[table.name] = frame.write_json()
    return found


def broken(path: Path) -> list[str]:
    """The invariants that do not hold."""
    with warehouse.connect(path, read_only=True) as connection:
        return [found.name for found in warehouse.broken_invariants(connection) if found.failing_ids]


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles that the warehouse does not know yet."""
    folder = tmp_path_factory.mktemp("raw")
    for name in LATER_ARTICLES:
        shutil.copy(locations.SAMPLE / name, folder)
    return folder


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse with one article in it."""
    folder = tmp_path_factory.mktemp("before")
    options = ("--warehouse", folder / "warehouse.duckdb", "--reports", folder / "reports", "--direct")
    newsmetrics("run", locations.SAMPLE / "nbim-half-year.txt", *options)
    return folder / "warehouse.duckdb"


def test_a_killed_run_leaves_nothing_half_done(raw: Path, before: Path, tmp_path: Path) -> None:
    def command(path: Path) -> list[str]:
        return [
            NEWSMETRICS,
            "run",
            str(raw),
            "--warehouse",
            str(path),
            "--reports",
            str(tmp_path / "reports"),
            "--direct",
        ]

    complete = tmp_path / "complete.duckdb"
    shutil.copy(before, complete)
    began = time.monotonic()
    subprocess.run(command(complete), check=True, capture_output=True)
    undisturbed = time.monotonic() - began
    either = [fingerprint(before), fingerprint(complete)]
    assert either[0] != either[1]

    moments = random.Random(9)  # noqa: S311  moments of killing, no secret
    killed = 0
    for trial in range(TRIALS):
        path = tmp_path / f"{trial}.duckdb"
        shutil.copy(before, path)
        process = subprocess.Popen(command(path), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        # Most moments anywhere in the run, every other one late, where the transaction is.
        share = moments.uniform(0, 1) if trial % 2 else moments.uniform(0.75, 1)
        time.sleep(undisturbed * share)
        process.send_signal(signal.SIGKILL)
        killed += process.wait() == -signal.SIGKILL
        found = fingerprint(path)
        torn = [[name for name in found if found[name] != state[name]] for state in either]
        assert [] in torn, f"trial {trial}: killed at {share:.0%} of a run; unlike before and unlike complete: {torn}"
        assert broken(path) == []
    assert killed >= TRIALS // 2, "too few runs were killed before their end to prove anything"

    subprocess.run(command(path), check=True, capture_output=True)
    again = fingerprint(path)
    assert {name: table for name, table in again.items() if name != "runs"} == {
        name: table for name, table in either[1].items() if name != "runs"
    }, "one more run completes what the killed one began"


def test_a_killed_first_run_leaves_no_warehouse_or_a_whole_one(raw: Path, tmp_path: Path) -> None:
    path = tmp_path / "warehouse.duckdb"
    command = [
        NEWSMETRICS,
        "run",
        str(raw),
        "--warehouse",
        str(path),
        "--reports",
        str(tmp_path / "reports"),
        "--direct",
    ]
    for seconds in (1.0, 2.5, 4.0):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        process.wait()
        if path.exists():
            assert broken(path) == []
            assert rows(path, "SELECT count(*) AS n FROM runs")["n"][0] >= 1
    subprocess.run(command, check=True, capture_output=True)
    assert isinstance(rows(path, "FROM articles"), pl.DataFrame)
    assert broken(path) == []

"""`kill -9` at any moment of a run leaves the warehouse as it was or complete, never between."""

from __future__ import annotations

import pickle
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from select import select

import pytest

from expectations.tables import TABLES
from flows import locations, stages, warehouse
from flows.query import rows
from flows.staging import Run, new_run
from tests.conftest import NEWSMETRICS, newsmetrics

TRIALS = 20
TRIALS_OF_A_FIRST_RUN = 8
LATER_ARTICLES = ("wire.jsonl", "trustee-poll.html", "managers-table.txt")
RUN_COLUMNS = ("run_id", "since_run_id", "started_at", "ended_at", "ingested_at", "source_uri", "payload")  # of a run
STAGES = ("read", "clean", "group", "extract", "gate", "audit", "publish", "report")

pytestmark = pytest.mark.slow

State = dict[str, list[tuple[object, ...]]]  # rows by table
moments = random.Random(9)  # noqa: S311  moments of killing, no secret

# The process that is killed: it imports what publishing needs, no more.
PUBLISH = """
import pickle, sys
from pathlib import Path
from flows import warehouse
path = Path(sys.argv[1])
_, *arguments = pickle.loads(Path(sys.argv[2]).read_bytes())
with warehouse.writer_lock(path):
    print("publishing", flush=True)
    warehouse.publish(path, *arguments)
"""


def fingerprint(path: Path) -> State:
    """The rows of each table, without what differs from run to run. The invariants hold."""
    found = {}
    with warehouse.connect(path, read_only=True) as connection:
        for table in TABLES:
            if table.name in ("validations", "runs", "run_counts", "run_sources"):  # they tell of each run
                continue
            columns = ", ".join(name for name in table.column_names if name not in RUN_COLUMNS)
            found[table.name] = connection.execute(f"SELECT {columns} FROM {table.name} ORDER BY ALL").fetchall()
        broken = [invariant.name for invariant in warehouse.broken_invariants(connection) if invariant.failing_ids]
    assert broken == [], path
    return found


def unlike(path: Path, *states: State) -> list[list[str]]:
    """For each state the tables in which a warehouse differs from it."""
    found = fingerprint(path)
    return [[name for name in found if found[name] != state[name]] for state in states]


def staged(source: Path, path: Path, folder: Path) -> Run:
    """A run that has come as far as publishing."""
    run = new_run([str(source)], path, folder / "reports", folder / "staging")
    for stage in (stages.read, stages.clean, stages.group, stages.extract, stages.gate, stages.audit):
        stage(run)
    return run


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles that the warehouse does not know yet."""
    folder = tmp_path_factory.mktemp("raw")
    for name in LATER_ARTICLES:
        shutil.copy(locations.SAMPLE / name, folder)
    return folder


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """A run over one article, the first into its warehouse; yet to publish."""
    folder = tmp_path_factory.mktemp("first")
    return staged(locations.SAMPLE / "nbim-half-year.txt", folder / "warehouse.duckdb", folder)


@pytest.fixture(scope="module")
def before(first: Run) -> Path:
    """A warehouse with one article in it."""
    return stages.publish(first)


@pytest.fixture(scope="module")
def later(raw: Path, before: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """A run over more articles into that warehouse; yet to publish."""
    return staged(raw, before, tmp_path_factory.mktemp("later"))


@pytest.fixture(scope="module")
def complete(raw: Path, before: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, float]]:
    """That warehouse after an undisturbed run, and how many seconds each of its stages took."""
    folder = tmp_path_factory.mktemp("complete")
    path = Path(shutil.copy(before, folder / "warehouse.duckdb"))
    told = newsmetrics("run", raw, "--warehouse", path, "--reports", folder / "reports", "--direct").stderr
    took = {name: float(seconds) for name, seconds in re.findall(r"^(\w+): done in ([\d.]+) s$", told, re.MULTILINE)}
    assert tuple(took) == STAGES
    return path, took


def arguments_of_publishing(run: Run, folder: Path) -> Path:
    """A file with what a run that is yet to publish calls `warehouse.publish` with."""
    called = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(warehouse, "publish", lambda *arguments: called.append(arguments))
        stages.publish(run)
    [arguments] = called
    file = folder / "arguments"
    file.write_bytes(pickle.dumps(arguments))
    return file


def publish(path: Path, arguments: Path, after: float | None = None) -> float | None:
    """Publish to a warehouse in a process of its own, which is killed after so many seconds.

    Returns after how many seconds it had ended by itself; None where it had not.
    """
    command = [sys.executable, "-c", PUBLISH, str(path), str(arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stdout.readline(), "it never began"
        began = time.monotonic()
        try:
            process.wait(after)
        except subprocess.TimeoutExpired:
            process.kill()
        process.wait()
    assert process.returncode in (0, -signal.SIGKILL)
    return None if process.returncode else time.monotonic() - began


def killed_publishing(
    arguments: Path, trials: int, folder: Path, start_from: Path | None = None
) -> Iterator[tuple[str, Path]]:
    """Warehouses that were published to until the process was killed: what to call the trial, and the file."""
    undisturbed = publish(_prepared(folder / "undisturbed.duckdb", start_from), arguments)
    assert undisturbed
    n_killed = 0
    for trial in range(trials):
        path = _prepared(folder / f"{trial}.duckdb", start_from)
        share = moments.uniform(0, 1)
        took = publish(path, arguments, undisturbed * share)
        n_killed += took is None
        undisturbed = min(undisturbed, took or undisturbed)
        yield f"trial {trial}: killed at {share:.0%}", path
    assert n_killed >= trials // 2, "too few were killed before their end to prove anything"


def _prepared(path: Path, start_from: Path | None) -> Path:
    return Path(shutil.copy(start_from, path)) if start_from else path


def test_a_run_killed_while_it_publishes_leaves_nothing_half_done(
    before: Path, later: Run, complete: tuple[Path, dict[str, float]], tmp_path: Path
) -> None:
    states = fingerprint(before), fingerprint(complete[0])
    assert states[0] != states[1]
    for trial, path in killed_publishing(arguments_of_publishing(later, tmp_path), TRIALS, tmp_path, before):
        torn = unlike(path, *states)
        assert [] in torn, f"{trial}; unlike before and unlike complete: {torn}"


def test_a_first_run_killed_while_it_publishes_leaves_no_warehouse_or_a_whole_one(
    before: Path, first: Run, tmp_path: Path
) -> None:
    whole = fingerprint(before)
    arguments = arguments_of_publishing(first, tmp_path)
    for trial, path in killed_publishing(arguments, TRIALS_OF_A_FIRST_RUN, tmp_path):
        if path.exists():
            assert unlike(path, whole) == [[]], trial
            assert rows(path, "SELECT count(*) AS n FROM runs")["n"].to_list() == [1], trial
        else:  # what it left is in nobody's way
            assert publish(path, arguments), trial
            assert unlike(path, whole) == [[]], trial


def killed_in(stage: str, after: float, command: list[str]) -> bool:
    """Run a command and kill it in a stage: so many seconds after it tells that the stage begins, or as the next line
    tells that it is done. Returns whether it was killed.
    """
    with subprocess.Popen(command, bufsize=0, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        assert process.stderr
        assert any(line.decode().startswith(f"{stage} …") for line in process.stderr), f"{stage} never began"
        select([process.stderr], [], [], after)
        process.kill()
    return process.returncode == -signal.SIGKILL


def test_a_run_killed_in_any_stage_leaves_nothing_half_done(
    raw: Path, before: Path, complete: tuple[Path, dict[str, float]], tmp_path: Path
) -> None:
    states = fingerprint(before), fingerprint(complete[0])
    options = ("--reports", str(tmp_path / "reports"), "--direct")
    for stage, seconds in complete[1].items():
        path = Path(shutil.copy(before, tmp_path / f"{stage}.duckdb"))
        share = moments.uniform(0, 0.9)
        assert killed_in(stage, seconds * share, [NEWSMETRICS, "run", str(raw), "--warehouse", str(path), *options])
        torn = unlike(path, *states)
        assert [] in torn, f"killed at {share:.0%} of {stage}; unlike before and unlike complete: {torn}"
        if stage in STAGES[: STAGES.index("publish")]:
            assert torn[0] == [], f"{stage} has written to the warehouse"
    assert torn[1] == [], "what is published stays where the report is not written"

    path = tmp_path / "audit.duckdb"
    newsmetrics("run", raw, "--warehouse", path, *options)
    assert unlike(path, *states)[1] == [], "one more run completes what the killed one began"

"""What a command or a call uses, and the tables that benchmarks print."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

BYTES = 1e6  # of a megabyte
KILOBYTES = 1024.0  # bytes; the unit of peak memory that Linux reports
CORES = 2


@dataclass(frozen=True)
class Options:
    """What the command line of the benchmarks asks for.

    text: JSON Lines with id and text, or None for the texts of this project. megabytes: the most text that a benchmark
    reads. peers: the Python that has the peers installed, or None. articles: how many, where a benchmark counts them.
    scorer: a Python file that makes edited articles and scores their copies, or None.
    """

    text: Path | None
    megabytes: float
    peers: Path | None
    folder: Path
    articles: int
    scorer: Path | None


@dataclass(frozen=True)
class Used:
    """Seconds by the clock, seconds of all cores together, and the most memory held at one time, in megabytes."""

    wall: float
    cpu: float
    peak: float


@dataclass
class Table:
    """A table in Markdown, with what must be known to read it."""

    title: str
    header: Sequence[str]
    note: str = ""
    rows: list[Sequence[str]] = field(default_factory=list)

    def markdown(self) -> str:
        """The table as Markdown."""
        lines = [self.header, ["---"] * len(self.header), *self.rows]
        table = "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
        return f"## {self.title}\n\n{table}\n" + (f"\n{self.note}\n" if self.note else "")


def command_used(command: Sequence[str | Path], log: Path | None = None) -> Used:
    """Runs a command to its end. It must succeed. log: a file for what it says on stderr.

    A small process starts it: on Linux the peak of a process begins at what the process that started it held.
    """
    starter = [sys.executable, "-m", __name__, *map(str, command)]
    with Path(log or os.devnull).open("wb") as told:
        done = subprocess.run(starter, check=True, stdout=subprocess.PIPE, stderr=told)
    return Used(**json.loads(done.stdout))


def started(command: Sequence[str]) -> Used:
    """Runs a command from this process, which should be a small one. Raises CalledProcessError where it fails."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    wall = time.perf_counter() - begun
    return Used(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * KILOBYTES / BYTES)


def own_peak() -> float:
    """The most memory that this process alone has held at one time, in megabytes."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KILOBYTES / BYTES
    line = next(line for line in status.read_text("utf-8").splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) * KILOBYTES / BYTES


def call_used(call: Callable[[], object]) -> Used:
    """Runs a call of this process; its memory is not told."""
    wall, cpu = time.perf_counter(), time.process_time()
    call()
    return Used(time.perf_counter() - wall, time.process_time() - cpu, 0.0)


def on_cores(number: int = CORES) -> None:
    """Keeps this process and what it starts on so many cores, where the system lets it."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, set(sorted(os.sched_getaffinity(0))[:number]))


if __name__ == "__main__":
    print(json.dumps(asdict(started(sys.argv[1:]))))  # noqa: T201  read by `command_used`

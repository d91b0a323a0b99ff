"""A run over many small articles into a new warehouse, and the same run again: seconds by stage, CPU and memory."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.articles import written_articles
from tests.benchmarks.measuring import BYTES, Options, Table, Used, command_used

DONE = re.compile(r"(\w+): done in ([\d.]+) s")
STAGES = ("read", "clean", "group", "extract", "gate", "audit", "publish", "report")
HEADER = ("run", *STAGES, "all", "CPU", "peak memory, MB", "articles per CPU-second")
NOTE = "Seconds by the clock, and of all cores together (CPU). The second run finds every document unchanged."


def tables(options: Options) -> Iterator[Table]:
    """The one table."""
    source, log = options.folder / "articles.jsonl", options.folder / "log.txt"
    written_articles(options.articles, source)
    places = ("--warehouse", options.folder / "scale.duckdb", "--reports", options.folder / "reports")
    command = (Path(sys.executable).with_name("newsmetrics"), "run", source, "--direct", *places)
    size = source.stat().st_size / BYTES
    table = Table(f"A run over {options.articles:,} articles ({size:,.1f} MB)", HEADER, NOTE)
    for name in ("first", "second"):
        used = command_used(command, log)
        table.rows.append(_row(name, used, dict(DONE.findall(log.read_text("utf-8"))), options.articles))
    yield table


def _row(name: str, used: Used, seconds: dict[str, str], articles: int) -> list[str]:
    stages = [seconds.get(stage, "") for stage in STAGES]
    return [name, *stages, f"{used.wall:.1f}", f"{used.cpu:.1f}", f"{used.peak:,.0f}", f"{articles / used.cpu:,.0f}"]

"""Speed and memory of `newsmetrics extract`, beside a peer and beside the floor: one search for digits."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import polars as pl

from tests.benchmarks.measuring import CORES, Options, Table, Used, call_used, command_used
from tests.benchmarks.texts import texts_of, written

COMMAND = Path(sys.executable).parent / "newsmetrics"
PEER = Path(__file__).with_name("peer_quantulum3.py")
SIZES = (1.0, 10.0, 100.0)
SLICE = 0.2  # megabytes for the peer
NUMBER = r"\d[\d,]*(?:\.\d+)?"
HEADER = (
    "what",
    "MB",
    "articles",
    "clock, s",
    "CPU, s",
    "MB/s by clock",
    "MB per CPU-second",
    "articles per CPU-second",
    "peak memory, MB",
)
NOTE = f"""On {CORES} cores. Ratios are of megabytes per CPU-second in this run: other work on the machine changes the
clock, not them. Time is that of the whole command, from its start to the last line written."""


def tables(options: Options) -> Iterator[Table]:
    """The one table."""
    texts, table = texts_of(options.text), Table("Speed of `newsmetrics extract`", HEADER)
    speed, floor, text = 0.0, 0.0, options.folder / "text.jsonl"
    for size in sorted({size for size in SIZES if size < options.megabytes} | {options.megabytes}):
        articles, megabytes = written(texts, size, text)
        used = command_used([COMMAND, "extract", text, options.folder / "out.jsonl"])
        speed = megabytes / used.cpu
        table.rows.append(_row("`newsmetrics extract`", megabytes, articles, used))
    frame = pl.read_ndjson(text, schema={"id": pl.String, "text": pl.String})
    counted = call_used(lambda: frame.select(pl.col("text").str.count_matches(NUMBER).sum()))
    floor = megabytes / counted.cpu
    table.rows.append(_row("floor: Polars `str.count_matches`", megabytes, articles, counted))
    table.note = f"{NOTE}\n\nThe floor is {floor / speed:.0f} times as fast."
    if options.peers:
        articles, megabytes = written(texts, SLICE, text)
        cpu = float(subprocess.run([options.peers, PEER, text], check=True, capture_output=True, text=True).stdout)
        table.rows.append(_row("quantulum3, one process", megabytes, articles, Used(cpu, cpu, 0.0)))
        table.note += f" `extract` is {speed / (megabytes / cpu):.0f} times as fast as quantulum3."
    yield table


def _row(what: str, megabytes: float, articles: int, used: Used) -> list[str]:
    memory = f"{used.peak:,.0f}" if used.peak else ""
    rates = (megabytes / used.wall, megabytes / used.cpu, articles / used.cpu)
    return [
        what,
        f"{megabytes:.1f}",
        f"{articles:,}",
        *(f"{seconds:.2f}" for seconds in (used.wall, used.cpu)),
        *(f"{rate:,.3g}" if rate < 1000 else f"{rate:,.0f}" for rate in rates),
        memory,
    ]

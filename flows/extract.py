"""`newsmetrics extract`: numbers of texts, JSON Lines in and out, without a database."""

from __future__ import annotations

import io
import json
import re
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import BinaryIO

import polars as pl

from flows.reference import institution_names
from transforms.articles.cleaning import lines, with_sections
from transforms.extraction import FIELDS, numbers

# Memory is bounded by the batches that are read at one time, one for each core, not by the input. What a batch costs
# beside its text (patterns are compiled, expressions built) is small from some megabytes on.
BATCH_CHARACTERS = 4_000_000
WORKERS = min(pl.thread_pool_size(), 8)
_HALF_PAIR = re.compile("[\ud800-\udfff]")

METRIC_FIELDS = ("start", "end", "surface", *FIELDS, "section", "confidence", "flags")
REJECTED_FIELDS = ("start", "end", "surface", "reason")


@dataclass(frozen=True)
class BadLine:
    """A line of the input that is no `{"id", "text"}` object: its number, and what is wrong with it."""

    line: int
    why: str


class InputError(ValueError):
    """The input holds lines that cannot be read. The others have been written."""


def extract_lines(source: BinaryIO, target: BinaryIO) -> int:
    """Write a line of metrics and rejected numbers for each line of texts. Returns how many.

    A line that cannot be read is left out, and named in the InputError that is raised when all others are written.
    """
    written = 0
    bad: list[BadLine] = []
    for height, lines_of_batch in _in_order(_batches(source, bad)):
        target.write(lines_of_batch)
        written += height
    if bad:
        told = "; ".join(f"line {fault.line}: {fault.why}" for fault in bad[:5])
        raise InputError(f"{len(bad)} of {written + len(bad)} lines could not be read and were left out: {told}")
    return written


def _in_order(batches: Iterator[pl.DataFrame]) -> Iterator[tuple[int, bytes]]:
    """Height and lines of each batch, in the order of the batches, WORKERS of which are read at a time.

    Polars leaves Python while it works, so that threads share the cores.
    """
    institutions = institution_names()

    def read(batch: pl.DataFrame) -> tuple[int, bytes]:
        lines_of_batch = io.BytesIO()
        extracted(batch, institutions).write_ndjson(lines_of_batch)
        return batch.height, lines_of_batch.getvalue()

    running: deque[Future[tuple[int, bytes]]] = deque()
    with ThreadPoolExecutor(WORKERS) as pool:
        for batch in batches:
            running.append(pool.submit(read, batch))
            if len(running) >= WORKERS:
                yield running.popleft().result()
        while running:
            yield running.popleft().result()


def extracted(texts: pl.DataFrame, institutions: pl.DataFrame) -> pl.DataFrame:
    """The numbers of texts in the gold format.

    texts: id, text. Returns id, metrics (list of structs of METRIC_FIELDS), rejected (list of structs of
    REJECTED_FIELDS), in the order of the texts. Offsets count code points of the text as given.
    """
    batch = texts.with_row_index("doc").with_columns(
        article_id=pl.col("doc").cast(pl.String), title=pl.lit(None, pl.String)
    )
    seen = numbers(batch.select("doc", "text"), institutions).with_columns(article_id=pl.col("doc").cast(pl.String))
    seen = with_sections(seen, lines(batch), batch).with_columns(
        start="span_start", end="span_end", flags=pl.col("notes").fill_null([])
    )
    metrics = _grouped(seen.filter(pl.col("reason").is_null()), "metrics", METRIC_FIELDS)
    rejected = _grouped(seen.filter(pl.col("reason").is_not_null()), "rejected", REJECTED_FIELDS)
    joined = batch.select("doc", "id")
    for part in (metrics, rejected):
        joined = joined.join(part, on="doc", how="left", maintain_order="left")
    return joined.select("id", pl.col("metrics").fill_null([]), pl.col("rejected").fill_null([]))


def _grouped(seen: pl.DataFrame, name: str, fields: tuple[str, ...]) -> pl.DataFrame:
    return seen.group_by("doc", maintain_order=True).agg(pl.struct(fields).alias(name))


def _batches(source: BinaryIO, bad: list[BadLine]) -> Iterator[pl.DataFrame]:
    """Frames of id and text, each of about BATCH_CHARACTERS. Unreadable lines go to `bad`."""
    rows: list[dict[str, object]] = []
    size = 0
    for line_number, line in enumerate(source, start=1):
        if not line.strip():
            continue
        row = _row(line, line_number)
        if isinstance(row, BadLine):
            bad.append(row)
            continue
        rows.append(row)
        size += len(str(row["text"]))
        if size >= BATCH_CHARACTERS:
            yield _frame(rows)
            rows, size = [], 0
    if rows:
        yield _frame(rows)


def _frame(rows: list[dict[str, object]]) -> pl.DataFrame:
    ids = pl.Series("id", [str(row["id"]) for row in rows], dtype=pl.String)
    return pl.DataFrame([ids, pl.Series("text", [row["text"] for row in rows], dtype=pl.String)])


def _row(line: bytes, line_number: int) -> dict[str, object] | BadLine:
    try:
        row = json.loads(line.decode("utf-8-sig" if line_number == 1 else "utf-8"))
    except (ValueError, RecursionError) as fault:
        return BadLine(line_number, f"not JSON in UTF-8 ({type(fault).__name__})")
    if not isinstance(row, dict) or "id" not in row or not isinstance(row.get("text"), str):
        return BadLine(line_number, 'not an object with "id" and a "text" that is a string')
    if _HALF_PAIR.search(row["text"]):
        return BadLine(line_number, "half of a surrogate pair in the text")
    return row

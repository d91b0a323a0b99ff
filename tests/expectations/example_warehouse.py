"""A small warehouse, in which everything that must hold between tables holds and is exercised."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb
import polars as pl

from expectations.contract import polars_schema
from flows.warehouse import lay_out
from tests.expectations.example_rows import table_named, valid_row

TEXT = "Now 59% say so, up from 44% in 2023. Another 159% did not."
SENTENCE = TEXT[: TEXT.index(" Another")]


def place(surface: str) -> dict[str, object]:
    """Where the words stand in TEXT."""
    start = TEXT.index(surface)
    return {"surface": surface, "span_start": start, "span_end": start + len(surface)}


COMPARED: dict[str, object] = {"evidence": SENTENCE, "evidence_start": 0, "link": "c1", "institution_id": "XX-FUND"}

ROWS: dict[str, list[dict[str, object]]] = {
    "documents": [
        {"document_id": "good", "article_id": "a"},
        {"document_id": "bad", "outcome": "quarantined", "article_id": None, "reason": "empty"},
    ],
    "articles": [{"article_id": "a", "text": TEXT, "syndication_group": "a"}],
    "sketches": [{"article_id": "a"}],
    "lines": [{"article_id": "a", "line": 1, "span_start": 0, "span_end": len(TEXT), "label": "body"}],
    "mentions": [
        {"article_id": "a", "outcome": "metric", **place("59%")},
        {"article_id": "a", "outcome": "metric", **place("44%")},
        {"article_id": "a", "outcome": "rejected", "reason": "year", **place("2023")},
        {"article_id": "a", "outcome": "quarantined", "reason": "share_out_of_range", **place("159%")},
    ],
    "metrics": [
        {
            "metric_id": "to",
            "article_id": "a",
            "role": "to",
            "value": 59.0,
            "section": "body",
            **COMPARED,
            **place("59%"),
        },
        {
            "metric_id": "from",
            "article_id": "a",
            "role": "from",
            "value": 44.0,
            "flags": ["corrected:value"],
            "section": "body",
            **COMPARED,
            **place("44%"),
        },
    ],
    "quarantine": [
        {"quarantine_id": "bad", "stage": "document", "rules": ["empty"], "payload": "{}"},
        {
            "quarantine_id": "159",
            "stage": "metric",
            "article_id": "a",
            "rules": ["share_out_of_range"],
            "payload": '{"surface": "159%", "kind": "share", "link": null}',
        },
    ],
    "corrections": [{"article_id": "a", "target": "value", "value": "44", "was": "45", **place("44%")}],
    "institutions": [{"institution_id": "XX-FUND", "name": "A Fund"}],
    "rules": [{"table_name": "documents", "rule": "empty"}, {"table_name": "metrics", "rule": "share_out_of_range"}],
}


@contextmanager
def empty_warehouse() -> Iterator[duckdb.DuckDBPyConnection]:
    """A warehouse with its tables, comments and views, and no row."""
    with _copy_of(_laid_out(with_rows=False)) as connection:
        yield connection


@contextmanager
def example_warehouse() -> Iterator[duckdb.DuckDBPyConnection]:
    """The warehouse with ROWS."""
    with _copy_of(_laid_out(with_rows=True)) as connection:
        yield connection


@contextmanager
def _copy_of(content: bytes) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection to a copy of a warehouse, which goes when the block ends."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "copy.duckdb")
        path.write_bytes(content)
        with duckdb.connect(str(path)) as connection:
            yield connection


@cache
def _laid_out(*, with_rows: bool) -> bytes:
    """The file of a warehouse: its hundreds of statements are executed once, since a copy costs a tenth of them."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "original.duckdb")
        with duckdb.connect(str(path)) as connection:
            lay_out(connection)
            for name, changes in ROWS.items() if with_rows else ():
                add_rows(connection, name, *changes)
        return path.read_bytes()


def add_rows(connection: duckdb.DuckDBPyConnection, name: str, *changes: dict[str, object]) -> None:
    """Insert valid rows of a table, changed."""
    table = table_named(name)
    rows = pl.DataFrame([valid_row(table, n) | change for n, change in enumerate(changes)], schema=polars_schema(table))
    connection.register("new_rows", rows.to_arrow())
    connection.execute(f"INSERT INTO {name} BY NAME SELECT * FROM new_rows")
    connection.unregister("new_rows")

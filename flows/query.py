"""`newsmetrics sql`: read-only queries, shut off from files and the network."""

from __future__ import annotations

from pathlib import Path

import duckdb
import polars as pl

from flows.warehouse import connect

FORMATS = ("table", "csv", "json", "parquet")

# A spreadsheet runs a cell that begins with one of these; an apostrophe makes it text.
FORMULA_START = r"^[=@\t\r]|^[+-][^\d.]"


class QueryError(ValueError):
    """The query is not one that the warehouse can answer. The message is DuckDB's."""


def rows(warehouse: Path, query: str) -> pl.DataFrame:
    """The rows of a query over the warehouse.

    The connection is read-only and cannot read or write any other file, load an extension or change its settings.
    Raises WarehouseError where the warehouse cannot be opened, QueryError where the query fails.
    """
    with connect(warehouse, read_only=True) as connection:
        connection.execute("SET enable_external_access = false")
        connection.execute("SET lock_configuration = true")
        try:
            return connection.sql(query).pl() if query.strip() else pl.DataFrame()
        except (duckdb.Error, AttributeError) as fault:
            raise QueryError(str(fault)) from fault


def for_spreadsheets(frame: pl.DataFrame) -> pl.DataFrame:
    """The frame as flat columns, texts that a spreadsheet would run as a formula made plain text."""
    flat = [
        pl.col(name).list.join(", ") if dtype == pl.List(pl.String) else pl.col(name).cast(pl.String)
        for name, dtype in frame.schema.items()
        if isinstance(dtype, pl.List | pl.Struct)
    ]
    frame = frame.with_columns(flat)
    texts = pl.col(pl.String)
    return frame.with_columns(pl.when(texts.str.contains(FORMULA_START)).then("'" + texts).otherwise(texts).name.keep())

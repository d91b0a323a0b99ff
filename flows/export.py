"""The tables of a warehouse as Parquet files, read by a process of its own: DuckDB may die on a damaged file."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path

import duckdb
import polars as pl

from expectations.contract import ContractError, Table, conforming
from expectations.tables import TABLES
from flows.warehouse import connect

REMEDY = "restore the warehouse from a copy, or build it anew with `newsmetrics run --warehouse` and another name"


class UnreadableError(RuntimeError):
    """A table is missing, has other columns than declared, or lies in a damaged part of the file."""


def exported(warehouse: Path, folder: Path) -> dict[Table, list[Path]]:
    """Every table with the file that now holds all of its rows, one per table, in the folder.

    Raises UnreadableError, and WarehouseError where the file is not there, is no DuckDB file, or stays open in another
    program.
    """
    with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as pool:
        try:
            pool.submit(export, warehouse, folder).result()
        except BrokenProcessPool as death:
            raise UnreadableError(
                f"reading {warehouse} ends the process that reads: it is damaged; {REMEDY}"
            ) from death
    return {table: [_path(folder, table)] for table in TABLES}


def export(warehouse: Path, folder: Path) -> None:
    """Write every table into a Parquet file. Raises what `exported` raises; may die."""
    with connect(warehouse, read_only=True) as connection:
        for table in TABLES:
            path = _path(folder, table)
            try:
                connection.table(table.name).write_parquet(str(path))
                conforming(pl.read_parquet(path, n_rows=0), table)
            except duckdb.Error as fault:
                raise UnreadableError(f"table {table.name} cannot be read: {fault}; {REMEDY}") from fault
            except ContractError as fault:
                raise UnreadableError(f"the warehouse is not of this version: {fault}; {REMEDY}") from fault


def _path(folder: Path, table: Table) -> Path:
    return folder / f"{table.name}.parquet"

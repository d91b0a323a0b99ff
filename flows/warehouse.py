"""The DuckDB file: opening it, one writer at a time, and publishing a staged run in one transaction.

Readers are never locked out for longer than the publishing transaction. A writer holds `<warehouse>.lock` for its
whole run, so that two runs cannot both decide that an article is new.
"""

from __future__ import annotations

import fcntl
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import duckdb
import polars as pl

from expectations.contract import Severity, Table, comments, create_table, polars_schema
from expectations.dictionary import contract_version
from expectations.invariants import INVARIANTS
from expectations.reference_tables import REFERENCE_TABLES
from expectations.run_tables import RUN_COUNTS
from expectations.tables import (
    ARTICLE_TABLES,
    ARTICLES,
    DOCUMENTS,
    QUARANTINE,
    TABLES,
    VALIDATIONS,
)
from expectations.views import VIEWS, create_view
from flows.reference import reference_frames
from flows.refusals import remove_refusals
from flows.run_counts import changes, remember
from flows.staging import parquet_scan
from transforms.claims.claims import claim_metrics, claims, with_since

WAREHOUSE_SUITE = "warehouse"  # of `validations`: what holds between tables

LOCK_WAIT_S = 600.0
CONNECT_WAIT_S = 60.0


class WarehouseError(RuntimeError):
    """The warehouse cannot be opened or written. The message says what to do."""


class PublishError(RuntimeError):
    """What was published is not what was staged, or breaks an invariant. The transaction was rolled back."""


@dataclass(frozen=True)
class Broken:
    """An invariant's outcome: rows it speaks of, and the ids of those that break it."""

    name: str
    words: str
    evaluated: int
    failing_ids: list[str]

    def validation(self, failed: int) -> dict[str, object]:
        """A row of `validations`, without run_id. failed: how many rows break it, of which the ids may be a part."""
        return {
            "suite": WAREHOUSE_SUITE,
            "rule": self.name,
            "expectation": "sql",
            "words": self.words,
            "severity": Severity.ERROR.value,
            "evaluated": self.evaluated,
            "failed": failed,
            "status": "failed" if failed else "passed" if self.evaluated else "not_exercised",
            "failing_ids": self.failing_ids,
        }


@contextmanager
def writer_lock(warehouse: Path, wait_s: float = LOCK_WAIT_S) -> Iterator[None]:
    """Hold the right to write to a warehouse. The system releases it when the process dies, however it dies.

    Raises WarehouseError when another run still holds it after `wait_s` seconds.
    """
    warehouse.parent.mkdir(parents=True, exist_ok=True)
    with Path(f"{warehouse}.lock").open("a", encoding="utf-8") as lock:
        deadline = time.monotonic() + wait_s
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError as busy:
                if time.monotonic() > deadline:
                    raise WarehouseError(
                        f"another run has been writing to {warehouse} for {wait_s:.0f} s: wait for it, or stop it"
                    ) from busy
                time.sleep(0.2)
        yield


def connect(path: Path, *, read_only: bool = False, wait_s: float = CONNECT_WAIT_S) -> duckdb.DuckDBPyConnection:
    """Open a DuckDB file, waiting while another process has it open in a way that excludes us.

    Raises WarehouseError when the file does not exist (read_only), cannot be read, or stays locked for `wait_s`
    seconds.
    """
    if read_only and not path.exists():
        raise WarehouseError(f"there is no warehouse at {path}: make one with `newsmetrics run`")
    deadline = time.monotonic() + wait_s
    pause = 0.05
    while True:
        try:
            return duckdb.connect(str(path), read_only=read_only)
        except duckdb.IOException as fault:
            if "could not set lock" not in str(fault).lower():
                raise WarehouseError(f"{path} cannot be opened as a DuckDB file: {fault}") from fault
            if time.monotonic() > deadline:
                raise WarehouseError(
                    f"{path} is open in another program: close it (a SQL shell, a notebook) and run again. {fault}"
                ) from fault
            time.sleep(pause)
            pause = min(pause * 1.5, 2.0)


@contextmanager
def writable(warehouse: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection to write rows with; tables, views and reference rows are there as declared. Call it under
    `writer_lock`.

    A warehouse that does not exist yet, or was made under another contract, is built under another name and appears,
    complete, when the block ends without an error. Nothing but rows is ever written in place: a file cut short while it
    is created can never be opened again, and neither can one whose log ends after a COMMENT on a table with CHECKs
    (DuckDB 1.5.5 fails to replay it).

    Raises WarehouseError where the rows of an earlier contract cannot be carried over.
    """
    building = warehouse.with_name(f".{warehouse.name}.new")
    path = warehouse if _has_this_contract(warehouse) else building
    if path is building:
        remove_database(building)
    connection = connect(path)
    try:
        if path is building:
            lay_out(connection)
            if warehouse.exists():
                carry_over(connection, warehouse)
        yield connection
        connection.execute("CHECKPOINT")
    finally:
        connection.close()
    if path is building:
        building.replace(warehouse)


def remove_database(path: Path) -> None:
    """Remove a DuckDB file and what lies beside it."""
    for name in (path, Path(f"{path}.wal")):
        name.unlink(missing_ok=True)


def _has_this_contract(warehouse: Path) -> bool:
    """Whether the last run published under the contract as it is declared now. Leaves nothing in the file's log."""
    if not warehouse.exists():
        return False
    with connect(warehouse) as connection:
        connection.execute("CHECKPOINT")
        try:
            last = connection.execute(
                "SELECT contract_version FROM runs ORDER BY started_at DESC, run_id DESC LIMIT 1"
            ).fetchall()
        except duckdb.CatalogException as fault:
            raise WarehouseError(
                f"{warehouse} is a DuckDB file, but no warehouse of Newsmetrics: name another with --warehouse"
            ) from fault
    return last == [(contract_version(),)]


def lay_out(connection: duckdb.DuckDBPyConnection) -> None:
    """Create the tables, comments and views in an empty database: in one transaction, since each is written to disk."""
    connection.begin()
    for table in TABLES:
        connection.execute(create_table(table))
        for comment in comments(table):
            connection.execute(comment)
    for view in VIEWS:
        connection.execute(create_view(view))
    connection.commit()


def carry_over(connection: duckdb.DuckDBPyConnection, earlier: Path) -> None:
    """Copy the rows of a warehouse that was made under another contract, column by column of the same name.

    Raises WarehouseError where a column that may not be NULL has no values there, or where a row breaks a rule of now.
    """
    connection.execute(f"ATTACH '{_quoted(earlier)}' AS earlier (READ_ONLY)")
    try:
        for table in (table for table in TABLES if table not in REFERENCE_TABLES):
            rows = connection.execute(
                "SELECT column_name FROM duckdb_columns() WHERE database_name = 'earlier' AND table_name = ?",
                [table.name],
            ).fetchall()
            shared = [name for name in table.column_names if (name,) in rows]
            if shared:
                columns = ", ".join(f'"{name}"' for name in shared)
                connection.execute(f"INSERT INTO {table.name} BY NAME SELECT {columns} FROM earlier.{table.name}")
    except duckdb.ConstraintException as fault:
        raise WarehouseError(
            f"{earlier} was made by an earlier version, and its rows cannot be carried over: {fault}. "
            "Move it aside and run again on your sources"
        ) from fault
    finally:
        connection.execute("DETACH earlier")


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")


def lay_reference_rows(connection: duckdb.DuckDBPyConnection) -> None:
    """Lay the reference tables anew. Part of a transaction."""
    frames = reference_frames()
    for table in REFERENCE_TABLES:
        connection.execute(f"DELETE FROM {table.name}")
        insert(connection, table, frames[table.name])


def insert(connection: duckdb.DuckDBPyConnection, table: Table, frame: pl.DataFrame) -> None:
    """Insert a frame by column names."""
    connection.register("staged_frame", frame.select(table.column_names).to_arrow())
    connection.execute(f"INSERT INTO {table.name} BY NAME SELECT * FROM staged_frame")
    connection.unregister("staged_frame")


def publish(
    warehouse: Path,
    staged: Mapping[str, Sequence[Path]],
    run_id: str,
    frames: Mapping[str, pl.DataFrame],
    decisions: pl.DataFrame,
) -> None:
    """Publish a run in one transaction: its articles replaced, documents, quarantine, validations and the run added.

    `staged`: Parquet files by table name, and those of `read` (all documents, the unchanged ones too) and `places`.
    `frames`: further rows by table name (`runs`, `validations`). `decisions`: the corrections file, of which
    `corrections` holds what concerns its articles. Either all of it is there afterwards or nothing is. Call it under
    `writer_lock`. Raises PublishError (rolled back) where an invariant breaks, and WarehouseError where the committed
    counts are not the staged ones.
    """
    with writable(warehouse) as connection:
        connection.execute("BEGIN TRANSACTION")
        try:
            lay_reference_rows(connection)
            remember(connection)
            counts = _load(connection, staged)
            _lay_corrections(connection, decisions)
            for table in TABLES:
                if table.name in frames:
                    insert(connection, table, frames[table.name])
                    counts[table.name] = frames[table.name].height
            if counts[ARTICLES.name]:
                _rebuild_claims(connection, run_id)
            insert(connection, RUN_COUNTS, changes(connection, run_id))
            held = _require_invariants(connection, run_id)
            insert(connection, VALIDATIONS, held)
            counts[VALIDATIONS.name] = counts.get(VALIDATIONS.name, 0) + held.height
            connection.execute("COMMIT")
        except BaseException:
            _roll_back(connection)
            raise
        _reconcile(connection, run_id, counts)


def broken_invariants(connection: duckdb.DuckDBPyConnection) -> list[Broken]:
    """Every invariant with the rows it speaks of and the ids that break it (at most 100)."""
    found = []
    for invariant in INVARIANTS:
        evaluated = int(connection.execute(invariant.population).fetchall()[0][0])
        ids = [str(row[0]) for row in connection.execute(f"{invariant.violations} LIMIT 100").fetchall()]
        found.append(Broken(invariant.name, invariant.words, evaluated, ids))
    return found


def _load(connection: duckdb.DuckDBPyConnection, staged: Mapping[str, Sequence[Path]]) -> dict[str, int]:
    """Replace the rows of what was read. Returns how many rows of each table are new."""
    from flows.copy_places import mend_places, tell_places  # noqa: PLC0415  loads scipy: to read the warehouse needs none

    tables = (DOCUMENTS, *ARTICLE_TABLES, QUARANTINE)
    for table in tables:  # views: what is staged is never held in memory as a whole
        connection.execute(f"CREATE TEMP VIEW new_{table.name} AS SELECT * FROM {parquet_scan(staged[table.name])}")
    connection.execute(
        "DELETE FROM quarantine WHERE stage = 'metric' AND article_id IN (SELECT article_id FROM new_articles)"
    )
    for table in ARTICLE_TABLES:
        connection.execute(f"DELETE FROM {table.name} WHERE article_id IN (SELECT article_id FROM new_articles)")
    connection.execute("DELETE FROM documents WHERE document_id IN (SELECT document_id FROM new_documents)")
    connection.execute(
        """DELETE FROM quarantine AS q USING new_documents AS d
           WHERE q.quarantine_id = d.document_id AND (q.status = 'open' OR d.outcome <> 'quarantined')"""
    )
    remove_refusals(connection, staged["read"])
    counts = {}
    for table in tables:
        stands = "ANTI JOIN quarantine USING (quarantine_id)" if table is QUARANTINE else ""  # a decision that was made
        inserted = connection.execute(f"INSERT INTO {table.name} BY NAME SELECT * FROM new_{table.name} {stands}")
        counts[table.name] = int(inserted.fetchall()[0][0])
    for table in tables:
        connection.execute(f"DROP VIEW new_{table.name}")
    _remove_superseded(connection)
    tell_places(connection, staged["places"])
    mend_places(connection)
    return counts


def _lay_corrections(connection: duckdb.DuckDBPyConnection, decisions: pl.DataFrame) -> None:
    """Lay `corrections` anew: the decisions on articles that are here.

    Raises PublishError where an article that was decided on, and still is, has gone with this run: its source now says
    something else.
    """
    connection.register("decisions", decisions.to_arrow())
    gone = connection.execute(
        """SELECT DISTINCT surface, article_id FROM corrections SEMI JOIN decisions USING (article_id, span_start)
           ANTI JOIN articles USING (article_id) ORDER BY ALL"""
    ).fetchall()
    if gone:
        told = ", ".join(f"{surface!r} of article {article_id}" for surface, article_id in gone)
        raise PublishError(
            f"nothing was published: the corrections file decides on figures whose articles have changed: {told}. "
            "Look at the article as it is now, and take the lines out of the file or mend them"
        )
    connection.execute("DELETE FROM corrections")
    connection.execute("INSERT INTO corrections BY NAME FROM decisions SEMI JOIN articles USING (article_id)")
    connection.unregister("decisions")


def _remove_superseded(connection: duckdb.DuckDBPyConnection) -> None:
    """Remove articles that no document holds any more: a newer extractor read another text out of their document."""
    for table in reversed(ARTICLE_TABLES):
        connection.execute(
            f"""DELETE FROM {table.name} WHERE article_id NOT IN (
                    SELECT article_id FROM documents WHERE article_id IS NOT NULL)"""
        )


def _rebuild_claims(connection: duckdb.DuckDBPyConnection, run_id: str) -> None:
    earlier = connection.sql("SELECT claim_id, status, since_run_id FROM claims").pl()
    statements = connection.sql(
        """SELECT metric_id, article_id, surface, kind, unit, value, low, high, bound, role, modality, subject,
                  institution_id, population, measure, period, publisher, published_at, syndication_group
           FROM metrics JOIN articles USING (article_id)
           WHERE section NOT IN ('related', 'boilerplate', 'repeat') AND modality <> 'denied'
             AND superseded_by IS NULL"""
    ).pl()
    members = claim_metrics(statements)
    tables = {table.name: table for table in TABLES}
    claimed = with_since(claims(statements, members), earlier, run_id)
    for name, frame in (("claims", claimed), ("claim_metrics", members)):
        connection.execute(f"DELETE FROM {name}")
        insert(connection, tables[name], frame)


def _require_invariants(connection: duckdb.DuckDBPyConnection, run_id: str) -> pl.DataFrame:
    """The invariants as rows of `validations`. Raises PublishError where one is broken."""
    found = broken_invariants(connection)
    faults = [broken for broken in found if broken.failing_ids]
    if faults:
        told = "; ".join(f"{fault.name} ({fault.words}): {', '.join(fault.failing_ids[:3])}" for fault in faults)
        raise PublishError(f"nothing was published: {told}")
    rows = [{"run_id": run_id} | outcome.validation(0) for outcome in found]
    return pl.DataFrame(rows, schema=polars_schema(VALIDATIONS))


def _roll_back(connection: duckdb.DuckDBPyConnection) -> None:
    """Roll back; after a failed COMMIT there is nothing to roll back, and the first error is the one to tell."""
    try:
        connection.execute("ROLLBACK")
    except duckdb.Error:
        return


def _reconcile(connection: duckdb.DuckDBPyConnection, run_id: str, counts: Mapping[str, int]) -> None:
    """DuckDB's COMMIT can succeed and keep nothing after a swallowed error: count what is there."""
    for name, expected in counts.items():
        if "run_id" not in next(table for table in TABLES if table.name == name).column_names:
            continue
        query = f"SELECT count(*) FROM {name} WHERE run_id = $run_id"
        found = int(connection.execute(query, {"run_id": run_id}).fetchall()[0][0])
        if found != expected:
            raise WarehouseError(f"{name}: {expected} rows were published and {found} are there: restore and run again")

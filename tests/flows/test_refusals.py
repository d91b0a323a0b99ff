"""A refusal stands as long as the document cannot be had, and no longer."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from expectations.contract import polars_schema
from expectations.tables import DOCUMENTS, QUARANTINE
from flows import warehouse
from flows.refusals import remove_refusals
from tests.flows.warehouses import RUN, made

URL = "https://news.example/a"
KNOWN = {
    "document_id": "refused", "source_uri": URL, "record": 0, "raw_hash": None, "outcome": "quarantined",
    "article_id": None, "reason": "unreachable", "extractor_version": "0.1.0", "run_id": RUN,
}  # fmt: skip
REFUSAL = {
    "quarantine_id": "refused", "stage": "document", "article_id": None, "source_uri": URL, "payload": "{}",
    "rules": ["unreachable"], "status": "open", "run_id": RUN, "resolved_by": None, "resolved_at": None, "note": "",
}  # fmt: skip
READ = {
    "loaded before, refused, had again unchanged": ([(URL, 0, "hash")], [], []),
    "had for the first time": ([(URL, 0, "hash")], [(URL, 0)], []),
    "refused once more for the same reason, so unchanged": ([(URL, 0, None)], [], ["refused"]),
    "refused for another reason": ([(URL, 0, None)], [(URL, 0)], []),
    "another document": ([(f"{URL}/b", 0, "hash")], [(f"{URL}/b", 0)], ["refused"]),
    "not asked for": ([], [], ["refused"]),
}


@pytest.fixture(scope="module")
def earlier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse that holds the refusal of one URL, beside documents and refusals of others."""
    path = made(tmp_path_factory.mktemp("refusals") / "w.duckdb")
    with warehouse.writable(path) as connection:
        for table, row in ((DOCUMENTS, KNOWN), (QUARANTINE, REFUSAL)):
            warehouse.insert(connection, table, pl.DataFrame([row], schema=polars_schema(table)))
    return path


@pytest.mark.parametrize("why", READ)
def test_a_refusal_goes_with_its_cause(earlier: Path, tmp_path: Path, why: str) -> None:
    read, new, left = READ[why]
    places = pl.DataFrame(read, ["source_uri", "record", "raw_hash"], orient="row").cast({"raw_hash": pl.String})
    places = places.cast({"source_uri": pl.String, "record": pl.Int64})
    places.write_parquet(tmp_path / "read.parquet")
    with warehouse.connect(earlier) as connection:
        connection.execute("BEGIN TRANSACTION")
        connection.execute("CREATE TEMP TABLE new_documents (source_uri VARCHAR, record BIGINT)")
        for row in new:
            connection.execute("INSERT INTO new_documents VALUES ($1, $2)", row)
        before = connection.sql("SELECT count(*) FROM documents").fetchall()[0][0]
        remove_refusals(connection, [tmp_path / "read.parquet"])
        kept = connection.sql("SELECT quarantine_id FROM quarantine WHERE source_uri = $url", params={"url": URL})
        assert [row[0] for row in kept.fetchall()] == left, why
        assert connection.sql("SELECT count(*) FROM documents").fetchall()[0][0] == before - 1 + len(left), why
        connection.execute("ROLLBACK")

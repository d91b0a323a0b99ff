"""Refusals that a later run has made pointless: the document that could not be had before was had, or tried again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import duckdb

from expectations.tables import DOCUMENTS, QUARANTINE

UNREAD = """SELECT d.document_id FROM documents AS d SEMI JOIN had USING (source_uri, record)
            WHERE d.raw_hash IS NULL"""


def remove_refusals(connection: duckdb.DuckDBPyConnection, read: Sequence[Path]) -> None:
    """Remove the rows of documents refused before their bytes were read, from `documents` and `quarantine`, where this
    run has the same place with its bytes, unchanged ones too, or has refused it anew.

    read: Parquet files with source_uri, record and raw_hash of all documents of the run. `new_documents` holds those
    that were not unchanged.
    """
    connection.execute(
        """CREATE TEMP TABLE had AS SELECT source_uri, record FROM new_documents
           UNION SELECT source_uri, record FROM read_parquet($read) WHERE raw_hash IS NOT NULL""",
        {"read": [str(path) for path in read]},
    )
    for table in (QUARANTINE, DOCUMENTS):
        connection.execute(f"DELETE FROM {table.name} WHERE {table.key[0]} IN ({UNREAD})")
    connection.execute("DROP TABLE had")

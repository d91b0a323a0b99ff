"""What a run changes: counted inside the publishing transaction, by what was there before and what is there after."""

from __future__ import annotations

import duckdb
import polars as pl

# What is counted, and the ids of it.
COUNTED = {
    "articles": "SELECT article_id AS id FROM articles",
    "metrics": "SELECT metric_id AS id FROM metrics",
    "claims": "SELECT claim_id AS id FROM claims",
    "conflicts": "SELECT claim_id AS id FROM claims WHERE status = 'conflicting'",
    "open_quarantine": "SELECT quarantine_id AS id FROM quarantine WHERE status = 'open'",
}


def remember(connection: duckdb.DuckDBPyConnection) -> None:
    """Keep the ids of what is there before a run, for `changes`."""
    for name, ids in COUNTED.items():
        connection.execute(f"CREATE OR REPLACE TEMP TABLE {name}_before AS {ids}")


def changes(connection: duckdb.DuckDBPyConnection, run_id: str) -> pl.DataFrame:
    """The run's rows of `run_counts`; forgets what `remember` has kept."""
    counts = [
        f"""SELECT $run_id AS run_id, '{name}' AS counted,
                   (SELECT count(*) FROM {name}_before) AS n_before,
                   (SELECT count(*) FROM ({ids})) AS n_after,
                   (SELECT count(*) FROM ({ids}) ANTI JOIN {name}_before USING (id)) AS n_appeared,
                   (SELECT count(*) FROM {name}_before ANTI JOIN ({ids}) USING (id)) AS n_gone"""
        for name, ids in COUNTED.items()
    ]
    found = connection.sql(" UNION ALL ".join(counts), params={"run_id": run_id}).pl()
    for name in COUNTED:
        connection.execute(f"DROP TABLE {name}_before")
    return found

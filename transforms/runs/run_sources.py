"""What became of the documents of each source of a run."""

from __future__ import annotations

import polars as pl

from expectations.contract import conforming
from expectations.run_tables import RUN_SOURCES


def fates(documents: pl.DataFrame, judged: pl.DataFrame) -> pl.DataFrame:
    """How many documents of a source met each fate: source, outcome, reason, n.

    documents: document_id, source; all that were read. judged: document_id, outcome, reason; those that were not
    `unchanged`.
    """
    read = documents.select("document_id", "source").join(
        judged.select("document_id", "outcome", "reason"), on="document_id", how="left"
    )
    return (
        read.with_columns(pl.col("outcome").fill_null("unchanged"))
        .group_by("source", "outcome", "reason")
        .agg(n=pl.len().cast(pl.Int64))
    )


def totals(counted: pl.DataFrame) -> pl.DataFrame:
    """How many documents met each outcome: outcome, n. counted: what `fates` returns, of all parts of a run."""
    return counted.group_by("outcome").agg(pl.col("n").sum())


def run_sources(counted: pl.DataFrame, run_id: str) -> pl.DataFrame:
    """The rows of `run_sources`. counted: what `fates` returns, of all parts of a run."""
    by_fate = (
        counted.group_by("source", "outcome", "reason")
        .agg(pl.col("n").sum())
        .sort("n", "reason", descending=[True, False])
    )
    fate = {
        f"n_{name}": pl.col("n").filter(pl.col("outcome") == name).sum()
        for name in ("loaded", "unchanged", "duplicate", "quarantined")
    }
    rows = by_fate.group_by("source").agg(
        n_documents=pl.col("n").sum(),
        **fate,
        reasons=pl.format("{} ({})", "reason", "n").filter(pl.col("reason").is_not_null()),
    )
    return conforming(
        rows.sort("source").with_columns(run_id=pl.lit(run_id)).select(RUN_SOURCES.column_names), RUN_SOURCES
    )

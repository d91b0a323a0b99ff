"""Which documents a run has to read: those that are new, and known ones for a reason."""

from __future__ import annotations

from datetime import datetime

import polars as pl

STANDINGS = {
    "new": "not read before",
    "unchanged": "read before, nothing to do",
    "newer_extractor": "read before by another extractor: read again",
    "may_have_passed": "could not be had before, for a reason that may have passed: read again",
    "asked_for": "read before: read again, because it was asked for",
}
"""What may be known of a document, in words."""


def standings(
    known: pl.DataFrame, extractor_version: str, transient: list[str], *, reprocess: bool = False
) -> pl.DataFrame:
    """How each known document stands: document_id, article_id, published_at, standing (of STANDINGS, never `new`).

    known: document_id, reason, article_id, published_at, extractor_version. A document need not be read again when the
    present extractor has read it, and it did not fail for a reason in `transient`, one that speaks of the machine.
    reprocess: it is read again all the same.
    """
    standing = (
        pl.when(pl.col("reason").is_in(transient))
        .then(pl.lit("may_have_passed"))
        .when(pl.col("extractor_version").ne_missing(extractor_version))
        .then(pl.lit("newer_extractor"))
        .otherwise(pl.lit("asked_for" if reprocess else "unchanged"))
    )
    return known.select("document_id", "article_id", "published_at", standing=standing)


def settled(standing: pl.DataFrame) -> pl.DataFrame:
    """Of what `standings` returns, the documents that need not be read again."""
    return standing.filter(pl.col("standing") == "unchanged")


def counted(documents: pl.DataFrame, standing: pl.DataFrame) -> pl.DataFrame:
    """source, standing, n_documents: how many documents of each source stand how. documents: document_id, source."""
    return (
        documents.join(standing, on="document_id", how="left")
        .with_columns(pl.col("standing").fill_null("new"))
        .group_by("source", "standing")
        .agg(n_documents=pl.len())
        .sort("source", "standing")
    )


def published_since(documents: pl.DataFrame, since: datetime, known: pl.DataFrame) -> pl.DataFrame:
    """The documents published at that time (UTC) or after it, and those whose date is not known.

    documents: published_at, document_id. known: document_id, published_at; documents that are unchanged were not read,
    and have their date from there.
    """
    told = known.select("document_id", told="published_at")
    dated = documents.join(told, on="document_id", how="left", maintain_order="left").with_columns(
        published_at=pl.coalesce("published_at", "told")
    )
    return dated.filter((pl.col("published_at") >= since).fill_null(True)).drop("told")

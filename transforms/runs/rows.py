"""Rows of the warehouse's tables from what the extractor saw."""

from __future__ import annotations

from datetime import datetime

import polars as pl

from expectations.check_columns import CHECK_COLUMNS
from expectations.contract import conforming, polars_schema
from expectations.tables import ARTICLES, DOCUMENTS, MENTIONS, METRICS, QUARANTINE, SKETCHES
from transforms.articles.ids import metric_id
from transforms.articles.outcomes import bodies
from transforms.copies.addresses import canonical_urls
from transforms.copies.sketches import sketches
from transforms.copies.syndication import PLACE

DOCUMENT_PAYLOAD = (
    "source_uri",
    "record",
    "media_type",
    "title",
    "publisher",
    "url",
    "language",
    "published_at",
    "reason",
    "detail",
    "excerpt",
    "text",
)


def document_rows(judged: pl.DataFrame, extractor_version: str, run_id: str) -> pl.DataFrame:
    """The rows of `documents`. judged: what `transforms.articles.outcomes.outcomes` returns."""
    rows = judged.with_columns(extractor_version=pl.lit(extractor_version), run_id=pl.lit(run_id))
    return conforming(rows.select(DOCUMENTS.column_names), DOCUMENTS)


def article_rows(articles: pl.DataFrame, extractor_version: str, run_id: str, ingested_at: datetime) -> pl.DataFrame:
    """The rows of `articles`, each in a group of its own. articles: what `transforms.cleaning.articles` returns, with
    survey and survey_year.
    """
    place = {name: pl.lit(None, dtype=dtype) for name, dtype in PLACE.items()}
    rows = articles.with_columns(
        canonical_urls(articles["url"]).alias("canonical_url"),
        extractor_version=pl.lit(extractor_version),
        run_id=pl.lit(run_id),
        ingested_at=pl.lit(ingested_at),
        **place | {"syndication_group": pl.col("article_id")},
    )
    return conforming(rows.select(ARTICLES.column_names), ARTICLES)


def written_anew(articles: pl.DataFrame, extractor_version: str, run_id: str, ingested_at: datetime) -> pl.DataFrame:
    """Rows of `articles` as this run writes them again."""
    written = (pl.lit(extractor_version).alias("extractor_version"), pl.lit(run_id).alias("run_id"))
    return conforming(articles.with_columns(*written, ingested_at=pl.lit(ingested_at, pl.Datetime("us"))), ARTICLES)


def placed_rows(rows: pl.DataFrame, places: pl.DataFrame) -> pl.DataFrame:
    """The rows of `articles` with their places among copies and versions. places: of
    `transforms.copies.syndication`.
    """
    placed = rows.drop(*PLACE).join(places, on="article_id", how="left", maintain_order="left")
    return conforming(placed.select(ARTICLES.column_names), ARTICLES)


def sketch_rows(articles: pl.DataFrame, lines: pl.DataFrame) -> pl.DataFrame:
    """The rows of `sketches`. articles: article_id, title, text; lines: their line ledger."""
    return conforming(sketches(bodies(articles, lines)), SKETCHES)


def metric_rows(numbers: pl.DataFrame, extractor_version: str, run_id: str) -> pl.DataFrame:
    """The would-be rows of `metrics`: the numbers that no reason rejects, with their ids; the check columns are NULL.

    numbers: what `transforms.extraction.numbers` returns, with article_id and section.
    """
    schema = polars_schema(METRICS)
    stated = numbers.filter(pl.col("reason").is_null()).with_columns(
        metric_id=metric_id(),
        currency_basis="basis",
        flags=pl.col("notes").fill_null([]),
        extractor_version=pl.lit(extractor_version),
        run_id=pl.lit(run_id),
        **dict.fromkeys((column.name for column in CHECK_COLUMNS), pl.lit(None)),
    )
    return stated.select(pl.col(name).cast(dtype) for name, dtype in schema.items())


def mention_rows(numbers: pl.DataFrame, refused: pl.DataFrame, run_id: str) -> pl.DataFrame:
    """The rows of `mentions`: every number with its outcome.

    refused: article_id, span_start and rules of the metrics that the gate refused.
    """
    broken = refused.select("article_id", "span_start", broken=pl.col("rules").list.join(", "))
    seen = numbers.join(broken, on=["article_id", "span_start"], how="left", maintain_order="left").with_columns(
        outcome=pl.when(pl.col("reason").is_not_null())
        .then(pl.lit("rejected"))
        .when(pl.col("broken").is_not_null())
        .then(pl.lit("quarantined"))
        .otherwise(pl.lit("metric")),
        reason=pl.coalesce("reason", "broken"),
        run_id=pl.lit(run_id),
    )
    return seen.select(pl.col(name).cast(dtype) for name, dtype in polars_schema(MENTIONS).items())


def metric_quarantine(refused: pl.DataFrame, source_of: pl.DataFrame, run_id: str) -> pl.DataFrame:
    """The rows of `quarantine` for refused metrics: the columns of `metrics`, rules, and what a reviewer decided
    (status, resolved_by, resolved_at, note; NULL where nobody did). source_of: article_id, source_uri.
    """
    payload = METRICS.column_names
    rows = refused.join(source_of, on="article_id", how="left", maintain_order="left").with_columns(
        quarantine_id="metric_id", stage=pl.lit("metric"), payload=pl.struct(payload).struct.json_encode()
    )
    return _quarantine_rows(rows, run_id)


def document_quarantine(documents: pl.DataFrame, run_id: str) -> pl.DataFrame:
    """The rows of `quarantine` for documents that have a reason."""
    rows = documents.filter(pl.col("reason").is_not_null()).with_columns(
        quarantine_id="document_id",
        stage=pl.lit("document"),
        article_id=pl.lit(None, dtype=pl.String),
        payload=pl.struct(DOCUMENT_PAYLOAD).struct.json_encode(),
        rules=pl.concat_list("reason"),
        note="detail",
    )
    return _quarantine_rows(rows, run_id)


def _quarantine_rows(rows: pl.DataFrame, run_id: str) -> pl.DataFrame:
    """The columns of `quarantine`; open where nobody has decided."""
    status = pl.col("status").fill_null("open") if "status" in rows.columns else pl.lit("open")
    all_rows = rows.with_columns(status=status, run_id=pl.lit(run_id))
    return all_rows.select(
        (pl.col(name) if name in all_rows.columns else pl.lit(None).alias(name)).cast(dtype)
        for name, dtype in polars_schema(QUARANTINE).items()
    )

"""What the warehouse already holds, as frames for the stages of a run. Empty where there is no warehouse yet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import cast

import duckdb
import polars as pl

from expectations.contract import Table, polars_schema
from expectations.tables import ARTICLES, CORRECTIONS, LINES, METRICS, RUNS
from flows.warehouse import connect
from transforms.claims.answers import ANSWER_COLUMNS, ANSWER_KINDS
from transforms.plausibility.moves import MOVING_KINDS
from transforms.plausibility.plausibility import SERIES_COLUMNS, SERIES_KINDS
from transforms.runs.figure_changes import FIGURES

_OF_INSTITUTIONS = f"institution_id IS NOT NULL AND kind IN {(*SERIES_KINDS, *MOVING_KINDS)}"


def known_documents(warehouse: Path) -> pl.DataFrame:
    """What the warehouse has already read: document_id, outcome, reason, article_id, published_at,
    extractor_version (of the article; of the document where it has none). Empty where there is no warehouse yet.
    """
    names = ("document_id", "outcome", "reason", "article_id", "extractor_version")
    schema = {**dict.fromkeys(names, pl.String()), "published_at": pl.Datetime("us")}
    if not warehouse.exists():
        return pl.DataFrame(schema=schema)
    query = """SELECT d.document_id, d.outcome, d.reason, d.article_id,
                      coalesce(a.extractor_version, d.extractor_version) AS extractor_version,
                      a.published_at
               FROM documents AS d LEFT JOIN articles AS a USING (article_id)"""
    with connect(warehouse, read_only=True) as connection:
        return connection.sql(query).pl().cast(schema)  # type: ignore[arg-type]


def figures_of_institutions(warehouse: Path) -> pl.DataFrame:
    """The AUM and reserves of known institutions that the warehouse holds, and the flows and returns that move them:
    the columns that make a series.
    """
    schema = {name: dtype for name, dtype in polars_schema(METRICS).items() if name in SERIES_COLUMNS}
    if not warehouse.exists():
        return pl.DataFrame(schema=schema)
    query = f"""SELECT {", ".join(schema)} FROM metrics
                WHERE {_OF_INSTITUTIONS}"""
    with connect(warehouse, read_only=True) as connection:
        return connection.sql(query).pl().cast(schema)  # type: ignore[arg-type]


def dates_of_institutions(warehouse: Path) -> pl.DataFrame:
    """When the articles of `figures_of_institutions` were published: article_id, published_at (UTC)."""
    schema = {name: polars_schema(ARTICLES)[name] for name in ("article_id", "published_at")}
    if not warehouse.exists():
        return pl.DataFrame(schema=schema)
    query = f"""SELECT article_id, published_at FROM articles
                SEMI JOIN (FROM metrics WHERE {_OF_INSTITUTIONS}) USING (article_id)"""
    with connect(warehouse, read_only=True) as connection:
        return connection.sql(query).pl().cast(schema)  # type: ignore[arg-type]


def answers_of_surveys(warehouse: Path, first_words: Sequence[str]) -> pl.DataFrame:
    """The answers that the warehouse holds of surveys whose names begin so: ANSWER_COLUMNS, survey and
    survey_year.
    """
    of_article = {name: polars_schema(ARTICLES)[name] for name in ("survey", "survey_year")}
    schema = {name: polars_schema(METRICS)[name] for name in ANSWER_COLUMNS} | of_article
    if not warehouse.exists() or not first_words:
        return pl.DataFrame(schema=schema)
    query = f"""SELECT {", ".join(schema)} FROM metrics JOIN articles USING (article_id)
                WHERE list_contains($words, split_part(survey, ' ', 1)) AND kind IN {ANSWER_KINDS}"""
    with connect(warehouse, read_only=True) as connection:
        if "survey" not in _columns(connection, ARTICLES.name):
            return pl.DataFrame(schema=schema)
        return connection.sql(query, params={"words": list(first_words)}).pl().cast(schema)  # type: ignore[arg-type]


def _columns(connection: duckdb.DuckDBPyConnection, table: str) -> set[str]:
    """The columns that a table has: under an earlier contract it may have had fewer."""
    rows = connection.execute("SELECT column_name FROM duckdb_columns() WHERE table_name = ?", [table]).fetchall()
    return {str(name) for (name,) in rows}


def figures_of_documents(warehouse: Path, document_ids: Sequence[str]) -> pl.DataFrame:
    """The figures of the articles that some documents have brought: FIGURES. The warehouse must be there."""
    columns = ", ".join(name for name in FIGURES if name not in ("document_id", "title", "article_id"))
    query = f"""SELECT d.document_id, a.title, article_id, {columns}
                FROM documents AS d JOIN articles AS a USING (article_id) JOIN metrics AS m USING (article_id)
                WHERE d.outcome = 'loaded' AND list_contains($ids, d.document_id) ORDER BY ALL"""
    with connect(warehouse, read_only=True) as connection:
        return connection.sql(query, params={"ids": list(document_ids)}).pl().cast(FIGURES)


def run_history(warehouse: Path) -> pl.DataFrame:
    """metrics_per_1000_words and quarantined_pct of the published runs, newest first; empty where none has them."""
    schema = dict.fromkeys(("metrics_per_1000_words", "quarantined_pct"), pl.Float64)
    if not warehouse.exists():
        return pl.DataFrame(schema=schema)
    with connect(warehouse, read_only=True) as connection:
        if not set(schema) <= _columns(connection, RUNS.name):
            return pl.DataFrame(schema=schema)
        runs = connection.sql(f"SELECT {', '.join(schema)} FROM runs ORDER BY started_at DESC, run_id DESC")
        return runs.pl().cast(schema)  # type: ignore[arg-type]


def newest_article(warehouse: Path) -> datetime | None:
    """When the newest dated article that the warehouse holds was published (UTC); None where there is none."""
    if not warehouse.exists():
        return None
    with connect(warehouse, read_only=True) as connection:
        [row] = connection.execute("SELECT max(published_at) FROM articles").fetchall()
    return cast("datetime | None", row[0])


def corrections(warehouse: Path) -> pl.DataFrame:
    """The decisions that the warehouse's figures carry: the table `corrections`. Empty where there is none yet."""
    schema = polars_schema(CORRECTIONS)
    if not warehouse.exists():
        return pl.DataFrame(schema=schema)
    with connect(warehouse, read_only=True) as connection:
        if not connection.sql("FROM duckdb_tables() WHERE table_name = 'corrections'").fetchall():
            return pl.DataFrame(schema=schema)
        return connection.sql("FROM corrections").pl().cast(schema)


def articles(warehouse: Path, article_ids: Sequence[str]) -> dict[Table, pl.DataFrame]:
    """The rows of `articles` and of `lines` of some articles, as they stand. Unknown ids, and those that a warehouse
    yet to be made would hold, have none; a column that the warehouse does not have yet is NULL.
    """
    if not warehouse.exists():
        return {table: pl.DataFrame(schema=polars_schema(table)) for table in (ARTICLES, LINES)}
    with connect(warehouse, read_only=True) as connection:
        return {table: _rows_of(connection, table, article_ids) for table in (ARTICLES, LINES)}


def _rows_of(connection: duckdb.DuckDBPyConnection, table: Table, article_ids: Sequence[str]) -> pl.DataFrame:
    """The rows of a table that belong to some articles."""
    held = _columns(connection, table.name)
    columns = ", ".join(name if name in held else f"NULL AS {name}" for name in table.column_names)
    query = f"SELECT {columns} FROM {table.name} WHERE list_contains($ids, article_id)"
    return connection.sql(query, params={"ids": list(article_ids)}).pl().cast(polars_schema(table))

"""The places of articles in the warehouse among their copies and versions, told anew as others come and go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import duckdb

from transforms.copies.syndication import PLACE


def tell_places(connection: duckdb.DuckDBPyConnection, places: Sequence[Path]) -> None:
    """Write the places that known articles have now. places: Parquet files of article_id and PLACE."""
    if places:
        values = ", ".join(f"{name} = placed.{name}" for name in PLACE)
        connection.execute(
            f"UPDATE articles SET {values} FROM read_parquet($paths) AS placed "
            "WHERE articles.article_id = placed.article_id",
            {"paths": [str(path) for path in places]},
        )


def mend_places(connection: duckdb.DuckDBPyConnection) -> None:
    """Give a new original, or a newest version, to articles whose own has gone: a newer extractor read another text."""
    connection.execute(
        """UPDATE articles SET syndication_group = original, copy_of = nullif(original, articles.article_id),
                  copy_kind = CASE WHEN original <> articles.article_id THEN coalesce(copy_kind, 'copy') END
           FROM (SELECT article_id, first_value(article_id) OVER (
                            PARTITION BY syndication_group ORDER BY published_at NULLS LAST, ingested_at, article_id
                        ) AS original
                 FROM articles WHERE syndication_group NOT IN (SELECT article_id FROM articles)) AS mended
           WHERE articles.article_id = mended.article_id"""
    )
    connection.execute(
        "UPDATE articles SET copy_of = NULL, copy_kind = NULL WHERE copy_of NOT IN (SELECT article_id FROM articles)"
    )
    connection.execute(
        """UPDATE articles SET superseded_by = nullif(newest, articles.article_id)
           FROM (SELECT article_id, superseded_by, last_value(article_id) OVER (
                            PARTITION BY syndication_group, canonical_url
                            ORDER BY published_at NULLS LAST, ingested_at, article_id
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) AS newest
                 FROM articles WHERE canonical_url IS NOT NULL) AS mended
           WHERE articles.article_id = mended.article_id
             AND mended.superseded_by NOT IN (SELECT article_id FROM articles)"""
    )

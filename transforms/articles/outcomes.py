"""What becomes of each document, and what each article says itself."""

from __future__ import annotations

import polars as pl

BODY_LABELS = ("body", "subhead", "quote", "list", "table")


def loaded_documents(judged: pl.DataFrame) -> pl.DataFrame:
    """Of what `outcomes` returns, the documents whose article is loaded."""
    return judged.filter(pl.col("outcome") == "loaded")


def outcomes(documents: pl.DataFrame, articles: pl.DataFrame, seen: pl.DataFrame) -> pl.DataFrame:
    """What becomes of each document.

    documents: document_id, source_uri, record, raw_hash, reason. articles: document_id, article_id (readable
    documents). seen: article_id of the articles that are already loaded. Returns the documents in order with
    article_id and outcome: `quarantined` (it has a reason), `duplicate` (its article is seen, or an earlier document
    brought it), else `loaded`.
    """
    is_repeat = pl.col("article_id").is_in(seen["article_id"].implode()) | ~pl.col("article_id").is_first_distinct()
    return documents.join(
        articles.select("document_id", "article_id"), on="document_id", how="left", maintain_order="left"
    ).with_columns(
        outcome=pl.when(pl.col("reason").is_not_null())
        .then(pl.lit("quarantined"))
        .when(is_repeat)
        .then(pl.lit("duplicate"))
        .otherwise(pl.lit("loaded"))
    )


def bodies(articles: pl.DataFrame, lines: pl.DataFrame) -> pl.DataFrame:
    """What each article says itself: its body without titles, notices, teasers and what it repeats.

    articles: article_id, title, text. lines: article_id, line, span_start, span_end, label. Returns article_id, body,
    in order; body is null where an article has none. A line that is the headline of another of the articles is a teaser
    for that one, whatever its label.
    """
    texts = articles.select("article_id", line_text=pl.col("text").str.split("\n")).explode("line_text")
    texts = texts.with_columns(line=pl.int_range(1, pl.len() + 1, dtype=pl.Int64).over("article_id"))
    body = (
        lines.filter(pl.col("label").is_in(BODY_LABELS))
        .join(texts, on=["article_id", "line"], maintain_order="left")
        .join(
            articles.select(line_text="title").drop_nulls().unique(), on="line_text", how="anti", maintain_order="left"
        )
        .group_by("article_id", maintain_order=True)
        .agg(body=pl.col("line_text").str.join("\n"))
    )
    return articles.select("article_id").join(body, on="article_id", how="left", maintain_order="left")

"""What becomes of each document, and which articles are one text under several roofs."""

from __future__ import annotations

import polars as pl

from transforms.ids import content_ids

BODY_LABELS = ("body", "subhead", "quote", "list", "table")


def settled_documents(known: pl.DataFrame, extractor_version: str, transient: list[str]) -> pl.DataFrame:
    """The known documents that need not be read again: document_id, article_id.

    known: document_id, reason, article_id, extractor_version. A document is settled when the present extractor has
    read it, and it did not fail for a reason in `transient`, one that speaks of the machine and may have passed.
    """
    may_have_passed = pl.col("reason").is_in(transient).fill_null(value=False)
    is_settled = (pl.col("extractor_version") == extractor_version) & ~may_have_passed
    return known.filter(is_settled).select("document_id", "article_id")


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


def syndication_groups(articles: pl.DataFrame, lines: pl.DataFrame) -> pl.DataFrame:
    """Articles whose body is the same text, whatever stands around it, share a group.

    articles: article_id, text. lines: article_id, line, span_start, span_end, label. Returns article_id,
    syndication_group. Case, white space and quotes do not matter; an article without a body is a group of its own.
    """
    texts = articles.select("article_id", line_text=pl.col("text").str.split("\n")).explode("line_text")
    texts = texts.with_columns(line=pl.int_range(1, pl.len() + 1, dtype=pl.Int64).over("article_id"))
    body = (
        lines.filter(pl.col("label").is_in(BODY_LABELS))
        .join(texts, on=["article_id", "line"], maintain_order="left")
        .group_by("article_id", maintain_order=True)
        .agg(body=pl.col("line_text").str.join("\n"))
    )
    plain = pl.col("body").str.to_lowercase().str.replace_all(r"[^\p{L}\p{N}%]+", " ").str.strip_chars()
    grouped = articles.select("article_id").join(body, on="article_id", how="left", maintain_order="left")
    keyed = grouped.with_columns(plain=plain).with_columns(
        key=pl.when(pl.col("plain").fill_null("") == "").then("article_id").otherwise("plain")
    )
    return grouped.select("article_id", syndication_group=content_ids(keyed["key"]))

"""Documents → articles and their line ledger: what each line is, so that no teaser's figure becomes a fact of the
article.

The text is never rewritten: the ledger speaks of spans, and every later span holds.
"""

from __future__ import annotations

import polars as pl

from transforms.articles.ids import content_ids
from transforms.articles.line_labels import labelled
from transforms.articles.line_shapes import line_shapes
from transforms.articles.repeats import sentence_repeats
from transforms.lexicon.teasers import MARKUP, REPORTING

TITLE_WORDS = 30
TITLE_CHARS = 250
ENDED_TITLE_WORDS = 25  # a first line that ends like a sentence may still be a headline
LANGUAGE_TAG = r"^([A-Za-z]{2})(?:[-_].*)?$"  # of en-GB, the language; what is no tag stays as it is
WEEKDAY = r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
DATELINE = r"^[\p{Lu}][\p{L} .,/()0-9-]{1,60}(?:\([\p{L} .]{2,30}\)\s?)?[–—-]{1,2}\s"

SECTIONS = {
    "title": "headline",
    "body": "body",
    "subhead": "body",
    "quote": "quote",
    "list": "list",
    "table": "table",
    "caption": "caption",
    "repeat": "repeat",
    "related_heading": "related",
    "teaser": "related",
    "teaser_date": "related",
    "notice": "boilerplate",
    "blank": "body",
}
"""The section of each label of a line."""


def articles(documents: pl.DataFrame) -> pl.DataFrame:
    """The readable documents as articles.

    documents: document_id, source_uri, title, publisher, url, language, published_at, published_basis, text, reason.
    Returns, for each row without a reason, the same with article_id and without reason. The text begins with the title:
    where it did not, the title was put above it on a line of its own. Where a plain text came without a title, its
    first line is the title if it looks like one; else the title is null.
    """
    title = pl.col("title").str.replace_all(r"\s+", " ").str.strip_chars()
    readable = documents.filter(pl.col("reason").is_null()).with_columns(title=pl.when(title != "").then(title))
    begun = readable.with_columns(
        text=pl.when(pl.col("title").is_null() | _begins_with_title())
        .then("text")
        .otherwise(pl.col("title") + "\n" + pl.col("text")),
        title=pl.coalesce("title", _first_line_as_title()),
    )
    return begun.select(
        "document_id",
        content_ids(begun["text"]).alias("article_id"),
        "source_uri",
        "title",
        "publisher",
        "url",
        pl.coalesce(pl.col("language").str.extract(LANGUAGE_TAG).str.to_lowercase(), "language"),
        "published_at",
        "published_basis",
        "text",
    )


def lines(articles: pl.DataFrame) -> pl.DataFrame:
    """The line ledger: what each line of each article is.

    articles: article_id, title (null where there is none), text. Returns article_id, line: Int64 from 1, span_start,
    span_end: Int64 (code points into the text, without the newline), label: String (a key of SECTIONS), rule: String
    (what gave the label), repeat_of: Int64 (the line whose words it repeats; null elsewhere).
    """
    shapes = line_shapes(articles)
    ledger = labelled(shapes, articles["title"])
    return ledger.select(
        articles["article_id"].gather(ledger["article"]).alias("article_id"),
        "line",
        "span_start",
        "span_end",
        "label",
        "rule",
        "repeat_of",
    )


def with_sections(mentions: pl.DataFrame, lines: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """Adds the section that each mention stands in, in the order given.

    mentions: article_id, span_start. lines: the ledger. articles: article_id, text. A mention in a line or sentence
    that the article has said before stands in section `repeat`.
    """
    places = articles.select("article_id").unique(maintain_order=True).with_row_index("place")
    sections = pl.col("label").replace_strict(SECTIONS, return_dtype=pl.String)
    is_repeat = pl.col("repeat_of").is_not_null() & (sections != "boilerplate")
    ledger = _at(lines, places).select("at", section=pl.when(is_repeat).then(pl.lit("repeat")).otherwise(sections))
    repeats = _at(sentence_repeats(articles, lines), places).select(
        "at", until=pl.col("at") + pl.col("span_end") - pl.col("span_start")
    )
    found = (
        _at(mentions.select("article_id", "span_start").with_row_index("row"), places)
        .join_asof(ledger, on="at", strategy="backward")
        .join_asof(repeats, on="at", strategy="backward")
        .sort("row")
    )
    said_before = (pl.col("at") < pl.col("until")) & ~pl.col("section").is_in(["related", "boilerplate"])
    section = found.select(
        pl.when(said_before.fill_null(False)).then(pl.lit("repeat")).otherwise("section").alias("section")
    )
    return mentions.with_columns(section["section"])


def _begins_with_title() -> pl.Expr:
    """Whether the first lines of the text are the title, white space and case aside."""
    folded = pl.col("title").str.to_lowercase()
    length = folded.str.len_chars()
    head = (
        pl.col("text")
        .str.head(2 * pl.col("title").str.len_chars() + 200)
        .str.replace(r"^[\s#*_]+", "")
        .str.replace_all(r"[ \t\u{a0}\u{3000}]+", " ")
        .str.replace_all(r"\s*\n\s*", "\n")
        .str.to_lowercase()
    )
    return (head.str.head(length).str.replace_all("\n", " ", literal=True) == folded) & (
        head.str.slice(length).str.contains(r"^(?:[\s*_#]*\n|[\s*_#]*$)")
    )


def _first_line_as_title() -> pl.Expr:
    """The first line with words, if it reads like a headline and an article follows."""
    head = pl.when(pl.col("title").is_null()).then(pl.col("text").str.head(4 * TITLE_CHARS)).str.strip_chars_start()
    first = (
        head.str.extract(r"^([^\n]+)\n")
        .str.replace(r"^#{1,6}\s+", "")
        .str.replace_all(MARKUP, "")
        .str.strip_chars(" \t*_")
    )
    second = head.str.extract(r"^[^\n]+\n\s*([^\n]+)")
    n_words = first.str.count_matches(r"\S+")
    lower = first.str.to_lowercase()
    reports = lower.str.contains(REPORTING) | lower.str.contains(WEEKDAY) | first.str.contains(DATELINE)
    is_ended = first.str.contains(r"[.。]$")
    like_sentence = is_ended & (
        reports | (n_words > ENDED_TITLE_WORDS) | (second.str.count_matches(r"\S+") < 1.5 * n_words)
    )
    fits = (
        n_words.is_between(2, TITLE_WORDS)
        & (first.str.len_chars() <= TITLE_CHARS)
        & ~first.str.contains(r"[,:;]$|^\||^[-*•] ")
    )
    return pl.when(fits & second.is_not_null() & ~like_sentence).then(first)


def _at(frame: pl.DataFrame, places: pl.DataFrame) -> pl.DataFrame:
    """Adds `at`: one number for article and span_start, by which spans of many articles are joined at once. Sorted by
    it.
    """
    joined = frame.join(places, on="article_id", how="left", maintain_order="left")
    return joined.with_columns(at=pl.col("place").cast(pl.Int64) * 2**32 + pl.col("span_start")).sort("at")

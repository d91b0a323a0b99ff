"""What becomes of documents, and which articles share a text."""

from __future__ import annotations

import polars as pl

from transforms.articles import outcomes, syndication_groups

DOCUMENTS = pl.DataFrame(
    {"document_id": ["d1", "d2", "d3", "d4"], "reason": [None, None, "empty", None]},
    schema_overrides={"reason": pl.String},
)
FOUND = pl.DataFrame({"document_id": ["d1", "d2", "d4"], "article_id": ["a", "a", "b"]})
NONE_SEEN = pl.DataFrame(schema={"article_id": pl.String})


def test_each_document_has_exactly_one_outcome() -> None:
    assert outcomes(DOCUMENTS, FOUND, NONE_SEEN)["outcome"].to_list() == [
        "loaded",
        "duplicate",
        "quarantined",
        "loaded",
    ]


def test_an_article_already_loaded_is_a_duplicate() -> None:
    seen = pl.DataFrame({"article_id": ["b"]})
    assert outcomes(DOCUMENTS, FOUND, seen)["outcome"].to_list() == ["loaded", "duplicate", "quarantined", "duplicate"]


def test_two_unreadable_documents_are_not_duplicates_of_each_other() -> None:
    unreadable = pl.DataFrame({"document_id": ["d1", "d2"], "reason": ["empty", "empty"]})
    assert outcomes(unreadable, FOUND.clear(), NONE_SEEN)["outcome"].to_list() == ["quarantined", "quarantined"]


def test_the_same_body_under_other_teasers_is_one_group() -> None:
    texts = [
        "Title\nThe fund “grew”  by 5%.\nRead this",
        'Title\nThe fund "grew" by 5%.\nRead that',
        "Title\nThe fund grew by 6%.\nRead this",
    ]
    articles = pl.DataFrame({"article_id": ["a", "b", "c"], "text": texts})
    lines = pl.DataFrame(
        [
            {"article_id": article, "line": number, "span_start": start, "span_end": start + len(line), "label": label}
            for article, text in zip("abc", texts, strict=True)
            for number, (line, label) in enumerate(zip(text.split("\n"), ("title", "body", "teaser"), strict=True), 1)
            for start in [text.index(line)]
        ]
    )
    groups = dict(syndication_groups(articles, lines).iter_rows())
    assert groups["a"] == groups["b"] != groups["c"], "case, quotes and white space do not matter; figures do"


def test_an_article_without_a_body_is_a_group_of_its_own() -> None:
    articles = pl.DataFrame({"article_id": ["a", "b"], "text": ["Title", "Title "]})
    lines = pl.DataFrame(
        schema={
            "article_id": pl.String,
            "line": pl.Int64,
            "span_start": pl.Int64,
            "span_end": pl.Int64,
            "label": pl.String,
        }
    )
    assert syndication_groups(articles, lines)["syndication_group"].n_unique() == 2

"""What becomes of documents, and what articles say themselves."""

from __future__ import annotations

import polars as pl

from transforms.articles.outcomes import bodies, outcomes

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


LINES = pl.DataFrame(
    {
        "article_id": ["a", "a", "a", "a", "b"],
        "line": [1, 2, 3, 4, 1],
        "span_start": [0, 6, 24, 32, 0],
        "span_end": [5, 23, 31, 41, 5],
        "label": ["title", "body", "body", "teaser", "title"],
    }
)


def test_a_body_is_what_the_article_says_itself() -> None:
    """Without title and teasers, and without the headlines of others among its lines; it may have none."""
    texts = ["Title\nThe fund grew by 5%.\nOther\nRead this", "Other"]
    articles = pl.DataFrame({"article_id": ["a", "b"], "title": ["Title", "Other"], "text": texts})
    assert bodies(articles, LINES).rows() == [("a", "The fund grew by 5%."), ("b", None)]

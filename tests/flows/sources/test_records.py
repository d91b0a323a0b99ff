"""A line of JSON → a document: fields by name, dates, and each reason why a line is none."""

from __future__ import annotations

import json
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.documents import REASONS, Document, Limits, Page
from flows.sources.records import document_of, point_in_time


def read(record: object, limits: Limits | None = None) -> Document | Page:
    line = record if isinstance(record, bytes) else json.dumps(record).encode()
    blank = Document(source_uri="raw/a.jsonl", record=7, media_type="application/jsonl")
    return document_of(line, blank, limits or Limits())


def document(record: object) -> Document:
    found = read(record)
    assert isinstance(found, Document)
    return found


def test_a_whole_record() -> None:
    found = document(
        {
            "id": "1", "url": "https://example.com/1", "title": "T", "text": "Some text.\r\nMore.", "publisher": "P",
            "published_at": "2024-05-01T12:00:00+02:00", "language": "en", "anything": {"else": []},
        }
    )  # fmt: skip
    assert (found.title, found.text, found.url) == ("T", "Some text.\nMore.", "https://example.com/1")
    assert (found.publisher, found.language, found.record, found.reason) == ("P", "en", 7, None)
    assert (found.published_at, found.published_basis) == (datetime(2024, 5, 1, 10), "metadata")


@pytest.mark.parametrize(
    ("field", "names"),
    [
        ("text", ["text", "body", "content", "article"]),
        ("title", ["title", "headline"]),
        ("url", ["url", "link"]),
        ("publisher", ["publisher", "source", "site"]),
        ("language", ["language", "lang"]),
    ],
)
def test_fields_are_mapped_by_name(field: str, names: list[str]) -> None:
    for name in names:
        record = {name: "words"} if field == "text" else {"text": "some text", name: "words"}
        assert getattr(document(record), field) == "words"


def test_html_is_a_page_unless_there_is_text() -> None:
    page = read({"html": "<p>words</p>", "title": "T"})
    assert isinstance(page, Page)
    assert (page.html, page.document.title, page.document.text) == ("<p>words</p>", "T", None)
    assert document({"html": "<p>words</p>", "text": "other words"}).text == "other words"
    assert isinstance(read({"html": "<p>words</p>", "text": " "}), Page)


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        (b"{", "not_json"),
        (b"<html>", "not_json"),
        (b'{"text": "cut of', "not_json"),
        (b'{"text": "a\0b"}', "not_json"),  # a raw control character
        (b'{"text":' + b"[" * 100_000 + b"]" * 100_000 + b"}", "too_deep"),
        (b'{"text": "caf\xe9"}', "invalid_encoding"),
        (b'{"text": "a", "text": "b"}', "ambiguous_record"),
        (b'"text"', "not_an_object"),
        (b"42", "not_an_object"),
        (b"null", "not_an_object"),
        (b"NaN", "not_an_object"),
        (b'[{"text": "a"}]', "not_an_object"),
        ({"text": ["a"]}, "bad_field"),
        ({"text": 59}, "bad_field"),
        ({"html": {}}, "bad_field"),
        ({"text": "a", "title": {"en": "a"}}, "bad_field"),  # an article whose title is unknown is not what was sent
        ({}, "no_text"),
        ({"text": None}, "no_text"),
        ({"text": ""}, "no_text"),
        ({"text": " \t\u00a0\u3000\n"}, "no_text"),
        ({"html": " "}, "no_text"),
        ({"text": "a" * 2_000_001}, "too_large"),
    ],
)
def test_each_reason(record: object, reason: str) -> None:
    found = document(record)
    assert (found.reason, found.text) == (reason, None)
    assert reason in REASONS
    assert found.detail is not None
    assert found.detail.endswith(".")
    assert found.excerpt is not None
    assert len(found.excerpt) <= 2_000
    assert not found.is_transient


def test_a_field_given_twice_inside_another_field_is_not_ours() -> None:
    assert document(b'{"text": "words", "meta": {"a": 1, "a": 2}}').text == "words"


@pytest.mark.parametrize("number", [b"NaN", b"Infinity", b"1e999", b"9" * 5_000])
def test_numbers_that_are_none_matter_only_in_our_fields(number: bytes) -> None:
    assert document(b'{"text": "words", "score": ' + number + b"}").text == "words"
    assert document(b'{"text": ' + number + b"}").reason == "bad_field"


def test_a_publisher_with_a_name_is_its_name_and_another_kind_is_noted() -> None:
    assert document({"text": "a", "source": {"id": "x", "name": "Coastal Wire"}}).publisher == "Coastal Wire"
    noted = document({"text": "a", "source": ["Coastal Wire"]})
    assert noted.publisher is None
    assert noted.detail == "The publisher is a JSON list, not a string, and was left out."


def test_half_surrogates_and_nul_are_replaced_one_for_one_and_noted() -> None:
    found = document(b'{"title": "a\\ud800b", "text": "c\\u0000d \\udfff"}')
    assert (found.title, found.text) == ("a\ufffdb", "c\ufffdd \ufffd")
    assert found.detail is not None
    assert "replaced by U+FFFD" in found.detail


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2024-05-01T12:00:00Z", datetime(2024, 5, 1, 12)),
        ("2024-05-01T12:00:00.250-04:00", datetime(2024, 5, 1, 16, 0, 0, 250_000)),
        ("2025-07-16 08:14", datetime(2025, 7, 16, 8, 14)),  # no zone: taken as UTC
        ("2025-07-16 08:14 +0200", datetime(2025, 7, 16, 6, 14)),
        ("2025-07-16 08:14:00 UTC", datetime(2025, 7, 16, 8, 14)),
        ("2024-05-01", datetime(2024, 5, 1)),
        ("Wed, 01 May 2024 12:00:00 GMT", datetime(2024, 5, 1, 12)),  # as feeds write it
        ("9999-12-31T23:59:59Z", datetime(9999, 12, 31, 23, 59, 59)),
        ("9999-12-31T23:59:59-05:00", None),  # no such year in UTC
        ("2016-12-31T23:59:60Z", None),
        ("2024-02-30", None),
        ("0000-00-00", None),
        ("2024-01-01T00:00:00+25:99", None),
        ("01/02/03", None),  # of three orders, none is certain
        ("14/07/2025", None),
        ("yesterday", None),
        (1_700_000_000_000, None),
        (["2024-01-01"], None),
        (True, None),
    ],
)
def test_a_date_is_read_or_noted_but_never_guessed(value: object, expected: datetime | None) -> None:
    assert point_in_time(value) == expected
    found = document({"text": "a", "date": value})
    assert (found.published_at, found.published_basis) == (expected, "metadata" if expected else "none")
    assert (found.detail is None) == (expected is not None)


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
FIELDS = st.sampled_from(
    ["text", "body", "html", "title", "headline", "publisher", "source", "url", "date", "published_at", "lang", "x"]
)


@settings(suppress_health_check=[HealthCheck.too_slow])  # it times the machine: nested JSON is slow to make up
@given(st.dictionaries(FIELDS, JSON, max_size=6))
def test_any_record_becomes_one_document_or_page(record: dict[str, object]) -> None:
    found = read(record)
    if isinstance(found, Document):
        assert (found.text is None) == (found.reason is not None)


@given(st.binary(max_size=200))
def test_any_line_becomes_one_document(line: bytes) -> None:
    assert document(line).reason in REASONS

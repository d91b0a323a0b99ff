"""WARC files: pages in the answers of servers; other answers are no documents; damage is named."""

from __future__ import annotations

import gzip
from pathlib import Path

import polars as pl
import pytest

from flows.documents import DOCUMENTS_SCHEMA
from tests.flows.sources.received import read_file
from transforms.articles.cleaning import articles

PAGE = b"<html><body><article><h1>Headline</h1><p>Acme has a market share of 59%.</p></article></body></html>"


def record(target: str, body: bytes, *, kind: str = "response", status: str = "200 OK", headers: str = "") -> bytes:
    """A WARC record with an answer of a server."""
    answer = f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n{headers}\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {target}\r\nWARC-Date: 2025-07-04T08:30:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


FILE = b"".join(
    [
        record("https://example.com/gone", b"gone", status="404 Not Found"),
        record("https://user:secret@example.com/a#top", PAGE),
        record("https://example.com/picture", b"\x89PNG", headers="Content-Type: image/png\r\n"),
        record("https://example.com/packed", gzip.compress(PAGE), headers="Content-Encoding: gzip\r\n"),
    ]
)


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
def test_pages_of_a_file(tmp_path: Path, name: str) -> None:
    found = read_file(tmp_path, name, FILE if name.endswith(".warc") else gzip.compress(FILE))
    pages = [row for row in found if row["reason"] is None]
    assert [row["text"] for row in pages] == ["Acme has a market share of 59%."] * 2
    assert [(row["record"], row["url"]) for row in pages] == [
        (2, "https://example.com/a"),
        (4, "https://example.com/packed"),
    ]


def test_a_page_is_the_same_article_in_a_file_of_its_own(tmp_path: Path) -> None:
    """By one way: the headline is the title, and stands above the text of the article once."""
    (page,) = read_file(tmp_path, "a.html", PAGE)
    packed, _ = (row for row in read_file(tmp_path, "a.warc", FILE) if row["reason"] is None)
    same = ("title", "text", "language", "published_at", "published_basis", "media_type", "raw_hash")
    assert [packed[name] for name in same] == [page[name] for name in same]
    found = articles(pl.DataFrame([page, packed], schema=DOCUMENTS_SCHEMA))
    assert found["text"].to_list() == ["Headline\nAcme has a market share of 59%."] * 2
    assert found["article_id"].n_unique() == 1


@pytest.mark.parametrize("raw", [b"no WARC at all", FILE[:100]])
def test_a_file_that_is_damaged_is_refused(tmp_path: Path, raw: bytes) -> None:
    assert [row["reason"] for row in read_file(tmp_path, "a.warc", raw)] == ["damaged_file"]

"""Feeds and sitemaps as bytes: their items, what is refused, and what is read from the feed itself."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

import polars as pl
import pytest

from flows.documents import Document, unreadable
from flows.sources.feeds import feed_items
from flows.sources.files import find_files
from flows.sources.options import ReadOptions
from flows.sources.reading import read_documents
from flows.sources.received import Raw, UnreadableError
from flows.sources.web import opened_web
from tests.flows.sources.received import read_file


def rss(*items: str, head: str = "") -> bytes:
    """An RSS feed."""
    channel = f"<channel><title>P</title>{''.join(items)}</channel>"
    return f'<?xml version="1.0"?>{head}<rss version="2.0">{channel}</rss>'.encode()


ITEM = (
    "<item><guid>g1</guid><title>Norland &amp; co</title><pubDate>Fri, 04 Jul 2025 17:30:00 +0900</pubDate>"
    "<description>Norland Pension Fund manages 12 billion euros.</description></item>"
)
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry><id>g1</id><title>T</title>
<link href="https://example.com/a"/><updated>2025-07-04T08:30:00Z</updated>
<content type="html">&lt;p&gt;C&lt;/p&gt;</content>
</entry></feed>"""
JSON_FEED = json.dumps(
    {"version": "https://jsonfeed.org/version/1.1", "title": "P",
     "items": [{"id": "g1", "title": "T", "url": "https://example.com/a", "content_html": "<p>C</p>"}]}
).encode()  # fmt: skip
SLOPPY = rss("<item><guid>g1</guid><title>P&L at AT&T</title></item>")

FEEDS = [
    (rss(ITEM), ("g1", None, "Norland & co"), "RSS"),
    (ATOM, ("g1", "https://example.com/a", "T"), "Atom"),
    (JSON_FEED, ("g1", "https://example.com/a", "T"), "JSON"),
    (rss("<item><guid>g1</guid><title>Up&nbsp;again</title></item>"), ("g1", "g1", "Up\xa0again"), "entities of HTML"),
    (SLOPPY, ("g1", None, "P&L at AT&T"), "ampersands that are no XML"),
]


@pytest.mark.parametrize(("raw", "expected", "why"), FEEDS, ids=[row[2] for row in FEEDS])
def test_items_of_a_feed(raw: bytes, expected: tuple[str | None, ...], why: str) -> None:
    [item] = feed_items(raw)
    assert (item.identity, item.link, item.title) == expected, why


LAUGHS = '<!DOCTYPE r [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
REFUSED = [
    (rss("<item><title>&b;</title></item>", head=LAUGHS), "forbidden_xml", "entities that multiply"),
    (rss(ITEM, head='<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]>'), "forbidden_xml", "entities of files"),
    (rss(ITEM, head='<!DOCTYPE r SYSTEM "http://127.0.0.1:9/dtd">'), "forbidden_xml", "a document type from elsewhere"),
    (rss(ITEM)[:-40], "damaged_file", "cut short: the last items are missing"),
    (rss(ITEM)[:-200], "damaged_file", "cut short inside an item"),
    (rss(), "empty", "no item"),
    (b"<opml><body/></opml>", "unread_format", "XML that is no feed"),
    (b"", "empty", "no bytes"),
    (b"no XML", "damaged_file", "no XML"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "reason", "why"), REFUSED, ids=[row[2] for row in REFUSED])
def test_feeds_that_are_refused(tmp_path: Path, raw: bytes, reason: str, why: str) -> None:
    assert [row["reason"] for row in read_file(tmp_path, "a.xml", raw)] == [reason], why


def test_an_item_without_a_link_is_read_from_the_feed(tmp_path: Path) -> None:
    [found] = read_file(tmp_path, "feed.xml", rss(ITEM))
    assert found["text"] == "Norland Pension Fund manages 12 billion euros."
    assert (found["title"], found["publisher"]) == ("Norland & co", "P")
    assert (found["published_at"], found["published_basis"]) == (datetime(2025, 7, 4, 8, 30), "metadata")
    assert str(found["source_uri"]).endswith("feed.xml#g1")


def test_an_item_is_the_same_document_wherever_it_stands_in_the_feed(tmp_path: Path) -> None:
    [first] = read_file(tmp_path, "feed.xml", rss(ITEM))
    other = "<item><guid>g2</guid><title>Other</title><description>Another one.</description></item>"
    found = read_file(tmp_path, "feed.xml", rss(other, ITEM))
    assert first["document_id"] == found[1]["document_id"] != found[0]["document_id"]


class Refusing:
    """A web that refuses each URL for one reason, and remembers what it was asked for."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        self.asked: list[str] = []

    def received(self, blanks: Iterable[Document]) -> Iterator[Raw | Document | None]:
        """Each document, refused."""
        for blank in blanks:
            self.asked.append(blank.source_uri)
            yield unreadable(blank, self.reason, "It was refused.")


@pytest.mark.parametrize(
    ("refusal", "reason", "why"),
    [
        ("robots_disallowed", None, "what cannot be had for good is read from the feed"),
        ("unreachable", "unreachable", "what may be had by the next run is left for it"),
    ],
)
def test_an_article_that_cannot_be_had(tmp_path: Path, refusal: str, reason: str | None, why: str) -> None:
    (tmp_path / "feed.xml").write_bytes(ATOM)
    web = Refusing(refusal)
    found = pl.concat(read_documents(find_files([str(tmp_path)]), web=web))
    assert web.asked == ["https://example.com/a"]
    assert found["reason"].to_list() == [reason], why
    assert found["text"].to_list() == (["C"] if reason is None else [None])


def test_a_refused_link_costs_no_item_its_text(tmp_path: Path) -> None:
    links = ("http://127.0.0.1:9/a", "http://example.com@127.0.0.1:9/a#b", "http://127.0.0.1:9/a#c")
    items = [
        f"<item><guid>{n}</guid><link>{link}</link><description>Fund {n} grew.</description></item>"
        for n, link in enumerate(links)
    ]
    (tmp_path / "feed.xml").write_bytes(rss(*items))
    with opened_web(ReadOptions(tmp_path / "archive", pause=0)) as web:
        found = pl.concat(read_documents(find_files([str(tmp_path / "feed.xml")]), web=web))
    assert found["text"].to_list() == ["Fund 0 grew.", "Fund 1 grew.", "Fund 2 grew."]
    assert found["detail"].str.contains("Read from the feed").all()


SITEMAP = b"""<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc> https://example.com/a </loc><news:news>
<news:publication><news:name>P</news:name></news:publication><news:title>T</news:title>
<news:publication_date>2025-07-04</news:publication_date></news:news></url><url><loc>https://example.com/b</loc></url></urlset>"""


def test_a_sitemap_gives_its_urls_and_what_it_says_of_them(tmp_path: Path) -> None:
    (tmp_path / "sitemap.xml").write_bytes(SITEMAP)
    found = pl.concat(read_documents(find_files([str(tmp_path)]), web=Refusing("robots_disallowed")))
    assert found["source_uri"].to_list() == ["https://example.com/a", "https://example.com/b"]
    assert found["title"].to_list() == ["T", None]
    assert found["published_at"].to_list() == [datetime(2025, 7, 4), None]


@pytest.mark.parametrize(
    ("name", "raw", "asked"),
    [
        ("a.urls", b"# ours\nhttps://example.com/a\r\n\n  https://example.com/b\n", 2),
        ("a.txt", b"https://example.com/a\nhttps://example.com/b\n", 2),
        ("a.txt", b"https://example.com/a\nSee also https://example.com/b\n", 0),
        ("a.md", b"https://example.com/a\n", 0),
    ],
)
def test_lists_of_urls(tmp_path: Path, name: str, raw: bytes, asked: int) -> None:
    (tmp_path / name).write_bytes(raw)
    web = Refusing("robots_disallowed")
    list(read_documents(find_files([str(tmp_path)]), web=web))
    assert len(web.asked) == asked


def test_a_list_that_holds_something_else_is_refused(tmp_path: Path) -> None:
    assert [row["reason"] for row in read_file(tmp_path, "a.urls", b"https://example.com/a\nfile:///etc/passwd\n")] == [
        "not_a_list"
    ]


def test_entities_are_refused_before_they_are_unfolded() -> None:
    with pytest.raises(UnreadableError, match="document type"):
        feed_items(rss(ITEM, head=LAUGHS))

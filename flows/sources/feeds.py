"""RSS, Atom and JSON feeds → their items: the article that an item links to, else what the feed holds of it.

Feeds are parsed from bytes, never from a URL, and only where they are XML without a document type and complete.
"""

from __future__ import annotations

import html
import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from xml.etree.ElementTree import ParseError

import fastfeedparser
import feedparser
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from flows.documents import Document, Page, sha256, unreadable
from flows.sources import media_types
from flows.sources.received import Item, Raw, Reading, UnreadableError, whole
from flows.sources.records import point_in_time
from flows.sources.urls import WEB, joined, public_url, scheme_of

ENDS = (b"</rss>", b"</feed>", b"</rdf:RDF>", b"</RDF>")
BARE_AMPERSAND = re.compile(rb"&(?!(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)")
LENIENT_BYTES = 2_000_000  # feedparser takes seconds for each
FEED_ROOTS = frozenset({"rss", "feed", "RDF"})
FATAL = (AttributeError, KeyError, IndexError, LookupError, TypeError, ValueError, ArithmeticError, RecursionError)
"""What parsers raise over feeds that are none; none of them documents it."""


@dataclass(frozen=True, kw_only=True)
class FeedItem:
    """An item of a feed. identity: what tells it from the others; markup: what the feed holds of it, as HTML."""

    identity: str
    link: str | None
    title: str | None
    published: str | None
    markup: str
    publisher: str | None


def is_json_feed(record: object) -> bool:
    """Whether what a JSON file holds is a JSON Feed."""
    return isinstance(record, dict) and str(record.get("version", "")).startswith("https://jsonfeed.org/")


def read_feed(raw: Raw, reading: Reading) -> Iterator[Item]:
    """The documents of the items of a feed. An article that cannot be had for good is read from the feed itself.

    Raises UnreadableError where it is no feed, is cut short, or declares a document type.
    """
    content = whole(raw, reading.limits.max_raw_bytes)
    items = feed_items(content)
    most = reading.limits.max_links
    linked = [_linked(item, raw) for item in items[:most]]
    answers = reading.web.received([blank for blank in linked if blank is not None])
    for item, blank in zip(items, linked, strict=False):
        found = next(answers) if blank is not None else unreadable(_held(item, raw), "no_text", "")
        if isinstance(found, Raw):
            yield raw.inner(found.document, found.open, found.charset, found.address)
        elif found is not None:
            yield _content(item, raw, found)
    if len(items) > most:
        detail = f"There are {len(items):,} items; only the first {most:,} were read."
        yield unreadable(raw.document, "too_many_links", detail)
    if not items:
        raise UnreadableError("empty", "The feed holds no item.")


def _linked(item: FeedItem, raw: Raw) -> Document | None:
    """The blank document of the article that an item links to; None where it links to none on the web."""
    link = joined(raw.address or "", item.link) if item.link else ""
    if scheme_of(link) not in WEB:
        return None
    published = point_in_time(item.published)
    return Document(
        source_uri=link,
        source=raw.document.source,
        media_type=media_types.PAGE,
        title=item.title,
        published_at=published,
        published_basis="metadata" if published else "none",
    )


def _content(item: FeedItem, raw: Raw, missed: Document) -> Document | Page:
    """The article as the feed holds it, unless a later run may still get the whole."""
    if missed.is_transient or not item.markup.strip():
        return missed if missed.detail else unreadable(missed, "no_text", "The item has neither a link nor a text.")
    document = _held(item, raw)
    title = html.escape(item.title or "")
    page = (
        f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{item.markup}</article></body></html>"
    )
    note = f"Read from the feed: {missed.detail}" if missed.detail else None
    return Page(replace(document, detail=note), page, item.link)


def _held(item: FeedItem, raw: Raw) -> Document:
    """The document of what the feed holds of an item: the same as long as the item says the same."""
    published = point_in_time(item.published)
    said = json.dumps([item.title, item.published, item.markup]).encode("ascii")
    return Document(
        source_uri=f"{raw.document.source_uri}#{public_url(item.identity)[:500]}",
        source=raw.document.source,
        raw_hash=sha256(said),
        media_type=raw.document.media_type,
        title=item.title,
        publisher=item.publisher,
        url=item.link if scheme_of(item.link or "") in WEB else None,
        published_at=published,
        published_basis="metadata" if published else "none",
    )


def feed_items(content: bytes) -> list[FeedItem]:
    """The items of a feed, in order.

    Raises UnreadableError where it is no feed, is cut short, or declares a document type.
    """
    is_xml = not content.lstrip().startswith(b"{")
    if is_xml and not _is_well_formed(content):
        content = BARE_AMPERSAND.sub(b"&amp;", content)
    is_sound = not is_xml or _is_well_formed(content)
    try:
        parsed = fastfeedparser.parse(content)
    except FATAL:
        parsed = None
    if (parsed is None or not is_sound) and len(content) <= LENIENT_BYTES:
        parsed = feedparser.parse(io.BytesIO(content))
    entries = parsed.get("entries") if parsed else None
    if entries is None:
        raise UnreadableError("damaged_file", "The file cannot be read as a feed.")
    publisher = _text(parsed.get("feed", {}).get("title"))
    return [_item(entry, publisher, place) for place, entry in enumerate(entries)]


def _is_well_formed(content: bytes) -> bool:
    """Whether a feed is XML as it should be; one that is only sloppy may still be read.

    Raises UnreadableError where it is not complete, or declares a document type or entities.
    """
    try:
        for _, element in iterparse(io.BytesIO(content), forbid_dtd=True):
            element.clear()
    except DefusedXmlException as fault:
        raise UnreadableError("forbidden_xml", "The file declares a document type or entities.") from fault
    except (ParseError, LookupError, ValueError) as fault:
        if not content.rstrip().endswith(ENDS):
            raise UnreadableError("damaged_file", f"The feed is cut short or no XML: {fault}.") from fault
        return False
    return True


def _item(entry: Mapping[str, object], publisher: str | None, place: int) -> FeedItem:
    link = _text(entry.get("link"))
    contents = entry.get("content")
    held = [_text(each.get("value")) for each in contents] if isinstance(contents, list) else []
    markup = max((text for text in held if text), key=len, default=None)
    identity = _text(entry.get("id")) or link or _text(entry.get("title")) or str(place)
    return FeedItem(
        identity=identity,
        link=link,
        title=_text(entry.get("title")),
        published=_text(entry.get("published")) or _text(entry.get("updated")),
        markup=markup or _text(entry.get("description")) or _text(entry.get("summary")) or "",
        publisher=publisher,
    )


def _text(value: object) -> str | None:
    """A value of a feed as text without what cannot be stored; None where there is none."""
    if not isinstance(value, str):
        return None
    return value.encode("utf-8", errors="replace").decode("utf-8").replace("\0", "\ufffd").strip() or None

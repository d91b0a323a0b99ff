"""XML: a sitemap → what is at its URLs; a sitemap index → its sitemaps; a feed → its items. Other XML is not read."""

from __future__ import annotations

import io
from collections.abc import Iterator
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from flows.documents import Document, unreadable
from flows.sources import media_types
from flows.sources.feeds import FEED_ROOTS, read_feed
from flows.sources.received import Item, Raw, Reading, UnreadableError, whole
from flows.sources.records import point_in_time
from flows.sources.urls import joined

SITEMAP_ROOTS = frozenset({"urlset", "sitemapindex"})
ENTRIES = frozenset({"url", "sitemap"})
ROOT_WITHIN = 1 << 16  # bytes
LINKS_AT_ONCE = 100  # asked for together


def read_xml(raw: Raw, reading: Reading) -> Iterator[Item]:
    """What an XML file holds, as its root tells.

    Raises UnreadableError where it is neither feed nor sitemap, or declares a document type.
    """
    root = _root(raw)
    if root in FEED_ROOTS:
        yield from read_feed(raw, reading)
    elif root in SITEMAP_ROOTS:
        yield from read_sitemap(raw, reading)
    else:
        raise UnreadableError("unread_format", f"The file is XML with the root {root!r}: no feed and no sitemap.")


def read_sitemap(raw: Raw, reading: Reading) -> Iterator[Item]:
    """What is at the URLs of a sitemap, read as a stream; of an index, what its sitemaps hold."""
    n_links, batch = 0, list[Document]()
    for entry in _entries(raw, reading.limits.max_table_bytes):
        n_links += 1
        if n_links > reading.limits.max_links:
            detail = f"Only the first {reading.limits.max_links:,} links were followed."
            yield unreadable(raw.document, "too_many_links", detail)
            break
        batch.append(_blank(entry, raw))
        if len(batch) == LINKS_AT_ONCE:
            yield from _at(batch, raw, reading)
            batch = []
    yield from _at(batch, raw, reading)
    if not n_links:
        raise UnreadableError("empty", "The sitemap holds no URL.")


def _at(blanks: list[Document], raw: Raw, reading: Reading) -> Iterator[Item]:
    for found in reading.web.received(blanks):
        if isinstance(found, Raw):
            yield raw.inner(found.document, found.open, found.charset, found.address)
        elif found is not None:
            yield found


def _entries(raw: Raw, most: int) -> Iterator[dict[str, str]]:
    """The entries of a sitemap: the text of each element below it by its local name; `entry` is that of its own."""
    content = io.BytesIO(whole(raw, most))
    try:
        entry: dict[str, str] = {}
        for _, element in iterparse(content, forbid_dtd=True):
            name = _local(element.tag)
            if name in ENTRIES:
                if "loc" in entry:
                    yield entry | {"entry": name}
                entry = {}
                element.clear()
            elif element.text:
                entry.setdefault(name, element.text.strip())
    except DefusedXmlException as fault:
        raise UnreadableError("forbidden_xml", "The file declares a document type or entities.") from fault
    except (ParseError, LookupError, ValueError) as fault:
        raise UnreadableError("damaged_file", f"The file is not XML to its end: {fault}.") from fault


def _blank(entry: dict[str, str], raw: Raw) -> Document:
    """The blank document of an entry; news sitemaps also say title, publisher and date."""
    published = point_in_time(entry.get("publication_date"))
    return Document(
        source_uri=joined(raw.address or "", entry["loc"]),
        source=raw.document.source,
        media_type=media_types.SITEMAP if entry["entry"] == "sitemap" else media_types.PAGE,
        title=entry.get("title"),
        publisher=entry.get("name"),
        published_at=published,
        published_basis="metadata" if published else "none",
    )


def _root(raw: Raw) -> str:
    """The local name of the root element."""
    try:
        with raw.open() as stream:
            head = stream.read(ROOT_WITHIN)
        for _, element in iterparse(io.BytesIO(head), events=("start",), forbid_dtd=True) if head else ():
            return _local(element.tag)
    except DefusedXmlException as fault:
        raise UnreadableError("forbidden_xml", "The file declares a document type or entities.") from fault
    except (ParseError, LookupError, ValueError) as fault:
        raise UnreadableError("damaged_file", f"The file does not begin as XML: {fault}.") from fault
    raise UnreadableError("empty", "There are no bytes.")


def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2]

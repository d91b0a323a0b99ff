"""What a document is: the columns of the `documents` frame, the reasons why one cannot be read, and the limits on its
size.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import polars as pl

from flows.decoding import storable

EXCERPT_LENGTH = 2_000  # characters shown to a reviewer


@dataclass(frozen=True)
class Limits:
    """What one document may cost. Beyond it, the document goes to quarantine and the others go on.

    Source of the figures: design/reliability.md, section 6.
    """

    max_raw_bytes: int = 12_000_000
    max_text_chars: int = 2_000_000
    seconds: float = 30.0  # to turn one page into an article
    memory_bytes: int = 1_000_000_000  # of the process that does it

    # What a file of many documents may cost. 64 MB is five documents of the greatest size; news packs 3 to 30 times.
    max_table_bytes: int = 64_000_000  # of a file that must be held in memory as a whole (JSON, CSV) or a row group
    max_unpacked_bytes: int = 4_000_000_000
    max_unpacked_ratio: int = 200  # of unpacked to packed bytes, once there are more than `max_raw_bytes` of them
    max_members: int = 10_000  # of an archive
    max_links: int = 50_000  # of a feed, sitemap or list of URLs; what sitemaps.org allows
    max_levels: int = 4  # of files inside files


DEFAULT_LIMITS = Limits()

REASONS: dict[str, str] = {
    "empty": "the file holds nothing",
    "no_text": "the document has no text",
    "too_large": "the document is larger than one article can be",
    "binary_content": "the content is not text, whatever the name of the file says",
    "undecodable": "the encoding of the text could not be found out",
    "invalid_encoding": "a record of a JSON Lines file is not UTF-8",
    "not_json": "the line is not JSON",
    "too_deep": "the record is nested too deeply to be read",
    "not_an_object": "the line is JSON, but not an object with fields",
    "ambiguous_record": "a field of the record is given twice",
    "bad_field": "the text or the title of the record is not a string",
    "no_text_field": "no column or field of the file is one that holds the text of an article",
    "ragged_row": "the row has more or fewer cells than the header",
    "not_a_list": "a list of URLs that holds something else",
    "damaged_file": "the file is cut short, damaged, or not of the format that its name says",
    "encrypted": "the file is protected by a password",
    "unpacks_too_far": "the file unpacks to more than it may, as decompression bombs do",
    "too_many_members": "the archive holds more files than are read from one",
    "too_many_links": "the feed, sitemap or list holds more links than are followed from one",
    "forbidden_xml": "XML with a document type or entities of its own, which can reach files and exhaust memory",
    "unsupported_language": "the text is written in another language than English",
    "page_without_article": "no article text was found in the page",
    "page_too_complex": "the page has more attributes or levels than a page for people has",
    "symlink": "a symbolic link, which could point outside the folder",
    "not_a_regular_file": "a folder, pipe or device with the name of a file",
    "unread_format": "files of this format may hold articles, but are not read",
    "unreadable_file": "the file could not be opened or read to its end",
    "address_refused": "the link leads to an address that is not read: no public one, or not on the web",
    "unreachable": "the server could not be found or reached",
    "robots_disallowed": "the robots.txt of the site asks not to read it",
    "robots_unavailable": "the robots.txt of the site could not be read, so that nothing of it may be",
    "http_error": "the server answered that there is nothing to read, or not for us",
    "server_error": "the server failed, or asked to come back later",
    "redirected_too_often": "the link leads from one to the next without an end",
    "not_in_archive": "the run does not fetch, and the archive does not have it",
    "archive_damaged": "what the archive holds is not what was put there",
    "timed_out": "the document took too long to get or to read",
    "out_of_memory": "the page took too much memory to read",
    "reader_died": "the process that read the page died",
}
"""Each reason why a document is not loaded, in words."""

TRANSIENT_REASONS = frozenset(
    """unreadable_file unreachable robots_unavailable server_error not_in_archive archive_damaged timed_out
    out_of_memory reader_died""".split()
)
"""Reasons that speak of the machine, not of the document: it is read again by the next run."""

DOCUMENTS_SCHEMA = pl.Schema(
    {
        "document_id": pl.String(),  # SHA-256 over source_uri, record and raw_hash
        "source_uri": pl.String(),
        "source": pl.String(),  # what the user pointed at
        "record": pl.Int64(),  # line or row number from 1 in a file of records, else 0
        "raw_hash": pl.String(),  # SHA-256 of the bytes of the file or line; null where they were not read
        "media_type": pl.String(),
        "title": pl.String(),
        "publisher": pl.String(),
        "url": pl.String(),
        "language": pl.String(),
        "published_at": pl.Datetime("us"),  # UTC
        "published_basis": pl.String(),  # metadata, page, url, none
        "text": pl.String(),  # decoded; null where unreadable
        "reason": pl.String(),  # null where readable, else one of REASONS
        "is_transient": pl.Boolean(),  # the reason speaks of the machine, not of the document
        "detail": pl.String(),  # one plain sentence: what is wrong, or what was left out
        "excerpt": pl.String(),  # the beginning of an unreadable document
    }
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Document:
    """One document as received: where from, what it says about itself, and its text or the reason why there is none."""

    source_uri: str
    source: str = ""
    record: int = 0
    raw_hash: str | None = None
    media_type: str
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    published_at: datetime | None = None
    published_basis: str = "none"
    text: str | None = None
    reason: str | None = None
    detail: str | None = None
    excerpt: str | None = None

    @property
    def document_id(self) -> str:
        """The same bytes in the same place are the same document."""
        return sha256(f"{self.source_uri}\0{self.record}\0{self.raw_hash or ''}".encode())

    @property
    def is_transient(self) -> bool:
        """Whether the next run should try again."""
        return self.reason in TRANSIENT_REASONS


@dataclass(frozen=True)
class Page:
    """A document whose article is still to be found in mark-up. address: the URL it was found at."""

    document: Document
    html: str
    address: str | None = None


def unreadable(document: Document, reason: str, detail: str, beginning: bytes | str = b"") -> Document:
    """The document with the reason why it cannot be loaded, and its beginning for a reviewer: what is not UTF-8 is
    replaced.
    """
    head = beginning[: 4 * EXCERPT_LENGTH]
    text = head if isinstance(head, str) else head.decode("utf-8", errors="replace")
    return replace(document, reason=reason, detail=detail, excerpt=storable(text)[0][:EXCERPT_LENGTH])


def with_text(document: Document, text: str, limits: Limits) -> Document:
    """The document with its text, if that is no longer than an article can be."""
    if len(text) <= limits.max_text_chars:
        return replace(document, text=text)
    detail = f"The text has {len(text):,} characters; at most {limits.max_text_chars:,} are read as one article."
    return unreadable(document, "too_large", detail, text)


def documents_frame(documents: Sequence[Document]) -> pl.DataFrame:
    """The `documents` frame (DOCUMENTS_SCHEMA) of documents, in order."""
    columns = {name: [getattr(document, name) for document in documents] for name in DOCUMENTS_SCHEMA}
    return pl.DataFrame(columns, schema=DOCUMENTS_SCHEMA)


def sha256(raw: bytes) -> str:
    """Hex digest."""
    return hashlib.sha256(raw).hexdigest()

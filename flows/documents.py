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
    "page_without_article": "no article text was found in the page",
    "page_too_complex": "the page has more attributes or levels than a page for people has",
    "symlink": "a symbolic link, which could point outside the folder",
    "not_a_regular_file": "a folder, pipe or device with the name of a file",
    "unread_format": "files of this format may hold articles, but are not read",
    "unreadable_file": "the file could not be opened or read to its end",
    "timed_out": "the page took too long to read",
    "out_of_memory": "the page took too much memory to read",
    "reader_died": "the process that read the page died",
}
"""Each reason why a document is not loaded, in words."""

TRANSIENT_REASONS = frozenset({"unreadable_file", "timed_out", "out_of_memory", "reader_died"})
"""Reasons that speak of the machine, not of the document: it is read again by the next run."""

DOCUMENTS_SCHEMA = pl.Schema(
    {
        "document_id": pl.String(),  # SHA-256 over source_uri, record and raw_hash
        "source_uri": pl.String(),
        "record": pl.Int64(),  # line number from 1 in JSON Lines, else 0
        "raw_hash": pl.String(),  # SHA-256 of the bytes of the file or line; null where they were not read
        "media_type": pl.String(),
        "title": pl.String(),
        "publisher": pl.String(),
        "url": pl.String(),
        "language": pl.String(),
        "published_at": pl.Datetime("us"),  # UTC
        "published_basis": pl.String(),  # metadata, page, none
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
    """A document whose article is still to be found in mark-up."""

    document: Document
    html: str


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

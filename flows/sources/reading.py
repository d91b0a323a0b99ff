"""Sources → documents: reads files as they are found, one row for each document, whether or not it can be read.

A text, Markdown or HTML file is one document; in a JSON Lines file each line is one. Nothing is dropped: a document
that cannot be read is a row with a reason.
"""

from __future__ import annotations

import codecs
import errno
import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BufferedReader

import polars as pl

from flows.decoding import Undecodable, decoded, file_signature, storable
from flows.documents import (
    DEFAULT_LIMITS,
    EXCERPT_LENGTH,
    Document,
    Limits,
    Page,
    documents_frame,
    sha256,
    unreadable,
    with_text,
)
from flows.page_messages import Article, NoArticle
from flows.pages import PageReader
from flows.sources.files import Found, open_regular
from flows.sources.records import document_of, point_in_time

OPEN_FAULTS = {errno.ELOOP: "symlink", errno.EMLINK: "symlink", errno.EINVAL: "not_a_regular_file"}
WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)  # that of UTF-32 LE begins like UTF-16 LE
SKIPPED_CHUNK = 1 << 20  # bytes of an overlong line held at a time
OVERLONG_BEGINNING = 4 * EXCERPT_LENGTH  # bytes of it that are kept for the reviewer


def read_documents(
    found: Found, *, batch_bytes: int = 8_000_000, limits: Limits = DEFAULT_LIMITS
) -> Iterator[pl.DataFrame]:
    """The documents of the files, in batches of about `batch_bytes` of what was read.

    Yields frames of DOCUMENTS_SCHEMA, in the order of the files and of their lines, refused files first. Never raises
    for what a file is or holds.
    """
    with PageReader(limits, workers=min(2, os.cpu_count() or 1)) as reader:
        batch: list[Document | Page] = []
        size = 0
        for document, n_bytes in _read(found, limits):
            batch.append(document)
            size += n_bytes
            if size >= batch_bytes:
                yield documents_frame(_with_articles(batch, reader, limits))
                batch, size = [], 0
        if batch:
            yield documents_frame(_with_articles(batch, reader, limits))


def _read(found: Found, limits: Limits) -> Iterator[tuple[Document | Page, int]]:
    """Each document with the number of bytes it was read from."""
    for refused in found.refused:
        blank = Document(source_uri=refused.source_uri, media_type=refused.media_type)
        yield unreadable(blank, refused.reason, refused.detail), 0
    for file in found.files:
        blank = Document(source_uri=file.source_uri, media_type=file.media_type)
        try:
            with open_regular(file.path) as stream:
                yield from _documents(stream, blank, limits)
        except OSError as fault:
            reason = OPEN_FAULTS.get(fault.errno or 0, "unreadable_file")
            yield unreadable(blank, reason, f"The file could not be read: {fault.strerror}."), 0


def _documents(stream: BufferedReader, blank: Document, limits: Limits) -> Iterator[tuple[Document | Page, int]]:
    if blank.media_type == "application/jsonl":
        yield from _records(stream, blank, limits)
    else:
        raw = stream.read(limits.max_raw_bytes + 1)
        yield _whole(raw, blank, limits), len(raw)


def _whole(raw: bytes, blank: Document, limits: Limits) -> Document | Page:
    """The document that is all of a file."""
    if len(raw) > limits.max_raw_bytes:
        detail = f"The file has more than {limits.max_raw_bytes:,} bytes, the limit for one document."
        return unreadable(blank, "too_large", detail, raw)
    document = replace(blank, raw_hash=sha256(raw))
    if not raw:
        return unreadable(document, "empty", "The file has no bytes.")
    is_page = blank.media_type == "text/html"
    match decoded(raw, is_page=is_page):
        case Undecodable(reason, detail):
            return unreadable(document, reason, detail, raw)
        case found if not found.text.strip():
            return unreadable(document, "no_text", "The file holds nothing but white space.", raw)
        case found if is_page:
            return Page(replace(document, detail=found.note), found.text)
        case found:
            return with_text(replace(document, detail=found.note), found.text, limits)


def _records(stream: BufferedReader, blank: Document, limits: Limits) -> Iterator[tuple[Document | Page, int]]:
    """The records of a JSON Lines file, one by one: the file may be larger than memory. Blank lines are no records."""
    head = stream.peek(16)
    if signature := file_signature(head):
        yield unreadable(blank, "binary_content", f"The content is {signature}, not text."), 0
        return
    if head.startswith(WIDE_MARKS):
        detail = "The file is UTF-16 or UTF-32; JSON Lines must be UTF-8. Convert it first."
        yield unreadable(blank, "invalid_encoding", detail, head), 0
        return
    n_records = 0
    for record, line in enumerate(_lines(stream, limits.max_raw_bytes), start=1):
        raw = line.raw.removeprefix(codecs.BOM_UTF8) if record == 1 else line.raw
        if not raw.strip():
            continue
        n_records += 1
        if line.overlong_hash is None:
            yield document_of(raw, blank.source_uri, record, limits), line.length
            continue
        detail = f"The line has {line.length:,} bytes; at most {limits.max_raw_bytes:,} are read as one record."
        yield unreadable(replace(blank, record=record, raw_hash=line.overlong_hash), "too_large", detail, raw), len(raw)
    if not n_records:
        yield unreadable(blank, "empty", "The file holds no record."), 0


@dataclass(frozen=True)
class _Line:
    """A line without its newline, and its length in bytes. Of an overlong one, the beginning and the whole's hash."""

    raw: bytes
    length: int
    overlong_hash: str | None = None


def _lines(stream: BufferedReader, longest: int) -> Iterator[_Line]:
    """Each line; no more than `longest` bytes of one are ever held."""
    while piece := stream.readline(longest + 1):
        if piece.endswith(b"\n") or len(piece) <= longest:
            raw = piece.removesuffix(b"\n").removesuffix(b"\r")
            yield _Line(raw, len(raw))
            continue
        beginning, digest, length = piece[:OVERLONG_BEGINNING], hashlib.sha256(piece), len(piece)
        while not piece.endswith(b"\n") and (piece := stream.readline(SKIPPED_CHUNK)):
            digest.update(piece)
            length += len(piece)
        yield _Line(beginning, length, digest.hexdigest())


def _with_articles(batch: list[Document | Page], reader: PageReader, limits: Limits) -> list[Document]:
    """The batch with its pages read."""
    answers = reader.articles(item.html for item in batch if isinstance(item, Page))
    return [_page_document(item, next(answers), limits) if isinstance(item, Page) else item for item in batch]


def _page_document(page: Page, answer: Article | NoArticle, limits: Limits) -> Document:
    """The document of a page. What a record says about the article counts before what the page says."""
    document = page.document
    if isinstance(answer, NoArticle):
        return unreadable(document, answer.reason, answer.detail, page.html)
    published = point_in_time(answer.published)
    notes = [document.detail] if document.detail else []
    if answer.published and not published:
        notes.append(f"The date {answer.published[:60]!r} of the page is no ISO 8601 date and was left out.")
    has_date = document.published_at is not None
    described = replace(
        document,
        title=document.title or _stored(answer.title),
        publisher=document.publisher or _stored(answer.publisher),
        url=document.url or _stored(answer.url),
        language=document.language or _stored(answer.language),
        published_at=document.published_at if has_date else published,
        published_basis=document.published_basis if has_date or not published else "page",
        detail=" ".join(notes) or None,
    )
    return with_text(described, storable(answer.text)[0], limits)


def _stored(value: str | None) -> str | None:
    return value and storable(value)[0]

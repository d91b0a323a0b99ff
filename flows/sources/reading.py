"""Sources → documents: what was received is read, one row for each document, whether or not it can be read.

Nothing is dropped: a document that cannot be read is a row with a reason.
"""

from __future__ import annotations

import errno
import logging
import os
import time
from collections.abc import Container, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace

import polars as pl

from flows.decoding import storable
from flows.documents import DEFAULT_LIMITS, Document, Limits, Page, documents_frame, unreadable, with_text
from flows.page_messages import Article, NoArticle
from flows.pages import PageReader
from flows.sources.field_names import DEFAULT_FIELDS, FieldNames
from flows.sources.formats import read
from flows.sources.received import NoWeb, Raw, Reading, Source, UnreadableError, Web
from flows.sources.records import point_in_time

log = logging.getLogger("newsmetrics")

OPEN_FAULTS = {errno.ELOOP: "symlink", errno.EMLINK: "symlink", errno.EINVAL: "not_a_regular_file"}
ROW_BYTES = 500  # of a document beside its text, about
KEY_BYTES = 16  # of a hash: enough to tell any number of documents apart
PDF_WORKER = "flows.sources.pdf_worker"
TOLD_EVERY_S = 3.0


def read_documents(
    sources: Source | Sequence[Source],
    *,
    batch_bytes: int = 8_000_000,
    limits: Limits = DEFAULT_LIMITS,
    fields: FieldNames = DEFAULT_FIELDS,
    web: Web | None = None,
    settled: Container[str] = frozenset(),
) -> Iterator[pl.DataFrame]:
    """The documents of the sources, in batches of about `batch_bytes` of text and mark-up.

    settled: the ids of documents that are only named: they are not parsed.

    Yields frames of DOCUMENTS_SCHEMA, in the order of the sources and of what is in them. Never raises for what a
    document is or holds.
    """
    with ExitStack() as stack:
        pages = stack.enter_context(PageReader(limits, workers=min(2, os.cpu_count() or 1)))
        pdfs = stack.enter_context(PageReader(limits, workers=1, worker=PDF_WORKER))
        reading = Reading(limits, fields, web or NoWeb(), pdfs, settled)
        batch: list[Document | Page] = []
        size = 0
        received = (item for source in _listed(sources) for item in source.received())
        for item in _told(_each_once(_read(received, reading))):
            document = item.document if isinstance(item, Page) and item.document.document_id in settled else item
            batch.append(document)
            size += ROW_BYTES + _length(document)
            if size >= batch_bytes:
                yield documents_frame(_with_articles(batch, pages, limits))
                batch, size = [], 0
        if batch:
            yield documents_frame(_with_articles(batch, pages, limits))


def _read(items: Iterable[Raw | Document | Page], reading: Reading) -> Iterator[Document | Page]:
    """The documents in what was received; what lies inside another is read where it lies."""
    for item in items:
        if isinstance(item, Raw):
            yield from _opened(item, reading)
        else:
            yield item


def _listed(sources: Source | Sequence[Source]) -> Sequence[Source]:
    return sources if isinstance(sources, Sequence) else [sources]


def _each_once(documents: Iterable[Document | Page]) -> Iterator[Document | Page]:
    """The documents without those that are another one again: an item that a feed lists twice, a name that an archive
    has twice with the same bytes.
    """
    seen: set[bytes] = set()
    for document in documents:
        identity = (document.document if isinstance(document, Page) else document).document_id
        key = bytes.fromhex(identity)[:KEY_BYTES]
        if key not in seen:
            seen.add(key)
            yield document


def _told(documents: Iterable[Document | Page]) -> Iterator[Document | Page]:
    """The documents; the log is told every few seconds how many there are so far, and at the end."""
    n_documents, told = 0, time.monotonic()
    for document in documents:
        n_documents += 1
        if time.monotonic() - told > TOLD_EVERY_S:
            log.info("read: %s documents so far …", f"{n_documents:,}")
            told = time.monotonic()
        yield document
    log.info("read: %s documents", f"{n_documents:,}")


def _opened(raw: Raw, reading: Reading) -> Iterator[Document | Page]:
    """The documents in one; where it cannot be read to its end, the last one says why."""
    try:
        yield from _read(read(raw, reading), reading)
    except UnreadableError as fault:
        yield unreadable(raw.document, fault.reason, fault.detail, _beginning(raw))
    except OSError as fault:
        reason = OPEN_FAULTS.get(fault.errno or 0, "unreadable_file")
        yield unreadable(raw.document, reason, f"The file could not be read: {fault.strerror or fault}.")


def _beginning(raw: Raw) -> bytes:
    """What a document begins with, for a reviewer; nothing where that cannot be had either."""
    try:
        with raw.open() as stream:
            return stream.read(2_000)
    except (UnreadableError, OSError):
        return b""


def _length(document: Document | Page) -> int:
    return len(document.html) if isinstance(document, Page) else len(document.text or "")


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
        url=document.url or _stored(answer.url) or page.address,
        language=document.language or _stored(answer.language),
        published_at=document.published_at if has_date else published,
        published_basis=document.published_basis if has_date or not published else answer.published_basis,
        detail=" ".join(notes) or None,
    )
    return with_text(described, storable(answer.text)[0], limits)


def _stored(value: str | None) -> str | None:
    return value and storable(value)[0]

"""WARC files: each answer of a server that is a document of a format that is read. Other answers are no documents."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO
from urllib.parse import urlsplit

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from flows.documents import unreadable
from flows.sources import media_types
from flows.sources.compressed import seekable
from flows.sources.received import Item, Raw, Reading, UnreadableError
from flows.sources.urls import public_url

BEGINNING, END = b"WARC/", b"\r\n\r\n"
SUCCESS = 200
READ_TYPES = frozenset({media_types.PAGE, media_types.TEXT, media_types.MARKDOWN, media_types.PDF})
LONGEST_HEADERS = 1 << 20  # bytes


def read_warc(raw: Raw, reading: Reading) -> Iterator[Item]:
    """The documents of a WARC file. `record` is the number of the WARC record in it, from 1.

    Raises UnreadableError where the file is damaged.
    """
    with raw.open() as opened, seekable(opened, reading.limits.max_unpacked_bytes) as stream:
        if not _begins_and_ends_well(stream):
            raise UnreadableError("damaged_file", "The file is no WARC, or ends inside a record.")
        try:
            yield from _documents(stream, raw, reading)
        except (OSError, ValueError, EOFError) as fault:
            told = str(fault)[:200]
            raise UnreadableError("damaged_file", f"The file is not WARC to its end: {told}.") from fault
        except BaseException as fault:
            if type(fault).__name__ != "PanicException":  # how a parser in Rust gives up
                raise
            raise UnreadableError("damaged_file", "The file is not WARC to its end.") from fault


def _begins_and_ends_well(stream: BinaryIO) -> bool:
    """Whether a file begins with a record and ends after one. Leaves the stream at its start."""
    head = stream.read(len(BEGINNING))
    length = stream.seek(0, os.SEEK_END)
    stream.seek(max(0, length - len(END)))
    tail = stream.read(len(END))
    stream.seek(0)
    return head == BEGINNING and tail == END


def _documents(stream: BinaryIO, raw: Raw, reading: Reading) -> Iterator[Item]:
    records = ArchiveIterator(
        stream, parse_http=True, auto_decode="all", max_header_len=LONGEST_HEADERS, fsspec_args=False
    )
    for number, record in enumerate(records, start=1):
        if record.record_type == WarcRecordType.response and record.is_http:
            yield from _document(record, number, raw, reading)


def _document(record: WarcRecord, number: int, raw: Raw, reading: Reading) -> Iterator[Item]:
    """The document that a server answered with; nothing where it is none."""
    if record.http_headers.status_code != SUCCESS:
        return
    address = public_url(record.headers.get("WARC-Target-URI") or "")
    most = reading.limits.max_raw_bytes
    content = record.reader.read(most + 1)
    media_type = media_types.served_type(record.http_content_type or "", urlsplit(address).path, content[:2048])
    if media_type not in READ_TYPES:
        return
    document = replace(raw.document, record=number, media_type=media_type)
    if len(content) > most:
        yield unreadable(document, "too_large", f"The answer has more than {most:,} bytes.", content)
        return
    yield raw.inner(document, lambda: io.BytesIO(content), record.http_charset, address)

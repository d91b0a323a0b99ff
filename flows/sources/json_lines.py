"""JSON Lines: each line is a document. Read line by line: the file may be larger than memory."""

from __future__ import annotations

import codecs
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BufferedReader
from typing import BinaryIO

from flows.decoding import file_signature
from flows.documents import EXCERPT_LENGTH, unreadable
from flows.sources.received import Item, Raw, Reading, UnreadableError
from flows.sources.records import document_of

WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)  # that of UTF-32 LE begins like UTF-16 LE
SKIPPED_CHUNK = 1 << 20  # bytes of an overlong line held at a time
OVERLONG_BEGINNING = 4 * EXCERPT_LENGTH  # bytes of it that are kept for the reviewer


def read_json_lines(raw: Raw, reading: Reading) -> Iterator[Item]:
    """The documents in the lines of a file; blank lines are none.

    Raises UnreadableError where the file is no text, or holds no record.
    """
    limits = reading.limits
    with raw.open() as opened:
        stream = _peekable(opened)
        _require_utf8(stream.peek(16))
        n_records = 0
        for record, line in enumerate(_lines(stream, limits.max_raw_bytes), start=1):
            content = line.raw.removeprefix(codecs.BOM_UTF8) if record == 1 else line.raw
            if not content.strip():
                continue
            n_records += 1
            blank = replace(raw.document, record=record)
            if line.overlong_hash is None:
                yield document_of(content, blank, limits, reading.fields, reading.settled)
                continue
            detail = f"The line has {line.length:,} bytes; at most {limits.max_raw_bytes:,} are read as one record."
            yield unreadable(replace(blank, raw_hash=line.overlong_hash), "too_large", detail, content)
        if not n_records:
            raise UnreadableError("empty", "The file holds no record.")


def _peekable(stream: BinaryIO) -> BufferedReader:
    return stream if isinstance(stream, BufferedReader) else BufferedReader(stream)  # type: ignore[arg-type]


def _require_utf8(head: bytes) -> None:
    """Raises UnreadableError where a file begins like something else than UTF-8 text."""
    if signature := file_signature(head):
        raise UnreadableError("binary_content", f"The content is {signature}, not text.")
    if head.startswith(WIDE_MARKS):
        raise UnreadableError(
            "invalid_encoding", "The file is UTF-16 or UTF-32; JSON Lines must be UTF-8. Convert it first."
        )


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

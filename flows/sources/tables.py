"""JSON, CSV and Parquet: each record or row is a document; which field is what stands in data/reference/fields.toml."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq

from flows.decoding import Undecodable, decoded
from flows.documents import Document, sha256, unreadable
from flows.sources.compressed import seekable
from flows.sources.feeds import is_json_feed, read_feed
from flows.sources.received import Item, Raw, Reading, UnreadableError, whole
from flows.sources.records import BadRecord, document_in, parsed, row_document

DELIMITERS = (",", ";", "\t", "|")
BATCH_ROWS = 256  # of Parquet, held at a time
MOST_COLUMNS = 10_000


def read_json(raw: Raw, reading: Reading) -> Iterator[Item]:
    """The documents of a JSON file: one object, a list of them, an object that holds such a list, or a JSON Feed.

    Raises UnreadableError where it is none of these.
    """
    content = whole(raw, reading.limits.max_table_bytes)
    document = replace(raw.document, raw_hash=sha256(content))
    if document.document_id in reading.settled:
        yield document
        return
    record = parsed(content.removeprefix(b"\xef\xbb\xbf"))
    if isinstance(record, BadRecord):
        raise UnreadableError(record.reason, record.detail)
    if is_json_feed(record):
        yield from read_feed(raw, reading)
        return
    records = _records(record, reading.fields["records"])
    if records is None:
        yield document_in(record, document, content, reading.limits, reading.fields)
        return
    if not records:
        raise UnreadableError("empty", "The file holds no record.")
    for number, each in enumerate(records, start=1):
        blank = replace(raw.document, record=number)
        if isinstance(each, dict):
            yield row_document(each, blank, reading)
        else:
            yield document_in(each, blank, str(each)[:1000].encode(errors="replace"), reading.limits, reading.fields)


def _records(record: object, names: tuple[str, ...]) -> list[object] | None:
    """The records of a file; None where it is one itself."""
    if isinstance(record, dict):
        lists = (record.get(name) for name in names)
        record = next((each for each in lists if isinstance(each, list) and each and isinstance(each[0], dict)), record)
    return record if isinstance(record, list) else None


def read_csv(raw: Raw, reading: Reading) -> Iterator[Item]:
    """The documents in the rows of a CSV file with a header, whatever its delimiter.

    Raises UnreadableError where it is no such file.
    """
    limits = reading.limits
    content = whole(raw, limits.max_table_bytes)
    found = decoded(content, charset=raw.charset)
    if isinstance(found, Undecodable):
        raise UnreadableError(found.reason, found.detail)
    header_line = found.text.partition("\n")[0]
    delimiter = max(DELIMITERS, key=header_line.count)
    csv.field_size_limit(limits.max_table_bytes)
    rows = csv.reader(io.StringIO(found.text, newline=""), delimiter=delimiter)
    try:
        header = [name.strip() for name in next(rows, [])]
        _require_text_field(header, reading)
        n_rows = 0
        for number, cells in enumerate(rows, start=1):
            if cells:
                n_rows += 1
                yield _row(header, cells, replace(raw.document, record=number), reading)
    except csv.Error as fault:
        raise UnreadableError("damaged_file", f"The file is not CSV to its end: {fault}.") from fault
    if not n_rows:
        raise UnreadableError("empty", "The file holds no row below its header.")


def _row(header: list[str], cells: list[str], blank: Document, reading: Reading) -> Item:
    if len(cells) == len(header):
        return row_document(dict(zip(header, cells, strict=True)), blank, reading)
    detail = f"The row has {len(cells)} cells and the header {len(header)}: which is which cannot be known."
    return unreadable(blank, "ragged_row", detail, "\n".join(cells))


def read_parquet(raw: Raw, reading: Reading) -> Iterator[Item]:
    """The documents in the rows of a Parquet file. Of its columns, only those that are mapped are read.

    Raises UnreadableError where it is damaged, or has no column with a text.
    """
    with raw.open() as opened, seekable(opened, reading.limits.max_unpacked_bytes) as stream:
        try:
            yield from _parquet_rows(stream, raw.document, reading)
        except (pa.ArrowException, OSError, ValueError) as fault:
            if isinstance(fault, UnreadableError):
                raise
            told = str(fault).partition("\n")[0][:200]
            raise UnreadableError("damaged_file", f"The file is not Parquet to its end: {told}.") from fault


def _parquet_rows(stream: BinaryIO, blank: Document, reading: Reading) -> Iterator[Item]:
    file = pq.ParquetFile(stream)
    names = file.schema_arrow.names
    _require_text_field(names, reading)
    wanted = {name for possible in reading.fields.values() for name in possible}
    columns = [name for name in names if name.casefold() in wanted]
    _require_small_groups(file, columns, reading.limits.max_unpacked_bytes)
    number = 0
    for batch in file.iter_batches(batch_size=BATCH_ROWS, columns=columns):
        for row in batch.to_pylist():
            number += 1
            yield row_document(_plain(row), replace(blank, record=number), reading)
    if not number:
        raise UnreadableError("empty", "The file holds no row.")


def _plain(row: Mapping[str, object]) -> dict[str, object]:
    """A row with its bytes as text where they are UTF-8: some writers do not mark texts as such."""
    return {name: _decoded(value) if isinstance(value, bytes) else value for name, value in row.items()}


def _decoded(value: bytes) -> str | bytes:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value


def _require_small_groups(file: pq.ParquetFile, columns: list[str], most: int) -> None:
    """Raises UnreadableError where the wanted columns of a row group unpack to more than `most` bytes."""
    for number in range(file.metadata.num_row_groups):
        group = file.metadata.row_group(number)
        chunks = (group.column(place) for place in range(group.num_columns))
        size = sum(c.total_uncompressed_size for c in chunks if c.path_in_schema.partition(".")[0] in columns)
        if size > most:
            raise UnreadableError("unpacks_too_far", f"A row group unpacks to {size:,} bytes; at most {most:,} may.")


def _require_text_field(columns: list[str], reading: Reading) -> None:
    """Raises UnreadableError where no column is one that may hold the text of an article."""
    wanted = (*reading.fields["text"], *reading.fields["html"])
    if len(columns) > MOST_COLUMNS or not {name.casefold() for name in columns} & set(wanted):
        told = ", ".join(map(str, columns[:12])) or "none"
        detail = f"Of the columns ({told}) none holds a text: that would be one of {', '.join(wanted)}."
        raise UnreadableError("no_text_field", detail)

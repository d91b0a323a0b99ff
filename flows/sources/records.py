"""A record (a line of JSON, a row of a table) → a document: its fields by name, its date, and the reason where it
cannot be read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Container, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from flows.decoding import replacement_note, storable
from flows.documents import DEFAULT_LIMITS, Document, Limits, Page, sha256, unreadable, with_text
from flows.sources.field_names import DEFAULT_FIELDS, FieldNames
from flows.sources.received import Reading

# An article without its text or with a title that is no title is not what was meant to be sent; a publisher, address or
# date that cannot be read leaves an article that can.
REQUIRED_STRINGS = ("text", "html", "title")
ZONE_APART = re.compile(r"\s+(?:([+-]\d\d:?\d\d)|UTC|Z)$")  # "… 08:00 +0200", which is ISO 8601 but for the space
LONGEST_INTEGER = 300  # digits; Python refuses to convert more than 4300


class _Ambiguous(dict[str, object]):
    """A JSON object that gives a field twice."""


@dataclass(frozen=True)
class BadRecord:
    """Why a line is no record: a name from `documents.REASONS`, and a sentence."""

    reason: str
    detail: str


def document_of(
    line: bytes,
    blank: Document,
    limits: Limits = DEFAULT_LIMITS,
    names: FieldNames = DEFAULT_FIELDS,
    settled: Container[str] = frozenset(),
) -> Document | Page:
    """The document in a line of JSON, or the page that is still to be read; one in `settled` is not parsed.

    line: bytes without the newline and without a byte order mark; blank: where it is from.
    """
    document = replace(blank, raw_hash=sha256(line))
    return document if document.document_id in settled else document_in(parsed(line), document, line, limits, names)


def row_document(row: Mapping[str, object], blank: Document, reading: Reading) -> Document | Page:
    """The document in a row of a table; its hash is that of the row as JSON, sorted by the names of its columns."""
    line = json.dumps(row, sort_keys=True, default=str).encode("ascii")
    document = replace(blank, raw_hash=sha256(line))
    if document.document_id in reading.settled:
        return document
    return document_in(dict(row), document, line, reading.limits, reading.fields)


def document_in(
    record: object, blank: Document, line: bytes, limits: Limits, names: FieldNames = DEFAULT_FIELDS
) -> Document | Page:
    """The document in a record, or the page that is still to be read. line: the record as it is shown to a reviewer."""
    fields = _fields(record, names)
    if isinstance(fields, BadRecord):
        return unreadable(blank, fields.reason, fields.detail, line)
    notes: list[str] = []
    published = _published(fields["published_at"], notes)
    text, html, title = (_stored(fields[name], notes) for name in REQUIRED_STRINGS)
    document = replace(
        blank,
        title=title,
        publisher=_label("publisher", fields, notes),
        url=_label("url", fields, notes),
        language=_label("language", fields, notes),
        published_at=published,
        published_basis="metadata" if published else "none",
        detail=" ".join(dict.fromkeys(notes)) or None,
    )
    if text is not None and text.strip():
        return with_text(document, text, limits)
    if html is not None and html.strip():
        return Page(document, html)
    wanted = ", ".join((*names["text"], *names["html"]))
    return unreadable(document, "no_text", f"The record has no text: none of {wanted} holds any.", line)


def point_in_time(value: object) -> datetime | None:
    """An ISO 8601 or e-mail date, or a point in time, as a point in time in naive UTC; without a zone it is taken as
    UTC. None where it is neither.
    """
    if isinstance(value, datetime | date):  # as a table has it
        value = value.isoformat()
    if not isinstance(value, str):
        return None
    text = ZONE_APART.sub(lambda zone: zone[1] or "Z", value.strip())
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            when = read(text)
            return (when.astimezone(UTC) if when.tzinfo else when).replace(tzinfo=None)
        except (ValueError, OverflowError):  # no such date, or in UTC it lies outside the years 1 to 9999
            continue
    return None


def _fields(record: object, names: FieldNames) -> dict[str, object] | BadRecord:
    """The record's fields by our names, each the first value that is given."""
    if isinstance(record, BadRecord):
        return record
    if not isinstance(record, dict):
        return BadRecord("not_an_object", f"The record is a JSON {_kind(record)}, not an object with fields.")
    if isinstance(record, _Ambiguous):
        return BadRecord("ambiguous_record", "A field of the record is given twice: which one holds cannot be known.")
    folded: dict[str, object] = {}
    for name, value in record.items():
        folded.setdefault(str(name).casefold(), value)
    fields = {name: _first(folded, possible) for name, possible in names.items()}
    for name in REQUIRED_STRINGS:
        if not isinstance(fields[name], str | None):
            return BadRecord("bad_field", f"The {name} of the record is a JSON {_kind(fields[name])}, not a string.")
    return fields


def parsed(line: bytes) -> object:
    """What a line says in JSON; a BadRecord where it says nothing."""
    try:
        return _JSON.decode(line.decode("utf-8"))
    except UnicodeDecodeError as fault:
        return BadRecord(
            "invalid_encoding", f"Byte {fault.start + 1} of the line is not UTF-8, which JSON Lines must be."
        )
    except RecursionError:
        return BadRecord("too_deep", "The record holds lists or objects inside each other, too many levels deep.")
    except ValueError as fault:
        return BadRecord("not_json", f"The line is not JSON: {str(fault)[:200]}.")


def _first(record: Mapping[str, object], names: tuple[str, ...]) -> object:
    """The first of the named fields that has a value; an empty string only where none has more."""
    given = [record[name] for name in names if record.get(name) is not None]
    return next((value for value in given if value != ""), given[0] if given else None)


def _label(name: str, fields: Mapping[str, object], notes: list[str]) -> str | None:
    """A field that only describes the article; what is no string is left out and noted."""
    value = fields[name]
    if isinstance(value, dict):  # {"id": …, "name": …}, as news services send it
        value = value.get("name")
    if not isinstance(value, str | None):
        notes.append(f"The {name} is a JSON {_kind(value)}, not a string, and was left out.")
    return _stored(value, notes)


def _published(value: object, notes: list[str]) -> datetime | None:
    """When the record says that it was published; a date that cannot be read is noted, never guessed."""
    if value is None or value == "":
        return None
    when = point_in_time(value)
    if when is None:
        shown = f"{value[:60]!r}" if isinstance(value, str) else f"a JSON {_kind(value)}"
        notes.append(f"The date is {shown}, which is no ISO 8601 date, and was left out.")
    return when


def _stored(value: object, notes: list[str]) -> str | None:
    if not isinstance(value, str):
        return None
    text, replaced = storable(value)
    if note := replacement_note(replaced):
        notes.append(note)
    return text


def _kind(value: object) -> str:
    return _KINDS.get(type(value), type(value).__name__)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    return fields if len(fields) == len(pairs) else _Ambiguous(fields)


def _integer(digits: str) -> int | float:
    return int(digits) if len(digits) <= LONGEST_INTEGER else float(digits)


_JSON = json.JSONDecoder(object_pairs_hook=_object, parse_int=_integer)
_KINDS = {
    dict: "object", _Ambiguous: "object", list: "list", str: "string", int: "number", float: "number", bool: "boolean",
    type(None): "null",
}  # fmt: skip

"""An e-mail file → the article in it: its HTML part, else its plain text; subject, date and sender from the headers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr

from flows.decoding import storable
from flows.documents import Document, sha256
from flows.sources import media_types
from flows.sources.paragraphs import unwrapped
from flows.sources.received import Item, Raw, Reading, UnreadableError, whole
from flows.sources.records import point_in_time
from flows.sources.texts import text_document

READ_PARTS = ("text/html", "text/plain")
"""In the order of preference."""


def read_mail(raw: Raw, reading: Reading) -> Iterator[Item]:
    """The document in a message. Attachments are not read; their number is noted.

    Raises UnreadableError where there is no text in it.
    """
    content = whole(raw, reading.limits.max_raw_bytes)
    blank = replace(raw.document, raw_hash=sha256(content))
    if blank.document_id in reading.settled:
        yield blank
        return
    try:
        message = message_from_bytes(content)
        parts = [part for part in message.walk() if not part.is_multipart()]
    except RecursionError as fault:
        raise UnreadableError("too_deep", "The message holds messages inside each other, too many deep.") from fault
    bodies = {part.get_content_type(): part for part in reversed(parts) if not _is_attached(part)}
    body = next((bodies[media_type] for media_type in READ_PARTS if media_type in bodies), None)
    if body is None:
        raise UnreadableError("no_text", "The message has no part of text or HTML.")
    document = _described(blank, message, parts)
    is_page = body.get_content_type() == media_types.PAGE
    inner = raw.inner(
        replace(document, media_type=media_types.PAGE if is_page else media_types.MAIL), raw.open, _charset(body)
    )
    found = text_document(inner, _payload(body), reading)
    if isinstance(found, Document) and found.text is not None:
        found = replace(found, text=unwrapped(found.text))
    yield found


def _described(document: Document, message: Message, parts: list[Message]) -> Document:
    """The document with what the headers say."""
    published = point_in_time(_header(message, "Date"))
    sender, address = parseaddr(_header(message, "From") or "")
    attached = sum(1 for part in parts if _is_attached(part))
    return replace(
        document,
        title=_header(message, "Subject"),
        publisher=sender or address or None,
        published_at=published,
        published_basis="metadata" if published else "none",
        detail=f"{attached} attachments of the message were not read." if attached else None,
    )


def _header(message: Message, name: str) -> str | None:
    """A header, decoded; as it stands where it cannot be."""
    value = message.get(name)
    if value is None:
        return None
    try:
        text = str(make_header(decode_header(str(value))))
    except (HeaderParseError, LookupError, ValueError):
        text = str(value)
    return storable(" ".join(text.split()))[0] or None


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or part.get_filename() is not None


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _charset(part: Message) -> str | None:
    charset = part.get_content_charset()
    return charset if isinstance(charset, str) else None

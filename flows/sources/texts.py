"""Text, Markdown and HTML: the document is all of the file. Plain text that is nothing but URLs is a list of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from flows.decoding import Undecodable, decoded
from flows.documents import Page, sha256, unreadable, with_text
from flows.sources import media_types
from flows.sources.received import Item, Raw, Reading, whole
from flows.sources.url_lists import links_of, read_url_list


def read_text(raw: Raw, reading: Reading) -> Iterator[Item]:
    """The document in a file of text or mark-up.

    Raises UnreadableError where it is empty or too large.
    """
    content = whole(raw, reading.limits.max_raw_bytes)
    if raw.document.media_type == media_types.TEXT and links_of(content):
        yield from read_url_list(raw, reading)
    else:
        yield text_document(raw, content, reading)


def text_document(raw: Raw, content: bytes, reading: Reading) -> Item:
    """The document of its bytes: text, or a page to be read, or the reason why it is neither."""
    document = replace(raw.document, raw_hash=raw.document.raw_hash or sha256(content))
    if document.document_id in reading.settled:
        return document
    is_page = document.media_type == media_types.PAGE
    match decoded(content, is_page=is_page, charset=raw.charset):
        case Undecodable(reason, detail):
            return unreadable(document, reason, detail, content)
        case found if not found.text.strip():
            return unreadable(document, "no_text", "The document holds nothing but white space.", content)
        case found:
            document = replace(document, detail=_notes(document.detail, found.note))
            if is_page:
                return Page(document, found.text, raw.address)
            return with_text(document, found.text, reading.limits)


def _notes(*notes: str | None) -> str | None:
    return " ".join(filter(None, notes)) or None

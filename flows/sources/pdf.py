"""A PDF file → the article in it: the text of its pages, read in a process of its own (pdf_worker.py)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from flows.decoding import storable
from flows.documents import sha256, unreadable, with_text
from flows.page_messages import NoArticle
from flows.sources.paragraphs import unwrapped
from flows.sources.received import Item, Raw, Reading, whole

SIGNATURE = b"%PDF-"
SIGNATURE_WITHIN = 1_024  # bytes; what stands before it is passed over, as readers of PDF do


def read_pdf(raw: Raw, reading: Reading) -> Iterator[Item]:
    """The document of a PDF file. It has no title of its own: what such files give as one seldom is."""
    content = whole(raw, reading.limits.max_raw_bytes)
    document = replace(raw.document, raw_hash=sha256(content))
    if document.document_id in reading.settled:
        yield document
        return
    if SIGNATURE not in content[:SIGNATURE_WITHIN]:
        yield unreadable(document, "damaged_file", "The file does not begin as PDF does.", content)
        return
    answer = reading.pdfs.article(content)
    if isinstance(answer, NoArticle):
        yield unreadable(document, answer.reason, answer.detail)
    else:
        yield with_text(document, storable(unwrapped(answer.text))[0], reading.limits)

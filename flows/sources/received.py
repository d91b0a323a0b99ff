"""What a source yields: a document as received, before anything is read out of it; and what reads it.

source ─▶ Raw ─▶ reader of its media type ─▶ Document (read or refused) · Page (mark-up to be read) · Raw (inside it)
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO, Protocol

from flows.documents import Document, Limits, Page
from flows.pages import PageReader
from flows.sources.field_names import FieldNames


class UnreadableError(Exception):
    """What was received cannot be read, or not to its end: a name from `documents.REASONS`, and a sentence."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail


@dataclass(frozen=True, kw_only=True, slots=True)
class Raw:
    """A document as received.

    document: where it is from, its media type, and what the source says of it. open: its bytes; a context manager.
    charset: what the server or envelope declares. address: its URL, which its links are relative to. level: how many
    files it lies in.
    """

    document: Document
    open: Callable[[], BinaryIO]
    charset: str | None = None
    address: str | None = None
    level: int = 0

    def inner(
        self,
        document: Document,
        opened: Callable[[], BinaryIO],
        charset: str | None = None,
        address: str | None = None,
    ) -> Raw:
        """A document that lies in this one, or that it links to."""
        return Raw(document=document, open=opened, charset=charset, address=address, level=self.level + 1)


Item = Document | Page | Raw


class Source(Protocol):
    """What the user pointed at."""

    def received(self) -> Iterator[Raw | Document]:
        """Its documents as received, in order, each once; those that were refused, with the reason."""
        ...


class Web(Protocol):
    """What reaches the web, or the archive in its place."""

    def received(self, blanks: Iterable[Document]) -> Iterator[Raw | Document | None]:
        """For each blank document, whose source_uri is a URL: what is there, in order. A Document with the reason
        where it cannot be had, each time it is asked for; None where this run has had it already.
        """
        ...


class NoWeb:
    """The web for those who have none: every link is refused."""

    def received(self, blanks: Iterable[Document]) -> Iterator[Raw | Document | None]:
        """Each document, refused."""
        detail = "The link was not followed: this run does not fetch."
        return (replace(blank, reason="not_in_archive", detail=detail) for blank in blanks)


@dataclass(frozen=True)
class Reading:
    """What readers need to know: the limits, the names of fields, the web, the process that reads PDF, and the ids of
    documents that are unchanged, of which nothing but the hash is to be taken.
    """

    limits: Limits
    fields: FieldNames
    web: Web
    pdfs: PageReader
    settled: Container[str] = frozenset()


Reader = Callable[[Raw, Reading], Iterator[Item]]


def whole(raw: Raw, most: int) -> bytes:
    """All bytes of a document. Raises UnreadableError where there are more than `most`, or none."""
    with raw.open() as stream:
        content = stream.read(most + 1)
    if len(content) > most:
        raise UnreadableError("too_large", f"There are more than {most:,} bytes, the limit for a document of its kind.")
    if not content:
        raise UnreadableError("empty", "There are no bytes.")
    return content

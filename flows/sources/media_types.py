"""What a document is said to be (by its name, by the server) and what its first bytes look like, as a media type."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

TEXT = "text/plain"
MARKDOWN = "text/markdown"
PAGE = "text/html"
JSON = "application/json"
JSON_LINES = "application/jsonl"
CSV = "text/csv"
PARQUET = "application/vnd.apache.parquet"
MAIL = "message/rfc822"
PDF = "application/pdf"
XML = "application/xml"
SITEMAP = "application/sitemap+xml"
URL_LIST = "text/uri-list"
WARC = "application/warc"
GZIP = "application/gzip"
ZSTANDARD = "application/zstd"
ZIP = "application/zip"
FOLDER = "inode/directory"
UNKNOWN = "application/octet-stream"

BY_SUFFIX = {
    ".txt": TEXT,
    ".md": MARKDOWN,
    ".html": PAGE,
    ".htm": PAGE,
    ".xhtml": PAGE,
    ".json": JSON,
    ".jsonl": JSON_LINES,
    ".ndjson": JSON_LINES,
    ".csv": CSV,
    ".tsv": CSV,
    ".parquet": PARQUET,
    ".eml": MAIL,
    ".pdf": PDF,
    ".xml": XML,
    ".rss": XML,
    ".atom": XML,
    ".rdf": XML,
    ".urls": URL_LIST,
    ".warc": WARC,
    ".gz": GZIP,
    ".zst": ZSTANDARD,
    ".zip": ZIP,
}
"""The suffixes that are read."""

UNREAD_FORMATS = {
    ".bz2": "application/x-bzip2",
    ".xz": "application/x-xz",
    ".7z": "application/x-7z-compressed",
    ".tar": "application/x-tar",
    ".tgz": "application/x-tar",
    ".mhtml": "multipart/related",
    ".mbox": "application/mbox",
    ".rtf": "application/rtf",
    ".doc": "application/msword",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
"""Suffixes of formats that hold articles but are not read: such a file is refused, not ignored, so that it is not
missed.
"""

CONTENT_TYPES = {
    **{media_type: media_type for media_type in BY_SUFFIX.values()},
    "application/xhtml+xml": PAGE,
    "text/json": JSON,
    "application/ld+json": JSON,
    "application/feed+json": JSON,
    "application/x-ndjson": JSON_LINES,
    "application/ndjson": JSON_LINES,
    "application/jsonlines": JSON_LINES,
    "text/tab-separated-values": CSV,
    "text/x-markdown": MARKDOWN,
    "application/parquet": PARQUET,
    "text/xml": XML,
    "application/rss+xml": XML,
    "application/atom+xml": XML,
    "application/rdf+xml": XML,
    "application/x-gzip": GZIP,
    "application/x-zip-compressed": ZIP,
}
"""What servers call them."""

# Content types that say nothing of an article's format: servers give them to whatever they do not know.
VAGUE_TYPES = frozenset({"", "text/plain", "application/octet-stream", "binary/octet-stream", "application/x-download"})

HEAD_LENGTH = 2_048  # bytes looked at to tell a format

_SIGNATURES = (
    (b"\x1f\x8b", GZIP),
    (b"\x28\xb5\x2f\xfd", ZSTANDARD),
    (b"PK\x03\x04", ZIP),
    (b"%PDF-", PDF),
    (b"PAR1", PARQUET),
    (b"WARC/", WARC),
)
_XML_NOISE = rb"(?:<\?[^>]{0,500}\?>|<!--.{0,2000}?-->|<!DOCTYPE[^>\[]{0,500}(?:\[|>)|\s)*"
_PAGE_ROOT = re.compile(rb"^\s*" + _XML_NOISE + rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_XML_START = re.compile(rb"^\s*<(?:\?xml\b|rss\b|feed\b|rdf:RDF\b|urlset\b|sitemapindex\b)", re.IGNORECASE)


def suffix_type(name: str) -> str | None:
    """The media type that the suffix of a name tells; None where it tells none."""
    return BY_SUFFIX.get(PurePosixPath(name).suffix.lower())


def sniffed(head: bytes) -> str:
    """What the first bytes of a document look like; plain text where they look like nothing else."""
    head = head.removeprefix(b"\xef\xbb\xbf")
    for signature, media_type in _SIGNATURES:
        if head.startswith(signature):
            return media_type
    if _PAGE_ROOT.match(head):
        return PAGE
    if _XML_START.match(head):
        return XML
    return JSON if head.lstrip()[:1] in (b"{", b"[") else TEXT


def served_type(content_type: str, path: str, head: bytes) -> str:
    """The media type of what a server sent: as it says, else as the path of the URL ends, else as it looks.

    Of a type that is not read, what the server called it.
    """
    said = content_type.partition(";")[0].strip().lower()
    known = CONTENT_TYPES.get(said)
    if known and said not in VAGUE_TYPES:
        looks = sniffed(head)
        return looks if known in (PAGE, XML, JSON) and looks in (PAGE, XML, GZIP) else known
    if said in VAGUE_TYPES:
        return suffix_type(path) or sniffed(head)
    return said

"""Which reader reads which media type: one table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from flows.sources import media_types
from flows.sources.compressed import read_gzip, read_zip, read_zstandard
from flows.sources.json_lines import read_json_lines
from flows.sources.mail import read_mail
from flows.sources.pdf import read_pdf
from flows.sources.received import Item, Raw, Reader, Reading, UnreadableError
from flows.sources.sitemaps import read_xml
from flows.sources.tables import read_csv, read_json, read_parquet
from flows.sources.texts import read_text
from flows.sources.url_lists import read_url_list
from flows.sources.warc import read_warc

READERS: Mapping[str, Reader] = {
    media_types.TEXT: read_text,
    media_types.MARKDOWN: read_text,
    media_types.PAGE: read_text,
    media_types.JSON: read_json,
    media_types.JSON_LINES: read_json_lines,
    media_types.CSV: read_csv,
    media_types.PARQUET: read_parquet,
    media_types.MAIL: read_mail,
    media_types.PDF: read_pdf,
    media_types.XML: read_xml,
    media_types.URL_LIST: read_url_list,
    media_types.WARC: read_warc,
    media_types.GZIP: read_gzip,
    media_types.ZSTANDARD: read_zstandard,
    media_types.ZIP: read_zip,
}


def read(raw: Raw, reading: Reading) -> Iterator[Item]:
    """What a document as received holds.

    Raises UnreadableError, OSError.
    """
    if raw.level > reading.limits.max_levels:
        detail = f"The file lies in {raw.level} others; at most {reading.limits.max_levels} are opened."
        raise UnreadableError("too_deep", detail)
    reader = READERS.get(raw.document.media_type)
    if reader is None:
        raise UnreadableError("unread_format", f"Documents of type {raw.document.media_type} are not read.")
    return reader(raw, reading)

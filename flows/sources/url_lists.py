"""Lists of URLs → what is there: files named `.urls`, and `.txt` files that hold nothing else.

One http(s) URL a line; blank lines and lines that begin with # are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.documents import Document, unreadable
from flows.sources import media_types
from flows.sources.received import Item, Raw, Reading, UnreadableError, whole

URL_LINE = re.compile(rb"https?://[!-~]{1,4000}", re.IGNORECASE)


def links_of(content: bytes) -> list[str]:
    """The URLs of a list; empty where a line is something else, so that it is no list."""
    lines = [line.strip() for line in content.removeprefix(b"\xef\xbb\xbf").split(b"\n")]
    urls = [line for line in lines if line and not line.startswith(b"#")]
    return [url.decode("ascii") for url in urls] if all(map(URL_LINE.fullmatch, urls)) else []


def read_url_list(raw: Raw, reading: Reading) -> Iterator[Item]:
    """What is at each URL of a list.

    Raises UnreadableError where the file is no such list.
    """
    links = links_of(whole(raw, reading.limits.max_raw_bytes))
    if not links:
        raise UnreadableError("not_a_list", "The file must hold one http:// or https:// URL a line, and nothing else.")
    yield from at_links(raw, links, reading)


def at_links(raw: Raw, links: list[str], reading: Reading) -> Iterator[Item]:
    """What is at each link of a document, up to the limit, each once."""
    most = reading.limits.max_links
    blanks = (
        Document(source_uri=link, media_type=media_types.PAGE, source=raw.document.source) for link in links[:most]
    )
    for found in reading.web.received(blanks):
        if isinstance(found, Raw):
            yield raw.inner(found.document, found.open, found.charset, found.address)
        elif found is not None:
            yield found
    if len(links) > most:
        detail = f"There are {len(links):,} links; only the first {most:,} were followed."
        yield unreadable(raw.document, "too_many_links", detail)

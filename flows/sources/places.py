"""What the user points at → the source that reads it: one table."""

from __future__ import annotations

from collections.abc import Sequence

from flows.sources.buckets import Bucket
from flows.sources.files import SourceError, find_files
from flows.sources.options import ReadOptions
from flows.sources.received import Source
from flows.sources.urls import BUCKETS, WEB, scheme_of
from flows.sources.web import ArchivedWeb, WebAddress


def find_sources(names: Sequence[str], web: ArchivedWeb, options: ReadOptions) -> list[Source]:
    """The sources of what the user named: files, folders and globs first, then buckets and URLs in their order.

    Raises SourceError where a file does not exist, or a URL is of a scheme that is not read.
    """
    local = [name for name in names if scheme_of(name) is None]
    sources: list[Source] = [find_files(local)] if local else []
    for name in dict.fromkeys(names):
        scheme = scheme_of(name)
        if scheme in WEB:
            sources.append(WebAddress(name, web))
        elif scheme in BUCKETS:
            sources.append(Bucket(name, web.archive, options.offline))
        elif scheme is not None:
            known = ", ".join(f"{each}://" for each in (*WEB, *BUCKETS))
            raise SourceError(f"source {name!r} is of a kind that is not read: give a file, a folder, or {known}")
    return sources

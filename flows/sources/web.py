"""The web as a source: URLs fetched into the archive, or read from it where the run is offline; each once a run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from urllib.parse import urlsplit

from flows.documents import DEFAULT_LIMITS, Document, Limits, unreadable
from flows.sources import media_types
from flows.sources.archive import Archive, Fetch
from flows.sources.fetching import Fetcher, Missed
from flows.sources.guard import Guard
from flows.sources.manners import Manners
from flows.sources.options import ReadOptions
from flows.sources.received import Raw, UnreadableError, Web
from flows.sources.urls import public_url, with_secrets

AT_ONCE = 8  # hosts


class ArchivedWeb:
    """The web, by way of the archive. fetcher: None where the run is offline."""

    def __init__(self, archive: Archive, fetcher: Fetcher | None) -> None:
        self.archive = archive
        self._fetcher = fetcher
        self._asked: dict[str, Future[Fetch | Missed]] = {}

    def received(self, blanks: Iterable[Document]) -> Iterator[Raw | Document | None]:
        """For each blank document, whose source_uri is a URL: what is there, in order. See `received.Web`."""
        with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="fetch") as pool:
            wanted = [(blank, *self._ask(pool, blank.source_uri)) for blank in blanks]
            try:
                for blank, answer, is_new in wanted:
                    yield self._document(blank, answer.result(), is_new=is_new)
            finally:
                pool.shutdown(wait=True, cancel_futures=True)

    def _ask(self, pool: Executor, url: str) -> tuple[Future[Fetch | Missed], bool]:
        """The answer for a URL, to come; and whether this run asks for it for the first time."""
        key = public_url(url)
        is_new = key not in self._asked
        if is_new:
            self._asked[key] = pool.submit(self._fetched, url)
        return self._asked[key], is_new

    def _fetched(self, url: str) -> Fetch | Missed:
        if self._fetcher is not None:
            return self._fetcher.fetch(with_secrets(url))
        known = self.archive.latest(public_url(url))
        return known or Missed("not_in_archive", "The run is offline, and the archive does not have this URL.")

    def _document(self, blank: Document, answer: Fetch | Missed, *, is_new: bool) -> Raw | Document | None:
        document = replace(blank, source_uri=public_url(blank.source_uri))
        if isinstance(answer, Missed):
            return unreadable(document, answer.reason, answer.detail)
        if not is_new:
            return None
        try:
            with self.archive.open(answer.sha256) as stream:
                head = stream.read(media_types.HEAD_LENGTH)
        except UnreadableError as fault:
            return unreadable(document, fault.reason, fault.detail)
        media_type = media_types.served_type(answer.content_type, urlsplit(answer.final_url).path, head)
        return Raw(
            document=replace(document, media_type=media_type),
            open=partial(self.archive.open, answer.sha256),
            charset=charset_of(answer.content_type),
            address=answer.final_url,
        )


@dataclass(frozen=True)
class WebAddress:
    """A URL that the user named."""

    url: str
    web: Web

    def received(self) -> Iterator[Raw | Document]:
        """What is there."""
        blank = Document(source_uri=self.url, source=public_url(self.url), media_type=media_types.PAGE)
        yield from (found for found in self.web.received([blank]) if found is not None)


@contextmanager
def opened_web(options: ReadOptions, limits: Limits = DEFAULT_LIMITS) -> Iterator[ArchivedWeb]:
    """The web of a run; its connections and its archive close with it."""
    archive = Archive(options.archive)
    try:
        if options.offline:
            yield ArchivedWeb(archive, None)
        else:
            with Fetcher(archive, Guard.of(options.allow_hosts), Manners(pause=options.pause), limits) as fetcher:
                yield ArchivedWeb(archive, fetcher)
    finally:
        archive.close()


def charset_of(content_type: str) -> str | None:
    """The charset in a Content-Type header."""
    for parameter in content_type.split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'") or None
    return None

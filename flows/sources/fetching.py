"""A URL → its bytes in the archive: with manners, within limits, over addresses that the guard lets through.

Redirects are followed by hand, each hop checked as the first one is. What is transient is tried again; what stays a
failure has a reason.
"""

from __future__ import annotations

import os
import re
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Self

import httpcore
import httpx

from flows.documents import DEFAULT_LIMITS, Limits
from flows.sources import media_types
from flows.sources.archive import Archive, Fetch, kept_headers, now
from flows.sources.client import Client
from flows.sources.guard import AddressRefusedError, Guard, UnresolvedError
from flows.sources.manners import RETRIED_STATUSES, Manners, Pace, asked_wait
from flows.sources.robots import Robots, RobotsUnavailableError
from flows.sources.urls import WEB, credentials, joined, public_url

OK, NOT_MODIFIED = 200, 304
REDIRECTS = frozenset({301, 302, 303, 307, 308})
SMALL_TYPES = frozenset({media_types.TEXT, media_types.MARKDOWN, media_types.PAGE, media_types.MAIL, media_types.PDF})
WHOLE_TYPES = frozenset({media_types.JSON, media_types.CSV, media_types.XML})
CODINGS = {"": None, "identity": None, "gzip": 31, "x-gzip": 31, "deflate": 47}
"""Content codings that are read, by zlib's window bits; 47 tells zlib from gzip by itself."""
HOST = re.compile(r"[^\s\[\]%@/\\]{1,253}")
PROXIES = tuple(name for word in ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY") for name in (word, word.lower()))
UNREACHED = frozenset({"unreachable", "robots_unavailable", "timed_out"})
"""Reasons that a network has which can only be left through a proxy."""
PIECE = 1 << 16  # bytes unpacked at a time
FAULTS = (httpcore.NetworkError, httpcore.ProtocolError, httpcore.ProxyError)


@dataclass(frozen=True)
class Missed:
    """Why a URL could not be fetched: a name from `documents.REASONS`, and a sentence."""

    reason: str
    detail: str
    wait: float | None = None  # seconds that the server asked for
    is_final: bool = True  # trying again now would not help


class _MissedError(Exception):
    """Ends a fetch."""

    def __init__(self, missed: Missed) -> None:
        super().__init__(missed.detail)
        self.missed = missed


class Fetcher:
    """Fetches into an archive. A context manager; safe to use from several threads."""

    def __init__(
        self, archive: Archive, guard: Guard, manners: Manners | None = None, limits: Limits = DEFAULT_LIMITS
    ) -> None:
        self._archive, self._limits = archive, limits
        self._manners = manners or Manners()
        self._client = Client(guard, self._manners)
        self._pace = Pace(self._manners.sleep)
        self._robots = Robots(self._client, self._manners)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()

    def fetch(self, url: str) -> Fetch | Missed:
        """What is at a URL now, its bytes in the archive; or why it cannot be had."""
        missed = Missed("unreachable", "The server was not asked.")
        for attempt in range(self._manners.attempts):
            try:
                return self._fetched(url)
            except _MissedError as fault:
                missed = fault.missed
            wait = self._manners.backoff(attempt) if missed.wait is None else missed.wait
            if missed.is_final or attempt + 1 == self._manners.attempts or wait > self._manners.longest_wait:
                break
            self._manners.sleep(wait)
        return _with_proxies(missed)

    def _fetched(self, url: str) -> Fetch:
        """One attempt, through all redirects. Raises _MissedError."""
        known = self._archive.latest(public_url(url))
        if known and not self._archive.is_sound(known.sha256):
            known = None
        hop = url
        for _ in range(self._manners.most_redirects + 1):
            outcome = self._hop(hop, url, known)
            if isinstance(outcome, Fetch):
                self._archive.note(outcome)
                return outcome
            hop = outcome
        raise _MissedError(Missed("redirected_too_often", f"More than {self._manners.most_redirects} redirects."))

    def _hop(self, hop: str, first: str, known: Fetch | None) -> Fetch | str:
        """Ask one URL: what is there, or where it redirects to. Raises _MissedError."""
        target = _target(hop)
        pause = self._require_robots(target)
        with self._pace.turn(target.netloc.decode("ascii"), pause):
            try:
                with self._client.asked(target, _headers(hop, first, known)) as response:
                    return self._outcome(response, hop, first, known)
            except (AddressRefusedError, UnresolvedError) as fault:
                raise _MissedError(_barred(fault)) from fault
            except httpcore.TimeoutException as fault:
                raise _MissedError(Missed("timed_out", "The server did not answer in time.", is_final=False)) from fault
            except FAULTS as fault:
                detail = f"The connection failed: {str(fault)[:200] or type(fault).__name__}."
                raise _MissedError(Missed("unreachable", detail, is_final=False)) from fault

    def _require_robots(self, target: httpx.URL) -> float:
        """The pause that the site asks for. Raises _MissedError where it asks not to be read."""
        try:
            rules = self._robots.rules(target)
        except RobotsUnavailableError as fault:
            raise _MissedError(Missed("robots_unavailable", _sentence(fault))) from fault
        except (AddressRefusedError, UnresolvedError) as fault:
            raise _MissedError(_barred(fault)) from fault
        if not rules.allows(str(target)):
            raise _MissedError(Missed("robots_disallowed", "The robots.txt of the site asks not to read this."))
        pause = max(self._manners.pause, rules.pause or 0.0)
        if pause > self._manners.longest_wait:
            detail = f"The robots.txt of the site asks for {pause:,.0f} seconds between two requests."
            raise _MissedError(Missed("robots_disallowed", detail))
        return pause

    def _outcome(self, response: httpx.Response, hop: str, first: str, known: Fetch | None) -> Fetch | str:
        """What an answer means. Raises _MissedError."""
        status = response.status_code
        if status in REDIRECTS and (location := response.headers.get("Location")):
            return joined(hop, str(location))
        if status == NOT_MODIFIED and known is not None:
            return replace(known, status=status, fetched_at=now(), headers=kept_headers(response.headers))
        if status != OK:
            raise _MissedError(_failure(response))
        sha256, size = self._archive.keep(self._body(response))
        return Fetch(
            url=public_url(first),
            final_url=public_url(hop),
            fetched_at=now(),
            status=status,
            sha256=sha256,
            size=size,
            content_type=response.headers.get("Content-Type", ""),
            etag=response.headers.get("ETag"),
            last_modified=response.headers.get("Last-Modified"),
            headers=kept_headers(response.headers),
        )

    def _body(self, response: httpx.Response) -> Iterator[bytes]:
        """The decoded bytes of an answer. Raises _MissedError beyond a limit of size or time."""
        began = time.monotonic()
        most, seconds = self._limits.max_raw_bytes, self._manners.seconds
        size = 0
        for piece in _decoded(response):
            if not size and piece:
                most, seconds = self._allowance(response, piece)
                _require_announced(response, most)
            size += len(piece)
            if size > most:
                raise _MissedError(Missed("too_large", f"The answer has more than {most:,} bytes: it was cut off."))
            if time.monotonic() - began > seconds:
                detail = f"The answer took more than {seconds:g} seconds."
                raise _MissedError(Missed("timed_out", detail))
            yield piece

    def _allowance(self, response: httpx.Response, head: bytes) -> tuple[int, float]:
        """How many bytes an answer may have, and how long it may take, by what it is."""
        media_type = media_types.served_type(
            response.headers.get("Content-Type", ""), response.request.url.path, head[: media_types.HEAD_LENGTH]
        )
        if media_type in WHOLE_TYPES:
            return self._limits.max_table_bytes, self._manners.data_seconds
        if media_type in SMALL_TYPES or media_type not in media_types.BY_SUFFIX.values():
            return self._limits.max_raw_bytes, self._manners.seconds
        return self._manners.max_data_bytes, self._manners.data_seconds


def _target(url: str) -> httpx.URL:
    """A URL that may be asked, without credentials and fragment. Raises _MissedError where it is none."""
    try:
        target = httpx.URL(url)
    except (httpx.InvalidURL, ValueError) as fault:
        raise _MissedError(Missed("address_refused", "The link is no URL.")) from fault
    if target.scheme not in WEB or not HOST.fullmatch(target.host):
        raise _MissedError(Missed("address_refused", f"Only http and https are read, not {target.scheme or 'this'!r}."))
    return target.copy_with(userinfo=b"", fragment=None)


def _headers(hop: str, first: str, known: Fetch | None) -> dict[str, str]:
    """The headers of a request: validators for what is known to be there, credentials for the host they were given
    for.
    """
    headers: dict[str, str] = {}
    if known is not None and known.final_url == public_url(hop):
        headers |= {"If-None-Match": known.etag} if known.etag else {}
        headers |= {"If-Modified-Since": known.last_modified} if known.last_modified else {}
    if (given := credentials(first)) and httpx.URL(hop).netloc == httpx.URL(first).netloc:
        request = httpx.Request("GET", hop)
        headers["Authorization"] = next(httpx.BasicAuth(*given).auth_flow(request)).headers["Authorization"]
    return headers


def _failure(response: httpx.Response) -> Missed:
    """What a status says that is neither content nor redirect."""
    status = response.status_code
    detail = f"The server answered {status} {httpx.codes.get_reason_phrase(status)}."
    if status in RETRIED_STATUSES or status >= httpx.codes.INTERNAL_SERVER_ERROR:
        wait = asked_wait(response.headers.get("Retry-After"))
        return Missed("server_error", detail, wait, is_final=False)
    return Missed("http_error", detail)


def _require_announced(response: httpx.Response, most: int) -> None:
    """Raises _MissedError where an answer says that it is larger than it may be."""
    length = response.headers.get("Content-Length", "")
    if length.isascii() and length.isdigit() and int(length[:18]) > most:
        raise _MissedError(
            Missed("too_large", f"The answer has {int(length[:18]):,} bytes; at most {most:,} are read.")
        )


def _decoded(response: httpx.Response) -> Iterator[bytes]:
    """The bytes of an answer without its content coding, a piece at a time. Raises _MissedError."""
    coding = response.headers.get("Content-Encoding", "").strip().lower()
    if coding not in CODINGS:
        raise _MissedError(
            Missed("unread_format", f"The answer is packed as {coding[:40]!r}, which was not asked for.")
        )
    window = CODINGS[coding]
    if window is None:
        yield from response.iter_raw()
        return
    unpacker = zlib.decompressobj(window)
    try:
        for packed in response.iter_raw():
            rest = packed
            while rest and not unpacker.eof:
                yield unpacker.decompress(rest, PIECE)
                rest = unpacker.unconsumed_tail
    except zlib.error as fault:
        raise _MissedError(Missed("damaged_file", f"The answer cannot be unpacked: {fault}.")) from fault
    if not unpacker.eof:
        raise _MissedError(Missed("unreachable", "The answer was cut short.", is_final=False))


def _with_proxies(missed: Missed) -> Missed:
    """The same, saying which proxies of the environment were not used, where no server was reached."""
    given = [name for name in PROXIES if os.environ.get(name)]
    if not given or missed.reason not in UNREACHED:
        return missed
    why = f"{' and '.join(given)} is set, but no proxy is used: which address it connects to could not be checked."
    return replace(missed, detail=f"{missed.detail} {why}")


def _barred(fault: AddressRefusedError | UnresolvedError) -> Missed:
    """What the guard says, as a reason."""
    return Missed("address_refused" if isinstance(fault, AddressRefusedError) else "unreachable", _sentence(fault))


def _sentence(fault: Exception) -> str:
    text = str(fault)
    return f"{text[:1].upper()}{text[1:300]}."

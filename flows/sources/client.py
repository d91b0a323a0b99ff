"""Asks for one URL over connections that the guard let through.

Redirects are not followed, cookies not kept, bodies not unpacked: that is for who asks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import httpcore
import httpx

from flows.sources.deadlines import TimedBackend, within
from flows.sources.guard import Guard, GuardedBackend
from flows.sources.manners import Manners, user_agent

CONNECTIONS = 16
KEPT_S = 10.0  # an idle connection


class _Body(httpx.SyncByteStream):
    """The bytes of an answer as they come."""

    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        yield from self._response.iter_stream()

    def close(self) -> None:
        """Let go of the connection."""
        self._response.close()


class Client:
    """Sends requests. Safe to use from several threads."""

    def __init__(self, guard: Guard, manners: Manners) -> None:
        self._headers = {"User-Agent": user_agent(), "Accept": "*/*", "Accept-Encoding": "gzip, deflate"}
        self._seconds = manners.seconds
        silence, connect = manners.silence_seconds, manners.connect_seconds
        self._timeouts = {"connect": connect, "read": silence, "write": silence, "pool": manners.data_seconds}
        self._pool = httpcore.ConnectionPool(
            ssl_context=httpx.create_ssl_context(),
            max_connections=CONNECTIONS,
            keepalive_expiry=KEPT_S,
            network_backend=TimedBackend(GuardedBackend(guard)),
        )

    @contextmanager
    def asked(self, url: httpx.URL, headers: Mapping[str, str] | None = None) -> Iterator[httpx.Response]:
        """The answer to a GET, its body still to come. Raises what the guard raises, and httpcore's exceptions."""
        request = httpx.Request("GET", url, headers={**self._headers, **(headers or {})})
        sent = httpcore.Request(
            request.method,
            httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
            headers=request.headers.raw,
            extensions={"timeout": self._timeouts},
        )
        with within(self._seconds):  # a server may send a byte of its headers now and then, for ever
            answer = self._pool.handle_request(sent)
        response = httpx.Response(answer.status, headers=answer.headers, stream=_Body(answer), request=request)
        try:
            yield response
        finally:
            response.close()

    def close(self) -> None:
        """Close all connections."""
        self._pool.close()

"""A web server on this machine: its answers are set by path, and what it was asked is remembered."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self


@dataclass
class Answer:
    """One answer. body: bytes, or pieces of them for as long as they are taken. drips: whether its headers come a byte
    at a time, without an end.
    """

    body: bytes | Callable[[], Iterable[bytes]] = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    content_type: str = "text/html; charset=utf-8"
    drips: bool = False


Route = Answer | list[Answer] | Callable[[Mapping[str, str]], Answer]
"""One answer; several, in turn, of which the last stays; or one that depends on the headers of the request."""


@dataclass
class Site:
    """The answers by path, and the requests as (path, headers). Paths that are not set are not found."""

    port: int
    routes: dict[str, Route] = field(default_factory=dict)
    requests: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    @property
    def host(self) -> str:
        """Host and port, as they are allowed by name."""
        return f"127.0.0.1:{self.port}"

    def url(self, path: str) -> str:
        """The URL of a path."""
        return f"http://{self.host}{path}"

    def asked(self, path: str) -> list[dict[str, str]]:
        """The headers of each request for a path."""
        return [headers for asked, headers in self.requests if asked == path]

    def answer(self, path: str, headers: dict[str, str]) -> Answer:
        """The answer to a request."""
        self.requests.append((path, headers))
        route = self.routes.get(path, Answer(b"not found", 404))
        if isinstance(route, list):
            return route[min(len(self.asked(path)), len(route)) - 1]
        return route if isinstance(route, Answer) else route(headers)


class _Handler(BaseHTTPRequestHandler):
    site: Site
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        answer = self.site.answer(self.path, {name.lower(): value for name, value in self.headers.items()})
        if answer.drips:
            self._drip()
            return
        self.send_response(answer.status)
        headers = {"Content-Type": answer.content_type, "Connection": "close"} | dict(answer.headers)
        if isinstance(answer.body, bytes):
            headers.setdefault("Content-Length", str(len(answer.body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.close_connection = True
        try:
            for piece in [answer.body] if isinstance(answer.body, bytes) else answer.body():
                self.wfile.write(piece)
        except (BrokenPipeError, ConnectionResetError):
            return  # the other side has had enough

    def _drip(self) -> None:
        self.close_connection = True
        self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
        try:
            for _ in range(100):
                time.sleep(0.1)
                self.wfile.write(b"x")
        except (BrokenPipeError, ConnectionResetError):
            return  # the other side has had enough

    def log_message(self, *_: object) -> None:
        pass


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __enter__(self) -> Self:
        return self


@contextmanager
def site(routes: Mapping[str, Route] | None = None) -> Iterator[Site]:
    """A running site."""
    handler = type("Handler", (_Handler,), {})
    with _Server(("127.0.0.1", 0), handler) as server:
        handler.site = made = Site(server.server_address[1], dict(routes or {}))
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield made
        finally:
            server.shutdown()
            thread.join()

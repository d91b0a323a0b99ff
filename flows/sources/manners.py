"""How we behave towards servers: who we say we are, how often we ask, what robots.txt asks of us, when we try again."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from importlib.metadata import version

AGENT = "Newsmetrics"
"""The name that robots.txt files know us by."""
RETRIED_STATUSES = frozenset({408, 425, 429, 500, 502, 503, 504})
FIRST_BACKOFF_S = 0.5  # doubled with each attempt


@dataclass(frozen=True)
class Manners:
    """What a fetch may cost, the server and us. Times in seconds.

    pause: between two requests to one host, unless its robots.txt asks for more. longest_wait: what a server may ask
    us to wait; for more, the document is left to a later run.
    """

    pause: float = 1.0
    longest_wait: float = 60.0
    attempts: int = 3
    most_redirects: int = 5
    connect_seconds: float = 10.0
    silence_seconds: float = 15.0  # between two pieces of an answer
    seconds: float = 60.0  # for the whole of a page
    data_seconds: float = 600.0  # for the whole of a file of records
    max_data_bytes: int = 1_000_000_000
    max_robots_bytes: int = 512_000  # RFC 9309: at least 500 KiB
    sleep: Callable[[float], None] = time.sleep

    def backoff(self, attempt: int) -> float:
        """How long to wait after the attempt of that number, from 0."""
        return float(min(FIRST_BACKOFF_S * 2**attempt, self.longest_wait))


def user_agent() -> str:
    """Who we say we are. NEWSMETRICS_CONTACT, an address where we can be reached, is part of it."""
    contact = os.environ.get("NEWSMETRICS_CONTACT", "").strip()
    told = f"; {contact}" if contact.isascii() and contact.isprintable() and contact else ""
    return f"{AGENT}/{version('newsmetrics')} (reads news for figures{told})"


def asked_wait(retry_after: str | None) -> float | None:
    """Seconds that a Retry-After header asks us to wait; None where it asks for nothing that can be understood."""
    if retry_after is None:
        return None
    text = retry_after.strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        when = parsedate_to_datetime(text)
    except ValueError:
        return None
    when = when if when.tzinfo else when.replace(tzinfo=UTC)
    return max(0.0, (when - datetime.now(UTC)).total_seconds())


@dataclass
class _Turn:
    """When a host may be asked next."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    free_at: float = 0.0


class Pace:
    """One request to a host at a time, with a pause after it."""

    def __init__(self, sleep: Callable[[float], None] = time.sleep) -> None:
        self._sleep = sleep
        self._lock = threading.Lock()
        self._turns: dict[str, _Turn] = {}

    @contextmanager
    def turn(self, host: str, pause: float) -> Iterator[None]:
        """Wait until it is our turn to ask a host."""
        with self._lock:
            turn = self._turns.setdefault(host, _Turn())
        with turn.lock:
            wait = turn.free_at - time.monotonic()
            if wait > 0:
                self._sleep(wait)
            try:
                yield
            finally:
                turn.free_at = time.monotonic() + pause

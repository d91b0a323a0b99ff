"""What the robots.txt of a site asks of us (RFC 9309)."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass

import httpcore
import httpx
from protego import Protego

from flows.sources.client import Client
from flows.sources.guard import AddressRefusedError, UnresolvedError
from flows.sources.manners import AGENT, Manners
from flows.sources.urls import joined

REDIRECTS = 5
REFUSALS = range(400, 500)  # there are no rules to keep


class RobotsUnavailableError(Exception):
    """The rules could not be read: the site must not be either, until they can."""


@dataclass(frozen=True)
class Rules:
    """The rules of one site; none where it has no robots.txt."""

    parsed: Protego | None = None

    def allows(self, url: str) -> bool:
        """Whether a URL may be read."""
        return self.parsed is None or bool(self.parsed.can_fetch(url, AGENT))

    @property
    def pause(self) -> float | None:
        """Seconds between two requests that the site asks for."""
        delay = self.parsed.crawl_delay(AGENT) if self.parsed else None
        return None if delay is None else float(delay)


class Robots:
    """Reads each site's rules once."""

    def __init__(self, client: Client, manners: Manners) -> None:
        self._client, self._manners = client, manners
        self._lock = threading.Lock()
        self._known: dict[str, Rules | Exception] = {}
        self._reading: dict[str, threading.Lock] = {}

    def rules(self, target: httpx.URL) -> Rules:
        """The rules of the site of a URL.

        Raises RobotsUnavailableError, AddressRefusedError, UnresolvedError.
        """
        site = f"{target.scheme}://{target.netloc.decode('ascii')}"
        with self._lock:
            reading = self._reading.setdefault(site, threading.Lock())
        with reading:
            if site not in self._known:
                self._known[site] = self._read(site)
        found = self._known[site]
        if isinstance(found, Exception):
            raise found
        return found

    def _read(self, site: str) -> Rules | Exception:
        """The rules of a site, or why they cannot be known; a second attempt where the first one failed."""
        fault = RobotsUnavailableError("the robots.txt was not asked for")
        for attempt in range(2):
            try:
                return self._asked(f"{site}/robots.txt")
            except (AddressRefusedError, UnresolvedError) as barred:
                return barred
            except httpcore.TimeoutException:
                fault = RobotsUnavailableError("the robots.txt of the site did not come in time")
            except httpx.InvalidURL:
                return Rules()
            except (httpcore.NetworkError, httpcore.ProtocolError) as failed:
                fault = RobotsUnavailableError(f"the robots.txt of the site could not be had: {str(failed)[:200]}")
            except RobotsUnavailableError as failed:
                fault = failed
            if attempt == 0:
                self._manners.sleep(self._manners.backoff(0))
        return fault

    def _asked(self, url: str) -> Rules:
        """The rules at a URL. Raises RobotsUnavailableError, what the guard raises, and httpcore's exceptions."""
        for _ in range(REDIRECTS + 1):
            with self._client.asked(httpx.URL(url)) as response:
                status = response.status_code
                if status in REFUSALS:
                    return Rules()
                if response.is_success:
                    return Rules(Protego.parse(self._beginning(response)))
                if not response.has_redirect_location:
                    raise RobotsUnavailableError(f"the robots.txt of the site answers {status}")
                url = joined(url, response.headers["Location"])
            if not url.startswith(("http://", "https://")):
                return Rules()
        return Rules()  # RFC 9309, 2.3.1.2: after five redirects it counts as not there

    def _beginning(self, response: httpx.Response) -> str:
        """The text of an answer up to a number of bytes. Raises RobotsUnavailableError where it takes too long."""
        most, began = self._manners.max_robots_bytes, time.monotonic()
        content = b""
        for piece in response.iter_raw():
            content += piece
            if time.monotonic() - began > self._manners.seconds:
                raise RobotsUnavailableError("the robots.txt of the site did not come in time")
            if len(content) >= most:
                break
        return content[:most].decode("utf-8", errors="replace")

"""Fetching: conditional, polite, patient with what is transient, within limits, and nowhere it must not go."""

from __future__ import annotations

import gzip
import time
import zlib
from collections.abc import Iterator
from dataclasses import replace
from email.utils import formatdate
from pathlib import Path

import pytest

from flows.documents import REASONS, TRANSIENT_REASONS, Limits
from flows.sources.archive import Archive, Fetch
from flows.sources.fetching import Fetcher, Missed
from flows.sources.guard import Guard
from flows.sources.manners import Manners, Pace, asked_wait, user_agent
from tests.flows.sources.server import Answer, Site, site

SMALL = Limits(max_raw_bytes=100_000, max_table_bytes=200_000)
PAGE = b"<html><body><p>Acme has a market share of 59%.</p></body></html>"


@pytest.fixture
def server() -> Iterator[Site]:
    with site() as made:
        yield made


class Waits(list[float]):
    """Sleeps that are noted and not slept."""

    def __call__(self, seconds: float) -> None:
        """Note a wait."""
        self.append(seconds)


def fetch(
    server: Site, folder: Path, path: str, manners: Manners | None = None, allowed: str | None = None
) -> Fetch | Missed:
    """Fetch a path of the site, or a URL."""
    archive = Archive(folder / "archive")
    guard = Guard.of([server.host if allowed is None else allowed])
    with Fetcher(archive, guard, manners or Manners(pause=0, sleep=Waits()), SMALL) as fetcher:
        answer = fetcher.fetch(path if "://" in path else server.url(path))
    if isinstance(answer, Missed):
        assert answer.reason in REASONS
        assert answer.detail.endswith(".")
    archive.close()
    return answer


def missed(answer: Fetch | Missed) -> str:
    assert isinstance(answer, Missed)
    return answer.reason


def fetched(answer: Fetch | Missed) -> Fetch:
    assert isinstance(answer, Fetch), answer
    return answer


def test_we_say_who_we_are_and_ask_for_nothing_we_do_not_read(server: Site, tmp_path: Path) -> None:
    server.routes["/a"] = Answer(PAGE)
    found = fetched(fetch(server, tmp_path, "/a"))
    assert (found.status, found.size, found.content_type) == (200, len(PAGE), "text/html; charset=utf-8")
    [headers] = server.asked("/a")
    assert headers["user-agent"] == user_agent()
    assert headers["user-agent"].startswith("Newsmetrics/")
    assert headers["accept-encoding"] == "gzip, deflate"
    assert "cookie" not in headers


def conditional(headers: dict[str, str]) -> Answer:
    """An answer that is still the same for those who know it."""
    known = headers.get("if-none-match") == '"v1"' and "if-modified-since" in headers
    validators = {"ETag": '"v1"', "Last-Modified": formatdate(0, usegmt=True)}
    return Answer(b"", 304, validators) if known else Answer(PAGE, 200, validators)


def test_what_is_still_the_same_is_not_sent_again(server: Site, tmp_path: Path) -> None:
    server.routes["/a"] = conditional  # type: ignore[assignment]
    first, second = (fetched(fetch(server, tmp_path, "/a")) for _ in range(2))
    assert (first.status, second.status) == (200, 304)
    assert first.sha256 == second.sha256


def test_a_damaged_archive_is_healed_by_the_next_fetch(server: Site, tmp_path: Path) -> None:
    server.routes["/a"] = conditional  # type: ignore[assignment]
    first = fetched(fetch(server, tmp_path, "/a"))
    archive = Archive(tmp_path / "archive")
    archive.path(first.sha256).write_bytes(b"rotten")
    assert fetched(fetch(server, tmp_path, "/a")).status == 200
    assert archive.is_sound(first.sha256)


def test_validators_go_to_the_address_that_gave_them(server: Site, tmp_path: Path) -> None:
    server.routes |= {"/a": Answer(b"", 302, {"Location": "/b"}), "/b": conditional}  # type: ignore[dict-item]
    assert [fetched(fetch(server, tmp_path, "/a")).status for _ in range(2)] == [200, 304]
    assert all("if-none-match" not in headers for headers in server.asked("/a"))


def test_robots_are_obeyed(server: Site, tmp_path: Path) -> None:
    server.routes["/robots.txt"] = Answer(b"User-agent: *\nDisallow: /private\n", content_type="text/plain")
    server.routes |= {"/private/a": Answer(PAGE), "/b": Answer(b"", 301, {"Location": "/private/a"})}
    assert missed(fetch(server, tmp_path, "/private/a")) == "robots_disallowed"
    assert missed(fetch(server, tmp_path, "/b")) == "robots_disallowed", "a redirect is no way around them"
    assert server.asked("/private/a") == []


@pytest.mark.parametrize(
    ("answer", "reason"),
    [(Answer(b"", 404), None), (Answer(b"", 403), None), (Answer(b"", 503), "robots_unavailable")],
)
def test_robots_that_are_not_there(server: Site, tmp_path: Path, answer: Answer, reason: str | None) -> None:
    server.routes |= {"/robots.txt": answer, "/a": Answer(PAGE)}
    found = fetch(server, tmp_path, "/a")
    assert (found.reason if isinstance(found, Missed) else None) == reason


def test_a_proxy_is_not_used_and_its_name_is_told(
    server: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    server.routes["/a"] = Answer(PAGE)
    assert fetched(fetch(server, tmp_path, "/a")).status == 200
    away = fetch(server, tmp_path, "http://127.0.0.1:1/", allowed="127.0.0.1:1")
    assert isinstance(away, Missed)
    assert "https_proxy is set" in away.detail


def test_a_crawl_delay_is_kept(server: Site, tmp_path: Path) -> None:
    server.routes["/robots.txt"] = Answer(b"User-agent: Newsmetrics\nCrawl-delay: 7\n", content_type="text/plain")
    server.routes |= {"/a": Answer(PAGE), "/b": Answer(PAGE)}
    waits = Waits()
    with Fetcher(Archive(tmp_path), Guard.of([server.host]), Manners(pause=1, sleep=waits), SMALL) as fetcher:
        for path in ("/a", "/b"):
            fetched(fetcher.fetch(server.url(path)))
    assert len(waits) == 1
    assert 6 < waits[0] <= 7


def test_hosts_are_asked_one_after_the_other() -> None:
    waits = Waits()
    pace = Pace(waits)
    for host in ("a", "b", "a"):
        with pace.turn(host, 5.0):
            pass
    assert len(waits) == 1
    assert 4 < waits[0] <= 5


RETRIED = {
    "a fault that passes": ([Answer(b"", 500), Answer(PAGE)], None, [0.5]),
    "asked to wait, we do": ([Answer(b"", 503, {"Retry-After": "3"}), Answer(PAGE)], None, [3.0]),
    "longer and longer": ([Answer(b"", 429), Answer(b"", 502), Answer(PAGE)], None, [0.5, 1.0]),
    "three times is enough": ([Answer(b"", 500)], "server_error", [0.5, 1.0]),
    "too long to wait for": ([Answer(b"", 429, {"Retry-After": "3600"}), Answer(PAGE)], "server_error", []),
    "no fault of the moment": ([Answer(b"", 404), Answer(PAGE)], "http_error", []),
    "not for us": ([Answer(b"", 403), Answer(PAGE)], "http_error", []),
}


@pytest.mark.parametrize("why", RETRIED)
def test_what_is_transient_is_tried_again(server: Site, tmp_path: Path, why: str) -> None:
    answers, reason, waited = RETRIED[why]
    server.routes["/a"] = answers
    waits = Waits()
    found = fetch(server, tmp_path, "/a", Manners(pause=0, sleep=waits))
    assert (found.reason if isinstance(found, Missed) else None) == reason, why
    assert [round(wait, 1) for wait in waits if wait >= 0.1] == waited, why


def endless(piece: bytes = b"x" * 65_536, times: int = 160_000) -> Iterator[bytes]:
    """10 GB."""
    for _ in range(times):
        yield piece


def slow() -> Iterator[bytes]:
    """A byte now and then, for a long time."""
    for _ in range(100):
        time.sleep(0.1)
        yield b"x"


BOMB = gzip.compress(b"x" * 100_000_000)
CUT_OFF = [
    (Answer(endless), "too_large", "10 GB without a length"),
    (Answer(endless, headers={"Content-Length": "10000000000"}), "too_large", "10 GB, and it says so"),
    (Answer(BOMB, headers={"Content-Encoding": "gzip"}), "too_large", "a gzip bomb"),
    (Answer(zlib.compress(b"x" * 1_000_000), headers={"Content-Encoding": "deflate"}), "too_large", "a deflate bomb"),
    (Answer(BOMB[:1_000], headers={"Content-Encoding": "gzip"}), "too_large", "a bomb that is cut short"),
    (Answer(gzip.compress(PAGE)[:-9], headers={"Content-Encoding": "gzip"}), "unreachable", "cut short"),
    (Answer(b"no gzip", headers={"Content-Encoding": "gzip"}), "damaged_file", "not what it says"),
    (Answer(PAGE, headers={"Content-Encoding": "br"}), "unread_format", "packed as nobody asked for"),
    (Answer(PAGE, headers={"Content-Length": "1000"}), "unreachable", "less than it says"),
    (Answer(slow), "timed_out", "too slow"),
    (Answer(drips=True), "timed_out", "headers that come a byte at a time"),
]


@pytest.mark.parametrize(("answer", "reason", "why"), CUT_OFF, ids=[row[2] for row in CUT_OFF])
def test_answers_are_cut_off_and_leave_nothing(
    server: Site, tmp_path: Path, answer: Answer, reason: str, why: str
) -> None:
    server.routes["/a"] = answer
    manners = Manners(pause=0, attempts=1, seconds=0.5, sleep=Waits())
    assert missed(fetch(server, tmp_path, "/a", manners)) == reason, why
    assert [path.name for path in (tmp_path / "archive").iterdir()] == ["fetches.sqlite"]


@pytest.mark.parametrize("answer", [Answer(slow), Answer(drips=True)], ids=["body", "headers"])
def test_robots_that_never_end(answer: Answer, server: Site, tmp_path: Path) -> None:
    server.routes |= {"/robots.txt": answer, "/a": Answer(PAGE)}
    found = fetch(server, tmp_path, "/a", Manners(pause=0, attempts=1, seconds=0.3, sleep=Waits()))
    assert isinstance(found, Missed)
    assert (found.reason, "did not come in time" in found.detail) == ("robots_unavailable", True), found.detail
    assert server.asked("/a") == []


REFUSED = [
    ("http://169.254.169.254/latest/meta-data/", "link-local"),
    ("http://10.0.0.1/", "private"),
    ("http://2130706433:{port}/", "loopback as a number"),
    ("http://0177.0.0.1:{port}/", "loopback in octal"),
    ("http://[::ffff:127.0.0.1]:{port}/", "loopback, mapped"),
    ("http://localhost:{port}/", "a name of what was allowed by another"),
    ("http://example.com@127.0.0.2:{port}/", "a host behind what looks like one"),
    ("file:///etc/passwd", "no web"),
    ("gopher://127.0.0.1:{port}/_x", "no web"),
    ("http://[bad/", "no URL"),
]


@pytest.mark.parametrize(("target", "why"), REFUSED, ids=[row[0] for row in REFUSED])
@pytest.mark.parametrize("is_redirected", [False, True])
def test_addresses_that_must_not_be_spoken_to(
    server: Site, tmp_path: Path, target: str, why: str, *, is_redirected: bool
) -> None:
    target = target.format(port=server.port)
    server.routes["/a"] = Answer(b"", 302, {"Location": target})
    assert missed(fetch(server, tmp_path, server.url("/a") if is_redirected else target)) == "address_refused", why
    assert len(server.requests) == (2 if is_redirected else 0)


def test_nothing_on_this_machine_is_spoken_to_unless_it_was_allowed(server: Site, tmp_path: Path) -> None:
    server.routes["/a"] = Answer(PAGE)
    assert missed(fetch(server, tmp_path, "/a", allowed="")) == "address_refused"
    assert server.requests == []


def test_redirects_come_to_an_end(server: Site, tmp_path: Path) -> None:
    server.routes |= {"/a": Answer(b"", 302, {"Location": "/b"}), "/b": Answer(b"", 302, {"Location": "/a"})}
    assert missed(fetch(server, tmp_path, "/a")) == "redirected_too_often"


def test_a_server_that_is_not_there_may_be_there_later(server: Site, tmp_path: Path) -> None:
    reason = missed(fetch(server, tmp_path, "http://127.0.0.1:1/", allowed="127.0.0.1:1"))
    assert reason in ("robots_unavailable", "unreachable")
    assert reason in TRANSIENT_REASONS


def test_credentials_go_to_their_own_host_and_are_not_kept(server: Site, tmp_path: Path) -> None:
    with site({"/b": Answer(PAGE)}) as other:
        server.routes["/a"] = Answer(b"", 302, {"Location": other.url("/b")})
        url = server.url("/a").replace("http://", "http://user:s%26cret@")
        archive = Archive(tmp_path)
        with Fetcher(archive, Guard.of([server.host, other.host]), Manners(pause=0), SMALL) as fetcher:
            found = fetched(fetcher.fetch(url))
    assert server.asked("/a")[0]["authorization"] == "Basic dXNlcjpzJmNyZXQ="
    assert "authorization" not in other.asked("/b")[0]
    assert (found.url, found.final_url) == (server.url("/a"), other.url("/b"))
    archive.close()
    assert all(b"cret" not in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())


@pytest.mark.parametrize(
    ("header", "expected"),
    [(None, None), ("120", 120.0), (" 7 ", 7.0), ("-1", None), ("soon", None), ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0)],
)
def test_what_retry_after_asks(header: str | None, expected: float | None) -> None:
    assert asked_wait(header) == expected


def test_a_contact_is_part_of_who_we_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSMETRICS_CONTACT", "desk@example.com")
    assert "desk@example.com" in user_agent()
    monkeypatch.setenv("NEWSMETRICS_CONTACT", "a\r\nX-Header: b")
    assert "X-Header" not in user_agent()
    assert replace(Manners(), pause=2).pause == 2

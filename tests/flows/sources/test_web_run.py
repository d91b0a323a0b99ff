"""Feeds, sitemaps, lists and buckets through the command line into DuckDB: all of it in the ledger."""

from __future__ import annotations

import gzip
import json
import subprocess
from collections.abc import Iterator
from email.utils import formatdate
from pathlib import Path

import obstore
import polars as pl
import pytest
from moto.server import ThreadedMotoServer
from obstore.store import S3Store

from flows.query import rows
from flows.run import run_directly
from flows.sources.field_names import FieldNamesError
from flows.sources.options import ReadOptions
from tests.conftest import newsmetrics
from tests.flows.sources.server import Answer, Site, site
from tests.flows.sources.test_fetching import endless

pytestmark = pytest.mark.warehouse


def page(name: str, amount: int) -> bytes:
    """A page with an article of its own."""
    article = f"<h1>{name} grows</h1><p>{name} Pension Fund manages {amount} billion euros, it said on Friday.</p>"
    return f"<html><title>{name} grows</title><body><article>{article}</article></body></html>".encode()


def unchanging(body: bytes) -> object:
    """An answer that is not sent again to those who know it."""

    def answer(headers: dict[str, str]) -> Answer:
        validators = {"ETag": '"v1"', "Last-Modified": formatdate(0, usegmt=True)}
        return Answer(b"", 304, validators) if "if-none-match" in headers else Answer(body, 200, validators)

    return answer


def feed(made: Site, *paths: str) -> Answer:
    """A feed that links to these paths."""
    items = "".join(f"<item><guid>{path}</guid><link>{made.url(path)}</link></item>" for path in paths)
    body = f'<rss version="2.0"><channel><title>P</title>{items}</channel></rss>'.encode()
    return Answer(body, content_type="application/rss+xml")


@pytest.fixture
def news() -> Iterator[Site]:
    """A site with a feed, its articles, and everything that can go wrong with them."""
    with site() as made:
        made.routes |= {
            "/robots.txt": Answer(b"User-agent: *\nDisallow: /closed\n", content_type="text/plain"),
            "/feed.xml": feed(made, "/a", "/closed/b", "/c", "/d", "/e", "/f", "/g"),
            "/a": unchanging(page("Norland", 12)),
            "/closed/b": Answer(page("Southland", 13)),
            "/c": [Answer(b"", 500), Answer(page("Westland", 14))],
            "/d": Answer(b"", 302, {"Location": "http://169.254.169.254/latest/meta-data/"}),
            "/e": Answer(endless),
            "/f": Answer(gzip.compress(b"x" * 50_000_000), headers={"Content-Encoding": "gzip"}),
        }  # type: ignore[dict-item]
        yield made


def run(folder: Path, *sources: object, offline: bool = False, **options: object) -> None:
    """A run into the warehouse of a folder, in this process."""
    chosen = ReadOptions(folder / "archive", offline=offline, pause=0, **options)  # type: ignore[arg-type]
    run_directly([str(source) for source in sources], folder / "w.duckdb", folder / "reports", options=chosen)


def command(folder: Path, *arguments: object, expect: int = 0) -> subprocess.CompletedProcess[str]:
    """The same by the command line."""
    places = ("--warehouse", folder / "w.duckdb", "--reports", folder / "reports", "--archive", folder / "archive")
    return newsmetrics("run", *arguments, *places, "--pause", 0, "--direct", expect=expect)


def ledger(folder: Path) -> tuple[object, ...]:
    """What became of the documents of the last run: read, loaded, unchanged, duplicate, quarantined."""
    query = """SELECT n_documents, n_loaded, n_unchanged, n_duplicate, n_quarantined_documents FROM runs
               ORDER BY started_at DESC, ended_at DESC LIMIT 1"""
    return rows(folder / "w.duckdb", query).row(0)


def reasons(folder: Path) -> dict[str, str]:
    """The reason of each document in quarantine, by its address."""
    found = rows(folder / "w.duckdb", "SELECT source_uri, rules[1] FROM quarantine WHERE stage = 'document'")
    return dict(found.iter_rows())


def test_a_feed_and_its_articles(news: Site, tmp_path: Path) -> None:
    first = command(tmp_path, news.url("/feed.xml"), "--allow-host", news.host)
    assert ledger(tmp_path) == (7, 2, 0, 0, 5)
    assert reasons(tmp_path) == {
        news.url("/closed/b"): "robots_disallowed",
        news.url("/d"): "address_refused",
        news.url("/e"): "too_large",
        news.url("/f"): "too_large",
        news.url("/g"): "http_error",
    }
    assert news.asked("/closed/b") == []
    assert len(news.asked("/c")) == 2, "the 500 was retried"
    articles = rows(tmp_path / "w.duckdb", "SELECT url, source_uri FROM articles ORDER BY url")
    assert articles.rows() == [(news.url("/a"), news.url("/a")), (news.url("/c"), news.url("/c"))]
    assert rows(tmp_path / "w.duckdb", "SELECT amount FROM aum ORDER BY amount")["amount"].to_list() == [12e9, 14e9]
    assert "7 documents read = 2 loaded + 0 unchanged + 0 duplicate + 5 quarantined" in first.stdout

    run(tmp_path, news.url("/feed.xml"), allow_hosts=(news.host,))
    assert ledger(tmp_path) == (7, 0, 7, 0, 0)
    assert [headers.get("if-none-match") for headers in news.asked("/a")] == [None, '"v1"']

    news.routes.clear()
    asked = len(news.requests)
    run(tmp_path, news.url("/feed.xml"), offline=True)
    assert len(news.requests) == asked, "an offline run asks for nothing"
    assert ledger(tmp_path) == (7, 0, 7, 0, 0)


def test_an_offline_run_repeats_what_was_fetched(news: Site, tmp_path: Path) -> None:
    news.routes |= {"/feed.xml": feed(news, "/a", "/c")}
    run(tmp_path, news.url("/feed.xml"), allow_hosts=(news.host,))
    before = rows(tmp_path / "w.duckdb", "SELECT article_id, text FROM articles ORDER BY ALL")
    (tmp_path / "w.duckdb").unlink()
    run(tmp_path, news.url("/feed.xml"), offline=True)
    assert rows(tmp_path / "w.duckdb", "SELECT article_id, text FROM articles ORDER BY ALL").equals(before)
    assert ledger(tmp_path) == (2, 2, 0, 0, 0)


def test_sitemaps_lists_and_plain_pages(news: Site, tmp_path: Path) -> None:
    urls = "".join(f"<url><loc>{news.url(path)}</loc></url>" for path in ("/a", "/c"))
    index = f"<sitemapindex><sitemap><loc>{news.url('/news.xml.gz')}</loc></sitemap></sitemapindex>"
    news.routes |= {
        "/sitemap.xml": Answer(index.encode(), content_type="application/xml"),
        "/news.xml.gz": Answer(gzip.compress(f"<urlset>{urls}</urlset>".encode()), content_type="application/gzip"),
        "/h": Answer(page("Eastland", 15)),
    }
    listed = tmp_path / "more.urls"
    listed.write_text(f"# one we have had, and a new one\n{news.url('/a')}\n{news.url('/h')}\n", encoding="utf-8")
    run(tmp_path, news.url("/sitemap.xml"), listed, allow_hosts=(news.host,))
    assert ledger(tmp_path) == (3, 3, 0, 0, 0), "an address that two sources name is one document"
    found = rows(tmp_path / "w.duckdb", "SELECT source_uri FROM articles ORDER BY ALL")["source_uri"].to_list()
    assert found == [news.url("/a"), news.url("/c"), news.url("/h")]


def test_a_refusal_goes_when_the_document_can_be_read(news: Site, tmp_path: Path) -> None:
    run(tmp_path, news.url("/a"))
    assert reasons(tmp_path) == {news.url("/a"): "address_refused"}
    assert news.requests == []
    run(tmp_path, news.url("/a"), allow_hosts=(news.host,))
    assert ledger(tmp_path) == (1, 1, 0, 0, 0)
    assert reasons(tmp_path) == {}
    assert rows(tmp_path / "w.duckdb", "SELECT outcome FROM documents")["outcome"].to_list() == ["loaded"]


def test_secrets_in_urls_are_used_and_stored_nowhere(news: Site, tmp_path: Path) -> None:
    news.routes["/a"] = Answer(page("Norland", 12))
    url = news.url("/a?token=c4n4ry-token").replace("http://", "http://user:c4n4ry-password@")
    news.routes["/a?token=c4n4ry-token"] = news.routes["/a"]
    done = command(tmp_path, url, "--allow-host", news.host)
    assert "authorization" in news.asked("/a?token=c4n4ry-token")[0]
    assert ledger(tmp_path)[1] == 1
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert b"c4n4ry" not in path.read_bytes(), path.name
    assert "c4n4ry" not in done.stdout + done.stderr


def test_a_scheme_that_is_not_read_is_wrong_usage(tmp_path: Path) -> None:
    done = command(tmp_path, "ftp://user:c4n4ry@example.com/a", expect=2)
    assert "of a kind that is not read" in done.stderr
    assert "c4n4ry" not in done.stderr


@pytest.fixture(scope="module")
def bucket() -> Iterator[S3Store]:
    """A bucket on this machine; the environment leads to it."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    server.start()
    host, port = server.get_host_and_port()
    given = {
        "AWS_ENDPOINT_URL": f"http://{host}:{port}", "AWS_ALLOW_HTTP": "true", "AWS_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test",
    }  # fmt: skip
    patch = pytest.MonkeyPatch()
    for name, value in given.items():
        patch.setenv(name, value)
    import httpx  # noqa: PLC0415

    httpx.put(f"http://{host}:{port}/news").raise_for_status()
    yield S3Store("news")
    patch.undo()
    server.stop()


def test_objects_of_a_bucket(bucket: S3Store, tmp_path: Path) -> None:
    lines = [{"text": f"Fund {n} manages {n} billion euros.", "title": f"Fund {n}"} for n in (11, 12)]
    obstore.put(bucket, "in/a.jsonl.gz", gzip.compress("\n".join(map(json.dumps, lines)).encode()))
    obstore.put(bucket, "in/b.html", page("Norland", 13))
    obstore.put(bucket, "in/picture.png", b"\x89PNG")
    obstore.put(bucket, "in/.upload.jsonl.tmp", b"{}")
    obstore.put(bucket, "inbox/c.txt", b"Fund 14 manages 14 billion euros.")
    run(tmp_path, "s3://news/in/")
    assert ledger(tmp_path) == (3, 3, 0, 0, 0)
    found = rows(tmp_path / "w.duckdb", "SELECT DISTINCT source_uri FROM documents ORDER BY ALL")["source_uri"]
    assert found.to_list() == ["s3://news/in/a.jsonl.gz", "s3://news/in/b.html"]

    run(tmp_path, "s3://news/in*/*.txt")
    assert ledger(tmp_path) == (1, 1, 0, 0, 0), "a glob over keys"
    run(tmp_path, "s3://news/in/b.html")
    assert ledger(tmp_path) == (1, 0, 1, 0, 0), "one object, which has not changed"
    obstore.put(bucket, "in/b.html", page("Norland", 15))
    run(tmp_path, "s3://news/in/b.html", offline=True)
    assert ledger(tmp_path) == (1, 0, 1, 0, 0), "offline it is still what the archive has"
    run(tmp_path, "s3://news/in/b.html")
    assert ledger(tmp_path) == (1, 1, 0, 0, 0)


def test_a_bucket_that_is_not_there_is_in_the_ledger(bucket: S3Store, tmp_path: Path) -> None:
    assert bucket
    run(tmp_path, "s3://nosuch/in/")
    assert ledger(tmp_path) == (1, 0, 0, 0, 1)
    assert reasons(tmp_path)["s3://nosuch/in/"] in ("http_error", "unreachable")


def test_names_of_fields_are_the_users_to_add(tmp_path: Path) -> None:
    (tmp_path / "fields.toml").write_text('text = ["Inhalt"]\n', encoding="utf-8")
    pl.DataFrame({"Inhalt": ["Norland Pension Fund manages 12 billion euros."]}).write_parquet(tmp_path / "a.parquet")
    run(tmp_path, tmp_path / "a.parquet", fields=tmp_path / "fields.toml")
    assert ledger(tmp_path)[1] == 1
    (tmp_path / "fields.toml").write_text("text = 1\n", encoding="utf-8")
    with pytest.raises(FieldNamesError, match="must be a list"):
        run(tmp_path, tmp_path / "a.parquet", fields=tmp_path / "fields.toml")

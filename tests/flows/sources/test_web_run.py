"""Feeds, sitemaps, lists and buckets as they are read, and through the command line into DuckDB."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from email.utils import formatdate
from pathlib import Path

import obstore
import polars as pl
import pytest
from moto.server import ThreadedMotoServer
from obstore.store import S3Store

from flows.documents import DOCUMENTS_SCHEMA
from flows.query import rows
from flows.run import run_directly
from flows.sources.field_names import FieldNamesError, field_names
from flows.sources.files import SourceError, find_files
from flows.sources.options import ReadOptions
from flows.sources.places import find_sources
from flows.sources.reading import read_documents
from flows.sources.urls import without_secrets
from flows.sources.web import opened_web
from tests.conftest import newsmetrics
from tests.flows.sources.server import Answer, Site, site
from tests.flows.sources.test_fetching import endless


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


def read(folder: Path, *sources: object, offline: bool = False, allow_hosts: tuple[str, ...] = ()) -> pl.DataFrame:
    """The documents of the sources, by way of the archive of a folder."""
    options = ReadOptions(folder / "archive", allow_hosts, offline, pause=0)
    with opened_web(options) as web:
        batches = read_documents(find_sources([str(source) for source in sources], web, options), web=web)
        return pl.concat([pl.DataFrame(schema=DOCUMENTS_SCHEMA), *batches])


def read_text(found: pl.DataFrame) -> list[str]:
    """The addresses of the documents that could be read."""
    return found.filter(pl.col("reason").is_null())["source_uri"].to_list()


def reasons(found: pl.DataFrame) -> dict[str, str]:
    """The reason of each document that could not be read, by its address."""
    return dict(found.filter(pl.col("reason").is_not_null()).select("source_uri", "reason").iter_rows())


def ledger(folder: Path) -> tuple[object, ...]:
    """What became of the documents of the last run: read, loaded, unchanged, duplicate, quarantined."""
    query = """SELECT n_documents, n_loaded, n_unchanged, n_duplicate, n_quarantined_documents FROM runs
               ORDER BY started_at DESC, ended_at DESC LIMIT 1"""
    return rows(folder / "w.duckdb", query).row(0)


def test_a_feed_and_its_articles(news: Site, tmp_path: Path) -> None:
    first = read(tmp_path, news.url("/feed.xml"), allow_hosts=(news.host,))
    assert read_text(first) == [news.url("/a"), news.url("/c")]
    assert reasons(first) == {
        news.url("/closed/b"): "robots_disallowed",
        news.url("/d"): "address_refused",
        news.url("/e"): "too_large",
        news.url("/f"): "too_large",
        news.url("/g"): "http_error",
    }
    assert news.asked("/closed/b") == []
    assert len(news.asked("/c")) == 2, "the 500 was retried"

    news.routes |= {path: Answer(b"", 404) for path in ("/e", "/f")}
    second = read(tmp_path, news.url("/feed.xml"), allow_hosts=(news.host,))
    assert second["document_id"].equals(first["document_id"])
    assert [headers.get("if-none-match") for headers in news.asked("/a")] == [None, '"v1"']


def test_an_offline_run_repeats_what_was_fetched(news: Site, tmp_path: Path) -> None:
    news.routes |= {"/feed.xml": feed(news, "/a", "/c")}
    before = read(tmp_path, news.url("/feed.xml"), allow_hosts=(news.host,))
    news.routes.clear()
    asked = len(news.requests)
    assert read(tmp_path, news.url("/feed.xml"), offline=True).equals(before)
    assert len(news.requests) == asked, "an offline run asks for nothing"


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
    found = read(tmp_path, news.url("/sitemap.xml"), listed, allow_hosts=(news.host,))
    expected = [news.url(path) for path in ("/a", "/c", "/h")]
    assert sorted(found["source_uri"]) == expected, "an address that two sources name is one document"


def test_an_article_that_a_list_asks_for_first_is_read_from_the_feed(news: Site, tmp_path: Path) -> None:
    """The list still waits for the refusal while the feed, which it names before, is read."""
    body = f"<item><guid>g</guid><link>{news.url('/closed/b')}</link><description>Norland grew.</description></item>"
    news.routes["/feed.xml"] = Answer(f"<rss><channel>{body}</channel></rss>".encode(), content_type="text/xml")
    listed = tmp_path / "all.urls"
    listed.write_text(f"{news.url('/feed.xml')}\n{news.url('/closed/b')}\n", encoding="utf-8")
    found = read(tmp_path, listed, allow_hosts=(news.host,))
    assert found["text"].to_list() == ["Norland grew.", None]


@pytest.mark.slow
@pytest.mark.warehouse
def test_a_feed_by_the_command_line_with_secrets_that_are_stored_nowhere(news: Site, tmp_path: Path) -> None:
    path = "/feed.xml?token=c4n4ry-token"
    news.routes[path] = feed(news, "/a", "/closed/b", "/c")
    url = news.url(path).replace("http://", "http://user:c4n4ry-password@")
    places = (
        "--warehouse",
        tmp_path / "w.duckdb",
        "--reports",
        tmp_path / "reports",
        "--archive",
        tmp_path / "archive",
    )
    done = newsmetrics("run", url, "--allow-host", news.host, *places, "--pause", 0, "--direct", expect=0)
    assert "authorization" in news.asked(path)[0]
    assert "3 documents read = 2 loaded + 0 unchanged + 0 duplicate + 1 quarantined" in done.stdout
    by_source = rows(tmp_path / "w.duckdb", "SELECT source, n_loaded, n_quarantined, reasons FROM run_sources").rows()
    assert by_source == [(news.url("/feed.xml?token=***"), 2, 1, ["robots_disallowed (1)"])]
    assert "robots_disallowed (1)" in done.stdout
    assert rows(tmp_path / "w.duckdb", "SELECT amount FROM aum ORDER BY amount")["amount"].to_list() == [12e9, 14e9]
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert b"c4n4ry" not in file.read_bytes(), file.name
    assert "c4n4ry" not in done.stdout + done.stderr


@pytest.mark.slow
@pytest.mark.warehouse
def test_a_refusal_goes_when_the_document_can_be_read(news: Site, tmp_path: Path) -> None:
    def run(*allow_hosts: str) -> tuple[object, ...]:
        options = ReadOptions(tmp_path / "archive", allow_hosts, pause=0)
        run_directly([news.url("/a")], tmp_path / "w.duckdb", tmp_path / "reports", options=options)
        return ledger(tmp_path)

    assert run() == (1, 0, 0, 0, 1)
    assert news.requests == [], "nothing private is fetched unless it was allowed"
    assert rows(tmp_path / "w.duckdb", "SELECT rules FROM quarantine")["rules"].to_list() == [["address_refused"]]
    assert run(news.host) == (1, 1, 0, 0, 0)
    assert rows(tmp_path / "w.duckdb", "FROM quarantine").is_empty()
    assert rows(tmp_path / "w.duckdb", "SELECT outcome FROM documents")["outcome"].to_list() == ["loaded"]


def test_a_scheme_that_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="of a kind that is not read") as told:
        read(tmp_path, without_secrets("ftp://user:c4n4ry@example.com/a"))
    assert "c4n4ry" not in str(told.value)


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
    found = read(tmp_path, "s3://news/in/")
    assert read_text(found) == ["s3://news/in/a.jsonl.gz", "s3://news/in/a.jsonl.gz", "s3://news/in/b.html"]
    assert read_text(read(tmp_path, "s3://news/in*/*.txt")) == ["s3://news/inbox/c.txt"], "a glob over keys"

    [_, _, before] = found["document_id"]
    assert read(tmp_path, "s3://news/in/b.html")["document_id"].to_list() == [before], "it has not changed"
    obstore.put(bucket, "in/b.html", page("Norland", 15))
    offline = read(tmp_path, "s3://news/in/b.html", offline=True)
    assert offline["document_id"].to_list() == [before], "offline it is still what the archive has"
    assert read(tmp_path, "s3://news/in/b.html")["document_id"].to_list() != [before]


def test_a_bucket_that_is_not_there_is_in_the_ledger(bucket: S3Store, tmp_path: Path) -> None:
    assert bucket
    assert reasons(read(tmp_path, "s3://nosuch/in/"))["s3://nosuch/in/"] in ("http_error", "unreachable")


def test_names_of_fields_are_the_users_to_add(tmp_path: Path) -> None:
    own, table = tmp_path / "fields.toml", tmp_path / "a.parquet"
    own.write_text('text = ["Inhalt"]\n', encoding="utf-8")
    pl.DataFrame({"Inhalt": ["Norland Pension Fund manages 12 billion euros."]}).write_parquet(table)
    [found] = read_documents(find_files([str(table)]), fields=field_names(own))
    assert found["reason"].to_list() == [None]
    own.write_text("text = 1\n", encoding="utf-8")
    with pytest.raises(FieldNamesError, match="must be a list"):
        field_names(own)

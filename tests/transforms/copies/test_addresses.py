"""Addresses of one page in one form."""

from __future__ import annotations

import polars as pl
import pytest

from transforms.copies.addresses import canonical_urls

# The address, its canonical form, and why the row is here.
CASES: list[tuple[str | None, str | None, str]] = [
    ("https://www.Herald.example:443/News/a.html?utm_source=x&id=5#top", "https://herald.example/News/a.html?id=5",
     "host in lower case, no port, no tracking, no fragment; the path keeps its case"),
    ("http://herald.example/a", "https://herald.example/a", "one scheme"),
    ("https://herald.example/a/", "https://herald.example/a", "no slash at the end"),
    ("http://m.herald.example/news/a?page=2", "https://herald.example/news/a?page=2", "the mobile page"),
    ("https://amp.herald.example/news/a", "https://herald.example/news/a", "an AMP host"),
    ("https://herald.example/news/a/amp", "https://herald.example/news/a", "an AMP path"),
    ("https://herald.example/news/a.amp.html", "https://herald.example/news/a.html", "an AMP file"),
    ("https://herald.example/news/a?amp=1&id=4", "https://herald.example/news/a?id=4", "an AMP parameter"),
    ("https://herald.example/news/a?amp", "https://herald.example/news/a", "the same without a value"),
    ("https://herald.example/news/a?outputType=amp", "https://herald.example/news/a", "the same under another name"),
    ("https://www.search.example/amp/s/herald.example/news/a", "https://herald.example/news/a", "a cache of AMP pages"),
    ("https://herald-example.cdn.ampproject.org/c/s/herald.example/a", "https://herald.example/a", "another"),
    ("https://herald.example/campus/lamp", "https://herald.example/campus/lamp", "letters of AMP in a word"),
    ("https://mobile.example/a", "https://mobile.example/a", "a host whose name says mobile"),
    ("  https://herald.example/a ", "https://herald.example/a", "white space around it"),
    ("https://herald.example/", None, "a home page is no article's address"),
    ("https://herald.example", None, "the same"),
    ("ftp://herald.example/a", None, "no page of the web"),
    ("http://[::1/a", None, "no address"),
    ("see below", None, "no address"),
    (None, None, "none given"),
]  # fmt: skip


@pytest.mark.parametrize(("url", "canonical", "why"), CASES, ids=[row[2] for row in CASES])
def test_the_canonical_form(url: str | None, canonical: str | None, why: str) -> None:
    assert canonical_urls(pl.Series("url", [url], dtype=pl.String)).to_list() == [canonical], why


def test_it_is_its_own_canonical_form() -> None:
    once = canonical_urls(pl.Series("url", [row[0] for row in CASES], dtype=pl.String))
    assert canonical_urls(once).to_list() == once.to_list()


def test_order_and_repeats_are_kept() -> None:
    urls = ["https://b.example/x", None, "https://a.example/y", "https://b.example/x"]
    assert canonical_urls(pl.Series("url", urls)).to_list() == urls

"""What the pages of news sites say of their articles, and the lines that they hold."""

from __future__ import annotations

import pytest

from flows.page_article import article_of
from flows.page_messages import Article
from tests.flows.pages.sites import SITES, Site


@pytest.mark.parametrize("site", SITES, ids=[site.name for site in SITES])
def test_a_page_is_read_as_its_reader_would(site: Site) -> None:
    found = article_of(site.html)
    assert isinstance(found, Article)
    said = (found.title, found.published, found.published_basis, found.publisher, found.url, found.language)
    assert said == (site.title, site.published, site.basis, site.publisher, site.url, site.language), site.why
    assert tuple(found.text.split("\n")) == site.lines, site.why
    assert not [words for words in site.absent if words in found.text]


def test_there_are_enough_sites() -> None:
    assert len(SITES) >= 12

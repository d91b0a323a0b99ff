"""What the pages of news sites say of their articles, and the lines that they hold."""

from __future__ import annotations

import re

import pytest

from flows.page_article import article_of
from flows.page_messages import Article
from tests.flows.pages.sites import SITES, Site
from tests.flows.pages.structures import FURTHER, STRUCTURES, Structure


@pytest.mark.parametrize("site", SITES, ids=[site.name for site in SITES])
def test_a_page_is_read_as_its_reader_would(site: Site) -> None:
    found = article_of(site.html)
    assert isinstance(found, Article)
    said = (found.title, found.published, found.published_basis, found.publisher, found.url, found.language)
    assert said == (site.title, site.published, site.basis, site.publisher, site.url, site.language), site.why
    assert tuple(found.text.split("\n")) == site.lines, site.why
    assert not [words for words in site.absent if words in found.text]


@pytest.mark.parametrize("structure", [*STRUCTURES, *FURTHER], ids=lambda structure: structure.name)
def test_the_article_is_found_whatever_the_page_is_built_with(structure: Structure) -> None:
    found = article_of(structure.html)
    assert isinstance(found, Article)
    lines = tuple(re.sub(r"^[->] ", "", line) for line in found.text.split("\n") if not line.startswith("!["))
    assert lines == structure.lines, structure.why
    assert not [words for words in structure.absent if words in found.text]


def test_there_are_enough_sites() -> None:
    assert len(SITES) >= 12
    assert len(STRUCTURES) >= 25

"""What a page says of its article: title, publisher, address, language, date. Each is taken where the page's data and
what a reader sees agree; where they do not, from the more telling one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from flows.page_dates import published
from flows.page_structured import Thing, article_data, folded, lines_of, meta_data, named, text_of, unescaped

TITLES = ("og:title", "twitter:title", "parsely-title", "dc.title", "citation_title", "title")
PUBLISHERS = ("og:site_name", "dc.publisher", "citation_publisher", "application-name", "twitter:site")
URLS = ("og:url", "twitter:url")
LANGUAGES = ("content-language", "og:locale", "language", "dc.language")
BAR = re.compile(r"\s+[|\-–—·•»:]{1,2}\s+|\s*\|\s*")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_]\w+)*$")
CUT_OFF = re.compile(r"\s*(?:…|\.\.\.)$")
LEAST_LETTERS = 8  # of a heading that can be an article's
SITE_WORDS = 4  # at most, in a site's name behind a bar


@dataclass(frozen=True)
class Metadata:
    """What a page says of its article; None where it does not say."""

    title: str | None
    publisher: str | None
    url: str | None
    language: str | None
    published: str | None  # ISO 8601
    published_basis: str  # page, url, none
    body: str  # the article's lines as the page's data has them; often none, or a part


def metadata_of(page: LexborHTMLParser) -> Metadata:
    """The metadata of a page."""
    headings = _headings(page)
    meta, data = meta_data(page), article_data(page, set(map(folded, headings)))
    url = _url(page, meta, data)
    publisher = _first((text_of(data.get("publisher")), *named(meta, PUBLISHERS)))
    root = page.root
    lang = (root.attributes.get("lang") or root.attributes.get("xml:lang") or "") if root is not None else ""
    languages = (lang, text_of(data.get("inLanguage")), *named(meta, LANGUAGES))
    language = next((text for text in map(str.strip, languages) if LANGUAGE.match(text)), None)
    when, basis = published(page, data, meta, url, language)
    sites = [folded(name) for name in (publisher, urlsplit(url or "").hostname) if name]
    headline = text_of(data.get("headline"))
    title = _title(page, headings, headline, named(meta, TITLES), sites)
    is_own = folded(title or "").startswith(folded(CUT_OFF.sub("", headline)))  # and not the data of another article
    body = "\n".join(lines_of(data.get("articleBody"))) if is_own else ""
    return Metadata(title, publisher and publisher.removeprefix("@"), url, language, when, basis, body)


def _headings(page: LexborHTMLParser) -> list[str]:
    """The main headings of the page that can be an article's title."""
    texts = (unescaped(element.text(separator=" ") or "") for element in page.css("h1"))
    return [text for text in dict.fromkeys(texts) if len(folded(text)) >= LEAST_LETTERS]


def _title(
    page: LexborHTMLParser, headings: list[str], headline: str, social: list[str], sites: list[str]
) -> str | None:
    """The title that most of the page's tellings agree on; where they are even, its data's before its heading's."""
    window = page.css_first("head title") or page.css_first("title")
    social, in_window = (
        [_without_site(text, sites, headings) for text in texts] for texts in (social, [_text(window)])
    )
    once = list({folded(text): text for text in reversed(social)}.values())[::-1]  # one voice, in several elements
    told = [text for text in (headline, *once, *headings, *in_window) if text]
    if not told:
        single = [unescaped(element.text() or "") for element in page.css("h1")]
        return single[0] if len(single) == 1 and single[0] else None
    whole = [_completed(text, told) for text in told]
    votes: dict[str, int] = defaultdict(int)
    for text in whole:
        votes[folded(text)] += 1
    return max(whole, key=lambda text: votes[folded(text)])


def _completed(text: str, told: Iterable[str]) -> str:
    """A title that was cut off, as another telling has it in full."""
    if CUT_OFF.search(text):
        beginning = folded(CUT_OFF.sub("", text))
        return next((other for other in told if other != text and folded(other).startswith(beginning)), text)
    return text


def _without_site(text: str, sites: list[str], headings: list[str]) -> str:
    """A window's title without the name of the site, and the sections, at its end or beginning."""
    parts = BAR.split(text)
    if len(parts) == 1:
        return text
    for heading in headings:
        if folded(heading) in (folded(parts[0]), folded(parts[-1])):
            return heading
    bars = list(BAR.finditer(text))
    for bar in bars:
        rest = text[bar.end() :]
        is_site = any(site and (folded(rest) in site or site in folded(rest)) for site in sites)
        if is_site or (bar is bars[-1] and "|" in bar[0] and len(rest.split()) <= SITE_WORDS):
            return text[: bar.start()].strip()
    if any(folded(parts[0]) == site for site in sites):
        return text[bars[0].end() :].strip()
    return text


def _url(page: LexborHTMLParser, meta: dict[str, str], data: Thing) -> str | None:
    """The canonical address; relative ones are completed from the others."""
    link = page.css_first("link[rel~='canonical' i][href]")
    canonical = (link.attributes.get("href") or "").strip() if link is not None else ""
    told = [*named(meta, URLS), text_of(data.get("url")), text_of(data.get("mainEntityOfPage"))]
    base = next((text for text in told if _is_web(text)), "")
    return next((text for text in (urljoin(base, canonical) if base else canonical, *told) if _is_web(text)), None)


def _is_web(text: str) -> bool:
    return re.match(r"https?://[^\s/]+", text) is not None


def _first(values: Iterable[str]) -> str | None:
    return next((value for value in values if value), None)


def _text(element: object) -> str:
    text = getattr(element, "text", None)
    return unescaped(text() or "") if text is not None else ""

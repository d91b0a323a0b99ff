"""When a page says it was published, as a point in time in ISO 8601 with the zone it is written in, if any.

A date counts where the page marks it as its own: in its data for machines, or at its head. Dates in the text, or of
teasers, are never it; nor is the date of an update.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from itertools import chain
from zoneinfo import ZoneInfo

from selectolax.lexbor import LexborHTMLParser, LexborNode

from flows.page_blocks import FURNITURE, PAGE_PARTS, parts_of
from flows.page_structured import Thing, named, text_of, unescaped
from transforms.lexicon.page_dates import MONTHS, PUBLISHED_NAMES, UPDATED_WORDS, ZONES

META_NAMES = (
    "article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "pubdate",
    "publishdate", "publish-date", "publish_date", "published_time", "publication_date", "date", "dc.date",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dcterms.date", "article.published",
    "cxenseparse:recs:publishtime", "citation_publication_date", "originalpublicationdate", "displaydate",
)  # fmt: skip
"""Names of meta elements in lower case, in order of trust."""
URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=\D|$)")
OLDEST = 1990  # of a page on the web
MARKED = "[itemprop~='datePublished'], time[pubdate], [property='datePublished']"
MOST_TIMES = 50  # time elements that are looked at
LONGEST = 120  # characters of a line that tells a date

_CLOCK = r"(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?::\d\d)?\s*(?P<half>[ap]\.?m\.?)?"
_DAY_MONTH = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?(?P<month>[A-Za-z]{3,9})\.?,?\s+(?P<year>(?:19|20)\d\d)"
_MONTH_DAY = r"(?P<month>[A-Za-z]{3,9})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d\d)"
_NUMBERS = r"(?P<first>\d{1,2})[/.](?P<second>\d{1,2})[/.](?P<year>(?:19|20)\d\d)"
SPELT = tuple(re.compile(rf"\b{day}", re.IGNORECASE) for day in (_DAY_MONTH, _MONTH_DAY, _NUMBERS))
CLOCK = re.compile(rf"\b{_CLOCK}", re.IGNORECASE)
HOUR_ONLY = re.compile(r"\b(?P<hour>\d{1,2})\s*(?P<half>[ap]\.?m\.?)", re.IGNORECASE)
ZONE = re.compile(r"\b(" + "|".join(ZONES) + r")\b|(?:GMT|UTC)?([+-]\d\d:?\d\d)\b")
ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:Z|[+-]\d\d:?\d\d)?)?|\d{8}(?=T|$)\S*")


def published(
    page: LexborHTMLParser, data: Thing, meta: dict[str, str], url: str | None, language: str | None
) -> tuple[str | None, str]:
    """When the page was published, and what that rests on: `page`, `url` or `none`. language: as in en-GB."""
    month_first = (language or "").lower() in ("en-us", "en_us")
    told = (text_of(data.get("datePublished")), *named(meta, META_NAMES))
    for text in chain(told, _marked(page), _at_the_head(page)):
        if when := point_of(text, month_first=month_first):
            return when, "page"
    if url and (found := URL_DATE.search(url)) and (when := _iso("-".join(found.groups()))):
        return when, "url"
    return None, "none"


def point_of(text: str, *, month_first: bool = False) -> str | None:
    """A date as it is written on pages, in ISO 8601; None where it is none, or its day and month cannot be told
    apart.
    """
    text = " ".join(text.split())[:LONGEST]
    iso = ISO.match(text)
    return (_iso(iso[0]) if iso else None) or _mail_date(text) or _spelt(text, month_first=month_first)


def _marked(page: LexborHTMLParser) -> Iterator[str]:
    """Dates that the page's mark-up says are its publication's."""
    for element in page.css(MARKED):
        yield from _written(element)


def _at_the_head(page: LexborHTMLParser) -> Iterator[str]:
    """The date of an element named for it, near the article's heading; and the only time element of the article."""
    scope = page.css_first("article") or page.css_first("main") or page.body
    if scope is None:
        return
    elements = [element for element in scope.css("time[datetime]")[:MOST_TIMES] if not _is_in_furniture(element)]
    times = {element.attributes.get("datetime") or "" for element in elements}
    if len(times) == 1:
        yield next(iter(times))
    for element in _near_heading(page, scope):
        if not UPDATED_WORDS.search(element.text() or ""):
            yield from _written(element)


def _is_in_furniture(element: LexborNode) -> bool:
    """Whether it stands in a part of the page that is named as none of the article's."""
    around = element.parent
    while around is not None and around.tag not in PAGE_PARTS:
        if parts_of(around.tag or "", around.attributes) & FURNITURE:
            return True
        around = around.parent
    return False


def _near_heading(page: LexborHTMLParser, scope: LexborNode) -> Iterable[LexborNode]:
    """Elements whose name says they hold the date of publication, in the elements around the main heading."""
    heading = page.css_first("h1")
    around = heading.parent.parent if heading is not None and heading.parent is not None else scope
    return (around or scope).css(PUBLISHED_NAMES)[:5]


def _written(element: LexborNode) -> Iterator[str]:
    attributes = element.attributes
    for name in ("datetime", "content", "title"):
        if value := attributes.get(name):
            yield unescaped(value)
    yield unescaped(element.text(separator=" ") or "")


def _iso(text: str) -> str | None:
    try:
        when = datetime.fromisoformat(re.sub(r"\s+(?=[Z+-])", "", text))
    except ValueError:
        return None
    return text if when.year >= OLDEST else None


def _mail_date(text: str) -> str | None:
    try:
        when = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    return when.isoformat() if "," in text[:5] and when.year >= OLDEST else None


def _spelt(text: str, *, month_first: bool) -> str | None:
    """A date in words or numbers, with the time and zone behind it."""
    for form in SPELT:
        for found in form.finditer(text):
            if (day := _day(found.groupdict(), month_first=month_first)) is not None:
                return _with_time(day, text[: found.start()] + " " + text[found.end() :])
    return None


def _day(parts: dict[str, str | None], *, month_first: bool) -> date | None:
    year = int(parts["year"] or 0)
    if "first" in parts:
        first, second = int(parts["first"] or 0), int(parts["second"] or 0)
        if max(first, second) <= len(MONTHS) and first != second and not month_first:
            return None
        is_month_first = month_first if max(first, second) <= len(MONTHS) else second > len(MONTHS)
        month, day = (first, second) if is_month_first else (second, first)
    else:
        month, day = MONTHS.get((parts["month"] or "")[:3].lower(), 0), int(parts["day"] or 0)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _with_time(day: date, rest: str) -> str:
    clock = CLOCK.search(rest) or HOUR_ONLY.search(rest)
    if clock is None:
        return day.isoformat()
    parts = clock.groupdict()
    hour, half = int(parts["hour"]), (parts["half"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    try:
        when = datetime(day.year, day.month, day.day, hour, int(parts.get("minute") or 0))  # noqa: DTZ001  zone below
    except ValueError:
        return day.isoformat()
    zone = ZONE.search(rest, clock.end())
    if zone is None:
        return when.isoformat(timespec="minutes")
    if zone[2]:
        return when.isoformat(timespec="minutes") + zone[2]
    return when.replace(tzinfo=ZoneInfo(ZONES[zone[1]])).isoformat(timespec="minutes")

"""What a page says of itself for machines: the schema.org article of its JSON-LD, and its meta elements."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator

from selectolax.lexbor import LexborHTMLParser

ARTICLE_TYPE = re.compile(r"(?:Article|Posting|Report)$")  # schema.org: NewsArticle, BlogPosting, Report …
WRAPPING = re.compile(r"^\s*(?://\s*)?(?:<!--|<!\[CDATA\[)?(?:\s*//)?|(?://\s*)?(?:-->|\]\]>)\s*$|;\s*$")
"""What old templates put around the JSON of a script."""
LISTS_OF_OTHERS = frozenset({"itemListElement", "relatedLink", "isRelatedTo", "mentions", "citation", "comment"})
"""Properties that hold other articles than the page's own."""
LINE_ENDS = re.compile(r"<(?:br|/p|/div|/li|/h[1-6])\b[^<>]*>", re.IGNORECASE)
DEEPEST = 12  # levels below which nothing of an article stands
MOST_THINGS = 2_000
NAMES = ("name", "property", "itemprop", "http-equiv")
TEXTS = ("name", "@id", "url", "@value")

Thing = dict[str, object]


def article_data(page: LexborHTMLParser, headings: set[str]) -> Thing:
    """The properties of the page's schema.org article; empty where it has none. Of several, the first whose headline is
    one of the page's headings (in the form of `folded`), else the first.
    """
    found: list[Thing] = []
    for script in page.css("script[type='application/ld+json' i]"):
        try:
            data = json.loads(WRAPPING.sub("", script.text() or ""), strict=False)
        except (ValueError, RecursionError):
            continue  # a broken block says nothing; the meta elements still do
        found += [thing for thing in _things(data) if _is_article(thing)]
    own = (thing for thing in found if folded(text_of(thing.get("headline"))) in headings)
    return next(own, found[0] if found else {})


def text_of(value: object) -> str:
    """The words of a property: a string, the name of a thing, or the first of a list; else nothing."""
    for _ in range(3):
        if isinstance(value, list):
            value = value[0] if value else None
        elif isinstance(value, dict):
            value = next((value[name] for name in TEXTS if value.get(name)), None)
    return unescaped(value) if isinstance(value, str) else ""


def lines_of(value: object) -> list[str]:
    """The lines of a property that is a text, marked up or not."""
    if not isinstance(value, str):
        return []
    lines = LINE_ENDS.sub("\n", html.unescape(value)).split("\n")
    return [line for line in map(unescaped, lines) if line]


def meta_data(page: LexborHTMLParser) -> dict[str, str]:
    """The content of meta elements, as it is written, by name, property, itemprop or http-equiv in lower case; of a
    name, the first with content.
    """
    found: dict[str, str] = {}
    for element in page.css("meta[content]"):
        attributes = element.attributes
        content = attributes.get("content")
        for attribute in NAMES:
            if content and (name := attributes.get(attribute)):
                found.setdefault(name.strip().lower(), content)
    return found


def named(meta: dict[str, str], names: Iterable[str]) -> list[str]:
    """The contents of the meta elements of these names, in their order."""
    return [unescaped(meta[name]) for name in names if name in meta]


def unescaped(text: str) -> str:
    """Entities resolved, also those escaped twice; tags taken out; white space folded."""
    if "&" in text:
        text = html.unescape(html.unescape(text))
    if "<" in text:
        text = re.sub(r"</?[A-Za-z][^<>]*>", "", text)
    return " ".join(text.split())


def folded(text: str) -> str:
    """The letters and digits of a text, in lower case: equal for two renderings of the same words."""
    return "".join(filter(str.isalnum, text.lower()))


def _things(data: object) -> Iterator[Thing]:
    """The objects of a JSON-LD block, outermost first, but for lists of other articles."""
    level: list[object] = [data]
    n_things = 0
    for _ in range(DEEPEST):
        inner: list[object] = []
        for value in level:
            if isinstance(value, list):
                inner += value
            elif isinstance(value, dict):
                n_things += 1
                yield value
                inner += [held for name, held in value.items() if name not in LISTS_OF_OTHERS]
        level = [value for value in inner[: MOST_THINGS - n_things] if isinstance(value, (list, dict))]
        if not level:
            return


def _is_article(thing: Thing) -> bool:
    kinds = thing.get("@type")
    return any(
        isinstance(kind, str) and ARTICLE_TYPE.search(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])
    )

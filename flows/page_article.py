"""HTML → article: text, title, date, publisher, address, language. Runs in a process of its own (see pages.py).

The body is found by trafilatura. Title and date come from what the page says of itself (JSON-LD, then meta elements,
then visible ones), never from a date that merely stands somewhere in the text.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator

from lxml.etree import LxmlError, ParserError
from lxml.html import HtmlElement, HTMLParser, document_fromstring
from trafilatura import bare_extraction

from flows.page_messages import Article, NoArticle
from transforms.lexicon.teasers import RELATED_HEADING, line_key

ARTICLE_TYPE = re.compile(r"(Article|Posting|Report)$")  # schema.org: NewsArticle, BlogPosting, Report …
TITLES = ("og:title", "twitter:title", "dc.title", "parsely-title", "citation_title")
PUBLISHERS = ("og:site_name", "dc.publisher", "application-name", "twitter:site")
DATES = (
    "article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "pubdate",
    "publishdate", "publish-date", "publication_date", "date", "dc.date", "dc.date.issued", "dcterms.issued",
    "dcterms.created", "cxenseparse:recs:publishtime", "citation_publication_date",
)  # fmt: skip
"""Names of meta elements (name, property or itemprop, in lower case), in order of trust."""
URLS = ("og:url", "twitter:url")
LANGUAGES = ("content-language", "og:locale", "language")
URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?:[/-]|$)")

_STYLE = "translate(@style, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ ', 'abcdefghijklmnopqrstuvwxyz')"
HIDDEN = (
    "//script | //style | //template | //noscript | //iframe | //object | //embed | //svg | //*[@hidden]"
    f" | //*[contains({_STYLE}, 'display:none')] | //*[contains({_STYLE}, 'visibility:hidden')]"
)
OUTSIDE = "//nav | //dialog | //menu | //button | //select | //footer[not(ancestor::article)]"
"""What a reader sees but no article holds."""
HEADINGS = "//h2 | //h3 | //h4 | //h5 | //h6"
LONGEST_HEADING = 80  # characters
LONGEST_BLOCK = 3_000  # characters of teasers under one heading
LINKED_SHARE = 0.5  # of their text that is links
PAGE_PARTS = frozenset({"html", "body", "article", "main"})

FURNITURE = frozenset(
    {"nav", "footer", "aside", "form", "button", "select", "header", "dialog", "menu", "head", "title"}
)
BLOCKS = frozenset(
    """address article aside blockquote body caption dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6
    hr li main ol p pre section summary table tbody tfoot thead tr ul br""".split()
)
CELLS = frozenset({"td", "th"})


def article_of(page: str) -> Article | NoArticle:
    """The article of a page."""
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        tree = document_fromstring(page.encode("utf-8"), parser=parser)
    except ParserError:
        return NoArticle("page_without_article", "The page is empty.")
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        return NoArticle(
            "page_too_complex", "The page nests its elements too deeply: a part of it would have been lost."
        )
    claims = _metadata(tree)
    _remove_outsiders(tree)
    title = claims.pop("title") or _visible_title(tree, claims["publisher"])
    _settle_teaser_blocks(tree)
    fallback = _plain_text(_container(tree))
    text = _main_text(tree) or fallback
    if not text:
        return NoArticle("page_without_article", "The page shows no text that could be an article.")
    return Article(text=text, title=title, **claims)


def _main_text(tree: HtmlElement) -> str:
    """The article's text as trafilatura finds it; empty where it finds none, or fails on a page it was not made for."""
    try:
        found = bare_extraction(tree, include_comments=False, with_metadata=False)
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError, LxmlError):
        return ""
    return (getattr(found, "text", None) or "").strip()


def _metadata(tree: HtmlElement) -> dict[str, str | None]:
    """What the page says of itself, without the title where only the visible page has one."""
    data, meta = _json_ld(tree), _meta(tree)
    canonical = tree.xpath("string(//link[@rel='canonical'][1]/@href)")
    url = _first((canonical, *_named(meta, URLS), data.get("url"), data.get("mainEntityOfPage")), only=r"https?://")
    dates = (data.get("datePublished"), *_named(meta, DATES), *_times(tree), *_url_date(url))
    return {
        "title": _first((data.get("headline"), *_named(meta, TITLES))),
        "publisher": _first((data.get("publisher"), *_named(meta, PUBLISHERS))),
        "url": url,
        "language": _first((tree.get("lang"), data.get("inLanguage"), *_named(meta, LANGUAGES)), only=r"[A-Za-z]{2}"),
        "published": _first(dates, only=r"\d{4}-?\d\d-?\d\d|\w{3}, \d"),
    }


def _json_ld(tree: HtmlElement) -> dict[str, str]:
    """The string properties of the page's schema.org article; {"name": …} and {"@id": …} count as their string."""
    for script in tree.xpath("//script[@type='application/ld+json']/text()"):
        try:
            data = json.loads(script, strict=False)
        except (ValueError, RecursionError):
            continue  # a broken block says nothing; the meta elements still do
        for thing in _things(data):
            kinds = thing.get("@type")
            if any(
                isinstance(kind, str) and ARTICLE_TYPE.search(kind)
                for kind in (kinds if isinstance(kinds, list) else [kinds])
            ):
                return {name: string for name, value in thing.items() if (string := _string(value))}
    return {}


def _things(data: object) -> Iterator[dict[str, object]]:
    """The objects of a JSON-LD block: itself, of a list, or of its @graph."""
    for thing in data if isinstance(data, list) else [data]:
        if isinstance(thing, dict):
            yield thing
            graph = thing.get("@graph")
            yield from (node for node in graph if isinstance(node, dict)) if isinstance(graph, list) else ()


def _string(value: object) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("name") or value.get("@id")
    return value if isinstance(value, str) else None


def _meta(tree: HtmlElement) -> dict[str, str]:
    """The content of meta elements by name, property, itemprop or http-equiv in lower case; of a name, the first."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        for attribute in ("name", "property", "itemprop", "http-equiv"):
            if name := element.get(attribute):
                found.setdefault(name.strip().lower(), element.get("content") or "")
    return found


def _named(meta: dict[str, str], names: Iterable[str]) -> Iterator[str]:
    return (meta[name] for name in names if name in meta)


def _times(tree: HtmlElement) -> list[str]:
    """The moment of publication as a time element, if it is marked as such or is the only one in the article."""
    marked = tree.xpath("//*[@datetime and (@pubdate or contains(@itemprop, 'datePublished'))]/@datetime")
    in_article = set(tree.xpath("//article//time/@datetime"))
    return list(marked) or (list(in_article) if len(in_article) == 1 else [])


def _url_date(url: str | None) -> Iterator[str]:
    if url and (date := URL_DATE.search(url)):
        yield "-".join(date.groups())


def _first(values: Iterable[str | None], only: str = r"\S") -> str | None:
    """The first value that begins as it should, entities resolved and white space folded."""
    for value in values:
        text = " ".join(html.unescape(value).split()) if value else ""
        if re.match(only, text):
            return text
    return None


def _visible_title(tree: HtmlElement, publisher: str | None) -> str | None:
    """The one main heading, else the window's title without the publisher's name after a bar or dash."""
    headings = [text for element in tree.iter("h1") if (text := " ".join(element.text_content().split()))]
    if len(set(headings)) == 1:
        return headings[0]
    title = " ".join(tree.xpath("string(//head/title)").split())
    if publisher:
        title = re.sub(rf"\s+[|\-–—·:]\s+{re.escape(publisher)}$", "", title, flags=re.IGNORECASE)
    return title or None


def _remove_outsiders(tree: HtmlElement) -> None:
    """Take out what no reader sees, or no article holds. The body itself stays: some pages unhide it by script."""
    for element in tree.xpath(f"{HIDDEN} | {OUTSIDE}"):
        if element.tag not in PAGE_PARTS and element.getparent() is not None:
            element.drop_tree()


def _settle_teaser_blocks(tree: HtmlElement) -> None:
    """Take out blocks of links that have a heading such as "Most read". Make such a heading a paragraph where the block
    is none of links: trafilatura drops the heading but keeps what is below, which nothing would then tell from the
    article.
    """
    for element in tree.xpath(HEADINGS):
        text = element.text_content()
        if len(text) > LONGEST_HEADING or not RELATED_HEADING.match(line_key(text)):
            continue
        block = element.getparent()
        if block is not None and _is_block_of_links(block, text):
            block.drop_tree()
        else:
            element.tag = "p"


def _is_block_of_links(block: HtmlElement, heading: str) -> bool:
    length = len(block.text_content()) - len(heading)
    linked = sum(len(link.text_content()) for link in block.iter("a"))
    is_small = block.tag not in PAGE_PARTS and length <= LONGEST_BLOCK and block.getparent() is not None
    return is_small and linked >= LINKED_SHARE * length


def _container(tree: HtmlElement) -> HtmlElement:
    """The element that holds the article, as far as its name says so."""
    for path in ("//article", "//main", "//*[@role='main']", "//body"):
        found = tree.xpath(path)
        if len(found) == 1:
            return found[0]
    return tree


def _plain_text(root: HtmlElement) -> str:
    """The visible text below an element, a line for each block, cells of a row apart by bars; without the page's
    furniture.
    """
    pieces: list[str] = []
    for event, element in _walk(root):
        if element.tag in BLOCKS:
            pieces.append("\n")
        elif element.tag in CELLS and event == "end":
            pieces.append(" | ")
        pieces.append((element.text if event == "start" else element.tail) or "")
    lines = (" ".join(line.split()).removesuffix(" |") for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)


def _walk(root: HtmlElement) -> Iterator[tuple[str, HtmlElement]]:
    """Start and end of each element below the root, without the furniture; a piece of furniture has only an end, for
    its tail.
    """
    pending: list[tuple[str, HtmlElement]] = [("start", root)]
    while pending:
        event, element = pending.pop()
        if not isinstance(element.tag, str):
            continue
        if event == "start" and element is not root and element.tag in FURNITURE:
            event = "end"
        if not (event == "end" and element is root):
            yield event, element
        if event == "start":
            pending.append(("end", element))
            pending.extend(("start", child) for child in reversed(element))

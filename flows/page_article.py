"""HTML → article: text, title, date, publisher, address, language. Runs in a process of its own (see pages.py).

The body is read in two tiers. The fast reading goes by the page's own structure. It is sure where the page's data for
machines, or a second fast reading, has the same words; where neither has, careful extractors are asked, and the reading
that most of them share holds.
"""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser

from flows.page_blocks import Block, Outline, is_of_site, outline_of
from flows.page_body import Body, body_of
from flows.page_furniture import Furniture, furniture_of
from flows.page_messages import Article, NoArticle
from flows.page_metadata import Metadata, metadata_of
from flows.page_opinions import careful_opinion, folded_words, most_shared, quick_opinion, shared, words_of
from flows.page_structured import folded

MARKS = {"item": "- ", "quote": "> "}
MARKED = re.compile(r"[-–—•*>·]\s")
LONG_BODY = 500  # characters of prose where the page's own names point: no second reading is needed
LEAST_DATA = 300  # characters of an article in the page's data: fewer are a summary
SHOWN = 0.6  # of the words of an article in the page's data, at least, that a page shows which has it; menus share some
SAME = 0.9  # share of words, both ways, of two tellings of the same article
CERTAIN_SHARE, CERTAIN_PART = 0.8, 0.5
"""The share of the fast reading's words that the second one must have, and of the second one's that the fast one has:
the second one takes in more than the article.
"""
DEEPEST = 1_000  # elements inside each other; in deeper pages other extractors lose text, or take minutes
MATCHED_SHARE = 0.8  # of an opinion's words that the page's blocks must hold, for them to be the article


def article_of(html: str) -> Article | NoArticle:
    """The article of a page."""
    page = LexborHTMLParser(html)
    metadata = metadata_of(page)
    outline = outline_of(page.body) if page.body is not None else Outline()
    if _is_only_told(outline, metadata.body):
        lines = metadata.body.split("\n")
    elif outline.blocks:
        lines = _lines(_settled(page, html, outline, metadata))
    else:
        return NoArticle("page_without_article", "The page shows no text that could be an article.")
    if len(lines) > 1 and metadata.title and folded(lines[0]) == folded(metadata.title):
        del lines[0]  # it is put above the text where the articles are made
    return Article(
        text="\n".join(lines),
        title=metadata.title,
        publisher=metadata.publisher,
        url=metadata.url,
        language=metadata.language,
        published=metadata.published,
        published_basis=metadata.published_basis,
    )


def _is_only_told(outline: Outline, told: str) -> bool:
    """Whether the article is in the page's data, and not in what the page shows before its scripts have run."""
    if len(told) < LEAST_DATA:
        return False
    shown = words_of("\n".join(block.text for block in outline.blocks))
    return shared(words_of(told), shown)[0] < SHOWN


def _settled(page: LexborHTMLParser, html: str, outline: Outline, metadata: Metadata) -> Body:
    """The article's blocks, by the fast reading where it is sure. What a reader sees to be furniture is not shown to
    the other readings.
    """
    told = metadata.body
    furniture = furniture_of(outline)
    fast = body_of(outline, furniture, metadata.title)
    if fast.is_named and sum(block.prose for block in fast.blocks) >= LONG_BODY:
        return fast
    text = _words_only(fast)
    words = words_of(text)
    witnesses = [told] if len(told) >= LEAST_DATA else []
    if witnesses and min(shared(words, words_of(told))) >= SAME:
        return fast
    if _depth(outline) > DEEPEST:
        return fast
    rest = _without(page, outline, furniture) if furniture.seen else html
    quick = _of_article(quick_opinion(rest))
    certain, part = shared(words, words_of(quick))
    if certain >= CERTAIN_SHARE and part >= CERTAIN_PART:
        return fast
    careful = _of_article(careful_opinion(rest))
    chosen = most_shared([text, careful], [*witnesses, quick]) if careful else text
    return fast if chosen == text else _matched(outline, chosen)


def _of_article(opinion: str) -> str:
    """An opinion without what the site says of itself."""
    return "\n".join(line for line in opinion.split("\n") if not is_of_site(line))


def _without(page: LexborHTMLParser, outline: Outline, furniture: Furniture) -> str:
    """The page without what a reader sees to be furniture. The nodes of the outline are not to be used any more."""
    for place in furniture.seen:
        parent = outline.parents[place]
        if parent >= 0 and not furniture.out[parent]:  # what is inside another one goes with it
            outline.nodes[place].decompose(recursive=True)
    return page.html or ""


def _depth(outline: Outline) -> int:
    """How many elements stand inside each other, at most."""
    levels: list[int] = []
    for parent in outline.parents:
        levels.append(levels[parent] + 1 if parent >= 0 else 0)
    return max(levels)


def _matched(outline: Outline, opinion: str) -> Body:
    """The blocks of the page that an opinion is made of, with the rows of tables between them; the opinion's own lines
    where they are not found in the page.
    """
    known = f" {folded_words(opinion)} "
    found = [bool(words := folded_words(block.text)) and f" {words} " in known for block in outline.blocks]
    certain = [place for place, block in enumerate(outline.blocks) if found[place] and block.prose]
    if certain:
        within = range(certain[0], certain[-1] + 1)
        blocks = [outline.blocks[place] for place in within if found[place] or outline.blocks[place].kind == "row"]
        if shared(words_of(opinion), words_of("\n".join(block.text for block in blocks)))[0] >= MATCHED_SHARE:
            return Body(blocks, frozenset(), is_named=False)
    lines = (" ".join(line.split()) for line in opinion.split("\n"))
    return Body([Block(line, "paragraph", 0, 0) for line in lines if line], frozenset(), is_named=False)


def _words_only(body: Body) -> str:
    return "\n".join(block.text for block in body.blocks if id(block) not in body.captions)


def _lines(body: Body) -> list[str]:
    """The blocks as lines, marked as in Markdown for what they are: items, quotes, captions, rows of tables."""
    return [_line(block, is_caption=id(block) in body.captions) for block in body.blocks]


def _line(block: Block, *, is_caption: bool) -> str:
    if is_caption:
        return f"![{block.text}]"
    return MARKS.get(block.kind, "") + block.text if not MARKED.match(block.text) else block.text

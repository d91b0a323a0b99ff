"""Which elements of a page only stand around its article: by the names that sites give them, and, where the names say
nothing, by the words that a reader sees at them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from flows.page_blocks import BODY, BOUNDARIES, CAPTION, FURNITURE, Block, Outline
from transforms.lexicon.page_parts import ANSWERS, COMMENT_HEADING, NOTICE_HEADING, OFFER_HEADING
from transforms.lexicon.teasers import RELATED_HEADING

WHOLE_SHARE = 0.5  # of a page's prose: furniture with more, which holds a heading or a body, is the page itself
CAPTION_SHARE = 0.3  # of a page's prose: no caption has more
LEAST = 200  # characters of prose outside furniture; where there are fewer, no name of an element is trusted
CARD = 300  # characters of prose in a teaser, at most
CARD_LINKED = 0.8  # of a teaser's heading that is a link
LEAST_BESIDE_CARDS = (
    500  # characters of prose that an article has beside its teasers; fewer, and they may be the article
)
MARKS = " \t:;,.…!?*_#>»›|·•-–—+▼▾()[]{}\"'“”‘’"  # what may stand around the words of a heading
KNOWN_LINES = 20_000  # short lines that are remembered: pages of a site share theirs
LONGEST_HEADING, LONGEST_ANSWER = 70, 30  # characters


def line_of(outline: Outline, block: Block) -> int:
    """The nearest element around a block that is a line of its own."""
    place = block.place
    while outline.tags[place] not in BOUNDARIES and outline.parents[place] >= 0:
        place = outline.parents[place]
    return place


@dataclass(frozen=True)
class Furniture:
    """For each element of a page, whether it is in furniture, and whether it is in a caption; and the elements that
    only their words tell to be furniture.
    """

    out: list[bool]
    caption: list[bool]
    seen: set[int]


def furniture_of(outline: Outline) -> Furniture:
    """The furniture of a page."""
    page = _Page(outline)
    parents, parts, weight, holds = outline.parents, outline.parts, page.weight, page.holds
    seen = {*page.cards(), *page.headed(), *page.answered(), *page.other_articles()}
    out, caption = [False] * len(parents), [False] * len(parents)
    around = [0] * len(parents)  # prose of the body that an element is in; of the page, where it is in none
    for place, parent in enumerate(parents):
        around[place] = weight[place] if parts[place] & BODY or parent < 0 else around[parent]
        is_page = weight[place] > WHOLE_SHARE * around[place] and (holds[place] or around[place] < weight[0])
        is_named = bool(parts[place] & FURNITURE and not is_page)
        out[place] = (parent >= 0 and out[parent]) or is_named or place in seen
        is_small = weight[place] <= CAPTION_SHARE * weight[0]
        caption[place] = (parent >= 0 and caption[parent]) or bool(parts[place] & CAPTION and is_small)
    if sum(block.prose for block in outline.blocks if not out[block.place]) < LEAST:
        return Furniture([False] * len(parents), caption, set())
    return Furniture(out, caption, seen)


class _Page:
    """The elements of a page with what is in them and below: how much prose, how many characters, and whether a main
    heading, or a body by name.
    """

    def __init__(self, outline: Outline) -> None:
        self._outline = outline
        n_elements = len(outline.parents)
        self.weight, self._n_chars = [0] * n_elements, [0] * n_elements
        n_blocks = len(outline.blocks)
        self._first = [n_blocks] * n_elements  # the number of the first block in it
        self.holds = [bool(part & BODY) or tag == "h1" for part, tag in zip(outline.parts, outline.tags, strict=True)]
        for number in range(n_blocks - 1, -1, -1):
            block = outline.blocks[number]
            self.weight[block.place] += block.prose
            self._n_chars[block.place] += len(block.text)
            self._first[block.place] = number
        for place in range(n_elements - 1, 0, -1):
            parent = outline.parents[place]
            self.weight[parent] += self.weight[place]
            self._n_chars[parent] += self._n_chars[place]
            self.holds[parent] |= self.holds[place]
            self._first[parent] = min(self._first[parent], self._first[place])

    def cards(self) -> set[int]:
        """Teasers: a linked heading with a picture, a date or a sentence, in an element of their own. None, where they
        hold most of the prose: then they are what the page is about.
        """
        found: set[int] = set()
        for block in self._outline.blocks:
            if block.kind != "heading" or block.linked < CARD_LINKED * len(block.text):
                continue
            place = line_of(self._outline, block)
            while (parent := self._outline.parents[place]) >= 0 and self._may_be_card(parent):
                place = parent
            if self._n_chars[place] > len(block.text) and not self.holds[place]:
                found.add(place)
        n_prose = sum(self.weight[place] for place in found)
        return found if self.weight[0] - n_prose >= max(LEAST_BESIDE_CARDS, n_prose) else set()

    def _may_be_card(self, place: int) -> bool:
        return self.weight[place] <= CARD and not self.holds[place]

    def headed(self) -> Iterator[int]:
        """Elements that begin with a heading of what is not the article: related stories, comments, offers, notices."""
        so_far = 0
        for number, block in enumerate(self._outline.blocks):
            so_far += block.prose
            if len(block.text) > LONGEST_HEADING or not _heads_furniture(block.text):
                continue
            place = line_of(self._outline, block)
            while self._n_chars[place] <= len(block.text) and self._outline.parents[place] >= 0:
                place = self._outline.parents[place]
            rest = self.weight[0] - self.weight[place]
            is_part = rest >= self.weight[place] or so_far >= LEAST
            is_told = block.kind == "heading" and rest >= LEAST and _heads_notice(block.text)
            if self._first[place] == number and (is_part or is_told) and not self.holds[place]:
                yield place

    def answered(self) -> Iterator[int]:
        """Comments: elements side by side, each with a line to press for an answer."""
        found: defaultdict[int, set[int]] = defaultdict(set)
        for block in self._outline.blocks:
            if len(block.text) <= LONGEST_ANSWER and block.text.lower().strip(MARKS) in ANSWERS:
                place = block.place
                while not self.weight[place] and self._outline.parents[place] >= 0:
                    place = self._outline.parents[place]
                if not self.holds[place] and self.weight[place] <= WHOLE_SHARE * self.weight[0]:
                    found[self._outline.parents[place]].add(place)
        return (place for places in found.values() if len(places) > 1 for place in places)

    def other_articles(self) -> Iterator[int]:
        """Elements like the one that holds the first main heading and its article, beside it, with a heading of their
        own: the next articles of an endless page, and teasers that are built as articles.
        """
        outline = self._outline
        title = next((place for place, tag in enumerate(outline.tags) if tag == "h1"), None)
        if title is None:
            return
        own = {outline.parents[holder]: holder for holder in self._ancestors(title)}  # the holder below each holder
        for place in range(title + 1, len(outline.parents)):
            holder = own.get(outline.parents[place])
            if holder is None or self._first[place] == len(outline.blocks) or not self._is_like(place, holder):
                continue
            first = outline.blocks[self._first[place]]
            is_article = outline.tags[place] == "article" or outline.tags[line_of(outline, first)] == "h1"
            if first.kind == "heading" and is_article and self.weight[holder] >= LEAST:
                yield place

    def _ancestors(self, place: int) -> Iterator[int]:
        while place >= 0:
            yield place
            place = self._outline.parents[place]

    def _is_like(self, one: int, other: int) -> bool:
        tags, names = self._outline.tags, self._outline.names
        is_same = tags[one] == tags[other] and names[one] == names[other]
        return tags[one] == tags[other] == "article" or (is_same and bool(names[one]))


@lru_cache(maxsize=KNOWN_LINES)
def _heads_furniture(text: str) -> bool:
    """Whether a line is a heading of what is not the article."""
    return RELATED_HEADING.match(text.lower().strip(MARKS)) is not None or _heads_notice(text)


@lru_cache(maxsize=KNOWN_LINES)
def _heads_notice(text: str) -> bool:
    """Whether it is one that no article has: of comments, offers, notices."""
    key = text.lower().strip(MARKS)
    return any(pattern.match(key) for pattern in (COMMENT_HEADING, OFFER_HEADING, NOTICE_HEADING))

"""Which blocks of a page are its article.

Prose decides: long blocks with few links. The article's element is the one that the page's own names point to, where
the prose agrees; else the one around which prose is densest.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from flows.page_blocks import BODY, Block, Outline, is_of_site
from flows.page_furniture import LEAST, Furniture, line_of
from flows.page_structured import folded

REACH = 4  # elements above a block that it counts for
FADING = 0.5  # of its weight, with each of them
EARLIER = 0.6  # of the densest weight: what comes first below the title and has as much is the article
NAMED_SHARE = 0.85  # of the prose in elements named as bodies, that their common ancestor must hold
PURITY = 1.5  # prose in that ancestor, at most, for each character of it in those elements
WEAK = 0.3  # of the densest element's weight: a named one with less is another article's
NEAR = 0.6  # of an element's weight: its parent with more holds more of the same article
PROSE_SHARE = 0.85  # of what an ancestor adds, at least, where it is more of the same article
LINK_LIST = 0.8  # linked share of a list or a short line that points elsewhere
SHORT = 200  # characters
ENDED = re.compile(r"[.!?…。][\"'”’)\]]*$")
BYLINE = re.compile(r"(?:By|BY)\s+[A-Z]")
LONGEST_BYLINE = 90
LONGEST_LEADER = 60  # characters of lines above the prose: dates, authors, sections
MOST_LEADERS = 6
LISTS, PARTS = frozenset({"ul", "ol", "dl"}), frozenset({"p", "li", "blockquote", "pre", "dd", "td"})
LISTS_AND_ROWS = LISTS | {"tr", "blockquote"}


@dataclass(frozen=True)
class Body:
    """The blocks of the article, those of its pictures' captions marked; and whether the page's own names pointed to
    them.
    """

    blocks: list[Block]
    captions: frozenset[int]  # ids of the blocks that are captions
    is_named: bool


def body_of(outline: Outline, furniture: Furniture, title: str | None) -> Body:
    """The article of a page, without its title, below which it is looked for."""
    out, caption = furniture.out, furniture.caption
    root, is_named = _Search(outline, out, caption, _start(outline, out, title)).found()
    inside = [False] * len(outline.parents)
    inside[root] = True
    for place in range(root + 1, len(inside)):
        inside[place] = inside[outline.parents[place]] and not out[place]
    within = [block for block in outline.blocks if inside[block.place]]
    blocks = _trimmed(outline, within) or within
    return Body(blocks, frozenset(id(block) for block in blocks if caption[block.place]), is_named)


def _start(outline: Outline, out: list[bool], title: str | None) -> int:
    """The number of the block that is the title as a heading; 0 where there is none, or hardly any prose below it."""
    wanted = folded(title or "")
    for number, block in enumerate(outline.blocks):
        if block.kind == "heading" and not out[block.place] and wanted and folded(block.text) == wanted:
            below = sum(other.prose for other in outline.blocks[number:] if not out[other.place])
            return number if below >= LEAST else 0
    return 0


class _Search:
    """The search for the element that holds the article."""

    def __init__(self, outline: Outline, out: list[bool], caption: list[bool], start: int) -> None:
        n_elements = len(outline.parents)
        self.has_title = start > 0
        self.outline, self.out = outline, out
        self.weight = [0] * n_elements  # prose in an element and below
        self.named = [0] * n_elements  # that of it which is in elements named as bodies
        self.told = [0] * n_elements  # characters in it, prose or not
        self.density = [0.0] * n_elements  # prose in it and just below: the nearer, and the fewer links, the more
        in_body = [False] * n_elements
        for place, parent in enumerate(outline.parents):
            in_body[place] = bool(outline.parts[place] & BODY) or (parent >= 0 and in_body[parent])
        for block in outline.blocks[start:]:
            n_chars = block.prose
            if n_chars and not out[block.place] and not caption[block.place]:
                self.weight[block.place] += n_chars
                self.named[block.place] += n_chars if in_body[block.place] else 0
                self._spread(block, n_chars)
        size, linked = [1] * n_elements, [0] * n_elements
        for block in outline.blocks:
            size[block.place] += len(block.text)
            linked[block.place] += block.linked
            self.told[block.place] += len(block.text) if not out[block.place] else 0
        for place in range(n_elements - 1, 0, -1):
            for total in (self.weight, self.named, self.told, size, linked):
                total[outline.parents[place]] += total[place]
        self.density = [
            density * (1 - links / chars) for density, chars, links in zip(self.density, size, linked, strict=True)
        ]

    def found(self) -> tuple[int, bool]:
        """The element, and whether its name says so."""
        densest = max(range(len(self.density)), key=self.density.__getitem__)
        densest = self._earlier(densest) if self.has_title else densest
        total = self.named[0]
        if total and total >= WEAK * self.weight[densest]:
            common = max(place for place, named in enumerate(self.named) if named >= NAMED_SHARE * total)
            if self.weight[common] <= PURITY * total:
                return common, True
            bodies = (place for place, part in enumerate(self.outline.parts) if part & BODY and not self.out[place])
            best = max(bodies, key=self.density.__getitem__)
            if self.density[best] >= WEAK * self.density[densest]:
                return best, True
        return self._with_more_of_the_same(densest), False

    def _earlier(self, densest: int) -> int:
        """The densest of those that begin before the densest, do not hold it and are nearly as dense; else it."""
        holders, place = set(), densest
        while place >= 0:
            holders.add(place)
            place = self.outline.parents[place]
        least = EARLIER * self.density[densest]
        earlier = [place for place in range(densest) if self.density[place] >= least and place not in holders]
        return max(earlier, key=self.density.__getitem__, default=densest)

    def _spread(self, block: Block, n_chars: int) -> None:
        outline = self.outline
        place = line_of(outline, block)
        for parts in (PARTS, LISTS_AND_ROWS):
            if outline.tags[place] in parts:
                place = max(outline.parents[place], 0)
        weight = float(n_chars)
        for _ in range(REACH):
            if place < 0:
                break
            self.density[place] += weight
            weight *= FADING
            place = outline.parents[place]

    def _with_more_of_the_same(self, place: int) -> int:
        """The ancestor up to which each level adds prose of the same density."""
        best = place
        while (place := self.outline.parents[place]) >= 0 and self.outline.tags[place] not in ("body", "html"):
            added = self.weight[place] - self.weight[best]
            if not added:
                continue
            is_prose = added >= PROSE_SHARE * (self.told[place] - self.told[best])
            if self.density[place] < NEAR * self.density[best] and not is_prose:
                break
            best = place
        return best


def _trimmed(outline: Outline, blocks: list[Block]) -> list[Block]:
    """Without lists and lines of links, bylines, headings over nothing, what stands above the first prose, and what the
    site says of itself below the last.
    """
    groups = [_group(outline, block) for block in blocks]
    size: dict[int, int] = {}
    linked: dict[int, int] = {}
    for block, group in zip(blocks, groups, strict=True):
        size[group] = size.get(group, 0) + len(block.text)
        linked[group] = linked.get(group, 0) + block.linked
    kept = [
        block
        for block, group in zip(blocks, groups, strict=True)
        if not (linked[group] > LINK_LIST * size[group] and len(block.text) < SHORT)
        and not (len(block.text) < LONGEST_BYLINE and BYLINE.match(block.text))
    ]
    headed = _without_idle_headings(kept)
    n_leaders = 0
    while n_leaders < min(MOST_LEADERS, len(headed)) and _is_leader(headed[n_leaders]):
        n_leaders += 1
    n_blocks = len(headed)
    while n_blocks > n_leaders and not headed[n_blocks - 1].prose and is_of_site(headed[n_blocks - 1].text):
        n_blocks -= 1
    return headed[n_leaders:n_blocks] or headed


def _is_leader(block: Block) -> bool:
    is_short = block.kind == "paragraph" and not block.prose and len(block.text) < LONGEST_LEADER
    return is_short and not ENDED.search(block.text)


def _group(outline: Outline, block: Block) -> int:
    """The list of an item, the paragraph of another block: what is links as a whole or not at all."""
    line = place = line_of(outline, block)
    while block.kind == "item" and place >= 0 and outline.tags[place] not in LISTS:
        place = outline.parents[place]
    return place if place >= 0 else line


def _without_idle_headings(blocks: list[Block]) -> list[Block]:
    """Without headings above the first block and below the last; of more than two in a row, the last two."""
    kept: list[Block] = []
    headings: list[Block] = []
    for block in blocks:
        if block.kind == "heading":
            headings.append(block)
            continue
        if kept:
            kept += headings[-2:]
        headings = []
        kept.append(block)
    return kept

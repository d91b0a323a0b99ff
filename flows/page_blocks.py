"""A page's tree → its blocks of text in order, each with what it is and where it stands.

One walk over the tree, without recursion. What no reader sees is left out on the way; what only stands around the
article is kept, and its element marked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from selectolax.lexbor import LexborNode

from flows.page_tables import is_table_of_data, rows_of_table
from transforms.lexicon.page_parts import (
    BODY_OWNERS,
    BODY_PARTS,
    BODY_WORDS,
    CAPTION_WORDS,
    EMBEDDED_WORDS,
    FURNITURE_BEGINNINGS,
    FURNITURE_PAIRS,
    FURNITURE_WORDS,
    SITE_PHRASES,
)

UNSEEN = frozenset(
    """script style template noscript iframe object embed svg canvas audio video head title map math datalist
    select button input textarea nav dialog menu img picture source link meta
    amp-ad amp-analytics amp-consent amp-embed amp-list amp-next-page amp-sidebar amp-sticky-ad""".split()
)
"""Elements without a word of an article: unseen, or for a reader to press."""
LAID_OUT = "laid out"  # text whose white space shows
BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
KINDS = {"li": "item", "dt": "item", "dd": "item", "blockquote": "quote", "pre": LAID_OUT} | {
    f"h{level}": "heading" for level in range(1, 7)
}
"""What the text of an element is; `paragraph` elsewhere."""
BOUNDARIES = frozenset(
    """address article aside body br caption center details div dl fieldset figcaption figure footer form header hgroup
    hr html legend main ol p pre section summary table tbody td tfoot th thead tr ul""".split()
) | frozenset(KINDS)
"""Elements before and after which a reader sees a new line."""
INLINE = frozenset(
    "a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s small strong sub sup time u var wbr".split()
)
"""Elements within a line, which are not numbered: what holds of them, holds of the line."""
SORTS = dict.fromkeys(BOUNDARIES, "boundary") | dict.fromkeys(INLINE, "inline") | dict.fromkeys(UNSEEN, "unseen")
"""What the walk does at an element."""
END: tuple[None, str, int, bool] = (None, "", 0, False)
PAGE_PARTS = frozenset({"html", "body", "main", "article"})
CONTAINERS = frozenset({"div", "section", "article", "main", "td", "span"})
FURNITURE_TAGS = frozenset({"aside", "footer", "form"})

LONG = 40  # characters of a block that may be prose
LINKED_SHARE = 0.4  # at most, of prose
HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
BODY, CAPTION, EMBEDDED, FURNITURE, BODY_OWNER, PAIR_BEGINS = 1, 2, 4, 8, 16, 32
TAG_PARTS = dict.fromkeys(FURNITURE_TAGS, FURNITURE) | dict.fromkeys(("figure", "figcaption"), CAPTION)
WORD_PARTS: dict[str, int] = {}
for _part_of_word, _words in (
    (BODY, BODY_WORDS),
    (CAPTION, CAPTION_WORDS),
    (EMBEDDED, EMBEDDED_WORDS),
    (FURNITURE, FURNITURE_WORDS),
    (BODY_OWNER, BODY_OWNERS),
    (PAIR_BEGINS, {pair.split()[0] for pair in FURNITURE_PAIRS}),
):
    for _word in _words:
        WORD_PARTS[_word] = WORD_PARTS.get(_word, 0) | _part_of_word
NAME_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
KNOWN_NAMES = 20_000  # names of elements that are remembered: pages of a site share theirs


@dataclass(slots=True)
class Block:
    """A run of text between two boundaries: its words, its kind, how many of its characters are links, the number of
    the element it stands in, and how many of its characters are prose.

    Kinds: paragraph, heading, item, quote, row.
    """

    text: str
    kind: str
    linked: int
    place: int
    prose: int = field(init=False)

    def __post_init__(self) -> None:
        self.prose = _prose(self)


def _prose(block: Block) -> int:
    """How many characters of a block are prose that an article may have."""
    n_chars = len(block.text)
    if n_chars < LONG or block.kind in ("heading", "row") or block.linked > LINKED_SHARE * n_chars:
        return 0
    return 0 if is_of_site(block.text) else n_chars - block.linked


def is_of_site(text: str) -> bool:
    """Whether a site speaks of itself: its rights, its company, what it asks consent for."""
    lower = text.lower()
    for phrase in SITE_PHRASES:  # noqa: SIM110  read for each block of prose: a generator takes three times as long
        if phrase in lower:
            return True
    return False


@dataclass(slots=True)
class Outline:
    """The blocks of a page; and, for each element in the order of the page, its parent (-1 for the root), its tag,
    what its tag and names say it is (BODY, CAPTION, FURNITURE, added up), its classes, and its
    node.
    """

    blocks: list[Block] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    parts: list[int] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    nodes: list[LexborNode] = field(default_factory=list)

    def add(self, node: LexborNode, tag: str, attributes: dict[str, str | None], parent: int) -> None:
        """One more element."""
        self.parents.append(parent)
        self.tags.append(tag)
        self.parts.append(parts_of(tag, attributes))
        self.names.append(attributes.get("class") or "")
        self.nodes.append(node)


def outline_of(root: LexborNode) -> Outline:  # noqa: C901  one loop over tens of thousands of nodes
    """The outline of what a reader sees below an element."""
    outline = Outline()
    filling = _Filling(outline.blocks)
    # What is still to visit, last first: a node with the kind of text, element and link around it; None for the end of
    # a line.
    pending: list[tuple[LexborNode | None, str, int, bool]] = [(root, "paragraph", -1, False)]
    while pending:
        node, kind, place, in_link = pending.pop()
        if node is None:
            if filling.pieces:
                filling.end()
            continue
        tag = node.tag or "-"
        if tag == "-text":
            text = node.text_content or ""
            if filling.pieces or not text.isspace():
                filling.add(text, kind, place, in_link)
            continue
        sort = SORTS.get(tag)
        if sort == "unseen" or (sort is None and not tag[0].isalpha()):
            continue
        if sort != "inline":
            attributes = node.attributes
            if ("style" in attributes or "hidden" in attributes) and tag not in PAGE_PARTS and _is_hidden(attributes):
                continue
            if attributes or sort == "boundary" or "-" in tag:
                outline.add(node, tag, attributes, place)
                place = len(outline.tags) - 1
            if sort == "boundary":
                if filling.pieces:
                    filling.end()
                pending.append(END)
                kind = _kind(tag, kind)
                if tag == "table" and is_table_of_data(node):
                    outline.blocks.extend(Block(row, "row", 0, place) for row in rows_of_table(node))
                    continue
        in_link = in_link or tag == "a"
        children = [(child, kind, place, in_link) for child in node.iter(include_text=True)]
        children.reverse()
        pending += children
    filling.end()
    return outline


class _Filling:
    """The block that is being filled."""

    def __init__(self, blocks: list[Block]) -> None:
        self._blocks = blocks
        self.pieces: list[str] = []
        self._linked = 0
        self._kind, self._place = "paragraph", 0

    def add(self, text: str, kind: str, place: int, in_link: bool) -> None:  # noqa: FBT001  a node's state
        """More text of the block."""
        self._kind, self._place = kind, place
        self.pieces.append(text)
        if in_link:
            self._linked += len(text.strip())

    def end(self) -> None:
        """The block ends; text laid out by hand has one for each paragraph."""
        if self.pieces:
            text = "".join(self.pieces)
            is_laid_out = self._kind == LAID_OUT
            kind = "paragraph" if is_laid_out else self._kind
            for paragraph in BLANK_LINE.split(text) if is_laid_out else [text]:
                if words := " ".join(paragraph.split()):
                    self._blocks.append(Block(words, kind, min(self._linked, len(words)), self._place))
            self.pieces, self._linked = [], 0


def _kind(tag: str, around: str) -> str:
    """What a text is in an element: a paragraph inside a quote or an item is part of that."""
    own = KINDS.get(tag, "paragraph")
    return around if own == "paragraph" and around in ("quote", "item", LAID_OUT) else own


def _is_hidden(attributes: dict[str, str | None]) -> bool:
    if "hidden" in attributes:
        return True
    style = attributes.get("style")
    return style is not None and HIDDEN_STYLE.search(style) is not None


def parts_of(tag: str, attributes: dict[str, str | None]) -> int:
    """What an element is, by its tag, its classes and its id: BODY, CAPTION, FURNITURE, added up."""
    names = attributes.get("class"), attributes.get("id"), attributes.get("itemprop")
    return _parts(tag, *names)


@lru_cache(maxsize=KNOWN_NAMES)
def _parts(tag: str, classes: str | None, identity: str | None, property_of: str | None) -> int:
    """The same, of what the attributes hold."""
    parts = TAG_PARTS.get(tag, 0) | (_part(tag) if "-" in tag else 0)
    for name in f"{classes or ''} {identity or ''}".split():
        parts |= _part(name)
    if "articleBody" in (property_of or ""):
        parts |= BODY
    if parts & BODY and tag not in CONTAINERS:
        parts ^= BODY
    if parts & EMBEDDED and tag not in FURNITURE_TAGS:
        parts &= ~FURNITURE
    return parts & BODY if tag in PAGE_PARTS else parts


@lru_cache(maxsize=KNOWN_NAMES)
def _part(name: str) -> int:
    """What one name says."""
    words = [word.lower() for word in NAME_WORD.findall(name)]
    parts = 0
    for word in words:
        parts |= WORD_PARTS.get(word, 0) or (FURNITURE if word.startswith(FURNITURE_BEGINNINGS) else 0)
    if len(words) > 1 and parts & (PAIR_BEGINS | BODY_OWNER):
        parts |= _part_of_several(words)
    return parts


def _part_of_several(words: list[str]) -> int:
    """What words say together that none says alone."""
    is_furniture = any(f"{word} {behind}" in FURNITURE_PAIRS for word, behind in pairwise(words))
    owner = next((place for place, word in enumerate(words) if word in BODY_OWNERS), len(words))
    is_body = any(word in BODY_PARTS for word in words[owner + 1 :])
    return FURNITURE * is_furniture | BODY * is_body

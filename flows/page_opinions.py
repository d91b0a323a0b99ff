"""What other extractors take for the article of a page, and which reading most of them share.

They are asked only where the fast reading is not sure of itself: they take five to twenty times as long, and seconds to
import.
"""

from __future__ import annotations

import re
from collections import Counter

WORD = re.compile(r"\w+")
Words = Counter[str]


def words_of(text: str) -> Words:
    """How often each word stands in a text, case aside."""
    return Counter(WORD.findall(text.lower()))


def folded_words(text: str) -> str:
    """The words of a text in lower case, one space apart."""
    return " ".join(WORD.findall(text.lower()))


def shared(one: Words, other: Words) -> tuple[float, float]:
    """The share of one's words that the other has, and the reverse; 1 where both are empty."""
    common = (one & other).total()
    return _share(common, one.total()), _share(common, other.total())


def agreement(one: Words, other: Words) -> float:
    """The harmonic mean of both shares."""
    ahead, behind = shared(one, other)
    return 2 * ahead * behind / (ahead + behind) if ahead + behind else 0.0


def quick_opinion(html: str) -> str:
    """The main content as resiliparse sees it: all of the article, and some of what stands around it."""
    from resiliparse.extract.html2text import extract_plain_text  # noqa: PLC0415  in the reading process only

    return str(extract_plain_text(html, main_content=True, alt_texts=False, links=False))


def careful_opinion(html: str) -> str:
    """The article as trafilatura sees it; nothing where it fails on a page that it was not made for."""
    from lxml.etree import LxmlError  # noqa: PLC0415  in the reading process only
    from trafilatura import extract  # noqa: PLC0415  takes a second to import

    try:
        return extract(html, include_comments=False, favor_precision=True) or ""
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError, LxmlError):
        return ""


def most_shared(opinions: list[str], witnesses: list[str]) -> str:
    """The opinion that agrees best with the other opinions and the witnesses; the first where they are even."""
    known = [words_of(text) for text in (*opinions, *witnesses)]
    support = [
        sum(agreement(known[place], words) for other, words in enumerate(known) if other != place)
        for place in range(len(opinions))
    ]
    return opinions[support.index(max(support))]


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0

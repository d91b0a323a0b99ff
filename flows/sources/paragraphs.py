"""Lines that were broken to fit a page or a screen → paragraphs: a sentence must not end where a line does."""

from __future__ import annotations

import re

WIDEST_LINE = 120  # characters; texts that were not broken have longer lines
FULL_LINE = 0.7  # of the widest line: a shorter one ends its paragraph, or is a heading
ENDS_SENTENCE = re.compile(r"""[.!?:;]["'”’)\]]{0,3}$""")
STARTS_ITEM = re.compile(r"(?:[-–—•*>|#]|\d{1,3}[.)])\s")


def unwrapped(text: str) -> str:
    """The text with the lines of a paragraph joined by a space. A text whose lines were not broken stays as it is.

    A line goes on in the next one where it is full, does not end a sentence, and the next one is no list item.
    """
    lines = [line.rstrip() for line in text.split("\n")]
    widest = max(map(len, lines), default=0)
    if widest > WIDEST_LINE:
        return text
    joined: list[str] = []
    goes_on = False
    for line in lines:
        if goes_on and line and not STARTS_ITEM.match(line):
            joined[-1] += " " + line.lstrip()
        else:
            joined.append(line)
        goes_on = len(line) >= FULL_LINE * widest and not ENDS_SENTENCE.search(line)
    return "\n".join(joined)

"""How text from articles is shown in a report: bounded, with nothing hidden in it, and as text in whatever format."""

from __future__ import annotations

import math
import re
import unicodedata

SHOWN_LENGTH = 400
MARKDOWN_LENGTH = 200  # a job summary has a size limit

# Control, format (direction overrides, zero width), surrogate, private, unassigned; line and paragraph separators.
HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
BREAK = "⏎"
NOTHING = "–"
SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))

# What begins or ends markup in GitHub's Markdown, mathematics and table cells included.
MARKDOWN_MARKS = {ord(mark): f"&#{ord(mark)};" for mark in "\\`*_[]<>|~$&!"}
# These make links of plain text (mail addresses, people, issues) even as entities: a zero-width space parts them.
MARKDOWN_LINKS = {ord(mark): f"&#{ord(mark)};&#8203;" for mark in "@#"}
MARKDOWN_ESCAPES = MARKDOWN_MARKS | MARKDOWN_LINKS
MARKDOWN_ADDRESS = re.compile(r"(:|www(?=\.))(?!\s)", re.IGNORECASE)  # https://…, :emoji:, www.…


def shown(text: str, length: int = SHOWN_LENGTH) -> str:
    """The text on one line, at most `length` characters, hidden characters written as ⟨U+202E⟩."""
    visible = "".join(_visible(character) for character in text[: length + 1])
    return visible if len(visible) <= length else visible[: length - 1] + "…"


def markdown(text: str) -> str:
    """The text, cut to 200 characters, for a Markdown table cell or line: it can start no markup, link or cell."""
    return MARKDOWN_ADDRESS.sub(r"\1&#8203;", shown(text, MARKDOWN_LENGTH).translate(MARKDOWN_ESCAPES))


def number(value: float | None) -> str:
    """A number with thousands separators; a dash where there is none."""
    if value is None:
        return NOTHING
    if isinstance(value, int) or (math.isfinite(value) and value.is_integer()):
        return f"{value:,.0f}"
    return f"{value:,.6g}"


def amount(value: float | None) -> str:
    """A large number in words, to six digits: 27 trillion."""
    if value is None or not math.isfinite(value):
        return number(value)
    scale, word = next(((scale, word) for scale, word in SCALES if abs(value) >= scale), (1, ""))
    return f"{value / scale:,.6g} {word}".rstrip()


def _visible(character: str) -> str:
    if character in "\n\r":
        return BREAK
    if character == "\t":
        return " "
    return f"⟨U+{ord(character):04X}⟩" if unicodedata.category(character) in HIDDEN else character

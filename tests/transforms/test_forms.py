"""Patterns from the forms of a lexicon."""

import re

import pytest

from transforms.lexicon.forms import any_case


@pytest.mark.parametrize(
    ("text", "found", "why"),
    [
        ("up to 5", "up to", "the longest wins"),
        ("up two", "up", "a word may end inside a longer one"),
        ("UPTO 5", "UPTO", "in any case"),
        ("u.p", None, "signs stand for themselves"),
        ("approx. 5", "approx.", "also at the end"),
    ],
)
def test_words_in_any_case_share_their_beginnings(text: str, found: str | None, why: str) -> None:
    pattern = any_case(["up", "up to", "upto", "Upwards", "approx.", "approximately"]).replace("i-u", "i")
    match = re.match(pattern, text)
    assert (match and match[0]) == found, why

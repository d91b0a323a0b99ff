"""What the figures of a list stand under."""

import polars as pl
import pytest

from transforms.kinds.heading_words import heading_words

LINES: tuple[tuple[str, str, set[str], str], ...] = (
    ("biggest worries of trustees", "* inflation: 34%", {"h=worries", "hs=trust"}, "the first line of a run"),
    ("what worries you most?", "fees 12%", {"h=worries"}, "a question"),
    ("biggest worries of trustees", "fees took 12%.", set(), "a sentence with a full stop is no item of a list"),
    ("the fund grew.", "by class: bonds 40%", {"h=class"}, "no line before, but a colon"),
    ("the fund grew.", "it has 40% in: bonds", set(), "a colon behind the figure leads to no figure"),
    ("the fund grew.", "it has 40% in bonds.", set(), "running text"),
)


@pytest.mark.parametrize(("before", "line", "wanted", "reason"), LINES)
def test_a_figure_of_a_list_has_the_words_of_its_heading(before: str, line: str, wanted: set[str], reason: str) -> None:
    texts = pl.DataFrame({"sentence": [0, 1], "doc": [0, 0], "plain": [before, line]})
    at = next(place for place, sign in enumerate(line) if sign.isdigit())
    found = pl.DataFrame({"figure": [0], "sentence": [1], "at": [at], "plain": [line]})
    names = set(heading_words(found, texts, texts.filter(sentence=1))["name"])
    assert wanted <= names, reason
    assert bool(names) == bool(wanted), reason


def test_lines_of_another_text_are_no_heading() -> None:
    texts = pl.DataFrame({"sentence": [0, 1], "doc": [0, 1], "plain": ["biggest worries", "inflation 34%"]})
    found = pl.DataFrame({"figure": [0], "sentence": [1], "at": [10], "plain": ["inflation 34%"]})
    assert heading_words(found, texts, texts.filter(sentence=1)).is_empty()

"""Messy articles: each line of messy_articles.txt is written with the label that it must get."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from tests.transforms.cases import cases_of
from transforms.articles.cleaning import lines

FILE = Path(__file__).with_name("messy_articles.txt")


def labelled(line: str) -> tuple[str, str]:
    """The label and the words of a line."""
    label, words = line.split(" | ", maxsplit=1)
    return label, words


CASES = {name: [labelled(line) for line in written] for name, written in cases_of(FILE).items()}
SEPARATORS = {"single": "\n", "double": "\n\n"}


@pytest.fixture(scope="module")
def ledger() -> pl.DataFrame:
    """The lines of all the articles, read in one call: a call costs as much as a hundred articles."""
    articles = [
        (f"{case} {spacing}", written[0][1], separator.join(words for _, words in written))
        for case, written in CASES.items()
        for spacing, separator in SEPARATORS.items()
    ]
    return lines(pl.DataFrame(articles, schema=["article_id", "title", "text"], orient="row"))


@pytest.mark.parametrize("spacing", SEPARATORS)
@pytest.mark.parametrize("case", CASES)
def test_each_line_gets_its_label(case: str, spacing: str, ledger: pl.DataFrame) -> None:
    written = CASES[case]
    got = ledger.filter((pl.col("article_id") == f"{case} {spacing}") & (pl.col("label") != "blank"))
    told = [(label, words) for label, (_, words) in zip(got["label"], written, strict=True)]
    assert told == written, got["rule"].to_list()


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 30

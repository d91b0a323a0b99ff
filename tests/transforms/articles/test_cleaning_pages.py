"""How well the lines of an article are told from what stands around them, over many kinds of mess."""

from __future__ import annotations

from pathlib import Path

import polars as pl

from tests.transforms.cases import cases_of
from transforms.articles.cleaning import lines

FILE = Path(__file__).with_name("messy_pages.txt")
KEPT = ("title", "body", "subhead", "quote", "list", "table")
LEAST_PRECISION, LEAST_RECALL = 0.95, 0.98


def pages() -> dict[str, list[tuple[bool, str]]]:
    """Each case by its name: of its lines, whether it belongs to the article, and the words."""
    return {name: [(line[0] == "+", line[2:]) for line in case] for name, case in cases_of(FILE).items()}


def test_lines_kept_and_lines_left_out() -> None:
    written = pages()
    articles = pl.DataFrame(
        {
            "article_id": list(written),
            "title": [next(words for is_kept, words in case if is_kept) for case in written.values()],
            "text": ["\n".join(words for _, words in case) for case in written.values()],
        }
    )
    ledger = lines(articles).with_columns(
        expected=pl.Series([is_kept for case in written.values() for is_kept, _ in case]),
        words=pl.Series([words for case in written.values() for _, words in case]),
        kept=pl.col("label").is_in(KEPT),
    )
    right = ledger.filter(pl.col("expected") & pl.col("kept")).height
    wrong = ledger.filter(pl.col("expected") != pl.col("kept")).select("article_id", "words", "label", "rule").rows()
    precision, recall = right / ledger["kept"].sum(), right / ledger["expected"].sum()
    assert (precision >= LEAST_PRECISION, recall >= LEAST_RECALL) == (True, True), (precision, recall, wrong)


def test_there_are_enough_pages() -> None:
    assert len(pages()) >= 40

"""The article that the project began with, from its raw text to the views."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from flows.query import rows
from tests.conftest import newsmetrics
from tests.gold.floors import GOLD


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("seed")
    text = json.loads((GOLD / "seed.jsonl").read_text(encoding="utf-8"))["text"]
    (folder / "article.txt").write_text(text, encoding="utf-8")
    path = folder / "warehouse.duckdb"
    newsmetrics("run", folder / "article.txt", "--warehouse", path, "--reports", folder / "reports", "--direct")
    return path


def ask(warehouse: Path, query: str) -> list[tuple]:
    return rows(warehouse, query).rows()


def test_44_and_59_are_one_comparison_with_their_words(warehouse: Path) -> None:
    found = ask(warehouse, "SELECT value_from, value_to, period_from, evidence FROM comparisons WHERE kind = 'share'")
    assert [row[:2] for row in found] == [(44.0, 59.0)] * 2
    assert all(row[2].endswith("last year") for row in found)
    assert all("44%" in row[3] and "59%" in row[3] for row in found)


def test_27_trillion_is_aum(warehouse: Path) -> None:
    found = ask(warehouse, "SELECT amount, currency, bound FROM aum")
    assert {row[:2] for row in found} == {(27e12, "USD")}
    assert [row[2] for row in found].count("about") == 3


def test_83_and_58_are_sample_sizes(warehouse: Path) -> None:
    assert ask(warehouse, "SELECT DISTINCT value FROM statements WHERE kind = 'sample_size' ORDER BY 1") == [
        (58.0,),
        (83.0,),
    ]


def test_78_88_and_73_are_shares_of_their_groups(warehouse: Path) -> None:
    found = ask(
        warehouse, "SELECT value_pct, population FROM survey_shares WHERE value_pct IN (78, 88, 73) ORDER BY value_pct"
    )
    assert [value for value, _ in found] == [73.0, 78.0, 88.0]
    assert found[0][1] == "North American fund management institutions"
    assert found[1][1].endswith("global sovereign asset management institutions")
    assert found[2][1] == "Asian funds"


def test_teaser_figures_are_in_no_analyst_view(warehouse: Path) -> None:
    found = ask(
        warehouse, "SELECT DISTINCT surface, section FROM metrics WHERE section IN ('related', 'repeat') ORDER BY ALL"
    )
    assert {surface for surface, _ in found} == {"$700 billion", "1%"}
    assert ask(warehouse, "SELECT count(*) FROM statements WHERE surface IN ('$700 billion', '1%')") == [(0,)]


def test_teaser_dates_are_rejected_and_are_not_the_articles(warehouse: Path) -> None:
    assert ask(warehouse, "SELECT count(*) FROM mentions WHERE surface = '14/07/2025' AND reason = 'date'") == [(3,)]
    assert ask(warehouse, "SELECT published_at, published_basis FROM articles") == [(None, "none")]


def test_the_sentence_told_eight_times_adds_nothing(warehouse: Path) -> None:
    assert ask(warehouse, "SELECT count(*) FROM lines WHERE label = 'repeat' AND repeat_of = 25") == [(7,)]
    assert ask(warehouse, "SELECT count(*) FROM metrics WHERE evidence LIKE '%AI model of all AI%'") == [(0,)]

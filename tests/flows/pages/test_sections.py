"""From raw HTML through the pipeline: sections of figures, and tables whose headings reach them."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from flows.run import run_directly
from tests.flows.pages.sites import NAV, P1, P2, P3, TEASERS, TITLE, page

TABLE = (
    "<table><caption>Assets by class</caption><thead><tr><th rowspan=2>Class<th colspan=2>In millions of US dollars"
    "<tr><th>2024<th>2025</thead><tr><td>Equities<td>9,100<td>9,900<tr><td>Bonds<td>5,400<td>5,600</table>"
)
HTML = page(
    f"<title>{TITLE}</title>",
    f"{NAV}<article><h1>{TITLE}</h1><div class=article-body><figure><img src=x><figcaption>Dana Whitlock in "
    f"Harlow, where the fund lets 14 buildings</figcaption></figure><p>{P1}</p><h2>What comes next</h2><blockquote><p>We "
    f"expect to have 25% of the fund in private markets by 2030, and not sooner.</p></blockquote><p>{P2}</p>{TABLE}"
    f"<ul><li>The fund has 240,000 members</li><li>It charges them 0.38% a year</li></ul><p>{P3}</p>{TEASERS}"
    "<p class=disclaimer>Past performance of 99% is no guide to the future.</p></div></article>",
)


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sections")
    (folder / "a.html").write_text(HTML, encoding="utf-8")
    run_directly([str(folder / "a.html")], folder / "w.duckdb", folder / "reports")
    return folder / "w.duckdb"


def ask(warehouse: Path, query: str) -> list[tuple[object, ...]]:
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        return connection.execute(query).fetchall()


def test_each_figure_stands_in_its_section(warehouse: Path) -> None:
    found = dict(ask(warehouse, "SELECT surface, section FROM metrics"))
    expected = {
        "14": "caption", "25%": "quote", "9,100": "table", "240,000": "list", "0.38%": "list", "3%": "body",
        "$18.2 billion": "body",
    }  # fmt: skip
    assert {surface: found.get(surface) for surface in expected} == expected


def test_headings_of_a_table_reach_its_figures(warehouse: Path) -> None:
    figures = ask(
        warehouse, "SELECT subject, period, value, unit FROM metrics WHERE section = 'table' ORDER BY span_start"
    )
    assert figures == [
        ("Equities", "2024", 9.1e9, "USD"),
        ("Equities", "2025", 9.9e9, "USD"),
        ("Bonds", "2024", 5.4e9, "USD"),
        ("Bonds", "2025", 5.6e9, "USD"),
    ]


def test_teasers_and_disclaimers_give_no_figure(warehouse: Path) -> None:
    assert ask(warehouse, "SELECT count(*) FROM mentions WHERE surface IN ('200,000', '60', '99%', '$9 billion')") == [
        (0,)
    ]


def test_spans_hold(warehouse: Path) -> None:
    query = """SELECT count(*) FROM metrics AS m JOIN articles AS a USING (article_id)
               WHERE substr(a.text, m.span_start + 1, m.span_end - m.span_start) <> m.surface"""
    assert ask(warehouse, query) == [(0,)]

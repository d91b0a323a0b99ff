"""Figures in tables: what the heading of the column, the first cell of the row and the caption say of them."""

from __future__ import annotations

import polars as pl
import pytest

from flows.reference import institution_names
from tests.transforms.reading import frame, read_together
from transforms.extraction import numbers

HEADED = "| Fund | {heading} |\n| Global Equity | {cell} |\n| Euro Bonds | 7 |\n"


UNITS = (
    ("AUM (in millions of US dollars)", "9,100", 9.1e9, "USD", "scale and currency in words"),
    ("AUM ($m)", "9,100", 9.1e9, "USD", "in signs"),
    ("Assets, €bn", "9.1", 9.1e9, "EUR", "glued together"),
    ("Assets (£'000)", "9,100", 9.1e6, "GBP", "thousands as noughts"),
    ("Assets (USD mn)", "9,100", 9.1e9, "USD", "a code"),
    ("Members (thousands)", "240", 240_000.0, "count", "a scale without a currency"),
    ("Share of portfolio (%)", "50.1", 50.1, "percent", "a sign of per cent"),
    ("Fee, per cent", "0.38", 0.38, "percent", "per cent in words"),
    ("Change (bps)", "12", 12.0, "basis_point", "basis points"),
    ("Change (bps)", "(12)", -12.0, "basis_point", "brackets are a minus"),
    ("Change, percentage points", "1.2", 1.2, "percentage_point", "points are no per cent"),
    ("AUM ($m)", "9.1bn", 9.1e9, "count", "the cell says its scale itself: the heading's does not hold"),
    ("Return", "12.1%", 12.1, "percent", "the cell says its unit itself"),
    ("Members", "240", 240.0, "count", "the heading says nothing"),
)
KINDS = (
    ("AUM ($m)", "9,100", "aum"),
    ("Net inflows ($m)", "31", "flow"),
    ("Share of portfolio (%)", "50.1", "allocation"),
    ("Return (%)", "12.1", "return"),
    ("Growth, %", "12.1", "change"),
    ("Fee (%)", "0.38", "rate"),
    ("Stake", "5.1%", "stake"),
)
FLATTENED = (
    ("Net flows (EUR m)\nAlder: +312\nBirch: -98.5",
     [("EUR", 312e6, "flow"), ("EUR", -98.5e6, "flow")], "a currency and a scale"),
    ("Returns\nAlder +1.9 | Birch 0.7\nCedar 2.6 (all in %)",
     [("percent", 1.9, "return"), ("percent", 0.7, "return"), ("percent", 2.6, "return")], "a unit below"),
    ("Net flows (EUR m)\nAll of it went to bonds.\nAlder: 312", [("count", 312.0, "count")], "prose ends the table"),
    ("Assets at Dec. 31 (in billions)\nAlder: $1.2\nBirch held 9.", [("USD", 1.2e9, "aum"), ("count", 9.0, "count")],
     "a stop inside a line is that of an abbreviation; a sentence ends the table"),
    ("The wealth fund (PIF) lost $5m\nof its assets", [("USD", -5e6, "profit")], "a name in brackets is no unit"),
)  # fmt: skip
YEARS = "Results, $ in millions\n| | 2024 | 2025 |\n| Revenue | 1,204 | 1,310 |\n| Net loss | (20) | (31) |\n"
TWO_ROWS = "| Fund | Assets ($bn) | Assets ($bn) |\n| Fund | 2024 | 2025 |\n| Euro Bonds | 4.1 | 4.4 |\n"
TWO_TABLES = (
    HEADED.format(heading="AUM ($m)", cell="9,100")
    + "Members of each fund\n"
    + HEADED.format(heading="Members", cell="12")
)
PROSE = "Acme manages $3bn, up 5%."
UNHEADED = "| Euro Bonds | 4.4 |\n| Credit | 7.9 |\n"
LIST = "Net flows (EUR m)\n1. Alder: 312\n2. Birch: -98"

read = read_together(
    lambda *texts: numbers(frame(*texts), institution_names()),
    [
        *(HEADED.format(heading=heading, cell=cell) for heading, cell, *_ in (*UNITS, *KINDS)),
        *(text for text, *_ in FLATTENED),
        *(YEARS, TWO_ROWS, TWO_TABLES, PROSE, UNHEADED, LIST),
    ],
)


@pytest.mark.parametrize(("heading", "cell", "value", "unit", "why"), UNITS)
def test_a_heading_reaches_the_figures_below_it(heading: str, cell: str, value: float, unit: str, why: str) -> None:
    numbers_seen = read(HEADED.format(heading=heading, cell=cell))
    found = numbers_seen.filter(pl.col("evidence").str.contains("Global Equity")).row(0, named=True)
    assert (found["value"], found["unit"]) == (pytest.approx(value), unit), why


@pytest.mark.parametrize(("heading", "cell", "kind"), KINDS)
def test_a_heading_says_the_kind(heading: str, cell: str, kind: str) -> None:
    assert read(HEADED.format(heading=heading, cell=cell))["kind"][0] == kind


def test_row_heading_and_year_are_subject_measure_and_period() -> None:
    found = read(YEARS)
    figures = found.filter(pl.col("reason").is_null()).select("subject", "period", "value", "unit").rows()
    assert figures == [
        ("Revenue", "2024", 1.204e9, "USD"),
        ("Revenue", "2025", 1.31e9, "USD"),
        ("Net loss", "2024", -2e7, "USD"),
        ("Net loss", "2025", -3.1e7, "USD"),
    ]


def test_headings_over_several_columns_and_rows() -> None:
    found = read(TWO_ROWS)
    figures = found.filter(pl.col("reason").is_null())
    assert figures["value"].to_list() == pytest.approx([4.1e9, 4.4e9])
    assert figures.select("unit", "kind", "period").rows() == [("USD", "aum", "2024"), ("USD", "aum", "2025")]


def test_what_a_heading_gave_is_noted() -> None:
    found = read(HEADED.format(heading="AUM ($m)", cell="9,100")).row(0, named=True)
    assert (found["surface"], found["notes"], found["basis"]) == ("9,100", ["table_heading"], "context")


def test_two_tables_do_not_share_headings() -> None:
    assert read(TWO_TABLES).filter(pl.col("surface") == "12")["unit"].to_list() == ["count"]


def test_text_without_a_table_is_as_before() -> None:
    assert read(PROSE)["notes"].to_list() == [[], []]


def test_a_row_without_headings_stays_as_it_is() -> None:
    assert read(UNHEADED)["unit"].to_list() == ["count", "count"]


@pytest.mark.parametrize(("text", "figures", "_why"), FLATTENED, ids=[why for *_, why in FLATTENED])
def test_a_heading_in_brackets_holds_for_the_lines_of_its_block(text: str, figures: list[tuple], _why: str) -> None:
    found = read(text).filter(pl.col("reason").is_null())
    assert found.select("unit", "value", "kind").rows() == figures


def test_figures_below_one_heading_are_a_list() -> None:
    found = read(LIST).filter(pl.col("reason").is_null())
    assert found.select("role", "measure").rows() == [("member", "Net flows")] * 2
    assert found["link"].n_unique() == 1

"""Which line each line of a list stands under."""

import polars as pl
import pytest

from transforms.figures.headings import lines_under_headings

# The lines of a text; those with figures; what each stands under, by number; why.
RUNS: tuple[tuple[list[str], list[int], dict[int, int], str], ...] = (
    (["mix", "bonds 40%", "cash 5%"], [1, 2], {1: 0, 2: 0}, "a line without figures is the heading of all behind it"),
    (["mix", "bonds 40%", "fees", "staff 12"], [1, 3], {1: 0, 2: 0, 3: 2}, "the nearest heading counts"),
    (["of 80 asked:", "yes 40%"], [0, 1], {1: 0}, "a line with a figure is one, too, if it ends in a colon"),
    (["in 2024 5%", "in 2025 6%", "in 2026 7%"], [0, 1, 2], {1: 0, 2: 0}, "without a heading the first line stands in"),
    (["bonds 40%", "it grew.", "cash 5%"], [0, 2], {}, "a sentence with a full stop ends the list"),
)


@pytest.mark.parametrize(("lines", "with_figures", "over", "why"), RUNS)
def test_lines_stand_under_a_heading(lines: list[str], with_figures: list[int], over: dict[int, int], why: str) -> None:
    texts = pl.DataFrame({"sentence": range(len(lines)), "doc": [0] * len(lines), "plain": lines})
    told = lines_under_headings(texts, texts.filter(pl.col("sentence").is_in(with_figures)))
    assert dict(told.select("sentence", "heading").iter_rows()) == over, why

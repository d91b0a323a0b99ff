"""What a second reading of documents changes in their figures."""

from __future__ import annotations

import polars as pl
import pytest

from transforms.runs.figure_changes import FIGURES, figure_changes


def figure(span_start: int, surface: str, article_id: str = "a", **meaning: object) -> dict[str, object]:
    told = {"document_id": "d", "title": "News", "article_id": article_id, "span_start": span_start, "surface": surface}
    return told | {"kind": "share", "value": 59.0, "unit": "percent"} | meaning


CASES = {
    "nothing changes": ([figure(5, "59%")], [figure(5, "59%")], [("59%", "same", None, None, None)]),
    "one is found": ([], [figure(5, "59%")], [("59%", "added", None, None, None)]),
    "one is rejected now": ([figure(5, "59%")], [], [("59%", "removed", None, None, None)]),
    "it means something else": (
        [figure(5, "59%", subject=None)],
        [figure(5, "59%", kind="change", subject="funds")],
        [("59%", "changed", ["kind", "subject"], ["share", None], ["change", "funds"])],
    ),
    "another value": (
        [figure(5, "5.9m", value=5.9)],
        [figure(5, "5.9m", value=5.9e6)],
        [("5.9m", "changed", ["value"], ["5.9"], ["5900000.0"])],
    ),
    "more of the number is read": (
        [figure(5, "59")],
        [figure(5, "59%")],
        [("59", "removed", None, None, None), ("59%", "added", None, None, None)],
    ),
    "the first of two in the same text goes": (
        [figure(5, "59%"), figure(50, "59%", value=60.0)],
        [figure(50, "59%", value=60.0)],
        [("59%", "removed", None, None, None), ("59%", "same", None, None, None)],
    ),
    "the page is read anew, and its text has another beginning": (
        [figure(5, "59%"), figure(9, "59%", value=60.0)],
        [figure(105, "59%", "b"), figure(109, "59%", "b", value=61.0)],
        [("59%", "same", None, None, None), ("59%", "changed", ["value"], ["60.0"], ["61.0"])],
    ),
}


@pytest.mark.parametrize("why", CASES)
def test_each_figure_is_told_with_what_became_of_it(why: str) -> None:
    before, after, expected = CASES[why]
    found = figure_changes(pl.DataFrame(before, schema=FIGURES), pl.DataFrame(after, schema=FIGURES))
    columns = found.select("surface", "change", "columns", "was", "now")
    assert sorted(columns.rows(), key=repr) == sorted(expected, key=repr), why

"""The fullest name that a text has for a body."""

import polars as pl
import pytest

from transforms.phrases.full_names import full_names


def fullest(*names: str) -> list[str | None]:
    """For each name of one text the fuller one, None where there is none."""
    rows = pl.DataFrame({"row": range(len(names)), "doc": 0, "type": "name"})
    words = pl.DataFrame({"sentence_text": names, "start": 0, "size": [len(name) for name in names]})
    found = full_names(rows, words, rows["row"])
    return [dict(found.iter_rows()).get(row) for row in range(len(names))]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        pytest.param(["Arden Pension Plan", "Arden"], [None, "Arden Pension Plan"], id="its first word"),
        pytest.param(
            ["Arden", "Arden Pension", "Arden Pension Plan"], ["Arden Pension Plan"] * 2 + [None], id="longest"
        ),
        pytest.param(["Arden Plan", "Arden Fund", "Arden"], [None, None, "Arden Plan"], id="of two as long, the first"),
        pytest.param(["Ardent Capital", "Arden"], [None, None], id="a word that only begins alike"),
        pytest.param(["Arden Pension Plan", "APP"], [None, "Arden Pension Plan"], id="its initials"),
        pytest.param(["Bank of Arden", "BA", "B"], [None, "Bank of Arden", None], id="small words have no initial"),
        pytest.param(["Arden", "Arden"], [None, None], id="said twice"),
    ],
)
def test_the_fullest_name(names: list[str], expected: list[str | None]) -> None:
    assert fullest(*names) == expected

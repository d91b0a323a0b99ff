"""What stands beside a phrase, as candidates are described."""

import polars as pl
import pytest

from flows.reference import institution_names
from transforms.extraction import recognised
from transforms.subjects.candidates import described_rows
from transforms.subjects.subject_features import CATEGORIES

CASES = (
    # text, phrase, column, category
    ("Arden pencils in profit of $5 million.", "profit", "lead_word", "in"),  # the word that leads to it
    ("Arden, a pension fund, holds $5 billion.", "Arden", "apposed", "holder"),  # an apposition behind a name
    ("Arden, a pension fund, holds $5 billion.", "pension fund", "apposes", "name"),  # and the name before it
    ("Arden holds bonds of $5 billion.", "Arden", "next_word", "holds"),  # what it does
)


@pytest.fixture(scope="module")
def rows() -> pl.DataFrame:
    """The phrases of all cases, read together; doc is the number of the case."""
    texts = pl.DataFrame({"text": [case[0] for case in CASES]}).with_row_index("doc").select("doc", "text")
    return recognised(texts, institution_names())[-1].rows


@pytest.mark.parametrize("case", range(len(CASES)))
def test_what_stands_beside_a_phrase(rows: pl.DataFrame, case: int) -> None:
    _, phrase, column, expected = CASES[case]
    found = described_rows(rows).filter((rows["phrase"] == phrase) & (rows["doc"] == case))[column].to_list()
    assert [CATEGORIES[column][number] for number in found] == [expected]

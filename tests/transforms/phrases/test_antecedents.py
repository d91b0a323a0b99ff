"""What a phrase with "the" points back to."""

import polars as pl
import pytest

from tests.transforms.meanings import INSTITUTIONS
from tests.transforms.reading import frame
from transforms.extraction import recognised

CASES = (
    ("Hill Capital runs Hill Growth Fund. The fund has 8 clients.", "fund", "Hill Growth Fund", "a name with the word"),
    ("Acme cut the fee of its global equity fund. The fund has 8 clients.", "fund", "global equity fund", "same head"),
    ("Hill Capital runs Hill Growth Fund. The firm has 8 clients.", "firm", "Hill Capital", "no firm is a fund"),
    ("Omega Bank bought it. Delta Life left. The lender has 80 branches.", "lender", "Omega Bank", "nor an insurer"),
    ("It is said. The lender has 80 branches.", "lender", None, "nothing to point back to"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "wanted", "_why"), CASES, ids=[why for *_, why in CASES])
def test_antecedent(text: str, phrase: str, wanted: str | None, _why: str) -> None:
    *_, read = recognised(frame(text), INSTITUTIONS)
    rows = read.rows
    place = rows.filter((pl.col("phrase") == phrase) & pl.col("anaphor"))["antecedent"].item(-1)
    assert (None if place is None else rows["phrase"][place]) == wanted

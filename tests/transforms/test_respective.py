"""Figures and bodies that are listed in the same order."""

import pytest

from tests.transforms.meanings import told

CASES = (
    ("Alder Fund and Birch Fund returned 5% and 3% respectively.", ["Alder Fund", "Birch Fund"], "two before the verb"),
    ("Alder Fund, Birch Fund and Cedar Fund took in $5m, $3m and $2m respectively.",
     ["Alder Fund", "Birch Fund", "Cedar Fund"], "three"),
    ("Alder Fund and Birch Fund returned 5% and 3%, the regulator said.", ["Alder Fund", "Birch Fund"],
     "as many figures as bodies, with nothing between them"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "subjects", "_why"), CASES, ids=[why for *_, why in CASES])
def test_respective(text: str, subjects: list[str], _why: str) -> None:
    assert told(text, "subject", CASES) == subjects

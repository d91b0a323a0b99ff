"""What a phrase with "the" points back to."""

import pytest

from tests.transforms.meanings import told

CASES = (
    ("Hill Capital runs Hill Growth Fund. The fund has 80 clients.", "Hill Growth Fund", "the name with the word"),
    ("Hill Capital runs Hill Growth Fund. The firm has 80 clients.", "Hill Capital", "no firm is called a fund"),
    ("Delta Life bought Omega Bank. The lender has 80 branches.", "Omega Bank", "no insurer is called a lender"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "subject", "_why"), CASES, ids=[why for *_, why in CASES])
def test_antecedent(text: str, subject: str, _why: str) -> None:
    assert told(text, "subject") == [subject]

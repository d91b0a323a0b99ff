"""What each figure measures, in the words of the text."""

import pytest

from tests.transforms.meanings import told

CASES = (
    ("Net inflows were $2bn.", ["Net inflows"], "the noun of the amount"),
    ("Meridian Mutual manages $5bn.", ["manages"], "the verb where no noun says it"),
    ("Meridian Mutual returned 6% last year.", ["returned"], "the verb of a return"),
    ("The fund ended June with $3bn.", [None], "a verb that says nothing of what is measured"),
    ("Net profit rose 4% to $3bn.", ["Net profit", "Net profit"], "carried over to the level"),
    ("The firm employs 46 people.", ["people"], "what is counted"),
    ("Its cost-income ratio fell to 61% from 64%.", ["cost-income ratio"] * 2, "the two ends of a comparison"),
    ("Arden Fund outperformed its benchmark by 140bp.", ["outperformed its benchmark"], "a distance, and to what"),
    ("Arden joined from the €9bn Brook Fund.", [None], "an attribute takes no verb from the words before"),
    ("62% of pension funds plan to buy gold.", ["plan to buy gold"], "the predicate of a survey answer"),
    ("Stocks returned 5%, fixed income 3%.", ["returned"] * 2, "what returned is no measure"),
    ("Some 200 people have left.", ["left"], "what the counted do"),
    ("Castell made $2m of fee income.", ["fee income"], "the noun behind the amount before the verb"),
    ("Foreigners sold $2bn of Korean shares.", ["sold"], "paper sold is no name of a flow"),
    ("The scheme cut its costs to $5m.", ["costs"], "what a verb changes"),
    ("58% of the 240 funds surveyed plan to buy gold.", ["plan to buy gold", "surveyed"], "the number asked"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "measures", "_why"), CASES, ids=[why for *_, why in CASES])
def test_measure(text: str, measures: list[str | None], _why: str) -> None:
    assert told(text, "measure", CASES) == measures

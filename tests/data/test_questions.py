"""The questions of data/QUESTIONS.md can be asked as they stand there, and the sample answers most of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from flows import locations
from flows.query import rows

TEXT = (locations.ROOT / "data" / "QUESTIONS.md").read_text(encoding="utf-8")
QUESTIONS = re.findall(r"^(\d+)\. (.+)\n\n   ```sql\n((?:   .*\n)+?)   ```$", TEXT, re.MULTILINE)

# What the sample articles do not hold: three publishers of one statement, a target of an institution whose AUM is
# known, and a flow beside the assets that it changed.
UNANSWERED = {6, 11, 12, 16}


def test_there_are_twenty_five() -> None:
    assert [int(number) for number, _, _ in QUESTIONS] == list(range(1, 26))


@pytest.mark.parametrize(("number", "question", "query"), QUESTIONS, ids=[number for number, _, _ in QUESTIONS])
def test_a_question_is_one_query(number: str, question: str, query: str, sample: Path) -> None:
    found = rows(sample / "warehouse.duckdb", " ".join(query.split()))
    assert found.height > 0 or int(number) in UNANSWERED, question

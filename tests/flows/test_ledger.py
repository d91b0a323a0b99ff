"""Both conservation laws, in words."""

from __future__ import annotations

import pytest

from flows.ledger import laws, ledger_markdown

ROW = {
    "run_id": "r", "n_documents": 10, "n_loaded": 5, "n_unchanged": 2, "n_duplicate": 1, "n_quarantined_documents": 2,
    "n_numbers": 1200, "n_metrics": 1000, "n_rejected": 190, "n_quarantined_metrics": 9,
}  # fmt: skip


def test_a_residual_is_what_no_part_accounts_for() -> None:
    assert [law.residual for law in laws(ROW)] == [0, 1]


def test_the_ledger_is_told_in_words() -> None:
    assert "1,200 numbers seen = 1,000 metrics + 190 rejected + 9 quarantined · residual 1" in ledger_markdown(ROW)


def test_a_count_that_is_no_number_is_an_error() -> None:
    with pytest.raises(TypeError, match="n_loaded"):
        laws(ROW | {"n_loaded": None})

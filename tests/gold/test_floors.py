"""No measure on the gold sets falls below its floor."""

from __future__ import annotations

import json

import pytest

from tests.gold import floors


@pytest.mark.parametrize("name", floors.SETS)
def test_no_measure_falls_below_its_floor(name: str) -> None:
    kept = json.loads(floors.FLOORS.read_text(encoding="utf-8"))
    assert kept[name]["sha256"] == floors.corpus_hash(name), (
        "the gold set changed: its floors must be set anew, by hand"
    )
    assert floors.below_floor(name, floors.measured(name), kept) == []


def test_a_measure_below_its_floor_is_told() -> None:
    kept = {"dev": {"floors": {"detection_f1": 0.9}}}
    assert floors.below_floor("dev", {"detection_f1": 0.89}, kept) == [
        "dev: detection_f1 is 0.8900, its floor is 0.9000"
    ]
    assert floors.below_floor("dev", {}, kept) != []


def test_rejected_numbers_are_scored_by_span_and_reason() -> None:
    gold = [
        {"id": "a", "rejected": [{"start": 0, "end": 4, "reason": "year"}, {"start": 9, "end": 10, "reason": "age"}]}
    ]
    predicted = [
        {"id": "a", "metrics": [{"start": 9, "end": 10}], "rejected": [{"start": 0, "end": 4, "reason": "year"}]}
    ]
    assert floors.rejected_measures(gold, predicted) == {"rejected_seen": 1.0, "rejected_reason": 0.5}

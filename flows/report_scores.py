"""What the extractor scores on labelled passages, from data/gold_scores.json, which `make gold` writes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from flows import locations
from flows.report_sections import GoldSet, Score, Scores

GOLD_SCORES = locations.ROOT / "data" / "gold_scores.json"


def scores(path: Path = GOLD_SCORES) -> Scores | None:
    """The scores of the newest release, compared with the one before; None where none are kept."""
    if not path.exists():
        return None
    releases = json.loads(path.read_text(encoding="utf-8"))["releases"]
    newest, before = releases[-1], releases[-2] if len(releases) > 1 else None
    earlier = before["sets"] if before else {}
    return Scores(
        extractor_version=newest["extractor_version"],
        compared_with=before and before["extractor_version"],
        sets=tuple(_set(name, found, earlier.get(name, {})) for name, found in newest["sets"].items()),
    )


def _set(name: str, found: Mapping[str, Any], earlier: Mapping[str, Any]) -> GoldSet:
    """Sets of other passages are not compared."""
    before = earlier if earlier.get("sha256") == found["sha256"] else {}
    kinds = before.get("kinds", {})
    return GoldSet(
        passages=found["passages"],
        total=_score(name, found["all"], before.get("all")),
        kinds=tuple(_score(kind, rates, kinds.get(kind)) for kind, rates in found["kinds"].items()),
    )


def _score(name: str, rates: Mapping[str, Any], earlier: Mapping[str, Any] | None) -> Score:
    change = None if earlier is None else round(rates["f1"] - earlier["f1"], 4)
    return Score(name=name, change=change, **rates)

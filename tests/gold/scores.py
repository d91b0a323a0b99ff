"""What the extractor scores on the gold sets, kept as data for the quality report: data/gold_scores.json.

    python -m tests.gold.scores            measure, and print what has changed since the last release
    python -m tests.gold.scores --write    and keep it, in place of what was kept for the same extractor version

The report has no gold sets: it shows what is kept there, and says of which extractor.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from flows.report_scores import GOLD_SCORES
from tests.gold import floors, score
from transforms.extraction import EXTRACTOR_VERSION

DIGITS = 4


def release() -> dict[str, Any]:
    """The scores of the extractor as it is: by gold set, of detection and of each kind."""
    return {"extractor_version": EXTRACTOR_VERSION, "sets": {name: scores_of(name) for name in floors.SETS}}


def scores_of(name: str) -> dict[str, Any]:
    """Extract a gold set and score it: detection (value, unit and span), and the kinds end to end."""
    gold, predicted = floors.extracted(name)
    scored = score.score(gold, predicted)
    kinds = scored["fields"]["kind_end_to_end"]["per_kind"]
    return {
        "sha256": floors.corpus_hash(name),
        "passages": scored["passages"],
        "all": _rates(scored["detection"]["all"]),
        "kinds": {kind: _rates(rates) for kind, rates in sorted(kinds.items())},
    }


def kept_with(releases: list[dict[str, Any]], new: dict[str, Any]) -> list[dict[str, Any]]:
    """The releases, oldest first, with a new one in place of the one of the same version, or after the last."""
    others = [each for each in releases if each["extractor_version"] != new["extractor_version"]]
    return [*others, new]


def _rates(rates: dict[str, Any]) -> dict[str, Any]:
    return {
        "gold": rates["gold"],
        "precision": round(rates["p"], DIGITS),
        "recall": round(rates["r"], DIGITS),
        "f1": round(rates["f1"], DIGITS),
    }


def main(*, write: bool) -> None:
    """Measure; print the scores; keep them where that is asked for."""
    releases = json.loads(GOLD_SCORES.read_text(encoding="utf-8"))["releases"] if GOLD_SCORES.exists() else []
    new = release()
    for name, scored in new["sets"].items():
        print(f"{name:8} F1 {scored['all']['f1']:.4f} on {scored['all']['gold']} figures")  # noqa: T201  what the command shows
    if write:
        text = json.dumps({"releases": kept_with(releases, new)}, indent=1) + "\n"
        GOLD_SCORES.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(write="--write" in sys.argv[1:])

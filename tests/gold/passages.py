"""The passages that models learn from: those labelled in full, here and in `data/training/`.

Never among them: blind, fresh, held and unseen, which show what the models do with texts that they do not know.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tests.gold import score

GOLD = Path(__file__).parent
TRAINING = GOLD.parents[1] / "data" / "training"
_SETS = ("dev", "written", "rounds")
# Rules were written for these sets, whose labels were checked most often: each of their passages counts so many times.
TIMES = {"dev": 2, "written": 4, "rounds": 4}


def labelled(times: Mapping[str, int] | None = None) -> list[dict]:
    """The passages in the gold format, with every field. times: how often those of a set count, where not once."""
    files = [*(GOLD / f"{name}.jsonl" for name in _SETS), *sorted(TRAINING.glob("*.jsonl"))]
    return [row for file in files for row in score.load(file) for _ in range((times or {}).get(file.stem, 1))]

"""The gold sets' measures and their floors, which only rise.

    python -m tests.gold.floors            measure and compare
    python -m tests.gold.floors --update   raise the floors to what is measured; never lowers one

A floor is lowered by hand in floors.json, with a sentence in CHANGELOG.md.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tempfile
from functools import cache
from itertools import islice
from pathlib import Path

from tests.gold import score

GOLD = Path(__file__).parent
FLOORS = GOLD / "floors.json"
SLACK = 1e-9

# One real article; the development set; passages written for this project by someone who had not seen the rules. Models
# learn from these three and from the rounds, whose faults were read as well, so that all four flatter; the trainers
# cross-validate. The blind set was annotated before the extractor was run on it: no rule is written from it and no
# model learns from it. The fresh set is the last of the rounds: no model learns from it, though its faults have been
# read. The held and the unseen set are parts of passages that were labelled without sight of the extractor, and the
# others are in data/training: no rule is written from them, no model learns from them; how many are right was watched.
SETS = ("seed", "dev", "written", "blind", "rounds", "fresh", "held", "unseen")


def measured(name: str) -> dict[str, float]:
    """Extract the texts of a gold set through the command line and score them."""
    gold_rows, predicted_rows = extracted(name)
    return measures(score.score(gold_rows, predicted_rows)) | rejected_measures(gold_rows, predicted_rows)


def extracted(name: str) -> tuple[list[dict], list[dict]]:
    """The rows of a gold set, and what the command line extracts from its texts."""
    return score.load(GOLD / f"{name}.jsonl"), _predicted()[name]


@cache
def _predicted() -> dict[str, list[dict]]:
    """What the command line extracts from the texts of each set, all of them in one call: it takes long to start."""
    texts = {
        name: [line for line in (GOLD / f"{name}.jsonl").read_text("utf-8").split("\n") if line.strip()]
        for name in SETS
    }
    with tempfile.TemporaryDirectory() as folder:
        gold, predicted = Path(folder) / "gold.jsonl", Path(folder) / "predicted.jsonl"
        gold.write_text("".join(f"{line}\n" for lines in texts.values() for line in lines), "utf-8")
        command = [Path(sys.executable).parent / "newsmetrics", "extract", gold, predicted]
        subprocess.run(command, check=True, capture_output=True)
        rows = iter(score.load(predicted))
    return {name: list(islice(rows, len(lines))) for name, lines in texts.items()}


def measures(scored: dict) -> dict[str, float]:
    """The measures that have floors, out of what the scorer returns. A measure that a set cannot have is left out."""
    detection, fields = scored["detection"]["all"], scored["fields"]
    found = {
        "detection_f1": detection["f1"],
        "detection_precision": detection["p"],
        "detection_recall": detection["r"],
        "kind_accuracy": fields["kind"]["accuracy"],
        "kind_macro_f1": fields["kind"]["macro_f1"],
        "bound_marked": fields["bound_marked"],
        "role_marked": fields["role_marked"],
        "modality_marked": fields["modality_marked"],
        "subject_partial": fields["subject"]["partial"],
        "population": fields["population"]["partial_where_gold_has_one"],
        "period": fields["period_where_gold_has_one"],
        "measure_token_f1": fields["measure_token_f1"],
        "full_row_f1": fields["full_row"]["f1"],
        "signs_right": 1 - scored["sign_errors"] / max(detection["gold"], 1),
    }
    return {name: round(value, 4) for name, value in found.items() if value is not None}


def rejected_measures(gold_rows: list[dict], predicted_rows: list[dict]) -> dict[str, float]:
    """How many of the gold's rejected numbers are seen at all, and of those how many have the right reason."""
    predicted = {row["id"]: row for row in predicted_rows}
    seen = right = total = 0
    for row in gold_rows:
        mine = predicted.get(row["id"], {"metrics": [], "rejected": []})
        for gold in row["rejected"]:
            total += 1
            entries = [
                e
                for e in (*mine["rejected"], *mine["metrics"])
                if e["start"] < gold["end"] and gold["start"] < e["end"]
            ]
            seen += bool(entries)
            right += any(entry.get("reason") == gold["reason"] for entry in entries)
    return {"rejected_seen": round(seen / max(total, 1), 4), "rejected_reason": round(right / max(seen, 1), 4)}


def corpus_hash(name: str) -> str:
    """The hash of a gold set: floors speak of one set only."""
    return hashlib.sha256((GOLD / f"{name}.jsonl").read_bytes()).hexdigest()[:16]


def below_floor(name: str, found: dict[str, float], floors: dict) -> list[str]:
    """The measures that lie below their floor, in words."""
    return [
        f"{name}: {measure} is {found.get(measure, 0):.4f}, its floor is {floor:.4f}"
        for measure, floor in floors[name]["floors"].items()
        if found.get(measure, 0) < floor - SLACK
    ]


def main(*, update: bool) -> int:
    """Measure every set; returns the exit status."""
    floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    faults = []
    for name in SETS:
        found = measured(name)
        kept = floors.get(name, {}).get("floors", {})
        if update:
            floors[name] = {
                "sha256": corpus_hash(name),
                "floors": {m: max(v, kept.get(m, 0)) for m, v in found.items()},
            }
        faults += below_floor(name, found, floors)
        for measure, value in found.items():
            print(f"{name:5} {measure:20} {value:.4f}   floor {kept.get(measure, 0):.4f}")  # noqa: T201  what the command shows
    if update:
        FLOORS.write_text(json.dumps(floors, indent=2) + "\n", encoding="utf-8")
    print("\n".join(faults))  # noqa: T201  what the command shows
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(update="--update" in sys.argv[1:]))

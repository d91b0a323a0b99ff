"""Whether a higher confidence means that a row is right more often, on the gold sets."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from tests.benchmarks.measuring import Options, Table
from tests.gold import score
from tests.gold.floors import GOLD, SETS

COMMAND = Path(sys.executable).parent / "newsmetrics"
EDGES = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
HEADER = ("confidence", "rows", "kind and value right", "all rows from here on", "right among them")
NOTE = """A row is right if a gold metric stands at its span with the same value, unit and kind. Rows that are no metric
in the gold set count as wrong."""

Judged = list[tuple[float, bool]]


def tables(options: Options) -> Iterator[Table]:
    """One table for each gold set."""
    for name in SETS:
        predicted = options.folder / "predicted.jsonl"
        subprocess.run([COMMAND, "extract", GOLD / f"{name}.jsonl", predicted], check=True, capture_output=True)
        yield _table(name, judged(score.load(GOLD / f"{name}.jsonl"), score.load(predicted)))


def judged(gold_rows: list[dict], predicted_rows: list[dict]) -> Judged:
    """Confidence of each predicted metric, and whether it is right."""
    gold = {row["id"]: [score.clean(metric) for metric in row["metrics"]] for row in gold_rows}
    found = []
    for row in predicted_rows:
        mine = [score.clean(metric) for metric in row["metrics"]]
        paired = dict(score.match_spans(mine, gold[row["id"]]))
        for place, metric in enumerate(mine):
            right = place in paired and metric["kind"] == gold[row["id"]][paired[place]]["kind"]
            found.append((row["metrics"][place]["confidence"], right))
    return found


def _table(name: str, found: Judged) -> Table:
    table = Table(f"Confidence on the gold set `{name}`", HEADER, NOTE)
    for low, high in pairwise(EDGES):
        here, above = ([right for sure, right in found if low <= sure < limit] for limit in (high, EDGES[-1]))
        if here:
            told = f"{low:.1f} to {min(high, 1):.1f}"
            table.rows.append((told, str(len(here)), _share(here), str(len(above)), _share(above)))
    return table


def _share(right: list[bool]) -> str:
    return f"{sum(right) / len(right):.1%}" if right else ""

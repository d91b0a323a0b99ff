"""Trains the model that decides whether a bare number counts or has the unit of another, and writes its weights.

    python -m tests.gold.train_units            cross-validate by passage; print how often rules and model are right
    python -m tests.gold.train_units --write    train on everything; write transforms/lexicon/unit_weights.py

Trained on the bare numbers of the passages labelled in full (`tests.gold.passages`); ages, names and the like
count. It builds on no other model: comes first.
"""

from __future__ import annotations

import sys

import polars as pl

from tests.gold.passages import labelled
from tests.gold.train_kinds import FOLDS, HEAD, LEXICON, ROW, Figure, Penalty, folds, lines, sums, trained
from transforms.mentions.mentions import numbers_read
from transforms.mentions.quantities import with_ruled_units
from transforms.mentions.unit_model import FAMILIES, LEAD, asked_about, unit_features
from transforms.models.learnt import UNIT
from transforms.text.sentences import sentences

PENALTY = Penalty(1.0, 2.0)
RARE = 3


def figures(rows: list[dict]) -> list[Figure]:
    """The bare numbers of the passages with the family of their unit; what is no figure takes no unit: it counts."""
    texts = pl.DataFrame(
        {"doc": range(len(rows)), "text": [row["text"] for row in rows]}, schema={"doc": pl.UInt32, "text": pl.String}
    )
    found = sentences(texts)
    asked = asked_about(with_ruled_units(numbers_read(found))).join(
        found.select("sentence", "sentence_start"), on="sentence", maintain_order="left"
    )
    named = dict(unit_features(asked).group_by("row").agg("name").iter_rows())
    out = []
    placed = asked.select(
        "row", "doc", start=pl.col("sentence_start") + pl.col("at"), end=pl.col("sentence_start") + pl.col("until"),
        ruled="ruled",
    )  # fmt: skip
    for row, doc, start, end, ruled in placed.iter_rows():
        units = [m["unit"] for m in rows[doc]["metrics"] if m["start"] < end and start < m["end"]]
        right = _family(units[0]) if units else "count"
        if right in FAMILIES:
            out.append(Figure(rows[doc]["id"], "all", ruled, right, frozenset(named[row]), 1.0))
    return out


def _family(unit: str) -> str:
    return unit if unit in (*FAMILIES, "percentage_point") else "money"


def report(found: list[Figure]) -> None:
    """Prints how many numbers have the right unit by the rules and by a model that has not seen their passage."""
    fold = folds(found)
    rules = model = 0
    for k in range(FOLDS):
        learnt = trained([figure for figure in found if fold[figure.passage] != k], PENALTY, RARE)
        held = [figure for figure in found if fold[figure.passage] == k]
        for figure, odds in zip(held, sums(learnt, held), strict=True):
            leads = odds.max() - odds[learnt.classes.index(figure.ruled)] > LEAD * UNIT
            says = learnt.classes[int(odds.argmax())] if leads else figure.ruled
            rules, model = rules + (figure.ruled == figure.right), model + (says == figure.right)
    print(f"unit  {len(found)}  rules {rules / len(found):.4f}  with model {model / len(found):.4f}")  # noqa: T201  what the command shows


def write(found: list[Figure]) -> None:
    """Trains on all numbers and writes the weights."""
    body = lines(trained(found, PENALTY, RARE), FAMILIES)
    (LEXICON / "unit_weights.py").write_text(
        f"{HEAD.replace('train_kinds', 'train_units')}UNIT_WEIGHTS: tuple[{ROW}, ...] = (\n{body}\n)  # fmt: skip\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    training = figures(labelled())
    if "--write" in sys.argv[1:]:
        write(training)
    else:
        report(training)

"""Learns the weights of subjects from the gold sets and writes them into the lexicon.

    python -m tests.gold.train             train, write transforms/lexicon/subject_weights.py
    python -m tests.gold.train --check     only show how well passages are judged that the training has not seen

A figure has candidates; the weights make those likely whose words are those of the gold subject. It is a softmax over
the candidates of each figure with a quadratic penalty: convex, so that every run ends at the same weights. Passages of
the development set whose number is divisible by three are left out, as a measure that the training cannot touch.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import polars as pl

from flows.reference import institution_names
from tests.gold import score
from transforms.candidates import CATEGORIES, FEATURES, TIES, candidates, described_rows, ties
from transforms.extraction import recognised
from transforms.subjects import ruled, spoken

GOLD = Path(__file__).parent
TARGET = Path(__file__).parents[2] / "transforms" / "lexicon" / "subject_weights.py"
PENALTY = 2.8
STEPS, RATE = 500, 0.08
FOLDS = 5
# Weights smaller than this change no choice worth having.
SMALLEST = 0.03


@dataclass(frozen=True)
class Sample:
    """The candidates of some passages.

    One entry for each candidate: its passage, its figure, right (it is the gold subject), told (gold names a subject).
    One for each feature that a candidate has: owner (the place of the candidate), feature (the place of its weight).
    """

    passage: np.ndarray
    figure: np.ndarray
    right: np.ndarray
    told: np.ndarray
    owner: np.ndarray
    feature: np.ndarray


def untouched(passage: dict) -> bool:
    """Whether a passage of the development set is kept out of the training."""
    return passage["id"].startswith("dev-") and int(passage["id"].split("-")[1]) % 3 == 0


def sample(passages: list[dict]) -> Sample:
    """The candidates of the passages with what speaks for them."""
    texts = pl.DataFrame({"text": [row["text"] for row in passages]}).with_row_index("doc").select("doc", "text")
    _, stated, found, read = recognised(texts, institution_names())
    look = ruled(read)
    described = described_rows(read.rows)
    pairs = candidates(look, described).with_row_index("pair")
    words = spoken(read.rows, found)
    gold = _gold_subjects(passages, stated)
    right = [
        mention in gold and score.partial(words[row], gold[mention])
        for mention, row in pairs.select("mention", "row").iter_rows()
    ]
    offset, owner, feature = 0, [], []
    tied = pairs.select("pair", "mention", "same").join(ties(look, described), on=["mention", "same"])
    for features, frame in ((FEATURES, pairs), (TIES, tied)):
        for name, columns in features.items():
            owner.append(frame["pair"].to_numpy().astype(np.int64))
            feature.append(frame[name].to_numpy().astype(np.int64) + offset)
            offset += _size(columns)
    figure = pairs["mention"].to_numpy()
    return Sample(
        stated["doc"].to_numpy()[figure],
        figure,
        np.array(right),
        np.isin(figure, list(gold)),
        np.concatenate(owner),
        np.concatenate(feature),
    )


def _gold_subjects(passages: list[dict], stated: pl.DataFrame) -> dict[int, str]:
    """The gold subject of each mention that has one, by the place of the mention."""
    gold: dict[int, str] = {}
    for doc, passage in enumerate(passages):
        mine = stated.with_row_index("place").filter(pl.col("doc") == doc)
        columns = ("span_start", "span_end", "value", "low", "high", "unit")
        predicted = [
            score.clean({"start": start, "end": end, "value": value, "low": low, "high": high, "unit": unit})
            for start, end, value, low, high, unit in mine.select(columns).iter_rows()
        ]
        wanted = [score.clean(metric) for metric in passage["metrics"]]
        for one, other in score.match_spans(predicted, wanted):
            if wanted[other]["subject"] is not None:
                gold[mine["place"][one]] = wanted[other]["subject"]
    return gold


def _size(columns: tuple[str, ...]) -> int:
    return int(np.prod([len(CATEGORIES[column]) for column in columns]))


def trained(data: Sample, kept: np.ndarray) -> np.ndarray:
    """The weights learned from the candidates that are kept."""
    size = sum(_size(columns) for columns in {**FEATURES, **TIES}.values())
    use = kept & np.isin(data.figure, data.figure[data.right & kept])
    rows = use[data.owner]
    owner, feature = (np.cumsum(use) - 1)[data.owner[rows]], data.feature[rows]
    _, group = np.unique(data.figure[use], return_inverse=True)
    right = data.right[use]
    weights, mean, spread = np.zeros(size), np.zeros(size), np.zeros(size)
    for step in range(1, STEPS + 1):
        scores = np.bincount(owner, weights[feature], len(right))
        shifted = np.exp(scores - _highest(scores, group)[group])
        chance = shifted / np.bincount(group, shifted)[group]
        hit = np.where(right, shifted, 0.0)
        wanted = hit / np.bincount(group, hit)[group]
        slope = np.bincount(feature, (chance - wanted)[owner], size) + PENALTY * weights
        mean, spread = 0.9 * mean + 0.1 * slope, 0.999 * spread + 0.001 * slope**2
        rate = RATE * (1 - step / STEPS) + 0.001
        weights -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.999**step)) + 1e-8)
    return weights


def _highest(scores: np.ndarray, group: np.ndarray) -> np.ndarray:
    highest = np.full(group.max() + 1, -np.inf)
    np.maximum.at(highest, group, scores)
    return highest


def hits(data: Sample, weights: np.ndarray, asked: np.ndarray) -> tuple[int, int]:
    """How many figures of the candidates asked about get a right subject, of how many."""
    scores = np.bincount(data.owner, weights[data.feature], len(data.figure))
    found = 0
    figures = np.unique(data.figure[asked & data.told])
    for figure in figures:
        mine = np.flatnonzero(data.figure == figure)
        found += bool(data.right[mine[np.argmax(scores[mine])]])
    return found, len(figures)


def source(weights: np.ndarray) -> str:
    """The lexicon module that holds the weights."""
    lines = []
    offset = 0
    for name, columns in {**FEATURES, **TIES}.items():
        size = _size(columns)
        shape = [len(CATEGORIES[column]) for column in columns]
        entries = [
            " ".join(
                [
                    CATEGORIES[column][place]
                    for column, place in zip(columns, np.unravel_index(code, shape), strict=True)
                ]
                + [f"{weight:.2f}"]
            )
            for code, weight in enumerate(weights[offset : offset + size])
            if abs(weight) >= SMALLEST
        ]
        lines.append(f'    "{name}": "{", ".join(entries)}",')
        offset += size
    head = '"""What speaks for a phrase as the subject of a figure: weights learned by `python -m tests.gold.train`."""'
    return f"{head}\n\nWEIGHTS: dict[str, str] = {{\n" + "\n".join(lines) + "\n}  # fmt: skip\n"


def main(*, check: bool) -> None:
    """Train on all passages but the untouched ones; with check, on four fifths of them at a time."""
    passages = [row for name in ("dev", "written", "rounds") for row in score.load(GOLD / f"{name}.jsonl")]
    data = sample([row for row in passages if not untouched(row)])
    if check:
        found = [
            hits(data, trained(data, data.passage % FOLDS != fold), data.passage % FOLDS == fold)
            for fold in range(FOLDS)
        ]
        right, asked = (sum(pair[place] for pair in found) for place in (0, 1))
        print(f"{right} of {asked} figures in passages not trained on: {right / asked:.4f}")  # noqa: T201  what the command shows
        return
    TARGET.write_text(source(trained(data, np.ones(len(data.figure), dtype=bool))), encoding="utf-8")


if __name__ == "__main__":
    main(check="--check" in sys.argv[1:])

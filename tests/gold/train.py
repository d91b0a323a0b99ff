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
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from flows.reference import institution_names
from tests.gold import score, subject_texts
from transforms.candidates import CATEGORIES, FEATURES, TIES, candidates, described_rows, ties
from transforms.extraction import recognised
from transforms.subjects import ruled, spoken

GOLD = Path(__file__).parent
TARGET = Path(__file__).parents[2] / "transforms" / "lexicon" / "subject_weights.py"
LABELLED = ("managers", "owners")
PENALTY = 2.0
STEPS = 120
FOLDS = 10
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
    told = [
        (doc, metric["start"], metric["end"], metric["subject"])
        for doc, passage in enumerate(passages)
        for metric in passage["metrics"]
        if metric["subject"] is not None
    ]
    gold = pl.DataFrame(told, schema=["doc", "start", "end", "subject"], orient="row").with_columns(
        pl.col("doc").cast(stated.schema["doc"])
    )
    places = stated.select("doc", "span_start", "span_end", place=pl.int_range(pl.len()))
    met = places.join(gold, on="doc").filter(
        (pl.col("start") < pl.col("span_end")) & (pl.col("span_start") < pl.col("end"))
    )
    return dict(met.select("place", "subject").iter_rows())


def _size(columns: tuple[str, ...]) -> int:
    return int(np.prod([len(CATEGORIES[column]) for column in columns]))


def trained(data: Sample, kept: np.ndarray) -> np.ndarray:
    """The weights learned from the candidates that are kept."""
    size = sum(_size(columns) for columns in {**FEATURES, **TIES}.values())
    use = kept & np.isin(data.figure, data.figure[data.right & kept])
    rows = use[data.owner]
    owner, feature = (np.cumsum(use) - 1)[data.owner[rows]], data.feature[rows]
    right, figure = data.right[use], data.figure[use]
    seen, column = np.unique(feature, return_inverse=True)
    has = csr_matrix((np.ones(len(column)), (owner, column)), shape=(len(right), len(seen)))
    # The candidates of a figure stand next to one another.
    opens = np.r_[True, figure[1:] != figure[:-1]]
    first, group = np.flatnonzero(opens), np.cumsum(opens) - 1

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = has @ weights
        shifted = np.exp(scores - np.maximum.reduceat(scores, first)[group])
        hit = np.where(right, shifted, 0.0)
        every, wanted = np.add.reduceat(shifted, first), np.add.reduceat(hit, first)
        slope = has.T @ (shifted / every[group] - hit / wanted[group]) + PENALTY * weights
        return float(np.log(every / wanted).sum() + PENALTY / 2 * (weights**2).sum()), slope

    weights = np.zeros(size)
    weights[seen] = minimize(loss, np.zeros(len(seen)), jac=True, method="L-BFGS-B", options={"maxiter": STEPS}).x
    return weights


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
    """Train on all passages but the untouched ones; with check, on nine tenths of them at a time."""
    passages = [row for name in ("dev", "written", "rounds") for row in score.load(GOLD / f"{name}.jsonl")]
    labelled = [row for name in LABELLED for row in score.load(subject_texts.TEXTS.parent / f"{name}.jsonl")]
    data = sample([*(row for row in passages if not untouched(row)), *labelled, *subject_texts.passages()])
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

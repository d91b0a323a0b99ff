"""Learns the weights of measures from the gold sets and writes them into the lexicon.

    python -m tests.gold.train_measures             train, write transforms/lexicon/measure_weights.py
    python -m tests.gold.train_measures --check     only show how well unseen passages are judged

A figure has candidates; the weights make those likely whose words are those of the gold measure, each by its token F1.
Where gold has none, the right candidate is the one that says nothing.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

import numpy as np
import polars as pl

from flows.reference import institution_names
from tests.gold import score, softmax
from tests.gold.passages import TIMES, labelled
from tests.gold.train_subjects import labels
from tests.gold.unseen_kinds import unseen_kinds
from transforms.extraction import recognised
from transforms.measures.measure_candidates import CATEGORIES, FEATURES, measure_candidates
from transforms.measures.measure_spans import with_spans
from transforms.measures.measures import ruled, surrounded, worded
from transforms.subjects.subjects import with_subjects

TARGET = Path(__file__).parents[2] / "transforms" / "lexicon" / "measure_weights.py"
ABOUT = "What speaks for words as the measure of a figure: weights learned by `python -m tests.gold.train_measures`."
PENALTY = 6.0


def sample(passages: list[dict]) -> softmax.Sample:
    """The candidates of the passages with what speaks for them; only figures that gold has as well."""
    texts = pl.DataFrame({"text": [row["text"] for row in passages]}).with_row_index("doc").select("doc", "text")
    with unseen_kinds(passages):
        *_, stated, found, read = recognised(texts, institution_names())
    rows = with_spans(read.rows)
    stated = with_subjects(stated, found, read)
    look = surrounded(stated, read.around, rows)
    gold = labels(passages, stated, "measure")
    pairs = pl.concat(measure_candidates(look, ruled(look, rows), rows))
    pairs = pairs.with_columns(said=worded(pairs, found)).filter(pl.col("mention").is_in(list(gold)))
    pairs = pairs.with_row_index("pair")
    right = [score.text_f1(said, gold[mention]) for mention, said in pairs.select("mention", "said").iter_rows()]
    figure = pairs["mention"].to_numpy()
    told = [mention for mention, words in gold.items() if words is not None]
    return softmax.Sample(
        stated["doc"].to_numpy()[figure],
        figure,
        np.array(right),
        np.isin(figure, told),
        *softmax.placed([(FEATURES, pairs)], CATEGORIES, "pair"),
    )


def main(*, check: bool) -> None:
    """Train on all passages; with check, on nine tenths of them at a time."""
    data = sample(labelled({} if check else TIMES))
    train = partial(softmax.trained, data, count=softmax.total(FEATURES, CATEGORIES), penalty=PENALTY)
    if check:
        best = softmax.cross_validated(data, train)
        told = best[data.told[best]]
        print(f"token F1 {data.right[told].mean():.4f} of {len(told)} figures in passages not trained on")  # noqa: T201  what the command shows
        return
    weights = train(np.ones(len(data.figure), dtype=bool))
    TARGET.write_text(softmax.source(ABOUT, weights, FEATURES, CATEGORIES), encoding="utf-8")


if __name__ == "__main__":
    main(check="--check" in sys.argv[1:])

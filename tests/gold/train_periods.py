"""Learns the weights of periods from passages in the gold format and writes them into the lexicon.

    python -m tests.gold.train_periods             train, write transforms/lexicon/period_weights.py
    python -m tests.gold.train_periods --check     only compare them with the rules on passages not trained on

A figure has the times around it as candidates, and that it has no period; the weights make those likely whose words
are those of the gold period.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
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
from transforms.periods.period_candidates import CATEGORIES, FEATURES, NONE, TIES, candidates, ties, without
from transforms.periods.period_rules import around_figures, ruled
from transforms.periods.periods import spoken
from transforms.phrases.time_expressions import expressions

TARGET = Path(__file__).parents[2] / "transforms" / "lexicon" / "period_weights.py"
ABOUT = "What speaks for a time as the period of a figure: weights learned by `python -m tests.gold.train_periods`."
PENALTY = 9.0
# A missing period is worse than one too many: this is taken from what speaks for none.
AGAINST_NONE = 1.2
ALL = {**FEATURES, **TIES, **NONE}


@dataclass(frozen=True)
class Periods:
    """The candidates of some passages; whether the rules alone are right, for each figure that gold has."""

    sample: softmax.Sample
    ruled_right: dict[int, bool]

    def report(self, name: str, right: dict[int, bool]) -> str:
        """How often figures that have a period in gold get it, and how often those that have none get none."""
        told = set(self.sample.figure[self.sample.told].tolist())
        rates = [np.mean([right[f] for f in self.ruled_right if (f in told) == has]) for has in (True, False)]
        return f"{name}: {rates[0]:.4f} of the figures with a period, {rates[1]:.4f} of those without"


def periods(passages: list[dict]) -> Periods:
    """The candidates of the passages with what speaks for them."""
    texts = pl.DataFrame({"text": [row["text"] for row in passages]}).with_row_index("doc").select("doc", "text")
    with unseen_kinds(passages):
        *_, stated, found, read = recognised(texts, institution_names())
    rows = around_figures(read.rows)
    look, times = ruled(stated, rows), expressions(rows)
    words = [*spoken(times, found), None]
    gold = labels(passages, stated, "period")
    pairs = pl.concat(candidates(look, rows, times))
    nones = without(look, pairs)
    every = pl.concat([nones.select("mention", time=pl.lit(None, pl.Int64)), pairs.select("mention", "time")])
    # The place of each candidate, those of a figure side by side.
    place = every.select(pl.struct("mention", pl.int_range(pl.len())).rank("ordinal").cast(pl.Int64) - 1).to_series()
    nones = nones.with_columns(pair=place.head(nones.height))
    pairs = pairs.with_columns(pair=place.tail(pairs.height))
    tied = pairs.select("pair", "mention", "time").join(ties(look, times), on=["mention", "time"])
    sorted_ = every[place.arg_sort()]
    right = [
        mention in gold and score.partial(words[-1 if time is None else time], gold[mention])
        for mention, time in sorted_.select("mention", "time").iter_rows()
    ]
    figure = sorted_["mention"].to_numpy()
    sample = softmax.Sample(
        stated["doc"].to_numpy()[figure],
        figure,
        np.array(right),
        np.isin(figure, [mention for mention, period in gold.items() if period is not None]),
        *softmax.placed([(FEATURES, pairs), (TIES, tied), (NONE, nones)], CATEGORIES, "pair"),
    )
    at = dict(times.with_columns(place=pl.int_range(pl.len())).filter(~pl.col("inside")).select("row", "place").rows())
    said = [words[at.get(row, -1)] for row in look["ruled"]]
    return Periods(sample, {mention: score.partial(said[mention], period) for mention, period in gold.items()})


def learnt(sample: softmax.Sample, kept: np.ndarray) -> np.ndarray:
    """The weights learnt from the candidates that are kept."""
    weights = softmax.trained(sample, kept, softmax.total(ALL, CATEGORIES), PENALTY)
    first = softmax.total({**FEATURES, **TIES}, CATEGORIES)
    weights[first : first + len(CATEGORIES["has"])] -= AGAINST_NONE
    return weights


def main(*, check: bool) -> None:
    """Train on all passages; with check, on nine tenths of them at a time."""
    found = periods(labelled({} if check else TIMES))
    train = partial(learnt, found.sample)
    if check:
        best = softmax.cross_validated(found.sample, train)
        right = dict(zip(found.sample.figure[best].tolist(), found.sample.right[best].tolist(), strict=True))
        print(found.report("rules", found.ruled_right))  # noqa: T201  what the command shows
        print(found.report("learnt", right))  # noqa: T201  what the command shows
        return
    weights = train(np.ones(len(found.sample.figure), dtype=bool))
    TARGET.write_text(softmax.source(ABOUT, weights, ALL, CATEGORIES), encoding="utf-8")


if __name__ == "__main__":
    main(check="--check" in sys.argv[1:])

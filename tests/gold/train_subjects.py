"""Learns the weights of subjects and populations from the gold sets and writes them into the lexicon.

    python -m tests.gold.train_subjects             train, write subject_weights.py and population_weights.py
    python -m tests.gold.train_subjects --check     only show how well passages are judged that training has not seen

A figure has candidates; the weights make those likely whose words are those of the gold subject; so for the population
of a share.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

import numpy as np
import polars as pl

from flows.reference import institution_names
from tests.gold import score, softmax, subject_texts
from tests.gold.passages import TIMES, labelled
from transforms.candidates import candidates, described_rows, ties
from transforms.extraction import recognised
from transforms.populations import with_wholes
from transforms.subject_features import CATEGORIES, FEATURES, TIES
from transforms.subjects import ruled, spoken, with_rows

LEXICON = Path(__file__).parents[2] / "transforms" / "lexicon"
ABOUT = "What speaks for a phrase as the {} of a {}: weights learned by `python -m tests.gold.train_subjects`."
MEASURED = {"subject": "figure", "population": "share"}
PENALTIES = {"subject": 5.5, "population": 4.0}
ALL = {**FEATURES, **TIES}


def sample(passages: list[dict], field: str = "subject") -> softmax.Sample:
    """The candidates of the passages with what speaks for them, as subjects or as populations."""
    texts = pl.DataFrame({"text": [row["text"] for row in passages]}).with_row_index("doc").select("doc", "text")
    *_, stated, found, read = recognised(texts, institution_names())
    look = ruled(read)
    if field == "population":
        look = with_wholes(with_rows(look, read.rows)).with_row_index("place").filter(pl.col("kind") == "share")
        stated = stated[look["place"]]
    described = described_rows(read.rows)
    pairs = candidates(look, described).with_row_index("pair")
    words = spoken(read.rows, found)
    gold = {place: name for place, name in labels(passages, stated, field).items() if name is not None}
    right = [
        mention in gold and score.partial(words[row], gold[mention])
        for mention, row in pairs.select("mention", "row").iter_rows()
    ]
    tied = pairs.select("pair", "mention", "same").join(ties(look, described), on=["mention", "same"])
    figure = pairs["mention"].to_numpy()
    return softmax.Sample(
        stated["doc"].to_numpy()[figure],
        figure,
        np.array(right),
        np.isin(figure, list(gold)),
        *softmax.placed([(FEATURES, pairs), (TIES, tied)], CATEGORIES, "pair"),
    )


def labels(passages: list[dict], stated: pl.DataFrame, field: str) -> dict[int, str | None]:
    """What gold says in a field of each mention that it has, by the place of the mention."""
    told = [
        (doc, metric["start"], metric["end"], metric[field])
        for doc, passage in enumerate(passages)
        for metric in passage["metrics"]
        if field in metric
    ]
    gold = pl.DataFrame(
        told, schema={"doc": pl.Int64, "start": pl.Int64, "end": pl.Int64, "told": pl.String}, orient="row"
    ).with_columns(pl.col("doc").cast(stated.schema["doc"]))
    places = stated.select("doc", "span_start", "span_end", place=pl.int_range(pl.len()))
    met = places.join(gold, on="doc").filter(
        (pl.col("start") < pl.col("span_end")) & (pl.col("span_start") < pl.col("end"))
    )
    return dict(met.select("place", "told").iter_rows())


def main(*, check: bool) -> None:
    """Train on all passages; with check, on nine tenths of them at a time."""
    passages = [*labelled({} if check else TIMES), *subject_texts.passages()]
    for field, measured in MEASURED.items():
        data = sample(passages, field)
        train = partial(softmax.trained, data, count=softmax.total(ALL, CATEGORIES), penalty=PENALTIES[field])
        if check:
            best = softmax.cross_validated(data, train)
            told = best[data.told[best]]
            right = int(data.right[told].sum())
            print(f"{field}: {right} of {len(told)} in passages not trained on: {right / len(told):.4f}")  # noqa: T201  what the command shows
            continue
        weights = train(np.ones(len(data.figure), dtype=bool))
        text = softmax.source(ABOUT.format(field, measured), weights, ALL, CATEGORIES)
        (LEXICON / f"{field}_weights.py").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(check="--check" in sys.argv[1:])

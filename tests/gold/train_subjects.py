"""Learns the weights of subjects and populations from the gold sets and writes them into the lexicon.

    python -m tests.gold.train_subjects             train, write subject_weights.py and population_weights.py
    python -m tests.gold.train_subjects --check     only show how well passages are judged that training has not seen

A figure has candidates; the weights make those likely whose words are those of the gold subject; so for the population
of a share.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import polars as pl

from flows.reference import institution_names
from tests.gold import score, softmax, subject_texts
from tests.gold.passages import TIMES, labelled
from tests.gold.unseen_kinds import unseen_kinds
from transforms.extraction import recognised
from transforms.models.features import size
from transforms.subjects import population_features, subject_features
from transforms.subjects.candidates import candidates, described_rows, ties
from transforms.subjects.pointers import with_wholes_without_noun
from transforms.subjects.populations import shares
from transforms.subjects.ranking import likeliest
from transforms.subjects.subject_features import WORDS
from transforms.subjects.subjects import ruled, spoken, with_rows

LEXICON = Path(__file__).parents[2] / "transforms" / "lexicon"
ABOUT = "What speaks for a phrase as the {} of a {}: weights learned by `python -m tests.gold.train_subjects`."
MEASURED = {"subject": "figure", "population": "share"}
# Of features without and with a word.
PENALTIES = {"subject": (8.0, 18.0), "population": (4.0, 4.0)}
# So many parts of the passages, each with subjects that the others teach.
PARTS = 5
SPEAKING = {"subject": subject_features, "population": population_features}


def sample(passages: list[dict], field: str = "subject") -> softmax.Sample:
    """The candidates of the passages with what speaks for them, as subjects or as populations. A population sees a
    subject that is as uncertain as that of a text that nobody has seen.
    """
    weighed = unseen_subjects(passages) if field == "population" else None
    return sampled(passages, field, weighed)[0]


def unseen_subjects(passages: list[dict]) -> dict[int, int]:
    """For each mention the row of its likeliest subject by weights that have not seen its passage."""
    data, rows = sampled(passages, "subject")
    # A passage that counts several times is one.
    _, number = np.unique([passage["text"] for passage in passages], return_inverse=True)
    data = replace(data, passage=number[data.passage])
    best = softmax.cross_validated(data, trainer(data, "subject"), PARTS)
    return dict(zip(data.figure[best].tolist(), rows[best].tolist(), strict=True))


def trainer(data: softmax.Sample, field: str) -> Callable[[np.ndarray], np.ndarray]:
    """What learns the weights of a field from those candidates of a sample that are kept."""
    count = softmax.total(features_of(field), SPEAKING[field].CATEGORIES)
    return partial(softmax.trained, data, count=count, penalty=penalties(field))


def features_of(field: str) -> dict[str, tuple[str, ...]]:
    """All features of a field, in the order of their weights."""
    return {**SPEAKING[field].FEATURES, **SPEAKING[field].TIES}


def sampled(
    passages: list[dict], field: str, weighed: dict[int, int] | None = None
) -> tuple[softmax.Sample, np.ndarray]:
    """The candidates with what speaks for them, and their rows. weighed: the likeliest subjects of the mentions."""
    texts = pl.DataFrame({"text": [row["text"] for row in passages]}).with_row_index("doc").select("doc", "text")
    with unseen_kinds(passages):
        *_, stated, found, read = recognised(texts, institution_names())
    look, described = ruled(read), described_rows(read.rows)
    if field == "population":
        if weighed is None:
            known = likeliest(look, described)
        else:
            known = pl.Series([weighed.get(mention) for mention in range(look.height)], dtype=pl.Int64)
        look = with_rows(look, read.rows, known)
        look, described = shares(look, read.rows), with_wholes_without_noun(described, read.rows, look)
        stated = stated[look["place"]]
    features, tied, categories = SPEAKING[field].FEATURES, SPEAKING[field].TIES, SPEAKING[field].CATEGORIES
    pairs = pl.concat(candidates(look, described, features, categories)).with_row_index("pair")
    words = spoken(read.rows, found, field)
    gold = {place: name for place, name in labels(passages, stated, field).items() if name is not None}
    right = [
        mention in gold and score.partial(words[row], gold[mention])
        for mention, row in pairs.select("mention", "row").iter_rows()
    ]
    pointed = pairs.select("pair", "mention", "same").join(
        ties(look, described, tied, categories), on=["mention", "same"]
    )
    figure = pairs["mention"].to_numpy()
    placed = softmax.placed([(features, pairs), (tied, pointed)], categories, "pair")
    passage, is_told = stated["doc"].to_numpy()[figure], np.isin(figure, list(gold))
    return softmax.Sample(passage, figure, np.array(right), is_told, *placed), pairs["row"].to_numpy()


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


def penalties(field: str) -> np.ndarray:
    """The penalty of each weight."""
    (plain, worded), categories = PENALTIES[field], SPEAKING[field].CATEGORIES
    return np.concatenate([
        np.full(size(columns, categories), plain if WORDS.isdisjoint(columns) else worded)
        for columns in features_of(field).values()
    ])  # fmt: skip


def main(*, check: bool) -> None:
    """Train on all passages; with check, on nine tenths of them at a time."""
    passages = [*labelled({} if check else TIMES), *subject_texts.passages()]
    for field, measured in MEASURED.items():
        data = sample(passages, field)
        train = trainer(data, field)
        if check:
            best = softmax.cross_validated(data, train)
            told = best[data.told[best]]
            right = int(data.right[told].sum())
            print(f"{field}: {right} of {len(told)} in passages not trained on: {right / len(told):.4f}")  # noqa: T201  what the command shows
            continue
        weights = train(np.ones(len(data.figure), dtype=bool))
        text = softmax.source(ABOUT.format(field, measured), weights, features_of(field), SPEAKING[field].CATEGORIES)
        (LEXICON / f"{field}_weights.py").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(check="--check" in sys.argv[1:])

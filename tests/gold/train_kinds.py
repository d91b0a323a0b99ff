"""Trains the models that decide kinds and modality where rules alone do not, and writes their weights.

    python -m tests.gold.train_kinds                     cross-validate by passage; print how often rules and models
                                                         are right
    python -m tests.gold.train_kinds --write kind        train on everything; write transforms/lexicon/kind_weights.py
    python -m tests.gold.train_kinds --write parts       the same for each part of the passages, without it, into the
                                                         folder that `tests.gold.unseen_kinds` reads
    python -m tests.gold.train_kinds --write modality    the same for modality, which builds on the kinds

Trained on the passages labelled in full (`tests.gold.passages`), the article in `seed.jsonl`, and the texts of
`data/training/` in which only kinds and modalities are marked. The same texts and rules give the same weights.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import polars as pl
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, hstack

from tests.gold import score, subject_texts
from tests.gold.passages import GOLD, TIMES, TRAINING, labelled
from tests.gold.unseen_kinds import FOLDER, PARTS, part_of, unseen_kinds, weights_file
from transforms.figures.figures import figures_around
from transforms.kinds.kind_model import SURER, kind_features
from transforms.kinds.kinds import DEFAULTS, SURE, decisions, kind_scores, with_families, with_kinds
from transforms.mentions.mentions import mentions
from transforms.modality.modality import with_ruled
from transforms.modality.modality_model import modality_features
from transforms.models.learnt import BEFORE_WEIGHT, BETWEEN, CALM, UNIT
from transforms.text.sentences import sentences


class Penalty(NamedTuple):
    """How much a weight costs: that of a feature alone, and that of several things together (`combined`), which are
    more in number and rarer, so that more of what they say is chance.
    """

    alone: float
    together: float


LEXICON = GOLD.parents[1] / "transforms" / "lexicon"
FAMILIES = ("percent", "money", "points", "count")
MODALITIES = ("actual", "forecast", "target", "hypothetical", "denied")
# Modalities other than actual are rare: each of their figures counts so many times.
UNREAL = 4.0
PENALTY = {"kind": Penalty(alone=1.5, together=10.0), "modality": Penalty(12.0, 20.0)}
# Features of fewer figures, and weights under so many units, are left out.
RARE, SMALL = {"kind": 2, "modality": 4}, 5
FOLDS, SEED = 5, 1
CALMS = (0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.0)
LABEL = re.compile(r"\{([^|{}]+)\|([a-z_]+)(?: ([a-z]+))?\}")


@dataclass(frozen=True)
class Figure:
    """One figure of the training texts: its passage and family, what rules say and what is right, and its features."""

    passage: str
    family: str
    ruled: str
    right: str
    features: frozenset[str]
    weight: float
    is_sure: bool = False


@dataclass(frozen=True)
class Model:
    """names: the features. classes. table: one row per feature and a last one for the bias, one column per class."""

    names: tuple[str, ...]
    classes: tuple[str, ...]
    table: np.ndarray


def passages(times: Mapping[str, int] | None = None) -> list[dict]:
    """id, text and metrics (start, end, kind, modality) of every training text. times: how often the passages of a set
    count.
    """
    found = [*score.load(GOLD / "seed.jsonl"), *labelled(times)]
    for path in sorted(set(TRAINING.glob("*.txt")) - {subject_texts.TEXTS}):
        lines = path.read_text(encoding="utf-8").splitlines()
        found += [marked(line) | {"id": f"{path.stem}-{n}"} for n, line in enumerate(lines)]
    return found


def marked(line: str) -> dict:
    """The text and metrics of a line such as "It made {5%|return} and expects {6%|return forecast}."."""
    text, end, metrics = "", 0, []
    for match in LABEL.finditer(line):
        text += line[end : match.start()]
        figure = {"start": len(text), "kind": match[2], "modality": match[3] or "actual"}
        text, end = text + match[1], match.end()
        metrics.append(figure | {"end": len(text)})
    return {"text": text + line[end:], "metrics": metrics}


def figures(rows: list[dict]) -> dict[str, list[Figure]]:
    """The figures of the passages for each model, as the extractor sees them."""
    texts = pl.DataFrame(
        {"doc": range(len(rows)), "text": [row["text"] for row in rows]}, schema={"doc": pl.UInt32, "text": pl.String}
    )
    found = sentences(texts)
    seen = mentions(texts, found).filter(pl.col("reason").is_null())
    read = figures_around(seen, found)
    framed = with_families(read.found)
    scores = kind_scores(framed, read)
    by_rules = decisions(scores).select("figure", "kind", "lead")
    with unseen_kinds(rows):
        stated = with_kinds(seen, found, read)
    kinds = stated.with_row_index("mention").select("mention", "span_start", "span_end", family="kind")
    ruled = with_ruled(read.found.join(kinds, on="mention", how="left", maintain_order="left"), read)
    placed = ruled.select("figure", "doc", "span_start", "span_end", "ruled", unit="family").join(
        framed.select("figure", "family"), on="figure"
    )
    placed = (
        placed.join(by_rules, on="figure", how="left")
        .sort("figure")
        .with_columns(
            kind=pl.coalesce("kind", pl.col("family").replace_strict(DEFAULTS)),
            lead=pl.col("lead").fill_null(0.0),
        )
    )
    return {
        "kind": list(_labelled(placed, kind_features(read, framed, scores, framed), rows, "kind")),
        "modality": list(_labelled(placed, modality_features(read, ruled), rows, "modality")),
    }


def _labelled(placed: pl.DataFrame, features: pl.DataFrame, rows: list[dict], field: str) -> Iterable[Figure]:
    """The figures that have a label and features."""
    named = dict(features.group_by("figure").agg("name").iter_rows())
    for figure in placed.iter_rows(named=True):
        row = rows[figure["doc"]]
        right = next(
            (m for m in row["metrics"] if m["start"] < figure["span_end"] and figure["span_start"] < m["end"]), None
        )
        if right is None or figure["figure"] not in named:
            continue
        ruled = figure["kind"] if field == "kind" else figure["ruled"]
        family = figure["family"] if field == "kind" else "all"
        weight = UNREAL if field == "modality" and right["modality"] != "actual" else 1.0
        yield Figure(
            row["id"], family, ruled, right[field], frozenset(named[figure["figure"]]), weight,
            is_sure=field == "kind" and figure["lead"] >= SURE,
        )  # fmt: skip


def trained(found: list[Figure], penalty: Penalty, rare: int) -> Model:
    """Multinomial logistic regression with a quadratic penalty. Features of fewer figures than `rare` are left out."""
    counts = Counter(name for figure in found for name in figure.features)
    names = tuple(sorted(name for name, count in counts.items() if count >= rare))
    cost = np.array([penalty.together if _is_combined(name) else penalty.alone for name in names])[:, None]
    classes = tuple(sorted({figure.right for figure in found}))
    x = _design(found, names)
    right = np.array([classes.index(figure.right) for figure in found])
    weight = np.array([figure.weight for figure in found])
    shape = (x.shape[1], len(classes))

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        table = flat.reshape(shape)
        odds = x @ table
        odds -= odds.max(axis=1, keepdims=True)
        chance = np.exp(odds)
        chance /= chance.sum(axis=1, keepdims=True)
        value = -(weight * np.log(chance[np.arange(len(found)), right] + 1e-12)).sum()
        value += (cost / 2 * table[:-1] ** 2).sum()
        chance[np.arange(len(found)), right] -= 1
        slope = x.T @ (weight[:, None] * chance)
        slope[:-1] += cost * table[:-1]
        return value, np.asarray(slope).ravel()

    best = minimize(loss, np.zeros(shape[0] * shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 200})
    return Model(names, classes, best.x.reshape(shape))


def _is_combined(feature: str) -> bool:
    return "," in feature.partition("=")[0]


def _design(found: list[Figure], names: tuple[str, ...]) -> csr_matrix:
    """One row per figure, one column per feature, and a last one of ones."""
    place = {name: i for i, name in enumerate(names)}
    cells = [(i, place[name]) for i, figure in enumerate(found) for name in sorted(figure.features) if name in place]
    rows, columns = zip(*cells, strict=True) if cells else ((), ())
    known = csr_matrix((np.ones(len(cells)), (rows, columns)), shape=(len(found), len(names)))
    return hstack([known, np.ones((len(found), 1))]).tocsr()


def sums(model: Model, found: list[Figure]) -> np.ndarray:
    """The sum of each class for each figure."""
    return np.asarray(_design(found, model.names) @ model.table)


def chances(model: Model, found: list[Figure], calm: float = CALM) -> np.ndarray:
    """How likely each class is right for each figure. calm: what the sums are multiplied by."""
    odds = calm * sums(model, found)
    odds = np.exp(odds - odds.max(axis=1, keepdims=True))
    return odds / odds.sum(axis=1, keepdims=True)


def decided(model: Model, found: list[Figure]) -> list[str]:
    """What is said of figures: by the model, or by the rules where they are sure and the model is not surer."""
    likely = chances(model, found)
    return [
        figure.ruled if figure.is_sure and chance < SURER else model.classes[best]
        for figure, best, chance in zip(found, likely.argmax(axis=1), likely.max(axis=1), strict=True)
    ]


def by_family(found: list[Figure], field: str) -> dict[str, Model]:
    """A model for each family of figures."""
    families = sorted({figure.family for figure in found} & {*FAMILIES, "all"})
    return {
        name: trained([figure for figure in found if figure.family == name], PENALTY[field], RARE[field])
        for name in families
    }


def told(models: dict[str, Model], found: list[Figure]) -> list[str]:
    """What the extractor says of figures: by the model of their family, or the rules alone."""
    says = [figure.ruled for figure in found]
    for family, model in models.items():
        asked = [i for i, figure in enumerate(found) if figure.family == family]
        if asked:
            for i, best in zip(asked, decided(model, [found[i] for i in asked]), strict=True):
                says[i] = best
    return says


def folds(found: list[Figure]) -> dict[str, int]:
    """The fold of each passage."""
    order = sorted({figure.passage for figure in found})
    np.random.RandomState(SEED).shuffle(order)
    return {passage: i % FOLDS for i, passage in enumerate(order)}


def in_folds(found: list[Figure], field: str) -> list[tuple[list[Figure], dict[str, Model]]]:
    """The figures of each fold with models that have not seen their passages."""
    fold = folds(found)
    return [
        (
            [figure for figure in found if fold[figure.passage] == k],
            by_family([figure for figure in found if fold[figure.passage] != k], field),
        )
        for k in range(FOLDS)
    ]


def calmest(parts: list[tuple[list[Figure], dict[str, Model]]]) -> float:
    """By what the sums have to be multiplied so that the right kind is likeliest: see `transforms.models.learnt.CALM`.

    parts: as from `in_folds`.
    """
    logs = dict.fromkeys(CALMS, 0.0)
    for held, models in parts:
        for family, model in models.items():
            known = [figure for figure in held if figure.family == family and figure.right in model.classes]
            places = [model.classes.index(figure.right) for figure in known]
            for calm in CALMS:
                logs[calm] += float(np.log(chances(model, known, calm)[np.arange(len(known)), places]).sum())
    return max(logs, key=lambda calm: logs[calm])


def report(field: str, found: list[Figure]) -> None:
    """Prints how often rules and models are right, for each source of passages."""
    parts = in_folds(found, field)
    print(f"{field}: sums times {calmest(parts)} tell chances")
    pairs = [pair for held, models in parts for pair in zip(held, told(models, held), strict=True)]
    for source in sorted({figure.passage.rpartition("-")[0] for figure, _ in pairs}):
        mine = [(f, says) for f, says in pairs if f.passage.startswith(source + "-")]
        marked = [(f, says) for f, says in mine if f.right != "actual"]
        for name, chosen in (("all", mine), ("marked", marked if field == "modality" else [])):
            if chosen:
                rules = sum(f.ruled == f.right for f, _ in chosen) / len(chosen)
                model = sum(says == f.right for f, says in chosen) / len(chosen)
                print(f"{field:9} {source:10} {name:7} {len(chosen):5}  rules {rules:.3f}  with model {model:.3f}")


def weights(model: Model, classes: tuple[str, ...]) -> list[tuple[str, int, str]]:
    """The rows of a weights table: class, bias, and the weights of the features."""
    units = np.rint(model.table / UNIT).astype(int)
    out = []
    for name in classes:
        column = units[:, model.classes.index(name)]
        entries = [f"{f}{BEFORE_WEIGHT}{w}" for f, w in zip(model.names, column, strict=False) if abs(w) >= SMALL]
        out.append((name, int(column[-1]), BETWEEN.join(entries)))
    return out


def lines(model: Model, classes: tuple[str, ...]) -> str:
    """The rows of a weights table, as Python."""
    rows = weights(model, classes)
    return "\n".join(f"({json.dumps(name)}, {bias}, {json.dumps(entries)})," for name, bias, entries in rows)


HEAD = '"""Weights of a model, from `python -m tests.gold.train_kinds --write`: rows of (class, bias, weights)."""\n\n'
ROW = "tuple[str, int, str]"


def write_kinds(found: list[Figure]) -> None:
    """Trains on all figures and writes the weights of the kinds."""
    models = by_family(found, "kind")
    body = "".join(f"{json.dumps(name)}: (\n{lines(model, model.classes)}\n),\n" for name, model in models.items())
    (LEXICON / "kind_weights.py").write_text(
        f"{HEAD}KIND_WEIGHTS: dict[str, tuple[{ROW}, ...]] = {{\n{body}}}  # fmt: skip\n",
        encoding="utf-8",
    )


def write_modality(found: list[Figure]) -> None:
    """Trains on all figures and writes the weights of the modalities."""
    model = trained(found, PENALTY["modality"], RARE["modality"])
    (LEXICON / "modality_weights.py").write_text(
        f"{HEAD}MODALITY_WEIGHTS: tuple[{ROW}, ...] = (\n{lines(model, MODALITIES)}\n)  # fmt: skip\n",
        encoding="utf-8",
    )


def write_parts(found: list[Figure]) -> None:
    """Trains for each part of the passages on the others and writes the weights where `unseen_kinds` looks for them."""
    for part in range(PARTS):
        models = by_family([figure for figure in found if part_of(figure.passage) != part], "kind")
        tables = {family: weights(model, model.classes) for family, model in models.items()}
        file = weights_file(part)
        if file is None:
            raise SystemExit(f"The variable {FOLDER} has to name the folder for the weights.")
        file.write_text(json.dumps(tables), encoding="utf-8")


FIELDS = {"kind": "kind", "parts": "kind", "modality": "modality"}
WRITERS = {"kind": write_kinds, "parts": write_parts, "modality": write_modality}


if __name__ == "__main__":
    asked = sys.argv[1:]
    training = figures(passages(TIMES if "--write" in asked else None))
    if "--write" in asked:
        what = asked[asked.index("--write") + 1]
        WRITERS[what](training[FIELDS[what]])
    else:
        for field, of_field in training.items():
            report(field, of_field)

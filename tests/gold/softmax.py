"""Learns which of several candidates a figure takes: a softmax over the candidates of each figure.

The weights make those candidates likely that are right. With the quadratic penalty the loss is convex, so that every
run ends at the same weights.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
import polars as pl
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from transforms.models.features import Categories, Features, size

STEPS = 120
FOLDS = 10
# Weights smaller than this change no choice worth having.
SMALLEST = 0.03


@dataclass(frozen=True)
class Sample:
    """The candidates of some passages; those of a figure stand next to one another.

    One entry for each candidate: its passage, its figure, right (it is what gold has), told (gold has something).
    One for each feature that a candidate has: owner (the place of the candidate), feature (the place of its weight).
    """

    passage: np.ndarray
    figure: np.ndarray
    right: np.ndarray
    told: np.ndarray
    owner: np.ndarray
    feature: np.ndarray


def placed(
    frames: Iterable[tuple[Features, pl.DataFrame]], categories: Categories, owner: str
) -> tuple[np.ndarray, np.ndarray]:
    """Give a sample its owner and feature: frames hold the number of the candidate and those of its features."""
    offset, owners, places = 0, [], []
    for features, frame in frames:
        for name, columns in features.items():
            owners.append(frame[owner].to_numpy().astype(np.int64))
            places.append(frame[name].to_numpy().astype(np.int64) + offset)
            offset += size(columns, categories)
    return np.concatenate(owners), np.concatenate(places)


def total(features: Features, categories: Categories) -> int:
    """How many weights the features have."""
    return sum(size(columns, categories) for columns in features.values())


def trained(data: Sample, kept: np.ndarray, count: int, penalty: float | np.ndarray) -> np.ndarray:
    """The weights, so many in all, learnt from the candidates that are kept. penalty: of all, or of each."""
    penalties = np.broadcast_to(penalty, count)
    use = kept & np.isin(data.figure, data.figure[(data.right > 0) & kept])
    rows = use[data.owner]
    owner, feature = (np.cumsum(use) - 1)[data.owner[rows]], data.feature[rows]
    right, figure = data.right[use], data.figure[use]
    seen, column = np.unique(feature, return_inverse=True)
    penalties = penalties[seen]
    has = csr_matrix((np.ones(len(column)), (owner, column)), shape=(len(right), len(seen)))
    opens = np.r_[True, figure[1:] != figure[:-1]]
    first, group = np.flatnonzero(opens), np.cumsum(opens) - 1

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = has @ weights
        shifted = np.exp(scores - np.maximum.reduceat(scores, first)[group])
        hit = shifted * right
        every, wanted = np.add.reduceat(shifted, first), np.add.reduceat(hit, first)
        slope = has.T @ (shifted / every[group] - hit / wanted[group]) + penalties * weights
        return float(np.log(every / wanted).sum() + (penalties * weights**2).sum() / 2), slope

    weights = np.zeros(count)
    weights[seen] = minimize(loss, np.zeros(len(seen)), jac=True, method="L-BFGS-B", options={"maxiter": STEPS}).x
    return weights


def chosen(data: Sample, weights: np.ndarray, asked: np.ndarray) -> np.ndarray:
    """The places of the candidates with the highest sum, of equals the first: one for each figure asked about."""
    scores = np.bincount(data.owner, weights[data.feature], len(data.figure))
    mine = np.flatnonzero(asked)
    best = mine[np.lexsort((mine, -scores[mine], data.figure[mine]))]
    return best[np.r_[True, data.figure[best][1:] != data.figure[best][:-1]]] if len(best) else best


def cross_validated(data: Sample, train: Callable[[np.ndarray], np.ndarray], count: int = FOLDS) -> np.ndarray:
    """The places of the candidates chosen by weights that have not seen their passage. count: of the parts."""
    folds = [data.passage % count == fold for fold in range(count)]
    return np.concatenate([chosen(data, train(~fold), fold) for fold in folds])


def source(about: str, weights: np.ndarray, features: Features, categories: Categories) -> str:
    """The lexicon module that holds the weights. about: its docstring."""
    lines, offset = [], 0
    for name, columns in features.items():
        count = size(columns, categories)
        lines.append(f'    "{name}": "{_line(weights[offset : offset + count], columns, categories)}",')
        offset += count
    return f'"""{about}"""\n\nWEIGHTS: dict[str, str] = {{\n' + "\n".join(lines) + "\n}  # fmt: skip\n"


def _line(weights: np.ndarray, columns: tuple[str, ...], categories: Categories) -> str:
    shape = [len(categories[column]) for column in columns]
    entries = []
    for code in np.flatnonzero(np.abs(weights) >= SMALLEST):
        names = [categories[c][place] for c, place in zip(columns, np.unravel_index(code, shape), strict=True)]
        entries.append(" ".join([*names, f"{weights[code]:.2f}"]))
    return ", ".join(entries)

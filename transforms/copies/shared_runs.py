"""Which runs of words texts share, as a matrix of texts and runs.

Everything is linear in the number of texts: a run joins a text with the next few that have it, never all with all. What
is held beside the matrix, 8 bytes for each run of each text, is bounded by a batch.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

import numpy as np
import polars as pl
from numpy.typing import NDArray
from scipy import sparse

NEXT_TEXTS = 3  # with how many of the texts after it, in order, a run joins a text
LIKELY = 0.1  # of the weight of the lighter text, shared over such joins: enough to compare the pair as a whole
RARITY_POWER = 4  # how fast the weight of a run falls as more texts have it

# Where there are few texts, it is not known how rare a run is: each counts almost alike.
LEAST_TEXTS = 10_000

JOINED_AT_ONCE = 1_000_000  # runs of texts; bounds the memory
RUN_BITS = np.uint64(32)  # of a run, see `transforms.copies.sketches`

ELSEWHERE = pl.Schema({"run": pl.Int64(), "n_elsewhere": pl.UInt32()})

Ints: TypeAlias = NDArray[np.int64]
Floats: TypeAlias = NDArray[np.float64]


@dataclass(frozen=True)
class SharedRuns:
    """weights: a row for each text, a column for each run that several texts have: its weight. of_texts: the weight of
    all runs of each text, shared or not.
    """

    weights: sparse.csr_array
    of_texts: Floats

    def common(self, a: Ints, b: Ints) -> tuple[Floats, Ints]:
        """The weight of the runs that the texts a and b share, pair by pair, and how many there are."""
        pattern = sparse.csr_array(
            (np.ones_like(self.weights.data), self.weights.indices, self.weights.indptr), self.weights.shape
        )
        common = self.weights[a].multiply(pattern[b]).tocsr()
        return np.asarray(common.sum(axis=1), np.float64), np.diff(common.indptr).astype(np.int64)


def shared_runs(runs: pl.Series, elsewhere: pl.DataFrame, n_elsewhere: int) -> SharedRuns:
    """The runs of texts, each with its weight: 1 where one text has it, towards 0 where all have it.

    runs: for each text its runs, as of `transforms.copies.sketches`. elsewhere: of ELSEWHERE, in how many of
    n_elsewhere further texts, which are not compared, a run stands.
    """
    entries = runs.explode(empty_as_null=False).to_numpy().astype(np.uint64) << RUN_BITS
    entries |= np.repeat(np.arange(len(runs), dtype=np.uint64), runs.list.len().to_numpy())
    entries.sort()
    run, text = (entries >> RUN_BITS).astype(np.uint32), entries.astype(np.uint32).astype(np.int32)  # the lower half
    del entries
    starts = np.flatnonzero(np.concatenate([[True], run[1:] != run[:-1]])) if len(run) else np.empty(0, np.int64)
    n_here = np.diff(starts, append=len(run))
    n_with_run = n_here + _counts_elsewhere(run[starts], elsewhere)
    n_texts = max(len(runs) + n_elsewhere, LEAST_TEXTS)
    weight = (1 - np.log(n_with_run) / math.log(n_texts + 1)) ** RARITY_POWER
    of_texts = np.bincount(text, np.repeat(weight, n_here), len(runs)).astype(np.float64)  # no run at all: integers
    is_shared, n_shared = np.repeat(n_here > 1, n_here), n_here[n_here > 1]
    weights = np.repeat(weight[n_here > 1].astype(np.float32), n_shared)
    columns = np.concatenate([[0], np.cumsum(n_shared)])
    by_run = sparse.csc_array((weights, text[is_shared], columns), (len(runs), len(n_shared)))
    return SharedRuns(by_run.tocsr(), of_texts)


def likely_pairs(shared: SharedRuns, n_known: int = 0) -> pl.DataFrame:
    """Pairs of texts that are worth comparing: a, b (a < b), in order.

    The first n_known texts are known to each other already: a pair has a text after them.
    """
    pairs = _Joins(shared.weights)
    found = [pl.DataFrame(schema={"a": pl.Int64, "b": pl.Int64})]
    for start, end in batches(np.diff(shared.weights.indptr), JOINED_AT_ONCE):
        a, b, weight = pairs.of_texts(start, end, n_known)
        is_likely = weight >= LIKELY * np.minimum(shared.of_texts[a], shared.of_texts[b])
        found.append(pl.DataFrame({"a": a[is_likely], "b": b[is_likely]}))
    return pl.concat(found)


class _Joins:
    """The texts that runs join: each with the next few that have the run."""

    def __init__(self, weights: sparse.csr_array) -> None:
        """weights: of SharedRuns."""
        by_run = weights.tocsc()
        self._texts, self._weights = by_run.indices, by_run.data  # sorted by run and text
        self._runs = np.repeat(np.arange(by_run.shape[1], dtype=np.int32), np.diff(by_run.indptr))
        by_run.data = np.arange(by_run.nnz)
        placed = by_run.tocsr()
        self._places, self._starts = placed.data, placed.indptr  # where the runs of each text are in the order of runs

    def of_texts(self, start: int, end: int, n_known: int) -> tuple[Ints, Ints, Floats]:
        """Of the texts from start to end: each with a text after it that runs join it with, and the weight of these
        runs.
        """
        places = self._places[self._starts[start] : self._starts[end]]
        texts = np.repeat(np.arange(end - start), np.diff(self._starts[start : end + 1]))
        joined = []
        for k in range(1, NEXT_TEXTS + 1):
            nexts = np.minimum(places + k, len(self._runs) - 1)
            joins = (self._runs[nexts] == self._runs[places]) & (nexts > places) & (self._texts[nexts] >= n_known)
            joined.append((self._weights[places[joins]], texts[joins], self._texts[nexts[joins]]))
        weight, a, b = (np.concatenate(parts) for parts in zip(*joined, strict=True))
        summed = sparse.coo_array((weight, (a, b)), (end - start, len(self._starts) - 1)).tocsr()
        summed.sort_indices()
        a = np.repeat(np.arange(start, end), np.diff(summed.indptr))
        return a, summed.indices.astype(np.int64), summed.data


def batches(sizes: Ints, most: int) -> Iterator[tuple[int, int]]:
    """Where batches of rows start and end, whose sizes add up to no more than about the most."""
    batch = np.cumsum(sizes) // most
    bounds = [*np.flatnonzero(np.diff(batch, prepend=-1)).tolist(), len(sizes)]
    yield from pairwise(bounds)


def _counts_elsewhere(runs: NDArray[np.uint32], elsewhere: pl.DataFrame) -> Ints:
    """In how many texts that are not compared each of the runs stands."""
    counted = pl.DataFrame({"run": runs.astype(np.int64)}).join(elsewhere, on="run", how="left", maintain_order="left")
    return counted["n_elsewhere"].fill_null(0).to_numpy().astype(np.int64)

"""Which figures texts keep where the same words stand around them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import polars as pl
from scipy import sparse

from transforms.copies.shared_runs import Ints

VALUE_BITS = 31  # of a number for each different value; the words around a value need 33


@dataclass(frozen=True)
class PlacedFigures:
    """values: a row for each text, a column for each value between certain words, 1 where the text has it. places: for
    each column of values, the column of the words around it.
    """

    values: sparse.csr_array
    places: sparse.csr_array

    def kept(self, a: Ints, b: Ints) -> tuple[Ints, Ints]:
        """In how many places the same words stand around figures in the texts a and b, pair by pair, and in how many of
        these one's figures are among the other's.
        """
        of_a, of_b = self.values[a], self.values[b]
        fewer = (of_a @ self.places).minimum(of_b @ self.places).tocsr()
        lost = (fewer - of_a.multiply(of_b) @ self.places).tocsr()
        lost.eliminate_zeros()
        n_figures = np.diff(fewer.indptr).astype(np.int64)
        return n_figures, n_figures - np.diff(lost.indptr)


def placed_figures(sketches: pl.DataFrame) -> PlacedFigures:
    """The figures of texts by the words around them. sketches: figures, before, after; a text is a row."""
    figures = (
        sketches.select("figures", "before", "after")
        .with_row_index("text")
        .explode("figures", "before", "after", empty_as_null=False)
        .with_columns(value=pl.col("figures").rank("dense").cast(pl.Int64))
    )
    sides = [
        figures.select("text", "value", around=pl.col("before") * -1),  # negative: before, not after
        figures.select("text", "value", around="after"),
    ]
    placed = pl.concat(sides).drop_nulls().select("text", key=pl.col("around") * 2**VALUE_BITS + pl.col("value"))
    keys, column = np.unique(placed["key"].to_numpy(), return_inverse=True)
    shape = sketches.height, len(keys)
    values = sparse.coo_array((np.ones(len(column), np.int32), (placed["text"].to_numpy(), column)), shape).tocsr()
    values.data[:] = 1  # however often a text repeats it
    around, place = np.unique(keys >> VALUE_BITS, return_inverse=True)
    ones = np.ones(len(keys), np.int32)
    return PlacedFigures(values, sparse.csr_array((ones, place, np.arange(len(keys) + 1)), (len(keys), len(around))))

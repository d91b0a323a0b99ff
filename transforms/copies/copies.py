"""Which texts are copies of each other.

Two texts are compared by the runs of words that they share, each weighed by how rare it is: what stands under every
article of a site says nothing. Then by their figures, where the same words stand around them: a template that was
filled in anew shares its words and not its figures, and is no copy.

Texts are named by their row in the frame of sketches (`transforms.copies.sketches`).
"""

from __future__ import annotations

import numpy as np
import polars as pl

from transforms.copies.kept_figures import PlacedFigures
from transforms.copies.shared_runs import SharedRuns, batches

# Chosen on the benchmark of edited news texts (tests/benchmarks/bench_copies.py) with some seeds, checked on others.
LEAST_SHARED = 0.45  # of the weight of both texts, each counted as 1: less is another text
FEW_RUNS = 0.6  # as much more, over the root of how many runs they share: a few may be shared by chance
LEAST_RUNS = 3  # shared: fewer say nothing, however short the text
FIGURES_KEPT = 0.85  # of the figures between the same words: fewer, and it is a new release of the template

PAIR = pl.Schema(
    {
        "a": pl.Int64(), "b": pl.Int64(), "n_runs": pl.Int64(), "n_figures": pl.Int64(), "n_kept": pl.Int64(),
        "of_a": pl.Float64(), "of_b": pl.Float64(),
    }
)  # fmt: skip
COMPARED_AT_ONCE = 1_000_000  # runs of the first text of each pair; bounds the memory


def same_bodies(sketches: pl.DataFrame, n_known: int = 0) -> pl.DataFrame:
    """Pairs with the same words and figures throughout: a, b (a < b), each text with the one before it."""
    hashed = _numbered(sketches.select("body_hash")).filter(pl.col("body_hash").is_not_null()).sort("body_hash", "text")
    before = hashed.with_columns(
        a=pl.when(pl.col("body_hash").shift(1) == pl.col("body_hash")).then(pl.col("text").shift(1))
    )
    return before.filter(pl.col("a").is_not_null(), pl.col("text") >= n_known).select("a", b="text")


def compared(pairs: pl.DataFrame, shared: SharedRuns, placed: PlacedFigures) -> pl.DataFrame:
    """Pairs with what they share.

    pairs: a, b. Returns PAIR, in the same order: n_runs that both have, of_a and of_b, the weight of these as a part of
    the weight of each; n_figures, the places where the same words stand around figures in both, and n_kept, those where
    one's figures are among the other's.
    """
    first, second = pairs["a"].to_numpy(), pairs["b"].to_numpy()
    n_runs = np.diff(shared.weights.indptr)
    found = [pl.DataFrame(schema=PAIR)]
    for start, end in batches(n_runs[first] + n_runs[second], COMPARED_AT_ONCE):
        a, b = first[start:end], second[start:end]
        weight, n_common = shared.common(a, b)
        n_figures, n_kept = placed.kept(a, b)
        columns = {
            "a": a, "b": b, "n_runs": n_common, "n_figures": n_figures, "n_kept": n_kept,
            "of_a": pl.Series(weight) / shared.of_texts[a], "of_b": pl.Series(weight) / shared.of_texts[b],
        }  # fmt: skip
        found.append(pl.DataFrame(columns, schema=PAIR))
    return pl.concat(found)


def is_same_text() -> pl.Expr:
    """Of compared pairs: whether they share enough words to be one text, whatever its figures.

    A text cut short shares all of itself with a part of the other; two rewritten ones share a part of both. A paragraph
    that stands in two texts is a small part of at least one of them.
    """
    least = LEAST_SHARED + FEW_RUNS / pl.col("n_runs").sqrt()
    return (pl.col("of_a") + pl.col("of_b") >= least) & (pl.col("n_runs") >= LEAST_RUNS)


def keeps_figures() -> pl.Expr:
    """Of compared pairs: whether the figures between the same words are the same ones."""
    return pl.col("n_kept") >= FIGURES_KEPT * pl.col("n_figures")


def _numbered(sketches: pl.DataFrame) -> pl.DataFrame:
    return sketches.with_row_index("text").with_columns(pl.col("text").cast(pl.Int64))

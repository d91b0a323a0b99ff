"""Which texts are copies of each other.

Two texts are compared by the runs of words that they share, each weighed by how rare it is: what stands under every
article of a site says nothing. Then by their figures, where the same words stand around them: a template that was
filled in anew shares its words and not its figures, and is no copy.

Everything is linear in the number of texts: a run joins a text with the next few that have it, never all with all.
Texts are named by their row in the frame of sketches (`transforms.sketches`).
"""

from __future__ import annotations

import math

import polars as pl

# Chosen on the benchmark of edited news texts (tests/benchmarks/bench_copies.py) with one seed, checked on another.
NEXT_TEXTS = 3  # with how many of the texts after it, in order, a run joins a text
LIKELY = 0.1  # of the weight of the lighter text, shared over such joins: enough to compare the pair as a whole
LEAST_SHARED = 0.3  # of the weight of the lighter text: less is another text
LEAST_RUNS = 3  # shared: fewer say nothing, however short the text
RARITY_POWER = 4  # how fast the weight of a run falls as more texts have it
FIGURES_KEPT = 0.85  # of the figures between the same words: fewer, and it is a new release of the template

# Where there are few texts, it is not known how rare a run is: each counts almost alike.
LEAST_TEXTS = 10_000

PAIRS_AT_ONCE = 100_000  # bounds the memory

ELSEWHERE = pl.Schema({"run": pl.Int64(), "n_elsewhere": pl.UInt32()})


def weighed_runs(sketches: pl.DataFrame, elsewhere: pl.DataFrame, n_elsewhere: int) -> pl.DataFrame:
    """Every run of every text with its weight: 1 where one text has it, towards 0 where all have it.

    sketches: runs. elsewhere: of ELSEWHERE, in how many of n_elsewhere further texts, which are not compared, a run
    stands. Returns run, text (Int64), weight, is_shared (by the texts compared); sorted by run and text.
    """
    texts = _numbered(sketches.select(run="runs")).explode("run", empty_as_null=False).sort("run", "text")
    counted = texts.group_by("run").len("n_here").join(elsewhere, on="run", how="left")
    runs = texts.join(counted, on="run", how="left", maintain_order="left")
    n_texts = max(sketches.height + n_elsewhere, LEAST_TEXTS)
    return runs.select(
        "run",
        "text",
        weight=weight(pl.col("n_here") + pl.col("n_elsewhere").fill_null(0), n_texts),
        is_shared=pl.col("n_here") > 1,
    )


def weight(n_with_run: pl.Expr, n_texts: int) -> pl.Expr:
    """The weight of a run that n_with_run of n_texts have."""
    return (1 - n_with_run.cast(pl.Float64).log() / math.log(n_texts + 1)).pow(RARITY_POWER)


def likely_pairs(runs: pl.DataFrame, n_known: int = 0) -> pl.DataFrame:
    """Pairs that are worth comparing: a, b (a < b).

    runs: of `weighed_runs`. The first n_known texts are known to each other already: a pair has a text after them.
    """
    shared = runs.filter("is_shared")
    is_next = [
        shared.select("text", "weight", b=pl.col("text").shift(-k), is_same=pl.col("run").shift(-k) == pl.col("run"))
        for k in range(1, NEXT_TEXTS + 1)
    ]
    joined = pl.concat(each.filter(pl.col("is_same") & (pl.col("b") >= n_known)) for each in is_next)
    pairs = joined.group_by(pl.col("text").alias("a"), "b").agg(pl.col("weight").sum())
    lighter = pl.min_horizontal("weight_a", "weight_b")
    return _with_weights(pairs, runs).filter(pl.col("weight") >= LIKELY * lighter).select("a", "b").sort("a", "b")


def same_bodies(sketches: pl.DataFrame, n_known: int = 0) -> pl.DataFrame:
    """Pairs with the same words and figures throughout: a, b (a < b), each text with the one before it."""
    hashed = _numbered(sketches.select("body_hash")).filter(pl.col("body_hash").is_not_null()).sort("body_hash", "text")
    before = hashed.with_columns(
        a=pl.when(pl.col("body_hash").shift(1) == pl.col("body_hash")).then(pl.col("text").shift(1))
    )
    return before.filter(pl.col("a").is_not_null(), pl.col("text") >= n_known).select("a", b="text")


def compared(pairs: pl.DataFrame, runs: pl.DataFrame, sketches: pl.DataFrame) -> pl.DataFrame:
    """Pairs with what they share.

    pairs: a, b. runs: of `weighed_runs`. sketches: figures, before, after. Returns a, b in order with n_runs, shared
    (runs in both), of_a, of_b (the weight of those, as a part of the weight of each), n_figures (places where the same
    words stand around figures in both), n_kept (those where one's figures are among the other's).
    """
    slices = [_compared(part, runs, sketches) for part in pairs.select("a", "b").iter_slices(PAIRS_AT_ONCE)]
    return pl.concat(slices) if slices else _compared(pairs.select("a", "b"), runs, sketches)


def is_same_text() -> pl.Expr:
    """Of compared pairs: whether they share enough words to be one text, whatever its figures."""
    return (pl.max_horizontal("of_a", "of_b") >= LEAST_SHARED) & (pl.col("n_runs") >= LEAST_RUNS)


def keeps_figures() -> pl.Expr:
    """Of compared pairs: whether the figures between the same words are the same ones."""
    return pl.col("n_kept") >= FIGURES_KEPT * pl.col("n_figures")


def _compared(pairs: pl.DataFrame, runs: pl.DataFrame, sketches: pl.DataFrame) -> pl.DataFrame:
    texts = pl.concat([pairs["a"], pairs["b"]]).unique()
    shared = runs.filter(pl.col("is_shared"), pl.col("text").is_in(texts.implode()))
    in_both = (
        pairs.join(shared.select("run", "weight", a="text"), on="a")
        .join(shared.select("run", b="text"), on=["b", "run"], how="semi")
        .group_by("a", "b")
        .agg(pl.col("weight").sum(), n_runs=pl.len())
    )
    figures = _figures(sketches, texts)
    placed = (
        pairs.join(figures.rename({"text": "a"}), on="a")
        .join(figures.select("around", b="text", others="values"), on=["b", "around"])
        .with_columns(n_common=pl.col("values").list.set_intersection("others").list.len())
    )
    fewer = pl.min_horizontal(pl.col("values").list.len(), pl.col("others").list.len())
    kept = placed.group_by("a", "b").agg(n_figures=pl.len(), n_kept=(pl.col("n_common") >= fewer).sum())
    joined = pairs
    for found in (in_both, kept):
        joined = joined.join(found, on=["a", "b"], how="left", maintain_order="left")
    joined = joined.with_columns(pl.col("weight", "n_runs", "n_figures", "n_kept").fill_null(0))
    return _with_weights(joined, runs).select(
        "a", "b", "n_runs", "n_figures", "n_kept",
        of_a=pl.col("weight") / pl.col("weight_a"), of_b=pl.col("weight") / pl.col("weight_b"),
    )  # fmt: skip


def _with_weights(pairs: pl.DataFrame, runs: pl.DataFrame) -> pl.DataFrame:
    """Adds weight_a and weight_b: that of all runs of each text."""
    total = runs.group_by("text").agg(pl.col("weight").sum())
    for side in ("a", "b"):
        side_total = total.select(pl.col("text").alias(side), pl.col("weight").alias(f"weight_{side}"))
        pairs = pairs.join(side_total, on=side, how="left", maintain_order="left")
    return pairs


def _figures(sketches: pl.DataFrame, texts: pl.Series) -> pl.DataFrame:
    """The figures of some texts by the words around them: text, around, values (each once)."""
    wanted = _numbered(sketches.select("figures", "before", "after")).filter(pl.col("text").is_in(texts.implode()))
    figures = wanted.explode("figures", "before", "after", empty_as_null=False)
    sides = [
        figures.select("text", around=pl.col("before") * -1, value="figures"),  # negative: before, not after
        figures.select("text", around="after", value="figures"),
    ]
    return pl.concat(sides).drop_nulls().group_by("text", "around").agg(values=pl.col("value").unique())


def _numbered(sketches: pl.DataFrame) -> pl.DataFrame:
    return sketches.with_row_index("text").with_columns(pl.col("text").cast(pl.Int64))

"""Whether a total is its count times its average: "60 funds, $2bn each on average, $120bn in all"."""

import polars as pl

from expectations import thresholds as limit
from transforms.lexicon.directions import AVERAGE_BEFORE, AVERAGE_BEHIND, TOTAL_BEFORE, TOTAL_BEHIND
from transforms.mentions.counted import behind
from transforms.mentions.precision import half_of_last_digit

_SENTENCE = ("article_id", "evidence_start")
_REACH = 60  # characters before a figure in which it is called a total or an average


def average_gaps(rows: pl.DataFrame) -> pl.DataFrame:
    """article_id, span_start, arithmetic_gap of a total, its average and its count in one sentence: by how much the
    product misses the total, beyond rounding.

    rows: would-be metric rows. Only sentences that name one of each are judged, and none that is a bound or a range.
    """
    place = pl.col("span_start") - pl.col("evidence_start")
    start = pl.max_horizontal(place - _REACH, 0)
    before = pl.col("evidence").str.slice(start, place - start).str.to_lowercase()
    after = behind().str.to_lowercase()
    is_average = before.str.contains(AVERAGE_BEFORE) | after.str.contains(AVERAGE_BEHIND)
    is_total = before.str.contains(TOTAL_BEFORE) | after.str.contains(TOTAL_BEHIND)
    is_money = pl.col("currency_basis").is_not_null()
    half = half_of_last_digit(pl.col("surface"), pl.col("value"))
    part = (
        pl.when(is_money & is_average)
        .then(pl.lit("average"))
        .when(is_money & is_total)
        .then(pl.lit("total"))
        .when((pl.col("unit") == "count") & (pl.col("value") > 1))
        .then(pl.lit("count"))
    )
    told = rows.select(*_SENTENCE, "span_start", "value", "unit", "bound", half=half, part=part).drop_nulls("part")
    closed = told.filter(pl.col("bound").is_in(["exact", "about"]) & (pl.len().over(*_SENTENCE, "part") == 1))
    total, average, count = (_named(closed, part) for part in ("total", "average", "count"))
    triples = total.join(average, on=_SENTENCE).join(count, on=_SENTENCE)
    triples = triples.filter(pl.col("unit_total") == pl.col("unit_average"))
    slack = pl.col("half_total") + pl.col("half_average") * pl.col("value_count")
    about = pl.any_horizontal(pl.col(f"bound_{part}") == "about" for part in ("total", "average", "count"))
    slack += pl.when(about).then(limit.ABOUT * pl.col("value_total").abs()).otherwise(0.0)
    missed = (pl.col("value_count") * pl.col("value_average") - pl.col("value_total")).abs()
    gaps = triples.with_columns(arithmetic_gap=pl.max_horizontal(missed - slack, 0.0))
    spans = ("span_start_total", "span_start_average", "span_start_count")
    return pl.concat([gaps.select("article_id", "arithmetic_gap", span_start=span) for span in spans])


def _named(told: pl.DataFrame, part: str) -> pl.DataFrame:
    """The figures that are this part, their columns named for it."""
    own = told.filter(pl.col("part") == part).drop("part")
    return own.rename({name: f"{name}_{part}" for name in own.columns if name not in _SENTENCE})

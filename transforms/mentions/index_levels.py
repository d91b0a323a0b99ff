"""Points and levels of share indices, which are no figures: "the Nikkei fell 312 points, or 0.8%, to 38,721"."""

import polars as pl

from transforms.lexicon import joins, rejections
from transforms.text.matching import only

# No index stands lower where its name tells, and none where only its points do.
_LEAST_LEVEL, _LEAST_UNNAMED = 100, 500


def of_index() -> pl.Expr:
    """True for points of a share index and for the level that it stands at.

    Reads the columns of `with_names`: unit, tail, value, core, gap, rest, follows, own, scale, name_reason.
    """
    gap, follows = pl.col("gap"), pl.col("follows")
    is_points = only(pl.col("unit") == "percentage_point", "tail").str.contains(r"^[ -](?i:points?|pts?)$")
    is_points = is_points.fill_null(value=False)
    is_level = (
        (pl.col("unit") == "count") & ~pl.col("own") & pl.col("scale").is_null() & (pl.col("value") >= _LEAST_LEVEL)
    )
    is_level = is_level & (gap.str.ends_with(" to ") | gap.str.ends_with(" at "))
    is_level = only(is_level, "rest").str.contains(joins.ELIDED_BEHIND).fill_null(value=False)
    # "The S&P 500 climbed": the name of the index is a row of its own.
    is_sized = (pl.col("name_reason").shift(1) == "name") & follows
    is_named = only(is_sized, gap.shift(1)).str.contains(rejections.INDEX) & only(is_sized, gap).str.contains(
        rejections.INDEX_MOVES
    )
    is_told = only(is_points | is_level | pl.col("unit").is_in(["percent"]), gap).str.contains(rejections.INDEX_POINTS)
    # "The Oslo gauge added 12.4 points to 1,310".
    leads = only(is_points, "rest").str.contains(rejections.INDEX_LED_TO) & follows.shift(-1)
    is_pointed = leads & is_level.shift(-1) & (pl.col("value").shift(-1) >= _LEAST_UNNAMED)
    is_index = (is_named | is_told | is_pointed).fill_null(value=False)
    moved = is_points & ((pl.col("value").abs() >= rejections.MANY_POINTS) | is_index)
    moved = moved & ~only(is_points, gap).str.contains(rejections.BENCHMARK_BY)
    # The level stands behind its verb, or behind the move that led to it.
    stands = is_index & only(is_level, gap).str.contains(rejections.INDEX_STANDS)
    beside = is_index.shift(1) | (is_index.shift(2) & follows.shift(1))
    led_to = beside & follows & only(is_level, gap).str.contains(rejections.INDEX_LED_TO)
    return (moved | stands | led_to).fill_null(value=False)

"""The words at each side of a figure, and a few plain facts about it, as columns that patterns can read."""

import polars as pl

from transforms.lexicon.hedges import HEDGES

# Characters at each side that speak for a figure by their shape; names are looked for in fewer.
_WIDTH, _NAME_WIDTH = 180, 45
# Amounts below these are prices, fees and thresholds rather than assets, flows or deals; nothing at all may be any.
_SMALL, _MIDDLING = 10_000, 1_000_000


def windows(found: pl.DataFrame) -> pl.DataFrame:
    """The figures of `figures` with the plain words at their sides.

    before (from the figure before on, hedges left out), after, itself, named (as after, with its capitals), led
    (before, with the unit of the figure before if that one is no price), around (before and the first of after, with #
    for the figure), small (nothing, small, middling or NULL: the size of the value).
    """
    text, follows = pl.col("plain"), pl.col("sentence") == pl.col("sentence").shift(1)
    start = pl.max_horizontal(pl.when(follows).then(pl.col("until").shift(1)).otherwise(0), pl.col("at") - _WIDTH)
    amount = follows & (pl.col("value").abs().shift(1) >= _SMALL)
    # Hedges may be doubled: "only about".
    bare = pl.col("before").str.replace(HEDGES, "").str.replace(HEDGES, "").str.strip_chars_end()
    middling = pl.when(pl.col("value").abs() < _MIDDLING).then(pl.lit("middling"))
    small = pl.when(pl.col("value").abs() < _SMALL).then(pl.lit("small")).otherwise(middling)
    return (
        found.with_columns(
            before=text.str.slice(start, pl.col("at") - start),
            after=text.str.slice(pl.col("until"), _WIDTH),
            named=pl.col("sentence_text").str.slice(pl.col("until"), _NAME_WIDTH),
            itself=text.str.slice(pl.col("at"), pl.col("until") - pl.col("at")),
            small=pl.when(pl.col("value") == 0).then(pl.lit("nothing")).otherwise(small),
        )
        .with_columns(before=bare)
        .with_columns(
            led=pl.format("{}:{}", pl.when(amount).then(pl.col("unit").shift(1)).fill_null(""), "before"),
            around=pl.concat_str("before", pl.lit(" #"), pl.col("after").str.slice(0, _NAME_WIDTH)),
        )
    )

"""How exactly a figure is stated: half a unit of its last digit."""

import polars as pl

WORDS_ONLY = 0.01  # relative; there are no digits to tell the precision by: "half a trillion"


def half_of_last_digit(surface: pl.Expr, value: pl.Expr) -> pl.Expr:
    """Half a unit of the last digit of a surface, in the unit of the value: "$1.2bn" is good to ±0.05bn."""
    digits = surface.str.extract(r"(\d[\d,]*(?:\.\d+)?)").str.replace_all(",", "")
    stated = digits.cast(pl.Float64, strict=False)
    decimals = digits.str.extract(r"\.(\d+)$").str.len_chars().fill_null(0)
    half = 0.5 * (value.abs() / stated) * pl.lit(10.0).pow(-decimals.cast(pl.Float64))
    return pl.when(half.is_finite()).then(half).otherwise(WORDS_ONLY * value.abs())

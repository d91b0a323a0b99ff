"""Points with a part of one: "a point and a half"."""

import polars as pl

from transforms.text.matching import only

_POINT_AND = r"(?:^|[^A-Za-z-])((?i:an? (?:percentage )?point and ))$"


def with_mixed_points(numbers: pl.DataFrame) -> pl.DataFrame:
    """One row for a point and its part, which the lexer reads alone. numbers: as of `with_units`."""
    is_part = (pl.col("style") == "part") & pl.col("unit").is_null() & pl.col("money").is_null()
    told = numbers.with_columns(head=only(is_part, "gap").str.extract(_POINT_AND))
    if not told.select(pl.col("head").is_not_null().any()).item():
        return numbers
    is_mixed, width = pl.col("head").is_not_null(), pl.col("head").str.len_chars().fill_null(0).cast(pl.Int64)
    is_percentage = pl.col("head").str.contains("percentage", literal=True)
    return told.with_columns(
        at=pl.col("at") - width,
        gap=pl.col("gap").str.head(pl.col("gap").str.len_chars() - width),
        value=pl.when(is_mixed).then(pl.col("value") + 1).otherwise("value"),
        style=pl.when(is_mixed).then(pl.lit("words")).otherwise("style"),
        unit=pl.when(is_percentage)
        .then(pl.lit("percentage_point"))
        .when(is_mixed)
        .then(pl.lit("point"))
        .otherwise("unit"),
        **{name: pl.when(is_mixed).then(pl.col("head") + pl.col(name)).otherwise(name) for name in ("found", "core")},
    ).drop("head")

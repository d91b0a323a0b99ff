"""What the expressions of time say: a base of comparison, a repeated or a future time."""

import polars as pl

from transforms.lexicon.time_words import BASE, BASE_BORDERS, SAYS
from transforms.phrases.phrases import is_word


def with_times(rows: pl.DataFrame) -> pl.DataFrame:
    """The borders with what their expressions of time say; false for other borders.

    base ("than a year before"), departure ("from March", not "from March to May"), weekday, future, repeated ("a
    year"), moment ("now", "since 2020"), adjective ("five-year"), announced (right beside "said").
    """
    cls, empty = pl.col("cls"), ~pl.col("filled")
    around = rows.select(
        "row",
        "cls",
        time=pl.col("border").str.strip_chars(" .,"),
        after_base=empty.shift(1) & is_word(BASE_BORDERS, 1),
        announced=(cls.shift(1) == "report") & empty.shift(1) | (cls.shift(-1) == "report") & empty,
    )
    time = pl.col("time")
    said = around.filter(cls == "time").select(
        "row",
        "announced",
        *(time.str.contains(pattern).alias(name) for name, pattern in SAYS.items()),
        base=time.str.contains(BASE) | pl.col("after_base"),
        departure=time.str.contains(r"(?i)^from ") & ~time.str.contains(r"(?i) (?:to|until|through) "),
    )
    flags = ["announced", "base", "departure", *SAYS]
    return rows.join(said, on="row", how="left", maintain_order="left").with_columns(pl.col(flags).fill_null(False))

"""What the expressions of time say: a base of comparison, a repeated or a future time …"""

import polars as pl

from transforms.phrases import is_word

# The base of a comparison: the time of the figure compared with, not of the change.
_BASE = (
    r"(?i)^(?:from|on|than|over|against|to|versus) (?:the |an? |one |last |this )?(?:same |previous |prior |corresponding )?\S+ "
    r"(?:ago|earlier|before|previously|back|prior)\b|^(?:from|on|over) (?:the )?(?:last|previous|prior|same|year before|quarter before|month before)|^(?:from|on|over) an? \S+ \S+$"
)
_BASE_BORDERS = ("than", "more than", "less than", "fewer than", "from", "on", "against", "compared with", "compared to", "versus", "over", "as")
_SAYS = {
    "weekday": r"^(?:on |last |next |from |this )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$",
    "future": r"(?i)\b(?:next|coming|by|upcoming|following|within|ahead|hence)\b|^from \d|^in (?:20[3-9]\d)",
    "repeated": r"(?i)^(?:a|each|every|per) \S+$|^(?:annually|monthly|quarterly|weekly|daily|yearly|per annum)$",
    "moment": r"(?i)^(?:\S+[ _]on[ _]\S+|now|today|currently|at present|so far|long[ _]run|since .*|as of .*|at .*)$",
    "adjective": r"(?i)^\S+_(?:year|month|week|day|decade)$",
}


def with_times(rows: pl.DataFrame) -> pl.DataFrame:
    """The borders with what their expressions of time say; false for other borders.

    base ("than a year before"), departure ("from March", not "from March to May"), weekday, future, repeated ("a year"), moment ("now",
    "since 2020"), adjective ("five-year"), announced (right beside "said").
    """
    cls, empty = pl.col("cls"), ~pl.col("filled")
    around = rows.select(
        "row",
        "cls",
        time=pl.col("border").str.strip_chars(" .,"),
        after_base=empty.shift(1) & is_word(_BASE_BORDERS, 1),
        announced=(cls.shift(1) == "report") & empty.shift(1) | (cls.shift(-1) == "report") & empty,
    )
    time = pl.col("time")
    said = around.filter(cls == "time").select(
        "row",
        "announced",
        *(time.str.contains(pattern).alias(name) for name, pattern in _SAYS.items()),
        base=time.str.contains(_BASE) | pl.col("after_base"),
        departure=time.str.contains(r"(?i)^from ") & ~time.str.contains(r"(?i) (?:to|until|through) "),
    )
    flags = ["announced", "base", "departure", *_SAYS]
    return rows.join(said, on="row", how="left", maintain_order="left").with_columns(pl.col(flags).fill_null(False))

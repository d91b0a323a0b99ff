"""Whether a figure is exact, about, above or below its value, or a range."""

import polars as pl

from transforms.lexicon import bounds
from transforms.lexicon.forms import alternation, any_case
from transforms.text.matching import only, where

_BEFORE_WIDTH, _BEHIND_WIDTH = 28, 24
_WORDS = [form for form in bounds.BEFORE if form[-1].isalnum() or form[-1] == "."]
_SIGNS = [form for form in bounds.BEFORE if form not in _WORDS]
# The last bound words before the figure, with an article only where it is part of the phrase.
_BETWEEN = "(?i-u:an? |only |just |net |roughly |the equivalent of |another |a net |a further |a combined |a record )?"
_GLUED = r"(?:^|[^A-Za-z0-9-])((?i-u:c\.|ca\.|approx\.))$"
_BEFORE = rf"(?:^|[^A-Za-z0-9-])({any_case(_WORDS)}) {_BETWEEN}$|{_GLUED}|({alternation(_SIGNS)}) ?$"
_BEHIND = rf"^[ -]?({any_case(bounds.BEHIND)})(?:[^A-Za-z0-9]|$)"
_MARK = rf"^[ -]?(?:{bounds.MARKS})(?-u:\b)"


def with_bounds(numbers: pl.DataFrame) -> pl.DataFrame:
    """Adds bound: exact, about, above, below or range. Reads gap and rest, the texts before and behind the figure."""
    gap, rest = pl.col("gap").str.tail(_BEFORE_WIDTH), pl.col("rest").str.head(_BEHIND_WIDTH)
    word = pl.coalesce(*(gap.str.extract(_BEFORE, n).str.to_lowercase() for n in (1, 2, 3)))
    numbers = where(
        numbers,
        gap.str.contains(_BEFORE),
        word=word,
        before=word.replace_strict(bounds.BEFORE, default=None, return_dtype=pl.String),
    )
    before = pl.col("before")
    # "Up 11.7% and over five years": the words belong to the next number.
    rest = (
        pl.when(rest.str.contains(r"^ (?:plus|over|under|above|below|up|(?:and|or) [a-z]+) $"))
        .then(pl.lit(""))
        .otherwise(rest)
    )
    behind = (
        rest.str.extract(_BEHIND).str.to_lowercase().replace_strict(bounds.BEHIND, default=None, return_dtype=pl.String)
    )
    has_risen = only(gap.str.contains(bounds.RISEN), "rest").str.contains(bounds.RISEN_FROM)
    longer = pl.col("gap").str.tail(2 * _BEFORE_WIDTH)
    risen = only(before == "below", longer)
    is_lifted = (risen.str.contains(bounds.LIFTED) & ~risen.str.contains(bounds.LIMITED)).fill_null(value=False)
    is_passed_on = only(pl.col("word").str.contains(bounds.PASSED), "rest").str.contains(bounds.PASSED_ON)
    is_level = is_passed_on | only(before == "above", "rest").str.contains(bounds.HURDLE)
    is_capped = only(gap.str.ends_with(" at "), longer).str.contains(bounds.CAPPED).fill_null(value=False)
    is_denied = only(before == "above", longer).str.contains(bounds.DENIED).fill_null(value=False)
    is_floor = only(before == "below", longer).str.contains(bounds.DENIED_BELOW).fill_null(value=False)
    before = (
        pl.when(is_lifted | is_level.fill_null(value=False))
        .then(pl.lit("exact"))
        .when(is_capped)
        .then(pl.lit("below"))
        .when(is_denied)
        .then(pl.lit("below"))
        .when(is_floor)
        .then(pl.lit("above"))
        .otherwise(before)
    )
    before = pl.when(~has_risen.fill_null(value=False)).then(before)
    bound = (
        pl.when("is_range")
        .then(pl.lit("range"))
        .otherwise(pl.coalesce(_at_mark(rest), before, _shared(), _within(), behind, pl.lit("exact")))
    )
    # Parts of the expression stand in it several times; collected, each is read once.
    return numbers.lazy().with_columns(bound=bound).drop("before", "word").collect(engine="in-memory")


def _at_mark(rest: pl.Expr) -> pl.Expr:
    """The bound of a mark that is crossed: "broke through the $5 billion mark"."""
    longer = only(rest.str.contains(_MARK), pl.col("gap").str.tail(2 * _BEFORE_WIDTH))
    return (
        pl.when(longer.str.contains(rf"(?i-u:\b(?:{bounds.FALLING}) (?:the |a |its )?)$"))
        .then(pl.lit("below"))
        .when(longer.str.contains(rf"(?i-u:\b(?:{bounds.CROSSING}) (?:the |a |its )?)$"))
        .then(pl.lit("above"))
    )


def _within() -> pl.Expr:
    """The bound that stands inside an amount: "$30-plus million"."""
    word = pl.col("tail").str.extract("^-(plus|odd)[ -]")
    return word.replace_strict(bounds.BEHIND, default=None, return_dtype=pl.String)


def _shared() -> pl.Expr:
    """Below, for a figure that shares the limit of the one before it: "up to 70% in equities and 10% in gold"."""
    unit = pl.col("unit")
    is_amount = pl.col("follows") & (unit != "count") & (unit == unit.shift(1))
    goes_on = only(is_amount, "gap").str.contains(bounds.SHARED_LIMIT).fill_null(value=False)
    is_limit = pl.col("word").is_in(bounds.LIMITS).fill_null(value=False)
    return pl.when(goes_on & pl.when(~goes_on).then(is_limit).forward_fill().fill_null(value=False)).then(
        pl.lit("below")
    )

"""The expressions of time that may be periods: what each is like and where it stands."""

from collections.abc import Mapping

import polars as pl

from transforms.lexicon.time_words import ASKING, COUNTS_IN, ELLIPTIC, FORMERLY, INSIDE, OPENS, SUPERLATIVE, WHICH
from transforms.phrases.phrases import CLASSES, is_word

_SAYS = ("base", "departure", "ago", "repeated", "weekday", "adjective", "moment", "future", "stretch", "span")
# What stands between a figure and a time is counted by these classes.
_COUNTED = {
    "figures": ["figure"],
    "verbs": ["act", "be", "report"],
    "stops": ["hard", "sub", "start", "that"],
    "commas": ["comma", "open", "and"],
    "times": ["time"],
}
COUNTS = tuple(_COUNTED)
_FLAGS = ("first", "claimed", "announced", "superlative", "asks")
CATEGORIES: dict[str, list[str]] = {
    "says": [*_SAYS, "inside", "formerly", "plain"],
    "opens": [*OPENS, "none"],
    "counts": [*COUNTS_IN, "none"],
    "which": [*WHICH, "none"],
    "next": CLASSES.categories.to_list(),
    "lead": CLASSES.categories.to_list(),
    **{flag: ["no", "yes"] for flag in _FLAGS},
}


def counts_before(rows: pl.DataFrame) -> pl.DataFrame:
    """Of each row number (of its sentence) and how many figures, verbs, stops, commas and times stand up to it."""
    cls = pl.col("cls")
    return rows.select(
        "row",
        "sentence_first",
        "doc_first",
        number=(cls == "start").fill_null(False).cum_sum().cast(pl.Int32),
        **{name: cls.is_in(those).fill_null(False).cum_sum().cast(pl.Int32) for name, those in _COUNTED.items()},
    )


# So many borders before its day the place of a dateline stands.
_PLACE_BEFORE = (1, 2)


def expressions(rows: pl.DataFrame) -> pl.DataFrame:
    """The times in the order of the text: row, inside (it is a word of the phrase, so behind the border), sentence, at,
    until, and its categories as numbers.

    rows: what `period_rules.around_figures` returns.
    """
    phrase, border = pl.col("phrase"), pl.col("border")
    described = _described(rows)
    times = described.filter((pl.col("cls") == "time") & ~pl.col("of_dateline") | pl.col("formerly")).with_columns(
        inside=pl.lit(value=False), time=border
    )
    word = phrase.str.extract(f"({INSIDE})")
    within = described.filter(word.is_not_null()).with_columns(
        inside=pl.lit(value=True), time=word, at=pl.col("begin") + phrase.str.find(INSIDE).cast(pl.Int64)
    )
    within = within.with_columns(until=pl.col("at") + pl.col("time").str.len_bytes().cast(pl.Int64))
    # "in the first" is a time, and no time in "in the first group".
    times = times.filter(~(pl.col("time").str.contains(ELLIPTIC) & (phrase.str.len_bytes() > 0)))
    every = pl.concat([times, within]).sort("row", "inside").with_columns(pl.col("time").str.strip_chars(" .,"))
    says = {name: pl.col(name) for name in (*_SAYS, "inside", "formerly")}
    tables = {"opens": OPENS, "counts": COUNTS_IN, "which": WHICH}
    classes = {
        name: {key: pl.col("time").str.contains(p) for key, p in table.items()} for name, table in tables.items()
    }
    return every.select(
        "row",
        "inside",
        "sentence",
        "at",
        "until",
        "next",
        "lead",
        *_FLAGS,
        **{name: _first_of(name, conditions) for name, conditions in {"says": says, **classes}.items()},
    )


def _described(rows: pl.DataFrame) -> pl.DataFrame:
    """The rows with what stands around a time in their place."""
    cls, empty = pl.col("cls"), ~pl.col("filled")
    phrase = pl.lit("phrase", CLASSES)
    asking = pl.col("phrase").str.contains(ASKING) | pl.col("border").str.contains(ASKING)
    columns = ["row", "cls", "sentence", "at", "until", "begin", "phrase", "border", "announced", *_SAYS]
    # "formerly 5%", "which once ran 5bn", but not "before the merger".
    formerly = is_word(FORMERLY) & (empty | (cls == "adverb") | is_word(["once"])) & (cls != "time")
    # "OSLO, July 23 -": the day of the report is no time of a figure.
    of_dateline = pl.any_horizontal(pl.col("type").shift(n) == "dateline" for n in _PLACE_BEFORE)
    return rows.select(
        *columns,
        of_dateline=of_dateline.fill_null(value=False),
        formerly=formerly,
        first=pl.col("row") <= pl.col("sentence_first") + 1,
        next=pl.when(empty).then(cls.shift(-1)).otherwise(phrase).to_physical().fill_null(0),
        lead=pl.when(empty.shift(1)).then(cls.shift(1)).otherwise(phrase).to_physical().fill_null(0),
        superlative=pl.col("phrase").shift(1).str.contains(SUPERLATIVE).fill_null(False),
        asks=asking.fill_null(False).any().over("sentence_first"),
        claimed=(pl.col("last_figure") > pl.max_horizontal("last_stop", "last_verb")).fill_null(False),
    )


def _first_of(column: str, conditions: Mapping[str, pl.Expr]) -> pl.Expr:
    """The number of the first category whose condition holds; the last category where none does."""
    names = CATEGORIES[column]
    found = (pl.when(condition).then(names.index(name)) for name, condition in conditions.items())
    return pl.coalesce(*found, pl.lit(len(names) - 1)).cast(pl.UInt8)

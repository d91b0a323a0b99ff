"""Bare numbers that are no figures: years, ages, ranks and horizons, and parts of names and identifiers."""

import polars as pl

from transforms.lexicon import joins, rejections
from transforms.text.matching import first_reason, merged_cues, only

_WIDTH = 80
_ADULT, _AGED = 15, 99
_CUES = merged_cues(rejections.BARE)
_READ = ("core", "value", "is_year", "is_range", "style", "follows", "gap", "rest")


def with_names(numbers: pl.DataFrame) -> pl.DataFrame:
    """Adds the reasons of numbers without unit, scale and currency, and widens names by the words that belong to them.

    numbers: as of `with_currencies`. Adds row (number of the row), name_reason (identifier, name, other) and
    bare_reason.
    """
    numbered = numbers.with_row_index("row")
    is_register = (pl.col("expression") == "identifier").fill_null(False)
    is_bare = (
        ~pl.col("own")
        & (pl.col("unit") == "count")
        & pl.col("scale").is_null()
        & pl.col("style").is_in(["digits", "words"])
    )
    bare = (
        numbered.lazy()
        .filter(is_bare | is_register)
        .select("row", *_READ)
        .with_columns(pl.col("gap").str.tail(_WIDTH), pl.col("rest").str.head(_WIDTH))
        .collect(engine="in-memory")
    )
    named = _with_name_reasons(_with_cues(bare))
    is_named = pl.col("name_reason").is_not_null()
    reasons = named.select(
        "row",
        "name_reason",
        bare_reason=pl.coalesce(_first_place(), _year(), "cue", _capital_name()),
        left=pl.when(is_named).then(pl.col("left").str.len_chars()),
        right=pl.when(is_named).then(pl.col("right").str.len_chars()),
    )
    joined = numbered.join(reasons, on="row", how="left", maintain_order="left")
    left, right = (pl.col(name).fill_null(0).cast(pl.Int64) for name in ("left", "right"))
    return joined.with_columns(at=pl.col("at") - left, until=pl.col("until") + right).drop("left", "right")


def _with_cues(bare: pl.DataFrame) -> pl.DataFrame:
    """Adds cue (a reason), and the words beside the number that make it a name: index, law, series, word, behind,
    footnote.
    """
    gap, rest = pl.col("gap"), pl.col("rest")
    is_whole = ~pl.col("core").str.contains(r"[.,]")
    behind = rest.str.extract(r"^[A-Za-z][A-Za-z0-9]*", 0)
    word = gap.str.extract(r"[A-Za-z][A-Za-z0-9]*-?$", 0)
    read = bare.with_columns(
        cue=first_reason(_CUES, gap, rest),
        index=pl.when(pl.col("core").str.contains(rejections.INDEX_SIZE)).then(gap.str.extract(rejections.INDEX, 0)),
        ticker=gap.str.extract(rejections.TICKER_BEFORE, 0),
        law=gap.str.extract(rejections.LAW_BEFORE, 0),
        series=gap.str.extract(rejections.NAME_BEFORE, 0),
        word=pl.when(is_whole & ~word.is_in(rejections.GLUED_WORDS)).then(word),
        behind=pl.when(is_whole & ~behind.is_in(rejections.GLUED_NOUNS)).then(behind),
        footnote=(gap.str.contains(r"[a-z]{3}$") | ((gap == "") & pl.col("follows")))
        & pl.col("core").str.contains(r"^(?:[0-9]|\.[0-9]{1,2})$"),
    )
    # Of people; funds and firms may be of any age: "the 117-year-old insurer".
    is_old = only(pl.col("cue") == "age", rest).str.contains(rejections.OLD_BEHIND).fill_null(value=False)
    is_age = pl.col("is_range") | pl.col("value").is_between(_ADULT, _AGED) | is_old
    is_rank = pl.col("core").str.contains(r"^(?:[0-9]{1,3}|[a-zA-Z-]+)$")
    is_last = only(pl.col("cue") == "horizon", gap).str.contains(rejections.LAST_YEAR) & ~rest.str.contains(
        rf"^[ -](?:[a-z]+ )?{rejections.SPAN}"
    )
    # A sample written in digits, "of the 73, nine gave no benchmark", was not named before as "the two" were.
    is_sample = (
        only((pl.col("cue") == "other") & (pl.col("style") == "digits"), gap).str.contains(r"(?i:\bthe )$")
        & ~rest.str.contains("^-")
        & ~rest.str.contains(rejections.THINGS_BEHIND)
    )
    is_placed = only(pl.col("cue") == "rank", gap).str.contains(rejections.PLACES_PEOPLE) & rest.str.contains(
        rejections.PEOPLE_BEHIND
    )
    fails = (
        (is_last | is_sample | is_placed).fill_null(value=False)
        | ((pl.col("cue") == "age") & ~is_age)
        | ((pl.col("cue") == "rank") & ~is_rank)
    )
    return read.with_columns(cue=pl.when(~fails).then("cue"))


def _with_name_reasons(read: pl.DataFrame) -> pl.DataFrame:
    """Adds name_reason, left and right (the words to take in)."""
    is_name = pl.col("index").is_not_null() | pl.col("series").is_not_null()
    is_word = (pl.col("word").is_not_null() | pl.col("behind").is_not_null()) & pl.col("cue").is_null()
    is_law = pl.col("law").is_not_null()
    reason = (
        pl.when(is_law & pl.col("style").is_in(["digits", "expression"]))
        .then(pl.lit("identifier"))
        .when(pl.col("style") == "expression")
        .then(None)
        .when(pl.col("ticker").is_not_null())
        .then(pl.lit("ticker"))
        .when(is_name)
        .then(pl.lit("name"))
        .when("footnote")
        .then(pl.lit("other"))
        .when(is_word)
        .then(pl.lit("name"))
    )
    nothing = pl.lit("")
    left = pl.when("footnote").then(nothing).otherwise(pl.coalesce("ticker", "law", "index", "series", "word", nothing))
    law_behind = pl.col("rest").str.extract(rejections.LAW_BEHIND, 0)
    right = pl.when("footnote").then(nothing).when(is_law).then(law_behind).otherwise("behind").fill_null("")
    named = read.with_columns(left=left, right=right)
    # A year stays a year unless a word before it makes it a name: "Vision 2030".
    return named.with_columns(name_reason=pl.when(~pl.col("is_year") | (pl.col("left") != "")).then(reason))


def _first_place() -> pl.Expr:
    """A rank, where it is called by its number: "the number one buyer"."""
    return pl.when(pl.col("core").str.contains("^(?i:number)")).then(pl.lit("rank"))


def _year() -> pl.Expr:
    """A year, unless the words around it count people or things."""
    is_count = pl.col("gap").str.contains(rejections.COUNTED_BEFORE) & pl.col("rest").str.contains(
        rejections.COUNTED_BEHIND
    )
    is_old = (
        pl.col("core").str.contains(rejections.YEAR_FORM)
        & pl.col("gap").str.contains(rejections.YEAR_BEFORE)
        & pl.col("rest").str.contains(joins.ELIDED_BEHIND)
    )
    return pl.when((pl.col("is_year") & ~is_count) | is_old).then(pl.lit("year"))


def _capital_name() -> pl.Expr:
    """A name: digits behind a capital word inside the sentence, with no noun behind them."""
    fits = (
        pl.col("gap").str.contains(rejections.CAPITAL_BEFORE)
        & ~pl.col("gap").str.contains(rejections.COMMON_BEFORE)
        & pl.col("rest").str.contains(joins.ELIDED_BEHIND)
        & pl.col("core").str.contains(r"^[0-9]{1,4}$")
    )
    # "The quantitative firm Lattice Eight".
    is_word = (
        (pl.col("style") == "words")
        & pl.col("core").str.contains(r"^[A-Z][a-z]+$")
        & pl.col("gap").str.contains(rejections.CAPITAL_BEFORE)
        & pl.col("rest").str.contains(rf"{joins.ELIDED_BEHIND}|^(?:,| [a-z])")
    )
    return pl.when(fits | is_word).then(pl.lit("name"))

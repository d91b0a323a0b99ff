"""Why a number is no metric: dates, ages, ranks, names, bands, conversions and the like."""

import polars as pl

from transforms.lexicon import joins, rejections
from transforms.lexicon.rejections import BANDS, BARE, Cue

_WIDTH, _CLASS_WIDTH = 80, 40
_ADULT, _AGED = 15, 99


def with_reasons(numbers: pl.DataFrame) -> pl.DataFrame:
    """Adds reason (null for a metric), and widens names and identifiers by the word that makes them one.

    numbers: as of `with_currencies`, in the order of the text. Reasons: date, time, year, age, ordinal, rank, horizon, phone, page,
    identifier, name, ticker, band, conversion, garbled, other.
    """
    read = _with_names(numbers).with_columns(near_date=_near_date(), follows_group=_follows_group(), threshold=_is_threshold(), conversion=_conversion())
    read = _with_reason_of(read, "ordinal_reason", pl.col("style") == "ordinal", _of_ordinal())
    is_part = (pl.col("style") == "part") | (pl.col("unit") == "multiple")
    read = _with_reason_of(read, "part_reason", is_part, _of_part())
    read = _with_reason_of(read, "band_reason", pl.col("threshold"), _band())
    reason = pl.coalesce(
        "expression",
        "name_reason",
        "ordinal_reason",
        pl.when(pl.col("value").is_null()).then(pl.lit("garbled")),
        "bare_reason",
        "part_reason",
        "conversion",
        "band_reason",
        _of_nothing(),
    )
    decided = read.with_columns(reason=reason).drop(
        "row", "name_reason", "bare_reason", "near_date", "follows_group", "threshold", "conversion", "ordinal_reason", "part_reason", "band_reason"
    )
    # Twice: of three numbers in a list, the first learns the reason of the last one over the second.
    return _with_lists(_with_lists(decided))


def _with_reason_of(numbers: pl.DataFrame, name: str, chosen: pl.Expr, reason: pl.Expr) -> pl.DataFrame:
    """Adds the reason as a column of this name, read for the chosen rows only."""
    return numbers.join(numbers.filter(chosen).select("row", reason.alias(name)), on="row", how="left", maintain_order="left")


def _merged(cues: tuple[Cue, ...]) -> list[Cue]:
    """The same cues, neighbours of one reason that look only before or only behind as one pattern: fewer passes over the words."""
    merged: list[Cue] = []
    for cue in cues:
        last = merged[-1] if merged else None
        if last and last.reason == cue.reason and last.behind is None and cue.behind is None:
            merged[-1] = cue._replace(before=f"(?:{last.before})|(?:{cue.before})")
        elif last and last.reason == cue.reason and last.before is None and cue.before is None:
            merged[-1] = cue._replace(behind=f"(?:{last.behind})|(?:{cue.behind})")
        else:
            merged.append(cue)
    return merged


def _fits(cue: Cue, gap: pl.Expr, rest: pl.Expr) -> pl.Expr:
    before = gap.str.contains(cue.before) if cue.before is not None else pl.lit(True)
    return before & rest.str.contains(cue.behind) if cue.behind is not None else before


def _first(cues: list[Cue], gap: pl.Expr, rest: pl.Expr) -> pl.Expr:
    return pl.coalesce([pl.when(_fits(cue, gap, rest)).then(pl.lit(cue.reason)) for cue in cues])


_BARE, _BANDS = _merged(BARE), _merged(BANDS)


def _with_names(numbers: pl.DataFrame) -> pl.DataFrame:
    """Adds name_reason and bare_reason for numbers without unit; widens at and until of names."""
    numbered = numbers.with_row_index("row")
    is_register = (pl.col("expression") == "identifier").fill_null(False)
    is_bare = (
        ~pl.col("own")
        & pl.col("unit").is_in(["count"])
        & pl.col("scale").is_null()
        & pl.col("style").is_in(["digits", "words"])
    )
    bare = numbered.filter(is_bare | is_register).select(
        "row", "core", "value", "is_year", "is_range", "style", "follows", gap=pl.col("gap").str.tail(_WIDTH), rest=pl.col("rest").str.head(_WIDTH)
    )
    gap, rest = pl.col("gap"), pl.col("rest")
    is_short = ~pl.col("core").str.contains(r"[.,]")
    read = bare.with_columns(
        cue=_first(_BARE, gap, rest),
        index=pl.when(pl.col("core").str.contains(rejections.INDEX_SIZE)).then(gap.str.extract(rejections.INDEX, 0)),
        law=gap.str.extract(rejections.LAW_BEFORE, 0),
        series=gap.str.extract(rejections.NAME_BEFORE, 0),
        word=pl.when(is_short).then(gap.str.extract(r"[A-Za-z][A-Za-z0-9]*-?$", 0)),
        behind=pl.when(is_short).then(rest.str.extract(r"^[A-Za-z][A-Za-z0-9]*", 0)),
        footnote=(gap.str.contains(r"[a-z]{3}$") | ((gap == "") & pl.col("follows"))) & pl.col("core").str.contains("^[0-9]$"),
    )
    is_age = pl.col("is_range") | ((pl.col("value") >= _ADULT) & (pl.col("value") <= _AGED))
    is_rank = pl.col("core").str.contains(r"^(?:[0-9]{1,3}|[a-zA-Z-]+)$")
    read = (
        read.with_columns(cue=pl.when(((pl.col("cue") != "age") | is_age) & ((pl.col("cue") != "rank") | is_rank)).then("cue"))
        .with_columns(
            name_reason=_name_reason(),
            left=pl.when("footnote").then(pl.lit("")).otherwise(pl.coalesce("law", "index", "series", "word", pl.lit(""))),
            right=pl.when("footnote")
            .then(pl.lit(""))
            .when(pl.col("law").is_not_null())
            .then(rest.str.extract(rejections.LAW_BEHIND, 0))
            .otherwise("behind"),
        )
        .with_columns(name_reason=pl.when(~pl.col("is_year") | (pl.col("left") != "")).then("name_reason"))
    )
    is_named = pl.col("name_reason").is_not_null()
    read = read.select(
        "row",
        "name_reason",
        bare_reason=pl.coalesce(pl.when("is_year").then(_year(gap, rest)), "cue", _capital_name(gap, rest)),
        widen=pl.when(is_named).then(pl.col("left").str.len_chars()).otherwise(0),
        extend=pl.when(is_named).then(pl.col("right").fill_null("").str.len_chars()).otherwise(0),
    )
    joined = numbered.join(read, on="row", how="left", maintain_order="left")
    return joined.with_columns(
        at=pl.col("at") - pl.col("widen").fill_null(0).cast(pl.Int64), until=pl.col("until") + pl.col("extend").fill_null(0).cast(pl.Int64)
    ).drop("widen", "extend")


def _name_reason() -> pl.Expr:
    is_name = pl.col("index").is_not_null() | pl.col("series").is_not_null()
    is_word = (pl.col("word").is_not_null() | pl.col("behind").is_not_null()) & pl.col("cue").is_null()
    return (
        pl.when(pl.col("law").is_not_null() & pl.col("style").is_in(["digits", "expression"]))
        .then(pl.lit("identifier"))
        .when(pl.col("style") == "expression")
        .then(None)
        .when(is_name)
        .then(pl.lit("name"))
        .when("footnote")
        .then(pl.lit("other"))
        .when(is_word)
        .then(pl.lit("name"))
    )


def _year(gap: pl.Expr, rest: pl.Expr) -> pl.Expr:
    """A year, unless its words count people or things."""
    counted = gap.str.contains(r"(?i:\b(?:survey(?:ed)?|poll(?:ed)?|interview(?:ed|s with)?|sample|some|employs?|about|nearly|almost|more than|at least|total) (?:of )?)$") & rest.str.contains(
        r"^ [a-z]+(?:s|people|staff)\b"
    )
    return pl.when(~counted).then(pl.lit("year"))


def _capital_name(gap: pl.Expr, rest: pl.Expr) -> pl.Expr:
    """A name: digits behind a capital word inside the sentence, with no noun behind them."""
    fits = (
        gap.str.contains(r"[a-z,'\"&] (?:[A-Z][A-Za-z&.'-]*)[ -]$")
        & ~gap.str.contains(r"(?:^| )(?:In|Of|At|On|By|From|The|About|Some|Just|Only|Nearly|Almost|Over|To|For|And|Or|With|Its|Their|May|Total|Employees|Staff)[ -]$")
        & rest.str.contains(joins.ELIDED_BEHIND)
        & pl.col("core").str.contains(r"^[0-9]{1,4}$")
    )
    return pl.when(fits).then(pl.lit("name"))


def _near_date() -> pl.Expr:
    """True shortly behind a date expression of the same sentence."""
    dated = pl.col("expression").shift(1) == "date"
    return ((dated | (dated.shift(1) & pl.col("follows").shift(1))) & pl.col("follows")).fill_null(False)


def _of_ordinal() -> pl.Expr:
    """Ordinals: a rank beside a superlative, a date where a quarter is left out, a part of a name between capitals, else ordinal."""
    rank = pl.col("rest").str.contains(rejections.RANKED_BEHIND) | pl.col("gap").str.contains(rejections.RANKED_BEFORE)
    elided = pl.col("near_date") & pl.col("gap").str.contains(r"(?i:\b(?:in|of|from|for|during) the )$") & pl.col("rest").str.contains(joins.ELIDED_BEHIND)
    name = pl.col("found").str.contains("^[A-Z]") & (pl.col("gap") != "") & pl.col("rest").str.contains("^ [A-Z][a-z]")
    return pl.when(rank).then(pl.lit("rank")).when(elided).then(pl.lit("date")).when(name).then(pl.lit("name")).otherwise(pl.lit("ordinal"))


def _of_part() -> pl.Expr:
    """Fractions and multipliers that count time, rank or frequency."""
    core = pl.col("core").str.to_lowercase()
    is_part = (pl.col("style") == "part") & ~pl.col("own")
    is_half = is_part & (core == "half")
    is_unit = is_part & core.str.contains("^an? ")
    times = (pl.col("unit") == "multiple") & (core.is_in(["twice", "thrice"]) | pl.col("tail").str.contains("times")) & pl.col("rest").str.contains(rejections.FREQUENCY)
    span = pl.col("rest").str.contains(rf"^(?:[ -](?:of )?an?)?[ -]{rejections.SPAN}")
    timely = pl.col("rest").str.contains(r"^ (?i:ago|earlier|later|before|from now|end|in a row|running)\b") | (pl.col("gap") == " ")
    ordinal = ~core.str.contains("half|quarter") & pl.col("rest").str.contains(rejections.NTH_BEHIND)
    return (
        pl.when(times)
        .then(pl.lit("other"))
        .when(is_half & pl.col("gap").str.contains(rejections.RANKED_BEFORE))
        .then(pl.lit("rank"))
        .when(is_half & pl.col("gap").str.contains(r"(?i:\b(?:the|this|last|next|per) )$") & ~pl.col("rest").str.contains(r"^ of\b"))
        .then(pl.lit("date"))
        .when(is_part & pl.col("gap").str.contains(rf"{rejections.SPAN} and $"))
        .then(pl.lit("horizon"))
        .when(is_part & span)
        .then(pl.lit("horizon"))
        .when(is_unit & core.str.contains("quarter") & timely)
        .then(pl.lit("horizon"))
        .when(is_unit & ordinal)
        .then(pl.lit("ordinal"))
    )


def _conversion() -> pl.Expr:
    """The second of two amounts for one value, and the word of a word with its figure."""
    is_money, before_is_money = pl.col("basis").is_not_null(), pl.col("basis").shift(1).is_not_null()
    aside = rf"^(?: ?[(\[]|, or |, equivalent to |, equal to | or |/| - or |, i\.e\. )(?:(?i:or|equal to|equivalent to|equivalent of|the equivalent of|worth|i\.e\.|=) )?{joins.HEDGES}$"
    same_row = pl.col("follows")
    second = is_money & before_is_money & same_row & ((pl.col("unit") != pl.col("unit").shift(1)) | (pl.col("value") == pl.col("value").shift(1))) & pl.col("gap").str.contains(aside)
    is_word = pl.col("style").is_in(["part", "proportion", "words", "multiplier"]) & (pl.col("unit") == "percent")
    figure_follows = (pl.col("style").shift(-1) == "digits") & (pl.col("unit").shift(-1) == "percent") & pl.col("follows").shift(-1)
    word = is_word & figure_follows & pl.col("rest").str.contains(r"^ ?[(\[](?:or )?$") & pl.col("rest").shift(-1).str.contains(r"^[)\]]")
    figure_before = (pl.col("style").shift(1) == "digits") & (pl.col("unit").shift(1) == "percent") & same_row
    late_word = is_word & figure_before & pl.col("gap").str.contains(rf"^ ?[(\[](?:or )?{joins.HEDGES}$") & pl.col("rest").str.contains(r"^[)\]]")
    return pl.when((second | word | late_word).fill_null(False)).then(pl.lit("conversion"))


def _is_threshold() -> pl.Expr:
    """True for amounts with a bound, and beside the few other words that name a size class."""
    is_amount = pl.col("basis").is_not_null() | pl.col("unit").is_in(["percent", "percentage_point", "basis_point"])
    gap = pl.col("gap")
    return is_amount & ((pl.col("bound") != "exact") | gap.str.ends_with(" of ") | gap.str.ends_with("-") | pl.col("rest").str.contains(rejections.CLASS_BEHIND)) & (
        pl.col("unit").is_not_null()
    )


def _band() -> pl.Expr:
    """A threshold inside a group or an answer."""
    gap, rest = pl.col("gap").str.tail(_WIDTH), pl.col("rest").str.head(_CLASS_WIDTH)
    answer = pl.col("follows_group") & pl.col("gap").str.contains(rejections.ANSWER_BAND) & ~pl.col("gap").str.contains(rejections.ANSWER_JOIN)
    sizes = pl.col("is_range") & pl.col("basis").is_not_null() & gap.str.contains(rejections.RANGE_BAND)
    return pl.when(_first(_BANDS, gap, rest).is_not_null() | answer | sizes).then(pl.lit("band"))


def _follows_group() -> pl.Expr:
    """True behind a share or count in the same sentence."""
    is_group = pl.col("unit").shift(1).is_in(["percent", "count"]) & pl.col("value").shift(1).is_not_null()
    return (is_group & pl.col("follows")).fill_null(False)


def _of_nothing() -> pl.Expr:
    """Decimals without a unit or noun ("to end at 1,334.20"), points of a share index, and parts of a measure ("1/16 of a pint")."""
    is_bare = (pl.col("unit") == "count") & ~pl.col("own") & pl.col("scale").is_null() & pl.col("core").str.contains(r"\.[0-9]")
    points = (pl.col("unit") == "percentage_point") & pl.col("tail").str.contains(r"^[ -](?i:points?|pts?)$")
    index = points & ((pl.col("value").abs() >= rejections.MANY_POINTS) | pl.col("gap").str.contains(rejections.INDEX_POINTS))
    measure = (pl.col("style") == "part") & pl.col("core").str.contains("/") & pl.col("rest").str.contains(r"^ of an? ")
    return pl.when((is_bare & pl.col("rest").str.contains(joins.ELIDED_BEHIND)) | index | measure).then(pl.lit("other"))


def _with_lists(numbers: pl.DataFrame) -> pl.DataFrame:
    """Numbers of a list share the reason of the last one: "five, ten and 15 years", "the first and second quarters"."""
    to_next = pl.col("rest").str.contains(r"^(?:,|,? and|,? or| to|-) ?$") & pl.col("follows").shift(-1)
    next_reason = pl.col("reason").shift(-1)
    bare = pl.col("reason").is_null() & ~pl.col("own") & (pl.col("unit") == "count") & pl.col("scale").is_null()
    listed = bare & next_reason.is_in(["horizon", "age", "page"])
    dated = (pl.col("reason") == "ordinal") & (next_reason == "date")
    beside = (pl.col("reason").shift(1) == "conversion") & pl.col("follows") & pl.col("gap").str.contains("^(?:;|,|/| or| and) ?$") & pl.col("rest").str.contains(r"^[)\]]")
    converted = pl.col("reason").is_null() & pl.col("basis").is_not_null() & beside
    return numbers.with_columns(
        reason=pl.when((to_next & (listed | dated)).fill_null(False)).then(next_reason).when(converted.fill_null(False)).then(pl.lit("conversion")).otherwise("reason")
    )

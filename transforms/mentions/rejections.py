"""Why a number is no metric: dates, ages, ranks, names, bands, conversions and the like."""

import polars as pl

from transforms.lexicon import bands, joins, rejections
from transforms.mentions.bare_numbers import with_names
from transforms.mentions.index_levels import of_index
from transforms.text.matching import first_reason, merged_cues, only

_WIDTH, _CLASS_WIDTH = 80, 40
# "A third, or 35%": a word and a figure this close are one value.
_ROUNDED = 3.0
_BANDS = merged_cues(bands.BANDS)


def with_reasons(numbers: pl.DataFrame) -> pl.DataFrame:
    """Adds reason (null for a metric), and widens names and identifiers by the word that makes them one.

    numbers: as of `with_currencies`, in the order of the text. Reasons: date, time, year, age, ordinal, rank,
    horizon, phone, page, identifier, name, ticker, band, conversion, garbled, other.
    """
    read = with_names(numbers).with_columns(
        near_date=_near_date(), follows_group=_follows_group(), threshold=_is_threshold(), conversion=_conversion()
    )
    # Parts of the expression stand in it several times; collected, each is read once.
    read = read.lazy().with_columns(is_index=of_index()).collect(engine="in-memory")
    read = _with_reason_of(read, "ordinal_reason", pl.col("style") == "ordinal", _of_ordinal())
    is_part = pl.col("style").is_in(["part", "proportion"]) | (pl.col("unit") == "multiple")
    read = _with_reason_of(read, "part_reason", is_part, _of_part())
    read = _with_reason_of(read, "band_reason", pl.col("threshold"), _band())
    reason = pl.coalesce(
        pl.when(_in_link()).then(pl.lit("identifier")),
        "expression",
        "name_reason",
        "ordinal_reason",
        pl.when(pl.col("value").is_null()).then(pl.lit("garbled")),
        "bare_reason",
        "part_reason",
        "conversion",
        "band_reason",
        pl.when(_is_first_step()).then(pl.lit("band")),
        _of_nothing(),
    )
    decided = (
        read.with_columns(reason=reason)
        .with_columns(at=pl.col("at") + _article_of_ordinal())
        .drop(
            "row",
            "name_reason",
            "bare_reason",
            "near_date",
            "follows_group",
            "threshold",
            "conversion",
            "is_index",
            "ordinal_reason",
            "part_reason",
            "band_reason",
        )
    )
    return _with_lists(decided)


def _with_reason_of(numbers: pl.DataFrame, name: str, chosen: pl.Expr, reason: pl.Expr) -> pl.DataFrame:
    """Adds the reason as a column of this name, read for the chosen rows only."""
    told = numbers.lazy().filter(chosen).select("row", reason.alias(name)).collect(engine="in-memory")
    return numbers.join(told, on="row", how="left", maintain_order="left")


def _in_link() -> pl.Expr:
    """True inside an address of the web or of mail: behind its begin, and as long as no space comes."""
    gap, rest = pl.col("gap"), pl.col("rest")
    told = only(gap.str.contains_any(["http://", "https://", "www.", "@"]), gap)
    begins = told.str.contains(r"(?:https?://|www\.|@)[^ ]*$") | rest.str.contains(r"^[A-Za-z0-9._-]*@[A-Za-z]")
    goes_on = pl.col("follows") & ~gap.str.contains(" ", literal=True)
    return (
        pl.when(begins)
        .then(pl.lit(value=True))
        .when(~goes_on)
        .then(pl.lit(value=False))
        .forward_fill()
        .fill_null(value=False)
    )


def _near_date() -> pl.Expr:
    """True shortly behind a date expression of the same sentence."""
    dated = pl.col("expression").shift(1) == "date"
    return ((dated | (dated.shift(1) & pl.col("follows").shift(1))) & pl.col("follows")).fill_null(False)


def _of_ordinal() -> pl.Expr:
    """Ordinals: a rank beside a superlative or a verb, a date where a quarter or month is left out, a part of
    a name between capitals, else ordinal.
    """
    rank = pl.col("rest").str.contains(rejections.RANKED_BEHIND) | pl.col("gap").str.contains(rejections.RANKED_BEFORE)
    elided = (
        pl.col("near_date")
        & pl.col("gap").str.contains(r"(?i:\b(?:in|of|from|for|during) the )$")
        & pl.col("rest").str.contains(joins.ELIDED_BEHIND)
    )
    placed = pl.col("gap").str.contains(rejections.PLACED_BEFORE) & pl.col("rest").str.contains(joins.ELIDED_BEHIND)
    placed = placed | (
        pl.col("gap").str.contains(rejections.RANK_VERB) & pl.col("rest").str.contains(rejections.RANK_AMONG)
    )
    day = (
        pl.col("found").str.contains(rejections.DAY)
        & pl.col("gap").str.contains(rejections.DAY_BEFORE)
        & pl.col("rest").str.contains(joins.ELIDED_BEHIND)
    )
    name = pl.col("found").str.contains("^[A-Z]") & (pl.col("gap") != "") & pl.col("rest").str.contains("^ [A-Z][a-z]")
    return (
        pl.when(rank)
        .then(pl.lit("rank"))
        .when(elided | day)
        .then(pl.lit("date"))
        .when(placed)
        .then(pl.lit("rank"))
        .when(name)
        .then(pl.lit("name"))
        .otherwise(pl.lit("ordinal"))
    )


def _article_of_ordinal() -> pl.Expr:
    """How wide the article is that a part has and an ordinal has not: 2 of "a third" in "a third-party manager"."""
    is_ordinal = (pl.col("style") == "part") & pl.col("reason").is_in(["ordinal", "rank"])
    article = only(is_ordinal, "core").str.extract(r"^((?i:an?) )")
    return article.str.len_chars().cast(pl.Int64).fill_null(0)


def _of_part() -> pl.Expr:
    """Fractions and multipliers that count time, rank or frequency."""
    core = pl.col("core").str.to_lowercase()
    is_part = (pl.col("style") == "part") & ~pl.col("own")
    is_half = is_part & (core == "half")
    is_unit = is_part & core.str.contains("^an? ")
    times = (
        (pl.col("unit") == "multiple")
        & (core.is_in(["twice", "thrice"]) | pl.col("tail").str.contains("times"))
        & pl.col("rest").str.contains(rejections.FREQUENCY)
    ) | (core.is_in(["twice", "thrice"]) & pl.col("rest").str.contains(rejections.TWICE_BEHIND))
    # "Half a year", but "shrinks by a tenth a year".
    span = pl.col("rest").str.contains(rf"^(?:[ -]of an?)?[ -]{rejections.SPAN}") | (
        core.str.contains("half") & pl.col("rest").str.contains(rf"^[ -]an?[ -]{rejections.SPAN}")
    )
    timely = pl.col("rest").str.contains(r"^ (?i:ago|earlier|later|before|from now|end|in a row|running)\b") | (
        pl.col("gap") == " "
    )
    is_hedged = only(is_unit, "gap").str.contains(rejections.HEDGED_PART).fill_null(value=False)
    ordinal = ~core.str.contains("half|quarter") & pl.col("rest").str.contains(rejections.NTH_BEHIND) & ~is_hedged
    return (
        pl.when(times)
        .then(pl.lit("other"))
        .when(_is_day_in_digits())
        .then(pl.lit("date"))
        .when(is_half & pl.col("gap").str.contains(rejections.RANKED_BEFORE))
        .then(pl.lit("rank"))
        .when(is_half & pl.col("gap").str.contains(rejections.HALF_BEFORE) & ~pl.col("rest").str.contains(r"^ of\b"))
        .then(pl.lit("date"))
        .when(is_part & pl.col("gap").str.contains(rf"{rejections.SPAN} and $"))
        .then(pl.lit("horizon"))
        .when(is_unit & ordinal)
        .then(pl.lit("ordinal"))
        # "A fifth-largest fund".
        .when(is_unit & ~core.str.contains("half|quarter") & pl.col("rest").str.contains(rejections.RANKED_BEHIND))
        .then(pl.lit("rank"))
        .when(is_part & span)
        .then(pl.lit("horizon"))
        .when(is_unit & core.str.contains("quarter") & timely)
        .then(pl.lit("horizon"))
        # "A one-in-100-year flood".
        .when((pl.col("style") == "proportion") & pl.col("rest").str.contains(rf"^-{rejections.SPAN}"))
        .then(pl.lit("horizon"))
    )


def _is_day_in_digits() -> pl.Expr:
    """A month and a day that look like a fraction: "the week ended 4/9"."""
    is_day = (pl.col("style") == "part") & ~pl.col("own") & pl.col("core").str.contains(rejections.DAY_IN_DIGITS)
    gap, rest = only(is_day, "gap"), only(is_day, "rest")
    is_day = gap.str.contains(rejections.DAY_IN_DIGITS_BEFORE) & ~rest.str.contains(r"^ of\b")
    return is_day.fill_null(value=False)


def _conversion() -> pl.Expr:
    """The second of two amounts for one value, and the word of a word with its figure."""
    unit, value, gap, rest = (pl.col(name) for name in ("unit", "value", "gap", "rest"))
    is_pair = pl.col("basis").is_not_null() & pl.col("basis").shift(1).is_not_null() & pl.col("follows")
    differs = (unit != unit.shift(1)) | (value == value.shift(1))
    second = is_pair & differs & gap.str.contains(rejections.ASIDE + joins.HEDGES + "$")

    is_word = pl.col("style").is_in(["part", "proportion", "words", "multiplier"]) & unit.is_in(["percent", "count"])
    is_figure = (pl.col("style") == "digits") & (pl.col("scale").is_null())
    in_brackets = rest.str.contains(r"^[)\]]")
    figure_follows = is_figure.shift(-1) & (unit.shift(-1) == unit) & pl.col("follows").shift(-1)
    is_close = (value - value.shift(-1)).abs() <= _ROUNDED
    first = is_word & figure_follows & rest.str.contains(rejections.OR_BETWEEN) & (in_brackets.shift(-1) | is_close)
    # "Just under half of Belgian households (49%)", "more than half of them, 54%, call".
    is_part = pl.col("style").is_in(["part", "proportion"]) & figure_follows & is_close
    between = only(is_part, "rest")
    apart = (between.str.contains(rejections.WHOLE_BETWEEN) & in_brackets.shift(-1)) | (
        between.str.contains(rejections.THEM_BETWEEN) & rest.shift(-1).str.starts_with(",")
    )
    first = first | apart.fill_null(value=False)
    figure_before = is_figure.shift(1) & (unit.shift(1) == unit) & pl.col("follows")
    last = is_word & figure_before & gap.str.contains(rf"^ ?[(\[](?:or )?{joins.HEDGES}$") & in_brackets
    return pl.when((second | first | last).fill_null(False)).then(pl.lit("conversion"))


def _is_threshold() -> pl.Expr:
    """True for amounts with a bound, and beside the few other words that name a size class."""
    is_amount = pl.col("basis").is_not_null() | pl.col("unit").is_in(["percent", "percentage_point", "basis_point"])
    gap = pl.col("gap")
    return (
        is_amount
        & (
            (pl.col("bound") != "exact")
            | gap.str.ends_with(" of ")
            | gap.str.ends_with("-")
            | pl.col("rest").str.contains(f"{bands.CLASS_BEHIND}|{bands.AT_WHICH}")
        )
        & (pl.col("unit").is_not_null())
        & ~(pl.col("is_range") & pl.col("rest").str.contains(bands.RATE_BAND))
    )


def _is_first_step() -> pl.Expr:
    """True for an amount of a scale of fees: "45 basis points on the first $50 million"."""
    follows_first = (pl.col("core").shift(1) == "first") & pl.col("follows") & (pl.col("gap") == " ")
    is_amount = pl.col("basis").is_not_null() | (pl.col("tail").str.contains("onne") & pl.col("own"))
    is_charged = only(follows_first, pl.col("gap").shift(1)).str.contains(bands.CHARGED_ON)
    # "38bp up to $500 million and 22bp thereafter".
    goes_on = only(is_amount & pl.col("follows").shift(-1), pl.col("rest").shift(-1))
    steps = goes_on.str.contains(bands.BEYOND_STEP) & pl.col("gap").str.contains(bands.STEP_BEFORE)
    return (follows_first & is_charged & is_amount).fill_null(value=False) | steps.fill_null(value=False)


def _band() -> pl.Expr:
    """A threshold inside a group or an answer."""
    gap, rest = pl.col("gap").str.tail(_WIDTH), pl.col("rest").str.head(_CLASS_WIDTH)
    answer = pl.col("follows_group") & (
        (pl.col("gap").str.contains(bands.ANSWER_BAND) & ~pl.col("gap").str.contains(bands.ANSWER_JOIN))
        | (
            rest.str.contains(bands.OR_MORE)
            & pl.col("gap").str.contains(bands.SAME_CLAUSE)
            & ~pl.col("gap").str.contains(bands.OTHER_CLAUSE)
        )
    )
    sizes = pl.col("is_range") & pl.col("basis").is_not_null() & gap.str.contains(bands.RANGE_BAND)
    is_class = first_reason(_BANDS, gap, rest).is_not_null() & ~rest.str.contains(bands.APIECE)
    is_class = is_class & ~gap.str.contains(bands.PAID)
    return pl.when(is_class | answer | sizes).then(pl.lit("band"))


def _follows_group() -> pl.Expr:
    """True behind a share or count of those who answer in the same sentence."""
    is_told = pl.col("value").is_not_null() & ~pl.col("is_year")
    is_share = (is_told & (pl.col("unit") == "percent")).shift(1) & pl.col("follows")
    is_count = (is_told & (pl.col("unit") == "count")).shift(1) & pl.col("follows")
    is_share = is_share & ~only(is_share, "gap").str.contains(bands.PART_HELD)
    # Only a figure with a bound may be a threshold.
    is_count = is_count & (pl.col("bound") != "exact")
    return (is_share | only(is_count, "gap").str.contains(bands.ANSWERING)).fill_null(value=False)


def _of_nothing() -> pl.Expr:
    """Decimals without a unit or noun ("to end at 1,334.20"), points of a share index, parts of a measure ("1/16 of a
    pint"), and things by the million.
    """
    is_bare = (
        (pl.col("unit") == "count")
        & ~pl.col("own")
        & pl.col("scale").is_null()
        & pl.col("core").str.contains(r"\.[0-9]")
    )
    is_fraction = (pl.col("style") == "part") & pl.col("core").str.contains("/", literal=True)
    measure = is_fraction & pl.col("rest").str.contains(r"^ of an? ")
    # Prices of bonds go by 32nds of a point: "fell 5/32".
    measure = measure | (is_fraction & ~pl.col("own") & pl.col("core").str.contains(rejections.TICKS))
    # Whatever the money before: "paid $50m for a field of 40 million barrels".
    is_elided = (pl.col("unit") == "count") | pl.col("basis").is_not_null()
    is_scaled = is_elided & ~pl.col("own") & pl.col("scale").is_not_null()
    things = is_scaled & pl.col("rest").str.contains(rejections.THINGS_BEHIND)
    is_weight = (pl.col("unit") == "count") & pl.col("own") & pl.col("tail").str.contains("onne")
    things = things | only(is_weight, "gap").str.contains(rejections.EMISSIONS).fill_null(value=False)
    # What a rate is counted by: "48 cents per $100".
    things = things | pl.col("gap").str.ends_with(" per ")
    is_nothing = (is_bare & pl.col("rest").str.contains(joins.ELIDED_BEHIND)) | pl.col("is_index") | measure | things
    return pl.when(is_nothing).then(pl.lit("other"))


def _with_lists(numbers: pl.DataFrame) -> pl.DataFrame:
    """Numbers of a list share a reason: "five, ten and 15 years", "the first and second quarters", "pages 4, 8 and
    12".
    """
    told = numbers.with_columns(
        is_bare=(pl.col("unit") == "count") & ~pl.col("own") & pl.col("scale").is_null(),
        to_next=pl.col("rest").str.contains(rejections.LISTED) & pl.col("follows").shift(-1),
        to_last=pl.col("gap").str.contains(rejections.LISTED) & pl.col("follows"),
        to_page=pl.col("gap").str.contains(rejections.PAGED) & pl.col("follows"),
    )
    is_open = pl.col("reason").is_null() & pl.col("is_bare")
    behind = (
        pl.when(pl.col("to_next") & (is_open | (pl.col("reason") == "ordinal"))).then(None).otherwise(_reason_or_none())
    )
    may_page = pl.col("to_page") & pl.col("is_bare") & (pl.col("reason").is_null() | (pl.col("reason") == "name"))
    before = (
        pl.when(
            ((pl.col("to_last") & is_open) | may_page)
            & pl.col("rest").str.contains(joins.ELIDED_BEHIND)
            & (pl.col("rest") != " ")
        )
        .then(None)
        .otherwise(_reason_or_none())
    )
    filled = told.with_columns(behind=behind.backward_fill(), before=before.forward_fill())
    beside = (
        pl.col("gap").str.contains("^(?:;|,|/| or| and) ?$")
        & pl.col("rest").str.contains(r"^[)\]]")
        & pl.col("follows")
    )
    # "21 months on average, up from 14".
    is_elided = is_open & pl.col("follows") & pl.col("rest").str.contains(joins.ELIDED_BEHIND)
    gap, last = pl.col("gap"), pl.col("reason").shift(1)
    compares = gap.str.contains(rejections.SPAN_BEFORE)
    was_from = gap.shift(1).str.ends_with("from ") & gap.str.contains(rejections.SPAN_TO)
    is_span = (
        is_elided & (last == "horizon") & (compares | was_from | gap.str.contains(rejections.SPAN_MOVES))
    ).fill_null(value=False)
    is_aged = (is_elided & (last == "age") & (compares | gap.str.contains(rejections.AGE_MOVES))).fill_null(value=False)
    converted = (
        beside
        & (pl.col("reason").shift(1) == "conversion")
        & pl.col("basis").is_not_null()
        & pl.col("reason").is_null()
    )
    return filled.with_columns(
        reason=pl.when(is_open & pl.col("behind").is_in(["horizon", "age", "page"]))
        .then("behind")
        .when(is_span)
        .then(pl.lit("horizon"))
        .when(is_aged)
        .then(pl.lit("age"))
        .when((pl.col("reason") == "ordinal") & (pl.col("behind") == "date"))
        .then("behind")
        .when(may_page & (pl.col("before") == "page"))
        .then("before")
        .when(is_open & pl.col("to_last") & pl.col("before").is_in(["page", "identifier", "rank", "name", "age"]))
        .then("before")
        .when(converted.fill_null(False))
        .then(pl.lit("conversion"))
        .otherwise("reason")
    ).drop("is_bare", "to_next", "to_last", "to_page", "behind", "before")


def _reason_or_none() -> pl.Expr:
    return pl.col("reason").fill_null("none")

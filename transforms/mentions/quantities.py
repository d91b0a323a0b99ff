"""Values in canonical units: shared and elided units, ranges, fractions."""

import polars as pl

from transforms.lexicon import joins
from transforms.lexicon.currencies import DOLLARS
from transforms.lexicon.scales import LETTERS
from transforms.mentions.elisions import with_elided_units
from transforms.mentions.unit_model import with_learnt_units
from transforms.text.matching import only, where

_BEFORE, _BEHIND = 120, 60
# A larger number has its scale already: "1,200 or 2 million".
_LISTED_BELOW = 1000
_LONGEST_JOINT = 48
# Basis points above a reference rate.
_NARROWEST_SPREAD, _WIDEST_SPREAD = 50, 3000
# Beyond these, numbers next to each other are no rough range.
_LARGE_WORD = 12
# "40 or 50 funds".
_ROUND_STEP = 10
# "Its second losing year in three, against 4%" are years.
_IN_YEARS = r"(?i:\b(?:years?|months?|quarters?|weeks?) (?:in|out of) )$"
_JOINTS = ("is_dash", "is_to", "is_and", "is_listed", "is_comma", "is_joined")
_RATES = ("percent", "percentage_point", "basis_point")
_POINTS = ("percentage_point", "basis_point")
# Every number of so many digits is told from the next by a float of 64 bits.
_DIGITS = 15
_MILLION = 1e6


def with_values(numbers: pl.DataFrame) -> pl.DataFrame:
    """Gives every number its value and unit; the two ends of a range become one row.

    numbers: as of `with_units`, in the order of the text. Adds unit (percent, percentage_point, basis_point, count,
    multiple, money), money (currency or family, for unit money), is_year, own (unit or currency stands beside the
    number itself), value, low, high: Float64 and is_range; widens at and until of ranges.
    """
    learnt = with_learnt_units(with_ruled_units(numbers))
    return _with_brackets(_with_ranges(_with_canonical_values(learnt)))


def with_ruled_units(numbers: pl.DataFrame) -> pl.DataFrame:
    """The numbers with the units that they share, or take from others by rules. numbers: as for `with_values`."""
    return with_elided_units(_with_shared(_with_compounds(_with_neighbours(numbers))))


def _with_neighbours(numbers: pl.DataFrame) -> pl.DataFrame:
    """Gaps without the units of their neighbours; joining dashes are no signs; follows (same sentence as the row
    before).
    """
    follows = (pl.col("sentence") == pl.col("sentence").shift(1)).fill_null(False)
    tail = pl.when(follows).then(pl.col("tail").str.len_chars().shift(1)).otherwise(0)
    told = numbers.with_columns(follows=follows).with_columns(gap=pl.col("gap").str.slice(tail))
    glued = pl.col("gap").str.contains(r"[A-Za-z0-9.]$") | ((pl.col("gap") == "") & pl.col("follows"))
    dash = pl.col("prefix").str.starts_with("-") & glued
    # "1.4 per cent plus 12.5 per cent" adds two figures.
    adding = pl.col("prefix").str.contains("^(?i:plus|minus) ") & pl.col("follows") & (pl.col("gap") == " ")
    is_plus = pl.col("prefix").str.contains(r"^(?:(?i:plus)|\+) ")
    # Behind a comma, things that are counted, too: "420 replies, plus 35 interviews".
    is_counted = pl.col("unit").is_null() & pl.col("money").is_null() & pl.col("scale").is_null()
    is_apart = only(is_plus, "gap").str.ends_with(", ") & (
        is_counted | only(is_plus, "rest").str.contains(joins.ADDED_BEHIND)
    )
    # A part is no change: "plus a tenth of gains".
    is_part = is_plus & (pl.col("style") == "part")
    is_added = only(is_plus, "gap").str.contains(joins.ADDED_TO) | is_apart | is_part
    # "Plus or minus 1%" has no sign.
    is_either = only(pl.col("prefix").str.contains("^(?i:minus) "), "gap").str.contains(r"\b(?i:plus or )$")
    adding |= is_added.fill_null(value=False) | is_either.fill_null(value=False)
    joining = pl.when(dash).then(1).when(adding).then(pl.col("prefix").str.find(" ") + 1).otherwise(0).cast(pl.Int64)
    told = told.with_columns(
        at=pl.col("at") + joining,
        prefix=pl.col("prefix").str.slice(joining),
        gap=pl.col("gap") + pl.col("prefix").str.head(joining),
        sign=pl.when(joining > 0)
        .then(pl.col("prefix").str.slice(joining).str.contains(r"-").cast(pl.Float64) * -2 + 1)
        .otherwise("sign"),
    )
    # "Priced at S+575": so many basis points above a reference rate.
    may_spread = pl.col("prefix").str.starts_with("+") & pl.col("unit").is_null() & pl.col("money").is_null()
    is_spread = only(may_spread, "gap").str.contains(joins.REFERENCE) & pl.col("value").is_between(
        _NARROWEST_SPREAD, _WIDEST_SPREAD
    )
    is_spread = (is_spread & pl.col("scale").is_null()).fill_null(value=False)
    told = told.with_columns(unit=pl.when(is_spread).then(pl.lit("basis_point")).otherwise("unit"))
    told = _with_tonnes(told)
    is_followed = pl.col("follows").shift(-1).fill_null(False)
    is_bare = pl.col("unit").is_null() & pl.col("money").is_null() & pl.col("style").is_in(["digits", "words"])
    rest = pl.when(is_followed).then(pl.col("gap").shift(-1)).otherwise("rest")
    # No pattern reads further than this.
    return told.with_columns(
        gap=pl.col("gap").str.tail(_BEFORE),
        rest=rest.str.head(_BEHIND),
        is_bare=is_bare,
        is_year=is_bare & pl.col("scale").is_null() & pl.col("core").str.contains(r"^(?:19|20)[0-9][0-9]$"),
        figure=pl.col("style").is_in(["digits", "words", "part", "proportion"]) & pl.col("value").is_not_null(),
        own=pl.col("unit").is_not_null() | pl.col("money").is_not_null(),
    )


def _with_tonnes(numbers: pl.DataFrame) -> pl.DataFrame:
    """A "t" behind a weight of the same sentence, or before a metal, is tonnes: "added 27 tonnes, taking its gold to
    2,298.5t", "4t of silver".
    """
    is_letter = (pl.col("tail") == "t") & pl.col("money").is_null() & pl.col("unit").is_null()
    weight = pl.when(pl.col("unit") == "weight").then("sentence").forward_fill().over("doc")
    of_metal = only(is_letter, "rest").str.contains(joins.OF_METAL)
    is_weight = (is_letter & ((weight == pl.col("sentence")) | of_metal)).fill_null(value=False)
    return numbers.with_columns(
        unit=pl.when(is_weight).then(pl.lit("weight")).otherwise("unit"),
        scale=pl.when(~is_weight).then("scale"),
    )


def _with_compounds(numbers: pl.DataFrame) -> pl.DataFrame:
    """One row for an amount in two scales: "1,269 trillion 135.5 billion won" is 1,269.1355 trillion won."""
    following = pl.col("value").shift(-1) * pl.col("scale").shift(-1)
    begins = (
        (pl.col("rest") == " ")
        & pl.col("follows").shift(-1)
        & (pl.col("style") == "digits")
        & (pl.col("style").shift(-1) == "digits")
        & ~pl.col("own")
        & (pl.col("scale").shift(-1) < pl.col("scale"))
        & (following < pl.col("scale"))
        & (pl.col("prefix").shift(-1) == "")
    ).fill_null(value=False)
    if not numbers.select(begins.any()).item():
        return numbers
    part = ["tail", "rest", "unit", "money", "minor", "own", "until"]
    return (
        numbers.with_columns(begins=begins)
        .with_columns(
            *(pl.when("begins").then(pl.col(name).shift(-1)).otherwise(name).alias(name) for name in part),
            value=pl.when("begins").then(pl.col("value") + following / pl.col("scale")).otherwise("value"),
        )
        .filter(~pl.col("begins").shift(1).fill_null(value=False))
        .with_columns(is_bare=pl.col("is_bare") & pl.col("unit").is_null() & pl.col("money").is_null())
        .drop("begins")
    )


def _with_shared(numbers: pl.DataFrame) -> pl.DataFrame:
    """Unit and scale from the next number of the same list or range; starts (begins a range with the next row)."""
    joined = _with_joints(numbers)
    in_list = pl.col("is_comma") & (
        pl.col("is_joined").shift(-1) | (pl.col("is_comma").shift(-1) & pl.col("is_joined").shift(-2))
    )
    # A symbol in front holds for its own number only: of "5, or €50", the 5 is no money; of "from 3 to €4" it is.
    is_end = only("is_to", "gap").str.contains(joins.FROM).fill_null(value=False) | pl.col("is_and")
    is_shared = pl.col("prefix").shift(-1).str.contains(r"^[-+( ]*(?i:minus |plus |negative )?$") | is_end
    reaches = (pl.col("is_joined") | in_list).fill_null(value=False)
    # A number with a scale word is no percentage: "to 5bn and 12%".
    is_rate = pl.col("unit").is_in(_RATES).fill_null(value=False)
    # "To £9bn, some 35-40% a year".
    is_rate = is_rate | (pl.col("is_bare") & pl.col("is_dash") & is_rate.shift(-1))
    is_amount = pl.col("scale").is_not_null() & is_rate.shift(-1)
    # "5 per cent over ten and 14 per cent since inception": ten years.
    is_span = (pl.col("gap") == " over ") | only("is_bare", "gap").str.contains(_IN_YEARS).fill_null(value=False)
    # "A quarter to half a point": parts of a point.
    is_tick = (pl.col("style") == "part") & ~pl.col("own") & pl.col("unit").shift(-1).is_in(["point", *_POINTS])
    is_tick = is_tick & (pl.col("style").shift(-1) == "part")
    may_take = (pl.col("is_bare") & ~pl.col("is_year") & ~is_amount) | is_tick
    takes = may_take & pl.col("reaches") & is_shared & ~is_span
    taken = _with_scale(joined.with_columns(reaches=reaches).with_columns(takes=takes.fill_null(value=False)))
    filled = taken.with_columns(**{name: _filled_backward(name) for name in ("unit", "money", "minor")})
    is_bare = pl.col("unit").is_null() & pl.col("is_bare") & pl.col("money").is_null()
    return _with_range_starts(filled.with_columns(is_bare=is_bare))


def _with_joints(numbers: pl.DataFrame) -> pl.DataFrame:
    """How a figure is joined to the next: is_dash, is_to, is_and, is_listed, is_comma, is_joined (all but comma)."""
    is_next = pl.col("follows").shift(-1) & pl.col("figure") & pl.col("figure").shift(-1)
    # The longest joint is a word with a few hedges.
    is_short = pl.col("rest").str.len_bytes() <= _LONGEST_JOINT
    told = numbers.with_columns(between=only(is_next & is_short, "rest"))
    between = pl.col("between")
    # "12 -17 percent": a space has slipped in, unless a negative figure follows a finished one.
    stray = (
        (between == " ")
        & pl.col("prefix").shift(-1).str.starts_with("-")
        & pl.col("is_bare")
        & (pl.col("value") < pl.col("value").shift(-1))
    )
    told = told.with_columns(stray=stray.fill_null(value=False))
    is_part_of_next = between.str.contains(joins.PART_OF_NEXT) & pl.col("scale").is_not_null()
    is_and = between.is_in([" and ", " and about ", " and around "])
    flags = {
        "is_dash": (between.str.contains(r"^ ?[-\u{2014}] ?$") | pl.col("stray")) & ~pl.col("is_year"),
        "is_to": between.str.contains(r"^(?:-to-| (?:up )?to (?:about |around |perhaps )?)$"),
        "is_and": only(is_and, "gap").str.contains(joins.BETWEEN),
        "is_listed": between.str.contains(joins.LISTED) | (is_part_of_next & pl.col("money").shift(-1).is_not_null()),
        "is_comma": between.str.contains(joins.COMMA),
    }
    told = told.with_columns(**{name: flag.fill_null(value=False) for name, flag in flags.items()})
    return told.with_columns(
        sign=pl.when(pl.col("stray").shift(1)).then(1.0).otherwise("sign"),
        is_joined=pl.any_horizontal("is_dash", "is_to", "is_and", "is_listed"),
    ).drop("between", "stray")


def _filled_backward(name: str) -> pl.Expr:
    """The column, taken from the following row wherever a row takes its unit from there (through chains of any
    length).
    """
    kind = pl.String if name != "minor" else pl.Boolean
    stop = "" if name != "minor" else False
    held = pl.when(pl.col("takes")).then(pl.lit(None, kind)).otherwise(pl.col(name).fill_null(stop)).backward_fill()
    return pl.when(held != "").then(held) if name != "minor" else held.fill_null(False)


def _with_scale(numbers: pl.DataFrame) -> pl.DataFrame:
    """Scale of the next number of a list or range, where it makes them alike: "10 or 15 billion"."""
    is_alike = pl.col("takes") | (pl.col("money").is_not_null() & pl.col("is_joined"))
    is_below = (pl.col("value") < pl.col("value").shift(-1)) | (
        pl.col("takes") & pl.col("is_listed") & (pl.col("value") < _LISTED_BELOW)
    )
    has_none = pl.col("scale").is_null() & (pl.col("style") != "part") & ~pl.col("minor")
    takes = (pl.col("reaches") & is_alike & is_below & has_none).fill_null(value=False)
    held = pl.when(takes).then(None).otherwise(pl.col("scale").fill_null(0.0)).backward_fill()
    return numbers.with_columns(scale=pl.when(held > 0).then(held))


def _with_range_starts(numbers: pl.DataFrame) -> pl.DataFrame:
    """Adds starts: the row and the next one are the ends of a range."""
    told = numbers.with_columns(amount=pl.col("value") * pl.col("sign") * pl.col("scale").fill_null(1.0))
    amount, following = pl.col("amount"), pl.col("amount").shift(-1)
    is_rising = (amount < following) | (amount.abs() < following.abs())
    unit, money = pl.col("unit"), pl.col("money")
    # "US$3bn to $4bn": the bare symbol is the same dollar.
    same_money = money.eq_missing(money.shift(-1)) | (money.is_in(["USD", *DOLLARS]) & (money.shift(-1) == "dollar"))
    # "$5 to 6 trillion": the second end leaves the currency out, and no noun follows it.
    is_left_out = ~pl.col("is_bare") & pl.col("is_bare").shift(-1) & ~pl.col("minor")
    is_amount = only(is_left_out & money.is_not_null(), pl.col("rest").shift(-1)).str.contains(joins.ELIDED_BEHIND)
    # "Firmed 12 paise to 86.31": coins, and what they led to.
    same_money = same_money & (pl.col("minor") == pl.col("minor").shift(-1))
    is_alike = (unit.eq_missing(unit.shift(-1)) & same_money) | (is_left_out & (pl.col("is_dash") | is_amount))
    gap = only("is_to", "gap")
    # "From £25,000 up to £60,000".
    is_upward = only("is_to", "rest").str.starts_with(" up ") & gap.str.contains(joins.FROM)
    is_compared = gap.str.contains(joins.FROM) & ~gap.str.contains(joins.RANGING) & ~is_upward
    are_parts = (pl.col("style") == "part") & (pl.col("style").shift(-1) == "part")
    is_level = gap.str.contains(joins.CHANGED) & ~unit.is_in(_RATES).fill_null(value=False) & ~are_parts
    is_moved = gap.str.contains(joins.MOVED_BY)
    is_wide = (following.abs() > joins.WIDEST * amount.abs()) & money.is_not_null()
    is_far = (following.abs() > joins.WIDEST_IN_POINTS * amount.abs()) & unit.is_in(_POINTS).fill_null(value=False)
    is_changed = gap.str.contains(joins.CHANGED)
    is_level = is_level | (is_wide & is_moved) | (is_far & (is_moved | is_changed))
    # "Rose by 1.2 percent to 57.7 percent": each has its own sign, so that they are no two ends of one figure.
    has_sign = pl.col("own") & (unit == "percent")
    is_level = is_level | (has_sign & (following.abs() > joins.WIDEST * amount.abs()) & (is_moved | is_changed))
    # "From 20-22% to 25-27%": two ranges, whose ends have found each other.
    is_ended = (pl.col("is_dash").shift(1) & pl.col("follows")).fill_null(value=False)
    is_joined = pl.col("is_to") & ~is_compared & ~is_level & ~is_ended
    is_ranged = pl.col("is_dash") | pl.col("is_and") | is_joined | _is_rough()
    # "From 9 million in 2015 to 12 million", where the year belongs to the figure before it.
    is_dated = only("is_year", "gap").str.contains(joins.DATED).fill_null(value=False)
    is_years = pl.col("is_year") & (pl.col("is_year").shift(-1) | is_dated)
    told = told.with_columns(starts=(is_ranged & is_rising & is_alike & ~is_years).fill_null(value=False))
    return told.with_columns(starts=pl.col("starts") & ~pl.col("starts").shift(1).fill_null(value=False)).drop("amount")


def _is_rough() -> pl.Expr:
    """Two number words or percentages next to each other: "two or three others", "will go to 2% or 3%"."""
    is_word = (pl.col("style") == "words") & pl.col("is_bare") & (pl.col("value") < _LARGE_WORD)
    is_percent = pl.col("unit") == "percent"
    is_pair = (is_word & is_word.shift(-1)) | (is_percent & is_percent.shift(-1))
    joined = only(is_pair & pl.col("follows").shift(-1), "rest").str.contains(joins.OR)
    # "A wave of 50 or 60 mergers".
    is_ten = (
        pl.col("is_bare")
        & pl.col("is_bare").shift(-1)
        & (pl.col("value") % _ROUND_STEP == 0)
        & pl.col("scale").is_null()
    )
    tens = only(is_ten & pl.col("follows").shift(-1), "rest").str.contains(joins.OR)
    step = pl.col("value").shift(-1) - pl.col("value")
    return ((joined & (step == 1)) | (tens & (step == _ROUND_STEP) & pl.col("value").is_between(20, 90))).fill_null(
        value=False
    )


def _with_canonical_values(numbers: pl.DataFrame) -> pl.DataFrame:
    """Unit as one of the seven of the gold format or money, and the value in it."""
    is_part = pl.col("style").is_in(["part", "proportion"])
    has_none = pl.col("unit").is_null() & pl.col("money").is_null() & pl.col("scale").is_null()
    told = numbers.with_columns(is_share=is_part & has_none, is_distance=_is_distance().fill_null(value=False))
    has_unit = pl.col("unit").is_not_null() | pl.col("money").is_not_null()
    told = told.with_columns(is_measured=(pl.col("follows") & has_unit).shift(-1))
    told = where(told, pl.col("is_share"), is_ratio=_is_ratio().fill_null(value=False))
    unit = (
        pl.when(pl.col("money").is_not_null())
        .then(pl.lit("money"))
        .when("is_distance")
        .then(pl.lit("percentage_point"))
        .when(pl.col("unit").is_not_null())
        .then(pl.col("unit").replace({"point": "percentage_point", "weight": "count"}))
        .when(pl.col("is_ratio") | (pl.col("style") == "multiplier"))
        .then(pl.lit("multiple"))
        .when("is_share")
        .then(pl.lit("percent"))
        .otherwise(pl.lit("count"))
    )
    # A weight of "5t" is five tonnes, not five trillion.
    is_tonnes = (pl.col("scale") == LETTERS["t"]) & (pl.col("tail") == "t") & pl.col("money").is_null()
    scale = pl.when(is_tonnes).then(1.0).otherwise(pl.col("scale").fill_null(1.0))
    minor = pl.when("minor").then(0.01).otherwise(1.0)
    share = pl.when(pl.col("is_share") & ~pl.col("is_ratio")).then(100.0).otherwise(1.0)
    factor = scale * minor * share
    # Of a number as it stands no digit is touched.
    value = pl.col("sign") * pl.when(factor == 1.0).then("value").otherwise(_as_read(pl.col("value") * factor))
    return told.with_columns(unit=unit, value=pl.when(value.is_finite()).then(value)).drop(
        "is_share", "is_measured", "is_ratio", "is_distance"
    )


def _as_read(value: pl.Expr) -> pl.Expr:
    """A calculated value as a reader would write it: 67.1 billion is 67100000000, not 67099999999.99999.

    Sums and products of floats are off in their last digits, which no text states. The digits of a value so large that
    the powers of ten to round it by are no whole floats are counted in millions.
    """
    large = (value / _MILLION).round_sig_figs(_DIGITS) * _MILLION
    return pl.when(value.abs() < 10.0**_DIGITS).then(value.round_sig_figs(_DIGITS)).otherwise(large)


def _is_ratio() -> pl.Expr:
    """A part of another amount, not of a whole: "half the size of", "cut in half", "a third of what rivals ask".

    Reads is_measured: a figure with a unit follows.
    """
    is_half = pl.col("core").str.to_lowercase().str.contains("half")
    is_part = pl.col("style") == "part"
    gap, rest = only(is_half, "gap"), only(is_half, "rest")
    is_compared = rest.str.contains(joins.COMPARED_FIGURE) & pl.col("is_measured")
    is_compared = is_compared | rest.str.contains(joins.COMPARED_PART) | rest.str.contains(joins.COMPARED_HALF)
    # "Fell by half that year", "lost half its value".
    is_share = gap.str.contains(joins.BY_HALF) | (
        gap.str.contains(joins.LOST_PART) & rest.str.contains(joins.LOST_WHOLE)
    )
    is_cut = gap.str.contains(joins.IN_HALF) & ~rest.str.contains(joins.IN_HALVES)
    # A part that opens the sentence is a part of all: "Two-thirds of what we own is unlisted".
    other = only(is_part & ~is_half & ~pl.col("core").str.contains("^[A-Z]"), "rest")
    any_part = other.str.contains(joins.COMPARED_ANY_PART) & ~other.str.contains(joins.OF_WHAT_IS_LEFT)
    return (is_compared & ~is_share) | is_cut | any_part.fill_null(value=False)


def _is_distance() -> pl.Expr:
    """Percent that mean points: "half a percent below bills", "trailed the index by 0.4 per cent"."""
    is_percent = pl.col("unit") == "percent"
    gap, rest = only(is_percent, "gap"), only(is_percent, "rest")
    is_part = (pl.col("style") == "part") & rest.str.contains(joins.DISTANT)
    return is_part | rest.str.contains(joins.DISTANT_FROM_BENCHMARK) | gap.str.contains(joins.BEAT_BENCHMARK)


def _with_ranges(numbers: pl.DataFrame) -> pl.DataFrame:
    """One row for the two ends of a range."""
    value, following = pl.col("value"), pl.col("value").shift(-1)
    ended = numbers.with_columns(
        ends=pl.col("starts").shift(1).fill_null(value=False),
        low=pl.when("starts").then(pl.min_horizontal(value, following)),
        high=pl.when("starts").then(pl.max_horizontal(value, following)),
        until=pl.when("starts").then(pl.col("until").shift(-1)).otherwise("until"),
        rest=pl.when("starts").then(pl.col("rest").shift(-1)).otherwise("rest"),
        own=pl.col("own") | (pl.col("starts") & pl.col("own").shift(-1).fill_null(value=False)),
    )
    middle = _as_read((pl.col("low") + pl.col("high")) / 2).clip(pl.col("low"), pl.col("high"))
    whole = ended.filter(~pl.col("ends")).with_columns(
        value=pl.when("starts").then(middle).otherwise("value"),
        is_range=pl.col("starts"),
        follows=(pl.col("sentence") == pl.col("sentence").shift(1)).fill_null(value=False),
    )
    return whole.drop("starts", "ends", "takes", "reaches", *_JOINTS)


def _with_brackets(numbers: pl.DataFrame) -> pl.DataFrame:
    """Amounts in accounting brackets are negative, and take their brackets in: "domestic ($6.1bn), bonds $5.3bn"."""
    gap = pl.col("gap")
    is_money = pl.col("unit") == "money"
    is_bracketed = is_money & gap.str.ends_with("(") & pl.col("rest").str.starts_with(")")
    if not numbers.select(is_bracketed.any()).item():
        return numbers
    # Amounts of the same column without brackets tell that brackets have a meaning there.
    sentences = numbers.filter(is_bracketed)["sentence"].unique().implode()
    is_labelled = is_money & ~is_bracketed & gap.str.contains(joins.LABELLED)
    columns = numbers.filter(pl.col("sentence").is_in(sentences)).filter(is_labelled)["sentence"].unique().implode()
    in_column = pl.col("sentence").is_in(columns) & gap.str.contains(joins.LABELLED_BRACKET)
    aside = pl.col("follows") & gap.str.contains(r"^ ?\($")
    marked = numbers.with_columns(negative=is_bracketed & ~aside & (gap.str.contains(joins.OPEN_BRACKET) | in_column))
    step = pl.col("negative").cast(pl.Int64)
    return marked.with_columns(
        at=pl.col("at") - step,
        until=pl.col("until") + step,
        value=pl.when("negative").then(-pl.col("value")).otherwise("value"),
        low=pl.when("negative").then(-pl.col("high")).otherwise("low"),
        high=pl.when("negative").then(-pl.col("low")).otherwise("high"),
    ).drop("negative")

"""Values in canonical units: shared and elided units, ranges, fractions."""

import polars as pl

from transforms.elisions import with_elided_units
from transforms.lexicon import joins
from transforms.lexicon.scales import LETTERS

_BEFORE, _BEHIND = 120, 60
# A larger number has its scale already: "1,200 or 2 million".
_LISTED_BELOW = 1000


def with_values(numbers: pl.DataFrame) -> pl.DataFrame:
    """Gives every number its value and unit; the two ends of a range become one row.

    numbers: as of `with_units`, in the order of the text. Adds unit (percent, percentage_point, basis_point, count,
    multiple, money), money (currency or family, for unit money), is_year, own (unit or currency stands beside the
    number itself), value, low, high: Float64 and is_range; widens at and until of ranges.
    """
    return _with_brackets(_with_ranges(with_elided_units(_with_shared(_with_neighbours(numbers)))))


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
    joining = pl.when(dash).then(1).when(adding).then(pl.col("prefix").str.find(" ") + 1).otherwise(0).cast(pl.Int64)
    told = told.with_columns(
        at=pl.col("at") + joining,
        prefix=pl.col("prefix").str.slice(joining),
        gap=pl.col("gap") + pl.col("prefix").str.head(joining),
        sign=pl.when(joining > 0)
        .then(pl.col("prefix").str.slice(joining).str.contains(r"-").cast(pl.Float64) * -2 + 1)
        .otherwise("sign"),
    )
    is_followed = pl.col("follows").shift(-1).fill_null(False)
    is_bare = pl.col("unit").is_null() & pl.col("money").is_null() & pl.col("style").is_in(["digits", "words"])
    # No pattern reads further than this.
    told = told.with_columns(gap=pl.col("gap").str.tail(_BEFORE), rest=pl.col("rest").str.head(_BEHIND))
    return told.with_columns(
        rest=pl.when(is_followed).then(pl.col("gap").shift(-1)).otherwise("rest"),
        is_bare=is_bare,
        is_year=is_bare & pl.col("scale").is_null() & pl.col("core").str.contains(r"^(?:19|20)[0-9][0-9]$"),
        figure=pl.col("style").is_in(["digits", "words", "part", "proportion"]) & pl.col("value").is_not_null(),
        own=pl.col("unit").is_not_null() | pl.col("money").is_not_null(),
    )


def _with_shared(numbers: pl.DataFrame) -> pl.DataFrame:
    """Unit and scale from the next number of the same list or range; range (starts one with the next row)."""
    is_next = (
        pl.col("follows").shift(-1).fill_null(False) & pl.col("figure") & pl.col("figure").shift(-1).fill_null(False)
    )
    between = pl.when(is_next).then("rest").fill_null("x")
    # "12 -17 percent": a space has slipped in, unless a negative figure follows a finished one.
    stray = (
        (between == " ")
        & pl.col("prefix").shift(-1).str.starts_with("-")
        & pl.col("is_bare")
        & (pl.col("value") < pl.col("value").shift(-1))
    ).fill_null(value=False)
    dash = between.str.contains(r"^ ?[-\u{2014}] ?$") | stray
    numbers = numbers.with_columns(
        sign=pl.when(stray.shift(1)).then(1.0).otherwise("sign"),
        is_dash=dash & ~pl.col("is_year"),
        is_to=between.str.contains(r"^(?:-to-| to (?:about |around |perhaps )?)$"),
        is_and=between.is_in([" and ", " and about ", " and around "]) & pl.col("gap").str.contains(joins.BETWEEN),
        is_listed=between.str.contains(joins.LISTED)
        | (
            between.str.contains(joins.PART_OF_NEXT)
            & pl.col("scale").is_not_null()
            & pl.col("money").shift(-1).is_not_null()
        ),
        is_comma=between.str.contains(joins.COMMA),
    )
    reach = pl.col("is_listed") | pl.col("is_dash") | pl.col("is_to") | pl.col("is_and")
    is_in_list = pl.col("is_comma") & (
        reach.shift(-1).fill_null(False) | (pl.col("is_comma").shift(-1) & reach.shift(-2)).fill_null(False)
    )
    # A symbol in front holds for its own number only: of "5, or €50", the 5 is no money.
    is_shared = pl.col("prefix").shift(-1).str.contains(r"^[-+( ]*(?i:minus |plus |negative )?$")
    takes = pl.col("is_bare") & ~pl.col("is_year") & (reach | is_in_list) & is_shared
    numbers = numbers.with_columns(takes=takes.fill_null(False))
    numbers = _with_scale(numbers, reach | is_in_list)
    filled = {name: _filled_backward(name) for name in ("unit", "money", "minor")}
    return _with_range_starts(
        numbers.with_columns(**filled).with_columns(
            is_bare=pl.col("unit").is_null() & pl.col("is_bare") & pl.col("money").is_null()
        )
    )


def _filled_backward(name: str) -> pl.Expr:
    """The column, taken from the following row wherever a row takes its unit from there (through chains of any
    length).
    """
    kind = pl.String if name != "minor" else pl.Boolean
    stop = "" if name != "minor" else False
    held = pl.when(pl.col("takes")).then(pl.lit(None, kind)).otherwise(pl.col(name).fill_null(stop)).backward_fill()
    return pl.when(held != "").then(held) if name != "minor" else held.fill_null(False)


def _with_scale(numbers: pl.DataFrame, reach: pl.Expr) -> pl.DataFrame:
    """Scale of the next number in a list or range, where it makes the two alike: "10 or 15 billion", "$700 to $725
    million".
    """
    joined = reach & (
        pl.col("takes")
        | (
            pl.col("money").is_not_null()
            & (pl.col("is_to") | pl.col("is_dash") | pl.col("is_and") | pl.col("is_listed"))
        )
    )
    has_scale = pl.col("scale").is_not_null() | pl.col("style").is_in(["part"])
    below = (pl.col("value") < pl.col("value").shift(-1)) | (
        pl.col("takes") & pl.col("is_listed") & (pl.col("value") < _LISTED_BELOW)
    )
    takes_scale = (joined & ~has_scale & below & ~pl.col("minor")).fill_null(False)
    held = pl.when(takes_scale).then(pl.lit(None, pl.Float64)).otherwise(pl.col("scale").fill_null(0.0)).backward_fill()
    return numbers.with_columns(scale=pl.when(held > 0).then(held))


def _with_range_starts(numbers: pl.DataFrame) -> pl.DataFrame:
    amount = pl.col("value") * pl.col("sign") * pl.col("scale").fill_null(1.0)
    following = amount.shift(-1)
    rising = (amount < following) | (amount.abs() < following.abs())
    # "$5 to 6 trillion": the second end leaves the currency out, and no noun follows it.
    is_amount = pl.col("money").is_not_null() & pl.col("rest").shift(-1).str.contains(joins.ELIDED_BEHIND)
    alike = (
        ((pl.col("unit") == pl.col("unit").shift(-1)) | (pl.col("unit").is_null() & pl.col("unit").shift(-1).is_null()))
        & (
            (pl.col("money") == pl.col("money").shift(-1))
            | (pl.col("money").is_null() & pl.col("money").shift(-1).is_null())
        )
    ) | (~pl.col("is_bare") & pl.col("is_bare").shift(-1) & (pl.col("is_dash") | is_amount))
    compared = pl.col("gap").str.contains(joins.FROM) & ~pl.col("gap").str.contains(joins.RANGING)
    level = pl.col("gap").str.contains(joins.CHANGED) & ~pl.col("unit").is_in(
        ["percent", "percentage_point", "basis_point"]
    ).fill_null(False)
    years = pl.col("is_year") & pl.col("is_year").shift(-1)
    ranged = pl.col("is_dash") | pl.col("is_and") | (pl.col("is_to") & ~compared & ~level)
    starts = (ranged & rising & alike & ~years).fill_null(False)
    return numbers.with_columns(starts=starts & ~starts.shift(1).fill_null(False))


def _with_ranges(numbers: pl.DataFrame) -> pl.DataFrame:
    """Values in canonical units, and one row for the two ends of a range."""
    is_share = pl.col("style").is_in(["part", "proportion"])
    compared = (pl.col("rest").str.contains(joins.COMPARED_PART) | pl.col("gap").str.contains(joins.IN_HALF)) & pl.col(
        "core"
    ).str.to_lowercase().str.contains("half")
    # "Half a percent below the index" is a distance in points.
    distance = (pl.col("unit") == "percent") & (
        ((pl.col("style") == "part") & pl.col("rest").str.contains(joins.DISTANT))
        | pl.col("rest").str.contains(joins.DISTANT_FROM_BENCHMARK)
        | pl.col("gap").str.contains(joins.BEAT_BENCHMARK)
    )
    unit = (
        pl.when(pl.col("money").is_not_null())
        .then(pl.lit("money"))
        .when(distance)
        .then(pl.lit("percentage_point"))
        .when(pl.col("unit") == "point")
        .then(pl.lit("percentage_point"))
        .when((pl.col("unit") == "weight") | (pl.col("is_bare") & pl.col("unit").is_null()))
        .then(pl.lit("count"))
        .when(pl.col("unit").is_not_null())
        .then("unit")
        .when(is_share & pl.col("scale").is_null())
        .then(pl.when(compared).then(pl.lit("multiple")).otherwise(pl.lit("percent")))
        .when(pl.col("style") == "multiplier")
        .then(pl.lit("multiple"))
        .otherwise(pl.lit("count"))
    )
    hundredfold = (
        is_share & pl.col("unit").is_null() & pl.col("money").is_null() & pl.col("scale").is_null() & ~compared
    )
    factor = (
        pl.col("scale").fill_null(1.0)
        * pl.when(pl.col("minor")).then(0.01).otherwise(1.0)
        * pl.when(hundredfold).then(100.0).otherwise(1.0)
    )
    # A weight of "5t" is five tonnes, not five trillion.
    is_tonnes = (pl.col("scale") == LETTERS["t"]) & (pl.col("tail") == "t") & pl.col("money").is_null()
    valued = numbers.with_columns(
        value=pl.col("value") * pl.col("sign") * pl.when(is_tonnes).then(1.0).otherwise(factor), whole=unit
    ).with_columns(unit="whole", value=pl.when(pl.col("value").is_finite()).then("value"))
    ends = pl.col("starts").shift(1).fill_null(False)
    low, high = (
        pl.min_horizontal("value", pl.col("value").shift(-1)),
        pl.max_horizontal("value", pl.col("value").shift(-1)),
    )
    return (
        valued.with_columns(
            ends=ends,
            low=pl.when("starts").then(low),
            high=pl.when("starts").then(high),
            until=pl.when("starts").then(pl.col("until").shift(-1)).otherwise("until"),
            rest=pl.when("starts").then(pl.col("rest").shift(-1)).otherwise("rest"),
            own=pl.col("own") | (pl.col("starts") & pl.col("own").shift(-1).fill_null(False)),
        )
        .filter(~pl.col("ends"))
        .with_columns(
            value=pl.when("starts").then((pl.col("low") + pl.col("high")) / 2).otherwise("value"),
            is_range=pl.col("starts"),
            follows=(pl.col("sentence") == pl.col("sentence").shift(1)).fill_null(False),
        )
        .drop("whole", "starts", "ends", "is_dash", "is_to", "is_and", "is_listed", "is_comma", "takes")
    )


def _with_brackets(numbers: pl.DataFrame) -> pl.DataFrame:
    """Amounts in accounting brackets are negative, and their brackets belong to them: "domestic ($6.1bn), bonds
    $5.3bn".
    """
    is_bracketed = (pl.col("unit") == "money") & pl.col("gap").str.ends_with("(") & pl.col("rest").str.starts_with(")")
    aside = pl.col("follows") & pl.col("gap").str.contains(r"^ ?\($")
    bracketed = numbers.filter(is_bracketed)["sentence"].unique()
    is_labelled = (pl.col("unit") == "money") & ~is_bracketed & pl.col("gap").str.contains(joins.LABELLED)
    columns = numbers.filter(pl.col("sentence").is_in(bracketed.implode())).filter(is_labelled)["sentence"].unique()
    in_column = pl.col("sentence").is_in(columns.implode()) & pl.col("gap").str.contains(joins.LABELLED_BRACKET)
    negative = is_bracketed & ~aside & (pl.col("gap").str.contains(joins.OPEN_BRACKET) | in_column)
    step = negative.cast(pl.Int64)
    return numbers.with_columns(
        at=pl.col("at") - step,
        until=pl.col("until") + step,
        **{name: pl.when(negative).then(-pl.col(name).abs()).otherwise(name) for name in ("value", "low", "high")},
    )

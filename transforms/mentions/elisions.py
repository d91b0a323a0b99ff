"""Units that the text leaves out because the figure before has them: "80 basis points from more than 400"."""

import polars as pl

from transforms.lexicon import joins, rejections
from transforms.lexicon.currencies import WORDS
from transforms.lexicon.dates import SPAN_WORDS
from transforms.text.matching import only

_KIND_OF_SPAN = "consecutive|straight|successive|calendar|trading|full|more|further"
SPAN_OF_TIME = rf"^(?:[ -](?:{_KIND_OF_SPAN}))?[ -](?i:{'|'.join(SPAN_WORDS)})(?-u:\b)"
# A number without scale that follows a word of money is an amount from here on.
_LARGE = 1e5
_WHOLE = 100
_DOLLAR = "dollar"
_NO_UNIT = ("none", "count", "multiple")
_RATES = ("percent", "basis_point")
# Number words up to here count.
_SMALL_WORD = 12
_HUGE = 1e9
_HUGE_IN_WORDS = 1e8


def with_elided_units(numbers: pl.DataFrame) -> pl.DataFrame:
    """Fills unit, money and minor of bare numbers from the figure before in the sentence, or from the text's money.

    numbers: with the units that they share (see `quantities`), in the order of the text.
    """
    read = _with_carried(_with_surroundings(numbers))
    elided = (
        pl.col("may_elide")
        & ~pl.col("carried").is_in(_NO_UNIT)
        & (~pl.col("is_level") | _is_new_level())
        & ~(pl.col("is_restated") & (pl.col("money").shift(-1) == pl.col("carried").str.head(-1)))
    )
    # "Won mandates worth €900m and lost two".
    is_small = (pl.col("style") == "words") & pl.col("value").is_between(1, _SMALL_WORD) & pl.col("scale").is_null()
    elided = elided & ~(is_small & pl.col("carried").str.ends_with("$"))
    read = read.with_columns(elided=elided.fill_null(False), takes_money=pl.col("carried").str.contains(r"[$/]$"))
    is_money = pl.col("elided") & pl.col("takes_money")
    return read.with_columns(
        money=pl.when(pl.col("rated").is_not_null())
        .then("rated")
        .when(is_money)
        .then(pl.col("carried").str.head(-1))
        .when(pl.col("is_costly") & ~pl.col("elided"))
        .then("text_money")
        .when(pl.col("is_no_assets") & ~pl.col("elided"))
        .then(pl.col("text_money").fill_null(_DOLLAR))
        .otherwise("money"),
        minor=pl.when(is_money).then(pl.col("carried").str.ends_with("/")).otherwise("minor"),
        unit=pl.when(pl.col("elided") & ~pl.col("takes_money") & pl.col("rated").is_null())
        .then("carried")
        .otherwise("unit"),
        # Tonnes are counted, but no bare number.
        own=pl.col("own") | (pl.col("elided") & (pl.col("carried") == "weight")),
        scale=pl.when(is_money & _is_bracketed()).then(pl.col("scale").shift(1)).otherwise("scale"),
    ).drop(
        "is_open",
        "is_counted",
        "is_time",
        "is_level",
        "is_restated",
        "may_elide",
        "is_costly",
        "is_no_assets",
        "rated",
        "text_money",
        "carried",
        "elided",
        "takes_money",
    )


def _is_new_level() -> pl.Expr:
    """A bare level behind "to" that has the unit of the move or of the level before: "tightened 22 basis points to
    301", "62 percent of the book, and will go to 70"; a scaled one has its currency.
    """
    carried, is_whole = pl.col("carried"), ~pl.col("core").str.contains(".", literal=True)
    is_spread = (carried == "basis_point") & is_whole
    is_part = (
        (carried == "percent")
        & is_whole
        & (pl.col("value") <= _WHOLE)
        & (pl.col("unit") == "percent").shift(1)
        & only(pl.col("is_level"), "gap").str.contains(joins.TO_LEVEL)
        & only(pl.col("is_level"), "gap").str.contains(joins.PART_BEHIND)
    )
    # Nobody counts to zero: "from 6% of assets to zero".
    is_none = (
        (pl.col("value") == 0) & (pl.col("style") == "words") & ((carried == "percent") | carried.str.ends_with("$"))
    )
    return (
        (is_spread & (pl.col("value") != 0))
        | is_part
        | is_none
        | (pl.col("scale").is_not_null() & carried.str.ends_with("$"))
    )


def _is_bracketed() -> pl.Expr:
    """True for a bare figure in brackets that stands directly behind a scaled one: "SEK 507.6bn (511.9)"."""
    value, before = pl.col("value"), pl.col("value").shift(1)
    return (
        (pl.col("gap") == " (")
        & pl.col("rest").str.starts_with(")")
        & pl.col("scale").is_null()
        & value.is_between(before / 2, before * 2)
    ).fill_null(value=False)


def _with_surroundings(numbers: pl.DataFrame) -> pl.DataFrame:
    """Adds what the words around a bare number allow: may_elide, is_level, is_restated, is_costly, is_no_assets,
    rated, is_open, is_time, text_money.
    """
    gap = only("is_bare", "gap")
    # What stands behind a range stands behind its first end too.
    rest = pl.when("starts").then(pl.col("rest").shift(-1)).otherwise("rest")
    counted = only("is_bare", "gap").str.contains(f"{joins.COUNTED_LEAD}|{joins.COUNTED_LABEL}")
    read = numbers.with_columns(
        is_counted=counted.fill_null(value=False),
        is_open=rest.str.contains(joins.ELIDED_BEHIND),
        is_time=rest.str.contains(SPAN_OF_TIME),
        is_level=gap.str.contains(joins.ELIDED_LEVEL)
        & ~(gap.str.contains("^ to ") & pl.col("gap").shift(1).str.contains(joins.FROM)),
        # "1.356 billion ($1.762bn)": the figure in brackets is in the other currency.
        is_restated=rest.str.contains(r"^ ?\($") & pl.col("money").shift(-1).is_not_null(),
        rated=_rated_currency(rest),
        text_money=pl.coalesce(
            _nearest_money(pl.col("doc") != pl.col("doc").shift(1)).forward_fill(),
            _nearest_money(pl.col("doc") != pl.col("doc").shift(-1)).backward_fill(),
        ),
    )
    is_large = pl.col("scale").is_not_null() | (pl.col("value") >= _LARGE)
    amount = pl.col("value") * pl.col("scale").fill_null(1.0)
    is_huge = (pl.col("scale") >= _HUGE) | ((pl.col("style") == "words") & (amount >= _HUGE_IN_WORDS))
    is_huge = is_huge.fill_null(value=False)
    is_counted = gap.str.contains(joins.COUNTED_LEAD) | (is_huge & gap.str.contains(joins.COUNTED_BY_BILLIONS))
    return read.with_columns(
        text_money=pl.when(pl.col("text_money") != "").then("text_money"),
        may_elide=pl.col("is_bare")
        & pl.col("follows")
        & pl.col("is_open")
        & ((rest != " ") | pl.col("is_time").shift(-1))
        & ~pl.col("is_year")
        # "Twelve (12)" says its own number again.
        & ~((pl.col("style") == "words") & rest.str.contains(r"^ ?\($"))
        & _is_led(gap, rest)
        & ~is_counted
        & ~gap.str.contains(f"{joins.AGED}|{joins.OR_TIME}")
        & ~gap.str.contains(joins.UNITLESS)
        & ~rest.str.contains(joins.TO_GO)
        # "5 per cent over ten and 14 per cent since inception" are years.
        & (gap != " over "),
        is_costly=pl.col("is_bare")
        & ~pl.col("is_restated")
        & is_large
        & (pl.col("is_open") | rest.str.contains("^ vs") | only(is_huge, rest).str.contains(joins.AMOUNT_BEHIND))
        & ~is_counted
        & (is_huge | gap.str.contains(joins.MONEY_BEFORE)),
        # "AUM of zero" is an amount, whatever it is an amount of.
        is_no_assets=pl.col("is_bare")
        & (pl.col("value") == 0)
        & (
            gap.str.contains(joins.ASSETS_BEFORE)
            | rest.str.contains(joins.ASSETS_BEHIND)
            | (gap.str.contains(joins.MANAGES_BEFORE) & rest.str.contains(joins.ENDS_BEHIND))
        ),
    )


def _is_led(gap: pl.Expr, rest: pl.Expr) -> pl.Expr:
    """True where the words before a bare number lead to a figure of the unit before it."""
    is_decimal = pl.col("core").str.contains(".", literal=True)
    return (
        gap.str.contains(joins.ELIDED_BEFORE)
        | pl.col("starts").shift(1).fill_null(False)
        | _is_labelled()
        | _is_gapped()
        | gap.str.contains(joins.BREAKDOWN)
        | (gap.str.contains(joins.ON) & is_decimal)
        | (gap.str.contains(joins.BREAKDOWN_BEFORE) & rest.str.contains(joins.BREAKDOWN_BEHIND))
    )


def _is_gapped() -> pl.Expr:
    """True for a bare figure of a list of percentages or basis points whose verb or noun is left out."""
    has_rate = pl.col("unit").is_in(_RATES).fill_null(value=False)
    further = has_rate.shift(2) & pl.col("is_bare").shift(1) & pl.col("follows").shift(1)
    is_rate = (has_rate.shift(1) | further) & pl.col("follows") & pl.col("is_bare") & pl.col("scale").is_null()
    is_rate = is_rate & (pl.col("style") == "digits") & ~pl.col("is_counted")
    is_led = (
        ~only(is_rate, "gap").str.contains(rejections.INDEX)
        & only(is_rate, "gap").str.contains(joins.GAPPED)
        & only(is_rate, "rest").str.contains(joins.GAPPED_BEHIND)
    )
    is_decimal = is_rate & pl.col("core").str.contains(".", literal=True)
    is_part = only(is_decimal, "gap").str.contains(joins.PART_IN_BEFORE) & only(is_decimal, "rest").str.contains(
        joins.PART_IN_BEHIND
    )
    is_led = is_led | is_part
    return is_led.fill_null(value=False)


def _is_labelled() -> pl.Expr:
    """True in a list of names that each have a figure below a hundred, of which an earlier one is in percent or
    tonnes.
    """
    is_label = only(pl.col("is_bare") & (pl.col("value") <= _WHOLE), "gap").str.contains(joins.LABEL_BEFORE)
    is_name = only("is_bare", "gap").str.contains(rf"{rejections.INDEX}|{rejections.NAME_BEFORE}")
    is_label = is_label & ~is_name & pl.col("scale").is_null()
    is_first = pl.col("unit").is_in(["percent", "weight"]).shift(1) & pl.col("follows")
    # Decimals count nothing.
    beside = is_label.shift(1) | is_label.shift(-1) | pl.col("core").str.contains(r"\.[0-9]")
    return (is_label & pl.col("follows") & (is_first | is_label.shift(1)) & beside).fill_null(False)


def _with_carried(numbers: pl.DataFrame) -> pl.DataFrame:
    """Adds carried: the unit of the figure before in the sentence; money ends in $ (whole units) or / (cents)."""
    # A noun behind the number, or the number again: "12 funds", "twelve (12)".
    is_level = pl.col("is_level") & pl.col("scale").is_null() & ~pl.col("core").str.contains(r"^[0-9]{1,3}$")
    is_counted = (
        ~pl.col("is_open")
        | pl.col("rest").str.contains(r"^ ?\($")
        | pl.col("is_counted")
        | is_level.fill_null(value=False)
    )
    begins = pl.when(~pl.col("follows")).then(pl.lit("none"))
    known = numbers.with_columns(
        held_money=pl.when(pl.col("money").is_not_null() & ~_is_second_currency()).then(
            pl.col("money") + pl.when("minor").then(pl.lit("/")).otherwise(pl.lit("$"))
        )
    ).with_columns(
        held=pl.coalesce(
            "held_money",
            "unit",
            pl.when(pl.col("is_bare") & ~pl.col("is_year") & ~pl.col("is_time") & is_counted).then(pl.lit("count")),
            begins,
        ),
        held_money=pl.coalesce("held_money", begins),
    )
    known = known.with_columns(
        carried=pl.col("held").forward_fill().shift(1), spent=pl.col("held_money").forward_fill().shift(1)
    )
    # A number with a scale word is no percentage.
    is_amount = (
        pl.col("scale").is_not_null()
        & ~pl.col("carried").str.contains(r"[$/]$")
        & ((pl.col("carried") != "count") | (pl.col("scale") >= _HUGE))
    )
    return known.with_columns(carried=pl.when(is_amount).then("spent").otherwise("carried")).drop(
        "held", "held_money", "spent"
    )


def _is_second_currency() -> pl.Expr:
    """An amount in brackets behind one in another currency: "81 billion baht (about $2.5 billion)"."""
    in_brackets = only(pl.col("follows") & pl.col("money").is_not_null(), "gap").str.contains(joins.BRACKETED)
    differs = pl.col("money").shift(1).is_not_null() & (pl.col("money") != pl.col("money").shift(1))
    return (in_brackets & differs & pl.col("rest").str.starts_with(")")).fill_null(value=False)


def _rated_currency(rest: pl.Expr) -> pl.Expr:
    """The currency of an exchange rate: "the rupee eased to 87 to the dollar", "held the lira at 38"."""
    is_figure = pl.col("is_bare") & ~pl.col("is_year") & (pl.col("style") == "digits") & pl.col("scale").is_null()
    alone = only(is_figure & rest.str.contains(joins.ELIDED_BEHIND), "gap").str.extract(joins.RATED_ALONE)
    is_rate = pl.col("is_bare") & rest.str.contains(joins.PER_CURRENCY)
    # "The yuan firmed 0.2 percent to 7.19 per dollar", "eased 1% against it at 7.19": its name stands before the move.
    before = pl.when(pl.col("gap").str.contains(joins.AT_LEVEL) & pl.col("follows")).then(pl.col("gap").shift(1))
    told = pl.coalesce(
        only(is_rate, "gap").str.extract(joins.RATED), only(is_rate, before).str.extract(joins.RATED), alone
    )
    name = told.str.to_lowercase()
    return name.replace_strict(WORDS, default=None, return_dtype=pl.String)


def _nearest_money(at_edge: pl.Expr) -> pl.Expr:
    """The currency of the row; an empty one at the edge of the text, where filling must stop."""
    return pl.when(pl.col("money").is_not_null()).then("money").when(at_edge.fill_null(True)).then(pl.lit(""))

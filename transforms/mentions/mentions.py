"""Every number of a text: where it stands, what it is worth, and why it is no metric if it is none."""

import polars as pl

from transforms.lexicon import numerals
from transforms.lexicon.counted_heads import GROUPS, SPREAD_OVER
from transforms.lexicon.expressions import YEAR
from transforms.lexicon.forms import alternation
from transforms.lexicon.joins import ASSETS_BEFORE, ASSETS_BEHIND
from transforms.mentions.bounds import with_bounds
from transforms.mentions.currencies import with_currencies
from transforms.mentions.mixed_points import with_mixed_points
from transforms.mentions.numbers import numbers_found
from transforms.mentions.numerals import readings
from transforms.mentions.quantities import with_values
from transforms.mentions.rejections import with_reasons
from transforms.mentions.units import with_units
from transforms.text.matching import only

_PLACE = ("doc", "sentence", "span_start", "span_end", "at", "until", "surface")
_FIGURE = ("value", "low", "high", "unit", "bound", "basis", "notes", "reason")
# Behind the second number of a range whose first is "one".
_MEASURED = (
    r"^[ -]?(?:%|(?i:per ?cent|pct|percentage|basis|bps?|points?|hundred|thousand|million|billion|trillion|mln|bn|"
    r"times|years?|months?|weeks?|days?|decades?|quarters?|hours?)\b)"
)
_AT = r"(?:^|[ (,])(?i:at )$"
_DISTANT = r"^ point (?:above|below|over|under|higher|lower|more|less|of|and|ahead|behind)\b"
# Between the two numbers of a proportion, and the largest of them: "four workers in five".
_IN = rf"^ (?:[a-z-]+ )?(?:{alternation(list(GROUPS.values()))}) (?:in|out of)(?: every)? $"
# Of anything else so many in ten are told ("three malls in ten"), and one in so many ("one deal in nine").
_IN_TEN = r"^ (?:[a-z-]+ )?[a-z]+s (?:in|out of)(?: every)? $"
_ONE_IN = r"(?:^|[^A-Za-z-])((?i:one) (?:[A-Za-z-]+ ){1,4}(?:in|out of)(?: every)? )$"
_MEASURES = r" (?i:points|pips|millions|billions|trillions|lakhs|crores|years|months|weeks|days|cents) "
# "Two firms out of 84" are two of a counted group.
_ROUND = tuple(float(n) for n in (*range(2, 11), 12, 15, 20, 25, 50, 100))
_MOST_IN_PROPORTION, _TEN = 100, 10
# What one of each ordinal is worth as a part.
_ONE_PART = {name: 1 / n for name, n in numerals.DENOMINATOR_WORTH.items() if name in numerals.ORDINALS}


def mentions(texts: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """Every number of the texts, in their order, no two overlapping.

    texts: doc, text. sentences: as of `sentences`. Result: doc, sentence, span_start, span_end (code points into the
    text, half-open), at, until (the same into sentence_text), surface (the characters between), value, low, high:
    Float64, finite; unit (percent, percentage_point, basis_point, count, multiple, ISO 4217 code); bound (exact,
    about, above, below, range); basis (explicit, context, assumed; of a currency, else null); notes: List[String]
    (how the digits were normalised); reason (why it is no metric, else null). value to bound are null where the
    reason says that the number has no value of this kind.
    """
    reasoned = with_reasons(with_currencies(with_bounds(with_values(numbers_read(sentences))), texts))
    placed = reasoned.join(
        sentences.select("sentence", "sentence_start", "sentence_text"),
        on="sentence",
        how="left",
        maintain_order="left",
    )
    return (
        _without_overlaps(placed)
        .with_columns(
            span_start=pl.col("sentence_start") + pl.col("at"),
            span_end=pl.col("sentence_start") + pl.col("until"),
            surface=pl.col("sentence_text").str.slice(pl.col("at"), pl.col("until") - pl.col("at")),
        )
        .pipe(_with_notes)
        .select(*_PLACE, *_FIGURE)
    )  # fmt: skip


def numbers_read(sentences: pl.DataFrame) -> pl.DataFrame:
    """The numbers of the sentences with what they are worth and the units that stand beside them."""
    found = numbers_found(sentences)
    read = _with_proportions(_without_pronouns(_with_fractions(_with_torn_digits(_with_readings(found)))))
    return with_mixed_points(with_units(read))


def _with_readings(found: pl.DataFrame) -> pl.DataFrame:
    """Adds what the numbers are worth; words that the lexer only needed to see go back to the rest of the sentence."""
    read = found.join(readings(found["found"]), on="found", how="left", maintain_order="left")
    spare = pl.col("found").str.len_chars().cast(pl.Int64) - pl.col("core").str.len_chars().cast(pl.Int64)
    follows = pl.col("sentence") == pl.col("sentence").shift(1)
    return read.with_columns(
        spare=pl.when(spare > 0).then(pl.col("found").str.tail(spare)).otherwise(pl.lit(""))
    ).with_columns(
        until=pl.col("until") - spare,
        rest=pl.col("spare") + pl.col("rest"),
        gap=pl.when(follows).then(pl.col("spare").shift(1) + pl.col("gap")).otherwise("gap"),
    )


def _with_torn_digits(read: pl.DataFrame) -> pl.DataFrame:
    """One row, that nobody can read, for digits that a space tears apart: "1 8 .4%", "2,1 00"; no name before them."""
    is_digits, follows = pl.col("style") == "digits", pl.col("sentence") == pl.col("sentence").shift(-1)
    is_torn = is_digits & is_digits.shift(-1) & follows & (pl.col("rest") == " ")
    begins = (
        only(is_torn, "found").str.contains(numerals.TORN)
        & ~only(is_torn, "gap").str.contains(numerals.NUMBERED_BEFORE)
        & ~only(is_torn, pl.col("found").shift(-1)).str.contains(f"^{YEAR}$")
    ).fill_null(value=False)
    # The second part begins no other number: "2 7 5" is "2 7" and 5.
    begins &= ~begins.shift(1).fill_null(value=False)
    if not read.select(begins.any()).item():
        return read
    whole = pl.col("found") + " " + pl.col("found").shift(-1)
    told = read.with_columns(begins=begins).with_columns(
        *(pl.when("begins").then(pl.col(name).shift(-1)).otherwise(name).alias(name) for name in ("rest", "until")),
        **{name: pl.when("begins").then(whole).otherwise(name) for name in ("found", "core")},
        **{name: pl.when(~pl.col("begins")).then(name) for name in ("value", "note")},
        style=pl.when("begins").then(pl.lit("expression")).otherwise("style"),
        expression=pl.when("begins").then(pl.lit("garbled")).otherwise("expression"),
    )
    return told.filter(~pl.col("begins").shift(1).fill_null(value=False)).drop("begins")


def _without_pronouns(read: pl.DataFrame) -> pl.DataFrame:
    """Leaves out each "one" that only might have begun a range ("one to two per cent") or that tells a moment ("at one
    point"), and each "nil" that is no amount, and gives its words to its neighbours.
    """
    may_join = pl.col("found").str.contains(r"^(?i:one)(?: to| or| and|-to)$")
    joins = pl.col("rest").str.contains(r"^(?: to | or | and |-to-)$") & pl.col("rest").shift(-1).str.contains(
        _MEASURED
    )
    drop = (may_join & ~joins.fill_null(False)) | _is_moment() | _is_nothing()
    if not read.select(drop.any()).item():
        return read
    told = read.with_columns(drop=drop)
    follows = pl.col("sentence") == pl.col("sentence").shift(1)
    lost = (
        pl.when(follows & pl.col("drop").shift(1))
        .then(pl.col("gap").shift(1) + pl.col("core").shift(1))
        .otherwise(pl.lit(""))
    )
    return told.with_columns(gap=lost + pl.col("gap")).filter(~pl.col("drop")).drop("drop")


def _is_moment() -> pl.Expr:
    """At one point of time something was so; "set at one point above" is a distance."""
    is_point = pl.col("found").str.to_lowercase() == "one point"
    is_time = only(is_point, "gap").str.contains(_AT) & ~only(is_point, "rest").str.contains(_DISTANT)
    return is_time.fill_null(value=False)


def _is_nothing() -> pl.Expr:
    """Nil is an amount only of assets, and with a sign of money: "assets under management were nil", "£nil"."""
    is_nil = pl.col("found").str.to_lowercase() == "nil"
    gap = only(is_nil, "gap")
    is_amount = (
        gap.str.contains(ASSETS_BEFORE)
        | gap.str.contains(r"[$€£¥]$")
        | only(is_nil, "rest").str.contains(ASSETS_BEHIND)
    )
    return is_nil & ~is_amount.fill_null(value=False)


def _with_fractions(read: pl.DataFrame) -> pl.DataFrame:
    """Ordinals that an adjective makes a part are one: "a mere twentieth of schemes"."""
    is_ordinal = pl.col("style") == "ordinal"
    worth = pl.col("found").str.to_lowercase().replace_strict(_ONE_PART, default=None, return_dtype=pl.Float64)
    gap, rest = only(is_ordinal, "gap"), only(is_ordinal, "rest")
    is_rest = gap.str.contains(numerals.REST_BEFORE) & rest.str.contains(numerals.REST_BEHIND)
    is_part = (gap.str.contains(numerals.PART_BEFORE) | is_rest) & worth.is_not_null()
    is_part = is_part.fill_null(value=False)
    return read.with_columns(
        style=pl.when(is_part).then(pl.lit("part")).otherwise("style"),
        value=pl.when(is_part).then(worth).otherwise("value"),
    )


def _with_proportions(read: pl.DataFrame) -> pl.DataFrame:
    """One row for so many of so many: "four workers in five", "one deal in nine"."""
    is_small = pl.col("style").is_in(["words", "digits"]) & pl.col("value").is_between(1, _MOST_IN_PROPORTION)
    is_next = is_small & is_small.shift(-1) & (pl.col("sentence") == pl.col("sentence").shift(-1))
    between, bottom = only(is_next, "rest"), pl.col("value").shift(-1)
    is_told = between.str.contains(_IN) & bottom.is_in(_ROUND)
    in_ten = only(is_next & (pl.col("value") < bottom) & (bottom == _TEN), "rest")
    is_told |= in_ten.str.contains(_IN_TEN) & ~in_ten.str.contains(_MEASURES)
    # The one is no number of the lexer: it stands in the words before.
    ends = [pl.col("gap").str.ends_with(end) for end in (" in ", " of ", " every ")]
    head = only(is_small & pl.any_horizontal(ends), "gap").str.extract(_ONE_IN)
    spread = only(head.is_not_null() | is_told.shift(1), "rest").str.contains(SPREAD_OVER).fill_null(value=False)
    begins = (is_told & (pl.col("value") < bottom) & ~spread.shift(-1)).fill_null(value=False)
    head = pl.when(~spread).then(head)
    told = read.with_columns(begins=begins, head=head.fill_null(""))
    if not told.select((pl.col("begins") | (pl.col("head") != "")).any()).item():
        return read
    whole = pl.col("found") + pl.col("rest") + pl.col("found").shift(-1)
    told = told.with_columns(
        *(pl.when("begins").then(pl.col(name).shift(-1)).otherwise(name).alias(name) for name in ("rest", "until")),
        **{name: pl.when("begins").then(whole).otherwise(pl.col("head") + pl.col(name)) for name in ("found", "core")},
        style=pl.when(pl.col("begins") | (pl.col("head") != "")).then(pl.lit("proportion")).otherwise("style"),
        value=pl.when("begins")
        .then(pl.col("value") / pl.col("value").shift(-1))
        .when(pl.col("head") != "")
        .then(1 / pl.col("value"))
        .otherwise("value"),
        at=pl.col("at") - pl.col("head").str.len_chars().cast(pl.Int64),
        gap=pl.col("gap").str.head(pl.col("gap").str.len_chars() - pl.col("head").str.len_chars()),
    )
    return told.filter(~pl.col("begins").shift(1).fill_null(value=False)).drop("begins", "head")


def _without_overlaps(placed: pl.DataFrame) -> pl.DataFrame:
    """A name that reaches into the number behind it takes that number in."""
    reach = pl.col("until").cum_max().over("sentence").shift(1)
    inside = (pl.col("until") <= reach) & (pl.col("sentence") == pl.col("sentence").shift(1))
    kept = placed.filter(~inside.fill_null(False))
    before = pl.when(pl.col("sentence") == pl.col("sentence").shift(1)).then(pl.col("until").shift(1)).otherwise(0)
    return kept.with_columns(at=pl.max_horizontal("at", before.fill_null(0)))


def _with_notes(placed: pl.DataFrame) -> pl.DataFrame:
    """Adds notes. Few rows have any."""
    full_width = pl.when(pl.col("surface").str.contains(r"[\x{ff01}-\x{ff5e}]")).then(pl.lit("full_width_digits"))
    native = pl.when(pl.col("surface").str.contains(r"[\p{Nd}&&[^0-9\x{ff10}-\x{ff19}]]")).then(pl.lit("native_digits"))
    noted = placed.with_row_index("row").with_columns(full_width=full_width, native=native)
    all_notes = pl.concat_list("note", "spelling", "full_width", "native").list.drop_nulls()
    some = noted.filter(~pl.all_horizontal(pl.col("note", "spelling", "full_width", "native").is_null())).select(
        "row", notes=all_notes
    )
    joined = noted.join(some, on="row", how="left", maintain_order="left")
    return joined.with_columns(pl.col("notes").fill_null(pl.lit([], pl.List(pl.String))))

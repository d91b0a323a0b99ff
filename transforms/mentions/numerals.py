"""What a number is worth as written: digits with any grouping, number words, fractions, proportions and multipliers."""

from collections.abc import Mapping

import polars as pl

from transforms.lexicon import numerals, scales
from transforms.lexicon.expressions import EXPRESSIONS
from transforms.lexicon.forms import alternation
from transforms.mentions.numbers import COINS, DIGITS_AND_PART, MINOR_COINS, ONE, PART, SCALES, TOP
from transforms.text.matching import only

_VULGAR = "".join(numerals.VULGAR)

# What is written, in the order of the lexer; the lexer has found it, so that its form is enough.
_STYLES = (
    *EXPRESSIONS,
    ("ordinal", rf"(?i-u:(?:[a-z]+ty-)?(?:{alternation(list(numerals.ORDINALS))})|[0-9]+(?:st|nd|rd|th))"),
    ("proportion", r".* (?:(?i-u:in|out of)(?: (?i-u:every))?|of (?i-u:every)) .*|.*-(?i-u:in)-.*"),
    ("multiplier", rf"(?i-u:{alternation(list(numerals.MULTIPLIERS))})|.*(?i-u:fold)"),
    (
        "part",
        rf"(?i-u:(?:half|{PART})(?: of one[ -][a-z -]+)?)|[0-9]{{1,2}}/[0-9]{{1,3}}(?:rds?|ths?|nds?)?|[{_VULGAR}]",
    ),
    ("one", rf"(?i-u:{ONE})"),
    ("part of scale", rf"(?i-u:(?:half|{PART})[ -](?:of[ -])?(?:an?[ -])?(?:hundred|{SCALES}))"),
    ("lone scale", rf"(?i-u:(?:a|one)[ -](?:{SCALES})(?:[ -]and[ -][a-z -]*)?)"),
    ("words", r"[A-Za-z].*"),
    ("digits", r".*"),
)
# Of a half-year only the half is a number.
_HALF_YEAR = r"^((?i)half)(?:-| ?)year"
_EXPRESSION_REASONS = sorted({reason for reason, _ in EXPRESSIONS})
# Plain digits are by far the most frequent: they are told at a glance.
_PLAIN_DIGITS = r"^[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?$"

_GROUPED = r"^(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,3}(?:,[0-9]{2})*,[0-9]{3})?(?:\.[0-9]+)?$"
_CONTINENTAL = r"^[0-9]{1,3}(?:(?:\.[0-9]{3}){2,}(?:,[0-9]+)?|(?:\.[0-9]{3})+,[0-9]+)$"
_DECIMAL_COMMA = r"^[0-9]+,(?:[0-9]{1,2}|[0-9]{4,})$"


def readings(found: pl.Series) -> pl.DataFrame:
    """What each distinct number is worth.

    found: numbers in plain spelling, as the lexer finds them. Result, one row each: found; style (expression,
    ordinal, proportion, multiplier, part, words, digits); expression (reject reason, for style expression); core
    (what of it is the number: words that the lexer only needed to see are left out); value: Float64 (a part or
    proportion as a fraction; null where nobody can read it); note (how it was normalised, or null).
    """
    distinct = pl.DataFrame({"found": found.unique()})
    is_plain = pl.col("found").str.contains(_PLAIN_DIGITS)
    styled = distinct.filter(~is_plain).with_columns(style=_style())
    is_expression = pl.col("style").is_in(_EXPRESSION_REASONS)
    readers = (
        (_with_digits, ["digits"]),
        (_with_words, ["words", "lone scale", "part of scale", "one"]),
        (_with_parts, ["part", "proportion"]),
        (_with_multipliers, ["multiplier"]),
        (_without_value, ["ordinal", *_EXPRESSION_REASONS]),
    )
    # A short text has few styles: patterns of the others are not even built.
    written = [(read, styled.filter(pl.col("style").is_in(styles))) for read, styles in readers]
    return pl.concat(
        [_with_plain_digits(distinct.filter(is_plain)), *(read(rows) for read, rows in written if not rows.is_empty())],
        how="diagonal",
    ).with_columns(
        expression=pl.when(is_expression).then("style"),
        style=pl.when(is_expression).then(pl.lit("expression")).otherwise("style"),
    )


def _style() -> pl.Expr:
    fits = [pl.when(pl.col("found").str.contains(f"^(?:{pattern})$")).then(pl.lit(name)) for name, pattern in _STYLES]
    return pl.coalesce(fits)


Table = tuple[pl.Series, pl.Series]


def _table(worth: Mapping[str, float]) -> Table:
    return pl.Series(list(worth), dtype=pl.String), pl.Series(list(worth.values()), dtype=pl.Float64)


_CARDINALS, _FRACTIONS, _MULTIPLIERS = (
    _table(numerals.CARDINALS),
    _table(numerals.FRACTIONS),
    _table(numerals.MULTIPLIERS),
)
_VULGARS, _SCALE_WORDS = _table(numerals.VULGAR), _table(scales.WORDS)


def _worth(words: pl.Expr, table: Table) -> pl.Expr:
    """The value that the table gives the words; null where it has none."""
    old, new = table
    return words.replace_strict(old, new, default=None, return_dtype=pl.Float64)


def _number(text: pl.Expr) -> pl.Expr:
    """The value of ungrouped digits; null where it is no finite number."""
    value = text.cast(pl.Float64, strict=False)
    return pl.when(value.is_finite()).then(value)


def _with_plain_digits(digits: pl.DataFrame) -> pl.DataFrame:
    return digits.with_columns(
        style=pl.lit("digits"),
        core="found",
        value=_number(pl.col("found").str.replace_all(",", "", literal=True)),
        note=pl.lit(None, pl.String),
    )


def _without_value(numbers: pl.DataFrame) -> pl.DataFrame:
    return numbers.with_columns(
        core=pl.coalesce(pl.col("found").str.extract(_HALF_YEAR), "found"),
        value=pl.lit(None, pl.Float64),
        note=pl.lit(None, pl.String),
    )


def _with_digits(digits: pl.DataFrame) -> pl.DataFrame:
    mixed = only(pl.col("found").str.contains("and", literal=True), "found").str.extract(
        rf"^((?i-u:{DIGITS_AND_PART}))"
    )
    core = pl.coalesce(mixed, pl.col("found").str.extract(rf"^([0-9.,' \u{{a0}}/-]*[0-9](?: ?[{_VULGAR}])?)"))
    part = pl.col("core").str.to_lowercase().str.extract("[ -]and[ -](.*)$").pipe(_fraction)
    bare = pl.col("core").str.replace_all(r"[ \u{a0}']", "")
    whole = pl.col("core").str.extract(r"^([0-9]+)[ -]?(?:[0-9]+/|[^0-9])")
    top, bottom = pl.col("core").str.extract(r"([0-9]+)/"), pl.col("core").str.extract(r"/([0-9]+)$")
    vulgar = pl.col("core").str.extract(rf"([{_VULGAR}])$").pipe(_worth, _VULGARS)
    return digits.with_columns(core=pl.coalesce(core, "found")).with_columns(
        value=pl.when(part.is_not_null())
        .then(_number(whole) + part)
        .when(pl.col("core").str.contains("/"))
        .then(_number(whole) + _number(top) / _number(bottom))
        .when(vulgar.is_not_null())
        .then(_number(whole) + vulgar)
        .when(bare.str.contains(_GROUPED))
        .then(_number(bare.str.replace_all(",", "")))
        .when(bare.str.contains(_CONTINENTAL))
        .then(_number(bare.str.replace_all(r"\.", "").str.replace(",", ".")))
        .when(bare.str.contains(_DECIMAL_COMMA))
        .then(_number(bare.str.replace(",", "."))),
        note=pl.when(bare.str.contains(_GROUPED) & pl.col("core").str.contains(r" [.,]"))
        .then(pl.lit("stray_space"))
        .when(bare.str.contains(_CONTINENTAL) | bare.str.contains(_DECIMAL_COMMA))
        .then(pl.lit("decimal_comma")),
    )


def _cardinals(words: pl.DataFrame, column: str) -> pl.Series:
    """The values of number words with scales, the largest first, spelled in small letters with spaces and hyphens.

    Scale by scale: an expression for all of them would repeat itself with each.
    """
    plain = pl.col(column).str.replace_all(r",? and |-and-|-|, ", " ").str.strip_chars()
    read = words.select(rest=plain, above=pl.lit(0.0))
    for scale in ("trillion", "billion", "million", "thousand"):
        read = read.with_columns(times=pl.col("rest").str.extract(rf"^(.*) {scale}(?: |$)"))
        has_scale = pl.col("times").is_not_null()
        worth = scales.WORDS[scale] * pl.col("times").pipe(_worth, _CARDINALS)
        behind = pl.col("rest").str.extract(rf" {scale}(?: (.*))?$").fill_null("")
        read = read.with_columns(
            above=pl.col("above") + pl.when(has_scale).then(worth).otherwise(0.0),
            rest=pl.when(has_scale).then(behind).otherwise("rest"),
        )
    ones = pl.when(pl.col("rest") == "").then(0.0).otherwise(pl.col("rest").pipe(_worth, _CARDINALS))
    return read.select(pl.col("above") + ones).to_series()


def _fraction(words: pl.Expr) -> pl.Expr:
    return words.str.replace_all("-", " ").pipe(_worth, _FRACTIONS)


def _with_words(words: pl.DataFrame) -> pl.DataFrame:
    low = pl.col("found").str.to_lowercase()
    told = words.with_columns(
        part=low.str.extract(rf"[ -]and[ -]({PART})$"),
        point=low.str.extract(r"^(?:(.*) )?point ").fill_null(only(low.str.starts_with("point "), pl.lit("zero"))),
        decimals=low.str.extract(r"(?:^| )point (.*)$")
        .str.replace_many([*numerals.DIGITS, "nought"], list("01234567890"))
        .str.replace_all(" ", "", literal=True),
        scale=low.str.extract(rf"[ -]({alternation(list(scales.WORDS))})(?:[ -]and[ -]|$)").pipe(_worth, _SCALE_WORDS),
        part_of_scale=low.str.extract(rf"^(half|{PART})[ -]"),
        core=pl.when(pl.col("style") == "one")
        .then(pl.col("found").str.extract(r"^((?i:(?:number[ -])?one))"))
        .otherwise("found"),
    )
    has_part = pl.col("part").is_not_null()
    whole = pl.when(has_part).then(low.str.extract(rf"^(.*?)[ -]and[ -]{PART}$")).otherwise(pl.coalesce("point", low))
    told = told.with_columns(whole=whole)
    told = told.with_columns(cardinal=_cardinals(told, "whole"))
    part = _fraction(pl.col("part"))
    return told.with_columns(
        style=pl.lit("words"),
        note=pl.lit(None, pl.String),
        value=pl.when(pl.col("style") == "lone scale")
        .then(pl.col("scale") * (1 + part.fill_null(0.0)))
        .when(pl.col("style") == "part of scale")
        .then(pl.col("scale") * _fraction(pl.col("part_of_scale")))
        .when(has_part)
        .then(pl.col("cardinal") + part)
        .when(pl.col("point").is_not_null())
        .then(_number(pl.col("cardinal").cast(pl.Int64).cast(pl.String) + "." + pl.col("decimals")))
        .when(pl.col("style") == "one")
        .then(1.0)
        .otherwise("cardinal"),
    ).drop("part", "point", "decimals", "scale", "part_of_scale", "whole", "cardinal")


def _with_parts(parts: pl.DataFrame) -> pl.DataFrame:
    low = pl.col("found").str.to_lowercase()
    told = parts.with_columns(
        top=low.str.extract(rf"^({TOP})"),
        bottom=pl.when(low.str.contains(rf" (?:{MINOR_COINS}) "))
        .then(pl.lit("100"))
        .otherwise(low.str.extract(rf"(?:in|of|every)[ -](?:every )?([^ ]+|a hundred|one hundred)(?: (?:{COINS}))?$")),
    )
    told = told.with_columns(_amounts(told, side).alias(side) for side in ("top", "bottom"))
    vulgar = pl.col("found").pipe(_worth, _VULGARS)
    digits = _number(low.str.extract("^([0-9]+)/")) / _number(low.str.extract("/([0-9]+)"))
    return told.with_columns(
        core=pl.coalesce(pl.col("found").str.extract("^(.*) (?i:of one)[ -]"), "found"),
        note=pl.lit(None, pl.String),
        value=pl.when(pl.col("style") == "proportion")
        .then(pl.col("top") / pl.col("bottom"))
        .otherwise(pl.coalesce(vulgar, digits, _fraction(low.str.replace(" of one[ -].*$", "")))),
    ).drop("top", "bottom")


def _amounts(parts: pl.DataFrame, column: str) -> pl.Series:
    """The values of digits or number words."""
    digits = parts.select(_number(pl.col(column).str.replace_all(",", "", literal=True))).to_series()
    return digits.zip_with(digits.is_not_null(), _cardinals(parts, column))


def _with_multipliers(multipliers: pl.DataFrame) -> pl.DataFrame:
    low = pl.col("found").str.to_lowercase()
    told = multipliers.with_columns(fold=low.str.extract(r"^(.*?)[ -]?fold$"))
    fold = pl.col("fold")
    return told.with_columns(
        core="found",
        note=pl.lit(None, pl.String),
        value=pl.coalesce(
            low.pipe(_worth, _MULTIPLIERS), fold.pipe(_worth, _SCALE_WORDS), _number(fold), _cardinals(told, "fold")
        ),
    ).drop("fold")

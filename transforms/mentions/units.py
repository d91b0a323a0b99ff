"""The sign, currency, scale and unit written around a number."""

import polars as pl

from transforms.lexicon import currencies, scales, units
from transforms.lexicon.expressions import B
from transforms.lexicon.forms import alternation, any_case
from transforms.text.matching import only

# Wider than any currency before a number, and than any scale and unit behind it.
_BEFORE, _BEHIND = 20, 44
_THOUSAND = 1000

_SPACE = "[ \u00a0]"
_LETTERS = alternation(list(currencies.LETTERS))
_CODES = "|".join(currencies.CODES)
_SYMBOLS = "|".join(
    f"{B if symbol[0].isascii() and symbol[0].isalpha() else ''}{alternation([symbol])}"
    for symbol in sorted(currencies.SYMBOLS, key=lambda symbol: (-len(symbol), symbol))
)
_REVERSED_NAMES = ("dollars", "dlrs", "euros", "yen", "rupees", "pounds", "yuan", "won", "francs")
_REVERSED = f"(?:(?i-u:{'|'.join(_REVERSED_NAMES)}))"
_SIGN = rf"(?:[+-]|{B}(?i-u:minus|plus|negative) )"
# All that may stand directly before a number and belongs to it.
# A plus may stand apart ("+ 2.4%"); a dash that stands apart is no sign.
_PREFIX = (
    rf"(?:{_SIGN}|\+ )?(?:(?:{_SYMBOLS}|{B}(?:{_CODES}|{_LETTERS}|{_REVERSED})){_SPACE}{{0,2}})?"
    rf"(?:{_SIGN}|\({_SIGN}?)?$"
)

# These only count directly behind the digits: "6.9p", "8x", "5m".
_GLUED = ("p", "c", "ct", "x", "¢")
_NAMES = [name for name in (*units.UNITS, *currencies.WORDS, *currencies.MINOR, *units.WEIGHTS) if name not in _GLUED]


def _is_word(name: str) -> bool:
    return name[-1].isascii() and name[-1].isalpha()


def _words(names: list[str]) -> str:
    """One pattern for the names that end in a letter: a word ends with them."""
    return any_case(name for name in names if _is_word(name)) + B


def _signs(names: list[str]) -> str:
    """One pattern for the names that end in a sign."""
    return any_case(name for name in names if not _is_word(name))


_SCALE = _words(list(scales.WORDS | scales.MISSPELT))
_SCALE_LETTER = rf"{_SPACE}?(?:MM|mm|[kKmMbBtT]){B}"
_MULTIPLIED_CODE = rf"[kmMT]?(?:{_CODES}){B}"
_UNIT_NAME = f"{_signs(_NAMES)}|{_words(_NAMES)}|{_MULTIPLIED_CODE}"
_GLUED_UNIT = rf"{_words(list(_GLUED))}|¢"
_DOTTED_SCALE = rf"{_SPACE}?{any_case(scales.DOTTED)}\.{_SPACE}"
_TAIL = (
    rf"^\)?{_DOTTED_SCALE}(?:{_UNIT_NAME})|"
    rf"^-(?:plus|odd)[ -](?:{_SCALE}(?:[ -](?:{_UNIT_NAME}))?|{_UNIT_NAME})|"
    rf"^\)?(?:[ \u00a0-]{{0,2}}{_SCALE}|{_SCALE_LETTER})?"
    rf"(?:[ \u00a0-]{{0,2}}(?:{_UNIT_NAME})|{_GLUED_UNIT})?"
)
# Behind a fraction: "half a trillion dollars", "three-quarters of a percentage point", "a quarter-point", "half a
# cent".
_RATES = [*units.PERCENT, *units.PERCENTAGE_POINT, *units.POINT, *units.BASIS_POINT]
_TAIL_OF_PART = (
    rf"^[ -](?:of[ -])?(?:(?:an?|one)[ -])?(?:{_words([*_RATES, *(c for c in currencies.MINOR if c not in _GLUED)])})"
)

_SIGN_OF_PART, _SCALED = r"/|^[^A-Za-z]$", rf"^ ?{_SCALE}"

_POINT_TO = r"^( (?:per ?cent|percent|pct)) point to [A-Za-z]"


def with_units(numbers: pl.DataFrame) -> pl.DataFrame:
    """Adds what is written around the numbers, and widens their places by it.

    numbers: as of `numbers_found`, with style, value and core of `readings`. Adds prefix, tail (as written), sign
    (-1.0, 1.0), scale (Float64, null where none), spelling (note on a misspelt scale), unit (percent, percentage_point,
    basis_point, point, multiple, weight, or null), money (currency or family of currencies, null), minor (True for
    cents). at and until then include them; gap and rest lose them.
    """
    is_figure = pl.col("style").is_in(["digits", "words", "part"]) | (pl.col("expression") == "garbled").fill_null(
        False
    )
    # "½ million", "3/4 trillion yen": digits like others.
    is_sign = (pl.col("style") == "part") & pl.col("core").str.contains(_SIGN_OF_PART)
    is_scaled = only(is_sign, "rest").str.contains(_SCALED).fill_null(value=False)
    numbers = numbers.with_columns(style=pl.when(is_scaled).then(pl.lit("digits")).otherwise("style"))
    is_part = pl.col("style") == "part"
    gap, rest = pl.col("gap").str.tail(_BEFORE), pl.col("rest").str.head(_BEHIND)
    found = numbers.with_columns(
        prefix=pl.when(is_figure).then(gap.str.extract(_PREFIX, 0)).fill_null(""),
        tail=pl.when(is_figure & ~is_part)
        .then(rest.str.extract(_TAIL, 0))
        .when(is_part)
        .then(rest.str.extract(_TAIL_OF_PART, 0))
        .fill_null(""),
    )
    # "37 per cent point to fraud": a verb.
    points = only(pl.col("tail").str.ends_with(" point"), "rest").str.extract(_POINT_TO)
    found = found.with_columns(tail=pl.coalesce(points, "tail"))
    return _with_places(_checked(_with_tails(_with_prefixes(found))))


def _with_prefixes(found: pl.DataFrame) -> pl.DataFrame:
    """Adds what the prefix says: sign, prefix_money, opened (a bracket), letter (one capital as currency)."""
    prefixes = pl.DataFrame({"prefix": found["prefix"].unique()})
    symbol = (
        pl.col("prefix")
        .str.strip_chars(" \u00a0+-(")
        .str.replace(r"^(?i:minus|plus|negative) +", "")
        .str.replace(r"[ (+-]+(?i:minus|plus|negative)?$", "")
    )
    codes = {code: currencies.RENAMED.get(code, code) for code in currencies.CODES}
    names = codes | {s.strip(): c for s, c in currencies.SYMBOLS.items()} | currencies.LETTERS
    words = {word: currencies.WORDS[word] for word in _REVERSED_NAMES}
    read = prefixes.with_columns(symbol=symbol).with_columns(
        sign=pl.when(pl.col("prefix").str.contains(r"-|(?i:minus|negative)")).then(-1.0).otherwise(1.0),
        signed=pl.col("prefix").str.contains(r"[+-]|(?i:minus|plus|negative)"),
        opened=pl.col("prefix").str.contains(r"\("),
        prefix_money=pl.col("symbol").replace_strict(names, default=None, return_dtype=pl.String),
        reversed=pl.col("symbol").str.to_lowercase().replace_strict(words, default=None, return_dtype=pl.String),
        letter=pl.col("symbol").is_in(list(currencies.LETTERS)),
    )
    return found.join(read.drop("symbol"), on="prefix", how="left", maintain_order="left")


def _with_tails(found: pl.DataFrame) -> pl.DataFrame:
    """Adds what the tail says: closed (a bracket), scale, unit, tail_money, minor, needs_amount, loose (a letter after
    a space).
    """
    tails = pl.DataFrame({"tail": found["tail"].unique()})
    inner = (
        pl.col("tail")
        .str.to_lowercase()
        .str.replace(r"^\)|^-(?:plus|odd)", "")
        .str.replace(r"^[ \u{a0}-]+(?:of[ -])?(?:(?:an?|one)[ -])?", "")
    )
    scale_names = scales.WORDS | scales.MISSPELT | scales.LETTERS
    scale = rf"^({alternation(list(scale_names))})(?:{B}|$)"
    unit = pl.col("inner").str.replace(scale, "").str.strip_chars_start(" \u00a0.-")
    is_point = unit.is_in([*units.PERCENTAGE_POINT, *units.POINT])
    read = (
        tails.with_columns(inner=inner, closed=pl.col("tail").str.starts_with(")"))
        .with_columns(scale_name=pl.col("inner").str.extract(scale))
        .with_columns(name=unit, whole_name=pl.when(is_point).then(unit))
        .with_columns(
            scale=pl.col("scale_name").replace_strict(
                list(scale_names), [float(v) for v in scale_names.values()], default=None, return_dtype=pl.Float64
            ),
            spelling=pl.when(pl.col("scale_name").is_in(list(scales.MISSPELT))).then(pl.lit("misspelt_scale")),
            loose=pl.col("tail").str.contains(r"^\)?[ \u{a0}](?:MM|mm|[kKmMbBtT])(?:$|[^a-zA-Z])"),
            unit=pl.when(pl.col("name").is_in(list(units.WEIGHTS)))
            .then(pl.lit("weight"))
            .otherwise(pl.col("name").replace_strict(units.UNITS, default=None, return_dtype=pl.String)),
            minor=pl.col("name").is_in(list(currencies.MINOR)),
            tail_money=_money_of_name(),
            code_scale=pl.when(pl.col("name").str.contains(rf"^[kmt](?:{_CODES.lower()})$")).then(
                pl.col("name")
                .str.head(1)
                .replace_strict({"k": 1e3, "t": 1e3, "m": 1e6}, default=None, return_dtype=pl.Float64)
            ),
            needs_amount=pl.col("name").is_in(list(currencies.NEEDS_AMOUNT)),
        )
        .with_columns(scale=pl.coalesce("scale", "code_scale"))
        .select("tail", "closed", "scale", "spelling", "loose", "unit", "minor", "tail_money", "needs_amount")
    )
    return found.join(read, on="tail", how="left", maintain_order="left")


def _money_of_name() -> pl.Expr:
    codes = {code.lower(): currencies.RENAMED.get(code, code) for code in currencies.CODES}
    multiplied = {letter + code: name for code, name in codes.items() for letter in "kmt"}
    return pl.col("name").replace_strict(
        multiplied | codes | currencies.MINOR | currencies.WORDS, default=None, return_dtype=pl.String
    )


def _checked(found: pl.DataFrame) -> pl.DataFrame:
    """Gives up a prefix or tail that cannot be meant: a bracket without its partner, a letter or word that needs an
    amount.
    """
    is_shut = pl.col("opened") & pl.col("closed") & ((pl.col("tail") != ")") | pl.col("prefix_money").is_not_null())
    outer = pl.col("opened") & ~is_shut & pl.col("prefix").str.starts_with("(")
    found = found.with_columns(
        prefix=pl.when(outer).then(pl.col("prefix").str.slice(1)).otherwise("prefix"),
        opened=pl.col("opened") & ~outer,
        closed=pl.col("closed") & ~outer,
        was_closed="closed",
    )
    found = found.with_columns(
        prefix_fails=(pl.col("opened") & ~pl.col("closed"))
        # "Donau Re 219%" is no money.
        | (
            (pl.col("unit") == "percent").fill_null(value=False)
            & pl.col("prefix").str.contains("[A-Za-z] ?$")
            & pl.col("prefix_money").is_not_null()
        )
        | (pl.col("letter") & pl.col("scale").is_null() & ~pl.col("core").str.contains(r",[0-9]{3}|\.[0-9]{2}$"))
        | (pl.col("reversed").is_not_null() & pl.col("scale").is_null()),
        is_amount=pl.col("scale").is_not_null()
        | ((pl.col("style") == "words") & (pl.col("value") >= _THOUSAND))
        | pl.col("core").str.contains(r",[0-9]{3}|\.[0-9]|[0-9]{4}"),
    )
    found = found.with_columns(
        prefix=pl.when("prefix_fails").then(pl.lit("")).otherwise("prefix"),
        prefix_money=pl.when(~pl.col("prefix_fails")).then(pl.coalesce("prefix_money", "reversed")),
        sign=pl.when("prefix_fails").then(1.0).when("opened").then(-1.0).otherwise("sign"),
        signed=pl.col("signed") & ~pl.col("prefix_fails"),
    )
    has_money = pl.col("prefix_money").is_not_null()
    found = found.with_columns(
        tail_fails=(pl.col("was_closed") & (pl.col("prefix_fails") | ~pl.col("opened")))
        | (pl.col("loose") & ~has_money)
        | (pl.col("needs_amount") & ~pl.col("is_amount") & ~has_money & ~pl.col("minor"))
        | (has_money & pl.col("unit").is_not_null() & pl.col("scale").is_null())
        | _is_sign_of_next()
    )
    return found.with_columns(
        tail=pl.when("tail_fails").then(pl.lit("")).otherwise("tail"),
        **{name: pl.when(~pl.col("tail_fails")).then(name) for name in ("scale", "spelling", "unit", "tail_money")},
        minor=pl.col("minor") & ~pl.col("tail_fails"),
    )


def _is_sign_of_next() -> pl.Expr:
    """True where the currency sign behind a space stands directly before the next number: "two £1bn funds"."""
    is_glued = (pl.col("tail") == pl.col("rest")) & (pl.col("sentence") == pl.col("sentence").shift(-1))
    return only(is_glued, "tail").str.contains(r"^ (?:US|[ACS]|HK|NZ)?[$€£¥₹]$").fill_null(value=False)


def _with_places(found: pl.DataFrame) -> pl.DataFrame:
    money = pl.coalesce(
        pl.when(pl.col("prefix_money").is_not_null() & (pl.col("prefix_money") != "dollar")).then("prefix_money"),
        "tail_money",
        "prefix_money",
    )
    prefix, tail = (pl.col(name).str.len_chars().cast(pl.Int64) for name in ("prefix", "tail"))
    return found.with_columns(
        at=pl.col("at") - prefix,
        until=pl.col("until") + tail,
        money=money,
        gap=pl.col("gap").str.head(pl.col("gap").str.len_chars() - prefix),
        rest=pl.col("rest").str.slice(tail),
    ).drop(
        "prefix_money",
        "tail_money",
        "opened",
        "closed",
        "was_closed",
        "letter",
        "reversed",
        "loose",
        "needs_amount",
        "prefix_fails",
        "tail_fails",
        "is_amount",
    )

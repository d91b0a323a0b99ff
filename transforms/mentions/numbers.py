"""Where the numbers of a text stand: one pattern finds every number, number word and expression with digits."""

import polars as pl

from transforms.lexicon import numerals
from transforms.lexicon.counted_heads import GROUPS
from transforms.lexicon.currencies import SYMBOLS
from transforms.lexicon.dates import MONTHS
from transforms.lexicon.expressions import EXPRESSIONS, HIDDEN, PERIOD, B
from transforms.lexicon.forms import alternation
from transforms.text.characters import plain
from transforms.text.matching import only

_VULGAR = "".join(numerals.VULGAR)
# A scale tells that a stray space has slipped into a number; it is cut off again where the number is read.
_SHORT_SCALES = rf"(?:million|billion|trillion|mln|mn|bn|tn|m|b){B}"
# Digits: any grouping, decimals, doubled separators (read as garbled), a stray space beside the separator, fractions.
# Groups set off by a plain space need three groups or a scale behind them: "2 300 500", "19 586 billion", but "in 2024
# 300 funds".
_DIGITS = (
    rf"[0-9]{{1,3}}(?:\u00a0[0-9]{{3}})+(?:[.,][0-9]+)?{B}"
    rf"|[1-9][0-9]{{0,2}}(?: [0-9]{{3}}){{2,}}(?:[.,][0-9]+)?{B}"
    rf"|[1-9][0-9]{{0,2}}(?: [0-9]{{3}})+(?:[.,][0-9]+)? "
    rf"(?:million|billion|trillion|mln|bn|kroner|kronor|crowns|Md€|mil){B}"
    rf"|[0-9]{{1,3}}(?:'[0-9]{{3}})+(?:\.[0-9]+)?{B}"
    rf"|[0-9]{{1,4}}[ -][1-9][0-9]?/[1-9][0-9]{{0,2}}{B}|[0-9]{{1,2}}/[1-9][0-9]{{0,2}}(?:rds?|ths?|nds?)?{B}"
    rf"|(?:[0-9]+ ?)?[{_VULGAR}]"
    rf"|[0-9]+ \.[0-9]+|[0-9]{{1,3}}\. [0-9]{{1,2}} ?(?:{_SHORT_SCALES}|%|per ?cent|pct)|[0-9]{{1,3}} ,[0-9]{{3}}{B}"
    rf"|[0-9]{{1,3}} ,[0-9]{{1,2}} ?(?:{_SHORT_SCALES}|%|per ?cent|pct)"
    rf"|\.?[0-9]+(?:[.,]{{1,2}}[0-9]+)*"
)
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_SMALL = (
    f"(?:(?:twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:{_ONES}))?"
    "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|zero|nil|two|three|four|five|six|seven|eight|nine)"
)
_HUNDREDS = (
    rf"(?:(?:a|{_ONES}|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)[ -]hundred{B}"
    rf"(?:(?:,? and |-and-| |-)(?:{_SMALL}|one){B})?|hundred and (?:{_SMALL}|one){B})"
)
_CARDINAL = rf"(?:{_HUNDREDS}|{_SMALL}{B})"
# Nine quarters and two halves are spans of time; three quarters may be.
_DENOMINATORS = alternation(
    [word for word in numerals.DENOMINATORS if not word.startswith(("half", "halves", "quarter"))]
)
PART = (
    rf"(?:(?:an?|one)[ -](?:half|quarter|{_DENOMINATORS}){B}|three[ -]quarters?{B}"
    rf"|(?:two|three|four|five|six|seven|eight|nine)[ -](?:{_DENOMINATORS}){B})"
)
_WORDS = (
    rf"(?:(?:(?:zero|nought|one|{_SMALL}) )?point (?:zero|nought)(?: (?:zero|nought|{_ONES}))*{B}"
    rf"|(?:zero|nought|one|{_SMALL}) point (?:{_ONES})(?: (?:zero|nought|{_ONES}))*{B}"
    rf"|(?:{_CARDINAL}|one{B})[ -]and[ -]{PART}"
    rf"|(?:{_CARDINAL}|one)[ -]thousand{B}(?:(?:,? and |,? )(?:{_CARDINAL}|one{B}))?"
    rf"|{_CARDINAL})"
)
# "18 and a half percent": what follows tells that the part belongs to the digits, and is cut off again where the number
# is read.
DIGITS_AND_PART = r"[0-9]{1,3}[ -]and[ -](?:an?[ -]|one[ -]|three[ -])(?:half|quarters?|third|fifth|tenth)"
_MIXED = (
    rf"{DIGITS_AND_PART}[ -](?:%|(?:per ?cent|pct|percentage|basis|points?|million|billion|trillion|mln|bn|lakh|crore|"
    rf"times|years?|months?|decades?){B})"
)
# "one million three hundred thousand": scales that follow one another add up.
_SUM = (
    rf"(?:{_CARDINAL}|one{B})[ -](?:million|billion|trillion){B}"
    rf"(?: (?:{_CARDINAL}|one)[ -](?:thousand|million|billion){B})+"
    rf"(?:(?: and | )(?:{_CARDINAL}|one{B}))?"
)
TOP = rf"(?:{_CARDINAL}|one{B}|[0-9]{{1,2}}{B})"
_BOTTOM = rf"(?:(?:{_SMALL}|a hundred|one hundred|hundred|twenty){B}|(?:[2-9]|1[0-9]|20|25|50|100|1,?000){B})"
# "four in ten", "one out of every five", "one pound in every six", "four dollars of every five", "57 shillings of every
# 100", "88 cents of every euro", "one portfolio manager in three", "a one-in-four chance".
MINOR_COINS = "cents|pence|paise|kopecks"
COINS = "dollars|pounds|euros|rupees|shillings|rand|naira|pesos|baht|yuan|yen|kroner|crowns|francs"
_UNITS_OF_MONEY = "dollar|pound|euro|yuan|yen|rupee|rand|franc|peso|shilling"
PROPORTION = (
    rf"(?:{TOP} (?:in|out of)(?: every)? {_BOTTOM}|{TOP}-in-{_BOTTOM}|{TOP} of every {_BOTTOM}(?: (?:{COINS}){B})?"
    rf"|{TOP} (?:{COINS}|{alternation(list(GROUPS.values()))}) (?:in|out of|of) every {_BOTTOM}"
    rf"|{TOP} (?:{MINOR_COINS}) (?:in|out of|of) every (?:{_UNITS_OF_MONEY}){B}"
    rf"|one (?:{_UNITS_OF_MONEY})s? (?:in|out of)(?: every)? {_BOTTOM})"
)
SCALES = "dozen|thousand|million|billion|trillion|quadrillion|lakh crore|lakh|crore"
LONE_SCALE = rf"(?:a|one)[ -](?:{SCALES})"
# "half a trillion", "three-quarters of a million", "a half-billion".
PART_OF_SCALE = rf"(?:half|{PART})[ -](?:of[ -])?(?:an?[ -])?(?:hundred|{SCALES})"
# "A quarter of one percent": the one is no number of its own.
_PART_OF_ONE = rf"(?:half|{PART}) of one[ -](?:percentage[ -]point|percent|per cent|pct|basis[ -]point|point){B}"
MULTIPLIER = (
    rf"(?:{alternation(list(numerals.MULTIPLIERS))}"
    rf"|(?:{_SMALL}|hundred|thousand|one hundred|a hundred|[0-9]+(?:\.[0-9]+)?)[ -]?fold){B}"
)
_ORDINAL = (
    rf"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:{alternation(list(numerals.ORDINALS))}){B}"
    rf"|[0-9]{{1,4}}(?:st|nd|rd|th){B}"
)
# One is a number only where a unit, a scale or a span of time follows; the unit is cut off again where the number is
# read.
ONE = (
    rf"one[ -](?:percentage[ -]points?|percent|per cent|pct|basis[ -]point|point|cent|euro|dlr){B}"
    rf"|one[ -](?:year|month|week|quarter|decade|hour){B}"
    rf"|number[ -]one{B}|one(?: to| or| and|-to){B}"
)

_LONE = rf"{LONE_SCALE}{B}(?:[ -]and[ -]{PART})?"
ORDINAL = rf"{B}(?i-u:{_ORDINAL})"
# "Ended June 4.3% up" begins with no day; the month is given back.
_BEHIND_MONTH = rf"{B}(?:{'|'.join(MONTHS)}) [0-9]{{1,2}}\.[0-9]{{1,2}} ?(?:%|per ?cent{B}|pct{B})"
# "A third-quarter profit": no third; the article is given back.
_BEHIND_ARTICLE = rf"{B}[Aa] {PERIOD}"
_NUMBERS = (
    _BEHIND_MONTH,
    _BEHIND_ARTICLE,
    *(pattern for _, pattern in EXPRESSIONS),
    ORDINAL,
    rf"{B}(?i-u:{_MIXED})",
    rf"{B}(?i-u:{PROPORTION}|{MULTIPLIER}|{PART_OF_SCALE}{B}|{_PART_OF_ONE}|{PART}|half{B}|{_SUM}|{_LONE}|{_WORDS}|{ONE})",
    _DIGITS,
)
NUMBER = "|".join(_NUMBERS)
# Most sentences are ASCII: without what they cannot hold the automaton fits its memory and is three times as fast.
_ASCII_NUMBER = "|".join(pattern for pattern in _NUMBERS if pattern != HIDDEN)

# Abbreviations that end in a dot: "Rs.4,312", "c.40 staff".
_ABBREVIATED = [*(symbol[:-1] for symbol in SYMBOLS if symbol.endswith(".")), *numerals.ABBREVIATED_BEFORE]
_DOTTED = rf"{B}(?:{alternation(_ABBREVIATED)})$"
# A month that does not belong to the number: a percent sign follows the day.
_DAY_OF_MONTH = rf"^((?i:{'|'.join(MONTHS)}) )[0-9]{{1,2}}$"
_DECIMAL_OF_MONTH = rf"^((?:{'|'.join(MONTHS)}) )[0-9]{{1,2}}\.[0-9]"
_ARTICLE_OF_PERIOD = rf"^[Aa] {PERIOD}$"
_PERCENT = r"^(?: ?%| (?i:per ?cent|pct|percentage)(?-u:\b))"
# Set around every number that is found; plain spelling has no such character.
_MARK = "\x00"


def numbers_found(sentences: pl.DataFrame) -> pl.DataFrame:
    """Every number of the sentences, in order, without its unit.

    Result: doc, sentence, found: String (plain spelling), gap: String (plain text between the number before it, or
    the begin of the sentence, and this one), rest: String (plain text up to the next number or the end of the
    sentence), at, until: Int64 (code points in sentence_text).
    """
    text = pl.col("text")
    split = (
        sentences.select("doc", "sentence", text=plain(pl.col("sentence_text")))
        .select(
            "doc",
            "sentence",
            part=pl.coalesce(
                _marked(only(text.str.len_bytes() > text.str.len_chars(), text), NUMBER), _marked(text, _ASCII_NUMBER)
            ).str.split(_MARK),
        )
        .filter(pl.col("part").list.len() > 1)
    )
    # A sentence has one gap more than numbers: an odd number of parts, so that its own place tells which parts are
    # numbers.
    parts = split.with_row_index("order").explode("part").with_row_index("row")
    width = pl.col("part").str.len_chars().cast(pl.Int64)
    parts = parts.with_columns(width=width, start=width.cum_sum() - width)
    begins = (pl.col("sentence") != pl.col("sentence").shift(1)).fill_null(True)
    parts = parts.with_columns(
        at=pl.col("start") - pl.when(begins).then("start").forward_fill(),
        gap=pl.col("part").shift(1),
        rest=pl.col("part").shift(-1),
    )
    is_number = (pl.col("row") + pl.col("order")) % 2 == 1
    found = parts.filter(is_number).select(
        "doc", "sentence", "gap", "rest", "at", found="part", until=pl.col("at") + pl.col("width")
    )
    return _without_borrowed(found)


def _marked(text: pl.Expr, pattern: str) -> pl.Expr:
    return text.str.replace_all(pattern, f"{_MARK}$0{_MARK}")


def _without_borrowed(found: pl.DataFrame) -> pl.DataFrame:
    """Gives back what a number took from the words before it: the dot of "Rs.4,312", the month of "ended May 4% up",
    the article of "a third-quarter profit".
    """
    dot = only(pl.col("found").str.starts_with("."), "gap").str.contains(_DOTTED)
    month = only(pl.col("rest").str.contains(_PERCENT), "found").str.extract(_DAY_OF_MONTH)
    decimal = only(pl.col("found").str.contains(r"^[A-Z][a-z]+ [0-9]+\.[0-9]"), "found").str.extract(_DECIMAL_OF_MONTH)
    month = pl.coalesce(month, decimal)
    article = pl.col("found").str.contains(_ARTICLE_OF_PERIOD)
    width = pl.when(dot).then(1).when(article).then(2).otherwise(month.str.len_chars()).fill_null(0).cast(pl.Int64)
    borrowed = found.with_columns(borrowed=width)
    if not borrowed.select((pl.col("borrowed") > 0).any()).item():
        return found
    taken = pl.col("found").str.head(pl.col("borrowed"))
    return borrowed.with_columns(
        gap=pl.col("gap") + taken,
        at=pl.col("at") + pl.col("borrowed"),
        found=pl.col("found").str.slice(pl.col("borrowed")),
    ).drop("borrowed")

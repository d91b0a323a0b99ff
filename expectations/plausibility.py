"""The rules that ask whether a figure can be so: each a comparison with a column that `transforms.plausibility.checks`
fills.

Wrong figures of this sort obey every hard limit: a lost decimal point, a wrong currency, two numbers swapped. Where the
figure cannot be, it is quarantined, and a reviewer may release it; where it is only odd, it loads with the rule's name
in `flags`.
"""

from __future__ import annotations

from expectations import thresholds as limit
from expectations.contract import Rule, Severity, number_between
from expectations.kinds import COUNT_LIMIT, KINDS, PERCENT_LIMIT

MONEY_KINDS = tuple(kind.name for kind in KINDS if kind.family == "money")
OTHER_KINDS = tuple(kind.name for kind in KINDS if kind.family != "money")
# Kinds of the percent family that may exceed 100: none of them is a part of something counted.
UNBOUNDED_PERCENT_KINDS = ("change", "return", "rate", "ratio", "point_change")
DOMAIN = "domain"


def warning(name: str, words: str, holds: str, kinds: tuple[str, ...] = ()) -> Rule:
    """A rule that only warns."""
    return Rule(name=name, words=words, holds=holds, kinds=kinds, severity=Severity.WARNING, source=DOMAIN)


def judgement(name: str, words: str, holds: str, kinds: tuple[str, ...] = ()) -> Rule:
    """A rule that quarantines, and that a reviewer may overrule."""
    return Rule(name=name, words=words, holds=holds, kinds=kinds, source=DOMAIN, is_releasable=True)


def rarely(name: str, words: str, low: float, high: float, kind: str) -> Rule:
    """A warning that a value of this kind lies in [low, high]."""
    return number_between(name, words, low, high, kinds=[kind], severity=Severity.WARNING, source=DOMAIN)


def _tn(scope: str) -> str:
    """A ceiling in words."""
    return f"{limit.AUM_CEILING_USD_BN[scope] / 1000:g} tn USD for"


SCALE_RULES = (
    judgement(
        "scale_suspect",
        f"the amount is below what its holder can have ({_tn('institution')} one institution, {_tn('country')} one "
        f"country, {_tn('world')} the world), within ×{limit.BAND_ERROR:g} of the institution's reference band, and "
        f"within ×{limit.SERIES_ERROR:g} of the usual value of its series",
        "scale_ratio <= 1.0"
        f" AND coalesce(band_ratio, 1.0) <= {limit.BAND_ERROR!r}"
        f" AND (coalesce(series_size, 0) < {limit.SERIES_LEAST}"
        f" OR (series_ratio >= {1 / limit.SERIES_ERROR!r} AND series_ratio <= {limit.SERIES_ERROR!r}))",
        ("aum",),
    ),
    warning(
        "amount_implausible",
        "the amount is below the most that a figure of its kind can be",
        "scale_ratio <= 1.0",
        tuple(limit.AMOUNT_CEILING_USD_BN),
    ),
    warning(
        "aum_outside_band",
        f"AUM is within ×{limit.BAND_WARNING:g} of the institution's reference band",
        f"band_ratio <= {limit.BAND_WARNING!r}",
        ("aum",),
    ),
    warning(
        "series_jump",
        f"the amount is within ×{limit.SERIES_WARNING:g} of the usual value of its series",
        f"series_ratio >= {1 / limit.SERIES_WARNING!r} AND series_ratio <= {limit.SERIES_WARNING!r}",
        ("aum", "reserves"),
    ),
    warning(
        "aum_moved",
        f"AUM is within ×{limit.AUM_MOVE:g} of what the newest earlier article says of the institution, unless a flow "
        "or return told since accounts for the move",
        f"move_ratio >= {1 / limit.AUM_MOVE!r} AND move_ratio <= {limit.AUM_MOVE!r}",
        ("aum",),
    ),
    warning(
        "range_ends_apart",
        f"the ends of a range are within ×{limit.RANGE_FACTOR:g} of each other",
        f"low <= 0.0 OR high <= low * {limit.RANGE_FACTOR!r}",
    ),
)

SECOND_STATEMENT_RULES = (
    judgement(
        "conversion_scale_suspect",
        f"an amount and its conversion are within ×{limit.CONVERSION_ERROR:g} of what the rates allow",
        f"other_ratio <= other_within * {limit.CONVERSION_ERROR!r}"
        f" AND other_ratio * other_within * {limit.CONVERSION_ERROR!r} >= 1.0",
        MONEY_KINDS,
    ),
    warning(
        "fx_conflict",
        "an amount and its conversion agree: to 1 % and rounding at a fixed rate, else within the range of rates",
        "other_ratio <= other_within AND other_ratio * other_within >= 1.0",
        MONEY_KINDS,
    ),
    warning(
        "word_digit_mismatch",
        f"a word and its figure agree to {limit.WORD_POINTS:g} points: “a third (33%)”",
        "other_ratio <= other_within AND other_ratio * other_within >= 1.0",
        OTHER_KINDS,
    ),
)

SENTENCE_RULES = (
    warning(
        "arithmetic_conflict",
        "the figures of the sentence add up: from + change = to, count × average = total, within rounding",
        "arithmetic_gap <= 0.0",
    ),
    warning(
        "direction_conflict",
        "the figures move the way the words say: an increase ends higher than it began",
        "direction_margin >= 0.0",
    ),
    warning(
        "list_misses_whole",
        f"parts of one whole sum to at most 100, or to 100 where the last is the rest, within {limit.LIST_POINTS:g}",
        f"abs(list_gap) <= {limit.LIST_POINTS!r}",
    ),
    warning(
        "backreference_mismatch",
        f"what is said of a survey's earlier wave is what that wave said, within {limit.WAVE_POINTS:g} point",
        f"abs(backreference_gap) <= {limit.WAVE_POINTS!r}",
    ),
    warning(
        "predicate_drift",
        "the same answer of the same survey is told of the same thing elsewhere: buying is not favouring",
        "same_action",
        ("share", "allocation"),
    ),
)

WORDING_RULES = (
    judgement(
        "kind_limit_evasion",
        "no more than 100 % of counted people or firms: such a figure is a share, whatever its kind",
        "counted IS NULL OR value <= 100.0",
        UNBOUNDED_PERCENT_KINDS,
    ),
    warning(
        "unit_conflict", "an amount of money is not followed by what it counts: “Rs 7 crore accounts”",
        "counted IS NULL", MONEY_KINDS,
    ),
    warning(
        "unit_ambiguous",
        "a difference in points is written in points, not in percent",
        "unit <> 'percentage_point' OR lower(surface) LIKE '%point%' OR lower(surface) LIKE '%pt%'"
        " OR lower(surface) LIKE '%pp%' OR lower(surface) NOT LIKE '%cent%'",
        ("point_change",),
    ),
    warning(
        "currency_assumed",
        "the currency is named by the text or fixed by its context, not assumed",
        "currency_basis <> 'assumed'",
    ),
    warning(
        "currency_of_publisher",
        "the currency stands in the text, not only in the habits of its publisher",
        "currency_basis <> 'publisher'",
    ),
)  # fmt: skip

VALUE_RULES = (
    judgement("ratio_negative", "a ratio is at least 0", "value >= 0.0", ("ratio",)),
    judgement(
        "points_beyond_whole",
        f"a change is at most {limit.POINTS_MOST:g} percentage points: a share cannot move by more",
        f"unit <> 'percentage_point' OR abs(value) <= {limit.POINTS_MOST!r}",
        ("point_change",),
    ),
    rarely("rate_implausible", "a rate is rarely below −5 % or above 100 %", limit.RATE_LOW, limit.RATE_HIGH, "rate"),
    rarely("return_implausible", f"a return is rarely above {limit.RETURN_HIGH:g} %",
           -PERCENT_LIMIT, limit.RETURN_HIGH, "return"),
    rarely("change_implausible", f"a rise is rarely above {limit.CHANGE_HIGH:g} %",
           -PERCENT_LIMIT, limit.CHANGE_HIGH, "change"),
    rarely("ratio_implausible", f"a ratio is rarely above {limit.RATIO_HIGH:g} %",
           -PERCENT_LIMIT, limit.RATIO_HIGH, "ratio"),
    rarely("multiple_implausible", f"a multiple is rarely above {limit.MULTIPLE_HIGH:g}",
           0, limit.MULTIPLE_HIGH, "multiple"),
    rarely("count_implausible", "a count rarely exceeds that of all people", 0, limit.COUNT_HIGH, "count"),
    rarely("sample_small", f"a survey of fewer than {limit.SAMPLE_LEAST:g} is rarely reported",
           limit.SAMPLE_LEAST, COUNT_LIMIT, "sample_size"),
    rarely("sample_large", f"a survey of more than {limit.SAMPLE_MOST:,.0f} is rarely held",
           0, limit.SAMPLE_MOST, "sample_size"),
    rarely("price_negative", "a price is rarely negative", 0, 1e21, "price"),
)  # fmt: skip

PLAUSIBILITY_RULES = (*SCALE_RULES, *SECOND_STATEMENT_RULES, *SENTENCE_RULES, *WORDING_RULES, *VALUE_RULES)

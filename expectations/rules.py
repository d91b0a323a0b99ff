"""The rules that metric rows obey, beside NOT NULL and the allowed values that `tables.py` declares per column."""

from __future__ import annotations

from expectations.contract import Rule, number_between, one_of
from expectations.kinds import CURRENCIES, KINDS, Kind, in_words
from expectations.plausibility import PLAUSIBILITY_RULES

LIMIT_NAMES = {"aum": "aum_not_positive"}  # the others are called <kind>_out_of_range


def limit_rule(kind: Kind) -> Rule:
    """The rule that a value of this kind lies within the kind's hard limits."""
    name = LIMIT_NAMES.get(kind.name, f"{kind.name}_out_of_range")
    opening = "above" if kind.strict_low else "at least"
    return number_between(
        name,
        f"`{kind.name}` is {opening} {in_words(kind.low)} and at most {in_words(kind.high)}",
        kind.low,
        kind.high,
        strict_low=kind.strict_low,
        kinds=[kind.name],
        source="user" if is_the_users(kind) else "expectations/kinds.py",
        is_releasable=not is_the_users(kind),
    )


def is_the_users(kind: Kind) -> bool:
    """Whether the limits are those that the user set: percentages within 0–100, AUM positive. Nobody releases them."""
    return kind.is_percentage or kind.name == "aum"


def unit_rule(units: tuple[str, ...]) -> Rule:
    """The rule that metrics of the kinds sharing these units carry one of them."""
    kinds = [kind.name for kind in KINDS if kind.units == units]
    family = next(kind.family for kind in KINDS if kind.units == units)
    listed = "an ISO 4217 code" if family == "money" else " or ".join(units)
    name = f"unit_of_{family if family == 'money' else '_or_'.join(units)}_kind"
    return one_of(name, f"the unit of {', '.join(kinds)} is {listed}", "unit", units, kinds=kinds, source="gold format")


RANGE_RULES = (
    Rule(
        name="range_ends_incomplete",
        words="`low` and `high` are both there, or neither",
        holds="(low IS NULL) = (high IS NULL)",
        source="gold format",
    ),
    Rule(
        name="range_out_of_order",
        words="low ≤ value ≤ high where the figure is a range",
        holds="low IS NULL OR (low <= value AND value <= high AND low >= -1e300 AND high <= 1e300)",
        source="gold format",
    ),
    Rule(
        name="range_without_ends",
        words="`low` and `high` are there exactly where the bound is `range`",
        holds="(bound = 'range') = (low IS NOT NULL)",
        source="gold format",
    ),
)


def range_limit_rule(kind: Kind) -> Rule:
    """The rule that both ends of a range lie within the limits of its kind."""
    opening = ">" if kind.strict_low else ">="
    return Rule(
        name=f"{kind.name}_range_out_of_range",
        words=f"both ends of a {kind.name} range lie within the limits of {kind.name}",
        holds=f"low IS NULL OR (low {opening} {float(kind.low)!r} AND high <= {float(kind.high)!r})",
        kinds=(kind.name,),
        source="user" if is_the_users(kind) else "expectations/kinds.py",
        is_releasable=not is_the_users(kind),
    )


EVIDENCE_RULES = (
    Rule(
        name="span_empty",
        words="the span holds as many characters as the surface",
        holds="span_start >= 0 AND span_end - span_start = length(surface) AND span_end > span_start",
        source="gold format",
    ),
    Rule(
        name="evidence_without_surface",
        words="the evidence sentence holds the surface at the place that `evidence_start` says",
        holds="evidence_start <= span_start AND span_end <= evidence_start + length(evidence)",
        source="design",
    ),
    Rule(
        name="link_without_role",
        words="`link` is there exactly where the role is not `single`",
        holds="(role = 'single') = (link IS NULL)",
        source="gold format",
    ),
    Rule(
        name="population_outside_share",
        words="only a share has a population",
        holds="population IS NULL OR kind = 'share'",
        source="gold format",
    ),
    Rule(
        name="basis_without_currency",
        words="only an amount of money has a currency basis",
        holds=f"currency_basis IS NULL OR unit IN ({', '.join(repr(code) for code in CURRENCIES)})",
        source="design",
    ),
    number_between("confidence_out_of_range", "a confidence is from 0 to 1", 0, 1, column="confidence"),
)

METRIC_RULES = (
    *(limit_rule(kind) for kind in KINDS),
    *(unit_rule(units) for units in dict.fromkeys(kind.units for kind in KINDS)),
    *RANGE_RULES,
    *(range_limit_rule(kind) for kind in KINDS),
    *EVIDENCE_RULES,
    *PLAUSIBILITY_RULES,
)

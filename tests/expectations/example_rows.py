"""Rows of every table: one that keeps every rule, and edge rows with the names of the rules that each must break."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import polars as pl

from expectations.contract import Column, Table, Type, not_null_name, polars_schema
from expectations.tables import METRICS, TABLES

NAN, INF = math.nan, math.inf
JUST_BELOW_0 = math.nextafter(0, -1)
JUST_ABOVE_1 = math.nextafter(1, 2)
JUST_ABOVE_100 = math.nextafter(100, 101)
JUST_BELOW_MINUS_100 = math.nextafter(-100, -101)
BIGGEST_INTEGER = 2**63 - 1
UNKNOWN = "no such value"

PLAIN_VALUES: dict[Type, object] = {
    Type.TEXT: "x",
    Type.INTEGER: 1,
    Type.NUMBER: 1.0,
    Type.BOOLEAN: False,
    Type.TIMESTAMP: datetime(2025, 7, 14, 5, 30),
    Type.TEXTS: ["x"],
    Type.INTEGERS: [1],
}

# What of a valid row cannot be made of plain values.
VALID: dict[str, dict[str, object]] = {
    "documents": {"article_id": "a"},
    "corrections": {"target": "population"},
    "articles": {"copy_of": None, "copy_kind": None, "superseded_by": None},
    "metrics": {"surface": "59%", "span_start": 4, "span_end": 7, "evidence": "Now 59% say so.", "evidence_start": 0,
                "value": 59.0},
    "runs": {"n_documents": 4, "n_numbers": 3},
    "run_sources": {"n_documents": 4},
}  # fmt: skip

# A value that no list allows can break another rule of its row as well.
ALSO_BROKEN = {
    ("mentions", "outcome_unknown"): {"mention_without_reason"},
    ("articles", "copy_kind_unknown"): {"copy_without_kind"},
    ("metrics", "currency_basis_unknown"): {"basis_without_currency"},
    ("metrics", "unit_unknown"): {"unit_of_percent_kind"},
    ("metrics", "role_unknown"): {"link_without_role"},
}


@dataclass(frozen=True)
class Case:
    """A valid row with some values changed, the rules that this breaks, and why the row is here."""

    why: str
    changes: dict[str, object]
    breaks: frozenset[str]


def case(why: str, *breaks: str, **changes: object) -> Case:
    """A case in one line: the reason, the rules broken, the changes."""
    return Case(why, changes, frozenset(breaks))


# Warnings and judgements that are stricter than the hard limits of their kind: (lowest, highest) that keeps them.
ALSO_OUTSIDE: dict[str, tuple[str, float, float]] = {
    "return": ("return_implausible", -1e6, 1000),
    "change": ("change_implausible", -1e6, 10000),
    "multiple": ("multiple_implausible", 0, 1000),
    "count": ("count_implausible", 0, 1e10),
    "price": ("price_negative", 0, 1e21),
}


def limits(kind: str, unit: str, low: float, high: float, rule: str, *, strict_low: bool = False) -> tuple[Case, ...]:
    """The edges of a kind's limits."""
    stricter, lowest, highest = ALSO_OUTSIDE.get(kind, ("", -INF, INF))

    def of(why: str, value: float, *breaks: str) -> Case:
        also = [stricter] if stricter and not lowest <= value <= highest else []
        also += ["ratio_negative"] if kind == "ratio" and value < 0 else []
        also += ["ratio_implausible"] if kind == "ratio" and not -1e6 <= value <= 1000 else []
        return case(f"{kind}: {why}", *breaks, *also, kind=kind, unit=unit, value=value)

    return (
        of("the low limit", low, *([rule] if strict_low else [])),
        of("least above the low limit", math.nextafter(low, INF)),
        of("least below the low limit", math.nextafter(low, -INF), rule),
        of("the high limit", high),
        of("least above the high limit", math.nextafter(high, INF), rule),
        of("no number", NAN, rule),
        of("plus infinity", INF, rule),
        of("minus infinity", -INF, rule),
        of("the greatest double", 1.7976931348623157e308, rule),
    )


def span(surface: str, start: int, end: int, evidence: str, evidence_start: int) -> dict[str, object]:
    """The fields that say where a metric stands."""
    return {
        "surface": surface,
        "span_start": start,
        "span_end": end,
        "evidence": evidence,
        "evidence_start": evidence_start,
    }


def range_limits(kind: str, unit: str, low: float) -> tuple[Case, ...]:
    """A range of a kind that begins at its low limit, and one that begins below it."""
    ends = {"value": 10.0, "high": 11.0}
    below = math.nextafter(low, -INF)
    return (
        case(f"{kind}: a range from the low limit", kind=kind, unit=unit, bound="range", low=low, **ends),
        case(
            f"{kind}: a range from below the low limit",
            f"{kind}_range_out_of_range",
            kind=kind,
            unit=unit,
            bound="range",
            low=below,
            **ends,
        ),
    )


A_RANGE: dict[str, object] = {"bound": "range", "low": 5.0, "value": 6.0, "high": 7.0}

AUM: dict[str, object] = {"kind": "aum", "unit": "USD"}
SECOND: dict[str, object] = {"other_value": 1.0, "other_unit": "EUR", "other_within": 1.01}

METRIC_CASES = (
    case("nothing changed: keeps every rule"),
    *limits("share", "percent", 0, 100, "share_out_of_range"),
    *limits("allocation", "percent", 0, 100, "allocation_out_of_range"),
    *limits("stake", "percent", 0, 100, "stake_out_of_range"),
    *limits("point_change", "basis_point", -1e4, 1e4, "point_change_out_of_range"),
    *limits("return", "percent", -100, 1e6, "return_out_of_range"),
    *limits("change", "percent", -100, 1e6, "change_out_of_range"),
    *limits("ratio", "percent", -1e6, 1e6, "ratio_out_of_range"),
    *limits("aum", "USD", 0, 1e21, "aum_not_positive", strict_low=True),
    *limits("reserves", "CNY", 0, 1e21, "reserves_out_of_range"),
    *limits("flow", "EUR", -1e21, 1e21, "flow_out_of_range"),
    *limits("deal", "GBP", 0, 1e21, "deal_out_of_range"),
    *limits("profit", "JPY", -1e21, 1e21, "profit_out_of_range"),
    *limits("valuation", "INR", 0, 1e21, "valuation_out_of_range"),
    *limits("price", "KRW", -1e21, 1e21, "price_out_of_range"),
    *limits("money", "ZMW", -1e21, 1e21, "money_out_of_range"),
    *limits("count", "count", 0, 1e15, "count_out_of_range"),
    *limits("multiple", "multiple", 0, 1e6, "multiple_out_of_range"),
    # The users' two rules, as they are met in the news.
    case("159% of respondents", "share_out_of_range", value=159.0),
    case("minus zero is zero", value=-0.0),
    case("flows rose 159%: a rise may exceed 100 %", kind="change", value=159.0),
    case("an AUM of minus $3 billion", "aum_not_positive", kind="aum", unit="USD", value=-3e9),
    case("an AUM of nothing", "aum_not_positive", kind="aum", unit="USD", value=0.0),
    case("an AUM of a cent is odd, and positive", kind="aum", unit="USD", value=0.01),
    case("NULL is missing, and out of no range", "value_missing", value=None),
    case("a fall of 120%, let through by a reviewer",
         kind="change", value=-120.0, flags=["released:change_out_of_range"]),
    case("let through for another rule", "change_out_of_range", kind="change", value=-120.0, flags=["released:x"]),
    case("the users' rules are never let through", "share_out_of_range",
         value=159.0, flags=["released:share_out_of_range"]),
    # Kinds that also have a warning.
    case("a rate at its usual ends", kind="rate", value=-5.0),
    case("a rate at its usual ends", kind="rate", value=100.0),
    case("a rate above 100 % loads with a flag", "rate_implausible", kind="rate", value=JUST_ABOVE_100),
    case("hyperinflation loads with a flag", "rate_implausible", kind="rate", value=1e6),
    case("a rate below −5 % loads with a flag", "rate_implausible", kind="rate", value=-5.1),
    case("a rate of −100 %", "rate_implausible", kind="rate", value=-100.0),
    case("below −100 %", "rate_implausible", "rate_out_of_range", kind="rate", value=JUST_BELOW_MINUS_100),
    case("no number is no rate", "rate_implausible", "rate_out_of_range", kind="rate", value=NAN),
    case("infinite rate", "rate_implausible", "rate_out_of_range", kind="rate", value=INF),
    case("a survey of 5", kind="sample_size", unit="count", value=5.0),
    case("a survey of 4 loads with a flag", "sample_small", kind="sample_size", unit="count", value=4.0),
    case("a survey of 1", "sample_small", kind="sample_size", unit="count", value=1.0),
    case("a survey of nobody", "sample_small", "sample_size_out_of_range", kind="sample_size", unit="count", value=0.0),
    case("a survey of a million", kind="sample_size", unit="count", value=1e6),
    case("a survey of everyone ever", "sample_large", kind="sample_size", unit="count", value=1e15),
    case("no number at all", "sample_small", "sample_large", "sample_size_out_of_range",
         kind="sample_size", unit="count", value=NAN),
    # Kinds and units.
    case("no kind: no limit speaks of the row", "kind_missing", kind=None, value=159.0),
    case("unknown kind: no limit speaks of the row", "kind_unknown", kind="yield", value=-INF),
    case("kinds are in lower case", "kind_unknown", kind="Share"),
    case("a blank is part of the word", "kind_unknown", kind="share "),
    case("the empty text is not NULL", "kind_unknown", kind=""),
    case("a kind with a quote in it stays data", "kind_unknown", kind="sha're"),
    case("unknown unit, unknown kind", "kind_unknown", "unit_unknown", kind="yield", unit="bushel"),
    case("currency in lower case", "unit_unknown", "unit_of_money_kind", kind="aum", unit="usd"),
    case("a currency sign is no code", "unit_unknown", "unit_of_money_kind", kind="aum", unit="$"),
    case("a share in dollars", "unit_of_percent_kind", unit="USD"),
    case("a share in points", "unit_of_percent_kind", unit="percentage_point"),
    case("a change in points is a point_change", "unit_of_percentage_point_or_basis_point_kind", kind="point_change"),
    case("a rate in basis points", kind="rate", unit="basis_point"),
    case("a rate in points", "unit_of_percent_or_basis_point_kind", kind="rate", unit="percentage_point"),
    case("AUM in percent", "unit_of_money_kind", kind="aum", unit="percent"),
    case("a count in percent", "unit_of_count_kind", kind="count", unit="percent"),
    case("a multiple as a count", "unit_of_multiple_kind", kind="multiple", unit="count"),
    case("no unit: only that is wrong", "unit_missing", unit=None),
    case("wrong unit and limit", "aum_not_positive", "unit_of_money_kind", kind="aum", unit="count", value=-1.0),
    # Ranges.
    case("a range", **A_RANGE),
    case("a range of one point", bound="range", low=6.0, value=6.0, high=6.0),
    case("a range of the whole", bound="range", low=0.0, value=50.0, high=100.0),
    case("value below low", "range_out_of_order", **(A_RANGE | {"value": 4.0})),
    case("value above high", "range_out_of_order", **(A_RANGE | {"value": 8.0})),
    case("low above high", "range_out_of_order", **(A_RANGE | {"low": 7.0, "high": 5.0})),
    case("only low", "range_ends_incomplete", bound="range", low=5.0),
    case("only high", "range_ends_incomplete", "range_without_ends", bound="range", high=75.0),
    case("ends without the bound", "range_without_ends", low=5.0, value=6.0, high=7.0),
    case("the bound without ends", "range_without_ends", bound="range"),
    case("a range of a share beyond 100", "share_range_out_of_range",
         bound="range", low=90.0, value=95.0, high=JUST_ABOVE_100),
    case("a range of a share below 0", "share_range_out_of_range",
         bound="range", low=JUST_BELOW_0, value=3.0, high=6.0),
    case("a range of an allocation beyond 100", "allocation_range_out_of_range",
         kind="allocation", bound="range", low=90.0, value=99.0, high=108.0),
    case("a range of a stake below 0", "stake_range_out_of_range",
         kind="stake", bound="range", low=-2.0, value=1.0, high=4.0),
    case("a range of AUM from nothing", "aum_range_out_of_range",
         kind="aum", unit="USD", bound="range", low=0.0, value=1e9, high=2e9),
    *range_limits("allocation", "percent", 0),
    *range_limits("point_change", "basis_point", -1e4),
    *range_limits("return", "percent", -100),
    *range_limits("change", "percent", -100),
    *range_limits("rate", "percent", -100),
    *range_limits("ratio", "percent", -1000000.0),
    *range_limits("reserves", "CNY", 0),
    *range_limits("flow", "EUR", -1e+21),
    *range_limits("deal", "GBP", 0),
    *range_limits("profit", "JPY", -1e+21),
    *range_limits("valuation", "INR", 0),
    *range_limits("price", "KRW", -1e+21),
    *range_limits("money", "ZMW", -1e+21),
    *range_limits("sample_size", "count", 1),
    *range_limits("count", "count", 0),
    *range_limits("multiple", "multiple", 0),
    case("a basis of no currency", "basis_without_currency", currency_basis="explicit"),
    case("a range of changes beyond 100", kind="change", bound="range", low=90.0, value=120.0, high=150.0),
    case("low is no number", "range_out_of_order", kind="change", **(A_RANGE | {"low": NAN})),
    case("high is no number", "range_out_of_order", "range_ends_apart", "change_range_out_of_range",
         kind="change", **(A_RANGE | {"high": NAN})),
    case("high without end", "range_out_of_order", "range_ends_apart", "change_range_out_of_range",
         kind="change", **(A_RANGE | {"high": INF})),
    case("low without end", "range_out_of_order", "change_range_out_of_range",
         kind="change", **(A_RANGE | {"low": -INF})),
    case("a share range that is no number", "range_out_of_order", "range_ends_apart", "share_range_out_of_range",
         **(A_RANGE | {"high": NAN})),
    # Comparisons and lists.
    case("a comparison", role="to", link="a"),
    case("a link without a part in it", "link_without_role", link="a"),
    case("a part in nothing", "link_without_role", role="member"),
    case("the empty link is a link", "link_without_role", link=""),
    # Spans are counted in code points.
    case("a sign of three bytes", **span("€5", 0, 2, "€5", 0)),
    case("a letter of two code points", **span("e\u0301", 0, 2, "e\u0301", 0)),
    case("a sign beyond 16 bits", **span("💶5", 0, 2, "💶5", 0)),
    case("counted in bytes", "span_empty", **span("€5", 0, 4, "€5 only", 0)),
    case("an empty span", "span_empty", **span("", 4, 4, "Now 59%", 0)),
    case("a span that runs backwards", "span_empty", **span("59%", 7, 4, "Now 59% say so.", 0)),
    case("a span before the text", "span_empty", **span("59%", -3, 0, "Now 59%", -3)),
    case("a span longer than its words", "span_empty", span_end=9),
    case("evidence that begins after the figure", "evidence_without_surface", evidence_start=5),
    case("evidence that ends before the figure", "evidence_without_surface", evidence="Now 5"),
    case("evidence that is the figure alone", **span("59%", 4, 7, "59%", 4)),
    case("no evidence at all", "evidence_without_surface", evidence=""),
    # The rest.
    case("a share has a population", population="Asian funds"),
    case("an allocation has none", "population_outside_share", kind="allocation", population="Asian funds"),
    case("a population of no kind", "kind_missing", kind=None, population="Asian funds"),
    case("surely not", confidence=0.0),
    case("surely", confidence=1.0),
    case("surer than sure", "confidence_out_of_range", confidence=1.01),
    case("less sure than not", "confidence_out_of_range", confidence=JUST_BELOW_0),
    case("unknowably sure", "confidence_out_of_range", confidence=NAN),
    case("a currency by context", kind="aum", unit="USD", currency_basis="context"),
    case("a currency assumed loads with a flag", "currency_assumed", kind="aum", unit="USD", currency_basis="assumed"),
    case("a currency by the habits of a publisher", "currency_of_publisher",
         kind="aum", unit="SGD", currency_basis="publisher"),
    # Plausibility: the check columns at the edge of their thresholds, and beyond it.
    case("as much as its holder can have", **AUM, scale_ratio=1.0),
    case("more than its holder can have", "scale_suspect", **AUM, scale_ratio=JUST_ABOVE_1),
    case("nobody knows its currency's rate", **AUM, scale_ratio=None, band_ratio=None),
    case("scale is no number", "scale_suspect", **AUM, scale_ratio=NAN),
    case("at the edge of a warning", **AUM, scale_ratio=0.1, band_ratio=1.5),
    case("outside the band", "aum_outside_band", **AUM, scale_ratio=0.1, band_ratio=1.51),
    case("far outside the band, and just not too far", "aum_outside_band", **AUM, scale_ratio=0.1, band_ratio=10.0),
    case("too far outside the band", "aum_outside_band", "scale_suspect", **AUM, scale_ratio=0.1, band_ratio=10.1),
    case("a reviewer let it through", "aum_outside_band",
         **AUM, scale_ratio=0.1, band_ratio=10.1, flags=["released:scale_suspect"]),
    case("five times the usual", **AUM, scale_ratio=0.1, series_ratio=5.0, series_size=2),
    case("a fifth of the usual", **AUM, scale_ratio=0.1, series_ratio=0.2, series_size=2),
    case("more than five times the usual", "series_jump", **AUM, scale_ratio=0.1, series_ratio=5.1, series_size=9),
    case("a hundredth of the other", "series_jump", **AUM, scale_ratio=0.1, series_ratio=0.001, series_size=2),
    case("a thousandth of the usual", "series_jump", "scale_suspect",
         **AUM, scale_ratio=0.1, series_ratio=0.001, series_size=3),
    case("a thousand times the usual", "series_jump", "scale_suspect",
         **AUM, scale_ratio=0.1, series_ratio=1000.0, series_size=3),
    case("a quarter more than before", **AUM, scale_ratio=0.1, move_ratio=1.25),
    case("a fifth less than before", **AUM, scale_ratio=0.1, move_ratio=0.8),
    case("more than a quarter more", "aum_moved", **AUM, scale_ratio=0.1, move_ratio=1.26),
    case("more than a fifth less", "aum_moved", **AUM, scale_ratio=0.1, move_ratio=0.79),
    case("a deal of all there is", "amount_implausible", kind="deal", unit="USD", scale_ratio=1.1),
    case("a large deal", kind="deal", unit="USD", scale_ratio=1.0),
    case("a share has no scale", scale_ratio=9.0, band_ratio=99.0),
    case("ends of a range a hundredfold apart",
         kind="flow", unit="EUR", bound="range", low=1.0, value=50.0, high=100.0),
    case("ends of a range further apart", "range_ends_apart",
         kind="flow", unit="EUR", bound="range", low=1.0, value=50.0, high=100.1),
    case("a range from nothing", kind="flow", unit="EUR", bound="range", low=-1.0, value=50.0, high=1000.1),
    case("a conversion within what the rates allow", **AUM, scale_ratio=0.1, **SECOND, other_ratio=1.01),
    case("a conversion beside the rate", "fx_conflict", **AUM, scale_ratio=0.1, **SECOND, other_ratio=1.02),
    case("a conversion below the rate", "fx_conflict", **AUM, scale_ratio=0.1, **SECOND, other_ratio=0.98),
    case("a conversion that has lost its scale", "fx_conflict", "conversion_scale_suspect",
         **AUM, scale_ratio=0.1, **SECOND, other_ratio=1000.0),
    case("a conversion that has gained one", "fx_conflict", "conversion_scale_suspect",
         **AUM, scale_ratio=0.1, **SECOND, other_ratio=0.001),
    case("a third (33%)", other_value=33.3, other_unit="percent", other_ratio=1.01, other_within=1.09),
    case("one in three (30%)", "word_digit_mismatch",
         other_value=33.3, other_unit="percent", other_ratio=1.11, other_within=1.1),
    case("it adds up", arithmetic_gap=0.0),
    case("it does not add up", "arithmetic_conflict", arithmetic_gap=0.1),
    case("it moves as said", direction_margin=0.0),
    case("it moves the other way", "direction_conflict", direction_margin=-0.003),
    case("parts that miss their whole by rounding", list_gap=-1.5),
    case("parts beyond their whole", "list_misses_whole", kind="allocation", list_gap=1.6),
    case("parts short of their whole", "list_misses_whole", kind="allocation", list_gap=-1.6),
    case("as the wave said", backreference_gap=1.0),
    case("not as the wave said", "backreference_mismatch", backreference_gap=-2.0),
    case("told of the same thing elsewhere", same_action=True, other_measure="buy gold"),
    case("told of another thing elsewhere", "predicate_drift", same_action=False, other_measure="like gold"),
    case("only answers are told elsewhere", kind="change", same_action=False),
    case("a rise of 100% of respondents", kind="change", value=100.0, counted="respondents"),
    case("a rise of 159% of respondents", "kind_limit_evasion", kind="change", value=159.0, counted="respondents"),
    case("an amount of accounts", "unit_conflict", **AUM, scale_ratio=0.1, counted="accounts"),
    case("percent that mean points", "unit_ambiguous", kind="point_change", unit="percentage_point", value=-0.4,
         **span("0.4 per cent", 0, 12, "0.4 per cent less", 0)),
    case("points", kind="point_change", unit="percentage_point",
         **span("4 per cent points", 0, 17, "4 per cent points", 0)),
    case("half a percentage point", kind="point_change", unit="percentage_point",
         **span("half a percentage point", 0, 23, "half a percentage point", 0)),
    case("10,000 basis points", kind="point_change", unit="basis_point", value=1e4),
    case("101 percentage points", "points_beyond_whole", kind="point_change", unit="percentage_point", value=-101.0,
         **span("101 points", 0, 10, "101 points", 0)),
    case("a small fall of a price", kind="price", unit="USD", value=0.0),
    case("a ratio of nothing", kind="ratio", value=0.0),
    case("a large ratio", kind="ratio", value=1000.0),
    case("no flags is an empty list", flags=[]),
    case("NULL is no empty list", "flags_missing", flags=None),
    case("everything wrong at once", "share_out_of_range", "unit_of_percent_kind", "link_without_role",
         "confidence_out_of_range", "range_without_ends", "currency_assumed",
         value=159.0, unit="USD", link="a", confidence=2.0, bound="range", currency_basis="assumed"),
)  # fmt: skip

HAND_WRITTEN: dict[str, tuple[Case, ...]] = {
    "documents": (
        case("a document in quarantine", outcome="quarantined", article_id=None, reason="empty"),
        case("loaded without an article", "document_without_article", article_id=None),
        case("loaded, and refused", "document_without_article", reason="empty"),
        case("refused, and an article", "document_without_article", outcome="quarantined", reason="empty"),
        case("refused without a reason", "document_without_article", outcome="quarantined", article_id=None),
    ),
    "mentions": (
        case("a date", outcome="rejected", reason="date"),
        case("refused by two rules", outcome="quarantined", reason="share_out_of_range, span_empty"),
        case("a span longer than its words", "mention_span_empty", span_end=99),
        case("rejected for nothing", "mention_without_reason", outcome="rejected"),
        case("refused for nothing", "mention_without_reason", outcome="quarantined"),
        case("a metric with a reason against it", "mention_without_reason", reason="date"),
        case("rejected for a reason nobody knows", "reject_reason_unknown", outcome="rejected", reason="Tuesday"),
        case("rejected for an empty reason", "reject_reason_unknown", outcome="rejected", reason=""),
    ),
    "metrics": METRIC_CASES,
    "quarantine": (
        case("broke two rules", rules=["share_out_of_range", "span_empty"]),
        case("broke none", "refused_without_rule", rules=[]),
    ),
    "corrections": (
        case("a field of the figure", target="population"),
        case("a field that is none", "correction_of_unknown_field", target="span_end"),
        case("a rule, set aside", decision="release", target="change_out_of_range"),
        case("a span longer than its words", "correction_span_empty", span_end=99),
        case("no reason", "decision_without_reason", reason=""),
        case("nobody", "decision_without_reason", decided_by=""),
    ),
    "articles": (
        case("a copy", copy_of="b", copy_kind="truncated"),
        case("an unknown kind of copy", "copy_kind_unknown", copy_of="b", copy_kind=UNKNOWN),
        case("a copy of what kind?", "copy_without_kind", copy_of="b"),
        case("its own copy", "copy_of_itself", article_id="b", copy_of="b", copy_kind="copy"),
        case("superseded by itself", "copy_of_itself", article_id="c", superseded_by="c"),
    ),
    "claims": (
        case("one value", low=5.0, high=5.0),
        case("upside down", "claim_out_of_order", low=7.0, high=5.0),
        case("least value no number", "claim_out_of_order", low=NAN),
    ),
    "runs": (
        case("a document lost", "documents_unaccounted", n_documents=5),
        case("a document made up", "documents_unaccounted", n_documents=3),
        case("a number lost", "numbers_unaccounted", n_numbers=4),
        case("too few to say", quarantined_pct=None),
        case("a fifth refused", "quarantine_share_raised", quarantined_pct=20.0),
        case("more than a fifth refused", "quarantine_share_raised", "quarantine_share_high", quarantined_pct=20.1),
        case("one in twenty refused", quarantined_pct=5.0),
        case("three times the usual refused", quarantined_pct=3.0, usual_quarantined_pct=1.0),
        case("more than that", "quarantine_share_unusual", quarantined_pct=3.1, usual_quarantined_pct=1.0),
        case("half as many figures", metrics_per_1000_words=20.0, usual_metrics_per_1000_words=40.0),
        case("fewer", "volume_unusual", metrics_per_1000_words=19.9, usual_metrics_per_1000_words=40.0),
        case("more than twice as many", "volume_unusual",
             metrics_per_1000_words=80.1, usual_metrics_per_1000_words=40.0),
        case("a first run", metrics_per_1000_words=1.0),
        case("some articles without a figure", silent_articles_pct=15.0),
        case("many", "silent_articles_many", silent_articles_pct=15.1),
        case("three of five currencies assumed", assumed_currency_pct=60.0),
        case("more", "currency_assumed_often", assumed_currency_pct=60.1),
        case("half without a subject", unnamed_subject_pct=50.0),
        case("more than half", "subjects_unnamed", unnamed_subject_pct=50.1),
        case("a week old", newest_article_days=7.0),
        case("older", "news_stale", newest_article_days=7.1),
    ),
    "run_counts": (
        case("more than was there and came", "run_counts_unbalanced", n_after=2),
        case("some went that nobody counted", "run_counts_unbalanced", n_after=0),
    ),
    "run_sources": (
        case("a document of a source lost", "source_unaccounted", n_documents=5),
        case("a document made up", "source_unaccounted", n_documents=3),
    ),
    "validations": (
        case("none failed", failed=0),
        case("fewer than none", "failed_negative", failed=-1),
        case("the greatest integer", "failed_negative", failed=BIGGEST_INTEGER),
    ),
}  # fmt: skip


def cases(table: Table) -> list[Case]:
    """Every case of a table: a valid row, for each column what breaks its demands, then the written ones."""
    generated = [case("a valid row")]
    for column in table.columns:
        if not column.nullable:
            generated.append(case("the column may not be NULL", not_null_name(column.name), **{column.name: None}))
        if column.one_of:
            rule = f"{column.name}_unknown"
            also = ALSO_BROKEN.get((table.name, rule), set())
            generated.append(case("the value is not in the list", rule, *also, **{column.name: UNKNOWN}))
    return [*generated, *HAND_WRITTEN.get(table.name, ())]


def valid_row(table: Table, number: int = 0) -> dict[str, object]:
    """A row that keeps every rule, with a key of its own."""
    row: dict[str, Any] = {column.name: _plain_value(column) for column in table.columns}
    keys = (column for column in table.columns if column.name in table.key and not column.one_of)
    row |= {column.name: _key(column, number) for column in keys} | VALID.get(table.name, {})
    if table.name in {"mentions", "corrections"}:  # the span is part of the key
        row["span_end"] = row["span_start"] + len(row["surface"])
    return row


def frame_of_cases(table: Table) -> pl.DataFrame:
    """A row per case, in their order."""
    rows = [valid_row(table, number) | each.changes for number, each in enumerate(cases(table))]
    return pl.DataFrame(rows, schema=polars_schema(table))


def frame_of_metrics(*changes: Mapping[str, object]) -> pl.DataFrame:
    """Metric rows: a valid row with each of the changes."""
    rows = [valid_row(METRICS, number) | dict(change) for number, change in enumerate(changes)]
    return pl.DataFrame(rows, schema=polars_schema(METRICS))


def table_named(name: str) -> Table:
    """The table of that name."""
    return next(table for table in TABLES if table.name == name)


def _plain_value(column: Column) -> object:
    if column.nullable:
        return None
    return column.one_of[0] if column.one_of else PLAIN_VALUES[column.type]


def _key(column: Column, number: int) -> object:
    return number if column.type is Type.INTEGER else f"{column.name}-{number}"

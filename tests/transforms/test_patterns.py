"""The 99 ways in which news writes its figures (design, taxonomy of patterns): what is read from each, and why.

Kinds, units, signs and roles follow the gold format where the taxonomy decides otherwise; the reason then says so.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from flows.reference import institution_names
from tests.transforms.reading import frame
from transforms.extraction import numbers

TESTS = Path(__file__).parents[1]


@dataclass(frozen=True)
class Pattern:
    """A text of one pattern. metrics: what `m` returns, in order; rejected: surface and reason, in order.

    fails: why the extractor cannot read it yet.
    """

    number: int
    text: str
    metrics: tuple[dict[str, Any], ...]
    rejected: tuple[tuple[str, str], ...]
    reason: str
    fails: str | None = field(default=None)


def m(surface: str, kind: str, value: float, unit: str, bound: str = "exact", **said: object) -> dict[str, Any]:
    """An expected metric: exact, single and actual unless said otherwise. Columns that are not named are free."""
    return {
        "surface": surface, "kind": kind, "value": pytest.approx(value), "unit": unit, "bound": bound,
        "role": "single", "modality": "actual",
    } | said  # fmt: skip


def pct(surface: str, kind: str, value: float, bound: str = "exact", **said: object) -> dict[str, Any]:
    """An expected metric in per cent."""
    return m(surface, kind, value, "percent", bound, **said)


def ends(low: float, high: float) -> dict[str, float]:
    """The ends of a range."""
    return {"low": pytest.approx(low), "high": pytest.approx(high)}


def p(number: int, text: str, *found: Any, reason: str, fails: str | None = None) -> Pattern:  # noqa: ANN401  metrics and rejected numbers
    """A pattern: metrics are dictionaries, rejected numbers pairs of surface and reason."""
    metrics = tuple(entry for entry in found if isinstance(entry, dict))
    return Pattern(number, text, metrics, tuple(entry for entry in found if isinstance(entry, tuple)), reason, fails)


# Every way of writing a currency before an amount, with its scale, value and code.
PREFIXED = (
    ("S$410bn", 4.1e11, "SGD"), ("HK$3.9tn", 3.9e12, "HKD"), ("A$340bn", 3.4e11, "AUD"), ("$A340bn", 3.4e11, "AUD"),
    ("C$130bn", 1.3e11, "CAD"), ("NZ$70bn", 7e10, "NZD"), ("RM1.1tn", 1.1e12, "MYR"), ("Rp620tn", 6.2e14, "IDR"),
    ("R$58bn", 5.8e10, "BRL"), ("R2.4 trillion", 2.4e12, "ZAR"), ("Dh125 billion", 1.25e11, "AED"),
    ("SR900 billion", 9e11, "SAR"), ("NOK 17tn", 1.7e13, "NOK"), ("CHF 96bn", 9.6e10, "CHF"),
    ("KRW 1.2 trillion", 1.2e12, "KRW"), ("ZAR 7bn", 7e9, "ZAR"), ("RMB 6bn", 6e9, "CNY"),
)  # fmt: skip
SYMBOLS = (("£6bn", 6e9, "GBP"), ("₹9,000 crore", 9e10, "INR"), ("₩7tn", 7e12, "KRW"), ("€8bn", 8e9, "EUR"))
SUFFIXED = (("€1.8trn", 1.8e12, "EUR"), ("$540b", 5.4e11, "USD"), ("£35m", 3.5e7, "GBP"), ("€6tn", 6e12, "EUR"))


def written(number: int, amounts: tuple[tuple[str, float, str], ...], reason: str) -> list[Pattern]:
    """A pattern for each amount, which a fund manages."""
    return [
        p(number, f"The fund manages {surface}.", m(surface, "aum", value, unit), reason=f"{reason}: {surface}")
        for surface, value, unit in amounts
    ]


PATTERNS = (
    p(1, "In the poll, 48% of trustees prefer gilts.",
      pct("48%", "share", 48, subject="trustees", population="trustees"), reason="a sign"),
    p(2, "Some 31 per cent of insurers hold cash. In the other poll 8 pct of charities did.",
      pct("31 per cent", "share", 31, "about"), pct("8 pct", "share", 8), reason="words; some is about"),
    p(3, "Sixty-four percent of the members said no.", pct("Sixty-four percent", "share", 64), reason="in letters"),
    p(4, "The fund's exposure to credit fell 2 percentage points.",
      m("2 percentage points", "point_change", -2, "percentage_point"), reason="a fall is negative"),
    p(5, "Over the year the fund lagged its index by 15 bps.",
      m("15 bps", "point_change", -15, "basis_point"),
      reason="gold: basis points stay basis points, and a distance to an index is point_change"),
    p(6, "The portfolio trailed its benchmark by 0.6 per cent.",
      m("0.6 per cent", "point_change", -0.6, "percentage_point"), reason="a distance to an index is in points"),
    p(7, "One in four charities plans to leave.", pct("One in four", "share", 25, population="charities"),
      reason="a part in words"),
    p(7, "Some 3 in 10 insurers will stay.", pct("3 in 10", "share", 30, "about", population="insurers"),
      reason="a part in digits; the answer of a group is actual"),
    p(8, "Two-thirds of the pension funds own gold.",
      pct("Two-thirds", "share", 200 / 3, population="pension funds"), reason="gold: a fraction is exact",
      fails="“own” is read as an adjective of the population"),
    p(8, "A quarter of the banks plan to buy silver, and half plan to sell gold.", pct("A quarter", "share", 25),
      pct("half", "share", 50), reason="other fractions; two answers of one group are single"),
    p(9, "Almost three-quarters (74%) of trustees agree.", ("three-quarters", "conversion"),
      pct("74%", "share", 74), reason="the figure is the metric, and it is exact"),
    p(10, "One in three (29%) advisers expects cuts.", ("One in three", "conversion"), pct("29%", "share", 29),
      reason="word and figure differ: the figure is read; the rule word_digit_mismatch flags it"),
    p(11, "The fund's assets doubled in eight years.", m("doubled", "multiple", 2, "multiple"), ("eight", "horizon"),
      reason="a verb"),
    p(11, "Its fees halved.", m("halved", "multiple", 0.5, "multiple"), reason="less than one"),
    p(11, "Profits tripled last year.", m("tripled", "multiple", 3, "multiple", period="last year"), reason="three"),
    p(12, "The new fund is 40 times larger than its rival.", m("40 times", "multiple", 40, "multiple"),
      reason="times, as written"),
    p(12, "Inflows saw an eightfold rise.", m("eightfold", "multiple", 8, "multiple"), reason="fold"),
    p(13, "A net 22% of managers are overweight equities.", pct("22%", "share", 22, population="managers"),
      reason="gold: a balance of answers is a share"),
    p(14, "None of the trustees expects to sell.", reason="gold: none carries no metric"),
    p(15, "Most of the funds agreed, several did not.", reason="vague words carry no metric"),
    p(16, "Between 6% and 9% of the portfolio is held in credit.",
      pct("6% and 9%", "allocation", 7.5, "range", **ends(6, 9)), reason="two units, one range"),
    p(17, "The endowment keeps 4-6% of its assets in cash. The rest includes 12.5 to 15.5 per cent in property.",
      pct("4-6%", "allocation", 5, "range", **ends(4, 6)),
      pct("12.5 to 15.5 per cent", "allocation", 14, "range", **ends(12.5, 15.5)), reason="one unit for both ends"),
    p(18, "The manager oversees $1.4-1.8tn.", m("$1.4-1.8tn", "aum", 1.6e12, "USD", "range", **ends(1.4e12, 1.8e12)),
      reason="symbol and scale hold for both ends"),
    p(19, "The plan made a return of 6 -8 percent.", pct("6 -8 percent", "return", 7, "range", **ends(6, 8)),
      reason="a stray space makes no minus"),
    p(20, "More than 45% of funds will buy.", pct("45%", "share", 45, "above"), reason="lower bound"),
    p(21, "Assets under management topped €3trn.", m("€3trn", "aum", 3e12, "EUR", "above"), reason="crossed"),
    p(22, "The funds manage around $14 trillion.", m("$14 trillion", "aum", 14e12, "USD", "about"), reason="about"),
    p(23, "Nearly 70% of banks agreed.", pct("70%", "share", 70, "about"), reason="gold: nearly is about, not below"),
    p(23, "The industry's assets inched closer to ₹32 lakh crore.",
      m("₹32 lakh crore", "aum", 32e12, "INR", "about"), reason="gold: close to is about"),
    p(24, "The fund may put up to $35bn into ports.", m("$35bn", "deal", 35e9, "USD", "below", modality="hypothetical"),
      reason="upper bound; may is hypothetical"),
    p(25, "Assets under administration were up to £310bn from £290bn, after inflows of £6bn.",
      m("£310bn", "aum", 310e9, "GBP", role="to"), m("£290bn", "aum", 290e9, "GBP", role="from"),
      m("£6bn", "flow", 6e9, "GBP"), reason="up to means risen to here: it is no bound"),
    p(26, "The share of funds that own gold rose from 41% last year to 52%.",
      pct("41%", "share", 41, role="from", period="last year"), pct("52%", "share", 52, role="to"),
      reason="the ends of a comparison are linked"),
    p(26, "The share of funds that own gold rose from 46 to 51%.",
      pct("46", "share", 46, role="from"), pct("51%", "share", 51, role="to"), reason="the first lacks its unit"),
    p(26, "The share of women on boards rose from 44 to 58 per cent.",
      pct("44", "share", 44, role="from"), pct("58 per cent", "share", 58, role="to"), reason="and before a word"),
    p(26, "Assets under management rose from 3.1 to €3.4 billion.",
      m("3.1", "aum", 3.1e9, "EUR", role="from"), m("€3.4 billion", "aum", 3.4e9, "EUR", role="to"),
      reason="the first lacks currency and scale"),
    p(26, "Assets under management rose from €3.1 to €3.4 billion.",
      m("€3.1", "aum", 3.1e9, "EUR", role="from"), m("€3.4 billion", "aum", 3.4e9, "EUR", role="to"),
      reason="the first lacks its scale"),
    p(27, "52% of funds own gold, up from 41%.", pct("52%", "share", 52, role="to"),
      pct("41%", "share", 41, role="from"), reason="the same in the other order"),
    p(27, "The share of funds that own gold fell to 58 from 61 percent.",
      pct("58", "share", 58, role="to"), pct("61 percent", "share", 61, role="from"),
      reason="the first lacks its unit"),
    p(28, "Assets under management climbed 6% to $3tn.", pct("6%", "change", 6), m("$3tn", "aum", 3e12, "USD"),
      reason="gold: an amount of change and its level are single"),
    p(29, "Confidence was up 12 points to 61% of managers.", m("12 points", "point_change", 12, "percentage_point"),
      pct("61%", "share", 61), reason="points"),
    p(30, "Assets under management: £210bn (prior year: £195bn).", m("£210bn", "aum", 210e9, "GBP", role="to"),
      m("£195bn", "aum", 195e9, "GBP", role="from", period="prior year"), reason="in brackets"),
    p(30, "Assets under management were £210bn, compared with £195bn a year earlier.",
      m("£210bn", "aum", 210e9, "GBP", role="to"), m("£195bn", "aum", 195e9, "GBP", role="from"), reason="in words"),
    p(30, "Net inflows: €7bn (2024: €5bn).", m("€7bn", "flow", 7e9, "EUR", role="to"), ("2024", "year"),
      m("€5bn", "flow", 5e9, "EUR", role="from", period="2024"), reason="a year and a colon"),
    p(31, "The yield held steady at 3.9%.", pct("3.9%", "rate", 3.9),
      reason="gold: steady is no number, the level is"),
    p(32, "Arden Fund and Brook Fund returned 6% and 4% respectively.",
      pct("6%", "return", 6, role="member", subject="Arden Fund"),
      pct("4%", "return", 4, role="member", subject="Brook Fund"), reason="in the order of the list"),
    p(32, "52% and 37% of Nordic and Baltic funds respectively agreed.",
      pct("52%", "share", 52, role="member"), pct("37%", "share", 37, role="member"), reason="the list behind"),
    p(33, "The portfolio holds bonds 35%, shares 55% and property 10%.", *(
        pct(surface, "allocation", value, role="member") for surface, value in (("35%", 35), ("55%", 55), ("10%", 10))),
      reason="a label before each figure"),
    p(33, "Asset mix: bonds 35%, shares 55%, property 10%.", *(
        pct(surface, "allocation", value, role="member") for surface, value in (("35%", 35), ("55%", 55), ("10%", 10))),
      reason="without a verb"),
    p(34, "Outflows were heaviest at event-driven funds, $6bn; macro funds, $2bn.",
      m("$6bn", "flow", -6e9, "USD", role="member"), m("$2bn", "flow", -2e9, "USD", role="member"),
      reason="the verb stands once"),
    p(34, "Outflows were $6bn at Arden Fund, $2bn at Brook Fund and $1bn at Corrie Fund.", *(
        m(surface, "flow", value, "USD", role="member", subject=name) for surface, value, name in (
            ("$6bn", -6e9, "Arden Fund"), ("$2bn", -2e9, "Brook Fund"), ("$1bn", -1e9, "Corrie Fund"))),
      reason="the noun and its sign hold for the whole list",
      fails="the first name of the list is taken for all its items"),
    p(35, "The firm manages $17 trillion.", m("$17 trillion", "aum", 17e12, "USD", basis="assumed"),
      reason="a bare dollar is American, and says that this is assumed"),
    p(36, "Arden manages US$1.7tn.", m("US$1.7tn", "aum", 1.7e12, "USD", basis="explicit"), reason="named in full"),
    p(36, "Brook manages USD63.5 billion.", m("USD63.5 billion", "aum", 63.5e9, "USD", basis="explicit"),
      reason="a code, glued to the figure"),
    *written(37, SUFFIXED, "a scale in letters"),
    *written(38, SYMBOLS, "another symbol"),
    p(38, "China's fund industry manages ¥31tn.", m("¥31tn", "aum", 31e12, "CNY"), reason="¥ by the country"),
    p(38, "Japan's pension fund manages ¥260tn.", m("¥260tn", "aum", 260e12, "JPY"), reason="¥ by the country"),
    *written(39, PREFIXED, "letters before the amount"),
    p(40, "Banks manage 21.5 trillion yuan. The oil fund manages 870 billion Norwegian crowns.",
      m("21.5 trillion yuan", "aum", 21.5e12, "CNY"), m("870 billion Norwegian crowns", "aum", 870e9, "NOK"),
      reason="a word behind the amount"),
    p(41, "The pension plan now holds $690 billion.", m("$690 billion", "aum", 690e9, "USD", basis="assumed"),
      reason="the text alone does not tell; the publisher's dollar comes later"),
    p(42, "Savers hold assets of ¥98 tn ($0.9 tn).", m("¥98 tn", "aum", 98e12, "JPY"), ("$0.9 tn", "conversion"),
      reason="the amount in brackets is the same one"),
    *written(43, (("Rs 54 lakh crore", 54e12, "INR"), ("Rs 8 crore", 8e7, "INR")), "an Indian scale"),
    p(44, "The service manages 1.1 quadrillion won. The oil fund manages 17 842 billion kroner.",
      m("1.1 quadrillion won", "aum", 1.1e15, "KRW"), m("17 842 billion kroner", "aum", 1.7842e13, "NOK"),
      reason="large scales, and digits grouped by spaces"),
    p(45, "Die Fonds verwalten 1,61 Billionen €.", m("1,61 Billionen €", "aum", 1.61e12, "EUR"),
      reason="the long scale of German; pages in other languages are quarantined before they are read"),
    p(46, "The reserve manages $8,214,506,331,207. The bank manages 11,402,118.6 million rubles.",
      m("$8,214,506,331,207", "aum", 8214506331207, "USD"),
      m("11,402,118.6 million rubles", "aum", 1.14021186e13, "RUB"), reason="digits in full"),
    p(47, "The fund manages half a trillion dollars.", m("half a trillion dollars", "aum", 5e11, "USD"),
      reason="gold: exact, for no word makes it about"),
    p(47, "The scheme has one million three hundred thousand members.",
      m("one million three hundred thousand", "count", 1.3e6, "count"), reason="scales add up"),
    p(47, "The fund manages two billion one hundred million dollars.",
      m("two billion one hundred million dollars", "aum", 2.1e9, "USD"), reason="and with a currency"),
    p(48, "The fund manages dollars 3.1 trln. Its rival manages 640BN francs.",
      m("dollars 3.1 trln", "aum", 3.1e12, "USD"), m("640BN francs", "aum", 640e9, "CHF"), reason="old wires"),
    p(49, "Arden Fund oversees $85bn.", m("$85bn", "aum", 85e9, "USD", subject="Arden Fund"), reason="a verb"),
    p(50, "AUM stood at $92bn. AuM: €41bn.", m("$92bn", "aum", 92e9, "USD"), m("€41bn", "aum", 41e9, "EUR"),
      reason="a noun"),
    p(51, "The $1.7 trillion fund sold its tobacco shares.", m("$1.7 trillion", "aum", 1.7e12, "USD", measure=None,
      period=None), reason="an attribute has neither measure nor date"),
    p(52, "Some 45 funds with a combined $4tn signed.", m("45", "count", 45, "count", "about"),
      m("$4tn", "aum", 4e12, "USD"), reason="a group"),
    p(53, "Net portfolio value was $410bn. Client assets were £9bn. The fund's net assets were €3bn.",
      m("$410bn", "aum", 410e9, "USD"), m("£9bn", "aum", 9e9, "GBP"), m("€3bn", "aum", 3e9, "EUR"),
      reason="other words for it, kept as measure"),
    p(54, "The portfolio was worth $410bn, or $445bn with unlisted assets marked to market.",
      m("$410bn", "aum", 410e9, "USD"),
      m("$445bn", "aum", 445e9, "USD"), reason="two bases are two figures"),
    p(55, "Arden Fund managed $61bn as of Sept. 29. Brook Fund managed $12bn at end-April.",
      m("$61bn", "aum", 61e9, "USD", period="as of Sept. 29"), ("Sept. 29", "date"),
      m("$12bn", "aum", 12e9, "USD", period="at end-April"), reason="the day is the period"),
    p(56, "In the year to June 29 the fund returned 5%.", pct("5%", "return", 5, period="In the year to June 29"),
      ("June 29", "date"), reason="a fiscal year"),
    p(56, "Profit was $4m in Q1 of FY2018.", m("$4m", "profit", 4e6, "USD", period="in Q1 of FY2018"),
      ("Q1 of FY2018", "date"), reason="a quarter of one"),
    p(57, "Net inflows were €7bn last year.", m("€7bn", "flow", 7e9, "EUR", period="last year"), reason="relative"),
    p(57, "The fund returned 2% in the previous quarter.", pct("2%", "return", 2, period="in the previous quarter"),
      reason="relative"),
    p(58, "Investors pulled $6bn from the funds.", m("$6bn", "flow", -6e9, "USD"), reason="out is negative"),
    p(58, "Investors added $3bn to gold funds.", m("$3bn", "flow", 3e9, "USD"), reason="in is positive"),
    p(59, "Net flows were (£21.4bn).", m("(£21.4bn)", "flow", -21.4e9, "GBP"), reason="brackets"),
    p(59, "Net flows were -£9.5bn.", m("-£9.5bn", "flow", -9.5e9, "GBP"), reason="a minus"),
    p(59, "Net flows were $(0.3) billion.", m("$(0.3) billion", "flow", -0.3e9, "USD"), reason="brackets inside"),
    p(60, "The firm had net inflows of +€12bn.", m("+€12bn", "flow", 12e9, "EUR"), reason="the sign is in the span"),
    p(61, "The fund's 20-year annualised real return was 4.1%.", ("20", "horizon"), pct("4.1%", "return", 4.1),
      reason="the length of time is a horizon"),
    p(62, "The fund lost 5.4%.", pct("5.4%", "return", -5.4), reason="a verb of loss"),
    p(62, "The fund had a negative return of 16.2%.", pct("16.2%", "return", -16.2), reason="an adjective of loss"),
    p(63, "The fund earned ¥9.8tn on its investments.", m("¥9.8tn", "profit", 9.8e12, "JPY"), reason="a gain in money"),
    p(64, "Cash was −3.1% of the fund.", pct("−3.1%", "allocation", -3.1), reason="a minus of its own sign"),
    p(64, "Cash was -2.8% of the fund.", pct("-2.8%", "allocation", -2.8),
      reason="read as written; the rule allocation_out_of_range quarantines it"),
    p(65, "The expense ratio dropped two basis points to 0.21%.",
      m("two basis points", "point_change", -2, "basis_point"), pct("0.21%", "rate", 0.21), reason="a fee is a rate"),
    p(66, "The fund owns 2.5% of the bank.", pct("2.5%", "stake", 2.5), reason="a part of a company"),
    p(66, "The fund owns 1.3% of the world's listed stocks.", pct("1.3%", "stake", 1.3, population=None),
      reason="gold: only a share has a population"),
    p(67, "The fund closed at its €3.2bn hard cap.", m("€3.2bn", "deal", 3.2e9, "EUR"),
      reason="money raised is a deal, not AUM"),
    p(68, "The central bank holds 61.2 million ounces of gold.",
      m("61.2 million ounces", "count", 61.2e6, "count"), reason="gold: weights are counts, the unit in the span"),
    p(68, "Foreign-exchange reserves were $3.1tn.", m("$3.1tn", "reserves", 3.1e12, "USD"), reason="official reserves"),
    p(69, "Pension assets equal 118% of GDP.", pct("118%", "ratio", 118), reason="a ratio may exceed 100"),
    p(70, "The firm aims to manage $3tn by 2031.", m("$3tn", "aum", 3e12, "USD", modality="target"), ("2031", "year"),
      reason="its own aim"),
    p(71, "Net inflows would have been $54bn without one mandate.",
      m("$54bn", "flow", 54e9, "USD", modality="hypothetical"), reason="it did not happen"),
    p(72, "The authority does not publish its size.", reason="nothing is stated"),
    p(72, "The fund denied that it manages $40bn.", m("$40bn", "aum", 40e9, "USD", modality="denied"),
      reason="gold: a negated claim is a denied metric"),
    p(73, "A tracker puts the fund's assets at $1.21tn.", m("$1.21tn", "aum", 1.21e12, "USD", subject="fund"),
      reason="whom it measures, never who says so",
      fails="“puts … at” is not read as reported speech"),
    p(74, "“We run $850bn,” said Arden Capital's chief investment officer.", m("$850bn", "aum", 850e9, "USD"),
      reason="in a quotation"),
    p(75, "It is the country's fourth-largest pension fund.", ("fourth", "rank"), reason="a place is no amount"),
    p(75, "The ten biggest funds and the No. 2 bank met.", ("ten", "rank"), ("2", "rank"),
      reason="gold: of a rank the number alone"),
    p(76, "The survey polled 285 family offices.", m("285", "sample_size", 285, "count"), reason="who was asked"),
    p(77, "Trustees were surveyed between Feb 21 and May 16.", ("Feb 21 and May 16", "date"), reason="field work"),
    p(78, "91% of Nordic funds plan to buy.",
      pct("91%", "share", 91, population="Nordic funds", subject="Nordic funds"),
      reason="the group is subject and population"),
    p(79, "Some 38% of trustees plan to buy gold in the next four years.",
      pct("38%", "share", 38, "about", period="in the next four years"), ("four", "horizon"),
      reason="the horizon of an answer is its period"),
    p(80, "Of the 24% of funds without a target, 9% expect to set one.", pct("24%", "share", 24),
      pct("9%", "share", 9), reason="a part of a part: both are shares"),
    p(81, "The register lists 8,420 funds run by 131 firms.", m("8,420", "count", 8420, "count"),
      m("131", "count", 131, "count"), reason="two counted things"),
    p(82, "Firms with $2bn-$6bn lost clients.", ("$2bn-$6bn", "band"), reason="a class of size is nobody's AUM"),
    p(83, "The bank pays a dividend of 17.5p. Earnings were $2.40 per share.", m("17.5p", "price", 0.175, "GBP"),
      m("$2.40", "price", 2.4, "USD"), reason="per share, in whole units of the currency"),
    p(83, "The bank pays a dividend of 52 cents a share.", m("52 cents", "price", 0.52, "USD"), reason="cents"),
    p(83, "The rupee eased to 86 per dollar.", m("86", "price", 86, "INR"),
      reason="an exchange rate is a price in the first currency"),
    p(83, "The yen traded at 152.4 per dollar.", m("152.4", "price", 152.4, "JPY"), reason="another verb"),
    p(84, "On 18/09/2024 at 8:30am, and before Mar 28, it opened.", ("18/09/2024", "date"), ("8:30am", "time"),
      ("Mar 28", "date"), reason="when"),
    p(85, "See Form 8-K, RNS 4471T, phone 212.555.0142, Form 13F and Section 203.", ("Form 8-K", "identifier"),
      ("RNS 4471T", "identifier"), ("212.555.0142", "phone"), ("Form 13F", "identifier"),
      ("Section 203", "identifier"), reason="numbers that only name a paper or a line"),
    p(86, "The S&P 500, a 60/40 mix, 3i, 7-Eleven, the G20 and a Boeing 737.", *(
        (name, "name") for name in ("S&P 500", "60/40", "3i", "7-Eleven", "G20", "Boeing 737")), reason="names"),
    p(86, "It moved to 625 Pine Avenue.", ("625", "other"), reason="gold: an address is other"),
    p(87, "Gold funds drew money for the 41st month in a row.", ("41st", "ordinal"), reason="the place in a streak"),
    p(87, "Shares rose for nine straight weeks.", ("nine", "horizon"), reason="the length of a streak"),
    p(87, "It was the sixth consecutive quarter of outflows.", ("sixth", "ordinal"), reason="in words"),
    p(88, "It reports net income1 growth of +8.2%2 for the year.", ("1", "other"), pct("+8.2%", "change", 8.2),
      ("2", "other"), reason="marks of footnotes are glued to words and signs"),
    p(89, "Subscribe today for $129.99 a year.", m("$129.99", "price", 129.99, "USD"),
      reason="read like any other; that it stands in a promotion is told by its section"),
    p(90, "| Fund | AUM (in millions of dollars) |\n| Arden | 7,204,118 |\n| Brook | 12,400 |\n",
      m("7,204,118", "aum", 7.204118e12, "USD", role="member"), m("12,400", "aum", 1.24e10, "USD", role="member"),
      reason="currency and scale stand in the heading"),
    p(91, "China's fund industry managed 1187 trillion yuan, down 19%.",
      m("1187 trillion yuan", "aum", 1.187e15, "CNY"),
      pct("19%", "change", -19), reason="read as written: the rule scale_suspect quarantines it"),
    p(92, "Total assets of the industry were USD 37,905bn in 2022 and USD 38.214bn in 2023.",
      m("USD 37,905bn", "aum", 3.7905e13, "USD", role="member"), ("2022", "year"),
      m("USD 38.214bn", "aum", 3.8214e10, "USD", role="member"), ("2023", "year"),
      reason="read as written: the rule scale_suspect quarantines the second"),
    p(93, "The tower costs $ 128.six billion.", ("$ 128.six billion", "garbled"), reason="digits and words mixed"),
    p(94, "Rs 6.45 crore accounts were opened last year.", m("Rs 6.45 crore", "money", 6.45e7, "INR"),
      reason="read as written: the rule unit_conflict flags it"),
    p(95, "The ministry reported an increase in assets from 4.18tn to 4.17tn yuan.",
      m("4.18tn", "aum", 4.18e12, "CNY", role="from"), m("4.17tn yuan", "aum", 4.17e12, "CNY", role="to"),
      reason="the first lacks its currency; the rule direction_conflict flags the fall"),
    *written(96, (("$14 trilion", 14e12, "USD"), ("$ 14 trillion", 14e12, "USD"), ("14trillion yuan", 14e12, "CNY")),
             "a slip that can be read"),
    p(96, "The fund returned 6,8% last year.", pct("6,8%", "return", 6.8), reason="a comma for the point"),
    p(97, "１７％ of trustees agree. ৬৪ percent of insurers do.", pct("１７％", "share", 17),
      pct("৬৪ percent", "share", 64), reason="digits of other scripts"),
    p(98, "163% of respondents want more gold.", pct("163%", "share", 163),
      reason="a share by its meaning: the rule share_out_of_range quarantines it"),
    p(99, "Arden Fund manages $5bn.\nArden Fund manages $5bn.", m("$5bn", "aum", 5e9, "USD"),
      m("$5bn", "aum", 5e9, "USD"),
      reason="gold: each time it stands; the section `repeat` marks the second"),
)  # fmt: skip

# What other parts than the extractor make of a pattern: where the test of it stands, and words that it holds.
ELSEWHERE = (
    (10, "flows/planted.py", 'breaks("word_digit_mismatch"', "the word and the figure differ by too much"),
    (25, "transforms/mentions/test_bounds.py", "up to", "where up to is a bound"),
    (41, "transforms/mentions/test_house_currencies.py", '"CAD publisher"', "a bare dollar at a Canadian paper"),
    (42, "flows/planted.py", 'breaks("fx_conflict"', "the amounts in two currencies do not fit"),
    (45, "flows/test_languages.py", "test_other_languages_are_refused_with_their_text", "other languages"),
    (64, "flows/planted.py", 'breaks("allocation_out_of_range"', "a part of a portfolio beyond the whole"),
    (89, "transforms/articles/test_cleaning.py", "# ── sections and repeats ──", "promotions are a section apart"),
    (90, "transforms/mentions/test_tables.py", "test_a_heading_reaches_the_figures_below_it", "headings of all kinds"),
    (91, "flows/planted.py", '"scale_suspect", "1213 trillion yuan"', "a lost decimal point is quarantined"),
    (92, "flows/planted.py", '"USD 40.173bn"', "a wrong separator among its like is quarantined"),
    (94, "flows/planted.py", 'breaks("unit_conflict"', "an amount of money that counts accounts is flagged"),
    (95, "flows/planted.py", '"direction_conflict", "3.24tn yuan"', "an increase that falls is flagged"),
    (98, "flows/planted.py", 'breaks("share_out_of_range"', "a share beyond the whole is quarantined"),
    (99, "transforms/articles/test_cleaning.py", "test_a_sentence_said_again_in_another_line_is_a_repeat", "repeats"),
)  # fmt: skip


@pytest.fixture(scope="module")
def found() -> dict[int, list[dict[str, Any]]]:
    """The numbers of every pattern's text, all read in one call, by the place of the pattern."""
    read = numbers(frame(*(pattern.text for pattern in PATTERNS)), institution_names())
    return {doc: read.filter(pl.col("doc") == doc).to_dicts() for doc in range(len(PATTERNS))}


def cases() -> list[Any]:
    """The patterns with their places; those that cannot be read yet must fail."""
    return [
        pytest.param(
            place,
            pattern,
            id=f"{pattern.number} {pattern.reason}",
            marks=[pytest.mark.xfail(reason=pattern.fails, strict=True)] if pattern.fails else [],
        )
        for place, pattern in enumerate(PATTERNS)
    ]


@pytest.mark.parametrize(("place", "pattern"), cases())
def test_a_pattern_is_read(place: int, pattern: Pattern, found: dict[int, list[dict[str, Any]]]) -> None:
    stated = [row for row in found[place] if row["reason"] is None]
    assert [row["surface"] for row in stated] == [expected["surface"] for expected in pattern.metrics]
    for row, expected in zip(stated, pattern.metrics, strict=True):
        assert {column: row[column] for column in expected} == expected, pattern.reason
    rejected = [(row["surface"], row["reason"]) for row in found[place] if row["reason"] is not None]
    assert rejected == list(pattern.rejected), pattern.reason


def test_every_pattern_has_a_case() -> None:
    assert {pattern.number for pattern in PATTERNS} == set(range(1, 100))


@pytest.mark.parametrize(("number", "file", "words", "_reason"), ELSEWHERE)
def test_what_the_pipeline_makes_of_a_pattern_is_tested_elsewhere(
    number: int, file: str, words: str, _reason: str
) -> None:
    assert words in (TESTS / file).read_text(encoding="utf-8"), f"pattern {number}"

"""The kinds of metric, their units and hard limits; the other closed vocabularies of a metric row.

Source of the kinds and their meanings: the gold format (tests/gold/README.md). Source of the limits: a percentage is a
part of a whole and lies in 0–100, AUM is positive (the users' rules); a fall cannot exceed 100 %; the outer bounds are
far beyond anything real, and are there to refuse what is no number at all.
"""

from __future__ import annotations

from dataclasses import dataclass

# Above all the money there is, in the smallest currency unit (world assets are about 1e15 USD, 2e19 rupiah or dong).
MONEY_LIMIT = 1e21
PERCENT_LIMIT = 1e6  # hyperinflation has been higher; a news figure beyond it needs a reader
COUNT_LIMIT = 1e15
_SCALES = (("billion trillion", 1e21), ("trillion", 1e12))

PERCENT = ("percent",)
POINTS = ("percentage_point", "basis_point")

CURRENCIES = (
    "AED", "ARS", "AUD", "AZN", "BHD", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EGP", "EUR", "GBP",
    "GHS", "HKD", "HUF", "IDR", "ILS", "INR", "ISK", "JPY", "KES", "KRW", "KWD", "KZT", "LKR", "MAD", "MXN", "MYR",
    "NGN", "NOK", "NZD", "OMR", "PEN", "PHP", "PKR", "PLN", "QAR", "RON", "RUB", "SAR", "SEK", "SGD", "THB", "TRY",
    "TWD", "TZS", "UAH", "UGX", "USD", "UZS", "VND", "XOF", "ZAR", "ZMW",
)  # fmt: skip


@dataclass(frozen=True)
class Kind:
    """A kind of metric: what it measures, its units, and the limits beyond which a row is refused."""

    name: str
    family: str
    words: str
    units: tuple[str, ...]
    low: float
    high: float
    strict_low: bool = False
    is_percentage: bool = False


KINDS = (
    Kind("share", "percent", "part of a counted or stated whole: respondents, funds, a market, revenue",
         PERCENT, 0, 100, is_percentage=True),
    Kind("allocation", "percent", "part of a portfolio, of assets, of reserves held in something",
         PERCENT, 0, 100, is_percentage=True),
    Kind("stake", "percent", "part of a company's shares or ownership", PERCENT, 0, 100, is_percentage=True),
    Kind("point_change", "percent", "percentage points or basis points as a change", POINTS, -1e4, 1e4),
    Kind("return", "percent", "performance of a portfolio, fund, index or traded price over a period",
         PERCENT, -100, PERCENT_LIMIT),
    Kind("change", "percent", "relative growth or fall of any other amount", PERCENT, -100, PERCENT_LIMIT),
    Kind("rate", "percent", "interest, yield, inflation, fee, tax, tariff, unemployment",
         ("percent", "basis_point"), -100, PERCENT_LIMIT),
    Kind("ratio", "percent", "percent of another amount, which may exceed 100: debt to GDP, funded ratio",
         PERCENT, -PERCENT_LIMIT, PERCENT_LIMIT),
    Kind("aum", "money", "assets an investor, manager, fund or group manages, oversees or holds",
         CURRENCIES, 0, MONEY_LIMIT, strict_low=True),
    Kind("reserves", "money", "official foreign-exchange or gold reserves", CURRENCIES, 0, MONEY_LIMIT),
    Kind("flow", "money", "investor money in (+) or out (−) over a period", CURRENCIES, -MONEY_LIMIT, MONEY_LIMIT),
    Kind("deal", "money", "price paid, capital committed or raised, investment announced, loan, bond issue",
         CURRENCIES, 0, MONEY_LIMIT),
    Kind("profit", "money", "income, revenue, profit, loss (−), cost, fee income",
         CURRENCIES, -MONEY_LIMIT, MONEY_LIMIT),
    Kind("valuation", "money", "what a company, holding, market or asset is worth", CURRENCIES, 0, MONEY_LIMIT),
    Kind("price", "money", "per share, ounce, barrel, unit; an exchange rate", CURRENCIES, -MONEY_LIMIT, MONEY_LIMIT),
    Kind("money", "money", "any other amount", CURRENCIES, -MONEY_LIMIT, MONEY_LIMIT),
    Kind("sample_size", "count", "units surveyed or interviewed", ("count",), 1, COUNT_LIMIT),
    Kind("count", "count", "other counted things: funds, banks, employees, tonnes", ("count",), 0, COUNT_LIMIT),
    Kind("multiple", "count", "doubled = 2, halved = 0.5, 2.5 times", ("multiple",), 0, PERCENT_LIMIT),
)  # fmt: skip


def in_words(bound: float) -> str:
    """A limit as a reader would write it: −100; 1,000,000; 1,000 trillion; 1 billion trillion."""
    size = abs(bound)
    word, unit = next(((word, unit) for word, unit in _SCALES if size >= unit), ("", 1.0))
    told = f"{size / unit:,.0f} {word}".rstrip()
    return f"−{told}" if bound < 0 else told


PERCENTAGES = tuple(kind.name for kind in KINDS if kind.is_percentage)
UNITS = ("percent", *POINTS, "count", "multiple", *CURRENCIES)
BOUNDS = ("exact", "about", "above", "below", "range")
ROLES = ("single", "from", "to", "member")
MODALITIES = ("actual", "forecast", "target", "hypothetical", "denied")
BASES = ("explicit", "context", "publisher", "assumed")
SECTIONS = ("headline", "body", "quote", "table", "list", "caption", "related", "boilerplate", "repeat")
REJECT_REASONS = (
    "date", "time", "year", "age", "ordinal", "rank", "horizon", "phone", "page", "identifier", "name", "ticker",
    "band", "conversion", "garbled", "other",
)  # fmt: skip

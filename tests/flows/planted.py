"""Sentences that break a rule, and sentences that nearly do: one small article each, and where its figure must end."""

from __future__ import annotations

from dataclasses import dataclass
from zlib import crc32

SINGAPORE = "Lion Straits Ledger"  # its default currency in data/reference/publishers.csv is the Singapore dollar


@dataclass(frozen=True)
class Planted:
    """An article, the figure in it that is looked at, and the rule it breaks or just keeps.

    rule: the rule that the article is about. breaks: whether the figure breaks it: it then stands in `quarantine`
    under the rule's name where the rule is an error, and in `metrics` with the name in `flags` where it warns.
    """

    rule: str
    breaks: bool
    surface: str
    text: str
    publisher: str = "The Paper"
    published: str | None = None

    @property
    def url(self) -> str:
        """An address of its own."""
        return (
            f"https://planted.example/{'breaks' if self.breaks else 'keeps'}/{self.rule}/{crc32(self.text.encode()):x}"
        )


def breaks(rule: str, surface: str, text: str, publisher: str = "The Paper", published: str | None = None) -> Planted:
    """An article whose figure breaks the rule."""
    return Planted(rule, True, surface, text, publisher, published)


def keeps(rule: str, surface: str, text: str, publisher: str = "The Paper", published: str | None = None) -> Planted:
    """An article whose figure nearly breaks it."""
    return Planted(rule, False, surface, text, publisher, published)


# Earlier articles, which the planted ones are compared with: their text, and when they were published.
EARLIER = (
    ("Norway's wealth fund had assets under management of $1.8 trillion, it said.", "2025-01-15"),
    ("California Public Employees' Retirement System manages $500 billion.", "2025-01-15"),
    ("Norway's wealth fund reports net outflows of $0.7 trillion.", "2025-03-30"),
    ("Calder & Finch has held its annual survey. It found that 29% of trustees plan to buy gold.", "2024-06-15"),
    ("In the Marlow Bridge study, 73% of Asian funds plan to increase allocations to China.", "2025-06-15"),
)


PLANTED = (
    # The users' rules.
    breaks("share_out_of_range", "159%", "In the poll, 159% of respondents said that they would buy more gold."),
    breaks("share_out_of_range", "100.1%", "In the poll, 100.1% of respondents said that they would buy more silver."),
    keeps("share_out_of_range", "100%", "In the poll, 100% of respondents said that they would buy more gold."),
    keeps("share_out_of_range", "0.5%", "In the poll, 0.5% of respondents said that they would buy more gold."),
    breaks("allocation_out_of_range", "140%", "The endowment has 140% of its portfolio in listed shares."),
    keeps("allocation_out_of_range", "95%", "The endowment has 95% of its portfolio in listed shares."),
    breaks("stake_out_of_range", "130%", "The fund owns a 130% stake in the airport operator."),
    keeps("stake_out_of_range", "100%", "The fund owns a 100% stake in the airport operator."),
    breaks("share_range_out_of_range", "95% to 105%", "Between 95% to 105% of respondents said that they would buy."),
    keeps("share_range_out_of_range", "95% to 99%", "Between 95% to 99% of respondents said that they would buy."),
    breaks("aum_not_positive", "minus $3 billion", "Its fact sheet gives assets under management of minus $3 billion."),
    breaks("aum_not_positive", "$0 billion", "The firm manages $0 billion."),
    breaks("aum_not_positive", "$0", "Assets under management of $0 stand in its fact sheet."),
    breaks("aum_not_positive", "$0.00", "The closed fund had total assets of $0.00 in June."),
    breaks("aum_not_positive", "0 euros", "Its fact sheet lists assets under management of 0 euros."),
    breaks("aum_not_positive", "zero", "The trust had zero assets under management at the end of June."),
    breaks("aum_not_positive", "zero", "The trust's AUM stood at zero at the end of July."),
    breaks("aum_not_positive", "0", "AUM (USD): 0, says the fact sheet of the trust."),
    breaks("aum_not_positive", "0", "The fund manages 0."),
    keeps("aum_not_positive", "0", "The fund manages 0 strategies of this sort."),
    breaks("aum_not_positive", "nil", "The trust's assets under management were nil."),
    breaks("aum_not_positive", "£nil", "Client assets under management: £nil."),
    breaks("aum_not_positive", "-$3 billion", "The fund's AUM was -$3 billion."),
    breaks("aum_not_positive", "$-3bn", "The fund manages $-3bn for its clients."),
    breaks("aum_not_positive", "−€3bn", "The fund manages −€3bn for its clients."),
    breaks("aum_not_positive", "(£3.2bn)", "The fund's assets under management: (£3.2bn)."),
    breaks("aum_not_positive", "negative $3 billion", "The fund had assets of negative $3 billion."),
    breaks("aum_not_positive", "$4 billion", "The fund reported negative assets under management of $4 billion."),
    breaks("aum_not_positive", "minus three billion dollars", "The fund oversees minus three billion dollars."),
    keeps("aum_not_positive", "$0.1 million", "The closed fund had total assets of $0.1 million in June."),
    keeps(
        "aum_not_positive", "$4 billion", "After negative returns the fund had assets under management of $4 billion."
    ),
    keeps("aum_not_positive", "zero", "The fund charges zero commission on assets under management."),
    keeps("aum_not_positive", "$3 billion", "Its fact sheet gives assets under management of $3 billion."),
    keeps("share_out_of_range", "159%", "Net inflows into gold funds rose 159% in the first half."),
    # Hard limits of other kinds.
    breaks("return_out_of_range", "-140%", "The hedge fund posted a return of -140% last year."),
    keeps("return_out_of_range", "-94%", "The hedge fund posted a return of -94% last year."),
    breaks("change_out_of_range", "130%", "Net inflows into bond funds fell 130% in the first half."),
    keeps("change_out_of_range", "100%", "Net inflows into bond funds fell 100% in the first half."),
    breaks(
        "points_beyond_whole", "120 percentage points", "The share of gold rose by 120 percentage points in a year."
    ),
    keeps("points_beyond_whole", "99 percentage points", "The share of gold rose by 99 percentage points in a year."),
    breaks("sample_size_out_of_range", "zero", "The researchers surveyed zero pension funds for the study."),
    breaks("ratio_negative", "-20%", "Its coverage ratio was -20%."),
    keeps("ratio_negative", "109%", "The scheme's funding ratio stood at 109% at the end of June."),
    breaks("point_change_out_of_range", "15,000 basis points", "The spread widened by 15,000 basis points."),
    keeps("point_change_out_of_range", "9,000 basis points", "The spread widened by 9,000 basis points."),
    breaks("rate_out_of_range", "-140%", "The policy rate fell to -140%."),
    keeps("rate_out_of_range", "-4%", "The policy rate fell to -4%."),
    breaks("ratio_out_of_range", "2,000,000%", "The debt ratio reached 2,000,000% of GDP."),
    keeps("ratio_out_of_range", "900,000%", "The debt ratio reached 900,000% of GDP."),
    breaks("reserves_out_of_range", "minus $3 billion", "Peru's foreign-exchange reserves were minus $3 billion."),
    keeps("reserves_out_of_range", "$3 billion", "Peru's foreign-exchange reserves were $3 billion."),
    breaks("deal_out_of_range", "minus $3 billion", "Deals worth minus $3 billion were announced."),
    keeps("deal_out_of_range", "$3 billion", "Deals worth $3 billion were announced."),
    breaks("valuation_out_of_range", "minus $4 billion", "The stock was valued at minus $4 billion."),
    keeps("valuation_out_of_range", "$4 billion", "The stock was valued at $4 billion."),
    breaks("count_out_of_range", "2,000 trillion", "The platform has 2,000 trillion customers."),
    keeps("count_out_of_range", "900 trillion", "The platform has 900 trillion customers."),
    breaks("multiple_out_of_range", "2 million times", "Assets are 2 million times those of its rival."),
    keeps("multiple_out_of_range", "90,000 times", "Assets are 90,000 times those of its rival."),
    breaks("allocation_range_out_of_range", "5% to 110%", "The fund has 5% to 110% of its portfolio in shares."),
    keeps("allocation_range_out_of_range", "5% to 90%", "The fund has 5% to 90% of its portfolio in shares."),
    breaks("stake_range_out_of_range", "90% and 110%", "It owns between 90% and 110% stake in the operator."),
    keeps("stake_range_out_of_range", "90% and 95%", "It owns between 90% and 95% stake in the operator."),
    breaks("aum_range_out_of_range", "$0 to $5 billion", "It manages assets of $0 to $5 billion."),
    keeps("aum_range_out_of_range", "$1 to $5 billion", "It manages assets of $1 to $5 billion."),
    breaks("return_range_out_of_range", "-140% and -20%", "The fund returned between -140% and -20%."),
    keeps("return_range_out_of_range", "-40% and -20%", "The fund returned between -40% and -20%."),
    breaks("change_range_out_of_range", "90% and 130%", "Flows fell between 90% and 130%."),
    keeps("change_range_out_of_range", "20% and 30%", "Flows fell between 20% and 30%."),
    # How much can be.
    breaks(
        "scale_suspect", "1213 trillion yuan", "China's fund industry managed 1213 trillion yuan at the end of March."
    ),
    keeps("scale_suspect", "12.13 trillion yuan", "China's fund industry managed 12.13 trillion yuan at end-March."),
    breaks("scale_suspect", "$250 trillion", "Vanguard oversees $250 trillion."),
    keeps("scale_suspect", "$10.4 trillion", "Vanguard oversees $10.4 trillion."),
    breaks("scale_suspect", "$26 trillion", "Quillon Partners manages $26 trillion."),
    keeps("scale_suspect", "$19 trillion", "Quillon Partners manages $19 trillion."),
    breaks("scale_suspect", "$700 trillion", "The global fund industry manages $700 trillion."),
    keeps("scale_suspect", "$128 trillion", "The global fund industry manages $128 trillion."),
    breaks("scale_suspect", "A$252 million", "Australia's Future Fund had assets of A$252 million at the end of June."),
    keeps("scale_suspect", "A$252 billion", "Australia's Future Fund had assets of A$252 billion at the end of June."),
    keeps("scale_suspect", "$11.6 billion", "BlackRock manages $11.6 billion in private credit."),
    breaks(
        "scale_suspect",
        "USD 40.173bn",
        "Total assets of the industry were USD 36,119bn in 2022, USD 40.173bn in 2023 and USD 37,500bn in 2024.",
    ),
    keeps(
        "scale_suspect",
        "USD 36,119bn",
        "Total assets of the sector were USD 36,119bn in 2022, USD 40,173bn in 2023 and USD 37,500bn in 2024.",
    ),
    breaks("aum_outside_band", "$900 billion", "Temasek had assets under management of $900 billion."),
    keeps("aum_outside_band", "S$434 billion", "Temasek had assets under management of S$434 billion."),
    breaks("amount_implausible", "$30 trillion", "China's foreign-exchange reserves rose to $30 trillion in June."),
    keeps("amount_implausible", "$3.3 trillion", "China's foreign-exchange reserves rose to $3.3 trillion in June."),
    breaks("series_jump", "$3bn", "Assets under management rose from $3bn to $29bn in a year."),
    keeps("series_jump", "$7bn", "Assets under management rose from $7bn to $29bn in a year."),
    breaks(
        "aum_moved",
        "$1.3 trillion",
        "Norway's wealth fund had assets under management of $1.3 trillion, it said.",
        published="2025-03-15",
    ),
    keeps(
        "aum_moved",
        "$1.9 trillion",
        "Norway's wealth fund had assets under management of $1.9 trillion, it said.",
        published="2025-02-15",
    ),
    keeps(
        "aum_moved",
        "$1.2 trillion",
        "Norway's wealth fund had assets under management of $1.2 trillion, it said.",
        published="2025-04-01",
    ),
    keeps(
        "aum_moved",
        "$300 billion",
        "California Public Employees' Retirement System managed $300 billion in 2016.",
        published="2025-02-15",
    ),
    breaks("range_ends_apart", "$1 million to $900 million", "Deals ranged from $1 million to $900 million in size."),
    keeps("range_ends_apart", "$10 million to $900 million", "Deals ranged from $10 million to $900 million in size."),
    # Two statements of one figure.
    breaks("fx_conflict", "SAR 2.23 trillion", "Saudi Arabia's PIF manages SAR 2.23 trillion ($603 billion)."),
    keeps("fx_conflict", "SAR 2.23 trillion", "Saudi Arabia's PIF manages SAR 2.23 trillion ($594.43 billion)."),
    breaks("fx_conflict", "£10bn", "The council pool manages £10bn ($27bn)."),
    keeps("fx_conflict", "£10bn", "The county pool manages £10bn ($12.4bn)."),
    breaks("conversion_scale_suspect", "¥126 billion", "The Tokyo scheme runs ¥126 billion ($1.2 trillion)."),
    keeps("conversion_scale_suspect", "¥126 trillion", "Japan's savers hold ¥126 trillion ($1.2 trillion)."),
    breaks("word_digit_mismatch", "30%", "One in three (30%) expects rate cuts this year."),
    keeps("word_digit_mismatch", "33%", "One in three (33%) expects rate cuts this year."),
    # Inside one sentence.
    breaks("arithmetic_conflict", "9 points", "The share of funds holding gold rose 9 points from 55% to 62%."),
    keeps("arithmetic_conflict", "7 points", "The share of funds holding gold rose 7 points from 55% to 62%."),
    breaks("arithmetic_conflict", "$60bn", "Assets rose 4% from $50bn to $60bn."),
    keeps("arithmetic_conflict", "$52bn", "Assets rose 4% from $50bn to $52bn."),
    breaks(
        "direction_conflict", "3.24tn yuan", "The ministry reported an increase in assets from 3.25tn to 3.24tn yuan."
    ),
    keeps(
        "direction_conflict", "3.25tn yuan", "The ministry reported an increase in assets from 3.24tn to 3.25tn yuan."
    ),
    breaks("arithmetic_conflict", "$180bn", "The 60 trusts hold $180bn in total, an average of $2bn each."),
    keeps("arithmetic_conflict", "$121bn", "The 60 trusts hold $121bn in total, an average of $2bn each."),
    breaks("direction_conflict", "44%", "Some 44% of funds plan to buy bonds, up from 59% a year ago."),
    keeps("direction_conflict", "59%", "Some 59% of funds plan to buy bonds, up from 44% a year ago."),
    breaks("list_misses_whole", "70%", "The fund holds bonds 57%, shares 70% and property 3%."),
    keeps("list_misses_whole", "70%", "The fund holds bonds 27%, shares 70% and property 3%."),
    breaks(
        "backreference_mismatch",
        "27%",
        "The World Gold Council found that 43% expect their own gold reserves to rise, up from 27% last year.",
    ),
    keeps(
        "backreference_mismatch",
        "29%",
        "The World Gold Council found that 43% expect their own gold reserves to rise, up from 29% last year.",
    ),
    breaks(
        "backreference_mismatch",
        "26%",
        "In the annual Calder & Finch survey, 43% of trustees plan to buy gold, up from 26% last year.",
        published="2025-06-15",
    ),
    keeps(
        "backreference_mismatch",
        "29%",
        "In its Calder & Finch survey, 43% of trustees plan to buy gold, up from 29% last year.",
        published="2025-06-15",
    ),
    keeps(
        "backreference_mismatch",
        "26%",
        "In the annual Calder & Finch survey, 43% of insurers plan to buy gold, up from 26% last year.",
        published="2025-06-15",
    ),
    keeps(
        "backreference_mismatch",
        "26%",
        "In the annual Wray & Thorn survey, 43% of trustees plan to buy gold, up from 26% last year.",
        published="2025-06-15",
    ),
    breaks(
        "predicate_drift",
        "73%",
        "The Marlow Bridge study says that 73% of Asian funds are prioritising China.",
        published="2025-07-15",
    ),
    keeps(
        "predicate_drift",
        "73%",
        "The Marlow Bridge study says that 73% of Asian funds intend to raise their exposure to China.",
        published="2025-07-16",
    ),
    keeps(
        "predicate_drift",
        "74%",
        "The Marlow Bridge study says that 74% of Asian funds are prioritising China.",
        published="2025-07-17",
    ),
    keeps(
        "predicate_drift",
        "73%",
        "The Harrow Lane study says that 73% of Asian funds are prioritising China.",
        published="2025-07-18",
    ),
    # Wording.
    breaks("kind_limit_evasion", "159%", "Returns were 159% of funds in the region."),
    keeps("kind_limit_evasion", "159%", "Returns were 159% as funds in the region recovered."),
    breaks("unit_conflict", "Rs 7.13 crore", "Rs 7.13 crore accounts were opened at mutual funds last year."),
    keeps("unit_conflict", "Rs 7.13 crore", "Rs 7.13 crore was invested in mutual funds last year."),
    breaks("unit_ambiguous", "0.4 per cent", "The fund trailed its index by 0.4 per cent."),
    keeps("unit_ambiguous", "0.4 percentage points", "The fund trailed its index by 0.4 percentage points."),
    breaks("currency_assumed", "$64 billion", "The oil fund holds $64 billion."),
    keeps("currency_assumed", "US$64 billion", "The oil fund holds US$64 billion."),
    breaks("currency_of_publisher", "$434 billion", "Temasek's portfolio was worth $434 billion.", SINGAPORE),
    keeps("currency_of_publisher", "S$434 billion", "Temasek's portfolio was worth S$434 billion.", SINGAPORE),
    # What is rare.
    breaks("rate_implausible", "140%", "The central bank raised its policy rate to 140%."),
    keeps("rate_implausible", "97%", "The central bank raised its policy rate to 97%."),
    breaks("return_implausible", "1,400%", "The fund has returned 1,400% since it began."),
    keeps("return_implausible", "900%", "The fund has returned 900% since it began."),
    breaks("change_implausible", "14,000%", "Net inflows into tokenised funds rose 14,000% last year."),
    keeps("change_implausible", "9,000%", "Net inflows into tokenised funds rose 9,000% last year."),
    breaks("ratio_implausible", "1,400%", "The ratio of debt to GDP reached 1,400% of GDP."),
    keeps("ratio_implausible", "240%", "The ratio of debt to GDP reached 240% of GDP."),
    breaks("multiple_implausible", "4,000 times", "Its assets are 4,000 times those of its oldest rival."),
    keeps("multiple_implausible", "900 times", "Its assets are 900 times those of its oldest rival."),
    breaks("count_implausible", "12 billion", "The platform has 12 billion customers."),
    keeps("count_implausible", "1.2 billion", "The platform has 1.2 billion customers."),
    breaks("sample_small", "four", "The consultancy surveyed four pension funds for its study."),
    keeps("sample_small", "40", "The consultancy surveyed 40 pension funds for its study."),
    breaks("sample_large", "2 million", "The consultancy surveyed 2 million savers for its study."),
    keeps("sample_large", "20,000", "The consultancy surveyed 20,000 savers for its study."),
    breaks("price_negative", "-$37", "Crude oil closed at a price of -$37 a barrel."),
    keeps("price_negative", "$37", "Crude oil closed at a price of $37 a barrel."),
)

# Rules that no text can break through the command line: they hold between fields that the extractor fills together, or
# lie beyond any figure that it reads. tests/expectations breaks each of them in a row.
OUT_OF_REACH = {
    "how a row is made": (
        "span_empty", "evidence_without_surface", "link_without_role", "population_outside_share",
        "basis_without_currency", "confidence_out_of_range", "range_ends_incomplete", "range_out_of_order",
        "range_without_ends", "unit_of_percent_kind", "unit_of_percent_or_basis_point_kind",
        "unit_of_percentage_point_or_basis_point_kind",
        "unit_of_money_kind", "unit_of_count_kind", "unit_of_multiple_kind",
    ),
    "beyond any figure that is read": (
        "flow_out_of_range", "profit_out_of_range", "price_out_of_range", "money_out_of_range",
        "flow_range_out_of_range", "profit_range_out_of_range", "price_range_out_of_range", "money_range_out_of_range",
    ),
    "a range of what is never negative": (
        "point_change_range_out_of_range", "rate_range_out_of_range", "ratio_range_out_of_range",
        "reserves_range_out_of_range", "deal_range_out_of_range", "valuation_range_out_of_range",
        "sample_size_range_out_of_range", "count_range_out_of_range", "multiple_range_out_of_range",
    ),
}  # fmt: skip

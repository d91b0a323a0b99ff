"""When, or over what time, each figure holds."""

import pytest

from tests.transforms.meanings import told

CASES = (
    ("The fund returned 6% in the first half of 2024.", ["in the first half of 2024"], "with its preposition"),
    ("At the end of June the fund held $3bn.", ["At the end of June"], "at the head of the sentence"),
    ("OSLO, July 23, 2025 (Fjord Wire) - The fund manages $3bn.", [None], "a dateline is no time of a figure"),
    ("OSLO, July 23 - The fund manages $3bn.", [None], "nor without an agency"),
    ("The fund now manages $3bn.", ["now"], "now counts"),
    ("The insurer's book value, now $3bn, has grown.", ["now"], "right before its figure"),
    ("The fund gained 4% in May. Profit rose 3%.", ["in May", "in May"], "carried over to what runs over time"),
    ("The fund gained 4% in May. It has 12 offices.", ["in May", None], "not to what holds at a moment"),
    ("Assets rose to $434bn at the end of March, up $45bn from a year ago.", ["at the end of March"] * 2,
     "an aside has the time of the figure before it"),
    ("A fund of 20 banks made a 20-year return of 7%.", [None, "20-year"], "an adjective in digits"),
    ("Assets were $5bn, from $4bn a year earlier.", [None, "a year earlier"], "a base is of its own figure only"),
    ("In the 2025 fiscal year the endowment gained 9%.", ["In the 2025 fiscal year"], "a fiscal year"),
    ("The study polled 193 investors between 4 and 10 July.", ["between 4 and 10 July"], "a span of days"),
    ("Stocks gained 4% and bonds 2% in May.", ["in May"] * 2, "one time for a list"),
    ("It booked a loss of CHF 3bn ($4bn) in 2025.", ["in 2025"], "behind a conversion in brackets"),
    ("It wants bonds at 18% of assets from 14% by 2028.", ["by 2028", None], "a goal's time is the new end's"),
    ("The fund lost 2% in 2024, leaving it at $27bn.", ["in 2024"] * 2, "a participle has no time of its own"),
    ("The poll of 80 trustees was taken online from 3 to 21 May.", ["from 3 to 21 May"], "field work anywhere"),
    ("Assets grew to $3bn in the year to March. It earned $1bn.", ["in the year to March"] * 2,
     "a stretch of time is a reporting period, whatever sets it"),
    ("Profit was $5m in the January-March quarter.", ["in the January-March quarter"], "months joined by a hyphen"),
    ("The fund, which once ran $9bn, now holds $2bn.", ["once", "now"], "what was so before"),
    ("Shares were up 3% by 1030 GMT.", ["by 1030 GMT"], "an hour of trading"),
    ("The fund returned an annual 6% over three and five years.", ["over three and five years"], "numbers joined"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "periods", "_why"), CASES, ids=[why for *_, why in CASES])
def test_period(text: str, periods: list[str | None], _why: str) -> None:
    assert told(text, "period", CASES) == periods


def test_a_text_without_times_has_no_periods() -> None:
    assert told("It cut bonds from 6% to zero.", "period", ()) == [None, None]

"""The sign that words give to a figure."""

import polars as pl
import pytest

from tests.transforms.marked import marked
from tests.transforms.reading import read_together
from transforms.kinds.kinds import with_kinds

CASES = (
    ("Investors pulled {$5bn} from equity funds.", [-1], "outflow by verb"),
    ("Equity funds pulled in {$5bn}.", [1], "the particle turns the verb"),
    ("It had net outflows of {$5bn} and net inflows of {$2bn}.", [-1, 1], "each noun signs its own figure"),
    ("The week saw {$5bn} of redemptions.", [-1], "the noun stands behind"),
    ("Redemptions fell to {$5bn}.", [-1], "a smaller outflow is one still"),
    ("Outflows fell {12%}.", [-1], "the move of an outflow is a change of its own"),
    ("Outflows rose {12%}.", [1], "more outflows are a positive change"),
    ("The fund transferred {$1bn} to the budget.", [-1], "paid to its owner"),
    ("Stocks fell {9.6%}, bonds {4.5%} and gold {2%}.", [-1, -1, -1], "one verb for a list"),
    ("Stocks fell {3%} while bonds gained {1%}.", [-1, 1], "each verb signs its own figure"),
    ("It made a negative return of {3.4%}.", [-1], "negative stands before the noun"),
    ("The shares closed {2.3%} lower.", [-1], "the word of loss stands behind"),
    ("Net inflows were {12%} lower than a year earlier.", [-1], "a change behind the figure"),
    ("The fund trailed its index by {30 basis points}.", [-1], "distance to a benchmark"),
    ("It beat its index by {1.2 points}.", [1], "distance to a benchmark"),
    ("It posted a loss of {$38m}, against a profit of {$12m} a year earlier.", [-1, 1], "loss and profit"),
    ("It wrote off {£9m}.", [-1], "write-off"),
    ("Costs were {£9m}.", [1], "costs are positive"),
    ("Assets fell by {$3bn} to {$40bn}.", [-1, 1], "the move has a sign, the level none"),
    ("It will cut costs by {£40m}.", [-1], "planned cut of costs"),
    ("It will save {£40m}.", [1], "savings"),
    ("It sold a stake worth {$4bn}.", [1], "sold assets keep a plus"),
    ("Outflows were {-$7bn}.", [-1], "a printed sign is not turned again"),
    ("They returned {9.1%}, {2.2%} and {minus 3.6%}.", [1, 1, 1], "a printed minus signs no figure but its own"),
    ("Capacity contracted by {$300m}, to about {$450m}.", [-1, 1], "a level is no move, however far its verb"),
    ("Equities took away {1.9 points}.", [-1], "taken away"),
    ("The 20-year yield spiked {38 basis points} while bonds lost {2%}.", [1, -1], "a spike is a rise"),
    ("High-yield funds ceded {$5bn}; investors got rid of {$2bn}.", [-1, -1], "ceded, got rid of"),
    ("Unhedged dollars had cost it {C$1.6 billion}.", [-1], "what cost the fund itself is a loss"),
    ("Funds gained {3.1%}, credit {1.8%}; property was down {0.6%}.", [1, 1, -1], "no word speaks back over a border"),
    ("Clients put {$3bn} into bonds and withdrew {$1bn}.", [1, -1], "a verb speaks of the figure that follows it"),
    ("Headcount fell by {11} to {74}, {300} fewer than in 2024.", [-1, 1, -1], "people who are fewer"),
    ("Costs grew by less than {4%}.", [1], "a bound is no fall"),
    ("It fell short of its target, with {4.1%}.", [1], "the return that it was left with"),
    ("It had {$5bn} after redemptions of {$2bn}.", [1, -1], "what is left, and what went"),
    ("{62%} expect a fall in yields.", [1], "shares have no sign"),
    ("Gross reserves slumped by {$14bn}.", [-1], "a word of returns speaks for money too"),
    ("Sales exceeded redemptions by {$17bn}.", [1], "of two opposite words the verb says which is more"),
    ("Investors removed {$2bn} from bond funds in May.", [-1], "removed"),
    ("Clients withdrew {$2bn} from hedge funds but entrusted {$1bn} to bond funds.", [-1, 1], "entrusted"),
    ("Sales were off {12%}.", [-1], "off is down"),
    ("This fall it may spend {$5bn} on aid.", [1], "a season"),
    ("The spread tightened to {58 basis points}.", [1], "what a change came to is a level"),
    ("It brings the cuts since June to {1.25 percentage points}.", [-1], "what cuts came to is a cut"),
    ("The fund returned {5%}, which fell short of the {8%} assumed.", [1, 1], "the mark that was missed"),
)  # fmt: skip
read = read_together(lambda *texts: with_kinds(*marked(*texts)), (text for text, _, _ in CASES))


@pytest.mark.parametrize(("text", "signs", "why"), CASES)
def test_words_sign_the_figures_that_they_govern(text: str, signs: list[int], why: str) -> None:
    assert [1 if value > 0 else -1 for value in read(text)["value"]] == signs, why


def test_the_ends_of_a_negative_range_change_places() -> None:
    mentions, sentences = marked("Investors withdrew {$5bn}.")
    ranged = mentions.with_columns(low=mentions["value"] - 1, high=mentions["value"] + 1)
    row = with_kinds(ranged, sentences).row(0, named=True)
    assert row["low"] < row["value"] < row["high"] < 0


def test_a_text_without_a_figure_is_read() -> None:
    mentions, sentences = marked("The bank was founded in {1990}.")
    assert with_kinds(mentions.with_columns(reason=pl.lit("year")), sentences)["kind"].to_list() == [None]

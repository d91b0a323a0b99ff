"""What each figure is, by the words around it."""

import polars as pl
import pytest

from expectations.kinds import KINDS
from tests.transforms.marked import marked
from tests.transforms.reading import read_together
from transforms.kinds.kinds import with_kinds

CASES = (
    # Parts of counted groups and of stated wholes.
    ("{62%} of trustees favour gilts.", "share", "percent of a group"),
    ("{Seventy-one percent} said yes.", "share", "a bare answer"),
    ("{One in five} plans to exit.", "share", "a fraction that takes a verb"),
    ("{Two-thirds} of the funds hedge.", "share", "fraction of a group"),
    ("Among insurers the figure was {40%}.", "share", "the group stands before"),
    ("Women make up {30%} of the board.", "share", "a part of a body of persons"),
    ("{70%} of the bonds went to Asia.", "share", "a part of an issue, by buyer"),
    ("Its market share is {12%}.", "share", "market share"),
    ("{159%} of respondents agreed.", "share", "an impossible value changes no kind"),
    # Parts of a portfolio.
    ("The fund keeps {12%} of its money in cash.", "allocation", "verb, whole and place"),
    ("Listed shares make up {48 per cent} of the portfolio.", "allocation", "part of a portfolio"),
    ("The rest, {8%}, is held in hedge funds.", "allocation", "the holder is elided"),
    ("The dollar's share has dropped to {58%}.", "allocation", "the share of a currency is one of reserves"),
    ("The portfolio is {70%} equities.", "allocation", "an asset class right behind"),
    ("A ceiling of {15%} on unlisted assets applies.", "allocation", "a limit"),
    ("Bonds: {34%}; shares: {51%}; property: {15%}.", "allocation", "a list of asset classes"),
    # Stakes.
    ("It sold a {4%} stake.", "stake", "stake as head"),
    ("It raised its interest in the bank to {25%}.", "stake", "interest is no rate here"),
    ("It owns {10%} of Telia.", "stake", "part of a named company"),
    # Returns and changes: what moved decides.
    ("The fund returned {6%} last year.", "return", "verb of return"),
    ("Stocks have climbed {11%} since May.", "return", "a traded thing moved"),
    ("The rupee eased {0.4%}.", "return", "a currency moved"),
    ("Assets grew {12%} to $40bn.", "change", "an amount moved"),
    ("Net profit dropped by {8%}.", "change", "an amount moved"),
    ("GDP growth of {2%} is expected.", "change", "growth as noun"),
    ("Assets stood at {$40bn}, up {9%} from a year earlier.", "change", "the amount was just named"),
    # Rates and ratios.
    ("The bond carries a coupon of {5%}.", "rate", "coupon"),
    ("The fund charges {0.2%} a year.", "rate", "fee"),
    ("Costs were {0.26%} of assets.", "rate", "costs as percent of assets"),
    ("The plan is {92%} funded.", "ratio", "funded"),
    ("Debt is {60%} of GDP.", "ratio", "percent of output"),
    ("The trust trades at a {9%} discount.", "ratio", "discount to net assets"),
    ("Outflows were equal to {2%} of assets.", "ratio", "an amount as percent of assets"),
    # Points.
    ("Exposure fell {3 percentage points}.", "point_change", "a move"),
    ("The fund lagged its index by {12 bps}.", "point_change", "a distance"),
    ("The notes pay {65 basis points} over Treasuries.", "rate", "a spread"),
    ("The manager charges {75 basis points}.", "rate", "a fee in basis points"),
    # Money.
    ("The fund manages {$80bn}.", "aum", "verb"),
    ("The {$1.9 trillion} fund sold out.", "aum", "attributive"),
    ("Assets under management totalled {$80bn}.", "aum", "noun"),
    ("It reported assets under management of {$0}.", "aum", "nothing is no small amount"),
    ("The share price fell to {$0}.", "price", "nothing is no AUM by itself"),
    ("The broker offers {$0} commissions.", "profit", "a charge of nothing"),
    ("Foreign-exchange reserves rose to {$340bn}.", "reserves", "official reserves"),
    ("Investors pulled {$5bn} from equity funds.", "flow", "verb of flow"),
    ("Net outflows came to {$5bn}.", "flow", "noun of flow"),
    ("Foreigners sold {$2bn} of local shares.", "flow", "securities sold"),
    ("It bought the airport for {€2bn}.", "deal", "price of a company"),
    ("It closed the fund at its {€8bn} hard cap.", "deal", "fund-raising"),
    ("The kingdom issued a {$2bn} bond.", "deal", "bond issue"),
    ("Net profit was {£88m}.", "profit", "profit"),
    ("It wrote off {£9m}.", "profit", "a loss"),
    ("The deal values the firm at {$4bn}.", "valuation", "valuation"),
    ("Earnings per share were {$2.16}.", "price", "per share"),
    ("Gold hit {$3,420} an ounce.", "price", "per ounce"),
    ("It was fined {$7m}.", "money", "any other amount"),
    ("The deficit is {$9bn}.", "money", "deficit"),
    ("Assets fell by {$3bn} to $40bn.", "money", "the amount of a move"),
    # Counts.
    ("A poll of {317} family offices was held.", "sample_size", "units polled"),
    ("Responses were collected from {75} central banks.", "sample_size", "units that answered"),
    ("It employs {46} people.", "count", "counted persons"),
    ("Assets {doubled} in a decade.", "multiple", "by unit alone"),
)  # fmt: skip
read = read_together(lambda *texts: with_kinds(*marked(*texts)), (text for text, _, _ in CASES))


@pytest.mark.parametrize(("text", "kind", "why"), CASES)
def test_the_words_around_a_figure_decide_its_kind(text: str, kind: str, why: str) -> None:
    found = read(text)
    assert kind in found["kind"].to_list()[-1:] or found["kind"].to_list() == [kind] * found.height, why


def test_items_of_a_list_share_the_kind_of_the_clearest_one() -> None:
    found = with_kinds(*marked("The fund holds {46%} of reserves in dollars, {29%} in euros and {5%} in yuan."))
    assert found["kind"].to_list() == ["allocation"] * 3


def test_both_ends_of_a_comparison_are_of_one_kind() -> None:
    found = with_kinds(*marked("Its solvency ratio improved to {214%} in March from {206%} in December."))
    assert found["kind"].to_list() == ["ratio", "ratio"]


def test_every_metric_gets_a_known_kind_and_a_confidence_between_0_and_1() -> None:
    found = with_kinds(*marked(*[text for text, _, _ in CASES], "{5%}", "{$5bn}", "{5}"))
    assert set(found["kind"]) <= {kind.name for kind in KINDS}
    assert found["confidence"].is_between(0, 1).all()


def test_rows_keep_their_order_and_rejected_rows_get_no_kind() -> None:
    mentions, sentences = marked("In {2024} the fund returned {6%} and {7%}.")
    rejected = pl.when(pl.col("surface") == "2024").then(pl.lit("year"))
    found = with_kinds(mentions.with_columns(reason=rejected), sentences)
    assert found["surface"].to_list() == ["2024", "6%", "7%"]
    assert found["kind"].to_list() == [None, "return", "return"]


def test_clear_words_give_more_confidence_than_none() -> None:
    clear, none = with_kinds(*marked("Assets under management were {$80bn}.", "It was {$80bn}."))["confidence"]
    assert clear > none


def test_no_mentions_give_no_rows() -> None:
    mentions, sentences = marked("The fund returned {6%}.")
    assert with_kinds(mentions.clear(), sentences).is_empty()

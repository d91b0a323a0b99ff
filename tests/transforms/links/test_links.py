"""Which figures belong together, and in which role."""

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.transforms.marked import marked
from tests.transforms.reading import read_together
from transforms.kinds.kinds import with_kinds
from transforms.links.links import with_roles
from transforms.modality.modality import with_modality

FROM, TO, ONE, ITEM = "from", "to", "single", "member"

CASES = (
    ("The share rose from {44%} of funds last year to {59%}.", [FROM, TO], "from A to B"),
    ("{59%} of funds agreed, up from {44%}.", [TO, FROM], "B, up from A"),
    ("Its stake fell to {5%} from {9%}.", [TO, FROM], "to B from A"),
    ("Assets were {€412bn} (prior year: {€389bn}).", [TO, FROM], "prior year in brackets"),
    ("Operating margin was {35%} (2016: {32%}).", [TO, FROM], "a year in brackets"),
    ("Profit was {$5m}, compared with {$4m} a year earlier.", [TO, FROM], "compared with, and a time"),
    ("{43%} plan to buy, against {29%} in the 2024 edition.", [TO, FROM], "against, and a time"),
    ("It wants {28%} in bonds, instead of {19%} now.", [TO, FROM], "instead of"),
    ("Inflows were {£1.7bn}, more than the {£850m} of the same period last year.", [TO, FROM], "than the A of then"),
    ("The corpus is {$3bn}; it was {$2bn} a year earlier.", [TO, FROM], "a pronoun carries the measure"),
    ("It lifted its stake by {5 points}, from {46:percent} to {51%}.", [ONE, FROM, TO], "a delta is single"),
    ("It returned {9%}, against {7%} for its index.", [ITEM, ITEM], "a benchmark"),
    ("Funds hold {1%} of GDP, compared with {28%} in Thailand.", [ITEM, ITEM], "a peer"),
    ("Stocks rose {5%} while bonds lost {1%}.", [ITEM, ITEM], "a contrast"),
    ("Equities gained {8%}, bonds {3%} and gold {2%}.", [ITEM, ITEM, ITEM], "an elliptic list"),
    ("Bonds {27%}, shares {70%}, property {3%}.", [ITEM, ITEM, ITEM], "a label list"),
    ("{66%} of European funds and {58%} of Asian ones will buy.", [ITEM, ITEM], "two groups"),
    ("A and B bought {7.5%} and {4%} of the bank, respectively.", [ITEM, ITEM], "respectively"),
    ("{41%} will buy and {12%} will sell.", [ONE, ONE], "two answers of one group"),
    ("Revenue was {$2bn} and profit {$1bn}.", [ONE, ONE], "two measures"),
    ("Revenue rose {4%} to {$3bn}.", [ONE, ONE], "delta and level"),
    ("It runs {$9bn}, of which {$2bn} is in credit.", [ONE, ONE], "a whole and its part"),
    ("It benefited from {$2bn} of gains.", [ONE], "a source is no base"),
    ("The ratio was {68%} (first half of 2024: {74%}).", [TO, FROM], "the state before in brackets, by its time"),
    ("Inflows reached {£1.7bn}, double the {£850m} of the same period last year.", [TO, FROM], "by a multiple of then"),
    ("Large funds returned {7%}, against {9%} for those above it, in the year to June.", [ITEM, ITEM], "two groups"),
    ("Private credit, now {5%} of the plan, is to reach {10%}.", [FROM, TO], "a level and the one to come"),
    ("The fund ended March with {$61bn}. A year earlier it had stood at {$58bn}.", [TO, FROM], "the sentence before"),
    ("Arden Fund runs {$60bn} and Brook Fund {€45bn}.", [ITEM, ITEM], "two currencies"),
    ("It took in {$6bn} in May, after losing {$2bn} in April.", [TO, FROM], "after"),
    ("The fund has {45} staff in Lagos and {six} in London.", [ITEM, ITEM], "counts of places"),
)  # fmt: skip


def linked(*texts: str) -> pl.DataFrame:
    mentions, sentences = marked(*texts)
    return with_roles(with_modality(with_kinds(mentions, sentences), sentences), sentences)


read = read_together(linked, (text for text, _, _ in CASES))


@pytest.mark.parametrize(("text", "roles", "why"), CASES)
def test_roles(text: str, roles: list[str], why: str) -> None:
    assert read(text)["role"].to_list() == roles, why


def test_the_ends_of_a_comparison_share_a_link_of_their_own() -> None:
    found = linked("Assets rose to {$5bn} from {$4bn}, and profit to {$9m} from {$7m}.")
    first, second = found["link"].to_list()[:2], found["link"].to_list()[2:]
    assert first[0] == first[1] != second[0] == second[1]


def test_the_state_of_today_may_stand_in_the_next_sentence() -> None:
    found = linked('"They will be {a fifth} of assets," he said. "Last year they were {13%}."')
    assert found["role"].to_list() == [TO, FROM]


def test_lines_of_a_list_are_its_members() -> None:
    found = linked("Asset mix:\n- Shares: {48%}\n- Bonds: {27%}\n- Property: {14%}")
    assert found["role"].to_list() == [ITEM] * 3
    assert found["link"].n_unique() == 1


pieces = st.sampled_from([text.rstrip(".") for text, _, _ in CASES])


# A call costs far more than a text: few calls with many texts.
@given(st.lists(st.lists(pieces, min_size=1, max_size=4).map("; ".join), min_size=10, max_size=20))
@settings(max_examples=6, deadline=None)
def test_a_link_is_set_exactly_where_a_role_is_and_never_holds_one_figure_alone(texts: list[str]) -> None:
    found = linked(*texts)
    assert ((found["role"] == ONE) == found["link"].is_null()).all()
    sizes = found.filter(pl.col("link").is_not_null()).group_by("doc", "link").len()["len"]
    assert (sizes > 1).all()
    compared = found.filter(pl.col("role").is_in([TO, FROM])).group_by("doc", "link")
    assert (compared.agg(pl.col("role") == TO).select(pl.col("role").list.sum()).to_series() == 1).all()

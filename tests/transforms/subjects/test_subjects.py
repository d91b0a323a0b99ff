"""Whom or what each figure measures, and of whom a share is a part."""

import pytest

from tests.transforms.meanings import told

CASES = (
    ("Meridian Mutual manages $5bn.", ["Meridian Mutual"], "the subject of the verb"),
    ("The fund's assets rose to $5bn.", ["fund"], "the owner of the measure, without article"),
    ("Assets of Meridian Mutual rose to $5bn.", ["Meridian Mutual"], "the holder behind the measure"),
    ("Meridian Mutual had a good year. It manages $5bn.", ["Meridian Mutual"], "a name before a pronoun"),
    ("Meridian Mutual had a good year. The insurer manages $5bn.", ["Meridian Mutual"], "a name before a noun"),
    ("54% of pension and insurance funds plan to buy gold.", ["pension and insurance funds"], "two sorts of one noun"),
    ("China's holdings fell to $7bn; Britain's rose to $8bn.", ["China", "Britain"], "a possessive without its noun"),
    ("Arden Fund, the smaller rival of Brook Fund, manages $5bn.", ["Arden Fund"], "a verb behind an aside"),
    ("Savers at Arden Fund are glad. The fund manages $5bn.", ["Arden Fund"], "one fund is no group of savers"),
    ("Arden Fund, a unit of Brook Group, now manages $5bn.", ["Arden Fund"], "behind an aside and a time"),
    ("Alder Fund returned 5%, Birch Fund 3%.", ["Alder Fund", "Birch Fund"], "the verb left out"),
    ("Of those in Asia 40% plan to buy gold.", ["those in Asia"], "those, named by where they are"),
    ("Stocks rose 5% while bonds lost 1%.", ["Stocks", "bonds"], "asset classes for their own returns"),
    ("Investors pulled $2bn from bond funds.", ["bond funds"], "flows are the fund's, not the client's"),
    ("Shares in Meridian Mutual fell 4%.", ["Meridian Mutual"], "own shares stand for the company"),
    ("OSLO, March 3 - Meridian Mutual manages $5bn.", ["Meridian Mutual"], "never the dateline with a date"),
    ("OSLO - Meridian Mutual manages $5bn.", ["Meridian Mutual"], "never the dateline"),
    ("Meridian Mutual expects inflation of 3%.", [None], "inflation is nobody's"),
    ("Foreigners sold $2bn of shares.", ["Foreigners"], "who sells"),
    ("62% of pension funds plan to buy gold.", ["pension funds"], "the group asked"),
    ("The $5bn fund gained 4%.", ["fund", "fund"], "an adjective and the same body"),
    ("Queensway Teachers' Fund manages $5bn.", ["Queensway Teachers' Fund"], "a plural possessive inside the name"),
    ("The Harbour Dockers’ Mutual lost 4%.", ["Harbour Dockers’ Mutual"], "the same with a curved mark"),
    ("Harrow Partners' Global Fund lost 4%.", ["Global Fund"], "a firm named by a plural owns what follows"),
    ("Copenhagen-based Sundby Kapital manages $12bn.", ["Sundby Kapital"], "where it is based is no part of the name"),
    ("London-listed Kestrel Group gained 8%.", ["Kestrel Group"], "nor where it is listed"),
    ("Activist Thornfield Partners holds a 5% stake.", ["Thornfield Partners"], "nor the sort of body before it"),
    ("The Kenyan teachers' fund manages $5bn.", ["Kenyan teachers' fund"], "a fund is told by its owners"),
    ("Hong Kong-listed Kestrel Group gained 8%.", ["Kestrel Group"], "a place of two words is no part of the name"),
    ("Insurer Halden Life earned $300m.", ["Halden Life"], "nor the sort of body before it"),
    ("Had Larkspur sold, it would have gained $2bn.", ["Larkspur"], "nor a verb that opens the sentence"),
    ("The fund lost $2bn. Add this loss and the fund was $3bn smaller.", ["fund", "fund"], "an imperative is no name"),
    ("MANILA — The Teachers' Mutual said income rose 6%.", ["Teachers' Mutual"], "a long dash ends the dateline"),
    ("GPIF — the biggest of its kind — manages $2tn.", ["GPIF"], "an aside after a long dash is no dateline"),
    ("Among the surveyed insurers, the share has risen to 59%.", ["insurers"], "a group that opens the sentence"),
    ("It drew 94 funds from 21 countries, of which 38% are new.", ["funds"] * 3, "the counted, not their places"),
    ("Pension funds managing $5bn are optimistic.", ["Pension funds"], "right before the participle"),
    ("Fees are likely to fall to 0.1%.", ["Fees"], "likely is no noun"),
)  # fmt: skip

POPULATIONS = (
    ("62% of pension funds plan to buy gold.", ["pension funds"], "people asked: whole and subject are one"),
    ("Insurers supplied 40% of inflows.", ["inflows"], "a part of a thing: the thing"),
    ("Banks supplied 40%, insurers 35% and funds 25% of inflows.", ["inflows"] * 3, "said once, at the end of a list"),
    ("The bank has a 7% share of the market.", ["market"], "the whole behind the word share"),
    ("Meridian Mutual manages $5bn.", [None], "only shares have one"),
    ("One family office in seven plans to hire.", ["family office"], "whom the share names inside itself"),
    ("62% of savers plan to buy gold. One saver in five will sell.", ["savers"] * 2, "unless they were named before"),
    ("Banks supplied 12% of the $3bn.", ["$3bn", None], "an amount is a whole"),
    ("Funds answered. 57% of those with a pension plan to hire.", ["those with a pension"], "which they are"),
    ("The poll asked 400 savers. Some 12% of them will sell.", [None, "savers"], "what a pronoun stands for"),
    ("Insurers supplied 40% of hedge fund assets.", ["hedge fund assets"], "the assets, not whose they are"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "subjects", "_why"), CASES, ids=[why for *_, why in CASES])
def test_subject(text: str, subjects: list[str | None], _why: str) -> None:
    assert told(text, "subject", CASES) == subjects


@pytest.mark.parametrize(("text", "populations", "_why"), POPULATIONS, ids=[why for *_, why in POPULATIONS])
def test_population(text: str, populations: list[str | None], _why: str) -> None:
    assert told(text, "population", POPULATIONS) == populations


def test_a_subject_is_verbatim() -> None:
    text = "“Meridian–Mutual’s Fund” grew 4% to €5bn; Ångström Kapital lost 3%."
    assert all(subject in text for subject in told(text, "subject") if subject)

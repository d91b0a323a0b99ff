"""Bounds and approximations."""

import pytest

from tests.transforms.reading import Case, lines_of

# Text, and what is read from it; the comment says why the line is here.
BOUNDS: tuple[Case, ...] = (
    # words for about
    (
        "Around 5%, some 12 funds, roughly $3bn, nearly 60%, an estimated €2bn, close to 7%, in the region of £4bn.",
        [
            "5% = 5 percent about",
            "12 = 12 count about",
            "$3bn = 3000000000 USD about",
            "60% = 60 percent about",
            "€2bn = 2000000000 EUR about",
            "7% = 7 percent about",
            "£4bn = 4000000000 GBP about",
        ],
    ),
    # an abbreviation whose dot is glued to the figure, and is no decimal point
    (
        "It has c.€2bn abroad, c.40 staff, c. 50 funds, approx.1,200 clients and ca.5% in cash.",
        [
            "€2bn = 2000000000 EUR about",
            "40 = 40 count about",
            "50 = 50 count about",
            "1,200 = 1200 count about",
            "5% = 5 percent about",
        ],
    ),
    # a margin of error is no bound
    (
        "A poll put it at 55% +/- 3 points, and at 55%+ before.",
        ["55% = 55 percent", "3 points = 3 percentage_point", "55% = 55 percent above"],
    ),
    # what is denied above is below; crossing by metaphor; "a good", "not even", "barely"
    (
        "It will not own more than 10%; gold sailed through $4,100; a good half, not even 3% and barely 4% agree.",
        [
            "10% = 10 percent below",
            "$4,100 = 4100 USD above",
            "half = 50 percent above",
            "3% = 3 percent below",
            "4% = 4 percent about",
        ],
    ),
    # words that end like a bound: over and up to of other phrases; what comes on top
    (
        "It presides over $3bn, pushed debts up to $2bn, wants to go up to 9.9% and pays $4.7 million plus interest.",
        [
            "$3bn = 3000000000 USD",
            "$2bn = 2000000000 USD",
            "9.9% = 9.9 percent",
            "$4.7 million = 4700000 USD",
        ],
    ),
    # a mark that was nearly reached; what went back up to a level; what comes on top of a price
    (
        "Gold almost hit $4,400; yields are back up to 4.1%. It pays back up to €60m at $102 plus accrued interest.",
        [
            "$4,400 = 4400 USD about",
            "4.1% = 4.1 percent",
            "€60m = 60000000 EUR below",
            "$102 = 102 USD",
        ],
    ),
    # limits, what is denied with a subject between, and words of other phrases
    (
        "Capped at 45%; none pays more than 12bp; cannot fall below half; hand over $4bn; perhaps €3bn; 4% plus CPI.",
        [
            "45% = 45 percent below",
            "12bp = 12 basis_point below",
            "half = 50 percent above",
            "$4bn = 4000000000 USD",
            "€3bn = 3000000000 EUR about",
            "4% = 4 percent",
        ],
    ),
    # a limit holds for the figures that share its verb; what is passed on passes nothing; a hurdle is a level
    (
        "It may hold up to 70% in equities and 10% in gold; it passed $5m on to clients, with fees above a 7% hurdle.",
        [
            "70% = 70 percent below",
            "10% = 10 percent below",
            "$5m = 5000000 USD",
            "7% = 7 percent",
        ],
    ),
    # limits with words between; levels that are rarely crossed
    (
        "It capped fees at 3%, takes charges of up to $2bn, rarely exceeds 4% and will not let it fall below 34%.",
        [
            "3% = 3 percent below",
            "$2bn = 2000000000 USD below",
            "4% = 4 percent below",
            "34% = 34 percent above",
        ],
    ),
    # behind a comma; marks that are broken and missed
    (
        "The sum is $2bn, give or take. Assets broke the €25bn mark. Profit missed the €100m mark.",
        ["$2bn = 2000000000 USD about", "€25bn = 2.5e+10 EUR above", "€100m = 100000000 EUR below"],
    ),
    # words for above
    (
        "More than 40%, at least $60bn, over half, upwards of €4bn, no less than 9.9%, just over 50%.",
        [
            "40% = 40 percent above",
            "$60bn = 6e+10 USD above",
            "half = 50 percent above",
            "€4bn = 4000000000 EUR above",
            "9.9% = 9.9 percent above",
            "50% = 50 percent above",
        ],
    ),
    # words for above, too
    ("A little more than 3%, as little as £100.", ["3% = 3 percent above", "£100 = 100 GBP above"]),
    # words for below
    (
        "Less than 5%, up to 3%, no more than 30%, as much as 14%, just under €90bn, fewer than 8.",
        [
            "5% = 5 percent below",
            "3% = 3 percent below",
            "30% = 30 percent below",
            "14% = 14 percent below",
            "€90bn = 9e+10 EUR below",
            "8 = 8 count below",
        ],
    ),
    # words for below, too
    ("At most 2%, a maximum of 0.35%.", ["2% = 2 percent below", "0.35% = 0.35 percent below"]),
    # verbs that cross a mark
    (
        "Assets topped €2trn, exceeded $5bn, passed 12 million and surpassed £1bn.",
        [
            "€2trn = 2e+12 EUR above",
            "$5bn = 5000000000 USD above",
            "12 million = 12000000 count above",
            "£1bn = 1000000000 GBP above",
        ],
    ),
    # a mark that is crossed
    (
        "It broke through the $5 billion mark, slipped below the 200 mark and crossed the £1bn threshold.",
        ["$5 billion = 5000000000 USD above", "200 = 200 count below", "£1bn = 1000000000 GBP above"],
    ),
    # words behind the figure
    (
        "$5bn or more, $300bn-plus, 400-odd funds, 12 or so, 5% or less, 3% at most.",
        [
            "$5bn = 5000000000 USD above",
            "$300bn = 3e+11 USD above",
            "400 = 400 count about",
            "12 = 12 count about",
            "5% = 5 percent below",
            "3% = 3 percent below",
        ],
    ),
    # signs
    (
        "~5.5%, <0.3%, >90% and ≥5%.",
        ["5.5% = 5.5 percent about", "0.3% = 0.3 percent below", "90% = 90 percent above", "5% = 5 percent above"],
    ),
    # an article makes the figure known, not bounded
    (
        "It is more than the 4.9 per cent of last year and less than the RM17 billion projected.",
        ["4.9 per cent = 4.9 percent", "RM17 billion = 1.7e+10 MYR"],
    ),
    # a verb that ends like a bound
    ("It takes over seven companies, and the top 5% earn it.", ["seven = 7 count", "5% = 5 percent"]),
    # a spread is over something
    (
        "A spread of 65 basis points over Treasuries, and 12% under management.",
        ["65 basis points = 65 basis_point", "12% = 12 percent"],
    ),
    # just and only leave it exact
    ("Just 16 per cent and only 5 companies.", ["16 per cent = 16 percent", "5 = 5 count"]),
    # ranges are ranges whatever stands before
    (
        "About 5% to 7%; up to $3bn to $4bn.",
        ["5% to 7% = 6 percent 5..7", "$3bn to $4bn = 3500000000 USD 3000000000..4000000000"],
    ),
    # a bound behind belongs to the next figure
    ("Up 11.7% and over $3bn.", ["11.7% = 11.7 percent", "$3bn = 3000000000 USD above"]),
    # half with a bound
    (
        "Over half, nearly a third, almost two-thirds and at least one in five.",
        [
            "half = 50 percent above",
            "a third = 33.33333333 percent about",
            "two-thirds = 66.66666667 percent about",
            "one in five = 20 percent above",
        ],
    ),
)


read = lines_of(BOUNDS)


@pytest.mark.parametrize(("text", "expected"), BOUNDS)
def test_a_bound_is_read(text: str, expected: list[str]) -> None:
    assert read(text) == expected

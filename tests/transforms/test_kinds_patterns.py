"""The 99 ways in which news writes its figures (design, taxonomy of patterns): kind, role, modality and sign of each.

Patterns that speak of spans, units, bounds and rejected numbers alone are cases of the mentions.
"""

import pytest

from tests.transforms.marked import marked
from transforms.kinds import with_kinds
from transforms.links import with_roles
from transforms.modality import with_modality

# Number of the pattern, text, and for each figure: kind, and where it is not plain: role, modality, minus sign.
PATTERNS = (
    (1, "{62%} of trustees favour gilts.", ["share"]),
    (2, "Some {34 per cent} chose cash; {9 pct} chose gold.", ["share", "share"]),
    (3, "{Seventy-one percent} said yes.", ["share"]),
    (4, "Exposure fell {3 percentage points}.", ["point_change -"]),
    (5, "The fund lagged by {12 bps}.", ["point_change -"]),
    (7, "{One in five} plans to exit.", ["share"]),
    (8, "{Two-thirds:percent} hold gold.", ["share"]),
    (9, "Almost three-quarters ({73%}) agree.", ["share"]),
    (11, "Assets {doubled} in a decade.", ["multiple"]),
    (12, "It is {90 times} bigger than its predecessor.", ["multiple"]),
    (16, "Between {5% and 7%} of the fund is in credit.", ["allocation"]),
    (18, "The fund holds {$1.2-1.5tn}.", ["aum"]),
    (20, "More than {40%} will buy.", ["share"]),
    (21, "Assets topped {€2tn}.", ["aum"]),
    (22, "The funds manage around {$27 trillion}.", ["aum"]),
    (24, "It may put up to {$45bn} in the region.", ["deal hypothetical"]),
    (26, "The share of funds rose from {44%} last year to {59%}.", ["share from", "share to"]),
    (27, "{59%} of funds agreed, up from {44%}.", ["share to", "share from"]),
    (28, "Assets climbed {4%} to {$5tn}.", ["change", "aum"]),
    (29, "Optimism is up {15 points} to {59%} of managers.", ["point_change", "share"]),
    (30, "AuM: {£312bn} (prior year: {£284bn}).", ["aum to", "aum from"]),
    (32, "{88%} and {73%} of Asian and American funds respectively agreed.", ["share member", "share member"]),
    (33, "Bonds {27%}, shares {70%}, property {3%}.", ["allocation member"] * 3),
    (34, "Outflows were led by event-driven funds, {$5bn}, and macro, {$1bn}.", ["flow member -", "flow member -"]),
    (41, "The pension plan now holds {$714bn}.", ["aum"]),
    (49, "Fund X oversees {$80bn}.", ["aum"]),
    (50, "AUM stood at {$80bn}.", ["aum"]),
    (51, "The {$1.9 trillion} fund sold out.", ["aum"]),
    (52, "{60} funds with a combined {$5tn} signed.", ["count", "aum"]),
    (53, "Net portfolio value was {$434bn}.", ["aum"]),
    (58, "Investors pulled {$5bn} from the funds.", ["flow -"]),
    (59, "Net flows were {-£10.5bn}.", ["flow -"]),
    (60, "It had net inflows of {€15bn}.", ["flow"]),
    (61, "It made a 20-year annualised real return of {3.8%}.", ["return"]),
    (62, "It lost {6.9%} after a negative return of {17.7%}.", ["return -", "return -"]),
    (63, "The fund earned {¥10.7tn} on its investments.", ["profit"]),
    (64, "Cash was {-3.6%} of the fund.", ["allocation -"]),
    (65, "The expense ratio dropped {three basis points} to {0.18%}.", ["point_change -", "rate"]),
    (66, "It owns {1.5%} of the company.", ["stake"]),
    (67, "The fund closed at its {€2.8bn} hard cap.", ["deal"]),
    (68, "Foreign-exchange reserves were {$3.34tn}.", ["reserves"]),
    (69, "Pension assets equal {109%} of GDP.", ["ratio"]),
    (70, "It aims for assets of {$2tn} by 2030.", ["aum target"]),
    (71, "Net inflows would have been {$69bn} without one client.", ["flow hypothetical"]),
    (73, "A tracker puts its assets at {$1.06tn}.", ["aum"]),
    (76, "It ran a poll of {317} family offices.", ["sample_size"]),
    (78, "{88%} of Asian funds plan to buy.", ["share"]),
    (79, "{43%} plan to buy gold in the next five years.", ["share"]),
    (81, "{10,980} funds are run by {144} firms.", ["count", "count"]),
    (83, "It pays a dividend of {19.5p}.", ["price"]),
    (98, "{159%} of respondents want more.", ["share"]),
)  # fmt: skip


def told(text: str) -> list[str]:
    """Kind, and where it is not plain: role, modality and a minus, of each figure."""
    mentions, sentences = marked(text)
    found = with_roles(with_modality(with_kinds(mentions, sentences), sentences), sentences)
    rows = zip(found["kind"], found["role"], found["modality"], found["value"], strict=True)
    plain = {"single", "actual", ""}
    return [
        " ".join([kind, *(word for word in (role, modality, "-" if value < 0 else "") if word not in plain)])
        for kind, role, modality, value in rows
    ]


@pytest.mark.parametrize(("number", "text", "expected"), PATTERNS)
def test_pattern(number: int, text: str, expected: list[str]) -> None:
    assert told(text) == expected, f"pattern {number}"

"""The columns of a metric that the plausibility rules compare.

`transforms.plausibility.checks` fills them; they are NULL where a figure gives nothing to compare.
"""

from __future__ import annotations

from expectations.columns import boolean, integer, number, text

CHECK_COLUMNS = (
    number("scale_ratio", "the amount over the most that its holder, or a figure of its kind, can have; above 1 it "
           "cannot be", nullable=True),
    number("band_ratio", "times outside the reference band of its institution; 1 inside it", nullable=True),
    number("series_ratio", "the amount over the usual one of its series: the median of the figures for the same "
           "institution, or in the same list; of two, the other", nullable=True),
    number("move_ratio", "AUM over that which the newest earlier article within thirteen months states for the same "
           "institution; NULL where a flow or return told since then accounts for a large move", nullable=True),
    integer("series_size", "figures in its series", nullable=True),
    number("other_value", "the same figure as the article states it once more: converted into another currency, or in "
           "words", nullable=True),
    text("other_unit", "unit of `other_value`", nullable=True),
    number("other_ratio", "`other_value` over `value`, in one unit at rough rates: 1 where they agree", nullable=True),
    number("other_within", "the factor within which rates and rounding let the two differ", nullable=True),
    number("arithmetic_gap", "by how much from + change misses to, or count × average misses the total, in its "
           "sentence and beyond rounding; 0 where it adds up", nullable=True),
    number("direction_margin", "the relative change from `from` to `to` in the direction that the words say; negative "
           "where it goes the other way", nullable=True),
    number("list_gap", "percentage points by which the parts of one whole exceed it, or miss it where the last is the "
           "rest", nullable=True),
    number("backreference_gap", "percentage points between what is said of a survey's earlier wave and that wave",
           nullable=True),
    boolean("same_action", "whether the same is done to what is asked about in another article that gives the same "
            "answer of the same survey; NULL where none gives it", nullable=True),
    text("other_measure", "what that article says is measured", nullable=True),
    text("counted", "the counted people or things that stand right behind the figure: “respondents”, “accounts”",
         nullable=True),
)  # fmt: skip

"""The clause that a figure stands in, as names of features."""

import polars as pl
import pytest

from tests.transforms.marked import marked
from transforms.figures.figures import figures_around
from transforms.modality.modality import with_ruled
from transforms.modality.modality_model import modality_features

CASES = (
    ("It hopes the fund, holder of {28%}, will pay more.", "opens,closes=,,,", "an apposition stands between commas"),
    ("It hopes the fund, holder of {28%}, will pay more.", "outer,deed=plan,-", "the plan stands outside of it"),
    ("It plans to invest {$8bn} in ports.", "opens,inner=-,plan", "the plan stands in the clause of the figure"),
    ("It will sell the {$8bn} fund.", "last,next=the,fund", "what touches a figure that is given"),
)


@pytest.mark.parametrize(("text", "name", "why"), CASES)
def test_the_own_clause_is_told_apart_from_what_stands_before_it(text: str, name: str, why: str) -> None:
    mentions, sentences = marked(text)
    read = figures_around(mentions, sentences)
    found = read.found.with_columns(family=pl.lit("deal"))
    assert name in set(modality_features(read, with_ruled(found, read))["name"]), why

"""Which figures are asked about together, and what the words around two figures tell."""

import polars as pl

from tests.transforms.marked import marked
from transforms.figures.figures import figures_around
from transforms.figures.pair_words import pair_words
from transforms.kinds.kinds import with_kinds
from transforms.links.link_features import link_features
from transforms.links.link_pairs import link_pairs
from transforms.links.links import with_ruled_groups
from transforms.modality.modality import with_modality


def pairs(*texts: str) -> pl.DataFrame:
    mentions, sentences = marked(*texts)
    stated = with_modality(with_kinds(mentions, sentences), sentences)
    return link_pairs(with_ruled_groups(stated, figures_around(stated, sentences)))


def test_a_figure_is_asked_about_with_the_nearest_before_it_in_its_sentence_or_the_last_one() -> None:
    found = pairs("Stocks rose {5%}. Bonds fell {2%} and gold {3%}. No figure here. Oil lost {4%}.")
    assert found.select("other", "figure").rows() == [(0, 1), (1, 2)]


def test_parts_are_told_by_what_they_add_up_to() -> None:
    found = pairs(
        "Bonds are {50%} of the fund, shares {30%} and gold {20%} of the fund, and the rest fell.",
        "The fee is {85bp}: {40bp} for advice, {30bp} for funds and {15bp} for custody.",
        "Stocks rose {5%} and bonds {4%}.",
    ).sort("doc", "figure")
    told = [of_doc["whole"].to_list() for of_doc in found.partition_by("doc", maintain_order=True)]
    assert told == [["hundred"] * 2, ["summand"] * 3, [None]]


def test_the_words_around_two_figures_are_told_in_parts_up_to_the_next_border() -> None:
    parts = pair_words(pairs("Last year, stocks made {5%} net, while bonds lost {2%} after costs, it said.")).parts
    told = parts.select("lead", "head", "border", "clause", "tail").row(0)
    assert tuple(text.strip() for text in told) == ("stocks made", "net", "while", "bonds lost", "")


def test_the_same_words_beside_both_figures_are_a_feature_of_their_own() -> None:
    names = set(link_features(pairs("It cut {5%} of staff and {2%} of costs."))["name"])
    assert {"fw,rw=of,of", "between:staff", "beside=010"} <= names

"""What the words beside a figure are about."""

import polars as pl
import pytest

from transforms.figures.concept_features import concept_features

PARTS = (
    (
        " of the country's pension funds said",
        {"tail=funds", "whole=holder", "whose,whole=the,holder"},
        "the head is last",
    ),
    (" of which went to bonds", {"tail=-"}, "a phrase that ends where it begins has no head"),
    (" of japan's", {"tail=japan", "whole=place"}, "the sign of possession is no part of a word"),
    (" of private-asset", {"tail=asset"}, "a compound that no table has counts as its last word"),
    (" more than before", {"tail=-", "whole=-"}, "a part of nothing"),
)


def _names(behind: str, before: str = "it put") -> set[str]:
    found = pl.DataFrame({"figure": [0], "doc": [0], "sentence": [1], "before": [before], "behind_it": [behind]})
    plain = pl.lit(None, pl.String)
    wide = found.with_columns(**dict.fromkeys(("head", "l1", "first", "size", "delta"), plain))
    texts = pl.DataFrame({"sentence": [0, 1], "doc": [0, 0], "plain": ["trustees were polled", "it put #"]})
    return set(concept_features(wide, texts)["name"])


@pytest.mark.parametrize(("behind", "wanted", "reason"), PARTS)
def test_the_head_of_the_whole_is_told(behind: str, wanted: set[str], reason: str) -> None:
    assert wanted <= _names(behind), reason


def test_words_of_the_sentence_before_and_of_possession_have_their_concepts() -> None:
    names = _names(" now", before="the fund's share crept up to")
    assert {"pc=person", "pc=survey", "bc=holder", "bc=up"} <= names

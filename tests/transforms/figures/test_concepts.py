"""Words and the concepts that the talk is of."""

import polars as pl
import pytest

from transforms.figures.concepts import CONCEPT, WORD_CONCEPTS, concept, nouns, verbs
from transforms.lexicon.concepts import CONCEPTS
from transforms.lexicon.kind_concepts import KIND_CONCEPTS

NOUNS = (
    ("fund", {"fund", "funds"}, "a plain plural"),
    ("annuity", {"annuity", "annuities"}, "a consonant before the last letter"),
    ("survey", {"survey", "surveys"}, "a vowel before it"),
    ("loss", {"loss", "losss", "losses"}, "a sibilant; the form that is no word does no harm"),
)
VERBS = (
    ("gain", {"gain", "gains", "gaines", "gained", "gaining", "gainned", "gainning"}, "regular"),
    ("invest", {"invest", "invests", "investes", "invested", "investing", "investted", "investting"}, "regular"),
    ("manage", {"manage", "manages", "managed", "managing"}, "a mute last letter"),
    ("carry", {"carry", "carries", "carried", "carrying"}, "a consonant before the last letter"),
)
SAID = (
    ("endowments", "holder", "the plural of a noun"),
    ("oversees", "manage", "a form of a verb"),
    ("redeemed", "flow-out", "a form of a verb"),
    ("withdrawals", "flow-out", "a form that is named"),
    ("surveyed", "survey", "a form that is named"),
    ("zyx", None, "no word of any table"),
)


@pytest.mark.parametrize(("word", "forms", "reason"), NOUNS)
def test_a_noun_stands_for_its_plural(word: str, forms: set[str], reason: str) -> None:
    assert nouns(word) == forms, reason


@pytest.mark.parametrize(("word", "forms", "reason"), VERBS)
def test_a_verb_stands_for_its_regular_forms(word: str, forms: set[str], reason: str) -> None:
    assert verbs(word) == forms, reason


@pytest.mark.parametrize(("word", "wanted", "reason"), SAID)
def test_a_word_has_the_first_concept_that_names_it(word: str, wanted: str | None, reason: str) -> None:
    assert pl.DataFrame({"word": [word]}).select(concept(pl.col("word"))).item() == wanted, reason


def test_a_concept_is_one_word_so_that_weights_can_name_it() -> None:
    assert all(" " not in name for name in [*CONCEPT.categories, *(name for name, _, _ in KIND_CONCEPTS)])


def test_no_row_of_the_table_names_a_word_twice() -> None:
    for name, _, line in (*CONCEPTS, *KIND_CONCEPTS):
        words = line.split()
        assert len(words) == len(set(words)), f"{name} names a word twice"
    assert WORD_CONCEPTS.group_by("word", "concept").len()["len"].max() == 1

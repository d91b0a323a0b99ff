"""Linear models over named features, and the features they weigh."""

import polars as pl
import pytest

from transforms.figures.contexts import combined, word_classes
from transforms.lexicon.kind_weights import KIND_WEIGHTS
from transforms.lexicon.kind_words import KIND_WORDS
from transforms.lexicon.modality_weights import MODALITY_WEIGHTS
from transforms.lexicon.modality_words import MODALITY_WORDS
from transforms.models.learnt import best_class, class_sums, models
from transforms.models.learnt import chance as chance_of

MODEL = models({"any": (("fact", 50, "l1=be|100\tl1=will|-200"), ("plan", 0, "l1=will|150"))})["any"]


@pytest.mark.parametrize(
    ("features", "best", "why"),
    [
        (["l1=will"], "plan", "150 against 50 - 200"),
        (["l1=be"], "fact", "100 and the bias against 0"),
        (["l1=will", "l1=be"], "plan", "weights add up"),
        (["l1=unheard"], "fact", "a feature without weights leaves the bias"),
    ],
)
def test_the_class_with_the_highest_sum_wins(features: list[str], best: str, why: str) -> None:
    told = best_class(pl.DataFrame({"figure": [7] * len(features), "name": features}), MODEL)
    assert told.rows() == [(7, best)], why


@pytest.mark.parametrize(
    ("features", "chance", "why"),
    [
        (["l1=will", "l1=be"], 0.802, "150 against 50 + 100 - 200: 2 apart, of which .7 count"),
        (["l1=unheard"], 0.413, "0 against 50"),
    ],
)
def test_sums_tell_how_likely_a_class_is(features: list[str], chance: float, why: str) -> None:
    sums = class_sums(pl.DataFrame({"figure": [7] * len(features), "name": features}), MODEL)
    found = sums.select(plan=chance_of(pl.col("plan"), MODEL), fact=chance_of(pl.col("fact"), MODEL))
    assert found["plan"].item() == pytest.approx(chance, abs=0.001), why
    assert found["plan"].item() + found["fact"].item() == pytest.approx(1)


def test_no_features_no_decision() -> None:
    none = pl.DataFrame(schema={"figure": pl.Int64, "name": pl.String})
    assert best_class(none, MODEL).is_empty()


def test_combinations_of_columns_are_named() -> None:
    wide = pl.DataFrame({"figure": [1], "l1": ["will"], "r1": ["-"]})
    assert combined(wide, (("l1",), ("l1", "r1")))["name"].to_list() == ["l1=will", "l1,r1=will,-"]


def test_the_first_row_of_a_form_counts() -> None:
    assert word_classes((("plan", "seek(|s)"), ("act", "seek"))).classes == {"seek": "plan", "seeks": "plan"}


@pytest.mark.parametrize("lines", [KIND_WORDS, MODALITY_WORDS])
def test_forms_are_plain_words(lines: tuple[tuple[str, str], ...]) -> None:
    """A bracket inside a bracket would leave its sign in a form, which no text holds."""
    assert [form for form in word_classes(lines).classes if set(form) & set("()|")] == []


@pytest.mark.parametrize("lines", [MODALITY_WEIGHTS, *KIND_WEIGHTS.values()])
def test_every_written_weight_can_be_read(lines: tuple[tuple[str, int, str], ...]) -> None:
    read = models({"any": lines})["any"]
    assert len(read.names.categories) == read.table.height
    assert list(read.bias) == read.table.columns == [name for name, _, _ in lines]

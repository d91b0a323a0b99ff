"""The weights of subjects belong to features and categories that there are."""

from transforms.candidates import CATEGORIES, FEATURES, TIES
from transforms.lexicon.subject_weights import WEIGHTS


def test_every_feature_has_weights() -> None:
    assert WEIGHTS.keys() == {**FEATURES, **TIES}.keys()


def test_every_weight_is_of_known_categories() -> None:
    unknown = [
        (name, entry)
        for name, columns in {**FEATURES, **TIES}.items()
        for entry in filter(None, WEIGHTS[name].split(", "))
        if any(word not in CATEGORIES[column] for word, column in zip(entry.split(), columns, strict=False))
    ]
    assert unknown == []

"""The weights of subjects, populations and periods belong to features and categories that there are."""

import pytest

from transforms.lexicon import period_weights, population_weights, subject_weights
from transforms.models.features import Categories, Features
from transforms.periods import period_candidates
from transforms.subjects import population_features, subject_features

SUBJECTS = {**subject_features.FEATURES, **subject_features.TIES}
POPULATIONS = {**population_features.FEATURES, **population_features.TIES}
PERIODS = {**period_candidates.FEATURES, **period_candidates.TIES, **period_candidates.NONE}
LEARNT = (
    (subject_weights.WEIGHTS, SUBJECTS, subject_features.CATEGORIES),
    (population_weights.WEIGHTS, POPULATIONS, population_features.CATEGORIES),
    (period_weights.WEIGHTS, PERIODS, period_candidates.CATEGORIES),
)


@pytest.mark.parametrize(("weights", "features", "categories"), LEARNT, ids=["subjects", "populations", "periods"])
def test_weights_are_of_known_features_and_categories(
    weights: dict[str, str], features: Features, categories: Categories
) -> None:
    assert weights.keys() == features.keys()
    unknown = [
        (name, entry)
        for name, columns in features.items()
        for entry in filter(None, weights[name].split(", "))
        if any(word not in categories[column] for word, column in zip(entry.split(), columns, strict=False))
    ]
    assert unknown == []

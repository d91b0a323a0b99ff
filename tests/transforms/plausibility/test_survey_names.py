"""Which survey an article reports, and of which year."""

from __future__ import annotations

from datetime import datetime

import polars as pl
import pytest

from transforms.plausibility.survey_names import survey_names

KNOWN = pl.DataFrame({"publisher": ["Bank of America"], "pattern": [r"(?i:\bBofA\b)"]})
# (body, survey, its year, why); all published in 2025
NAMES = (
    ("The annual Calder & Finch survey is out.", "calder & finch", 2025, "who held it"),
    ("Thornbury Institute's annual survey is out.", "thornbury institute", 2025, "whose it is"),
    ("A survey of 90 funds by Lorne Bridge is out. Its poll is old.", "lorne bridge", 2025, "whom it is by"),
    ("Redpine surveyed 90 funds.", "redpine", 2025, "who asked"),
    ("London-based Redpine has published its annual survey.", "redpine", 2025, "who published it"),
    ("The Calder & Finch Trustee Poll is out. A Calder & Finch survey, it says.", "calder & finch trustee", 2025,
     "its own name, where it stands in full"),
    ("BofA's survey is out.", "bank of america", 2025, "a publisher that is known by a short name"),
    ("The 2025 Redpine survey beats the 2024 survey.", "redpine", 2025, "the year of this wave is named too"),
    ("The 2024 Redpine survey is out.", "redpine", None, "the wave may be of either year"),
    ("Redpine's survey and the Lorne Bridge poll are out.", None, None, "two surveys"),
    ("The Calder & Finch Trustee Poll and the Calder & Finch Saver Poll are out.", None, None, "two of one house"),
    ("Redpine's monthly survey is out.", None, None, "it has many waves a year"),
    ("The survey is out. Analysts surveyed in June agree; a Japanese poll does not.", None, None, "no name"),
)  # fmt: skip


def test_a_survey_is_told_by_its_names() -> None:
    ids = [str(place) for place in range(len(NAMES))]
    bodies = pl.DataFrame({"article_id": ids, "body": [row[0] for row in NAMES]})
    articles = pl.DataFrame({"article_id": ids, "published_at": datetime(2025, 7, 1)})
    told = {row[0]: row[1:] for row in survey_names(bodies, articles, KNOWN).iter_rows()}
    found = {NAMES[int(name)][3]: told.get(name, (None, None)) for name in ids}
    assert found == {why: (survey, year) for _, survey, year, why in NAMES}


@pytest.mark.parametrize(("body", "year"), [("The 2024 Redpine survey.", 2024), ("The Redpine survey.", None)])
def test_an_undated_article_has_the_year_that_it_names(body: str, year: int | None) -> None:
    bodies = pl.DataFrame({"article_id": ["a"], "body": [body]})
    articles = pl.DataFrame(
        {"article_id": ["a"], "published_at": [None]}, schema_overrides={"published_at": pl.Datetime}
    )
    assert survey_names(bodies, articles, KNOWN)["survey_year"].to_list() == [year]

"""Answers of surveys beside each other: earlier waves, and retellings."""

from __future__ import annotations

import polars as pl
import pytest

from expectations.contract import polars_schema
from expectations.tables import METRICS
from transforms.claims.answers import ANSWER_COLUMNS, answers
from transforms.plausibility.predicate_drift import predicate_drift
from transforms.plausibility.wave_gaps import wave_gaps

SCHEMA = {name: polars_schema(METRICS)[name] for name in ANSWER_COLUMNS}
ANSWER = {
    "span_start": 0, "kind": "share", "unit": "percent", "bound": "exact", "role": "single", "modality": "actual",
    "population": "trustees", "measure": "plan to buy gold", "section": "body",
}  # fmt: skip
Article = tuple[str, int, dict[str, object]]  # the survey it reports, of which year, and one answer


def said(*articles: Article) -> pl.DataFrame:
    """The answers of articles, each with one, in order: a0, a1 and so on."""
    ids = [f"a{place}" for place in range(len(articles))]
    rows = [ANSWER | {"article_id": name} | fields for name, (_, _, fields) in zip(ids, articles, strict=True)]
    surveys = pl.DataFrame(
        {"article_id": ids, "survey": [row[0] for row in articles], "survey_year": [row[1] for row in articles]},
        schema_overrides={"survey_year": pl.Int64},
    )
    return answers(pl.DataFrame(rows, schema=SCHEMA), surveys)


WAVE: Article = ("redpine", 2024, {"value": 29.0})
# (the later article, what it is beside the wave of 29 %, why)
LATER: tuple[tuple[Article, float | None, str], ...] = (
    (("redpine", 2025, {"value": 29.0, "period": "last year"}), 0.0, "as it was"),
    (("redpine", 2025, {"value": 26.0, "period": "in 2024"}), -3.0, "not as it was"),
    (("redpine trustee", 2025, {"value": 26.0, "period": "a year ago"}), -3.0, "the longer name of the survey"),
    (
        ("redpine", 2025, {"value": 26.0, "period": "last year", "measure": "planned to buy gold"}),
        -3.0,
        "another tense",
    ),
    (
        ("redpine", 2025, {"value": 26.0, "period": "last year", "bound": "about"}),
        -2.0,
        "what `about` allows is no gap",
    ),
    (("redpine", 2025, {"value": 26.0, "period": "last year", "bound": "below"}), None, "a bound is no value"),
    (("redpine", 2025, {"value": 26.0, "period": None}), None, "it speaks of its own year"),
    (("redpine", 2026, {"value": 26.0, "period": "last year"}), None, "of a wave that is not there"),
    (("redpine", 2025, {"value": 26.0, "period": "last year", "population": "insurers"}), None, "another group"),
    (
        ("redpine", 2025, {"value": 26.0, "period": "last year", "measure": "plan to sell gold"}),
        None,
        "another question",
    ),
    (("redwood", 2025, {"value": 26.0, "period": "last year"}), None, "another survey"),
)


@pytest.mark.parametrize(("later", "gap", "why"), LATER, ids=[row[-1] for row in LATER])
def test_an_earlier_wave_is_what_its_articles_said(later: Article, gap: float | None, why: str) -> None:
    found = dict(wave_gaps(said(WAVE, later)).select("article_id", "backreference_gap").iter_rows())
    assert found.get("a1") == gap, why


def test_nothing_is_said_of_a_wave_whose_articles_differ() -> None:
    later = ("redpine", 2025, {"value": 26.0, "period": "last year"})
    assert wave_gaps(said(WAVE, ("redpine", 2024, {"value": 33.0}), later)).is_empty()


TOLD: Article = ("redpine", 2025, {"value": 73.0, "measure": "plan to buy more gold"})
# (another article, whether it says that the same is done, why)
RETOLD: tuple[tuple[Article, bool | None, str], ...] = (
    (("redpine", 2025, {"value": 73.0, "measure": "intend to increase gold holdings"}), True, "in other words"),
    (("redpine", 2025, {"value": 73.0, "measure": "prefer gold"}), False, "liking is not buying"),
    (("redpine", 2025, {"value": 73.4, "measure": "prefer gold"}), False, "the same to a whole percent"),
    (("redpine", 2025, {"value": 74.0, "measure": "prefer gold"}), None, "another value is another answer"),
    (("redpine", 2025, {"value": 73.0, "measure": "prefer silver"}), None, "another object"),
    (("redpine", 2025, {"value": 73.0, "measure": "gold"}), None, "nothing is done to it"),
    (("redpine", 2025, {"value": 73.0, "measure": "prefer gold", "population": "insurers"}), None, "another group"),
    (("redpine", 2024, {"value": 73.0, "measure": "prefer gold"}), None, "another wave"),
    (("redwood", 2025, {"value": 73.0, "measure": "prefer gold"}), None, "another survey"),
)


@pytest.mark.parametrize(("other", "same", "why"), RETOLD, ids=[row[-1] for row in RETOLD])
def test_the_same_answer_is_told_of_the_same_thing(other: Article, same: bool | None, why: str) -> None:  # noqa: FBT001
    found = dict(predicate_drift(said(TOLD, other)).select("article_id", "same_action").iter_rows())
    assert found == ({} if same is None else {"a0": same, "a1": same}), why


def test_one_figure_of_all_that_were_asked_may_answer_two_questions() -> None:
    everybody = {"population": "respondents", "value": 73.0}
    two = [("redpine", 2025, everybody | {"measure": measure}) for measure in ("prefer gold", "plan to buy gold")]
    assert predicate_drift(said(*two)).is_empty()


def test_both_ends_of_a_comparison_tell_its_question() -> None:
    pairs = [
        {**ANSWER, "article_id": name, "population": "respondents", "measure": measure, "link": "c1"} | end
        for name, measure in (("a", "prefer gold"), ("b", "plan to buy gold"))
        for end in ({"role": "to", "value": 59.0}, {"role": "from", "value": 44.0, "span_start": 9})
    ]
    surveys = pl.DataFrame({"article_id": ["a", "b"], "survey": "redpine", "survey_year": [2025, 2025]})
    told = predicate_drift(answers(pl.DataFrame(pairs, schema=SCHEMA), surveys))
    assert told["same_action"].to_list() == [False, False]

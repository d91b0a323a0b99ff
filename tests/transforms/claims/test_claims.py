"""Statements of the same thing are one claim; their intervals decide whether they agree."""

from __future__ import annotations

import polars as pl
import pytest

from transforms.claims.claims import claim_metrics, claims

STATEMENT = {
    "kind": "aum", "unit": "USD", "modality": "actual", "role": "single", "subject": "Harrow Fund",
    "institution_id": None, "population": None, "measure": "assets", "period": None, "low": None, "high": None,
    "bound": "exact", "published_at": None,
}  # fmt: skip

TEXTS = ("population", "measure", "period", "institution_id")


def statements(*rows: dict[str, object]) -> pl.DataFrame:
    """Statements, each of another article, publisher and syndication group unless it says otherwise."""
    filled = [
        STATEMENT
        | {"metric_id": f"m{i}", "article_id": f"a{i}", "publisher": f"p{i}", "syndication_group": f"g{i}"}
        | row
        for i, row in enumerate(rows)
    ]
    frame = pl.DataFrame(filled, infer_schema_length=None)
    return frame.with_columns(
        pl.col(*TEXTS).cast(pl.String),
        pl.col("low", "high").cast(pl.Float64),
        pl.col("published_at").cast(pl.Datetime("us")),
    )


def told(*rows: dict[str, object]) -> list[str]:
    """The statuses of the claims that these statements make."""
    stated = statements(*rows)
    return claims(stated, claim_metrics(stated))["status"].to_list()


def figure(value: float, surface: str, **fields: object) -> dict[str, object]:
    return {"value": value, "surface": surface, **fields}


AGREEMENT = [
    (
        figure(27e12, "$27 trillion", bound="about"),
        figure(26.8e12, "$26.8tn"),
        "corroborated",
        "about reaches 3 % away",
    ),
    (
        figure(59, "59%", unit="percent"),
        figure(60, "60%", unit="percent", bound="below"),
        "corroborated",
        "nearly 60 is 59",
    ),
    (
        figure(59, "59%", unit="percent"),
        figure(59.4, "59.4%", unit="percent"),
        "corroborated",
        "59 may be 59.4 rounded",
    ),
    (
        figure(59, "59%", unit="percent"),
        figure(59.6, "59.6%", unit="percent"),
        "conflicting",
        "59.6 would be told as 60",
    ),
    (figure(1.09e12, "$1.09 trillion"), figure(1.42e12, "$1.42tn"), "conflicting", "two estimates of one fund"),
    (figure(5e9, "$5bn", bound="above"), figure(5.4e9, "$5.4bn"), "corroborated", "more than 5 is 5.4"),
    (figure(5e9, "$5bn", bound="above"), figure(4.2e9, "$4.2bn"), "conflicting", "more than 5 is never 4.2"),
    (figure(6, "5% to 7%", low=5.0, high=7.0, bound="range"), figure(6.9, "6.9%"), "corroborated", "inside the range"),
    (figure(5e11, "half a trillion dollars"), figure(5.04e11, "$504bn"), "corroborated", "words alone are good to 1 %"),
]


@pytest.mark.parametrize(("first", "second", "status", "why"), AGREEMENT, ids=[row[3] for row in AGREEMENT])
def test_agreement_is_overlap_of_what_the_words_allow(first: dict, second: dict, status: str, why: str) -> None:
    assert told(first, second) == [status], why


def test_copies_of_one_text_are_one_source() -> None:
    copies = [figure(5e9, "$5bn", syndication_group="wire") for _ in range(5)]
    assert told(*copies) == ["single"]


def test_copies_that_changed_the_figure_are_in_conflict() -> None:
    copies = [figure(5e9, "$5bn", syndication_group="wire"), figure(8e9, "$8bn", syndication_group="wire")]
    assert told(*copies) == ["conflicting"]


def test_one_text_with_several_figures_is_not_in_conflict_with_its_copies() -> None:
    wire = {"syndication_group": "wire"}
    stated = [figure(value, surface, article_id=article, **wire) for article in "ab" for value, surface in SEVERAL]
    assert told(*stated) == ["single"]


SEVERAL = ((5e9, "$5bn"), (8e9, "$8bn"))

SAME_CLAIM = [
    ({"measure": "manages"}, {"measure": "assets under management"}, 1, "AUM says itself what is measured"),
    ({"subject": "the Harrow Fund"}, {"subject": "Harrow Fund"}, 1, "articles do not make another subject"),
    (
        {"institution_id": "gb-harrow", "subject": "HF"},
        {"institution_id": "gb-harrow"},
        1,
        "the institution is the subject",
    ),
    ({"subject": "Other Fund"}, {}, 2, "another subject is another claim"),
    ({"modality": "target"}, {}, 2, "a target is not a fact"),
    ({"unit": "EUR"}, {}, 2, "amounts are never converted"),
    ({"period": "in 2024"}, {"period": "in 2023"}, 2, "another year is another claim"),
    ({"role": "from"}, {"role": "to"}, 2, "the base of a comparison is not its end"),
    (
        {"kind": "share", "measure": "buy gold"},
        {"kind": "share", "measure": "sell gold"},
        2,
        "same digits, other question",
    ),
]


@pytest.mark.parametrize(("first", "second", "count", "why"), SAME_CLAIM, ids=[row[3] for row in SAME_CLAIM])
def test_what_makes_two_statements_one_claim(first: dict, second: dict, count: int, why: str) -> None:
    stated = statements(figure(5e9, "$5bn", **first), figure(5e9, "$5bn", **second))
    assert claim_metrics(stated)["claim_id"].n_unique() == count, why


def test_a_figure_without_a_subject_states_no_claim() -> None:
    stated = statements(figure(5e9, "$5bn")).with_columns(subject=pl.lit(None, dtype=pl.String))
    assert claim_metrics(stated).is_empty()
    assert claims(stated, claim_metrics(stated)).is_empty()


def test_ids_do_not_depend_on_order() -> None:
    stated = statements(figure(5e9, "$5bn"), figure(7e9, "$7bn", subject="Other Fund"))
    assert claim_metrics(stated).equals(claim_metrics(stated.reverse()))

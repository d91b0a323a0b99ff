"""What reviewers decided, applied to figures."""

from __future__ import annotations

from datetime import datetime

import polars as pl
import pytest

from expectations.contract import polars_schema
from expectations.gate import verdict
from expectations.tables import CORRECTIONS, METRICS
from tests.expectations.example_rows import frame_of_metrics
from transforms.runs.review import changed_articles, reviewed, superseding, unread, unreadable_values

THE_SHARE = {"article_id": "a", "span_start": 4, "span_end": 8, "surface": "159%", "evidence": "Now 159% say so."}


def figures(*changes: dict[str, object]) -> pl.DataFrame:
    """Metric rows of one article: a share of 159 % first, then others."""
    return frame_of_metrics(THE_SHARE | {"metric_id": "m0", "value": 159.0}, *changes)


def decision(what: str, target: str, value: str | None = None, **changes: object) -> pl.DataFrame:
    """A decision on the first of `figures`."""
    row = {name: THE_SHARE[name] for name in ("article_id", "span_start", "span_end", "surface")}
    row |= {"decision": what, "target": target, "value": value, "reason": "why", "decided_by": "ann"}
    return pl.DataFrame([row | {"decided_at": datetime(2025, 7, 14)} | changes], schema=polars_schema(CORRECTIONS))


def judged(rows: pl.DataFrame, *decisions: pl.DataFrame) -> tuple[dict[str, float], dict[str, str], dict[str, str]]:
    """By metric_id: values of the clean, rules of the refused, and the status of the settled."""
    found = reviewed(rows, pl.concat(decisions), lambda frame: verdict(frame, METRICS))
    refused = found.refused.with_columns(pl.col("rules").list.join(", "))
    return (
        dict(found.clean.select("metric_id", "value").iter_rows()),
        dict(refused.select("metric_id", "rules").iter_rows()),
        dict(found.settled.select("metric_id", "status").iter_rows()),
    )


NONE = decision("reject", "figure").clear()
SHARE_OUT = {"m0": "share_out_of_range"}
CASES = [
    ("nobody decided", (NONE,), ({}, SHARE_OUT, {})),
    ("a value corrected into its limits", (decision("correct", "value", "59"),),
     ({"m0": 59.0}, {}, {"m0": "corrected"})),
    ("another kind, whose limits are wider", (decision("correct", "kind", "change"),),
     ({"m0": 159.0}, {}, {"m0": "corrected"})),
    ("still beyond the limits", (decision("correct", "value", "158"),), ({}, SHARE_OUT, {})),
    ("the user's rule is never released", (decision("release", "share_out_of_range"),),
     ({}, SHARE_OUT, {})),
    ("rejected: stays out", (decision("reject", "figure"),), ({}, SHARE_OUT, {})),
    ("of another article", (decision("correct", "value", "59", article_id="b"),), ({}, SHARE_OUT, {})),
    ("of another figure", (decision("correct", "value", "59", surface="15 %"),), ({}, SHARE_OUT, {})),
]  # fmt: skip


@pytest.mark.parametrize(("why", "decisions", "expected"), CASES, ids=[case[0] for case in CASES])
def test_decisions_are_applied_before_the_gate(
    why: str, decisions: tuple[pl.DataFrame, ...], expected: tuple[object, ...]
) -> None:
    assert judged(figures(), *decisions) == expected, why


def test_a_rule_released_for_a_figure_lets_that_one_through() -> None:
    rows = figures().with_columns(kind=pl.lit("change"), value=pl.lit(-120.0))
    assert judged(rows, NONE)[1] == {"m0": "change_out_of_range"}
    clean, refused, settled = judged(rows, decision("release", "change_out_of_range"))
    assert (clean, refused, settled) == ({"m0": -120.0}, {}, {"m0": "released"})


def test_a_figure_that_broke_no_rule_can_be_corrected_and_rejected() -> None:
    rows = figures().with_columns(value=pl.lit(15.9))
    assert judged(rows, decision("correct", "value", "59")) == ({"m0": 59.0}, {}, {})
    assert judged(rows, decision("reject", "figure")) == ({}, {"m0": "rejected_by_reviewer"}, {})


def test_what_was_decided_is_said_in_flags_and_in_quarantine() -> None:
    both = pl.concat([decision("correct", "value", "59"), decision("correct", "population", None)])
    found = reviewed(figures(), both, lambda frame: verdict(frame, METRICS))
    row = found.clean.row(0, named=True)
    assert {"corrected:value", "corrected:population"} <= set(row["flags"])
    assert row["population"] is None
    settled = found.settled.row(0, named=True)
    assert (settled["value"], settled["resolved_by"], settled["note"]) == (159.0, "ann", "why")


def test_others_are_left_alone() -> None:
    other = THE_SHARE | {"metric_id": "m1", "span_start": 40, "span_end": 43, "surface": "44%", "value": 44.0,
                         "evidence": "Now 44% say so.", "evidence_start": 36}  # fmt: skip
    clean, _, _ = judged(figures(other), decision("correct", "value", "59"))
    assert clean == {"m0": 59.0, "m1": 44.0}


def test_a_figure_that_is_no_longer_read_is_told() -> None:
    read = pl.DataFrame({"article_id": ["a"]})
    mine, gone = decision("correct", "value", "59"), decision("correct", "value", "59", surface="160%")
    elsewhere = decision("correct", "value", "59", article_id="not read")
    lost = unread(pl.concat([mine, gone, elsewhere]), figures(), read)
    assert lost["surface"].to_list() == ["160%"]


SUPERSEDING = [
    ("a rejection ends what was decided before", decision("correct", "value", "59"), decision("reject", "figure"),
     [("reject", "figure", None)]),
    ("a correction ends a rejection", decision("reject", "figure"), decision("correct", "value", "59"),
     [("correct", "value", "59")]),
    ("the same field corrected again", decision("correct", "value", "58"), decision("correct", "value", "59"),
     [("correct", "value", "59")]),
    ("another field beside it", decision("correct", "value", "59"), decision("correct", "unit", "count"),
     [("correct", "value", "59"), ("correct", "unit", "count")]),
    ("another figure beside it", decision("correct", "value", "59", surface="9%"), decision("reject", "figure"),
     [("correct", "value", "59"), ("reject", "figure", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("why", "before", "now", "expected"), SUPERSEDING, ids=[case[0] for case in SUPERSEDING])
def test_later_decisions_supersede(why: str, before: pl.DataFrame, now: pl.DataFrame, expected: list[object]) -> None:
    assert superseding(before, now).select("decision", "target", "value").rows() == expected, why


def test_articles_on_which_decisions_differ() -> None:
    kept = decision("correct", "value", "59", article_id="kept")
    undone = decision("correct", "value", "59", article_id="undone")
    new = decision("reject", "figure", article_id="new")
    found = changed_articles(pl.concat([kept, undone]), pl.concat([new, kept]))
    assert sorted(found["article_id"]) == ["new", "undone"]


@pytest.mark.parametrize(
    ("value", "readable"), [("59", True), ("-3e9", True), (None, True), ("59 %", False), ("nan", False), ("inf", False)]
)
def test_a_corrected_number_is_a_number(value: str | None, readable: bool) -> None:  # noqa: FBT001  a column of the table
    found = unreadable_values(decision("correct", "value", value), polars_schema(METRICS))
    assert found.is_empty() == readable

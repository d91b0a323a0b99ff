"""What reviewers decided, applied to extracted figures: corrections last, then the gate has its say again.

A decision names its figure by article and span, so it survives another extractor; it says which surface it saw there,
so that it fails loudly where the text no longer says that.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import polars as pl

from expectations.gate import Verdict
from expectations.tables import CORRECTABLE

FIGURE = ("article_id", "span_start", "surface")
REJECTED_BY_REVIEWER = "rejected_by_reviewer"
STATUS_OF = {"correct": "corrected", "release": "released", "reject": "rejected"}


@dataclass(frozen=True)
class Reviewed:
    """The gate's answer with the decisions applied.

    clean: the columns of `metrics`. refused: the same and `rules`, and for a rejected figure `status`, `resolved_by`,
    `resolved_at` and `note`. settled: refused as extracted, clean as decided: the same columns, kept for the record.
    """

    clean: pl.DataFrame
    refused: pl.DataFrame
    settled: pl.DataFrame


def reviewed(rows: pl.DataFrame, decisions: pl.DataFrame, judge: Callable[[pl.DataFrame], Verdict]) -> Reviewed:
    """Judge would-be metric rows as extracted, and again as reviewers decided on them.

    rows: the columns of `metrics`. decisions: those of `corrections`, of any article.
    """
    first = judge(rows)
    mine = decisions.join(rows.select(FIGURE), on=FIGURE, how="semi")
    notes = _notes(mine)
    if mine.is_empty():
        return Reviewed(first.clean, _with_notes(first.refused, notes), _with_notes(first.refused.clear(), notes))
    again = judge(corrected(rows, mine))
    is_rejected = mine.filter(pl.col("decision") == "reject")
    broken = first.refused.select("metric_id", "rules")
    thrown_out = (
        rows.join(is_rejected, on=FIGURE, how="semi")
        .join(broken, on="metric_id", how="left", maintain_order="left")
        .with_columns(pl.col("rules").fill_null([REJECTED_BY_REVIEWER]))
    )
    refused = pl.concat([again.refused.join(is_rejected, on=FIGURE, how="anti"), thrown_out])
    return Reviewed(
        clean=again.clean.join(is_rejected, on=FIGURE, how="anti"),
        refused=_with_notes(refused, notes.filter(pl.col("status") == "rejected")),
        settled=_with_notes(first.refused.join(refused, on="metric_id", how="anti"), notes),
    )


def corrected(rows: pl.DataFrame, decisions: pl.DataFrame) -> pl.DataFrame:
    """The rows with their corrected fields, and the flags `corrected:<field>` and `released:<rule>`.

    rows and decisions as in `reviewed`. A value is text in `decisions`; it has been checked to be one of the field's
    type (see `unreadable_values`).
    """
    for name in CORRECTABLE:
        values = decisions.filter((pl.col("decision") == "correct") & (pl.col("target") == name))
        if values.is_empty():
            continue
        rows = (
            rows.join(values.select(*FIGURE, new="value", is_new=True), on=FIGURE, how="left", maintain_order="left")
            .with_columns(pl.when("is_new").then(pl.col("new").cast(rows.schema[name])).otherwise(name).alias(name))
            .drop("new", "is_new")
        )
    word = pl.col("decision").replace_strict(STATUS_OF, return_dtype=pl.String)
    flags = (
        decisions.filter(pl.col("decision") != "reject")
        .group_by(FIGURE, maintain_order=True)
        .agg(new=pl.format("{}:{}", word, "target"))
    )
    return (
        rows.join(flags, on=FIGURE, how="left", maintain_order="left")
        .with_columns(flags=pl.col("flags").list.concat(pl.col("new").fill_null([])).list.unique(maintain_order=True))
        .drop("new")
    )


def unread(decisions: pl.DataFrame, rows: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """The decisions on figures that are no longer there: their article is among those read, and no row has their span
    and surface.

    articles: article_id of the articles that were read.
    """
    return decisions.join(articles.select("article_id"), on="article_id", how="semi").join(
        rows.select(FIGURE), on=FIGURE, how="anti"
    )


def superseding(before: pl.DataFrame, decisions: pl.DataFrame) -> pl.DataFrame:
    """The decisions in force once further ones are made: a rejection ends all others on its figure, any other ends a
    rejection, and the same decided again replaces what was decided.

    Both, and what is returned: the columns of `corrections`.
    """
    rejected = decisions.filter(pl.col("decision") == "reject")
    kept = (
        before.join(rejected, on=FIGURE, how="anti")
        .join(decisions.with_columns(decision=pl.lit("reject")), on=[*FIGURE, "decision"], how="anti")
        .join(decisions, on=[*FIGURE, "decision", "target"], how="anti")
    )
    return pl.concat([kept, decisions])


def changed_articles(before: pl.DataFrame, now: pl.DataFrame) -> pl.DataFrame:
    """article_id of the articles on which the decisions differ. Both: the columns of `corrections`."""
    columns = now.columns
    return (
        pl.concat([before.select(columns).with_columns(at=0), now.with_columns(at=1)])
        .group_by(columns)
        .agg(n=pl.col("at").n_unique())
        .filter(pl.col("n") == 1)
        .select("article_id")
        .unique(maintain_order=True)
    )


def unreadable_values(decisions: pl.DataFrame, schema: pl.Schema) -> pl.DataFrame:
    """The corrections whose value is not one of the field's type. schema: that of `metrics`."""
    numbers = [name for name in CORRECTABLE if schema[name].is_numeric()]
    is_read = pl.col("value").cast(pl.Float64, strict=False).is_finite().fill_null(value=False)
    return decisions.filter(
        (pl.col("decision") == "correct") & pl.col("target").is_in(numbers) & pl.col("value").is_not_null() & ~is_read
    )


def _notes(decisions: pl.DataFrame) -> pl.DataFrame:
    """What quarantine says of each figure that was decided on: status, resolved_by, resolved_at, note.

    A figure that was corrected and released counts as corrected; one that was rejected, as rejected.
    """
    ranks = {"reject": 0, "correct": 1, "release": 2}
    return (
        decisions.sort(pl.col("decision").replace_strict(ranks, return_dtype=pl.Int8), "target", maintain_order=True)
        .group_by(FIGURE, maintain_order=True)
        .agg(
            status=pl.col("decision").first().replace_strict(STATUS_OF, return_dtype=pl.String),
            resolved_by=pl.col("decided_by").first(),
            resolved_at=pl.col("decided_at").max(),
            note=pl.col("reason").unique(maintain_order=True).str.join("; "),
        )
    )


def _with_notes(refused: pl.DataFrame, notes: pl.DataFrame) -> pl.DataFrame:
    return refused.join(notes, on=FIGURE, how="left", maintain_order="left")

"""The same statement across articles: who states it, and whether they agree.

A claim is a kind, a unit, a subject, what is measured, when, and how it is meant (actual, target …): everything but the
value. Two statements of it agree when the intervals that their words allow overlap.
"""

from __future__ import annotations

import polars as pl

from expectations import thresholds as limit
from transforms.articles.ids import content_ids
from transforms.mentions.precision import half_of_last_digit

# These kinds say what is measured by themselves: "manages $80bn" and "AUM of $80bn" are one claim.
SELF_EXPLANATORY = ("aum", "reserves")

# Words that carry no meaning of their own in a measure or a subject.
SMALL_WORDS = (
    "the",
    "a",
    "an",
    "of",
    "in",
    "to",
    "for",
    "on",
    "at",
    "by",
    "and",
    "its",
    "their",
    "his",
    "her",
    "as",
    "with",
)

KEY = ("kind", "unit", "modality", "is_base", "who", "measured", "when")


def claim_metrics(statements: pl.DataFrame) -> pl.DataFrame:
    """Which metric states which claim.

    statements: metric_id, kind, unit, modality, subject, institution_id, population, measure, period (and more).
    Returns claim_id, metric_id; metrics without a subject state no claim.
    """
    return _keyed(statements).select("claim_id", "metric_id").unique().sort("claim_id", "metric_id")


def claims(statements: pl.DataFrame, members: pl.DataFrame) -> pl.DataFrame:
    """One row per claim, with the columns of the table `claims` but since_run_id.

    statements: as for `claim_metrics`, with value, low, high, bound, article_id, publisher, published_at and
    syndication_group. members: what `claim_metrics` returned for them.
    """
    stated = (
        _keyed(statements)
        .join(members, on=["claim_id", "metric_id"], how="semi")
        .with_columns(least=pl.coalesce("low", "value"), greatest=pl.coalesce("high", "value"), **_interval())
        .sort("published_at", "metric_id", nulls_last=True)
    )
    stated = stated.join(_stated_once(stated), on=["claim_id", "article_id"], how="left", maintain_order="left")
    is_single = pl.col("n_syndication_groups") == 1
    versions_agree = (pl.col("latest_once") <= pl.col("earliest_once")).fill_null(True)
    agrees = pl.col("latest_start") <= pl.col("earliest_end")
    return (
        stated.group_by("claim_id", maintain_order=True)
        .agg(
            pl.col("kind", "unit", "subject", "institution_id", "measured").first(),
            period=pl.col("when").first(),
            low=pl.col("least").min(),
            high=pl.col("greatest").max(),
            latest_start=pl.col("start").max(),
            earliest_end=pl.col("end").min(),
            latest_once=pl.col("start_once").max(),
            earliest_once=pl.col("end_once").min(),
            n_metrics=pl.len().cast(pl.Int64),
            n_articles=pl.col("article_id").n_unique().cast(pl.Int64),
            n_publishers=pl.col("publisher").drop_nulls().n_unique().cast(pl.Int64),
            n_syndication_groups=pl.col("syndication_group").n_unique().cast(pl.Int64),
        )
        .with_columns(
            status=pl.when(is_single & versions_agree)
            .then(pl.lit("single"))
            .when(~agrees)
            .then(pl.lit("conflicting"))
            .otherwise(pl.lit("corroborated"))
        )
        .sort("claim_id")
    )


def _stated_once(stated: pl.DataFrame) -> pl.DataFrame:
    """claim_id, article_id, start_once, end_once: what an article that does not contradict itself allows.

    By it, copies of one text are seen to disagree where a figure was changed on the way from one to the other; that one
    text states several figures, which the claim does not tell apart, is no disagreement.
    """
    once = stated.group_by("claim_id", "article_id").agg(start_once=pl.col("start").max(), end_once=pl.col("end").min())
    return once.filter(pl.col("start_once") <= pl.col("end_once"))


def with_since(claimed: pl.DataFrame, earlier: pl.DataFrame, run_id: str) -> pl.DataFrame:
    """The claims with since_run_id: of `earlier` (claim_id, status, since_run_id) where the status is as it was, else
    `run_id`.
    """
    kept = claimed.join(earlier, on=["claim_id", "status"], how="left", maintain_order="left")
    return kept.with_columns(pl.col("since_run_id").fill_null(run_id))


def _keyed(statements: pl.DataFrame) -> pl.DataFrame:
    measured = (
        pl.when(pl.col("kind").is_in(SELF_EXPLANATORY))
        .then(pl.lit(""))
        .otherwise(pl.concat_str(_plain("measure"), _plain("population"), separator=" / "))
    )
    keyed = statements.filter(pl.col("subject").is_not_null()).with_columns(
        who=pl.coalesce("institution_id", _plain("subject")),
        measured=measured,
        is_base=pl.col("role") == "from",
        when=pl.when(pl.col("period").is_not_null()).then(_plain("period")),
    )
    text = pl.concat_str([pl.col(name).cast(pl.String).fill_null("") for name in KEY], separator="\n")
    return keyed.with_columns(content_ids(keyed.select(claim_id=text).to_series()))


def _plain(column: str) -> pl.Expr:
    """Lower case, letters and digits only, small words left out."""
    return (
        pl.col(column)
        .fill_null("")
        .str.to_lowercase()
        .str.replace_all(r"[^\p{L}\p{N}.%]+", " ")
        .str.replace_all(rf"\b(?:{'|'.join(SMALL_WORDS)})\b", " ")
        .str.replace_all(r"\s+", " ")
        .str.strip_chars()
    )


def _interval() -> dict[str, pl.Expr]:
    """Start and end of the values that a statement's words allow."""
    value = pl.col("value")
    half = half_of_last_digit(pl.col("surface"), value)
    wide = pl.max_horizontal(2 * half, limit.ABOUT * value.abs())
    bound = pl.col("bound")
    start = (
        pl.when(bound == "range").then(pl.col("low"))
        .when(bound == "above").then(value)
        .when(bound.is_in(["about", "below"])).then(value - wide)
        .otherwise(value - half)
    )  # fmt: skip
    end = (
        pl.when(bound == "range").then(pl.col("high"))
        .when(bound == "below").then(value)
        .when(bound == "about").then(value + wide)
        .when(bound == "above").then(value + pl.max_horizontal(wide, limit.ABOVE * value.abs()))
        .otherwise(value + half)
    )  # fmt: skip
    return {"start": start, "end": end}

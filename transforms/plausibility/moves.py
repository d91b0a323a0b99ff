"""How far the AUM of an institution has moved since the newest article before that states it."""

import polars as pl

from expectations import thresholds as limit

MOVING_KINDS = ("flow", "return")
"""The kinds of figures that tell why an AUM moved."""
_YEAR = r"\b((?:19|20)[0-9]{2})\b"
_PLACE = ("article_id", "span_start")


def moves(in_series: pl.DataFrame, figures: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """article_id, span_start, move_ratio: an institution's AUM over the one that the newest earlier article states.

    in_series: as of `transforms.plausibility.plausibility.series`, of the run and the warehouse. figures:
    SERIES_COLUMNS of metrics, among them those of MOVING_KINDS. articles: article_id, published_at of all of them. Only
    figures of now are compared, which stand alone: a comparison or a list tells of the move itself. Nothing is said of
    an article whose forerunner is older than AUM_STALE_DAYS days, nor of a move that a flow or a return told since then
    accounts for.
    """
    dates = articles.drop_nulls("published_at").select("article_id", "published_at")
    dated = in_series.filter("is_whole").join(dates, on="article_id")
    year = pl.col("period").str.extract_all(_YEAR).list.last().cast(pl.Int32)
    now = dated.filter((pl.col("role") == "single") & (year.is_null() | (year >= pl.col("published_at").dt.year() - 1)))
    usual = now.group_by("series", "published_at").agg(earlier=pl.col("value").median()).sort("published_at")
    told = now.sort("published_at").join_asof(
        usual.with_columns(since="published_at"),
        on="published_at",
        by="series",
        strategy="backward",
        allow_exact_matches=False,
        tolerance=f"{limit.AUM_STALE_DAYS}d",
        check_sortedness=False,
    )
    moved = told.drop_nulls("earlier").with_columns(move_ratio=pl.col("value") / pl.col("earlier"))
    open_moves = moved.join(_accounted_for(moved, figures, dates), on=_PLACE, how="anti", maintain_order="left")
    return open_moves.select(*_PLACE, "move_ratio")


def _accounted_for(moved: pl.DataFrame, figures: pl.DataFrame, dates: pl.DataFrame) -> pl.DataFrame:
    """article_id, span_start of the moves beyond AUM_MOVE that a flow or a return of the same institution accounts for:
    one in the same direction, told since the forerunner, that is at least MOVE_EXPLAINED of the move.
    """
    causes = figures.filter(pl.col("kind").is_in(MOVING_KINDS) & (pl.col("modality") == "actual")).join(
        dates.rename({"published_at": "told_at"}), on="article_id"
    )
    size = pl.when(pl.col("kind") == "return").then(pl.col("value") / 100)
    told = causes.select("institution_id", "told_at", "unit", amount=pl.col("value"), relative=size)
    wide = moved.filter(~pl.col("move_ratio").is_between(1 / limit.AUM_MOVE, limit.AUM_MOVE)).with_columns(
        institution_id=pl.col("series").str.extract(r"^([^\n]*)"), currency=pl.col("series").str.extract(r"([^\n]*)$")
    )
    pairs = wide.join(told, on="institution_id").filter(
        (pl.col("told_at") > pl.col("since")) & (pl.col("told_at") <= pl.col("published_at"))
    )
    move = pl.col("move_ratio") - 1
    same_currency = pl.col("unit") == pl.col("currency")
    part = pl.coalesce("relative", pl.when(same_currency).then(pl.col("amount") / pl.col("earlier"))) / move
    return pairs.filter(part >= limit.MOVE_EXPLAINED).select(_PLACE).unique()

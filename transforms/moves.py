"""How far the AUM of an institution has moved since the newest article before that states it."""

import polars as pl

from expectations import thresholds as limit

_YEAR = r"\b((?:19|20)[0-9]{2})\b"


def moves(figures: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """article_id, span_start, move_ratio: an institution's AUM over the one that the newest earlier article states.

    figures: as of `transforms.plausibility.series`, of the run and the warehouse. articles: article_id, published_at of
    all of them. Only figures of now are compared, which stand alone: a comparison or a list tells of the move itself.
    Nothing is said of an article whose forerunner is older than AUM_STALE_DAYS days.
    """
    dated = figures.filter("is_whole").join(articles.drop_nulls("published_at"), on="article_id")
    year = pl.col("period").str.extract_all(_YEAR).list.last().cast(pl.Int32)
    now = dated.filter((pl.col("role") == "single") & (year.is_null() | (year >= pl.col("published_at").dt.year() - 1)))
    usual = now.group_by("series", "published_at").agg(earlier=pl.col("value").median()).sort("published_at")
    told = now.sort("published_at").join_asof(
        usual,
        on="published_at",
        by="series",
        strategy="backward",
        allow_exact_matches=False,
        tolerance=f"{limit.AUM_STALE_DAYS}d",
        check_sortedness=False,
    )
    return told.drop_nulls("earlier").select("article_id", "span_start", move_ratio=pl.col("value") / pl.col("earlier"))

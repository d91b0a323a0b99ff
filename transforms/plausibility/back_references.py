"""What an article says of an earlier wave of a survey, beside what data/reference knows of that wave."""

import polars as pl

_SAME = 0.5  # percentage points: the newer figure is the one of a stored wave
_LAST_YEAR = r"(?i:\b(?:last|previous|prior) (?:year|wave|survey|edition)|a year (?:ago|earlier|before)|year-ago)"


def back_references(
    rows: pl.DataFrame, articles: pl.DataFrame, surveys: pl.DataFrame, waves: pl.DataFrame
) -> pl.DataFrame:
    """article_id, span_start, backreference_gap of the `from` figures that speak of a known wave.

    rows: would-be metric rows. articles: article_id, text, published_at. surveys: survey_id, pattern (of its name).
    waves: survey_id, year, cue (pattern of its question), value_pct, prior_wave_stated_pct. The wave is told by the
    newer figure of the comparison, where that one is stored; else by the year that the words name, or by "last year".
    """
    percent = rows.filter((pl.col("unit") == "percent") & pl.col("kind").is_in(["share", "allocation"]))
    ends = percent.filter(pl.col("role") == "from")
    newer = percent.filter(pl.col("role") == "to").select("article_id", "link", newer="value")
    told = ends.join(newer.unique(["article_id", "link"]), on=["article_id", "link"], how="left")
    about = articles.join(told, on="article_id", how="semi").select("article_id", "text", "published_at")
    named = about.join(surveys.select("survey_id", "pattern"), how="cross").filter(
        pl.col("text").str.contains(pl.col("pattern"))
    )
    found = told.join(named.select("article_id", "survey_id", "published_at"), on="article_id").join(
        waves, on="survey_id"
    )
    found = found.filter(pl.col("evidence").str.contains(pl.col("cue")))
    by_newer = found.filter((pl.col("newer") - pl.col("value_pct")).abs() <= _SAME).select(
        "article_id", "span_start", gap=pl.col("value") - pl.col("prior_wave_stated_pct"), order=pl.lit(0)
    )
    year = year_spoken_of(pl.col("period"), pl.col("published_at").dt.year())
    by_year = found.filter(year == pl.col("year")).select(
        "article_id", "span_start", gap=pl.col("value") - pl.col("value_pct"), order=pl.lit(1)
    )
    both = pl.concat([by_newer, by_year]).filter(pl.col("gap").is_not_null())
    nearest = both.sort("order", pl.col("gap").abs()).unique(["article_id", "span_start"], keep="first")
    return nearest.select("article_id", "span_start", backreference_gap="gap")


def year_spoken_of(period: pl.Expr, year: pl.Expr) -> pl.Expr:
    """The year that a period names, or means by "last year" in an article of `year`; else NULL."""
    named = period.str.extract(r"\b(20[0-9]{2})\b").cast(pl.Int32)
    return pl.coalesce(named, pl.when(period.str.contains(_LAST_YEAR)).then(year - 1))

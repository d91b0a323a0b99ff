"""What an article says of a survey's wave of the year before, beside what the articles of that year said."""

import polars as pl

from expectations import thresholds as limit
from transforms.plausibility.back_references import year_spoken_of

_QUESTION = ("who", "about")


def wave_gaps(told: pl.DataFrame) -> pl.DataFrame:
    """article_id, span_start, backreference_gap (points) of the figures that speak of the wave of the year before.

    told: as of `transforms.claims.answers`, of the run and the warehouse. Compared are figures of one survey, for the
    same group and the same measure, each with what its "about" allows. Where the articles of that year differ among
    themselves, words do not tell the questions apart, or it was asked more than once: nothing is concluded.
    """
    closed = told.filter(pl.col("bound").is_in(["exact", "about"]) & pl.col("survey_year").is_not_null())
    spoken = year_spoken_of(pl.col("period"), pl.col("survey_year")).cast(pl.Int64)
    allowed = (
        pl.when(pl.col("bound") == "about").then(pl.max_horizontal(1.0, limit.ABOUT * pl.col("value"))).otherwise(0)
    )
    dated = closed.with_columns(
        spoken=spoken, root=survey_root(), low=pl.col("value") - allowed, high=pl.col("value") + allowed
    )
    is_own = pl.col("spoken").fill_null(pl.col("survey_year")) == pl.col("survey_year")
    waves = (
        dated.filter(is_own & (pl.col("role") != "from"))
        .group_by("root", *_QUESTION, stored="survey", wave="survey_year")
        .agg(
            least=pl.col("value").min(), most=pl.col("value").max(), start=pl.col("low").min(), end=pl.col("high").max()
        )
    )
    later = dated.filter(pl.col("spoken") == pl.col("survey_year") - 1)
    pairs = later.join(
        waves, left_on=["root", "spoken", *_QUESTION], right_on=["root", "wave", *_QUESTION], maintain_order="left"
    ).filter(is_same_survey(pl.col("survey"), pl.col("stored")))
    one = pairs.group_by("article_id", "span_start", maintain_order=True).agg(
        pl.col("low", "high").first(), pl.col("least", "start").min(), pl.col("most", "end").max()
    )
    agreed = one.filter(pl.col("most") - pl.col("least") <= limit.WAVE_POINTS)
    above, below = (
        pl.max_horizontal(pl.col("low") - pl.col("end"), 0),
        pl.min_horizontal(pl.col("high") - pl.col("start"), 0),
    )
    return agreed.select("article_id", "span_start", backreference_gap=(above + below).cast(pl.Float64))


def survey_root() -> pl.Expr:
    """The first word of a survey's name, which all its forms share."""
    return pl.col("survey").str.extract(r"^(\S+)")


def is_same_survey(one: pl.Expr, other: pl.Expr) -> pl.Expr:
    """Whether one name begins with the other, whole words of it."""
    return (one + " ").str.starts_with(other + " ") | (other + " ").str.starts_with(one + " ")

"""The same figure of the same wave of a survey, told of something else by another article."""

import polars as pl

from transforms.plausibility.wave_gaps import is_same_survey, survey_root

_WHERE = ("root", "survey_year", "who", "whole")


def predicate_drift(told: pl.DataFrame) -> pl.DataFrame:
    """article_id, span_start, same_action, other_measure of the answers that another article gives too.

    told: as of `transforms.claims.answers`, of the run and the warehouse. Two articles give the same answer where
    survey, year, group and value (to a whole percent) are the same and their measures name a common object; of all that
    were asked, only where the value it is set against is the same too, since one figure alone may answer two questions.
    same_action: whether a measure elsewhere says that the same is done to the object; other_measure is that measure.
    """
    given = _answers(told)
    # each statement once, however many articles make it: pairs grow with the questions, not with the articles
    stated = given.group_by("survey", *_WHERE, "about", "earlier", maintain_order=True).agg(
        pl.col("measure", "actions", "objects").first(),
        first_article=pl.col("article_id").min(),
        last_article=pl.col("article_id").max(),
    )
    own = pl.col("article_id")
    is_part = pl.col("who") != ""
    pairs = given.join(stated, on=_WHERE, suffix="_other", maintain_order="left").filter(
        is_same_survey(pl.col("survey"), pl.col("survey_other"))
        & ((pl.col("first_article") != own) | (pl.col("last_article") != own))
        & (pl.col("earlier") == pl.col("earlier_other")).fill_null(is_part)
        & _has_common("objects")
    )
    same = _has_common("actions") | (pl.col("about") == pl.col("about_other"))
    nearest = pairs.with_columns(same_action=same).sort("same_action", "measure_other", descending=[True, False])
    first = nearest.unique(["article_id", "span_start"], keep="first", maintain_order=True)
    return first.select("article_id", "span_start", "same_action", other_measure="measure_other")


def _answers(told: pl.DataFrame) -> pl.DataFrame:
    """The answers of now that say what is done to what, with root, whole (their value without its decimals) and earlier
    (the same of the value they are set against; else NULL).
    """
    before = told.filter(pl.col("role") == "from").unique(["article_id", "link"], keep="none")
    earlier = before.select("article_id", "link", earlier=pl.col("value").round())
    now = told.filter(
        (pl.col("role") != "from")
        & pl.col("survey_year").is_not_null()
        & (pl.col("bound") == "exact")
        & (pl.col("actions").list.len() > 0)
        & (pl.col("objects").list.len() > 0)
    )
    with_base = now.join(earlier, on=["article_id", "link"], how="left", maintain_order="left")
    return with_base.with_columns(root=survey_root(), whole=pl.col("value").round())


def _has_common(name: str) -> pl.Expr:
    """Whether two measures have one of these words in common."""
    return pl.col(name).list.set_intersection(pl.col(f"{name}_other")).list.len() > 0

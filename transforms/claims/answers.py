"""The answers of surveys, in words that two articles can be compared by."""

import polars as pl

from transforms.lexicon.survey_words import ACTIONS, NO_OBJECT, WHOLE_SAMPLE

ANSWER_COLUMNS = (
    "article_id", "span_start", "kind", "unit", "value", "bound", "role", "link", "modality", "subject", "population",
    "measure", "period", "section",
)  # fmt: skip
"""The columns of `metrics` that an answer is read from."""
ANSWER_KINDS = ("share", "allocation")
_SMALL = (
    "a", "an", "the", "to", "of", "in", "for", "on", "at", "by", "and", "or", "as", "with", "its", "their", "our",
    "more", "will", "would", "that", "they", "are", "is", "be",
)  # fmt: skip
_ENDINGS = r"(?:ing|ed|es|s|e)$"
_DOUBLED = {2 * letter: letter for letter in "bdglmnprt"}
_WORD = r"[\p{L}\p{N}][\p{L}\p{N}'’&-]*"
_TEASERS = ("related", "boilerplate", "repeat")


def answers(rows: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """The answers that articles report of a survey: article_id, span_start, survey, survey_year, role, period, value,
    bound, link, who (whom it speaks of, in words without endings; empty for all that were asked), measure, about (the
    words of the measure without endings), actions (what is done), objects (what it is done to): the last three List.

    rows: ANSWER_COLUMNS of metrics. articles: article_id, survey, survey_year. What the `to` of a comparison says of
    whom and what holds for its `from`, where that does not say it. An answer whose measure is not said is left out.
    """
    asked = articles.drop_nulls("survey")
    said = rows.filter(
        (pl.col("unit") == "percent")
        & pl.col("kind").is_in(ANSWER_KINDS)
        & ~pl.col("section").is_in(_TEASERS)
        & (pl.col("modality") != "denied")
    ).join(asked.select("article_id", "survey", "survey_year"), on="article_id")
    told = said.with_columns(who=pl.coalesce("population", "subject"))
    ends = told.filter(pl.col("role") == "to").unique(["article_id", "link"], keep="none")
    other = ends.select("article_id", "link", who_to="who", measure_to="measure")
    whole = told.join(other, on=["article_id", "link"], how="left", maintain_order="left").with_columns(
        who=pl.coalesce("who", "who_to"), measure=pl.coalesce("measure", "measure_to")
    )
    words = _words(pl.col("measure"))
    group = pl.when(pl.col("who").str.contains(WHOLE_SAMPLE)).then(pl.lit("")).otherwise("who").fill_null("")
    return whole.filter(pl.col("measure").is_not_null()).select(
        *("article_id", "span_start", "survey", "survey_year", "role", "period", "value", "bound", "link", "measure"),
        who=_stems(_words(group)).list.join(" "),
        about=_stems(words),
        actions=pl.concat_list(
            pl.when(words.list.set_intersection(list(forms)).list.len() > 0).then(pl.lit([name]))
            .otherwise(pl.lit([], pl.List(pl.String))) for name, forms in ACTIONS.items()
        ),
        objects=words.list.set_difference(list({form for forms in ACTIONS.values() for form in forms} | set(NO_OBJECT)
                                               | set(_SMALL))),
    )  # fmt: skip


def _words(text: pl.Expr) -> pl.Expr:
    """The words of a text in lower case, possessives without their ending."""
    possessive = pl.element().str.replace(r"['’]s?$", "")
    return text.str.to_lowercase().str.extract_all(_WORD).list.eval(possessive)


def _stems(words: pl.Expr) -> pl.Expr:
    """The words that carry meaning, without their endings, each once, in order of the alphabet."""
    meant = words.list.set_difference(list(_SMALL))
    stem = pl.element().str.replace(_ENDINGS, "")
    last = stem.str.tail(2)
    single = pl.when(last.is_in(list(_DOUBLED))).then(stem.str.head(-1)).otherwise(stem)
    return meant.list.eval(single).list.unique().list.sort()

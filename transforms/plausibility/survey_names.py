"""Which survey an article reports, by the names in its words, and of which year."""

import polars as pl

from transforms.lexicon.survey_words import ASKED_BY, ASKS, HOLDS, IS_PLACE_NAME, NAMED, NO_NAME, OFTEN, WAVE_YEAR


def survey_names(bodies: pl.DataFrame, articles: pl.DataFrame, surveys: pl.DataFrame) -> pl.DataFrame:
    """article_id, survey, survey_year (Int64) of the articles that report one survey, held once a year at most.

    bodies: article_id, body (the words of the article itself). articles: article_id, published_at. surveys: publisher,
    pattern (of its name).
    A survey is told by who held it and, where its own name stands in capitals, by that: a name that begins another is
    the shorter form of it; an article with names that do not go together reports several, and none is told. The year
    is that of publication, unless the words name others only: then it is NULL, since they may speak of any.
    """
    texts = bodies.filter(pl.col("body").is_not_null() & ~pl.col("body").str.contains(OFTEN)).join(
        articles.select("article_id", "published_at"), on="article_id"
    )
    found = _names(texts, surveys)
    longest = pl.col("survey").sort_by(pl.col("survey").str.len_bytes(), "survey")
    one = (
        found.group_by("article_id")
        .agg(shortest=longest.first(), survey=longest.last(), every=pl.col("survey"))
        .explode("every")
        .with_columns(is_form=(pl.col("every") + " ").str.starts_with(pl.col("shortest") + " "))
        .group_by("article_id", "survey")
        .agg(is_one=(pl.col("is_form") & (pl.col("survey") + " ").str.starts_with(pl.col("every") + " ")).all())
        .filter("is_one")
    )
    told = texts.join(one, on="article_id").select("article_id", "survey", survey_year=_year())
    return told.with_columns(pl.col("survey_year").cast(pl.Int64)).sort("article_id")


def _names(texts: pl.DataFrame, surveys: pl.DataFrame) -> pl.DataFrame:
    """article_id, survey: every name of a survey, or of who held one, in lower case; a known publisher by its name."""
    words = pl.concat(
        texts.select("article_id", phrase=pl.col("body").str.extract_all(pattern))
        .explode("phrase", empty_as_null=False)
        .select("article_id", name=pl.col("phrase").str.extract(pattern, 1))
        for pattern in (NAMED, ASKED_BY, ASKS, HOLDS)
    )
    named = words.select("article_id", pl.col("name").str.replace(NO_NAME, "").str.strip_chars(" .-")).filter(
        (pl.col("name") != "") & ~pl.col("name").str.contains(IS_PLACE_NAME)
    )
    for publisher, pattern in surveys.select("publisher", "pattern").rows():
        named = named.with_columns(pl.col("name").str.replace(pattern, publisher))
    return named.select("article_id", survey=pl.col("name").str.to_lowercase()).unique(maintain_order=True)


def _year() -> pl.Expr:
    """The year of the wave that an article reports; NULL where that is unsure."""
    named = (
        pl.col("body").str.extract_all(WAVE_YEAR).list.eval(pl.element().str.extract(r"(20[0-9]{2})").cast(pl.Int32))
    )
    published = pl.col("published_at").dt.year()
    is_sure = (named.list.len() == 0) | named.list.contains(published)
    alone = pl.when(named.list.n_unique() == 1).then(named.list.first())
    return pl.when(published.is_null()).then(alone).when(is_sure).then(published)

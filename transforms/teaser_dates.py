"""What the dates of teasers tell: that the page was made no earlier. They are no article's date of publication."""

from __future__ import annotations

import polars as pl

from transforms.line_shapes import named_lines

LAST_MONTH = 12  # a larger number is a day
NUMERIC = r"(?<first>\d{1,2})[/.-](?<second>\d{1,2})[/.-](?<year>(?:19|20)\d{2})"
ISO = r"((?:19|20)\d{2}-\d{2}-\d{2})"
DAY_FIRST = r"(\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?(\p{L}{3})\p{L}*\.?,? ((?:19|20)\d{2})"
MONTH_FIRST = r"(\p{L}{3})\p{L}*\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d{2})"


def published_hints(articles: pl.DataFrame, lines: pl.DataFrame) -> pl.DataFrame:
    """The latest date that stands on a teaser of each article: the page was made on that day or later.

    articles: article_id, text. lines: the ledger of transforms.cleaning. Returns article_id, not_before: Date, for
    articles with such a date whose order of day and month is certain.
    """
    dated = lines.filter(pl.col("label") == "teaser_date")
    written = named_lines(articles).join(dated, on=["article_id", "line"], how="semi", maintain_order="left")
    numbers = pl.col("line_text").str.extract_groups(NUMERIC).struct.unnest()
    dates = written.select("article_id", "line_text", numbers).with_columns(
        day_first=(pl.col("first").cast(pl.Int32) > LAST_MONTH).any().over("article_id"),
        month_first=(pl.col("second").cast(pl.Int32) > LAST_MONTH).any().over("article_id"),
    )
    return (
        dates.select("article_id", not_before=pl.coalesce(_spelt_date(), _numeric_date()))
        .drop_nulls("not_before")
        .group_by("article_id", maintain_order=True)
        .agg(pl.col("not_before").max())
    )


def _spelt_date() -> pl.Expr:
    """A date that says itself which number is the day; null where it names no day there is."""
    line = pl.col("line_text")
    day_first, month_first = line.str.extract_groups(DAY_FIRST).struct, line.str.extract_groups(MONTH_FIRST).struct
    return pl.coalesce(
        line.str.extract(ISO).str.to_date("%Y-%m-%d", strict=False),
        _date("%d %b %Y", day_first.field("1"), day_first.field("2"), day_first.field("3")),
        _date("%d %b %Y", month_first.field("2"), month_first.field("1"), month_first.field("3")),
    )


def _numeric_date() -> pl.Expr:
    """A date of numbers in the order that the article's other dates make certain."""
    return (
        pl.when(pl.col("day_first") & ~pl.col("month_first"))
        .then(_date("%d %m %Y", pl.col("first"), pl.col("second"), pl.col("year")))
        .when(pl.col("month_first") & ~pl.col("day_first"))
        .then(_date("%d %m %Y", pl.col("second"), pl.col("first"), pl.col("year")))
    )


def _date(form: str, day: pl.Expr, month: pl.Expr, year: pl.Expr) -> pl.Expr:
    return pl.concat_str(day, month, year, separator=" ").str.to_date(form, strict=False)

"""Lines of articles with what can be seen of each on its own: length, end, key, and whether it looks like prose, a headline, a
table cell, a list item, a date."""

from __future__ import annotations

import polars as pl

from transforms.lexicon.teasers import DATE, DATE_WORDS, FRAME, MARKUP, RELATIVE_DATE, TIME

LONGEST_FURNITURE = 450  # characters: headings, notices, captions are shorter
HEADLINE_CHARS = 170
HEADLINE_WORDS = 25
CELL_CHARS = 45
CELL_WORDS = 6
LONGEST_DATE = 80  # characters of a line that is only a date
PROSE_WORDS = 12  # with a full stop; a sentence of the article
PROSE_WORDS_UNENDED = 30

STOP = r"[.!?。！？…][\"'”’)\]»*_]*$"
FULL_STOP = r"[.。…:：;,][\"'”’)\]»*_]*$"
WIDE = r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]"
LIST_ITEM = r"^(?:[-*•‣▪◦·●■►▶➤✓–—]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+\S"
PIPES = r"^\|.*\|$"
NUMERIC_CELL = r"^[\W_]*(?:[\p{Sc}(+−–-]|us\$|\s|[a-z]{3}\s?)*\d[\d\s.,']*(?:%|bps?|bn|m|mn|million|billion|trillion|tn|x|k)?[)*\W]*$|^[\s–—-]*$|^n/?a$"
DATE_LINE = rf"^[\W_]*(?:(?:{DATE}|{TIME}|{RELATIVE_DATE}|{DATE_WORDS})(?:[\W_]+|$))+$"
SEPARATOR = r"\t+| \| | {3,}"  # between the cells of a row
QUOTED = r"^[\"“«„][^\"“”«»„]+[\"”»]$"


def line_shapes(articles: pl.DataFrame) -> pl.DataFrame:
    """One row per line of each article, blank ones too.

    articles: text, one row each. Returns article: UInt32 (row of the article), line: Int64 from 1, span_start and span_end: Int64
    (code points into the text, without the newline), words: String (the line without surrounding white space), lower: String
    (in lower case, for lines no longer than LONGEST_FURNITURE; else null), key: String (see lexicon.teasers.line_key; null as
    lower), n_words: UInt32, is_prose, is_headline, is_cell, is_numeric, is_list_item, is_pipe_row, is_date, is_quoted: Boolean,
    n_separators: UInt32 (between the cells of a row).
    """
    lines = _split(articles).with_columns(words=pl.col("line_text").str.strip_chars()).drop("line_text")
    lines = lines.with_columns(
        n_chars=pl.col("words").str.len_chars(),
        n_words=pl.col("words").str.count_matches(r"\S+") + pl.col("words").str.count_matches(WIDE) // 2,
    )
    short = (
        lines.with_row_index("row")
        .filter(pl.col("n_chars").is_between(1, LONGEST_FURNITURE))
        .select("row", "words", lower=pl.col("words").str.to_lowercase().str.replace_all(r"\s+", " "))
        .with_columns(key=pl.col("lower").str.replace_all(MARKUP, "").str.replace_all(FRAME, ""))
    )
    seen = short.select("row", "lower", "key", **_short_shapes())
    return (
        lines.with_row_index("row")
        .join(seen, on="row", how="left", maintain_order="left")
        .with_columns(pl.col("is_cell", "is_numeric", "is_list_item", "is_pipe_row", "is_date", "is_quoted").fill_null(False), pl.col("n_separators").fill_null(0))
        .with_columns(**_length_shapes())
        .drop("row")
    )


def _split(articles: pl.DataFrame) -> pl.DataFrame:
    lines = (
        articles.select(pl.int_range(pl.len(), dtype=pl.UInt32).alias("article"), line_text=pl.col("text").str.split("\n"))
        .explode("line_text")
        .with_columns(length=pl.col("line_text").str.len_chars().cast(pl.Int64))
    )
    end = pl.col("length").cum_sum() + pl.int_range(pl.len())  # each earlier line of the batch had a newline
    start = end - pl.col("length")
    return lines.with_columns(end=end, start=start, place=pl.int_range(pl.len(), dtype=pl.Int64)).select(
        "article",
        "line_text",
        line=pl.col("place") - pl.col("place").first().over("article") + 1,
        span_start=pl.col("start") - pl.col("start").first().over("article"),
        span_end=pl.col("end") - pl.col("start").first().over("article"),
    )


def _short_shapes() -> dict[str, pl.Expr]:
    words, lower = pl.col("words"), pl.col("lower")
    n_words = words.str.count_matches(r"\S+")
    return {
        "is_cell": (words.str.len_chars() <= CELL_CHARS) & (n_words <= CELL_WORDS) & ~words.str.contains(STOP),
        "is_numeric": (words.str.len_chars() <= CELL_CHARS) & lower.str.contains(NUMERIC_CELL),
        "is_list_item": words.str.contains(LIST_ITEM),
        "is_pipe_row": words.str.contains(PIPES),
        "is_date": (words.str.len_chars() <= LONGEST_DATE) & lower.str.contains(DATE_LINE) & lower.str.contains(rf"{DATE}|{RELATIVE_DATE}"),
        "n_separators": words.str.count_matches(SEPARATOR),
        "is_quoted": words.str.contains(QUOTED),
    }


def _length_shapes() -> dict[str, pl.Expr]:
    end = pl.col("words").str.tail(8)
    is_headline = (
        pl.col("n_words").is_between(2, HEADLINE_WORDS)
        & (pl.col("n_chars") <= HEADLINE_CHARS)
        & ~end.str.contains(FULL_STOP)
        & ~pl.col("is_date")
    )
    is_sentence = end.str.contains(STOP) & ~is_headline & (pl.col("n_words") >= PROSE_WORDS)
    is_prose = is_sentence | (pl.col("n_words") >= PROSE_WORDS_UNENDED)
    return {"is_prose": is_prose, "is_headline": is_headline}

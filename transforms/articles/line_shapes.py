"""Lines of articles with what can be seen of each on its own: length, end, key, and whether it looks like prose, a
headline, a table cell, a list item, a date.
"""

from __future__ import annotations

import polars as pl

from transforms.lexicon.teasers import DATE, DATE_WORDS, DAY, FRAME, MARKUP, RELATIVE_DATE, TIME
from transforms.text.matching import only

LONGEST_FURNITURE = 450  # characters: headings, notices, captions are shorter
BUTTON_WORDS = 14  # in a line that has a key, at most
START_CHARS = 170
HEADLINE_CHARS = 170
HEADLINE_WORDS = 25
CELL_CHARS = 45
CELL_WORDS = 6
LONGEST_DATE = 80  # characters of a line that is only a date
PROSE_WORDS = 12  # with a full stop; a sentence of the article
PROSE_WORDS_UNENDED = 30

STOP = r"[.!?。！？…][\"'”’)\]»*_]*$"
FULL_STOP = r"[.。…:：;,][\"'”’)\]»*_]*$"
ODD_SPACE = r"[^\S ]|  "
WIDE = r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]"
WIDE_BYTES = 1.5  # a character, on average, in a line of a script without spaces
LIST_ITEM = r"^(?:[-*•‣▪◦·●■►▶➤✓–—]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+\S"
PIPES = r"^\|.*\|$"
NUMERIC_CELL = (
    r"^[\W_]*(?:[\p{Sc}(+−–-]|us\$|\s|[a-z]{3}\s?)*\d[\d\s.,']*"
    r"(?:%|bps?|bn|m|mn|million|billion|trillion|tn|x|k)?[)*\W]*(?:\([+−–-]?[\d.,]+%\))?$|^[\s–—-]*$|^n/?a$"
)
DATE_LINE = rf"^[\W_]*(?:(?:{DATE}|{TIME}|{RELATIVE_DATE}|{DATE_WORDS})(?:[\W_]+|$))+$"
SEPARATOR = r"\t+| \| | {3,}"  # between the cells of a row
QUOTED = r"^[\"“«„][^\"“”«»„]+[\"”»]$"
OPENERS = " \t*_#>-–—•·|[({\"'“‘«~=+.‣▪◦●■►▶➤✓"
"""What may stand before the first word of a line: bullets, brackets, quotes."""


def text_lines(articles: pl.DataFrame) -> pl.DataFrame:
    """The lines of each article's text, blank ones too.

    articles: text, one row each. Returns article: UInt32 (row of the article), line: Int64 from 1, span_start and
    span_end: Int64 (code points into the text, without the newline), line_text: String.
    """
    lines = (
        articles.select(
            pl.int_range(pl.len(), dtype=pl.UInt32).alias("article"), line_text=pl.col("text").str.split("\n")
        )
        .explode("line_text")
        .with_columns(length=pl.col("line_text").str.len_chars().cast(pl.Int64))
    )
    end = pl.col("length").cum_sum() + pl.int_range(pl.len())  # each earlier line of the batch had a newline
    start = end - pl.col("length")
    return lines.with_columns(end=end, start=start, place=pl.int_range(pl.len(), dtype=pl.Int64)).select(
        "article",
        line=pl.col("place") - pl.col("place").first().over("article") + 1,
        span_start=pl.col("start") - pl.col("start").first().over("article"),
        span_end=pl.col("end") - pl.col("start").first().over("article"),
        line_text="line_text",
    )


def named_lines(articles: pl.DataFrame) -> pl.DataFrame:
    """text_lines with article_id. articles: article_id, text."""
    lines = text_lines(articles)
    return lines.with_columns(article_id=articles["article_id"].gather(lines["article"]))


def line_shapes(articles: pl.DataFrame) -> pl.DataFrame:
    """One row per line of each article, blank ones too.

    articles: text, one row each. Returns the columns of text_lines without line_text, and words: String (the line
    without surrounding white space); n_chars, n_words: UInt32; lower: String (white space folded, in lower case),
    start: String (how lower begins, without OPENERS), both null for lines longer than LONGEST_FURNITURE; key: String
    (see lexicon.teasers.line_key; null for lines of more than BUTTON_WORDS); is_prose, is_headline, is_cell,
    is_numeric, is_list_item, is_pipe_row, is_date, is_quoted: Boolean; n_separators: UInt32 (between the cells of a
    row).
    """
    words = pl.col("words")
    return (
        text_lines(articles)
        .with_columns(words=pl.col("line_text").str.strip_chars())
        .drop("line_text")
        .with_columns(n_chars=words.str.len_chars(), folded=only(words.str.contains(ODD_SPACE), words))
        .with_columns(folded=pl.coalesce(pl.col("folded").str.replace_all(r"\s+", " "), "words"))
        .with_columns(
            n_words=_word_count(),
            lower=only(pl.col("n_chars") <= LONGEST_FURNITURE, pl.col("folded").str.to_lowercase()),
        )
        .drop("folded")
        .with_columns(
            key=only(pl.col("n_words") <= BUTTON_WORDS, pl.col("lower"))
            .str.replace_all(MARKUP, "")
            .str.replace_all(FRAME, ""),
            start=pl.col("lower").str.head(START_CHARS).str.strip_chars_start(OPENERS),
            ending=words.str.tail(8),
        )
        .with_columns(**_short_shapes())
        .with_columns(is_headline=_is_headline())
        .with_columns(is_prose=_is_prose())
        .drop("ending")
    )


def _word_count() -> pl.Expr:
    """Words apart by spaces; in scripts without spaces, two characters count as one."""
    is_wide = pl.col("words").str.len_bytes() > WIDE_BYTES * pl.col("n_chars")
    wide = only(is_wide, pl.col("words")).str.count_matches(WIDE).fill_null(0) // 2
    return pl.col("folded").str.count_matches(" ", literal=True) + (pl.col("n_chars") > 0).cast(pl.UInt32) + wide


def _short_shapes() -> dict[str, pl.Expr]:
    cell = only((pl.col("n_chars") <= CELL_CHARS) & (pl.col("n_words") <= CELL_WORDS), pl.col("lower"))
    brief = only(pl.col("n_chars") <= LONGEST_DATE, pl.col("lower"))
    short = only(pl.col("lower").is_not_null(), pl.col("words"))
    dated = only(brief.str.contains(rf"{DATE}|{RELATIVE_DATE}"), brief)
    is_date = dated.str.contains(DATE_LINE) & (dated.str.count_matches(DAY) <= 1)
    flags = {
        "is_cell": cell.is_not_null() & (pl.col("n_chars") > 0) & ~pl.col("ending").str.contains(STOP),
        "is_numeric": cell.str.contains(NUMERIC_CELL),
        "is_list_item": short.str.contains(LIST_ITEM),
        "is_pipe_row": short.str.contains(PIPES),
        "is_date": is_date,
        "is_quoted": short.str.contains(QUOTED),
    }
    return {name: flag.fill_null(False) for name, flag in flags.items()} | {
        "n_separators": short.str.count_matches(SEPARATOR).fill_null(0)
    }


def _is_headline() -> pl.Expr:
    return (
        pl.col("n_words").is_between(2, HEADLINE_WORDS)
        & (pl.col("n_chars") <= HEADLINE_CHARS)
        & ~pl.col("ending").str.contains(FULL_STOP)
        & ~pl.col("is_date")
    )


def _is_prose() -> pl.Expr:
    is_sentence = pl.col("ending").str.contains(STOP) & ~pl.col("is_headline") & (pl.col("n_words") >= PROSE_WORDS)
    return is_sentence | (pl.col("n_words") >= PROSE_WORDS_UNENDED)

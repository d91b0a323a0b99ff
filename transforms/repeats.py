"""What an article says twice in the same words: whole lines, pull quotes, and sentences inside other lines."""

from __future__ import annotations

import polars as pl

REPEATED_WORDS = 6  # shorter lines and sentences recur for other reasons
TITLE_WORDS = 3
MOST_PULL_QUOTES = 20  # looked for in one article
SENTENCE = r"(?s).+?(?:[.!?。！？…][\"”’')\]]*(?:\s+|$)|$)"


def with_repeats(lines: pl.DataFrame) -> pl.DataFrame:
    """Adds repeat_of: Int64 (the first line with the same words) and repeat_rule: String; null elsewhere.

    lines: the lines with text of line_shapes with title_rule, in order.
    """
    lettered = lines.with_columns(letters=letters("words"))
    first = pl.col("line").first().over("article", "letters")
    is_title = pl.col("title_rule").first().over("article", "letters").is_not_null()
    is_row = pl.col("is_cell") | pl.col("is_pipe_row") | (pl.col("n_separators") > 0)
    long_enough = (pl.col("n_words") >= REPEATED_WORDS) & ~is_row
    is_repeat = (first < pl.col("line")) & (long_enough | (is_title & (pl.col("n_words") >= TITLE_WORDS)))
    repeated = lettered.with_columns(
        repeat_of=pl.when(is_repeat).then(first),
        repeat_rule=pl.when(is_repeat).then(pl.when(is_title).then(pl.lit("repeated_title")).otherwise(pl.lit("repeated_line"))),
    )
    return _with_pull_quotes(repeated).drop("letters")


def letters(column: str) -> pl.Expr:
    """The letters and digits of a text in lower case: what is left when two renderings of the same words are compared."""
    return pl.col(column).str.to_lowercase().str.replace_all(r"[^\p{L}\p{N}%$€£¥.,]+|[.,]+(?:[^\p{L}\p{N}]|$)", "")


def sentence_repeats(articles: pl.DataFrame, lines: pl.DataFrame) -> pl.DataFrame:
    """The sentences that an article has already said, word for word, in another line or earlier in the same one.

    articles: article_id, text. lines: article_id, span_start, span_end, label, repeat_of. Returns article_id, span_start,
    span_end of each repetition. Lines that are repeats themselves, teasers and notices are left out.
    """
    telling = lines.filter(
        pl.col("label").is_in(["title", "body", "subhead", "list", "quote", "caption"]) & pl.col("repeat_of").is_null()
    )
    sentences = (
        telling.join(articles.select("article_id", "text"), on="article_id", how="left", maintain_order="left")
        .select(
            "article_id",
            "span_start",
            sentence=pl.col("text")
            .str.slice("span_start", pl.col("span_end") - pl.col("span_start"))
            .str.extract_all(SENTENCE),
        )
        .with_row_index("row")
        .explode("sentence", empty_as_null=False)
        .with_columns(length=pl.col("sentence").str.len_chars().cast(pl.Int64))
        .with_columns(end=pl.col("span_start") + pl.col("length").cum_sum().over("row"))
        .filter(pl.col("sentence").str.count_matches(r"\S+") >= REPEATED_WORDS)
        .with_columns(letters=letters("sentence"))
    )
    return sentences.filter(~pl.struct("article_id", "letters").is_first_distinct()).select(
        "article_id", span_start=pl.col("end") - pl.col("length"), span_end="end"
    )


def _with_pull_quotes(lines: pl.DataFrame) -> pl.DataFrame:
    """A quotation set apart whose words stand in a longer line too repeats that line, wherever it is."""
    numbered = lines.with_row_index("row")
    quotes = numbered.filter(
        pl.col("is_quoted") & (pl.col("n_words") >= REPEATED_WORDS) & (pl.col("is_quoted").cum_sum().over("article") <= MOST_PULL_QUOTES)
    )
    found = (
        quotes.select("row", "article", quote=pl.col("letters").str.strip_chars(".,"))
        .join(numbered.filter(~pl.col("is_quoted")).select("article", "letters", source="line"), on="article")
        .filter(pl.col("letters").str.contains(pl.col("quote"), literal=True))
        .group_by("row")
        .agg(source=pl.col("source").min(), pull_rule=pl.lit("pull_quote").first())
    )
    return (
        numbered.join(found, on="row", how="left", maintain_order="left")
        .with_columns(repeat_of=pl.coalesce("repeat_of", "source"), repeat_rule=pl.coalesce("repeat_rule", "pull_rule"))
        .drop("row", "source", "pull_rule")
    )

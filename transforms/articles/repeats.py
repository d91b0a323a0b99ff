"""What an article says twice in the same words: whole lines, pull quotes, and sentences inside other lines."""

from __future__ import annotations

import polars as pl

from transforms.articles.line_shapes import named_lines

REPEATED_WORDS = 6  # shorter lines and sentences recur for other reasons
TITLE_WORDS = 3
TITLE_AGAIN_LINES = 30  # at the top of an article, where its title may stand again
TELLING = ("title", "body", "subhead", "list", "quote", "caption")  # labels of lines whose sentences count
MOST_PULL_QUOTES = 20  # looked for in one article
QUOTES = " \t\u00a0\"'“”‘’«»"
SENTENCE = r"(?s).+?(?:[.!?。！？…][\"”’')\]]*(?:\s+|$)|$)"


def with_repeats(lines: pl.DataFrame) -> pl.DataFrame:
    """Adds repeat_of: Int64 (the first line with the same words) and repeat_rule: String; null elsewhere.

    lines: the lines with text of line_shapes with title_rule, in order.
    """
    same = lines.with_columns(
        same=pl.coalesce("lower", pl.col("words").str.to_lowercase()).hash() + _article_key("article")
    )
    first = pl.col("line").first().over("same")
    is_row = pl.col("is_cell") | pl.col("is_pipe_row") | (pl.col("n_separators") > 0)
    is_repeat = (first < pl.col("line")) & (pl.col("n_words") >= REPEATED_WORDS) & ~is_row
    repeated = same.with_columns(
        repeat_of=pl.when(is_repeat).then(first), repeat_rule=pl.when(is_repeat).then(pl.lit("repeated_line"))
    )
    return _with_pull_quotes(_with_repeated_titles(repeated)).drop("same")


def _with_repeated_titles(lines: pl.DataFrame) -> pl.DataFrame:
    """The title again, in another case or other quotes, among the first lines."""
    near = lines.filter((pl.col("line") <= TITLE_AGAIN_LINES) & (pl.col("n_words") >= TITLE_WORDS))
    titles = near.filter(pl.col("title_rule").is_not_null()).select("article", "words", "n_words", title_line="line")
    found = (
        near.filter(pl.col("title_rule").is_null())
        .select("article", "line", "words", "n_words")
        .join(titles, on=["article", "n_words"], suffix="_of_title")
        .filter(letters("words") == letters("words_of_title"))
        .group_by("article", "line")
        .agg(pl.col("title_line").min())
    )
    return (
        lines.join(found, on=["article", "line"], how="left", maintain_order="left")
        .with_columns(
            repeat_of=pl.coalesce("title_line", "repeat_of"),
            repeat_rule=pl.when(pl.col("title_line").is_not_null())
            .then(pl.lit("repeated_title"))
            .otherwise("repeat_rule"),
        )
        .drop("title_line")
    )


def _article_key(column: str) -> pl.Expr:
    """A number that, added to the hash of words, keeps the same words in two articles apart."""
    return pl.col(column).hash(seed=1)


def letters(column: str) -> pl.Expr:
    """The letters and digits of a text in lower case: what two renderings of the same words have in common."""
    return pl.col(column).str.to_lowercase().str.replace_all(r"[^\p{L}\p{N}%$€£¥.,]+|[.,]+(?:[^\p{L}\p{N}]|$)", "")


def sentence_repeats(articles: pl.DataFrame, lines: pl.DataFrame) -> pl.DataFrame:
    """The sentences that an article has already said, word for word, in another line or earlier in the same one.

    articles: article_id, text. lines: article_id, line, label, repeat_of. Returns article_id, span_start, span_end of
    each repetition. Lines that are repeats themselves, teasers, tables and notices are left out.
    """
    telling = lines.filter(pl.col("label").is_in(TELLING) & pl.col("repeat_of").is_null()).select("article_id", "line")
    sentences = (
        named_lines(articles)
        .join(telling, on=["article_id", "line"], how="semi", maintain_order="left")
        .select("article_id", "span_start", sentence=pl.col("line_text").str.extract_all(SENTENCE))
        .explode("sentence", empty_as_null=False)
        .with_columns(length=pl.col("sentence").str.len_chars().cast(pl.Int64))
        .with_columns(end=pl.col("length").cum_sum())
    )
    line_start = (pl.col("end") - pl.col("length")).first().over("article_id", "span_start")
    placed = sentences.with_columns(end=pl.col("span_start") + pl.col("end") - line_start)
    said = (
        placed.with_columns(sentence=pl.col("sentence").str.strip_chars(QUOTES))
        .filter(pl.col("sentence").str.count_matches(" ", literal=True) >= REPEATED_WORDS - 1)
        .with_columns(same=pl.col("sentence").str.to_lowercase().hash() + _article_key("article_id"))
    )
    return said.filter(~pl.col("same").is_first_distinct()).select(
        "article_id", span_start=pl.col("end") - pl.col("length"), span_end="end"
    )


def _with_pull_quotes(lines: pl.DataFrame) -> pl.DataFrame:
    """A quotation set apart whose words stand in a longer line too repeats that line, wherever it is."""
    numbered = lines.with_row_index("row")
    is_quote = pl.col("is_quoted") & (pl.col("n_words") >= REPEATED_WORDS)
    quotes = numbered.filter(is_quote & (is_quote.cum_sum().over("article") <= MOST_PULL_QUOTES)).select(
        "row", "article", quote=letters("words").str.strip_chars(".,")
    )
    longer = numbered.filter(~pl.col("is_quoted")).join(quotes.select("article").unique(), on="article", how="semi")
    found = (
        quotes.join(longer.select("article", source="line", letters=letters("words")), on="article")
        .filter(pl.col("letters").str.contains(pl.col("quote"), literal=True))
        .group_by("row")
        .agg(pl.col("source").min())
    )
    return (
        numbered.join(found, on="row", how="left", maintain_order="left")
        .with_columns(
            repeat_of=pl.coalesce("repeat_of", "source"),
            repeat_rule=pl.when(pl.col("source").is_not_null())
            .then(pl.coalesce("repeat_rule", pl.lit("pull_quote")))
            .otherwise("repeat_rule"),
        )
        .drop("row", "source")
    )

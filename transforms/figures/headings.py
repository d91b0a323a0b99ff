"""The headings of lists: which line each line of a list stands under."""

import polars as pl

# A line has no full stop at its end: a heading, a question, an item.
_STOPPED = r"[.!][\"')]*\s*$"


def lines_under_headings(texts: pl.DataFrame, held: pl.DataFrame) -> pl.DataFrame:
    """sentence, heading (the sentence that stands over it): of the lines that follow on another.

    A heading is a line without figures, or with a colon or a question mark at its end: the last one before a line of
    the same run of lines. Of a run without one it is the first line. texts: sentence, doc, plain, in order. held:
    sentence, of those with figures.
    """
    text = pl.col("plain").str.strip_chars_end()
    is_line = ~pl.col("plain").str.contains(_STOPPED)
    follows = is_line.shift(1) & (pl.col("doc") == pl.col("doc").shift(1))
    follows &= pl.col("sentence") == pl.col("sentence").shift(1) + 1
    tells = ~pl.col("sentence").is_in(held["sentence"].implode()) | text.str.contains(r"[:?]$")
    lines = texts.select("sentence", is_line=is_line, tells=tells, follows=(is_line & follows).fill_null(value=False))
    over = pl.when(pl.col("tells") | ~pl.col("follows")).then("sentence").forward_fill()
    return lines.with_columns(heading=over.shift(1)).filter("follows").select("sentence", "heading")

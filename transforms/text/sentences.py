"""Splits texts into sentences."""

import polars as pl

from transforms.lexicon.sentence_ends import ABBREVIATIONS, BREAK, DECIMALS, LINE_BREAK, STARTERS, STOPPED_LINE, WHOLE

# No sentence is longer, so that work per figure is bounded on any text.
LONGEST = 2000

# What is longer is no sentence but a dump, and each of its figures is weighed against all that stands in its piece:
# pieces as long as a long sentence cost little more than half of longer ones.
PIECE_LENGTH = 500
# Cuts an endless sentence: behind white space if there is any, never inside a run of digits.
_PIECE = rf"(?s).{{0,{PIECE_LENGTH - 1}}}\s|.{{0,{PIECE_LENGTH - 1}}}[^0-9]|[0-9]+"
_SHORT = "|".join(ABBREVIATIONS).replace(".", r"\.")
_ABBREVIATED = rf"""(?:^|[\s("'/-])(?:{_SHORT}|(?:[A-Z]\.)*[A-Z])\.\s+$"""
_STARTER = rf"^(?:{'|'.join(STARTERS)})\s"
# A new sentence does not begin with a small letter or with the punctuation of the last one.
_CONTINUED = r"^[a-z,;)]"


def sentences(texts: pl.DataFrame) -> pl.DataFrame:
    """The sentences of the texts, in their order.

    texts: doc: UInt32, text: String.
    Result: doc: UInt32, sentence: UInt32 (running number over the batch), sentence_start: Int64 (code points into the
    text), sentence_text: String (without white space around it; at most LONGEST code points, but for one endless run
    of digits). Line breaks end a sentence unless the next line goes on with a small letter. White space alone gives
    no sentence.
    """
    whole = _joined_fragments(_fragments(texts).with_columns(sentence=(~_goes_on()).cum_sum()))
    return (
        _bounded(whole)
        .with_columns(bare=pl.col("fragment").str.strip_chars_start())
        .with_columns(start=pl.col("start") + pl.col("fragment").str.len_chars() - pl.col("bare").str.len_chars())
        .with_columns(pl.col("bare").str.strip_chars_end())
        .filter(pl.col("bare") != "")
        .with_row_index("row")
        .select(
            "doc",
            sentence=pl.col("row").cast(pl.UInt32),
            sentence_start=pl.col("start").cast(pl.Int64),
            sentence_text="bare",
        )
    )


def _fragments(texts: pl.DataFrame) -> pl.DataFrame:
    """The texts cut behind every possible end: doc, fragment, start (code points into the text)."""
    cut = texts.select("doc", fragment=pl.col("text").str.split(BREAK, inclusive=True, literal=False)).explode(
        "fragment"
    )
    return _with_starts(cut.filter(pl.col("fragment").is_not_null()), "doc")


def _with_starts(pieces: pl.DataFrame, key: str) -> pl.DataFrame:
    """Adds start: the number of code points of the fragments before, within the same key."""
    length = pl.col("fragment").str.len_chars().cast(pl.Int64)
    return pieces.with_columns(start=(length.cum_sum() - length).over(key))


def _joined_fragments(fragments: pl.DataFrame) -> pl.DataFrame:
    """One row per sentence: doc, sentence, start, fragment."""
    number = pl.col("sentence")
    shared = ((number == number.shift(1)) | (number == number.shift(-1))).fill_null(False)
    joined = (
        fragments.filter(shared)
        .group_by("doc", "sentence", maintain_order=True)
        .agg(pl.col("start").first(), pl.col("fragment").str.join())
    )
    return pl.concat([fragments.filter(~shared), joined.select(fragments.columns)]).sort("sentence")


def _goes_on() -> pl.Expr:
    """True where a fragment goes on with the sentence of the fragment before it."""
    before, here = pl.col("fragment").shift(1), pl.col("fragment").str.head(12)
    tail = before.str.tail(16)
    at_line_end = tail.str.contains(LINE_BREAK)
    same_line = here.str.contains(_CONTINUED) | (tail.str.contains(_ABBREVIATED) & ~here.str.contains(_STARTER))
    # "Up 9. 1%": a space has slipped in behind the point.
    same_line |= here.str.contains(DECIMALS) & tail.str.contains(WHOLE)
    next_line = here.str.contains(r"^[a-z]") & ~tail.str.contains(STOPPED_LINE)
    goes_on = pl.when(at_line_end).then(next_line).otherwise(same_line)
    return ((pl.col("doc") == pl.col("doc").shift(1)) & goes_on).fill_null(False)


def _bounded(whole: pl.DataFrame) -> pl.DataFrame:
    """The same sentences, endless ones cut into pieces of at most LONGEST code points."""
    is_long = pl.col("fragment").str.len_chars() > LONGEST
    if not whole.select(is_long.any()).item():
        return whole
    long = whole.filter(is_long).with_columns(pl.col("fragment").str.extract_all(_PIECE), whole_start="start")
    pieces = _with_starts(long.explode("fragment"), "sentence").with_columns(
        start=pl.col("start") + pl.col("whole_start")
    )
    return pl.concat([whole.filter(~is_long), pieces.select(whole.columns)]).sort("sentence", "start")

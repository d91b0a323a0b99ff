"""Where cue words stand in the sentences, and which figures stand near them.

Every stage that reads words around a figure (kinds, signs, modality, roles) works on the same plain text: lower-case
ASCII with one character for each character of the sentence, so that offsets stay valid and patterns stay cheap.
"""

import polars as pl

from transforms.lexicon.characters import WORD_TYPOGRAPHY
from transforms.text.characters import spelt

# Positions of a batch are compared as one integer: doc * SPREAD + offset into the text. No text is longer than this.
SPREAD = 1 << 32

# Set around matches; plain text has no such character.
_MARK = "\x00"

_SPELLING = WORD_TYPOGRAPHY | {"—": "-", _MARK: "~"}


def plain(text: pl.Expr) -> pl.Expr:
    """The text in lower-case ASCII, one character for one: other letters become x, currency signs $, the rest ~."""
    return spelt(
        text,
        _SPELLING,
        lambda other: (
            other.str.replace_all(r"[\p{L}&&[^\x00-\x7F]]", "x")
            .str.replace_all(r"[\p{Sc}&&[^\x00-\x7F]]", "$$")
            .str.replace_all(r"[^\x00-\x7F]", "~")
        ),
    ).str.to_lowercase()


def of_plain(pattern: str) -> str:
    """The pattern for plain text: borders, and what is not among some marks, need know no letters but of ASCII."""
    return pattern.replace(r"\b", r"(?-u:\b)").replace("[^", "[^[:^ascii:]")


def plain_sentences(mentions: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """The sentences that hold a metric, and those before them, in order.

    sentence, doc, origin (their place in the batch), sentence_text, plain.
    """
    held = mentions.filter(pl.col("reason").is_null())["sentence"].unique()
    near = pl.concat([held, held - 1])
    return (
        sentences.filter(pl.col("sentence").is_in(near.implode()))
        .sort("sentence")
        .select(
            "sentence",
            "doc",
            "sentence_text",
            origin=pl.col("doc").cast(pl.Int64) * SPREAD + pl.col("sentence_start"),
            plain=plain(pl.col("sentence_text")),
        )
    )


def figures(mentions: pl.DataFrame, texts: pl.DataFrame) -> pl.DataFrame:
    """The metrics in the order of the text, each with the plain text of its sentence.

    mention (row number in `mentions`), figure (row number here), doc, sentence, at, until, unit, value, bound, origin
    and position (of the sentence and of the figure in the batch), plain, sentence_text.
    """
    return (
        mentions.with_row_index("mention")
        .filter(pl.col("reason").is_null())
        .select("mention", "doc", "sentence", "at", "until", "unit", "value", "bound")
        .join(
            texts.select("sentence", "origin", "plain", "sentence_text"),
            on="sentence",
            how="left",
            maintain_order="left",
        )
        .with_columns(position=position(pl.col("at")))
        .sort("position")
        .with_row_index("figure")
    )


def position(offset: pl.Expr) -> pl.Expr:
    """The place of an offset of a sentence in the whole batch, as one integer that sorts like the text."""
    return pl.col("origin") + offset


_NO_HITS = pl.DataFrame(
    schema={
        "sentence": pl.UInt32, "origin": pl.Int64, "at": pl.Int64, "until": pl.Int64, "cue": pl.String,
        "position": pl.Int64,
    }
)  # fmt: skip


def hits(texts: pl.DataFrame, pattern: str) -> pl.DataFrame:
    """All matches of a pattern in the plain sentences: sentence, origin, at, until, cue (the matched words), position.

    The pattern has no groups that capture. An expression over all matches gives no offsets, so the text is cut at marks
    set around the matches: it has one part more between matches than matches, and the lengths of the parts tell the
    offsets.
    """
    if texts.is_empty():  # to read a long pattern takes longer than to search a short text
        return _NO_HITS
    parts = pl.col("plain").str.replace_all(pattern, f"{_MARK}$0{_MARK}").str.split(_MARK)
    marked = texts.lazy().select("sentence", "origin", part=parts).filter(pl.col("part").list.len() > 1)
    width = pl.col("part").str.len_bytes().cast(pl.Int64)
    cut = marked.with_row_index("order").explode("part").with_row_index("row").with_columns(until=width.cum_sum())
    begins = (pl.col("order") != pl.col("order").shift(1)).fill_null(value=True)
    zero = pl.when(begins).then(pl.col("until") - width).forward_fill()
    is_match = (pl.col("row") + pl.col("order")) % 2 == 1
    return (
        cut.with_columns(until=pl.col("until") - zero, at=pl.col("until") - width - zero, is_match=is_match)
        .filter("is_match")
        .select("sentence", "origin", "at", "until", cue="part")
        .with_columns(position=position(pl.col("at")))
        .collect(engine="in-memory")
    )

"""Where cue words stand in the sentences, and which figures stand near them.

Every stage that reads words around a figure (kinds, signs, modality, roles) works on the same plain text: lower-case
ASCII with one character for each character of the sentence, so that offsets stay valid and patterns stay cheap.
"""

import polars as pl

# Positions of a batch are compared as one integer: doc * SPREAD + offset into the text. No text is longer than this.
SPREAD = 1 << 32

# Characters that stand for an ASCII one, side by side with it.
_TYPOGRAPHY = dict(
    zip(
        "‘’“”„«»–—−‑\u00a0\u202f\u2009\t，；：（）％•·",
        '\'\'"""""----    ,;:()%**',
        strict=True,
    )
)


def plain(text: pl.Expr) -> pl.Expr:
    """The text in lower-case ASCII, one character for one: other letters become x, currency signs $, the rest ~."""
    return (
        text.str.replace_many(list(_TYPOGRAPHY), list(_TYPOGRAPHY.values()))
        .str.replace_all(r"[\p{L}&&[^\x00-\x7F]]", "x")
        .str.replace_all(r"[\p{Sc}&&[^\x00-\x7F]]", "$$")
        .str.replace_all(r"[^\x00-\x7F]", "~")
        .str.to_lowercase()
    )


def plain_sentences(
    mentions: pl.DataFrame, sentences: pl.DataFrame, *, with_sentence_before: bool = False
) -> pl.DataFrame:
    """The sentences that hold a metric, in order.

    sentence, doc, origin (their place in the batch), sentence_text, plain.
    """
    held = mentions.filter(pl.col("reason").is_null())["sentence"].unique()
    near = pl.concat([held, held - 1]) if with_sentence_before else held
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


def hits(texts: pl.DataFrame, pattern: str) -> pl.DataFrame:
    """All matches of a pattern in the plain sentences: sentence, origin, at, until, cue (the matched words), position.

    The pattern must match alike inside and outside its context. Offsets come from the lengths of the text between the
    matches, since an expression over all matches gives no offsets of its own.
    """
    lengths = pl.element().str.len_bytes().cast(pl.Int64)
    return (
        texts.select(
            "sentence",
            "origin",
            cue=pl.col("plain").str.extract_all(pattern),
            gap=pl.col("plain").str.split(pattern, literal=False),
        )
        .filter(pl.col("cue").list.len() > 0)
        .with_columns(size=pl.col("cue").list.eval(lengths), skip=pl.col("gap").list.eval(lengths))
        .with_columns(skip=pl.col("skip").list.head(pl.col("size").list.len()))
        .with_columns(until=(pl.col("size") + pl.col("skip")).list.eval(pl.element().cum_sum()))
        .select("sentence", "origin", "cue", "size", "until")
        .explode("cue", "size", "until")
        .select("sentence", "origin", "cue", "until", at=pl.col("until") - pl.col("size"))
        .with_columns(position=position(pl.col("at")))
    )

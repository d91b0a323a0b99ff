"""Articles as sketches: small enough to keep, and enough to tell copies of a text from other releases of its template.

A sketch holds a sample of the text's runs of three words, figures left out, and its figures with the words around them.
The sample is by hash: two texts sample the same of the runs that they share.
"""

from __future__ import annotations

import hashlib

import polars as pl

from transforms.lexicon.house_styles import FIGURE_WORDS, ONE_SPELLING

# Letters, or a number as printed. A sign of a currency or a unit is house style: "$5m", "USD 5 million".
WORD = r"\p{L}+|\p{N}[\p{N}.,]*"
# Of the runs: half of them takes half the time and room, and loses 0.001 of F1 (tests/benchmarks/bench_copies.py).
SAMPLED = 0.5

# Odd 64-bit constants from the digits of the golden ratio and of √2, √3: they spread the bits of a product.
SPREAD = (0x9E3779B97F4A7C15, 0x6A09E667F3BCC909, 0xBB67AE8584CAA73B)
HALF = 2**32

LISTS = {"runs": pl.Int64, "figures": pl.String, "before": pl.Int64, "after": pl.Int64}


def sketches(bodies: pl.DataFrame) -> pl.DataFrame:
    """The sketch of each text.

    bodies: article_id, body (may be null). Returns article_id and, in the same order: body_hash, a hash of all words
    and figures, null where there are none; runs, the sampled runs of three words, sorted, each once; figures, the
    numbers, months, weekdays and scales as written, in lower case; before and after, for each figure a hash of the two
    words that stand before and after it, figures left out, null at the ends of the text.
    """
    texts = bodies.with_row_index("text")
    words = _words(texts)
    plain = words.filter(~pl.col("is_figure")).select("text", "code")
    sketched = texts.select("text", "article_id")
    for part in (_hashes(words), _runs(plain), _figures(words, plain)):
        sketched = sketched.join(part, on="text", how="left", maintain_order="left")
    lists = [pl.col(name).fill_null([]).cast(pl.List(dtype)) for name, dtype in LISTS.items()]
    return sketched.select("article_id", "body_hash", *lists)


def _words(texts: pl.DataFrame) -> pl.DataFrame:
    """Every word of every text in order: text, word, code (UInt64: equal for one word in two spellings), is_figure."""
    words = texts.select("text", word=pl.col("body").fill_null("").str.to_lowercase().str.extract_all(WORD)).explode(
        "word", empty_as_null=False
    )
    words = words.with_columns(key=pl.col("word").hash())
    vocabulary = words.select("key", "word").unique("key")
    spelt = vocabulary["word"].replace(ONE_SPELLING)
    known = vocabulary.select(
        "key",
        code=_codes(spelt),
        is_figure=spelt.is_in(list(FIGURE_WORDS)) | spelt.str.contains(r"^\p{N}"),
    )
    return words.join(known, on="key", how="left", maintain_order="left").drop("key")


def _codes(words: pl.Series) -> pl.Series:
    """64 bits for each word, the same on any machine and in any version. There are few different words in a batch."""
    digests = [int.from_bytes(hashlib.blake2b(word.encode(), digest_size=8).digest(), "little") for word in words]
    return pl.Series(digests, dtype=pl.UInt64)


def _hashes(words: pl.DataFrame) -> pl.DataFrame:
    """text, body_hash: over the words in their order."""
    place = pl.int_range(pl.len(), dtype=pl.UInt64) * 2 + 1  # odd: no product loses bits of the word
    return words.group_by("text").agg((pl.col("code") * place).sum().cast(pl.String).alias("body_hash"))


def _runs(words: pl.DataFrame) -> pl.DataFrame:
    """text, runs. words: text, code, of words that are no figures."""
    run = _mixed(pl.col("code"), pl.col("code").shift(-1), pl.col("code").shift(-2))
    runs = words.select("text", run=run, last=pl.col("text").shift(-2)).filter(
        pl.col("text") == pl.col("last"), pl.col("run") % HALF < int(SAMPLED * HALF)
    )
    listed = runs.select("text", run=_upper_half(pl.col("run"))).unique().sort("text", "run")
    return listed.group_by("text", maintain_order=True).agg(runs="run")


def _figures(words: pl.DataFrame, plain: pl.DataFrame) -> pl.DataFrame:
    """text, figures, before, after. plain: the words that are no figures."""
    code, text = pl.col("code"), pl.col("text")
    pairs = plain.select(
        "text",
        before=pl.when(text == text.shift(1)).then(_upper_half(_mixed(code, code.shift(1)))),
        after=pl.when(text == text.shift(-1)).then(_upper_half(_mixed(code, code.shift(-1)))),
    )
    placed = words.with_columns(place=(~pl.col("is_figure")).cum_sum().cast(pl.Int64)).filter("is_figure")
    around = pl.concat([pairs.clear(1), pairs, pairs.clear(1)])  # a figure may stand before all words or after them
    befores, afters = around.gather(placed["place"]), around.gather(placed["place"] + 1)
    placed = placed.with_columns(
        before=pl.when(text == befores["text"]).then(befores["before"]),
        after=pl.when(text == afters["text"]).then(afters["after"]),
    )
    figure = pl.col("word").replace(ONE_SPELLING).str.strip_chars_end(".,")
    return placed.group_by("text", maintain_order=True).agg(figure.alias("figures"), "before", "after")


def _mixed(*codes: pl.Expr) -> pl.Expr:
    """One hash of several codes in their order. The products wrap around: that is what mixes them."""
    return pl.sum_horizontal(
        code * pl.lit(factor, dtype=pl.UInt64) for code, factor in zip(codes, SPREAD, strict=False)
    )


def _upper_half(hashed: pl.Expr) -> pl.Expr:
    """32 of the 64 bits, those that the sampling did not look at."""
    return (hashed // HALF).cast(pl.Int64)

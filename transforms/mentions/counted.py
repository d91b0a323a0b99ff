"""What the words right behind a figure count: "159% of respondents", "Rs 7 crore accounts"."""

import polars as pl

from transforms.lexicon.counted_heads import IS_COUNTED, OF_COUNTED

_WIDTH = 60
_PERCENT_KINDS = ("change", "return", "rate", "ratio", "point_change")
_WHOLE = 100


def behind() -> pl.Expr:
    """The words of the evidence right behind the figure."""
    return pl.col("evidence").str.slice(pl.col("span_end") - pl.col("evidence_start"), _WIDTH)


# Only these figures can be mistaken for another kind by what stands behind them.
COUNTING = ((pl.col("value") > _WHOLE) & pl.col("kind").is_in(_PERCENT_KINDS)) | pl.col("currency_basis").is_not_null()


def counted() -> pl.Expr:
    """The counted people or things behind a percentage that is no share, or behind an amount of money; else NULL."""
    words = behind().str.to_lowercase()
    of_counted, is_counted = words.str.extract(OF_COUNTED, 1), words.str.extract(IS_COUNTED, 1)
    return pl.when(pl.col("currency_basis").is_null()).then(of_counted).otherwise(is_counted)

"""The same figure stated twice: an amount and its conversion, a word and its figure.

The extractor keeps the first of two amounts as the metric and rejects the second as `conversion`; of a word and a
figure it keeps the figure. Here the rejected one is set against the metric. Nothing is converted by it.
"""

import polars as pl

from expectations import thresholds as limit
from transforms.mentions.precision import half_of_last_digit

_PLACE = ("article_id", "span_start")
_BESIDE = 30  # characters between the two


def restatements(numbers: pl.DataFrame, currencies: pl.DataFrame) -> pl.DataFrame:
    """For each metric that is stated a second time: article_id, span_start, other_value, other_unit, other_ratio,
    other_within.

    numbers: every number in the order of the text, with article_id, span_start, evidence_start, surface, value, unit,
    bound, basis, reason. currencies: code, peg_usd, approx_usd, approx_within. other_ratio is NULL where a currency has
    no rate.
    """
    rates = _rates(currencies)
    pairs = pl.concat([_of_neighbour(numbers, 1), _of_neighbour(numbers, -1)])
    pairs = pairs.unique(_PLACE, keep="first", maintain_order=True)
    told = pairs.join(rates, on="unit", how="left").join(
        rates.rename({"unit": "other_unit", "usd": "other_usd", "within": "other_rate_within"}),
        on="other_unit",
        how="left",
    )
    rounding = 1 + half_of_last_digit(pl.col("surface"), pl.col("value")) / pl.col("value").abs()
    rounding *= 1 + half_of_last_digit(pl.col("other_surface"), pl.col("other_value")) / pl.col("other_value").abs()
    is_fixed = (pl.col("within") == 1) & (pl.col("other_rate_within") == 1)
    rates_within = pl.when(is_fixed).then(limit.PEG_FACTOR).otherwise(pl.col("within") * pl.col("other_rate_within"))
    points = pl.when(pl.col("other_bound") == "exact").then(limit.WORD_POINTS).otherwise(limit.HEDGED_WORD_POINTS)
    is_money = pl.col("basis").is_not_null()
    ratio = pl.when(is_money).then(pl.col("other_usd") / pl.col("usd")).otherwise(1.0)
    ratio *= (pl.col("other_value") / pl.col("value")).abs()
    within = pl.when(is_money).then(rates_within * rounding).otherwise(1 + points / pl.col("value").abs())
    return told.select(
        *_PLACE,
        "other_value",
        "other_unit",
        other_ratio=pl.when(ratio.is_finite()).then(ratio),
        other_within=pl.when(within.is_finite()).then(within),
    )


def _of_neighbour(numbers: pl.DataFrame, step: int) -> pl.DataFrame:
    """Metrics beside a rejected conversion of the same sentence: `step` rows before it (1) or behind it (-1)."""
    sentence = ("article_id", "evidence_start")
    is_same = pl.all_horizontal(pl.col(name) == pl.col(name).shift(step) for name in sentence)
    is_second = (pl.col("reason") == "conversion") & pl.col("value").is_not_null()
    is_money = pl.col("basis").is_not_null() & pl.col("basis").shift(step).is_not_null()
    is_word = pl.col("basis").is_null() & (pl.col("unit") == pl.col("unit").shift(step))
    between = pl.col("span_start") - pl.col("span_end").shift(step)
    if step < 0:
        between = pl.col("span_start").shift(step) - pl.col("span_end")
    is_second &= between.is_between(0, _BESIDE)
    is_pair = is_second & is_same & pl.col("reason").shift(step).is_null() & ((is_money & (step == 1)) | is_word)
    return numbers.select(
        "article_id",
        is_pair=is_pair,
        other_value="value",
        other_unit="unit",
        other_surface="surface",
        other_bound="bound",
        **{name: pl.col(name).shift(step) for name in ("span_start", "surface", "value", "unit", "basis")},
    ).filter("is_pair")


def _rates(currencies: pl.DataFrame) -> pl.DataFrame:
    """unit, usd (US dollars for one unit), within (the factor within which that holds: 1 for a fixed rate)."""
    return currencies.select(unit="code", usd=pl.coalesce(1 / pl.col("peg_usd"), "approx_usd"), within="approx_within")

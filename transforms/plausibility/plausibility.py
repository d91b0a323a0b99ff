"""How large an amount is beside what its holder can have, and beside the other figures of its series."""

import polars as pl

from expectations import thresholds as limit
from transforms.lexicon.holders import (
    COUNTS_HOLDERS,
    IS_GROUP,
    IS_NATIONAL,
    IS_PLACE,
    NAMES_HOLDERS,
    PART_BEHIND,
    WHOLE_BEHIND,
    WHOLE_MEASURE,
    WORLD,
)
from transforms.mentions.counted import behind
from transforms.text.matching import only

_BILLION = 1e9
SERIES_KINDS = ("aum", "reserves")
_PAIR = 2
SERIES_COLUMNS = (
    "article_id", "span_start", "span_end", "evidence", "evidence_start", "kind", "unit", "value", "link", "role",
    "modality", "subject", "institution_id", "measure", "period",
)  # fmt: skip
# Currencies in which the whole world counts; any other speaks of its own country.
_WORLD_CURRENCIES = ("USD", "EUR")


def with_scale(rows: pl.DataFrame, currencies: pl.DataFrame) -> pl.DataFrame:
    """Adds usd_bn (the amount at rough rates, for comparison only) and scale_ratio to would-be metric rows."""
    rates = currencies.select(unit="code", usd=pl.coalesce(1 / pl.col("peg_usd"), "approx_usd"))
    told = rows.join(rates, on="unit", how="left", maintain_order="left")
    amount = pl.max_horizontal(pl.col("value").abs(), pl.col("high").abs()) * pl.col("usd") / _BILLION
    ceiling = pl.col("kind").replace_strict(limit.AMOUNT_CEILING_USD_BN, default=None, return_dtype=pl.Float64)
    scope_ceiling = _scope().replace_strict(limit.AUM_CEILING_USD_BN, default=None, return_dtype=pl.Float64)
    most = pl.when(pl.col("kind") == "aum").then(scope_ceiling).otherwise(ceiling)
    return told.with_columns(usd_bn=amount, scale_ratio=amount / most).drop("usd")


def _scope() -> pl.Expr:
    """institution, country or world: who holds an amount, as far as its subject tells; the widest where it does not.

    A name is believed to be the holder only where its sentence names no group of holders; a known institution, where it
    counts none.
    """
    subject = only(pl.col("kind") == "aum", "subject")
    is_group = subject.str.contains(IS_GROUP)
    named = only(subject.str.contains(r"^\p{Lu}"), "evidence")
    is_named = ~named.str.contains(NAMES_HOLDERS) & ~is_group & ~subject.str.contains(IS_PLACE)
    is_named &= ~subject.str.contains(WORLD)
    is_national = subject.str.contains(IS_NATIONAL) | ~pl.col("unit").is_in(_WORLD_CURRENCIES)
    return (
        pl.when(_is_institution() | is_named)
        .then(pl.lit("institution"))
        .when(is_national & ~subject.str.contains(WORLD).fill_null(value=False))
        .then(pl.lit("country"))
        .otherwise(pl.lit("world"))
    )


def _is_institution() -> pl.Expr:
    """Whether an amount can be of a known institution: its sentence counts no group of holders."""
    counts = only(pl.col("institution_id").is_not_null(), "evidence").str.contains(COUNTS_HOLDERS)
    return counts.eq_missing(pl.lit(False))


def with_bands(rows: pl.DataFrame, institutions: pl.DataFrame) -> pl.DataFrame:
    """Adds band_ratio. rows: as of `with_scale`. institutions: institution_id, aum_low_usd_bn, aum_high_usd_bn.

    An amount below the band may be a part of what the institution holds: it is only compared where the words speak of
    the whole.
    """
    bands = institutions.select("institution_id", "aum_low_usd_bn", "aum_high_usd_bn")
    told = rows.join(bands, on="institution_id", how="left", maintain_order="left")
    above = pl.col("usd_bn") / pl.col("aum_high_usd_bn")
    below = pl.when(speaks_of_whole()).then(pl.col("aum_low_usd_bn") / pl.col("usd_bn"))
    ratio = pl.max_horizontal(above, below, pl.when(above.is_not_null()).then(1.0))
    is_held = (
        (pl.col("kind") == "aum") & _is_institution() & (pl.col("modality") != "hypothetical") & (pl.col("usd_bn") > 0)
    )
    return told.with_columns(band_ratio=pl.when(is_held).then(ratio)).drop("aum_low_usd_bn", "aum_high_usd_bn")


def speaks_of_whole() -> pl.Expr:
    """Whether the words at an amount speak of all that its holder has, not of a part."""
    lower = behind().str.to_lowercase()
    is_part = lower.str.contains(PART_BEHIND) & ~lower.str.contains(WHOLE_BEHIND)
    is_attribute = pl.col("measure").is_null() & lower.str.contains(r"^ [a-z]")
    return (pl.col("measure").is_null() | pl.col("measure").str.contains(WHOLE_MEASURE)) & ~is_part & ~is_attribute


def series(rows: pl.DataFrame) -> pl.DataFrame:
    """The rows that belong to a series: article_id, span_start, series, value, role, period, is_whole (it is all that
    an institution holds); one row per figure.

    rows: SERIES_COLUMNS of metrics. A series is what an institution holds, in one currency, wherever it is said; or the
    figures of one list or comparison for one subject and measure.
    """
    in_series = pl.col("kind").is_in(SERIES_KINDS) & (pl.col("value") > 0) & (pl.col("modality") != "hypothetical")
    is_whole = _is_institution() & speaks_of_whole()
    who = (
        pl.when(is_whole)
        .then("institution_id")
        .when(pl.col("institution_id").is_null() & pl.col("link").is_not_null())
        .then(pl.concat_str(pl.col("article_id", "link", "subject", "measure").fill_null(""), separator="\n"))
    )
    named = rows.filter(in_series).with_columns(series=pl.concat_str(who, "kind", "unit", separator="\n"))
    told = ("article_id", "span_start", "series", "value", "role", "period")
    return named.filter(pl.col("series").is_not_null()).select(*told, is_whole=is_whole)


def series_ratios(figures: pl.DataFrame) -> pl.DataFrame:
    """article_id, span_start, series_ratio, series_size of every figure that has a series of at least two.

    figures: as of `series`. The usual amount is the median of the series; of two figures it is the other one.
    """
    size, value = pl.len().over("series"), pl.col("value")
    other = value.sum().over("series") - value
    usual = pl.when(size == _PAIR).then(other).otherwise(value.median().over("series"))
    told = figures.with_columns(series_ratio=value / usual, series_size=size.cast(pl.Int64))
    return told.filter(pl.col("series_size") >= _PAIR).select("article_id", "span_start", "series_ratio", "series_size")

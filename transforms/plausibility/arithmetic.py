"""Whether the figures of one sentence add up, and move the way its words say."""

import polars as pl

from expectations import thresholds as limit
from transforms.lexicon.directions import APART, DISTANCE, EITHER, RISES, UNSURE
from transforms.mentions.precision import half_of_last_digit

_PAIR = ("article_id", "link")
_SENTENCE = ("article_id", "evidence_start")
_TRIPLE = 3
_OPEN_BOUNDS = ("above", "below", "range")
# Characters before the first figure of a comparison in which a direction is looked for, and between a change and it.
_REACH, _BESIDE = 70, 60
# A new clause: what stands before it speaks of something else.
_CLAUSE = r"^.*(?:[,;:]| while | but | as | although | and |up to )"


def comparisons(rows: pl.DataFrame) -> pl.DataFrame:
    """The stated comparisons of one `from` and one `to`: a row each.

    rows: would-be metric rows. Returns article_id, link, evidence, evidence_start, unit, kind, first, last (offsets in
    the evidence), before and between (lower-case words before and between the two), and span, value, half, bound of
    both ends with the suffixes _from and _to.
    """
    ends = rows.filter(pl.col("role").is_in(["from", "to"])).select(
        *_PAIR, "role", "evidence", "evidence_start", "unit", "kind", "value", "bound", span="span_start",
        at=pl.col("span_start") - pl.col("evidence_start"), until=pl.col("span_end") - pl.col("evidence_start"),
        half=half_of_last_digit(pl.col("surface"), pl.col("value")),
    )  # fmt: skip
    alone = ends.filter(pl.len().over(*_PAIR, "role") == 1)
    pairs = alone.filter(pl.col("role") == "to").join(
        alone.filter(pl.col("role") == "from").drop("role", "evidence"),
        on=(*_PAIR, "evidence_start", "unit", "kind"),
        suffix="_from",
    )
    names = {name: f"{name}_to" for name in ("span", "value", "half", "bound", "at", "until")}
    first, last = pl.min_horizontal("at_to", "at_from"), pl.max_horizontal("until_to", "until_from")
    inner, outer = pl.min_horizontal("until_to", "until_from"), pl.max_horizontal("at_to", "at_from")
    start = pl.max_horizontal(first - _REACH, 0)
    lower = pl.col("evidence").str.to_lowercase()
    return (
        pairs.drop("role")
        .rename(names)
        .with_columns(
            first=first,
            last=last,
            before=lower.str.slice(start, first - start),
            between=lower.str.slice(inner, outer - inner),
        )
    )


def direction_margins(pairs: pl.DataFrame) -> pl.DataFrame:
    """article_id, span_start, direction_margin of both ends of each comparison whose direction is said.

    pairs: as of `comparisons`. Nothing is concluded from negative figures: a loss that widens falls.
    """
    is_reversed = pl.col("at_to") < pl.col("at_from")
    clause = pl.col("before").str.replace(_CLAUSE, "")
    words = pl.when(is_reversed & pl.col("between").str.contains(EITHER)).then("between").otherwise(clause)
    word = words.str.extract_all(EITHER).list.last()
    sign = pl.when(word.is_in(list(RISES))).then(1.0).otherwise(-1.0)
    # "An increase of 45bn from 389bn": the first is the distance, whatever it was linked as.
    is_distance = pl.col("before").str.contains(DISTANCE)
    is_sure = word.is_not_null() & ~words.str.contains(UNSURE) & ~is_distance
    is_plain = (pl.col("value_from") > 0) & (pl.col("value_to") >= 0)
    margin = sign * (pl.col("value_to") - pl.col("value_from")) / pl.col("value_from")
    told = pairs.with_columns(direction_margin=pl.when(is_sure & is_plain).then(margin))
    return _at_figures(told, "direction_margin", ("span_to", "span_from"))


def arithmetic_gaps(pairs: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """article_id, span_start, arithmetic_gap of the three figures of each (from, change, to) in one sentence.

    pairs: as of `comparisons`. rows: would-be metric rows. Only sentences with one comparison and one change beside it
    are judged, no further figure in it, and only where none is a bound or a range. Points belong to percentages,
    percent and money to amounts. A yearly rate, or a change that is the reason of another, is no part of the sum.
    """
    alone = rows.group_by(_SENTENCE).len().filter(pl.col("len") == _TRIPLE)
    single = pairs.filter(pl.len().over(_SENTENCE) == 1).join(alone, on=_SENTENCE, how="semi")
    single = single.filter(~pl.col("evidence").str.contains(APART))
    changes = rows.filter(pl.col("kind").is_in(["point_change", "change", "money"])).select(
        *_SENTENCE, kind_change="kind", unit_change="unit", value_change="value", bound_change="bound",
        span_change="span_start", half_change=half_of_last_digit(pl.col("surface"), pl.col("value")),
        at_change=pl.col("span_start") - pl.col("evidence_start"),
    )  # fmt: skip
    is_percent = pl.col("unit") == "percent"
    is_points = is_percent & (pl.col("kind_change") == "point_change")
    is_relative = ~is_percent & (pl.col("kind_change") == "change")
    is_amount = (pl.col("kind_change") == "money") & (pl.col("unit_change") == pl.col("unit"))
    is_near = pl.col("at_change").is_between(pl.col("first") - _BESIDE, pl.col("last") + _BESIDE)
    triples = single.join(changes, on=_SENTENCE).filter((is_points | is_relative | is_amount) & is_near)
    triples = triples.filter(pl.len().over(_SENTENCE) == 1)
    bounds = [pl.col(f"bound_{end}") for end in ("from", "to", "change")]
    is_open = pl.any_horizontal(bound.is_in(_OPEN_BOUNDS) for bound in bounds)
    told = triples.filter(~is_open).with_columns(arithmetic_gap=_gap(is_relative))
    return _at_figures(told, "arithmetic_gap", ("span_to", "span_from", "span_change"))


def _gap(is_relative: pl.Expr) -> pl.Expr:
    """By how much the size of the change misses the distance of its ends, beyond what rounding explains."""
    base, end = pl.col("value_from"), pl.col("value_to")
    is_basis = pl.col("unit_change") == "basis_point"
    factor = pl.when(is_relative).then(base.abs() / 100).when(is_basis).then(0.01).otherwise(1.0)
    size, half = pl.col("value_change").abs() * factor, pl.col("half_change") * factor
    grown = pl.when(is_relative).then(1 + pl.col("value_change").abs() / 100).otherwise(1.0)
    about = pl.any_horizontal(pl.col(f"bound_{name}") == "about" for name in ("from", "to", "change"))
    slack = pl.col("half_to") + pl.col("half_from") * grown + half
    slack += pl.when(about).then(limit.ABOUT * end.abs()).otherwise(1e-9 * end.abs())
    return pl.max_horizontal(((end - base).abs() - size).abs() - slack, 0.0)


def _at_figures(told: pl.DataFrame, name: str, spans: tuple[str, ...]) -> pl.DataFrame:
    """One row per figure: article_id, span_start and the named column; NULL is left out."""
    figures = pl.concat([told.select("article_id", name, span_start=span) for span in spans])
    return figures.filter(pl.col(name).is_not_null())

"""The columns that the plausibility rules compare, for a batch of would-be metric rows."""

from dataclasses import dataclass

import polars as pl

from expectations.check_columns import CHECK_COLUMNS
from transforms.mentions.counted import COUNTING, counted
from transforms.mentions.restatements import restatements
from transforms.plausibility.arithmetic import arithmetic_gaps, comparisons, direction_margins
from transforms.plausibility.averages import average_gaps
from transforms.plausibility.back_references import back_references
from transforms.plausibility.plausibility import with_bands, with_scale
from transforms.plausibility.wholes import list_gaps

_PLACE = ["article_id", "span_start"]
_NAMES = [column.name for column in CHECK_COLUMNS]


@dataclass(frozen=True)
class Known:
    """What figures are compared with, beside each other.

    currencies, institutions: as the tables of these names. surveys: survey_id, pattern. waves: survey_id, year, cue,
    value_pct, prior_wave_stated_pct. Of the figures of the run, beside each other and those of the warehouse: series,
    moves, wave_gaps, drifts: as of `transforms.plausibility.plausibility.series_ratios`,
    `transforms.plausibility.moves`, `transforms.plausibility.wave_gaps` and `transforms.plausibility.predicate_drift`.
    """

    currencies: pl.DataFrame
    institutions: pl.DataFrame
    surveys: pl.DataFrame
    waves: pl.DataFrame
    series: pl.DataFrame
    moves: pl.DataFrame
    wave_gaps: pl.DataFrame
    drifts: pl.DataFrame


def with_checks(rows: pl.DataFrame, numbers: pl.DataFrame, articles: pl.DataFrame, known: Known) -> pl.DataFrame:
    """The would-be metric rows with the check columns filled, in the order given.

    rows: the columns of `metrics`. numbers: every number of the same articles, the rejected ones too. articles:
    article_id, text, published_at.
    """
    pairs = comparisons(rows)
    told = [
        restatements(numbers, known.currencies),
        known.series,
        known.moves,
        pl.concat([arithmetic_gaps(pairs, rows), average_gaps(rows)]),
        direction_margins(pairs),
        list_gaps(rows),
        pl.concat([back_references(rows, articles, known.surveys, known.waves), known.wave_gaps]),
        known.drifts,
        rows.filter(COUNTING).select(*_PLACE, counted=counted()).drop_nulls("counted"),
    ]
    checked = with_bands(with_scale(rows.drop(_NAMES), known.currencies), known.institutions).drop("usd_bn")
    for frame in told:
        unique = frame.unique(_PLACE, keep="first", maintain_order=True)
        checked = checked.join(unique, on=_PLACE, how="left", maintain_order="left")
    return checked.select(rows.columns)

"""The report's distributions: how the values of each kind are spread, beside the hard limits of the kind."""

from __future__ import annotations

import math
from dataclasses import dataclass

import duckdb

from expectations.kinds import KINDS, Kind
from flows.report_parts import rows_of
from flows.report_sections import Distribution

BINS = 24
AMOUNT_BINS_PER_DECADE = 2
AMOUNT_KINDS = ("aum", "flow")
PERCENTAGE_AXIS = (-10.0, 170.0)  # room on both sides of 0–100 for what was refused
PERCENTAGE_WIDTH = 5.0


@dataclass(frozen=True)
class Axis:
    """Bins of equal width over the values of a kind in one unit, or over their decimal logarithms."""

    kind: Kind
    unit: str
    start: float
    width: float
    bins: int
    decades: bool = False


def distributions(connection: duckdb.DuckDBPyConnection) -> tuple[Distribution, ...]:
    """The kinds of the percent family, and AUM and flows in their most frequent currency; those that have rows."""
    axes = [axis for kind in KINDS if (axis := _axis(connection, kind)) is not None]
    return tuple(_distribution(connection, axis) for axis in axes)


def _axis(connection: duckdb.DuckDBPyConnection, kind: Kind) -> Axis | None:
    """An axis that holds 98 of 100 loaded values of a kind in its most frequent unit; None where there are none."""
    if kind.family != "percent" and kind.name not in AMOUNT_KINDS:
        return None
    decades = kind.family != "percent"
    value = "log10(abs(value))" if decades else "value"
    found = rows_of(
        connection,
        f"""SELECT unit, count(*) AS n, quantile_cont({value}, 0.01) AS low, quantile_cont({value}, 0.99) AS high
            FROM metrics WHERE kind = $kind AND value <> 0 AND isfinite(value)
            GROUP BY unit ORDER BY n DESC, unit LIMIT 1""",
        {"kind": kind.name},
    )
    if not found:
        return None
    unit, low, high = found[0]["unit"], found[0]["low"], found[0]["high"]
    if decades:
        start = math.floor(low)
        bins = max(math.ceil(high) - start, 1) * AMOUNT_BINS_PER_DECADE
        return Axis(kind, unit, start, 1 / AMOUNT_BINS_PER_DECADE, bins, decades=True)
    if kind.is_percentage:
        low, high = PERCENTAGE_AXIS
        return Axis(kind, unit, low, PERCENTAGE_WIDTH, round((high - low) / PERCENTAGE_WIDTH))
    width = _round_width((high - low) / (BINS - 2))
    return Axis(kind, unit, math.floor(low / width) * width, width, BINS)


def _round_width(least: float) -> float:
    """The least of 1, 2, 2.5, 5 times a power of ten that is no less."""
    if least <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(least))
    return next(step * power for step in (1, 2, 2.5, 5, 10) if step * power >= least * (1 - 1e-9))


def _distribution(connection: duckdb.DuckDBPyConnection, axis: Axis) -> Distribution:
    value = "log10(abs(value))" if axis.decades else "value"
    place = f"greatest(least(floor(({value} - $start) / $width), $bins - 1), 0)::BIGINT"
    found = rows_of(
        connection,
        f"""WITH told AS (
                SELECT value, 1 AS loaded, 0 AS refused FROM metrics WHERE kind = $kind AND unit = $unit
                UNION ALL SELECT TRY_CAST(payload->>'value' AS DOUBLE), 0, 1 FROM quarantine
                WHERE stage = 'metric' AND status = 'open'
                      AND (payload->>'kind') = $kind AND (payload->>'unit') = $unit)
            SELECT {place} AS bin, sum(loaded)::BIGINT AS loaded, sum(refused)::BIGINT AS refused
            FROM told WHERE isfinite(value) AND {"value <> 0" if axis.decades else "TRUE"} GROUP BY bin""",
        {"kind": axis.kind.name, "unit": axis.unit, "start": axis.start, "width": axis.width, "bins": axis.bins},
    )
    counts = {row["bin"]: row for row in found}
    end = axis.start + axis.width * axis.bins
    limits = () if axis.decades else tuple(limit for limit in _limits(axis.kind) if axis.start < limit < end)
    return Distribution(
        kind=axis.kind.name,
        unit=axis.unit,
        start=axis.start,
        width=axis.width,
        decades=axis.decades,
        loaded=tuple(counts[place]["loaded"] if place in counts else 0 for place in range(axis.bins)),
        refused=tuple(counts[place]["refused"] if place in counts else 0 for place in range(axis.bins)),
        limits=limits,
    )


def _limits(kind: Kind) -> tuple[float, float]:
    return float(kind.low), float(kind.high)

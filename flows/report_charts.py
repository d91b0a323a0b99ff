"""The report's charts as inline SVG, drawn by Altair without a browser or a network.

A chart is drawn 320 pixels wide, which is legible on a phone without scaling; its colours are variables of the page, so
that they follow light and dark. No chart is the only place of a figure: the page has a table beside each.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import altair as alt
import vl_convert
from markupsafe import Markup, escape

from expectations import thresholds as limit
from flows.report_sections import Distribution, GoldSet, RunPoint

WIDTH = 320
FONT = "Liberation Sans"

# Drawn in these, shown in the page's own: the page has the variable, for light and for dark.
INK, FAINT, LINE, MAIN, SECOND, ALARM = "#000001", "#000002", "#000003", "#000004", "#000005", "#000006"
VARIABLES = {INK: "ink", FAINT: "faint", LINE: "line", MAIN: "main", SECOND: "second", ALARM: "bad"}

# Vega's names for each group of marks: read aloud they say nothing, and the drawing as a whole has a label.
MARKS_ALOUD = re.compile(r' (?:role="graphics-[a-z]+"|aria-[a-z]+="[^"]*")')

# Ticks of an axis in powers of ten: 9 is "1 bn".
AMOUNT_LABELS = (
    "format(pow(10, datum.value % 3), 'd') + ' ' + ['', 'k', 'm', 'bn', 'tn', '000 tn'][floor(datum.value / 3)]"
)

WHOLE_LABELS = "datum.value % 1 ? '' : datum.label"  # there is no half figure

FATES = ("loaded as metrics", "rejected: no metric", "refused by a rule")


def numbers_by_run(history: Sequence[RunPoint]) -> Markup:
    """Numbers seen by run, stacked by what became of them."""
    rows = [
        {"run": _short(point.at), "order": place, "fate": fate, "n": count, "stack": level}
        for place, point in enumerate(history)
        for level, (fate, count) in enumerate(
            zip(FATES, (point.metrics, point.rejected, point.quarantined), strict=True)
        )
    ]
    bars = (
        alt.Chart(_values(rows))
        .mark_bar()
        .encode(
            x=_runs(),
            y=alt.Y("n:Q", title="numbers seen"),
            color=alt.Color(
                "fate:N",
                scale=alt.Scale(domain=list(FATES), range=[MAIN, SECOND, ALARM]),
                legend=alt.Legend(title=None, orient="top", direction="vertical"),
            ),
            order="stack:Q",
        )
    )
    return _svg(bars, f"Bar chart: numbers seen in each of the last {len(history)} runs, by what became of them", 190)


def quarantine_by_run(history: Sequence[RunPoint]) -> Markup:
    """The share of figures refused, by run, with the shares at which it is told and at which it is an error."""
    rows = [
        {"run": _short(point.at), "order": place, "pct": point.quarantined_pct}
        for place, point in enumerate(history)
        if point.quarantined_pct is not None
    ]
    marks = [
        {"y": limit.QUARANTINE_WARNING_PCT, "label": "warning"},
        {"y": limit.QUARANTINE_ERROR_PCT, "label": "error"},
    ]
    top = max([limit.QUARANTINE_ERROR_PCT * 1.15, *(point.quarantined_pct or 0.0 for point in history)])
    line = (
        alt.Chart(_values(rows))
        .mark_line(color=MAIN, point=alt.OverlayMarkDef(color=MAIN, size=36))
        .encode(x=_runs(), y=alt.Y("pct:Q", title="refused, % of figures", scale=alt.Scale(domain=[0, top])))
    )
    limits = alt.Chart(_values(marks)).mark_rule(color=ALARM, strokeDash=[4, 3]).encode(y="y:Q")
    names = limits.mark_text(color=ALARM, align="left", baseline="bottom", dx=2, dy=-1).encode(
        y="y:Q", text="label:N", x=alt.value(0)
    )
    return _svg(line + limits + names, "Line chart: share of figures that a rule refused, by run", 190)


@lru_cache(maxsize=16)
def f1_by_kind(gold: GoldSet) -> Markup:
    """F1 by kind on a gold set, the weakest last; a tick where it stood in the release before. It is of the release, so
    that every report of a process has the same ones.
    """
    kinds = sorted(gold.kinds, key=lambda score: (-score.f1, score.name))
    rows = [
        {
            "kind": f"{score.name.replace('_', ' ')} ({score.gold})",
            "f1": score.f1,
            "told": f"{score.f1:.2f}",
            "before": None if score.change is None else score.f1 - score.change,
        }
        for score in kinds
    ]
    base = alt.Chart(_values(rows)).encode(
        y=alt.Y("kind:N", sort=None, title=None, axis=alt.Axis(ticks=False, domain=False, labelLimit=140))
    )
    axis = alt.X("f1:Q", title="F1", scale=alt.Scale(domain=[0, 1.12]), axis=alt.Axis(values=[0, 0.5, 1]))
    bars = base.mark_bar(color=MAIN, height={"band": 0.68}).encode(x=axis)
    told = base.mark_text(color=INK, align="left", dx=3).encode(x="f1:Q", text="told:N")
    before = base.transform_filter("isValid(datum.before)").mark_tick(color=ALARM, thickness=2).encode(x="before:Q")
    label = f"Bar chart: F1 by kind on the gold set {gold.total.name}, from {rows[0]['kind']} to {rows[-1]['kind']}"
    return _svg(bars + told + before, label, 18 * len(rows))


def spread(distribution: Distribution) -> Markup:
    """A histogram of a kind's values: bars for what loaded, crosses for what was refused, dashes for hard limits."""
    rows = [
        {"from": start, "to": start + distribution.width, "mid": start + distribution.width / 2, "n": n, "refused": no}
        for place, (n, no) in enumerate(zip(distribution.loaded, distribution.refused, strict=True))
        for start in (distribution.start + place * distribution.width,)
    ]
    end = distribution.start + distribution.width * len(rows)
    title = distribution.unit.replace("_", " ")
    labels: dict[str, Any] = {"tickMinStep": 1, "labelExpr": AMOUNT_LABELS} if distribution.decades else {}
    axis = alt.X(
        "from:Q",
        title=title,
        scale=alt.Scale(domain=[distribution.start, end], nice=False, zero=False),
        axis=alt.Axis(tickCount=6, grid=False, labelOverlap="greedy", labelSeparation=6, **labels),
    )
    height = alt.Y("n:Q", title="figures", axis=alt.Axis(tickCount=4, labelExpr=WHOLE_LABELS))
    bars = (
        alt.Chart(_values(rows))
        .mark_rect(color=MAIN, xOffset=0.5, x2Offset=-0.5)
        .encode(x=axis, x2="to:Q", y=height, y2=alt.datum(0))
    )
    crosses = (
        alt.Chart(_values([row for row in rows if row["refused"]]))
        .mark_point(shape="cross", angle=45, color=ALARM, fill=ALARM, size=60, opacity=1)
        .encode(x="mid:Q", y="refused:Q")
    )
    limits = (
        alt.Chart(_values([{"limit": limit} for limit in distribution.limits]))
        .mark_rule(color=ALARM, strokeDash=[4, 3])
        .encode(x="limit:Q")
    )
    kind = distribution.kind.replace("_", " ")
    told = f"Histogram: {sum(distribution.loaded):,} values of {kind} in {title}, {sum(distribution.refused):,} refused"
    return _svg(bars + limits + crosses, told, 110)


def _values(rows: Sequence[Mapping[str, object]]) -> alt.InlineData:
    """Rows as the data of a chart."""
    return alt.InlineData(values=list(rows))


def _runs() -> alt.X:
    return alt.X(
        "run:N",
        sort=alt.EncodingSortField("order", op="min"),
        title="run (UTC)",
        axis=alt.Axis(labelAngle=-45, labelOverlap="greedy", labelLimit=90),
    )


def _short(at: str) -> str:
    """Month, day and time: the year is in the table."""
    return at[5:]


def _svg(chart: alt.Chart | alt.LayerChart, label: str, height: int) -> Markup:
    quiet = alt.Axis(labelColor=FAINT, titleColor=FAINT, tickColor=LINE, domainColor=LINE, gridColor=LINE)
    sized: Any = (
        chart.properties(width=WIDTH, height=height, autosize=alt.AutoSizeParams(type="fit-x", contains="padding"))
        .configure(font=FONT, background="transparent", padding=2, aria=False)
        .configure_axis(
            **quiet.to_dict(), labelFontSize=11, titleFontSize=11, titleFontWeight="normal", gridOpacity=0.7
        )
        .configure_view(stroke=None)
        .configure_legend(labelColor=FAINT, labelFontSize=11, rowPadding=1, offset=6)
        .configure_text(fontSize=11)
    )
    named = f'<svg role="img" aria-label="{escape(label)}" '
    return Markup(_drawn(sized.to_json(validate=False)).replace("<svg ", named, 1))  # noqa: S704  our own words only


@lru_cache(maxsize=64)
def _drawn(specification: str) -> str:
    """The SVG of a Vega-Lite specification, in the variables of the page. Our own words and numbers only."""
    drawn: str = vl_convert.vegalite_to_svg(specification)
    text = MARKS_ALOUD.sub("", drawn).replace(f'font-family="{FONT}"', 'font-family="inherit"')
    for colour, variable in VARIABLES.items():
        text = text.replace(f'"{colour}"', f'"var(--{variable})"')
    return text

"""The report written down: a page, a job summary, JSON, and JUnit XML, all from the one model."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from expectations import thresholds
from flows import report_charts
from flows.report_junit import junit
from flows.report_model import Report
from flows.report_text import NOTHING, amount, markdown, number

TEMPLATES = Path(__file__).parent / "templates"
KEPT_RUNS = 30


def write_report(report: Report, folder: Path) -> tuple[Path, ...]:
    """Write report.html, .md, .json and .xml into a folder, each whole or not at all. Returns their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = {
        "report.html": html(report),
        "report.md": summary(report),
        "report.json": machine_readable(report),
        "report.xml": junit(report),
    }
    return tuple(_written(folder / name, text) for name, text in texts.items())


def html(report: Report) -> str:
    """The report as one self-contained page: no script, no link out of it, every text escaped."""
    return _filled("report.html.j2", report, None)


def summary(report: Report) -> str:
    """The report as GitHub-flavoured Markdown, for a job summary. Every value is escaped as it is filled in."""
    return _filled("report.md.j2", report, _in_markdown)


def machine_readable(report: Report) -> str:
    """The report as JSON: every field and property of the model; a number that JSON has no word for is a string."""
    return json.dumps(_plain(report), indent=2, allow_nan=False) + "\n"


@cache
def _template(name: str, finalize: Callable[[object], object] | None) -> Template:
    """A template, compiled: that takes longer than to fill it in."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        finalize=finalize,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"number": number, "amount": amount}
    return environment.get_template(name)


def _filled(template: str, report: Report, finalize: Callable[[object], object] | None) -> str:
    ledger = report.ledger
    runs = [run for place, run in enumerate(ledger.runs) if place < KEPT_RUNS or any(law.residual for law in run.laws)]
    outcomes = [validation.outcome for validation in report.validations()]
    return _template(template, finalize).render(
        report=report,
        charts=report_charts,
        limit=thresholds,
        outcomes={name: outcomes.count(name) for name in ("failed", "warned", "not exercised", "passed")},
        document_laws=[(run.run_id, run.laws[0]) for run in runs],
        number_laws=[("all, as stored", ledger.stored), *((run.run_id, run.laws[1]) for run in runs)],
    )


def _in_markdown(value: object) -> Markup:
    """A value as Markdown text; what a macro has made of such values stays as it is."""
    return value if isinstance(value, Markup) else Markup(markdown(NOTHING if value is None else str(value)))  # noqa: S704


def _plain(value: object) -> object:
    """A value of the model as JSON has it: dataclasses with their fields and properties, tuples as lists."""
    if is_dataclass(value) and not isinstance(value, type):
        properties = [name for name, member in vars(type(value)).items() if isinstance(member, property)]
        return {name: _plain(getattr(value, name)) for name in [*(field.name for field in fields(value)), *properties]}
    if isinstance(value, Mapping):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def _written(path: Path, text: str) -> Path:
    building = path.with_name(f".{path.name}.new")
    building.write_text(text, encoding="utf-8")
    return building.replace(path)

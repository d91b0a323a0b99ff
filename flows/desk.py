"""The quarantine desk: what reviewers decide on refused figures, recorded and applied.

A decision goes into the corrections file; a run without sources then reads the articles concerned again and publishes
what follows, through the same gate, audit and transaction as any other run. Where that is refused, the file stays as it
was.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import polars as pl

from expectations.check_columns import CHECK_COLUMNS
from expectations.contract import polars_schema
from expectations.gate import verdict
from expectations.tables import CORRECTABLE, CORRECTIONS, METRICS
from flows import warehouse
from flows.corrections import RELEASABLE, read_corrections, write_corrections
from flows.staging import new_run
from transforms.runs.review import corrected, superseding, unreadable_values

LISTED = """
SELECT quarantine_id, stage, status, rules, payload->>'surface' AS surface, payload->>'kind' AS kind,
       payload->>'evidence' AS evidence, source_uri, resolved_by, note
FROM quarantine
WHERE ($status = 'all' OR status = $status) AND ($rule IS NULL OR list_contains(rules, $rule))
      AND ($stage IS NULL OR stage = $stage) AND ($kind IS NULL OR (payload->>'kind') = $kind)
      AND ($source IS NULL OR contains(source_uri, $source)) AND ($run IS NULL OR run_id = $run)
ORDER BY stage, source_uri, quarantine_id
"""


class DeskError(ValueError):
    """A decision that cannot be made. The message says why, and what can be done instead."""


@dataclass(frozen=True)
class Reviewer:
    """Who decides, and why."""

    name: str
    reason: str


@dataclass(frozen=True)
class Desk:
    """The files a decision is recorded in, and the folder for the report of the run that applies it."""

    warehouse: Path
    corrections: Path
    reports: Path


def listed(path: Path, filters: Mapping[str, str | None]) -> pl.DataFrame:
    """Rows of quarantine, for people. filters: status (or `all`), rule, stage, kind, source (a part of it), run."""
    with warehouse.connect(path, read_only=True) as connection:
        return connection.sql(LISTED, params=dict(filters)).pl()


def open_with_rule(path: Path, rule: str) -> list[str]:
    """Ids of the open figures that broke a rule. Raises DeskError where there are none."""
    ids = listed(path, dict.fromkeys(("kind", "source", "run")) | {"status": "open", "rule": rule, "stage": "metric"})
    if ids.is_empty():
        raise DeskError(f"no open figure has broken {rule}: see `newsmetrics quarantine list`")
    return [str(figure) for figure in ids["quarantine_id"]]


def release(desk: Desk, ids: Sequence[str], reviewer: Reviewer) -> str:
    """Load refused figures as they are, each flagged `released:<rule>`. Returns the run that published them.

    Raises DeskError where one is not in quarantine, or broke a rule that nobody may set aside; BatchRefusedError where
    the run is refused.
    """
    decisions = []
    for figure in (_figure(desk.warehouse, figure_id) for figure_id in ids):
        if hard := sorted(set(figure.rules) - RELEASABLE):
            raise DeskError(
                f"{figure.id} broke {', '.join(hard)}, which nobody may set aside: correct it, or reject it"
            )
        if not figure.rules:
            raise DeskError(f"{figure.id} broke no rule: there is nothing to release")
        decisions += [_decision(figure, reviewer, "release", rule) for rule in figure.rules]
    return _applied(desk, decisions)


def correct(desk: Desk, figure_id: str, fields: Mapping[str, str], reviewer: Reviewer) -> str:
    """Correct fields of a figure, loaded or refused; an empty value stands for none. Returns the run that published it.

    Raises DeskError where a field cannot be corrected, or the figure would still break a rule.
    """
    figure = _figure(desk.warehouse, figure_id)
    if unknown := sorted(set(fields) - set(CORRECTABLE)):
        raise DeskError(f"{', '.join(unknown)} cannot be corrected; what can: {', '.join(CORRECTABLE)}")
    decisions = [_decision(figure, reviewer, "correct", name, value or None) for name, value in fields.items()]
    frame = _frame(decisions)
    for target, value in unreadable_values(frame, polars_schema(METRICS)).select("target", "value").iter_rows():
        raise DeskError(f"{value!r} is no number, as {target} must be")
    # What a figure is compared with is known to a run only: the run's own gate has the last word.
    unchecked = figure.row.with_columns(
        pl.lit(None, polars_schema(METRICS)[c.name]).alias(c.name) for c in CHECK_COLUMNS
    )
    still_broken = verdict(corrected(unchecked, frame), METRICS).refused
    if not still_broken.is_empty():
        raise DeskError(f"{figure.id} would still break {', '.join(still_broken['rules'][0])}")
    return _applied(desk, decisions)


def reject(desk: Desk, ids: Sequence[str], reviewer: Reviewer) -> str | None:
    """Keep figures out for good: refused ones stay in quarantine, decided on; loaded ones go there.

    A refused document is marked as seen and done with. Returns the run that published it; None where only documents
    were rejected.
    """
    documents = _documents(desk.warehouse, ids)
    figures = [_figure(desk.warehouse, figure_id) for figure_id in ids if figure_id not in documents]
    if documents:
        _reject_documents(desk.warehouse, documents, reviewer)
    decisions = [_decision(figure, reviewer, "reject", "figure") for figure in figures]
    return _applied(desk, decisions) if decisions else None


@dataclass(frozen=True)
class _Figure:
    """A figure as extracted: its row of `metrics`, and the rules it broke."""

    id: str
    row: pl.DataFrame
    rules: list[str]


def _figure(path: Path, figure_id: str) -> _Figure:
    with warehouse.connect(path, read_only=True) as connection:
        refused = connection.execute(
            "SELECT payload, rules FROM quarantine WHERE quarantine_id = $id AND stage = 'metric'", {"id": figure_id}
        ).fetchall()
        columns = ", ".join(METRICS.column_names)
        loaded = connection.sql(f"SELECT {columns} FROM metrics WHERE metric_id = $id", params={"id": figure_id}).pl()
    if refused:
        payload, rules = refused[0]
        return _Figure(figure_id, pl.DataFrame([json.loads(payload)], schema=polars_schema(METRICS)), list(rules))
    if loaded.is_empty():
        raise DeskError(f"no figure has the id {figure_id!r}: see `newsmetrics quarantine list`")
    return _Figure(figure_id, loaded.cast(polars_schema(METRICS)), [])


def _documents(path: Path, ids: Sequence[str]) -> list[str]:
    """Those of the ids that are refused documents."""
    with warehouse.connect(path, read_only=True) as connection:
        found = connection.execute(
            "SELECT quarantine_id FROM quarantine WHERE stage = 'document' AND list_contains($ids, quarantine_id)",
            {"ids": list(ids)},
        ).fetchall()
    return [str(row[0]) for row in found]


def _reject_documents(path: Path, ids: Sequence[str], reviewer: Reviewer) -> None:
    with warehouse.writer_lock(path), warehouse.connect(path) as connection:
        connection.execute(
            """UPDATE quarantine SET status = 'rejected', resolved_by = $who, resolved_at = $now, note = $why
               WHERE stage = 'document' AND list_contains($ids, quarantine_id)""",
            {"who": reviewer.name, "now": _now(), "why": reviewer.reason, "ids": list(ids)},
        )
        connection.execute("CHECKPOINT")


def _decision(
    figure: _Figure, reviewer: Reviewer, decision: str, target: str, value: str | None = None
) -> dict[str, object]:
    """A row of `corrections`."""
    row = figure.row.row(0, named=True)
    was = row.get(target) if decision == "correct" else None
    return {
        **{name: row[name] for name in ("article_id", "span_start", "span_end", "surface")},
        "decision": decision,
        "target": target,
        "value": value,
        "was": None if was is None else str(was),
        "reason": reviewer.reason,
        "decided_by": reviewer.name,
        "decided_at": _now(),
    }


def _applied(desk: Desk, decisions: Sequence[Mapping[str, object]]) -> str:
    """Record decisions and publish what follows from them. Where that fails, the file stays as it was."""
    from flows.run import Stages, run_stages  # noqa: PLC0415  all that reads and extracts: no other command waits for it

    with warehouse.writer_lock(desk.corrections):
        before = read_corrections(desk.corrections)
        write_corrections(desk.corrections, superseding(before, _frame(decisions)))
        try:
            with tempfile.TemporaryDirectory(prefix="newsmetrics-") as staging:
                run = new_run((), desk.warehouse, desk.reports, Path(staging), desk.corrections)
                run_stages(run, Stages())
                return run.run_id
        except BaseException:
            write_corrections(desk.corrections, before)
            raise


def _frame(decisions: Sequence[Mapping[str, object]]) -> pl.DataFrame:
    return pl.DataFrame(list(decisions), schema=polars_schema(CORRECTIONS))


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)

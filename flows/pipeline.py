"""The Prefect flow. What it runs is in `flows.run` and `flows.stages`; here it gets names, retries and artifacts."""

from __future__ import annotations

from flows import telemetry  # noqa: F401  turns telemetry off before Prefect is imported

# isort: split
import dataclasses
from dataclasses import replace
from pathlib import Path
from typing import cast
from uuid import UUID

from prefect import flow, task
from prefect.artifacts import create_markdown_artifact, create_progress_artifact, update_progress_artifact
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State

from flows import locations, stages
from flows.alerts import tell
from flows.ledger import ledger_markdown
from flows.plan import Plan
from flows.run import Stage, Stages, begun, plan_stages, run_stages
from flows.sources.options import ReadOptions
from flows.staging import Run
from flows.warehouse import WarehouseError

# What may pass by itself: a share that hiccups, a program that has the warehouse open.
TRANSIENT = (OSError, WarehouseError)


def _as_task(stage: Stage, name: str, retries: int = 0) -> Stage:
    """A stage as a task. Nothing is cached: a stage reads and writes the run's own staging folder."""
    return task(
        name=name,
        cache_policy=NO_CACHE,
        retries=retries,
        retry_delay_seconds=5,
        retry_condition_fn=_may_pass,
        persist_result=False,
    )(stage)


def _may_pass(_task: object, _run: object, state: State[object]) -> bool:
    """Whether a task failed for a reason that may pass by itself."""
    return isinstance(state.result(raise_on_failure=False), TRANSIENT)


TASKS = Stages(
    read=_as_task(stages.read, "read documents", retries=2),
    clean=_as_task(stages.clean, "clean articles", retries=2),
    group=_as_task(stages.group, "group copies", retries=2),
    extract=_as_task(stages.extract, "extract numbers"),
    gate=_as_task(stages.gate, "gate metrics"),
    audit=_as_task(stages.audit, "audit staged tables"),
    publish=_as_task(stages.publish, "publish", retries=2),
    report=_as_task(stages.report, "report", retries=2),
)


@flow(name="newsmetrics", validate_parameters=True, on_completion=[tell], on_failure=[tell], on_crashed=[tell])
def news_metrics(
    sources: list[str] | None = None,
    warehouse: Path = locations.WAREHOUSE,
    reports: Path = locations.REPORTS,
    corrections: Path = locations.CORRECTIONS,
    options: ReadOptions | None = None,
    *,
    dry_run: bool = False,
) -> str:
    """Sources ─▶ documents ─▶ articles ─▶ numbers ─▶ gate ─▶ audit ─▶ publish ─▶ report.

    sources: files, folders, globs, URLs or buckets; none: `data/raw`, or `data/sample` while that is empty.
    corrections: what reviewers decided. dry_run: only read, and say as an artifact what a run would do. Returns the run
    id. Fails, with the warehouse as it was, where the batch is refused. Its end is an event: see `flows.alerts`.
    """
    with begun(sources or (), warehouse, reports, corrections, options=options) as run:
        if dry_run:
            _publish_plan(plan_stages(run, TASKS.read))
            return run.run_id
        run_stages(run, _with_progress(TASKS))
        _publish_artifact(run)
        return run.run_id


def _with_progress(do: Stages) -> Stages:
    """The stages, with an artifact that tells how many of them are done, in percent."""
    # in a flow that is not async it is no coroutine
    artifact = cast("UUID", create_progress_artifact(progress=0.0, key="progress", description="Stages done, of all"))
    names = [field.name for field in dataclasses.fields(do)]

    def telling(stage: Stage, n_done: int) -> Stage:
        def told(run: Run) -> object:
            result = stage(run)
            update_progress_artifact(artifact, progress=100 * n_done / len(names))
            return result

        return told

    return replace(do, **{name: telling(getattr(do, name), n_done) for n_done, name in enumerate(names, start=1)})


def _publish_plan(plan: Plan) -> None:
    create_markdown_artifact(
        key="plan", markdown="\n".join(f"- {line}" for line in plan.lines), description="What a run would read"
    )


def _publish_artifact(run: Run) -> None:
    create_markdown_artifact(
        key="ledger", markdown=ledger_markdown(run.ledger()), description="What became of every document and number"
    )

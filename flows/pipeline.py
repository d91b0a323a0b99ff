"""The Prefect flow. What it runs is in `flows.run` and `flows.stages`; here it gets names, retries and an artifact."""

from __future__ import annotations

from flows import telemetry  # noqa: F401  turns telemetry off before Prefect is imported

# isort: split
from pathlib import Path

from prefect import flow, task
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State

from flows import locations, stages
from flows.ledger import ledger_markdown
from flows.run import Stage, Stages, begun, run_stages
from flows.sources.options import ReadOptions
from flows.stages import Run
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


@flow(name="newsmetrics", validate_parameters=True)
def news_metrics(
    sources: list[str] | None = None,
    warehouse: Path = locations.WAREHOUSE,
    reports: Path = locations.REPORTS,
    corrections: Path = locations.CORRECTIONS,
    options: ReadOptions | None = None,
) -> str:
    """Sources ─▶ documents ─▶ articles ─▶ numbers ─▶ gate ─▶ audit ─▶ publish ─▶ report.

    sources: files, folders, globs, URLs or buckets; none: `data/raw`, or `data/sample` while that is empty.
    corrections: what reviewers decided. Returns the run id. Fails, with the warehouse as it was, where the batch is
    refused.
    """
    with begun(sources or (), warehouse, reports, corrections, options=options) as run:
        run_stages(run, TASKS)
        _publish_artifact(run)
        return run.run_id


def _publish_artifact(run: Run) -> None:
    create_markdown_artifact(
        key="ledger", markdown=ledger_markdown(run.ledger()), description="What became of every document and number"
    )

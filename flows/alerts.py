"""What Prefect tells of a run when it ends: an event, for automations to act on, and an artifact that links its report.

Events: `newsmetrics.run.published`, `.refused` (the gate or the audit refused the batch), `.failed` (anything else) and
`.crashed`. alerts.yaml turns them into notifications.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from prefect.artifacts import create_link_artifact
from prefect.client.schemas.objects import FlowRun, State
from prefect.events import emit_event
from prefect.flows import Flow

from flows import locations
from flows.report_text import markdown, shown
from flows.stages import BatchRefusedError

REPORT = "report.html"
PUBLISHED_AT = "NEWSMETRICS_REPORTS_URL"  # where others find the folder of the reports
WHY_LENGTH = 1000


def tell(flow: Flow[..., Any], flow_run: FlowRun, state: State[Any]) -> None:
    """Emit the event of an ended run, and link the report where the run has written one: a hook of the flow."""
    parameters = flow_run.parameters
    if parameters.get("dry_run"):
        return
    fault = None if state.is_completed() else state.result(raise_on_failure=False)
    outcome = _outcome(state, fault)
    why = shown(str(fault or ""), WHY_LENGTH)
    link = _link(parameters) if outcome in ("published", "refused") else None
    if link is not None:
        create_link_artifact(key="report", link=link, link_text="quality report", description=markdown(why) or None)
    emit_event(
        event=f"{flow.name}.run.{outcome}",
        resource={"prefect.resource.id": f"{flow.name}.run.{flow_run.id}", "prefect.resource.name": flow_run.name},
        related=[{"prefect.resource.id": f"prefect.flow-run.{flow_run.id}", "prefect.resource.role": "flow-run"}],
        payload={"why": why, "report": link, "warehouse": str(parameters.get("warehouse", locations.WAREHOUSE))},
    )


def _outcome(state: State[Any], fault: object) -> str:
    if state.is_completed():
        return "published"
    if isinstance(fault, BatchRefusedError):
        return "refused"
    return "crashed" if state.is_crashed() else "failed"


def _link(parameters: Mapping[str, object]) -> str:
    """The address of a run's report: below NEWSMETRICS_REPORTS_URL where that is set, else the file on this machine."""
    if base := os.environ.get(PUBLISHED_AT):
        return f"{base.rstrip('/')}/{REPORT}"
    return (Path(str(parameters.get("reports", locations.REPORTS))) / REPORT).resolve().as_uri()

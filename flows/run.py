"""One run from sources to warehouse and report: the stages in order, as Prefect's tasks or as plain functions."""

from __future__ import annotations

import dataclasses
import logging
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from flows import locations, stages
from flows.plan import Plan
from flows.rehearsal import rehearsed
from flows.sources.options import ReadOptions
from flows.staging import Run, new_run
from flows.warehouse import writer_lock

log = logging.getLogger("newsmetrics")

Stage = Callable[[Run], object]


@dataclass(frozen=True)
class Stages:
    """The stages: plain functions, or the same wrapped as Prefect tasks."""

    read: Stage = stages.read
    clean: Stage = stages.clean
    group: Stage = stages.group
    extract: Stage = stages.extract
    gate: Stage = stages.gate
    audit: Stage = stages.audit
    publish: Stage = stages.publish
    report: Stage = stages.report


def run_stages(run: Run, do: Stages) -> None:
    """Take a run through its stages.

    A refused or failed run leaves the warehouse as it was; a refused one still reports.

    Raises SourceError, WarehouseError, BatchRefusedError, AuditError: see the stages.
    """
    do = replace(do, **{field.name: _timed(field.name, getattr(do, field.name)) for field in dataclasses.fields(do)})
    with writer_lock(run.warehouse):
        try:
            do.read(run)
            do.clean(run)
            do.group(run)
            do.extract(run)
            do.gate(run)
            do.audit(run)
            do.publish(run)
        except stages.BatchRefusedError as refusal:
            run.refuse(str(refusal))
            do.report(run)
            raise
    do.report(run)


@contextmanager
def begun(
    sources: Sequence[str],
    warehouse: Path,
    reports: Path,
    corrections: Path = locations.CORRECTIONS,
    *,
    options: ReadOptions | None = None,
) -> Iterator[Run]:
    """A new run with a staging folder of its own, which goes when the block ends."""
    with tempfile.TemporaryDirectory(prefix="newsmetrics-") as staging:
        yield new_run(sources or default_sources(), warehouse, reports, Path(staging), corrections, options=options)


def run_directly(
    sources: Sequence[str],
    warehouse: Path,
    reports: Path,
    corrections: Path = locations.CORRECTIONS,
    *,
    options: ReadOptions | None = None,
) -> str:
    """Run without Prefect. Returns the run id. Raises what `run_stages` raises."""
    with begun(sources, warehouse, reports, corrections, options=options) as run:
        run_stages(run, Stages())
        return run.run_id


def plan_directly(
    sources: Sequence[str], warehouse: Path = locations.WAREHOUSE, *, options: ReadOptions | None = None
) -> Plan:
    """Read the sources, and say what a run would do; what is fetched is kept in the archive, nothing else is written.

    Raises SourceError, WarehouseError, BatchRefusedError: see `flows.stages.read` and `flows.rehearsal`.
    """
    with begun(sources, warehouse, locations.REPORTS, options=options) as run:
        return plan_stages(run, stages.read)


def plan_stages(run: Run, read: Stage) -> Plan:
    """The plan of a run. Needs no lock, since it writes nothing."""
    _timed("read", read)(run)
    return Plan(stages.plan(run).rows(), rehearsed(run).rows(named=True))


def default_sources() -> tuple[str, ...]:
    """`data/raw`, or `data/sample` while `data/raw` is empty."""
    held = locations.RAW.iterdir() if locations.RAW.is_dir() else ()
    has_raw = any(not path.name.startswith(".") and path != locations.ARCHIVE for path in held)
    return (str(locations.RAW if has_raw else locations.SAMPLE),)


def _timed(name: str, stage: Stage) -> Stage:
    """The stage, telling the log when it begins and how long it took."""

    def told(run: Run) -> object:
        log.info("%s …", name)
        began = time.monotonic()
        result = stage(run)
        log.info("%s: done in %.1f s", name, time.monotonic() - began)
        return result

    return told

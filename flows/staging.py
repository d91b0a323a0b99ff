"""One run, and the Parquet parts that its stages hand on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import polars as pl

from expectations.tables import RUNS
from flows import locations
from flows.sources.options import ReadOptions
from flows.sources.urls import without_secrets


@dataclass(frozen=True)
class Run:
    """One run: what it reads, where it publishes, and where its parts lie meanwhile."""

    run_id: str
    started_at: datetime
    sources: tuple[str, ...]
    warehouse: Path
    reports: Path
    staging: Path
    corrections: Path = locations.CORRECTIONS
    options: ReadOptions = field(default_factory=ReadOptions)

    def parts(self, name: str) -> list[Path]:
        """The parts of a table or intermediate that are staged so far, in order."""
        return sorted((self.staging / name).glob("*.parquet"))

    def numbered(self, name: str) -> list[tuple[int, Path]]:
        """The same, each with its number. What is made of a part has the number of that part."""
        return [(int(path.stem), path) for path in self.parts(name)]

    def ledger(self) -> dict[str, object]:
        """The run's row of `runs`. Raises FileNotFoundError before the gate has staged it."""
        return pl.read_parquet(self.staging / RUNS.name / "000000.parquet").row(0, named=True)

    @property
    def refusal(self) -> str | None:
        """Why the batch was refused; None where it was not."""
        note = self.staging / "refusal.txt"
        return note.read_text(encoding="utf-8") if note.exists() else None

    def refuse(self, why: str) -> None:
        """Note why the batch is refused, for the report."""
        (self.staging / "refusal.txt").write_text(why, encoding="utf-8")

    def stage(self, name: str, part: int, frame: pl.DataFrame) -> None:
        """Write one part."""
        folder = self.staging / name
        folder.mkdir(parents=True, exist_ok=True)
        frame.write_parquet(folder / f"{part:06d}.parquet")


def new_run(
    sources: Sequence[str],
    warehouse_path: Path,
    reports: Path,
    staging: Path,
    corrections: Path = locations.CORRECTIONS,
    *,
    options: ReadOptions | None = None,
) -> Run:
    """A run that begins now."""
    started = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    run_id = f"{started:%Y%m%dT%H%M%S}-{uuid4().hex[:8]}"
    named = tuple(without_secrets(source) for source in sources)
    places = warehouse_path.resolve(), reports.resolve(), staging
    return Run(run_id, started, named, *places, corrections, options or ReadOptions())


def parquet_scan(parts: Sequence[Path]) -> str:
    """The DuckDB scan of Parquet parts; empty where there are none."""
    names = ", ".join("'" + str(path).replace("'", "''") + "'" for path in parts)
    return f"read_parquet([{names}])" if names else ""

"""The same input gives the same report, but for the run's id and times."""

from __future__ import annotations

import html
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from flows import locations
from flows.run import run_directly

ARTICLES = ("gic-returns.md", "trustee-poll.html", "retellings.jsonl", "broken-line.jsonl", "marlow-sound.txt")
FILES = ("report.html", "report.md", "report.json", "report.xml")

# What a report says of its run, and not of the warehouse.
OF_THE_RUN = {"run", "runs", "at", "changes", "changed_nothing", "audited", "cautions"}


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The reports of three runs over the same articles into one warehouse, and of one into another."""
    folder = tmp_path_factory.mktemp("unchanged")
    for name in ARTICLES:
        shutil.copy(locations.SAMPLE / name, folder)
    sources = [str(folder / name) for name in ARTICLES]
    for run in ("first", "second", "third"):
        run_directly(sources, folder / "warehouse.duckdb", folder / run)
    (folder / "elsewhere").mkdir()
    run_directly(sources, folder / "elsewhere" / "warehouse.duckdb", folder / "other")
    return {run: folder / run for run in ("first", "second", "third", "other")}


def told(folder: Path, name: str) -> str:
    """A file of a report without its run's id, times and place."""
    text = html.unescape((folder / name).read_text(encoding="utf-8")).replace("\u200b", "")
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    run, at = report["run"], report["at"]
    texts = [run["run_id"], run["started_at"], run["ended_at"], at, at.replace(" ", "T"), run["started_at"][:16]]
    texts += [point["at"] for point in report["history"]]
    for known in texts:
        text = text.replace(known, "#")
    return text.replace("/elsewhere/warehouse.duckdb", "/warehouse.duckdb")


def of_the_warehouse(value: Any) -> Any:  # noqa: ANN401  JSON
    """A report's JSON without what it says of its run: in the suite `runs` too, of which a run that read nothing new
    exercises less.
    """
    if isinstance(value, dict):
        if value.get("name") == "runs":
            return "of the run"
        return {name: of_the_warehouse(item) for name, item in value.items() if name not in OF_THE_RUN}
    return [of_the_warehouse(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("name", FILES)
def test_the_same_input_gives_the_same_report(reports: dict[str, Path], name: str) -> None:
    assert told(reports["first"], name) == told(reports["other"], name)


@pytest.mark.parametrize("name", FILES)
def test_reading_it_again_gives_the_same_report(reports: dict[str, Path], name: str) -> None:
    assert told(reports["second"], name) == told(reports["third"], name)


def test_the_second_run_differs_from_the_first_in_what_it_read_only(reports: dict[str, Path]) -> None:
    first, second = (
        json.loads((reports[run] / "report.json").read_text(encoding="utf-8")) for run in ("first", "second")
    )
    assert of_the_warehouse(first) == of_the_warehouse(second)
    assert second["changed_nothing"] is True
    assert [law["residual"] for law in second["run"]["laws"]] == [0, 0]
    assert "changed nothing" in (reports["second"] / "report.html").read_text(encoding="utf-8")

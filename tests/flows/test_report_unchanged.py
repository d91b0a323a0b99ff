"""The same input gives the same report, but for the run's id and times."""

from __future__ import annotations

import html
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from flows import locations
from flows.run import run_directly

ARTICLES = ("gic-returns.md", "trustee-poll.html", "retellings.jsonl", "broken-line.jsonl", "marlow-sound.txt")
FILES = ("report.html", "report.md", "report.json", "report.xml")

# What a report says of its run, and not of the warehouse: its id and times, and what was new to it.
ID_AND_TIMES = {"run_id", "started_at", "ended_at", "at"}
RUN_ID = re.compile(r"\b\d{8}T\d{6}-[0-9a-f]{8}\b")
NEW_TO_THE_RUN = {"laws", "changes", "changed_nothing", "audited", "reference_before"}


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
    """A report's JSON without what it says of its run."""
    if isinstance(value, dict):
        kept = value.keys() - ID_AND_TIMES - NEW_TO_THE_RUN
        return {name: of_the_warehouse(value[name]) for name in kept}
    if isinstance(value, str):
        return RUN_ID.sub("#", value)
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
    assert first["cautions"]
    assert (first["changed_nothing"], second["changed_nothing"]) == (False, True)
    assert [law["residual"] for law in second["run"]["laws"]] == [0, 0]
    read, seen = second["run"]["laws"]
    assert read["total"] == read["parts"]["unchanged"] == first["run"]["laws"][0]["total"]
    assert seen["total"] == 0
    assert [change["after"] for change in first["changes"]] == [change["before"] for change in second["changes"]]
    [metrics] = [suite for suite in second["suites"] if suite["name"] == "metrics"]
    assert {rule["audited"] for rule in metrics["validations"]} == {0}
    assert "changed nothing" in (reports["second"] / "report.html").read_text(encoding="utf-8")

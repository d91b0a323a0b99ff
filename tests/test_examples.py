"""The workflow that teams copy is YAML, and its steps do what they say, in a repository of a team's own."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import yaml

from flows import locations

WORKFLOW = yaml.safe_load((locations.ROOT / "examples" / "github-workflow.yml").read_text(encoding="utf-8"))
STEPS: list[dict[str, Any]] = WORKFLOW["jobs"]["metrics"]["steps"]
SET_UP = "Set up"  # what `make` does in the tests' own checkout already


def carried_out(repository: Path) -> dict[str, int]:
    """Carry out the steps that are scripts, as GitHub does: after one that fails, only those that always run.

    Returns their exit status by name.
    """
    (repository / "newsmetrics").symlink_to(locations.ROOT)
    environment = os.environ | {name: str(value) for name, value in WORKFLOW["env"].items()}
    environment["GITHUB_STEP_SUMMARY"] = str(repository / "summary.md")
    status: dict[str, int] = {}
    for step in STEPS:
        if "run" not in step or step["name"] == SET_UP or (any(status.values()) and step.get("if") != "always()"):
            continue
        script = ["bash", "-e", "-o", "pipefail", "-c", step["run"]]
        status[step["name"]] = subprocess.run(script, cwd=repository, env=environment, check=False).returncode
    return status


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository of a team, with one article."""
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "article.txt").write_text(
        "Norland fund grows\n\nNorland Pension Fund manages €12 billion.\n", encoding="utf-8"
    )
    return tmp_path


def test_a_good_run_is_published_with_its_report(repository: Path) -> None:
    status = carried_out(repository)
    assert len(status) == 4
    assert set(status.values()) == {0}
    assert "Passed" in (repository / "summary.md").read_text(encoding="utf-8")
    assert ET.parse(repository / "reports" / "report.xml").getroot().tag == "testsuites"  # noqa: S314  our own file
    assert (repository / "reports" / "statements.parquet").stat().st_size > 0
    assert (repository / "state" / "warehouse.duckdb").exists(), "what the cache keeps"


def test_a_run_that_fails_is_summed_up_all_the_same(repository: Path) -> None:
    (repository / "corrections.csv").write_text("no,header,of,ours\n", encoding="utf-8")
    status = carried_out(repository)
    assert status == {"Read, validate and publish": 2, "Report as the summary of the job": 0}
    assert "before it could write a report" in (repository / "summary.md").read_text(encoding="utf-8")


def test_what_is_uploaded_is_what_the_scripts_write() -> None:
    paths = {step["uses"].partition("@")[0]: step["with"].get("path") for step in STEPS if "with" in step}
    assert paths["actions/cache"] == "state"
    assert paths["actions/upload-artifact"] == "reports/"
    assert paths["dorny/test-reporter"] == "reports/report.xml"

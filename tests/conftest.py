"""What the end-to-end tests share: the command line, and a warehouse made by it from the sample articles."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows import locations
from flows.cli import app

NEWSMETRICS = str(Path(sys.executable).parent / "newsmetrics")

Command = Callable[..., subprocess.CompletedProcess[str]]


def newsmetrics(*arguments: object, expect: int = 0) -> subprocess.CompletedProcess[str]:
    """Call the command line; fail unless it exits as expected.

    It runs in this process, where Prefect and Great Expectations are imported already. A run that Prefect orchestrates,
    and the run over the sample articles, have one of their own, as they have for users.
    """
    command = [NEWSMETRICS, *map(str, arguments)]
    if "run" in command and ("--direct" not in command or str(locations.SAMPLE) in command):
        done = subprocess.run(command, capture_output=True, text=True, cwd=locations.ROOT, check=False, timeout=300)
    else:
        answer = CliRunner().invoke(app, command[1:], catch_exceptions=False)
        logging.getLogger("newsmetrics").propagate = True  # the terminal takes the log for itself
        done = subprocess.CompletedProcess(command, answer.exit_code, answer.stdout, answer.stderr)
    assert done.returncode == expect, f"{command} ended {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with warehouse.duckdb and reports/, made by a run over data/sample. Not to be written to."""
    folder = tmp_path_factory.mktemp("sample")
    newsmetrics(
        "run", locations.SAMPLE, "--warehouse", folder / "warehouse.duckdb", "--reports", folder / "reports", "--direct"
    )
    return folder

"""What the end-to-end tests share: the command line, and a warehouse made by it from the sample articles."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows import locations
from flows.cli import app
from flows.warehouse import writer_lock

NEWSMETRICS = str(Path(sys.executable).parent / "newsmetrics")


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
    """A folder with warehouse.duckdb, reports/ and printed.txt, made by a run over data/sample. Not to be written to.

    The first of the processes that the tests run in makes it for all.
    """
    own = tmp_path_factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "sample"
    folder.mkdir(exist_ok=True)
    with writer_lock(folder / "printed.txt", wait_s=300):
        if not (folder / "printed.txt").exists():
            places = ("--warehouse", folder / "warehouse.duckdb", "--reports", folder / "reports")
            done = newsmetrics("run", locations.SAMPLE, *places, "--direct")
            (folder / "printed.txt").write_text(done.stdout, encoding="utf-8")
    return folder

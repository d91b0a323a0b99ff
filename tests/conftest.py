"""What the end-to-end tests share: the command line, and a warehouse made by it from the sample articles."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from flows import locations

NEWSMETRICS = str(Path(sys.executable).parent / "newsmetrics")

Command = Callable[..., subprocess.CompletedProcess[str]]


def newsmetrics(*arguments: object, expect: int = 0, cwd: Path = locations.ROOT) -> subprocess.CompletedProcess[str]:
    """Call the command line; fail unless it exits as expected."""
    command = [NEWSMETRICS, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=cwd, check=False, timeout=300)
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

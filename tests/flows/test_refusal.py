"""A batch that breaks a rule of the batch publishes nothing, and says so."""

from __future__ import annotations

import html
import json
from pathlib import Path

import pytest

from flows.query import rows
from tests.conftest import newsmetrics

N_IMPOSSIBLE = 120
TOWNS = ("Arbroath", "Brechin", "Carnoustie", "Dundee", "Errol", "Forfar")
POLL_GONE_WRONG = "A poll gone wrong\n\n" + "".join(
    f"In {TOWNS[i % 6]} {101 + i}% of respondents favoured bonds.\n" for i in range(N_IMPOSSIBLE)
)


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the warehouse of one good article, after a second run that is refused."""
    folder = tmp_path_factory.mktemp("refused")
    options = ("--warehouse", folder / "warehouse.duckdb", "--reports", folder / "reports", "--direct")
    good = folder / "good.txt"
    good.write_text("Norland fund grows\n\nNorland Pension Fund manages €12 billion.\n", encoding="utf-8")
    newsmetrics("run", good, *options)
    (folder / "bad.txt").write_text(POLL_GONE_WRONG, encoding="utf-8")
    done = newsmetrics("run", folder / "bad.txt", *options, expect=1)
    (folder / "stderr.txt").write_text(done.stderr, encoding="utf-8")
    return folder


def test_the_command_says_why(refused: Path) -> None:
    said = (refused / "stderr.txt").read_text(encoding="utf-8")
    assert "nothing was published" in said
    assert "quarantine_share_high" in said


def test_the_warehouse_is_as_it_was(refused: Path) -> None:
    found = rows(refused / "warehouse.duckdb", "SELECT (SELECT count(*) FROM runs), (SELECT count(*) FROM articles)")
    assert found.rows() == [(1, 1)]


def test_the_report_is_that_of_the_refused_run(refused: Path) -> None:
    report = json.loads((refused / "reports" / "report.json").read_text(encoding="utf-8"))
    assert report["verdict"] == "refused"
    summary = html.unescape((refused / "reports" / "report.md").read_text(encoding="utf-8"))
    assert "quarantine_share_high" in summary
    assert "share_out_of_range" in (refused / "reports" / "report.html").read_text(encoding="utf-8")

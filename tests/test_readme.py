"""What the README shows is what happens."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from expectations.contract import Rule
from expectations.views import VIEWS
from flows.cli import app
from tests import readme

TEXT = readme.README.read_text(encoding="utf-8")
EXAMPLES = readme.examples(TEXT)


def test_there_are_three_queries() -> None:
    assert len(EXAMPLES) == 3


@pytest.mark.parametrize("example", EXAMPLES, ids=["comparisons", "latest_aum", "quarantine"])
def test_a_query_answers_as_shown(example: readme.Example, sample: Path) -> None:
    assert readme.answer(example.query, sample / "warehouse.duckdb") == example.answer


def test_the_ledger_is_what_a_run_prints(sample: Path) -> None:
    shown = readme.LEDGER.search(TEXT)
    assert shown is not None
    assert shown["answer"] == readme.ledger((sample / "printed.txt").read_text("utf-8"))


def test_every_command_is_in_the_readme() -> None:
    commands = [command.name or command.callback.__name__ for command in app.registered_commands if command.callback]
    assert commands
    for command in commands:
        assert f"`newsmetrics {command}" in TEXT, f"{command} is not in the README"


def test_every_view_named_exists() -> None:
    named = re.search(r"place to start: (?P<views>.*?)\. \(In", TEXT, re.DOTALL)
    assert named is not None
    assert set(re.findall(r"`(\w+)`", named["views"])) <= {view.name for view in VIEWS}


def test_every_file_named_exists() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", TEXT)
    paths = re.findall(r"`((?:flows|transforms|expectations|data|tests)/[\w./]*)`", TEXT)
    assert links
    for name in (*links, *paths):
        assert (readme.README.parent / name).exists() or name.startswith(("data/raw", "data/warehouse")), name


def test_the_rule_in_the_readme_is_a_rule() -> None:
    shown = re.search(r"```python\n(?P<code>.*?)```", TEXT, re.DOTALL)
    assert shown is not None
    rule = eval(shown["code"], {"Rule": Rule})  # noqa: S307  our own README
    assert rule.sql == "kind NOT IN ('share') OR (population IS NOT NULL)"

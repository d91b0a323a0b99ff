"""From raw text through the command line to the right table: what breaks a rule, and what nearly does."""

from __future__ import annotations

import json

import pytest

from expectations.contract import Severity
from expectations.tables import METRICS
from flows.query import rows
from tests.conftest import newsmetrics
from tests.flows.planted import EARLIER, OUT_OF_REACH, PLANTED, Planted

RULES = {rule.name: rule for rule in METRICS.rules}
# Plain articles beside the planted ones: a run of which more than a fifth is refused publishes nothing.
PLAIN = "Of the 90 funds polled in round {0}, 34% plan to buy bonds, 41% shares and 25% gold."
FILLERS = 100
End = tuple[str, list[str]]  # the table that a figure is in, and the rules it carries there


@pytest.fixture(scope="module")
def ends(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], End]:
    """Where every figure of the planted articles ends, by the address of its article and its surface: one run."""
    folder = tmp_path_factory.mktemp("planted")
    lines = [
        json.dumps({"text": each.text, "publisher": each.publisher, "url": each.url, "published_at": each.published})
        for each in PLANTED
    ]
    lines += [json.dumps({"text": text, "published_at": published}) for text, published in EARLIER]
    lines += [json.dumps({"text": PLAIN.format(n)}) for n in range(FILLERS)]
    (folder / "planted.jsonl").write_text("\n".join(lines), encoding="utf-8")
    path = folder / "warehouse.duckdb"
    newsmetrics("run", folder / "planted.jsonl", "--warehouse", path, "--reports", folder / "reports", "--direct")
    found = rows(
        path,
        """SELECT url, surface, 'metrics' AS ends, flags AS rules FROM metrics JOIN articles USING (article_id)
           UNION ALL
           SELECT url, payload->>'surface', 'quarantine', rules FROM quarantine JOIN articles USING (article_id)""",
    )
    return {(url, surface): (table, rules) for url, surface, table, rules in found.rows()}


@pytest.mark.parametrize("planted", PLANTED, ids=lambda each: f"{each.rule}-{each.breaks}-{each.surface}")
def test_a_planted_figure_ends_where_its_rule_says(planted: Planted, ends: dict[tuple[str, str], End]) -> None:
    assert (planted.url, planted.surface) in ends, "the figure was read otherwise"
    table, rules = ends[planted.url, planted.surface]
    is_refused = planted.breaks and RULES[planted.rule].severity is Severity.ERROR
    assert (planted.rule in rules) == planted.breaks
    assert table == ("quarantine" if is_refused else "metrics")


def test_every_rule_is_planted_or_out_of_reach() -> None:
    out_of_reach = [name for names in OUT_OF_REACH.values() for name in names]
    assert sorted([*out_of_reach, *{each.rule for each in PLANTED}]) == sorted(RULES)


def test_every_planted_rule_is_broken_and_nearly_broken() -> None:
    only_broken = {"sample_size_out_of_range"}  # between nobody and one there is nothing
    told = {(each.rule, each.breaks) for each in PLANTED}
    assert {rule for rule, _ in told if len({b for r, b in told if r == rule}) == 1} == only_broken
    assert len(PLANTED) == len({each.text for each in PLANTED}), "the same text is read once"

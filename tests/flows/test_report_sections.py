"""The sections of the report that look beyond one run: history, ages, scores, and how values are spread."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import duckdb
import pytest

from flows import locations
from flows.reference import reference_version
from flows.report import report_of_warehouse
from flows.report_charts import f1_by_kind, numbers_by_run, quarantine_by_run, spread
from flows.report_coverage import overdue
from flows.report_files import html, summary
from flows.report_model import Report
from flows.report_scores import scores
from flows.report_sections import RunPoint
from flows.warehouse import connect
from tests.flows.warehouses import RUN, made

pytestmark = pytest.mark.warehouse


@pytest.fixture
def changed(tmp_path: Path) -> Callable[..., Report]:
    """The report of the warehouse made by hand, after some statements."""

    def report(*statements: str) -> Report:
        (tmp_path / "warehouse.duckdb").unlink(missing_ok=True)
        path = made(tmp_path / "warehouse.duckdb")
        with connect(path) as connection:
            for statement in statements:
                connection.execute(statement)
        with connect(path, read_only=True) as connection:
            return report_of_warehouse(connection, RUN)

    return report


def a_run(run_id: str, days: int, n_unchanged: int = 0) -> str:
    """A statement that adds a run some days after the first."""
    return f"""INSERT INTO runs
               SELECT * REPLACE ('{run_id}' AS run_id, started_at + INTERVAL ({days}) DAY AS started_at,
                   {n_unchanged} AS n_unchanged, n_loaded - {n_unchanged} AS n_loaded)
               FROM runs WHERE run_id = '{RUN}'"""


def test_the_history_is_of_runs_that_read_something_new(changed: Callable[..., Report]) -> None:
    quiet = "UPDATE runs SET n_unchanged = 4, n_loaded = 0, n_quarantined_documents = 0 WHERE run_id = 'quiet'"
    report = changed(a_run("later", 1), a_run("quiet", 2), quiet, a_run("earlier", -1))
    assert [point.run_id for point in report.history] == ["earlier", RUN, "later"]
    assert report.history[0].quarantined_pct == pytest.approx(100 / 6)
    page = html(report)
    assert "Bar chart: numbers seen in each of the last 3 runs" in page
    assert page.count('<tr><th scope="row">2025-07-1') == 3  # and a table beside it


def test_one_run_makes_no_chart_of_history(changed: Callable[..., Report]) -> None:
    assert "numbers seen in each" not in html(changed())


AGES = [(0, "today"), (1, "1 to 6 days"), (6, "1 to 6 days"), (7, "7 to 29 days"), (400, "30 days or more")]


@pytest.mark.parametrize(("days", "expected"), AGES)
def test_what_waits_for_a_decision_grows_old(changed: Callable[..., Report], days: int, expected: str) -> None:
    report = changed(f"UPDATE runs SET started_at = started_at - INTERVAL {days} DAY")
    assert {age: count for age, count in report.quarantine.by_age.items() if count} == {expected: 2}
    assert report.quarantine.figures[0].oldest_days == days


def test_a_settled_row_waits_no_more(changed: Callable[..., Report]) -> None:
    report = changed("UPDATE quarantine SET status = 'rejected' WHERE stage = 'metric'")
    assert sum(report.quarantine.by_age.values()) == 1
    assert report.quarantine.figures == ()
    assert report.quarantine.by_status == {"open": 1, "rejected": 1}


def test_a_conflict_is_open_since_its_run(changed: Callable[..., Report]) -> None:
    report = changed(f"UPDATE claims SET since_run_id = '{RUN}'")
    assert report.claims.oldest == report.claims.conflicts[0].since == "2025-07-14 05:30"


def test_what_a_run_changed(changed: Callable[..., Report]) -> None:
    counts = f"('{RUN}', 'conflicts', 3, 2, 1, 2), ('{RUN}', 'articles', 0, 3, 3, 0)"
    report = changed(f"INSERT INTO run_counts VALUES {counts}")
    assert [change.counted for change in report.changes] == ["articles", "conflicts"]
    assert not report.changed_nothing
    assert "Conflicts that this run brought: 1; that it resolved: 2." in html(report)


def test_rules_speak_of_the_whole_warehouse_after_a_run_of_nothing(changed: Callable[..., Report]) -> None:
    report = changed("UPDATE validations SET evaluated = 0, failed = 0, status = 'not_exercised', failing_ids = []")
    rules = {rule.rule: rule for rule in report.validations()}
    assert (rules["share_out_of_range"].evaluated, rules["share_out_of_range"].audited) == (2, 0)
    assert rules["share_out_of_range"].outcome == "passed"
    assert rules["multiple_out_of_range"].outcome == "not exercised"
    assert (rules["currency_assumed"].outcome, rules["currency_assumed"].failed) == ("warned", 1)
    assert rules["currency_assumed"].rows[0].surface == "$27 trillion"


def test_stale_institutions(changed: Callable[..., Report]) -> None:
    known = "UPDATE metrics SET institution_id = (SELECT min(institution_id) FROM institutions) WHERE kind = 'aum'"
    report = changed(known)
    assert (report.coverage.n_dated_aum, report.coverage.n_stale, report.coverage.newest_days) == (1, 0, 1)
    old = changed(known, "UPDATE articles SET published_at = published_at - INTERVAL 397 DAY")
    assert (old.coverage.n_stale, old.coverage.stale[0].newest) == (1, "2024-06-11")


OVERDUE = [
    (datetime(2025, 12, 15), 0, "each had its wave"),
    (datetime(2026, 3, 2), 1, "the monthly one is two months late"),
    (datetime(2027, 1, 1), 3, "all are"),
]


@pytest.mark.parametrize(("at", "expected", "why"), OVERDUE, ids=[why for *_, why in OVERDUE])
def test_overdue_surveys(at: datetime, expected: int, why: str) -> None:
    assert len(overdue(at)) == expected, why


def test_aum_names_the_rules_it_broke(changed: Callable[..., Report]) -> None:
    report = changed("UPDATE metrics SET flags = ['currency_assumed', 'full_width'] WHERE kind = 'aum'")
    assert [(rule.rule, rule.flagged, rule.refused) for rule in report.aum_rules] == [("currency_assumed", 1, 0)]


def test_values_are_spread_over_bins_with_their_limits(changed: Callable[..., Report]) -> None:
    shares = next(each for each in changed().distributions if each.kind == "share")
    assert [(each.low, each.high) for each in shares.bins if each.loaded] == [(40, 45), (55, 60)]
    assert [(each.low, each.high) for each in shares.bins if each.refused] == [(155, 160)]
    assert shares.limits == (0, 100)


def test_no_value_falls_off_the_axis(changed: Callable[..., Report]) -> None:
    report = changed(
        """INSERT INTO metrics SELECT metrics.* REPLACE (metric_id || range AS metric_id, 10.0 ** range AS value)
           FROM metrics, range(6) WHERE surface = '120%'""",
        "UPDATE quarantine SET payload = replace(payload, '159.0', '99999.0') WHERE stage = 'metric'",
    )
    spreads = {each.kind: each for each in report.distributions}
    assert sum(spreads["change"].loaded) == 7
    assert spreads["share"].refused[-1] == 1
    assert sum(spreads["aum"].loaded) == 1
    assert spreads["aum"].bins[0].low == pytest.approx(1e13)


RATES = {"gold": 100, "precision": 0.9, "recall": 0.9}
BEFORE = {"sha256": "a", "passages": 3, "all": RATES | {"f1": 0.93}, "kinds": {"share": RATES | {"f1": 0.80}}}
NOW = {
    "sha256": "a",
    "passages": 3,
    "all": RATES | {"f1": 0.91},
    "kinds": {"share": RATES | {"f1": 0.76}, "aum": RATES | {"f1": 1.0}},
}
RELEASES = {
    "releases": [
        {"extractor_version": "1", "sets": {"dev": BEFORE}},
        {"extractor_version": "2", "sets": {"dev": NOW}},
    ]
}


def test_gold_scores_are_compared_with_the_release_before(tmp_path: Path, changed: Callable[..., Report]) -> None:
    path = tmp_path / "gold_scores.json"
    path.write_text(json.dumps(RELEASES), encoding="utf-8")
    found = scores(path)
    assert found is not None
    assert (found.extractor_version, found.compared_with) == ("2", "1")
    dev = found.sets[0]
    assert [(kind.name, kind.change) for kind in dev.kinds] == [("share", -0.04), ("aum", None)]
    assert found.drops == (
        "gold F1 of dev fell by 2.0 points since extractor 1",
        "gold F1 of dev, share fell by 4.0 points since extractor 1",
    )
    report = replace(changed(), scores=found)
    assert set(found.drops) <= set(report.cautions)
    assert any("another extractor" in caution for caution in report.cautions)  # the run was of 0.1.0
    assert "▼ 2.0" in html(report)
    path.write_text(json.dumps(RELEASES).replace('"sha256": "a"', '"sha256": "b"', 1), encoding="utf-8")
    other = scores(path)
    assert other is not None
    assert other.sets[0].total.change is None  # other passages are not compared


def test_the_scores_that_are_kept_can_be_read() -> None:
    kept = scores()
    assert kept is not None
    names = ["seed", "dev", "written", "blind", "rounds", "fresh", "held", "unseen"]
    assert [gold.total.name for gold in kept.sets] == names
    assert all(0 <= kind.f1 <= 1 for gold in kept.sets for kind in gold.kinds)


def test_no_scores_are_no_error(tmp_path: Path, changed: Callable[..., Report]) -> None:
    assert scores(tmp_path / "none.json") is None
    assert "No scores are kept" in html(replace(changed(), scores=None))


def test_charts_take_their_colours_from_the_page(changed: Callable[..., Report]) -> None:
    points = [RunPoint(run_id=f"r{n}", at=f"2025-07-{n:02d} 05:30", loaded=1, metrics=9, rejected=3, quarantined=n % 2)
              for n in range(1, 4)]  # fmt: skip
    kept = scores()
    assert kept is not None
    drawn = [numbers_by_run(points), quarantine_by_run(points), f1_by_kind(kept.sets[1])]
    drawn += [spread(each) for each in changed().distributions]
    for chart in drawn:
        assert chart.startswith('<svg role="img" aria-label="')
        assert "#00000" not in chart
        assert 'width="320"' in chart


def test_a_run_counts_what_it_changed(tmp_path: Path) -> None:
    """In the publishing transaction, beside the rows themselves."""
    from flows.run_counts import changes, remember  # noqa: PLC0415  beside its only test

    with duckdb.connect(str(made(tmp_path / "warehouse.duckdb"))) as connection:
        remember(connection)
        connection.execute("DELETE FROM metrics WHERE surface = '44%'; UPDATE claims SET status = 'single'")
        connection.execute("UPDATE quarantine SET quarantine_id = 'another' WHERE stage = 'metric'")
        found = {row["counted"]: tuple(row.values())[2:] for row in changes(connection, "next").iter_rows(named=True)}
    assert found == {
        "articles": (3, 3, 0, 0),
        "metrics": (5, 4, 0, 1),
        "claims": (1, 1, 0, 0),
        "conflicts": (1, 0, 0, 1),
        "open_quarantine": (2, 2, 1, 1),
    }


def test_a_new_conflict_about_one_of_the_largest_is_told(changed: Callable[..., Report]) -> None:
    about = "UPDATE claims SET institution_id = '{}', since_run_id = '{}'"
    told = "new conflicts about the largest institutions: Government Pension Fund Global"
    assert told in changed(about.format("no-gpfg", RUN)).cautions
    assert told not in changed(about.format("no-gpfg", "earlier")).cautions, "it was there before the run"
    [(smallest,)] = duckdb.sql(
        f"SELECT institution_id FROM read_csv('{locations.REFERENCE / 'institutions.csv'}') "
        "WHERE aum_high_usd_bn IS NOT NULL ORDER BY aum_high_usd_bn, institution_id LIMIT 1"
    ).fetchall()
    assert not changed(about.format(smallest, RUN)).claims.newly_contested


def test_the_version_of_the_reference_data_is_told_and_whether_it_changed(changed: Callable[..., Report]) -> None:
    version = "UPDATE runs SET reference_version = '{}' WHERE run_id = '{}'"
    same = changed(a_run("earlier", -1), version.format("aaa", RUN), version.format("aaa", "earlier"))
    other = changed(a_run("earlier", -1), version.format("bbb", RUN), version.format("aaa", "earlier"))
    assert (same.has_new_reference, other.has_new_reference) == (False, True)
    assert "the same as in the run before" in html(same)
    assert "changed since the run before (aaa)" in summary(other)
    assert not changed().has_new_reference, "a run from before versions were kept"


def test_the_reference_version_is_of_names_and_contents(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("x\n1\n", encoding="utf-8")
    one = reference_version(tmp_path)
    (tmp_path / "README.md").write_text("words", encoding="utf-8")
    assert reference_version(tmp_path) == one
    (tmp_path / "a.csv").write_text("x\n2\n", encoding="utf-8")
    assert reference_version(tmp_path) != one

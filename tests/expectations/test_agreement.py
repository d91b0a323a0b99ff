"""Every engine gives the same verdict on the same rows: the gate, DuckDB's constraints, and Great Expectations."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import duckdb
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from expectations.contract import ContractError, Rule, Severity, Table, create_table, not_null_name, polars_schema
from expectations.gate import names_of_broken, verdict
from expectations.kinds import BOUNDS, KINDS, ROLES, UNITS
from expectations.suites import AuditError, Finding, Staged, findings, findings_of_staged
from expectations.tables import METRICS, QUARANTINE, TABLES
from tests.expectations.example_rows import INF, NAN, cases, frame_of_cases, frame_of_metrics

pytestmark = pytest.mark.warehouse
every_table = pytest.mark.parametrize("table", TABLES, ids=[table.name for table in TABLES])

Broken = dict[str, set[str]]  # rule name → keys of the rows that break it


def expected(table: Table) -> Broken:
    """What the cases say of themselves."""
    keys = keys_of(frame_of_cases(table), table)
    return {
        rule.name: {key for key, each in zip(keys, cases(table), strict=True) if rule.name in each.breaks}
        for rule in table.row_rules
    }


def keys_of(frame: pl.DataFrame, table: Table) -> list[str]:
    """The keys of a frame's rows as Great Expectations' findings write them."""
    return ["/".join(str(part) for part in row) for row in frame.select(table.key).iter_rows()]


def parquet(frame: pl.DataFrame, folder: Path) -> str:
    """A query of the frame's rows, staged as a Parquet file."""
    path = folder / "staged.parquet"
    frame.write_parquet(path)
    return f"SELECT * FROM read_parquet('{path}')"


def broken_in_duckdb(query: str, table: Table, rule: Rule) -> set[str]:
    """Keys of the rows for which DuckDB finds the rule's SQL false."""
    key = ", ".join(table.key)
    rows = duckdb.sql(f"SELECT {key} FROM ({query}) WHERE NOT ({rule.sql})").fetchall()
    return {"/".join(str(part) for part in row) for row in rows}


@every_table
def test_every_rule_has_a_row_that_breaks_it(table: Table) -> None:
    broken = {name for each in cases(table) for name in each.breaks}
    assert broken == {rule.name for rule in table.row_rules}


@every_table
def test_every_hard_rule_has_a_row_that_breaks_it_alone(table: Table) -> None:
    """Otherwise a rule that another one always covers could be wrong, and no engine would show it."""
    hard = {rule.name for rule in table.hard_rules}
    alone = {name for each in cases(table) if len(each.breaks & hard) == 1 for name in each.breaks & hard}
    # An unknown unit always is the wrong unit for its kind, but where the kind is unknown too.
    assert hard - alone <= {"unit_unknown", "outcome_unknown", "role_unknown", "currency_basis_unknown"}


@every_table
def test_rule_names_are_unique_and_their_keys_too(table: Table) -> None:
    names = [rule.name for rule in table.row_rules]
    keys = keys_of(frame_of_cases(table), table)
    assert len(set(names)) == len(names)
    assert len(set(keys)) == len(keys)


@every_table
def test_gate_breaks_the_rules_that_the_cases_name(table: Table) -> None:
    judged = names_of_broken(frame_of_cases(table), table.row_rules).to_list()
    wrong = {
        f"{each.why} {each.changes}": (sorted(each.breaks), sorted(found))
        for each, found in zip(cases(table), judged, strict=True)
        if each.breaks != set(found)
    }
    assert wrong == {}


@pytest.mark.parametrize("table", [table for table in TABLES if table is not QUARANTINE], ids=lambda table: table.name)
def test_gate_refuses_for_hard_rules_only(table: Table) -> None:
    hard = {rule.name for rule in table.hard_rules}
    frame = frame_of_cases(table)
    answer = verdict(frame, table)
    refused = dict(zip(keys_of(answer.refused, table), answer.refused["rules"].to_list(), strict=True))
    expected_refused = {
        key: each.breaks & hard
        for key, each in zip(keys_of(frame, table), cases(table), strict=True)
        if each.breaks & hard
    }
    assert {key: set(rules) for key, rules in refused.items()} == expected_refused


@every_table
def test_duckdb_refuses_by_hand_what_the_gate_refuses(table: Table) -> None:
    hard = {rule.name for rule in table.hard_rules}
    wrong = {}
    with duckdb.connect() as connection:
        connection.execute(create_table(table))
        insert = f"INSERT INTO {table.name} VALUES ({', '.join('?' for _ in table.columns)})"
        for each, row in zip(cases(table), frame_of_cases(table).iter_rows(), strict=True):
            try:
                connection.execute(insert, row)
                is_refused = False
            except duckdb.ConstraintException:
                is_refused = True
            if is_refused != bool(each.breaks & hard):
                wrong[f"{each.why} {each.changes}"] = "refused" if is_refused else "stored"
    assert wrong == {}


@every_table
def test_duckdb_breaks_rule_by_rule_what_the_gate_breaks(table: Table, tmp_path: Path) -> None:
    query = parquet(frame_of_cases(table), tmp_path)
    assert {rule.name: broken_in_duckdb(query, table, rule) for rule in table.row_rules} == expected(table)


@pytest.fixture(scope="module")
def audited(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, list[Finding]]]:
    """The query of every table's cases and what Great Expectations finds in them, by name: one checkpoint."""
    staged = []
    for table in TABLES:
        frame = frame_of_cases(table)
        staged.append(Staged(table, parquet(frame, tmp_path_factory.mktemp(table.name)), frame.height))
    found = findings_of_staged(staged)
    return {each.table.name: (each.query, found[each.table.name]) for each in staged}


@every_table
def test_great_expectations_finds_rule_by_rule_what_the_gate_breaks(
    table: Table, audited: dict[str, tuple[str, list[Finding]]]
) -> None:
    query, listed = audited[table.name]
    found = {finding.rule.name: finding for finding in listed}
    ids = {name: named(finding, query, table) for name, finding in found.items()}
    assert ids == expected(table)
    assert {name: finding.failed for name, finding in found.items()} == {name: len(keys) for name, keys in ids.items()}


def named(finding: Finding, query: str, table: Table) -> set[str]:
    """The keys of a finding; where Great Expectations names none, those of the same SQL."""
    if finding.failing_ids is None:
        return broken_in_duckdb(query, table, finding.rule)
    return set(finding.failing_ids)


def asked(query: str, n_rows: int, *rules: str) -> dict[str, Finding]:
    """What Great Expectations finds for some rules of `metrics`, by name."""
    staged = Staged(METRICS, query, n_rows, only=frozenset(rules))
    return {finding.rule.name: finding for finding in findings_of_staged([staged])[METRICS.name]}


def test_great_expectations_evaluates_only_the_kinds_a_rule_speaks_of(tmp_path: Path) -> None:
    frame = frame_of_metrics({"value": 5.0}, {"value": 159.0}, {"kind": "aum", "unit": "USD", "value": 7.0})
    rules = ("share_out_of_range", "aum_not_positive", "stake_out_of_range")
    found = asked(parquet(frame, tmp_path), frame.height, *rules)
    share, aum, stake = (found[name] for name in rules)
    assert (share.evaluated, share.failed, share.failing_ids) == (2, 1, ["metric_id-1"])
    # Of these it was asked for a yes or no only: how many rows they speak of, SQL says.
    assert (aum.evaluated, aum.failed, aum.failing_ids) == (None, 0, [])
    assert (stake.evaluated, stake.failed, stake.failing_ids) == (None, 0, [])


def test_an_empty_frame_is_neither_refused_nor_passed(tmp_path: Path) -> None:
    empty = pl.DataFrame(schema=polars_schema(METRICS))
    answer = verdict(empty, METRICS)
    assert (answer.clean.height, answer.refused.height) == (0, 0)
    assert {each.evaluated for each in findings(METRICS, parquet(empty, tmp_path), 0)} == {0}


@pytest.mark.parametrize("misspelt", ["value", "kind", "metric_id", "surface"])
def test_a_misspelt_column_stops_every_engine(misspelt: str, tmp_path: Path) -> None:
    frame = frame_of_metrics({}).rename({misspelt: f"{misspelt}s"})
    with pytest.raises(ContractError, match=f"{misspelt} is missing.*{misspelt}s is not declared"):
        verdict(frame, METRICS)
    with duckdb.connect() as connection:
        connection.execute(create_table(METRICS))
        connection.register("staged", frame.to_arrow())
        with pytest.raises(duckdb.BinderException, match=f"{misspelt}s"):
            connection.execute("INSERT INTO metrics BY NAME SELECT * FROM staged")
    if misspelt == "surface":  # one is enough, and one of its rules: each expectation fails at length
        with pytest.raises(AuditError, match=not_null_name("surface")):
            asked(parquet(frame, tmp_path), frame.height, not_null_name("surface"), "share_out_of_range")


@pytest.mark.parametrize(
    "failing", [21, 201, 1001], ids=lambda n: f"{n} rows"
)  # GX cuts lists at 20 and at 200 by default
def test_great_expectations_names_every_failing_row(failing: int, tmp_path: Path) -> None:
    frame = frame_of_metrics(*({"value": 159.0, "link": "a"} for _ in range(failing)), {})
    query = parquet(frame, tmp_path)
    found = asked(query, frame.height, "share_out_of_range", "link_without_role")
    broken = set(keys_of(frame.head(failing), METRICS))
    assert set(found["share_out_of_range"].failing_ids or []) == broken
    assert found["link_without_role"].failed == failing  # an SQL rule: counted in full, and named by the same SQL
    assert named(found["link_without_role"], query, METRICS) == broken


def test_great_expectations_told_of_too_few_rows_raises(tmp_path: Path) -> None:
    frame = frame_of_metrics(*({"value": 159.0} for _ in range(30)))
    with pytest.raises(AuditError, match="30 failing rows counted, 5 named"):
        asked(parquet(frame, tmp_path), 5, "share_out_of_range")


NUMBERS = st.one_of(st.none(), st.floats(), st.sampled_from([0.0, -0.0, 5.0, 100.0, -100.0, 1e21, NAN, INF, -INF]))
ANY_METRIC: Mapping[str, st.SearchStrategy[object]] = {
    "kind": st.sampled_from([None, "", "yield", *(kind.name for kind in KINDS)]),
    "unit": st.sampled_from([None, "", "bushel", *UNITS[:8], "USD"]),
    "value": NUMBERS,
    "low": NUMBERS,
    "high": NUMBERS,
    "bound": st.sampled_from([None, "no bound", *BOUNDS]),
    "role": st.sampled_from([None, *ROLES]),
    "link": st.sampled_from([None, "", "a"]),
    "population": st.sampled_from([None, "", "funds"]),
    "confidence": NUMBERS,
    "span_start": st.one_of(st.none(), st.integers(-3, 9)),
    "span_end": st.one_of(st.none(), st.integers(-3, 9)),
    "evidence_start": st.one_of(st.none(), st.integers(-3, 9)),
    "surface": st.one_of(st.none(), st.text(max_size=5)),
    "evidence": st.one_of(st.none(), st.text(max_size=9)),
}


# A call costs far more than a row: few calls with many rows.
@settings(max_examples=25, deadline=None)
@given(st.lists(st.fixed_dictionaries(dict(ANY_METRIC)), min_size=10, max_size=30))
def test_any_rows_are_judged_alike_by_polars_and_duckdb(rows: list[dict[str, object]]) -> None:
    frame = frame_of_metrics(*rows)
    in_polars = names_of_broken(frame, METRICS.row_rules).to_list()
    arrow = frame.to_arrow()
    tests = ", ".join(f"coalesce({rule.sql}, TRUE)" for rule in METRICS.row_rules)
    with duckdb.connect() as connection:
        connection.register("staged", arrow)
        kept = connection.execute(f"SELECT {tests} FROM staged").fetchall()
    names = [rule.name for rule in METRICS.row_rules]
    in_duckdb = [[name for name, is_kept in zip(names, row, strict=True) if not is_kept] for row in kept]
    assert in_polars == in_duckdb


def test_only_hard_rules_are_constraints() -> None:
    """A warning loads; a batch rule refuses the run, not its row."""
    for table in TABLES:
        for rule in table.rules:
            if rule.severity is not Severity.ERROR:
                assert f'"{rule.name}"' not in create_table(table)

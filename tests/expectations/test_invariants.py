"""Each invariant holds in a sound warehouse, speaks of some of its rows, and is broken by what it is there for."""

from __future__ import annotations

import duckdb
import pytest

from expectations.invariants import INVARIANTS, LONG, PIECE
from tests.expectations.example_warehouse import empty_warehouse, example_warehouse

pytestmark = pytest.mark.warehouse

# What is done to the sound warehouse, and the invariants that this must break: no more and no fewer.
BREAKS = (
    ("UPDATE metrics SET flags = []", {"decision_not_applied"}),
    ("UPDATE corrections SET decision = 'reject', target = 'figure', value = NULL", {"decision_not_applied"}),
    ("UPDATE corrections SET decision = 'release', target = 'share_out_of_range'", {"decision_not_applied"}),
    ("UPDATE metrics SET surface = '58%' WHERE metric_id = 'to'", {"surface_not_in_text"}),
    ("UPDATE articles SET text = replace(text, 'Now', 'Today')",
     {"surface_not_in_text", "mention_not_in_text", "evidence_not_in_text"}),
    ("UPDATE mentions SET surface = '2024' WHERE surface = '2023'", {"mention_not_in_text"}),
    (
        "UPDATE mentions SET span_start = span_start + 1, span_end = span_end + 1 WHERE surface = '2023'",
        {"mention_not_in_text"},
    ),
    ("UPDATE metrics SET evidence_start = 1 WHERE metric_id = 'to'", {"evidence_not_in_text"}),
    ("UPDATE metrics SET evidence = evidence || '!' WHERE metric_id = 'to'", {"evidence_not_in_text"}),
    ("DELETE FROM articles",
     {"metric_without_article", "mention_without_article", "line_without_article", "sketch_without_article",
      "document_lost"}),
    ("UPDATE sketches SET article_id = 'b'", {"sketch_without_article"}),
    ("UPDATE articles SET syndication_group = 'b'", {"original_lost"}),
    ("UPDATE articles SET copy_of = 'b', copy_kind = 'copy'", {"original_lost"}),
    ("UPDATE articles SET superseded_by = 'b'", {"original_lost"}),
    (
        "UPDATE metrics SET article_id = 'b'",
        {"metric_without_article", "metric_unaccounted", "decision_not_applied"},
    ),
    ("UPDATE mentions SET article_id = 'b' WHERE outcome = 'rejected'", {"mention_without_article"}),
    ("UPDATE lines SET article_id = 'b'", {"line_without_article"}),
    ("DELETE FROM documents WHERE document_id = 'good'", {"article_without_document"}),
    ("DELETE FROM quarantine WHERE quarantine_id = 'bad'", {"document_lost"}),
    ("UPDATE documents SET outcome = 'duplicate', article_id = 'b' WHERE document_id = 'good'",
     {"document_lost", "article_without_document"}),
    ("DELETE FROM mentions WHERE surface = '59%'", {"metric_unaccounted"}),
    ("DELETE FROM metrics", {"metric_unaccounted", "decision_not_applied"}),
    ("UPDATE mentions SET outcome = 'rejected', reason = 'date' WHERE surface = '59%'", {"metric_unaccounted"}),
    ("DELETE FROM quarantine WHERE stage = 'metric'", {"quarantined_number_unaccounted"}),
    ("DELETE FROM mentions WHERE outcome = 'quarantined'", {"quarantined_number_unaccounted"}),
    ("DELETE FROM rules WHERE rule = 'share_out_of_range'", {"rule_unknown"}),
    ("UPDATE quarantine SET rules = ['empty', 'made_up'] WHERE stage = 'document'", {"rule_unknown"}),
    ("DELETE FROM institutions", {"institution_unknown"}),
    ("UPDATE metrics SET link = 'c2' WHERE metric_id = 'from'", {"link_alone"}),
    ("UPDATE quarantine SET payload = '{\"link\": \"c9\"}' WHERE stage = 'metric'", {"link_alone"}),
)  # fmt: skip


# So many characters before the text put its figures into another of the pieces that it is looked through in, whole,
# or across the end of one.
SHIFTS = (1, PIECE - 60, PIECE - 1, PIECE, 3 * PIECE - 25, LONG + 7)


def violations(connection: duckdb.DuckDBPyConnection) -> dict[str, list[tuple[object, ...]]]:
    """The rows that break each invariant that is broken."""
    found = {each.name: connection.execute(each.violations).fetchall() for each in INVARIANTS}
    return {name: rows for name, rows in found.items() if rows}


def broken(connection: duckdb.DuckDBPyConnection) -> set[str]:
    return set(violations(connection))


def exercised(connection: duckdb.DuckDBPyConnection) -> set[str]:
    return {each.name for each in INVARIANTS if connection.execute(each.population).fetchall()[0][0]}


def test_all_hold_and_all_are_exercised_in_a_sound_warehouse() -> None:
    with example_warehouse() as connection:
        assert broken(connection) == set()
        assert exercised(connection) == {each.name for each in INVARIANTS}


def test_an_empty_warehouse_breaks_none_and_exercises_none() -> None:
    with empty_warehouse() as connection:
        assert broken(connection) == set()
        assert exercised(connection) == set()


@pytest.mark.parametrize(("damage", "expected"), BREAKS, ids=[damage for damage, _ in BREAKS])
def test_damage_is_seen_and_each_violation_has_an_id(damage: str, expected: set[str]) -> None:
    with example_warehouse() as connection:
        connection.execute(damage)
        found = violations(connection)
    assert set(found) == expected
    assert all(row[0] for rows in found.values() for row in rows)


def test_every_invariant_has_a_case_that_breaks_it() -> None:
    assert set().union(*(names for _, names in BREAKS)) == {each.name for each in INVARIANTS}


def test_a_quarantined_figure_keeps_its_link_company() -> None:
    """A comparison stays one where one end of it was refused."""
    with example_warehouse() as connection:
        connection.execute("UPDATE metrics SET link = 'c2' WHERE metric_id = 'from'")
        connection.execute("""UPDATE quarantine SET payload = '{"link": "c2"}' WHERE stage = 'metric'""")
        connection.execute("UPDATE metrics SET link = NULL, role = 'single' WHERE metric_id = 'to'")
        assert broken(connection) == set()


@pytest.mark.parametrize("shift", SHIFTS)
def test_places_far_into_a_text_are_found(shift: int) -> None:
    with example_warehouse() as connection:
        connection.execute(f"UPDATE articles SET text = repeat('é', {shift}) || text || repeat(' ', {LONG})")
        assert broken(connection) == {"surface_not_in_text", "mention_not_in_text", "evidence_not_in_text"}
        spans = ("span_start", "span_end")
        for table, columns in {"metrics": (*spans, "evidence_start"), "mentions": spans, "corrections": spans}.items():
            moved = ", ".join(f"{column} = {column} + {shift}" for column in columns)
            connection.execute(f"UPDATE {table} SET {moved}")
        assert broken(connection) == set()


def test_words_longer_than_a_piece_are_compared_whole() -> None:
    with example_warehouse() as connection:
        connection.execute(f"UPDATE articles SET text = text || repeat('x', {LONG}) || 'end'")
        last = "UPDATE metrics SET evidence_start = 0, evidence = (SELECT text FROM articles LIMIT 1)"
        connection.execute(f"{last} WHERE metric_id = 'to'")
        assert broken(connection) == set()
        connection.execute("UPDATE metrics SET evidence = evidence || '!' WHERE metric_id = 'to'")
        assert broken(connection) == {"evidence_not_in_text"}

"""What is written of the contract is what it declares, and what is kept in `data/` is what is written."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from expectations import dictionary as written
from expectations.invariants import INVARIANTS
from expectations.kinds import KINDS
from expectations.tables import TABLES
from expectations.views import VIEWS
from flows import docs


def test_the_documents_in_data_are_current() -> None:
    assert docs.stale_lines() == [], "run `make docs` and commit what it writes"


def test_a_stale_document_is_told(tmp_path: Path) -> None:
    docs.write_documents(tmp_path)
    assert docs.stale_lines(tmp_path) == []
    schema = tmp_path / "schema.sql"
    schema.write_text(schema.read_text("utf-8").replace("value <= 100", "value <= 200"), "utf-8")
    (tmp_path / "DICTIONARY.md").unlink()
    stale = docs.stale_lines(tmp_path)
    assert any(line.startswith("-") and "value <= 200" in line for line in stale)
    assert "+# Data dictionary" in stale


def test_the_schema_makes_the_warehouse() -> None:
    with duckdb.connect() as connection:
        connection.execute(written.schema())
        names = {row[0] for row in connection.execute("SELECT table_name FROM information_schema.tables").fetchall()}
    assert names == {table.name for table in TABLES} | {view.name for view in VIEWS}


def test_the_dictionary_speaks_of_everything() -> None:
    told = written.dictionary()
    names = [table.name for table in TABLES] + [view.name for view in VIEWS]
    assert [name for name in names if f"\n### {name}\n" not in told] == []
    words = [column.name for table in TABLES for column in table.columns] + [kind.name for kind in KINDS]
    words += [rule.name for table in TABLES for rule in table.rules] + [each.name for each in INVARIANTS]
    assert [word for word in words if f"| `{word}` |" not in told] == []


def test_rows_of_tables_keep_their_cells() -> None:
    """A bar in a cell would begin another one."""
    for line in written.dictionary().splitlines():
        if line.startswith("| `"):
            assert line.replace("\\|", "").count("|") in {4, 5, 6}, line


def test_the_version_names_the_contract(monkeypatch: pytest.MonkeyPatch) -> None:
    before = written.contract_version()
    assert len(before) == 12
    assert int(before, 16) >= 0
    assert written.contract_version() == before
    monkeypatch.setattr(written, "TABLES", TABLES[1:])
    assert written.contract_version() != before


@pytest.mark.parametrize("soft", ["rate_implausible", "quarantine_share_high", "link_alone"])
def test_the_version_covers_what_ddl_cannot_say(soft: str) -> None:
    assert f"{soft}: " in written.schema()

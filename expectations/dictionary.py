"""The contract in writing: a data dictionary for people, the DDL for SQL tools, and a hash that names its version."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from expectations.contract import Column, Rule, Severity, Table, comments, create_table
from expectations.invariants import INVARIANTS
from expectations.kinds import CURRENCIES, KINDS, Kind, in_words
from expectations.tables import TABLES
from expectations.views import VIEWS, View, create_view

SEVERITY_WORDS = {
    Severity.ERROR: "the row goes to quarantine; DuckDB refuses to store it in the table",
    Severity.WARNING: "the row loads with the rule's name in `flags`",
    Severity.BATCH: "the run publishes nothing",
}
ANY_CURRENCY = "any currency"  # stands for the list of codes, which has a section of its own


def dictionary() -> str:
    """The data dictionary as Markdown: tables, views, kinds, currencies, rules, and what holds between tables."""
    parts = (
        ("# Data dictionary", "Generated from `expectations/` by `make docs`; `make lint` fails where it is stale."),
        ("## Tables", *map(_table_section, TABLES)),
        ("## Views", *map(_view_section, VIEWS)),
        ("## Kinds of metric", _kinds_section()),
        ("## Currencies", ", ".join(CURRENCIES)),
        ("## Rules", _rules_opening(), *(_rules_section(table) for table in TABLES if table.rules)),
        ("## What holds between tables", _invariants_section()),
    )
    return "\n\n".join(part for section in parts for part in section) + "\n"


def schema() -> str:
    """The whole DDL: tables with constraints and comments, then views. What DDL cannot say stands as `--` comments."""
    tables = ["\n".join((create_table(table), *comments(table), *_soft_rules(table))) for table in TABLES]
    between = [f"-- between tables: {each.name}: none of {_one_line(each.violations)}" for each in INVARIANTS]
    head = "-- Generated from expectations/ by `make docs`."
    return "\n\n".join((head, *tables, *map(create_view, VIEWS), "\n".join(between))) + "\n"


def contract_version() -> str:
    """A short hash of `schema()`: another hash means other tables, rules, views or wording."""
    return hashlib.sha256(schema().encode()).hexdigest()[:12]


def _soft_rules(table: Table) -> list[str]:
    soft = (rule for rule in table.row_rules if rule.severity is not Severity.ERROR)
    return [f"-- {rule.severity.value}: {rule.name}: {rule.sql}" for rule in soft]


def _table_section(table: Table) -> str:
    keys = ", ".join(f"`{column}`" for column in table.key)
    rows = _markdown_table(("column", "type", "NULL", "meaning"), map(_column_row, table.columns))
    return f"### {table.name}\n\n{table.words} Key: {keys}.\n\n{rows}"


def _column_row(column: Column) -> tuple[str, ...]:
    values = [f"`{value}`" for value in column.one_of if value not in CURRENCIES]
    if set(CURRENCIES) <= set(column.one_of):
        values.append(ANY_CURRENCY)
    allowed = f". One of: {', '.join(values)}" if values else ""
    return f"`{column.name}`", column.type.value, "yes" if column.nullable else "no", column.words + allowed


def _view_section(view: View) -> str:
    query = "\n".join(line.strip() for line in view.query.splitlines())
    return f"### {view.name}\n\n{view.words}\n\n```sql\n{query}\n```"


def _kinds_section() -> str:
    return _markdown_table(("kind", "meaning", "units", "lowest", "highest"), map(_kind_row, KINDS))


def _kind_row(kind: Kind) -> tuple[str, ...]:
    units = ANY_CURRENCY if kind.units == CURRENCIES else ", ".join(f"`{unit}`" for unit in kind.units)
    low = f"above {in_words(kind.low)}" if kind.strict_low else in_words(kind.low)
    return f"`{kind.name}`", kind.words, units, low, in_words(kind.high)


def _rules_opening() -> str:
    severities = "\n".join(f"- `{severity.value}`: {words}" for severity, words in SEVERITY_WORDS.items())
    return (
        "A rule is broken where its SQL is false. What becomes of a row that breaks one:\n\n"
        f"{severities}\n\n"
        "Beside the rules below, each column that may not be NULL has the error rule `<column>_missing`\n"
        "(`<column> IS NOT NULL`), and each column with a list of values the error rule `<column>_unknown`\n"
        "(`<column> IN (…)`)."
    )


def _rules_section(table: Table) -> str:
    rows = _markdown_table(("rule", "must be true", "severity", "SQL", "source"), map(_rule_row, table.rules))
    return f"### Rules of {table.name}\n\n{rows}"


def _rule_row(rule: Rule) -> tuple[str, ...]:
    sql = rule.sql.replace(", ".join(f"'{code}'" for code in CURRENCIES), f"…{ANY_CURRENCY}")
    return f"`{rule.name}`", rule.words, f"`{rule.severity.value}`", f"`{sql}`", rule.source


def _invariants_section() -> str:
    rows = ((f"`{each.name}`", each.words, f"`{_one_line(each.violations)}`") for each in INVARIANTS)
    table = _markdown_table(("name", "must be true", "rows that break it"), rows)
    return f"Checked before a run's transaction commits, and again by `newsmetrics check`.\n\n{table}"


def _one_line(query: str) -> str:
    return " ".join(query.split())


def _markdown_table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = (heads, tuple("---" for _ in heads), *rows)
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)

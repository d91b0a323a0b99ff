"""The parts a contract is made of: Column, Table, Rule, and their projections to Polars and DuckDB.

A rule is one SQL boolean expression over the columns of one row, in the subset that DuckDB and Polars share
(comparisons, BETWEEN, IN, LIKE, IS NULL, AND, OR, NOT, abs, coalesce, lower, length, array_length, array_contains). It
is broken where the expression is FALSE; NULL passes, as in a SQL CHECK, and a column that may not be NULL says so
itself. NaN sorts above every number in both engines, so a rule that gives both bounds refuses it, as it does the
infinities.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

import polars as pl


class ContractError(ValueError):
    """A frame does not have the columns or types that its table declares."""


class Severity(StrEnum):
    """What happens to a row (or a run) that breaks a rule."""

    ERROR = "error"  # the row goes to quarantine
    WARNING = "warning"  # the row loads with the rule's name in `flags`
    BATCH = "batch_error"  # nothing is published


class Type(StrEnum):
    """Column types, named as DuckDB names them."""

    TEXT = "VARCHAR"
    INTEGER = "BIGINT"
    NUMBER = "DOUBLE"
    BOOLEAN = "BOOLEAN"
    TIMESTAMP = "TIMESTAMP"
    TEXTS = "VARCHAR[]"
    INTEGERS = "BIGINT[]"


POLARS_TYPES: dict[Type, pl.DataType] = {
    Type.TEXT: pl.String(),
    Type.INTEGER: pl.Int64(),
    Type.NUMBER: pl.Float64(),
    Type.BOOLEAN: pl.Boolean(),
    Type.TIMESTAMP: pl.Datetime("us"),  # always UTC: a zone does not survive the way through DuckDB
    Type.TEXTS: pl.List(pl.String()),
    Type.INTEGERS: pl.List(pl.Int64()),
}


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One thing that must be true of each row of a table.

    `holds` is the SQL expression; where it is NULL the rule has nothing to say of the row. `kinds` names the metric
    kinds it applies to (empty: all rows); `column` is the column it speaks of, None where it speaks of several.
    `between` and `one_of` say the same as `holds` in a form that Great Expectations has a word for; they are set by the
    constructors below, never beside a different `holds`. A releasable rule is one that a reviewer may set aside for a
    row of a table with `flags`.
    """

    name: str
    words: str
    holds: str
    severity: Severity = Severity.ERROR
    source: str = "design"
    column: str | None = None
    kinds: tuple[str, ...] = ()
    between: tuple[float, float] | None = None
    strict_low: bool = False
    one_of: tuple[str, ...] = ()
    is_releasable: bool = False

    @property
    def sql(self) -> str:
        """The whole expression, with the kinds it applies to and its release: FALSE where the rule is broken."""
        holds = f"kind NOT IN ({_quoted(self.kinds)}) OR ({self.holds})" if self.kinds else self.holds
        return f"array_contains(flags, {_literal(self.release_flag)}) OR ({holds})" if self.is_releasable else holds

    @property
    def applies(self) -> str:
        """SQL that is TRUE for the rows that the rule has something to say of: the rows it evaluates."""
        is_asked = "TRUE" if self.holds.endswith(" IS NOT NULL") else f"({self.holds}) IS NOT NULL"
        return f"kind IN ({_quoted(self.kinds)}) AND {is_asked}" if self.kinds else is_asked

    @property
    def release_flag(self) -> str:
        """The flag of a row that loads although it breaks the rule, because a reviewer said so."""
        return f"released:{self.name}"


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column: its type, its meaning, and what every value of it must be."""

    name: str
    type: Type
    words: str
    nullable: bool = False
    one_of: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Table:
    """One table of the warehouse. `key` is its primary key; `rules` hold for each row beside those of its columns."""

    name: str
    words: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    rules: tuple[Rule, ...] = field(default=())

    @property
    def column_names(self) -> list[str]:
        """The columns' names, in order."""
        return [column.name for column in self.columns]

    @property
    def row_rules(self) -> tuple[Rule, ...]:
        """Every row-level rule: NOT NULL and allowed values of the columns, then the table's own."""
        return (*_column_rules(self), *self.rules)

    @property
    def hard_rules(self) -> tuple[Rule, ...]:
        """The rules that no row of the table may break."""
        return tuple(rule for rule in self.row_rules if rule.severity is Severity.ERROR)

    @property
    def soft_rules(self) -> tuple[Rule, ...]:
        """The rules whose names go into `flags`."""
        return tuple(rule for rule in self.row_rules if rule.severity is Severity.WARNING)


def number_between(
    name: str,
    words: str,
    low: float,
    high: float,
    *,
    column: str = "value",
    strict_low: bool = False,
    kinds: Iterable[str] = (),
    severity: Severity = Severity.ERROR,
    source: str = "design",
    is_releasable: bool = False,
) -> Rule:
    """A rule that a number lies in [low, high], or (low, high] with `strict_low`. Both bounds are finite."""
    holds = f"{column} {'>' if strict_low else '>='} {low!r} AND {column} <= {high!r}"
    return Rule(
        name=name,
        words=words,
        holds=holds,
        severity=severity,
        source=source,
        column=column,
        kinds=tuple(kinds),
        between=(low, high),
        strict_low=strict_low,
        is_releasable=is_releasable,
    )


def one_of(
    name: str, words: str, column: str, values: Iterable[str], *, kinds: Iterable[str] = (), source: str = "design"
) -> Rule:
    """A rule that a text is one of a list of values."""
    values = tuple(values)
    return Rule(
        name=name,
        words=words,
        holds=f"{column} IN ({_quoted(values)})",
        source=source,
        column=column,
        kinds=tuple(kinds),
        one_of=values,
    )


def polars_schema(table: Table) -> pl.Schema:
    """The Polars schema of a table's frame."""
    return pl.Schema({column.name: POLARS_TYPES[column.type] for column in table.columns})


def conforming(frame: pl.DataFrame, table: Table) -> pl.DataFrame:
    """The frame with its columns in the declared order.

    Raises ContractError where a column is missing, is one too many, or has another type.
    """
    expected, found = polars_schema(table), frame.schema
    faults = [f"column {name} is missing" for name in expected if name not in found]
    faults += [f"column {name} is not declared" for name in found if name not in expected]
    faults += [
        f"column {name} is {found[name]}, declared {dtype}"
        for name, dtype in expected.items()
        if name in found and found[name] != dtype
    ]
    if faults:
        raise ContractError(f"table {table.name}: " + "; ".join(faults))
    return frame.select(expected.names())


def create_table(table: Table) -> str:
    """The CREATE TABLE statement, with NOT NULL, the primary key and a CHECK for each hard rule."""
    lines = [f'"{column.name}" {column.type.value}{"" if column.nullable else " NOT NULL"}' for column in table.columns]
    lines.append(f"PRIMARY KEY ({', '.join(table.key)})")
    not_null = {not_null_name(column.name) for column in table.columns}
    lines += [f'CONSTRAINT "{rule.name}" CHECK ({rule.sql})' for rule in table.hard_rules if rule.name not in not_null]
    return f"CREATE TABLE IF NOT EXISTS {table.name} (\n  " + ",\n  ".join(lines) + "\n);"


def comments(table: Table) -> list[str]:
    """COMMENT statements for the table and each of its columns."""
    statements = [f"COMMENT ON TABLE {table.name} IS {_literal(table.words)};"]
    statements += [f'COMMENT ON COLUMN {table.name}."{c.name}" IS {_literal(c.words)};' for c in table.columns]
    return statements


def not_null_name(column: str) -> str:
    """The name of the rule that a column is not NULL."""
    return f"{column}_missing"


def _column_rules(table: Table) -> list[Rule]:
    rules = []
    for column in table.columns:
        if not column.nullable:
            words = f"`{column.name}` is there"
            name = not_null_name(column.name)
            rules.append(Rule(name=name, words=words, holds=f"{column.name} IS NOT NULL", column=column.name))
        if column.one_of:
            words = f"`{column.name}` is one of: {', '.join(column.one_of)}"
            rules.append(one_of(f"{column.name}_unknown", words, column.name, column.one_of))
    return rules


def _quoted(values: Iterable[str]) -> str:
    return ", ".join(_literal(value) for value in values)


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"

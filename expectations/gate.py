"""The gate: splits a frame into the rows that keep every rule and the rows that do not, with the rules' names."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from expectations.contract import ContractError, Rule, Severity, Table, conforming


@dataclass(frozen=True)
class Verdict:
    """The gate's answer. clean: the table's columns. refused: the same and `rules` (List[String], never empty)."""

    clean: pl.DataFrame
    refused: pl.DataFrame


def verdict(frame: pl.DataFrame, table: Table) -> Verdict:
    """Split a frame by the table's hard rules and write the warnings of the clean rows into `flags`, if it has them.

    Every row of `frame` is in exactly one of the two. Raises ContractError where columns or types are not as declared,
    and for a table that has columns of its own named `rules` or `warnings`: the verdict would overwrite them.
    """
    if taken := {"rules", "warnings"} & set(table.column_names):
        raise ContractError(f"table {table.name} cannot be gated: its column {', '.join(taken)} would be overwritten")
    judged = conforming(frame, table).with_columns(
        rules=names_of_broken(table.hard_rules),
        warnings=names_of_broken(tuple(rule for rule in table.row_rules if rule.severity is Severity.WARNING)),
    )
    if "flags" in table.column_names:
        judged = judged.with_columns(pl.col("flags").list.concat("warnings").list.unique(maintain_order=True))
    is_clean = pl.col("rules").list.len() == 0
    return Verdict(
        clean=judged.filter(is_clean).select(table.column_names),
        refused=judged.filter(~is_clean).select(*table.column_names, "rules"),
    )


def names_of_broken(rules: tuple[Rule, ...]) -> pl.Expr:
    """An expression: the names of the rules that a row breaks, List[String]."""
    broken = [pl.when(is_broken(rule)).then(pl.lit(rule.name)) for rule in rules]
    return pl.concat_list(broken or [pl.lit(None, dtype=pl.String)]).list.drop_nulls()


def is_broken(rule: Rule) -> pl.Expr:
    """An expression: true where the rule's SQL is FALSE; NULL counts as kept, as in a CHECK."""
    return ~pl.sql_expr(rule.sql).fill_null(True)

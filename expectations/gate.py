"""The gate: splits a frame into the rows that keep every rule and the rows that do not, with the rules' names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

from expectations.contract import ContractError, Rule, Table, conforming


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
    told = conforming(frame, table)
    rules = names_of_broken(told, table.hard_rules)
    is_clean = rules.list.len() == 0
    return Verdict(
        clean=_flagged(told.filter(is_clean), table),
        refused=told.with_columns(rules=rules).filter(~is_clean),
    )


def names_of_broken(frame: pl.DataFrame, rules: Sequence[Rule]) -> pl.Series:
    """The names of the rules that each row breaks, in the order of `rules`: List[String], empty where it breaks none.

    One pass over the frame gives a column of booleans per rule; lists are made for the rows that break something.
    """
    broken = frame.select(is_broken(rule).alias(rule.name) for rule in rules)
    found = [
        pl.DataFrame({"row": broken[name].arg_true(), "order": order, "rules": name})
        for order, name in enumerate(broken.columns)
        if broken[name].any()
    ]
    rows = pl.DataFrame({"row": pl.int_range(frame.height, dtype=pl.UInt32, eager=True)})
    if not found:
        return rows.with_columns(rules=pl.lit([], pl.List(pl.String)))["rules"]
    lists = pl.concat(found).sort("row", "order").group_by("row", maintain_order=True).agg("rules")
    named = rows.join(lists, on="row", how="left", maintain_order="left")
    return named.select(pl.col("rules").fill_null(pl.lit([], pl.List(pl.String)))).to_series()


def is_broken(rule: Rule) -> pl.Expr:
    """An expression: true where the rule's SQL is FALSE; NULL counts as kept, as in a CHECK."""
    broken = ~pl.sql_expr(rule.holds).fill_null(value=True)
    if rule.kinds:
        broken &= pl.col("kind").is_in(rule.kinds).fill_null(value=False)
    if rule.is_releasable:
        broken &= ~pl.col("flags").list.contains(rule.release_flag).fill_null(value=False)
    return broken


def _flagged(clean: pl.DataFrame, table: Table) -> pl.DataFrame:
    """The clean rows with the names of the rules that only warn in `flags`, each once."""
    if "flags" not in table.column_names:
        return clean
    warnings = names_of_broken(clean, table.soft_rules)
    rows = (warnings.list.len() > 0).arg_true()
    if rows.is_empty():
        return clean
    flagged = pl.DataFrame({"row": rows, "had": clean["flags"].gather(rows), "warned": warnings.gather(rows)}).select(
        "row", told=pl.col("had").list.concat("warned").list.unique(maintain_order=True)
    )
    every = clean.select("flags").with_row_index("row").join(flagged, on="row", how="left", maintain_order="left")
    return clean.with_columns(every.select(flags=pl.coalesce("told", "flags")).to_series())

"""The corrections file: what reviewers decided on figures, one row per decision, kept under version control.

The file is what counts; each run lays the table `corrections` anew from it.
"""

from __future__ import annotations

import csv
import os
from datetime import datetime
from pathlib import Path

import polars as pl

from expectations.contract import polars_schema
from expectations.gate import names_of_broken
from expectations.tables import CORRECTIONS, METRICS
from transforms.runs.review import FIGURE, unread, unreadable_values

RELEASABLE = frozenset(rule.name for rule in METRICS.hard_rules if rule.is_releasable)
EMPTY_IS_NULL = ("value", "was")


class CorrectionsError(ValueError):
    """The corrections file cannot be read as one. The message names the line and says what to do."""


def read_corrections(path: Path) -> pl.DataFrame:
    """The decisions of a file: the columns of `corrections`, in its order. Empty where there is no file.

    Raises CorrectionsError where the file has other columns, or a line is no decision.
    """
    if not path.exists():
        return pl.DataFrame(schema=polars_schema(CORRECTIONS))
    with path.open(encoding="utf-8", newline="") as lines:
        reader = csv.DictReader(lines, strict=True)
        try:
            records = [{"line": reader.line_num, **record} for record in reader]
        except csv.Error as fault:
            raise CorrectionsError(f"{path}, line {reader.line_num}: {fault}") from fault
        if list(reader.fieldnames or []) != CORRECTIONS.column_names:
            raise CorrectionsError(f"{path}: the first line must be {','.join(CORRECTIONS.column_names)}")
    decisions = pl.DataFrame([_typed(path, record) for record in records], schema=polars_schema(CORRECTIONS))
    faults = _faults(decisions)
    if faults:
        told = "; ".join(f"line {records[row]['line']}: {fault}" for row, fault in faults)
        raise CorrectionsError(f"{path}: {told}")
    return decisions


def write_corrections(path: Path, decisions: pl.DataFrame) -> None:
    """Write a file of decisions (the columns of `corrections`), whole or not at all."""
    building = path.with_name(f".{path.name}.new")
    with building.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines, lineterminator="\n")
        writer.writerow(CORRECTIONS.column_names)
        writer.writerows(["" if value is None else value for value in row] for row in decisions.iter_rows())
        lines.flush()
        os.fsync(lines.fileno())
    building.replace(path)


def lost_figures(decisions: pl.DataFrame, rows: pl.DataFrame, articles: pl.DataFrame) -> list[str]:
    """The figures decided on that their article no longer states, in words. See `transforms.runs.review.unread`."""
    lost = unread(decisions, rows, articles).select("surface", "span_start", "article_id").unique(maintain_order=True)
    return [f"{surface!r} at {start} of article {article}" for surface, start, article in lost.iter_rows()]


def still_refused(decisions: pl.DataFrame, refused: pl.DataFrame) -> list[str]:
    """The figures that are refused although a decision was to load them, with the rules they break, in words."""
    loading = decisions.filter(pl.col("decision") != "reject")
    found = refused.join(loading, on=FIGURE, how="semi").select("metric_id", "surface", "rules")
    return [f"{surface!r} ({metric_id}) breaks {', '.join(rules)}" for metric_id, surface, rules in found.iter_rows()]


def _typed(path: Path, record: dict[str, object]) -> dict[str, object]:
    """A line's fields as the types of `corrections`."""
    if None in record or None in record.values():
        raise CorrectionsError(f"{path}, line {record['line']}: there must be {len(CORRECTIONS.columns)} fields")
    typed = {name: record[name] or None if name in EMPTY_IS_NULL else record[name] for name in CORRECTIONS.column_names}
    try:
        typed |= {name: int(str(record[name])) for name in ("span_start", "span_end")}
        typed["decided_at"] = datetime.fromisoformat(str(record["decided_at"])).replace(tzinfo=None)
    except ValueError as fault:
        raise CorrectionsError(f"{path}, line {record['line']}: {fault}") from fault
    return typed


def _faults(decisions: pl.DataFrame) -> list[tuple[int, str]]:
    """Row numbers, from 0, with what is wrong there."""
    numbered = decisions.with_row_index("row")
    words = {rule.name: rule.words for rule in CORRECTIONS.row_rules}
    broken = names_of_broken(decisions, CORRECTIONS.row_rules).to_list()
    faults = [(row, words[rule]) for row, rules in enumerate(broken) for rule in rules]
    faults += [
        (row, f"{value!r} is no number, as {target} must be")
        for row, target, value in unreadable_values(numbered, polars_schema(METRICS))
        .select("row", "target", "value")
        .iter_rows()
    ]
    faults += [
        (row, f"{target} is no rule that can be released: correct the figure, or reject it")
        for row, decision, target in numbered.select("row", "decision", "target").iter_rows()
        if decision == "release" and target not in RELEASABLE
    ]
    twice = numbered.filter(~pl.struct(CORRECTIONS.key).is_first_distinct())
    faults += [(row, "the same was decided on an earlier line") for row in twice["row"]]
    return sorted(faults)

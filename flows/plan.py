"""What a run would do with each document of its sources, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from transforms.runs.standing import STANDINGS

MOST_FIGURES = 40  # that are told one by one
MARKS = {"added": "+", "removed": "-", "changed": "~"}


@dataclass(frozen=True)
class Plan:
    """counts: source, standing (of STANDINGS) and how many documents. figures: those of documents that would be read
    again, as of `transforms.runs.figure_changes`.
    """

    counts: Sequence[tuple[str, str, int]]
    figures: Sequence[Mapping[str, Any]] = ()

    @property
    def lines(self) -> list[str]:
        """One line for each source and standing, one for the whole, and what becomes of figures."""
        n_idle = sum(number for _, standing, number in self.counts if standing == "unchanged")
        n_all = sum(number for *_, number in self.counts)
        told = [f"{source}: {number:,} {STANDINGS[standing]}" for source, standing, number in self.counts]
        told += self._figures() if self.figures else []
        return [
            *told,
            f"{n_all:,} documents: {n_all - n_idle:,} would be read, {n_idle:,} are unchanged; nothing was written",
        ]

    def _figures(self) -> list[str]:
        """The figures that would change by article, and how many there are of each sort."""
        n_by_change = Counter(figure["change"] for figure in self.figures)
        changed = [figure for figure in self.figures if figure["change"] in MARKS]
        told = [_told(figure) for figure in changed[:MOST_FIGURES]]
        if len(changed) > MOST_FIGURES:
            told.append(f"… and {len(changed) - MOST_FIGURES:,} more")
        counts = ", ".join(f"{n_by_change[change]:,} {change}" for change in (*MARKS, "same"))
        return [*told, f"figures of the documents read before: {counts}"]


def _told(figure: Mapping[str, Any]) -> str:
    """One figure: + added, - removed, ~ changed, with each column that differs."""
    columns = zip(figure["columns"] or (), figure["was"] or (), figure["now"] or (), strict=True)
    differences = "; ".join(f"{name} {was!r} → {now!r}" for name, was, now in columns)
    article = figure["title"] or figure["document_id"]
    return f"{MARKS[figure['change']]} {article!r}: {figure['surface']!r} {differences}".rstrip()

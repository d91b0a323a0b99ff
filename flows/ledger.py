"""The ledger of a run in words: both conservation laws, with what is left over, which must be nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

LAWS = (
    (
        "documents read",
        "n_documents",
        {
            "loaded": "n_loaded",
            "unchanged": "n_unchanged",
            "duplicate": "n_duplicate",
            "quarantined": "n_quarantined_documents",
        },
    ),
    (
        "numbers seen",
        "n_numbers",
        {"metrics": "n_metrics", "rejected": "n_rejected", "quarantined": "n_quarantined_metrics"},
    ),
)


@dataclass(frozen=True)
class Law:
    """One conservation law of a run: a total, the parts it must equal, and the residual."""

    name: str
    total: int
    parts: dict[str, int]

    @property
    def residual(self) -> int:
        """What is unaccounted for: 0, or an error."""
        return self.total - sum(self.parts.values())

    @property
    def words(self) -> str:
        """The law as one line."""
        parts = " + ".join(f"{count:,} {name}" for name, count in self.parts.items())
        return f"{self.total:,} {self.name} = {parts} · residual {self.residual}"


def laws(run_row: Mapping[str, object]) -> list[Law]:
    """Both laws of a row of `runs`."""
    return [
        Law(name, _count(run_row, total), {part: _count(run_row, column) for part, column in parts.items()})
        for name, total, parts in LAWS
    ]


def ledger_markdown(run_row: Mapping[str, object]) -> str:
    """The ledger as a Markdown list."""
    return f"Run `{run_row['run_id']}`\n\n" + "\n".join(f"- {law.words}" for law in laws(run_row))


def _count(run_row: Mapping[str, object], column: str) -> int:
    value = run_row[column]
    if not isinstance(value, int):
        raise TypeError(f"{column} of a run is {value!r}, not a whole number")
    return value

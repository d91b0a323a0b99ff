"""What a run would do with each document of its sources, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from transforms.standing import STANDINGS


@dataclass(frozen=True)
class Plan:
    """counts: source, standing (of STANDINGS) and how many documents."""

    counts: Sequence[tuple[str, str, int]]

    @property
    def lines(self) -> list[str]:
        """One line for each source and standing, and one for the whole."""
        n_idle = sum(number for _, standing, number in self.counts if standing == "unchanged")
        n_all = sum(number for *_, number in self.counts)
        return [f"{source}: {number:,} {STANDINGS[standing]}" for source, standing, number in self.counts] + [
            f"{n_all:,} documents: {n_all - n_idle:,} would be read, {n_idle:,} are unchanged; nothing was written"
        ]

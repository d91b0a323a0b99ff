"""Files of cases: == begins a case with its name, # a remark; the other lines are the case."""

from __future__ import annotations

from pathlib import Path


def cases_of(file: Path) -> dict[str, list[str]]:
    """Each case by its name: its lines, blank ones left out."""
    found: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in file.read_text("utf-8").split("\n"):
        if line.startswith("== "):
            lines = found.setdefault(line.removeprefix("== "), [])
        elif line and not line.startswith("# "):
            lines.append(line)
    return found

"""Passages whose figures are marked with their subjects, in a notation that is quick to write.

One line is one passage of `data/training/subjects.txt`. A figure stands in braces with what it measures:
"assets rose to {>$9bn|Arden} from {<$8bn|=}". "=" is the subject of the figure before, "-" none. A third part is the
population where it is not the subject. A sign before the figure is its role: ">" to, "<" from, "*" member.
"""

from __future__ import annotations

import re
from pathlib import Path

TEXTS = Path(__file__).parents[2] / "data" / "training" / "subjects.txt"
_MARKED = re.compile(r"\{([<>*]?)([^|}]+)\|([^|}]+)(?:\|([^|}]+))?\}")
_ROLES = {"": "single", ">": "to", "<": "from", "*": "member"}
_SAME, _NONE = "=", "-"


def passages() -> list[dict]:
    """The passages in the gold format, as far as they are marked: id, text, and metrics with start, end, surface, role,
    subject, population.
    """
    lines = TEXTS.read_text(encoding="utf-8").splitlines()
    return [_passage(f"subjects-{number:04}", line) for number, line in enumerate(filter(None, lines), 1)]


def _passage(name: str, line: str) -> dict:
    text, metrics, since = "", [], 0
    subject: str | None = None
    for mark in _MARKED.finditer(line):
        text += line[since : mark.start()]
        since = mark.end()
        sign, surface, whom, whole = mark.groups()
        if whom != _SAME:
            subject = None if whom == _NONE else whom
        metrics.append(
            {
                "start": len(text),
                "end": len(text) + len(surface),
                "surface": surface,
                "role": _ROLES[sign],
                "subject": subject,
                "population": None if whole == _NONE else whole or subject,
            }
        )
        text += surface
    return {"id": name, "text": text + line[since:], "metrics": metrics}

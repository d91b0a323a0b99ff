"""The generated documents of `data/`: written by `python -m flows.docs`, compared with `--check`."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Sequence
from pathlib import Path

from expectations.dictionary import dictionary, schema

DATA = Path(__file__).resolve().parent.parent / "data"
DOCUMENTS = {"DICTIONARY.md": dictionary, "schema.sql": schema}
SHOWN_LINES = 40
STALE = "data/ is stale: run `make docs` and commit what it writes"


def write_documents(folder: Path = DATA) -> None:
    """Write the data dictionary and the DDL as the contract declares them now."""
    for name, content in DOCUMENTS.items():
        (folder / name).write_text(content(), encoding="utf-8", newline="\n")


def stale_lines(folder: Path = DATA) -> list[str]:
    """A unified diff from what the folder holds to what the contract declares; empty where both agree."""
    lines: list[str] = []
    for name, content in DOCUMENTS.items():
        path = folder / name
        kept = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        now = content().splitlines()
        lines += difflib.unified_diff(kept, now, f"{name} as kept", f"{name} as declared", lineterm="")
    return lines


def main(arguments: Sequence[str]) -> int:
    """Write the documents, or with `--check` compare them: 0 current, 1 stale, 2 wrong usage."""
    if list(arguments) == ["--check"]:
        stale = stale_lines()
        if stale:
            sys.stderr.write("\n".join((*stale[:SHOWN_LINES], STALE)) + "\n")
        return int(bool(stale))
    if arguments:
        sys.stderr.write("usage: python -m flows.docs [--check]\n")
        return 2
    write_documents()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

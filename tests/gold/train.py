"""Trains all models, each after those that it builds on, and writes their weights into the lexicon.

    python -m tests.gold.train

A process for each: a model sees what the weights say that were written before it. The same texts, tables and rules give
the same weights. The published ones differ in two points: links, subjects, periods and measures were learnt beside a
modality that called a few more facts unreal than the published one does (`train_kinds.UNREAL` was 6), and the units
are those of fewer passages, which read the case table of quantities right.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile

from tests.gold.unseen_kinds import FOLDER

# In the order of the stages of extraction; the kinds that are published last.
TRAINERS = (
    ("train_units", "--write"),
    ("train_kinds", "--write", "parts"),
    ("train_kinds", "--write", "modality"),
    ("train_links", "--write"),
    ("train_words",),
    ("train_subjects",),
    ("train_periods",),
    ("train_measures",),
    ("train_kinds", "--write", "kind"),
)


def main() -> None:
    """Run the trainers; the first that fails stops the rest."""
    with tempfile.TemporaryDirectory() as folder:
        for name, *arguments in TRAINERS:
            print(f"{name} {' '.join(arguments)}", flush=True)  # noqa: T201  what the command shows
            command = [sys.executable, "-m", f"tests.gold.{name}", *arguments]
            subprocess.run(command, check=True, env=os.environ | {FOLDER: folder})


if __name__ == "__main__":
    main()

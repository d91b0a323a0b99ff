"""Trains all models, each after those that it builds on, and writes their weights into the lexicon.

    python -m tests.gold.train

A process for each: a model sees what the weights say that were written before it. Kinds come twice: what the others
learn from must have kinds as uncertain as those of a text that nobody has seen, so that they see kinds learnt from
other texts. The same texts, tables and rules give the same weights.
"""

from __future__ import annotations

import subprocess
import sys

# In the order of the stages of extraction; the kinds that are published last.
TRAINERS = (
    ("train_kinds", "--write", "kind", "apart"),
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
    for name, *arguments in TRAINERS:
        print(f"{name} {' '.join(arguments)}", flush=True)  # noqa: T201  what the command shows
        subprocess.run([sys.executable, "-m", f"tests.gold.{name}", *arguments], check=True)


if __name__ == "__main__":
    main()

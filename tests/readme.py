"""The README's queries and their answers.

python -m tests.readme --update    run the pipeline on the sample and write the answers anew
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from flows import locations

README = locations.ROOT / "README.md"
QUERY = re.compile(r"```sql\n(?P<query>.*?)\n```\n\n```text\n(?P<answer>.*?)```", re.DOTALL)
LEDGER = re.compile(r"```text ledger\n(?P<answer>.*?)```", re.DOTALL)
NEWSMETRICS = str(Path(sys.executable).parent / "newsmetrics")


@dataclass(frozen=True)
class Example:
    """A query of the README and the answer printed below it."""

    query: str
    answer: str


def examples(text: str) -> list[Example]:
    """The README's queries, in order."""
    return [Example(found["query"], found["answer"]) for found in QUERY.finditer(text)]


def answer(query: str, warehouse: Path) -> str:
    """What the command line answers, without spaces at line ends."""
    done = subprocess.run(
        [NEWSMETRICS, "sql", query, "--warehouse", str(warehouse)], capture_output=True, text=True, check=True
    )
    lines = [line.rstrip() for line in done.stdout.splitlines()]
    return "\n".join(line for line in lines if line) + "\n"


def ledger(printed: str) -> str:
    """The two laws out of what `newsmetrics run` prints."""
    return "".join(f"{line.strip()}\n" for line in printed.splitlines() if "residual" in line)


def main() -> None:
    """Write every answer of the README anew."""
    text = README.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        warehouse = Path(folder) / "warehouse.duckdb"
        command = [NEWSMETRICS, "run", str(locations.SAMPLE), "--direct", "--reports", folder]
        done = subprocess.run([*command, "--warehouse", str(warehouse)], capture_output=True, text=True, check=True)
        text = LEDGER.sub(lambda _: f"```text ledger\n{ledger(done.stdout)}```", text)
        text = QUERY.sub(
            lambda found: f"```sql\n{found['query']}\n```\n\n```text\n{answer(found['query'], warehouse)}```", text
        )
    README.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:] != ["--update"]:
        sys.exit("usage: python -m tests.readme --update")
    main()

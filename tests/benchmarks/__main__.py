"""Runs the benchmarks and prints their tables: `python -m tests.benchmarks [NAME …]`, or `make bench`.

A benchmark is a module `bench_NAME.py` of this folder with a function `tables(options)` that yields tables. Each table
is printed as soon as it is there.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.measuring import Options, on_cores

FOLDER = Path(__file__).parent
NAMES = sorted(path.stem.removeprefix("bench_") for path in FOLDER.glob("bench_*.py"))


def main(arguments: list[str]) -> None:
    """Runs the benchmarks that are named, or all."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Runs benchmarks, prints tables.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"any of: {', '.join(NAMES)}; without one, all")
    parser.add_argument("--text", type=Path, help="JSON Lines with id and text; without it, the texts of this project")
    parser.add_argument("--megabytes", type=float, default=100.0, help="the most text to read (100)")
    parser.add_argument("--peers", type=Path, help="a Python with the peers; without it they are left out")
    parser.add_argument(
        "--articles", type=int, default=10_000, help="articles of the benchmarks that count them (10,000)"
    )
    parser.add_argument("--scorer", type=Path, help="a Python file that makes edited articles and scores their copies")
    given = parser.parse_args(arguments)
    unknown = set(given.names) - set(NAMES)
    if unknown:
        parser.error(f"no benchmark {', '.join(sorted(unknown))}: there are {', '.join(NAMES)}")
    on_cores()
    with tempfile.TemporaryDirectory() as folder:
        options = Options(given.text, given.megabytes, given.peers, Path(folder), given.articles, given.scorer)
        for name in given.names or NAMES:
            for table in importlib.import_module(f"tests.benchmarks.bench_{name}").tables(options):
                print(table.markdown(), flush=True)  # noqa: T201  what the command shows


if __name__ == "__main__":
    main(sys.argv[1:])

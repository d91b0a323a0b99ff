"""Copies among articles: how many are found, how fast, and with how much memory.

With `--scorer FILE` the articles and the measures are those of a benchmark of edited news texts: a Python file with
`build(n, seed)`, which returns articles with id, title and text, and `evaluate(articles, labels)`, which scores a label
for each. Without it the articles are our own, no two alike. Each row is a process of its own, so that its memory can be
told.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType

import polars as pl

from tests.benchmarks.articles import articles as own_articles
from tests.benchmarks.measuring import Options, Table, own_peak
from transforms.articles.cleaning import lines
from transforms.articles.outcomes import bodies
from transforms.copies.sketches import sketches
from transforms.copies.syndication import syndicated

HEADER = (
    "articles", "seed", "F1", "P", "R", "figure traps merged", "wrong pairs: boilerplate, other", "per second",
    "per CPU-second", "memory added, MB",
)  # fmt: skip
SEEDS = (7, 101)
AT_ONCE = 5_000  # articles of which the sketches are made together, about as in a run
NOTE = """Time is that of line labels, bodies, sketches and comparison; memory is what they add to that of the articles.
P, R and F1 are of pairs; a figure trap is a new release of a template, and no copy."""


def tables(options: Options) -> Iterator[Table]:
    """The one table: both seeds, then twice and half as many articles to see how time and memory grow."""
    cases = [(options.articles, seed) for seed in SEEDS]
    cases += [(options.articles // 2, SEEDS[0]), (options.articles * 2, SEEDS[0])]
    table = Table("Copies among articles", HEADER, NOTE)
    table.rows += [_row(_in_a_process(*case, options.scorer)) for case in cases]
    yield table


def groups(given: Sequence[dict[str, str]]) -> list[str]:
    """The group of each article, as a run would find it. given: id, title, text."""
    frame = pl.DataFrame(given).select(
        article_id="id", title="title", text=pl.col("title") + "\n" + pl.col("text"),
        published_at=pl.lit(None, pl.Datetime("us")), canonical_url=pl.lit(None, pl.String),
        syndication_group=pl.lit(None, pl.String),
    )  # fmt: skip
    sketched = pl.concat(sketches(bodies(part, lines(part))) for part in frame.iter_slices(AT_ONCE))
    placed = syndicated(frame.drop("title", "text").join(sketched, on="article_id", maintain_order="left"))
    return placed["syndication_group"].to_list()


def measured(number: int, seed: int, scorer: Path | None) -> dict[str, float]:
    """Finds the copies among so many articles in this process: seconds, cpu, megabytes, and the scorer's measures."""
    score = _module(scorer) if scorer else None
    documents = score.build(number, seed) if score else list(_own(number))
    given = [{key: document[key] for key in ("id", "title", "text")} for document in documents]
    held, wall, cpu = own_peak(), time.perf_counter(), time.process_time()
    labels = groups(given)
    used = {
        "n": len(given), "seed": seed, "seconds": time.perf_counter() - wall, "cpu": time.process_time() - cpu,
        "megabytes": own_peak() - held,
    }  # fmt: skip
    return used | (score.evaluate(documents, labels) if score else {})


def _own(number: int) -> Iterator[dict[str, str]]:
    for article in own_articles(number):
        yield {"id": article["url"], "title": article["title"], "text": article["text"]}


def _module(file: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(file.stem, file)
    if spec is None or spec.loader is None:
        raise ImportError(f"{file} is no Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _in_a_process(number: int, seed: int, scorer: Path | None) -> dict[str, float]:
    command = [sys.executable, "-m", __name__, str(number), str(seed), *([str(scorer)] if scorer else [])]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(done.stdout)


def _row(found: dict[str, float]) -> list[str]:
    measures = [f"{found[name]:.3f}" if name in found else "" for name in ("F1", "P", "R")]
    traps = f"{found['figure_traps_merged']} of {found['figure_traps']}" if "F1" in found else ""
    wrong = f"{found['wrong_pairs_with_boilerplate_traps']}, {found['wrong_pairs_other']}" if "F1" in found else ""
    speeds = [f"{found['n'] / found[spent]:,.0f}" for spent in ("seconds", "cpu")]
    return [f"{found['n']:,}", f"{found['seed']}", *measures, traps, wrong, *speeds, f"{found['megabytes']:,.0f}"]


if __name__ == "__main__":
    number, seed, *scorer = sys.argv[1:]
    print(json.dumps(measured(int(number), int(seed), Path(scorer[0]) if scorer else None)))  # noqa: T201

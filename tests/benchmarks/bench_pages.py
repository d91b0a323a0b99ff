"""Articles out of pages: how much of the right text, and how fast, beside trafilatura, in one run.

With `--text FILE` the pages are the lines of a JSON Lines file with html and body (the right text); without it, the
pages that the tests are written for, which are short and favour nobody.
"""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable, Iterator
from statistics import mean

from trafilatura import bare_extraction

from flows.page_article import article_of
from flows.page_messages import Article
from flows.page_opinions import agreement, shared, words_of
from tests.benchmarks.measuring import Options, Table
from tests.flows.pages.sites import SITES

HEADER = ("what", "pages", "F1", "precision", "recall", "F1 < 0.5", "pages per CPU-second")
FAILED = 0.5
NOTE = """F1, precision and recall are of words, means over the pages. Both give body, title and date; pages take turns
between them, and time is CPU time of this process."""


def tables(options: Options) -> Iterator[Table]:
    """The one table."""
    pages = _pages(options)
    readers: dict[str, Callable[[str], str]] = {"`newsmetrics`": _ours, "trafilatura": _theirs}
    for read in readers.values():  # what is imported at the first page is no page's
        read(pages[0][0])
    gc.freeze()  # nor is the search of all that for garbage
    spent = dict.fromkeys(readers, 0.0)
    bodies: dict[str, list[str]] = {name: [] for name in readers}
    for html, _ in pages:
        for name, read in readers.items():
            begun = time.process_time()
            bodies[name].append(read(html))
            spent[name] += time.process_time() - begun
    gc.unfreeze()
    table = Table("Articles out of pages", HEADER)
    table.rows += [_row(name, bodies[name], [body for _, body in pages], spent[name]) for name in readers]
    ours, theirs = spent.values()
    table.note = f"{NOTE}\n\n`newsmetrics` is {theirs / ours:.1f} times as fast."
    yield table


def _pages(options: Options) -> list[tuple[str, str]]:
    """Each page with its right text."""
    if options.text is None:
        return [(site.html, "\n".join(site.lines)) for site in SITES]
    lines = options.text.read_text(encoding="utf-8").splitlines()
    return [(page["html"], page["body"]) for page in map(json.loads, lines)]


def _ours(html: str) -> str:
    """The lines of the article without its captions."""
    found = article_of(html)
    lines = found.text.split("\n") if isinstance(found, Article) else []
    return "\n".join(line for line in lines if not line.startswith("!["))


def _theirs(html: str) -> str:
    found = bare_extraction(html, include_comments=False, with_metadata=True)
    return getattr(found, "text", None) or ""


def _row(name: str, bodies: list[str], right: list[str], seconds: float) -> list[str]:
    pairs = [(words_of(body), words_of(truth)) for body, truth in zip(bodies, right, strict=True)]
    scores = [agreement(*pair) for pair in pairs]
    precision, recall = zip(*(shared(*pair) for pair in pairs), strict=True)
    figures = (mean(scores), mean(precision), mean(recall))
    failed = sum(score < FAILED for score in scores)
    return [
        name,
        f"{len(pairs)}",
        *(f"{figure:.3f}" for figure in figures),
        f"{failed}",
        f"{len(pairs) / seconds:,.0f}",
    ]

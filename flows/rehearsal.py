"""What a run would change in the figures that are published: its stages, on documents that were read before, without
the last.
"""

from __future__ import annotations

import polars as pl

from expectations.tables import ARTICLES, DOCUMENTS, METRICS
from flows import stages, stored
from flows.staging import Run
from transforms.runs.figure_changes import FIGURES, figure_changes


def rehearsed(run: Run) -> pl.DataFrame:
    """The figures of the documents that the run would read again, and how they differ from those in the warehouse: as
    of `transforms.runs.figure_changes`. Empty where there are no such documents. Call it after `flows.stages.read`.

    Raises BatchRefusedError where the run would be refused for a reviewer's decision.
    """
    known = stages.to_read_again(run)
    again: list[str] = []
    for part, path in enumerate(run.parts("read")):
        documents = pl.read_parquet(path).join(known, on="document_id", how="semi")
        again.extend(documents["document_id"])
        run.stage("read", part, documents)
    if not again:
        return figure_changes(pl.DataFrame(schema=FIGURES), pl.DataFrame(schema=FIGURES))
    for stage in (stages.clean, stages.extract, stages.gate):
        stage(run)
    before = stored.figures_of_documents(run.warehouse, again)
    return figure_changes(before, _staged(run))


def _staged(run: Run) -> pl.DataFrame:
    """The figures that the run has staged: FIGURES."""
    documents = pl.scan_parquet(run.parts(DOCUMENTS.name)).filter(outcome="loaded")
    articles = pl.scan_parquet(run.parts(ARTICLES.name)).select("article_id", "title")
    metrics = pl.scan_parquet(run.parts(METRICS.name))
    found = metrics.join(documents.select("document_id", "article_id"), on="article_id").join(articles, on="article_id")
    return found.select(list(FIGURES)).collect().cast(FIGURES)

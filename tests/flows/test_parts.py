"""Parts of a run keep their number from stage to stage, and those with nothing new cost nothing."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import polars as pl
import pytest

from flows import stages, stored
from flows.sources.reading import read_documents
from flows.staging import Run, new_run
from transforms.extraction import EXTRACTOR_VERSION

TEXTS = [
    f"The Harlow fund {where} held {share}% of its assets in bonds."
    for where, share in zip("ABCD", (31, 42, 53, 64), strict=True)
]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """A run that has read four documents, each a part of its own."""
    source = tmp_path / "news.jsonl"
    source.write_text("".join(json.dumps({"text": text}) + "\n" for text in TEXTS), "utf-8")
    monkeypatch.setattr(stages, "read_documents", partial(read_documents, batch_bytes=1))
    made = new_run([str(source)], tmp_path / "w.duckdb", tmp_path, tmp_path / "staging")
    stages.read(made)
    return made


def known(run: Run, *records: int) -> pl.DataFrame:
    """The documents with these numbers as the warehouse would know them."""
    documents = pl.read_parquet(run.parts("read")).filter(pl.col("record").is_in(records))
    return documents.select(
        "document_id", "published_at", outcome=pl.lit("loaded"), reason=pl.lit(None, pl.String),
        article_id=pl.col("document_id"),
        extractor_version=pl.lit(EXTRACTOR_VERSION),
    )  # fmt: skip


def numbers_of(run: Run, name: str) -> list[int]:
    return [part for part, _ in run.numbered(name)]


def test_only_parts_with_new_documents_go_on(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stored, "known_documents", lambda _: known(run, 1, 3))
    for stage in (stages.clean, stages.group, stages.extract, stages.gate):
        stage(run)
    tables = ("articles", "lines", "sketches", "numbers", "metrics", "mentions")
    assert all(numbers_of(run, name) == [0, 1, 3] for name in tables), "the first gives each table its columns"
    loaded = pl.read_parquet(run.parts("metrics")).join(pl.read_parquet(run.parts("articles")), on="article_id")
    assert sorted(loaded["value"]) == [42.0, 64.0]
    ledger = pl.read_parquet(run.parts("ledger")).group_by("outcome").agg(pl.col("n").sum())
    assert dict(ledger.iter_rows()) == {"loaded": 2, "unchanged": 2}

"""What became of the documents of each source, over the parts of a run."""

from __future__ import annotations

import polars as pl

from transforms.runs.run_sources import fates, run_sources

JUDGED = {"document_id": pl.String, "outcome": pl.String, "reason": pl.String}


def part(source: str, *judged: tuple[str | None, str | None]) -> pl.DataFrame:
    """The fates of documents of a source, given as outcome and reason; without an outcome they are unchanged."""
    ids = [f"{source}{n}" for n in range(len(judged))]
    new = [(name, *fate) for name, fate in zip(ids, judged, strict=True) if fate[0] is not None]
    read = pl.DataFrame({"document_id": ids, "source": source}, schema={"document_id": pl.String, "source": pl.String})
    return fates(read, pl.DataFrame(new, schema=JUDGED, orient="row"))


def test_each_source_has_its_ledger() -> None:
    refused = [("quarantined", reason) for reason in ("timed_out", "http_error", "http_error")]
    parts = [
        part("a", ("loaded", None), (None, None), *refused),
        part("a", ("loaded", None), ("quarantined", "empty")),
        part("b", ("duplicate", None)),
    ]
    found = run_sources(pl.concat(parts), "r").drop("run_id").rows()
    assert found == [
        ("a", 7, 2, 1, 0, 4, ["http_error (2)", "empty (1)", "timed_out (1)"]),
        ("b", 1, 0, 0, 1, 0, []),
    ]


def test_a_run_of_nothing_has_no_source() -> None:
    assert run_sources(part("a"), "r").is_empty()

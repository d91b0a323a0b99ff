"""What each published run did: by source, and to what was there before."""

from __future__ import annotations

from expectations.columns import integer, text, texts
from expectations.contract import Rule, Table

RUN_ID = text("run_id", "the run that wrote the row")

RUN_SOURCES = Table(
    name="run_sources",
    words="One row per source per published run: what became of its documents.",
    key=("run_id", "source"),
    columns=(
        RUN_ID,
        text("source", "what the run was pointed at: a file, folder, glob, URL or bucket"),
        integer("n_documents", "documents read"),
        integer("n_loaded", "documents whose article was loaded"),
        integer("n_unchanged", "documents already known"),
        integer("n_duplicate", "documents whose article another document had brought"),
        integer("n_quarantined", "documents refused"),
        texts("reasons", "why documents were refused, each reason with how many, most frequent first"),
    ),
    rules=(
        Rule(
            name="source_unaccounted",
            words="documents read from a source = loaded + unchanged + duplicate + quarantined",
            holds="n_documents = n_loaded + n_unchanged + n_duplicate + n_quarantined",
        ),
    ),
)

RUN_COUNTS = Table(
    name="run_counts",
    words="What each run changed: one row per run and thing counted, with how many there were before and after it.",
    key=("run_id", "counted"),
    columns=(
        RUN_ID,
        text("counted", "`conflicts`: claims in conflict; `open_quarantine`: what waits for a decision; else a table"),
        integer("n_before", "how many there were before the run"),
        integer("n_after", "how many there were after it"),
        integer("n_appeared", "how many are new"),
        integer("n_gone", "how many are no longer there"),
    ),
    rules=(
        Rule(
            name="run_counts_unbalanced",
            words="after = before + appeared − gone",
            holds="n_after = n_before + n_appeared - n_gone",
        ),
    ),
)

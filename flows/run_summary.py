"""What the terminal shows of a run that was published: the ledger, its sources, a few rows, where to look further."""

from __future__ import annotations

from pathlib import Path

from flows.ledger import laws
from flows.query import rows
from flows.terminal import out, table

SOURCES_SHOWN = 12


def print_run(warehouse: Path, reports: Path, run_id: str) -> None:
    """Show a published run."""
    run_row = rows(warehouse, f"FROM runs WHERE run_id = '{run_id}'").row(0, named=True)
    out.print(f"[bold]Published[/bold] run {run_id}", highlight=False)
    for law in laws(run_row):
        out.print("  " + law.words, highlight=False, markup=False, soft_wrap=True)
    _print_sources(warehouse, run_id)
    sample = rows(
        warehouse,
        """SELECT coalesce(institution, subject) AS subject, kind, surface, measure, period FROM statements
           WHERE subject IS NOT NULL ORDER BY confidence DESC, metric_id LIMIT 8""",
    )
    out.print(table(sample, "A few rows of `statements`"))
    out.print(
        f"database: {warehouse}\nreport:   {reports / 'report.html'}", highlight=False, markup=False, soft_wrap=True
    )


def _print_sources(warehouse: Path, run_id: str) -> None:
    """Show what became of the documents of each source, those with the most refused first."""
    sources = rows(
        warehouse,
        f"""SELECT source, n_documents AS read, n_loaded AS loaded, n_unchanged AS unchanged, n_duplicate AS duplicate,
                   n_quarantined AS quarantined, reasons FROM run_sources WHERE run_id = '{run_id}'
            ORDER BY n_quarantined DESC, source""",
    )
    n_more = sources.height - SOURCES_SHOWN
    out.print(table(sources.head(SOURCES_SHOWN), "Documents by source"))
    if n_more > 0:
        out.print(f"… and {n_more:,} sources more: see `run_sources`\n", highlight=False, markup=False)

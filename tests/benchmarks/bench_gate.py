"""Seconds of the check columns, the gate and the audit over many metric rows."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from expectations.gate import verdict
from expectations.tables import METRICS
from flows.reference import currencies, institution_names, institutions, survey_waves, surveys
from tests.benchmarks.measuring import Options, Table, Used, call_used
from tests.benchmarks.texts import texts_of
from transforms.claims.answers import answers
from transforms.extraction import EXTRACTOR_VERSION, numbers
from transforms.plausibility.checks import Known, with_checks
from transforms.plausibility.moves import moves
from transforms.plausibility.plausibility import series, series_ratios
from transforms.plausibility.predicate_drift import predicate_drift
from transforms.plausibility.survey_names import survey_names
from transforms.plausibility.wave_gaps import wave_gaps
from transforms.runs.rows import metric_rows

YEARS = 25  # in which the copies were published
ROWS_PER_MEGABYTE = 10_000  # about what a megabyte of news holds, so that 100 megabytes are a million rows
HEADER = ("what", "rows", "clock, s", "CPU, s", "rows per CPU-second")
NOTE = """The rows are those of this project's texts, again and again under other ids. Great Expectations audits them
from a Parquet file through DuckDB, {rules} rules, every failing row named."""


def tables(options: Options) -> Iterator[Table]:
    """The one table."""
    from expectations.suites import findings  # noqa: PLC0415  Great Expectations takes seconds to import

    seen, articles = _copies(int(options.megabytes * ROWS_PER_MEGABYTE))
    rows = metric_rows(seen, EXTRACTOR_VERSION, "bench")
    table = Table("The gate and the audit", HEADER, NOTE.format(rules=len(METRICS.row_rules)))
    known: list[Known] = []
    used = call_used(lambda: known.append(_known(rows, articles)))
    table.rows.append(_row("series, moves, surveys", rows.height, used))
    checked: list[pl.DataFrame] = []
    used = call_used(lambda: checked.append(with_checks(rows, seen, articles, known[0])))
    table.rows.append(_row("check columns", rows.height, used))
    clean: list[pl.DataFrame] = []
    used = call_used(lambda: clean.append(verdict(checked[0], METRICS).clean))
    table.rows.append(_row("gate", rows.height, used))
    staged = options.folder / "staged.parquet"
    clean[0].write_parquet(staged)
    query = f"SELECT * FROM read_parquet('{staged}')"
    used = call_used(lambda: findings(METRICS, query, clean[0].height))
    table.rows.append(_row("audit", clean[0].height, used))
    yield table


def _known(rows: pl.DataFrame, articles: pl.DataFrame) -> Known:
    """What the rows are compared with: each other."""
    in_series, said = series(rows), answers(rows, articles)
    return Known(
        currencies=currencies(),
        institutions=institutions(),
        surveys=surveys(),
        waves=survey_waves(),
        series=series_ratios(in_series),
        moves=moves(in_series, rows, articles),
        wave_gaps=wave_gaps(said),
        drifts=predicate_drift(said),
    )


def _copies(n_rows: int) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The numbers of the project's texts, copied until there are n_rows metrics; and their articles."""
    texts = pl.DataFrame({"text": texts_of(None)}).with_row_index("doc")
    found = numbers(texts, institution_names()).with_columns(section=pl.lit("body"))
    n_copies = max(1, round(n_rows / found["reason"].null_count()))
    copies = pl.DataFrame({"copy": range(n_copies)})
    name = pl.concat_str("copy", "doc", separator=":").alias("article_id")
    year = pl.datetime(2000 + pl.col("copy") % YEARS, 6, 1, time_unit="us").alias("published_at")
    articles = copies.join(texts, how="cross").select(name, year, "text")
    named = survey_names(articles.select("article_id", body="text"), articles, surveys())
    articles = articles.join(named, on="article_id", how="left", maintain_order="left")
    return copies.join(found, how="cross", maintain_order="left_right").with_columns(name), articles


def _row(what: str, n_rows: int, used: Used) -> list[str]:
    return [what, f"{n_rows:,}", f"{used.wall:.1f}", f"{used.cpu:.1f}", f"{n_rows / used.cpu:,.0f}"]

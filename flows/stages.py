"""The stages of a run, in the order of the data's way.

Each reads Parquet parts from the run's staging folder and writes parts there, so that memory is bounded by one part and
nothing but paths is handed on. No Prefect here.

    read ─▶ clean ─▶ group ─▶ extract ─▶ gate ─▶ audit ─▶ publish
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import polars as pl

from expectations.contract import Severity, conforming, polars_schema
from expectations.dictionary import contract_version
from expectations.gate import Verdict, verdict
from expectations.run_tables import RUN_SOURCES
from expectations.tables import (
    ARTICLE_TABLES,
    ARTICLES,
    CORRECTIONS,
    DOCUMENTS,
    LINES,
    MENTIONS,
    METRICS,
    QUARANTINE,
    RUNS,
    SKETCHES,
    VALIDATIONS,
)
from flows import stored, warehouse
from flows.corrections import lost_figures, read_corrections, still_refused
from flows.documents import DOCUMENTS_SCHEMA, TRANSIENT_REASONS
from flows.extract import WORKERS
from flows.known_copies import known_copies
from flows.languages import with_languages
from flows.reference import (
    currencies,
    institution_names,
    institutions,
    publishers,
    reference_version,
    survey_waves,
    surveys,
)
from flows.sources.field_names import field_names
from flows.sources.places import find_sources
from flows.sources.reading import read_documents
from flows.sources.web import opened_web
from flows.staging import Run
from transforms.articles.cleaning import articles, lines, with_sections
from transforms.articles.outcomes import bodies, loaded_documents, outcomes
from transforms.claims.answers import ANSWER_COLUMNS, answers
from transforms.copies.syndication import syndicated
from transforms.extraction import EXTRACTOR_VERSION, numbers
from transforms.mentions.house_currencies import with_house_currencies
from transforms.plausibility.checks import Known, with_checks
from transforms.plausibility.moves import MOVING_KINDS, moves
from transforms.plausibility.plausibility import SERIES_COLUMNS, SERIES_KINDS, series, series_ratios
from transforms.plausibility.predicate_drift import predicate_drift
from transforms.plausibility.survey_names import survey_names
from transforms.plausibility.wave_gaps import wave_gaps
from transforms.runs.review import changed_articles, reviewed
from transforms.runs.rows import (
    article_rows,
    document_quarantine,
    document_rows,
    mention_rows,
    metric_quarantine,
    metric_rows,
    placed_rows,
    sketch_rows,
    written_anew,
)
from transforms.runs.run_sources import fates, run_sources, totals
from transforms.runs.run_statistics import run_statistics
from transforms.runs.standing import counted, published_since, settled, standings

log = logging.getLogger("newsmetrics")

STAGED_TABLES = (DOCUMENTS, *ARTICLE_TABLES, QUARANTINE)


class BatchRefusedError(RuntimeError):
    """The run broke a rule that concerns the batch as a whole: nothing was published."""


def read(run: Run) -> list[Path]:
    """Read every document of the sources. Stages `read`: the rows of `flows.sources.read_documents`.

    Raises SourceError where a source does not exist, FieldNamesError where the run's table of names cannot be used.
    """
    names = field_names(run.options.fields)
    known = _standings(run)
    idle = frozenset(settled(known)["document_id"])
    n_read = n_older = n_undated = 0
    with opened_web(run.options) as web:
        sources = find_sources(run.sources, web, run.options)
        for part, documents in enumerate(read_documents(sources, fields=names, web=web, settled=idle)):
            wanted = documents if run.options.since is None else published_since(documents, run.options.since, known)
            n_read, n_older = n_read + wanted.height, n_older + documents.height - wanted.height
            n_undated += wanted["published_at"].null_count()
            run.stage("read", part, wanted)
    if not run.parts("read"):  # an inbox with nothing in it is a run of nothing
        run.stage("read", 0, pl.DataFrame(schema=DOCUMENTS_SCHEMA))
    if run.options.since is not None:
        told = "since %s: %s documents are older and left out; %s are read, %s of them without a date"
        log.warning(told, run.options.since, *(f"{number:,}" for number in (n_older, n_read, n_undated)))
    return run.parts("read")


def plan(run: Run) -> pl.DataFrame:
    """What the run would do with what is staged as `read`: source, standing, n_documents."""
    return counted(_frame_of(run.parts("read"), ["document_id", "source"]), _standings(run))


def to_read_again(run: Run) -> pl.DataFrame:
    """The documents in the warehouse that the run would read again where its sources have them: document_id."""
    known = _standings(run)
    return known.join(settled(known), on="document_id", how="anti").select("document_id")


def _standings(run: Run) -> pl.DataFrame:
    """How the documents in the warehouse stand: as of `transforms.runs.standing.standings`."""
    known = stored.known_documents(run.warehouse)
    return standings(known, EXTRACTOR_VERSION, sorted(TRANSIENT_REASONS), reprocess=run.options.reprocess)


def clean(run: Run) -> list[Path]:
    """Articles out of documents, each once. Stages `documents`, `articles`, `lines`, `quarantine`, `corrections` and
    `ledger`.

    Raises CorrectionsError where the corrections file is none.
    """
    known = settled(_standings(run))
    seen = known.select("article_id").drop_nulls().unique()
    judged = pl.DataFrame()
    for part, path in run.numbered("read"):
        documents = pl.read_parquet(path)
        new = documents.join(known, on="document_id", how="anti")
        if new.is_empty() and part:  # the first part gives every table its columns, whatever is in it
            judged = judged.clear()
        else:
            judged = _clean_part(run, part, with_languages(new), seen)
            seen = pl.concat([seen, loaded_documents(judged).select("article_id")])
        run.stage("ledger", part, fates(documents, judged))
    _stage_articles_to_review(run)
    return run.parts(ARTICLES.name)


def _clean_part(run: Run, part: int, new: pl.DataFrame, seen: pl.DataFrame) -> pl.DataFrame:
    """Stage the articles of new documents, and what became of these, which is returned. seen: article_id of those that
    are loaded already.
    """
    found = articles(new)
    judged = outcomes(new, found, seen)
    loaded = found.join(loaded_documents(judged), on="document_id", how="semi")
    ledger = conforming(lines(loaded).select(LINES.column_names), LINES)
    named = survey_names(bodies(loaded, ledger), loaded, surveys())
    told = loaded.join(named, on="article_id", how="left", maintain_order="left")
    run.stage(ARTICLES.name, part, article_rows(told, EXTRACTOR_VERSION, run.run_id, run.started_at))
    run.stage(LINES.name, part, ledger)
    run.stage(DOCUMENTS.name, part, document_rows(judged, EXTRACTOR_VERSION, run.run_id))
    run.stage(QUARANTINE.name, part, document_quarantine(new, run.run_id))
    return judged


def _stage_articles_to_review(run: Run) -> None:
    """Stage `corrections` (the file), and, as they stand in the warehouse, the articles that are decided on anew."""
    decisions = read_corrections(run.corrections)
    run.stage(CORRECTIONS.name, 0, decisions)
    read_anew = pl.scan_parquet(run.parts(ARTICLES.name)).select("article_id").collect()
    changed = changed_articles(stored.corrections(run.warehouse), decisions).join(
        read_anew, on="article_id", how="anti"
    )
    if changed.is_empty():
        return
    kept = stored.articles(run.warehouse, changed["article_id"].to_list())
    part = len(run.parts("read"))
    run.stage(ARTICLES.name, part, written_anew(kept[ARTICLES], EXTRACTOR_VERSION, run.run_id, run.started_at))
    run.stage(LINES.name, part, kept[LINES])


def group(run: Run) -> list[Path]:
    """Find copies and versions among the articles and those in the warehouse. Stages `sketches`, completes `articles`,
    and stages `places`: those of articles in the warehouse that have another place now.
    """
    for part, path in run.numbered(ARTICLES.name):
        ledger = pl.read_parquet(run.staging / LINES.name / path.name)
        run.stage(
            SKETCHES.name, part, sketch_rows(pl.read_parquet(path, columns=["article_id", "title", "text"]), ledger)
        )
    dated = ["article_id", "published_at", "canonical_url", "syndication_group"]
    new = _frame_of(run.parts(ARTICLES.name), dated).join(
        _frame_of(run.parts(SKETCHES.name)), on="article_id", how="left", maintain_order="left"
    )
    known = known_copies(run.warehouse, new)
    both = pl.concat([known.articles, new.select(known.articles.columns)])
    places = syndicated(both, known.articles.height, known.elsewhere, known.n_elsewhere)
    run.stage("places", 0, places.head(known.articles.height))
    for part, path in run.numbered(ARTICLES.name):
        run.stage(ARTICLES.name, part, placed_rows(pl.read_parquet(path), places))
    return run.parts(ARTICLES.name)


def _frame_of(paths: Sequence[Path], columns: list[str] | None = None) -> pl.DataFrame:
    """The rows of Parquet parts, in order."""
    return pl.concat(pl.read_parquet(path, columns=columns) for path in paths)


def extract(run: Run) -> list[Path]:
    """Every number of every article, as many parts at a time as there are cores. Stages `numbers`."""
    institutions, houses = institution_names(), publishers()

    def extract_part(numbered: tuple[int, Path]) -> tuple[int, int]:
        part, path = numbered
        found = pl.read_parquet(path).with_row_index("doc")
        names, ledger = found.select("doc", "article_id"), pl.read_parquet(run.staging / LINES.name / path.name)
        seen = numbers(found.select("doc", "text"), institutions).join(names, on="doc", maintain_order="left")
        run.stage("numbers", part, with_sections(with_house_currencies(seen, found, houses), ledger, found))
        return part, seen.height

    with ThreadPoolExecutor(WORKERS) as pool:
        for part, height in pool.map(extract_part, run.numbered(ARTICLES.name)):
            log.info("extract: %s numbers in part %d", f"{height:,}", part + 1)
    return run.parts("numbers")


def gate(run: Run) -> list[Path]:
    """Split the figures by the contract, as extracted and as reviewers decided. Stages `metrics`, `mentions`, the
    refused ones as `quarantine`, and the run's row of `runs`.

    Raises BatchRefusedError where a decision speaks of a figure that its article no longer states, or where the figure
    as corrected or released would still be refused.
    """
    decisions = pl.read_parquet(run.parts(CORRECTIONS.name))
    source_of = pl.scan_parquet(run.parts(ARTICLES.name)).select("article_id", "source_uri").collect()
    first_part = len(run.parts("read"))
    known = _known(run)
    lost, unkept = [], []
    for part, path in run.numbered("numbers"):
        seen, found = pl.read_parquet(path), pl.read_parquet(run.staging / ARTICLES.name / path.name)
        rows = metric_rows(seen, EXTRACTOR_VERSION, run.run_id)
        lost += lost_figures(decisions, rows, found)
        judged = reviewed(rows, decisions, _judge(seen, found, known))
        unkept += still_refused(decisions, judged.refused)
        refused = pl.concat([judged.refused, judged.settled])
        run.stage(METRICS.name, part, judged.clean)
        run.stage(MENTIONS.name, part, conforming(mention_rows(seen, judged.refused, run.run_id), MENTIONS))
        run.stage(QUARANTINE.name, first_part + part, metric_quarantine(refused, source_of, run.run_id))
    run.stage(RUNS.name, 0, ledger_row(run))
    _require(lost, "are no longer read there", run.corrections)
    _require(unkept, "would still be refused", run.corrections)
    return run.parts(METRICS.name)


def _known(run: Run) -> Known:
    """What the figures of a run are compared with: reference tables, and the figures of the run and the warehouse."""
    fresh = _frame_of(run.parts(ARTICLES.name), ["article_id", "published_at", "survey", "survey_year"])
    held = stored.figures_of_institutions(run.warehouse).join(fresh, on="article_id", how="anti")
    words = fresh["survey"].drop_nulls().str.extract(r"^(\S+)").unique().to_list()
    told = stored.answers_of_surveys(run.warehouse, words).join(fresh, on="article_id", how="anti")
    found = [_compared(pl.read_parquet(path), fresh) for path in run.parts("numbers")]
    figures = pl.concat([*(own for own, _ in found), held.select(SERIES_COLUMNS)])
    said = pl.concat([*(own for _, own in found), answers(told, told.unique("article_id"))])
    dates = pl.concat([fresh.select("article_id", "published_at"), stored.dates_of_institutions(run.warehouse)])
    in_series = series(figures)
    return Known(
        currencies=currencies(),
        institutions=institutions(),
        surveys=surveys(),
        waves=survey_waves(),
        series=series_ratios(in_series),
        moves=moves(in_series, figures, dates.unique("article_id", keep="first")),
        wave_gaps=wave_gaps(said),
        drifts=predicate_drift(said),
    )


def _compared(seen: pl.DataFrame, found: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Of the numbers of one part, the figures that belong to series or move them, and the answers of surveys."""
    rows = metric_rows(seen, EXTRACTOR_VERSION, "")
    figures = rows.filter(pl.col("kind").is_in([*SERIES_KINDS, *MOVING_KINDS])).select(SERIES_COLUMNS)
    return figures, answers(rows.select(ANSWER_COLUMNS), found)


def _judge(seen: pl.DataFrame, found: pl.DataFrame, known: Known) -> Callable[[pl.DataFrame], Verdict]:
    """The gate for would-be rows of `metrics` out of these numbers of these articles."""
    return lambda rows: verdict(with_checks(rows, seen, found, known), METRICS)


def _require(faults: list[str], what: str, file: Path) -> None:
    """Refuse the batch where a decision cannot be applied."""
    if faults:
        raise BatchRefusedError(
            f"nothing was published. {file} decides on figures that {what}: {'; '.join(faults)}. "
            "Look at the article, and mend the lines or take them out of the file"
        )


def audit(run: Run) -> list[Path]:
    """Great Expectations over the staged tables, and the rules of the batch. Stages `validations`.

    Raises BatchRefusedError where a staged row breaks a hard rule (the gate and the audit disagree) or the run's own
    row does.
    """
    from flows.audit import findings_of_tables  # noqa: PLC0415  Great Expectations takes seconds to import

    validations = findings_of_tables({table: run.parts(table.name) for table in (*STAGED_TABLES, RUNS)})
    run.stage(VALIDATIONS.name, 0, validations.with_columns(run_id=pl.lit(run.run_id)).select(VALIDATIONS.column_names))
    broken = validations.filter((pl.col("status") == "failed") & (pl.col("severity") != Severity.WARNING.value))
    faults = [
        f"{line['suite']}.{line['rule']} ({line['words']}): {line['failed']} of {line['evaluated']} rows"
        for line in broken.iter_rows(named=True)
    ]
    if faults:
        raise BatchRefusedError("nothing was published. " + "; ".join(faults))
    return run.parts(VALIDATIONS.name)


def publish(run: Run) -> Path:
    """Publish what is staged in one transaction. Returns the warehouse."""
    staged = {table.name: run.parts(table.name) for table in STAGED_TABLES} | {
        name: run.parts(name) for name in ("places", "read")
    }
    row = run.ledger() | {"ended_at": datetime.now(UTC).replace(tzinfo=None)}
    frames = {
        RUNS.name: pl.DataFrame([row], schema=polars_schema(RUNS)),
        RUN_SOURCES.name: run_sources(pl.read_parquet(run.parts("ledger")), run.run_id),
        VALIDATIONS.name: pl.read_parquet(run.parts(VALIDATIONS.name)),
    }
    try:
        decisions = pl.read_parquet(run.parts(CORRECTIONS.name))
        warehouse.publish(run.warehouse, staged, run.run_id, frames, decisions)
    except warehouse.PublishError as broken:
        raise BatchRefusedError(str(broken)) from broken
    return run.warehouse


def report(run: Run) -> tuple[Path, ...]:
    """Write the quality report of the run, published or refused. Returns its files."""
    from flows.report import report_of_refused, report_of_warehouse  # noqa: PLC0415  at the end only
    from flows.report_files import write_report  # noqa: PLC0415

    if run.refusal is not None:
        row, audited = pl.read_parquet(run.parts(RUNS.name)), run.parts(VALIDATIONS.name)
        validations = pl.read_parquet(audited) if audited else pl.DataFrame(schema=polars_schema(VALIDATIONS))
        staged = {table.name: run.parts(table.name) for table in STAGED_TABLES}
        refused = report_of_refused(row, validations, run.refusal, staged=staged, warehouse=run.warehouse)
        return write_report(refused, run.reports)
    with warehouse.connect(run.warehouse, read_only=True) as connection:
        return write_report(report_of_warehouse(connection, run.run_id), run.reports)


def ledger_row(run: Run) -> pl.DataFrame:
    """The run's row of `runs`: both conservation laws, counted from what is staged."""
    read_counts = dict(totals(pl.read_parquet(run.parts("ledger"))).iter_rows())
    by_outcome = _counts(run.parts(DOCUMENTS.name), "outcome")
    by_fate = _counts(run.parts(MENTIONS.name), "outcome")
    row = {
        "run_id": run.run_id,
        "started_at": run.started_at,
        "ended_at": run.started_at,
        "status": "published",
        "extractor_version": EXTRACTOR_VERSION,
        "contract_version": contract_version(),
        "reference_version": reference_version(),
        "sources": list(run.sources),
        "n_documents": sum(read_counts.values()),
        "n_loaded": by_outcome.get("loaded", 0),
        "n_unchanged": read_counts.get("unchanged", 0),
        "n_duplicate": by_outcome.get("duplicate", 0),
        "n_quarantined_documents": by_outcome.get("quarantined", 0),
        "n_numbers": sum(pl.scan_parquet(path).select(pl.len()).collect().item() for path in run.parts("numbers")),
        "n_metrics": by_fate.get("metric", 0),
        "n_rejected": by_fate.get("rejected", 0),
        "n_quarantined_metrics": by_fate.get("quarantined", 0),
    }
    statistics = _statistics(run, by_fate.get("quarantined", 0)).row(0, named=True)
    return pl.DataFrame([row | statistics], schema=polars_schema(RUNS))


def _statistics(run: Run, n_refused: int) -> pl.DataFrame:
    """What the batch rules compare: as of `transforms.runs.run_statistics`."""
    found = pl.scan_parquet(run.parts(ARTICLES.name)).select("article_id", "text", "published_at").collect()
    loaded = pl.scan_parquet(run.parts(METRICS.name)).select("article_id", "subject", "currency_basis").collect()
    history, newest = stored.run_history(run.warehouse), stored.newest_article(run.warehouse)
    return run_statistics(found, loaded, n_refused, history, newest_before=newest, started_at=run.started_at)


def _counts(paths: Sequence[Path], column: str) -> Mapping[str, int]:
    if not paths:
        return {}
    counted = pl.scan_parquet(list(paths)).group_by(column).len().collect()
    return dict(counted.iter_rows())

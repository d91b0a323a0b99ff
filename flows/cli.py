"""The command line."""

from __future__ import annotations

from flows import allocation, telemetry  # noqa: F401  before Polars, Prefect or Great Expectations is imported

# isort: split
import io
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, BinaryIO, cast

import polars as pl
import typer
from rich.console import Console

from flows import locations
from flows.corrections import CorrectionsError
from flows.desk_commands import Corrections, Reports, Warehouse, desk
from flows.explain import UnknownMetricError, metric, rules_of
from flows.query import FORMATS, QueryError, for_spreadsheets, rows
from flows.run_summary import print_run
from flows.sources.field_names import FieldNamesError
from flows.sources.files import SourceError
from flows.sources.manners import Manners
from flows.sources.options import ReadOptions
from flows.sources.urls import without_secrets
from flows.terminal import REFUSED, WIDEST, WRONG_USAGE, err, fail, out, print_explained, progress, table
from flows.warehouse import WarehouseError


class Level(StrEnum):
    """The least severity that fails a check."""

    WARNING = "warning"
    ERROR = "error"


Since = Annotated[
    datetime | None,
    typer.Option(
        help="Leave out what was published before that time (UTC). What has no date is read.",
        formats=["%Y-%m-%d", "%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"],
    ),
]

app = typer.Typer(
    help="Reads news, finds every number, and loads what it means into DuckDB, with the words it came from.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
app.add_typer(desk, name="quarantine")


@app.command()
def run(
    sources: Annotated[
        list[str] | None,
        typer.Argument(
            help="Files, folders, globs, URLs of pages, feeds, sitemaps or files, or buckets (s3://, gs://, az://); "
            "none: data/raw or data/sample."
        ),
    ] = None,
    *,
    warehouse: Warehouse = locations.WAREHOUSE,
    reports: Reports = locations.REPORTS,
    corrections: Corrections = locations.CORRECTIONS,
    direct: Annotated[bool, typer.Option(help="Run the same stages without Prefect.")] = False,
    allow_host: Annotated[
        list[str] | None,
        typer.Option(
            help="A host (or host:port) to fetch from although its address is not public. May be given again.",
            envvar="NEWSMETRICS_ALLOW_HOSTS",
        ),
    ] = None,
    offline: Annotated[bool, typer.Option(help="Fetch nothing: read what was fetched before.")] = False,
    archive: Annotated[
        Path, typer.Option(help="Where what is fetched is kept.", envvar="NEWSMETRICS_ARCHIVE")
    ] = locations.ARCHIVE,
    pause: Annotated[
        float, typer.Option(help="Seconds between two requests to one host.", min=0, envvar="NEWSMETRICS_PAUSE")
    ] = Manners.pause,
    fields: Annotated[
        Path | None,
        typer.Option(help="A table of names of fields, like data/reference/fields.toml.", envvar="NEWSMETRICS_FIELDS"),
    ] = None,
    since: Since = None,
    reprocess: Annotated[bool, typer.Option("--reprocess", help="Read known documents again.")] = False,
    dry_run: Annotated[
        bool,
        typer.Option("--dry-run", help="Say what would be read, and write nothing but what is fetched to the archive."),
    ] = False,
) -> None:
    """Read articles, extract and validate their numbers, and publish them.

    Exit status 1: the batch was refused, and nothing changed.
    """
    from expectations.suites import AuditError  # noqa: PLC0415  Great Expectations and Prefect take seconds to import
    from flows.run import plan_directly, run_directly  # noqa: PLC0415
    from flows.stages import BatchRefusedError  # noqa: PLC0415

    named = [without_secrets(source) for source in sources or ()]  # Prefect stores what a flow is called with
    options = ReadOptions(archive, tuple(allow_host or ()), offline, pause, fields, since, reprocess)
    try:
        if dry_run:
            with progress():
                plan = plan_directly(named, warehouse, options=options)
            out.print("\n".join(plan.lines), highlight=False, markup=False, soft_wrap=True)
            return
        with progress():
            if direct:
                run_id = run_directly(named, warehouse, reports, corrections, options=options)
            else:
                run_id = _run_with_prefect(named, warehouse, reports, corrections, options)
    except (SourceError, FieldNamesError, CorrectionsError) as fault:
        fail(fault, WRONG_USAGE)
    except (BatchRefusedError, AuditError, WarehouseError) as fault:
        fail(fault, REFUSED)
    print_run(warehouse, reports, run_id)


@app.command()
def extract(
    source: Annotated[str, typer.Argument(metavar="IN.jsonl", help='Lines of {"id", "text"}; - is stdin.')],
    target: Annotated[str, typer.Argument(metavar="OUT.jsonl", help="Lines in the gold format; - is stdout.")],
) -> None:
    """Numbers of texts as JSON Lines, without a database."""
    from flows.extract import InputError, extract_lines  # noqa: PLC0415

    try:
        with _opened(source, "rb") as texts, _opened(target, "wb") as lines:
            written = extract_lines(texts, lines)
    except OSError as fault:
        fail(fault, WRONG_USAGE)
    except InputError as fault:
        fail(fault, REFUSED)
    err.print(f"texts read: {written:,}, numbers written to {target}", highlight=False, markup=False)


@app.command()
def check(
    warehouse: Warehouse = locations.WAREHOUSE,
    reports: Reports = locations.REPORTS,
    fail_on: Annotated[Level, typer.Option(help="The least severity that fails the check.")] = Level.ERROR,
    data_docs: Annotated[
        Path | None, typer.Option(help="A folder for the pages of Great Expectations, without values.")
    ] = None,
) -> None:
    """Audit the warehouse as it stands and write the reports.

    Exit status 1: a hard rule is broken, or with `--fail-on warning` any rule.
    """
    from flows.check import check as audited  # noqa: PLC0415
    from flows.check import write_data_docs  # noqa: PLC0415
    from flows.report_files import write_report  # noqa: PLC0415

    try:
        report = audited(warehouse, fail_on_warning=fail_on is Level.WARNING)
    except WarehouseError as fault:
        fail(fault, REFUSED)
    paths = write_report(report, reports)
    err.print(f"{report.verdict}: {', '.join(map(str, paths))}", highlight=False, markup=False)
    if data_docs is not None and not report.why:
        err.print(f"data docs: {write_data_docs(warehouse, data_docs)}", highlight=False, markup=False)
    if report.verdict != "passed":
        raise typer.Exit(REFUSED)


@app.command()
def sql(
    query: Annotated[str, typer.Argument(help="A SELECT; `FROM aum` is enough.")],
    warehouse: Warehouse = locations.WAREHOUSE,
    format: Annotated[str, typer.Option(help=" | ".join(FORMATS))] = "table",  # noqa: A002  the option's name is public
    output: Annotated[str, typer.Option(help="A file to write to; - is stdout.")] = "-",
) -> None:
    """Ask the warehouse. Read-only, and shut off from files and the network."""
    if format not in FORMATS:
        fail(ValueError(f"--format {format} is not one of {', '.join(FORMATS)}"), WRONG_USAGE)
    try:
        answer = rows(warehouse, query)
    except WarehouseError as fault:
        fail(fault, REFUSED)
    except QueryError as fault:
        fail(fault, WRONG_USAGE)
    try:
        with _opened(output, "wb") as target:
            _write(answer, format, target)
    except OSError as fault:
        fail(fault, WRONG_USAGE)


@app.command()
def explain(metric_id: str, warehouse: Warehouse = locations.WAREHOUSE) -> None:
    """The words, the sentence, the article, the rules and the run of one figure."""
    try:
        found = metric(warehouse, metric_id)
        rules = rules_of(warehouse, found)
    except UnknownMetricError as fault:
        fail(fault, WRONG_USAGE)
    except WarehouseError as fault:
        fail(fault, REFUSED)
    print_explained(found, rules)


def main() -> None:
    """The entry point of `newsmetrics`."""
    app()


def _run_with_prefect(
    sources: list[str], warehouse: Path, reports: Path, corrections: Path, options: ReadOptions
) -> str:
    os.environ.setdefault("PREFECT_LOGGING_LEVEL", "WARNING")
    os.environ.setdefault("PREFECT_SERVER_LOGGING_LEVEL", "ERROR")
    os.environ.setdefault("PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS", "180")
    from flows.pipeline import news_metrics  # noqa: PLC0415  Prefect takes seconds to import

    return news_metrics(sources, warehouse, reports, corrections, options)


@contextmanager
def _opened(name: str, mode: str) -> Iterator[BinaryIO]:
    if name == "-":
        yield sys.stdin.buffer if "r" in mode else sys.stdout.buffer
    else:
        with Path(name).open(mode) as file:
            yield cast("BinaryIO", file)


def _write(answer: pl.DataFrame, format: str, target: BinaryIO) -> None:  # noqa: A002
    if format == "table":
        shown = out if target is sys.stdout.buffer else Console(file=io.TextIOWrapper(target, "utf-8"), width=WIDEST)
        shown.print(table(answer))
    elif format == "csv":
        target.write(for_spreadsheets(answer).write_csv().encode("utf-8"))
    elif format == "json":
        target.write(json.dumps(answer.to_dicts(), ensure_ascii=False, default=str).encode("utf-8") + b"\n")
    else:
        answer.write_parquet(target)

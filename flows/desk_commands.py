"""`newsmetrics quarantine`: the reviewer's desk on the command line."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from flows import desk as decisions
from flows import locations
from flows.corrections import CorrectionsError
from flows.desk import Desk, DeskError, Reviewer
from flows.explain import UnknownMetricError, metric, rules_of
from flows.terminal import REFUSED, WRONG_USAGE, fail, out, print_explained, progress, table
from flows.warehouse import WarehouseError

desk = typer.Typer(help="The reviewer's desk: what was refused, why, and what was decided.", no_args_is_help=True)

Warehouse = Annotated[Path, typer.Option(help="The DuckDB file.")]
Reports = Annotated[Path, typer.Option(help="The folder for the quality report.", file_okay=False, writable=True)]
Corrections = Annotated[Path, typer.Option(help="The file of decisions, kept under version control.")]
Ids = Annotated[list[str] | None, typer.Argument(metavar="ID …", help="Ids as `quarantine list` shows them.")]
Rule = Annotated[str | None, typer.Option(help="Instead of ids: every open figure that broke this rule.")]
Why = Annotated[str, typer.Option(help="The reason, for those who come after.")]
Figures = tuple[list[str] | None, str | None]  # ids, or a rule
By = Annotated[str | None, typer.Option(help="Who decides; by default, whoever is logged in.")]

RELEASES = """Load refused figures as they are, flagged `released:<rule>`.

The rules that percentages lie in 0-100 and that an AUM is positive cannot be released."""
REJECTS = "Keep figures out for good, refused or loaded; or be done with refused documents."


@desk.command("list")
def list_quarantine(
    *,
    warehouse: Warehouse = locations.WAREHOUSE,
    status: Annotated[str, typer.Option(help="open | released | corrected | rejected | all")] = "open",
    rule: Annotated[str | None, typer.Option(help="Only what broke this rule.")] = None,
    stage: Annotated[str | None, typer.Option(help="document | metric")] = None,
    kind: Annotated[str | None, typer.Option(help="Only figures of this kind.")] = None,
    source: Annotated[str | None, typer.Option(help="Only what was read from a place with this in its name.")] = None,
    run: Annotated[str | None, typer.Option(help="Only what this run refused.")] = None,
) -> None:
    """What was refused: documents and figures, with the rules they broke and the sentence."""
    filters = {"status": status, "rule": rule, "stage": stage, "kind": kind, "source": source, "run": run}
    try:
        out.print(table(decisions.listed(warehouse, filters), f"quarantine, {status}"))
    except WarehouseError as fault:
        fail(fault, REFUSED)


@desk.command()
def show(figure_id: Annotated[str, typer.Argument(metavar="ID")], warehouse: Warehouse = locations.WAREHOUSE) -> None:
    """One refused figure whole: the sentence, the would-be row, the article, the rules."""
    try:
        found = metric(warehouse, figure_id)
        print_explained(found, rules_of(warehouse, found))
    except UnknownMetricError as fault:
        fail(fault, WRONG_USAGE)
    except WarehouseError as fault:
        fail(fault, REFUSED)


def _deciding_on_figures(decide: Callable[[Desk, list[str], Reviewer], str | None]) -> Callable[..., None]:
    """A command that makes one decision on many figures: by their ids, or all open ones that broke a rule."""

    def command(
        *,
        why: Why,
        ids: Ids = None,
        rule: Rule = None,
        by: By = None,
        warehouse: Warehouse = locations.WAREHOUSE,
        corrections: Corrections = locations.CORRECTIONS,
        reports: Reports = locations.REPORTS,
    ) -> None:
        _carry_out(decide, (ids, rule), at=Desk(warehouse, corrections, reports), reviewer=_reviewer(by, why))

    return command


desk.command("release", help=RELEASES)(_deciding_on_figures(decisions.release))
desk.command("reject", help=REJECTS)(_deciding_on_figures(decisions.reject))


@desk.command()
def correct(
    figure_id: Annotated[str, typer.Argument(metavar="ID", help="A refused figure, or a loaded one.")],
    *,
    why: Why,
    fields: Annotated[list[str], typer.Option("--set", metavar="FIELD=VALUE", help="What it should say; repeatable.")],
    by: By = None,
    warehouse: Warehouse = locations.WAREHOUSE,
    corrections: Corrections = locations.CORRECTIONS,
    reports: Reports = locations.REPORTS,
) -> None:
    """Correct fields of a figure; the gate has its say on the corrected figure too."""
    pairs = dict(pair.partition("=")[::2] for pair in fields)
    if any("=" not in pair for pair in fields):
        fail(ValueError("--set takes FIELD=VALUE, as in --set value=59"), WRONG_USAGE)

    def act(at: Desk, ids: list[str], reviewer: Reviewer) -> str:
        return decisions.correct(at, ids[0], pairs, reviewer)

    _carry_out(act, ([figure_id], None), at=Desk(warehouse, corrections, reports), reviewer=_reviewer(by, why))


def _carry_out(
    act: Callable[[Desk, list[str], Reviewer], str | None], figures: Figures, *, at: Desk, reviewer: Reviewer
) -> None:
    """Make a decision on figures, and say what came of it."""
    from expectations.suites import AuditError  # noqa: PLC0415  Great Expectations and the stages take long to import
    from flows.stages import BatchRefusedError  # noqa: PLC0415

    ids, rule = figures
    if bool(ids) == bool(rule):
        fail(ValueError("name figures by their ids, or by --rule: one of the two"), WRONG_USAGE)
    try:
        ids = ids or decisions.open_with_rule(at.warehouse, str(rule))
        with progress():
            run_id = act(at, ids, reviewer)
    except (DeskError, CorrectionsError) as fault:
        fail(fault, WRONG_USAGE)
    except (BatchRefusedError, AuditError, WarehouseError) as fault:
        fail(fault, REFUSED)
    out.print(f"{len(ids)} decided by {reviewer.name}", highlight=False, markup=False)
    if run_id:
        out.print(f"published by run {run_id}, recorded in {at.corrections}", highlight=False, markup=False)


def _reviewer(by: str | None, why: str) -> Reviewer:
    return Reviewer(by or getpass.getuser(), why)

"""What people see in a terminal: tables, the ledger, progress. Article text is shown as text, whatever it holds."""

from __future__ import annotations

import logging
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

import polars as pl
import typer
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.status import Status
from rich.table import Table
from rich.text import Text

REFUSED = 1
WRONG_USAGE = 2
CELL_WIDTH = 72
WIDEST = 10_000


def plain(value: object, width: int = CELL_WIDTH) -> Text:
    """A value as one line of text: control and direction characters made visible, cut to a width."""
    text = "" if value is None else ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    shown = "".join(
        f"\\u{ord(character):04x}" if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp") else character
        for character in text.replace("\n", " ")[: width * 4]
    )
    return Text(shown if len(shown) <= width else shown[: width - 1] + "…")


def table(frame: pl.DataFrame, title: str | None = None) -> Table:
    """A frame as a table: numbers to the right, lists joined."""
    shown = Table(
        title=title, title_justify="left", title_style="bold", header_style="bold", box=SIMPLE_HEAD, pad_edge=False
    )
    for name, dtype in frame.schema.items():
        shown.add_column(
            Text(name), justify="right" if dtype.is_numeric() else "left", no_wrap=True, overflow="ellipsis"
        )
    for row in frame.iter_rows():
        shown.add_row(*(plain(f"{value:,.6g}" if isinstance(value, float) else value) for value in row))
    return shown


def console(*, stderr: bool = False) -> Console:
    """The terminal; or a file or program, to which lines go as long as they are."""
    stream = sys.stderr if stderr else sys.stdout
    return Console(stderr=stderr) if stream.isatty() else Console(stderr=stderr, width=WIDEST)


class Progress(logging.Handler):
    """Shows the log of a run: the newest line beside a spinner, finished stages above it."""

    def __init__(self, console: Console, status: Status) -> None:
        super().__init__()
        self.console = console
        self.status = status

    def emit(self, record: logging.LogRecord) -> None:
        """Show one line of the log."""
        line = plain(record.getMessage(), 120)
        self.status.update(line)
        if not self.console.is_terminal or record.levelno >= logging.WARNING or "done in" in line.plain:
            self.console.print(line)


out = console()
err = console(stderr=True)


@contextmanager
def progress() -> Iterator[None]:
    """Shows the log of a run while the block runs."""
    log = logging.getLogger("newsmetrics")
    log.setLevel(logging.INFO)
    log.propagate = False
    with err.status("starting") as status:
        handler = Progress(err, status)
        log.addHandler(handler)
        try:
            yield
        finally:
            log.removeHandler(handler)


def fail(fault: Exception, code: int) -> NoReturn:
    """Say what is wrong, and end with an exit status."""
    err.print(f"newsmetrics: {fault}", style="red", highlight=False, markup=False, soft_wrap=True)
    raise typer.Exit(code)


def print_explained(figure: dict[str, object], rules: pl.DataFrame) -> None:
    """A figure (see `flows.explain`): its sentence, its fields, and the rules that apply to it."""
    out.print(plain(figure["evidence"], 2000))
    shown = pl.DataFrame(
        {"field": list(figure), "value": [plain(value, 200).plain for value in figure.values()]}, strict=False
    )
    out.print(table(shown.filter(pl.col("value") != ""), "The figure"))
    out.print(table(rules, "The rules that apply to it"))

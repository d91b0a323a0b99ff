"""The reviewer's desk, from raw text through the command line: decided, applied, recorded, and kept over re-runs."""

from __future__ import annotations

import shutil
from pathlib import Path

import polars as pl
import pytest

from flows.corrections import CorrectionsError, read_corrections
from flows.query import rows
from tests.conftest import newsmetrics

pytestmark = pytest.mark.slow

ARTICLE = """Trustees of the Marrow Bank Pension Scheme met in July

In this year's poll, 159% of respondents said they would buy gilts.

Profits at Marrow Bank Asset Management fell 130% in 2024.

Revenue at Oxbow Partners fell 140% in 2024.

The Fenwick Teachers' Fund has assets under management of minus $3 billion.

The Fenwick Teachers' Fund returned 7.1% in 2024.
"""


class Place:
    """A folder with an article in it, and the command line pointed at it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.article = folder / "article.txt"
        self.corrections = folder / "corrections.csv"
        self.article.write_text(ARTICLE, encoding="utf-8")
        self.use("warehouse")

    def use(self, name: str) -> None:
        """Work on another warehouse, with the same article and corrections."""
        self.warehouse = self.folder / f"{name}.duckdb"

    def run(self, expect: int = 0) -> str:
        """Run the pipeline on the article."""
        return self.call("run", self.article, "--direct", expect=expect)

    def decide(self, *arguments: str, expect: int = 0) -> str:
        """Call the desk, with a reason."""
        return self.call("quarantine", *arguments, "--why", "checked with the source", "--by", "ann", expect=expect)

    def call(self, *arguments: object, expect: int = 0) -> str:
        """Call the command line on this place's files; returns all that it prints."""
        options = ("--warehouse", self.warehouse, "--reports", self.folder / "reports")
        done = newsmetrics(*arguments, *options, "--corrections", self.corrections, expect=expect)
        return done.stdout + done.stderr

    def ask(self, query: str) -> list[tuple[object, ...]]:
        """Rows of a query."""
        return rows(self.warehouse, query).rows()

    def id_of(self, surface: str) -> str:
        """The id of a figure, loaded or refused."""
        query = f"""SELECT metric_id FROM metrics WHERE surface = '{surface}' UNION
                    SELECT quarantine_id FROM quarantine WHERE (payload->>'surface') = '{surface}'"""
        return str(self.ask(query)[0][0])


FIGURES = """SELECT surface, value, flags, correction FROM statements ORDER BY span_start"""
DESK = """SELECT payload->>'surface', status, resolved_by, note FROM quarantine ORDER BY quarantine_id"""


@pytest.fixture(scope="module")
def undecided(tmp_path_factory: pytest.TempPathFactory) -> Place:
    """A run on which nobody has decided."""
    place = Place(tmp_path_factory.mktemp("undecided"))
    place.run()
    return place


@pytest.fixture(scope="module")
def place(undecided: Place, tmp_path_factory: pytest.TempPathFactory) -> Place:
    """Everything decided: one figure corrected, one rejected, and by rule two released."""
    place = Place(tmp_path_factory.mktemp("desk"))
    shutil.copy(undecided.warehouse, place.warehouse)
    place.article = undecided.article
    assert place.ask("SELECT count(*) FROM open_quarantine") == [(4,)]
    place.decide("correct", place.id_of("159%"), "--set", "value=59")
    place.decide("release", "--rule", "change_out_of_range")
    place.decide("reject", place.id_of("minus $3 billion"), place.id_of("7.1%"))
    return place


def test_every_decision_is_where_it_belongs(place: Place) -> None:
    figures = {surface: (value, flags, correction) for surface, value, flags, correction in place.ask(FIGURES)}
    assert set(figures) == {"159%", "130%", "140%"}
    assert figures["159%"][0] == 59
    assert "corrected:value" in figures["159%"][1]
    assert figures["159%"][2] == "value: 159.0 -> 59 (checked with the source, ann)"
    assert "released:change_out_of_range" in figures["130%"][1]
    assert {row[0]: row[1:3] for row in place.ask(DESK)} == {
        "159%": ("corrected", "ann"),
        "130%": ("released", "ann"),
        "140%": ("released", "ann"),
        "minus $3 billion": ("rejected", "ann"),
        "7.1%": ("rejected", "ann"),
    }
    assert place.ask("SELECT DISTINCT note FROM quarantine") == [("checked with the source",)]
    assert place.ask("SELECT reason FROM mentions WHERE surface = '7.1%'") == [("rejected_by_reviewer",)]


def test_the_file_says_what_the_warehouse_says(place: Place) -> None:
    kept = rows(place.warehouse, "FROM corrections").sort("span_start", "target")
    assert read_corrections(place.corrections).sort("span_start", "target").equals(kept)
    assert kept.height == 5


def test_decisions_survive_a_re_run_and_a_warehouse_made_anew(place: Place) -> None:
    before = place.ask(FIGURES), place.ask(DESK)
    place.run()
    assert (place.ask(FIGURES), place.ask(DESK)) == before
    place.use("anew")
    place.run()
    assert (place.ask(FIGURES), place.ask(DESK)) == before
    place.use("warehouse")
    options = ("--warehouse", place.warehouse, "--reports", place.folder / "reports")
    newsmetrics("check", *options)


def test_a_decision_taken_out_of_the_file_is_undone(place: Place) -> None:
    decided = place.corrections.read_text(encoding="utf-8")
    decided_in = place.warehouse
    place.use("undone")
    shutil.copy(decided_in, place.warehouse)
    place.corrections.write_text(decided.splitlines()[0] + "\n", encoding="utf-8")
    place.run()
    assert place.ask("SELECT count(*) FROM open_quarantine") == [(4,)]
    assert place.ask("SELECT value FROM statements") == [(7.1,)]
    place.corrections.write_text(decided, encoding="utf-8")
    place.use("warehouse")


REFUSED = [
    ("a rule that nobody may set aside", ("release", "159%"), "nobody may set aside"),
    ("a value still out of range", ("correct", "159%", "--set", "value=158"), "would still break share_out_of_range"),
    ("a field that is no meaning", ("correct", "159%", "--set", "surface=59%"), "cannot be corrected"),
    ("a number that is none", ("correct", "159%", "--set", "value=59%"), "is no number"),
    ("an id that is none", ("reject", "no-such-id"), "no figure has the id"),
    ("nothing to decide on", ("reject", "--rule", "scale_of_fish"), "no open figure has broken"),
    ("neither ids nor a rule", ("release",), "one of the two"),
]


@pytest.mark.parametrize(("why", "arguments", "told"), REFUSED, ids=[case[0] for case in REFUSED])
def test_what_cannot_be_decided_is_told(undecided: Place, why: str, arguments: tuple[str, ...], told: str) -> None:
    given = [undecided.id_of("159%") if argument == "159%" else argument for argument in arguments]
    assert told in undecided.decide(*given, expect=2), why
    assert not undecided.corrections.exists() or read_corrections(undecided.corrections).is_empty()
    assert undecided.ask("SELECT count(*) FROM open_quarantine") == [(4,)]


def test_a_correction_of_what_the_article_no_longer_says_stops_the_run(undecided: Place) -> None:
    article, start = undecided.id_of("159%").split(":")
    header = ",".join(read_corrections(undecided.corrections).columns)
    line = f"{article},{start.split('-')[0]},{start.split('-')[1]},160%,correct,value,59,159.0,a slip,ann,2025-07-14"
    undecided.corrections.write_text(f"{header}\n{line}\n", encoding="utf-8")
    n_runs = undecided.ask("SELECT count(*) FROM runs")
    told = undecided.run(expect=1)
    assert "no longer read there: '160%'" in told
    assert undecided.ask("SELECT count(*) FROM runs") == n_runs
    assert "no longer read there" in (undecided.folder / "reports" / "report.md").read_text("utf-8")
    undecided.corrections.unlink()


def test_a_refused_document_can_be_done_with(tmp_path: Path) -> None:
    place = Place(tmp_path)
    place.article.write_bytes(b"")
    place.run()
    [(document,)] = place.ask("SELECT quarantine_id FROM quarantine WHERE stage = 'document'")
    place.decide("reject", str(document))
    place.run()
    assert place.ask("SELECT status, resolved_by FROM quarantine") == [("rejected", "ann")]


HEADER = ",".join(read_corrections(Path("no such file")).columns)
BAD_FILES = [
    ("another header", "article,value\n", "the first line must be"),
    ("too few fields", f"{HEADER}\na,0\n", "line 2: there must be 11 fields"),
    ("no number", f"{HEADER}\na,zero,3,59%,correct,value,58,,why,ann,2025-07-14\n", "line 2: invalid literal"),
    ("no time", f"{HEADER}\na,0,3,59%,correct,value,58,,why,ann,yesterday\n", "line 2: Invalid isoformat"),
    ("no reason", f"{HEADER}\na,0,3,59%,correct,value,58,,,ann,2025-07-14\n", "line 2: a decision says why"),
    ("an unknown field", f"{HEADER}\na,0,3,59%,correct,size,58,,why,ann,2025-07-14\n", "what is corrected is one of"),
    ("a rule that stays", f"{HEADER}\na,0,3,59%,release,aum_not_positive,,,why,ann,2025-07-14\n", "can be released"),
    ("twice", HEADER + 2 * "\na,0,3,59%,reject,figure,,,why,ann,2025-07-14", "line 3: the same was decided"),
]


@pytest.mark.parametrize(("why", "content", "told"), BAD_FILES, ids=[case[0] for case in BAD_FILES])
def test_a_file_that_is_no_record_of_decisions_says_where(tmp_path: Path, why: str, content: str, told: str) -> None:
    path = tmp_path / "corrections.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(CorrectionsError, match=told):
        read_corrections(path)
    assert why


def test_every_view_that_shows_a_figure_shows_its_correction(place: Place) -> None:
    shown = rows(place.warehouse, "SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal")
    views = rows(place.warehouse, "SELECT view_name AS table_name FROM duckdb_views() WHERE NOT internal")
    columns = shown.join(views, on="table_name", how="semi").group_by("table_name").agg("column_name")
    bare = columns.filter(
        pl.col("column_name").list.contains("evidence") & ~pl.col("column_name").list.contains("correction")
    )
    assert sorted(bare["table_name"]) == ["open_quarantine"]

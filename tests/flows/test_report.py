"""The quality report: what it says, and that nothing an article says can do more there than be read."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from defusedxml.ElementTree import fromstring
from markdown_it import MarkdownIt
from markdown_it.token import Token

from flows.report import ReportError, report_of_refused, report_of_warehouse
from flows.report_files import html, machine_readable, summary, write_report
from flows.report_junit import junit
from flows.report_model import Report, Verdict
from flows.report_text import amount, markdown, number, shown
from flows.warehouse import connect
from tests.flows.warehouses import HOSTILE, RUN, frames_of, made, run_frame, validation_frame, validation_rows

pytestmark = pytest.mark.warehouse

SECTIONS = {
    "ledger": "Ledger",
    "rules": "Rules",
    "percentages": "Percentages",
    "aum": "AUM",
    "gold": "Gold scores",
    "claims": "Claims",
    "quarantine": "Quarantine",
    "documents": "Refused documents",
    "coverage": "Freshness and coverage",
    "reproducibility": "Reproducibility",
    "not-checked": "What this report does not check",
}


def report_of(path: Path) -> Report:
    with connect(path, read_only=True) as connection:
        return report_of_warehouse(connection, RUN)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """The report of the warehouse made by hand."""
    return report_of(made(tmp_path_factory.mktemp("plain") / "warehouse.duckdb"))


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """The same with hostile text in every place."""
    return report_of(made(tmp_path_factory.mktemp("hostile") / "warehouse.duckdb", HOSTILE))


class Page(HTMLParser):
    """What a browser would make of a page: its elements, their attributes, and the text outside of them."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the element."""
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        """Keep the text."""
        self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        """Return the attributes of every element of that name."""
        return [attributes for name, attributes in self.elements if name == tag]


def test_hostile_text_is_text_on_the_page(hostile: Report) -> None:
    page = Page(html(hostile))
    attributes = [(tag, name, value or "") for tag, names in page.elements for name, value in names.items()]
    assert page.text.count("<script>alert('PWNED')</script>") > 10  # it is shown, in all those places
    assert [tag for tag, _ in page.elements if tag in ("script", "img", "iframe", "object", "form", "b2")] == []
    assert {drawing.get("role") for drawing in page.all("svg")} == {"img"}  # the charts, and no other
    assert [found for found in attributes if found[1].startswith("on") or "PWNED" in found[2]] == []


def test_the_page_reaches_for_nothing(hostile: Report) -> None:
    page = Page(html(hostile))
    links = [value for _, names in page.elements for name, value in names.items() if name in ("href", "src", "srcset")]
    assert links
    assert [link for link in links if not re.fullmatch(r"#[a-z-]+", link or "")] == []
    policy = [meta["content"] for meta in page.all("meta") if meta.get("http-equiv") == "Content-Security-Policy"]
    assert policy == ["default-src 'none'; style-src 'unsafe-inline'; img-src data:"]
    assert not re.search(r"url\(|@import", html(hostile))


def test_the_page_links_to_every_section(plain: Report) -> None:
    page = Page(html(plain))
    assert [names["href"] for names in page.all("a")] == [f"#{name}" for name in SECTIONS]
    assert [names["id"] for names in page.all("section")] == list(SECTIONS)
    assert all(title in page.text for title in SECTIONS.values())
    assert [line[3:] for line in summary(plain).splitlines() if line.startswith("## ")] == list(SECTIONS.values())


def test_tables_can_be_read_aloud(plain: Report) -> None:
    page = Page(html(plain))
    assert len(page.all("table")) == len(page.all("caption")) > 5
    assert {names.get("scope") for names in page.all("th")} == {"col", "row"}
    assert page.all("html") == [{"lang": "en"}]


HIDDEN = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]")


@pytest.mark.parametrize("written", [html, summary, machine_readable, junit])
def test_nothing_hidden_is_written(hostile: Report, written: Callable[[Report], str]) -> None:
    text = written(hostile)
    assert HIDDEN.findall(text) == []
    assert "U+202E" in text or "u27e8U+202E" in text  # made visible


def tokens_of(text: str) -> list[Token]:
    """Every block and inline token that a GitHub-flavoured reader sees."""
    blocks = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).parse(text)
    return [token for block in blocks for token in (block, *(block.children or []))]


def test_hostile_text_is_text_in_the_job_summary(hostile: Report, plain: Report) -> None:
    tokens = tokens_of(summary(hostile))
    assert sum("<script>alert('PWNED')" in token.content for token in tokens if token.type == "text") > 5
    markup = [
        token for token in tokens if token.type not in ("text", "text_special", "inline") and "PWNED" in str(token)
    ]
    assert markup == []
    kinds = {token.type for token in tokens}
    assert kinds.isdisjoint({"html_block", "html_inline", "link_open", "image", "code_inline", "fence", "em_open"})
    assert shape(summary(hostile)) == shape(summary(plain))


def shape(text: str) -> list[str]:
    """The blocks and cells of a Markdown text, in order: hostile text must not add one."""
    return [token.type for token in tokens_of(text) if token.type not in ("text", "text_special", "softbreak")]


LINKS = [
    ("see https://evil.example", r"https?://", "addresses become links"),
    ("see www.evil.example", r"www\.", "so do names of hosts"),
    ("me@evil.example", r"@\w", "and of mailboxes, even where @ is an entity"),
    ("thanks @someone", r"@\w", "and of people"),
    ("the #1 fund", r"#\d", "and of issues"),
    (":bomb:", r":bomb:", "a word between colons becomes a picture"),
]


@pytest.mark.parametrize(("text", "live", "why"), LINKS, ids=[why for *_, why in LINKS])
def test_plain_text_makes_no_link(text: str, live: str, why: str) -> None:
    read = "".join(token.content for token in tokens_of(markdown(text)) if token.type == "text")
    assert not re.search(live, read), why
    assert read.replace("\u200b", "") == text  # and still says what it said


def test_dollars_enclose_no_mathematics() -> None:
    assert "$" not in markdown("from $3bn to $4bn")


def test_the_job_summary_stays_within_its_limit(hostile: Report) -> None:
    rule = max(hostile.quarantine.figures, key=lambda rule: rule.count)
    worst = replace(rule, examples=rule.examples[:1] * 10)
    many = replace(hostile, quarantine=replace(hostile.quarantine, figures=(worst,) * 100, documents=(worst,) * 30))
    assert len(summary(many).encode()) < 1024 * 1024  # GitHub's limit for a step


def test_json_is_the_model(hostile: Report) -> None:
    read = json.loads(machine_readable(hostile))
    assert read["verdict"] == "published"
    assert [law["residual"] for law in read["run"]["laws"]] == [0, 0]
    assert read["quarantine"]["figures"][0]["examples"][0]["surface"] == "159%"
    assert_same(read, hostile)


def assert_same(read: object, value: object) -> None:
    """What was read from JSON has every field and item of the model, and the same values."""
    if isinstance(value, tuple):
        assert isinstance(read, list)
        assert len(read) == len(value)
        for left, right in zip(read, value, strict=True):
            assert_same(left, right)
    elif isinstance(value, str | int | float | dict | None):
        assert read == value
    else:
        assert isinstance(read, dict)
        assert set(vars(value)) <= set(read)
        for name, field in vars(value).items():
            assert_same(read[name], field)


def test_the_ledger_accounts_for_every_number(plain: Report) -> None:
    assert [(law.total, law.residual) for law in plain.ledger.runs[0].laws] == [(4, 0), (7, 0)]
    assert (plain.ledger.stored.total, plain.ledger.stored.residual) == (7, 0)
    assert [(article.article_id, article.law.total) for article in plain.ledger.articles] == [
        ("one", 6),
        ("two", 1),
        ("three", 0),
    ]
    assert plain.faults == ()
    assert '<strong class="bad">' not in html(plain)


def test_percentages_are_applied_or_exempt(plain: Report) -> None:
    rows = {row.kind: row for row in plain.percentages}
    assert {kind for kind, row in rows.items() if row.applies} == {"share", "allocation", "stake"}
    assert (rows["share"].loaded, rows["share"].low, rows["share"].high, rows["share"].refused) == (2, 44, 59, 1)
    assert (rows["change"].loaded, rows["change"].high, rows["change"].outside) == (1, 120, 0)
    assert (rows["stake"].loaded, rows["stake"].low) == (0, None)


def test_aum_says_what_its_currency_rests_on(plain: Report) -> None:
    row = plain.aum[0]
    assert (row.currency, row.loaded, row.low, row.high, row.not_positive) == ("USD", 1, 27e12, 27e12, 0)
    assert (row.explicit, row.context, row.publisher, row.assumed) == (0, 0, 0, 1)
    assert "27 trillion" in html(plain)


def test_a_refused_figure_has_its_rule_sentence_and_source(plain: Report) -> None:
    rule = plain.quarantine.figures[0]
    figure = rule.examples[0]
    assert (rule.rule, rule.count, figure.surface, figure.value) == ("share_out_of_range", 1, "159%", 159)
    assert "159% like India" in (figure.sentence or "")
    assert figure.source.startswith("raw/one.txt")
    document = plain.quarantine.documents[0]
    assert (document.rule, document.words) == ("not_json", "the line is not JSON")
    assert "line 3" in (document.examples[0].note or "")


def test_conflicts_quote_both_sides(plain: Report) -> None:
    assert plain.claims.by_status == {"conflicting": 1}
    assert [said.surface for said in plain.claims.conflicts[0].statements] == ["44%", "59%"]


def test_coverage(plain: Report) -> None:
    found = plain.coverage
    assert (found.n_articles, found.n_dated, found.newest, found.by_basis) == (
        3,
        2,
        "2025-07-13 00:00:00",
        {"page": 2, "none": 1},
    )
    assert (found.n_silent, found.silent[0].article_id) == (1, "three")
    assert (found.n_unresolved, found.unresolved[0].n_metrics, found.unresolved[0].n_articles) == (1, 5, 2)


def test_a_rule_without_rows_is_never_green(plain: Report) -> None:
    outcomes = {validation.rule: validation.outcome for validation in plain.validations()}
    assert outcomes == {
        "share_out_of_range": "passed",
        "currency_assumed": "warned",
        "multiple_out_of_range": "not exercised",
    }
    row = re.search(r'<tr class="([\w-]+)"><th scope="row">a multiple is from 0.*', html(plain))
    assert row is not None
    assert row[1] == "not-exercised"
    assert "passed" not in row[0]
    passed = next(validation for validation in plain.validations() if validation.outcome == "passed")
    lying = replace(passed, evaluated=0)  # a row of `validations` that says passed of no row
    assert lying.outcome == "not exercised"


def test_a_run_that_checked_no_figure_says_so(plain: Report) -> None:
    nothing = replace(plain, suites=())
    assert any("no figure was checked" in caution for caution in nothing.cautions)
    assert '<span class="grey">○ Published' in html(nothing)
    assert '<span class="good">✓ Published' in html(plain)


def test_a_broken_rule_names_its_row(plain: Report) -> None:
    row = next(validation for validation in plain.validations() if validation.rule == "currency_assumed").rows[0]
    assert (row.surface, row.source) == ("$27 trillion", "raw/one.txt ")
    assert "They hold $27 trillion" in (row.sentence or "")


def test_a_residual_is_an_error(tmp_path: Path) -> None:
    path = made(tmp_path / "warehouse.duckdb")
    with connect(path) as connection:
        connection.execute("DELETE FROM metrics WHERE surface = '4.5%'")
    report = report_of(path)
    assert report.ledger.n_unbalanced == 1
    assert report.ledger.articles[0].law.residual == 1
    assert any("residual 1" in fault for fault in report.faults)
    assert '<strong class="bad">error: 1</strong>' in html(report)
    assert '<span class="bad">✕ Published' in html(report)
    assert "**error: 1**" in summary(report)


def test_a_refused_run_says_why_and_shows_its_rows(tmp_path: Path) -> None:
    frames = frames_of()
    staged = {name: [tmp_path / f"{name}.parquet"] for name in ("articles", "mentions", "metrics", "quarantine")}
    for name, paths in staged.items():
        frames[name].write_parquet(paths[0])
    broken = validation_rows()[1] | {"rule": "aum_not_positive", "severity": "error"}
    report = report_of_refused(
        run_frame(n_numbers=9),
        validation_frame(broken),
        "nothing was published <b>PWNED</b>",
        staged=staged,
        warehouse=tmp_path / "w.duckdb",
    )
    assert report.verdict is Verdict.REFUSED
    assert report.validations()[0].rows[0].surface == "$27 trillion"
    assert any("residual 2" in fault for fault in report.faults)
    assert any("aum_not_positive" in fault for fault in report.faults)
    page = Page(html(report))
    assert "nothing was published <b>PWNED</b>" in page.text
    assert "w.duckdb, left as it was" in page.text
    assert report.quarantine.figures[0].examples[0].surface == "159%"


def test_a_refused_run_without_its_rows_still_reports() -> None:
    report = report_of_refused(run_frame(), validation_frame(*validation_rows()), "too many refused")
    assert report.why == "too many refused"
    assert report.run is not None
    assert report.run.run_id == RUN
    assert "too many refused" in summary(report)


def test_a_run_that_is_not_there_is_told(tmp_path: Path) -> None:
    path = made(tmp_path / "warehouse.duckdb")
    with connect(path, read_only=True) as connection, pytest.raises(ReportError, match="another-run"):
        report_of_warehouse(connection, "another-run")


def test_the_same_warehouse_gives_the_same_report(tmp_path: Path, plain: Report) -> None:
    """Whatever order its rows were written in."""
    path = made(tmp_path / "warehouse.duckdb")
    with connect(path) as connection:
        for name in ("mentions", "metrics", "articles"):
            rows = connection.sql(f"FROM {name}").pl().reverse()
            connection.execute(f"DELETE FROM {name}")
            connection.register("rows", rows.to_arrow())
            connection.execute(f"INSERT INTO {name} SELECT * FROM rows")
    again = replace(report_of(path), warehouse=plain.warehouse)
    assert html(again) == html(plain)
    assert machine_readable(again) == machine_readable(plain)


def test_files_are_written_whole(tmp_path: Path, plain: Report) -> None:
    folder = tmp_path / "new" / "reports"
    paths = write_report(plain, folder)
    assert [path.name for path in paths] == ["report.html", "report.md", "report.json", "report.xml"]
    assert sorted(path.name for path in folder.iterdir()) == [
        "report.html",
        "report.json",
        "report.md",
        "report.xml",
    ]  # no leavings
    assert paths[0].read_text(encoding="utf-8") == html(plain)


def test_a_number_that_json_has_no_word_for(plain: Report) -> None:
    odd = replace(plain, aum=(replace(plain.aum[0], high=float("inf"), low=float("nan")),))
    read = json.loads(machine_readable(odd), parse_constant=lambda constant: pytest.fail(f"{constant} is no JSON"))
    assert (read["aum"][0]["high"], read["aum"][0]["low"]) == ("inf", "nan")
    assert "inf" in html(odd)


def test_junit_has_a_case_for_every_rule(plain: Report) -> None:
    root = fromstring(junit(plain))
    cases = {
        case.get("name"): [part.tag for part in case] for case in root.iterfind("testsuite[@name='metrics']/testcase")
    }
    assert cases == {
        "share_out_of_range": [],
        "currency_assumed": ["system-out"],  # a warning passes, and is told
        "multiple_out_of_range": ["skipped"],  # never a pass
    }
    suite = root.find("testsuite[@name='metrics']")
    assert suite is not None
    assert [suite.get(name) for name in ("tests", "failures", "errors", "skipped")] == ["3", "0", "0", "1"]


def test_junit_fails_where_the_report_does(plain: Report) -> None:
    strict = fromstring(junit(replace(plain, fails_on_warning=True)))
    [failure] = strict.iterfind(".//failure")
    assert "1 of 1 rows" in failure.get("message", "")
    assert "They hold $27 trillion" in (failure.text or "")
    law = replace(plain.ledger.stored, total=9)
    lost = fromstring(junit(replace(plain, ledger=replace(plain.ledger, stored=law))))
    assert [failure.get("message") for failure in lost.iterfind(".//failure")] == ["residual 2"]


def test_hostile_text_is_text_in_junit(hostile: Report) -> None:
    root = fromstring(junit(hostile))
    assert {element.tag for element in root.iter()} == {"testsuites", "testsuite", "testcase", "system-out", "skipped"}
    assert "<script>alert('PWNED')</script>" in "".join(root.itertext())


SHOWN = [
    ("two\nlines", "two⏎lines", "one line"),
    ("red \x1b[31m", "red ⟨U+001B⟩[31m", "a terminal colour"),
    ("abc \u202edef", "abc ⟨U+202E⟩def", "right-to-left override"),
    ("zero\u200bwidth", "zero⟨U+200B⟩width", "hidden in a word"),
    ("\ud800", "⟨U+D800⟩", "half a character, which no file can hold"),
    ("€5 – “50%”", "€5 – “50%”", "ordinary signs stay"),
    ("x" * 500, "x" * 399 + "…", "cut, and says so"),
    ("\u202e" * 500, ("⟨U+202E⟩" * 50)[:399] + "…", "making visible does not make long"),
]


@pytest.mark.parametrize(("text", "expected", "why"), SHOWN, ids=[why for *_, why in SHOWN])
def test_shown(text: str, expected: str, why: str) -> None:
    assert shown(text) == expected, why


NUMBERS = [
    (None, "–", "–"),
    (0.0, "0", "0"),
    (59.0, "59", "59"),
    (66.666667, "66.6667", "66.6667"),
    (-3e9, "-3,000,000,000", "-3 billion"),
    (27e12, "27,000,000,000,000", "27 trillion"),
    (float("nan"), "nan", "nan"),
]


@pytest.mark.parametrize(("value", "plainly", "in_words"), NUMBERS)
def test_numbers(value: float | None, plainly: str, in_words: str) -> None:
    assert (number(value), amount(value)) == (plainly, in_words)


def test_what_is_told_elsewhere_stands_beside_a_refused_figure(plain: Report) -> None:
    rule = plain.quarantine.figures[0]
    assert rule.examples[0].suggested is None, "nothing else in this warehouse says it"
    figures = (replace(rule, examples=(replace(rule.examples[0], suggested="59%"),)),)
    told = replace(plain, quarantine=replace(plain.quarantine, figures=figures))
    assert "elsewhere <b><bdi>59%</bdi></b>" in html(told)
    assert "(elsewhere 59%)" in summary(told)

"""Pages → articles: what is text and what is not, what a page says of itself, and a process that survives any page."""

from __future__ import annotations

import os
import signal
from itertools import repeat

import pytest

from flows import pages
from flows.documents import REASONS, TRANSIENT_REASONS, Limits
from flows.page_article import article_of
from flows.page_messages import Article, NoArticle
from flows.pages import PageReader, too_complex

PARAGRAPHS = (
    "The Harlow County Pension Fund returned 7.4% in the year to June, its chief investment officer said on Monday.",
    "The fund moved 3% of its assets into private credit, and its board will review the target in the autumn.",
    "It manages $18.2 billion for teachers and nurses, and trailed its benchmark by 40 basis points over five years.",
)
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)


def page(body: str, head: str = "") -> str:
    return f"<!doctype html><html lang=en-GB><head><title>Window title</title>{head}</head><body>{body}</body></html>"


def article(body: str, head: str = "") -> Article:
    found = article_of(page(body, head))
    assert isinstance(found, Article), found
    return found


def test_paragraphs_are_lines() -> None:
    """The heading is the title, which is put above the text where the articles are made."""
    found = article(f"<article><h1>Headline</h1>{BODY}</article>")
    assert (found.title, found.text.split("\n")) == ("Headline", list(PARAGRAPHS))


@pytest.mark.parametrize(
    "body",
    [
        "<article><h1>Headline</h1><p>Acme has a market share of 59%.</p></article>",
        "<p>Acme has a market share of 59%.</p>",
        "<main><div>Acme has a market share of 59%.</div></main>",
        "<table><tr><td>Acme</td><td>market share of 59%.</td></tr></table>",
        "Acme has a market share of 59%.",
    ],
)
def test_a_very_short_page_is_read_too(body: str) -> None:
    assert "59%" in article(body).text


def test_lists_and_tables_become_lines() -> None:
    table = "<table><tr><th>Class</th><th>2025</th></tr><tr><td>Equity</td><td>50.1%</td></tr></table>"
    text = article(f"<article>{BODY}<ul><li>First is 5%</li><li>Second is 6%</li></ul>{table}</article>").text
    assert {"- First is 5%", "- Second is 6%"} <= set(text.split("\n"))
    assert any("Equity" in line and "50.1%" in line for line in text.split("\n"))


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>document.write('99%')</script>",
        "<style>.bar{width:99%}</style>",
        "<p style='display:none'>Acme has a market share of 99% of it.</p>",
        "<p style='DISPLAY : none;'>Acme has a market share of 99% of it.</p>",
        "<div hidden><p>Acme has a market share of 99% of it.</p></div>",
        "<template><p>Acme has a market share of 99% of it.</p></template>",
        "<noscript>Turn on scripts to see 99% more.</noscript>",
        "<!-- 99% -->",
        "<p>Acme<script>write('99%')</script> is a firm in Harlow, and its shares rose on the news of the day.</p>",
    ],
)
@pytest.mark.parametrize("around", [BODY, ""], ids=["long", "short"])
def test_what_no_reader_sees_is_no_text(hidden: str, around: str) -> None:
    text = article(f"<article><h1>Headline</h1>{around}<p>Acme is a firm.</p>{hidden}</article>").text
    assert "99" not in text


def test_furniture_of_a_short_page_is_no_text() -> None:
    text = article("<nav>Top 10</nav><p>Acme has a market share of 59%.</p><footer>© 2025 Call 555 0100</footer>").text
    assert text == "Acme has a market share of 59%."


def test_a_block_of_links_below_a_heading_is_taken_out() -> None:
    block = (
        "<div><h3>Most read</h3><ul><li><a href=/a>Prices up 12%</a></li><li><a href=/b>Rates at 1%</a></li></ul></div>"
    )
    assert "12%" not in article(f"<article>{BODY}{block}<p>{PARAGRAPHS[0]}</p></article>").text


def test_the_heading_of_teasers_that_stay_stays_with_them() -> None:
    """Without help it is dropped, and nothing would tell the teasers from the article."""
    text = article(
        f"{BODY}<h3>Recommended for you</h3><p>Gold at ₹97,000: buy or wait?</p><p>5 stocks to watch</p>"
    ).text
    lines = text.split("\n")
    assert "Recommended for you" in lines
    assert lines.index("Recommended for you") < next(n for n, line in enumerate(lines) if "97,000" in line)


JSON_LD = '<script type="application/ld+json">%s</script>'


@pytest.mark.parametrize(
    ("head", "field", "expected"),
    [
        ('<meta property="og:title" content="Open &amp; shut">', "title", "Open & shut"),
        (JSON_LD % '{"@type": "NewsArticle", "headline": "From data"}', "title", "From data"),
        ("", "title", "Headline"),  # the one main heading, rather than the window's title
        ('<meta property="og:site_name" content="Coastal Wire">', "publisher", "Coastal Wire"),
        (JSON_LD % '{"@type": "Article", "publisher": {"name": "Coastal Wire"}}', "publisher", "Coastal Wire"),
        ('<link rel="canonical" href="https://example.com/a">', "url", "https://example.com/a"),
        ('<link rel="canonical" href="javascript:alert(1)">', "url", None),
        ("", "language", "en-GB"),
        ('<meta property="article:published_time" content="2025-07-04T17:30Z">', "published", "2025-07-04T17:30Z"),
        ('<meta name="date" content="2025-08-14">', "published", "2025-08-14"),
        (JSON_LD % '{"@graph": [{"@type": ["Article"], "datePublished": "2025-07-09"}]}', "published", "2025-07-09"),
        (JSON_LD % '[{"@type": "Person", "datePublished": "1999-01-01"}]', "published", None),
        (JSON_LD % '{"@type": "Article", "dateModified": "2025-07-09"}', "published", None),
        (JSON_LD % "{broken", "published", None),
        (JSON_LD % ("[" * 50_000), "published", None),
        ('<link rel="canonical" href="https://example.com/2025/07/04/fund">', "published", "2025-07-04"),
        ('<meta name="date" content="July the 4th">', "published", None),
    ],
)  # fmt: skip
def test_what_a_page_says_of_itself(head: str, field: str, expected: str | None) -> None:
    assert getattr(article(f"<article><h1>Headline</h1>{BODY}</article>", head), field) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f"<article><time datetime=2025-07-04>4 July</time>{BODY}</article>", "2025-07-04"),
        (f"<article>{BODY}</article><aside><time datetime=2025-07-14>14 July</time></aside>", None),  # a teaser's
        (f"<article><time datetime=2025-07-04>4</time>{BODY}<time datetime=2025-07-14>14</time></article>", None),
        (f"<article>{BODY}<p>14/07/2025</p></article>", None),  # a date in the text is no date of the page
    ],
)
def test_a_date_counts_if_it_is_the_only_one_in_the_article(body: str, expected: str | None) -> None:
    assert article(body).published == expected


def test_the_publisher_is_taken_off_the_window_title() -> None:
    head = '<meta property="og:site_name" content="Coastal Wire">'
    found = article_of(f"<html><head><title>Fund gains - Coastal Wire</title>{head}</head><body>{BODY}</body></html>")
    assert isinstance(found, Article)
    assert found.title == "Fund gains"


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("", "page_without_article"),
        ("<html><title>x</title></html>", "page_without_article"),
        (page("<script>document.write('59%')</script>"), "page_without_article"),
        (page("<!-- market share of 59% <p>"), "page_without_article"),
    ],
)
def test_a_page_without_article_says_why(html: str, reason: str) -> None:
    found = article_of(html)
    assert isinstance(found, NoArticle)
    assert (found.reason, found.reason in REASONS) == (reason, True)


@pytest.mark.parametrize("tags", ["<div>", "<b><i><a href=x>", "<table><tr><td>", "<ul><li>", "<blockquote><p>"])
def test_no_depth_hides_text(tags: str) -> None:
    assert "59%" in article(tags * 5_000 + "Acme has a market share of 59%.").text


def test_thousands_of_attributes_are_refused_at_a_glance() -> None:
    tag = "<p " + " ".join(f"a{n}=1" for n in range(10_000)) + ">"
    refusal = too_complex(page(tag + "59%</p>"))
    assert refusal is not None
    assert refusal.reason == "page_too_complex"


def test_endless_nesting_is_refused_at_a_glance() -> None:
    refusal = too_complex(page("<div class='a'>\n" * 60_000 + "59%"))
    assert refusal is not None
    assert refusal.reason == "page_too_complex"
    assert too_complex(page("<br>" * 60_000 + "<p>59%</p>" * 60_000)) is None


def test_a_picture_in_the_page_is_no_thousand_attributes() -> None:
    assert too_complex(page(f"<img src='data:image/png;base64,{'A' * 100_000}'><p>59%</p>")) is None
    assert too_complex(page(f'<img src="data:image/svg+xml,{"a=1 " * 10_000}"><p>59%</p>')) is None


def test_pages_are_answered_in_order_by_processes_that_are_started_once(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[int] = []
    start = pages._started

    def counted(worker: str) -> object:
        process = start(worker)
        started.append(process.pid)
        return process

    monkeypatch.setattr(pages, "_started", counted)
    with PageReader(workers=1) as reader:
        found = list(reader.articles(page(f"<p>Share of {n}%.</p>") for n in range(5)))
    assert [answer.text for answer in found if isinstance(answer, Article)] == [f"Share of {n}%." for n in range(5)]
    assert len(started) == 1
    with pytest.raises(ProcessLookupError):
        os.kill(started[0], 0)


# Seconds of work, where the limit below is a fifth of one.
SLOW = page("<table>" + "<tr><td><p>cell of a table</p></td><td>5</td></tr>" * 40_000 + "</table>")


@pytest.mark.parametrize(
    ("limits", "reason"), [(Limits(seconds=0.2), "timed_out"), (Limits(memory_bytes=1), "out_of_memory")]
)
def test_a_page_that_costs_too_much_is_given_up_and_the_next_one_is_read(limits: Limits, reason: str) -> None:
    with PageReader(limits, workers=1) as reader:
        reader._child()._limits = Limits()  # starting the process may take longer than the limit of the test
        assert isinstance(next(reader.articles([page(BODY)])), (Article, NoArticle))
    with PageReader(limits, workers=1) as reader:
        given_up = next(reader.articles([SLOW]))
        assert isinstance(given_up, NoArticle)
        assert (given_up.reason, reason in TRANSIENT_REASONS) == (reason, True)


def test_a_reader_that_dies_is_replaced() -> None:
    with PageReader(workers=1) as reader:
        list(reader.articles([page(BODY)]))
        process = reader._children[0]._process
        assert process is not None
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        assert isinstance(next(reader.articles([page(BODY)])), Article)


def test_a_reader_that_dies_twice_over_a_page_is_a_transient_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "sys", type("no_python", (), {"executable": "/bin/false"}))
    with PageReader(workers=2) as reader:
        found = list(reader.articles(repeat(page(BODY), 3)))
    assert {answer.reason for answer in found if isinstance(answer, NoArticle)} == {"reader_died"}
    assert len(found) == 3

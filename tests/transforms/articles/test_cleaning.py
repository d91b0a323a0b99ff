"""Documents → articles → line ledger → sections, on the seed article, on small cases and on any text."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from expectations.kinds import SECTIONS as SECTION_NAMES
from expectations.tables import LINE_LABELS
from transforms.articles.cleaning import SECTIONS, articles, lines, with_sections
from transforms.articles.ids import content_ids
from transforms.articles.repeats import sentence_repeats

SEED = json.loads((Path(__file__).parents[2] / "gold" / "seed.jsonl").read_text("utf-8"))

PROSE = "The Harlow County Pension Fund returned 7.4% in the year to June, its chief investment officer said on Monday."
MORE = "The fund moved 3% of its assets into private credit, and its board will review the target in the autumn."


def documents(*texts: str, title: str | None = None, reason: str | None = None) -> pl.DataFrame:
    none = pl.lit(None, pl.String)
    return pl.DataFrame({"text": list(texts)}).with_columns(
        document_id=pl.format("d{}", pl.int_range(pl.len())),
        source_uri=pl.lit("raw/a.txt"),
        title=pl.lit(title, pl.String),
        publisher=none,
        url=none,
        language=none,
        published_at=pl.lit(None, pl.Datetime("us")),
        published_basis=pl.lit("none"),
        reason=pl.lit(reason, pl.String),
    )


def articles_of(*texts: str) -> pl.DataFrame:
    return pl.DataFrame({"article_id": [f"a{n}" for n in range(len(texts))], "text": texts}).with_columns(
        title=pl.lit(None, pl.String)
    )


def sections(text: str, *needles: str) -> list[str]:
    """The section of each needle's first place in the text."""
    found = articles_of(text)
    mentions = pl.DataFrame(
        {"article_id": ["a0"] * len(needles), "span_start": [text.index(needle) for needle in needles]}
    )
    return with_sections(mentions, lines(found), found)["section"].to_list()


# ── the seed article ──


def seed() -> tuple[pl.DataFrame, pl.DataFrame]:
    found = articles(documents(SEED["text"]))
    return found, lines(found)


def labels(ledger: pl.DataFrame, first: int, last: int) -> list[str]:
    told = ledger.filter(pl.col("line").is_between(first, last) & (pl.col("label") != "blank"))
    return told["label"].to_list()


def test_every_line_of_the_seed_is_what_it_is() -> None:
    _, ledger = seed()
    assert labels(ledger, 1, 1) == ["title"]
    assert set(labels(ledger, 2, 12)) == {"body"}
    assert labels(ledger, 13, 13) == ["subhead"]
    assert set(labels(ledger, 14, 25)) == {"body"}
    assert labels(ledger, 26, 32) == ["repeat"] * 7
    assert labels(ledger, 33, 45) == ["related_heading", *["teaser"] * 6]
    assert labels(ledger, 46, 55) == ["related_heading", *["teaser", "teaser_date"] * 3]


def test_the_seed_repeats_name_what_they_repeat() -> None:
    _, ledger = seed()
    repeats = ledger.filter(pl.col("repeat_of").is_not_null()).select("line", "repeat_of").rows()
    assert repeats == [*((line, 25) for line in range(26, 33)), (40, 35), (42, 37), (44, 39)]


def test_the_seed_metrics_stand_in_the_sections_of_the_gold() -> None:
    found, ledger = seed()
    gold = pl.DataFrame(SEED["metrics"]).select(span_start="start", gold="section")
    mentions = gold.with_columns(article_id=pl.lit(found["article_id"][0]))
    assert with_sections(mentions, ledger, found)["section"].to_list() == gold["gold"].to_list()


def test_the_seed_has_no_date_of_its_own() -> None:
    """The dates on it are those of teasers."""
    found, _ = seed()
    assert found["published_at"].to_list() == [None]


# ── articles ──


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Fund gains 7%", PROSE, "Fund gains 7%\n" + PROSE),
        ("Fund gains 7%", "Fund gains 7%\n" + PROSE, None),  # it begins with its title
        ("Fund gains  7%", "\n FUND gains\n7%\n\n" + PROSE, None),  # white space and case aside
        ("Fund gains 7%", "# Fund gains 7%\n" + PROSE, None),
        ("The Harlow", PROSE, "The Harlow\n" + PROSE),  # the first words, but no line of their own
        ("Fund\ngains 7%", PROSE, "Fund gains 7%\n" + PROSE),  # one line, whatever the field held
        (PROSE, PROSE, None),  # nothing but its title
        (" ", PROSE, None),
    ],
)
def test_the_text_begins_with_the_title(title: str, text: str, expected: str | None) -> None:
    assert articles(documents(text, title=title))["text"].to_list() == [text if expected is None else expected]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Fund gains 7%\n\n{PROSE}", "Fund gains 7%"),
        (f"# Fund gains 7%\n\n{PROSE}", "Fund gains 7%"),
        (f"\n\n  How much cash is enough?\n{PROSE}", "How much cash is enough?"),
        (
            f"Fund sells its stake in a port and a toll road.\n{PROSE} {MORE}",
            "Fund sells its stake in a port and a toll road.",
        ),
        (f"{PROSE}\n{MORE} {MORE}", None),  # a sentence that reports is no headline
        (f"LONDON, July 7 (Coastal Wire) - Fund gains.\n{PROSE} {MORE}", None),
        ("Fund gains 7%", None),  # the only line
        (PROSE, None),
        (f"The fund holds:\n{PROSE}", None),
        (f"- Equity 5%\n{PROSE}", None),
        ("", None),
    ],
)
def test_the_first_line_is_the_title_if_it_looks_like_one(text: str, title: str | None) -> None:
    assert articles(documents(text))["title"].to_list() == [title]


def test_only_readable_documents_become_articles() -> None:
    assert articles(documents(PROSE, reason="not_json")).height == 0


def test_the_article_id_is_of_the_text_alone() -> None:
    found = articles(documents(PROSE, PROSE, MORE))
    assert found["article_id"].to_list() == content_ids(pl.Series([PROSE, PROSE, MORE])).to_list()
    assert found["document_id"].to_list() == ["d0", "d1", "d2"]


@pytest.mark.parametrize(
    ("given_language", "expected"),
    [("en-GB", "en"), ("DE", "de"), ("pt_BR", "pt"), ("English", "English"), (None, None)],
)
def test_a_language_tag_is_shortened_and_other_words_stay(given_language: str | None, expected: str | None) -> None:
    told = documents(PROSE).with_columns(language=pl.lit(given_language, pl.String))
    assert articles(told)["language"].to_list() == [expected]


def test_a_date_from_the_source_is_kept() -> None:
    told = documents(PROSE).with_columns(published_at=pl.lit(datetime(2025, 7, 1)), published_basis=pl.lit("metadata"))
    assert articles(told).select("published_at", "published_basis").rows() == [(datetime(2025, 7, 1), "metadata")]


# ── sections and repeats ──


def test_a_sentence_said_again_in_another_line_is_a_repeat() -> None:
    text = (
        f"{PROSE} {MORE}\nIt was a good year for the fund and its members. {PROSE} The year before was worse, at 5.1%."
    )
    found = articles_of(text)
    spans = sentence_repeats(found, lines(found)).select("span_start", "span_end").rows()
    assert [text[start:end].strip() for start, end in spans] == [PROSE]
    again = text.rindex("7.4%")
    mentions = pl.DataFrame({"article_id": ["a0"] * 3, "span_start": [text.index("7.4%"), again, text.index("5.1%")]})
    assert with_sections(mentions, lines(found), found)["section"].to_list() == ["body", "repeat", "body"]


@pytest.mark.parametrize(
    "text",
    [
        f"{PROSE}\n{PROSE.replace('7.4', '7.9')}",  # other figures: another statement
        "Assets grew to 27.5 billion in the first half of it. Assets grew to 27.9 billion in the first half of it.",
        "It rose 5%. It rose 5%.",  # too short to be sure
        "Total\n5.0%\nTotal\n5.0%\nTotal\n5.0%",  # cells of a table
        "| Total of all the funds | 5.0% |\n| --- | --- |\n| Total of all the funds | 5.0% |",
    ],
)
def test_what_is_no_repeat(text: str) -> None:
    found = articles_of(text)
    ledger = lines(found)
    assert ledger["repeat_of"].null_count() == ledger.height
    assert sentence_repeats(found, ledger).height == 0


def test_the_same_words_in_two_articles_are_no_repeat() -> None:
    found = articles_of(PROSE, PROSE, f"{MORE} {PROSE}")
    ledger = lines(found)
    assert ledger["repeat_of"].null_count() == ledger.height
    assert sentence_repeats(found, ledger).height == 0


def test_sections_follow_the_ledger() -> None:
    text = (
        f"{PROSE}\n{MORE}\n- Equity: 50.1%\n| Class | 22.0% |\n| --- | --- |\nPhoto: a board of 12, by Jo Lindqvist\n"
        "© 2025 Coastal Wire\nRelated Articles\nPrices slip 0.8% in June\nChipmaker spends $40 billion"
    )
    assert sections(text, "7.4%", "3%", "50.1%", "22.0%", "12", "2025", "0.8%", "$40") == [
        "body", "body", "list", "table", "caption", "boilerplate", "related", "related",
    ]  # fmt: skip


def test_mentions_come_back_in_the_order_given() -> None:
    found = articles_of(PROSE, "Related Articles\nx", MORE)
    starts = pl.DataFrame({"article_id": ["a2", "a0", "a1", "a0"], "span_start": [9, 50, 0, 0], "any": [1, 2, 3, 4]})
    got = with_sections(starts, lines(found), found)
    assert got.drop("section").equals(starts)
    assert got["section"].to_list() == ["body", "body", "related", "body"]


def test_no_mentions_is_no_rows() -> None:
    found = articles_of(PROSE)
    none = pl.DataFrame(schema={"article_id": pl.String, "span_start": pl.Int64})
    assert with_sections(none, lines(found), found).schema == {**none.schema, "section": pl.String}


def test_labels_and_sections_are_the_declared_ones() -> None:
    assert set(SECTIONS) == set(LINE_LABELS)
    assert set(SECTIONS.values()) <= set(SECTION_NAMES)


# ── any text ──

PIECES = st.sampled_from(
    [PROSE, MORE, "", " ", "\t", "Related Articles", "Read more", "14/07/2025", "12.5", "| a | b |", "- item", "Share",
     "“Quoted line of some words here.”", "A Headline of Five Words", "a\u00a0b", "😀", "© 2025", "关联",
     "Total\t5%\t6%", "***", ">"]
)  # fmt: skip


any_text = st.lists(PIECES | st.text(max_size=12), max_size=15).map("\n".join)


# A call costs far more than a text: few calls with many texts.
@settings(max_examples=12, deadline=None)
@given(st.lists(any_text, min_size=10, max_size=20))
def test_the_ledger_covers_any_text_line_by_line_and_every_place_has_a_section(written: list[str]) -> None:
    found = articles_of(*written)
    ledger = lines(found)
    for number, text in enumerate(written):
        rows = ledger.filter(pl.col("article_id") == f"a{number}")
        assert rows["line"].to_list() == list(range(1, text.count("\n") + 2))
        assert "\n".join(text[start:end] for start, end in rows.select("span_start", "span_end").rows()) == text
    assert ledger["label"].is_in(LINE_LABELS).all()
    assert ledger["rule"].null_count() == 0
    assert ledger.filter(pl.col("repeat_of").is_not_null() & (pl.col("label") == "blank")).is_empty()

    every = pl.DataFrame(
        [(f"a{number}", place) for number, text in enumerate(written) for place in range(len(text))],
        schema={"article_id": pl.String, "span_start": pl.Int64},
        orient="row",
    )
    assert with_sections(every, ledger, found)["section"].is_in(SECTION_NAMES).all()


@settings(max_examples=6, deadline=None)
@given(st.lists(st.tuples(any_text, st.none() | PIECES | st.text(max_size=20)), min_size=5, max_size=15))
def test_an_article_holds_the_text_as_it_was(told: list[tuple[str, str | None]]) -> None:
    texts, titles = zip(*told, strict=True)
    titled = documents(*texts).with_columns(title=pl.Series(titles, dtype=pl.String))
    found = articles(titled).with_columns(article_id="document_id")  # the same text twice is read twice
    assert all(got.endswith(text) for got, text in zip(found["text"], texts, strict=True))
    heights = lines(found).group_by("article_id", maintain_order=True).len()
    assert heights["len"].to_list() == [text.count("\n") + 1 for text in found["text"]]

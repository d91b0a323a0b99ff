"""Texts longer than any article are read in pieces: nothing is lost at a cut, and every place holds."""

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.transforms.reading import frame
from tests.transforms.test_extraction import INSTITUTIONS, sound
from transforms.extraction import numbers
from transforms.text.pieces import in_texts, pieces
from transforms.text.sentences import LONGEST, sentences

# So short a bound that few words make a text of many pieces.
SHORT = 40

# What the text is, the text, and how many pieces it has.
CASES = [
    ("a text within the bound is whole", "Assets rose 5%." + " " * 25, 1),
    ("one character more", "Assets rose 5%." + " " * 26, 1),
    ("a cut between two sentences", "Assets rose 5% in May. " * 2 + "Fees fell 1%.", 2),
    ("a cut between two lines", "Assets rose 5%\n" * 6, 2),
    ("a sentence longer than the bound ends its piece", "Assets rose 5% and then " * 4 + "fell. Fees fell.", 2),
    ("an endless sentence is cut where its parts begin", "assets rose 5% and " * LONGEST, 77),
    ("a text without white space", "x5y$" * LONGEST, 16),
    ("a number is never cut", "9" * 3 * LONGEST, 1),
    ("nothing but white space", " \n" * SHORT, 1),
    ("white space before and between", " " * 90 + "Up 5%." + " " * 90 + "Down 1%.", 2),
    ("characters of several bytes", "Ərik’s fund: €5m, ٥٪. " * 5, 3),
]  # fmt: skip


def read_in_pieces(*texts: str) -> pl.DataFrame:
    """The sentences of the pieces of texts at their places in the texts: doc, sentence_start, sentence_text."""
    read = []
    for some in pieces(frame(*texts), SHORT):
        found = sentences(some).join(some.select("doc", "piece_start"), on="doc", maintain_order="left")
        start = pl.col("sentence_start") + pl.col("piece_start")
        read.append(found.select("doc", sentence_start=start, sentence_text="sentence_text"))
    return pl.concat(read).sort("doc", "sentence_start")


@pytest.mark.parametrize(("text", "count"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_the_pieces_of_a_text(text: str, count: int) -> None:
    cut = pl.concat(pieces(frame(text), SHORT))
    assert cut["text"].str.join("").item() == text, "they add up"
    assert cut["piece_start"].to_list() == (cut["text"].str.len_chars().cum_sum().shift(fill_value=0)).to_list()
    assert cut.height == count
    assert read_in_pieces(text).equals(sentences(frame(text)).drop("sentence"))


repeated = st.tuples(st.text(alphabet="5.,% -–()aZ’€\n", min_size=1, max_size=9), st.integers(1, 9))


@settings(max_examples=10, deadline=None)
@given(st.lists(st.lists(repeated, max_size=6).map(lambda told: "".join(part * n for part, n in told)), max_size=9))
def test_the_sentences_of_the_pieces_are_those_of_the_texts(texts: list[str]) -> None:
    assert read_in_pieces(*texts).equals(sentences(frame(*texts)).drop("sentence"))


def test_short_texts_are_read_together_and_each_piece_alone() -> None:
    read = [some["doc"].to_list() for some in pieces(frame("A.", "It fell. " * 9, "B."), SHORT)]
    assert read == [[0, 2], [1], [1]]
    assert [some.height for some in pieces(frame(), SHORT)] == [0], "no text is a frame of none"


def test_places_and_links_are_those_of_the_texts() -> None:
    found = pl.DataFrame(
        {"doc": [3, 4], "span_start": [5, 5], "span_end": [7, 7], "evidence_start": [1, 1], "link": "2"}
    )
    read = pl.DataFrame({"doc": [3, 4], "piece": [0, 2], "piece_start": [0, 100]})
    assert in_texts(found, read).rows() == [(3, 5, 7, 1, "2"), (4, 105, 107, 101, "2.2")]


def test_numbers_of_a_text_in_pieces_are_those_of_the_text() -> None:
    """Read with the bound lowered; each half of the text has what it needs."""
    half = "Alder Fund manages €5bn. It returned 8% in 2024, up from 6% in 2023; 59% of clients were pleased.\n"
    text, short = half * 2, "Birch Fund manages $3bn."
    found = numbers(frame(short, text), INSTITUTIONS, len(half))
    sound(short, found.filter(pl.col("doc") == 0))
    long = found.filter(pl.col("doc") == 1)
    sound(text, long)
    said = ["surface", "kind", "value", "unit", "role", "subject", "population", "measure", "period", "reason"]
    first, second = long.head(long.height // 2), long.tail(long.height // 2)
    assert first.select(said).equals(second.select(said))
    assert first["span_start"].to_list() == (second["span_start"] - len(half)).to_list()

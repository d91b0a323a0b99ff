"""What holds of every text, however it is written."""

import re
from decimal import Decimal
from time import perf_counter

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.transforms.reading import frame, mentions_of
from transforms.text.sentences import sentences

# Pieces that the patterns react to, glued in any order: far more telling than random letters.
_PIECES = st.sampled_from(
    (
        "$ € £ ¥ US$ A$ R Rs. kr ( ) [ % - – — + . , ; : / ' \" & \n \u2028 \x00 \xa0 \u202f ٣ १ ５ ½ 1 2 7 "
        "10 19 2025 1,234 1.5 .5 3/4 60/40 12:30 0 million bn tn trilion lakh crore percent per cent pct "
        "points basis bps p c x times fold yuan kroner pounds half third quarter quarters a one two "
        "twenty-five hundred thousand and of in out every to from between about over more than first second "
        "largest March June May Q3 H1 FY25 year years S&P Form 13F page aged No. top funds The fell rose "
        "doubled 5G 3i https://a.b/1 zalgo\u0301\u0301 minus plus or"
    ).split(" ")
)
_TEXTS = st.lists(st.tuples(_PIECES, st.sampled_from(["", " ", " ", "  "])), max_size=25).map(
    lambda parts: "".join(piece + space for piece, space in parts)
)

_SCALES = {"thousand": 10**3, "lakh": 10**5, "million": 10**6, "crore": 10**7, "billion": 10**9, "trillion": 10**12}


def _check(*texts: str) -> None:
    found = mentions_of(*texts)
    for doc, text in enumerate(texts):
        end = 0
        covered = bytearray(len(text))
        for row in found.filter(pl.col("doc") == doc).iter_rows(named=True):
            start, until = row["span_start"], row["span_end"]
            assert text[start:until] == row["surface"] != ""
            assert start >= end, "spans are sorted and apart"
            end = until
            covered[start:until] = b"1" * (until - start)
            is_metric = row["reason"] is None
            assert not is_metric or None not in (row["value"], row["unit"], row["bound"])
            assert row["value"] is None or abs(row["value"]) < float("inf")
            assert (row["low"] is None) == (row["high"] is None)
            assert row["low"] is None or row["low"] <= row["value"] <= row["high"]
        for run in re.finditer(r"[0-9]+", text):
            assert all(covered[run.start() : run.end()]), f"every digit is accounted for: {run[0]!r}"


@settings(max_examples=25, deadline=None)
@given(st.lists(_TEXTS, min_size=1, max_size=25))
def test_every_digit_is_accounted_for_and_spans_stay_apart(texts: list[str]) -> None:
    _check(*texts)


@settings(max_examples=15, deadline=None)
@given(
    st.lists(
        st.tuples(st.decimals(min_value="0.001", max_value=99999, places=3), st.sampled_from(sorted(_SCALES))),
        min_size=1,
        max_size=200,
    )
)
def test_an_amount_is_worth_what_its_digits_say_to_the_last(amounts: list[tuple[Decimal, str]]) -> None:
    """67.1 billion is 67100000000, as in print, and not the product of two floats, 67099999999.99999."""
    texts = [f"It paid ${number} {scale}." for number, scale in amounts]
    read = mentions_of(*texts)["value"].to_list()
    assert read == [float(number * _SCALES[scale]) for number, scale in amounts]


@settings(max_examples=15, deadline=None)
@given(st.lists(st.text(max_size=80), min_size=1, max_size=25))
def test_any_text_is_read(texts: list[str]) -> None:
    _check(*texts)


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="ab .!?\n\u2028\u0085\t'\")", max_size=200))
def test_sentences_keep_every_word_in_order(text: str) -> None:
    end = 0
    for row in sentences(frame(text)).iter_rows(named=True):
        start = row["sentence_start"]
        assert text[start : start + len(row["sentence_text"])] == row["sentence_text"]
        assert not text[end:start].strip()
        end = start + len(row["sentence_text"])
    assert not text[end:].strip()


def test_a_text_reads_the_same_alone_and_in_a_batch() -> None:
    texts = [
        "Assets rose 5% to $3bn.",
        "",
        "R$64.2 billion left in the first half; 12 funds closed.",
        "No number.",
        "¥5tn ($33bn), up from 4.1tn.",
    ]
    together = mentions_of(*texts)
    for doc, text in enumerate(texts):
        alone = mentions_of(text)
        columns = [c for c in alone.columns if c not in ("doc", "sentence")]
        assert together.filter(pl.col("doc") == doc).select(columns).rows() == alone.select(columns).rows()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("1" * 1_000_000, id="a number of a million digits"),
        pytest.param("$" + "9" * 400_000 + " billion", id="an amount of 400,000 digits"),
        pytest.param("1e999 % and 5E+400 dollars", id="exponents"),
        pytest.param("5%, " * 250_000, id="one line of a megabyte"),
        pytest.param("one hundred and " * 60_000, id="endless number words"),
        pytest.param("1,2,3," * 100_000, id="100,000 terms without a space"),
        pytest.param("z\u0301\u0302\u0303" * 20_000 + " 5%", id="zalgo"),
        pytest.param("$" * 200_000 + "(" * 200_000, id="symbols only"),
        pytest.param("a\u2028b\x00 5%\u2028" * 10_000, id="line separators and NUL"),
        pytest.param("- 5 to " * 100_000, id="endless range"),
    ],
)
def test_hostile_texts_are_read_in_seconds(text: str) -> None:
    began = perf_counter()
    found = mentions_of(text)
    assert perf_counter() - began < 20
    assert found["value"].is_finite().fill_null(True).all()
    digits = found.select(pl.col("surface").str.count_matches("[0-9]").sum()).item() or 0
    assert digits == sum(character.isascii() and character.isdigit() for character in text)

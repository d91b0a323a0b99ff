"""What holds of every text, however it is written."""

import re
from time import perf_counter

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.mentions import mentions
from transforms.sentences import LONGEST, sentences

# Pieces that the patterns react to, glued in any order: far more telling than random letters.
_PIECES = st.sampled_from(
    "$ € £ ¥ US$ A$ R Rs. kr ( ) [ % - – — + . , ; : / ' \" & \n \u2028 \x00 \u00a0 \u202f ٣ १ ５ ½ 1 2 7 10 19 2025 1,234 1.5 .5 3/4 60/40 12:30 0 "
    "million bn tn trilion lakh crore percent per cent pct points basis bps p c x times fold yuan kroner pounds half third quarter quarters a one two "
    "twenty-five hundred thousand and of in out every to from between about over more than first second largest March June May Q3 H1 FY25 year years "
    "S&P Form 13F page aged No. top funds The fell rose doubled 5G 3i https://a.b/1 zalgo\u0301\u0301 minus plus or -".split(
        " "
    )
)
_TEXTS = st.lists(st.tuples(_PIECES, st.sampled_from(["", " ", " ", "  "])), max_size=30).map(
    lambda parts: "".join(a + b for a, b in parts)
)


def _read(*texts: str) -> pl.DataFrame:
    frame = pl.DataFrame(
        {"doc": pl.Series(range(len(texts)), dtype=pl.UInt32), "text": pl.Series(texts, dtype=pl.String)}
    )
    return mentions(frame, sentences(frame))


def _check(text: str) -> None:
    found = _read(text)
    end = 0
    for row in found.iter_rows(named=True):
        start, until = row["span_start"], row["span_end"]
        assert text[start:until] == row["surface"] != ""
        assert start >= end, "spans are sorted and apart"
        end = until
        assert (row["value"] is not None and row["unit"] is not None and row["bound"] is not None) or row[
            "reason"
        ] is not None
        assert row["value"] is None or abs(row["value"]) < float("inf")
        assert (row["bound"] == "range") <= (row["low"] is not None) == (row["high"] is not None)
        assert row["low"] is None or row["low"] <= row["value"] <= row["high"]
    spans = [(row["span_start"], row["span_end"]) for row in found.iter_rows(named=True)]
    for run in re.finditer(r"[0-9]+", text):
        covered = sum(max(0, min(end, run.end()) - max(start, run.start())) for start, end in spans)
        assert covered == len(run[0]), f"every digit is accounted for: {run[0]!r}"


@settings(max_examples=300, deadline=None)
@given(_TEXTS)
def test_every_digit_is_accounted_for_and_spans_stay_apart(text: str) -> None:
    _check(text)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    _check(text)


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="ab .!?\n\u2028\u0085\t'\")", max_size=200))
def test_sentences_keep_every_word_in_order(text: str) -> None:
    frame = pl.DataFrame({"doc": pl.Series([7], dtype=pl.UInt32), "text": [text]})
    end = 0
    for row in sentences(frame).iter_rows(named=True):
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
    together = _read(*texts)
    for doc, text in enumerate(texts):
        alone = _read(text)
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
    found = _read(text)
    assert perf_counter() - began < 20
    assert found["value"].is_finite().fill_null(True).all()
    digits = found.select(pl.col("surface").str.count_matches("[0-9]").sum()).item() or 0
    assert digits == sum(character.isascii() and character.isdigit() for character in text)


def test_no_sentence_is_endless() -> None:
    frame = pl.DataFrame({"doc": pl.Series([0], dtype=pl.UInt32), "text": ["word " * 10_000 + "x" * 9_000]})
    assert sentences(frame)["sentence_text"].str.len_chars().max() <= LONGEST

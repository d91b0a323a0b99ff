"""What a mention carries beside its value: its place, how its currency is known, how its digits were normalised."""

import polars as pl
import pytest

from tests.transforms.reading import frame, mentions_of
from transforms.mentions.mentions import mentions
from transforms.text.sentences import sentences

SCHEMA = {
    "doc": pl.UInt32,
    "sentence": pl.UInt32,
    "span_start": pl.Int64,
    "span_end": pl.Int64,
    "at": pl.Int64,
    "until": pl.Int64,
    "surface": pl.String,
    "value": pl.Float64,
    "low": pl.Float64,
    "high": pl.Float64,
    "unit": pl.String,
    "bound": pl.String,
    "basis": pl.String,
    "notes": pl.List(pl.String),
    "reason": pl.String,
}


def test_the_frame_is_as_promised_even_without_a_number() -> None:
    assert mentions_of("Assets rose 5% to $3bn in 2024.").schema == SCHEMA
    assert mentions_of("No number here.", "").schema == SCHEMA
    assert mentions_of().schema == SCHEMA


def test_spans_are_code_points_of_the_text_and_of_the_sentence() -> None:
    text = "Ünïcode 🙂 first.\n\nThe €5bn fund rose 3%."
    read = frame("x", text)
    split = sentences(read)
    found = mentions(read, split).join(split, on="sentence")
    for row in found.iter_rows(named=True):
        assert row["doc"] == 1
        assert text[row["span_start"] : row["span_end"]] == row["surface"]
        assert row["sentence_text"][row["at"] : row["until"]] == row["surface"]
    assert found["surface"].to_list() == ["first", "€5bn", "3%"]


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("It has US$5bn.", "explicit"),
        ("It has £5bn.", "explicit"),
        ("It has $5bn.", "assumed"),
        ("Japan's fund has ¥5bn.", "context"),  # its country decides
        ("It has ¥5bn.", "assumed"),
        ("It has 5bn crowns in Oslo.", "context"),
        ("It has €5bn, up from 4bn.", "context"),  # the figure before decides, seen in the last row
        ("It has 5%.", None),
    ],
)
def test_the_basis_of_a_currency_is_told(text: str, basis: str | None) -> None:
    assert mentions_of(text)["basis"].to_list()[-1] == basis


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        ("It has 2.7 trilion yuan.", ["misspelt_scale"]),
        ("It rose 5,9%.", ["decimal_comma"]),
        ("It rose 0 .8%.", ["stray_space"]),
        ("It rose １２％.", ["full_width_digits"]),
        ("It rose ৮৩%.", ["native_digits"]),
        ("It rose 5.9%.", []),
    ],
)
def test_normalisation_is_noted(text: str, notes: list[str]) -> None:
    assert mentions_of(text)["notes"].to_list() == [notes]

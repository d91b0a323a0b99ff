"""JSON, CSV and Parquet: each record a document, fields by name, and each reason why a file is none."""

from __future__ import annotations

import io
import json
from datetime import datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from flows.documents import Limits
from flows.sources.field_names import DEFAULT_FIELDS, FieldNamesError, field_names
from tests.flows.sources.received import read_file

TEXT = "Norland Pension Fund manages €12 billion."


def parquet(columns: dict[str, list[object]], **options: object) -> bytes:
    """A Parquet file with these columns."""
    target = io.BytesIO()
    pq.write_table(pa.table(columns), target, **options)
    return target.getvalue()


JSON_FILES = [
    (json.dumps({"title": "T", "text": TEXT}).encode(), [(0, TEXT, None)], "one object is one document"),
    (json.dumps([{"text": TEXT}, {"body": "B"}]).encode(), [(1, TEXT, None), (2, "B", None)], "a list of them"),
    (json.dumps({"n": 1, "articles": [{"text": TEXT}]}).encode(), [(1, TEXT, None)], "a list under a known name"),
    (b"\xef\xbb\xbf" + json.dumps([{"text": TEXT}]).encode(), [(1, TEXT, None)], "a byte order mark"),
    (b'[{"text": "a"}, 42, {"text": ["x"]}]', [(1, "a", None), (2, None, "not_an_object"), (3, None, "bad_field")],
     "bad records beside a good one"),
    (b"[]", [(0, None, "empty")], "no record"),
    (b"{broken", [(0, None, "not_json")], "no JSON"),
    (b"[" * 100_000 + b"]" * 100_000, [(0, None, "too_deep")], "nested to death"),
    (b"42", [(0, None, "not_an_object")], "a number is no record"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "expected", "why"), JSON_FILES, ids=[row[2] for row in JSON_FILES])
def test_json(tmp_path: Path, raw: bytes, expected: list[tuple[int, str | None, str | None]], why: str) -> None:
    found = read_file(tmp_path, "a.json", raw)
    assert [(row["record"], row["text"], row["reason"]) for row in found] == expected, why


CSV_FILES = [
    ("Title,Text\nT,{0}\n", [("T", TEXT, None)], "names of columns in any case"),
    ("title;text\nT;{0}\n", [("T", TEXT, None)], "semicolons"),
    ("title\ttext\nT\t{0}\n", [("T", TEXT, None)], "tabs"),
    ('title,text\n"T, with ""quotes""","{0}\nsecond line"\n', [('T, with "quotes"', TEXT + "\nsecond line", None)],
     "quotes and a line break in a cell"),
    ("title,text\nT,{0}\nU,x,y\n", [("T", TEXT, None), (None, None, "ragged_row")], "a cell too many"),
    ("title,text\nT\nU,{0}\n", [(None, None, "ragged_row"), ("U", TEXT, None)], "a cell too few"),
    ("title,summary\nT,{0}\n", [(None, None, "no_text_field")], "no column that holds a text"),
    ("title,text\n", [(None, None, "empty")], "a header alone"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "why"), CSV_FILES, ids=[row[2] for row in CSV_FILES])
def test_csv(tmp_path: Path, text: str, expected: list[tuple[str | None, ...]], why: str) -> None:
    found = read_file(tmp_path, "a.csv", text.format(TEXT).encode("cp1252"))
    assert [(row["title"], row["text"], row["reason"]) for row in found] == expected, why


def test_parquet_reads_the_mapped_columns_only(tmp_path: Path) -> None:
    columns = {
        "Text": [TEXT, "B"], "published": [datetime(2025, 7, 4, 8), None], "publisher": ["P", None],
        'x"; DROP TABLE articles; --': [1, 2], "id": [2**62, 3],
    }  # fmt: skip
    found = read_file(tmp_path, "a.parquet", parquet(columns, row_group_size=1))
    assert [(row["record"], row["text"], row["publisher"]) for row in found] == [(1, TEXT, "P"), (2, "B", None)]
    assert [row["published_at"] for row in found] == [datetime(2025, 7, 4, 8), None]
    assert [row["published_basis"] for row in found] == ["metadata", "none"]


PARQUET_FILES = [
    (parquet({"text": ["a"]})[:-60], "damaged_file", "cut short"),
    (b"PAR1PAR1", "damaged_file", "nothing but its mark"),
    (b"<html></html>", "damaged_file", "another format"),
    (b"", "damaged_file", "no bytes"),
    (parquet({"title": ["a"]}), "no_text_field", "no text"),
    (parquet({"text": [59]}), "bad_field", "a number for a text"),
    (parquet({"text": [["a", "b"]]}), "bad_field", "a list for a text"),
    (parquet({"text": [b"\xff\xfe"]}), "bad_field", "bytes that are no UTF-8"),
    (parquet({"text": pa.array([None], pa.string())}), "no_text", "a null"),
    (parquet({"text": pa.array([], pa.string())}), "empty", "no row"),
]


@pytest.mark.parametrize(("raw", "reason", "why"), PARQUET_FILES, ids=[row[2] for row in PARQUET_FILES])
def test_parquet_that_cannot_be_read(tmp_path: Path, raw: bytes, reason: str, why: str) -> None:
    found = read_file(tmp_path, "a.parquet", raw)
    assert [row["reason"] for row in found] == [reason], why


def test_a_parquet_row_group_that_unpacks_too_far_is_not_unpacked(tmp_path: Path) -> None:
    raw = parquet({"text": ["x" * 5_000_000] * 4}, compression="zstd", use_dictionary=False)
    assert len(raw) < 100_000
    [found] = read_file(tmp_path, "a.parquet", raw, Limits(max_unpacked_bytes=10_000_000))
    assert found["reason"] == "unpacks_too_far"


def test_a_row_is_the_same_document_as_long_as_it_says_the_same(tmp_path: Path) -> None:
    first = read_file(tmp_path, "a.csv", b"title,text\nT,one\nU,two\n")
    again = read_file(tmp_path, "a.csv", b"title,text\nT,one\nU,two and more\n")
    assert [a["document_id"] == b["document_id"] for a, b in zip(first, again, strict=True)] == [True, False]


def test_names_of_fields_can_be_added(tmp_path: Path) -> None:
    own = tmp_path / "fields.toml"
    own.write_text('text = ["Inhalt"]\n', encoding="utf-8")
    assert field_names(own)["text"] == ("inhalt", *DEFAULT_FIELDS["text"])
    assert field_names(own)["title"] == DEFAULT_FIELDS["title"]


@pytest.mark.parametrize(
    ("toml", "words"),
    [
        ('inhalt = ["text"]', "no field"),
        ('text = "Inhalt"', "must be a list"),
        ("text = [", "cannot be read"),
    ],
)
def test_a_table_of_names_that_cannot_be_used_says_why(tmp_path: Path, toml: str, words: str) -> None:
    (tmp_path / "fields.toml").write_text(toml, encoding="utf-8")
    with pytest.raises(FieldNamesError, match=words):
        field_names(tmp_path / "fields.toml")

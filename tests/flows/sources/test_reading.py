"""Reading documents: one row for each, whatever the file is or holds, in bounded batches."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
from datetime import datetime
from pathlib import Path

import polars as pl
import pytest

from flows.documents import DOCUMENTS_SCHEMA, REASONS, TRANSIENT_REASONS, Limits
from flows.sources import files
from flows.sources.files import find_files
from flows.sources.reading import read_documents

PAGE = (
    "<html lang=en><head><meta charset=utf-8><title>x</title>"
    "<meta property='article:published_time' content='2025-07-04T17:30:00+09:00'></head>"
    "<body><article><h1>Headline</h1><p>Acme has a market share of 59% of all assets.</p></article></body></html>"
)


def read(folder: Path, limits: Limits | None = None) -> pl.DataFrame:
    batches = list(read_documents(find_files([str(folder)]), limits=limits or Limits()))
    return pl.concat([pl.DataFrame(schema=DOCUMENTS_SCHEMA), *batches])


def one(folder: Path, name: str, raw: bytes, limits: Limits | None = None) -> dict[str, object]:
    (folder / name).write_bytes(raw)
    found = read(folder, limits)
    assert found.height == 1
    return found.row(0, named=True)


def test_a_text_file_is_one_document(tmp_path: Path) -> None:
    raw = b"Headline\r\nAcme has 59%."
    row = one(tmp_path, "a.txt", raw)
    uri = f"{tmp_path.name}/a.txt"
    assert row["text"] == "Headline\nAcme has 59%."
    assert (row["source_uri"], row["record"], row["media_type"]) == (uri, 0, "text/plain")
    assert row["raw_hash"] == hashlib.sha256(raw).hexdigest()
    assert row["document_id"] == hashlib.sha256(f"{uri}\x000\x00{row['raw_hash']}".encode()).hexdigest()
    assert (row["published_at"], row["published_basis"], row["reason"], row["is_transient"]) == (
        None,
        "none",
        None,
        False,
    )


def test_a_page_is_one_document_with_what_it_says_of_itself(tmp_path: Path) -> None:
    row = one(tmp_path, "a.html", PAGE.encode())
    assert row["text"] == "Acme has a market share of 59% of all assets."
    assert (row["title"], row["language"]) == ("Headline", "en")
    assert (row["published_at"], row["published_basis"]) == (datetime(2025, 7, 4, 8, 30), "page")


def test_each_line_of_json_is_a_document_and_blank_lines_are_none(tmp_path: Path) -> None:
    lines = [
        b'\xef\xbb\xbf{"text": "one"}',
        b"",
        b'{"text": "two\xe2\x80\xa8more"}',
        b"  \t",
        b"{broken",
        b'{"text": "three"}',
    ]
    (tmp_path / "a.jsonl").write_bytes(b"\r\n".join(lines))
    found = read(tmp_path)
    assert found.select("record", "text", "reason").rows() == [
        (1, "one", None),
        (3, "two\u2028more", None),
        (5, None, "not_json"),
        (6, "three", None),
    ]


def test_a_page_in_a_record_keeps_what_the_record_says(tmp_path: Path) -> None:
    record = {"html": PAGE, "title": "Given", "published_at": "2020-01-01", "publisher": "P"}
    row = one(tmp_path, "a.jsonl", json.dumps(record).encode())
    assert (row["title"], row["publisher"], row["language"]) == ("Given", "P", "en")
    assert (row["published_at"], row["published_basis"]) == (datetime(2020, 1, 1), "metadata")


@pytest.mark.parametrize(
    ("name", "raw", "reason"),
    [
        ("a.txt", b"", "empty"),
        ("a.html", b"", "empty"),
        ("a.jsonl", b"", "empty"),
        ("a.jsonl", b"\n \r\n", "empty"),
        ("a.txt", b" \n\t\xc2\xa0", "no_text"),
        ("a.txt", gzip.compress(b"text", mtime=0), "binary_content"),
        # one file, whatever its bytes look like as lines
        ("a.jsonl", gzip.compress(b"{}\n{}\n", mtime=0), "binary_content"),
        ("a.jsonl", '{"text": "a"}\n'.encode("utf-16"), "invalid_encoding"),
        ("a.html", b"<html><title>x</title></html>", "page_without_article"),
        ("a.txt", b"x" * 1_001, "too_large"),
        ("a.html", b"<p>" + b"x" * 1_001, "too_large"),
        ("a.jsonl", b'{"text": "' + b"x" * 1_001 + b'"}', "too_large"),
        ("a.txt", b"x" * 501, "too_large"),  # more characters than a text may have
        ("a.html", b"<html><body><p>" + b"words " * 100 + b"</p></body></html>", "too_large"),
        ("a.xml", b"<html/>", "unread_format"),
    ],
)
def test_what_cannot_be_read_is_a_row_with_a_reason(tmp_path: Path, name: str, raw: bytes, reason: str) -> None:
    row = one(tmp_path, name, raw, Limits(max_raw_bytes=1_000, max_text_chars=500))
    assert (row["reason"], row["text"], row["is_transient"]) == (reason, None, False)
    assert str(row["detail"]).endswith(".")
    assert row["excerpt"] is not None
    assert len(str(row["excerpt"])) <= 2_000


def test_a_line_beyond_the_limit_is_passed_over_and_the_next_is_read(tmp_path: Path) -> None:
    overlong = b'{"text": "' + b"x" * 3_000_000 + b'"}'
    (tmp_path / "a.jsonl").write_bytes(b"\n".join([b'{"text": "one"}', overlong, b'{"text": "two"}']))
    found = read(tmp_path, Limits(max_raw_bytes=10_000))
    assert found["text"].to_list() == ["one", None, "two"]
    assert found["reason"][1] == "too_large"
    assert found["raw_hash"][1] == hashlib.sha256(overlong + b"\n").hexdigest()


def test_a_line_of_exactly_the_limit_is_read(tmp_path: Path) -> None:
    line = b'{"text": "abc"}'
    for ending in (b"", b"\n"):
        assert one(tmp_path, "a.jsonl", line + ending, Limits(max_raw_bytes=len(line)))["text"] == "abc"


def test_refused_files_are_rows_that_were_never_read(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("SECRET", encoding="utf-8")
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "link.txt").symlink_to(tmp_path / "secret")
    os.mkfifo(tmp_path / "raw" / "pipe.jsonl")
    found = read(tmp_path / "raw")
    assert found.select("reason", "raw_hash", "text").rows() == [
        ("symlink", None, None),
        ("not_a_regular_file", None, None),
    ]
    assert "SECRET" not in str(found.rows())


def test_a_file_that_vanishes_or_fails_is_to_be_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("a", encoding="utf-8")
    (tmp_path / "b.txt").write_text("b", encoding="utf-8")
    (tmp_path / "c.txt").write_text("c", encoding="utf-8")
    found = find_files([str(tmp_path)])
    (tmp_path / "a.txt").unlink()
    opened = files.open_regular

    def failing(path: Path) -> object:
        if path.name == "b.txt":
            raise OSError(5, "Input/output error")
        return opened(path)

    monkeypatch.setattr(files, "open_regular", failing)
    documents = pl.concat(read_documents(found))
    assert documents["reason"].to_list() == ["unreadable_file", "unreadable_file", None]
    assert documents["is_transient"].to_list() == [True, True, False]


def test_a_link_that_took_the_place_of_a_file_since_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("SECRET", encoding="utf-8")
    (tmp_path / "a.txt").write_text("a", encoding="utf-8")
    found = find_files([str(tmp_path / "a.txt")])
    (tmp_path / "a.txt").unlink()
    (tmp_path / "a.txt").symlink_to(tmp_path / "secret")
    assert pl.concat(read_documents(found))["reason"].to_list() == ["symlink"]


def test_batches_are_bounded_and_lose_nothing(tmp_path: Path) -> None:
    lines = [json.dumps({"text": f"{n} " + "x" * 1_000}) for n in range(100)]
    (tmp_path / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    batches = list(read_documents(find_files([str(tmp_path)]), batch_bytes=10_000))
    assert len(batches) > 5
    assert all(batch.schema == DOCUMENTS_SCHEMA for batch in batches)
    assert all(batch["text"].str.len_bytes().sum() < 12_000 for batch in batches)
    assert pl.concat(batches)["record"].to_list() == list(range(1, 101))


def test_nothing_to_read_is_no_batch(tmp_path: Path) -> None:
    assert list(read_documents(find_files([str(tmp_path)]))) == []


def test_the_same_files_give_the_same_documents(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "b.jsonl").write_text('{"text": "one"}\n{"text": "one"}\n', encoding="utf-8")
    first, second = read(tmp_path), read(tmp_path)
    assert first.equals(second)
    assert first["document_id"].n_unique() == first.height


def test_reasons_are_declared() -> None:
    assert set(REASONS) >= TRANSIENT_REASONS
    assert all(words and not words.endswith(".") for words in REASONS.values())

"""Packed files: read as what they hold; bombs cut off; damage named; nothing written under a name from an archive."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
import zstandard

from flows.documents import Limits
from tests.flows.sources.received import read, read_file

LINES = b'{"text": "one"}\n{"text": "two"}\n'
SMALL = Limits(max_raw_bytes=10_000, max_unpacked_ratio=20, max_members=3)


def zipped(members: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP archive."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as file:
        for name, raw in members.items():
            file.writestr(name, raw)
    return target.getvalue()


def zstd(raw: bytes) -> bytes:
    """A Zstandard frame."""
    return zstandard.ZstdCompressor().compress(raw)


PACKED = [
    ("a.jsonl.gz", gzip.compress(LINES), ["one", "two"], "gzip"),
    ("a.jsonl.zst", zstd(LINES), ["one", "two"], "Zstandard"),
    ("a.txt.gz", gzip.compress(b"one\n") + gzip.compress(b"two"), ["one\ntwo"], "two members of gzip"),
    ("a.txt.zst", zstd(b"one\n") + zstd(b"two"), ["one\ntwo"], "two frames of Zstandard"),
    ("a.csv.gz", gzip.compress(b"title,text\nT,one\n"), ["one"], "a table"),
    ("a.gz", gzip.compress(b'{"text": "one"}'), ["one"], "no name for what is inside: told from how it begins"),
    ("a.zip", zipped({"b.txt": b"two", "a.jsonl": b'{"text": "one"}', "c.png": b"x"}), ["one", "two"], "an archive"),
    ("a.zip", zipped({"in.zip": zipped({"a.txt": b"one"})}), ["one"], "an archive in an archive"),
    ("a.zip.gz", gzip.compress(zipped({"a.jsonl.gz": gzip.compress(LINES)})), ["one", "two"], "four levels"),
]


@pytest.mark.parametrize(("name", "raw", "texts", "why"), PACKED, ids=[row[3] for row in PACKED])
def test_packed_files_are_read_as_what_they_hold(
    tmp_path: Path, name: str, raw: bytes, texts: list[str], why: str
) -> None:
    found = read_file(tmp_path, name, raw)
    assert [row["reason"] for row in found] == [None] * len(texts), why
    assert [row["text"] for row in found] == texts, why


REFUSED = [
    ("a.txt.gz", gzip.compress(b"x" * 1_000_000), "unpacks_too_far", "a gzip bomb"),
    ("a.txt.zst", zstd(b"x" * 1_000_000), "unpacks_too_far", "a Zstandard bomb"),
    ("a.zip", zipped({"a.txt": b"x" * 1_000_000}), "unpacks_too_far", "a ZIP bomb"),
    ("a.zip", zipped({f"{n}.txt": b"x" for n in range(4)}), "too_many_members", "too many files"),
    ("a.txt.gz", gzip.compress(b"text " * 1_000)[:-12], "damaged_file", "gzip cut short"),
    ("a.txt.zst", zstd(b"text " * 1_000)[:-3], "damaged_file", "Zstandard cut short"),
    ("a.zip", zipped({"a.txt": b"text"})[:-30], "damaged_file", "ZIP cut short"),
    ("a.jsonl.gz", LINES, "damaged_file", "not packed at all"),
    ("a.zip", zipped({"a.png": b"x", ".hidden.txt": b"x", "__MACOSX/a.txt": b"x"}), "empty", "no article inside"),
]


@pytest.mark.parametrize(("name", "raw", "reason", "why"), REFUSED, ids=[row[3] for row in REFUSED])
def test_what_cannot_be_unpacked_is_refused_with_a_reason(
    tmp_path: Path, name: str, raw: bytes, reason: str, why: str
) -> None:
    assert [row["reason"] for row in read_file(tmp_path, name, raw, SMALL)] == [reason], why


def test_a_bomb_of_300_megabytes_is_cut_off_early(tmp_path: Path) -> None:
    """What was whole before it is read; no more than the limit is ever unpacked."""
    raw = gzip.compress(b'{"text": "one"}\n' + b'{"title": "' + b"0" * 300_000_000, 1)
    found = read_file(tmp_path, "a.jsonl.gz", raw, Limits(max_unpacked_ratio=5))
    assert [row["reason"] for row in found] == [None, "unpacks_too_far"]
    assert found[0]["text"] == "one"


def test_files_inside_too_many_others_are_not_opened(tmp_path: Path) -> None:
    raw = b"text"
    for level in range(6):
        raw = zipped({"a.txt" if level == 0 else "a.zip": raw})
    assert [row["reason"] for row in read_file(tmp_path, "a.zip", raw)] == ["too_deep"]


def test_names_in_an_archive_are_names_only(tmp_path: Path) -> None:
    folder = tmp_path / "raw"
    folder.mkdir()
    (folder / "a.zip").write_bytes(zipped({"../../out.txt": b"one", "b\n.txt": b"two", "c.txt": b"three"}))
    found = read(folder)
    assert found["source_uri"].to_list() == ["raw/a.zip!/../../out.txt", "raw/a.zip!/b\\n.txt", "raw/a.zip!/c.txt"]
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.zip", "raw"]


def test_a_protected_member_is_refused_and_the_next_is_read(tmp_path: Path) -> None:
    raw = bytearray(zipped({"a.txt": b"secret", "b.txt": b"two"}, zipfile.ZIP_STORED))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        raw[raw.index(mark) + place] |= 1
    assert [row["reason"] for row in read_file(tmp_path, "a.zip", bytes(raw))] == ["encrypted", None]


def test_the_lines_before_the_damage_are_read(tmp_path: Path) -> None:
    raw = gzip.compress(b"".join(json.dumps({"text": f"text {n}"}).encode() + b"\n" for n in range(50_000)))
    found = read_file(tmp_path, "a.jsonl.gz", raw[: len(raw) // 2])
    assert len(found) > 1_000
    assert {row["reason"] for row in found[:-1]} == {None}
    assert found[-1]["reason"] == "damaged_file"

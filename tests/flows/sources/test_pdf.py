"""PDF: the text of its pages with broken lines joined; what cannot be read has a reason."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from flows.documents import Limits
from tests.flows.sources.pdfs import pdf
from tests.flows.sources.received import read_file

PAGES = (
    [
        "Norland fund grows",
        "Norland Pension Fund said on Friday that its assets had grown by",
        "a tenth to 12 billion euros.",
    ],
    ["It employs 140 people."],
)


def test_the_pages_of_a_file_are_one_document(tmp_path: Path) -> None:
    raw = pdf(*PAGES)
    [found] = read_file(tmp_path, "a.pdf", raw)
    assert found["text"] == (
        "Norland fund grows\nNorland Pension Fund said on Friday that its assets had grown by a tenth to 12 billion "
        "euros.\n\nIt employs 140 people."
    )
    assert (found["media_type"], found["raw_hash"]) == ("application/pdf", hashlib.sha256(raw).hexdigest())


REFUSED = [
    (b"%PDF-1.4 and nothing more", "damaged_file", "no PDF but its mark"),
    (b"<html></html>", "damaged_file", "another format"),
    (b"", "empty", "no bytes"),
    (pdf([]), "no_text", "a page without text"),
    (pdf(["x" * 90] * 50), "too_large", "more text than an article has"),
]


@pytest.mark.parametrize(("raw", "reason", "why"), REFUSED, ids=[row[2] for row in REFUSED])
def test_a_file_that_cannot_be_read_has_a_reason(tmp_path: Path, raw: bytes, reason: str, why: str) -> None:
    assert [row["reason"] for row in read_file(tmp_path, "a.pdf", raw, Limits(max_text_chars=1_000))] == [reason], why


def test_a_file_that_takes_too_long_is_to_be_tried_again(tmp_path: Path) -> None:
    raw = pdf(*[[f"line {n} of many"] * 50 for n in range(400)])
    [found] = read_file(tmp_path, "a.pdf", raw, Limits(seconds=0.0))
    assert (found["reason"], found["is_transient"]) == ("timed_out", True)

"""E-mail: the HTML part before the text, headers for title, date and sender; hostile messages refused or read."""

from __future__ import annotations

from datetime import datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from flows.sources.paragraphs import unwrapped
from tests.flows.sources.received import read_file


def message(text: str | None = None, page: str | None = None, **headers: str) -> EmailMessage:
    """A message with these parts and headers."""
    made = EmailMessage()
    named = {"Subject": "Norland grows", "From": "Norland Daily <desk@example.com>"} | headers
    for name, value in (named | {"Date": "Fri, 04 Jul 2025 17:30:00 +0900"}).items():
        made[name] = value
    if text is not None:
        made.set_content(text)
    if page is not None:
        made.add_alternative(page, subtype="html")
    return made


def test_the_html_part_is_read_as_a_page(tmp_path: Path) -> None:
    made = message("Read it on the web.", "<p>Norland Pension Fund manages 12 billion euros.</p>")
    [found] = read_file(tmp_path, "a.eml", made.as_bytes())
    assert found["text"] == "Norland Pension Fund manages 12 billion euros."
    assert (found["title"], found["publisher"]) == ("Norland grows", "Norland Daily")
    assert (found["published_at"], found["published_basis"]) == (datetime(2025, 7, 4, 8, 30), "metadata")


def test_a_text_part_has_its_broken_lines_joined(tmp_path: Path) -> None:
    lines = "The fund said on Friday that its assets had grown by more than a tenth\nto 12 billion euros.\n\nNew.\n"
    [found] = read_file(tmp_path, "a.eml", message(lines).as_bytes())
    assert found["text"] == (
        "The fund said on Friday that its assets had grown by more than a tenth to 12 billion euros.\n\nNew.\n"
    )


def test_attachments_are_noted_and_not_read(tmp_path: Path) -> None:
    made = message("The text.")
    made.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="a.pdf")
    [found] = read_file(tmp_path, "a.eml", made.as_bytes())
    assert found["text"] == "The text.\n"
    assert found["detail"] == "1 attachments of the message were not read."


HOSTILE = [
    (b"Subject: =?nosuch?B?YQ==?=\n\ntext", None, "an unknown encoding of a header"),
    (b"Subject: =?utf-8?B?a?=\nDate: never\n\ntext", None, "a header and a date that are none"),
    (b"Content-Type: text/plain; charset=nosuch\n\ntext", None, "an unknown charset"),
    (b"Content-Type: image/png\n\nx", "no_text", "no part to read"),
    (b"", "empty", "no bytes"),
    (b"Content-Type: multipart/mixed; boundary=a\n\n--a\n", "no_text", "parts that are missing"),
    (
        b"".join(b"Content-Type: message/rfc822\n\n" for _ in range(50_000)) + b"text",
        "too_deep",
        "messages in messages",
    ),
]


@pytest.mark.parametrize(("raw", "reason", "why"), HOSTILE, ids=[row[2] for row in HOSTILE])
def test_odd_messages(tmp_path: Path, raw: bytes, reason: str | None, why: str) -> None:
    assert [row["reason"] for row in read_file(tmp_path, "a.eml", raw)] == [reason], why


UNWRAPPED = [
    ("one long line that is full\nand goes on", "one long line that is full and goes on", "a broken line"),
    ("one long line that is full.\nNext", "one long line that is full.\nNext", "the end of a sentence"),
    ("Short\none long line that is full\nand more", "Short\none long line that is full and more", "a heading"),
    ("one long line that is full\n- item", "one long line that is full\n- item", "an item of a list"),
    ("one long line that is full\n\nnext", "one long line that is full\n\nnext", "an empty line"),
    ("x" * 200 + "\nshort", "x" * 200 + "\nshort", "lines that were never broken"),
]


@pytest.mark.parametrize(("text", "expected", "why"), UNWRAPPED, ids=[row[2] for row in UNWRAPPED])
def test_lines_are_joined_where_a_sentence_goes_on(text: str, expected: str, why: str) -> None:
    assert unwrapped(text) == expected, why

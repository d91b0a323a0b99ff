r"""Bytes → text: which encoding a document is in, and newlines as `\n`. Nothing else about a text is ever changed."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import cchardet

SAMPLE_LENGTH = 200_000  # bytes looked at to guess an encoding, characters to tell text from binary

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

FILE_SIGNATURES = (
    (b"\x1f\x8b", "gzip"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"PAR1", "Parquet"),
    (b"%PDF-", "PDF"),
    (b"\x28\xb5\x2f\xfd", "Zstandard"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"7z\xbc\xaf\x27\x1c", "7-Zip"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x7fELF", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"SQLite format 3\x00", "a SQLite database"),
)

# Encodings that news is written in, by their Python names. Beside them Python knows codecs that are no encodings of
# text (zlib, rot13, unicode_escape) and UTF-7, in which markup can hide: a page that declares one is read as if it said
# nothing.
ENCODINGS = frozenset(
    """utf-8 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp866 cp874 iso8859-2 iso8859-3 iso8859-4
    iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10 iso8859-13 iso8859-14 iso8859-15 iso8859-16 koi8-r koi8-u
    mac-roman mac-cyrillic shift_jis cp932 euc_jp iso2022_jp gbk gb18030 big5 big5hkscs euc_kr cp949 johab""".split()
)

# What an encoding is really meant where it is named: the wider one of its family, as browsers read it.
WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "utf-16": "utf-8",  # declared inside the page itself, which therefore cannot be UTF-16
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
}

# Latin code pages that differ from Windows-1252 in a few letters, of which the languages they are for have many.
LATIN_PAGES = frozenset(
    """cp1250 cp1254 cp1257 cp1258 iso8859-2 iso8859-3 iso8859-4 iso8859-10 iso8859-13 iso8859-14 iso8859-15
    iso8859-16""".split()
)
FEW_LETTERS = 0.01  # share of the bytes; Slovene, with the fewest letters of its own, has 3 %

DECLARED_CHARSET = re.compile(
    rb"""<meta\b[^>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})"""
    rb"""|<\?xml\b[^>]{0,100}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})""",
    re.IGNORECASE,
)
DECLARATION_LENGTH = 4_096  # bytes of a page in which it is looked for

NEWLINES = re.compile(r"\r\n?")
UNSTORABLE = re.compile("[\0\ud800-\udfff]")  # NUL and half surrogates: no database or file takes them
CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")  # not tab, newlines, escape, U+0085
MOST_CONTROLS = 0.05  # share of characters; text has next to none, random bytes have a tenth and more
FEW_CONTROLS = 8


@dataclass(frozen=True)
class Decoded:
    """A text, the encoding it was in, and what was replaced."""

    text: str
    encoding: str
    note: str | None = None


@dataclass(frozen=True)
class Undecodable:
    """Why bytes are not text: a name from `documents.REASONS`, and a sentence."""

    reason: str
    detail: str


def decoded(raw: bytes, *, is_page: bool = False, charset: str | None = None) -> Decoded | Undecodable:
    """The text of raw bytes. charset: what the server or the envelope declares.

    In this order: byte order mark, what was declared (by the server before the page), UTF-8, UTF-16 without a mark, a
    guess from the bytes, Windows-1252.
    """
    if signature := file_signature(raw):
        return Undecodable("binary_content", f"The content is {signature}, not text.")
    for mark, encoding in BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            return _checked(raw[len(mark) :], (encoding,))
    return _checked(raw, _candidates(raw, is_page=is_page, charset=charset))


def file_signature(raw: bytes) -> str | None:
    """What kind of binary file begins like this; None for text."""
    return next((words for signature, words in FILE_SIGNATURES if raw.startswith(signature)), None)


def storable(text: str) -> tuple[str, int]:
    r"""The text with newlines as `\n`, and NUL and half surrogates as U+FFFD, one for one; how many of these."""
    if "\r" in text:
        text = NEWLINES.sub("\n", text)
    return (text, 0) if text.isascii() and "\0" not in text else UNSTORABLE.subn("\ufffd", text)


def replacement_note(count: int) -> str | None:
    """The sentence that says how many characters were replaced."""
    return f"{count} unstorable characters (NUL or half a surrogate pair) were replaced by U+FFFD." if count else None


def _candidates(raw: bytes, *, is_page: bool, charset: str | None) -> Iterator[str]:
    if charset:
        yield from _known(charset)
    if is_page:
        yield from _declared(raw)
    yield "utf-8"
    yield from _utf16_without_mark(raw)
    yield from _guessed(raw)
    yield "cp1252"


def _checked(raw: bytes, encodings: Iterable[str]) -> Decoded | Undecodable:
    tried = []
    for encoding in encodings:
        tried.append(encoding)
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _is_binary(text):
            return Undecodable("binary_content", "The content is full of control characters: it is not text.")
        text, replaced = storable(text)
        return Decoded(text, encoding, replacement_note(replaced))
    return Undecodable("undecodable", f"The bytes are none of: {', '.join(dict.fromkeys(tried))}.")


def _declared(raw: bytes) -> tuple[str, ...]:
    found = DECLARED_CHARSET.search(raw[:DECLARATION_LENGTH])
    return _known((found[1] or found[2]).decode("ascii")) if found else ()


def _guessed(raw: bytes) -> tuple[str, ...]:
    """The encoding that the bytes look like."""
    sample = raw[:SAMPLE_LENGTH]
    guess = cchardet.detect(sample)["encoding"]
    guessed = _known(guess) if guess else ()
    return () if any(_is_doubtful(sample, encoding) for encoding in guessed) else guessed


def _is_doubtful(sample: bytes, encoding: str) -> bool:
    """Whether a guess at a Latin code page rests on next to nothing: on bytes that mean the same in Windows-1252, or on
    so few others that it would only turn a pound sign into a letter.
    """
    if encoding not in LATIN_PAGES:
        return False
    same = bytes(b for b in range(256) if _character(b, encoding) == _character(b, "cp1252"))
    return len(sample.translate(None, same)) < FEW_LETTERS * len(sample)


def _character(byte: int, encoding: str) -> str:
    return bytes([byte]).decode(encoding, errors="replace")


def _known(name: str) -> tuple[str, ...]:
    """The encoding of that name as a tuple of one; empty where the name is not that of an encoding of news."""
    try:
        encoding = codecs.lookup(name).name
    except (LookupError, ValueError):  # unknown, or no name at all
        return ()
    encoding = WIDER.get(encoding, encoding)
    return (encoding,) if encoding in ENCODINGS else ()


def _utf16_without_mark(raw: bytes) -> tuple[str, ...]:
    """UTF-16 in a Latin script has a NUL in every second byte."""
    sample = raw[:SAMPLE_LENGTH]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) < 0.4 * len(sample) / 2 or min(even, odd) > 0.05 * max(even, odd):
        return ()
    return ("utf-16-be",) if even > odd else ("utf-16-le",)


def _is_binary(text: str) -> bool:
    sample = text[:SAMPLE_LENGTH]
    controls = sum(1 for _ in CONTROLS.finditer(sample))
    return controls > FEW_CONTROLS and controls > MOST_CONTROLS * len(sample)

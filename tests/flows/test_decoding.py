"""Bytes → text: the order of evidence, what is replaced, what is no text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.decoding import Decoded, Undecodable, decoded, storable

EURO = "The fund’s assets grew to €4.50 billion – a “record”, its café-born founder said."
RUSSIAN = "Активы пенсионного фонда выросли на пять процентов, сообщил его руководитель в понедельник."
POLISH = (
    "Aktywa funduszu emerytalnego wzrosły o pięć procent, powiedział w poniedziałek jego szef, którego żona też śpi."
)
CHINESE = "养老基金的资产在去年增长了百分之五，基金负责人周一表示，这是历史最高水平。" * 3
JAPANESE = "年金基金の資産は昨年五パーセント増加したと、基金の責任者が月曜日に述べた。過去最高である。" * 3


@pytest.mark.parametrize(
    ("raw", "text", "encoding"),
    [
        (b"plain", "plain", "utf-8"),
        (EURO.encode(), EURO, "utf-8"),
        (EURO.encode("utf-8-sig"), EURO, "utf-8"),
        (EURO.encode("utf-16"), EURO, "utf-16-le"),  # with a mark
        (b"\xfe\xff" + EURO.encode("utf-16-be"), EURO, "utf-16-be"),
        (EURO.encode("utf-32"), EURO, "utf-32-le"),  # its mark begins like that of UTF-16
        (EURO.encode("utf-16-le"), EURO, "utf-16-le"),  # without
        (EURO.encode("utf-16-be"), EURO, "utf-16-be"),
        (EURO.encode("cp1252"), EURO, "cp1252"),
        ("Assets of £3.90 a head".encode("cp1252"), "Assets of £3.90 a head", "cp1252"),  # Ł in Central Europe
        (POLISH.encode("cp1250"), POLISH, "cp1250"),
        (RUSSIAN.encode("cp1251"), RUSSIAN, "cp1251"),
        (CHINESE.encode("gb18030"), CHINESE, "gb18030"),
        (JAPANESE.encode("shift_jis"), JAPANESE, "cp932"),
        (JAPANESE.encode("euc_jp"), JAPANESE, "euc_jp"),
    ],
)
def test_each_encoding_gives_the_text(raw: bytes, text: str, encoding: str) -> None:
    assert decoded(raw) == Decoded(text, encoding)


@pytest.mark.parametrize(
    ("declared", "raw", "text"),
    [
        ("iso-8859-1", "“5%” €".encode("cp1252"), "“5%” €"),  # browsers read Latin-1 as Windows-1252
        ("windows-1251", RUSSIAN.encode("cp1251"), RUSSIAN),
        ("gb2312", "资产增长".encode("gb18030"), "资产增长"),
        ("utf-8", "“5%” €".encode("cp1252"), "“5%” €"),  # a lie: not UTF-8
        ("utf-7", b"+ADw-script+AD4-", "+ADw-script+AD4-"),  # would make mark-up out of text
        ("rot13", b"market", "market"),  # Python knows it, but it is no encoding
        ("no-such-charset", "€".encode(), "€"),
    ],
)
def test_a_page_says_its_encoding(declared: str, raw: bytes, text: str) -> None:
    page = b"<html><head><meta charset=%s></head><body>" % declared.encode() + raw
    found = decoded(page, is_page=True)
    assert isinstance(found, Decoded)
    assert found.text.endswith(text)


def test_newlines_are_the_only_change() -> None:
    assert decoded(b" a\r\nb\rc\n\td  ") == Decoded(" a\nb\nc\n\td  ", "utf-8")


def test_other_line_separators_stay() -> None:
    assert decoded("a\u2028b\x85c\x0bd".encode()) == Decoded("a\u2028b\x85c\x0bd", "utf-8")


def test_what_cannot_be_stored_is_replaced_one_for_one_and_counted() -> None:
    found = decoded(b"A\0B market share of 59% " + b"x" * 100)
    assert isinstance(found, Decoded)
    assert found.text.startswith("A\ufffdB ")
    assert found.note is not None
    assert "1 unstorable" in found.note


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"\x1f\x8b\x08\x00rest", "binary_content"),
        (b"PAR1", "binary_content"),
        (b"PK\x03\x04", "binary_content"),
        (b"%PDF-1.7", "binary_content"),
        (bytes(range(1, 128)) * 40, "binary_content"),
        (bytes(range(256)) * 40, "undecodable"),
        (b"\xff\xfea", "undecodable"),  # half a character of UTF-16
    ],
)
def test_what_is_no_text_is_told_apart(raw: bytes, reason: str) -> None:
    found = decoded(raw)
    assert isinstance(found, Undecodable)
    assert found.reason == reason
    assert found.detail.endswith(".")


@given(st.binary(max_size=300), st.booleans())
def test_any_bytes_give_a_text_that_can_be_stored_or_a_reason(raw: bytes, is_page: bool) -> None:  # noqa: FBT001
    found = decoded(raw, is_page=is_page)
    if isinstance(found, Decoded):
        found.text.encode("utf-8")
        assert "\0" not in found.text
        assert "\r" not in found.text


@given(st.text(max_size=200))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    kept, _ = storable(text)
    if kept.strip() and not kept.startswith("\ufeff"):
        found = decoded(kept.encode())
        assert isinstance(found, Undecodable) or found.text == kept


@given(st.text(alphabet=st.characters(codec=None), max_size=100))
def test_replacing_never_moves_a_character(text: str) -> None:
    assert len(storable(text)[0]) == len(text.replace("\r\n", "\n"))

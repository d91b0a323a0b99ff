"""Texts are searched only where it is asked."""

import polars as pl

from transforms.text.matching import only, where


def test_only_what_is_asked_is_left() -> None:
    rows = pl.DataFrame({"asked": [True, False, None, True], "text": ["a 5", "b 6", "c 7", None]})
    found = rows.with_columns(left=only("asked", "text")).with_columns(
        found=pl.col("left").str.contains("[0-9]"), bare=pl.col("left").str.replace_all("[0-9]", "")
    )
    assert found["left"].to_list() == ["a 5", None, None, None]
    assert found["found"].to_list() == [True, None, None, None]
    assert found["bare"].to_list() == ["a ", None, None, None]


def test_nothing_is_left_behind_what_is_not_asked() -> None:
    """A search reads what stands behind a null too."""
    rows = pl.DataFrame({"asked": [False, True], "text": ["a text too long to be held in place", "b"]})
    behind = rows.select(only("asked", "text")).to_series().to_arrow().buffers()
    assert b"too long" not in b"".join(bytes(buffer) for buffer in behind[1:] if buffer is not None)


def test_columns_are_worked_out_where_it_is_asked() -> None:
    rows = pl.DataFrame({"asked": [False, True, None, True], "text": ["a 5", "b 6", "c 7", "d"]})
    found = where(rows, pl.col("asked"), found=pl.col("text").str.contains("[0-9]"))
    assert found["found"].to_list() == [None, True, None, False]
    nowhere = where(rows, pl.col("asked") & pl.lit(value=False), found=pl.col("text").str.contains("[0-9]"))
    assert nowhere["found"].to_list() == [None] * 4

"""Searching texts: only where it is asked, and which row of a cue table fits the words around a number."""

from collections.abc import Sequence

import polars as pl

from transforms.lexicon.rejections import Cue
from transforms.text.lookups import there


def only(asked: pl.Expr | str, text: pl.Expr | str) -> pl.Expr:
    """The text where it is asked, else null.

    A pattern is searched for behind a null too, in what was there before: here nothing is left there, so that a row
    that is not asked costs no search.
    """
    return pl.when(asked).then(pl.when(asked).then(text).otherwise(pl.lit("")))


def where(rows: pl.DataFrame, asked: pl.Expr, **columns: pl.Expr) -> pl.DataFrame:
    """The rows with columns that are worked out only where it is asked, and null elsewhere.

    For many patterns and few rows. The columns cannot look at other rows: those around are not there.
    """
    is_asked = rows.select(asked.fill_null(value=False)).to_series()
    told = rows.filter(is_asked).select(**columns)
    place = pl.when(is_asked).then(is_asked.cum_sum().cast(pl.Int64) - 1)
    return rows.with_columns(there(told, name, place).alias(name) for name in columns)


def merged_cues(cues: Sequence[Cue]) -> tuple[Cue, ...]:
    """The same cues in fewer patterns: neighbours of one reason that look to the same side only become one pattern."""
    merged: list[Cue] = []
    for cue in cues:
        last = merged[-1] if merged else None
        if last and last.reason == cue.reason and last.behind is None and cue.behind is None:
            merged[-1] = cue._replace(before=f"(?:{last.before})|(?:{cue.before})")
        elif last and last.reason == cue.reason and last.before is None and cue.before is None:
            merged[-1] = cue._replace(behind=f"(?:{last.behind})|(?:{cue.behind})")
        else:
            merged.append(cue)
    return tuple(merged)


def first_reason(cues: Sequence[Cue], gap: pl.Expr, rest: pl.Expr) -> pl.Expr:
    """The reason of the first cue that fits gap, the words before the number, and rest, those behind it; else null."""
    return pl.coalesce([pl.when(_fits(cue, gap, rest)).then(pl.lit(cue.reason)) for cue in cues])


def _fits(cue: Cue, gap: pl.Expr, rest: pl.Expr) -> pl.Expr:
    before = gap.str.contains(cue.before) if cue.before is not None else pl.lit(True)
    return before & rest.str.contains(cue.behind) if cue.behind is not None else before

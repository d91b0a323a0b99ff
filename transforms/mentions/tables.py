"""Tables in texts: what the heading of its column, the first cell of its row and the caption say of a figure.

A table is a run of lines `| cell | cell |`. Its headings are its first rows, as far as they hold no figures.
"""

from __future__ import annotations

import polars as pl

from transforms.lexicon import currencies
from transforms.lexicon.forms import alternation
from transforms.lexicon.table_headings import KINDS, SCALES, UNITS

ROW = r"^\|.*\|$"
YEAR = r"^(?:fy ?)?(?:19|20)\d\d$"
LAST_YEAR = r"(?:^|\s)((?i:fy ?)?(?:19|20)\d\d)$"
FIGURE = r"^[^\p{L}]*\d[^\p{L}]*(?:%|bps?|bn|mn?|tn|k|x)?\)?$"  # a cell that holds a figure and nothing else
BARE = r"^[^\p{L}%]+$"  # a figure that does not say its scale or unit itself
DECIMAL = r"^[+-]?\d+\.\d+$"
BRACKETED = r"^\([\d.,\s]+%?\)$"
MAIN = {"dollar": "USD", "pound": "GBP", "yen": "JPY"}  # what a sign or word of several currencies means in a heading
NOTE = "table_heading"
MEASURED = (r"\bby ([\p{L} ]*\p{L})", r"^([\p{L}][\p{L} '&-]*\p{L}) ?(?:\(|,|$)", r"([\p{L}][\p{L} '&-]*\p{L}) ?\(")
CAPTION_CHARS = 160  # of the line above a table that is its caption

_CODES = {code.lower(): currencies.RENAMED.get(code, code) for code in currencies.CODES}
_SIGNS = {sign.strip().lower(): code for sign, code in currencies.SYMBOLS.items()}
_MONEY = _CODES | currencies.WORDS | _SIGNS
_MONEY_WORDS = alternation([name for name in _MONEY if name[-1].isalpha()])
_MONEY_SIGNS = alternation([name for name in _MONEY if not name[-1].isalpha()])


def table_headings(seen: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """What a table says of the numbers in it.

    seen: doc, sentence, span_start, at. sentences: doc, sentence, sentence_start, sentence_text. Returns one row for
    each number in the body of a table: doc, span_start, cell, row_name, heading, money (currency), scale: Float64,
    heading_unit; null where the table does not say.
    """
    rows = _rows(sentences)
    placed = seen.select("doc", "sentence", "span_start", "at").join(
        rows.select("sentence", "table", "sentence_text", "cells", "is_data"), on="sentence"
    )
    column = pl.col("sentence_text").str.head(pl.col("at")).str.count_matches("|", literal=True).cast(pl.Int64) - 1
    body = placed.filter("is_data").with_columns(column=column)
    names = _headings(rows)
    found = body.join(names, on=["table", "column"], how="left", maintain_order="left").join(
        _captions(rows, sentences), on="table", how="left", maintain_order="left"
    )
    return with_told_units(found).select(
        "doc",
        "span_start",
        "money",
        "scale",
        "heading_unit",
        cell=pl.col("cells").list.get(pl.col("column"), null_on_oob=True),
        row_name=pl.col("cells").list.get(0, null_on_oob=True),
        heading="heading",
    )


def with_heading_units(seen: pl.DataFrame, headings: pl.DataFrame) -> pl.DataFrame:
    """The numbers with the scale, currency and unit that the headings of their columns give them. The order is kept.

    seen: what `mentions` returns. headings: what `table_headings` returns.
    """
    if headings.is_empty():
        return seen
    numbered = seen.with_row_index("row")
    told = numbered.join(headings, on=["doc", "span_start"], how="inner")
    # A decimal that nothing gives a unit is rejected, until its heading does.
    is_open = pl.col("reason").is_null() | ((pl.col("reason") == "other") & pl.col("surface").str.contains(DECIMAL))
    is_plain = is_open & pl.col("surface").str.contains(r"^[^\p{L}]+$") & pl.col("heading").is_not_null()
    is_bare = is_plain & (pl.col("unit") == "count") & pl.col("surface").str.contains(BARE)
    is_scaled = is_plain & ~pl.col("unit").is_in(["percent", "percentage_point", "basis_point", "multiple"])
    is_scaled = is_scaled & pl.col("heading_unit").is_null() & pl.col("scale").is_not_null()
    unit = pl.when(is_bare).then(pl.coalesce("heading_unit", "money"))
    is_negative = is_plain & pl.col("cell").str.contains(BRACKETED) & (pl.col("value") > 0)
    factor = pl.when(is_scaled).then("scale").otherwise(1.0) * pl.when(is_negative).then(-1.0).otherwise(1.0)
    changes = (unit.is_not_null() | is_scaled | is_negative).fill_null(False)
    changed = told.with_columns(
        *(
            pl.when(changes).then(pl.col(name) * factor).otherwise(name).alias(name)
            for name in ("value", "low", "high")
        ),
        reason=pl.when(unit.is_null()).then("reason"),
        unit=pl.coalesce(unit, "unit"),
        basis=pl.when(unit.is_not_null() & pl.col("heading_unit").is_null()).then(pl.lit("context")).otherwise("basis"),
        notes=pl.when(changes).then(pl.col("notes").list.concat(pl.lit([NOTE]))).otherwise("notes"),
    ).select(numbered.columns)
    # Few numbers stand in tables: the others are not asked.
    others = numbered.join(changed, on="row", how="anti")
    return pl.concat([others, changed]).sort("row").drop("row")


def with_heading_words(stated: pl.DataFrame, headings: pl.DataFrame) -> pl.DataFrame:
    """The figures with what their place in a table says: kind by the heading; the row as subject, the heading as
    measure, a year above as period. The order is kept.

    stated: with kind, subject, measure, period and unit. headings: what `table_headings` returns.
    """
    if headings.is_empty():
        return stated
    words = headings.select("doc", "span_start", "row_name", "heading")
    told = stated.join(words, on=["doc", "span_start"], how="left", maintain_order="left")
    lower = pl.col("heading").str.to_lowercase()
    is_percent = pl.col("unit") == "percent"
    is_money = ~pl.col("unit").is_in(["percent", "percentage_point", "basis_point", "count", "multiple"])
    kind = pl.coalesce(
        pl.when((is_money if family == "money" else is_percent) & lower.str.contains(pattern)).then(pl.lit(kind))
        for family, pattern, kind in KINDS
    )
    year = pl.col("heading").str.extract(LAST_YEAR)
    measure = pl.col("heading").str.replace(LAST_YEAR, "")
    is_named = pl.col("row_name").str.contains(r"\p{L}") & pl.col("heading").is_not_null()
    # A flattened table has no cells: its heading names what is measured, up to its unit or date.
    by_heading = pl.coalesce(pl.col("heading").str.extract(pattern) for pattern in MEASURED)
    # A measure that is the subject itself says nothing.
    no_measure = pl.col("measure").is_null() | (pl.col("measure") == pl.col("subject")).fill_null(value=False)
    unnamed = pl.col("row_name").is_null() & no_measure
    return told.with_columns(
        kind=pl.coalesce(kind, "kind"),
        subject=pl.when(is_named).then("row_name").otherwise("subject"),
        measure=pl.when(is_named & (measure != ""))
        .then(measure)
        .when(unnamed)
        .then(pl.coalesce(by_heading, "measure"))
        .otherwise("measure"),
        period=pl.coalesce(year, "period"),
    ).select(stated.columns)


def _rows(sentences: pl.DataFrame) -> pl.DataFrame:
    """The rows of tables with table (running number), cells: List[String], and whether they are below the headings."""
    rows = sentences.filter(pl.col("sentence_text").str.contains(ROW)).with_columns(
        cells=pl.col("sentence_text").str.strip_chars("|").str.split("|").list.eval(pl.element().str.strip_chars())
    )
    is_next = (pl.col("sentence") == pl.col("sentence").shift(1) + 1) & (pl.col("doc") == pl.col("doc").shift(1))
    lower = pl.element().str.to_lowercase()
    has_figure = pl.col("cells").list.eval(lower.str.contains(FIGURE) & ~lower.str.contains(YEAR)).list.any()
    numbered = rows.with_columns(table=(~is_next.fill_null(False)).cum_sum(), has_figure=has_figure)
    return numbered.with_columns(is_data=pl.col("has_figure").cast(pl.Int8).cum_max().over("table") > 0)


def _headings(rows: pl.DataFrame) -> pl.DataFrame:
    """table, column: Int64 from 0, heading: the words above the figures, those of several rows one behind the other."""
    cells = rows.filter(~pl.col("is_data")).select("sentence", "table", "cells")
    long = cells.with_columns(column=pl.int_ranges(pl.col("cells").list.len(), dtype=pl.Int64)).explode(
        "cells", "column", empty_as_null=False
    )
    named = long.filter(pl.col("cells") != "").group_by("table", "column", maintain_order=True)
    return named.agg(heading=pl.col("cells").unique(maintain_order=True).str.join(" "))


def _captions(rows: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """table, caption: the short line directly above a table."""
    first = rows.group_by("table", maintain_order=True).first().select("doc", "table", sentence=pl.col("sentence") - 1)
    above = sentences.select("doc", "sentence", caption=pl.col("sentence_text"))
    return (
        first.join(above, on=["doc", "sentence"])
        .filter(pl.col("caption").str.len_chars() <= CAPTION_CHARS)
        .select("table", "caption")
    )


def with_told_units(headed: pl.DataFrame) -> pl.DataFrame:
    """Adds money (currency), scale: Float64 and heading_unit, as heading and caption say; the heading first.

    headed: heading, caption, and whatever else. Each heading is read once, however many numbers it has.
    """
    said = ["heading", "caption"]
    if headed.is_empty():  # most batches have no table, and the patterns are many
        return headed.with_columns(
            money=pl.lit(None, pl.String), scale=pl.lit(None, pl.Float64), heading_unit=pl.lit(None, pl.String)
        )
    heading, caption = (pl.col(name).str.to_lowercase() for name in said)
    heading_unit = _first_found(heading, UNITS)
    money = pl.coalesce(_money(heading), pl.when(heading_unit.is_null()).then(_money(caption)))
    scale = pl.coalesce(_scale(heading), pl.when(heading_unit.is_null()).then(_scale(caption)))
    read = headed.select(said).unique().with_columns(money=money, scale=scale, heading_unit=heading_unit)
    return headed.join(read, on=said, how="left", nulls_equal=True, maintain_order="left")


def _first_found(text: pl.Expr, rules: tuple[tuple[str, str], ...]) -> pl.Expr:
    return pl.coalesce(pl.when(text.str.contains(pattern)).then(pl.lit(name)) for pattern, name in rules)


def _scale(text: pl.Expr) -> pl.Expr:
    return pl.coalesce(pl.when(text.str.contains(pattern)).then(pl.lit(worth)) for pattern, worth in SCALES)


def _money(text: pl.Expr) -> pl.Expr:
    """The currency that a heading names."""
    name = pl.coalesce(text.str.extract(rf"\b({_MONEY_WORDS})\b"), text.str.extract(rf"({_MONEY_SIGNS})"))
    code = name.replace_strict(_MONEY, default=None, return_dtype=pl.String)
    return pl.when(code.str.contains(r"^[A-Z]{3}$")).then(code).otherwise(code.replace_strict(MAIN, default=None))

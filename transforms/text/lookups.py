"""Looking up the nearest row that meets a condition, within a sentence or document, without grouping.

All expressions work on frames with a column `row` (0, 1, 2 …) in the order of the text. A result is a row number or
null; `at` reads what stands there. Filling forward and checking the limit costs one pass, grouping by sentence many.
"""

import polars as pl

# Stops a filling: no row.
_NONE = -1


def latest(condition: pl.Expr, since: str) -> pl.Expr:
    """The last row up to this one that meets the condition, no earlier than the row in column `since`."""
    return _or_null(pl.when(condition).then("row").when(pl.col("row") == pl.col(since)).then(_NONE).forward_fill())


def latest_before(condition: pl.Expr, stop: pl.Expr) -> pl.Expr:
    """The last row up to this one that meets the condition, with no row that meets `stop` after it."""
    return _or_null(pl.when(condition).then("row").when(stop).then(_NONE).forward_fill())


def coming(condition: pl.Expr, stop: pl.Expr) -> pl.Expr:
    """The first row after this one that meets the condition, with no row that meets `stop` before it."""
    return _or_null(pl.when(condition).then("row").when(stop).then(_NONE).backward_fill().shift(-1))


def _or_null(row: pl.Expr) -> pl.Expr:
    """The rows with null for _NONE, which no unsigned number can be. Each row is computed once, not once more to be
    compared.
    """
    return row.cast(pl.UInt32, strict=False).cast(pl.Int64)


def first_between(condition: pl.Expr, first: str, last: str) -> pl.Expr:
    """The first row from the one in column `first` to the one in column `last` that meets the condition."""
    hit = at(pl.when(condition).then("row").backward_fill(), first)
    return pl.when(hit <= pl.col(last)).then(hit)


def sentences_back(rows: pl.DataFrame, count: int) -> pl.DataFrame:
    """For each sentence sentence_first, low, the first row of the sentence so many before it or of the document, and
    high, the first row of the next sentence.

    rows: row, sentence_first, doc_first.
    """
    starts = rows.filter(pl.col("row") == pl.col("sentence_first")).select("row", "sentence_first", "doc_first")
    doc = pl.col("doc_first")
    back = [pl.when(doc.shift(n) == doc).then(pl.col("row").shift(n)) for n in range(count, 0, -1)]
    return starts.select(
        "sentence_first", low=pl.coalesce(*back, "row"), high=pl.col("row").shift(-1).fill_null(rows.height)
    )


def at(what: str | pl.Expr, column: str | pl.Expr) -> pl.Expr:
    """What stands in the row that a column names, in the same frame; null without a row."""
    values = pl.col(what) if isinstance(what, str) else what
    return values.gather(_row(column), null_on_oob=True)


def there(rows: pl.DataFrame, what: str, column: str | pl.Expr) -> pl.Expr:
    """What stands in the row that a column names, in another frame; null without a row."""
    if rows.is_empty():  # nothing to gather from, not even for rows that name none
        return pl.when(_row(column) < 0).then(pl.lit(None, dtype=rows[what].dtype))
    return pl.lit(rows[what]).gather(_row(column), null_on_oob=True)


def _row(column: str | pl.Expr) -> pl.Expr:
    """The row that a column names, null where there is none: a row before the first would count from the last."""
    row = pl.col(column) if isinstance(column, str) else column
    return pl.when(row >= 0).then(row)

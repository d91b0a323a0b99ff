"""A table of a page → its rows as lines, cells apart by bars, so that each figure can be read with its row and
column.
"""

from __future__ import annotations

from selectolax.lexbor import LexborNode

FEWEST = 2  # rows, and columns, of a table of data: less is layout
LONGEST_CELL = 300  # characters; a longer one holds prose, and the table is layout
LONGEST_MEAN = 60
MOST_SPANNED = 30  # columns of a cell; what says more is a mistake


def is_table_of_data(table: LexborNode) -> bool:
    """Whether a table holds figures or words to be read across, rather than the layout of a page."""
    if table.css_first("table table, table article, table h1, table form, table ul") is not None:
        return False
    rows = [[_words(cell) for cell in _cells(row)] for row in table.css("tr")]
    wide = [row for row in rows if len(row) >= FEWEST]
    cells = [cell for row in wide for cell in row if cell]
    return (
        len(wide) >= FEWEST
        and 2 * len(wide) >= len(rows)
        and bool(cells)
        and max(map(len, cells)) <= LONGEST_CELL
        and sum(map(len, cells)) <= LONGEST_MEAN * len(cells)
    )


def rows_of_table(table: LexborNode) -> list[str]:
    """The caption, then each row as `| cell | cell |`. A cell that spans columns or rows stands in each of them: what
    is read below or beside a heading has it above or before it.
    """
    caption = table.css_first("caption")
    lines = [_words(caption)] if caption is not None else []
    below: dict[int, tuple[str, int]] = {}  # column: the words that reach down into it, and for how many rows
    for row in table.css("tr"):
        words: list[str] = []
        for cell in _cells(row):
            _fill_from_above(words, below)
            text, n_rows = _words(cell), _span(cell, "rowspan")
            for _ in range(_span(cell, "colspan")):
                if n_rows > 1:
                    below[len(words)] = (text, n_rows - 1)
                words.append(text)
        _fill_from_above(words, below)
        if any(words):
            lines.append(f"| {' | '.join(words)} |")
    return [line for line in lines if line]


def _fill_from_above(words: list[str], below: dict[int, tuple[str, int]]) -> None:
    while (reaching := below.pop(len(words), None)) is not None:
        text, n_rows = reaching
        if n_rows > 1:
            below[len(words)] = (text, n_rows - 1)
        words.append(text)


def _cells(row: LexborNode) -> list[LexborNode]:
    return [cell for cell in row.iter() if cell.tag in ("td", "th")]


def _words(cell: LexborNode) -> str:
    """The words of a cell on one line, without bars of its own."""
    return " ".join(cell.text(separator=" ").replace("|", " ").split())


def _span(cell: LexborNode, name: str) -> int:
    value = (cell.attributes.get(name) or "").strip()
    return max(1, min(int(value), MOST_SPANNED)) if value.isdecimal() else 1

"""Figures and bodies that are listed in the same order: "A and B returned 5% and 3% respectively"."""

import polars as pl

from transforms.nearest import at, latest, there

# So many steps back along a list; longer ones are tables.
_STEPS = 4


def respective(look: pl.DataFrame, rows: pl.DataFrame) -> pl.Series:
    """For a figure that is member of a list, the row of the body at its place in the list of bodies; else null.

    look: the mentions with their surroundings, in order. rows: what `reading` returned. The sentence says
    "respectively", and names as many bodies before its verb, or behind the last figure, as it has figures.
    """
    told = rows.filter(pl.col("word") == "respectively")["sentence"].unique()
    saying = look.with_row_index("mention").filter(
        pl.col("sentence").is_in(told.implode()) | (pl.col("role") == "member") & pl.col("label").is_null()
    )
    if saying.is_empty():
        return pl.repeat(None, look.height, dtype=pl.Int64, eager=True)
    items = _with_items(rows)
    # Looked up before they are compared within a list: inside `over`, every list would hold all items.
    saying = saying.with_columns(words_before=there(items, "words_before", "row"))
    chosen = saying.select("mention", chosen=_chosen(items))
    return look.select(mention=pl.int_range(pl.len(), dtype=pl.UInt32)).join(
        chosen, on="mention", how="left", maintain_order="left"
    )["chosen"]


def _chosen(items: pl.DataFrame) -> pl.Expr:
    # "A and B returned 5% and 3%": nothing but "and" or a comma between the figures.
    words = pl.col("words_before")
    touching = ((words.max() == words.min()) & (pl.len() == pl.col("link").len())).over("doc", "link", "sentence")
    linked = (
        (pl.col("role") == "member")
        & pl.col("link").is_not_null()
        & (there(items, "respective", "row").fill_null(False) | touching.fill_null(False))
    )
    place = pl.int_range(pl.len()).over("doc", "link", "sentence")
    count = pl.len().over("doc", "link", "sentence").cast(pl.Int64)
    back = count - 1 - place
    # "88% and 73% of Asian and American funds": the list stands behind the figures.
    behind = pl.when(pl.col("of").is_not_null()).then("of").max().over("doc", "link", "sentence")
    behind_end = there(items, "list_end", behind)
    before = pl.col("agent")
    chosen = pl.coalesce(_back(items, before, back, count), _back(items, behind_end, back, count))
    return pl.when(linked & (count > 1)).then(chosen)


def _with_items(rows: pl.DataFrame) -> pl.DataFrame:
    """The phrases with the item before them in a list (item_before), its last item (list_end), and respective."""
    cls, row = pl.col("cls"), pl.col("row")
    placed = pl.col("filled") & (pl.col("type") == "place") & (cls.shift(-1) == "owner")
    item = pl.col("filled") & ~placed.fill_null(False)
    # The border that joins a phrase to the one before; a place before the phrase is passed over.
    joint = pl.when(cls == "owner").then(cls.shift(1)).otherwise(cls)
    wordy = pl.col("filled") | cls.is_in(["act", "be", "prep", "time", "hard", "sub"])
    rows = rows.with_columns(
        words_before=wordy.cum_sum().cast(pl.Int64),
        item_before=pl.when(joint.is_in(["and", "comma"]) & item).then(latest(item, "sentence_first").shift(1)),
    )
    said = pl.col("word") == "respectively"
    ends = pl.when((cls.shift(-1) == "start").fill_null(True)).then(row).backward_fill()
    told = at(latest(said, "sentence_first"), ends)
    following = pl.when(item).then(row).backward_fill().shift(-1)
    joined = at("item_before", following) == row
    rows = rows.select(
        "row",
        "item_before",
        "words_before",
        respective=told.is_not_null(),
        list_end="row",
        step=pl.when(joined).then(following),
    )
    for _ in range(_STEPS):
        rows = rows.with_columns(list_end=pl.coalesce(at("step", "list_end"), "list_end"))
    return rows


def _back(items: pl.DataFrame, last: pl.Expr, steps: pl.Expr, count: pl.Expr) -> pl.Expr:
    """The item so many steps before the last one of a list, if the list has as many items as asked."""
    reached, chosen = last, pl.when(steps == 0).then(last).otherwise(None)
    length = last.is_not_null().cast(pl.Int64)
    for step in range(1, _STEPS + 1):
        reached = there(items, "item_before", reached)
        length = length + reached.is_not_null()
        chosen = pl.when(steps == step).then(reached).otherwise(chosen)
    return pl.when(length >= count).then(chosen)

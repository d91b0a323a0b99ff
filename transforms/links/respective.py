"""Figures and bodies that are listed in the same order: "A and B returned 5% and 3% respectively"."""

import polars as pl

from transforms.text.lookups import at, latest, there

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
    chosen = saying.select("mention").with_columns(_chosen(saying, items).alias("chosen"))
    return look.select(mention=pl.int_range(pl.len(), dtype=pl.UInt32)).join(
        chosen, on="mention", how="left", maintain_order="left"
    )["chosen"]


def _chosen(saying: pl.DataFrame, items: pl.DataFrame) -> pl.Series:
    """The row of the body at each figure's place. saying: mentions of sentences that may say it. items: of
    `_with_items`.
    """
    of_list = ("doc", "link", "sentence")
    place = pl.int_range(pl.len()).over(of_list)
    # "88% and 73% of Asian and American funds": the list stands behind the figures.
    behind = pl.col("of").max().over(of_list)
    # What stands elsewhere is looked up before it is compared within a list: inside `over`, every list would hold it.
    told = saying.with_columns(
        words_before=there(items, "words_before", "row"),
        respective=there(items, "respective", "row").fill_null(False),
        count=pl.len().over(of_list).cast(pl.Int64),
        before="agent",
        behind=there(items, "list_end", behind),
    ).with_columns(back=pl.col("count") - 1 - place)
    # "A and B returned 5% and 3%": nothing but "and" or a comma between the figures.
    words = pl.col("words_before")
    touching = ((words.max() == words.min()) & (pl.len() == pl.col("link").len())).over(of_list)
    linked = (
        (pl.col("role") == "member")
        & pl.col("link").is_not_null()
        & (pl.col("respective") | touching.fill_null(False))
        & (pl.col("count") > 1)
    )
    found = told.with_columns(linked=linked, first=_back(told, items, "before"), other=_back(told, items, "behind"))
    return found.select(pl.when("linked").then(pl.coalesce("first", "other"))).to_series()


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


def _back(told: pl.DataFrame, items: pl.DataFrame, last: str) -> pl.Series:
    """The item `back` steps before the last one of a list (the row in column `last`), if the list has `count` items."""
    walk = told.select(
        "back",
        "count",
        reached=last,
        chosen=pl.when(pl.col("back") == 0).then(last),
        length=pl.col(last).is_not_null().cast(pl.Int64),
    )
    for step in range(1, _STEPS + 1):
        walk = walk.with_columns(reached=there(items, "item_before", "reached")).with_columns(
            length=pl.col("length") + pl.col("reached").is_not_null(),
            chosen=pl.when(pl.col("back") == step).then("reached").otherwise("chosen"),
        )
    return walk.select(pl.when(pl.col("length") >= pl.col("count")).then("chosen")).to_series()

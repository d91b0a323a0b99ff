"""Of whom or what a share is a part: the people it counts, or the whole that it is taken from."""

import polars as pl

from transforms.lexicon.counted_heads import COUNTED_INSIDE
from transforms.subjects.pointers import with_pointers, with_wholes_without_noun
from transforms.subjects.ranking import likeliest_population
from transforms.text.matching import only


def populations(look: pl.DataFrame, rows: pl.DataFrame, described: pl.DataFrame) -> pl.Series:
    """For each mention, if it is a share, the row that names its population.

    look: the mentions with their surroundings and subject (the row that names it). rows: what `reading` returned.
    described: what `described_rows` returned for them.
    """
    asked = shares(look, rows)
    wholes = with_wholes_without_noun(described, rows, look)
    found = asked.select("place", row=likeliest_population(asked, wholes))
    places = look.select(place=pl.int_range(pl.len(), dtype=pl.UInt32))
    return places.join(found, on="place", how="left", maintain_order="left")["row"]


def shares(look: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """The shares among the mentions, with place (among all of them) and what speaks of their population: whole (the row
    that rules name), what `with_pointers` adds, and the rows that `NEIGHBOURS` names.
    """
    look = _with_samples(_with_wholes(look)).with_row_index("place").filter(pl.col("kind") == "share")
    return with_pointers(_with_neighbours(look), rows)


def counted_inside() -> pl.Expr:
    """Of mentions: whom a share names inside its own words, "client" of "one client in eight"; else null."""
    counts = (pl.col("kind") == "share") & pl.col("surface").str.contains(" ", literal=True)
    return only(counts, "surface").str.extract(COUNTED_INSIDE)


def _with_samples(look: pl.DataFrame) -> pl.DataFrame:
    """The mentions with whom the figures before and behind them asked or counted."""
    kind = pl.col("kind")
    sample = pl.when(kind == "sample_size").then(pl.coalesce("noun", "of", "group_here"))
    counted = pl.when(kind.is_in(["count", "sample_size"])).then(pl.coalesce("noun", "of"))
    group = pl.when(kind == "share").then("group_here")
    of = pl.when(kind == "share").then("of")
    return look.with_columns(
        sample_before=_before(_carried(sample)),
        sample_coming=_coming(sample),
        count_before=_before(_carried(counted)),
        group_before=_before(_carried(group)),
        of_before=_before(_carried(of)),
    )


def _with_neighbours(look: pl.DataFrame) -> pl.DataFrame:
    """The shares with the subjects and wholes of those beside them."""
    first = pl.col("of").drop_nulls().first().over("doc", "link", "sentence")
    return look.with_columns(
        of_list=pl.when(pl.col("link").is_not_null()).then(first),
        whole_before=_before(pl.col("whole")),
        whole_behind=_before(pl.col("whole"), -1),
        subject_before=_before(pl.col("subject")),
    )


def _before(value: pl.Expr, steps: int = 1) -> pl.Expr:
    """What stands so many mentions before, in the same document."""
    return pl.when(pl.col("doc") == pl.col("doc").shift(steps)).then(value.shift(steps))


def _carried(value: pl.Expr) -> pl.Expr:
    """The last value of the document so far."""
    doc = pl.when(value.is_not_null()).then("doc").forward_fill()
    return pl.when(doc == pl.col("doc")).then(value.forward_fill())


def _coming(value: pl.Expr) -> pl.Expr:
    """The next value of the document, that of the mention itself included."""
    doc = pl.when(value.is_not_null()).then("doc").backward_fill()
    return pl.when(doc == pl.col("doc")).then(value.backward_fill())


def _with_wholes(look: pl.DataFrame) -> pl.DataFrame:
    """The mentions with whole, the row that rules name as the population."""
    return look.with_columns(whole=_whole())


def _whole() -> pl.Expr:
    """The whole that a share is a part of: the thing after "of", also of the share before it in a list; else the
    people.
    """
    share = pl.col("kind") == "share"
    part = pl.col("kind").is_in(["share", "stake", "allocation"])
    whole = pl.when(part).then(pl.coalesce(pl.when(~pl.col("of_people")).then("of"), "share_of"))
    # The whole is said once in a list: "insurers took 40%, banks 35% and funds 25% of the bond".
    of_list = pl.when(pl.col("link").is_not_null()).then(whole.drop_nulls().first().over("doc", "link", "sentence"))
    return pl.when(share).then(pl.coalesce(whole, of_list, "subject"))

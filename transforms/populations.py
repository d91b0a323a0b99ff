"""Of whom or what a share is a part: the people it counts, or the whole that it is taken from."""

import polars as pl

from transforms.ranking import likeliest_population


def populations(look: pl.DataFrame, rows: pl.DataFrame) -> pl.Series:
    """For each mention, if it is a share, the row that names its population.

    look: the mentions with their surroundings and subject (the row that names it). rows: what `reading` returned.
    """
    look = with_wholes(look)
    look = look.with_columns(likeliest_part=likeliest_population(look, rows))
    return look.select(pl.when(pl.col("kind") == "share").then("likeliest_part")).to_series()


def with_wholes(look: pl.DataFrame) -> pl.DataFrame:
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

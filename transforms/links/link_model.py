"""The learnt part of the links: which figures belong together, and how, out of all that rules and words say."""

import polars as pl

from transforms.lexicon.link_weights import LINK_WEIGHTS
from transforms.links.link_features import link_features
from transforms.links.link_pairs import link_pairs
from transforms.models.learnt import class_sums, models

# How a figure may belong to one before it: not, in one list, as its earlier state or as its later one.
RELATIONS = ("none", "list", "base", "later")
_MODEL = models({"links": LINK_WEIGHTS})["links"]


def learnt_links(found: pl.DataFrame) -> pl.DataFrame:
    """figure, role (from, to, member), group (a number): the figures that belong to others.

    found: as of `with_ruled_groups`.
    """
    pairs = link_pairs(found)
    sums = class_sums(link_features(pairs), _MODEL, "pair")
    return roles(pairs.select("pair", "figure", "other").join(sums, on="pair", maintain_order="left"), found.height)


def roles(weighed: pl.DataFrame, height: int) -> pl.DataFrame:
    """figure, role, group: what follows from the sums of the relations of pairs.

    weighed: figure, other, and the sum of each relation. height: how many figures there are. A figure belongs to one
    before it at most. A group is a list of members, or one `to` with one `from` or more.
    """
    asked = [name for name in RELATIONS if name != "none"]
    top = pl.max_horizontal(*asked)
    relation = pl.coalesce([pl.when(pl.col(name) == top).then(pl.lit(name)) for name in asked])
    joined = (
        weighed.select("figure", "other", relation=relation, lead=top - pl.col("none"))
        .filter(pl.col("lead") > 0)
        .sort("lead", "figure", descending=[True, False])
        .unique("figure", keep="first", maintain_order=True)
    )
    ends = _ends(joined.filter(pl.col("relation") != "list"))
    return pl.concat([ends, _members(joined.filter(pl.col("relation") == "list"), ends, height)])


def _ends(joined: pl.DataFrame) -> pl.DataFrame:
    """figure, role, group: the ends of comparisons. Each figure is the end that it is surest to be."""
    is_base = pl.col("relation") == "base"
    told = joined.select(
        "lead",
        to=pl.when(is_base).then("other").otherwise("figure"),
        base=pl.when(is_base).then("figure").otherwise("other"),
    )
    sides = (
        pl.concat(told.select("lead", figure=end, side=pl.lit(end)) for end in ("to", "base"))
        .sort("lead", "figure", descending=[True, False])
        .unique("figure", keep="first", maintain_order=True)
    )
    for end in ("to", "base"):
        told = told.join(sides.filter(pl.col("side") == end), left_on=end, right_on="figure", how="semi")
    told = told.sort("lead", "to", descending=[True, False]).unique("base", keep="first", maintain_order=True)
    return pl.concat([
        told.select(figure="base", role=pl.lit("from"), group="to"),
        told.select(figure="to", role=pl.lit("to"), group="to").unique(maintain_order=True),
    ])  # fmt: skip


def _members(joined: pl.DataFrame, ends: pl.DataFrame, height: int) -> pl.DataFrame:
    """figure, role, group: the members of lists. What is listed with a `from` is another one of its comparison."""
    heads = ends.filter(pl.col("role") == "to")
    joined = joined.join(ends, on="figure", how="anti").join(heads, left_on="other", right_on="figure", how="anti")
    figures = pl.int_range(height, dtype=pl.UInt32, eager=True)
    first = figures.clone().scatter(joined["figure"], joined["other"])
    # Each figure points to one before it: at the end of the way stands the first of the list.
    while not (further := first.gather(first)).equals(first):
        first = further
    chains = pl.DataFrame({"figure": figures, "first": first})
    bases = ends.filter(pl.col("role") == "from")
    more = chains.filter(pl.col("figure") != pl.col("first")).join(bases, left_on="first", right_on="figure")
    members = chains.filter(pl.len().over("first") > 1).join(bases, left_on="first", right_on="figure", how="anti")
    return pl.concat([
        more.select("figure", "role", "group"),
        members.select("figure", role=pl.lit("member"), group="first"),
    ])  # fmt: skip

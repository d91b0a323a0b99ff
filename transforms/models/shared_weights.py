"""Candidates of the two ends of a comparison are weighed together: both ends measure one thing of one body."""

import polars as pl


def with_shared_weights(scored: pl.DataFrame, look: pl.DataFrame) -> pl.DataFrame:
    """The candidates; those of the two ends of a comparison with the sum of the weights that they have at both. What
    only one end has for a candidate is none, unless the ends share no candidate.

    scored: mention (its place in look), same (a number for the words of the candidate, UInt64), weight. look: the
    mentions with doc, link and role, in order.
    """
    ends = look.select("doc", "link", "role", mention=pl.int_range(pl.len())).filter(
        pl.col("role").is_in(["from", "to"]) & pl.col("link").is_not_null()
    )
    group = ends.select(
        "mention", group=pl.col("mention").first().over("doc", "link"), size=pl.len().over("doc", "link")
    )
    # One number for the ends and the words of a phrase, and one for each of the ends and the words.
    theirs = scored.join(group, on="mention", how="inner", maintain_order="left").with_columns(
        phrase=pl.col("same") + pl.col("group").hash()
    )
    each = (
        theirs.select("phrase", "weight", "size", of_end=pl.col("phrase") + pl.col("mention").hash(1))
        .group_by("of_end")
        .agg(pl.col("weight").max(), pl.col("phrase", "size").first())
    )
    shared = (
        each.group_by("phrase")
        .agg(shared=pl.col("weight").sum(), ends=pl.len(), size=pl.col("size").first())
        .filter(pl.col("ends") == pl.col("size"))
    )
    met = theirs.join(shared.select("phrase", "shared"), on="phrase", how="left", maintain_order="left")
    alone = pl.col("shared").is_null().all().over("mention")
    summed = met.select(scored.columns).with_columns(
        weight=met.select(pl.when(alone).then("weight").otherwise("shared")).to_series()
    )
    others = scored.join(group, on="mention", how="anti", maintain_order="left")
    return pl.concat([others, summed])

"""Articles that are one text under several roofs: who had it first, and what each copy is."""

from __future__ import annotations

import polars as pl

from transforms.copies.copies import compared, is_same_text, keeps_figures, same_bodies
from transforms.copies.kept_figures import PlacedFigures, placed_figures
from transforms.copies.shared_runs import ELSEWHERE, SharedRuns, likely_pairs, shared_runs

NEW_RELEASE = "same_template_new_figures"

SHORTER = 0.8  # of the weight of the original: a part of it is not in the copy
LONGER = 1.25  # the copy says more than the original

PLACE = {
    "syndication_group": pl.String(),
    "copy_of": pl.String(),
    "copy_kind": pl.String(),
    "superseded_by": pl.String(),
}
"""What is said of each article: see `expectations.tables.ARTICLES`."""

NOWHERE_ELSE = pl.DataFrame(schema=ELSEWHERE)


def syndicated(
    articles: pl.DataFrame, n_known: int = 0, elsewhere: pl.DataFrame = NOWHERE_ELSE, n_elsewhere: int = 0
) -> pl.DataFrame:
    """The place of each article among its copies and versions.

    articles: article_id, published_at, canonical_url, body_hash, runs, figures, before, after, and syndication_group,
    which counts for the first n_known: those that were grouped before, of whose groups all members are there. elsewhere
    and n_elsewhere: see `transforms.copies.shared_runs`. Returns article_id and the columns of PLACE in the order
    given: the group is named for its earliest article, its original; copy_of and copy_kind are null for an original
    that is no new release of an earlier text; superseded_by is the newest text of the group at the same address, null
    for that text itself.

    A release of the same template with other figures is no copy: it is a group of its own, and says of which earlier
    article it has the words. At the same address it is a version of the same story.
    """
    texts = _in_time(articles)
    shared, placed = shared_runs(texts["runs"], elsewhere, n_elsewhere), placed_figures(texts)
    found = compared(likely_pairs(shared, n_known), shared, placed).filter(is_same_text())
    at = texts["canonical_url"]
    found = found.with_columns(is_version=at.gather(found["a"]) == at.gather(found["b"]))
    is_copy = keeps_figures() | pl.col("is_version").fill_null(False)
    links = [found.filter(is_copy).select("a", "b"), same_bodies(texts, n_known), _known_links(texts.head(n_known))]
    texts = texts.with_columns(group=components(texts.height, pl.concat(links)))
    texts = texts.with_columns(
        original=pl.col("text").sort_by("age").first().over("group"),
        newest=pl.col("text").sort_by("age").last().over("group", "canonical_url"),
    )
    told = texts
    for part in (_copies(texts, shared, placed), _releases(texts, found.filter(~is_copy))):
        told = told.join(part, on="text", how="left", maintain_order="left")
    is_superseded = pl.col("canonical_url").is_not_null() & (pl.col("newest") != pl.col("text"))
    told = told.with_columns(
        copy_of=pl.coalesce("copy_of", "release_of"),
        copy_kind=pl.coalesce("copy_kind", pl.when(pl.col("release_of").is_not_null()).then(pl.lit(NEW_RELEASE))),
        newest=pl.when(is_superseded).then("newest"),
    )
    ids = articles["article_id"]
    return told.select(
        "article_id",
        "copy_kind",
        syndication_group=ids.gather(told["original"]),
        copy_of=ids.gather(told["copy_of"]),
        superseded_by=ids.gather(told["newest"]),
    ).select("article_id", *PLACE)


def components(n_texts: int, links: pl.DataFrame) -> pl.Series:
    """The least text that each text is linked with, over however many others. links: a, b.

    Each round hangs the roots of linked texts below the lesser one and then shortens all ways to the root, so that the
    rounds grow with the logarithm of the longest chain.
    """
    root = pl.Series("group", range(n_texts), dtype=pl.Int64)
    while True:
        ends = pl.DataFrame({"a": root.gather(links["a"]), "b": root.gather(links["b"])})
        apart = ends.filter(pl.col("a") != pl.col("b"))
        if apart.is_empty():
            return root
        hung = apart.group_by(text=pl.max_horizontal("a", "b")).agg(below=pl.min_horizontal("a", "b").min())
        root = (
            root.to_frame()
            .with_row_index("text")
            .with_columns(pl.col("text").cast(pl.Int64))
            .join(hung, on="text", how="left", maintain_order="left")
            .select(group=pl.coalesce("below", "group"))
            .to_series()
        )
        while not (shorter := root.gather(root)).equals(root):
            root = shorter


def _in_time(articles: pl.DataFrame) -> pl.DataFrame:
    """Adds text, the row, and age, 0 for the earliest: by date, what has none last, and then by the order given."""
    texts = articles.with_row_index("text").with_columns(pl.col("text").cast(pl.Int64))
    order = texts.select("text", "published_at").sort("published_at", "text", nulls_last=True).with_row_index("age")
    return texts.join(order.select("text", "age"), on="text", how="left", maintain_order="left")


def _known_links(known: pl.DataFrame) -> pl.DataFrame:
    """a, b: each known article with the first one of its group."""
    first = pl.col("text").first().over("syndication_group")
    return known.select(a=first, b="text").filter(pl.col("a") != pl.col("b"))


def _copies(texts: pl.DataFrame, shared: SharedRuns, placed: PlacedFigures) -> pl.DataFrame:
    """text, copy_of, copy_kind of every article that is not its group's original."""
    members = texts.filter(pl.col("text") != pl.col("original")).select(a="original", b="text")
    size = pl.col("of_a") / pl.col("of_b")  # the copy's weight over the original's; NaN where they share no run
    has_news = (size > LONGER) | (pl.col("n_kept") < pl.col("n_figures"))
    kind = (
        pl.when(has_news & size.is_finite()).then(pl.lit("updated"))
        .when(size < SHORTER).then(pl.lit("truncated"))
        .otherwise(pl.lit("copy"))
    )  # fmt: skip
    return compared(members, shared, placed).select(text="b", copy_of="a", copy_kind=kind)


def _releases(texts: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """text, release_of: for originals, the latest earlier text with the same words and other figures."""
    both = pl.concat([pairs.select("a", "b"), pairs.select(a="b", b="a")])
    ages = texts.select("text", "age", "group", "original")
    placed = both.join(ages, left_on="b", right_on="text").join(ages, left_on="a", right_on="text", suffix="_a")
    earlier = placed.filter(
        pl.col("original") == pl.col("b"), pl.col("group") != pl.col("group_a"), pl.col("age_a") < pl.col("age")
    )
    return earlier.group_by(text="b").agg(release_of=pl.col("original_a").sort_by("age_a").last())

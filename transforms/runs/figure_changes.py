"""How the figures of documents differ between two readings: what a new extractor would change."""

from __future__ import annotations

import polars as pl

COMPARED = (
    "kind", "value", "low", "high", "unit", "bound", "role", "modality", "subject", "institution_id", "population",
    "measure", "period", "section",
)  # fmt: skip
"""The columns of `metrics` that say what a figure means."""
FIGURES = pl.Schema(
    {
        "document_id": pl.String,
        "title": pl.String,
        "article_id": pl.String,
        "span_start": pl.Int64,
        "surface": pl.String,
    }
    | dict.fromkeys(COMPARED, pl.String)
    | dict.fromkeys(("value", "low", "high"), pl.Float64)
)
"""The columns of figures that are compared."""
PLACE = ["document_id", "surface", "place"]


def figure_changes(before: pl.DataFrame, after: pl.DataFrame) -> pl.DataFrame:
    """What became of each figure: document_id, title, surface, change (`added`, `removed`, `changed`, `same`), and of
    a changed one, what of it: columns: List[String], was, now: List[String] (in their order, null where there is none).

    before, after: FIGURES. A figure is the same one where it has the same words at the same place of the same text; in
    a text that changed, where it has the same words for the same time.
    """
    placed = [_placed(one, other) for one, other in ((before, after), (after, before))]
    both = placed[0].join(placed[1], on=PLACE, how="full", suffix="_now", coalesce=True, maintain_order="left_right")
    was, now = ([pl.col(f"{name}{end}").cast(pl.String) for name in COMPARED] for end in ("", "_now"))
    differs = [pl.col(name).ne_missing(pl.col(f"{name}_now")) for name in COMPARED]
    is_changed = pl.any_horizontal(differs)
    change = (
        pl.when(pl.col("article_id").is_null())
        .then(pl.lit("added"))
        .when(pl.col("article_id_now").is_null())
        .then(pl.lit("removed"))
        .otherwise(pl.when(is_changed).then(pl.lit("changed")).otherwise(pl.lit("same")))
    )

    def those(values: list[pl.Expr]) -> pl.Expr:
        """Of the values by column, those of columns that differ; null where the figure is not `changed`."""
        kept = [
            pl.when(differing).then(pl.concat_list(value)) for differing, value in zip(differs, values, strict=True)
        ]
        listed = pl.concat_list([pl.coalesce(one, pl.lit([], pl.List(pl.String))) for one in kept])
        return pl.when(pl.col("change") == "changed").then(listed)

    return (
        both.with_columns(change=change)
        .with_columns(columns=those([pl.lit(name) for name in COMPARED]), was=those(was), now=those(now))
        .select("document_id", pl.coalesce("title", "title_now"), "surface", "change", "columns", "was", "now")
    )


def _placed(figures: pl.DataFrame, others: pl.DataFrame) -> pl.DataFrame:
    """Adds place: the first character of a figure whose article the others are of too; else how many of its words
    stand before it in the document, below zero.
    """
    number = pl.int_range(pl.len()).over("document_id", "surface", order_by="span_start")
    is_same_text = pl.col("article_id").is_in(others["article_id"].implode())
    return figures.with_columns(place=pl.when(is_same_text).then("span_start").otherwise(-1 - number))

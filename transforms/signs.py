"""The sign that words give to a figure: outflows, losses, falls and shortfalls are negative."""

import polars as pl

from transforms.cues import hits
from transforms.figures import Figures, figures_around
from transforms.lexicon.forms import alternation, completed, forms
from transforms.lexicon.sign_cues import SIGN_CUES
from transforms.nearness import fade, near_figures


def _tables() -> dict[str, dict[str, tuple[int, float, float]]]:
    """For each kind: form to (sign, ahead, behind); of a form that is named twice the first row counts."""
    tables: dict[str, dict[str, tuple[int, float, float]]] = {}
    for kind, sign, ahead, behind, line in SIGN_CUES:
        table = tables.setdefault(kind, {})
        for form in forms(line):
            table.setdefault(form, (sign, float(ahead), float(behind)))
    return tables


# One row for every form: family (the kind of the figures it speaks of), cue, sign, ahead, behind (its weights).
_SIGNS = pl.DataFrame(
    [(kind, form, *row) for kind, table in completed(_tables()).items() for form, row in sorted(table.items())],
    schema={"family": pl.String, "cue": pl.String, "sign": pl.Int8, "ahead": pl.Float64, "behind": pl.Float64},
    orient="row",
)
_PATTERN = rf"(?-u:\b)(?:{alternation(_SIGNS['cue'].unique().to_list())})(?-u:\b)"
_REACH = 5
# Most amounts that are just money are levels: only a word close by says that one is a move.
_FAR_FROM_MONEY = 0.8


def with_signs(mentions: pl.DataFrame, sentences: pl.DataFrame, read: Figures | None = None) -> pl.DataFrame:
    """The mentions with value, low and high negative where words say so, for the kinds that have a sign.

    mentions: doc, sentence, at, until, unit, kind, value, low, high, reason. A sign that is printed is never undone.
    read: what `figures_around` returned, if it was called before.
    """
    read = read or figures_around(mentions, sentences)
    kinds = mentions.with_row_index("mention").select("mention", family="kind")
    found = read.found.join(kinds, on="mention", how="left", maintain_order="left")
    near = near_figures(hits(read.held, _PATTERN), found, _REACH).join(_SIGNS, on=["family", "cue"], how="inner")
    strength = pl.when("is_before").then("ahead").otherwise("behind") * pl.col("fade")
    signs = (
        fade(near, read.borders)
        .with_columns(strength=strength)
        .filter((pl.col("family") != "money") | (pl.col("strength") >= _FAR_FROM_MONEY))
        .sort("figure", "strength", "at", descending=[False, True, True])
        .group_by("figure", maintain_order=True)
        .agg(pl.col("sign").first())
    )
    lost = signs.filter(pl.col("sign") < 0)
    return _negated(mentions, found.join(lost, on="figure", how="semi").select("mention", negative=pl.lit(value=True)))


def _negated(mentions: pl.DataFrame, negative: pl.DataFrame) -> pl.DataFrame:
    turned = pl.col("negative").fill_null(value=False) & (pl.col("value") > 0) & ~pl.col("surface").str.starts_with("+")
    low, high = pl.col("low"), pl.col("high")
    return (
        mentions.with_row_index("mention")
        .join(negative.with_columns(pl.col("mention").cast(pl.UInt32)), on="mention", how="left", maintain_order="left")
        .with_columns(
            value=pl.when(turned).then(-pl.col("value")).otherwise("value"),
            low=pl.when(turned).then(-high).otherwise(low),
            high=pl.when(turned).then(-low).otherwise(high),
        )
        .drop("mention", "negative")
    )

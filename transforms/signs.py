"""The sign that words give to a figure: outflows, losses, falls and shortfalls are negative."""

import polars as pl

from transforms.cues import figures, hits, plain_sentences
from transforms.evidence import fade, near_figures
from transforms.lexicon.forms import alternation, completed, forms
from transforms.lexicon.sign_cues import SIGN_CUES



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
_SIGNED_KINDS = _SIGNS["family"].unique().to_list()
_REACH = 5


def with_signs(mentions: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """The mentions with value, low and high negative where words say so, for the kinds that have a sign.

    mentions: doc, sentence, at, until, unit, kind, value, low, high, reason. A sign that is printed is never undone.
    """
    texts = plain_sentences(mentions, sentences)
    found = figures(mentions, texts).join(mentions.with_row_index("mention").select("mention", family="kind"), on="mention", how="left", maintain_order="left")
    near = fade(near_figures(hits(texts, _PATTERN), found, _REACH), texts).join(_SIGNS, on=["family", "cue"], how="inner")
    strength = pl.when(pl.col("is_before")).then("ahead").otherwise("behind") * pl.col("fade")
    signs = (
        near.with_columns(strength=strength)
        .sort("figure", "strength", "at", descending=[False, True, True])
        .group_by("figure", maintain_order=True)
        .agg(pl.col("sign").first())
    )
    negative = found.join(signs.filter(pl.col("sign") < 0), on="figure", how="semi").select("mention", negative=pl.lit(True))
    return _negated(mentions, negative)


def _negated(mentions: pl.DataFrame, negative: pl.DataFrame) -> pl.DataFrame:
    turned = pl.col("negative").fill_null(False) & (pl.col("value") > 0)
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

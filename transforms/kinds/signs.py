"""The sign that words give to a figure: outflows, losses, falls and shortfalls are negative."""

import polars as pl

from transforms.figures.cues import hits, position
from transforms.figures.figures import Figures, figures_around
from transforms.figures.nearness import fade, near_figures
from transforms.lexicon.forms import alternation, completed, forms
from transforms.lexicon.sign_cues import (
    AMOUNT_BEFORE,
    CHANGED_TO,
    LENT,
    LENT_PART,
    LEVEL_BEFORE,
    LOSS_BEFORE,
    NOT_LENT,
    RESULT_BEFORE,
    SIGN_CUES,
)

# Sign and weight of a form before the figure, and behind it.
Sides = tuple[tuple[int, float], tuple[int, float]]


def _tables() -> dict[str, dict[str, Sides]]:
    """For each kind: form to what it says before a figure and behind it; of a form that is named twice the first row
    with a weight on that side counts.
    """
    tables: dict[str, dict[str, Sides]] = {}
    for kind, sign, ahead, behind, line in SIGN_CUES:
        table = tables.setdefault(kind, {})
        for form in forms(line):
            before, after = table.get(form, ((sign, ahead), (sign, behind)))
            table[form] = (before if before[1] else (sign, ahead), after if after[1] else (sign, behind))
    return tables


# Two rows for every form: family (the kind of the figures it speaks of), cue, is_before (the side), sign, weight.
_OWN = pl.DataFrame(
    [
        (kind, form, is_before, sign, float(weight))
        for kind, table in completed(_tables()).items()
        for form, sides in sorted(table.items())
        for is_before, (sign, weight) in zip((True, False), sides, strict=True)
    ],
    schema={"family": pl.String, "cue": pl.String, "is_before": pl.Boolean, "sign": pl.Int8, "weight": pl.Float64},
    orient="row",
)


def _lent(own: pl.DataFrame) -> pl.DataFrame:
    """The rows that kinds take from others, for the words that have none of their own: a word that was only met at
    returns is likely to say the same of a change. Where the others disagree, it says nothing.
    """
    lenders = pl.DataFrame(
        [(lender, kind) for kind, lenders in LENT.items() for lender in lenders], schema=["family", "to"], orient="row"
    )
    offered = own.filter((pl.col("weight") > 0) & ~pl.col("cue").is_in(forms(NOT_LENT))).join(lenders, on="family")
    return (
        offered.group_by(family="to", cue="cue", is_before="is_before")
        .agg(pl.col("sign").first(), pl.col("weight").mean() * LENT_PART, signs=pl.col("sign").n_unique())
        .filter(pl.col("signs") == 1)
        .drop("signs")
        .join(own, on=["family", "cue", "is_before"], how="anti")
        .sort("family", "cue", "is_before")
    )


_SIGNS = pl.concat([_OWN, _lent(_OWN)])
_PATTERN = rf"(?-u:\b)(?:{alternation(_OWN['cue'].unique().to_list())})(?-u:\b)"
_REACH = 5
# Most amounts that are just money, and nearly all counts, are levels: only a word close by says that one is a move.
_LEAST = {"money": 0.8, "count": 3.2}
_MOVES = tuple(_LEAST)
# Amounts of these kinds may be just money as far as their kind is not sure: so much of its doubt counts.
_AMOUNTS, _DOUBT = ("flow", "profit", "deal"), 0.4
_CHANGES = ("change", "point_change")
# A figure that begins within so many characters follows a word at once; what is left for the figures before the word.
_AT_ONCE, _LED_AWAY = 12, 0.3


def with_signs(mentions: pl.DataFrame, sentences: pl.DataFrame, read: Figures | None = None) -> pl.DataFrame:
    """The mentions with value, low and high negative where words say so, for the kinds that have a sign.

    mentions: doc, sentence, at, until, unit, kind, confidence, value, low, high, reason. A sign that is printed is
    never undone.
    read: what `figures_around` returned, if it was called before.
    """
    read = read or figures_around(mentions, sentences)
    kinds = mentions.with_row_index("mention").select("mention", unsure=1 - pl.col("confidence"), family="kind")
    found = read.found.join(kinds, on="mention", how="left", maintain_order="left")
    words = _leading(_outside(hits(read.held, _PATTERN), found), found)
    if words.is_empty():
        return mentions
    near = near_figures(words, found, _REACH).join(_SIGNS, on=["family", "cue", "is_before"], how="inner")
    levels = found.filter(_is_level()).select("figure")
    signs = (
        fade(near.join(levels, on="figure", how="anti", maintain_order="left"), read.borders)
        .filter(pl.col("is_before") | (pl.col("strong") == 0))
        .with_columns(strength=pl.col("weight") * pl.col("fade") * pl.when("is_before").then(1.0).otherwise("kept"))
        .join(found.select("figure", "unsure"), on="figure", how="left", maintain_order="left")
        .filter(pl.col("strength") > _least())
        .sort("figure", "strength", "at", descending=[False, True, True])
        .group_by("figure", maintain_order=True)
        .agg(pl.col("sign").first())
    )
    lost = signs.filter(pl.col("sign") < 0)
    return _negated(mentions, found.join(lost, on="figure", how="semi").select("mention", negative=pl.lit(value=True)))


def _least() -> pl.Expr:
    """How strong a word has to be that makes a figure negative: the surer, the less sure it is that it is a move."""
    level = pl.col("family").replace_strict(_LEAST, default=None, return_dtype=pl.Float64)
    maybe = pl.when(pl.col("family").is_in(_AMOUNTS)).then(pl.col("unsure") * _DOUBT)
    return pl.coalesce(level, maybe, 0.0)


def _outside(words: pl.DataFrame, found: pl.DataFrame) -> pl.DataFrame:
    """The words that are no part of a figure: the minus of one figure says nothing of the next."""
    ends = pl.lit(found.select(position(pl.col("until"))).to_series())
    last = pl.lit(found["position"].search_sorted(words["position"], side="right").cast(pl.Int64) - 1)
    end = ends.gather(pl.when(last >= 0).then(last), null_on_oob=True)
    return words.filter(~(pl.col("position") < end).fill_null(value=False))


def _leading(words: pl.DataFrame, found: pl.DataFrame) -> pl.DataFrame:
    """The words with kept: how much of a word is said of figures before it, little where one follows it at once."""
    end = position(pl.col("until"))
    rank = pl.lit(found["position"].search_sorted(words.select(end).to_series()).cast(pl.Int64))
    start, sentence = (pl.lit(found[name]).gather(rank, null_on_oob=True) for name in ("position", "sentence"))
    is_next = (sentence == pl.col("sentence")) & (start - end <= _AT_ONCE)
    return words.with_columns(kept=pl.when(is_next).then(_LED_AWAY).otherwise(1.0))


def _is_level() -> pl.Expr:
    """What an amount was moved to or from is no move, nor is the return that somebody was left with."""
    before, kind = pl.col("before"), pl.col("family")
    is_amount = before.str.contains(LEVEL_BEFORE) & ~before.str.contains(AMOUNT_BEFORE)
    is_reached = before.str.contains(CHANGED_TO) & ~before.str.contains(f"{AMOUNT_BEFORE}|{LOSS_BEFORE}")
    is_result = before.str.contains(RESULT_BEFORE) & ~before.str.contains(LOSS_BEFORE)
    return (kind.is_in(_MOVES) & is_amount) | ((kind == "return") & is_result) | (kind.is_in(_CHANGES) & is_reached)


def _negated(mentions: pl.DataFrame, negative: pl.DataFrame) -> pl.DataFrame:
    turned = (
        pl.col("negative").fill_null(value=False)
        & (pl.col("value") > 0)
        & ~pl.col("surface").str.contains(r"^(?:\+|(?i:plus) )")
    )
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

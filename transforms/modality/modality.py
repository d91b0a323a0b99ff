"""Whether a figure is a fact, a forecast, a target, a hypothesis, or denied."""

import polars as pl

from transforms.figures.cues import hits, position
from transforms.figures.figures import Figures, figures_around
from transforms.figures.nearness import fade, near_figures
from transforms.lexicon.forms import alternation, completed, forms
from transforms.lexicon.modality_cues import ANSWERS, GIVEN_AFTER, GIVEN_BEFORE, MODALITY_CUES, PLAN_NOUNS
from transforms.modality.modality_model import learnt_modality, up_to_figures


def _tables() -> dict[str, dict[str, dict[str, float]]]:
    """Side of the figure to form to modality to weight. Rows of no weight at all block the words inside them."""
    tables: dict[str, dict[str, dict[str, float]]] = {"ahead": {}, "behind": {}}
    for modality, ahead, behind, line in MODALITY_CUES:
        for form in forms(line):
            for side, weight in (("ahead", ahead), ("behind", behind)):
                if weight or not ahead + behind:
                    tables[side].setdefault(form, {}).setdefault(modality, float(weight))
    return tables


# One row for every form, side and modality: cue, is_before (the cue stands before the figure), modality, weight.
_MODALITIES = pl.DataFrame(
    [
        (form, side == "ahead", modality, weight)
        for side, table in completed(_tables()).items()
        for form, weights in sorted(table.items())
        for modality, weight in weights.items()
    ],
    schema=["cue", "is_before", "modality", "weight"],
    orient="row",
)
_PATTERN = rf"(?-u:\b)(?:{alternation(_MODALITIES['cue'].unique().to_list())})(?-u:\b)"
# A cue with less strength than this, after distance and borders, says nothing.
_THRESHOLD = 0.8
# What a group answers about the future is a fact, so that a share needs a clearer word.
_SHARE_THRESHOLD = 2.5
# A plan reaches on over commas and figures: "will buy two, and invest $3bn".
_COMMA, _OTHER_FIGURE = 0.75, 0.75
_REACH = 4
# A verb this close behind a share is the answer of the group that the share counts.
_ANSWER_GAP = 60


def with_modality(mentions: pl.DataFrame, sentences: pl.DataFrame, read: Figures | None = None) -> pl.DataFrame:
    """The mentions with modality: actual, forecast, target, hypothetical or denied; NULL for rejected ones.

    mentions: doc, sentence, at, until, unit, kind, reason. Cues alone decide first; a model then weighs what they
    decided and all the words around. read: what `figures_around` returned, if it was called before.
    """
    read = read or figures_around(mentions, sentences)
    kinds = mentions.with_row_index("mention").select("mention", family="kind")
    found = with_ruled(read.found.join(kinds, on="mention", how="left", maintain_order="left"), read)
    learnt = found.join(learnt_modality(read, found), on="figure", how="left", maintain_order="left")
    is_sample = pl.col("family") == "sample_size"
    told = learnt.select(
        "mention", modality=pl.when(is_sample).then(pl.lit("actual")).otherwise(pl.coalesce("learnt", "ruled"))
    )
    return (
        mentions.with_row_index("mention").join(told, on="mention", how="left", maintain_order="left").drop("mention")
    )


def with_ruled(found: pl.DataFrame, read: Figures) -> pl.DataFrame:
    """Adds ruled: the modality by the strongest cue near each figure.

    found: `read.found` with family (the kind).
    """
    words = _without_answers(up_to_figures(hits(read.held, _PATTERN), read.found), found)
    near = fade(near_figures(words, found, _REACH), read.borders, past_comma=_COMMA, past_figure=_OTHER_FIGURE)
    threshold = pl.when(pl.col("family") == "share").then(_SHARE_THRESHOLD).otherwise(_THRESHOLD)
    decided = (
        near.join(_MODALITIES, on=["cue", "is_before"], how="inner")
        .with_columns(strength=pl.col("weight") * pl.col("fade"))
        .filter((pl.col("strength") >= threshold) & (pl.col("family") != "sample_size"))
        .sort("figure", "strength", "at", descending=[False, True, True])
        .group_by("figure", maintain_order=True)
        .agg(pl.col("modality").first())
    )
    ruled = found.join(decided, on="figure", how="left", maintain_order="left")
    return ruled.with_columns(ruled=_told()).drop("modality")


def _told() -> pl.Expr:
    """The modality that cues give, but actual for a present value that stands beside a planned one."""
    given = pl.col("before").str.contains(GIVEN_BEFORE) | pl.col("after").str.contains(GIVEN_AFTER)
    planned = pl.col("plain").str.contains(PLAN_NOUNS)
    stays = pl.col("modality").is_in(["target", "forecast"]) & given & ~planned
    # "Insurer to double its credit book": an infinitive that nothing governs is a plan.
    is_infinitive = (pl.col("family") == "multiple") & pl.col("before").str.contains(r"\bto$")
    without_cue = pl.when(is_infinitive).then(pl.lit("target")).otherwise(pl.lit("actual"))
    return pl.when(stays).then(pl.lit("actual")).otherwise(pl.coalesce("modality", without_cue))


def _without_answers(words: pl.DataFrame, found: pl.DataFrame) -> pl.DataFrame:
    """The cues without the verbs of survey answers: "62% *expect* a rise" states a fact."""
    end = position(pl.col("until"))
    ends = found.filter(pl.col("family") == "share").select(position=end, share=end)
    after_share = words.join_asof(ends, on="position", strategy="backward")
    close = (pl.col("position") - pl.col("share") <= _ANSWER_GAP).fill_null(value=False)
    return after_share.filter(~(pl.col("cue").str.contains(ANSWERS) & close)).drop("share")

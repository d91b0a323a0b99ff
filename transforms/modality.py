"""Whether a figure is a fact, a forecast, a target, a hypothesis, or denied."""

import polars as pl

from transforms.cues import figures, hits, plain_sentences, position, windows
from transforms.evidence import fade, near_figures
from transforms.lexicon.forms import alternation, forms
from transforms.lexicon.modality_cues import ANSWERS, GIVEN_AFTER, GIVEN_BEFORE, MODALITY_CUES, PLAN_NOUNS

_MODALITIES = pl.DataFrame(
    [(form, modality, float(ahead), float(behind)) for modality, ahead, behind, line in MODALITY_CUES for form in forms(line)],
    schema=["cue", "modality", "ahead", "behind"],
    orient="row",
).group_by("cue", "modality", maintain_order=True).agg(pl.col("ahead", "behind").max())
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


def with_modality(mentions: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """The mentions with modality: actual, forecast, target, hypothetical or denied; NULL for rejected ones.

    mentions: doc, sentence, at, until, unit, kind, reason. The strongest cue near a figure decides.
    """
    texts = plain_sentences(mentions, sentences)
    kinds = mentions.with_row_index("mention").select("mention", family="kind")
    found = figures(mentions, texts).join(kinds, on="mention", how="left", maintain_order="left")
    near = fade(near_figures(_without_answers(hits(texts, _PATTERN), found), found, _REACH), texts, past_comma=_COMMA, past_figure=_OTHER_FIGURE)
    decided = (
        near.join(_MODALITIES, on="cue", how="inner")
        .with_columns(strength=pl.when(pl.col("is_before")).then("ahead").otherwise("behind") * pl.col("fade"))
        .filter((pl.col("strength") >= pl.when(pl.col("family") == "share").then(_SHARE_THRESHOLD).otherwise(_THRESHOLD)) & (pl.col("family") != "sample_size"))
        .sort("figure", "strength", "at", descending=[False, True, True])
        .group_by("figure", maintain_order=True)
        .agg(pl.col("modality").first())
    )
    told = windows(found).join(decided, on="figure", how="left").select("mention", modality=_told())
    return mentions.with_row_index("mention").join(told, on="mention", how="left", maintain_order="left").drop("mention")


def _told() -> pl.Expr:
    """The modality that cues give, but actual for a present value that stands beside a planned one."""
    given = (pl.col("before").str.contains(GIVEN_BEFORE) | pl.col("after").str.contains(GIVEN_AFTER)) & ~pl.col("plain").str.contains(PLAN_NOUNS)
    stays = pl.col("modality").is_in(["target", "forecast"]) & given
    return pl.when(stays).then(pl.lit("actual")).otherwise(pl.col("modality").fill_null("actual"))


def _without_answers(words: pl.DataFrame, found: pl.DataFrame) -> pl.DataFrame:
    """The cues without the verbs of survey answers: "62% *expect* a rise" states a fact."""
    ends = found.filter(pl.col("family") == "share").select(position=position(pl.col("until")), share=position(pl.col("until")))
    after_share = words.join_asof(ends, on="position", strategy="backward")
    answers = after_share["cue"].str.contains(ANSWERS) & ((after_share["position"] - after_share["share"]) <= _ANSWER_GAP).fill_null(False)
    return after_share.filter(~answers).drop("share")

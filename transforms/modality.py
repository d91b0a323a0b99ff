"""Whether a figure is a fact, a forecast, a target, a hypothesis, or denied."""

import polars as pl

from transforms.cues import figures, hits, plain_sentences
from transforms.evidence import fade, near_figures
from transforms.lexicon.forms import alternation, forms
from transforms.lexicon.modality_cues import ANSWERS, MODALITY_CUES

_MODALITIES = pl.DataFrame(
    [(form, modality, float(ahead), float(behind)) for modality, ahead, behind, line in reversed(MODALITY_CUES) for form in forms(line)],
    schema=["cue", "modality", "ahead", "behind"],
    orient="row",
).unique("cue", keep="last", maintain_order=True)
_PATTERN = rf"(?-u:\b)(?:{alternation(_MODALITIES['cue'].to_list())})(?-u:\b)"
# A cue with less strength than this, after distance and borders, says nothing.
_THRESHOLD = 1.0
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
    near = fade(near_figures(_without_answers(hits(texts, _PATTERN), found), found, _REACH), texts)
    decided = (
        near.join(_MODALITIES, on="cue", how="inner")
        .with_columns(strength=pl.when(pl.col("is_before")).then("ahead").otherwise("behind") * pl.col("fade"))
        .filter((pl.col("strength") >= _THRESHOLD) & ((pl.col("family") != "sample_size") | (pl.col("modality") == "denied")))
        .sort("figure", "strength", "at", descending=[False, True, True])
        .group_by("figure", maintain_order=True)
        .agg(pl.col("modality").first())
    )
    told = found.join(decided, on="figure", how="left").select("mention", modality=pl.col("modality").fill_null("actual"))
    return mentions.with_row_index("mention").join(told, on="mention", how="left", maintain_order="left").drop("mention")


def _without_answers(words: pl.DataFrame, found: pl.DataFrame) -> pl.DataFrame:
    """The cues without the verbs of survey answers: "62% *expect* a rise" states a fact."""
    shares = found.filter(pl.col("family") == "share").select("sentence", end="until").sort("sentence", "end")
    ends = shares.with_columns(position=pl.col("sentence").cast(pl.Int64) * (1 << 32) + pl.col("end"))
    after_share = words.sort("position").join_asof(ends.select("position", share="position").sort("position"), on="position", strategy="backward")
    answers = after_share["cue"].str.contains(ANSWERS) & ((after_share["position"] - after_share["share"]) <= _ANSWER_GAP).fill_null(False)
    return after_share.filter(~answers).drop("share")

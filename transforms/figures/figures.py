"""The metrics of a batch with the plain words at their sides, read once for kinds, signs, modality and roles."""

from dataclasses import dataclass

import polars as pl

from transforms.figures.cues import figures, plain_sentences
from transforms.figures.joints import with_joints
from transforms.figures.nearness import Borders, borders
from transforms.text.windows import windows


@dataclass(frozen=True)
class Figures:
    """texts: the sentences with metrics and those before them, as of `plain_sentences`. held: those with metrics alone.
    found: one row per metric, with the columns of `windows` and `with_joints`. borders: where clauses end in the texts.
    """

    texts: pl.DataFrame
    held: pl.DataFrame
    found: pl.DataFrame
    borders: Borders


def figures_around(mentions: pl.DataFrame, sentences: pl.DataFrame) -> Figures:
    """What stands around the metrics.

    mentions: doc, sentence, at, until, unit, value, bound, reason. sentences: doc, sentence, sentence_text. Values may
    change their sign later, and kinds may come: neither is read here.
    """
    texts = plain_sentences(mentions, sentences)
    found = with_joints(windows(figures(mentions, texts)))
    held = texts.join(found, on="sentence", how="semi", maintain_order="left")
    return Figures(texts, held, found, borders(texts))

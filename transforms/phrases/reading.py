"""The sentences with figures, read once for subjects, measures and periods."""

from dataclasses import dataclass

import polars as pl

from transforms.phrases.clauses import with_clauses
from transforms.phrases.phrase_types import with_types
from transforms.phrases.phrases import borders, masked_sentences
from transforms.phrases.referents import with_referents
from transforms.phrases.surroundings import surroundings


@dataclass(frozen=True)
class Reading:
    """rows: the borders and phrases around the mentions with their types, clauses and referents. around: one row per
    mention.
    """

    rows: pl.DataFrame
    around: pl.DataFrame


def reading(mentions: pl.DataFrame, sentences: pl.DataFrame, known_names: list[str] | None = None) -> Reading:
    """What the text around the mentions says.

    mentions: doc, sentence, at, until, kind, role, link, sorted by place. sentences: doc, sentence, sentence_text.
    known_names: names of one word, which may stand first in a sentence.
    """
    rows = borders(masked_sentences(mentions, sentences))
    rows = with_referents(with_clauses(with_types(rows, known_names or [])))
    return Reading(rows, surroundings(mentions, rows))

"""The sentences with figures, read once for subjects, measures and periods."""

import polars as pl

from transforms.clauses import with_clauses
from transforms.phrase_types import with_types
from transforms.phrases import borders, masked_sentences
from transforms.referents import with_referents


def reading(mentions: pl.DataFrame, sentences: pl.DataFrame, known_names: list[str] | None = None) -> pl.DataFrame:
    """The borders and phrases of the sentences around the mentions, with their types, clauses and referents.

    mentions: sentence, at, until. sentences: doc, sentence, sentence_text. known_names: names of one word that may stand first in a
    sentence. Returns the columns of `phrases.borders`, `with_types`, `with_clauses` and `with_referents`.
    """
    rows = borders(masked_sentences(mentions, sentences))
    return with_referents(with_clauses(with_types(rows, known_names or [])))

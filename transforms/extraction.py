"""Text to numbers: every number of a batch of texts, and what each one means."""

from __future__ import annotations

import polars as pl

from transforms.figures.figures import figures_around
from transforms.kinds.kinds import with_kinds
from transforms.links.links import with_roles
from transforms.measures.measures import with_measures
from transforms.mentions.mentions import mentions
from transforms.mentions.plain_headings import plain_headings, with_listed_under_headings
from transforms.mentions.tables import table_headings, with_heading_units, with_heading_words
from transforms.modality.modality import with_modality
from transforms.periods.periods import with_periods
from transforms.phrases.reading import Reading, reading
from transforms.subjects.institutions import with_institutions
from transforms.subjects.subjects import one_word_names, with_subjects
from transforms.text.pieces import LONGEST, in_texts, pieces
from transforms.text.sentences import sentences

# Raised with every change of a rule or table that can change a row: articles read by another version are read again.
EXTRACTOR_VERSION = "10"

FIELDS = (
    "kind", "value", "low", "high", "unit", "bound", "role", "link", "modality", "subject", "population", "measure",
    "period",
)  # fmt: skip


def numbers(texts: pl.DataFrame, institutions: pl.DataFrame, longest: int = LONGEST) -> pl.DataFrame:
    """Every number of the texts, in order.

    texts: doc (UInt32), text. institutions: institution_id, name, alias, is_ambiguous, country.
    Returns one row per number: doc, span_start, span_end (code points, half-open), surface, reason (why it is no
    metric; NULL for a metric), evidence (its sentence), evidence_start, and for metrics kind, value, low, high, unit,
    bound, role, link, modality, subject, institution_id, population, measure, period, basis (of the currency), cue,
    confidence, notes (how digits were normalised).

    A text of more than `longest` characters is read in pieces, so that memory is bounded. Every number is found at its
    place all the same; what is lost is what a piece before has told: a subject, period or measure named there only, a
    link across the cut, the heading of a table that is cut, the fuller form of a name, the country of a bare "dollar".
    """
    read = [in_texts(_numbers(some, institutions), some) for some in pieces(texts, longest)]
    return read[0] if len(read) == 1 else pl.concat(read).sort("doc", "span_start")


def _numbers(texts: pl.DataFrame, institutions: pl.DataFrame) -> pl.DataFrame:
    """The numbers of texts that are read at one time."""
    headings, seen, stated, found, read = recognised(texts, institutions)
    stated = with_institutions(with_subjects(stated, found, read), texts, institutions)
    stated = with_periods(with_measures(stated, found, read), found, read)
    stated = with_heading_words(stated, headings)
    rejected = seen.filter(pl.col("reason").is_not_null())
    # A sentence is numbered by its row.
    text, start = (pl.lit(found[name]).gather("sentence") for name in ("sentence_text", "sentence_start"))
    return (
        pl.concat([stated, rejected], how="diagonal")
        .sort("doc", "span_start")
        .with_columns(evidence=text, evidence_start=start)
        .drop("sentence")
    )


def recognised(
    texts: pl.DataFrame, institutions: pl.DataFrame
) -> tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame, pl.DataFrame, Reading]:
    """What has to be known before subject, measure and period can be: what the headings of tables say of the numbers,
    all numbers, those that are metrics with kind, modality, role and link, the sentences, and what stands around the
    metrics.
    """
    found = sentences(texts)
    seen = mentions(texts, found)
    plain = plain_headings(seen, found)
    headings = pl.concat([table_headings(seen, found), plain])
    seen = with_heading_units(seen, headings)
    stated = seen.filter(pl.col("reason").is_null())
    figures = figures_around(stated, found)
    stated = with_modality(with_kinds(stated, found, figures), found, figures)
    stated = with_listed_under_headings(with_roles(stated, found, figures), plain)
    read = reading(stated, found, one_word_names(institutions))
    return headings, seen, stated, found, read

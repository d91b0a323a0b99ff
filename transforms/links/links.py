"""Which figures belong together: the two ends of a comparison, or the members of one list."""

import polars as pl

from transforms.figures.figures import Figures, figures_around
from transforms.kinds.kinds import family
from transforms.lexicon.comparison_cues import PEERS
from transforms.lexicon.list_cues import (
    AFTER_PEER,
    APART,
    COLLECTED,
    CONTRAST,
    CONTRASTED_KINDS,
    COUNTED_APART,
    COUNTED_ELSEWHERE,
    GROUP_AFTER,
    GROUP_BEFORE,
    LISTED_KINDS,
    MEASURE_AFTER,
    MEASURED_KINDS,
    NEW_SUBJECT,
    OVERALL,
    OWN_ANSWER,
    OWN_MEASURE,
    PARTS,
    SAME_SUBJECT,
)
from transforms.links.link_model import learnt_links

# Two figures further apart than this are not set side by side.
_FAR = 120


def with_roles(mentions: pl.DataFrame, sentences: pl.DataFrame, read: Figures | None = None) -> pl.DataFrame:
    """The mentions with role (single, from, to, member; NULL for rejected ones) and link.

    mentions: doc, sentence, at, until, unit, kind, modality, bound, reason. A link is short, unique within its doc,
    never held by one figure alone, and NULL exactly where the role is single. read: what `figures_around` returned, if
    it was called before.
    """
    read = read or figures_around(mentions, sentences)
    ruled = with_ruled_groups(mentions, read)
    told = ruled.select("figure", "mention", "doc").join(learnt_links(ruled), on="figure", how="left").sort("figure")
    number = pl.col("group").rank("dense").over("doc")
    told = told.select("mention", role=pl.col("role").fill_null("single"), link=number.cast(pl.String))
    rows = mentions.with_row_index("mention")
    return rows.join(told, on="mention", how="left", maintain_order="left").drop("mention")


def with_ruled_groups(mentions: pl.DataFrame, read: Figures) -> pl.DataFrame:
    """The figures of `Figures` with kind, modality, family, and what rules say: group (the same number for those that
    belong together, else NULL) and end (from, to; NULL in a list).
    """
    known = mentions.with_row_index("mention").select("mention", "kind", "modality", family=family(pl.col("unit")))
    found = read.found.join(known, on="mention", how="left", maintain_order="left")
    grouped = _with_groups(found)
    is_linked = pl.col("group").is_not_null() & (pl.len().over("group") > 1)
    return grouped.with_columns(
        group=pl.when(is_linked).then("group"), end=pl.when(is_linked & (pl.col("group") >= 0)).then("end")
    )


def _with_groups(found: pl.DataFrame) -> pl.DataFrame:
    """Adds group: the same number for figures of one comparison or list, NULL for the others."""
    runs = found.sort("doc", "unit", "figure")
    same_kind = (
        (pl.col("doc") == pl.col("doc").shift(1))
        & (pl.col("unit") == pl.col("unit").shift(1))
        & (pl.col("kind") == pl.col("kind").shift(1))
    )
    unpaired = pl.col("pair").is_null()
    runs = runs.with_columns(
        pair=pl.when(pl.col("kind").n_unique().over("pair") == 1).then("pair"), before_last=pl.col("before").shift(1)
    )
    # Words are read only where the figures may be joined: at the fewest.
    asked = runs.filter(same_kind & unpaired & unpaired.shift(1))
    told = asked.select("figure", joined=_in_one_list() | pl.col("lined"))
    runs = (
        runs.join(told, on="figure", how="left", maintain_order="left")
        .with_columns(pl.col("joined").fill_null(value=False))
        .with_columns(run=(~pl.col("joined")).cum_sum())
    )
    in_run = pl.col("joined") | pl.col("joined").shift(-1).fill_null(value=False)
    # Pairs are numbered by figures, lists by negative numbers: they never meet.
    group = (
        pl.when(pl.col("pair").is_not_null())
        .then(pl.col("pair").cast(pl.Int64))
        .when(in_run)
        .then(-pl.col("run").cast(pl.Int64))
    )
    return runs.with_columns(group=group).drop("joined", "run", "before_last").sort("figure")


def _in_one_list() -> pl.Expr:
    """Whether a figure and the one before it in its sentence answer one question for two subjects, parts or options."""
    between = pl.col("between")
    respectively = pl.col("plain").str.contains(r"\b(?:respectively|each)\b") & between.str.contains(
        r"^[^;.]{0,60}(?:,|and)[^;.]{0,25}$"
    )
    listed = pl.col("kind").is_in(LISTED_KINDS) & pl.col("elliptic") & ~between.str.contains(APART) & ~_answers_apart()
    contrast = (
        pl.col("kind").is_in(CONTRASTED_KINDS) | between.str.contains(CONTRAST) | between.str.contains(NEW_SUBJECT)
    )
    contrast &= pl.col("kind").is_in(LISTED_KINDS)
    apart = between.str.contains(APART) | between.str.contains(SAME_SUBJECT) | _answers_apart()
    contrasted = contrast & (between.str.len_chars() < _FAR) & ~apart & _names_a_group()
    peer = between.str.contains(PEERS) & pl.col("kind").is_in(CONTRASTED_KINDS) & ~between.str.contains(APART)
    peer |= between.str.contains(AFTER_PEER) & pl.col("kind").is_in(CONTRASTED_KINDS)
    peer |= (pl.col("kind") == "deal") & pl.col("after").str.contains(COLLECTED) & between.is_not_null()
    counted = (pl.col("kind") == "count") & between.str.contains(COUNTED_APART)
    counted &= pl.col("after").str.contains(COUNTED_ELSEWHERE)
    own_measure = between.str.contains(OWN_MEASURE) | pl.col("after").str.contains(MEASURE_AFTER)
    measured = pl.col("kind").is_in(MEASURED_KINDS) & own_measure
    parts = between.str.contains(PARTS) & ~_answers_apart()
    overall = pl.col("before_last").str.contains(OVERALL)
    return (
        pl.col("rival") | respectively | peer | counted | ((listed | contrasted | parts) & ~overall & ~measured)
    ).fill_null(value=False)


def _answers_apart() -> pl.Expr:
    """Two shares with a verb of their own each are two answers of one group, not members of a list."""
    return (pl.col("kind") == "share") & pl.col("after").str.contains(OWN_ANSWER)


def _names_a_group() -> pl.Expr:
    """For a share with verbs between: the words at the figure name the group that it is a part of."""
    named = pl.col("after").str.contains(GROUP_AFTER) | pl.col("before").str.contains(GROUP_BEFORE)
    return (pl.col("kind") != "share") | named

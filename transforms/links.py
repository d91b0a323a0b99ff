"""Which figures belong together: the two ends of a comparison, or the members of one list."""

import polars as pl

from transforms.cues import figures, plain_sentences, windows
from transforms.joints import with_joints
from transforms.lexicon.comparison_cues import BENCHMARK_MARKS, PEERS
from transforms.lexicon.list_cues import APART, LISTED_KINDS, OWN_ANSWER, PARTS, WHOLE

# Letters of a link: short, unique within a text.
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def with_roles(mentions: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """The mentions with role (single, from, to, member; NULL for rejected ones) and link.

    mentions: doc, sentence, at, until, unit, kind, bound, reason. A link is short, unique within its doc, never held by
    one figure alone, and NULL exactly where the role is single.
    """
    texts = plain_sentences(mentions, sentences)
    kinds = mentions.with_row_index("mention").select("mention", "kind")
    found = with_joints(windows(figures(mentions, texts))).join(kinds, on="mention", how="left", maintain_order="left")
    grouped = _with_groups(found)
    linked = grouped.with_columns(
        size=pl.len().over("group"),
        role=pl.coalesce("end", pl.when(pl.col("group").is_not_null()).then(pl.lit("member"))),
    ).with_columns(role=pl.when(pl.col("group").is_null() | (pl.col("size") < 2)).then(pl.lit("single")).otherwise("role"))
    named = linked.with_columns(
        link=pl.when(pl.col("role") != "single").then(pl.format("{}", pl.col("group").rank("dense").over("doc")))
    )
    told = named.select("mention", "role", "link")
    return mentions.with_row_index("mention").join(told, on="mention", how="left", maintain_order="left").drop("mention")


def _with_groups(found: pl.DataFrame) -> pl.DataFrame:
    """Adds group: the same number for figures of one comparison or list, NULL for the others."""
    unpaired = pl.col("pair").is_null()
    same = (pl.col("previous").is_not_null()) & (pl.col("kind") == pl.col("kind").shift(1).over("doc", "unit"))
    both_unpaired = unpaired & unpaired.shift(1).over("doc", "unit")
    between, after, before = pl.col("between"), pl.col("after"), pl.col("before")
    benchmark = (
        between.str.contains(BENCHMARK_MARKS)
        & (between.str.contains(PEERS) | after.str.slice(0, 50).str.contains(PEERS) | before.str.contains(rf"(?:{PEERS})[^,;]{{0,30}}$"))
    )
    listed = pl.col("kind").is_in(LISTED_KINDS) & ~between.str.contains(APART) & ~_answers_apart() & ~between.str.contains(WHOLE)
    respectively = pl.col("plain").str.contains(r"\brespectively\b") & between.str.contains(r"^[^;.]{0,60}(?:,|and)[^;.]{0,25}$")
    parts = between.str.contains(PARTS)
    joined = (same & both_unpaired & (listed | benchmark | respectively | parts)).fill_null(False)
    runs = found.with_columns(joined=joined).with_columns(run=(~pl.col("joined")).cum_sum().over("doc", "unit"))
    in_run = pl.col("joined") | pl.col("joined").shift(-1).over("doc", "unit").fill_null(False)
    return runs.with_columns(
        group=pl.when(pl.col("pair").is_not_null())
        .then(pl.col("pair"))
        .when(in_run)
        .then(pl.col("figure").first().over("doc", "unit", "run"))
    ).drop("joined", "run")


def _answers_apart() -> pl.Expr:
    """Two shares with a verb of their own each are two answers of one group, not members of a list."""
    return (pl.col("kind") == "share") & pl.col("after").str.contains(OWN_ANSWER)

"""What joins one figure to another of its unit in a sentence: the two ends of a comparison, or the items of a list."""

import polars as pl

from transforms.lexicon.comparison_cues import AGAINST_MARKS, CARRIED, DOES, FROM_MARKS, PAST, PEERS, TODAY
from transforms.lexicon.list_cues import LABEL, VERBS

_BETWEEN = 160
_FROM = "|".join(FROM_MARKS)
_AGAINST = "|".join(AGAINST_MARKS)


def with_joints(found: pl.DataFrame) -> pl.DataFrame:
    """The figures of `windows` with what joins them to the figure before them of the same unit and sentence.

    previous (figure, NULL if there is none), between (plain text from there to here), end (from, to, NULL), pair (the same
    number for the two ends of a comparison), chain (the same number for figures that share their words: pairs and the
    items of an elliptic list).
    """
    found = _with_previous(found)
    found = _with_pairs(found)
    return _with_chains(found)


def _with_previous(found: pl.DataFrame) -> pl.DataFrame:
    keys = ["doc", "unit"]
    since = pl.col("until").shift(1).over(keys)
    same = pl.col("sentence").shift(1).over(keys) == pl.col("sentence")
    return found.with_columns(
        earlier=pl.col("figure").shift(1).over(keys),
        earlier_sentence=pl.col("sentence").shift(1).over(keys),
        previous=pl.when(same).then(pl.col("figure").shift(1).over(keys)),
        between=pl.when(same).then(pl.col("plain").str.slice(since, (pl.col("at") - since).clip(0, _BETWEEN))),
    )


def _with_pairs(found: pl.DataFrame) -> pl.DataFrame:
    """Adds end and pair. A figure is the base of the figure before it, or of the one after it ("from 4% to 6%")."""
    before, after = pl.col("before"), pl.col("after")
    follows = pl.col("previous").is_not_null()
    opens = before.str.contains(r"\bfrom(?: an?| the| around)?$")
    closes = before.str.contains(r"\b(?:to|into)(?: an?| the| its current| over| as (?:much|many|little|low|high) as| a range of| a record| a projected| today's| this year's)?$")
    to_of_from = (follows & closes & opens.shift(1).over("doc", "unit")).fill_null(False) & ~pl.col("between").str.contains(r"\bfrom\b|;").fill_null(False)
    past = after.str.slice(0, 60).str.contains(PAST) | before.str.contains(rf"(?:{PAST})[^,;]{{0,30}}$")
    peer = after.str.slice(0, 60).str.contains(PEERS) | before.str.contains(rf"(?:{PEERS})[^,;]{{0,20}}$")
    against = before.str.contains(_AGAINST) & past & ~(peer & ~after.str.contains(r"^[^,.;]{0,30}\b(?:ago|earlier|before|last|previous)\b"))
    carried = before.str.contains(CARRIED) & (past | pl.col("between").str.contains(PAST))
    opened = opens & to_of_from.shift(-1).over("doc", "unit").fill_null(False)
    base = follows & ~opened & (before.str.contains(_FROM) | against | carried | (pl.col("between") == " ("))
    beyond = pl.col("earlier").is_not_null() & pl.col("previous").is_null() & (pl.col("sentence") - pl.col("earlier_sentence") == 1)
    base_beyond = beyond & before.str.contains(CARRIED) & before.str.contains(PAST)
    to_beyond = beyond & before.str.contains(TODAY) & after.str.contains(DOES)
    found = found.with_columns(
        other=pl.when(to_of_from | base | base_beyond | to_beyond).then("earlier"),
        mine=pl.when(to_of_from | to_beyond).then(pl.lit("to")).when(base | base_beyond).then(pl.lit("from")),
    )
    return _numbered_pairs(found)


def _numbered_pairs(found: pl.DataFrame) -> pl.DataFrame:
    ends = found.filter(pl.col("other").is_not_null()).select("figure", "other", "mine")
    theirs = pl.when(pl.col("mine") == "to").then(pl.lit("from")).otherwise(pl.lit("to"))
    # A figure that is one end already stays so: "to 5% from 4%, against 3%" has one `to` and two `from`.
    both = pl.concat([
        ends.select("figure", end="mine", pair="other"),
        ends.select(figure="other", end=theirs, pair="other"),
    ]).unique("figure", keep="first", maintain_order=True)
    return found.join(both, on="figure", how="left", maintain_order="left").drop("other", "mine")


def _with_chains(found: pl.DataFrame) -> pl.DataFrame:
    """Adds chain: a run of figures, each of which is joined to the one before it by a pair or an elliptic list."""
    elliptic = pl.col("between").str.contains(LABEL) & ~pl.col("between").str.contains(VERBS)
    joined = pl.col("previous").is_not_null() & (elliptic | (pl.col("pair") == pl.col("pair").shift(1).over("doc", "unit")))
    return (
        found.with_columns(starts=~joined.fill_null(False))
        .with_columns(run=pl.col("starts").cum_sum().over("doc", "unit"))
        .with_columns(chain=pl.col("figure").first().over("doc", "unit", "run"))
        .drop("starts", "run")
    )

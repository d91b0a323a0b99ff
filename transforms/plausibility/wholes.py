"""Whether the parts of one whole, listed in one sentence, can be its parts."""

import polars as pl

from transforms.lexicon.directions import REST

_LIST = ("article_id", "link", "kind", "subject")
_REST_REACH = 30
_NESTED = r"(?i:\bof which\b|\bincluding\b|\bof that\b|\bthereof\b)"


def list_gaps(rows: pl.DataFrame) -> pl.DataFrame:
    """article_id, span_start, list_gap of the members of lists of allocations, and of shares that name the rest.

    rows: would-be metric rows. Parts may sum to less than 100, unless the last one is said to be the rest.
    """
    members = rows.filter((pl.col("role") == "member") & pl.col("kind").is_in(["allocation", "share"]))
    place = pl.col("span_start") - pl.col("evidence_start")
    start = pl.max_horizontal(place - _REST_REACH, 0)
    lead = pl.col("evidence").str.slice(start, place - start).str.to_lowercase()
    told = members.with_columns(is_rest=lead.str.contains(REST), is_nested=pl.col("evidence").str.contains(_NESTED))
    total = pl.col("value").sum().over(_LIST)
    whole = pl.col("is_rest").any().over(_LIST)
    excess = pl.when(pl.col("kind") == "allocation").then(pl.max_horizontal(total - 100, 0.0))
    gap = pl.when(whole).then(total - 100).otherwise(excess)
    is_told = (pl.len().over(_LIST) > 1) & ~pl.col("is_nested").any().over(_LIST)
    return (
        told.with_columns(list_gap=pl.when(is_told).then(gap))
        .filter(pl.col("list_gap").is_not_null())
        .select("article_id", "span_start", "list_gap")
    )

"""When, or over what time, each figure holds."""

import polars as pl

from transforms.periods.period_ranking import likeliest
from transforms.periods.period_rules import around_figures, ruled
from transforms.phrases.reading import Reading
from transforms.phrases.time_expressions import expressions
from transforms.text.lookups import there

_GOAL = r"^[Bb]y "


def with_periods(mentions: pl.DataFrame, sentences: pl.DataFrame, read: Reading) -> pl.DataFrame:
    """The mentions with period (verbatim, null where the text gives none).

    mentions: sorted by place, with kind, role, link and modality. read: what `reading` returned for them.
    """
    rows = around_figures(read.rows)
    times = expressions(rows)
    chosen = pl.DataFrame({"time": likeliest(ruled(mentions, rows), rows, times)})
    words = pl.DataFrame({"period": spoken(times, sentences)})
    told = mentions.select("doc", "role", "link", chosen["time"]).with_columns(period=there(words, "period", "time"))
    return mentions.with_columns(told.select(pl.when(~_is_goal_of_other_end()).then("period")).to_series())


def _is_goal_of_other_end() -> pl.Expr:
    """Whether the time is the goal of the new end: "at 18% from 14% by 2028" says nothing of when it was 14%."""
    goal = pl.when(pl.col("role") == "to").then("time").max().over("doc", "link")
    is_shared = (pl.col("role") == "from") & (pl.col("time") == goal) & pl.col("period").str.contains(_GOAL)
    return is_shared.fill_null(value=False)


def spoken(times: pl.DataFrame, sentences: pl.DataFrame) -> pl.Series:
    """The words of each time, as the text has them."""
    placed = times.select("sentence", "at", size=pl.col("until") - pl.col("at")).join(
        sentences.select("sentence", "sentence_text"), on="sentence", how="left", maintain_order="left"
    )
    return placed.select(pl.col("sentence_text").str.slice("at", "size").str.strip_chars(" ,")).to_series()

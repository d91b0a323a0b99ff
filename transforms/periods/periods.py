"""When, or over what time, each figure holds."""

import polars as pl

from transforms.periods.period_ranking import likeliest
from transforms.periods.period_rules import around_figures, ruled
from transforms.phrases.reading import Reading
from transforms.phrases.time_expressions import expressions
from transforms.text.lookups import there


def with_periods(mentions: pl.DataFrame, sentences: pl.DataFrame, read: Reading) -> pl.DataFrame:
    """The mentions with period (verbatim, null where the text gives none).

    mentions: sorted by place, with kind, role, link and modality. read: what `reading` returned for them.
    """
    rows = around_figures(read.rows)
    times = expressions(rows)
    chosen = pl.DataFrame({"time": likeliest(ruled(mentions, rows), rows, times)})
    words = pl.DataFrame({"period": spoken(times, sentences)})
    return mentions.with_columns(chosen.select(period=there(words, "period", "time")).to_series())


def spoken(times: pl.DataFrame, sentences: pl.DataFrame) -> pl.Series:
    """The words of each time, as the text has them."""
    placed = times.select("sentence", "at", size=pl.col("until") - pl.col("at")).join(
        sentences.select("sentence", "sentence_text"), on="sentence", how="left", maintain_order="left"
    )
    return placed.select(pl.col("sentence_text").str.slice("at", "size").str.strip_chars(" ,")).to_series()

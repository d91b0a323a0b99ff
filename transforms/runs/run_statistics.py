"""The statistics of a run that its batch rules compare: `expectations.batch.RUN_STATISTICS`."""

from datetime import datetime

import polars as pl

from expectations import thresholds as limit

_WORD = r"[\p{L}\p{N}]+"


def run_statistics(
    articles: pl.DataFrame,
    metrics: pl.DataFrame,
    n_refused: int,
    history: pl.DataFrame,
    *,
    newest_before: datetime | None,
    started_at: datetime,
) -> pl.DataFrame:
    """One row with the statistics of a run.

    articles: article_id, text, published_at. metrics: article_id, subject, currency_basis of the loaded figures.
    n_refused: figures in quarantine. history: metrics_per_1000_words and quarantined_pct of the runs before it, newest
    first. newest_before: when the newest of the articles already known was published. A share of fewer than BATCH_LEAST
    figures (SILENT_LEAST articles) is NULL.
    """
    n_words = articles.select(pl.col("text").str.count_matches(_WORD).sum()).item() or 0
    speaking = articles.join(metrics, on="article_id", how="semi").height
    amounts = metrics.filter(pl.col("currency_basis").is_not_null())
    newest = articles.select(pl.max_horizontal(pl.col("published_at").max(), pl.lit(newest_before, pl.Datetime))).item()
    row = {
        "n_words": n_words,
        "metrics_per_1000_words": _of(1000 * metrics.height, n_words, limit.BATCH_LEAST),
        "usual_metrics_per_1000_words": _usual(history["metrics_per_1000_words"]),
        "quarantined_pct": _of(100 * n_refused, metrics.height + n_refused, limit.BATCH_LEAST),
        "usual_quarantined_pct": _usual(history["quarantined_pct"]),
        "silent_articles_pct": _of(100 * (articles.height - speaking), articles.height, limit.SILENT_LEAST),
        "assumed_currency_pct": _of(
            100 * amounts.filter(pl.col("currency_basis") == "assumed").height, amounts.height, limit.BATCH_LEAST
        ),
        "unnamed_subject_pct": _of(100 * metrics["subject"].null_count(), metrics.height, limit.BATCH_LEAST),
        "newest_article_days": None if newest is None else (started_at - newest).total_seconds() / 86400,
    }
    return pl.DataFrame([row], schema=dict.fromkeys(row, pl.Float64) | {"n_words": pl.Int64})


def _of(part: float, whole: float, least: float) -> float | None:
    """The quotient, where the whole is large enough to say."""
    return part / whole if whole >= least else None


def _usual(history: pl.Series) -> float | None:
    """The median of the latest runs, where there are enough of them."""
    known = history.drop_nulls().head(limit.HISTORY_RUNS)
    return float(known.median()) if len(known) >= limit.HISTORY_LEAST else None  # type: ignore[arg-type]

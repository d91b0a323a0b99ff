"""What must be true of a run as a whole: volumes and rates, against thresholds and against the runs before it.

The statistics are columns of `runs`, so that each rule is an expression over that one row. A statistic is NULL, and its
rule not exercised, where the run is too small to say, or where no earlier runs tell what is usual.
"""

from __future__ import annotations

from expectations import thresholds as limit
from expectations.columns import integer, number
from expectations.contract import Column, Rule, Severity

RUN_STATISTICS: tuple[Column, ...] = (
    integer("n_words", "words of the loaded articles", nullable=True),
    number("metrics_per_1000_words", "figures loaded per 1,000 words", nullable=True),
    number("usual_metrics_per_1000_words", f"median of the {limit.HISTORY_RUNS} runs before it", nullable=True),
    number("quarantined_pct", "of 100 figures, those refused", nullable=True),
    number("usual_quarantined_pct", f"median of the {limit.HISTORY_RUNS} runs before it", nullable=True),
    number("silent_articles_pct", "of 100 loaded articles, those without a metric", nullable=True),
    number("assumed_currency_pct", "of 100 amounts of money, those whose currency is assumed", nullable=True),
    number("unnamed_subject_pct", "of 100 metrics, those whose subject the text does not name", nullable=True),
    number("newest_article_days", "days from the newest dated article, of this run or before it, to the run; NULL "
           "where none is dated", nullable=True),
)  # fmt: skip


def _warning(name: str, words: str, holds: str) -> Rule:
    return Rule(name=name, words=words, holds=holds, severity=Severity.WARNING, source="domain")


BATCH_RULES: tuple[Rule, ...] = (
    Rule(
        name="quarantine_share_high",
        words=f"of {limit.BATCH_LEAST} or more figures, at most {limit.QUARANTINE_ERROR_PCT:g} % are refused: more "
        "means that a source or the extractor broke",
        holds=f"quarantined_pct <= {limit.QUARANTINE_ERROR_PCT!r}",
        severity=Severity.BATCH,
        source="domain",
    ),
    _warning(
        "quarantine_share_raised",
        f"at most {limit.QUARANTINE_WARNING_PCT:g} % of the figures are refused",
        f"quarantined_pct <= {limit.QUARANTINE_WARNING_PCT!r}",
    ),
    _warning(
        "quarantine_share_unusual",
        f"the share of refused figures is at most ×{limit.QUARANTINE_FACTOR:g} the usual one",
        f"quarantined_pct <= usual_quarantined_pct * {limit.QUARANTINE_FACTOR!r}",
    ),
    _warning(
        "volume_unusual",
        f"figures per 1,000 words are ×{limit.VOLUME_LOW:g} to ×{limit.VOLUME_HIGH:g} the usual number",
        f"metrics_per_1000_words >= usual_metrics_per_1000_words * {limit.VOLUME_LOW!r}"
        f" AND metrics_per_1000_words <= usual_metrics_per_1000_words * {limit.VOLUME_HIGH!r}",
    ),
    _warning(
        "silent_articles_many",
        f"at most {limit.SILENT_ARTICLES_PCT:g} % of the articles have no metric",
        f"silent_articles_pct <= {limit.SILENT_ARTICLES_PCT!r}",
    ),
    _warning(
        "currency_assumed_often",
        f"at most {limit.ASSUMED_CURRENCY_PCT:g} % of the amounts have an assumed currency",
        f"assumed_currency_pct <= {limit.ASSUMED_CURRENCY_PCT!r}",
    ),
    _warning(
        "subjects_unnamed",
        f"at most {limit.UNNAMED_SUBJECT_PCT:g} % of the metrics have no subject",
        f"unnamed_subject_pct <= {limit.UNNAMED_SUBJECT_PCT!r}",
    ),
    _warning(
        "news_stale",
        f"the newest article, of this run or before it, is at most {limit.NEWEST_ARTICLE_DAYS:g} days old",
        f"newest_article_days <= {limit.NEWEST_ARTICLE_DAYS!r}",
    ),
)

"""`newsmetrics explain`: where a figure comes from, and what was made of it."""

from __future__ import annotations

from pathlib import Path

import polars as pl

from expectations.tables import METRICS
from flows.warehouse import connect

QUERY = """
SELECT * FROM (
    SELECT m.metric_id, m.article_id, m.surface, m.span_start, m.span_end, m.evidence, m.evidence_start, m.kind,
           m.value, m.low, m.high, m.unit, m.bound, m.role, m.link, m.modality, m.subject, m.institution_id,
           m.population, m.measure, m.period, m.section, m.currency_basis, m.cue, m.confidence, m.flags,
           [] :: VARCHAR[] AS rules_broken, m.extractor_version, m.run_id FROM metrics AS m
    UNION ALL BY NAME
    SELECT quarantine_id AS metric_id, article_id, payload->>'surface' AS surface,
           (payload->>'span_start') :: BIGINT AS span_start, (payload->>'span_end') :: BIGINT AS span_end,
           payload->>'evidence' AS evidence, payload->>'kind' AS kind, (payload->>'value') :: DOUBLE AS value,
           payload->>'unit' AS unit, payload->>'subject' AS subject, payload->>'section' AS section,
           rules AS rules_broken, run_id FROM quarantine
           WHERE stage = 'metric' AND status IN ('open', 'rejected'))
LEFT JOIN (SELECT article_id, title, publisher, url, source_uri, published_at, published_basis, ingested_at
           FROM articles) USING (article_id)
WHERE metric_id = $metric_id
"""

RULES_QUERY = """
SELECT rule, severity, words, list_contains($broken :: VARCHAR[], rule) AS is_broken
FROM rules WHERE table_name = 'metrics' AND list_contains($applying :: VARCHAR[], rule)
ORDER BY is_broken DESC, rule
"""


class UnknownMetricError(LookupError):
    """No metric and no quarantined figure has this id."""


def metric(warehouse: Path, metric_id: str) -> dict[str, object]:
    """A metric or quarantined figure with its article, by id. Raises UnknownMetricError."""
    with connect(warehouse, read_only=True) as connection:
        found = connection.execute(QUERY, {"metric_id": metric_id})
        columns = [column[0] for column in found.description or []]
        matches = found.fetchall()
    if not matches:
        raise UnknownMetricError(
            f"no figure has the id {metric_id!r}: find ids with `newsmetrics sql 'FROM statements'`"
        )
    return dict(zip(columns, matches[0], strict=True))


def rules_of(warehouse: Path, row: dict[str, object]) -> pl.DataFrame:
    """The rules that apply to a figure of this kind, those it breaks first: rule, severity, words, is_broken."""
    broken = [*_names(row["rules_broken"]), *_names(row["flags"])]
    applying = [rule.name for rule in METRICS.row_rules if not rule.kinds or row["kind"] in rule.kinds]
    with connect(warehouse, read_only=True) as connection:
        return connection.sql(RULES_QUERY, params={"broken": broken, "applying": applying}).pl()


def _names(value: object) -> list[str]:
    return [str(name) for name in value] if isinstance(value, list) else []

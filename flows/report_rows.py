"""The rows that broke a rule, found again by their keys: a figure is shown with its sentence and its source."""

from __future__ import annotations

import duckdb

from expectations.tables import ARTICLES, CLAIMS, DOCUMENTS, LINES, MENTIONS, METRICS, QUARANTINE
from flows.report_model import Row
from flows.report_parts import EVIDENCE, REFUSED_EVIDENCE, around
from flows.report_text import shown
from flows.warehouse import WAREHOUSE_SUITE

KEPT_ROWS = 5

# By table: key as the audit writes it, surface, sentence, source.
ROWS_OF = {
    METRICS.name: f"""SELECT m.metric_id, m.surface, {EVIDENCE}, a.source_uri
                      FROM metrics AS m LEFT JOIN articles AS a USING (article_id)""",
    QUARANTINE.name: f"""SELECT q.quarantine_id, q.payload->>'surface', {REFUSED_EVIDENCE}, q.source_uri
                         FROM quarantine AS q""",
    MENTIONS.name: f"""SELECT n.article_id || '/' || n.span_start, n.surface, {around("a.text", "n.span_start")},
                              a.source_uri
                       FROM mentions AS n LEFT JOIN articles AS a USING (article_id)""",
    LINES.name: f"""SELECT l.article_id || '/' || l.line, l.label, {around("a.text", "l.span_start")}, a.source_uri
                    FROM lines AS l LEFT JOIN articles AS a USING (article_id)""",
    ARTICLES.name: "SELECT article_id, NULL, title, source_uri FROM articles",
    DOCUMENTS.name: "SELECT document_id, NULL, reason, source_uri FROM documents",
    CLAIMS.name: "SELECT claim_id, NULL, concat_ws(', ', kind, subject, measured, period), NULL FROM claims",
}

# What the ids of an invariant are keys of: looked for in this order.
KEYED = (METRICS.name, QUARANTINE.name, MENTIONS.name, ARTICLES.name, DOCUMENTS.name)
KEYED_OTHERWISE = {"line_without_article": (LINES.name,)}  # a line's number looks like a mention's place


def failing_rows(connection: duckdb.DuckDBPyConnection, suite: str, rule: str, keys: list[str]) -> tuple[Row, ...]:
    """The first five failing rows of a rule, in the order of `keys`; a row that is not found has its key only."""
    kept = keys[:KEPT_ROWS]
    tables = KEYED_OTHERWISE.get(rule, KEYED) if suite == WAREHOUSE_SUITE else (suite,)
    found: dict[str, tuple[str | None, ...]] = {}
    for table in tables:
        if table in ROWS_OF and len(found) < len(kept):
            query = f"""SELECT * FROM ({ROWS_OF[table]}) AS t(key, surface, sentence, source)
                        WHERE replace(key, ':', '/') IN $keys ORDER BY ALL"""
            for key, *told in connection.execute(query, {"keys": [_plain_key(key) for key in kept]}).fetchall():
                found.setdefault(_plain_key(key), tuple(told))
    return tuple(_row(key, *found.get(_plain_key(key), (None, None, None))) for key in kept)


def _plain_key(key: str) -> str:
    """The audit joins the parts of a key with a slash, the invariants with a colon."""
    return key.replace(":", "/")


def _row(key: str, surface: str | None, sentence: str | None, source: str | None) -> Row:
    told = {"surface": surface, "sentence": sentence, "source": source}
    return Row(key=shown(key), **{name: None if text is None else shown(text) for name, text in told.items()})

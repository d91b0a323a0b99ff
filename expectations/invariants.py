"""What must hold between the tables of the warehouse. Each is a query that returns the rows that break it.

They are checked inside the publishing transaction, before it commits, and again by `newsmetrics check`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Invariant:
    """A query over the warehouse; every row it returns (its first column is an id) is a violation.

    `population` is the query that counts the rows the invariant speaks of: 0 means that it was not exercised.
    """

    name: str
    words: str
    violations: str
    population: str


INVARIANTS = (
    Invariant(
        "surface_not_in_text",
        "the text at a metric's span is its surface",
        """SELECT m.metric_id FROM metrics AS m JOIN articles AS a USING (article_id)
           WHERE substr(a.text, m.span_start + 1, m.span_end - m.span_start) <> m.surface""",
        "SELECT count(*) FROM metrics",
    ),
    Invariant(
        "mention_not_in_text",
        "the text at a number's span is its surface",
        """SELECT m.article_id || ':' || m.span_start FROM mentions AS m JOIN articles AS a USING (article_id)
           WHERE substr(a.text, m.span_start + 1, m.span_end - m.span_start) <> m.surface""",
        "SELECT count(*) FROM mentions",
    ),
    Invariant(
        "evidence_not_in_text",
        "a metric's evidence is the text at its place",
        """SELECT m.metric_id FROM metrics AS m JOIN articles AS a USING (article_id)
           WHERE substr(a.text, m.evidence_start + 1, length(m.evidence)) <> m.evidence""",
        "SELECT count(*) FROM metrics",
    ),
    Invariant(
        "metric_without_article",
        "every metric has its article",
        "SELECT metric_id FROM metrics ANTI JOIN articles USING (article_id)",
        "SELECT count(*) FROM metrics",
    ),
    Invariant(
        "mention_without_article",
        "every number has its article",
        "SELECT article_id || ':' || span_start FROM mentions ANTI JOIN articles USING (article_id)",
        "SELECT count(*) FROM mentions",
    ),
    Invariant(
        "line_without_article",
        "every line has its article",
        "SELECT article_id || ':' || line FROM lines ANTI JOIN articles USING (article_id)",
        "SELECT count(*) FROM lines",
    ),
    Invariant(
        "article_without_document",
        "every article was brought by a document",
        "SELECT article_id FROM articles ANTI JOIN documents USING (article_id)",
        "SELECT count(*) FROM articles",
    ),
    Invariant(
        "sketch_without_article",
        "every sketch has its article",
        "SELECT article_id FROM sketches ANTI JOIN articles USING (article_id)",
        "SELECT count(*) FROM sketches",
    ),
    Invariant(
        "original_lost",
        "the article that another is a copy of, was superseded by, or names its group for, is there",
        """SELECT article_id FROM (SELECT article_id, unnest([copy_of, superseded_by, syndication_group]) AS other
                                   FROM articles)
           WHERE other IS NOT NULL AND other NOT IN (SELECT article_id FROM articles)""",
        "SELECT count(*) FROM articles",
    ),
    Invariant(
        "document_lost",
        "a loaded or duplicate document's article is there; a quarantined document is in quarantine",
        """SELECT d.document_id FROM documents AS d
           WHERE CASE WHEN d.outcome = 'quarantined'
                      THEN NOT EXISTS (SELECT 1 FROM quarantine AS q WHERE q.quarantine_id = d.document_id)
                      ELSE NOT EXISTS (SELECT 1 FROM articles AS a WHERE a.article_id = d.article_id) END""",
        "SELECT count(*) FROM documents",
    ),
    Invariant(
        "metric_unaccounted",
        "the numbers with outcome `metric` are exactly the rows of metrics",
        """SELECT coalesce(m.article_id, n.article_id) || ':' || coalesce(m.span_start, n.span_start)
           FROM (SELECT * FROM mentions WHERE outcome = 'metric') AS n
           FULL JOIN metrics AS m USING (article_id, span_start)
           WHERE m.metric_id IS NULL OR n.outcome IS NULL""",
        "SELECT count(*) FROM mentions",
    ),
    Invariant(
        "quarantined_number_unaccounted",
        "the numbers with outcome `quarantined` are exactly the metric rows of quarantine that are open or rejected",
        """SELECT article_id FROM (
               SELECT article_id, count(*) AS n FROM mentions WHERE outcome = 'quarantined' GROUP BY article_id)
           FULL JOIN (SELECT article_id, count(*) AS q FROM quarantine
                      WHERE stage = 'metric' AND status IN ('open', 'rejected') GROUP BY article_id)
           USING (article_id) WHERE n IS DISTINCT FROM q""",
        "SELECT count(*) FROM mentions WHERE outcome = 'quarantined'",
    ),
    Invariant(
        "decision_not_applied",
        "a corrected or released figure carries its flags, and a rejected one is no metric",
        """SELECT c.article_id || ':' || c.span_start || '-' || c.span_end FROM corrections AS c
           LEFT JOIN metrics AS m ON m.article_id = c.article_id AND m.span_start = c.span_start
           AND m.surface = c.surface
           WHERE CASE c.decision WHEN 'reject' THEN m.metric_id IS NOT NULL
                 WHEN 'correct' THEN NOT coalesce(list_contains(m.flags, 'corrected:' || c.target), FALSE)
                 ELSE NOT coalesce(list_contains(m.flags, 'released:' || c.target), FALSE) END""",
        "SELECT count(*) FROM corrections",
    ),
    Invariant(
        "rule_unknown",
        "every rule named in quarantine is in `rules`",
        """SELECT quarantine_id FROM (SELECT quarantine_id, unnest(rules) AS rule FROM quarantine)
           ANTI JOIN rules USING (rule)""",
        "SELECT count(*) FROM quarantine",
    ),
    Invariant(
        "institution_unknown",
        "every institution_id of a metric is in `institutions`",
        """SELECT metric_id FROM metrics ANTI JOIN institutions USING (institution_id)
           WHERE institution_id IS NOT NULL""",
        "SELECT count(*) FROM metrics WHERE institution_id IS NOT NULL",
    ),
    Invariant(
        "link_alone",
        "a link joins at least two numbers of its article",
        """SELECT min(metric_id) FROM (
               SELECT article_id, link, metric_id FROM metrics WHERE link IS NOT NULL
               UNION ALL SELECT article_id, payload->>'link', quarantine_id FROM quarantine
               WHERE stage = 'metric' AND status IN ('open', 'rejected') AND (payload->>'link') IS NOT NULL)
           AS linked(article_id, link, metric_id) GROUP BY article_id, link HAVING count(*) < 2""",
        "SELECT count(*) FROM metrics WHERE link IS NOT NULL",
    ),
)

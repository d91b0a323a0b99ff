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


LONG = 16_384  # bytes of a text
PIECE = 4_096  # characters of it that are looked through for one place


def _words_elsewhere(key: str, table: str, start: str, words: str, length: str) -> str:
    """The rows of a table whose words are not what their article has at their place.

    substr() counts the characters from the beginning of a text, which takes long for each of the many figures of a long
    one: it is cut into pieces first, each twice as long as the distance to the next.
    """
    return f"""
        SELECT {key} FROM {table} AS m JOIN articles AS a USING (article_id)
        WHERE (strlen(a.text) <= {LONG} OR {length} > {PIECE}) AND substr(a.text, m.{start} + 1, {length}) <> m.{words}
        UNION ALL
        SELECT {key} FROM {table} AS m SEMI JOIN (SELECT article_id FROM articles WHERE strlen(text) > {LONG})
        USING (article_id) LEFT JOIN (
            SELECT article_id, piece, substr(text, piece * {PIECE} + 1, 2 * {PIECE}) AS text
            FROM (SELECT article_id, text, unnest(range(length(text) // {PIECE} + 1)) AS piece
                  FROM articles WHERE strlen(text) > {LONG})
        ) AS a ON a.article_id = m.article_id AND a.piece = m.{start} // {PIECE}
        WHERE {length} <= {PIECE} AND substr(a.text, m.{start} % {PIECE} + 1, {length}) IS DISTINCT FROM m.{words}"""


INVARIANTS = (
    Invariant(
        "surface_not_in_text",
        "the text at a metric's span is its surface",
        _words_elsewhere("m.metric_id", "metrics", "span_start", "surface", "m.span_end - m.span_start"),
        "SELECT count(*) FROM metrics",
    ),
    Invariant(
        "mention_not_in_text",
        "the text at a number's span is its surface",
        _words_elsewhere(
            "m.article_id || ':' || m.span_start", "mentions", "span_start", "surface", "m.span_end - m.span_start"
        ),
        "SELECT count(*) FROM mentions",
    ),
    Invariant(
        "evidence_not_in_text",
        "a metric's evidence is the text at its place",
        _words_elsewhere("m.metric_id", "metrics", "evidence_start", "evidence", "length(m.evidence)"),
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

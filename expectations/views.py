"""The views that analysts query. Each is one short SELECT over the tables, with a comment."""

from __future__ import annotations

from dataclasses import dataclass

from expectations.kinds import PERCENTAGES
from expectations.thresholds import CONFIDENT


@dataclass(frozen=True)
class View:
    """A view of the warehouse: its name, what a row is, and its query."""

    name: str
    words: str
    query: str


_PERCENTAGES = ", ".join(f"'{kind}'" for kind in PERCENTAGES)

VIEWS = (
    View(
        "statements",
        "One row per metric that an analyst may quote: of the newest version of its article, not from teaser blocks, "
        "boilerplate or repeats, and not denied.",
        """SELECT m.*, i.name AS institution, a.title, a.publisher, a.url, a.published_at, c.correction
           FROM metrics AS m JOIN articles AS a USING (article_id) LEFT JOIN institutions AS i USING (institution_id)
           LEFT JOIN (SELECT article_id, span_start, string_agg(target || ': ' || coalesce(was, 'nothing') || ' -> '
                             || coalesce(value, 'nothing') || ' (' || reason || ', ' || decided_by || ')', '; '
                             ORDER BY target) AS correction
                      FROM corrections WHERE decision = 'correct' GROUP BY article_id, span_start) AS c
             ON c.article_id = m.article_id AND c.span_start = m.span_start
           WHERE m.section NOT IN ('related', 'boilerplate', 'repeat') AND m.modality <> 'denied'
             AND a.superseded_by IS NULL""",
    ),
    View(
        "article_versions",
        "The versions of each story at one address, numbered from the oldest; the newest is current.",
        """SELECT syndication_group, canonical_url, article_id, title, publisher, published_at, ingested_at,
                  row_number() OVER (PARTITION BY syndication_group, canonical_url
                                     ORDER BY published_at NULLS LAST, superseded_by IS NULL, ingested_at, article_id)
                      AS version,
                  superseded_by IS NULL AS is_current
           FROM articles WHERE canonical_url IS NOT NULL
           QUALIFY count(*) OVER (PARTITION BY syndication_group, canonical_url) > 1""",
    ),
    View(
        "copies",
        "Articles that are copies of earlier ones, or new releases of the same template, with both publishers.",
        """SELECT c.article_id, c.copy_kind, c.copy_of, c.syndication_group, c.title, c.publisher, c.url,
                  c.published_at, o.title AS title_of_original, o.publisher AS publisher_of_original,
                  o.url AS url_of_original, o.published_at AS published_at_of_original
           FROM articles AS c JOIN articles AS o ON o.article_id = c.copy_of""",
    ),
    View(
        "percentages",
        "Parts of a whole: shares, allocations and stakes, 0 to 100.",
        f"""SELECT metric_id, kind, value AS value_pct, low, high, bound, subject, institution, population, measure,
                   period, role, link, modality, evidence, publisher, published_at, url, confidence, flags, correction
            FROM statements WHERE kind IN ({_PERCENTAGES})""",
    ),
    View(
        "survey_shares",
        "Answers of surveys: the share of a group, with the group and what it answered.",
        """SELECT metric_id, population, measure, value AS value_pct, bound, period, role, link, evidence, publisher,
                  published_at, url, confidence, correction
           FROM statements WHERE kind = 'share' AND population IS NOT NULL""",
    ),
    View(
        "aum",
        "Assets under management, in whole units of `currency`; never converted.",
        """SELECT metric_id, subject, institution_id, institution, value AS amount, low, high, unit AS currency,
                  currency_basis, bound, period, modality, role, link, evidence, publisher, published_at, url,
                  confidence, flags, correction
           FROM statements WHERE kind = 'aum'""",
    ),
    View(
        "latest_aum",
        "The newest stated AUM of each institution and currency that is neither a target nor supposed nor `doubtful`; "
        "of several that were published at one time the largest, since a part is never larger than its whole. "
        "Bodies that only report on others (industry bodies, data providers, publishers of surveys) have none.",
        f"""SELECT * FROM aum
           WHERE modality = 'actual' AND role <> 'from' AND confidence >= {CONFIDENT}
             AND institution_id IN (SELECT institution_id FROM institutions
                                    WHERE type NOT IN ('industry_body', 'data_provider', 'survey_publisher'))
           QUALIFY row_number() OVER (PARTITION BY institution_id, currency
                                      ORDER BY published_at DESC NULLS LAST, amount DESC, metric_id) = 1""",
    ),
    View(
        "flows",
        "Investor money in (+) or out (−), in whole units of `currency`.",
        """SELECT metric_id, subject, institution_id, institution, value AS amount, unit AS currency, bound, measure,
                  period, modality, role, link, evidence, publisher, published_at, url, confidence,
                  correction
           FROM statements WHERE kind = 'flow'""",
    ),
    View(
        "returns",
        "Performance of portfolios, funds, indices and traded prices, percent.",
        """SELECT metric_id, subject, institution_id, institution, value AS value_pct, bound, measure, period, modality,
                  role, link, evidence, publisher, published_at, url, confidence,
                  correction
           FROM statements WHERE kind = 'return'""",
    ),
    View(
        "allocations",
        "What portfolios are held in, percent of the whole; both ends of a stated change have the same link.",
        """SELECT metric_id, subject, institution_id, institution, measure AS held_in, value AS value_pct, low, high,
                  bound, period, modality, role, link, article_id, evidence, publisher, published_at, url, confidence,
                  flags, correction
           FROM statements WHERE kind = 'allocation'""",
    ),
    View(
        "deals",
        "Prices paid, capital raised or committed, and stakes held or bought: amounts in `unit`, stakes in percent.",
        """SELECT metric_id, kind, subject, institution_id, institution, value, low, high, unit, bound, measure, period,
                  modality, role, link, article_id, evidence, publisher, published_at, url, confidence, correction
           FROM statements WHERE kind IN ('deal', 'stake')""",
    ),
    View(
        "group_aum",
        "AUM of groups and industries, no institutions of the reference table: apart, lest anybody add them up.",
        """SELECT * FROM aum WHERE institution_id IS NULL""",
    ),
    View(
        "claim_history",
        "Every statement of every claim in order of publication: who said it first, and how it was retold.",
        """SELECT c.claim_id, c.status, c.kind, c.subject, c.measured, s.published_at, s.publisher, s.value, s.unit,
                  s.bound, s.population, s.measure, s.period, s.evidence, s.url, s.correction
           FROM claims AS c JOIN claim_metrics AS cm USING (claim_id) JOIN statements AS s USING (metric_id)
           ORDER BY c.claim_id, s.published_at NULLS LAST, s.metric_id""",
    ),
    View(
        "loaded_by_last_run",
        "Statements of the articles that the newest run loaded or read again.",
        """SELECT * FROM statements
           WHERE run_id = (SELECT run_id FROM runs ORDER BY started_at DESC, run_id DESC LIMIT 1)""",
    ),
    View(
        "institutions_by_freshness",
        "Known institutions by the newest article that states their AUM; NULL where none does.",
        """SELECT i.institution_id, i.name, i.type, i.country, max(a.published_at) AS newest_aum_at,
                  count(a.metric_id) AS n_aum
           FROM institutions AS i LEFT JOIN aum AS a USING (institution_id) GROUP BY ALL
           ORDER BY newest_aum_at NULLS FIRST, i.name""",
    ),
    View(
        "comparisons",
        "Stated comparisons: each `from` figure beside the `to` figure of the same link, and the difference.",
        """SELECT t.article_id, t.kind, t.unit, coalesce(t.institution, t.subject) AS subject, t.measure,
                  f.value AS value_from, f.period AS period_from, t.value AS value_to, t.period AS period_to,
                  t.value - f.value AS difference, f.metric_id AS metric_id_from, t.metric_id AS metric_id_to,
                  t.evidence, t.publisher, t.published_at, t.url,
                  nullif(concat_ws('; ', f.correction, t.correction), '') AS correction
           FROM statements AS t JOIN statements AS f
             ON f.article_id = t.article_id AND f.link = t.link AND f.unit = t.unit
           WHERE t.role = 'to' AND f.role = 'from'""",
    ),
    View(
        "targets",
        "Figures that are aimed at, planned, expected or supposed: not yet so.",
        """SELECT metric_id, modality, kind, subject, institution, value, unit, bound, measure, period, evidence,
                  publisher, published_at, url, correction
           FROM statements WHERE modality IN ('target', 'forecast', 'hypothetical')""",
    ),
    View(
        "doubtful",
        f"Figures whose kind is in doubt (confidence below {CONFIDENT}), least sure first: read the evidence.",
        f"""SELECT metric_id, confidence, kind, subject, institution, value, unit, bound, measure, period, evidence,
                   publisher, published_at, url, correction
            FROM statements WHERE confidence < {CONFIDENT} ORDER BY confidence, metric_id""",
    ),
    View(
        "conflicts",
        "Claims on which articles disagree, one row per statement of it.",
        """SELECT c.claim_id, c.kind, c.subject, c.measured, c.period, s.value, s.unit, s.bound, s.evidence,
                  s.publisher, s.published_at, s.url, c.n_publishers, c.n_syndication_groups, s.correction
           FROM claims AS c JOIN claim_metrics AS cm USING (claim_id) JOIN statements AS s USING (metric_id)
           WHERE c.status = 'conflicting' ORDER BY c.claim_id, s.value""",
    ),
    View(
        "open_quarantine",
        "What waits for a reviewer: the figure, its sentence, and the rules it broke.",
        """SELECT quarantine_id, stage, rules, payload->>'surface' AS surface, payload->>'kind' AS kind,
                  payload->>'evidence' AS evidence, source_uri, note
           FROM quarantine WHERE status = 'open'""",
    ),
    View(
        "suggestions",
        "What an open figure may be: the one value told of the same thing in its article, or elsewhere for that time.",
        """SELECT q.quarantine_id, q.rules, q.payload->>'surface' AS surface, min(s.value) AS suggested_value,
                  min(s.surface) AS suggested_surface, count(DISTINCT s.article_id) AS n_articles,
                  min(s.evidence) AS evidence, min(s.correction) AS correction
           FROM quarantine AS q JOIN statements AS s
             ON s.kind = (q.payload->>'kind') AND s.unit = (q.payload->>'unit')
            AND s.modality = (q.payload->>'modality') AND (s.role = 'from') = ((q.payload->>'role') = 'from')
            AND coalesce(s.institution_id, lower(s.subject)) =
                coalesce(q.payload->>'institution_id', lower(q.payload->>'subject'))
            AND lower(s.measure) IS NOT DISTINCT FROM lower(q.payload->>'measure')
            AND lower(s.population) IS NOT DISTINCT FROM lower(q.payload->>'population')
            AND (s.article_id = q.article_id OR lower(s.period) IS NOT DISTINCT FROM lower(q.payload->>'period'))
           WHERE q.status = 'open' AND q.stage = 'metric'
           GROUP BY ALL HAVING count(DISTINCT s.value) = 1""",
    ),
    View(
        "quality_by_run",
        "The ledger of each run, with the shares that people watch.",
        """SELECT *, n_documents - n_loaded - n_unchanged - n_duplicate - n_quarantined_documents AS residual_documents,
                  n_numbers - n_metrics - n_rejected - n_quarantined_metrics AS residual_numbers
           FROM runs ORDER BY started_at""",
    ),
    View(
        "unresolved_subjects",
        "Subjects that are no known institution, most frequent first.",
        """SELECT subject, count(*) AS n_metrics, count(DISTINCT article_id) AS n_articles FROM statements
           WHERE institution_id IS NULL AND subject IS NOT NULL GROUP BY subject ORDER BY n_metrics DESC, subject""",
    ),
    View(
        "rejected_numbers",
        "Numbers that are no metric, by reason.",
        """SELECT reason, surface, count(*) AS n, count(DISTINCT article_id) AS n_articles FROM mentions
           WHERE outcome = 'rejected' GROUP BY reason, surface ORDER BY n DESC, surface""",
    ),
)


def create_view(view: View) -> str:
    """The CREATE VIEW statement and its COMMENT."""
    words = view.words.replace("'", "''")
    return f"CREATE OR REPLACE VIEW {view.name} AS\n{view.query};\nCOMMENT ON VIEW {view.name} IS '{words}';"

"""The parts of a quality report, read from a connection that has the warehouse's tables.

Every query has a total order, so that the same rows give the same report.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

import duckdb

from expectations import thresholds as limit
from expectations.kinds import KINDS, Kind
from expectations.rules import limit_rule, range_limit_rule
from flows.ledger import Law, laws
from flows.report_model import Ledger, RunLedger
from flows.report_sections import (
    ArticleLedger,
    AumCurrency,
    AumRule,
    Claims,
    Conflict,
    OpenRule,
    PercentKind,
    Quarantine,
    Refused,
    Statement,
)
from flows.report_text import number, shown

KEPT_ARTICLES = 50
KEPT_EXAMPLES = 10
KEPT_CONFLICTS = 20
KEPT_STATEMENTS = 5


def around(text: str, offset: str) -> str:
    """SQL: the text (an SQL expression) around a character of it, for sentences that are whole paragraphs."""
    return f"if({offset} > 160, '… ', '') || substr({text}, greatest(coalesce({offset}, 0) - 160, 0) + 1, 400)"


EVIDENCE = around("m.evidence", "m.span_start - m.evidence_start")
REFUSED_EVIDENCE = around(
    "(q.payload->>'evidence')",
    "(TRY_CAST(q.payload->>'span_start' AS BIGINT) - TRY_CAST(q.payload->>'evidence_start' AS BIGINT))",
)

# Figures in quarantine for a value beyond the hard limits of their kind.
_LIMITS = [rule for kind in KINDS for rule in (limit_rule(kind), range_limit_rule(kind))]
LIMIT_RULES = [rule.name for rule in _LIMITS]
# Flags of figures that lie beyond them all the same, because a reviewer released them.
RELEASE_FLAGS = [rule.release_flag for rule in _LIMITS if rule.is_releasable]
REFUSED_BY_LIMIT = """
    SELECT payload->>'kind' AS kind, payload->>'unit' AS unit, count(*) AS refused FROM quarantine
    WHERE stage = 'metric' AND status IN ('open', 'rejected') AND list_has_any(rules, $limit_rules) GROUP BY ALL"""

# What waits for a decision, with how many whole days it has waited.
OPEN_SINCE = """
    SELECT q.*, greatest(date_sub('day', r.started_at, $at::TIMESTAMP), 0) AS days
    FROM quarantine AS q LEFT JOIN runs AS r USING (run_id) WHERE q.status = 'open'"""
AGES = (("today", 0, 1), ("1 to 6 days", 1, 7), ("7 to 29 days", 7, 30), ("30 days or more", 30, 100_000))

# The largest institutions, by their reference bands, about which a run brought a conflict.
NEWLY_CONTESTED = """
    SELECT DISTINCT name FROM claims JOIN (
        FROM institutions WHERE aum_high_usd_bn IS NOT NULL
        ORDER BY aum_high_usd_bn DESC, institution_id LIMIT $largest) USING (institution_id)
    WHERE status = 'conflicting' AND since_run_id = $run_id ORDER BY name"""

# By article: numbers seen, and what the tables hold of them, each counted in its own table.
ARTICLE_COUNTS = """
    SELECT a.article_id, a.title, a.source_uri AS source,
           coalesce(n, 0) AS numbers, coalesce(m, 0) AS metrics,
           coalesce(r, 0) AS rejected, coalesce(q, 0) AS quarantined,
           numbers - metrics - rejected - quarantined AS residual
    FROM articles AS a
    LEFT JOIN (SELECT article_id, count(*) AS n, count_if(outcome = 'rejected') AS r
               FROM mentions GROUP BY article_id) USING (article_id)
    LEFT JOIN (SELECT article_id, count(*) AS m FROM metrics GROUP BY article_id) USING (article_id)
    LEFT JOIN (SELECT article_id, count(*) AS q FROM quarantine
               WHERE stage = 'metric' AND status IN ('open', 'rejected') GROUP BY article_id)
    USING (article_id)"""
RUNS_IN_ORDER = """
    SELECT *, lag(reference_version) OVER (ORDER BY started_at, run_id) AS reference_before FROM runs"""
ARTICLE_ORDER = "ORDER BY residual <> 0 DESC, quarantined DESC, numbers DESC, article_id"


def ledger(connection: duckdb.DuckDBPyConnection, run_id: str | None) -> Ledger:
    """The ledger of one run, or of every stored run where `run_id` is None; of the warehouse; and by article."""
    runs = rows_of(
        connection,
        f"FROM ({RUNS_IN_ORDER}) WHERE run_id = coalesce($run_id, run_id) ORDER BY started_at DESC, run_id DESC",
        {"run_id": run_id},
    )
    articles = rows_of(
        connection,
        f"FROM ({ARTICLE_COUNTS}) {ARTICLE_ORDER} LIMIT {KEPT_ARTICLES}",
    )
    counts = rows_of(
        connection,
        f"SELECT count(*) AS n_articles, count_if(residual <> 0) AS n_unbalanced FROM ({ARTICLE_COUNTS})",
    )[0]
    return Ledger(
        runs=tuple(run_ledger(row) for row in runs),
        stored=_stored(connection),
        articles=tuple(article_of(row) for row in articles),
        **counts,
    )


def run_ledger(row: dict[str, Any]) -> RunLedger:
    """The ledger of a row of `runs`."""
    names = ("run_id", "started_at", "ended_at", "extractor_version", "contract_version")
    told = {name: as_text(row[name]) for name in names}
    versions = {name: row[name] for name in ("reference_version", "reference_before")}
    return RunLedger(
        **told, **versions, sources=tuple(shown(source) for source in row["sources"]), laws=tuple(laws(row))
    )


def percentages(connection: duckdb.DuckDBPyConnection) -> tuple[PercentKind, ...]:
    """Every kind of the percent family, in the contract's order, one row per unit seen."""
    family = [kind for kind in KINDS if kind.family == "percent"]
    limits = ", ".join(f"('{kind.name}', {float(kind.low)!r}, {float(kind.high)!r})" for kind in family)
    found = rows_of(
        connection,
        f"""WITH limits(kind, lowest, highest) AS (VALUES {limits}), refused AS ({REFUSED_BY_LIMIT}),
                 loaded AS (SELECT kind, unit, count(*) AS loaded, min(least(value, low)) AS low,
                                   max(greatest(value, high)) AS high,
                                   count_if((least(value, low) < lowest OR greatest(value, high) > highest)
                                            AND NOT list_has_any(flags, $release_flags)) AS outside
                            FROM metrics JOIN limits USING (kind) GROUP BY kind, unit)
            SELECT kind, unit, coalesce(loaded, 0) AS loaded, low, high, coalesce(outside, 0) AS outside,
                   coalesce(refused, 0) AS refused
            FROM loaded FULL JOIN (FROM refused SEMI JOIN limits USING (kind)) USING (kind, unit)
            ORDER BY kind, unit""",
        {"limit_rules": LIMIT_RULES, "release_flags": RELEASE_FLAGS},
    )
    return tuple(row for kind in family for row in _percent_kind(kind, found))


def aum(connection: duckdb.DuckDBPyConnection) -> tuple[AumCurrency, ...]:
    """AUM by currency, the most frequent first; currencies of which every AUM was refused too."""
    rows = rows_of(
        connection,
        f"""WITH refused AS ({REFUSED_BY_LIMIT}),
                 loaded AS (SELECT unit, count(*) AS loaded, min(least(value, low)) AS low,
                                   max(greatest(value, high)) AS high,
                                   count_if(least(value, low) <= 0) AS not_positive,
                                   count_if(currency_basis = 'explicit') AS explicit,
                                   count_if(currency_basis = 'context') AS context,
                                   count_if(currency_basis = 'publisher') AS publisher,
                                   count_if(currency_basis = 'assumed') AS assumed
                            FROM metrics WHERE kind = 'aum' GROUP BY unit)
            SELECT unit AS currency, low, high,
                   coalesce(COLUMNS(['loaded', 'not_positive', 'refused', 'explicit', 'context', 'publisher',
                                     'assumed']), 0)
            FROM loaded FULL JOIN (SELECT unit, refused FROM refused WHERE kind = 'aum') USING (unit)
            ORDER BY loaded DESC NULLS LAST, currency""",
        {"limit_rules": LIMIT_RULES},
    )
    return tuple(AumCurrency(**row) for row in rows)


def aum_rules(connection: duckdb.DuckDBPyConnection) -> tuple[AumRule, ...]:
    """The rules that AUM broke, those that refused most first."""
    rows = rows_of(
        connection,
        """WITH broken AS (
               SELECT unnest(flags) AS rule, 1 AS flagged, 0 AS refused FROM metrics WHERE kind = 'aum'
               UNION ALL SELECT unnest(rules), 0, 1 FROM quarantine
               WHERE stage = 'metric' AND status = 'open' AND (payload->>'kind') = 'aum')
           SELECT rule, min(words) AS words, sum(flagged)::BIGINT AS flagged, sum(refused)::BIGINT AS refused
           FROM broken JOIN rules USING (rule) WHERE table_name = 'metrics'
           GROUP BY rule ORDER BY refused DESC, flagged DESC, rule""",
    )
    return tuple(AumRule(**row) for row in rows)


def quarantine(connection: duckdb.DuckDBPyConnection, at: datetime) -> Quarantine:
    """What was refused: the open figures by rule and the open documents by reason, the most frequent first. at: the
    time (UTC) to which ages run.
    """
    by_status = rows_of(connection, "SELECT status, count(*) AS n FROM quarantine GROUP BY status ORDER BY status")
    ages = ", ".join(f'count_if(days >= {low} AND days < {high}) AS "{name}"' for name, low, high in AGES)
    by_age = rows_of(connection, f"SELECT {ages} FROM ({OPEN_SINCE})", {"at": at})[0]
    return Quarantine(
        by_status={row["status"]: row["n"] for row in by_status},
        by_age=by_age,
        figures=_open(connection, "metric", "metrics", at),
        documents=_open(connection, "document", "documents", at),
    )


def claims(connection: duckdb.DuckDBPyConnection, run_id: str | None) -> Claims:
    """Claims by status, and the conflicts that most publishers share; those that the run brought, of the largest."""
    by_status = rows_of(connection, "SELECT status, count(*) AS n FROM claims GROUP BY status ORDER BY status")
    conflicts = rows_of(
        connection,
        f"""SELECT claim_id, strftime(started_at, '%Y-%m-%d %H:%M') AS since, kind, subject, measured, period, unit,
                   low, high, n_publishers
            FROM claims LEFT JOIN runs ON run_id = since_run_id
            WHERE claims.status = 'conflicting' ORDER BY n_publishers DESC, claim_id LIMIT {KEPT_CONFLICTS}""",
    )
    oldest = rows_of(
        connection,
        """SELECT strftime(min(started_at), '%Y-%m-%d %H:%M') AS oldest
           FROM claims JOIN runs ON run_id = since_run_id WHERE claims.status = 'conflicting'""",
    )[0]["oldest"]
    contested = rows_of(connection, NEWLY_CONTESTED, {"run_id": run_id, "largest": limit.LARGEST_INSTITUTIONS})
    return Claims(
        by_status={row["status"]: row["n"] for row in by_status},
        oldest=oldest,
        newly_contested=tuple(row["name"] for row in contested),
        conflicts=tuple(Conflict(**row, statements=_statements(connection, row["claim_id"])) for row in conflicts),
    )


def _stored(connection: duckdb.DuckDBPyConnection) -> Law:
    counts = rows_of(
        connection,
        """SELECT (SELECT count(*) FROM mentions) AS numbers, (SELECT count(*) FROM metrics) AS metrics,
                  (SELECT count(*) FROM mentions WHERE outcome = 'rejected') AS rejected,
                  (SELECT count(*) FROM quarantine
                   WHERE stage = 'metric' AND status IN ('open', 'rejected')) AS quarantined""",
    )[0]
    return _numbers(counts)


def _numbers(counts: dict[str, Any]) -> Law:
    return Law(
        "numbers seen", counts["numbers"], {name: counts[name] for name in ("metrics", "rejected", "quarantined")}
    )


def article_of(row: dict[str, Any]) -> ArticleLedger:
    """An article and its numbers, from a row of `ARTICLE_COUNTS`."""
    return ArticleLedger(article_id=row["article_id"], title=row["title"], source=row["source"], law=_numbers(row))


def _percent_kind(kind: Kind, found: list[dict[str, Any]]) -> list[PercentKind]:
    nothing = {
        "kind": kind.name,
        "unit": kind.units[0],
        "loaded": 0,
        "low": None,
        "high": None,
        "outside": 0,
        "refused": 0,
    }
    seen = [row for row in found if row["kind"] == kind.name] or [nothing]
    limits = f"{number(kind.low)} to {number(kind.high)}"
    return [PercentKind(**row, applies=kind.is_percentage, limits=limits) for row in seen]


def _open(connection: duckdb.DuckDBPyConnection, stage: str, table_name: str, at: datetime) -> tuple[OpenRule, ...]:
    parameters = {"stage": stage, "table_name": table_name, "at": at}
    unnested = "SELECT q.*, unnest(q.rules) AS rule FROM quarantine AS q WHERE q.stage = $stage AND q.status = 'open'"
    counts = rows_of(
        connection,
        f"""SELECT rule, min(r.words) AS words, count(*) AS count, max(days) AS oldest_days
            FROM (SELECT o.days, o.stage, unnest(o.rules) AS rule FROM ({OPEN_SINCE}) AS o WHERE o.stage = $stage) AS u
            LEFT JOIN (SELECT rule, words FROM rules WHERE table_name = $table_name) AS r USING (rule)
            GROUP BY rule ORDER BY count DESC, rule""",
        parameters,
    )
    examples = rows_of(
        connection,
        f"""SELECT rule, quarantine_id, payload->>'surface' AS surface, payload->>'kind' AS kind,
                   TRY_CAST(payload->>'value' AS DOUBLE) AS value, payload->>'unit' AS unit,
                   {REFUSED_EVIDENCE} AS sentence, source_uri AS source, left(note, 400) AS note,
                   s.suggested_surface AS suggested
            FROM ({unnested}) AS q LEFT JOIN suggestions AS s USING (quarantine_id)
            QUALIFY row_number() OVER (PARTITION BY rule ORDER BY source_uri, quarantine_id) <= {KEPT_EXAMPLES}
            ORDER BY rule, source_uri, quarantine_id""",
        {"stage": stage},
    )
    return tuple(OpenRule(**row, examples=_examples_of(row["rule"], examples)) for row in counts)


def _examples_of(rule: str, examples: list[dict[str, Any]]) -> tuple[Refused, ...]:
    return tuple(
        Refused(**{name: row[name] for name in row if name != "rule"}) for row in examples if row["rule"] == rule
    )


def _statements(connection: duckdb.DuckDBPyConnection, claim_id: str) -> tuple[Statement, ...]:
    rows = rows_of(
        connection,
        f"""SELECT m.surface, m.value, m.unit, a.publisher, {EVIDENCE} AS sentence, a.source_uri AS source
            FROM claim_metrics JOIN metrics AS m USING (metric_id) JOIN articles AS a USING (article_id)
            WHERE claim_id = $claim_id ORDER BY m.value, m.metric_id LIMIT {KEPT_STATEMENTS}""",
        {"claim_id": claim_id},
    )
    return tuple(Statement(**row) for row in rows)


def rows_of(
    connection: duckdb.DuckDBPyConnection, query: str, parameters: dict[str, Any] | None = None
) -> list[dict[str, Any]]:
    """The rows of a query by column name, every text as it is shown."""
    cursor = connection.execute(query, parameters or {})
    names = [column[0] for column in cursor.description]
    return [
        {name: shown(value) if isinstance(value, str) else value for name, value in zip(names, row, strict=True)}
        for row in cursor.fetchall()
    ]


def as_text(value: object) -> str:
    """A value as it is shown; a time to the second."""
    return f"{value:%Y-%m-%d %H:%M:%S}" if isinstance(value, datetime) else shown(str(value))

"""The tables of the warehouse: one declaration each.

The Polars schema, the gate, the DDL, the Great Expectations suites and the dictionary are projected from them.
"""

from __future__ import annotations

from expectations.batch import BATCH_RULES, RUN_STATISTICS
from expectations.check_columns import CHECK_COLUMNS
from expectations.columns import integer, integers, number, text, texts, timestamp
from expectations.contract import Column, Rule, Table, Type, number_between
from expectations.kinds import BASES, BOUNDS, KINDS, MODALITIES, REJECT_REASONS, ROLES, SECTIONS, UNITS
from expectations.reference_tables import REFERENCE_TABLES
from expectations.rules import METRIC_RULES
from expectations.run_tables import RUN_COUNTS, RUN_ID, RUN_SOURCES

LINE_LABELS = (
    "title", "body", "subhead", "list", "table", "caption", "quote", "repeat", "related_heading", "teaser",
    "teaser_date", "notice", "blank",
)  # fmt: skip
DOCUMENT_OUTCOMES = ("loaded", "duplicate", "quarantined")
QUARANTINE_STAGES = ("document", "metric")
QUARANTINE_STATUSES = ("open", "released", "corrected", "rejected")
DECISIONS = ("correct", "release", "reject")
CORRECTABLE = (
    "kind", "value", "low", "high", "unit", "bound", "modality", "subject", "institution_id", "population", "measure",
    "period",
)  # fmt: skip
"""The fields of a metric that a reviewer may correct: what the words mean, never which words they are."""
COPY_KINDS = ("copy", "truncated", "updated", "same_template_new_figures")
CLAIM_STATUSES = ("single", "corroborated", "conflicting")
VALIDATION_STATUSES = ("passed", "failed", "not_exercised")


SPAN = (
    integer("span_start", "first character of the figure in `articles.text`, counted in code points from 0"),
    integer("span_end", "the character after the last"),
    text("surface", "the exact characters of the figure: substr(text, span_start + 1, span_end - span_start)"),
)

DOCUMENTS = Table(
    name="documents",
    words="One row per document ever read (a file, or a line of a JSONL file), with what became of it.",
    key=("document_id",),
    columns=(
        text("document_id", "hash of source_uri, record and raw_hash"),
        text("source_uri", "where the document was read from"),
        integer("record", "line number in a JSONL file, from 1; 0 where the file is one document"),
        text("raw_hash", "SHA-256 of the raw bytes; NULL where they were not read", nullable=True),
        text("publisher", "who published it, as the source says; a duplicate may have another", nullable=True),
        text("url", "address of the document, as the source says", nullable=True),
        text("outcome", "what became of it", one_of=DOCUMENT_OUTCOMES),
        text("article_id", "the article it holds; NULL where quarantined", nullable=True),
        text("reason", "why it is in quarantine; NULL elsewhere", nullable=True),
        text("extractor_version", "the extractor that last read it"),
        RUN_ID,
    ),
    rules=(
        Rule(
            name="document_without_article",
            words="a loaded or duplicate document has an article, a quarantined one a reason",
            holds=(
                "(outcome = 'quarantined') = (reason IS NOT NULL) AND (outcome = 'quarantined') = (article_id IS NULL)"
            ),
        ),
    ),
)

ARTICLES = Table(
    name="articles",
    words="One row per article: the clean text that every span points into.",
    key=("article_id",),
    columns=(
        text("article_id", "hash of the text: the same text is the same article wherever it was found"),
        text("title", "headline", nullable=True),
        text("publisher", "who published it, as the source says", nullable=True),
        text("url", "address of the article", nullable=True),
        text("source_uri", "where the document was read from"),
        text("language", "ISO 639-1 code of the text; as the source says where it is too short to tell", nullable=True),
        timestamp("published_at", "when it was published; NULL where nothing says so", nullable=True),
        text("published_basis", "what the date rests on", one_of=("metadata", "page", "url", "none")),
        text("text", "the article as read: decoded, newlines as \\n, nothing else changed"),
        text("canonical_url", "address without what varies between copies of one page; NULL where none", nullable=True),
        text("syndication_group", "article_id of the earliest article with this text: one source, however many copies"),
        text("copy_of", "the article whose text it has; NULL for an original", nullable=True),
        Column(
            name="copy_kind",
            type=Type.TEXT,
            words="what it is of `copy_of`: its text, a part of it, with more or corrected figures, or a new release",
            nullable=True,
            one_of=COPY_KINDS,
        ),
        text(
            "superseded_by", "the newest version of the text at the same address; NULL for that version", nullable=True
        ),
        text("survey", "the survey that it reports, in its words; NULL where it names none, or several", nullable=True),
        integer("survey_year", "the year of that survey; NULL where the words leave it open", nullable=True),
        text("extractor_version", "the extractor that wrote its metrics"),
        RUN_ID,
        timestamp("ingested_at", "when the run that wrote it began"),
    ),
    rules=(
        Rule(
            name="copy_without_kind",
            words="a copy says of what article it is one, and what it is of it",
            holds="(copy_of IS NULL) = (copy_kind IS NULL)",
        ),
        Rule(
            name="copy_of_itself",
            words="no article is a copy of itself, or superseded by itself",
            holds="copy_of <> article_id AND superseded_by <> article_id",
        ),
    ),
)

SKETCHES = Table(
    name="sketches",
    words="One row per article: what later articles are compared with, to find copies. For machines, not for reading.",
    key=("article_id",),
    columns=(
        text("article_id", "the article"),
        text("body_hash", "hash of all words and figures of the body; NULL where it has none", nullable=True),
        integers("runs", "hashes of a sample of its runs of three words"),
        texts("figures", "its numbers, months, weekdays and scales, as written"),
        integers("before", "for each of the figures a hash of the two words before it; NULL at the start"),
        integers("after", "for each of the figures a hash of the two words after it; NULL at the end"),
    ),
)

LINES = Table(
    name="lines",
    words="One row per line of an article: what the line is, and why we think so.",
    key=("article_id", "line"),
    columns=(
        text("article_id", "the article"),
        integer("line", "line number from 1"),
        integer("span_start", "first character of the line in `articles.text`"),
        integer("span_end", "the character after the last, without the newline"),
        text("label", "what the line is", one_of=LINE_LABELS),
        text("rule", "the rule that gave the label"),
        integer("repeat_of", "the earlier line it repeats; NULL elsewhere", nullable=True),
    ),
)

MENTIONS = Table(
    name="mentions",
    words="One row per number seen in an article, whatever became of it.",
    key=("article_id", "span_start"),
    columns=(
        text("article_id", "the article"),
        *SPAN,
        text("section", "part of the article the number stands in", one_of=SECTIONS),
        text("outcome", "what became of it", one_of=("metric", "rejected", "quarantined")),
        text("reason", "why it is no metric: a reject reason, or the names of the rules broken", nullable=True),
        RUN_ID,
    ),
    rules=(
        Rule(
            name="mention_without_reason",
            words="a rejected or quarantined number has a reason, a metric has none",
            holds="(outcome = 'metric') = (reason IS NULL)",
        ),
        Rule(
            name="mention_span_empty",
            words="the span holds as many characters as the surface",
            holds="span_start >= 0 AND span_end - span_start = length(surface) AND span_end > span_start",
        ),
        Rule(
            name="reject_reason_unknown",
            words=f"a reject reason is one of: {', '.join(REJECT_REASONS)}",
            holds="outcome <> 'rejected' OR reason IN (" + ", ".join(f"'{reason}'" for reason in REJECT_REASONS) + ")",
        ),
    ),
)

METRICS = Table(
    name="metrics",
    words="One row per figure that an article states, with the words it came from.",
    key=("metric_id",),
    columns=(
        text("metric_id", "stable id: hash of article_id and span"),
        text("article_id", "the article"),
        *SPAN,
        text("evidence", "the sentence the figure stands in"),
        integer("evidence_start", "first character of the evidence in `articles.text`"),
        text("kind", "what is measured", one_of=tuple(kind.name for kind in KINDS)),
        number("value", "in `unit`: 59 for 59 %, whole currency units for money; the midpoint of a range"),
        number("low", "lower end of a range; NULL elsewhere", nullable=True),
        number("high", "upper end of a range; NULL elsewhere", nullable=True),
        text("unit", "percent, percentage_point, basis_point, count, multiple, or an ISO 4217 code", one_of=UNITS),
        text("bound", "how exact the words are", one_of=BOUNDS),
        text("role", "its part in a comparison or list", one_of=ROLES),
        text("link", "shared by the figures of one comparison or list of the article", nullable=True),
        text("modality", "whether it is said to be so, expected, planned, supposed or denied", one_of=MODALITIES),
        text("subject", "whom or what the figure measures, in the article's words", nullable=True),
        text("institution_id", "the subject in `institutions`; NULL where not recognised", nullable=True),
        text("population", "for a share: the whole it is part of", nullable=True),
        text("measure", "what is measured, in the article's words", nullable=True),
        text("period", "when or over what time, in the article's words", nullable=True),
        text("section", "part of the article the figure stands in", one_of=SECTIONS),
        Column(
            name="currency_basis",
            type=Type.TEXT,
            words="what the currency rests on; NULL where the unit is no currency",
            nullable=True,
            one_of=BASES,
        ),
        text("cue", "the words that decided the kind", nullable=True),
        number("confidence", "0 to 1: how likely the kind is right"),
        texts("flags", "names of the warnings it carries, and how its digits were normalised"),
        *CHECK_COLUMNS,
        text("extractor_version", "the extractor that read it"),
        RUN_ID,
    ),
    rules=METRIC_RULES,
)

QUARANTINE = Table(
    name="quarantine",
    words="One row per document or metric that was refused, kept whole, with the names of the rules it broke.",
    key=("quarantine_id",),
    columns=(
        text("quarantine_id", "stable id: hash of the document, or of article and span"),
        text("stage", "what was refused", one_of=QUARANTINE_STAGES),
        text("article_id", "the article; NULL for a document", nullable=True),
        text("source_uri", "where the document was read from"),
        text("payload", "JSON of the whole would-be row"),
        texts("rules", "names of the rules broken; for a document, the reason"),
        text("status", "what a reviewer decided", one_of=QUARANTINE_STATUSES),
        RUN_ID,
        text("resolved_by", "who decided", nullable=True),
        timestamp("resolved_at", "when", nullable=True),
        text("note", "in plain words: what is wrong, or why it was decided so", nullable=True),
    ),
    rules=(
        Rule(
            name="refused_without_rule",
            words="a refused row names at least one rule",
            holds="array_length(rules) >= 1",
        ),
    ),
)

CORRECTIONS = Table(
    name="corrections",
    words="One row per decision of a reviewer on a figure, as in the corrections file: a field corrected, a rule "
    "released, or the figure rejected.",
    key=("article_id", "span_start", "decision", "target"),
    columns=(
        text("article_id", "the article"),
        *SPAN,
        text("decision", "what was decided", one_of=DECISIONS),
        text("target", "the field corrected, or the rule released; `figure` where the whole figure is rejected"),
        text("value", "what the field holds now, as text; NULL where it is to hold nothing", nullable=True),
        text("was", "what the extractor had read there, as text; NULL where nothing", nullable=True),
        text("reason", "why it was decided so"),
        text("decided_by", "who decided"),
        timestamp("decided_at", "when"),
    ),
    rules=(
        Rule(
            name="correction_of_unknown_field",
            words=f"what is corrected is one of: {', '.join(CORRECTABLE)}",
            holds="decision <> 'correct' OR target IN (" + ", ".join(f"'{name}'" for name in CORRECTABLE) + ")",
        ),
        Rule(
            name="correction_span_empty",
            words="the span holds as many characters as the surface",
            holds="span_start >= 0 AND span_end - span_start = length(surface) AND span_end > span_start",
        ),
        Rule(
            name="decision_without_reason",
            words="a decision says why, and who made it",
            holds="length(reason) > 0 AND length(decided_by) > 0",
        ),
    ),
)

CLAIMS = Table(
    name="claims",
    words="One row per statement across articles: who says the same thing of the same subject, and whether they agree.",
    key=("claim_id",),
    columns=(
        text("claim_id", "stable id: hash of what is claimed, without its value"),
        text("kind", "what is measured", one_of=tuple(kind.name for kind in KINDS)),
        text("unit", "unit of the interval", one_of=UNITS),
        text("subject", "whom or what it measures, in the first article's words"),
        text("institution_id", "the subject in `institutions`; NULL where not recognised", nullable=True),
        text("measured", "what is measured, normalised: measure and population without small words"),
        text("period", "period as written, normalised; NULL where none is stated", nullable=True),
        number("low", "least value stated"),
        number("high", "greatest value stated"),
        integer("n_metrics", "metrics that state it"),
        integer("n_articles", "articles that state it"),
        integer("n_publishers", "publishers that state it"),
        integer("n_syndication_groups", "independent texts that state it: copies of one text count once"),
        text("status", "single text, corroborated, or conflicting", one_of=CLAIM_STATUSES),
        text("since_run_id", "the run since which it has this status; NULL where none was recorded", nullable=True),
    ),
    rules=(Rule(name="claim_out_of_order", words="low ≤ high", holds="low <= high"),),
)

CLAIM_METRICS = Table(
    name="claim_metrics",
    words="Which metrics state which claim.",
    key=("claim_id", "metric_id"),
    columns=(text("claim_id", "the claim"), text("metric_id", "the metric")),
)

RUNS = Table(
    name="runs",
    words="One row per published run: the ledger, both conservation laws, versions and times.",
    key=("run_id",),
    columns=(
        RUN_ID,
        timestamp("started_at", "when it began"),
        timestamp("ended_at", "when it was published"),
        text("status", "published", one_of=("published",)),
        text("extractor_version", "the extractor"),
        text("contract_version", "hash of the tables and rules"),
        text("reference_version", "hash of the files in data/reference; NULL for runs that kept none", nullable=True),
        texts("sources", "what it was pointed at"),
        integer("n_documents", "documents read"),
        integer("n_loaded", "documents whose article was loaded"),
        integer("n_unchanged", "documents already known"),
        integer("n_duplicate", "documents whose article another document had brought"),
        integer("n_quarantined_documents", "documents refused"),
        integer("n_numbers", "numbers seen in the loaded articles"),
        integer("n_metrics", "numbers loaded as metrics"),
        integer("n_rejected", "numbers that are no metric"),
        integer("n_quarantined_metrics", "numbers refused by a rule"),
        *RUN_STATISTICS,
    ),
    rules=(
        Rule(
            name="documents_unaccounted",
            words="documents read = loaded + unchanged + duplicate + quarantined",
            holds="n_documents = n_loaded + n_unchanged + n_duplicate + n_quarantined_documents",
        ),
        Rule(
            name="numbers_unaccounted",
            words="numbers seen = metrics + rejected + quarantined",
            holds="n_numbers = n_metrics + n_rejected + n_quarantined_metrics",
        ),
        *BATCH_RULES,
    ),
)

VALIDATIONS = Table(
    name="validations",
    words="One row per expectation per run, with how many rows were evaluated and how many failed.",
    key=("run_id", "suite", "rule"),
    columns=(
        RUN_ID,
        text("suite", "the suite: a staged table, or `warehouse` for what holds between tables"),
        text("rule", "the rule's name"),
        text("expectation", "the Great Expectations type, or `sql`"),
        text("words", "what must be true"),
        text("severity", "severity of the rule"),
        integer("evaluated", "rows the rule applied to"),
        integer("failed", "rows that broke it"),
        text("status", "not_exercised where no row was evaluated: never a pass", one_of=VALIDATION_STATUSES),
        texts("failing_ids", "keys of the rows that broke it, the first hundred"),
    ),
    rules=(number_between("failed_negative", "failed rows are counted", 0, 1e15, column="failed"),),
)

ARTICLE_TABLES = (ARTICLES, LINES, SKETCHES, MENTIONS, METRICS)  # replaced article by article
TABLES = (
    DOCUMENTS, *ARTICLE_TABLES, QUARANTINE, CORRECTIONS, CLAIMS, CLAIM_METRICS, *REFERENCE_TABLES, RUNS,
    RUN_SOURCES, RUN_COUNTS, VALIDATIONS,
)  # fmt: skip

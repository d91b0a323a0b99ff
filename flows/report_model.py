"""What a quality report says: one frozen value, from which the page, the job summary and the JSON are written.

Texts are as they are shown: on one line, bounded, hidden characters made visible (`flows.report_text.shown`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from expectations.contract import Severity
from flows.ledger import Law


class Verdict(StrEnum):
    """How the run or the check ended."""

    PUBLISHED = "published"
    REFUSED = "refused"
    PASSED = "passed"
    FAILED = "failed"


@dataclass(frozen=True, kw_only=True)
class RunLedger:
    """One run: its versions and times (UTC), what it was pointed at, and both conservation laws."""

    run_id: str
    started_at: str
    ended_at: str
    extractor_version: str
    contract_version: str
    sources: tuple[str, ...]
    laws: tuple[Law, ...]


@dataclass(frozen=True, kw_only=True)
class ArticleLedger:
    """One article and what became of the numbers in it."""

    article_id: str
    title: str | None
    source: str
    law: Law


@dataclass(frozen=True, kw_only=True)
class Ledger:
    """The accounts.

    runs: the run of the report, or every stored run, newest first. stored: all numbers now in the warehouse. articles:
    the fifty to look at first; n_articles and n_unbalanced count all of them.
    """

    runs: tuple[RunLedger, ...]
    stored: Law
    n_articles: int
    n_unbalanced: int
    articles: tuple[ArticleLedger, ...]


@dataclass(frozen=True, kw_only=True)
class Row:
    """A row that broke a rule: its key; its figure, sentence and source where it has them."""

    key: str
    surface: str | None = None
    sentence: str | None = None
    source: str | None = None


@dataclass(frozen=True, kw_only=True)
class Validation:
    """One rule, how many rows it applied to, how many broke it, and up to five of those."""

    suite: str
    rule: str
    expectation: str
    words: str
    severity: str
    evaluated: int
    failed: int
    status: str
    rows: tuple[Row, ...]

    @property
    def outcome(self) -> str:
        """`passed`, `failed`, `warned` (broken, but it only warns) or `not exercised` (no row: never a pass)."""
        if self.failed:
            return "warned" if self.severity == Severity.WARNING.value else "failed"
        return "passed" if self.evaluated and self.status == "passed" else "not exercised"


@dataclass(frozen=True, kw_only=True)
class Suite:
    """The rules of one table, counted by outcome."""

    name: str
    validations: tuple[Validation, ...]

    @property
    def counts(self) -> dict[str, int]:
        """Rules by outcome, the worst first."""
        outcomes = [validation.outcome for validation in self.validations]
        return {outcome: outcomes.count(outcome) for outcome in ("failed", "warned", "not exercised", "passed")}


@dataclass(frozen=True, kw_only=True)
class PercentKind:
    """A kind of the percent family, in one unit.

    applies: it is part of a whole and must lie in 0–100; else it is exempt, with limits of its own. low, high: least
    and greatest loaded. outside: loaded rows beyond the limits. refused: rows in quarantine for lying beyond them.
    """

    kind: str
    unit: str
    applies: bool
    limits: str
    loaded: int
    low: float | None
    high: float | None
    outside: int
    refused: int


@dataclass(frozen=True, kw_only=True)
class AumCurrency:
    """AUM in one currency: rows, least and greatest amount, rows not positive, and what the currency rests on."""

    currency: str
    loaded: int
    low: float | None
    high: float | None
    not_positive: int
    refused: int
    explicit: int
    context: int
    assumed: int


@dataclass(frozen=True, kw_only=True)
class Refused:
    """A refused figure or document."""

    quarantine_id: str
    surface: str | None
    kind: str | None
    value: float | None
    unit: str | None
    sentence: str | None
    source: str
    note: str | None


@dataclass(frozen=True, kw_only=True)
class OpenRule:
    """A rule or reason, how many open rows it refused, and the first ten."""

    rule: str
    words: str | None
    count: int
    examples: tuple[Refused, ...]


@dataclass(frozen=True, kw_only=True)
class Quarantine:
    """What was refused: rows by a reviewer's status; the open figures by rule, the open documents by reason."""

    by_status: dict[str, int]
    figures: tuple[OpenRule, ...]
    documents: tuple[OpenRule, ...]


@dataclass(frozen=True, kw_only=True)
class Statement:
    """One article's side of a conflict."""

    surface: str
    value: float
    unit: str
    publisher: str | None
    sentence: str
    source: str


@dataclass(frozen=True, kw_only=True)
class Conflict:
    """A claim on which articles disagree, with up to five statements of it."""

    claim_id: str
    kind: str
    subject: str
    measured: str
    period: str | None
    unit: str
    low: float
    high: float
    n_publishers: int
    statements: tuple[Statement, ...]


@dataclass(frozen=True, kw_only=True)
class Claims:
    """Claims by status, and the twenty conflicts that most publishers share."""

    by_status: dict[str, int]
    conflicts: tuple[Conflict, ...]


@dataclass(frozen=True, kw_only=True)
class Subject:
    """A subject that is no known institution."""

    subject: str
    n_metrics: int
    n_articles: int


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """How fresh the articles are and what was not recognised. silent: the first twenty articles without a metric."""

    n_articles: int
    newest: str | None
    n_dated: int
    by_basis: dict[str, int]
    n_unresolved: int
    unresolved: tuple[Subject, ...]
    n_silent: int
    silent: tuple[ArticleLedger, ...]


@dataclass(frozen=True, kw_only=True)
class Report:
    """The whole report.

    at: when it ended or was checked (UTC). why: of a refusal, or of what cannot be audited. commit: of the code that
    made the report, where that is known. fails_on_warning: a check in which a broken warning counts as an error.
    """

    verdict: Verdict
    why: str | None
    at: str
    commit: str | None
    fails_on_warning: bool = False
    warehouse: str
    ledger: Ledger
    suites: tuple[Suite, ...]
    percentages: tuple[PercentKind, ...]
    aum: tuple[AumCurrency, ...]
    quarantine: Quarantine
    claims: Claims
    coverage: Coverage
    not_checked: tuple[str, ...]

    @property
    def run(self) -> RunLedger | None:
        """The run of the report; of a check, the newest; None where nothing was ever published."""
        return self.ledger.runs[0] if self.ledger.runs else None

    def validations(self) -> tuple[Validation, ...]:
        """Every rule of every suite."""
        return tuple(validation for suite in self.suites for validation in suite.validations)

    @property
    def faults(self) -> tuple[str, ...]:
        """Everything of level error, in words; empty where all is well."""
        outcomes = {"failed", "warned"} if self.fails_on_warning else {"failed"}
        rules = [rule for rule in self.validations() if rule.outcome in outcomes]
        return (*_residual_faults(self.ledger), *map(_rule_fault, rules), *_limit_faults(self))

    @property
    def nothing_checked(self) -> bool:
        """True where no rule of `metrics` had a row to apply to."""
        return not any(validation.evaluated for validation in self.validations() if validation.suite == "metrics")

    @property
    def cautions(self) -> tuple[str, ...]:
        """What is no error, and yet no reason for trust."""
        warned = sum(validation.outcome == "warned" for validation in self.validations())
        told = {
            "no figure was checked: no rule of `metrics` had a row to apply to": self.nothing_checked,
            f"rules that only warn, and are broken: {warned}": warned > 0,
        }
        return tuple(words for words, applies in told.items() if applies)


def _residual_faults(ledger: Ledger) -> list[str]:
    laws = [(f"run {run.run_id}", law) for run in ledger.runs for law in run.laws]
    laws.append(("the warehouse", ledger.stored))
    faults = [f"ledger of {whose}: {law.words}" for whose, law in laws if law.residual]
    if ledger.n_unbalanced:
        faults.append(
            f"ledger by article: {ledger.n_unbalanced} of {ledger.n_articles} articles have numbers unaccounted for"
        )
    return faults


def _rule_fault(broken: Validation) -> str:
    return f"{broken.suite}.{broken.rule} ({broken.words}): {broken.failed:,} of {broken.evaluated:,} rows"


def _limit_faults(report: Report) -> list[str]:
    outside = [
        f"{row.outside} loaded rows of {row.kind} outside {row.limits}" for row in report.percentages if row.outside
    ]
    return outside + [
        f"{row.not_positive} loaded AUM in {row.currency} not positive" for row in report.aum if row.not_positive
    ]

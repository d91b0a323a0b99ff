"""What a quality report says: one frozen value, from which the page, the job summary and the JSON are written.

Texts are as they are shown: on one line, bounded, hidden characters made visible (`flows.report_text.shown`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from expectations.contract import Severity
from flows.ledger import Law
from flows.report_sections import (
    ArticleLedger,
    AumCurrency,
    AumRule,
    Change,
    Claims,
    Coverage,
    Distribution,
    PercentKind,
    Quarantine,
    RunPoint,
    Scores,
)


class Verdict(StrEnum):
    """How the run or the check ended."""

    PUBLISHED = "published"
    REFUSED = "refused"
    PASSED = "passed"
    FAILED = "failed"


@dataclass(frozen=True, kw_only=True)
class RunLedger:
    """One run: its versions and times (UTC), what it was pointed at, and both conservation laws.

    reference_before: the version of the reference data in the run before it.
    """

    run_id: str
    started_at: str
    ended_at: str
    extractor_version: str
    contract_version: str
    reference_version: str | None
    reference_before: str | None
    sources: tuple[str, ...]
    laws: tuple[Law, ...]


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
    """One rule, how many rows it applied to, how many broke it, and up to five of those.

    evaluated, failed: rows of the warehouse as it stands; of a refused run, rows that it staged. audited: how many of
    them the run brought, which Great Expectations audited; None in a check, which audits them all.
    """

    suite: str
    rule: str
    expectation: str
    words: str
    severity: str
    evaluated: int
    failed: int
    status: str
    rows: tuple[Row, ...]
    audited: int | None = None

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
    changes: tuple[Change, ...]
    history: tuple[RunPoint, ...]
    percentages: tuple[PercentKind, ...]
    distributions: tuple[Distribution, ...]
    aum: tuple[AumCurrency, ...]
    aum_rules: tuple[AumRule, ...]
    scores: Scores | None
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

    def change_of(self, counted: str) -> Change | None:
        """What the run changed of one thing that is counted; None where the run published nothing."""
        return next((change for change in self.changes if change.counted == counted), None)

    @property
    def changed_nothing(self) -> bool:
        """True where the run read documents, and neither brought nor took away anything that is counted."""
        return bool(self.changes) and not any(change.appeared or change.gone for change in self.changes)

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
            f"new conflicts about the largest institutions: {', '.join(self.claims.newly_contested)}": bool(
                self.claims.newly_contested
            ),
            "the gold scores are of another extractor than the newest run's": self.has_foreign_scores,
        }
        return (*(words for words, applies in told.items() if applies), *(self.scores.drops if self.scores else ()))

    @property
    def has_new_reference(self) -> bool:
        """True where the reference data changed between the run and the one before it."""
        return bool(self.run and self.run.reference_before and self.run.reference_before != self.run.reference_version)

    @property
    def has_foreign_scores(self) -> bool:
        """True where the scores were measured with another extractor than that of the run."""
        return bool(self.scores and self.run and self.scores.extractor_version != self.run.extractor_version)


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

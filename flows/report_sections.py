"""The sections of a quality report, as values: what each says, whatever it is written as.

Texts are as they are shown: on one line, bounded, hidden characters made visible (`flows.report_text.shown`).
"""

from __future__ import annotations

from dataclasses import dataclass

from expectations import thresholds as limit
from flows.ledger import Law

CHARTED = 5  # figures, from which on a chart of them says more than their table


@dataclass(frozen=True, kw_only=True)
class ArticleLedger:
    """One article and what became of the numbers in it."""

    article_id: str
    title: str | None
    source: str
    law: Law


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
class Bin:
    """How many values lie from `low` up to `high`."""

    low: float
    high: float
    loaded: int
    refused: int


@dataclass(frozen=True, kw_only=True)
class Distribution:
    """How the values of a kind, in one unit, are spread: counts in bins of equal width.

    start: lower edge of the first bin. decades: the axis is the decimal logarithm of the value. loaded, refused: counts
    by bin; the first and the last hold what lies beyond them too. limits: those hard limits that lie on the axis.
    """

    kind: str
    unit: str
    start: float
    width: float
    decades: bool
    loaded: tuple[int, ...]
    refused: tuple[int, ...]
    limits: tuple[float, ...]

    @property
    def is_worth_a_chart(self) -> bool:
        """A handful of figures has no spread to look at."""
        return sum(self.loaded) + sum(self.refused) >= CHARTED

    @property
    def bins(self) -> tuple[Bin, ...]:
        """The bins with their edges as values."""
        edges = [self.start + place * self.width for place in range(len(self.loaded) + 1)]
        values = [10.0**edge for edge in edges] if self.decades else edges
        counts = zip(values, values[1:], self.loaded, self.refused, strict=False)
        return tuple(Bin(low=low, high=high, loaded=n, refused=no) for low, high, n, no in counts)


@dataclass(frozen=True, kw_only=True)
class AumRule:
    """A rule that AUM broke: rows that loaded with its name in `flags`, and rows in quarantine for it."""

    rule: str
    words: str | None
    flagged: int
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
    publisher: int
    assumed: int


@dataclass(frozen=True, kw_only=True)
class Refused:
    """A refused figure or document. suggested: what the same thing is said to be beside it, where the texts agree."""

    quarantine_id: str
    surface: str | None
    kind: str | None
    value: float | None
    unit: str | None
    sentence: str | None
    source: str
    note: str | None
    suggested: str | None


@dataclass(frozen=True, kw_only=True)
class OpenRule:
    """A rule or reason, how many open rows it refused, since when the oldest waits (days), and the first ten."""

    rule: str
    words: str | None
    count: int
    oldest_days: int | None
    examples: tuple[Refused, ...]


@dataclass(frozen=True, kw_only=True)
class Quarantine:
    """What was refused: rows by a reviewer's status; the open ones by how long they wait; the open figures by rule, the
    open documents by reason.
    """

    by_status: dict[str, int]
    by_age: dict[str, int]
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
    """A claim on which articles disagree, with up to five statements of it. since: when the run began that found it."""

    claim_id: str
    since: str | None
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
    """Claims by status, the twenty conflicts that most publishers share, and since when the oldest is open.

    newly_contested: the largest institutions about which the run brought a conflict.
    """

    by_status: dict[str, int]
    oldest: str | None
    newly_contested: tuple[str, ...]
    conflicts: tuple[Conflict, ...]


@dataclass(frozen=True, kw_only=True)
class Subject:
    """A subject that is no known institution."""

    subject: str
    n_metrics: int
    n_articles: int


@dataclass(frozen=True, kw_only=True)
class Stale:
    """An institution of which no recent article states the AUM."""

    institution: str
    newest: str
    n_metrics: int


@dataclass(frozen=True, kw_only=True)
class Overdue:
    """A survey of which a newer wave should have appeared than the newest in the reference data."""

    survey: str
    newest: str
    due: str


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """How fresh the articles are and what was not recognised.

    silent, stale: the first twenty articles without a metric, and institutions without a recent AUM. n_dated_aum:
    institutions that have a dated AUM at all.
    """

    n_articles: int
    newest: str | None
    newest_days: int | None
    n_dated: int
    by_basis: dict[str, int]
    n_unresolved: int
    unresolved: tuple[Subject, ...]
    n_silent: int
    silent: tuple[ArticleLedger, ...]
    n_dated_aum: int
    n_stale: int
    stale: tuple[Stale, ...]
    overdue: tuple[Overdue, ...]


@dataclass(frozen=True, kw_only=True)
class RunPoint:
    """A run that read something new, as a point of the history."""

    run_id: str
    at: str
    loaded: int
    metrics: int
    rejected: int
    quarantined: int

    @property
    def quarantined_pct(self) -> float | None:
        """Of 100 figures, how many were refused."""
        figures = self.metrics + self.quarantined
        return 100 * self.quarantined / figures if figures else None


@dataclass(frozen=True, kw_only=True)
class Change:
    """What a run changed of one thing that is counted."""

    counted: str
    before: int
    after: int
    appeared: int
    gone: int


@dataclass(frozen=True, kw_only=True)
class Score:
    """Precision, recall and F1 (0 to 1) on the labelled figures of a set or kind.

    change: of F1 since the release before; None where there was none.
    """

    name: str
    gold: int
    precision: float
    recall: float
    f1: float
    change: float | None


@dataclass(frozen=True, kw_only=True)
class GoldSet:
    """A set of labelled passages: all of it, and by kind."""

    passages: int
    total: Score
    kinds: tuple[Score, ...]


@dataclass(frozen=True, kw_only=True)
class Scores:
    """What an extractor scores on the labelled passages, and the release it is compared with."""

    extractor_version: str
    compared_with: str | None
    sets: tuple[GoldSet, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of all sets, by name."""
        return tuple(sorted({kind.name for gold in self.sets for kind in gold.kinds}))

    def of_kind(self, kind: str) -> tuple[Score | None, ...]:
        """The score of a kind on each set, in the order of the sets."""
        return tuple(next((score for score in gold.kinds if score.name == kind), None) for gold in self.sets)

    @property
    def drops(self) -> tuple[str, ...]:
        """F1 of sets and kinds that fell by more than a release may, in words."""
        fallen = [
            (gold.total.name, each)
            for gold in self.sets
            for each in (gold.total, *gold.kinds)
            if _has_fallen(each, gold)
        ]
        return tuple(
            f"gold F1 of {of}{'' if each.name == of else f', {each.name}'} fell by "
            f"{-100 * (each.change or 0):.1f} points since extractor {self.compared_with}"
            for of, each in fallen
        )


def _has_fallen(score: Score, gold: GoldSet) -> bool:
    fall = -100 * (score.change or 0)
    if score is gold.total:
        return fall > limit.GOLD_DROP_POINTS
    return score.gold >= limit.GOLD_KIND_LEAST and fall > limit.GOLD_KIND_DROP_POINTS

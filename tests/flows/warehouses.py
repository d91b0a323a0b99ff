"""Warehouses made by hand: a figure of each fate, and hostile text in every place that a report shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl

from expectations.contract import polars_schema
from expectations.tables import (
    ARTICLES,
    CLAIM_METRICS,
    CLAIMS,
    DOCUMENTS,
    LINES,
    MENTIONS,
    METRICS,
    QUARANTINE,
    RUNS,
    TABLES,
    VALIDATIONS,
)
from flows import warehouse

RUN = "20250714T053000-abcdef12"

HOSTILE = (
    '<script>alert(\'PWNED\')</script><img src=x onerror=PWNED()><svg/onload=PWNED()>" onmouseover="PWNED()" '
    "[PWNED](javascript:PWNED()) ![PWNED](https://evil.example/PWNED.png) | PWNED | `PWNED` **PWNED** $PWNED$\n"
    "# PWNED\n- PWNED \x1b[31mPWNED\x1b[0m \u202ePWNED\u202c \u200bPWNED https://evil.example/PWNED www.evil.example "
    "me@evil.example @PWNED #1 :bomb: {{ PWNED }} {% PWNED %} &lt;b&gt; \\| PWNED \\"
)
STARTED = datetime(2025, 7, 14, 5, 30)


def made(path: Path, hostile: str = "") -> Path:
    """A warehouse at a path that keeps every rule and invariant. `hostile` is woven into every free text."""
    path.write_bytes(_content(hostile))
    return path


@cache
def _content(hostile: str) -> bytes:
    """The file of the warehouse: a copy costs a hundredth of what it costs to lay one out."""
    frames = frames_of(hostile)
    with TemporaryDirectory() as folder:
        path = Path(folder, "warehouse.duckdb")
        with warehouse.writable(path) as connection:
            warehouse.lay_reference_rows(connection)
            for table in TABLES:
                if table.name in frames:
                    warehouse.insert(connection, table, frames[table.name])
        return path.read_bytes()


def frames_of(hostile: str = "") -> dict[str, pl.DataFrame]:
    """The frames of that warehouse by table name.

    Three articles: `one` with a figure of every fate, `two` that contradicts it, `three` without a number; and a
    document that was refused.
    """
    rows: dict[str, list[dict[str, object]]] = {
        DOCUMENTS.name: [*(_document(name, hostile) for name in ("one", "two", "three")), _refused_document(hostile)],
        ARTICLES.name: [_article(name, hostile) for name in ("one", "two", "three")],
        LINES.name: [_line(name, hostile) for name in ("one", "two", "three")],
        MENTIONS.name: [_mention(name, surface, fate, hostile) for name, surface, fate in FATES],
        METRICS.name: [_metric(name, surface, hostile) for name, surface, fate in FATES if fate == "metric"],
        QUARANTINE.name: [_refused_metric(hostile), _quarantined_document(hostile)],
        CLAIMS.name: [_claim(hostile)],
        CLAIM_METRICS.name: [{"claim_id": "c1", "metric_id": _id(name, s, hostile)} for name, s in CLAIMED],
        RUNS.name: [run_row(sources=[f"data/raw {hostile}"])],
        VALIDATIONS.name: validation_rows(hostile),
    }
    return {name: _frame(name, listed) for name, listed in rows.items()}


TEXTS = {
    "one": "Of the funds, 59% like {hostile}China; 159% like India. They hold $27 trillion. "
    "Rates are 4.5%, up 120%. In 2025.",
    "two": "Of the funds, 44% like {hostile}China.",
    "three": "Nothing {hostile}here.",
}
FATES = (
    ("one", "59%", "metric"),
    ("one", "159%", "quarantined"),
    ("one", "$27 trillion", "metric"),
    ("one", "4.5%", "metric"),
    ("one", "120%", "metric"),
    ("one", "2025", "rejected"),
    ("two", "44%", "metric"),
)
MEANINGS: dict[str, dict[str, object]] = {
    "59%": {"kind": "share", "value": 59.0, "unit": "percent"},
    "44%": {"kind": "share", "value": 44.0, "unit": "percent"},
    "159%": {"kind": "share", "value": 159.0, "unit": "percent"},
    "$27 trillion": {"kind": "aum", "value": 27e12, "unit": "USD", "currency_basis": "assumed"},
    "4.5%": {"kind": "rate", "value": 4.5, "unit": "percent"},
    "120%": {"kind": "change", "value": 120.0, "unit": "percent"},
}
CLAIMED = (("one", "59%"), ("two", "44%"))


def run_row(**changes: object) -> dict[str, object]:
    """The row of `runs` of the run that wrote the warehouse, with changes."""
    row: dict[str, object] = {
        "run_id": RUN, "started_at": STARTED, "ended_at": STARTED.replace(minute=31), "status": "published",
        "extractor_version": "0.1.0", "contract_version": "c0ffee", "sources": ["data/raw"],
        "n_documents": 4, "n_loaded": 3, "n_unchanged": 0, "n_duplicate": 0, "n_quarantined_documents": 1,
        "n_numbers": 7, "n_metrics": 5, "n_rejected": 1, "n_quarantined_metrics": 1,
    }  # fmt: skip
    return row | changes


def run_frame(**changes: object) -> pl.DataFrame:
    """The same as a frame."""
    return _frame(RUNS.name, [run_row(**changes)])


def validation_rows(hostile: str = "") -> list[dict[str, object]]:
    """A rule that passed, one that warned, one that no row exercised."""
    common: dict[str, object] = {
        "run_id": RUN,
        "suite": METRICS.name,
        "expectation": "expect_column_values_to_be_between",
    }
    return [
        common | {"rule": "share_out_of_range", "words": "a share is from 0 to 100", "severity": "error",
                  "evaluated": 2, "failed": 0, "status": "passed", "failing_ids": []},
        common | {"rule": "currency_assumed", "words": f"the currency is named {hostile}", "severity": "warning",
                  "evaluated": 5, "failed": 1, "status": "failed",
                  "failing_ids": [_id("one", "$27 trillion", hostile)]},
        common | {"rule": "multiple_out_of_range", "words": "a multiple is from 0", "severity": "error",
                  "evaluated": 0, "failed": 0, "status": "not_exercised", "failing_ids": []},
    ]  # fmt: skip


def validation_frame(*rows: Mapping[str, object]) -> pl.DataFrame:
    """Validations as a frame."""
    return _frame(VALIDATIONS.name, rows)


def text_of(name: str, hostile: str = "") -> str:
    """The text of an article."""
    return TEXTS[name].replace("{hostile}", hostile)


def _document(name: str, hostile: str) -> dict[str, object]:
    return {
        "document_id": f"document-{name}", "source_uri": f"raw/{name}.txt {hostile}", "record": 0, "raw_hash": "h",
        "outcome": "loaded", "article_id": name, "reason": None, "extractor_version": "0.1.0", "run_id": RUN,
    }  # fmt: skip


def _refused_document(hostile: str) -> dict[str, object]:
    return _document("bad", hostile) | {"outcome": "quarantined", "article_id": None, "reason": "not_json"}


def _article(name: str, hostile: str) -> dict[str, object]:
    return {
        "article_id": name, "title": f"Title of {name} {hostile}", "publisher": f"The {name} {hostile}",
        "url": f"https://news.example/{name}", "source_uri": f"raw/{name}.txt {hostile}", "language": "en",
        "published_at": None if name == "three" else datetime(2025, 7, 13), "text": text_of(name, hostile),
        "published_basis": "none" if name == "three" else "page", "syndication_group": name,
        "canonical_url": f"https://news.example/{name}", "copy_of": None, "copy_kind": None, "superseded_by": None,
        "survey": None, "survey_year": None,
        "extractor_version": "0.1.0", "run_id": RUN, "ingested_at": STARTED,
    }  # fmt: skip


def _line(name: str, hostile: str) -> dict[str, object]:
    return {
        "article_id": name, "line": 1, "span_start": 0, "span_end": len(text_of(name, hostile)), "label": "body",
        "rule": "prose", "repeat_of": None,
    }  # fmt: skip


def _span(name: str, surface: str, hostile: str) -> dict[str, object]:
    marked = {"59%": ", 59%", "159%": "; 159%", "44%": ", 44%"}.get(surface, f" {surface}")
    start = text_of(name, hostile).rindex(marked) + len(marked) - len(surface)
    return {"article_id": name, "span_start": start, "span_end": start + len(surface), "surface": surface}


def _id(name: str, surface: str, hostile: str) -> str:
    span = _span(name, surface, hostile)
    return f"{name}:{span['span_start']}-{span['span_end']}"


def _mention(name: str, surface: str, fate: str, hostile: str) -> dict[str, object]:
    reasons = {"rejected": "year", "quarantined": "share_out_of_range"}
    told = {"section": "body", "outcome": fate, "reason": reasons.get(fate), "run_id": RUN}
    return _span(name, surface, hostile) | told


def _metric(name: str, surface: str, hostile: str) -> dict[str, object]:
    row: dict[str, object] = {
        "metric_id": _id(name, surface, hostile), "evidence": text_of(name, hostile), "evidence_start": 0, "low": None,
        "high": None, "bound": "exact", "role": "single", "link": None, "modality": "actual",
        "subject": f"funds {hostile}", "institution_id": None, "population": None, "measure": f"like China {hostile}",
        "period": None, "section": "body", "currency_basis": None, "cue": None, "confidence": 0.9, "flags": [],
        "extractor_version": "0.1.0", "run_id": RUN,
    }  # fmt: skip
    return row | _span(name, surface, hostile) | MEANINGS[surface]


def _refused_metric(hostile: str) -> dict[str, object]:
    would_be = pl.DataFrame([_metric("one", "159%", hostile)], schema=polars_schema(METRICS))
    return {
        "quarantine_id": _id("one", "159%", hostile), "stage": "metric", "article_id": "one",
        "source_uri": f"raw/one.txt {hostile}", "rules": ["share_out_of_range"], "status": "open", "run_id": RUN,
        "payload": would_be.select(pl.struct(pl.all()).struct.json_encode()).item(), "resolved_by": None,
        "resolved_at": None, "note": None,
    }  # fmt: skip


def _quarantined_document(hostile: str) -> dict[str, object]:
    return {
        "quarantine_id": "document-bad", "stage": "document", "article_id": None,
        "source_uri": f"raw/bad.txt {hostile}", "payload": "{}", "rules": ["not_json"], "status": "open",
        "run_id": RUN, "resolved_by": None, "resolved_at": None, "note": f"line 3 is no JSON {hostile}",
    }  # fmt: skip


def _claim(hostile: str) -> dict[str, object]:
    return {
        "claim_id": "c1", "kind": "share", "unit": "percent", "subject": f"funds {hostile}", "institution_id": None,
        "measured": f"like china {hostile}", "period": f"in 2025 {hostile}", "low": 44.0, "high": 59.0, "n_metrics": 2,
        "n_articles": 2, "n_publishers": 2, "n_syndication_groups": 2, "status": "conflicting",
    }  # fmt: skip


def _frame(name: str, rows: Sequence[Mapping[str, object]]) -> pl.DataFrame:
    table = next(table for table in TABLES if table.name == name)
    return pl.DataFrame(rows, schema=polars_schema(table))

"""Which known documents are read again, and why."""

from __future__ import annotations

from datetime import datetime

import polars as pl
import pytest

from transforms.runs.standing import counted, published_since, settled, standings

WHEN = datetime(2024, 1, 1)
CASES = [
    (None, "2", False, "unchanged", "the present extractor has read it"),
    (None, "1", False, "newer_extractor", "another has"),
    (None, None, False, "newer_extractor", "it is not known which has"),
    ("timed_out", "2", False, "may_have_passed", "the machine failed, not the document"),
    ("no_text", "2", False, "unchanged", "the document will not become another"),
    (None, "2", True, "asked_for", "the user wants it"),
    (None, "1", True, "newer_extractor", "it would be read without being asked for"),
]


@pytest.mark.parametrize(("reason", "version", "reprocess", "standing", "why"), CASES, ids=[case[4] for case in CASES])
def test_standing(reason: str | None, version: str | None, *, reprocess: bool, standing: str, why: str) -> None:
    known = pl.DataFrame(
        {
            "document_id": ["d"],
            "article_id": ["a"],
            "reason": [reason],
            "extractor_version": [version],
            "published_at": [WHEN],
        },
        schema_overrides={"reason": pl.String, "extractor_version": pl.String},
    )
    found = standings(known, "2", ["timed_out"], reprocess=reprocess)
    assert found.rows() == [("d", "a", WHEN, standing)], why
    assert settled(found).height == (standing == "unchanged")
    documents = pl.DataFrame({"document_id": ["d", "e"], "source": ["s", "s"]})
    assert counted(documents, found).rows() == sorted([("s", standing, 1), ("s", "new", 1)])


def test_since_includes_its_moment_and_what_has_no_date() -> None:
    days = [datetime(2024, 1, 1), datetime(2024, 1, 2), None, None]
    documents = pl.DataFrame({"document_id": ["old", "new", "undated", "known"], "published_at": days})
    known = pl.DataFrame({"document_id": ["known"], "published_at": [datetime(2023, 1, 1)]})
    found = published_since(documents, datetime(2024, 1, 2), known)
    assert found["document_id"].to_list() == ["new", "undated"], "what was only named has the date that is known of it"

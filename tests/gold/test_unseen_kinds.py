"""Kinds for the training of other models: each passage's from the weights of its part."""

from __future__ import annotations

import json
from pathlib import Path

import polars as pl
import pytest

from tests.gold.unseen_kinds import FOLDER, PARTS, part_of, unseen_kinds
from transforms.kinds.kinds import with_kinds
from transforms.mentions.mentions import mentions
from transforms.text.sentences import sentences

KINDS = ("return", "rate", "ratio")
PASSAGES = [{"id": f"example-{number}", "text": "It came to 6%."} for number in range(9)]


def kinds_of(passages: list[dict]) -> list[str]:
    texts = pl.DataFrame({"doc": range(len(passages)), "text": [row["text"] for row in passages]}).cast(
        {"doc": pl.UInt32}
    )
    found = sentences(texts)
    with unseen_kinds(passages):
        return with_kinds(mentions(texts, found), found)["kind"].to_list()


def test_the_kinds_of_a_passage_come_from_the_weights_of_its_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for part, kind in enumerate(KINDS):
        lines = [(name, 2000 if name == kind else 0, "l1=to|0") for name in KINDS]
        (tmp_path / f"{part}.json").write_text(json.dumps({"percent": lines}), encoding="utf-8")
    monkeypatch.setenv(FOLDER, str(tmp_path))
    parts = [part_of(row["id"]) for row in PASSAGES]
    assert set(parts) == set(range(PARTS))
    assert kinds_of(PASSAGES) == [KINDS[part] for part in parts]


def test_without_a_folder_the_kinds_are_the_published_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(FOLDER, raising=False)
    assert len(set(kinds_of(PASSAGES))) == 1

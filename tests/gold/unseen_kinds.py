"""Kinds as uncertain as those of texts that nobody has seen, for the models that build on them.

On passages that the model of kinds has learnt from, it is right almost always; on others nine times in ten. Whoever
learns from the first trusts kinds too much. So the passages are dealt into parts, and the kinds of each part come from
models that have learnt from the others.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock
from zlib import crc32

import polars as pl

from transforms.figures.figures import Figures
from transforms.kinds import kind_model, kinds
from transforms.kinds.kind_model import fitting
from transforms.models.learnt import models

PARTS = 3
# Names the folder with the weights, one file for each part. Without them all kinds are those of the published weights.
FOLDER = "UNSEEN_KINDS"


def part_of(passage: str) -> int:
    """The part that a passage is dealt to, by its id."""
    return crc32(passage.encode()) % PARTS


def weights_file(part: int) -> Path | None:
    """Where the weights for a part are; None where the folder is not named."""
    folder = os.environ.get(FOLDER)
    return None if folder is None else Path(folder) / f"{part}.json"


@contextmanager
def unseen_kinds(passages: list[dict]) -> Iterator[None]:
    """Inside, the kinds of the passages, numbered as documents, are those of models that have not seen them."""
    files = [file for part in range(PARTS) if (file := weights_file(part)) is not None and file.exists()]
    weights = [models(fitting(json.loads(file.read_text("utf-8")))) for file in files]
    parts = pl.Series([part_of(row["id"]) for row in passages], dtype=pl.Int64)

    def learnt(read: Figures, found: pl.DataFrame, scores: pl.DataFrame, every: pl.DataFrame) -> pl.DataFrame:
        part = parts.gather(found["doc"])
        return pl.concat(
            kind_model.learnt_kinds(read, found.filter(part == place), scores, every, of_part)
            for place, of_part in enumerate(weights)
        )

    with mock.patch.object(kinds, "learnt_kinds", learnt if weights else kinds.learnt_kinds):
        yield

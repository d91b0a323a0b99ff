"""News text of a chosen size."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.measuring import BYTES

GOLD = Path(__file__).resolve().parents[1] / "gold"
_SOURCES = ("dev.jsonl", "seed.jsonl", "written.jsonl")
_YEAR_OR_DIGIT = re.compile(r"\b(?:19|20)\d\d\b|[1-9]")
_PARAGRAPHS = 6  # passages to an article


def texts_of(file: Path | None) -> list[str]:
    """The texts of a JSON Lines file, or of this project: the passages of its gold sets, put together to articles."""
    if file:
        return [row["text"] for row in _rows(file)]
    passages = [row["text"] for name in _SOURCES for row in _rows(GOLD / name)]
    return ["\n".join(passages[start : start + _PARAGRAPHS]) for start in range(0, len(passages), _PARAGRAPHS)]


def _rows(file: Path) -> Iterator[dict]:
    with file.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def written(texts: list[str], megabytes: float, target: Path) -> tuple[int, float]:
    """Writes so many megabytes of text as JSON Lines; returns how many articles, and the megabytes to within one.

    From the second pass over the texts on, digits are changed and the order is another, so that no text repeats.
    """
    chooser = random.Random(1)  # noqa: S311  the same arguments give the same file
    size, number = 0, 0
    with target.open("w", encoding="utf-8") as lines:
        while size < megabytes * BYTES:
            order = texts if not number else chooser.sample(texts, len(texts))
            for text in order:
                other = text if order is texts else _YEAR_OR_DIGIT.sub(lambda found: _other(found[0], chooser), text)
                lines.write(json.dumps({"id": f"text-{number}", "text": other}, ensure_ascii=False) + "\n")
                size, number = size + len(other.encode()), number + 1
                if size >= megabytes * BYTES:
                    break
    return number, size / BYTES


def _other(found: str, chooser: random.Random) -> str:
    return found if len(found) > 1 else chooser.choice("123456789")

"""What passes between the run and the process that reads pages: a page one way, an Article or NoArticle the other.

A message is its length in eight bytes, then that many bytes: a page in UTF-8, or an answer as a JSON object.
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from typing import BinaryIO

LENGTH_BYTES = 8


@dataclass(frozen=True, kw_only=True)
class Article:
    """What a page holds; None where it does not say."""

    text: str
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    published: str | None = None
    published_basis: str = "none"


@dataclass(frozen=True)
class NoArticle:
    """Why a page holds none: a name from `documents.REASONS`, and a sentence."""

    reason: str
    detail: str


def write_message(stream: BinaryIO, message: bytes) -> None:
    """Send one message."""
    stream.write(len(message).to_bytes(LENGTH_BYTES, "big"))
    stream.write(message)
    stream.flush()


def read_message(stream: BinaryIO) -> bytes | None:
    """Receive one message; None where the other side has ended."""
    head = stream.read(LENGTH_BYTES)
    if len(head) < LENGTH_BYTES:
        return None
    length = int.from_bytes(head, "big")
    message = stream.read(length)
    return message if len(message) == length else None


def packed(answer: Article | NoArticle) -> bytes:
    """An answer as a message."""
    return json.dumps(dataclasses.asdict(answer)).encode("ascii")


def unpacked(message: bytes) -> Article | NoArticle:
    """A message as the answer it was."""
    fields = json.loads(message)
    return NoArticle(**fields) if "reason" in fields else Article(**fields)

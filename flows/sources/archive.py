"""What was fetched, kept under the SHA-256 of its bytes, with an index of what was fetched when.

The bytes are written under another name and renamed when they are complete; the index is SQLite and written after
them. So whatever the index knows is there, however a run ends. Bytes are checked against their name before they are
read.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import tempfile
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, cast

from flows.sources.files import ARCHIVE_INDEX, open_regular
from flows.sources.received import UnreadableError

CHUNK = 1 << 20
BUSY_S = 30.0  # to wait for another run that writes to the index


@dataclass(frozen=True, kw_only=True)
class Fetch:
    """What was there at a URL, and when. fetched_at: ISO 8601, UTC. status: 200; 304 where it was still the same.

    url: as asked for; final_url: where redirects led. Both without secrets. headers: JSON of those of the answer.
    """

    url: str
    final_url: str
    fetched_at: str
    status: int
    sha256: str
    size: int
    content_type: str
    etag: str | None
    last_modified: str | None
    headers: str


COLUMNS = tuple(field.name for field in fields(Fetch))
KEPT_HEADERS = frozenset(
    """content-type content-length content-encoding content-language date etag expires last-modified location server
    cache-control age retry-after""".split()
)
"""Others may hold what is nobody's business, such as cookies."""


class Archive:
    """A folder of fetched bytes with its index. Safe to use from several threads, and by several runs."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._opened: sqlite3.Connection | None = None

    @property
    def _index(self) -> sqlite3.Connection:
        """The index; made, with its folder, when it is first needed."""
        if self._opened is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._opened = sqlite3.connect(self._folder / ARCHIVE_INDEX, timeout=BUSY_S, check_same_thread=False)
            columns = ", ".join(f"{name} {'INTEGER' if name in ('status', 'size') else 'TEXT'}" for name in COLUMNS)
            with self._opened:
                self._opened.execute(f"CREATE TABLE IF NOT EXISTS fetches (id INTEGER PRIMARY KEY, {columns})")
                self._opened.execute("CREATE INDEX IF NOT EXISTS fetches_by_url ON fetches (url, id)")
        return self._opened

    def close(self) -> None:
        """Close the index."""
        with self._lock:
            if self._opened is not None:
                self._opened.close()

    def latest(self, url: str) -> Fetch | None:
        """The last fetch of a URL."""
        query = f"SELECT {', '.join(COLUMNS)} FROM fetches WHERE url = ? ORDER BY id DESC LIMIT 1"
        with self._lock:
            row = self._index.execute(query, (url,)).fetchone()
        return Fetch(**dict(zip(COLUMNS, row, strict=True))) if row else None

    def urls(self, prefix: str) -> list[str]:
        """The URLs in the index that begin so, in order."""
        query = "SELECT DISTINCT url FROM fetches WHERE substr(url, 1, ?) = ? ORDER BY url"
        with self._lock:
            return [row[0] for row in self._index.execute(query, (len(prefix), prefix))]

    def note(self, fetch: Fetch) -> None:
        """Add a fetch to the index. Its bytes must be there."""
        marks = ", ".join("?" * len(COLUMNS))
        with self._lock, self._index:
            self._index.execute(
                f"INSERT INTO fetches ({', '.join(COLUMNS)}) VALUES ({marks})",
                [getattr(fetch, name) for name in COLUMNS],
            )

    def keep(self, pieces: Iterable[bytes]) -> tuple[str, int]:
        """Keep bytes. Returns their SHA-256 and their number. What is raised on the way leaves nothing behind."""
        digest, size = hashlib.sha256(), 0
        with tempfile.NamedTemporaryFile(dir=self._folder, prefix=".incoming-", delete=False) as file:
            written = Path(file.name)
            try:
                for piece in pieces:
                    digest.update(piece)
                    size += len(piece)
                    file.write(piece)
                file.flush()
                os.fsync(file.fileno())
                path = self.path(digest.hexdigest())
                path.parent.mkdir(exist_ok=True)
                written.replace(path)
            except BaseException:
                written.unlink(missing_ok=True)
                raise
        return digest.hexdigest(), size

    def path(self, sha256: str) -> Path:
        """Where bytes of that hash are kept."""
        return self._folder / sha256[:2] / sha256

    def is_sound(self, sha256: str) -> bool:
        """Whether the bytes are there, and are those that were kept."""
        try:
            self.open(sha256).close()
        except UnreadableError:
            return False
        return True

    def open(self, sha256: str) -> BinaryIO:
        """The bytes of that hash.

        Raises UnreadableError where they are not there, or no longer have it.
        """
        try:
            stream = open_regular(self.path(sha256))
            digest = hashlib.sha256()
            while piece := stream.read(CHUNK):
                digest.update(piece)
            stream.seek(0)
        except OSError as fault:
            raise UnreadableError("archive_damaged", f"The archive cannot read {sha256}: {fault.strerror}.") from fault
        if digest.hexdigest() != sha256:
            stream.close()
            raise UnreadableError("archive_damaged", f"The archived file {sha256} has other bytes than were kept.")
        return cast("BinaryIO", stream)


def kept_headers(headers: Mapping[str, str]) -> str:
    """The headers of an answer that are kept, as JSON."""
    return json.dumps({name.lower(): value for name, value in headers.items() if name.lower() in KEPT_HEADERS})


def now() -> str:
    """This moment, as the index writes it."""
    return datetime.now(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds")

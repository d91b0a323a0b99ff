"""Which files the sources hold, found without following links, and opened without trusting a name.

A name may hold a newline, a glob character, or bytes that are no UTF-8 (which a Path keeps as surrogates). What is
shown and stored is `source_uri`, a string of printable characters.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from io import BufferedReader, FileIO
from pathlib import Path

from flows.documents import REASONS, Document, unreadable
from flows.sources.media_types import BY_SUFFIX, FOLDER, UNKNOWN, UNREAD_FORMATS
from flows.sources.received import Raw

IGNORED_NAMES = re.compile(
    r"""^\.[^.]                    # hidden, an upload in progress
       | ~$ | ^~\$ | ^\#.*\#$       # left by editors
       | \.(tmp|temp|part|partial|crdownload|download|swp|bak|lock)$
       | ^(readme|licen[cs]e|copying)(\.\w+)?$  # about the folder, not in it""",
    re.VERBOSE | re.IGNORECASE,
)
"""Names of files that are no documents, whatever their suffix."""

READ_AHEAD = 1 << 20  # bytes
ARCHIVE_INDEX = "fetches.sqlite"
"""The folder with this file is an archive of what was fetched: read through its index, never as files."""
GLOB = re.compile(r"[*?\[]")


class SourceError(ValueError):
    """A source that was asked for cannot be read at all. The message says what, where, and what to do."""


@dataclass(frozen=True)
class RawFile:
    """A regular file to read."""

    path: Path
    source_uri: str
    media_type: str
    source: str = ""

    def received(self) -> Raw:
        """The file as a document to read."""
        blank = Document(source_uri=self.source_uri, source=self.source, media_type=self.media_type)
        return Raw(document=blank, open=lambda: open_regular(self.path))


@dataclass(frozen=True)
class Refused:
    """A file that is not read: its name says article, but it is no regular file, or of a format that is not read."""

    source_uri: str
    reason: str
    media_type: str
    source: str = ""

    @property
    def detail(self) -> str:
        """One sentence for a person."""
        return f"The file was not read: {REASONS[self.reason]}."

    def received(self) -> Document:
        """The file as a document that is not read."""
        blank = Document(source_uri=self.source_uri, source=self.source, media_type=self.media_type)
        return unreadable(blank, self.reason, self.detail)


@dataclass(frozen=True)
class Found:
    """What the sources hold: files to read, files refused by a reason of `documents.REASONS`, and the names ignored."""

    files: tuple[RawFile, ...]
    refused: tuple[Refused, ...]
    ignored: tuple[str, ...]

    def received(self) -> Iterator[Raw | Document]:
        """The refused files, then those to read."""
        yield from (file.received() for file in self.refused)
        yield from (file.received() for file in self.files)


def find_files(sources: Sequence[str]) -> Found:
    """The files of files, folders (with their subfolders) and globs, in the order of their paths, each once.

    Raises SourceError where a source does not exist or matches nothing.
    """
    bases: dict[Path, Path] = {}
    source_of: dict[Path, str] = {}
    for source in sources:
        base, paths = _expanded(source)
        for path in sorted(paths, key=os.fsencode):
            bases.setdefault(path, base)
            source_of.setdefault(path, shown(Path(source)))
    names = _display_names(bases)
    judged = [_judged(path, names[path], source_of[path]) for path in bases]
    return Found(
        files=tuple(file for file in judged if isinstance(file, RawFile)),
        refused=tuple(file for file in judged if isinstance(file, Refused)),
        ignored=tuple(file for file in judged if isinstance(file, str)),
    )


def open_regular(path: Path) -> BufferedReader:
    """The file opened for reading, if it is a regular file and no link. Never blocks on a pipe.

    Raises OSError; for a link that took the file's place with errno ELOOP, for another kind of file with EINVAL.
    """
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK | os.O_NOFOLLOW)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EINVAL, "not a regular file")
    return BufferedReader(FileIO(descriptor), buffer_size=READ_AHEAD)


def shown(path: Path) -> str:
    """A path as a string: bytes that are no UTF-8, control characters and newlines become escapes."""
    text = os.fsencode(path).decode("utf-8", errors="backslashreplace")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def _expanded(source: str) -> tuple[Path, list[Path]]:
    """The folder that names are shown relative to, and the paths that a source stands for."""
    if not source:
        raise SourceError("a source is empty: name a file, folder, glob or URL.")
    path = Path(os.path.normpath(Path(source).absolute()))
    if _is_folder(path, through_link=True):
        if (path / ARCHIVE_INDEX).exists():
            raise SourceError(f"source {source!r} is the archive: give the URLs, with --offline to read them from it.")
        return path.parent, list(_walked(path))
    if os.path.lexists(path):
        return path.parent.parent, [path]
    if not GLOB.search(source):
        where = f"looked for {shown(path)!r}"
        raise SourceError(f"source {source!r} does not exist ({where}): give a file, a folder, or a glob in quotes.")
    first = next(place for place, part in enumerate(path.parts) if GLOB.search(part))
    folder = Path(*path.parts[:first])
    found = [file for match in set(_matches(folder, path.parts[first:])) for file in _files_at(match)]
    if not found:
        raise SourceError(f"source {source!r} matches no file: check the folder and the pattern.")
    return folder.parent, found


def _files_at(path: Path) -> Iterator[Path]:
    """The files in a folder, or the path itself where it is no folder, a link, or a folder named like a file."""
    if _is_folder(path) and path.suffix.lower() not in BY_SUFFIX:
        yield from _walked(path)
    else:
        yield path


def _walked(top: Path) -> Iterator[Path]:
    """The files in a folder and its subfolders. No link is followed. Folders that are named like files, or cannot be
    listed, are given themselves, to be refused.
    """
    pending = [top]
    while pending:
        folder = pending.pop()
        entries = _entries(folder)
        if entries is None:
            yield folder
            continue
        for entry in entries:
            if not _is_folder(entry) or entry.suffix.lower() in BY_SUFFIX:
                yield entry
            elif not IGNORED_NAMES.search(entry.name) and not (entry / ARCHIVE_INDEX).exists():
                pending.append(entry)


def _matches(folder: Path, pattern: tuple[str, ...]) -> Iterator[Path]:
    """The paths below a folder that match the parts of a glob. No link is followed, so there are no loops."""
    if not pattern:
        yield folder
        return
    head, rest = pattern[0], pattern[1:]
    if head == "**":
        yield from _matches(folder, rest)
    for entry in _entries(folder) or ():
        if entry.name.startswith(".") and not head.startswith("."):
            continue
        is_folder = _is_folder(entry)
        if head == "**" and is_folder:
            yield from _matches(entry, pattern)
        elif head == "**" and not rest:
            yield entry
        elif fnmatchcase(entry.name, head) and (is_folder or not rest):
            yield from _matches(entry, rest)


def _is_folder(path: Path, *, through_link: bool = False) -> bool:
    """Whether a path is a folder, or a link to one. What may not be looked at is none."""
    try:
        return path.is_dir() and (through_link or not path.is_symlink())
    except OSError:
        return False


def _entries(folder: Path) -> list[Path] | None:
    """What a folder holds, None where it cannot be listed."""
    try:
        return list(folder.iterdir())
    except OSError:
        return None


def _display_names(bases: dict[Path, Path]) -> dict[Path, str]:
    """What each path is shown as: relative to its base, or in full where two would be shown alike."""
    names = {path: shown(path.relative_to(base)) for path, base in bases.items()}
    counts: dict[str, int] = {}
    for name in names.values():
        counts[name] = counts.get(name, 0) + 1
    return {path: name if counts[name] == 1 else shown(path) for path, name in names.items()}


def _judged(path: Path, source_uri: str, source: str) -> RawFile | Refused | str:
    """The file as one to read, as refused, or its name where it is ignored."""
    suffix = path.suffix.lower()
    media_type = BY_SUFFIX.get(suffix) or UNREAD_FORMATS.get(suffix)
    try:
        mode = path.lstat().st_mode
    except OSError:
        return Refused(source_uri, "unreadable_file", media_type or UNKNOWN, source)
    if IGNORED_NAMES.search(path.name) or (media_type is None and not _is_folder(path, through_link=True)):
        return source_uri
    if reason := _refusal(mode, suffix):
        return Refused(source_uri, reason, media_type or FOLDER, source)
    return RawFile(path, source_uri, media_type or UNKNOWN, source)


def _refusal(mode: int, suffix: str) -> str | None:
    """Why a file with that mode and suffix is not read; None for one that is."""
    if stat.S_ISLNK(mode):
        return "symlink"
    if stat.S_ISDIR(mode) and suffix not in BY_SUFFIX:
        return "unreadable_file"  # a folder comes here only if it is named like a file, or could not be listed
    if not stat.S_ISREG(mode):
        return "not_a_regular_file"
    return "unread_format" if suffix in UNREAD_FORMATS else None

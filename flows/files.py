"""Which files the sources hold, found without following links, and opened without trusting a name.

A path is bytes from end to end: a name may hold a newline, a glob character or bytes that are no UTF-8. What is shown and
stored is `source_uri`, a string.
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

MEDIA_TYPES = {
    b".txt": "text/plain",
    b".md": "text/markdown",
    b".html": "text/html",
    b".htm": "text/html",
    b".jsonl": "application/jsonl",
}
"""The suffixes that are read."""

UNREAD_FORMATS = {
    b".gz": "application/gzip",
    b".bz2": "application/x-bzip2",
    b".xz": "application/x-xz",
    b".zst": "application/zstd",
    b".json": "application/json",
    b".ndjson": "application/x-ndjson",
    b".csv": "text/csv",
    b".tsv": "text/tab-separated-values",
    b".parquet": "application/vnd.apache.parquet",
    b".xml": "application/xml",
    b".rss": "application/rss+xml",
    b".atom": "application/atom+xml",
    b".xhtml": "application/xhtml+xml",
    b".mhtml": "multipart/related",
    b".warc": "application/warc",
    b".eml": "message/rfc822",
    b".rtf": "application/rtf",
    b".pdf": "application/pdf",
    b".doc": "application/msword",
    b".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
"""Suffixes of formats that hold articles but are not read: such a file is refused, not ignored, so that it is not missed."""

IGNORED_NAMES = re.compile(
    rb"""^\.[^.]                    # hidden, an upload in progress
       | ~$ | ^~\$ | ^\#.*\#$       # left by editors
       | \.(tmp|temp|part|partial|crdownload|download|swp|bak|lock)$
       | ^(readme|licen[cs]e|copying)(\.\w+)?$  # about the folder, not in it""",
    re.VERBOSE | re.IGNORECASE,
)
"""Names of files that are no documents, whatever their suffix."""

GLOB = re.compile(rb"[*?\[]")
URL = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]*://")
READ_AHEAD = 1 << 20  # bytes
FOLDER = "inode/directory"
OTHER = "application/octet-stream"


class SourceError(ValueError):
    """A source that was asked for cannot be read at all. The message says what, where, and what to do."""


@dataclass(frozen=True)
class RawFile:
    """A regular file to read."""

    path: bytes
    source_uri: str
    media_type: str


@dataclass(frozen=True)
class Refused:
    """A file that is not read: its name says article, but it is no regular file, or of a format that is not read."""

    source_uri: str
    reason: str
    media_type: str


@dataclass(frozen=True)
class Found:
    """What the sources hold: files to read, files refused by a reason of `documents.REASONS`, and the names ignored."""

    files: tuple[RawFile, ...]
    refused: tuple[Refused, ...]
    ignored: tuple[str, ...]


def find_files(sources: Sequence[str]) -> Found:
    """The files of files, folders (with their subfolders) and globs, in the order of their paths, each once.

    Raises SourceError where a source does not exist, matches nothing, or is a URL.
    """
    paths: dict[bytes, bytes] = {}
    for source in sources:
        base, found = _expanded(source)
        for path in sorted(found):
            paths.setdefault(path, base)
    files: list[RawFile] = []
    refused: list[Refused] = []
    ignored: list[str] = []
    names = _display_names(paths)
    for path in paths:
        match _judged(path, names[path]):
            case RawFile() as file:
                files.append(file)
            case Refused() as refusal:
                refused.append(refusal)
            case str() as name:
                ignored.append(name)
    return Found(tuple(files), tuple(refused), tuple(ignored))


def open_regular(path: bytes) -> BufferedReader:
    """The file opened for reading, if it is a regular file and no link. Never blocks on a pipe.

    Raises OSError; for a link that took the file's place with errno ELOOP, for another kind of file with EINVAL.
    """
    flags = os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK | os.O_NOFOLLOW
    descriptor = os.open(path, flags)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EINVAL, "not a regular file")
    return BufferedReader(FileIO(descriptor), buffer_size=READ_AHEAD)


def shown(path: bytes) -> str:
    """A path as a string: bytes that are no UTF-8, control characters and newlines become escapes."""
    text = path.decode("utf-8", errors="backslashreplace")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def _expanded(source: str) -> tuple[bytes, list[bytes]]:
    """The folder that names are shown relative to, and the paths that a source stands for."""
    if URL.match(source):
        raise SourceError(
            f"source {source!r} is a URL, and URLs are not read yet: save the page to a file and give that."
        )
    if not source:
        raise SourceError("a source is empty: give a file, a folder, or a glob in quotes.")
    path = os.path.abspath(os.fsencode(source))
    if os.path.isdir(path):
        return os.path.dirname(path), list(_walked(path))
    if os.path.lexists(path):
        return os.path.dirname(os.path.dirname(path)), [path]
    if not GLOB.search(path):
        raise SourceError(
            f"source {source!r} does not exist (looked for {shown(path)!r}): give a file, a folder, or a glob in quotes."
        )
    parts = path.split(b"/")
    first = next(place for place, part in enumerate(parts) if GLOB.search(part))
    folder = b"/".join(parts[:first]) or b"/"
    found = [file for match in set(_matches(folder, parts[first:])) for file in _files_at(match)]
    if not found:
        raise SourceError(f"source {source!r} matches no file: check the folder and the pattern.")
    return os.path.dirname(folder), found


def _files_at(path: bytes) -> Iterator[bytes]:
    """The files in a folder, or the path itself where it is no folder, a link, or a folder named like a file."""
    if os.path.isdir(path) and not os.path.islink(path) and _suffix(path) not in MEDIA_TYPES:
        yield from _walked(path)
    else:
        yield path


def _walked(top: bytes) -> Iterator[bytes]:
    """The files in a folder and its subfolders. No link is followed. Folders that are named like files, or cannot be listed,
    are given themselves, to be refused."""
    pending = [top]
    while pending:
        folder = pending.pop()
        entries = _entries(folder)
        if entries is None:
            yield folder
            continue
        for entry in entries:
            if not entry.is_dir(follow_symlinks=False) or _suffix(entry.name) in MEDIA_TYPES:
                yield entry.path
            elif not IGNORED_NAMES.search(entry.name):
                pending.append(entry.path)


def _matches(folder: bytes, pattern: list[bytes]) -> Iterator[bytes]:
    """The paths below a folder that match the parts of a glob. Links to folders are not followed, so there are no loops."""
    if not pattern:
        yield folder
        return
    head, rest = pattern[0], pattern[1:]
    if head == b"**":
        yield from _matches(folder, rest)
    for entry in _entries(folder) or ():
        is_folder = entry.is_dir(follow_symlinks=False)
        if entry.name.startswith(b".") and not head.startswith(b"."):
            continue
        if head == b"**":
            if is_folder:
                yield from _matches(entry.path, pattern)
            elif not rest:
                yield entry.path
        elif fnmatchcase(entry.name, head) and (is_folder or not rest):
            yield from _matches(entry.path, rest)


def _entries(folder: bytes) -> list[os.DirEntry[bytes]] | None:
    """What a folder holds, None where it cannot be listed."""
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return None


def _display_names(paths: dict[bytes, bytes]) -> dict[bytes, str]:
    """What each path is shown as: relative to its base, or in full where two would be shown alike."""
    names = {path: shown(os.path.relpath(path, base)) for path, base in paths.items()}
    counts: dict[str, int] = {}
    for name in names.values():
        counts[name] = counts.get(name, 0) + 1
    return {path: name if counts[name] == 1 else shown(path) for path, name in names.items()}


def _judged(path: bytes, source_uri: str) -> RawFile | Refused | str:
    """The file as one to read, as refused, or its name where it is ignored."""
    media_type = MEDIA_TYPES.get(_suffix(path)) or UNREAD_FORMATS.get(_suffix(path))
    try:
        mode = os.lstat(path).st_mode
    except OSError:
        return Refused(source_uri, "unreadable_file", media_type or OTHER)
    if IGNORED_NAMES.search(os.path.basename(path)):
        return source_uri
    if stat.S_ISLNK(mode) and (media_type or os.path.isdir(path)):
        return Refused(source_uri, "symlink", media_type or FOLDER)
    if media_type is None:
        return Refused(source_uri, "unreadable_file", FOLDER) if stat.S_ISDIR(mode) else source_uri
    if not stat.S_ISREG(mode):
        return Refused(source_uri, "not_a_regular_file", media_type)
    if _suffix(path) in UNREAD_FORMATS:
        return Refused(source_uri, "unread_format", media_type)
    return RawFile(path, source_uri, media_type)


def _suffix(path: bytes) -> bytes:
    return os.path.splitext(path)[1].lower()

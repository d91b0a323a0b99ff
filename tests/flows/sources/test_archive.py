"""The archive: complete or not there, and the bytes that were kept or none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.sources.archive import Archive, Fetch, kept_headers
from flows.sources.files import SourceError, find_files
from flows.sources.received import UnreadableError


def fetch(url: str, sha256: str, **changed: object) -> Fetch:
    """A fetch of a URL."""
    values: dict[str, object] = {
        "url": url, "final_url": url, "fetched_at": "2025-07-04T08:30:00", "status": 200, "sha256": sha256, "size": 4,
        "content_type": "text/plain", "etag": None, "last_modified": None, "headers": "{}",
    }  # fmt: skip
    return Fetch(**values | changed)  # type: ignore[arg-type]


def test_bytes_are_kept_under_their_hash(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    archive.note(fetch("https://example.com/a", "0" * 64))
    sha256, size = archive.keep([b"te", b"xt"])
    assert (sha256, size) == ("982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1", 4)
    with archive.open(sha256) as stream:
        assert stream.read() == b"text"
    assert archive.path(sha256).relative_to(tmp_path).as_posix() == f"archive/98/{sha256}"


def test_what_breaks_off_leaves_nothing(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    archive.note(fetch("https://example.com/a", "0" * 64))

    def pieces() -> Iterator[bytes]:
        yield b"te"
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        archive.keep(pieces())
    assert [path.name for path in tmp_path.iterdir()] == ["fetches.sqlite"]


@pytest.mark.parametrize("damage", [b"", b"tex", b"tExt", None])
def test_bytes_that_are_not_those_that_were_kept_are_not_read(tmp_path: Path, damage: bytes | None) -> None:
    archive = Archive(tmp_path)
    archive.latest("https://example.com/a")
    sha256, _ = archive.keep([b"text"])
    if damage is None:
        archive.path(sha256).unlink()
    else:
        archive.path(sha256).write_bytes(damage)
    assert not archive.is_sound(sha256)
    with pytest.raises(UnreadableError) as fault:
        archive.open(sha256)
    assert fault.value.reason == "archive_damaged"


def test_the_index_outlives_the_run_and_tells_the_last_fetch(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    archive.note(fetch("https://example.com/a", "0" * 64))
    archive.note(fetch("https://example.com/a", "1" * 64, etag='"2"'))
    archive.note(fetch("https://example.com/b", "2" * 64))
    archive.close()
    again = Archive(tmp_path)
    found = again.latest("https://example.com/a")
    assert found is not None
    assert (found.sha256, found.etag) == ("1" * 64, '"2"')
    assert again.latest("https://example.com/none") is None
    assert again.urls("https://example.com/") == ["https://example.com/a", "https://example.com/b"]


def test_an_archive_is_never_read_as_files(tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    archive = Archive(raw / "archive")
    archive.note(fetch("https://example.com/a", "0" * 64))
    (raw / "archive" / "loose.txt").write_text("text", encoding="utf-8")
    (raw / "a.txt").write_text("text", encoding="utf-8")
    assert [file.source_uri for file in find_files([str(raw)]).files] == ["raw/a.txt"]
    with pytest.raises(SourceError, match="is the archive"):
        find_files([str(raw / "archive")])


def test_an_archive_that_nobody_needs_is_not_made(tmp_path: Path) -> None:
    Archive(tmp_path / "archive").close()
    assert not (tmp_path / "archive").exists()


def test_headers_that_are_nobodys_business_are_not_kept() -> None:
    assert kept_headers({"ETag": '"1"', "Set-Cookie": "id=secret", "Content-Type": "text/html"}) == (
        '{"etag": "\\"1\\"", "content-type": "text/html"}'
    )

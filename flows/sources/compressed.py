"""Gzip, Zstandard and ZIP: what is packed is unpacked in a stream, within limits, and read as what it is inside.

Nothing is ever written to disk under a name from an archive.
"""

from __future__ import annotations

import gzip
import io
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import PurePosixPath
from typing import BinaryIO, cast

import zstandard

from flows.documents import Document, Limits, unreadable
from flows.sources import media_types
from flows.sources.files import IGNORED_NAMES
from flows.sources.received import Item, Raw, Reading, UnreadableError

IN_MEMORY = 16_000_000  # bytes of an archive inside an archive that are held before it goes to a temporary file
CHUNK = 1 << 16
ZSTANDARD_CHUNK = 256  # packed bytes taken at a time: a block of 4 bytes may unpack to 128 KiB
ENCRYPTED = 0x1  # flag bit of a ZIP member


def read_gzip(raw: Raw, reading: Reading) -> Iterator[Item]:
    """What a gzip file holds."""
    yield _unpacked(raw, lambda packed: cast("BinaryIO", gzip.GzipFile(fileobj=packed)), reading.limits)


def read_zstandard(raw: Raw, reading: Reading) -> Iterator[Item]:
    """What a Zstandard file holds."""
    yield _unpacked(raw, lambda packed: cast("BinaryIO", ZstandardStream(packed)), reading.limits)


def _unpacked(raw: Raw, unpacker: Callable[[BinaryIO], BinaryIO], limits: Limits) -> Raw:
    """The document inside a packed file; its media type as its name tells, else as it begins."""

    def opened() -> BinaryIO:
        packed = _Counted(raw.open())
        return bounded(unpacker(cast("BinaryIO", packed)), packed, limits)

    uri = raw.document.source_uri
    path = uri.partition("?")[0]
    media_type = media_types.suffix_type(path.removesuffix(PurePosixPath(path).suffix))
    if media_type is None:
        with opened() as stream:
            media_type = media_types.sniffed(stream.read(media_types.HEAD_LENGTH))
    return raw.inner(replace(raw.document, media_type=media_type), opened, raw.charset, raw.address)


def read_zip(raw: Raw, reading: Reading) -> Iterator[Item]:
    """What the members of a ZIP archive hold, in the order of their names.

    Raises UnreadableError where it is damaged, or has too many members.
    """
    limits = reading.limits
    with (
        raw.open() as opened,
        seekable(opened, limits.max_unpacked_bytes) as stream,
        _damage_told("ZIP"),
        zipfile.ZipFile(stream) as file,
    ):
        members = sorted((each for each in file.infolist() if _is_wanted(each)), key=lambda member: member.filename)
        if len(members) > limits.max_members:
            detail = f"The archive has {len(members):,} files; at most {limits.max_members:,} are read."
            raise UnreadableError("too_many_members", detail)
        if not members:
            raise UnreadableError("empty", "The archive holds no file of a format that is read.")
        if sum(member.file_size for member in members) > limits.max_unpacked_bytes:
            detail = f"The archive unpacks to more than {limits.max_unpacked_bytes:,} bytes."
            raise UnreadableError("unpacks_too_far", detail)
        for member in members:
            yield _member(raw, file, member, limits)


def _is_wanted(member: zipfile.ZipInfo) -> bool:
    """Whether a member is a file of a format that is read, and not about the archive itself."""
    parts = PurePosixPath(member.filename).parts
    is_ignored = not parts or any(IGNORED_NAMES.search(part) or part == "__MACOSX" for part in parts)
    return not member.is_dir() and not is_ignored and media_types.suffix_type(member.filename) is not None


def _member(raw: Raw, file: zipfile.ZipFile, member: zipfile.ZipInfo, limits: Limits) -> Item:
    name = "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in member.filename)
    document = Document(
        source_uri=f"{raw.document.source_uri}!/{name}",
        source=raw.document.source,
        media_type=media_types.suffix_type(member.filename) or media_types.UNKNOWN,
    )
    if member.flag_bits & ENCRYPTED:
        return unreadable(document, "encrypted", "The file in the archive is protected by a password.")

    def opened() -> BinaryIO:
        with _damage_told("ZIP"):
            return bounded(cast("BinaryIO", file.open(member)), _Counted(io.BytesIO(), member.compress_size), limits)

    return raw.inner(document, opened)


@contextmanager
def seekable(stream: BinaryIO, most: int) -> Iterator[BinaryIO]:
    """The stream, or a temporary copy of it where it can only be read forwards.

    Raises UnreadableError where it holds more than `most` bytes.
    """
    if stream.seekable():
        yield stream
        return
    with tempfile.SpooledTemporaryFile(max_size=IN_MEMORY) as copy:
        size = 0
        while piece := stream.read(CHUNK):
            size += len(piece)
            if size > most:
                raise UnreadableError("unpacks_too_far", f"There are more than {most:,} bytes.")
            copy.write(piece)
        copy.seek(0)
        yield cast("BinaryIO", copy)


class _Counted:
    """A stream of packed bytes that knows how many were taken from it."""

    def __init__(self, stream: BinaryIO, count: int = 0) -> None:
        self._stream, self.count = stream, count

    def read(self, size: int = -1, /) -> bytes:
        """The next bytes."""
        piece = self._stream.read(size)
        self.count += len(piece)
        return piece

    def close(self) -> None:
        """Close the stream."""
        self._stream.close()


def bounded(unpacked: BinaryIO, packed: _Counted, limits: Limits) -> BinaryIO:
    """A stream of unpacked bytes that ends with an UnreadableError where there are too many for what they come from.
    Closing it closes both.
    """
    return io.BufferedReader(_Bounded(unpacked, packed, limits), CHUNK)


class _Bounded(io.RawIOBase):
    """Counts what is unpacked, and gives names to what goes wrong."""

    def __init__(self, unpacked: BinaryIO, packed: _Counted, limits: Limits) -> None:
        self._unpacked, self._packed, self._limits = unpacked, packed, limits
        self._count = 0

    def readable(self) -> bool:
        """True."""
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]
        """The next bytes. Raises UnreadableError beyond a limit, or where the packed bytes are damaged."""
        with _damage_told("packed"):
            piece = self._unpacked.read(len(buffer))
        self._count += len(piece)
        packed = self._packed.count
        most = self._limits.max_raw_bytes + packed * self._limits.max_unpacked_ratio
        if self._count > min(most, self._limits.max_unpacked_bytes):
            detail = f"{packed:,} packed bytes unpack to more than {self._count:,}: reading was cut off there."
            raise UnreadableError("unpacks_too_far", detail)
        buffer[: len(piece)] = piece
        return len(piece)

    def close(self) -> None:
        """Close both."""
        if not self.closed:
            self._unpacked.close()
            self._packed.close()
        super().close()


class ZstandardStream(io.RawIOBase):
    """The unpacked bytes of all frames of a stream. Raises EOFError where the last one is cut short."""

    def __init__(self, packed: BinaryIO) -> None:
        self._packed = packed
        self._frame: zstandard.ZstdDecompressionObj | None = None
        self._rest = b""  # packed bytes of the next frame
        self._ready = b""

    def read(self, size: int = -1, /) -> bytes:
        """At most `size` bytes; none at the end."""
        while not self._ready:
            taken = self._rest or self._packed.read(ZSTANDARD_CHUNK)
            if not taken:
                if self._frame is not None:
                    raise EOFError("the last frame is cut short")
                return b""
            self._ready = self._decompressed(taken)
        piece, self._ready = self._ready[:size], self._ready[size:]
        return piece

    def _decompressed(self, taken: bytes) -> bytes:
        self._rest = b""
        if self._frame is None:
            self._frame = zstandard.ZstdDecompressor(max_window_size=1 << 27).decompressobj()
        unpacked = self._frame.decompress(taken)
        if self._frame.eof:
            self._rest, self._frame = self._frame.unused_data, None
        return unpacked


@contextmanager
def _damage_told(format_name: str) -> Iterator[None]:
    """What unpackers raise over damaged bytes, as UnreadableError."""
    try:
        yield
    except (
        EOFError,
        zlib.error,
        zstandard.ZstdError,
        zipfile.BadZipFile,
        gzip.BadGzipFile,
        NotImplementedError,
    ) as fault:
        told = str(fault)[:200] or "it ends too soon"
        raise UnreadableError(
            "damaged_file", f"The {format_name} bytes cannot be unpacked to their end: {told}."
        ) from fault

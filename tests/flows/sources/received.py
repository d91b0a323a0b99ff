"""What the tests of sources share: bytes read as documents, through the same way as a run."""

from __future__ import annotations

from pathlib import Path

import polars as pl

from flows.documents import DOCUMENTS_SCHEMA, Limits
from flows.sources.files import find_files
from flows.sources.reading import read_documents


def read(folder: Path, limits: Limits | None = None) -> pl.DataFrame:
    """The documents of a folder."""
    batches = list(read_documents(find_files([str(folder)]), limits=limits or Limits()))
    return pl.concat([pl.DataFrame(schema=DOCUMENTS_SCHEMA), *batches])


def read_file(folder: Path, name: str, raw: bytes, limits: Limits | None = None) -> list[dict[str, object]]:
    """The documents of one file with that name and content."""
    path = folder / name
    path.write_bytes(raw)
    batches = list(read_documents(find_files([str(path)]), limits=limits or Limits()))
    return pl.concat([pl.DataFrame(schema=DOCUMENTS_SCHEMA), *batches]).to_dicts()

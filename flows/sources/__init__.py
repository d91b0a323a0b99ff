"""Sources → documents: whatever the user points at, read as it is found, one row for each document."""

from flows.documents import DEFAULT_LIMITS, DOCUMENTS_SCHEMA, REASONS, TRANSIENT_REASONS, Limits
from flows.sources.files import Found, RawFile, SourceError, find_files
from flows.sources.reading import read_documents

__all__ = [
    "DEFAULT_LIMITS",
    "DOCUMENTS_SCHEMA",
    "REASONS",
    "TRANSIENT_REASONS",
    "Found",
    "Limits",
    "RawFile",
    "SourceError",
    "find_files",
    "read_documents",
]

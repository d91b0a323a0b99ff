"""Buckets of Google and Azure, by servers on this machine that answer as theirs do.

They show which store a scheme leads to, what is asked of it, and what is said where its keys are missing. Buckets of S3
are in test_web_run.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.documents import Document
from flows.sources.archive import Archive
from flows.sources.buckets import Bucket
from flows.sources.received import Raw
from tests.flows.sources.server import Answer, Site, site

WORDS = b"The fund manages 12 billion euros."
DATE = "Mon, 07 Jul 2025 09:00:00 GMT"
OBJECT = Answer(WORDS, headers={"ETag": '"1"', "Last-Modified": DATE})
LISTED = {
    "gs": (
        "<ListBucketResult><Contents><Key>in/a.txt</Key><Size>{size}</Size><ETag>1</ETag>"
        "<LastModified>2025-07-07T09:00:00Z</LastModified></Contents></ListBucketResult>"
    ),
    "az": (
        "<EnumerationResults><Blobs><Blob><Name>in/a.txt</Name><Properties><Content-Length>{size}</Content-Length>"
        f"<Content-Type/><Etag>1</Etag><Last-Modified>{DATE}</Last-Modified></Properties></Blob></Blobs><NextMarker/>"
        "</EnumerationResults>"
    ),
}
ENVIRONMENT = {
    "gs": {"GOOGLE_BASE_URL": "{url}", "GOOGLE_SKIP_SIGNATURE": "true", "GOOGLE_ALLOW_HTTP": "true"},
    "az": {
        "AZURE_STORAGE_ACCOUNT_NAME": "own", "AZURE_STORAGE_ENDPOINT": "{url}", "AZURE_SKIP_SIGNATURE": "true",
        "AZURE_ALLOW_HTTP": "true",
    },
}  # fmt: skip


@pytest.fixture
def server() -> Iterator[Site]:
    with site() as made:
        yield made


def received(url: str, folder: Path) -> list[Raw | Document]:
    return list(Bucket(url, Archive(folder / "archive"), is_offline=False).received())


@pytest.mark.parametrize("scheme", ["gs", "az"])
def test_objects_of_other_stores(scheme: str, server: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in ENVIRONMENT[scheme].items():
        monkeypatch.setenv(name, value.format(url=server.url("")))
    listed = Answer(LISTED[scheme].format(size=len(WORDS)).encode(), content_type="application/xml")
    server.answer = lambda path, _: listed if "?" in path else OBJECT  # type: ignore[method-assign]
    [raw] = received(f"{scheme}://news/in/*.txt", tmp_path)
    assert isinstance(raw, Raw), raw
    assert raw.document.source_uri == f"{scheme}://news/in/a.txt"
    with raw.open() as file:
        assert file.read() == WORDS


@pytest.mark.parametrize(
    ("scheme", "environment", "keys"),
    [
        ("az", {}, "AZURE_STORAGE_ACCOUNT_NAME and AZURE_STORAGE_ACCOUNT_KEY"),
        ("gs", {"GOOGLE_APPLICATION_CREDENTIALS": "nowhere.json"}, "GOOGLE_APPLICATION_CREDENTIALS"),
    ],
)
def test_missing_keys_are_told_with_where_they_are_looked_for(
    scheme: str, environment: dict[str, str], keys: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AZURE_STORAGE_ACCOUNT_NAME", raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, str(tmp_path / value))
    [found] = received(f"{scheme}://news/in", tmp_path)
    assert isinstance(found, Document)
    assert found.reason == "unreachable"
    assert keys in (found.detail or "")

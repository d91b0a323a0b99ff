"""A document that is unchanged costs a hash: nothing is parsed, whatever its format."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from flows.pages import PageReader
from flows.sources.files import find_files
from flows.sources.reading import read_documents
from tests.flows.sources.pdfs import pdf

TEXT = "Acme has a market share of 59% of all assets, it said on Monday."
HTML = f"<html><body><article><p>{TEXT}</p></article></body></html>"
MAIL = f"Subject: News\nContent-Type: text/plain\n\n{TEXT}\n"


def parquet() -> bytes:
    held = io.BytesIO()
    pq.write_table(pa.table({"text": [TEXT, f"{TEXT} Again."]}), held)
    return held.getvalue()


def packed() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("a.pdf", pdf([TEXT]))
        archive.writestr("b.html", HTML)
    return held.getvalue()


def warc() -> bytes:
    answer = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{HTML}"
    headers = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2025-07-04T00:00:00Z\r\n"
        "WARC-Target-URI: https://example.com/a\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(answer)}\r\n\r\n"
    )
    return f"{headers}{answer}\r\n\r\n".encode()


FILES = {
    "a.pdf": (pdf([TEXT]), 1),
    "a.html": (HTML.encode(), 1),
    "a.txt": (TEXT.encode(), 1),
    "a.md": (TEXT.encode(), 1),
    "a.eml": (MAIL.encode(), 1),
    "one.json": (json.dumps({"text": TEXT}).encode(), 1),
    "list.json": (json.dumps([{"text": TEXT}, {"html": HTML}]).encode(), 2),
    "a.jsonl": (f"{json.dumps({'text': TEXT})}\n{json.dumps({'html': HTML})}\n".encode(), 2),
    "a.csv": (f'text,title\n"{TEXT}",One\n"{TEXT}",Two\n'.encode(), 2),
    "a.parquet": (parquet(), 2),
    "a.zip": (packed(), 2),
    "a.warc": (warc(), 1),
}
PARSERS = (
    "flows.sources.texts.decoded",
    "flows.sources.mail.message_from_bytes",
    "flows.sources.records.document_in",
    "flows.sources.tables.document_in",
)
"""What turns bytes or fields into a document; the rest is what finds the documents in a file of many."""


def documents(file: Path, settled: frozenset[str] = frozenset()) -> pl.DataFrame:
    return pl.concat(read_documents(find_files([str(file)]), settled=settled))


@pytest.mark.parametrize("name", FILES)
def test_nothing_is_parsed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    raw, n_documents = FILES[name]
    file = tmp_path / name
    file.write_bytes(raw)
    first = documents(file)
    assert (first.height, first["reason"].null_count(), first["text"].null_count()) == (n_documents, n_documents, 0)

    def parse(*_: object, **__: object) -> None:
        raise AssertionError("it was parsed")

    for parser in PARSERS:
        monkeypatch.setattr(parser, parse)
    monkeypatch.setattr(PageReader, "article", parse)
    monkeypatch.setattr(PageReader, "_article", parse)
    again = documents(file, frozenset(first["document_id"]))
    assert again["document_id"].to_list() == first["document_id"].to_list()
    assert again["text"].null_count() == n_documents
    with pytest.raises(AssertionError, match="it was parsed"):
        documents(file)  # so the parsers are those that a document passes


def test_one_record_in_a_file_of_json_is_another_when_its_bytes_are(tmp_path: Path) -> None:
    file = tmp_path / "one.json"
    file.write_text(json.dumps({"text": TEXT}), "utf-8")
    first = documents(file)
    file.write_text(json.dumps({"text": f"{TEXT} Corrected."}), "utf-8")
    assert documents(file)["document_id"].item() != first["document_id"].item()

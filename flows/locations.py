"""Where things are by default, relative to the project's root."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RAW = ROOT / "data" / "raw"
ARCHIVE = RAW / "archive"
SAMPLE = ROOT / "data" / "sample"
REFERENCE = ROOT / "data" / "reference"
WAREHOUSE = ROOT / "data" / "warehouse.duckdb"
CORRECTIONS = ROOT / "data" / "corrections.csv"
REPORTS = ROOT / "reports"

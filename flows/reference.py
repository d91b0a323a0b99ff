"""The reference tables, read from data/reference and from the contract."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import polars as pl

from expectations.contract import Table, polars_schema
from expectations.kinds import KINDS
from expectations.reference_tables import CURRENCIES, INSTITUTION_ALIASES, INSTITUTIONS, KINDS_TABLE, RULES
from expectations.tables import TABLES
from flows import locations
from flows.documents import REASONS
from transforms.runs.review import REJECTED_BY_REVIEWER


def reference_version(folder: Path = locations.REFERENCE) -> str:
    """A hash of every reference file, by name and content: the same version, the same knowledge."""
    digest = sha256()
    for path in sorted(path for path in folder.iterdir() if path.suffix in (".csv", ".toml")):
        digest.update(f"{path.name}\0{sha256(path.read_bytes()).hexdigest()}\n".encode())
    return digest.hexdigest()[:12]


def reference_frames() -> dict[str, pl.DataFrame]:
    """The frames of the reference tables, by table name."""
    return {
        INSTITUTIONS.name: institutions(),
        INSTITUTION_ALIASES.name: institution_aliases(),
        CURRENCIES.name: currencies(),
        KINDS_TABLE.name: kinds(),
        RULES.name: rules(),
    }


def institutions() -> pl.DataFrame:
    """One row per institution, with the columns of the table."""
    return _read("institutions.csv").select(_cast(INSTITUTIONS))


def institution_aliases() -> pl.DataFrame:
    """One row per name form: alias, institution_id, is_ambiguous. The full name is a name form too."""
    listed = _read("institutions.csv").select(
        "institution_id",
        plain=pl.concat_list(pl.col("name"), pl.col("aliases").fill_null("").str.split("|")),
        ambiguous=pl.col("ambiguous_aliases").fill_null("").str.split("|"),
    )
    forms = [
        listed.select("institution_id", alias=column, is_ambiguous=pl.lit(column == "ambiguous")).explode("alias")
        for column in ("ambiguous", "plain")  # a form listed as both is ambiguous
    ]
    return (
        pl.concat(forms)
        .with_columns(pl.col("alias").str.strip_chars())
        .filter(pl.col("alias") != "")
        .unique(["alias", "institution_id"], keep="first", maintain_order=True)
        .select(_cast(INSTITUTION_ALIASES))
    )


def institution_names() -> pl.DataFrame:
    """What the extractor recognises institutions by: institution_id, name, alias, is_ambiguous, country."""
    return institution_aliases().join(
        _read("institutions.csv").select("institution_id", "name", "country"), on="institution_id", how="left"
    )


def currencies() -> pl.DataFrame:
    """One row per currency, with the columns of the table."""
    return _read("currencies.csv").select(_cast(CURRENCIES))


def publishers() -> pl.DataFrame:
    """The publishers that are known: domain, name, kind, default_currency."""
    return _read("publishers.csv").select("domain", "name", "kind", "default_currency")


def surveys() -> pl.DataFrame:
    """The surveys whose waves are known: survey_id, publisher, pattern (of its name in a text)."""
    return _read("surveys.csv").select("survey_id", "publisher", "pattern")


def survey_waves() -> pl.DataFrame:
    """One row per answer of a wave: survey_id, year, cue (pattern of the question), value_pct and what the text says of
    the wave before, prior_wave_stated_pct.
    """
    waves = _read("survey_waves.csv")
    return waves.select(
        "survey_id",
        "cue",
        year=pl.col("wave").str.head(4).cast(pl.Int32),
        value_pct=pl.col("value_pct").cast(pl.Float64),
        prior_wave_stated_pct=pl.col("prior_wave_stated_pct").cast(pl.Float64),
    )


def kinds() -> pl.DataFrame:
    """The kinds of metric and their limits."""
    rows = [
        {
            "kind": kind.name,
            "family": kind.family,
            "words": kind.words,
            "low": float(kind.low),
            "high": float(kind.high),
            "is_percentage": kind.is_percentage,
        }
        for kind in KINDS
    ]
    return pl.DataFrame(rows, schema=polars_schema(KINDS_TABLE))


def rules() -> pl.DataFrame:
    """Every rule of every table, the reasons for which a document is refused, and the reviewer's word."""
    rows: list[dict[str, str | None]] = [
        {
            "table_name": table.name,
            "rule": rule.name,
            "severity": rule.severity.value,
            "words": rule.words,
            "sql": rule.sql,
            "source": rule.source,
        }
        for table in TABLES
        for rule in table.row_rules
    ]
    rows += [
        {
            "table_name": "documents",
            "rule": name,
            "severity": "error",
            "words": words,
            "sql": None,
            "source": "flows/sources.py",
        }
        for name, words in REASONS.items()
    ]
    rows.append(
        {
            "table_name": "metrics",
            "rule": REJECTED_BY_REVIEWER,
            "severity": "error",
            "words": "no reviewer has rejected the figure",
            "sql": None,
            "source": "the corrections file",
        }
    )
    return pl.DataFrame(rows, schema=polars_schema(RULES))


def survey_calendar() -> pl.DataFrame:
    """Recurring surveys: name, every_months, newest (Datetime: the month in which the newest known wave appeared)."""
    waves = _read("survey_waves.csv").select("survey_id", month=pl.col("published").str.pad_end(7, "-").str.head(7))
    newest = waves.group_by("survey_id").agg(
        newest=pl.col("month").str.replace("-+$", "-01").str.to_datetime("%Y-%m", time_unit="us").max()
    )
    listed = _read("surveys.csv").with_columns(pl.col("every_months").cast(pl.Int64))
    return (
        listed.join(newest, on="survey_id")
        .select("every_months", "newest", name=pl.concat_str("publisher", "name", separator=", "))
        .sort("name")
    )


def _read(name: str, folder: Path = locations.REFERENCE) -> pl.DataFrame:
    return pl.read_csv(folder / name, infer_schema=False)


def _cast(table: Table) -> list[pl.Expr]:
    return [pl.col(name).cast(dtype) for name, dtype in polars_schema(table).items()]

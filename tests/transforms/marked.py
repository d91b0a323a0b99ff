"""Figures marked in a sentence, as the stages behind the mentions get them: "a fund of {$5bn} that made {6%}"."""

import re

import polars as pl

from transforms.text.sentences import sentences as split

_SCALES = {"trillion": 1e12, "tn": 1e12, "bn": 1e9, "billion": 1e9, "m": 1e6, "million": 1e6}
_UNITS = (
    (r"basis points?|bps?$", "basis_point"),
    (r"percentage points?|points?$", "percentage_point"),
    (r"%|per ?cent|pct|half|third|quarter|fifth| in ", "percent"),
    (r"times|fold|doubled|halved|tripled|\dx$", "multiple"),
    (r"€", "EUR"),
    (r"£|\dp$", "GBP"),
    (r"¥|yen", "JPY"),
    (r"\$|cents", "USD"),
)


def _unit(surface: str) -> str:
    return next((unit for pattern, unit in _UNITS if re.search(pattern, surface.lower())), "count")


def _value(surface: str) -> float:
    """The value without the sign that words give; a printed sign counts."""
    digits = re.search(r"[\d.,]+", surface)
    scale = re.search(r"(trillion|billion|million|tn|bn|m)\b", surface)
    value = float(digits[0].replace(",", "").strip(".") or 1) if digits else 1.0
    return value * (_SCALES[scale[1]] if scale else 1) * (-1 if surface.startswith(("-", "(")) else 1)


def marked(*texts: str) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Mentions and sentences of texts whose figures stand in braces; a figure may name its unit: {46:percent}."""
    rows, plain = [], []
    for doc, text in enumerate(texts):
        bare, end = "", 0
        for match in re.finditer(r"\{([^}:]+)(?::(\w+))?\}", text):
            bare += text[end : match.start()]
            surface, unit = match[1], match[2] or _unit(match[1])
            rows.append((doc, len(bare), len(bare) + len(surface), surface, _value(surface), unit))
            bare, end = bare + surface, match.end()
        plain.append(bare + text[end:])
    found = split(pl.DataFrame({"doc": range(len(texts)), "text": plain}, schema={"doc": pl.UInt32, "text": pl.String}))
    mentions = pl.DataFrame(
        rows,
        schema={
            "doc": pl.UInt32,
            "span_start": pl.Int64,
            "span_end": pl.Int64,
            "surface": pl.String,
            "value": pl.Float64,
            "unit": pl.String,
        },
        orient="row",
    )
    placed = mentions.join_where(
        found.select(
            pl.col("doc").alias("of"),
            "sentence",
            "sentence_start",
            length=pl.col("sentence_text").str.len_chars().cast(pl.Int64),
        ),
        pl.col("doc") == pl.col("of"),
        pl.col("span_start") >= pl.col("sentence_start"),
        pl.col("span_start") < pl.col("sentence_start") + pl.col("length"),
    ).sort("doc", "span_start")
    ready = placed.with_columns(
        at=pl.col("span_start") - pl.col("sentence_start"),
        until=pl.col("span_end") - pl.col("sentence_start"),
        low=pl.lit(None, pl.Float64),
        high=pl.lit(None, pl.Float64),
        bound=pl.lit("exact"),
        reason=pl.lit(None, pl.String),
    )
    return ready.drop("of", "length", "sentence_start"), found

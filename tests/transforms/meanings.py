"""What the extraction says of the figures of a text."""

from collections.abc import Iterable
from functools import cache

import polars as pl

from tests.transforms.reading import frame
from transforms.extraction import numbers

INSTITUTIONS = pl.DataFrame(
    [
        ("meridian", "Meridian Mutual", "Meridian Mutual", False, "GB"),
        ("meridian", "Meridian Mutual", "MM", True, "GB"),
        ("larkspur", "Larkspur", "Larkspur", False, "US"),
        ("larkspur", "Larkspur", "Larkspur Asset Management", False, "US"),
    ],
    schema=["institution_id", "name", "alias", "is_ambiguous", "country"],
    orient="row",
)


def told(text: str, field: str, cases: Iterable[tuple[str, list[str | None], str]] = ()) -> list[str | None]:
    """A field of every metric of a text, in order. The texts of its table of cases are read together, once."""
    texts = tuple(dict.fromkeys(each for each, *_ in cases)) or (text,)
    return _metrics(texts).filter(pl.col("doc") == texts.index(text))[field].to_list()


@cache
def _metrics(texts: tuple[str, ...]) -> pl.DataFrame:
    return numbers(frame(*texts), INSTITUTIONS).filter(pl.col("reason").is_null())

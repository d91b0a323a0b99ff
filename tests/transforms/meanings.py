"""What the extraction says of the figures of a text."""

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


def told(text: str, field: str) -> list[str | None]:
    """A field of every metric of a text, in order."""
    return numbers(frame(text), INSTITUTIONS).filter(pl.col("reason").is_null())[field].to_list()

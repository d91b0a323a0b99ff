"""What speaks for a candidate: features, each of them a tuple of categories that has a weight.

Everything is a small number, so that a weight is looked up by its place in a column. The weights are learnt
(`tests/gold/softmax.py`) and written into a lexicon module, a line for each feature: "category … weight, …".
"""

from collections.abc import Iterable, Mapping
from math import prod

import polars as pl

CODE = pl.UInt32
# So many candidates are weighed at a time: each has many columns until its features are summed.
AT_ONCE = 100_000
# In a list of words: one that the list lacks, and no word at all.
OTHER, NO_WORD = "*other", "*none"
# Weights are summed as integers of this unit: the same sum whatever the order.
_UNIT = 0.01

# Each feature: the columns whose categories it combines. Each column: its categories, in the order of their numbers.
Features = Mapping[str, tuple[str, ...]]
Categories = Mapping[str, list[str]]


def count_categories(limit: int) -> list[str]:
    """The categories of a count that is cut off at a limit on either side."""
    return [str(n) for n in range(-limit, limit + 1)]


def coded(rows: pl.DataFrame, kept: Iterable[str], features: Features, categories: Categories) -> pl.DataFrame:
    """The kept columns, and for each feature the number of its tuple of categories, from columns of their numbers."""
    used = {column for columns in features.values() for column in columns}
    # Many features share a column, which is brought to one type once for all.
    rows = rows.select(*kept, *(pl.col(column).cast(CODE).alias(f"{column}_code") for column in sorted(used)))
    return rows.select(*kept, **{name: _code(columns, categories) for name, columns in features.items()})


def _code(columns: tuple[str, ...], categories: Categories) -> pl.Expr:
    first, *others = columns
    code = pl.col(f"{first}_code")
    for column in others:
        code = code * pl.lit(len(categories[column]), CODE) + pl.col(f"{column}_code")
    return code


def listed(word: pl.Expr, words: pl.Enum) -> pl.Expr:
    """The number of a word in a list of words."""
    known = pl.coalesce(word.cast(words, strict=False), pl.lit(OTHER, words))
    return pl.when(word.is_null()).then(pl.lit(NO_WORD, words)).otherwise(known).to_physical()


def size(columns: Iterable[str], categories: Categories) -> int:
    """How many tuples of categories a feature has."""
    return prod(len(categories[column]) for column in columns)


def weights(lines: Mapping[str, str], features: Features, categories: Categories) -> dict[str, pl.Series]:
    """The weights of each feature, by the number of its tuple of categories: Int32, in hundredths; 0 where not told."""
    enums = {column: pl.Enum(names) for column, names in categories.items()}
    return {name: _weights(lines.get(name, ""), columns, enums) for name, columns in features.items()}


def _weights(line: str, columns: tuple[str, ...], enums: Mapping[str, pl.Enum]) -> pl.Series:
    categories = {column: enums[column].categories.to_list() for column in columns}
    if not line:
        return pl.zeros(size(columns, categories), pl.Int32, eager=True)
    fields = pl.Series("entry", [line]).str.split(", ").explode()
    entries = fields.str.splitn(" ", len(columns) + 1).struct.rename_fields([*columns, "weight"]).struct.unnest()
    codes = entries.select(
        *(pl.col(name).cast(enums[name]).to_physical().alias(f"{name}_code") for name in columns),
        weight=(pl.col("weight").cast(pl.Float64) / _UNIT).round().cast(pl.Int32),
    )
    found = pl.zeros(size(columns, categories), pl.Int32, eager=True)
    return found.scatter(codes.select(_code(columns, categories)).to_series(), codes["weight"])


def summed(table: Mapping[str, pl.Series], names: Iterable[str]) -> pl.Expr:
    """The sum of the weights of some features, from the columns that `coded` gives."""
    return pl.sum_horizontal(pl.lit(table[name]).gather(name) for name in names)

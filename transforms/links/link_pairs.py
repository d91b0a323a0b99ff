"""Which figures may belong together: each with some of those before it that are like it."""

import polars as pl

from transforms.lexicon.list_cues import MEASURED_KINDS, OWN_ANSWER, OWN_MEASURE

_PLACE = (
    "doc",
    "sentence",
    "at",
    "until",
    "unit",
    "value",
    "plain",
    "sentence_text",
    "before",
    "after",
    "itself",
    "kind",
)
_RULED = ("modality", "end", "group", "rival", "elliptic", "lined")
# In what two figures are alike.
_NEAR = {"unit": ("doc", "unit"), "kind": ("doc", "unit", "kind"), "family": ("doc", "family", "kind")}
# Parts, when there are so many, add up to a hundred percent or to the whole beside them, but for rounding.
_FEWEST_PARTS, _HUNDRED, _NEARLY, _ROUNDED = 3, 100, 1.1, 0.011


def link_pairs(found: pl.DataFrame) -> pl.DataFrame:
    """Each figure with those before it that it may belong to: of its sentence or the one before.

    found: the columns of `Figures.found`, in order, with kind, modality, family, end, group (what rules say). Result:
    pair (number of the row), figure, other, near (in what the other is the nearest before: a key of _NEAR), the columns
    of both figures (those of the other end in _a) with those of `_among`, same (one sentence) and between (the text
    from one to the other).
    """
    near = pl.concat(_nearest(found, keys, name) for name, keys in _NEAR.items())
    both = near.unique(["figure", "other"], keep="first", maintain_order=True).sort("figure", "other")
    rows = found.select("figure", *_PLACE, *_RULED).hstack(_among(found))
    return (
        both.join(rows, on="figure", how="left", maintain_order="left")
        .join(rows.rename({"figure": "other"}), on="other", how="left", suffix="_a", maintain_order="left")
        .with_columns(same=pl.col("sentence") == pl.col("sentence_a"))
        .with_columns(between=_between("plain"), between_named=_between("sentence_text"))
        .filter(~_of_two_measures() & ~_of_two_answers())
        .with_row_index("pair")
    )


def _nearest(found: pl.DataFrame, keys: tuple[str, ...], name: str) -> pl.DataFrame:
    # Sorted, the one before stands next to each figure, which is quicker to reach than within groups.
    runs = found.select("figure", "sentence", *keys).sort(*keys, "figure")
    alike = pl.all_horizontal(pl.col(key) == pl.col(key).shift(1) for key in keys)
    step = pl.col("sentence").cast(pl.Int64) - pl.col("sentence").shift(1)
    other = pl.when(alike & (step <= 1)).then(pl.col("figure").shift(1))
    return runs.select("figure", other=other, near=pl.lit(name)).drop_nulls("other")


def _among(found: pl.DataFrame) -> pl.DataFrame:
    """Where each figure stands among those of its sentence.

    of_kind: how many have its unit and kind. rank_in_kind: how many of them stand before it. unit_follows,
    kind_follows: whether the next figure is like it. whole: what the three or more of its kind add up to: hundred, or
    one of them that is the sum of the others (sum, and summand for the others).
    """
    alike = ("sentence", "unit", "kind")
    next_is = pl.col("sentence") == pl.col("sentence").shift(-1)
    counted = found.select(
        "value",
        of_kind=pl.len().over(alike),
        rank_in_kind=pl.int_range(pl.len()).over(alike),
        total=pl.col("value").sum().over(alike),
        most=pl.col("value").max().over(alike),
        unit_follows=(next_is & (pl.col("unit") == pl.col("unit").shift(-1))).fill_null(value=False),
        kind_follows=(next_is & (pl.col("kind") == pl.col("kind").shift(-1))).fill_null(value=False),
    )
    total, most = pl.col("total"), pl.col("most")
    whole = (
        pl.when(pl.col("of_kind") < _FEWEST_PARTS).then(pl.lit(None))
        .when((total - _HUNDRED).abs() < _NEARLY).then(pl.lit("hundred"))
        .when((total - 2 * most).abs() > _ROUNDED * most.abs()).then(pl.lit(None))
        .when(pl.col("value") == most).then(pl.lit("sum"))
        .otherwise(pl.lit("summand"))
    )  # fmt: skip
    return counted.select("of_kind", "rank_in_kind", "unit_follows", "kind_follows", whole=whole)


def _between(column: str) -> pl.Expr:
    """The text between two figures of a sentence; of two sentences the end of the one and the start of the other."""
    text, first = pl.col(column), pl.col(f"{column}_a")
    until = pl.col("until_a")
    inside = text.str.slice(until, (pl.col("at").cast(pl.Int64) - until).clip(0))
    across = pl.concat_str(first.str.slice(until), pl.lit("\n"), text.str.slice(0, pl.col("at")))
    return pl.when("same").then(inside).otherwise(across)


def _of_two_measures() -> pl.Expr:
    """Whether one subject has two measures, the second without a verb: "revenue was 2 and profit 1"."""
    return (
        pl.col("kind").is_in(MEASURED_KINDS)
        & pl.col("between").str.contains(rf"^,? and (?:its )?(?:[a-z-]+ )?{OWN_MEASURE}(?: of)? $")
        & pl.col("before_a").str.contains(OWN_MEASURE)
    )


def _of_two_answers() -> pl.Expr:
    """Whether one group gives two answers, each with a verb of its own: "41% will buy and 12% will sell"."""
    verbs = pl.col("after_a").str.contains(OWN_ANSWER) & pl.col("after").str.contains(OWN_ANSWER)
    joined = pl.col("between").str.contains(r"^ [^,;0-9]* and $")
    return ((pl.col("kind") == "share") & pl.col("same") & verbs & joined).fill_null(value=False)

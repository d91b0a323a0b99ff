"""The learnt part of the units of bare numbers: whether "charged 4" counts or has the unit of a figure before."""

import polars as pl

from transforms.figures.contexts import combined
from transforms.lexicon import joins
from transforms.lexicon.unit_weights import UNIT_WEIGHTS
from transforms.models.learnt import class_sums, models

FAMILIES = ("count", "percent", "basis_point", "money", "multiple")
# The rules stand unless another family leads by so much (in units of `learnt.UNIT`): chosen by cross-validation.
LEAD = 50
_MODEL = models({"unit": UNIT_WEIGHTS})["unit"]
_COMBINATIONS: tuple[tuple[str, ...], ...] = (
    ("ruled",), ("last",), ("ruled", "last"), ("scale", "style"), ("scale", "style", "priced"), ("size", "last"),
    ("size", "ruled"), ("ratio", "last"), ("far", "last"), ("next", "last"), ("ahead", "last"), ("noun",),
    ("noun", "last"), ("noun", "scale"), ("l1",), ("l1", "last"), ("l1", "l2"), ("l1", "l2", "last"), ("l2", "last"),
    ("r1",), ("r1", "last"), ("r1", "r2"), ("r1", "r2", "last"), ("decimal", "last"), ("decimal", "last", "far"),
    ("ruled", "l1"), ("ruled", "r1"), ("ruled", "far"), ("style", "last"), ("l1", "scale"), ("r1", "scale"),
    ("l1", "r1"), ("l3", "last"),
)  # fmt: skip
_WORD = r"[a-z']+|[^\sa-z]"
_BEFORE, _BEHIND = 60, 40
_WORDS_BEFORE, _WORDS_BEHIND = 10, 6
_PLURAL = r"^[\s-]*[a-z]{3,}s\b"
_MILLION, _BILLION = 1e6, 1e9
_LARGEST_RATIO = 3


def with_learnt_units(numbers: pl.DataFrame) -> pl.DataFrame:
    """Changes unit, money and minor of bare numbers where the model is surer than the rules.

    numbers: as of `with_elided_units`, in the order of the text. Only a unit that the text has already is taken.
    """
    read = _with_neighbours(numbers)
    asked = read.filter("is_asked")
    if asked.is_empty():
        return numbers
    sums = class_sums(unit_features(asked), _MODEL, "row")
    scored = asked.select("row", "ruled", *(f"seen_{name}" for name in FAMILIES if name != "count")).join(
        sums, on="row", maintain_order="left"
    )
    # A unit that stands nowhere in the text before is no answer.
    open_to = [
        pl.col(name) if name == "count" else pl.when(pl.col(f"seen_{name}").is_not_null()).then(name)
        for name in FAMILIES
    ]
    top = pl.max_horizontal(open_to)
    best = pl.coalesce(
        [pl.when(value == top).then(pl.lit(name)) for name, value in zip(FAMILIES, open_to, strict=True)]
    )
    ruled = pl.coalesce([pl.when(pl.col("ruled") == name).then(name) for name in FAMILIES])
    changed = scored.filter((best != pl.col("ruled")) & (top - ruled > LEAD)).select("row", taken=best)
    told = read.join(changed, on="row", how="left", maintain_order="left")
    taken, is_taken = pl.col("taken"), pl.col("taken").is_not_null()
    is_money, is_count = taken == "money", taken == "count"
    return told.with_columns(
        unit=pl.when(is_taken).then(pl.when(~is_money & ~is_count).then(taken)).otherwise("unit"),
        money=pl.when(is_taken).then(pl.when(is_money).then("seen_money")).otherwise("money"),
        minor=pl.when(is_taken)
        .then((is_money & pl.col("seen_minor") & pl.col("scale").is_null()).fill_null(value=False))
        .otherwise("minor"),
    ).select(numbers.columns)  # fmt: skip


def asked_about(numbers: pl.DataFrame) -> pl.DataFrame:
    """The bare numbers whose unit is open, with what `unit_features` needs; row: their place in numbers."""
    return _with_neighbours(numbers).filter("is_asked")


def _with_neighbours(numbers: pl.DataFrame) -> pl.DataFrame:
    """Adds row, ruled (family of the unit), last (family of the unit before in the text), far, ratio, next, ahead,
    seen_* (what the text has of each family before the row; of money else behind it), seen_minor and is_asked.
    """
    family = (
        pl.when(pl.col("money").is_not_null())
        .then(pl.lit("money"))
        .when(pl.col("unit").is_in(["percent", "percentage_point", "basis_point", "multiple"]))
        .then("unit")
        .otherwise(pl.lit("count"))
    )
    amount = (pl.col("value") * pl.col("scale").fill_null(1.0)).abs()
    told = numbers.with_row_index("row").with_columns(ruled=family, amount=amount)
    has_unit = pl.col("ruled") != "count"
    has_money = pl.col("money").is_not_null()

    def before(column: str) -> pl.Expr:
        """The value at the last row before in the text that has a unit."""
        return pl.when(has_unit).then(column).forward_fill().shift(1).over("doc")

    in_sentence = pl.col("sentence") == pl.col("sentence").shift(1)
    goes_on = pl.col("sentence") == pl.col("sentence").shift(-1)
    told = told.with_columns(
        last=before("ruled"),
        far=(pl.col("sentence") - before("sentence")).clip(0, 2).cast(pl.String),
        before_amount=before("amount"),
        ahead=pl.when(in_sentence).then(pl.col("ruled").shift(1)),
        next=pl.when(goes_on).then(pl.col("ruled").shift(-1)),
        seen_money=pl.coalesce(
            pl.col("money").forward_fill().shift(1).over("doc"), pl.col("money").backward_fill().shift(-1).over("doc")
        ),
        seen_minor=pl.when(has_money).then("minor").forward_fill().shift(1).over("doc"),
        **{
            f"seen_{name}": pl.when(pl.col("ruled") == name).then(pl.lit(name)).forward_fill().shift(1).over("doc")
            for name in ("percent", "basis_point", "multiple")
        },
    )  # fmt: skip
    is_end = pl.col("starts") | pl.col("starts").shift(1)
    is_counted = (pl.col("ruled") == "count") & pl.when("is_bare").then("rest").str.to_lowercase().str.contains(_PLURAL)
    gap = pl.when("is_bare").then("gap")
    # "The stock rose 8.15% to 3.65": a price, which the text does not call one.
    is_level = gap.str.contains(joins.ELIDED_LEVEL) & pl.col("core").str.contains(".", literal=True)
    return told.with_columns(
        is_asked=(
            pl.col("is_bare")
            & ~pl.col("is_year")
            & pl.col("value").is_not_null()
            & ~is_end.fill_null(value=False)
            & ~is_counted.fill_null(value=False)
            & pl.col("ruled").is_in(["count", "percent", "basis_point", "multiple"])
            & ~pl.when("is_bare").then("rest").str.contains(joins.PER_CURRENCY)
            & ~gap.str.contains(joins.COUNTED_BY_BILLIONS)
            & ~gap.str.contains(joins.UNITLESS)
            & ~(is_level & pl.col("scale").is_null())
            & (pl.col("unit").is_null() | has_unit)
            & (pl.col("last").is_not_null() | pl.col("seen_money").is_not_null())
        ).fill_null(value=False)
    )


def unit_features(asked: pl.DataFrame) -> pl.DataFrame:
    """row, name: the features of the numbers that `asked_about` gives."""
    words = asked.with_columns(
        left=pl.col("gap").str.tail(_BEFORE).str.to_lowercase().str.extract_all(_WORD).list.tail(_WORDS_BEFORE),
        right=pl.col("rest").str.head(_BEHIND).str.to_lowercase().str.extract_all(_WORD).list.head(_WORDS_BEHIND),
    )
    scale = pl.col("scale")
    ratio = (pl.col("amount") / pl.col("before_amount")).log10() * 2
    wide = words.select(
        "row", "ruled", "last", "far", "style", "next", "ahead",
        scale=pl.when(scale >= _BILLION).then(pl.lit("b")).when(scale >= _MILLION).then(pl.lit("m"))
        .when(scale.is_not_null()).then(pl.lit("k")),
        priced=pl.when(pl.col("seen_money").is_not_null()).then(pl.lit("money")),
        size=pl.when(pl.col("value") != 0).then(pl.col("value").abs().log10().floor().cast(pl.Int64).cast(pl.String)),
        ratio=pl.when(ratio.is_finite()).then(
            ratio.clip(-_LARGEST_RATIO, _LARGEST_RATIO).round().cast(pl.Int64, strict=False).cast(pl.String)
        ),
        decimal=pl.when(pl.col("core").str.contains(".", literal=True)).then(pl.lit("decimal")),
        **{f"l{n}": pl.col("left").list.get(-n, null_on_oob=True) for n in (1, 2, 3)},
        **{f"r{n}": pl.col("right").list.get(n - 1, null_on_oob=True) for n in (1, 2)},
    ).with_columns(
        noun=pl.when(pl.col("r1").str.contains(r"^[a-z]{3,}s$")).then(pl.lit("plural"))
        .when(pl.col("r1").str.contains("^[a-z]")).then(pl.lit("word")).otherwise("r1")
    )  # fmt: skip
    # `pl.format` fails on columns that are cut into different chunks.
    wide = wide.rechunk()
    columns = sorted({column for columns in _COMBINATIONS for column in columns})
    bags = [
        words.select("row", word=side).explode("word").drop_nulls().unique().select(
            "row", name=pl.format(f"{name}={{}}", "word")
        )
        for side, name in (("left", "L"), ("right", "R"))
    ]  # fmt: skip
    return pl.concat([combined(wide.with_columns(pl.col(columns).fill_null("-")), _COMBINATIONS, "row"), *bags])

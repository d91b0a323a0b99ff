"""What tells how a figure belongs to one before it, as the names of features that a linear model weighs."""

import polars as pl

from transforms.figures.contexts import combined
from transforms.figures.pair_words import pair_words, word_bags, word_columns
from transforms.lexicon.list_cues import OWN_MEASURE

_RATIOS = (0.05, 0.3, 0.8, 1.25, 3, 20)
_DISTANCES = (8, 25, 60, 110, 170)
# Kinds whose values are parts of 100.
_PARTS = ("share", "allocation", "stake")
_WHOLE, _NEARLY = 100, 0.51
# Up to so many figures of a sentence are counted.
_MANY = 6
_COMBINATIONS: tuple[tuple[str, ...], ...] = (
    ("ruled", "kind"), ("ruled", "alike"), ("ruled", "role_a"), ("joint", "kind"), ("far",), ("border", "outline"),
    ("outline", "kind"), ("tail_outline", "kind"), ("tail_outline", "head_outline"), ("l2", "l1"), ("k2", "k1"),
    ("f1", "r1"), ("verb",), ("verb", "kind"), ("verb_a", "verb"), ("did_alike", "alike"), ("named", "kind"),
    ("pronoun",), ("measured", "kind"), ("then_a", "then_b"), ("then_a", "then_b", "alike"), ("overlap",),
    # The words beside the figures themselves.
    ("lw",), ("lv", "lw"), ("fw",), ("fw", "fv"), ("rw",), ("rw", "rv"), ("aw",), ("av", "aw"), ("aw", "lw"),
    ("fw", "rw"), ("beside",),
    # Where the two stand among the figures of the sentence.
    ("gap", "same"), ("of_kind", "rank_in_kind", "same"), ("of_kind", "kind"), ("near", "same"),
    ("rank_in_kind_a", "rank_in_kind", "of_kind", "same"), ("unit_follows", "kind_follows", "same"),
    # The figures themselves.
    ("kind_a", "kind", "same"), ("ratio",), ("sum", "kind"), ("whole_a", "whole", "same"), ("signs", "kind"),
    ("equal",), ("moods",), ("modality_a", "modality", "kind"), ("shape",), ("written",),
)  # fmt: skip


def link_features(pairs: pl.DataFrame) -> pl.DataFrame:
    """pair, name: the features of each pair of `link_pairs`."""
    read = pair_words(pairs)
    wide = read.parts.with_columns(**_of_figures(), **_of_places(), **_of_clauses())
    wide = wide.join(word_columns(read), on="pair", how="left", maintain_order="left")
    wide = wide.with_columns(did_alike=_flags(pl.col("did") == pl.col("did_a")))
    used = sorted({column for columns in _COMBINATIONS for column in columns})
    wide = wide.with_columns(pl.col(used).cast(pl.String).fill_null("-"))
    return pl.concat([combined(wide, _COMBINATIONS, "pair"), word_bags(read)])


def _of_figures() -> dict[str, pl.Expr]:
    """The columns that are told by the two figures themselves."""
    value, first = pl.col("value"), pl.col("value_a")
    ratio = (value / first).abs()
    total = value + first
    parts = (
        pl.when((total - _WHOLE).abs() < _NEARLY).then(pl.lit("whole"))
        .when(total < _WHOLE).then(pl.lit("part"))
        .otherwise(pl.lit("more"))
    )  # fmt: skip

    def shape(text: pl.Expr) -> pl.Expr:
        return text.str.replace_all(r"\d", "9").str.replace_all(r"[a-z ]+", "w")

    return {
        "ruled": _ruled(),
        "role_a": pl.when(pl.col("group_a").is_not_null()).then(pl.coalesce("end_a", pl.lit("member"))),
        "alike": _flags(pl.col("kind") == pl.col("kind_a"), pl.col("unit") == pl.col("unit_a"), pl.col("same")),
        "joint": pl.coalesce(pl.when(name).then(pl.lit(name)) for name in ("rival", "elliptic", "lined")),
        "ratio": pl.when((value != 0) & (first != 0)).then(_step(ratio, _RATIOS)),
        "sum": pl.when(pl.col("kind").is_in(_PARTS) & (pl.col("kind") == pl.col("kind_a"))).then(parts),
        "signs": _flags(value < 0, first < 0),
        "equal": _flags(value == first, pl.col("unit") == pl.col("unit_a")),
        "moods": pl.when(pl.col("modality") != pl.col("modality_a")).then(pl.format("{}-{}", "modality_a", "modality")),
        "shape": _flags(shape(pl.col("itself")) == shape(pl.col("itself_a"))),
        "written": _flags(pl.col("itself_a").str.contains(r"\d"), pl.col("itself").str.contains(r"\d")),
    }


def _of_places() -> dict[str, pl.Expr]:
    """The columns that are told by where the two stand among the figures of the sentence."""
    counts = ("of_kind", "rank_in_kind", "rank_in_kind_a")
    step = pl.col("figure").cast(pl.Int64) - pl.col("other")
    return {
        **{name: pl.col(name).clip(0, _MANY) for name in counts},
        "gap": step.clip(0, _MANY - 2),
        "far": _step(pl.col("between").str.len_bytes(), _DISTANCES),
    }


def _of_clauses() -> dict[str, pl.Expr]:
    """The columns that are told by the text around the two: names, pronouns and measures."""
    clause, lead = pl.col("clause"), pl.col("lead")
    own = clause.str.extract(f"({OWN_MEASURE})")
    return {
        "named": _flags(pl.col("between_named").str.slice(1).str.contains(r"[ (][A-Z]")),
        "pronoun": _flags(
            clause.str.contains(r"(?-u:\b)(?:it|they|he|she|we|which|who|that|this|these|those)(?-u:\b)")
        ),
        "measured": pl.when(own == lead.str.extract(f"({OWN_MEASURE})"))
        .then(pl.lit("same"))
        .when(own.is_not_null() & lead.str.contains(OWN_MEASURE))
        .then(pl.lit("other"))
        .when(own.is_not_null())
        .then(pl.lit("own")),
    }


def _flags(*expressions: pl.Expr) -> pl.Expr:
    """0, 1 or - (for NULL) for each of the expressions, as one word."""
    return pl.concat_str(*(flag.cast(pl.Int8).cast(pl.String).fill_null("-") for flag in expressions))


def _step(number: pl.Expr, steps: tuple[float, ...]) -> pl.Expr:
    """In which of the steps a number lies."""
    return pl.sum_horizontal((number > step).cast(pl.Int8) for step in steps).cast(pl.String)


def _ruled() -> pl.Expr:
    """How the two belong together by the rules: not, in a list, as its base (its earlier state) or its later one."""
    together = pl.col("group") == pl.col("group_a")
    end, end_a = pl.col("end"), pl.col("end_a")
    return (
        pl.when(~together.fill_null(value=False)).then(pl.lit("none"))
        .when((end == "from") & (end_a == "to")).then(pl.lit("base"))
        .when((end == "to") & (end_a == "from")).then(pl.lit("later"))
        .otherwise(pl.lit("list"))
    )  # fmt: skip

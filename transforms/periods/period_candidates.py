"""The times that may be the period of a figure, and what speaks for or against each.

For every figure: the times of its sentence and of the sentences shortly before, and that it has none. Each feature of
a candidate is a tuple of categories (where the time stands, what it counts in, the kind of the figure …);
`period_ranking` has a weight for each.
"""

from collections.abc import Iterator

import polars as pl

from transforms.models.features import AT_ONCE, coded
from transforms.models.vocabularies import KIND, MODALITY, ROLE
from transforms.phrases.time_expressions import CATEGORIES as OF_TIMES
from transforms.phrases.time_expressions import COUNTS, counts_before
from transforms.text.lookups import sentences_back

# So many sentences back a time is still a candidate.
_BACK = 4
# How the rules come by a time for a figure, in the order in which a figure without a period is told by them.
_RULES = (
    "after", "ahead", "towards", "leading", "header", "own", "before", "carried", "asked", "last", "next", "anywhere",
    "shared", "ruled",
)  # fmt: skip
SLOTS = pl.Enum(_RULES)
_LIMITS = {"figures": 3, "verbs": 2, "stops": 2, "commas": 2, "times": 2}
FEATURES: dict[str, tuple[str, ...]] = {
    "far": ("far",),
    "kind_far": ("kind", "far"),
    "says_far": ("says", "far"),
    "opens_far": ("opens", "far"),
    "counts_far": ("counts", "far"),
    "which_far": ("which", "far"),
    "kind_says": ("kind", "says"),
    "kind_opens": ("kind", "opens"),
    "kind_counts": ("kind", "counts"),
    "kind_which": ("kind", "which"),
    "role_says": ("role", "says", "far"),
    "role_opens": ("role", "opens"),
    "role_which": ("role", "which"),
    "modality_says": ("modality", "says"),
    "modality_opens": ("modality", "opens"),
    "figures_role": ("figures", "role", "far"),
    "verbs_figures": ("verbs", "figures", "far"),
    "stops": ("stops", "far"),
    "commas": ("commas", "far"),
    "times_figures": ("times", "figures", "far"),
    "first": ("first", "far", "figures"),
    "next": ("next", "far"),
    "lead": ("lead", "far"),
    "claimed": ("claimed", "far", "figures"),
    "announced": ("announced", "far"),
    "superlative": ("superlative", "says"),
    "tense": ("tense", "far"),
    "tense_says": ("tense", "says"),
    "tense_opens": ("tense", "opens"),
    "tense_which": ("tense", "which"),
    "rival_says": ("rival", "says", "far"),
    "rival_kind": ("rival", "kind", "far"),
    "taken": ("taken", "far"),
    "taken_kind": ("taken", "kind"),
    "taken_role": ("taken", "role"),
    "taker": ("taker", "kind"),
    "asks": ("asks", "kind"),
    "asks_says": ("asks", "says"),
}
# The same for what a rule points at.
TIES: dict[str, tuple[str, ...]] = {
    "slot": ("slot",),
    "slot_kind": ("slot", "kind"),
    "slot_says": ("slot", "says"),
    "slot_role": ("slot", "role"),
    "slot_counts": ("slot", "counts"),
}
# The same for a figure without a period.
NONE: dict[str, tuple[str, ...]] = {
    "none": ("has",),
    "none_kind": ("kind", "has"),
    "none_role": ("role", "has"),
    "none_modality": ("modality", "has"),
    "none_here": ("here", "kind"),
    "none_near": ("here", "has"),
    "none_tense": ("tense", "has"),
    "none_tense_kind": ("tense", "kind"),
}
CATEGORIES: dict[str, list[str]] = {
    **OF_TIMES,
    "kind": KIND.categories.to_list(),
    "role": ROLE.categories.to_list(),
    "modality": MODALITY.categories.to_list(),
    "tense": ["none", "past", "present", "ing", "to"],
    "far": ["after", "before", "back1", "back2", "back3"],
    "rival": ["none", "this", "other"],
    "taken": ["none", "same", "other"],
    "taker": ["none", *KIND.categories.to_list()],
    "slot": list(_RULES),
    "has": ["none", *_RULES],
    "here": ["0", "1", "2"],
    **{name: [str(n) for n in range(limit + 1)] for name, limit in _LIMITS.items()},
}


def _of_figures() -> dict[str, pl.Expr]:
    """What is known of the mentions, as numbers."""
    return {
        "mention": pl.int_range(pl.len()),
        "kind": pl.col("kind").cast(KIND).to_physical(),
        "role": pl.col("role").cast(ROLE).to_physical(),
        "modality": pl.col("modality").cast(MODALITY).to_physical(),
    }


def candidates(look: pl.DataFrame, rows: pl.DataFrame, times: pl.DataFrame) -> Iterator[pl.DataFrame]:
    """One row for each figure and time that may be its period: mention, time (its place among the times), here (it
    stands in the sentence of the figure), and the features as numbers.

    They come in parts, since a pair has many columns until its features are weighed.

    look: the mentions as of `ruled`, in order. rows: as of `around_figures`. times: what `expressions` returns.
    """
    counts = counts_before(rows)
    figures = look.select(**_of_figures(), figure="row", tense="tense", own="own").drop_nulls("figure")
    figures = pl.concat([figures, counts[figures["figure"]].drop("row", "doc_first")], how="horizontal")
    figures = figures.join(sentences_back(counts, _BACK), on="sentence_first", how="left", maintain_order="left")
    first, last = (times["row"].search_sorted(figures[name]) for name in ("low", "high"))
    pairs = figures.select(place=pl.int_range(pl.len()), time=pl.int_ranges(first, last))
    pairs = pairs.explode("time", empty_as_null=False)
    there = counts[times["row"]].select(pl.col("number", *COUNTS).name.suffix("_there"))
    seen = pl.concat([_with_takers(times, look), there], how="horizontal").drop("sentence", "at", "until")

    def featured(part: pl.DataFrame) -> pl.DataFrame:
        return _featured(pl.concat([part, figures[part["place"]], seen[part["time"]]], how="horizontal"))

    return map(featured, [pairs.clear(), *pairs.iter_slices(AT_ONCE)])


def _with_takers(times: pl.DataFrame, look: pl.DataFrame) -> pl.DataFrame:
    """The times with taker: the kind of the first figure in whose clause it stands, counted from 1; 0 for none."""
    taker = look.select(row="own", taker=pl.col("kind").cast(KIND).to_physical() + 1).drop_nulls("row")
    taken = times.join(
        taker.unique("row", keep="first", maintain_order=True), on="row", how="left", maintain_order="left"
    )
    return taken.with_columns(taker=pl.when("inside").then(0).otherwise(pl.col("taker").fill_null(0)))


def _featured(pairs: pl.DataFrame) -> pl.DataFrame:
    """Pairs of a figure and a time with the columns of both: mention, time, here, and the features as numbers."""
    row, inside = pl.col("row"), pl.col("inside")
    back = pl.col("number") - pl.col("number_there")
    after = (row > pl.col("figure")) | inside & (row == pl.col("figure"))
    passed = {name: (pl.col(f"{name}_there") - pl.col(name)).abs() for name in COUNTS}
    # A figure counts itself, and so does a time that is a border: strictly between are fewer.
    passed["figures"] -= pl.when(after).then(0).otherwise(1)
    passed["times"] -= pl.when(after & ~inside).then(1).otherwise(0)
    own, taker = pl.col("own"), pl.col("taker")
    pairs = pairs.with_columns(
        here=back == 0,
        far=pl.when(after).then(0).when(back == 0).then(1).otherwise(back.clip(1, 3) + 1),
        rival=pl.when(own.is_null()).then(0).when((own == row) & ~inside).then(1).otherwise(2),
        taken=pl.when(taker == 0).then(0).when(taker == pl.col("kind") + 1).then(1).otherwise(2),
        **{name: count.clip(0, _LIMITS[name]) for name, count in passed.items()},
    )
    return coded(pairs, ("mention", "time", "here"), FEATURES, CATEGORIES)


def ties(look: pl.DataFrame, times: pl.DataFrame) -> pl.DataFrame:
    """What the rules point at: mention, time, and the features of `TIES` as numbers."""
    slots = (
        look.select(*_RULES, **_of_figures())
        .unpivot(list(_RULES), index=["mention", "kind", "role"], variable_name="slot", value_name="row")
        .drop_nulls("row")
    )
    borders = times.select("row", "says", "counts", "inside", time=pl.int_range(pl.len())).filter(~pl.col("inside"))
    tied = slots.join(borders, on="row", how="inner", maintain_order="left").with_columns(
        pl.col("slot").cast(SLOTS).to_physical()
    )
    return coded(tied, ("mention", "time"), TIES, CATEGORIES)


def without(look: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """That a figure has no period: mention, and the features of `NONE` as numbers.

    pairs: mention and here of the candidates.
    """
    has = (pl.when(pl.col(rule).is_not_null()).then(place) for place, rule in enumerate(_RULES, 1))
    here = pairs.group_by("mention").agg(pl.col("here").sum().clip(0, 2))
    figures = (
        look.select(**_of_figures(), tense="tense", has=pl.coalesce(*has, 0))
        .join(here, on="mention", how="left", maintain_order="left")
        .with_columns(pl.col("here").fill_null(0))
    )
    return coded(figures, ("mention",), NONE, CATEGORIES)

"""Evidence for the kinds of figures: frames of figure, kind, weight, cue."""

import polars as pl

from transforms.figures.cues import hits, of_plain
from transforms.figures.figures import Figures
from transforms.figures.nearness import fade, near_figures
from transforms.lexicon.count_cues import COUNT_CUES, POINT_CUES
from transforms.lexicon.forms import alternation, completed, forms
from transforms.lexicon.kind_heads import HEADS, PHRASE_ENDS
from transforms.lexicon.kind_shapes import DELTAS, SHAPES
from transforms.lexicon.money_cues import MONEY_CUES
from transforms.lexicon.percent_cues import PERCENT_CUES

_SCHEMA = pl.Schema({"figure": pl.UInt32, "kind": pl.String, "weight": pl.Float64, "cue": pl.String})
_FAMILIES = ("percent", "points", "money", "count")

# Kinds of cues that count for a figure only if it states a move, or only if it states a level.
_DELTA, _LEVEL = "delta:", "level:"
# A noun behind a figure speaks for it less than the shapes and heads, which see what stands between.
_BEHIND = 0.5
# A cue speaks for the figures next to it, this many at each side.
_REACH = 3


def _table(lines: tuple[tuple[str, float, float, str], ...]) -> dict[str, dict[str, tuple[float, float]]]:
    """Form to kind to (ahead, behind). A form may speak for several kinds; for one kind the first row counts."""
    table: dict[str, dict[str, tuple[float, float]]] = {}
    for kind, ahead, behind, words in lines:
        for form in forms(words):
            table.setdefault(form, {}).setdefault(kind, (float(ahead), float(behind)))
    return table


_TABLES = zip(_FAMILIES, map(_table, (PERCENT_CUES, POINT_CUES, MONEY_CUES, COUNT_CUES)), strict=True)
# One row for every form and kind: family, cue, kind, ahead (weight before the figure), behind (weight after it).
_CUES = pl.DataFrame(
    [
        (family, form, kind, *weights)
        for family, table in completed(dict(_TABLES)).items()
        for form, kinds in sorted(table.items())
        for kind, weights in kinds.items()
    ],
    schema=["family", "cue", "kind", "ahead", "behind"],
    orient="row",
)
_CUE_PATTERN = rf"(?-u:\b)(?:{alternation(_CUES['cue'].unique().to_list())})(?-u:\b)"


def _anchored(place: str, pattern: str) -> str:
    anchored = f"^(?:{pattern})" if place in ("after", "between", "named") else pattern
    return anchored if place == "named" else of_plain(anchored)


# The shapes of each family: number, place, pattern. What they say: shape (the number), kind, weight.
_SHAPES = {
    family: [
        (str(number), place, _anchored(place, pattern))
        for number, (place, of, _, _, pattern) in enumerate(SHAPES)
        if of == family
    ]
    for family in _FAMILIES
}
_SAID_BY_SHAPES = pl.DataFrame(
    [(str(number), kind, float(weight)) for number, (_, _, kind, weight, _) in enumerate(SHAPES)],
    schema=["shape", "kind", "weight"],
    orient="row",
)
_NO_SHAPES = pl.LazyFrame(schema={"figure": pl.UInt32, "shape": pl.String, "cue": pl.String})
_DELTAS = [(place, _anchored(place, pattern)) for place, pattern in DELTAS]


def is_delta() -> pl.Expr:
    """Whether a figure states a move ("rose 5%", "5% more") rather than a level. Needs the columns of `windows`."""
    return pl.any_horizontal(*[pl.col(place).str.contains(pattern) for place, pattern in _DELTAS]).fill_null(
        value=False
    )


def shape_evidence(found: pl.DataFrame) -> pl.DataFrame:
    """Evidence of the words right before and after each figure, and of its own words. `found` comes from `windows`."""
    present = found["family"].unique()
    parts = [
        found.lazy()
        .filter(pl.col("family") == family)
        .select("figure", *(pl.col(place).str.extract(pattern, 0).alias(number) for number, place, pattern in shapes))
        .unpivot(index="figure", variable_name="shape", value_name="cue")
        .drop_nulls("cue")
        for family, shapes in _SHAPES.items()
        if family in present
    ]
    said = pl.concat([_NO_SHAPES, *parts]).join(_SAID_BY_SHAPES.lazy(), on="shape", how="left", maintain_order="left")
    return (
        said.select("figure", "kind", "weight", pl.col("cue").str.strip_chars())
        .cast(_SCHEMA)
        .collect(engine="in-memory")
    )


_HEADS = pl.DataFrame(
    [(place, family, form, kind, float(weight)) for place, family, kind, weight, line in HEADS for form in forms(line)],
    schema=["place", "family", "cue", "kind", "weight"],
    orient="row",
).unique(["place", "family", "cue"], keep="first", maintain_order=True)
# What stands between a figure and the phrase of its head, and how many words the phrase may have before the head.
_OPENINGS = {
    "of": (" (?:of |the |its |their |all |our |his |her )", 5),
    "in": (" (?:in|into) ", 5),
    "own": ("[ -](?:plus )?", 4),
}
_PHRASE_ENDS = rf"\b(?:{alternation(list(forms(PHRASE_ENDS)))})\b"
# A figure that stands as an adjective does not come before an article.
_ENDS = {
    "of": _PHRASE_ENDS,
    "in": _PHRASE_ENDS,
    "own": rf"{_PHRASE_ENDS}|\b(?:the|an?|its|their|this|that|his|her|our)\b",
}


def _head_pattern(place: str, family: str) -> str:
    """Words that are skipped, then heads that follow one another: of a compound the last is the head, the cue."""
    heads = alternation(_HEADS.filter(pl.col("place") == place, pl.col("family") == family)["cue"].to_list())
    opening, words = _OPENINGS[place]
    skipped = rf"(?P<skipped>(?:[$\w'&.-]+ ){{0,{words}}}?)"
    return rf"(?-u:^{opening}{skipped}(?:(?:{heads})(?:'s?)? ){{0,3}}(?P<cue>{heads})(?:'s?)?(?:(?u:[^\w-])|$))"


_HEAD_PATTERNS = [
    (place, family, _head_pattern(place, family))
    for place, family in _HEADS.select("place", "family").unique(maintain_order=True).iter_rows()
]
_NO_HEADS = pl.LazyFrame(schema={"figure": pl.UInt32, "family": pl.String, "place": pl.String, "cue": pl.String})


def head_evidence(found: pl.DataFrame) -> pl.DataFrame:
    """Evidence of the head noun of the phrase that begins at the figure: "of trustees", "in assets", "30% stake"."""
    present = found["family"].unique()
    parts = [
        found.lazy()
        .filter(pl.col("family") == family)
        .select("figure", "family", place=pl.lit(place), read=pl.col("after").str.extract_groups(pattern))
        .unnest("read")
        .filter(pl.col("cue").is_not_null() & ~pl.col("skipped").str.contains(_ENDS[place]))
        .drop("skipped")
        for place, family, pattern in _HEAD_PATTERNS
        if family in present
    ]
    told = pl.concat([_NO_HEADS, *parts]).join(_HEADS.lazy(), on=["place", "family", "cue"], how="inner")
    return told.select(_SCHEMA.names()).cast(_SCHEMA).collect(engine="in-memory")


def cue_evidence(found: pl.DataFrame, read: Figures) -> pl.DataFrame:
    """Evidence of cue words near each figure, in its sentence and the one before, fading with distance and borders."""
    near = fade(near_figures(hits(read.texts, _CUE_PATTERN), found, _REACH, back=1), read.borders)
    kind = pl.col("kind")
    # A count is the sample only by words of its own: "317 offices in 30 countries" has one sample.
    fits = (
        ((pl.col("family") != "count") | (pl.col("between") == 0))
        & (~kind.str.starts_with(_DELTA) | pl.col("is_delta"))
        & (~kind.str.starts_with(_LEVEL) | ~pl.col("is_delta"))
    )
    weight = pl.when("is_before").then("ahead").otherwise(pl.col("behind") * _BEHIND) * pl.col("fade")
    return (
        near.lazy()
        .join(_CUES.lazy(), on=["family", "cue"], how="inner")
        .filter(fits)
        .with_columns(weight=weight, kind=kind.str.strip_prefix(_DELTA).str.strip_prefix(_LEVEL))
        .select(_SCHEMA.names())
        .cast(_SCHEMA)
        .collect(engine="in-memory")
    )

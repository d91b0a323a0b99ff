"""Evidence for the kinds of figures: frames of figure, kind, weight, cue."""

import polars as pl

from transforms.cues import hits, position
from transforms.lexicon.count_cues import COUNT_CUES, POINT_CUES
from transforms.lexicon.forms import alternation, completed, forms
from transforms.lexicon.kind_heads import HEADS, PHRASE_ENDS
from transforms.lexicon.kind_shapes import DELTAS, SHAPES
from transforms.lexicon.money_cues import MONEY_CUES
from transforms.lexicon.percent_cues import PERCENT_CUES

_SCHEMA = {"figure": pl.UInt32, "kind": pl.String, "weight": pl.Float64, "cue": pl.String}

_FAMILY_CUES = {"percent": PERCENT_CUES, "points": POINT_CUES, "money": MONEY_CUES, "count": COUNT_CUES}



def _table(lines: tuple[tuple[str, float, float, str], ...]) -> dict[str, dict[str, tuple[float, float]]]:
    """Form to kind to (ahead, behind). A form may speak for several kinds; for one kind the first row counts."""
    table: dict[str, dict[str, tuple[float, float]]] = {}
    for kind, ahead, behind, words in lines:
        for form in forms(words):
            table.setdefault(form, {}).setdefault(kind, (float(ahead), float(behind)))
    return table


# One row for every form and kind: family, cue, kind, ahead (weight before the figure), behind (weight after it).
_CUES = pl.DataFrame(
    [
        (family, form, kind, *weights)
        for family, table in completed({family: _table(lines) for family, lines in _FAMILY_CUES.items()}).items()
        for form, kinds in sorted(table.items())
        for kind, weights in kinds.items()
    ],
    schema=["family", "cue", "kind", "ahead", "behind"],
    orient="row",
)
_CUE_PATTERN = rf"(?-u:\b)(?:{alternation(_CUES['cue'].unique().to_list())})(?-u:\b)"

# A clause ends at a strong border; a comma or a linking word ends it less often.
_STRONG_BORDERS = r"[;\n]|(?-u:\b)(?:while|whereas|but|although|though|because|when|unless)(?-u:\b)"
_WEAK_BORDERS = r"[,()]| - |(?-u:\b)(?:and|which|who|with|as|after|where|that|said)(?-u:\b)"

# How evidence fades: half at this many characters, and by these factors at each border or figure in between.
_HALF_DISTANCE = 45.0
_STRONG, _WEAK, _WEAK_BEHIND, _FIGURE = 0.3, 0.6, 0.3, 0.45
# Kinds of cues that count for a figure only if it states a move, or only if it states a level.
_DELTA, _LEVEL = "delta:", "level:"
# A noun behind a figure speaks for it less than the shapes and heads, which see what stands between.
_BEHIND = 0.5
# A cue speaks for the figures next to it, this many at each side.
_REACH = 3
# No word speaks for a figure further off.
_TOO_FAR = 400


def shape_evidence(found: pl.DataFrame) -> pl.DataFrame:
    """Evidence of the words right before and after each figure, and of its own words. `found` comes from `windows`."""
    parts = [
        found.lazy()
        .filter(pl.col("family") == family)
        .select("figure", cue=pl.col(place).str.extract(pattern, 0))
        .filter(pl.col("cue").is_not_null())
        .select("figure", kind=pl.lit(kind), weight=pl.lit(weight), cue=pl.col("cue").str.strip_chars())
        for place, family, kind, weight, pattern in _SHAPES
    ]
    return pl.concat(pl.collect_all(parts)).cast(_SCHEMA)


def is_delta() -> pl.Expr:
    """Whether a figure states a move ("rose 5%", "5% more") rather than a level. Needs the columns of `windows`."""
    return pl.any_horizontal(*[pl.col(place).str.contains(_anchored(place, pattern)) for place, pattern in DELTAS])


def _anchored(place: str, pattern: str) -> str:
    return f"^(?:{pattern})" if place in ("after", "between", "named") else pattern


_SHAPES = [(place, family, kind, float(weight), _anchored(place, pattern)) for place, family, kind, weight, pattern in SHAPES]

_HEADS = pl.DataFrame(
    [(place, family, form, kind, float(weight)) for place, family, kind, weight, line in HEADS for form in forms(line)],
    schema=["place", "family", "cue", "kind", "weight"],
    orient="row",
).unique(["place", "family", "cue"], keep="first", maintain_order=True)
_OPENINGS = {"of": " (?:of |the |its |their |all |our |his |her )", "in": " (?:in|into) ", "own": "[ -](?:plus )?"}
_PHRASE_ENDS = rf"\b(?:{alternation(list(forms(PHRASE_ENDS)))})\b"
# Nor does a figure that stands as an adjective come before an article.
_OWN_ENDS = rf"{_PHRASE_ENDS}|\b(?:the|an?|its|their|this|that|his|her|our)\b"


def _head_pattern(place: str, family: str) -> str:
    """Skipped words, then heads that follow one another: of a compound the last is the head."""
    heads = alternation(_HEADS.filter(pl.col("place") == place, pl.col("family") == family)["cue"].to_list())
    skipped = 5 if place != "own" else 4
    return rf"^{_OPENINGS[place]}(?P<skipped>(?:[$\w'&.-]+ ){{0,{skipped}}}?)(?:(?:{heads})(?:'s?)? ){{0,3}}(?P<cue>{heads})(?:'s?)?(?:[^\w-]|$)"


_HEAD_PATTERNS = [(place, family, _head_pattern(place, family)) for place, family in _HEADS.select("place", "family").unique(maintain_order=True).iter_rows()]


def head_evidence(found: pl.DataFrame) -> pl.DataFrame:
    """Evidence of the head noun of the phrase that begins at the figure: "of trustees", "in assets", "30% stake"."""
    parts = [
        found.lazy()
        .filter(pl.col("family") == family)
        .select("figure", "family", place=pl.lit(place), head=pl.col("after").str.extract_groups(pattern))
        .unnest("head")
        .filter(pl.col("cue").is_not_null() & ~pl.col("skipped").str.contains(_OWN_ENDS if place == "own" else _PHRASE_ENDS))
        .drop("skipped")
        for place, family, pattern in _HEAD_PATTERNS
    ]
    heads = pl.concat(pl.collect_all(parts))
    return heads.join(_HEADS, on=["place", "family", "cue"], how="inner").select(_SCHEMA.keys()).cast(_SCHEMA)


def cue_evidence(found: pl.DataFrame, texts: pl.DataFrame) -> pl.DataFrame:
    """Evidence of cue words in the sentence of each figure, fading with distance and borders."""
    near = near_figures(hits(texts, _CUE_PATTERN), found, _REACH, back=1)
    fading = fade(near, texts)
    return (
        fading.join(_CUES, on=["family", "cue"], how="inner")
        .filter((pl.col("family") != "count") | (pl.col("between") == 0))
        .filter(pl.when(pl.col("kind").str.starts_with(_DELTA)).then("is_delta").when(pl.col("kind").str.starts_with(_LEVEL)).then(~pl.col("is_delta")).otherwise(True))
        .with_columns(weight=pl.when(pl.col("is_before")).then("ahead").otherwise(pl.col("behind") * _BEHIND) * pl.col("fade"), kind=pl.col("kind").str.strip_prefix(_DELTA).str.strip_prefix(_LEVEL))
        .select(_SCHEMA.keys())
        .cast(_SCHEMA)
    )


def near_figures(words: pl.DataFrame, found: pl.DataFrame, reach: int, *, back: int = 0) -> pl.DataFrame:
    """Each word with each of the `reach` figures before and after it, of its sentence or at most `back` sentences later.

    figure, family, cue, is_before (the word stands before the figure), gap (characters between), between (figures
    between), later (sentences between), left and right (positions of the gap).
    """
    words = words.with_columns(rank=found["position"].search_sorted(words["position"]).cast(pl.Int64), end=position(pl.col("until")))
    pairs = pl.concat([
        words.with_columns(figure=(pl.col("rank") + step), between=pl.lit(step if step >= 0 else -step - 1))
        for step in range(-reach, reach)
    ])
    moves = [name for name in ("is_delta",) if name in found.columns]
    columns = found.select(
        pl.col("figure").cast(pl.Int64), "family", *moves, in_sentence="sentence", starts="position", ends=position(pl.col("until"))
    )
    return (
        pairs.join(columns, on="figure", how="inner")
        .with_columns(later=pl.col("in_sentence").cast(pl.Int64) - pl.col("sentence"), is_before=pl.col("end") <= pl.col("starts"))
        .filter(pl.col("later").is_between(0, back) & (pl.col("is_before") | (pl.col("position") >= pl.col("ends"))))
        .with_columns(
            left=pl.when("is_before").then("end").otherwise("ends"), right=pl.when("is_before").then("starts").otherwise("position")
        )
        .with_columns(gap=pl.col("right") - pl.col("left"))
        .filter(pl.col("gap") < _TOO_FAR)
    )


def fade(near: pl.DataFrame, texts: pl.DataFrame, *, past_comma: float = _WEAK, past_figure: float = _FIGURE) -> pl.DataFrame:
    """The pairs of `near_figures` with fade: 1 side by side, less with every character, border and figure between.

    past_comma, past_figure: what a comma or linking word, and a figure in between, leave of a word's weight.
    """
    strong, weak = hits(texts, _STRONG_BORDERS)["position"], hits(texts, _WEAK_BORDERS)["position"]

    def crossed(borders: pl.Series) -> pl.Series:
        right = borders.search_sorted(near["right"]).cast(pl.Int64)
        return right - borders.search_sorted(near["left"]).cast(pl.Int64)

    return near.with_columns(strong=crossed(strong) + near["later"], weak=crossed(weak)).with_columns(
        fade=0.5 ** (pl.col("gap") / _HALF_DISTANCE) * _STRONG ** pl.col("strong") * pl.when("is_before").then(past_comma).otherwise(_WEAK_BEHIND) ** pl.col("weak") * past_figure ** pl.col("between")
    )

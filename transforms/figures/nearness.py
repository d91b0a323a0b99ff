"""Which words stand near which figures, and how much of a word's weight is left at the figure."""

from typing import NamedTuple

import polars as pl

from transforms.figures.cues import hits, position

# A clause ends at a strong border; a comma or a linking word ends it less often.
_STRONG_MARKS, _STRONG_WORDS = ";\n", "while whereas but although though because when unless".split()
_WEAK_MARKS, _WEAK_WORDS = ",()", "and which who with as after where that said".split()
_BORDER = rf"[{_STRONG_MARKS}{_WEAK_MARKS}]| - |(?-u:\b)(?:{'|'.join([*_STRONG_WORDS, *_WEAK_WORDS])})(?-u:\b)"

# How weight fades: half at this many characters, and by these factors at each border or figure in between.
_HALF_DISTANCE = 45.0
_STRONG, _WEAK, _WEAK_BEHIND, _FIGURE = 0.3, 0.6, 0.3, 0.45
# No word speaks for a figure further off.
_TOO_FAR = 400
# What tells the place of a word, until the gap to the figure is known.
_PLACE = ("sentence", "origin", "until", "position", "end")


def near_figures(words: pl.DataFrame, found: pl.DataFrame, reach: int, *, back: int = 0) -> pl.DataFrame:
    """Each word with each of the `reach` figures before and after it, in its sentence or up to `back` sentences later.

    words: of `hits`. found: figure, family, sentence, position, until, origin, and perhaps is_delta.
    Result: figure, family, is_delta (if given), cue, at, is_before (the word stands before the figure), gap (characters
    between), between (figures between), later (sentences between), left and right (positions of the gap).
    """
    moves = [name for name in ("is_delta",) if name in found.columns]
    words = words.with_columns(end=position(pl.col("until")))
    figures = found.select(
        "family",
        *moves,
        in_sentence=pl.col("sentence").cast(pl.Int64),
        starts="position",
        ends=position(pl.col("until")),
    )

    def of_word(*names: str) -> dict[str, pl.Expr]:
        """Columns of the words; a word is numbered by its row."""
        return {name: pl.lit(words[name]).gather("word") for name in names}

    def of_figure(*names: str) -> dict[str, pl.Expr]:
        """Columns of the figures; a figure is numbered by its row."""
        return {name: pl.lit(figures[name]).gather("figure") for name in names}

    # A step of 0 leads to the first figure behind a word, one of -1 to the last before it.
    steps = pl.LazyFrame({"step": range(-reach, reach)}, schema={"step": pl.Int64})
    places = words.lazy().select(
        "sentence",
        word=pl.int_range(pl.len()),
        rank=pl.lit(figures["starts"].search_sorted(words["position"])).cast(pl.Int64),
    )
    figure, step, is_before = pl.col("figure"), pl.col("step"), pl.col("is_before")
    in_sentence = pl.lit(figures["in_sentence"]).gather(pl.when(figure >= 0).then(figure), null_on_oob=True)
    return (
        steps.join(places, how="cross")
        .with_columns(figure=pl.col("rank") + step)
        .select("word", "step", "figure", later=in_sentence - pl.col("sentence"))
        .filter(pl.col("later").is_between(0, back))
        .with_columns(**of_word("position", "end"), **of_figure("starts", "ends"))
        .with_columns(is_before=pl.col("end") <= pl.col("starts"))
        .filter(is_before | (pl.col("position") >= pl.col("ends")))
        .with_columns(
            left=pl.when(is_before).then("end").otherwise("ends"),
            right=pl.when(is_before).then("starts").otherwise("position"),
            between=pl.when(step >= 0).then(step).otherwise(-step - 1),
        )
        .with_columns(gap=pl.col("right") - pl.col("left"))
        .filter(pl.col("gap") < _TOO_FAR)
        .with_columns(**of_word(*(set(words.columns) - set(_PLACE))), **of_figure("family", *moves))
        .drop("word", "step", "starts", "ends", "end", "position")
        .collect(engine="in-memory")
    )


class Borders(NamedTuple):
    """Where clauses end, and where they may: positions in the batch, sorted."""

    strong: pl.Series
    weak: pl.Series


def borders(texts: pl.DataFrame) -> Borders:
    """The borders of clauses in the texts of `plain_sentences`."""
    found = hits(texts, _BORDER)
    is_strong = found["cue"].is_in([*_STRONG_MARKS, *_STRONG_WORDS])
    return Borders(found.filter(is_strong)["position"], found.filter(~is_strong)["position"])


def fade(
    near: pl.DataFrame, borders: Borders, *, past_comma: float = _WEAK, past_figure: float = _FIGURE
) -> pl.DataFrame:
    """The pairs of `near_figures` with fade: 1 side by side, less with every character, border and figure between.

    past_comma, past_figure: what a comma or linking word, and a figure in between, leave of a word's weight.
    """

    def crossed(borders: pl.Series) -> pl.Series:
        right = borders.search_sorted(near["right"]).cast(pl.Int64)
        return right - borders.search_sorted(near["left"]).cast(pl.Int64)

    comma = pl.when("is_before").then(past_comma).otherwise(_WEAK_BEHIND)
    return near.with_columns(strong=crossed(borders.strong) + near["later"], weak=crossed(borders.weak)).with_columns(
        fade=0.5 ** (pl.col("gap") / _HALF_DISTANCE)
        * _STRONG ** pl.col("strong")
        * comma ** pl.col("weak")
        * past_figure ** pl.col("between")
    )

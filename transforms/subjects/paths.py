"""What stands between a figure and a phrase of its sentence, and around a phrase: the borders in a row, as one word.

A border is written as its class, or as itself where its class says little ("/act", "/of"), with a "+" where a phrase
follows. In "the funds with assets of $5 billion" what stands between the funds and the figure is "</with+/of".
"""

from itertools import product

import polars as pl

from transforms.phrases.phrases import CLASSES, WORDS, class_
from transforms.text.lookups import there

# Classes whose words have a meaning of their own.
_OF_WORDS = ["prep", "of", "sub", "that", "and", "pronoun"]
# So many borders behind a phrase are looked at.
_BEHIND = (2, 3)
_WORDS, _CLASSES = WORDS.categories.to_list(), CLASSES.categories.to_list()
# Every border as a step, first without and then with a phrase behind it.
_STEPS = pl.Series(
    f"/{name.replace(' ', '_')}{end}" for name, end in product([*_WORDS, *_CLASSES, "acting"], ("", "+"))
)


def with_steps(rows: pl.DataFrame) -> pl.DataFrame:
    """The borders with steps (all of the sentence), step_at and step_until (where their own stands in these), behind_2
    and behind_3 (the next two and three of the sentence), and way_in (those up to the phrase).
    """
    step = pl.lit(_STEPS).gather(2 * _name() + pl.col("filled"))
    rows = rows.with_columns(step=step).with_columns(step_until=pl.col("step").str.len_bytes().cum_sum().cast(pl.Int64))
    before = pl.col("step_until").shift(1, fill_value=0)
    start = before.gather("sentence_first")
    sentences = rows.group_by("sentence_first", maintain_order=True).agg(steps=pl.col("step").str.join(""))
    rows = rows.with_columns(step_at=before - start, step_until=pl.col("step_until") - start)
    rows = rows.join(sentences, on="sentence_first", how="left", maintain_order="left")
    steps, until = pl.col("steps"), pl.col("step_until")
    return rows.with_columns(
        # The phrase itself is no part of the way to it.
        way_in=steps.str.head(until - 1),
        **{f"behind_{count}": steps.str.slice(until, _end(count) - until) for count in _BEHIND},
    )


def _name() -> pl.Expr:
    """The place of the name of a border among those of steps."""
    cls = pl.col("cls").cast(CLASSES)
    place = cls.to_physical().cast(pl.Int64) + len(_WORDS)
    acts = (cls == class_("act")) & pl.col("ing")
    return (
        pl.when(cls.is_in(_OF_WORDS))
        .then(pl.coalesce(pl.col("word").cast(WORDS).to_physical().cast(pl.Int64), place))
        .when(acts)
        .then(len(_WORDS) + len(_CLASSES))
        .otherwise(place)
    )


def _end(count: int) -> pl.Expr:
    """Where the step stands that is so many further in the sentence; without one, the end of the sentence."""
    same = pl.col("sentence_first").shift(-count) == pl.col("sentence_first")
    return (
        pl.when(same).then(pl.col("step_until").shift(-count)).otherwise(pl.col("steps").str.len_bytes().cast(pl.Int64))
    )


def paths(pairs: pl.DataFrame, rows: pl.DataFrame) -> pl.Series:
    """For each pair of a figure and a phrase what stands between them; null where these are of two sentences.

    pairs: figure and row, the rows of both. rows: what `with_steps` returned. A path to a phrase before its figure
    begins with "<", and one to a phrase behind it with ">".
    """
    found = pairs.select(
        figure_at=there(rows, "step_at", "figure"),
        phrase_until=there(rows, "step_until", "row"),
        steps=pl.when(there(rows, "sentence_first", "row") == there(rows, "sentence_first", "figure")).then(
            there(rows, "steps", "figure")
        ),
        is_behind=pl.col("row") >= pl.col("figure"),
    )
    # Of another sentence there are no steps, wherever the figure stands in its own.
    begin = pl.when("is_behind").then("figure_at").otherwise("phrase_until")
    # The phrase itself is no part of the path to it.
    end = pl.when("is_behind").then(pl.col("phrase_until") - 1).otherwise("figure_at")
    side = pl.when("is_behind").then(pl.lit(">")).otherwise(pl.lit("<"))
    return found.select(path=pl.concat_str(side, pl.col("steps").str.slice(begin, (end - begin).clip(0)))).to_series()

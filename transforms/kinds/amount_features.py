"""What tells an amount of money: its telling words and the amounts beside it, as features of a linear model.

Of "assets climbed 14% to $9.7bn" the words that tell what the second figure is stand before the first one. So these
words are looked for in the whole sentence before the figure, beyond other figures and idle words. And an amount is
often what the one before it was, or is told by how large it is beside that.
"""

import polars as pl

from transforms.figures.concept_features import bare, nearest_concepts
from transforms.figures.contexts import combined
from transforms.figures.near_words import STEM, WORD
from transforms.lexicon.forms import alternation
from transforms.lexicon.idle_words import IDLE_WORDS, JOINS, SHORTEST

FAMILIES = ("money",)
# Characters that are read at each side, and so many telling words there, nearest first.
_BEFORE, _BEHIND = 160, 90
_WORDS_BEFORE, _WORDS_BEHIND = 6, 4
_IDLE = pl.Series(sorted(IDLE_WORDS))
# k1, k2, k3: the concepts of the nearest telling words before a figure; y1, y2 behind it. p1, p2, v1: the words.
_WORDS: tuple[tuple[str, ...], ...] = (
    ("k1",), ("k2",), ("y1",), ("k1", "y1"), ("k1", "k2"), ("k1", "k2", "y1"), ("k1", "k2", "k3"), ("y1", "y2"),
    ("l1", "y1"), ("l1", "k1"), ("first", "k1"), ("first", "y1"), ("size", "k1"), ("last", "k1"), ("last", "p1"),
    ("p1",), ("p2",), ("p1", "p2"), ("v1",),
)  # fmt: skip
_BESIDE: tuple[tuple[str, ...], ...] = (
    ("joined",), ("joined", "like_ahead"), ("joined", "like_ahead", "first"), ("joins",), ("joins", "like_behind"),
    ("joins", "like_behind", "first"), ("larger",), ("larger", "like_ahead"), ("larger", "first"),
    ("smaller",), ("smaller", "like_behind"),
)  # fmt: skip
_NUMBER = r"(?:[a-z]{0,3}\$ ?)?[0-9][0-9.,]*(?: ?(?:bn|mn|tn|m|million|billion|trillion|crore|lakh)(?-u:\b))?"
# Words between two amounts that are told as they stand; of more only how many fours of words and the last joins.
_TOLD, _LONGEST = 3, 4
_TOKEN = r"[a-z]+|[#;:(),|]"  # noqa: S105  no secret
_JOIN = rf"(?-u:\b)(?:{alternation(JOINS.split())})(?-u:\b)|[;,(:|]"
# An amount is so many times as large as the one before it, as powers of ten, at the borders of the steps.
_POWERS = (-3.0, -2.0, -1.0, -0.4, -0.1, 0.1, 0.4, 1.0, 2.0, 3.0)


def amount_features(wide: pl.DataFrame, every: pl.DataFrame) -> pl.DataFrame:
    """figure, name: of the amounts of money among those of `wide`.

    wide: figure, plain, at, behind_it, l1, last, first, size, like_ahead, like_behind (the kinds with most evidence at
    the neighbours of the family). every: all figures, as for `beside`.
    """
    ahead = _telling(wide, pl.col("plain").str.slice(*_reach()), _WORDS_BEFORE, is_before=True)
    behind = _telling(wide, pl.col("behind_it").str.head(_BEHIND), _WORDS_BEHIND, is_before=False)
    columns = (
        wide.select("figure", "l1", "last", "first", "size", "like_ahead", "like_behind")
        .join(_placed(ahead, "p", "k", 3), on="figure", how="left", maintain_order="left")
        .join(_placed(behind, "v", "y", 2), on="figure", how="left", maintain_order="left")
        .join(beside(every), on="figure", how="left", maintain_order="left")
        .with_columns(pl.exclude("figure").fill_null("-"))
    )
    words = ahead.select("figure", name=pl.format("q={}", _stem())).unique(maintain_order=True)
    return pl.concat([words, combined(columns, (*_WORDS, *_BESIDE))])


def beside(every: pl.DataFrame) -> pl.DataFrame:
    """figure, and how an amount stands beside those of its family before and after it in the document.

    joined, joins: the words between; larger, smaller: how many times as large as the one before, as the one after.
    every: figure, doc, sentence, family, unit, value, between (the text since the figure before of the same unit and
    sentence), in the order of the text.
    """
    own = every.filter(pl.col("family").is_in(FAMILIES)).sort("family", "figure")
    same = (pl.col("doc") == pl.col("doc").shift(1)) & (pl.col("family") == pl.col("family").shift(1))
    later = (pl.col("sentence").cast(pl.Int64) - pl.col("sentence").shift(1)).clip(0, 2)
    text = pl.col("between").str.replace_all(_NUMBER, "#")
    tokens = text.str.extract_all(_TOKEN)
    many = pl.format(
        "{} {}", (tokens.list.len() // 4).clip(0, _LONGEST), text.str.extract_all(_JOIN).list.tail(2).list.join(" ")
    )
    told = pl.when(tokens.list.len() <= _TOLD).then(tokens.list.join(" ")).otherwise(many)
    value, before = pl.col("value").abs(), pl.col("value").abs().shift(1)
    power = (value / before).log10()
    steps = pl.sum_horizontal(*[(power >= border).cast(pl.Int64) for border in _POWERS]).cast(pl.String)
    size = (
        pl.when(pl.col("unit") != pl.col("unit").shift(1))
        .then(pl.lit("unit"))
        .when((value > 0) & (before > 0))
        .then(steps)
        .otherwise(pl.lit("nothing"))
    )
    return own.with_columns(
        joined=pl.when(same).then(pl.when(pl.col("between").is_null()).then(later.cast(pl.String)).otherwise(told)),
        larger=pl.when(same).then(size),
    ).select(
        pl.col("figure").cast(pl.Int64), "joined", "larger",
        joins=pl.col("joined").shift(-1), smaller=pl.col("larger").shift(-1),
    )  # fmt: skip


def _reach() -> tuple[pl.Expr, pl.Expr]:
    """Where the text before a figure begins, and how long it is."""
    begin = (pl.col("at").cast(pl.Int64) - _BEFORE).clip(0)
    return begin, pl.col("at").cast(pl.Int64) - begin


def _telling(wide: pl.DataFrame, text: pl.Expr, most: int, *, is_before: bool) -> pl.DataFrame:
    """figure, word: the telling words of a text, nearest to the figure first."""
    words = text.str.extract_all(WORD)
    spoken = wide.select("figure", word=words.list.reverse() if is_before else words).explode("word")
    telling = spoken.filter(_is_telling()).with_row_index("row")
    first = (pl.col("figure") != pl.col("figure").shift(1)).fill_null(value=True)
    rank = pl.col("row") - pl.when(first).then("row").forward_fill()
    return telling.filter(rank < most).select("figure", bare(pl.col("word")))


def _is_telling() -> pl.Expr:
    """Whether a word is none of the idle ones; a null has no length and is none either."""
    return (pl.col("word").str.len_bytes() >= SHORTEST) & ~pl.col("word").is_in(_IDLE.implode())


def _stem() -> pl.Expr:
    return pl.col("word").str.head(STEM)


def _placed(words: pl.DataFrame, word: str, about: str, most: int) -> pl.DataFrame:
    """One row per figure: its nearest words, and the concepts of the nearest that have one, numbered from 1."""
    stems = [_stem().get(place, null_on_oob=True).alias(f"{word}{place + 1}") for place in range(2)]
    return words.group_by("figure", maintain_order=True).agg(*stems, *nearest_concepts(about, most))

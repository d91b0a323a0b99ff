"""What the single words beside a figure are about, as the names of features that a linear model weighs."""

import polars as pl

from transforms.figures.concepts import concept, word_concepts
from transforms.figures.contexts import combined
from transforms.figures.near_words import STEM, WORD
from transforms.lexicon.concepts import CONCEPTS
from transforms.lexicon.forms import alternation, forms
from transforms.lexicon.kind_concepts import KIND_CONCEPTS
from transforms.lexicon.kind_heads import PHRASE_ENDS

# Words count where they are so near, in characters and in words.
_CHARACTERS_BEFORE, _CHARACTERS_BEHIND = 110, 90
_WORDS_BEFORE, _WORDS_BEHIND = 12, 9
# A sentence before is told by so many words.
_WORDS_OF_SENTENCE = 60
# The nearest concepts before a figure are b1, b2, b3, behind it a1, a2, a3.
_NEAREST = 3
_COMBINATIONS: tuple[tuple[str, ...], ...] = (
    ("b1",), ("b2",), ("a1",), ("b1", "a1"), ("b1", "b2"), ("b1", "b2", "a1"), ("b1", "b2", "b3"), ("a1", "a2"),
    ("about",), ("b1", "about"), ("l1", "a1"), ("l1", "b1"), ("first", "b1"), ("first", "a1"), ("first", "about"),
    ("size", "b1"), ("delta", "b1"), ("tail",), ("stem",), ("whole",), ("b1", "whole"), ("whose", "whole"),
)  # fmt: skip
# What a figure is a part of: so many words behind "of", to where the phrase ends.
_PART_OF = r"^[ -]*(?:of|in|into) ((?:[a-z0-9$%'&-]+ ?){1,8})"
_PHRASE_END = rf"(?-u:\b)(?:{alternation(list(forms(PHRASE_ENDS)))})(?-u:\b).*$"
_WORD_CONCEPTS = word_concepts((*CONCEPTS, *KIND_CONCEPTS))
_FIRST = dict(_WORD_CONCEPTS.unique("word", keep="first", maintain_order=True).iter_rows())
_COMPOUNDS = [word for word in _FIRST if "-" in word]


def concept_features(wide: pl.DataFrame, texts: pl.DataFrame) -> pl.DataFrame:
    """figure, name: what the words at both sides of each figure, and of the sentence before, are about.

    wide: figure, doc, sentence, before, behind_it, head (the noun that a figure counts), and the columns l1, first,
    size and delta. texts: the sentences with figures and those before them: sentence, doc, plain.
    """
    sides = {
        "b": _words(wide, "before", -_CHARACTERS_BEFORE, _WORDS_BEFORE),
        "a": _words(wide, "behind_it", _CHARACTERS_BEHIND, _WORDS_BEHIND),
    }
    columns = wide.select(
        "figure", "l1", "first", "size", "delta", *_part_of(), about=first_concept(bare(pl.col("head")))
    )
    columns = columns.with_columns(
        tail=bare(pl.col("tail")), stem=bare(pl.col("tail")).str.head(STEM), whole=first_concept(bare(pl.col("tail")))
    )
    for side, words in sides.items():
        nearest = words.group_by("figure", maintain_order=True).agg(*nearest_concepts(side, _NEAREST))
        columns = columns.join(nearest, on="figure", how="left", maintain_order="left")
    bags = [about(words, "figure", f"{side}c") for side, words in sides.items()]
    return pl.concat([
        *bags,
        _sentence_before(wide, texts),
        combined(columns.with_columns(pl.exclude("figure").fill_null("-")), _COMBINATIONS),
    ])  # fmt: skip


def _part_of() -> tuple[pl.Expr, pl.Expr]:
    """whose: the first word of the phrase whose part a figure is. tail: its last word, the head ("funds" of "of the
    country's pension funds").
    """
    phrase = pl.col("behind_it").str.extract(_PART_OF).str.replace(_PHRASE_END, "")
    return phrase.str.extract(r"^(\S+)").alias("whose"), phrase.str.extract(r"(\S+) *$").alias("tail")


def _sentence_before(wide: pl.DataFrame, texts: pl.DataFrame) -> pl.DataFrame:
    """figure, name: what the sentence before that of a figure is about."""
    asked = wide.select("figure", "doc", sentence=pl.col("sentence").cast(pl.Int64) - 1)
    before = texts.select("doc", "plain", sentence=pl.col("sentence").cast(pl.Int64)).join(
        asked, on=["doc", "sentence"], how="semi"
    )
    words = pl.col("plain").str.extract_all(WORD).list.head(_WORDS_OF_SENTENCE)
    spoken = before.select("sentence", word=words).explode("word").drop_nulls("word").unique()
    told = about(spoken.with_columns(bare(pl.col("word"))), "sentence", "pc")
    return asked.join(told, on="sentence").select("figure", "name")


def about(words: pl.DataFrame, whose: str, sign: str) -> pl.DataFrame:
    """Whose words they are (a column), name: all that the words are about, whatever their order."""
    return (
        words.join(_WORD_CONCEPTS, on="word")
        .select(whose, name=pl.format(f"{sign}={{}}", "concept"))
        .unique(maintain_order=True)
    )


def _words(wide: pl.DataFrame, column: str, width: int, most: int) -> pl.DataFrame:
    """figure, word: the words at one side of each figure, nearest first. width: characters, below 0 from the end."""
    if width < 0:
        words = pl.col(column).str.tail(-width).str.extract_all(WORD).list.tail(most).list.reverse()
    else:
        words = pl.col(column).str.head(width).str.extract_all(WORD).list.head(most)
    words_of = wide.select("figure", word=words).explode("word").drop_nulls("word")
    return words_of.with_columns(bare(pl.col("word")))


def nearest_concepts(sign: str, most: int) -> list[pl.Expr]:
    """The nearest concepts beside a figure, as columns sign1, sign2 … of its words (word: bare, nearest first)."""
    known = first_concept(pl.col("word")).drop_nulls()
    return [known.get(place, null_on_oob=True).alias(f"{sign}{place + 1}") for place in range(most)]


def first_concept(word: pl.Expr) -> pl.Expr:
    """The first concept of a bare word: String, NULL where no table has it."""
    return concept(word, _FIRST)


def bare(word: pl.Expr) -> pl.Expr:
    """A word without the sign of possession; of a compound that no table has the last word."""
    bare = word.str.replace(r"'s?$", "")
    return pl.when(bare.is_in(_COMPOUNDS)).then(bare).otherwise(bare.str.replace(r"^.*-", ""))

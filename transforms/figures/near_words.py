"""The words at a figure and in its sentence themselves, as the names of features that a linear model weighs."""

import polars as pl

# What stands behind a figure counts up to the next figure or the end of the clause.
SAME_CLAUSE = r"^[^0-9;.]*"
# Words count where they are so near, in words and in characters.
_WORDS_BEFORE, _WORDS_BEHIND, _WIDTH = 6, 5, 60
# So many letters of a word are shared by its forms.
STEM = 5
# A sentence is told by so many words: few have more, and a text without a full stop must not cost more.
_WORDS_OF_SENTENCE = 60
WORD = r"[a-z][a-z'-]*|[;:()$%]"


def near_words(found: pl.DataFrame) -> pl.DataFrame:
    """figure, name: the words nearest to each figure, and their stems.

    found: figure, before, behind_it (the text at its sides, in small letters).
    """
    before = pl.col("before").str.slice(-_WIDTH).str.extract_all(WORD).list.tail(_WORDS_BEFORE)
    behind = pl.col("behind_it").str.slice(0, _WIDTH).str.extract_all(WORD).list.head(_WORDS_BEHIND)
    sides = []
    for side, words in (("b", before), ("a", behind)):
        word = found.select("figure", word=words).explode("word").drop_nulls("word")
        for name, form in ((side, pl.col("word")), (f"{side}s", pl.col("word").str.head(STEM))):
            sides.append(word.select("figure", name=pl.format(f"{name}={{}}", form)).unique())
    return pl.concat(sides)


def sentence_words(found: pl.DataFrame, held: pl.DataFrame) -> pl.DataFrame:
    """figure, name: the words of each figure's sentence, and the stems of the longer ones.

    found: figure, sentence. held: sentence, plain (its text).
    """
    words = pl.col("plain").str.to_lowercase().str.extract_all(WORD).list.head(_WORDS_OF_SENTENCE).list.unique()
    spoken = held.select("sentence", word=words).explode("word").drop_nulls("word")
    stems = spoken.filter(pl.col("word").str.len_chars() > STEM).with_columns(pl.col("word").str.head(STEM))
    named = pl.concat(
        part.select("sentence", name=pl.format(f"{sign}={{}}", "word"))
        for sign, part in (("s", spoken), ("ss", stems.unique()))
    )
    asked = found.select(pl.col("figure").cast(pl.Int64), "sentence")
    return asked.join(named, on="sentence").select("figure", "name")

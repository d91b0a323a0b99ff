"""What single words are about: the concepts of `transforms.lexicon.concepts`, for every form of their words."""

from collections.abc import Callable

import polars as pl

from transforms.lexicon.concepts import CONCEPTS

_VOWELS = tuple("aeiou")
_SIBILANTS = ("s", "x", "h")


def nouns(word: str) -> set[str]:
    """A noun and its plural."""
    if word.endswith("y") and not word[:-1].endswith(_VOWELS):
        return {word, f"{word[:-1]}ies"}
    return {word, f"{word}s", f"{word}es"} if word.endswith(_SIBILANTS) else {word, f"{word}s"}


def verbs(word: str) -> set[str]:
    """A verb and its regular forms, with the last letter doubled and not: a form that is no word does no harm."""
    if word.endswith("e"):
        return {word, f"{word}s", f"{word}d", f"{word[:-1]}ing"}
    if word.endswith("y") and not word[:-1].endswith(_VOWELS):
        return {word, f"{word[:-1]}ies", f"{word[:-1]}ied", f"{word}ing"}
    doubled = word + word[-1]
    return {word, f"{word}s", f"{word}es", f"{word}ed", f"{word}ing", f"{doubled}ed", f"{doubled}ing"}


_FORMS: dict[str, Callable[[str], set[str]]] = {"noun": nouns, "verb": verbs, "plain": lambda word: {word}}


def word_concepts(rows: tuple[tuple[str, str, str], ...]) -> pl.DataFrame:
    """word, concept: one row for every form of a word and each of its concepts, as `lexicon.concepts` has them."""
    forms = [(form, name) for name, part, line in rows for word in line.split() for form in sorted(_FORMS[part](word))]
    return pl.DataFrame(forms, schema=["word", "concept"], orient="row").unique(maintain_order=True)


WORD_CONCEPTS = word_concepts(CONCEPTS)
CONCEPT = pl.Enum(list(dict.fromkeys(name for name, _, _ in CONCEPTS)))
# Of every word the first concept.
_FIRST = dict(WORD_CONCEPTS.unique("word", keep="first", maintain_order=True).iter_rows())


def concept(word: pl.Expr, first: dict[str, str] = _FIRST) -> pl.Expr:
    """The first concept of a word in small letters: String, NULL where no table has the word."""
    return word.replace_strict(first, default=None, return_dtype=pl.String)

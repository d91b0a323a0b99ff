"""Telling verbs from nouns by the words around them, in masked text.

"The trust yields 7%" and "yields of 7%" hold the same word. A word that is a verb in its place gets MARK for the
space before it, so that the text keeps its length and `phrases` can part it there. Rules apply in order; a later one
may take a mark back.
"""

import polars as pl

from transforms.lexicon.forms import alternation, forms
from transforms.lexicon.verbs import (
    ADJECTIVES_IN_ED,
    ADVERBIAL_PREPOSITIONS,
    ANSWERS_AFTER_FIGURE,
    LEADS_PATTERN,
    NOUN_LEADS_PATTERN,
    NOUN_OR_VERB,
    OBJECT_PATTERN,
    TOWARDS_PATTERN,
)

MARK = "`"

_EITHER = alternation(list(forms(NOUN_OR_VERB)))

# (pattern, replacement): "=" stands for MARK.
_RULES = (
    # A participle between a noun and another word: "the industry realised net profit".
    (r"([a-z]{2}) ([a-z]{3,}ed) ([a-z])", "${1}=${2} ${3}"),
    (rf"{MARK}((?:{alternation(list(forms(ADJECTIVES_IN_ED)))}) [a-z])", " ${1}"),
    # Any participle before an object or a figure.
    (rf"([a-z0-9,)]) ([a-z]{{3,}}(?:ed|ing) )({TOWARDS_PATTERN})", "${1}=${2}${3}"),
    # One that opens an aside: ", saving clients 5".
    (r"(,) ([a-z]{3,}ing)\b", "${1}=${2}"),
    (rf"(,){MARK}({alternation(list(forms(ADVERBIAL_PREPOSITIONS)))})\b", "${1} ${2}"),
    # The answer of a share: "with one in four holding gold", "52% rank inflation".
    (rf"(#) ({alternation(list(forms(ANSWERS_AFTER_FIGURE)))})\b", "${1}=${2}"),
    # A word that is a noun as often: a verb before an object, after "to" or a pronoun, before "to".
    (rf"([a-z0-9,)]) ({_EITHER})( (?:{OBJECT_PATTERN})\b| #|#)", "${1}=${2}${3}"),
    (rf"(\b(?:{LEADS_PATTERN})) ({_EITHER})\b", "${1}=${2}"),
    (r"([a-z0-9,)]) (plans? to|needs? to|pledges? to|offers to|moves to)\b", "${1}=${2}"),
    # Never right after an article or a preposition: "the return", "of returns".
    (rf"\b({NOUN_LEADS_PATTERN}){MARK}", "${1} "),
)


def with_verbs_marked(masked: pl.Expr) -> pl.Expr:
    """The masked text with MARK before every word that only its place shows to be a verb."""
    for pattern, replacement in _RULES:
        masked = masked.str.replace_all(f"(?-u:{pattern})", replacement.replace("=", MARK))
    return masked

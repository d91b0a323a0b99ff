"""What a phrase says by itself, wherever it stands: its head, whether it is a name, what its head stands for."""

from functools import cache

import polars as pl

from transforms.lexicon.entities import (
    ASSET_PHRASES,
    CLIENTS,
    COMMON_FIRST_WORDS,
    COMPOUND_HOLDERS,
    COUNTED_ON_OWNER,
    HEADS,
    INDEX_NAMES,
    INSIDERS,
    INSTITUTION_HEADS,
    INSTITUTION_MODIFIERS,
    LANDS,
    OWN_PAPER,
    PERSON_TITLES,
    SENTENCE_OPENERS,
    SHARE_NOUNS,
    SMALL_NOUNS_OF_NAMES,
    TITLE_WORDS,
    WEAK_WORDS,
)
from transforms.lexicon.forms import alternation, forms
from transforms.lexicon.function_words import FIXED_PHRASES
from transforms.lexicon.measures import BODY_MEASURES, MEASURE_HEADS, OPEN_MEASURES, SURVEY_WORDS
from transforms.lexicon.places import PLACES


@cache
def words_of(line: str) -> list[str]:
    """The entries of a table as they stand in masked text: lower case, "_" for hyphens."""
    return [word.lower().replace("-", "_") for word in forms(line)]


_HEAD_CLASS = {word: kind for kind, line in reversed(HEADS) for word in words_of(line)}
_GROUPS = [word for word, kind in _HEAD_CLASS.items() if kind == "group"]
_ASSETS = [word for kind, line in HEADS if kind == "asset" for word in words_of(line)]
_FIXED = [phrase.replace(" ", "_") for phrase in words_of(FIXED_PHRASES)]
_MEASURES = [*(phrase.replace(" ", "_") for phrase in words_of(MEASURE_HEADS)), *_FIXED]
_NO_NAMES = ["aum", "nav", "etfs", "gdp", "ipo", *_FIXED]
_PLACES = list(forms(PLACES))
_COMMON_FIRST = [word.replace("-", "_") for word in forms(COMMON_FIRST_WORDS)]
_ASSET_PHRASE = rf"\b(?:{alternation(words_of(ASSET_PHRASES))})$"
_TITLE_WORD = rf"\b(?:{alternation(words_of(TITLE_WORDS))})\b"
_TITLE = rf"\b(?i:{alternation(list(forms(PERSON_TITLES)))}) (?:[A-Z]\S+ )?[A-Z]\S+$"
# "Copenhagen_based Sundby": the place is no part of the name; nor is what opens a sentence before one.
_BASED = (
    r"^(?:(?:[A-Z][^ _]* ){0,2}[A-Z][^ ]*_"
    r"(?:based|listed|run|owned|backed|headquartered|traded|quoted|registered|domiciled|linked|incorporated|born) )"
)
_OPENER = rf"^(?:{alternation([word.replace('-', '_') for word in forms(SENTENCE_OPENERS)])}) "
_INDEX = rf"\b(?:{alternation(list(forms(INDEX_NAMES)))})"
_INDEX_HEADS = ["index", "benchmark", "gauge"]
# A run of capitalised words at the end of the phrase, small words of names allowed inside.
_CAPITAL = r"(?:[A-Z][A-Za-z0-9_.&'/+-]*|[a-z]+[A-Z][A-Za-z0-9_]*)"
_NAME = rf"(?-u:({_CAPITAL}(?: (?:{_CAPITAL}|[0-9]+|&|de|la|del|do|da|of|the|van|von|y|e|al))*)$)"
# "Greater Bay Wealth Connect scheme", "Marlowe Group shares": a name before a word written small.
_NAME_AND_NOUN = rf"(?-u:((?:{_CAPITAL} ){{2,6}})(?:{alternation(list(forms(SMALL_NOUNS_OF_NAMES)))})$)"
_ENDS_IN_CAPITALS = r"(?:^|[ -])[A-Z][^ ]*$|[a-z][A-Z]|[A-Z][^ ]* [A-Z&][^ ]* \d+$"
_OWN_PAPER = rf"(?:{alternation(list(forms(OWN_PAPER)))})$"


# People and things of one word that pass through a text; it does not speak of them.
_PASSING = words_of(f"{CLIENTS}, {INSIDERS}, {COUNTED_ON_OWNER}")
# A body that "the" points back to: "the fund", "the Paris-based group".
_POINTS_BACK = (
    r"^(?:(?:[A-Z]\S*|\S+_(?:based|listed|run|owned|backed|headquartered)|"
    rf"{alternation(words_of(INSTITUTION_MODIFIERS))}) ){{0,4}}"
    rf"(?:{alternation(words_of(INSTITUTION_HEADS))})$"
)
_METALS = r"\b(?:gold|silver|bullion|platinum|palladium|copper)\b|^(?:Gold|Silver|Bullion)\b"
_HEAD = pl.col("head")
_FLAGS = {
    "passing": _HEAD.is_in(_PASSING) & ((pl.col("words") == 1) | pl.col("small").str.starts_with("retail ")),
    "is_land": _HEAD.is_in(words_of(LANDS)),
    "is_institution": _HEAD.is_in(words_of(INSTITUTION_HEADS)),
    "is_open": _HEAD.is_in(words_of(OPEN_MEASURES)),
    "is_share": _HEAD.is_in(words_of(SHARE_NOUNS)),
    "is_weak": pl.col("small").is_in(words_of(WEAK_WORDS)),
    "points_back": pl.col("phrase").str.contains(_POINTS_BACK),
    "is_metal": pl.col("phrase").str.contains(_METALS),
    "is_amount": pl.col("phrase").str.contains(r"^[A-Z]{0,3} ?\$ ?\d|^[A-Z]{3} ?\d"),
    "asks": _HEAD.is_in(words_of(SURVEY_WORDS)),
}
FLAGS = ("is_measure", "is_body", "compound", *_FLAGS)
TYPES = pl.Enum(
    [
        "name",
        "place",
        "dateline",
        "person",
        "index",
        "group",
        "holder",
        "asset",
        "measure",
        "source",
        "pronoun",
        "other",
    ]
)


def described(phrases: pl.Series) -> pl.DataFrame:
    """The different phrases with what they say by themselves.

    phrase, small (in lower case), head (last word), modifier (the word before), words (how many), the flags,
    is_measure, is_body, compound (a holder before the measure), called (the name at its end, if it ends in one), bare
    (that without a word that may open a sentence before it), outer (a name before a last word written small), common (a
    single word that opens a sentence with a capital and is no name), plural, kind (its type if it is no name, place or
    person).
    """
    named = phrases.unique().to_frame("phrase").with_columns(small=pl.col("phrase").str.to_lowercase())
    parts = named.with_columns(parts=pl.col("small").str.split(" "))
    heads = parts.with_columns(
        head=pl.col("parts").list.last(),
        modifier=pl.col("parts").list.get(-2, null_on_oob=True),
        words=pl.col("parts").list.len().cast(pl.Int64),
    ).drop("parts")
    heads = heads.with_columns(
        head_class=pl.col("head").replace_strict(_HEAD_CLASS, default=None, return_dtype=TYPES),
        is_measure=pl.col("head").is_in(_MEASURES),
    )
    phrase, small, head = pl.col("phrase"), pl.col("small"), pl.col("head")
    # A hyphened first word is no name, "Bank_of_Korea" is one.
    hyphened = small.str.contains("_", literal=True) & ~small.str.contains("_(?:of|for)_")
    return (
        heads.with_columns(**_FLAGS)
        .with_columns(
            is_body=pl.col("is_measure") & head.is_in(words_of(BODY_MEASURES)),
            compound=pl.col("modifier").is_in([*words_of(COMPOUND_HOLDERS), *_ASSETS]).fill_null(False),
            called=pl.when(phrase.str.contains(_ENDS_IN_CAPITALS) & ~small.str.starts_with("those_")).then(
                phrase.str.extract(_NAME).str.replace(_BASED, "")
            ),
            outer=phrase.str.extract(_NAME_AND_NOUN).str.strip_chars(),
            paper=phrase.str.contains(_OWN_PAPER),
            bears_title=phrase.str.contains(_TITLE),
            speaks_of_title=small.str.contains(_TITLE_WORD),
            common=pl.col("head_class").is_not_null() | pl.col("is_measure") | hyphened,
            first_word=phrase.is_in(_COMMON_FIRST),
            plural=small.str.ends_with("s"),
            no_name=(head.is_in(_GROUPS) & (pl.col("words") == 1)) | head.is_in(_NO_NAMES),
            kind=_kind(),
        )
        .with_columns(
            is_place=pl.col("called").str.replace(_OPENER, "").is_in(_PLACES),
            bare=pl.col("called").str.replace(_OPENER, ""),
            outer=pl.when(~pl.col("outer").is_in(_PLACES)).then("outer"),
        )
        .drop("head_class")
    )


def _kind() -> pl.Expr:
    head = pl.col("head")
    return (
        pl.when(pl.col("phrase").str.contains(_INDEX) | head.is_in(_INDEX_HEADS))
        .then(type_("index"))
        .when(pl.col("small").str.starts_with("those_"))
        .then(type_("group"))
        .when((pl.col("head_class") == "asset") | pl.col("small").str.contains(_ASSET_PHRASE))
        .then(type_("asset"))
        .when(pl.col("is_measure") & ~head.is_in(_GROUPS))
        .then(type_("measure"))
        .otherwise(pl.col("head_class").fill_null("other"))
    )


def type_(name: str) -> pl.Expr:
    """A type of phrases as a value of its column."""
    return pl.lit(name, dtype=TYPES)

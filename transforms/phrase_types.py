"""What the phrases are: names, places, groups, assets, measures …"""

import polars as pl

from transforms.lexicon.entities import (
    ASSET_PHRASES,
    COMMON_FIRST_WORDS,
    COMPOUND_HOLDERS,
    HEADS,
    INDEX_NAMES,
    PERSON_TITLES,
    TITLE_WORDS,
)
from transforms.lexicon.forms import alternation, forms
from transforms.lexicon.function_words import FIXED_PHRASES
from transforms.lexicon.measures import BODY_MEASURES, MEASURE_HEADS
from transforms.lexicon.places import PLACES
from transforms.nearest import there


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
_INDEX = rf"\b(?:{alternation(list(forms(INDEX_NAMES)))})"
_INDEX_HEADS = ["index", "benchmark", "gauge"]
# A run of capitalised words at the end of the phrase, small words of names allowed inside.
_CAPITAL = r"(?:[A-Z][\w.&'/+-]*|[a-z]+[A-Z]\w*)"
_NAME = rf"({_CAPITAL}(?: (?:{_CAPITAL}|\d+|&|de|la|del|do|da|of|the|van|von|y|e|al))*)$"
# "Greater Bay Wealth Connect scheme", "Marlowe Group shares": a name before a word written small.
_NAME_AND_NOUN = rf"((?:{_CAPITAL} ){{2,6}})(?:fund|scheme|bank|group|system|trust|plan|project|programme|program|partnership|shares|stock|units|flows|board|bonds?)$"
_OWN_PAPER = r"(?:shares|stock|units|flows|board|bonds?)$"


TYPES = pl.Enum(["name", "place", "dateline", "person", "index", "group", "holder", "asset", "measure", "source", "pronoun", "other"])


def with_types(rows: pl.DataFrame, known_names: list[str]) -> pl.DataFrame:
    """The borders with what their phrases are.

    Adds small (the phrase in lower case), head (its last word), words (how many), is_measure (the head names an amount), is_body (an
    amount that is a body as well), compound (a measure with its holder before it: "pension assets"), type, first and last (the
    code points between which the words that name it stand); null or false without phrase. known_names: names of one word.

    type: name, place, dateline, person, index, group, holder, asset, measure, source, pronoun or other; null without phrase.
    """
    cls = pl.col("cls")
    around = rows.select(
        "phrase", "begin", "end", "cls",
        opening=cls.is_in(["start", "hard", "quote"]) | (cls == "det") & (cls.shift(1) == "start"),
        after=pl.col("border").shift(-1).fill_null(""),
        title=pl.when((cls.shift(-1) == "comma") & pl.col("filled")).then(pl.col("phrase").shift(-1).str.to_lowercase()).fill_null(""),
    ).filter(rows["filled"])  # fmt: skip
    typed = _typed(around, known_names)
    place = pl.when("filled").then(pl.col("filled").cast(pl.Int64).cum_sum() - 1)
    kept = ("small", "head", "words", "is_measure", "is_body", "compound", "type", "first", "last")
    rows = rows.with_columns(place=place).with_columns(there(typed, column, "place").alias(column) for column in kept).drop("place")
    flags = ("is_measure", "is_body", "compound")
    spoken = pl.when(~pl.col("filled") & (cls == "pronoun")).then(pl.lit("pronoun", dtype=TYPES))
    return rows.with_columns(*(pl.col(flag).fill_null(False) for flag in flags), type=pl.coalesce("type", spoken))


def _typed(phrases: pl.DataFrame, known_names: list[str]) -> pl.DataFrame:
    small = pl.col("phrase").str.to_lowercase()
    phrases = phrases.with_columns(small=small).with_columns(parts=pl.col("small").str.split(" "))
    phrases = phrases.with_columns(head=pl.col("parts").list.last(), last_but_one=pl.col("parts").list.get(-2, null_on_oob=True), words=pl.col("parts").list.len().cast(pl.Int64))
    phrases = phrases.with_columns(
        head_class=pl.col("head").replace_strict(_HEAD_CLASS, default=None, return_dtype=TYPES),
        is_measure=pl.col("head").is_in(_MEASURES),
    )
    phrases = phrases.with_columns(
        name=pl.when(_is_capitalised(known_names)).then(pl.col("phrase").str.extract(_NAME)), outer_name=pl.col("phrase").str.extract(_NAME_AND_NOUN).str.strip_chars()
    )
    is_name = pl.col("name").is_not_null() & (~pl.col("head").is_in(_GROUPS) | (pl.col("words") > 1)) & ~pl.col("head").is_in(_NO_NAMES)
    has_paper = ~is_name & pl.col("outer_name").is_not_null() & pl.col("phrase").str.contains(_OWN_PAPER)
    compound = (pl.col("type") == "measure") & pl.col("last_but_one").is_in([*words_of(COMPOUND_HOLDERS), *_ASSETS])
    phrases = phrases.with_columns(type=_type(is_name), is_body=pl.col("is_measure") & pl.col("head").is_in(words_of(BODY_MEASURES)))
    return phrases.with_columns(
        compound=compound.fill_null(False),
        first=pl.col("begin") + pl.when(is_name).then(pl.col("phrase").str.len_bytes() - pl.col("name").str.len_bytes()).otherwise(0),
        last=pl.when(has_paper).then(pl.col("begin") + pl.col("outer_name").str.len_bytes())
        .when(compound).then(pl.col("end") - pl.col("head").str.len_bytes() - 1)
        .otherwise("end"),
    )  # fmt: skip


def _is_capitalised(known_names: list[str]) -> pl.Expr:
    """Whether the phrase ends in a name, the capital of a first word apart."""
    phrase, small = pl.col("phrase"), pl.col("small")
    # A singular verb after a word in -s shows a name: "Barings manages".
    singular = pl.col("after").str.contains(r"^`?(?:\w+[^s]s|has|is|was)$")
    plural = small.str.ends_with("s") & ~singular
    hyphened = small.str.contains("_", literal=True) & ~small.str.contains("_(?:of|for)_")
    # A lone first word is a name only if no table knows it and it is no plural: "Larkspur lost", but "Suitors offered".
    common = (pl.col("head_class").is_not_null() | pl.col("is_measure") | plural | hyphened) & ~phrase.is_in(known_names) | phrase.is_in(_COMMON_FIRST)
    return phrase.str.contains(r"(?:^|[ -])[A-Z][^ ]*$|[a-z][A-Z]|[A-Z][^ ]* \d+$") & ~(pl.col("opening") & (pl.col("words") == 1) & common)


def _type(is_name: pl.Expr) -> pl.Expr:
    phrase, head, after = pl.col("phrase"), pl.col("head"), pl.col("after")
    dateline = (pl.col("cls") == "start") & ((after == " - ") | (after == ":") & phrase.str.contains(r"^[A-Z .,]+$"))
    titled = (pl.col("words") == 2) & pl.col("title").str.contains(_TITLE_WORD)
    person = pl.col("name").is_not_null() & (phrase.str.contains(_TITLE) | titled)
    named = is_name | pl.col("outer_name").is_not_null() & ~pl.col("outer_name").is_in(_PLACES)
    kind = lambda name: pl.lit(name, dtype=TYPES)  # noqa: E731
    return (
        pl.when(dateline).then(kind("dateline"))
        .when(pl.col("name").is_in(_PLACES)).then(kind("place"))
        .when(person).then(kind("person"))
        .when(phrase.str.contains(_INDEX) | head.is_in(_INDEX_HEADS)).then(kind("index"))
        .when(named).then(kind("name"))
        .when((pl.col("head_class") == "asset") | pl.col("small").str.contains(_ASSET_PHRASE)).then(kind("asset"))
        .when(pl.col("is_measure") & ~head.is_in(_GROUPS)).then(kind("measure"))
        .otherwise(pl.col("head_class").fill_null("other"))
    )  # fmt: skip

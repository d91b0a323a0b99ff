"""What the phrases are where they stand: names, places, groups, assets, measures."""

import polars as pl

from transforms.lexicon.entities import NAME_HEADS, SORTS
from transforms.lexicon.forms import forms
from transforms.phrases.phrase_words import FLAGS, described, type_
from transforms.phrases.phrases import class_
from transforms.text.lookups import there
from transforms.text.matching import only

# "Maria Keller": a first name and a surname.
_PERSON_WORDS = 2
# "CAPE TOWN", "Sao Paulo": a dateline has few words, and none that names a body.
_DATELINE_WORDS = 3
_ACRONYM = 4
# The borders from its place to its dash: more where it has a date, an agency or both.
_DATELINE_BORDERS = (1, 3, 5)
_BODY = [name.lower() for line in (NAME_HEADS, *(names for *_, names in SORTS)) for name in forms(line)]
_LONG_DASH = "|"
_KEPT = ("small", "head", "modifier", "words", "type", "first", "last", *FLAGS)


def with_types(rows: pl.DataFrame, known_names: list[str]) -> pl.DataFrame:
    """The borders with what their phrases are.

    Adds small (the phrase in lower case), head (its last word), modifier (the word before), words (how many), type,
    first and last (the code points between which the words that name it stand) and the flags of `phrase_words`; null or
    false without phrase.
    known_names: names of one word, which may stand first in a sentence.

    type: name, place, dateline, person, index, group, holder, asset, measure, source, pronoun or other; null without
    phrase.
    """
    typed = _typed(_phrases(rows), known_names)
    place = pl.when("filled").then(pl.col("filled").cast(pl.Int64).cum_sum() - 1)
    rows = (
        rows.with_columns(place=place)
        .with_columns(there(typed, column, "place").alias(column) for column in _KEPT)
        .drop("place")
    )
    # The text begins behind its dateline.
    is_dateline = pl.any_horizontal(pl.col("type").shift(n) == "dateline" for n in _DATELINE_BORDERS)
    opens = _after_start() & is_dateline
    rows = rows.with_columns(cls=pl.when(opens.fill_null(False)).then(class_("hard")).otherwise("cls"))
    spoken = pl.when(~pl.col("filled") & (pl.col("cls") == "pronoun")).then(type_("pronoun"))
    return rows.with_columns(*(pl.col(flag).fill_null(False) for flag in FLAGS), type=pl.coalesce("type", spoken))


def _after_start() -> pl.Expr:
    """Whether a border is the dash behind the first phrase of a sentence, behind that and a date, or an agency in
    brackets, or both: "DUBAI, July 23 (Gulf Wire) - ".
    """
    cls, empty = pl.col("cls"), ~pl.col("filled")

    def begun(n: int) -> pl.Expr:
        """Whether a place, or a place and a date, stands before the n-th border back."""
        dated = (cls.shift(n + 2) == "start") & (cls.shift(n + 1) == "comma") & (cls.shift(n) == "time")
        return (cls.shift(n) == "start") | dated & empty.shift(n) & empty.shift(n + 1)

    agency = (cls.shift(1) == "close") & empty.shift(1) & (cls.shift(2) == "open")
    # After a long dash the text goes on with a capital: not "GPIF — the biggest fund — said".
    is_long = pl.col("border") == _LONG_DASH
    begin = only(is_long, pl.when(empty).then(pl.col("border").shift(-1)).otherwise("phrase"))
    dash = (pl.col("border") == " - ") | begin.str.contains("^[A-Z]").fill_null(False)
    return (dash & (begun(1) | agency & begun(3))).fill_null(False)


def _phrases(rows: pl.DataFrame) -> pl.DataFrame:
    """The phrases with what they say and what stands around them: opening (first in a sentence), after (the next
    border), title.
    """
    cls, after_start = pl.col("cls"), pl.col("after_start")
    around = (
        rows.with_columns(after_start=_after_start())
        .select(
            "phrase",
            "begin",
            "end",
            "cls",
            opening=cls.is_in(["start", "hard", "quote"])
            | after_start
            | (cls == "det") & ((cls.shift(1) == "start") | after_start.shift(1)),
            after=pl.col("border").shift(-1).fill_null(""),
            before_text=pl.any_horizontal(after_start.shift(-n) for n in _DATELINE_BORDERS),
            following=pl.when(cls.shift(-1) == "comma").then(pl.col("phrase").shift(-1)),
        )
        .filter(rows["filled"])
    )
    said = described(around["phrase"])
    titles = said.select(following="phrase", title="speaks_of_title")
    return around.join(said, on="phrase", how="left", maintain_order="left").join(
        titles, on="following", how="left", maintain_order="left"
    )


def _typed(phrases: pl.DataFrame, known_names: list[str]) -> pl.DataFrame:
    # A singular verb after a word in -s shows a name: "Barings manages".
    singular = pl.col("after").str.contains(r"^`?(?:\w+[^s]s|has|is|was)$")
    common = (pl.col("common") | pl.col("plural") & ~singular) & ~pl.col("phrase").is_in(known_names) | pl.col(
        "first_word"
    )
    # A lone first word is a name only if no table knows it and it is no plural: "Larkspur lost", but "Suitors offered".
    lone = pl.col("opening") & (pl.col("words") == 1) & common
    phrases = phrases.with_columns(name=pl.when(~lone).then(pl.when("opening").then("bare").otherwise("called")))
    is_name = pl.col("name").is_not_null() & ~pl.col("no_name")
    size = pl.col("phrase").str.len_bytes().cast(pl.Int64)
    phrases = phrases.with_columns(type=_type(is_name)).with_columns(
        compound=pl.col("compound") & (pl.col("type") == "measure")
    )
    return phrases.with_columns(
        first=pl.col("begin") + pl.when(is_name).then(size - pl.col("name").str.len_bytes()).otherwise(0),
        last=pl.when(~is_name & pl.col("paper") & pl.col("outer").is_not_null())
        .then(pl.col("begin") + pl.col("outer").str.len_bytes())
        .when("compound")
        .then(pl.col("end") - pl.col("head").str.len_bytes() - 1)
        .otherwise("end"),
    )


def _type(is_name: pl.Expr) -> pl.Expr:
    after = pl.col("after")
    capitals = pl.col("phrase").str.contains(r"^[A-Z .,]+$")
    short = (pl.col("words") <= _DATELINE_WORDS) & ~pl.col("head").is_in(_BODY) & ~pl.col("is_measure")
    # "PIF (Public Investment Fund) -" is a fund by its short name, "DUBAI (Gulf Wire) -" a place.
    bracketed = after.str.contains("(", literal=True)
    place = (
        pl.when(bracketed)
        .then(capitals & (pl.col("phrase").str.len_chars() > _ACRONYM))
        .otherwise(capitals | short & (after != _LONG_DASH))
    )
    dateline = (pl.col("cls") == "start") & (pl.col("before_text").fill_null(False) & place | (after == ":") & capitals)
    # "Maria Keller, chief investment officer": two words and a title after them.
    titled = (pl.col("words") == _PERSON_WORDS) & pl.col("title").fill_null(False)
    # "said Pilar Ocampo": a name of two or three words after a verb of speech that no word of bodies ends.
    speaks = (
        (pl.col("cls") == "report")
        & pl.col("words").is_between(_PERSON_WORDS, _PERSON_WORDS + 1)
        & (after.is_in([",", ".", "^", ":", ""]))
        & ~pl.col("head").is_in(_BODY)
        & ~pl.col("is_measure")
    )
    person = pl.col("name").is_not_null() & (pl.col("bears_title") | titled | speaks)
    return (
        pl.when(dateline)
        .then(type_("dateline"))
        .when(pl.col("name").is_not_null() & pl.col("is_place"))
        .then(type_("place"))
        .when(person)
        .then(type_("person"))
        .when(pl.col("kind") == "index")
        .then(type_("index"))
        .when(is_name | pl.col("outer").is_not_null())
        .then(type_("name"))
        .otherwise("kind")
    )

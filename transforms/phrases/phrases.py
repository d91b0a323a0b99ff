"""The phrases of the sentences that hold figures: what stands between function words, verbs, times and punctuation.

A sentence is parted at its closed-class words, at verbs, expressions of time, figures and punctuation. What is left
between two of these borders is a phrase: a name, a group, a measure. No tree is built; which phrase a figure speaks
of is decided by the borders around both (`clauses`, `surroundings`).
"""

from collections.abc import Iterable
from itertools import permutations

import polars as pl

from transforms.lexicon.characters import WORD_TYPOGRAPHY
from transforms.lexicon.entities import FIRM_PLURALS, NAME_HEADS, PEOPLE_ENDINGS, PEOPLE_OF_NAMES
from transforms.lexicon.forms import alternation, forms
from transforms.lexicon.function_words import FIXED_NAMES, FIXED_PHRASES, FUNCTION_WORDS, JOINED_MODIFIERS, THOSE
from transforms.lexicon.periods import PERIOD
from transforms.lexicon.verbs import NOUN_OR_VERB, VERBS
from transforms.text.characters import spelt
from transforms.text.verb_marks import MARK, with_verbs_marked

# One character each in masked text: the start of a sentence, every character of a figure. While a sentence is parted,
# an expression of time stands between two _TIME and a border between two _CUT.
START, FIGURE, _TIME, _CUT = "^", "#", "\x02", "\x1f"

# A dash parts as a comma does; a line break opens an item of a list.
_SPELLING = WORD_TYPOGRAPHY | {"—": "|", "\n": "*", FIGURE: "N", MARK: "'", START: " ", "_": "-", _TIME: " ", _CUT: " "}
_PUNCTUATION = {
    START: "start",
    ",": "comma",
    "|": "comma",
    " - ": "comma",
    "(": "open",
    ")": "close",
    ";": "hard",
    ":": "hard",
    "*": "hard",
    "!": "hard",
    "?": "hard",
    '"': "quote",
    "~": "adverb",
    "<": "adverb",
    ">": "adverb",
    "'s": "owner",
    "' ": "owner",
}

_FUNCTION_CLASS = {word: cls for cls, line in FUNCTION_WORDS for word in forms(line)}
_VERB_CLASS = {word: cls for cls, line in VERBS for word in forms(line)}
_EITHER = list(forms(NOUN_OR_VERB))
_CAPITALISED = {word.capitalize(): cls for word, cls in _FUNCTION_CLASS.items()}
_MARKED = {MARK + word: _VERB_CLASS.get(word, "act") for word in (*_EITHER, *_VERB_CLASS)}
# Every border that a table knows, with its class; times, figures and participles of unknown verbs come on top.
_CLASS = {**_VERB_CLASS, **_FUNCTION_CLASS, **_CAPITALISED, **_MARKED, **_PUNCTUATION}
CLASSES = pl.Enum(["time", "figure", "phrase", "pronoun", *sorted(set(_CLASS.values()) - {"pronoun"})])
_KNOWN = {form.lower().removeprefix(MARK) for form in _CLASS}
WORDS = pl.Enum(sorted(_KNOWN))
_FORMS = pl.Enum(list(_CLASS))
_CLASS_OF_FORM = pl.Series(list(_CLASS.values()), dtype=CLASSES)
_WORD_OF_FORM = pl.Series([form.lower().removeprefix(MARK) for form in _CLASS], dtype=WORDS)
_HAVE = ["has", "have", "had", "having"]

_FUNCTION = alternation([*_FUNCTION_CLASS, *_CAPITALISED])
_VERB = alternation(sorted(_VERB_CLASS.keys() - _FUNCTION_CLASS.keys() - set(_EITHER)))
_TIMES = f"(?-u:{PERIOD})"
# Times are found by a pattern of their own: one pattern for all borders has too many states to be quick.
BORDER = (
    rf"(?-u:{_TIME}[ -~]+{_TIME}|\^|#+|{MARK}[a-z]+|'s\b|' |\b(?:{_FUNCTION})\b|\b(?:{_VERB})\b|[,;:()!?\"|*~<>]| - )"
)

# A hyphen inside a word becomes "_", so that "with-profits" and "sell-off" are not parted at their function word.
_HYPHEN = r"(?-u:([A-Za-z])-([a-z]))"
_NAME_LINK = rf"(?-u:\b({alternation(list(forms(NAME_HEADS)))}) (of|for) ((?:the )?)([A-Z]))"
# "Dockers' Mutual": the mark becomes "_" and parts no more; that of a firm ("Harrow Partners' Fund") is put back.
_PEOPLE = rf"[A-Z][a-z]+(?:{alternation(list(forms(PEOPLE_ENDINGS)))})|{alternation(list(forms(PEOPLE_OF_NAMES)))}"
_PLURAL_IN_NAME = rf"(?-u:\b({_PEOPLE})' ([A-Z]))"
_PLURAL_OF_FIRM = rf"(?-u:\b({alternation(list(forms(FIRM_PLURALS)))})_ )"
_JOINED = [f"{one} and {other}" for one, other in permutations(forms(JOINED_MODIFIERS), 2)]
_FIXED = sorted(
    {
        form
        for phrase in (*forms(FIXED_PHRASES), *forms(FIXED_NAMES), *forms(THOSE), *_JOINED)
        for form in (phrase, phrase.capitalize())
    },
    key=len,
    reverse=True,
)


def masked_sentences(mentions: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """The sentences with figures and those before them, ready for parting: sentence, doc, masked.

    `masked` has one ASCII character for each character of the sentence, after a leading START. Figures are runs of
    FIGURE; a space inside a fixed phrase or the name of a body is "_"; MARK stands before a word that its place makes
    a verb.
    """
    figures = (
        mentions.select("sentence", "at", "until")
        .unique(["sentence", "at"])
        .sort("sentence", "at")
        .with_columns(
            begin=pl.when(pl.col("sentence") == pl.col("sentence").shift(1)).then(pl.col("until").shift(1)).fill_null(0)
        )
    )
    plain = _near_figures(figures, sentences).with_columns(plain=_plain(pl.col("sentence_text"))).drop("sentence_text")
    pieces = (
        figures.join(plain.select("sentence", "plain"), on="sentence", how="left", maintain_order="left")
        .with_columns(
            piece=_slice("plain", "begin", "at") + pl.lit("").str.pad_start(pl.col("until") - pl.col("at"), FIGURE)
        )
        .group_by("sentence", maintain_order=True)
        .agg(pl.col("piece").str.join(""), pl.col("until").last())
    )
    whole = plain.join(pieces, on="sentence", how="left", maintain_order="left").with_columns(
        masked=pl.concat_str(
            pl.lit(START), pl.col("piece").fill_null(""), pl.col("plain").str.slice(pl.col("until").fill_null(0))
        )
    )
    joined = (
        pl.col("masked")
        .str.replace_all(" -- ", "  - ", literal=True)
        .str.replace_many(_FIXED, [phrase.replace(" ", "_") for phrase in _FIXED], leftmost=True)
        .str.replace_all(_NAME_LINK, "${1}_${2}_${3}${4}")
        .str.replace_all(_HYPHEN, "${1}_${2}")
        .str.replace_all(_PLURAL_IN_NAME, "${1}_ ${2}")
        .str.replace_all(_PLURAL_OF_FIRM, "${1}' ")
    )
    return whole.select("sentence", "doc", masked=with_verbs_marked(joined))


def _near_figures(figures: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """The sentences with figures, the one before each and the first of each document: there stand the names."""
    held = figures.select("sentence", has=pl.lit(True)).unique()
    marked = (
        sentences.sort("sentence")
        .join(held, on="sentence", how="left", maintain_order="left")
        .with_columns(pl.col("has").fill_null(False))
    )
    same_next, same_last = (pl.col("doc") == pl.col("doc").shift(n) for n in (-1, 1))
    near = pl.col("has") | pl.col("has").shift(-1) & same_next | ~same_last.fill_null(False)
    return marked.filter(near.fill_null(False)).select("sentence", "doc", "sentence_text")


def _plain(text: pl.Expr) -> pl.Expr:
    """The text in ASCII with its case, one character for one."""
    return spelt(
        text,
        _SPELLING,
        lambda other: (
            other.str.replace_all(r"[\p{Lu}&&[^\x00-\x7F]]", "X")
            .str.replace_all(r"[\p{L}&&[^\x00-\x7F]]", "x")
            .str.replace_all(r"[\p{Sc}&&[^\x00-\x7F]]", "$$")
            .str.replace_all(r"[^\x00-\x7F]", "-")
        ),
    )


def _slice(text: str, begin: str, end: str) -> pl.Expr:
    return pl.col(text).str.slice(pl.col(begin), pl.col(end) - pl.col(begin))


def borders(masked: pl.DataFrame) -> pl.DataFrame:
    """One row for each border of the sentences, with the phrase that follows it, in the order of the text.

    row (0, 1, 2 …), sentence, doc, border (as written in masked text), word (the border in lower case where a table
    has it), cls, ing (it ends so), at and until of the border, phrase (trimmed, may be empty), filled (it is not),
    begin and end of it. Offsets are code points into the sentence.
    """
    timed = pl.col("masked").str.replace_all(_TIMES, f"{_TIME}${{0}}{_TIME}")
    cut = timed.str.replace_all(BORDER, f"{_CUT}${{0}}{_CUT}").str.split(_CUT).list.slice(1)
    parts = masked.select("sentence", "doc", part=cut).explode("part")
    size = pl.col("part").str.len_bytes().cast(pl.Int64) - 2 * pl.col("part").str.starts_with(_TIME)
    rows = parts.with_columns(until=size.cum_sum()).select(
        pl.col("sentence", "doc").gather_every(2),
        border=pl.col("part").gather_every(2).str.strip_chars(_TIME),
        gap=pl.col("part").gather_every(2, 1),
        until=pl.col("until").gather_every(2),
    )
    gap, code = pl.col("gap"), pl.col("border").cast(_FORMS, strict=False).to_physical()
    rows = rows.with_row_index("row").with_columns(
        pl.col("row").cast(pl.Int64),
        phrase=gap.str.strip_chars(" .-'"),
        lead=gap.str.len_bytes().cast(pl.Int64) - gap.str.strip_chars_start(" .-'").str.len_bytes(),
        at=pl.col("until") - pl.col("border").str.len_bytes(),
        cls=pl.lit(_CLASS_OF_FORM).gather(code),
        word=pl.lit(_WORD_OF_FORM).gather(code),
        ing=pl.col("border").str.ends_with("ing"),
    )
    # The start sign stands one place before the first character.
    zero = pl.when(pl.col("cls") == "start").then("at").forward_fill() + 1
    size = pl.col("phrase").str.len_bytes().cast(pl.Int64)
    begin = pl.col("until") - zero + pl.col("lead")
    rows = rows.with_columns(
        at=pl.col("at") - zero,
        until=pl.col("until") - zero,
        begin=begin,
        end=begin + size,
        filled=size > 0,
        cls=_class(),
    )
    return _with_main_verbs(rows).drop("gap", "lead")


def _class() -> pl.Expr:
    """The class of a border, also where no table has it."""
    border = pl.col("border")
    return (
        pl.when(pl.col("cls").is_not_null())
        .then("cls")
        .when(border.str.starts_with(FIGURE))
        .then(class_("figure"))
        .when(border.str.starts_with(MARK))
        .then(class_("act"))
        .otherwise(class_("time"))
    )


def _with_main_verbs(rows: pl.DataFrame) -> pl.DataFrame:
    """The borders, with "has" and its like a verb of their own where no verb follows: "it has 12 offices"."""
    cls, filled = pl.col("cls"), pl.col("filled")
    objects = ["det", "its", "figure"]
    alone = (
        filled
        | cls.shift(-1).is_in(objects)
        | cls.shift(-1).is_in(["adverb", "prep"]) & ~filled.shift(-1) & cls.shift(-2).is_in(objects)
    )
    return rows.with_columns(cls=pl.when(is_word(_HAVE) & alone).then(class_("act")).otherwise("cls"))


def class_(name: str) -> pl.Expr:
    """A class of borders as a value of its column."""
    return pl.lit(name, dtype=CLASSES)


def is_word(words: Iterable[str], shift: int = 0) -> pl.Expr:
    """Whether the border, or the one `shift` rows before, is one of some words; words that no border can be are left
    out.
    """
    known = [word for word in words if word in _KNOWN]
    return pl.col("word").shift(shift).is_in(known).fill_null(False)

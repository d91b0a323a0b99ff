"""The words that may say what a figure measures: spans of phrases and verbs, each in the forms that it may take."""

import polars as pl

from transforms.lexicon import measure_words
from transforms.lexicon.measures import (
    ANSWER_NOUNS,
    CHANGING_VERBS,
    DISTANCE_VERBS,
    LEVEL_WORDS,
    MEASURE_LEADS,
    MOVE_NOUNS,
    MOVING_VERBS,
    PARTICLES,
    PLAIN_HAVING,
    PLAN_VERBS,
    RETURN_NOUNS,
    SAYING_VERBS,
    SURVEY_WORDS,
    VAGUE_MEASURES,
)
from transforms.models.features import NO_WORD, OTHER, listed
from transforms.phrases.clauses import VERBS
from transforms.phrases.phrase_words import TYPES, words_of
from transforms.phrases.phrases import is_word
from transforms.text.lookups import at
from transforms.text.verb_marks import MARK

# A phrase as it names an amount, by its head alone, by the name that it ends in, whole, with the object of its
# preposition; a verb alone, with its particle, with its object, with all that it says; "worth" and its like.
FORMS = pl.Enum(["none", "noun", "head", "name", "whole", "long", "verb", "phrasal", "object", "answer", "level"])
WORD, MODIFIER = (pl.Enum([NO_WORD, OTHER, *words.split()]) for words in (measure_words.WORDS, measure_words.MODIFIERS))
_LEADS = rf"^(?i:(?:{'|'.join(words_of(MEASURE_LEADS))}) )+"
_ENDS_PREDICATE = ("start", "hard", "time", "comma", "sub", "open", "close", "figure", "quote")
_NOUNS = (
    ("asks", SURVEY_WORDS),
    ("move", MOVE_NOUNS),
    ("returned", RETURN_NOUNS),
    ("vague", VAGUE_MEASURES),
    ("answer", ANSWER_NOUNS),
)
_DOING = (("asks", SURVEY_WORDS),
    ("plain", PLAIN_HAVING), ("saying", SAYING_VERBS), ("changing", CHANGING_VERBS), ("distance", DISTANCE_VERBS),
    ("moving", MOVING_VERBS), ("plan", PLAN_VERBS),
)  # fmt: skip
PREPOSITIONS = ["of", "in", "to", "from", "by", "for", "with", "on", "at", "into", "as"]
_NUMBERS = ("form", "sort", "lead", "following", "following_word", "size", "preposition", "words", "word", "modifier")
_MOST_WORDS = 5
# Lengths are told in steps of so many characters.
_SIZE, _MOST_SIZE = 12, 6
# What the words of a span are: the type of a phrase, or what its noun or verb does.
SORTS = pl.Enum(
    ["none", *TYPES.categories, *(name for name, _ in _NOUNS), "open", *(name for name, _ in _DOING[1:]), *VERBS, "aux"]
)


def with_spans(rows: pl.DataFrame) -> pl.DataFrame:
    """The rows with the places of the measure that each would name (as noun, with what an open noun asks for, as verb,
    as answer), noun_sort, verb_sort, and how many phrases, verbs, borders and figures stand before.
    """
    row, cls, empty, end = pl.col("row"), pl.col("cls"), ~pl.col("filled"), pl.col("end")
    asked = is_word(["in", "on", "to", "for", "of"], -1)
    direct = asked & ~empty.shift(-1)
    behind = asked & cls.shift(-2).is_in(["det", "its"]) & ~empty.shift(-2)
    # "rank inflation as the top risk" goes on behind "as".
    names = is_word(["as"]) & cls.shift(-1).is_in(["det"]) & ~empty.shift(-1)
    stops = (
        cls.is_in(_ENDS_PREDICATE) & ~names.fill_null(value=False)
        | is_word(["according to"])
        | (cls == "and") & cls.shift(-1).is_in(["figure", "adverb"]) & empty
    )
    before_stop = pl.when(stops).then("row").backward_fill().shift(-1).fill_null(pl.len()) - 1
    counted = {
        "phrases": pl.col("filled"),
        "verbs": cls.is_in(VERBS),
        "borders": cls.is_in(["hard", "sub", "comma", "and", "that", "open", "quote"]),
        "figures": cls == "figure",
    }
    rows = rows.with_columns(
        # "Castell shares", "its shares": the paper of a body, no class of assets.
        owned=cls.is_in(["its", "owner"]) | (pl.col("last") < end),
        noun_begin=pl.col("begin")
        + pl.col("phrase").str.len_bytes()
        - pl.col("phrase").str.replace(_LEADS, "").str.len_bytes(),
        head_begin=end - pl.col("head").str.len_bytes(),
        long_row=pl.when(direct).then(row + 1).when(behind).then(row + 2),
        verb_begin=pl.col("at") + pl.col("border").str.starts_with(MARK).cast(pl.Int64),
        answer_row=pl.max_horizontal(before_stop, "row"),
        phrasal_end=pl.when(empty & is_word(words_of(PARTICLES), -1)).then(pl.col("until").shift(-1)),
        object_row=pl.when(~empty)
        .then("row")
        .when(cls.shift(-1).is_in(["det", "its", "adverb"]) & ~empty.shift(-1))
        .then(row + 1),
    )
    rows = rows.with_columns(
        long_end=at("end", "long_row"),
        object_end=at("end", "object_row"),
        answer_end=at(pl.max_horizontal("end", "until"), "answer_row"),
    )
    return rows.with_columns(
        noun_end=pl.when("is_open").then(pl.coalesce("long_end", "end")).otherwise("end"),
        noun_row=pl.when("is_open").then(pl.coalesce("long_row", "row")).otherwise("row"),
        phrasal_row=row + 1,
        noun_sort=_noun_sort(),
        verb_sort=_verb_sort(),
        **{f"{name}_before": met.cum_sum().cast(pl.Int32) for name, met in counted.items()},
    )


def offered(rows: pl.DataFrame) -> pl.DataFrame:
    """One line for each span, in the order of the text, and a last one that says nothing: row, sentence, begin, end,
    is_noun and what counts of it, as numbers: form, sort, lead (the border before it), following (that behind it),
    preposition (before it), words, word (its head or verb), modifier (the word before the head), measure, metal,
    owned; *_before: how many phrases, verbs, borders, figures come before it.

    rows: what `with_spans` returned.
    """
    spans = _spans(rows)
    told = _told(rows)
    noun = pl.col("form").is_in(["noun", "head", "name", "whole", "long"])
    behind = told.select("border", "border_word").shift(-1).fill_null(0)[spans["last"]]
    lines = pl.concat(
        [spans.drop("last"), told.drop("border", "border_word")[spans["row"]], behind], how="horizontal"
    ).select(
        "row",
        "sentence",
        "begin",
        "end",
        "phrases_before",
        "verbs_before",
        "borders_before",
        "figures_before",
        form=pl.col("form").to_physical(),
        sort=pl.when(noun).then("noun_sort").otherwise("verb_sort").to_physical(),
        lead=pl.when(noun).then("lead").otherwise("lead_of_verb").fill_null(0),
        following="border",
        following_word="border_word",
        size=((pl.col("end") - pl.col("begin")) // _SIZE).clip(0, _MOST_SIZE),
        preposition=pl.when(noun).then("preposition").otherwise(0),
        words=pl.when(noun).then("words").otherwise(0),
        word=pl.when(noun).then("word").otherwise("word_of_verb"),
        modifier=pl.when(noun).then("modifier").otherwise(0),
        is_noun=noun,
        **{name: pl.col(name) & noun for name in ("measure", "metal", "owned")},
    )
    nothing = dict.fromkeys(_NUMBERS, 0)
    nothing |= dict.fromkeys(("is_noun", "measure", "metal", "owned"), False)
    return pl.concat(
        [lines, pl.DataFrame([nothing]).cast({name: lines.schema[name] for name in nothing})], how="diagonal"
    )


def _spans(rows: pl.DataFrame) -> pl.DataFrame:
    """row, form, begin, end of the spans, and last, the last of their rows."""
    phrase = pl.col("filled") & ~pl.col("is_amount") & (pl.col("type") != "dateline").fill_null(value=True)
    verb = _is_verb()
    # "ended June with $3bn": a verb that says only that an amount is there.
    longer = pl.col("filled") | (pl.col("answer_row") > pl.col("row"))
    telling = verb & (pl.col("verb_sort") != "plain")
    closed = pl.col("noun_end") == pl.col("end")
    # "airport operator Harwick Field": of a name of one word the head is enough.
    named = pl.col("phrase").str.slice(pl.col("first") - pl.col("begin")).str.contains(" ", literal=True)
    forms = {
        "noun": (phrase, "noun_begin", "noun_end", "noun_row"),
        "head": (phrase & (pl.col("head_begin") > pl.col("noun_begin")), "head_begin", "end", "row"),
        "name": (phrase & named & (pl.col("first") > pl.col("noun_begin")), "first", "end", "row"),
        "whole": (phrase & ((pl.col("noun_begin") > pl.col("begin")) | ~closed), "begin", "end", "row"),
        "long": (phrase & closed & pl.col("long_end").is_not_null(), "noun_begin", "long_end", "long_row"),
        "verb": (telling, "verb_begin", "until", "row"),
        "phrasal": (telling & pl.col("phrasal_end").is_not_null(), "verb_begin", "phrasal_end", "phrasal_row"),
        "object": (verb & (pl.col("object_end") < pl.col("answer_end")), "verb_begin", "object_end", "object_row"),
        "answer": (verb & longer, "verb_begin", "answer_end", "answer_row"),
        "level": (is_word(words_of(LEVEL_WORDS)), "verb_begin", "until", "row"),
    }
    parts = [
        rows.lazy()
        .filter(met)
        .select("row", form=pl.lit(name, dtype=FORMS), begin=pl.col(begin), end=pl.col(end), last=pl.col(last))
        for name, (met, begin, end, last) in forms.items()
    ]
    return pl.concat(parts).sort("row", "form").collect(engine="in-memory")


def _told(rows: pl.DataFrame) -> pl.DataFrame:
    """What counts of the phrase and the verb of each row."""
    cls = pl.col("cls")
    return rows.select(
        "sentence",
        "noun_sort",
        "verb_sort",
        "phrases_before",
        "verbs_before",
        "borders_before",
        "figures_before",
        "owned",
        lead=pl.col("lead").to_physical(),
        lead_of_verb=cls.shift(1).to_physical(),
        border=cls.to_physical(),
        border_word=pl.when(cls.is_in(["prep", "of"])).then(number_of("word")).otherwise(0).fill_null(0),
        preposition=pl.when(pl.col("lead").is_in(["prep", "of"]))
        .then(number_of("lead_word"))
        .otherwise(0)
        .fill_null(0),
        words=pl.col("words").clip(1, _MOST_WORDS).fill_null(1) - 1,
        word=listed(pl.when(pl.col("type") != "name").then("head"), WORD),
        word_of_verb=listed(pl.col("border").str.strip_prefix(MARK).str.to_lowercase(), WORD),
        modifier=listed(pl.col("modifier"), MODIFIER),
        measure=pl.col("is_measure") & (pl.col("type") != "asset").fill_null(value=True),
        metal="is_metal",
    )


def number_of(word: str) -> pl.Expr:
    """The number of a preposition among those known."""
    last = len(PREPOSITIONS) + 1
    known = range(1, last)
    return pl.col(word).cast(pl.String).replace_strict(PREPOSITIONS, known, default=last, return_dtype=pl.UInt8)


def _noun_sort() -> pl.Expr:
    """What a phrase is: what its last word does, or its type."""
    names = [pl.when(pl.col("head").is_in(words_of(line))).then(pl.lit(name, dtype=SORTS)) for name, line in _NOUNS]
    is_asset = pl.when(pl.col("type") == "asset").then(pl.lit("asset", dtype=SORTS))
    is_open = pl.when("is_open").then(pl.lit("open", dtype=SORTS))
    return pl.coalesce(
        is_asset, is_open, *names, pl.col("type").cast(pl.String).cast(SORTS), pl.lit("none", dtype=SORTS)
    )


def _verb_sort() -> pl.Expr:
    """What a verb does."""
    names = [pl.when(is_word(words_of(line))).then(pl.lit(name, dtype=SORTS)) for name, line in _DOING]
    own = pl.when(_is_verb()).then(pl.coalesce(*names, pl.col("cls").cast(pl.String).cast(SORTS, strict=False)))
    return pl.coalesce(own, pl.lit("none", dtype=SORTS))


def _is_verb() -> pl.Expr:
    """Whether a border is a verb, or one of the participles of those who were asked: "240 funds surveyed"."""
    return pl.col("cls").is_in([*VERBS, "aux"]) | is_word(words_of(SURVEY_WORDS))

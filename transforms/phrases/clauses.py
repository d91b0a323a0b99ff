"""Which phrase is the subject of which verb.

Works on the rows of `phrases.borders`. A row number stands for the phrase of that row, so that "subject of the verb
before the figure" is a column of row numbers and looking something up there is a gather.
"""

import polars as pl

from transforms.lexicon.entities import OBJECT_CONTROL
from transforms.phrases.phrase_words import words_of
from transforms.phrases.phrases import class_, is_word
from transforms.text.lookups import at, latest, latest_before

VERBS = ("act", "be")
# Borders that do not change the place of what follows them in the clause.
_TRANSPARENT = ("det", "its", "adverb", "figure", "time", "owner")
# Borders after which a phrase may be a subject.
_NOMINAL = ("start", "comma", "sub", "and", "hard", "close", "open", "quote", "that", "report", "pronoun")
_BODIES = ("name", "group", "holder", "asset", "index", "measure")


def with_clauses(rows: pl.DataFrame) -> pl.DataFrame:
    """The borders with the place of their phrases in the clause.

    Adds sentence_first, doc_first, doc_last (rows), lead (border class that decides the place of the phrase: after
    "of", a verb, a comma …), sizes_whole (a figure that says how many those are of whom a part is told), relative
    ("which" before a verb), nominal (may be a subject), verb (row of the last
    verb), subject (at a verb: row of its subject; elsewhere: of the last phrase that may be one).
    """
    rows = _with_limits(rows)
    rows = _with_leads(rows.with_columns(sizes_whole=_sizes_whole()))
    rows = rows.with_columns(
        subject=latest(pl.col("nominal"), "sentence_first"),
        outer=latest(pl.col("nominal") & ~pl.col("lead").is_in(["comma", "that", "and"]), "sentence_first"),
        verb=latest_before(pl.col("cls").is_in(VERBS), pl.col("cls").is_in(["start", "hard"])),
    )
    return _with_subjects_of_participles(_with_subjects_of_verbs(rows)).drop("outer")


def _with_limits(rows: pl.DataFrame) -> pl.DataFrame:
    row, doc = pl.col("row"), pl.col("doc")
    return rows.with_columns(
        sentence_first=pl.when(pl.col("cls") == "start").then(row).forward_fill(),
        doc_first=pl.when((doc != doc.shift(1)).fill_null(True)).then(row).forward_fill(),
        doc_last=pl.when((doc != doc.shift(-1)).fill_null(True)).then(row).backward_fill(),
    )


def _sizes_whole() -> pl.Expr:
    """True at the 240 of "58% of the 240 funds surveyed plan to": it stands inside the subject and ends no clause."""
    empty, cls = ~pl.col("filled"), pl.col("cls")
    of = is_word(["of"], 1) & empty.shift(1)
    of_the = cls.shift(1).is_in(["det", "its"]) & empty.shift(1) & is_word(["of"], 2) & empty.shift(2)
    counts = (cls == "figure") & pl.col("type").is_in(["group", "holder", "name"])
    return (counts & (of | of_the)).fill_null(value=False)


def _with_leads(rows: pl.DataFrame) -> pl.DataFrame:
    empty, cls = ~pl.col("filled"), pl.col("cls")
    after_phrase = ~empty.shift(1).fill_null(True) & (cls != "owner")
    # "with fees rising": a subject of its own after "with".
    absolute = is_word(["with"]) & ~empty & cls.shift(-1).is_in(VERBS)
    # Not the "that" of reported speech.
    reported = (cls.shift(1).is_in(["report", "act"]) & empty.shift(1)).fill_null(False)
    relative = (cls == "that") & empty & ~reported & cls.shift(-1).is_in(["act", "be", "aux", "adverb", "report"])
    spoken = (cls == "pronoun") & empty & ~cls.shift(1).is_in(["act", "prep", "of"])
    rows = rows.with_columns(
        lead=pl.when(absolute)
        .then(class_("comma"))
        .when(~cls.is_in(_TRANSPARENT))
        .then("cls")
        .when(after_phrase)
        .then(class_("phrase"))
        .forward_fill(),
        lead_word=pl.when(~cls.is_in(_TRANSPARENT)).then("word").forward_fill(),
        relative=relative.fill_null(False),
    )
    # "as a bonus", "than a year": no clause without a verb; an amount in another currency is no subject.
    phrase_only = is_word(["as", "than"]) & ~cls.shift(-1).is_in([*VERBS, "aux"])
    other_amount = pl.col("is_amount")
    # "Norway's funds", but in "Britain's rose by 2" the noun is left out.
    placed = (pl.col("type") == "place") & (cls.shift(-1) == "owner") & ~empty.shift(-1)
    may = (~empty | spoken | (cls == "figure")) & pl.col("lead").is_in(_NOMINAL) | pl.col("relative")
    return rows.with_columns(
        nominal=may
        & (pl.col("type") != "dateline").fill_null(True)
        & ~placed.fill_null(False)
        & ~phrase_only.fill_null(False)
        & ~other_amount
    )


def _with_subjects_of_verbs(rows: pl.DataFrame) -> pl.DataFrame:
    cls, empty = pl.col("cls"), ~pl.col("filled")
    finite = cls.is_in(["act", "be", "aux"]) & ~pl.col("ing")
    # ", grew": the verb after a closed aside takes up the subject before it; a name in the aside wins over a noun.
    comma = latest(cls == "comma", "sentence_first")
    opening = pl.when(cls.shift(1) == "comma").then(comma.shift(2)).otherwise(comma.shift(3))
    rows = rows.with_columns(outer=pl.coalesce(at("subject", opening - 1), "outer"))
    named = (at("type", "subject") == "name") & at("type", "outer").is_in(["holder", "group", "other", "asset"])
    late = cls.shift(1).is_in(["time", "adverb"]) & (cls.shift(2) == "comma") & empty.shift(2)
    closed = ((cls.shift(1) == "comma") | late) & empty.shift(1)
    resumed = finite & closed & pl.col("outer").is_not_null() & ~named.fill_null(False)
    # "expects the bank to cut": the object acts.
    infinitive = (
        cls.is_in(VERBS) & is_word(["to"], 1) & empty.shift(1) & ~empty.shift(2) & (pl.col("lead").shift(2) == "act")
    )
    controlled = infinitive & at(is_word(words_of(OBJECT_CONTROL)), pl.col("verb").shift(1))
    rows = rows.with_columns(
        subject=pl.when(resumed).then("outer").when(controlled).then(pl.col("row") - 2).otherwise("subject")
    )
    # ", will pay": the auxiliary has taken up the subject already.
    helped = cls.is_in(VERBS) & (cls.shift(1) == "aux") & empty.shift(1)
    return rows.with_columns(subject=pl.when(helped).then(pl.col("subject").shift(1)).otherwise("subject"))


def _with_subjects_of_participles(rows: pl.DataFrame) -> pl.DataFrame:
    cls, empty = pl.col("cls"), ~pl.col("filled")
    participle = cls.is_in(VERBS) & pl.col("ing")
    # "managers overseeing 5": the phrase right before it.
    touching = participle & ~empty.shift(1) & pl.col("type").shift(1).is_in(_BODIES)
    # ", creating a group": the subject of the finite verb before it.
    finite = latest(cls.is_in(["act", "be", "aux"]) & ~participle, "sentence_first")
    following = participle & (cls.shift(1) == "comma") & empty.shift(1) & finite.is_not_null()
    return rows.with_columns(
        subject=pl.when(touching)
        .then(pl.col("row") - 1)
        .when(following)
        .then(at("subject", finite))
        .otherwise("subject")
    )

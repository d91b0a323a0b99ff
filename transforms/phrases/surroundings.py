"""The phrases around each figure that may say whom and what it measures."""

import polars as pl

from transforms.lexicon.entities import COLLECTIVES, UNIT_NOUNS
from transforms.phrases.clauses import VERBS
from transforms.phrases.phrase_words import words_of
from transforms.phrases.phrases import is_word
from transforms.text.lookups import coming, latest_before, there

_OBJECTS = {
    "of": ["of"],
    "among": ["in", "for", "among", "at", "by", "across"],
    "source": ["from", "into", "out of", "came from", "went to", "goes to", "go to"],
    "goal": ["to"],
    "within": ["in", "into", "for", "to", "outside"],
}
_UNITS = words_of(UNIT_NOUNS)
_COUNTED = ["among", "of", "for", "in"]
# A phrase so few borders after the start opens the sentence.
_OPENS = 3
_PEOPLE = ["group", "name", "place"]
_ITEMS = ["group", "name", "holder", "asset", "place"]
_SAID_OF = ("type", "head", "entity", "lead", "is_measure")
_READ = ("label", "before", "agent", "object", "noun", "of", "among", "source", "goal", "within", "moved", "share_of")


def surroundings(mentions: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """The mentions with row numbers of the phrases around them and what these are.

    label: touches the figure from the left ("bonds 27%"). before: stands before the preposition ("income of 27").
    noun: follows the figure ("27 funds"). of, among: object of that preposition right after it; source, goal, within:
    farther on. agent: subject of the verb that governs it; object: of that verb. moved: what is up or down by it,
    moved_by: the word. changed: what it halves or doubles. leading: group named before it ("among insurers");
    opening: at the start of the sentence. counted_before: group of an earlier figure ("94 funds, of which").
    share_of: the whole in "the share of X". anchor: the last border or phrase before it that matters. For most of
    them type, head, entity, lead and is_measure.
    """
    figures = _figures(_with_objects(rows))
    look = mentions.select("doc", "sentence", "at", "kind", "role", "link").join(
        figures, on=["sentence", "at"], how="left", maintain_order="left"
    )
    look = look.with_columns(
        there(rows, what, column).alias(f"{column}_{what}") for column in _READ for what in _SAID_OF
    )
    look = look.with_columns(
        **{
            f"agent_{what}": there(rows, what, "agent")
            for what in ("small", "cls", "words", "is_body", "possessor", "holder_after")
        },
        **{f"verb_{what}": there(rows, what, "verb") for what in ("cls", "word")},
        **{f"anchor_{what}": there(rows, what, "anchor") for what in ("cls", "word")},
        **{f"{place}_small": there(rows, "small", place) for place in ("before", "object")},
        before_word=there(rows, "word", "before"),
        verb_after_word=there(rows, "word", "verb_after"),
        of_holder=pl.when(there(rows, "cls", "of") == "owner").then(there(rows, "possessor", "of")),
    )
    return look.with_columns(
        **{f"{place}_entity_type": there(rows, "type", f"{place}_entity") for place in ("before", "agent", "object")},
        agent_possessor_type=there(rows, "type", "agent_possessor"),
        of_people=(pl.col("of_type").is_in(_PEOPLE) | pl.col("of_head").is_in(words_of(COLLECTIVES))).fill_null(False),
    )


def _with_objects(rows: pl.DataFrame) -> pl.DataFrame:
    """The borders with the object of each preposition: its own phrase or the one behind its article or place."""
    cls, row, empty = pl.col("cls"), pl.col("row"), ~pl.col("filled")
    placed = ~empty & (pl.col("type") == "place") & (cls.shift(-1) == "owner")
    behind = cls.shift(-1).is_in(["det", "its", "figure", "adverb"]) & ~empty.shift(-1)
    owned = cls.shift(-1).is_in(["owner"]) | cls.shift(-2).is_in(["owner"])
    # "of last year's profits": the time is no owner.
    timed = (cls.shift(-1) == "time") & empty.shift(-1) & (cls.shift(-2) == "owner")
    target = (
        pl.when(placed)
        .then(row + 1)
        .when(~empty)
        .then(row)
        .when(timed)
        .then(row + 2)
        .when(behind | owned)
        .then(row + 1)
    )
    return rows.with_columns(target=target)


def _figures(rows: pl.DataFrame) -> pl.DataFrame:
    """The figures with the rows around them."""
    cls, row, empty = pl.col("cls"), pl.col("row"), ~pl.col("filled")
    weak = pl.col("is_weak") & cls.is_in(["det", "adverb", "start", "of", "prep", "act", "be"])
    solid = pl.when(empty).then(~cls.is_in(["adverb", "det", "time", "its"])).otherwise(~weak)
    closes = cls.is_in(["start", "hard", "sub", "figure", "comma"])
    ends = cls.is_in(["start", "hard"])
    has_object = pl.col("target").is_not_null()
    # "among the surveyed insurers": the participle is a border of its own.
    modified = is_word(_COUNTED, 2) & (cls.shift(1) == "det") & (cls == "adverb")
    counted = is_word(_COUNTED) | is_word(_COUNTED, 1) & cls.is_in(["det", "figure"]) | modified
    shared = pl.col("is_share") & is_word(["of"], -1) & has_object.shift(-1)
    verbs = ["act", "be", "aux"]
    followed = cls.shift(-1).is_in(verbs) | (cls.shift(-1) == "of") & (
        cls.shift(-2).is_in(verbs) | cls.shift(-3).is_in(verbs)
    )
    figures = (
        rows.select(
            "sentence",
            "at",
            "cls",
            "row",
            "verb",
            "filled",
            "nominal",
            "sentence_first",
            "topic_name",
            "topic_group",
            "topic_place",
            "topic_back",
            "weak_topic",
            "own_group",
            anchor=pl.when(solid).then(row).forward_fill().shift(1),
            following=pl.when(~empty | ~cls.is_in(["adverb", "det", "its", "figure", "close", "quote"]))
            .then(row)
            .backward_fill()
            .shift(-1),
            # "and only five companies achieved": the figure begins a clause of its own.
            opens_clause=(pl.col("nominal") & followed).fill_null(False),
            leading=latest_before(
                counted & pl.col("type").is_in(["group", "place"]),
                cls.is_in(["start", "hard"]) | (cls == "act") & ~pl.col("ing"),
            ).shift(1),
            # "Among insurers, the proportion has risen to 5": said of the whole sentence.
            opening=latest_before(
                counted & (pl.col("type") == "group") & (row - pl.col("sentence_first") <= _OPENS), ends
            ).shift(1),
            # "94 funds from 21 countries, of which 5": the funds.
            counted_before=latest_before(
                (cls == "figure") & (pl.col("type") == "group") & ~pl.col("lead").is_in(["prep", "of"]), ends
            ).shift(1),
            shared=latest_before(shared, ends).shift(1),
            verb_after=coming(cls.is_in(VERBS), cls.is_in(["start", "hard", "comma", "figure"])),
            **{name: coming(is_word(_OBJECTS[name]) & has_object, closes) for name in ("source", "goal", "within")},
        )
        .filter(pl.col("cls") == "figure")
        .drop("cls")
    )
    return _with_moves(_with_labels(_with_objects_of_figures(figures, rows), rows), rows)


def _with_objects_of_figures(figures: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """Adds the subject and object of the governing verb and the objects of the prepositions after the figure."""
    empty, after = ~pl.col("filled"), pl.col("verb") + 1
    next_word, next_class, beside = there(rows, "word", "following"), there(rows, "cls", "following"), pl.col("row") + 1
    far = {name: there(rows, "target", name) for name in ("source", "goal", "within")}
    next_target = there(rows, "target", "following")
    changes = there(rows, "cls", beside).is_in(["its", "det"]) & there(rows, "is_measure", beside)
    return figures.with_columns(
        prior=pl.col("anchor") - 1,
        noun=pl.when(~empty).then("row"),
        of=pl.when(empty & next_word.is_in(_OBJECTS["of"])).then(next_target),
        among=pl.when(empty & next_word.is_in(_OBJECTS["among"])).then(next_target),
        **far,
        share_of=pl.coalesce(
            # The whole also stands after its part: "a 7% share of the market".
            pl.when(there(rows, "is_share", "row") & (there(rows, "cls", beside) == "of")).then(
                there(rows, "target", beside)
            ),
            there(rows, "target", pl.col("shared") + 1),
        ),
        agent=pl.when(~pl.col("opens_clause")).then(there(rows, "subject", "verb")),
        object=pl.when(there(rows, "filled", "verb"))
        .then("verb")
        .when(there(rows, "filled", after) | (there(rows, "cls", after) == "pronoun"))
        .then(after),
        changed=pl.when(empty & changes).then(beside),
        predicate_near=(empty & next_class.is_in(["act", "be", "aux"])).fill_null(False),
    ).drop("shared", "opens_clause", "following")


def _with_labels(figures: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """Adds label, before and before_fresh (no verb after it)."""
    word, cls = there(rows, "word", "anchor"), there(rows, "cls", "anchor")
    touching, prior = there(rows, "filled", "anchor"), there(rows, "filled", "prior")
    bracket = (cls == "open") | (word == ":")
    # "and money market funds by 27": the verb is left out.
    elided = (
        word.is_in(["by", "to", "at", "for", "with"])
        & there(rows, "type", "prior").is_in(_ITEMS)
        & there(rows, "lead", "prior").is_in(["and", "comma", "sub", "hard"])
        & (pl.col("prior") > pl.col("verb").fill_null(-1))
    )
    return figures.with_columns(
        label=pl.when(touching).then("anchor").when((elided | bracket) & prior).then("prior"),
        before=pl.when(~touching & cls.is_in(["of", "prep", "be"]) & prior).then("prior"),
        before_fresh=pl.col("prior") >= pl.col("verb").fill_null(-1),
    )


def _with_moves(figures: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """Adds moved (what is up or down by the figure) and moved_by (the word that says so)."""
    one, two, three = (pl.col("row") - n for n in (1, 2, 3))
    bare = ~there(rows, "filled", one)
    word = there(rows, "word", one)
    up = bare & word.is_in(["up", "down"])
    named = [there(rows, "filled", place) & ~there(rows, "small", place).is_in(_UNITS) for place in (two, three)]
    aside = there(rows, "cls", two) == "comma"
    return figures.with_columns(
        moved=pl.when(up & named[0]).then(two).when(up & aside & named[1]).then(three),
        moved_by=pl.when(up | bare & (word == "worth")).then(one),
    )

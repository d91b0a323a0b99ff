"""The phrases around each figure that may say whom and what it measures."""

import polars as pl

from transforms.clauses import VERBS
from transforms.lexicon.entities import COLLECTIVES, SHARE_NOUNS, UNIT_NOUNS, WEAK_WORDS
from transforms.nearest import at, coming, latest_before, there
from transforms.phrase_types import words_of

_OBJECTS = {
    "of": ["of"],
    "among": ["in", "for", "among", "at", "by", "across"],
    "source": ["from", "into", "out of", "came from", "went to", "goes to", "go to"],
    "goal": ["to"],
    "within": ["in", "into", "for", "to", "outside"],
}  # fmt: skip
_UP_OR_DOWN = ["up", "down"]
_PEOPLE = ["group", "name", "place"]
_ITEMS = ["group", "name", "holder", "asset", "place"]
_SAID_OF = ("type", "head", "entity", "lead", "is_measure")
_READ = ("label", "before", "agent", "object", "noun", "of", "among", "source", "goal", "within", "moved", "share_of")


def surroundings(mentions: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """The mentions with row numbers of the phrases around them and what these are.

    label: touches the figure from the left ("bonds 27%"). before: stands before the preposition ("income of 27"). noun: follows
    the figure ("27 funds"). of, among: object of that preposition right after it; source, goal, within: farther on. agent: subject
    of the verb that governs it; object: of that verb. moved: what is up or down by it, moved_by: the word. changed: what it
    halves or doubles. leading: group named before it ("among insurers"). share_of: the whole in "the share of X". anchor: the last
    border or phrase before it that matters. For most of them type, head, entity, lead and is_measure.
    """
    figures = _figures(_with_objects(rows))
    look = mentions.select("doc", "sentence", "at", "kind", "role", "link").join(figures, on=["sentence", "at"], how="left", maintain_order="left")
    look = look.with_columns(there(rows, what, column).alias(f"{column}_{what}") for column in _READ for what in _SAID_OF)
    look = look.with_columns(
        **{f"agent_{what}": there(rows, what, "agent") for what in ("small", "cls", "words", "is_body", "possessor")},
        **{f"verb_{what}": there(rows, what, "verb") for what in ("cls", "lower")},
        **{f"anchor_{what}": there(rows, what, "anchor") for what in ("cls", "lower")},
        before_lower=there(rows, "lower", "before"),
        verb_after_lower=there(rows, "lower", "verb_after"),
        of_holder=pl.when(there(rows, "cls", "of") == "owner").then(there(rows, "possessor", "of")),
    )
    return look.with_columns(
        agent_possessor_type=there(rows, "type", "agent_possessor"),
        of_people=(pl.col("of_type").is_in(_PEOPLE) | pl.col("of_head").is_in(words_of(COLLECTIVES))).fill_null(False),
    )


def _with_objects(rows: pl.DataFrame) -> pl.DataFrame:
    """The borders with the object of each preposition: its own phrase or the one behind its article or place."""
    cls, row, empty = pl.col("cls"), pl.col("row"), pl.col("phrase") == ""
    placed = ~empty & (pl.col("type") == "place") & (cls.shift(-1) == "owner")
    behind = cls.shift(-1).is_in(["det", "its", "figure", "adverb"]) & ~empty.shift(-1)
    owned = cls.shift(-1).is_in(["owner"]) | cls.shift(-2).is_in(["owner"])
    target = pl.when(placed).then(row + 1).when(~empty).then(row).when(behind).then(row + 1).when(owned).then(row + 1)
    return rows.with_columns(target=target)


def _figures(rows: pl.DataFrame) -> pl.DataFrame:
    """The figures with the rows around them."""
    cls, row, empty, word = pl.col("cls"), pl.col("row"), pl.col("phrase") == "", pl.col("lower")
    weak = pl.col("small").is_in(words_of(WEAK_WORDS)) & cls.is_in(["det", "adverb", "start", "of", "prep", "act", "be"])
    solid = pl.when(empty).then(~cls.is_in(["adverb", "det", "time", "its"])).otherwise(~weak)
    rows = rows.with_columns(
        anchor=pl.when(solid).then(row).forward_fill().shift(1),
        following=pl.when(~empty | ~cls.is_in(["adverb", "det", "its", "figure", "close", "quote"])).then(row).backward_fill().shift(-1),
        opens_clause=_opens_clause(),
        shared=pl.col("head").is_in(words_of(SHARE_NOUNS)) & (word.shift(-1) == "of") & pl.col("target").shift(-1).is_not_null(),
    )
    closes = cls.is_in(["start", "hard", "sub", "figure", "comma"])
    ends = cls.is_in(["start", "hard"])
    counted = ["among", "of", "for", "in"]
    group_named = (word.is_in(counted) | word.shift(1).is_in(counted) & cls.is_in(["det", "figure"])) & pl.col("type").is_in(["group", "place"])
    far = {name: at("target", coming(word.is_in(_OBJECTS[name]) & pl.col("target").is_not_null(), closes)) for name in ("source", "goal", "within")}
    next_word = at("lower", "following")
    next_target = at("target", "following")
    rows = rows.with_columns(
        prior=pl.col("anchor") - 1,
        noun=pl.when(~empty).then(row),
        of=pl.when(empty & next_word.is_in(_OBJECTS["of"])).then(next_target),
        among=pl.when(empty & next_word.is_in(_OBJECTS["among"])).then(next_target),
        **far,
        agent=pl.when(~pl.col("opens_clause")).then(at("subject", "verb")),
        object=_object(),
        leading=latest_before(group_named, cls.is_in(["start", "hard", "act"])).shift(1),
        share_of=at("target", latest_before(pl.col("shared"), ends).shift(1) + 1),
        changed=pl.when(empty & cls.shift(-1).is_in(["its", "det"]) & ~empty.shift(-1) & pl.col("is_measure").shift(-1)).then(row + 1),
        predicate_near=empty & at("cls", "following").is_in(["act", "be", "aux"]),
        verb_after=pl.when(cls.is_in(VERBS)).then(row).when(cls.is_in(["start", "hard", "comma", "figure"])).then(-1).backward_fill().shift(-1),
        next_lower=next_word,
    )
    return _with_labels(rows).filter(pl.col("cls") == "figure").select(
        "sentence", "at", "row", "anchor", "label", "before", "noun", "agent", "object", "of", "among", "source", "goal", "within", "moved", "moved_by",
        "changed", "leading", "share_of", "verb", "verb_after", "next_lower", "nominal", "before_fresh", "predicate_near", "topic_name", "topic_group", "topic_place", "topic_back",
        "weak_topic", "own_group",
    )  # fmt: skip


def _opens_clause() -> pl.Expr:
    """Whether the figure begins a clause of its own: "and only five companies achieved"."""
    cls, verbs = pl.col("cls"), ["act", "be", "aux"]
    followed = cls.shift(-1).is_in(verbs) | (cls.shift(-1) == "of") & (cls.shift(-2).is_in(verbs) | cls.shift(-3).is_in(verbs))
    return (pl.col("nominal") & followed).fill_null(False)


def _object() -> pl.Expr:
    """The phrase right behind the governing verb or behind its article; a pronoun counts."""
    after = pl.col("verb") + 1
    return (
        pl.when(at("phrase", "verb") != "").then("verb")
        .when((at("phrase", after) != "") | (at("cls", after) == "pronoun")).then(after)
    )  # fmt: skip


def _with_labels(rows: pl.DataFrame) -> pl.DataFrame:
    """Adds label, before, before_fresh (no verb after it), moved and moved_by."""
    row, word, empty, cls = pl.col("row"), pl.col("lower"), pl.col("phrase") == "", pl.col("cls")
    touching = at("phrase", "anchor") != ""
    bracket = (at("cls", "anchor") == "open") | (at("border", "anchor") == ":")
    prior = at("phrase", "prior") != ""
    fresh = pl.col("prior") > pl.col("verb").fill_null(-1)
    # "and money market funds by 27": the verb is left out.
    elided = (
        at("lower", "anchor").is_in(["by", "to", "at", "for", "with"])
        & at("type", "prior").is_in(_ITEMS)
        & at("lead", "prior").is_in(["and", "comma", "sub", "hard"])
        & fresh
    )
    up = word.shift(1).is_in(_UP_OR_DOWN) & empty.shift(1)
    unit = pl.col("small").is_in(words_of(UNIT_NOUNS))
    return rows.with_columns(
        label=pl.when(touching).then("anchor").when((elided | bracket) & prior).then("prior"),
        before=pl.when(~touching & at("cls", "anchor").is_in(["of", "prep", "be"]) & prior).then("prior"),
        before_fresh=pl.col("prior") >= pl.col("verb").fill_null(-1),
        moved=pl.when(up & ~empty.shift(2) & ~unit.shift(2)).then(row - 2).when(up & (cls.shift(2) == "comma") & ~empty.shift(3) & ~unit.shift(3)).then(row - 3),
        moved_by=pl.when(up | (word.shift(1) == "worth") & empty.shift(1)).then(row - 1),
    )  # fmt: skip

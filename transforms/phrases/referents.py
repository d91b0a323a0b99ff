"""Whom the phrases stand for: pronouns, "the fund", "its assets", "demand from central banks"."""

import polars as pl

from transforms.lexicon.measures import POLLS
from transforms.phrases.antecedents import with_antecedents
from transforms.phrases.phrase_words import words_of
from transforms.phrases.phrases import is_word
from transforms.text.lookups import at, latest

_MANY = ["they", "them", "their", "we", "our"]
_BY = ["by", "according to"]
_BODIES = ["name", "group", "holder"]


def with_referents(rows: pl.DataFrame) -> pl.DataFrame:
    """The borders with the rows that their phrases stand for.

    Adds topic_name, topic_group, topic_place, topic_back, weak_topic (what the text speaks of, most reliable first),
    own_group (the last group of the sentence that may be a subject), possessor (whose: of "its", "the bank's"),
    holder_after ("assets of X"), entity (whom the phrase stands for; for a measure its holder).
    """
    return _with_entities(_with_possessors(_with_own_referents(_with_topics(_with_anaphors(rows)))))


def _with_anaphors(rows: pl.DataFrame) -> pl.DataFrame:
    kind = pl.col("type")
    back = (
        kind.is_in(["holder", "group", "measure", "place"]) & _article(["the", "this", "that"]) & pl.col("points_back")
    )
    rows = rows.with_columns(
        back=back.fill_null(False), land=pl.col("is_land") & (pl.col("words") == 1) & _article(["the"])
    )
    those = (kind == "group") & _article(["these", "those"])
    return rows.with_columns(anaphor=((kind == "pronoun") | pl.col("back") | pl.col("land") | those).fill_null(False))


def _article(words: list[str]) -> pl.Expr:
    """Whether one of some words stands before the phrase, or before the figure that it follows."""
    cls = pl.col("cls")
    return (cls == "det") & is_word(words) | (cls == "figure") & is_word(words, 1)


def _with_topics(rows: pl.DataFrame) -> pl.DataFrame:
    cls, kind = pl.col("cls"), pl.col("type")
    attributed = ((cls.shift(-1) == "report") & pl.col("lead").is_in(["comma", "quote", "open"])).fill_null(False)
    speaks = (
        (pl.col("lead") == "report")
        & ~cls.shift(-1).is_in(["act", "be", "aux"])
        & ~pl.col("border").str.ends_with("that")
    )
    agent = (cls == "prep") & is_word(_BY) | (pl.col("lead") == "prep") & is_word(_BY, 1)
    passing = pl.col("passing")
    # "the Thornbury Institute's survey": who asks.
    asker = (cls.shift(-1) == "owner") & pl.col("head").shift(-1).is_in(words_of(POLLS))
    attributed = attributed | asker.fill_null(False)
    # A label ("bonds 27%") is no subject.
    subject = pl.col("nominal") & ~attributed & ~speaks & (cls.shift(-1) != "figure") & ~pl.col("anaphor")
    name = (kind == "name") & ~agent & ~attributed
    group = (kind == "group") & ~passing
    institution = attributed & ((kind == "name") | pl.col("is_institution"))
    rows = with_antecedents(rows.with_columns(topic_subject=(subject & (kind == "name")).fill_null(False)))
    rows = rows.with_columns(
        topic_name=latest(pl.col("topic_subject"), "doc_first"),
        topic_group=latest(subject & kind.is_in(["group", "holder"]) & (cls != "its") & ~passing, "doc_first"),
        topic_place=latest(
            (kind == "place")
            & (cls.shift(-1) == "owner")
            & pl.col("lead").is_in(["start", "comma", "sub", "and", "hard"])
            & (kind.shift(-1) == "measure"),
            "doc_first",
        ),
        topic_back=latest(pl.col("nominal") & pl.col("back") & (kind == "holder"), "doc_first"),
        own_group=latest(pl.col("nominal") & (kind == "group"), "sentence_first").shift(1),
        any_group=latest(group, "doc_first"),
        any_name=latest(name, "doc_first"),
        sentence_last=pl.when((cls.shift(-1) == "start").fill_null(True)).then("row").backward_fill(),
        name_coming=pl.when(name).then("row").backward_fill(),
        group_coming=pl.when(subject & group).then("row").backward_fill(),
        speaker=pl.when(institution).then("row").backward_fill(),
    )
    # What "it" and "the fund" may stand for: no group of many.
    rows = rows.with_columns(
        topic_one=pl.when(~at(pl.col("head").str.ends_with("s"), "topic_group").fill_null(False)).then("topic_group")
    )
    coming = ("name_coming", "group_coming", "speaker")
    here = [pl.when(pl.col(column) <= pl.col("sentence_last")).then(pl.col(column)) for column in coming]
    return rows.with_columns(
        topic=pl.coalesce("topic_name", "topic_group", "topic_place", "topic_back"),
        weak_topic=pl.coalesce("any_name", *here),
    ).drop("sentence_last", *coming)


def _with_own_referents(rows: pl.DataFrame) -> pl.DataFrame:
    """Adds near (the last body before this place) and own (whom the phrase itself stands for, measures apart)."""
    kind = pl.col("type")
    body = kind.is_in([*_BODIES, "index", "asset"]) | pl.col("is_body")
    many = is_word(_MANY)
    # "panellists, who manage 5": a phrase of no known kind right before the relative.
    touching = pl.col("filled").shift(1) & kind.shift(1).is_in(["other", "place"])
    one = ~pl.col("head").str.ends_with("s").fill_null(False)
    rows = rows.with_columns(near=latest(body & ~pl.col("is_land"), "sentence_first").shift(1))
    return rows.with_columns(
        own=pl.when(pl.col("relative"))
        .then(pl.when(touching).then(pl.col("row") - 1).otherwise("near"))
        .when((kind == "pronoun") & many)
        .then(pl.coalesce("topic_group", "any_group", "topic", "weak_topic"))
        .when(kind == "pronoun")
        .then(pl.coalesce("topic_name", "topic_one", "any_name", "topic", "weak_topic"))
        .when(pl.col("land"))
        .then(pl.coalesce("topic_place", "row"))
        .when(pl.col("anaphor"))
        .then(
            pl.coalesce(
                "antecedent", "topic_name", pl.when(one).then("topic_one").otherwise("topic_group"), "any_name", "row"
            )
        )
        .when((kind != "measure").fill_null(False) | (pl.col("cls").shift(-1) == "owner"))
        .then("row")
    )


def _with_possessors(rows: pl.DataFrame) -> pl.DataFrame:
    cls, kind, row = pl.col("cls"), pl.col("type"), pl.col("row")
    whose = is_word(["whose"])
    many = is_word(_MANY)
    passing = pl.col("passing").shift(1)
    # "demand for gold from central banks eased": the last body between the noun and its verb or figure.
    ends = cls.is_in(["act", "be", "aux", "figure", "hard", "start", "comma", "that", "report"])
    reach = pl.when(ends).then(row).backward_fill().shift(-1).fill_null(pl.len()) - 1
    # "exposure to China": what an open noun asks for holds nothing.
    asked = pl.col("is_open") & (pl.col("head") != "demand") & is_word(["to", "in", "on", "for"], -1)
    chained = cls.shift(-1).is_in(["of", "prep", "act"]) & ~asked
    body = at(latest(kind.is_in(_BODIES) & ~pl.col("passing"), "sentence_first"), reach)
    other = at(latest(kind.is_in(["place", "asset", "index"]), "sentence_first"), reach)
    rows = rows.with_columns(
        own=pl.when("relative").then(pl.coalesce(at("own", "own"), "own")).otherwise("own"),
        reached_body=body,
        reached_other=other,
    )
    behind = [pl.when(pl.col(reached) > row).then(pl.col(reached)) for reached in ("reached_body", "reached_other")]
    rows = rows.with_columns(holder_after=pl.when(chained).then(pl.coalesce(behind))).drop(
        "reached_body", "reached_other"
    )
    return rows.with_columns(
        holder_after=at("own", "holder_after"),
        possessor=pl.when((cls == "owner") & passing)
        .then("topic")
        .when(cls == "owner")
        .then(pl.col("own").shift(1))
        .when((cls == "its") & whose)
        .then(at("own", "near"))
        .when((cls == "its") & many)
        .then(pl.coalesce("topic_group", "topic", "weak_topic"))
        .when(cls == "its")
        .then(pl.coalesce("topic_name", "topic_one", "any_name", "topic", "weak_topic")),
    )


def _with_entities(rows: pl.DataFrame) -> pl.DataFrame:
    some = pl.col("small").is_in(["one", "none", "many", "neither", "either"]) & pl.col("holder_after").is_not_null()
    compound = pl.when("compound").then("row")
    return rows.with_columns(
        entity=pl.when(pl.col("type") == "measure")
        .then(pl.coalesce("possessor", "holder_after", "topic", compound, "weak_topic"))
        .when(some)
        .then("holder_after")
        .otherwise("own")
    )

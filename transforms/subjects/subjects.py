"""Whom or what each figure measures, and of whom or what a share is a part."""

import polars as pl

from transforms.lexicon.entities import (
    CLIENTS,
    COLLECTIVES,
    COUNTED_ON_OWNER,
    ECONOMIC_HEADS,
    ECONOMIC_MEASURES,
    ECONOMY,
    GOING,
    INSIDERS,
    LEVIES,
    OWN_SECURITIES,
    PUBLIC_BODIES,
    PULLING,
    SELLING,
    VALUING,
)
from transforms.lexicon.forms import alternation
from transforms.links.respective import respective
from transforms.phrases.full_names import full_names
from transforms.phrases.phrase_words import words_of
from transforms.phrases.reading import Reading
from transforms.subjects.candidates import described_rows
from transforms.subjects.pointers import ends_without_noun
from transforms.subjects.populations import counted_inside, populations
from transforms.subjects.ranking import likeliest
from transforms.text.lookups import there

# Kinds whose figure is measured on the thing that moves; the others are measured on who holds, earns or pays.
_OF_THINGS = ("return", "change", "point_change", "multiple", "price")
# Kinds that say little of whom the text speaks: what they are measured on changes with every figure.
_PASSING_KINDS = ("return", "share", "count")
_PEOPLE = ("group", "name", "place")
_BODIES = ("group", "holder", "name", "place", "index")
_THINGS = (*_BODIES, "asset", "other")
# "its portfolio" is the fund's, "its credit portfolio" is a part with returns of its own.
_NAMED_PART = 2
_PUBLIC_BODY = rf"(?:^| )(?:{alternation(words_of(PUBLIC_BODIES))})$"
_OF_WHICH = ("of which", "which", "whom")
# Which of the sizes of `_words` a field has.
_SIZES = {"subject": "size", "population": "whole_size"}
_OPENS_ITEM = ("comma", "and", "start", "hard", "sub", "open", "quote")


def with_subjects(mentions: pl.DataFrame, sentences: pl.DataFrame, read: Reading) -> pl.DataFrame:
    """The mentions with subject and population (verbatim, null where the text names none), and subject_row: the row of
    the reading that names the subject.

    mentions: sorted by place, with kind, role and link. read: what `reading` returned for them.
    """
    rows, look = read.rows, ruled(read)
    described = described_rows(rows)
    look = with_rows(look, rows, likeliest(look, described))
    chosen = look.select("subject", population=populations(look, rows, described))
    words = _words(rows, sentences)
    named = full_names(rows, words, pl.concat([chosen["subject"], chosen["population"]]).drop_nulls().unique())
    inside = mentions.select(counted_inside()).to_series()
    # Of a group that was named before, this one is said in the plural: "savers" and "one saver in five".
    again = there(rows, "head", "population").str.starts_with(pl.lit(inside).str.to_lowercase())
    inside = chosen.select(pl.when(~again.fill_null(value=False)).then(inside)).to_series()
    return mentions.with_columns(
        chosen.join(named.rename({"row": field, "name": f"{field}_name"}), on=field, how="left", maintain_order="left")
        .select(pl.coalesce(inside, f"{field}_name", _spoken(words, field, _SIZES[field])).alias(field))
        .to_series()
        for field in chosen.columns
    ).with_columns(subject_row=chosen["subject"])


def one_word_names(institutions: pl.DataFrame) -> list[str]:
    """The names of institutions that are one word."""
    return institutions.filter(~pl.col("alias").str.contains(" ", literal=True))["alias"].unique().to_list()


def spoken(rows: pl.DataFrame, sentences: pl.DataFrame, field: str = "subject") -> pl.Series:
    """For each row the words by which a subject or population would be named, in the fullest form of the document."""
    words = _words(rows, sentences)
    named = full_names(rows, words, rows["row"])
    own = words.select("row", said=_spoken(words, "row", _SIZES[field])).join(
        named, on="row", how="left", maintain_order="left"
    )
    return own.select(pl.coalesce("name", "said")).to_series()


def with_rows(look: pl.DataFrame, rows: pl.DataFrame, weighed: pl.Series) -> pl.DataFrame:
    """The mentions with the rows that name their subject. weighed: for each the likeliest row."""
    look = look.with_columns(likeliest=weighed)
    look = look.with_columns(
        subject=pl.when(_of_economy())
        .then(_economy())
        .otherwise(pl.coalesce(respective(look, rows), "likeliest", "ruled"))
    )
    # ", two points more": a distance added to a level is that of the same body.
    distance = pl.col("added") & (pl.col("kind") == "point_change")
    return look.with_columns(subject=pl.when(distance).then(pl.col("subject").shift(1)).otherwise("subject"))


def ruled(read: Reading) -> pl.DataFrame:
    """The mentions with their surroundings and ruled, the row that rules name as their subject."""
    look, rows = read.around, read.rows
    kind = pl.col("kind")
    look = look.with_columns(topic=_topic()).with_columns(actor=_actor(), group_here=_group_here())
    look = look.with_columns(asked=_asked())
    look = look.with_columns(
        subject=pl.when(kind == "sample_size")
        .then(pl.coalesce("group_here", "topic"))
        .when(kind == "share")
        .then(_share_subject())
        .when(kind == "count")
        .then(_count_subject())
        .when(kind == "flow")
        .then(_flow_subject())
        .when(kind.is_in(_OF_THINGS))
        .then(_thing())
        .when(kind.is_in(["deal", "stake", "valuation"]))
        .then(_party())
        .otherwise(_holder())
    )
    look = look.with_columns(subject_type=there(rows, "type", "subject")).with_columns(subject=_with_memory())
    same = pl.col("sentence") == pl.col("sentence").shift(1)
    # ", or $2 a share", ", double its worth": a figure added to the one before it measures the same body.
    added = (
        same
        & (pl.col("anchor_cls") == "comma")
        & (pl.col("verb") <= pl.col("row").shift(1))
        & pl.col("label").is_null()
        & pl.col("moved").is_null()
        & pl.col("nominal")
        & ~kind.is_in(["share", "count", "sample_size"])
    )
    look = look.with_columns(added=added.fill_null(False)).with_columns(
        subject=pl.when("added").then(pl.col("subject").shift(1)).otherwise("subject")
    )
    next_one = pl.when(pl.col("sentence") == pl.col("sentence").shift(-1)).then(pl.col("subject").shift(-1))
    look = look.with_columns(
        subject=pl.coalesce("subject", pl.when(kind.is_in(["point_change", "flow", "aum"])).then(next_one))
    )
    return look.rename({"subject": "ruled"})


def _with_memory() -> pl.Expr:
    """The subject; where only a group or place of the text was left, the last body that a figure measured."""
    body = pl.col("subject_type").is_in(["group", "name", "holder", "place"])
    lasting = ~pl.col("kind").is_in(_PASSING_KINDS)
    shown = pl.when(body & lasting & (pl.col("subject") != pl.col("topic")).fill_null(True)).then("subject")
    # What stands in the figure's own sentence is no guess.
    far = (pl.col("subject") == pl.col("topic")) & (pl.col("subject") < pl.col("sentence_first"))
    guessed = (far | pl.col("subject").is_null()) & pl.col("topic_name").is_null()
    return (
        pl.when(guessed & (pl.col("kind") != "share"))
        .then(pl.coalesce(_carried(shown), "subject"))
        .otherwise("subject")
    )


def _topic() -> pl.Expr:
    """What the text speaks of at the figure: the last name in subject place, else the group asked, else the last
    group.
    """
    sample = _carried(pl.when(pl.col("kind") == "sample_size").then(pl.coalesce("noun", "of")))
    economy = pl.col("kind").is_in(["rate", "change", "point_change"]) & pl.col("agent_head").is_in(words_of(ECONOMY))
    weak = pl.when(~economy.fill_null(False)).then("weak_topic")
    return pl.coalesce("topic_name", sample, "topic_group", "topic_place", "topic_back", weak)


def _carried(value: pl.Expr) -> pl.Expr:
    """The last value of the document so far."""
    doc = pl.when(value.is_not_null()).then("doc").forward_fill()
    return pl.when(doc == pl.col("doc")).then(value.forward_fill())


def _actor() -> pl.Expr:
    """Whom the subject of the governing verb stands for; the topic where it is an insider, a speaker or no body at
    all.
    """
    owner = pl.col("kind") == "stake"
    client = (
        (pl.col("agent_type") == "group")
        & pl.col("agent_small").is_in(words_of(CLIENTS))
        & pl.col("topic_name").is_not_null()
    )
    insider = ~owner & (client & (pl.col("kind") != "share") | pl.col("agent_head").is_in(words_of(INSIDERS)))
    speaker = pl.col("agent_type").is_in(["person", "source", "figure"])
    principal = pl.when(pl.col("agent_possessor_type").is_in(_BODIES)).then("agent_possessor")
    return pl.when(insider | speaker).then(pl.coalesce(principal, "topic")).otherwise("agent_entity")


def _group_here() -> pl.Expr:
    """The people or firms that the words around a share or sample count or ask."""
    plural = (pl.col("of_type") == "holder") & pl.col("of_head").str.ends_with("s")
    of_people = pl.when(pl.col("of_people") | plural).then("of")
    among = pl.when(pl.col("of").is_null() & pl.col("among_type").is_in(_PEOPLE)).then("among")
    counted = pl.when(pl.col("noun_type") == "group").then("noun")
    item = pl.when(pl.col("label_lead").is_in(_OPENS_ITEM) & (pl.col("label_type") == "group")).then("label")
    whole = pl.when(pl.col("of").is_null() & (pl.col("share_of_type") == "group")).then("share_of")
    which = pl.when(pl.col("anchor_word").cast(pl.String).is_in(_OF_WHICH)).then("counted_before")
    return (
        pl.when(pl.col("kind") == "sample_size")
        .then(pl.coalesce("noun", "of"))
        .when(pl.col("kind") == "share")
        .then(pl.coalesce(of_people, which, counted, among, item, "leading", whole, "opening"))
    )


def _asked() -> pl.Expr:
    """Whom a survey answer without a group of its own is from."""
    kind = pl.col("kind")
    share = _carried(pl.when(kind == "share").then("group_here"))
    sample = _carried(pl.when(kind == "sample_size").then("group_here"))
    coming = pl.when(kind.is_in(["share", "sample_size"])).then("group_here")
    following = pl.when(pl.when(coming.is_not_null()).then("doc").backward_fill() == pl.col("doc")).then(
        coming.backward_fill()
    )
    return pl.coalesce("own_group", share, sample, "topic_group", "topic", following)


def _share_subject() -> pl.Expr:
    went = pl.col("verb_after_word").cast(pl.String).is_in(words_of(GOING))
    giver = pl.coalesce(
        pl.when(pl.col("source_type").is_in(_BODIES)).then("source"),
        pl.when(went & pl.col("goal_type").is_in(_BODIES)).then("goal"),
    )
    label = pl.when(pl.col("label_lead").is_in(_OPENS_ITEM) & pl.col("label_type").is_in(_THINGS)).then("label")
    held = (
        pl.when(pl.col("agent_type").is_in(["measure", "asset", "other"]))
        .then("agent")
        .when(~pl.col("agent_type").is_in(["figure", "source", "person"]))
        .then("agent_entity")
    )
    part = pl.when(pl.col("of").is_not_null()).then(pl.coalesce(giver, label, held, "topic"))
    doer = pl.when(~pl.col("predicate_near") & pl.col("agent_type").is_in(_BODIES)).then("agent_entity")
    return pl.coalesce("group_here", part, doer, "asked")


def _count_subject() -> pl.Expr:
    counted = pl.when(
        pl.col("noun_type").is_in(["group", "holder"]) & ~pl.col("noun_head").is_in(words_of(COUNTED_ON_OWNER))
    ).then("noun")
    actor = pl.when(pl.col("agent_type").is_in([*_BODIES, "pronoun", "measure"])).then("actor")
    # "Members: 214,300": the label says what is counted, not whose.
    own_count = pl.when(pl.col("label_head").is_in(words_of(COUNTED_ON_OWNER))).then("topic")
    return pl.coalesce(
        own_count, _listed(["name", "group"]), actor, pl.when(pl.col("nominal")).then(counted), "topic", counted, "noun"
    )


def _flow_subject() -> pl.Expr:
    client = pl.col("agent_head").is_in(words_of(CLIENTS)).fill_null(False)
    pulled = (
        pl.col("verb_word").cast(pl.String).is_in(words_of(PULLING)).fill_null(False)
        | ~client & pl.col("agent").is_null()
    )
    fund = pl.when((client | pulled) & pl.col("source_type").is_in(["group", "holder", "name", "asset"])).then(
        "source_entity"
    )
    return pl.coalesce(_listed(_THINGS), fund, _measured(), pl.when(client).then("topic"), "actor", "topic")


def _thing() -> pl.Expr:
    part = pl.col("agent_cls").is_in(["its", "owner"]) & pl.col("agent_head").is_in(
        words_of(f"{COUNTED_ON_OWNER}, {COLLECTIVES}")
    )
    paper = pl.col("agent_small").is_in(words_of(OWN_SECURITIES))
    owner = pl.when(paper | part).then(pl.coalesce("agent_possessor", "agent_holder_after", "topic"))
    body = pl.when(pl.col("agent_is_body") & (pl.col("agent_words") >= _NAMED_PART)).then("agent")
    return pl.coalesce(_listed(_THINGS), "moved_entity", _valued(), body, _measured(), owner, "actor", "topic")


def _of_economy() -> pl.Expr:
    """Whether inflation, growth or the like is measured: no body in the text has it."""
    said = [pl.col(f"{place}_small").is_in(words_of(ECONOMIC_MEASURES)) for place in ("before", "agent", "object")]
    # "told lawmakers inflation would …": such a word is the head of whatever stands before it.
    said += [pl.col("agent_head").is_in(words_of(ECONOMIC_HEADS)), pl.col("noun_head").is_in(words_of(LEVIES))]
    return (pl.col("kind").is_in(["rate", "change", "point_change", "return"]) & pl.any_horizontal(said)).fill_null(
        False
    )


def _economy() -> pl.Expr:
    """The country whose economy it is."""
    places = ("before", "agent", "object")
    return pl.coalesce(pl.when(pl.col(f"{place}_entity_type") == "place").then(f"{place}_entity") for place in places)


def _party() -> pl.Expr:
    sold = pl.when(
        pl.col("verb_word").cast(pl.String).is_in(words_of(SELLING)) & pl.col("goal_type").is_in(_BODIES)
    ).then("goal_entity")
    return pl.coalesce(sold, pl.when(pl.col("kind") == "valuation").then(_valued()), _holder())


def _valued() -> pl.Expr:
    """The object of a verb that puts a value on it."""
    return pl.when(pl.col("verb_word").cast(pl.String).is_in(words_of(VALUING))).then("object_entity")


def _holder() -> pl.Expr:
    kind, agent = pl.col("kind"), pl.col("agent_type")
    attributive = pl.when((kind == "aum") & pl.col("noun_type").is_in(["holder", "name", "group"])).then("noun_entity")
    part = pl.when(
        (pl.col("anchor_word") == "including") & pl.col("among_type").is_in(["group", "name", "holder"])
    ).then("among_entity")
    having = pl.when(
        (kind == "aum") & (pl.col("anchor_word") == "with") & pl.col("before_type").is_in(["name", "group", "holder"])
    ).then("before_entity")
    of_name = pl.when(pl.col("of_type") == "name").then("of_entity")
    whole = pl.when(kind.is_in(["allocation", "ratio"])).then(pl.coalesce(of_name, "of_holder"))
    book = (
        pl.col("agent_is_body") & (pl.col("agent_words") >= _NAMED_PART) & pl.col("agent_cls").is_in(["its", "owner"])
    )
    body = pl.when(kind.is_in(["rate", "allocation"]) & book).then("agent")
    no_body = (kind != "rate") & agent.is_in(["asset", "other"]) | (kind == "allocation") & (agent == "place")
    item = pl.when(kind != "allocation").then(_listed(["name", "group", "holder", "place"]))
    ratio = pl.when(kind == "ratio").then(_valued())
    return pl.coalesce(
        attributive,
        part,
        having,
        whole,
        ratio,
        body,
        item,
        _measured(),
        pl.when(no_body).then("topic"),
        "actor",
        "topic",
    )


def _listed(types: tuple[str, ...] | list[str]) -> pl.Expr:
    """The item of a list or label that touches the figure: "bonds 27%", "solar (-22%)", "in Iceland 219 per cent"."""
    item = pl.col("label_lead").is_in(_OPENS_ITEM) | (pl.col("label_lead") == "prep") & pl.col("label_type").is_in(
        ["place", "group"]
    )
    label = pl.when(item & pl.col("label_type").is_in(list(types))).then("label_entity")
    compared = pl.when((pl.col("role") == "member") & (pl.col("among_type") == "place")).then("among")
    return pl.coalesce(label, compared) if "place" in types else label


def _measured() -> pl.Expr:
    """Whose amount a noun right before the figure names: "net inflows of", "with assets of"."""
    # ", a return of 6%": an aside about the subject of the sentence.
    aside = (
        (pl.col("before_lead") == "comma") & pl.col("before_word").is_in(["a", "an"]) & pl.col("agent").is_not_null()
    )
    named = (
        (pl.col("before_type") == "measure")
        & pl.col("before_lead").is_in([*_OPENS_ITEM, "prep"])
        & pl.col("before_fresh")
    )
    return pl.when(named & ~aside.fill_null(False)).then("before_entity")


def _words(rows: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """For each row the words that name it: row, doc, type, sentence_text, start, size, whole_size. A name stands
    without its place, a common noun with it. Of "hedge fund assets" a fund is the subject, the assets are what a share
    is a part of.
    """
    placed = (pl.col("cls") == "owner") & (pl.col("type").shift(1) == "place") & (pl.col("type") != "name")
    # "the Kenyan teachers' fund", "Harvard's endowment": the owner tells which; a firm's fund has a name of its own.
    public = (pl.col("type").shift(1) != "name") | pl.col("small").str.contains(_PUBLIC_BODY)
    body = pl.col("type").is_in(["group", "holder"]) & pl.col("is_institution")
    owned = (pl.col("cls") == "owner") & body & public
    first = pl.when(placed).then(pl.col("begin").shift(1)).when(owned).then(pl.col("first").shift(1)).otherwise("first")
    end = ends_without_noun(rows)
    start = pl.coalesce(first, pl.when(end.is_not_null()).then("at"))
    last = pl.coalesce("last", end)
    return rows.select(
        "row",
        "doc",
        "sentence",
        "type",
        start=start,
        size=last - start,
        whole_size=pl.when("compound").then("end").otherwise(last) - start,
    ).join(sentences.select("sentence", "sentence_text"), on="sentence", how="left", maintain_order="left")


def _spoken(words: pl.DataFrame, column: str, size: str) -> pl.Expr:
    return there(words, "sentence_text", column).str.slice(there(words, "start", column), there(words, size, column))

"""Whom or what each figure measures, and of whom or what a share is a part."""

import polars as pl

from transforms.clauses import clauses, words_of
from transforms.lexicon.entities import CLIENTS, COLLECTIVES, COUNTED_ON_OWNER, ECONOMY, INSIDERS, OWN_SECURITIES, PULLING
from transforms.phrases import borders, masked_sentences
from transforms.surroundings import surroundings

# Kinds whose figure is measured on the thing that moves; the others are measured on who holds, earns or pays.
_OF_THINGS = ("return", "change", "point_change", "multiple", "price")
_PEOPLE = ("group", "name", "place")
_BODIES = ("group", "holder", "name", "place", "index")
_OPENS_ITEM = ("comma", "and", "start", "hard", "sub", "open", "quote")
_SELLS = r"^`?(?:sell|sells|sold|selling|divest|divested|divesting|offload|offloaded|dispose|disposed)$"
_VALUES = r"^`?(?:value|values|valued|valuing)$"


def with_subjects(mentions: pl.DataFrame, sentences: pl.DataFrame, texts: pl.DataFrame, institutions: pl.DataFrame) -> pl.DataFrame:
    """The mentions with subject and population (verbatim, null where the text names none). Reads kind, role and link."""
    masked = masked_sentences(mentions, sentences)
    known = institutions["alias"].unique().to_list()
    rows = clauses(borders(masked), masked, [name for name in known if " " not in name])
    chosen = _subject_rows(surroundings(mentions, rows), rows)
    return mentions.with_columns(chosen.select(_verbatim(column, rows, sentences).alias(column) for column in ("subject", "population")))


def _subject_rows(look: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """For each mention the rows of its subject and population."""
    kind = pl.col("kind")
    look = look.with_columns(topic=_topic()).with_columns(actor=_actor())
    look = look.with_columns(group_here=_group_here())
    look = look.with_columns(
        asked=pl.coalesce(
            pl.when(pl.col("own_group") >= 0).then("own_group"),
            pl.when(kind == "share").then("group_here").forward_fill().over("doc"),
            pl.when(kind == "sample_size").then("group_here").forward_fill().over("doc"),
            "topic_group", "topic", pl.when(kind.is_in(["share", "sample_size"])).then("group_here").backward_fill().over("doc"),
        )
    )  # fmt: skip
    subject = (
        pl.when(kind == "sample_size").then(pl.coalesce("group_here", "topic"))
        .when(kind == "share").then(_share_subject())
        .when(kind == "count").then(_count_subject())
        .when(kind == "flow").then(_flow_subject())
        .when(kind.is_in(_OF_THINGS)).then(_thing())
        .when(kind.is_in(["deal", "stake", "valuation"])).then(_party())
        .otherwise(_holder())
    )  # fmt: skip
    look = look.with_columns(subject=subject)
    # ", or $2 a share", ", double its worth": a figure added to the one before it measures the same body.
    added = pl.col("anchor_cls").is_in(["comma"]) & pl.col("label").is_null() & pl.col("moved").is_null() & (pl.col("sentence") == pl.col("sentence").shift(1)) & ~kind.is_in(["share", "count", "sample_size"]) & ~pl.col("figure_nominal").not_()
    look = look.with_columns(subject=pl.when(added.fill_null(False) & (pl.col("verb") <= pl.col("row").shift(1))).then(pl.col("subject").shift(1)).otherwise("subject"))
    look = look.with_columns(subject=pl.coalesce("subject", pl.when(kind.is_in(["point_change", "flow", "aum"])).then(pl.col("subject").backward_fill().over("sentence"))))
    whole = pl.coalesce(pl.when(~pl.col("people").fill_null(False)).then("of"), "market")
    carried = pl.when(pl.col("link").is_not_null() & (kind == "share")).then(whole.forward_fill().over("doc", "link"))
    return look.with_columns(population=pl.when(kind == "share").then(pl.coalesce(whole, carried, "subject")))


def _topic() -> pl.Expr:
    """What the text speaks of at the figure: the last name in subject place, else the group asked, else the last group."""
    sample = pl.when(pl.col("kind") == "sample_size").then(pl.coalesce("noun", "of")).forward_fill().over("doc")
    macro = pl.col("kind").is_in(["rate", "change", "point_change"]) & pl.col("agent_head").is_in(words_of(ECONOMY))
    return pl.coalesce("topic_name", sample, "topic_group", "topic_place", "topic_back", pl.when(~macro.fill_null(False)).then("weak_topic"))


def _actor() -> pl.Expr:
    """Whom the subject of the governing verb stands for; the topic where it is an insider, a speaker or no body at all."""
    bare = (pl.col("agent_type") == "group") & pl.col("agent_lower").is_in(words_of(CLIENTS)) & pl.col("topic_name").is_not_null()
    owner = pl.col("kind") == "stake"
    insider = ~owner & bare & (pl.col("kind") != "share") | ~owner & pl.col("agent_head").is_in(words_of(INSIDERS)) | pl.col("agent_type").is_in(["person", "source", "figure"])
    return pl.when(insider).then(pl.coalesce(pl.when(pl.col("agent_owner_type").is_in(_BODIES)).then("agent_owner"), "topic")).otherwise("agent_entity")


def _group_here() -> pl.Expr:
    """The people or firms that the words around the figure count or ask."""
    of_people = pl.col("of_type").is_in(_PEOPLE) | pl.col("of_head").is_in(words_of(COLLECTIVES)) | (pl.col("of_type") == "holder") & pl.col("of_head").str.ends_with("s")
    among = pl.when(pl.col("among_type").is_in(_PEOPLE)).then("among")
    item = pl.when(pl.col("label_lead").is_in(_OPENS_ITEM) & (pl.col("label_type") == "group")).then("label")
    asker = pl.when((pl.col("kind") == "share") & pl.col("of").is_null() & (pl.col("agent_type") == "group") & pl.col("label").is_null() & pl.col("figure_is_object")).then("agent")
    return (
        pl.when(pl.col("kind") == "sample_size").then(pl.coalesce("noun", "of"))
        .when(pl.col("kind") == "share").then(pl.coalesce(pl.when(of_people).then("of"), pl.when(pl.col("noun_type") == "group").then("noun"), pl.when(pl.col("of").is_null()).then(among), "leading", item, pl.when((pl.col("share_of_type") == "group") & pl.col("of").is_null()).then("share_of")))
    )  # fmt: skip


def _share_subject() -> pl.Expr:
    giver = pl.when(pl.col("from_type").is_in(_BODIES)).then("from")
    labelled = pl.when(pl.col("label_lead").is_in(_OPENS_ITEM) & pl.col("label_type").is_in([*_BODIES, "asset", "other"])).then("label")
    giver = pl.coalesce(giver, pl.when(pl.col("verb_after_word").is_in(["went", "goes", "go", "going", "belongs", "belonged"]) & pl.col("to_type").is_in(_BODIES)).then("to"))
    held = pl.when(pl.col("agent_type").is_in(["measure", "asset", "other"])).then("agent").when(~pl.col("agent_type").is_in(["figure", "source", "person"])).then("agent_entity")
    return pl.coalesce("group_here", pl.when(pl.col("of").is_not_null()).then(pl.coalesce(giver, labelled, held, "topic")), pl.when(pl.col("predicate_near").not_() & pl.col("agent_type").is_in(_BODIES)).then("agent_entity"), "asked")


def _count_subject() -> pl.Expr:
    counted = pl.when(pl.col("noun_type").is_in(["group", "holder"]) & ~pl.col("noun_head").is_in(words_of(COUNTED_ON_OWNER))).then("noun")
    actor = pl.when(pl.col("agent_type").is_in(_BODIES) | pl.col("agent_type").is_in(["pronoun", "measure"])).then("actor")
    return pl.coalesce(_listed(["name", "group"]), actor, pl.when(pl.col("figure_nominal")).then(counted), "topic", counted, "noun")


def _flow_subject() -> pl.Expr:
    client = pl.col("agent_head").is_in(words_of(CLIENTS))
    pulled = pl.col("verb_border").str.strip_chars_start("`").is_in(words_of(PULLING)) | ~client.fill_null(False) & pl.col("agent").is_null()
    fund = pl.when(pl.col("from_type").is_in(["group", "holder", "name", "asset"]) & (pulled | client)).then("from_entity")
    return pl.coalesce(_listed([*_BODIES, "asset", "other"]), fund, _measured(), pl.when(client).then("topic"), "actor", "topic")


def _thing() -> pl.Expr:
    own = pl.col("agent_lower").is_in(words_of(OWN_SECURITIES))
    body = pl.when(pl.col("agent_is_body") & (pl.col("agent_words") >= 2)).then("agent")
    own = own | pl.col("agent_cls").is_in(["its", "owner"]) & pl.col("agent_head").is_in(words_of(f"{COUNTED_ON_OWNER}, {COLLECTIVES}"))
    valued = pl.when(pl.col("verb_border").str.contains(_VALUES)).then("object_entity")
    return pl.coalesce(_listed([*_BODIES, "asset", "other"]), "moved", valued, body, _measured(), pl.when(own).then(pl.coalesce("agent_owner", "topic")), "actor", "topic")


def _party() -> pl.Expr:
    sold = pl.when(pl.col("verb_border").str.contains(_SELLS) & pl.col("to_type").is_in(_BODIES)).then("to_entity")
    valued = pl.when((pl.col("kind") == "valuation") & pl.col("verb_border").str.contains(_VALUES)).then("object_entity")
    return pl.coalesce(sold, valued, _holder())


def _holder() -> pl.Expr:
    kind_ = pl.col("kind")
    attributive = (pl.col("kind") == "aum") & pl.col("noun_type").is_in(["holder", "name", "group"])
    whole = pl.when(kind_.is_in(["allocation", "ratio"])).then(
        pl.coalesce(pl.when(pl.col("of_type").is_in(["name"])).then("of_entity"), "of_holder")
    )
    itself = kind_.is_in(["rate"]) & pl.col("agent_type").is_in(["asset", "other"])
    no_body = ~itself & pl.col("agent_type").is_in(["asset", "other"]) | (pl.col("kind") == "allocation") & pl.col("agent_type").is_in(["place"])
    body = pl.when(pl.col("kind").is_in(["rate", "allocation"]) & pl.col("agent_is_body") & (pl.col("agent_words") >= 2) & pl.col("agent_cls").is_in(["its", "owner"])).then("agent")
    part = pl.when((pl.col("anchor_border") == "including") & pl.col("among_type").is_in(["group", "name", "holder"])).then("among_entity")
    having = pl.when((pl.col("kind") == "aum") & pl.col("figure_of_with") & pl.col("before_type").is_in(["name", "group", "holder"])).then("before_entity")
    valued = pl.when((pl.col("kind") == "ratio") & pl.col("verb_border").str.contains(_VALUES)).then("object_entity")
    return pl.coalesce(pl.when(attributive).then("noun_entity"), part, having, whole, valued, body, pl.when(kind_ != "allocation").then(_listed(["name", "group", "holder", "place"])), _measured(), pl.when(no_body).then("topic"), "actor", "topic")


def _listed(types: list[str]) -> pl.Expr:
    """The item of a list or label that touches the figure: "bonds 27%", "solar (-22%)", "in Iceland 219 per cent"."""
    compared = pl.when((pl.col("role") == "member") & (pl.col("among_type") == "place")).then("among")
    item = pl.col("label_lead").is_in(_OPENS_ITEM) | (pl.col("label_lead") == "prep") & pl.col("label_type").is_in(["place", "group"])
    return pl.coalesce(pl.when(item & pl.col("label_type").is_in(types)).then("label_entity"), compared if "place" in types else None)


def _measured() -> pl.Expr:
    """Whose amount a noun right before the figure names: "net inflows of", "with assets of"."""
    # ", a return of 6%": an aside about the subject of the sentence.
    aside = (pl.col("before_lead") == "comma") & pl.col("before_border").is_in(["a", "an"]) & pl.col("agent").is_not_null()
    return pl.when((pl.col("before_type") == "measure") & pl.col("before_lead").is_in([*_OPENS_ITEM, "prep"]) & pl.col("before_fresh") & ~aside.fill_null(False)).then("before_entity")


def _verbatim(column: str, rows: pl.DataFrame, sentences: pl.DataFrame) -> pl.Expr:
    """The words of the row that a column names: a name without its place, a common noun with it."""
    placed = (pl.col("cls") == "owner") & (pl.col("type").shift(1) == "place") & (pl.col("type") != "name")
    spans = rows.select("sentence", "last", start=pl.when(placed).then(pl.col("begin").shift(1)).otherwise("first"))
    texts = spans.join(sentences.select("sentence", "sentence_text"), on="sentence", how="left", maintain_order="left").select(
        text=pl.col("sentence_text").str.slice("start", pl.col("last") - pl.col("start"))
    )
    return pl.when(pl.col(column).is_not_null()).then(pl.lit(texts["text"]).gather(pl.col(column).fill_null(0)))

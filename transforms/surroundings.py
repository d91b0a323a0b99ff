"""The phrases around each figure that may say whom and what it measures."""

import polars as pl

from transforms.clauses import words_of
from transforms.lexicon.entities import COLLECTIVES

_WEAK = ["net", "combined", "total", "estimated", "average", "median", "mere", "further", "joint", "record", "whopping", "equivalent", "remaining", "other", "a"]
_UNITS = ["ounce", "share", "barrel", "unit", "tonne", "member", "year", "head", "person", "gram", "bushel", "pound"]
_AMONG = ["in", "for", "among", "at", "by", "across"]
_INTO = ["in", "into", "for", "to", "outside"]
_FROM = ["from", "into", "out of", "came from", "went to", "goes to", "go to"]
_LOOKED_UP = ("label", "before", "agent", "of", "among", "noun", "from", "to", "by", "object", "moved", "leading", "share_of")


def surroundings(mentions: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """The mentions with row numbers of the phrases around them and what these are.

    label: touches the figure from the left ("bonds 27%"). before: stands before the preposition ("income of 27"). noun: follows
    the figure ("27 funds"). of, among, from, to: object of that preposition after it. agent: subject of the verb that governs
    it; object: of that verb. moved: what is up or down by it. leading: group named before ("among insurers"). For each of
    them its type, head and entity.
    """
    figures = _figures(rows)
    look = mentions.select("doc", "sentence", "at", "kind", "role", "link").join(figures, on=["sentence", "at"], how="left", maintain_order="left")
    at = lambda what, column: pl.when(pl.col(column).is_not_null()).then(pl.lit(rows[what]).gather(pl.col(column).fill_null(0).clip(0)))  # noqa: E731
    look = look.with_columns(
        at(what, column).alias(f"{column}_{what}") for column in _LOOKED_UP for what in ("type", "head", "entity", "lead")
    )
    look = look.with_columns(agent_lower=at("lower", "agent"), agent_cls=at("cls", "agent"), agent_words=at("words", "agent"), agent_is_body=at("is_body", "agent"), of_holder=pl.when(at("cls", "of") == "owner").then(at("possessor", "of")), agent_owner=at("possessor", "agent"), before_lead=at("lead", "before"))
    return look.with_columns(
        agent_owner_type=at("type", "agent_owner"),
        people=pl.col("of_type").is_in(["group", "name", "place"]) | pl.col("of_head").is_in(words_of(COLLECTIVES)),
        moved=pl.col("moved_entity"),
        market=pl.when(pl.col("share_of").is_not_null()).then("share_of"),
    )


def _figures(rows: pl.DataFrame) -> pl.DataFrame:
    empty, cls, row = pl.col("phrase") == "", pl.col("cls"), pl.col("row")
    border = pl.col("border").str.to_lowercase()
    weak = pl.col("lower").is_in(_WEAK) & cls.is_in(["det", "adverb", "start", "of", "prep", "act", "be"])
    solid = (~empty & ~weak) | (empty & ~cls.is_in(["adverb", "det", "time", "its"]))
    rows = rows.with_columns(
        anchor=pl.when(solid).then("row").forward_fill().shift(1).fill_null(0),
        solid_next=pl.when(~empty | ~cls.is_in(["adverb", "det", "its", "figure", "close", "quote"])).then("row").backward_fill().shift(-1),
    )
    there = lambda what, column: pl.col(what).gather(pl.col(column).fill_null(0).clip(0))  # noqa: E731
    # "and only five companies achieved": the figure begins a clause of its own.
    own_verb = cls.shift(-1).is_in(["act", "be", "aux"]) | (cls.shift(-1) == "of") & (cls.shift(-2).is_in(["act", "be", "aux"]) | cls.shift(-3).is_in(["act", "be", "aux"]))
    opens_clause = (pl.col("nominal") & own_verb).fill_null(False)
    rows = rows.with_columns(anchor_cls=there("cls", "anchor"), anchor_phrase=there("phrase", "anchor"), prior=pl.col("anchor") - 1)
    prior_phrase = there("phrase", "prior")
    rows = rows.with_columns(
        label=pl.when(pl.col("anchor_phrase") != "").then("anchor")
        # "and money market funds by 27": the verb is left out.
        .when((pl.col("anchor_cls") == "prep") & there("border", "anchor").is_in(["by", "to", "at", "for", "with"]) & there("type", "prior").is_in(["group", "name", "holder", "asset", "place"]) & there("lead", "prior").is_in(["and", "comma", "sub", "hard"]) & (pl.col("prior") > pl.col("verb").fill_null(-1))).then("prior").when((pl.col("anchor_cls") == "open") & (prior_phrase != "")).then("prior").when((there("border", "anchor") == ":") & (prior_phrase != "")).then("prior"),
        before=pl.when((pl.col("anchor_phrase") == "") & pl.col("anchor_cls").is_in(["of", "prep", "be"]) & (prior_phrase != "")).then("prior"),
        agent=pl.when(pl.col("verb").is_not_null() & ~opens_clause).then(there("subject", "verb")),
        object=pl.when(pl.col("verb").is_not_null()).then(
            pl.when(there("phrase", "verb") != "").then("verb").when(pl.col("phrase").gather((pl.col("verb").fill_null(0) + 1).clip(0, pl.len() - 1)) != "").then(pl.col("verb") + 1)
            .when(pl.col("cls").gather((pl.col("verb").fill_null(0) + 1).clip(0, pl.len() - 1)) == "pronoun").then(pl.col("verb") + 1)
        ),
        noun=pl.when(~empty).then("row"),
        changed=pl.when(empty & cls.shift(-1).is_in(["its", "det"]) & (pl.col("phrase").shift(-1) != "") & pl.col("is_measure").shift(-1)).then(row + 1),
        next=pl.col("solid_next"),
    )  # fmt: skip
    # Objects of a preposition: its own phrase or the phrase of the article after it.
    object_of = lambda names: pl.when(border.is_in(names)).then(pl.when(~empty & (pl.col("type") == "place") & (cls.shift(-1) == "owner")).then(row + 1).when(~empty).then("row").when(cls.shift(-1).is_in(["det", "its", "figure", "adverb"]) & ~empty.shift(-1)).then(row + 1).when((cls.shift(-2) == "owner") | (cls.shift(-1) == "owner")).then(row + 1))  # noqa: E731
    rows = rows.with_columns(of_object=object_of(["of"]), among_object=object_of(_AMONG), from_object=object_of(_FROM), to_object=object_of(["to"]), by_object=object_of(["by"]), in_object=object_of(_INTO))
    closes = cls.is_in(["start", "hard", "sub", "figure", "comma"])
    rows = rows.with_columns(
        from_next=pl.when(pl.col("from_object").is_not_null()).then("from_object").when(closes).then(-1).backward_fill().shift(-1),
        to_next=pl.when(pl.col("to_object").is_not_null()).then("to_object").when(closes).then(-1).backward_fill().shift(-1),
        by_next=pl.when(pl.col("by_object").is_not_null()).then("by_object").when(closes).then(-1).backward_fill().shift(-1),
        in_next=pl.when(pl.col("in_object").is_not_null()).then("in_object").when(closes).then(-1).backward_fill().shift(-1),
        people_before=pl.when((border.is_in(["among", "of", "for", "in"]) | border.shift(1).is_in(["among", "of", "for", "in"]) & cls.is_in(["det", "figure"])) & pl.col("type").is_in(["group", "place"])).then("row").when(cls.is_in(["start", "hard", "act"])).then(-1).forward_fill().shift(1),
    )
    share_noun = pl.col("head").is_in(["share", "slice", "proportion", "portion", "percentage", "number"]) & pl.col("of_object").shift(-1).is_not_null()
    rows = rows.with_columns(share_of=pl.when(share_noun).then(pl.col("of_object").shift(-1)).when(cls.is_in(["start", "hard"])).then(-1).forward_fill().shift(1))
    adjacent = pl.col("next") == pl.col("row") + 1
    unit_noun = pl.col("lower").shift(2).is_in(_UNITS)
    up = border.shift(1).is_in(["up", "down", "worth"]) & empty.shift(1)
    return rows.with_columns(
        of=pl.when(empty & there("cls", "next").is_in(["of"])).then(there("of_object", "next")),
        among=pl.when(empty).then(there("among_object", "next")),
        moved=pl.when(up & (border.shift(1) != "worth") & ~unit_noun & (pl.col("phrase").shift(2) != "")).then(row - 2).when(up & (cls.shift(2) == "comma") & ~pl.col("lower").shift(3).is_in(_UNITS) & (border.shift(1) != "worth") & (pl.col("phrase").shift(3) != "")).then(row - 3),
        leading=pl.when(pl.col("people_before") >= 0).then("people_before"),
        share_of=pl.when(pl.col("share_of") >= 0).then("share_of"),
        by_preposition=pl.col("anchor_cls") == "prep",
        before_cls=there("cls", "before"),
        before_border=there("border", "before").str.to_lowercase(),
        anchor_border=border.gather(pl.col("anchor")),
        figure_of_with=border.gather(pl.col("anchor")) == "with",
        verb_after_word=pl.when(cls.is_in(["act", "be"])).then(border.str.strip_chars_start("`")).when(cls.is_in(["start", "hard", "comma", "figure"])).then(pl.lit("")).backward_fill().shift(-1),
        in_brackets=pl.col("anchor_cls") == "open",
        moved_by=pl.when(up).then(row - 1),
        **{"with": border.gather(pl.col("anchor")).fill_null("") == "with"},
        verb_border=pl.when(pl.col("verb").is_not_null()).then(there("border", "verb")),
        verb_cls=pl.when(pl.col("verb").is_not_null()).then(there("cls", "verb")),
        before_fresh=pl.col("prior") >= pl.col("verb").fill_null(-1),
        figure_nominal=pl.col("nominal"),
        figure_is_object=pl.col("verb").is_not_null(),
        predicate_near=empty & there("cls", "next").is_in(["act", "be", "aux"]),
        **{"from": pl.when(pl.col("from_next") >= 0).then("from_next"), "to": pl.when(pl.col("to_next") >= 0).then("to_next"), "into": pl.when(pl.col("in_next") >= 0).then("in_next"), "by": pl.when(pl.col("by_next") >= 0).then("by_next")},
    ).filter(cls == "figure").select(
        "sentence", "at", "row", "label", "before", "agent", "object", "noun", "of", "among", "from", "to", "into", "by", "moved", "moved_by", "with", "leading", "share_of", "changed", "in_brackets", "by_preposition", "anchor_cls", "anchor_border", "before_cls", "before_border", "figure_of_with", "verb_after_word", "verb", "verb_border", "verb_cls",
        "before_fresh", "figure_nominal", "figure_is_object", "predicate_near", "topic_name", "topic_group", "topic_place", "topic_back", "topic", "weak_topic", "own_group",
    )  # fmt: skip

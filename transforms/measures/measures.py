"""What each figure measures, in the words of the text."""

import polars as pl

from transforms.lexicon.measures import (
    ANSWER_NOUNS,
    CHANGING_VERBS,
    DISTANCE_VERBS,
    MOVE_NOUNS,
    PLAIN_HAVING,
    RETURN_NOUNS,
    SAYING_VERBS,
    SURVEY_WORDS,
    VAGUE_MEASURES,
)
from transforms.measures.measure_ranking import likeliest_words
from transforms.measures.measure_spans import with_spans
from transforms.phrases.clauses import VERBS
from transforms.phrases.phrase_words import words_of
from transforms.phrases.phrases import is_word
from transforms.phrases.reading import Reading
from transforms.text.lookups import coming, latest, latest_before, there

_WEIGHT = r"(?i)tonn|ounce|\boz\b"
_LEVELS = ("ratio", "rate", "profit", "money", "price", "reserves", "multiple", "valuation", "point_change", "change")
_NEAR = ("label", "before", "noun", "agent")
# An answer of so few characters is an auxiliary without its verb: "as 27% did".
_AUXILIARY = 5


def with_measures(mentions: pl.DataFrame, sentences: pl.DataFrame, read: Reading) -> pl.DataFrame:
    """The mentions with measure (a short verbatim phrase, null where the text says none).

    mentions: sorted by place, with surface, kind, role, link and subject_row (which is left out). read: what `reading`
    returned for them.
    """
    rows = with_spans(read.rows)
    look = surrounded(mentions, read.around, rows)
    spans = likeliest_words(look, ruled(look, rows), rows)
    return mentions.drop("subject_row").with_columns(measure=worded(spans, sentences))


def worded(spans: pl.DataFrame, sentences: pl.DataFrame) -> pl.Series:
    """The words of spans (sentence, begin, end), null where there are none."""
    return (
        spans.join(sentences.select("sentence", "sentence_text"), on="sentence", how="left", maintain_order="left")
        .select(
            pl.col("sentence_text")
            .str.slice("begin", pl.col("end") - pl.col("begin"))
            .str.strip_chars(" ,.")
            .replace("", None)
        )
        .to_series()
    )


def surrounded(mentions: pl.DataFrame, look: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """The surroundings of the mentions with the words beside them that only measures ask for."""
    return _with_words_around(look, rows).with_columns(
        weighed=mentions["surface"].str.contains(_WEIGHT), named=mentions["subject_row"]
    )


def ruled(look: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """The span that rules name as the measure of each mention: row, sentence, begin, end; null for none."""
    return _carried_over(_spans(look.with_columns(pick=_pick()), rows))


def _with_words_around(look: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """Adds noun_near (the last noun of amount), answer (the verb after the figure), metal, survey_word, previous_row
    and verb_word.
    """
    cls, empty = pl.col("cls"), ~pl.col("filled")
    asks = pl.col("asks") | is_word(words_of(SURVEY_WORDS))
    metal = pl.col("is_metal")
    ends_subject = cls.is_in(["start", "hard", "comma", "sub"]) | ((cls == "figure") & ~pl.col("sizes_whole"))
    ahead = rows.select(
        noun_near=latest_before(pl.col("is_measure") & ~empty, cls.is_in(["start", "hard"])).shift(1),
        answer=coming(cls.is_in([*VERBS, "aux"]), ends_subject),
        survey=pl.coalesce(
            latest(asks, "sentence_first"),
            coming(asks, cls == "start"),
            latest(pl.col("asks"), "doc_first"),
        ),
        metal=pl.coalesce(coming(metal, cls == "start"), latest(metal, "sentence_first")),
    )
    look = look.with_columns(there(ahead, name, "row").alias(name) for name in ahead.columns)
    look = look.with_columns(there(rows, "owned", place).fill_null(False).alias(f"{place}_owned") for place in _NEAR)
    return look.with_columns(
        previous_row=pl.when(pl.col("sentence") == pl.col("sentence").shift(1)).then(pl.col("row").shift(1)),
        prior_type=there(rows, "type", "prior"),
        survey_word=pl.col("survey") * 2 + (~there(rows, "filled", "survey")).cast(pl.Int64),
    )


# A row has a phrase and a border: 2 * row stands for its phrase, 2 * row + 1 for its border, a verb.
def _phrase(name: str) -> pl.Expr:
    return pl.col(name) * 2


def _noun(name: str) -> pl.Expr:
    """The phrase of that row if it names an amount."""
    return pl.when(pl.col(f"{name}_type") == "measure").then(_phrase(name))


def _amount(name: str) -> pl.Expr:
    """The phrase of that row if its noun may name an amount, also as a thing that is held ("bond", "shares")."""
    return pl.when(pl.col(f"{name}_is_measure")).then(_phrase(name))


def _verb(name: str) -> pl.Expr:
    return pl.col(name) * 2 + 1


# fmt: off
def _pick() -> pl.Expr:
    """What says what the figure measures: a phrase, or a verb where no noun does."""
    kind, word = pl.col("kind"), pl.col("verb_word").cast(pl.String)
    verb = pl.when((pl.col("verb_cls") == "act") & ~word.is_in(words_of(PLAIN_HAVING))).then(_verb("verb"))
    near = pl.when(pl.col("noun_near") > pl.col("previous_row").fill_null(-1)).then(_phrase("noun_near"))
    vague = pl.col("before_head").is_in(words_of(VAGUE_MEASURES))
    direct = pl.coalesce(_noun("label"), pl.when(~vague).then(_amount("before")))
    fallen = pl.when(pl.col("noun_head").is_in(words_of(MOVE_NOUNS)) & pl.col("within_is_measure")).then(
        _phrase("within"))
    of_or_in = pl.coalesce(_amount("of"), _amount("among"))
    no_thing = pl.col("agent_type").is_in(["name", "pronoun", "group", "holder", "figure"])
    thing = pl.when(~no_thing).then(_phrase("agent"))
    named = pl.when(pl.col("label_type").is_not_null()).then(_phrase("label"))
    said = pl.when(word.is_in(words_of(SAYING_VERBS))).then(_verb("verb"))
    changes = word.is_in(words_of(CHANGING_VERBS)) & (pl.col("anchor_cls") == "prep")
    changed = pl.when(changes).then(_phrase("object"))
    moved = pl.coalesce(
        fallen, direct, _noun("of"), changed, _noun("agent"), said, _noun("object"), of_or_in, _amount("noun"), near,
        verb, _verb("moved_by"), thing, _amount("before"))
    # "Private credit, now 5% of the plan,".
    beside = pl.when((pl.col("anchor_cls") == "comma") & (pl.col("prior_type") == "asset")).then(_phrase("prior"))
    # "The €9bn plan": an attribute of whoever follows, whatever the verb before it.
    attributive = pl.col("noun_type").is_in(["holder", "name", "group"]).fill_null(value=False)
    valued = pl.when(word.str.starts_with("valu")).then(_verb("verb"))
    return (
        pl.when(kind == "sample_size").then(pl.coalesce("survey_word", _phrase("noun")))
        .when(kind == "count").then(_count_pick(named, verb))
        .when(kind == "allocation").then(pl.coalesce(
            pl.when(pl.col("within") != pl.col("of").fill_null(-1)).then(_phrase("within")), named, _amount("before"),
            beside, _amount("object"), thing, _phrase("object")))
        .when(kind == "stake").then(pl.coalesce(_phrase("of"), _phrase("noun"), near, _phrase("object")))
        .when(kind == "aum").then(pl.coalesce(
            _noun("label"), _amount("before"), of_or_in, _amount("noun"), _amount("object"), _noun("agent"),
            _verb("moved_by"), pl.when((pl.col("anchor_word") != "with") & ~attributive).then(verb)))
        .when(kind == "return").then(pl.coalesce(*_returns(), _verb("moved_by"), verb))
        .when(kind == "deal").then(pl.coalesce(
            _phrase("noun"), direct, _phrase("of"), _amount("among"),
            pl.when(pl.col("anchor_cls") == "prep").then(_amount("object")), changed, _noun("agent"), verb, near))
        .when(kind == "flow").then(pl.coalesce(
            direct, _noun("of"), _noun("among"), _amount("noun"), _noun("object"), _noun("agent"), verb, near))
        .when(kind == "valuation").then(pl.coalesce(valued, _verb("moved_by"), moved))
        .when(kind == "multiple").then(pl.coalesce(fallen, _phrase("changed"), _amount("noun"), moved))
        .when(kind == "share").then(_share_pick())
        .otherwise(moved)
    )


# fmt: on
def _count_pick(named: pl.Expr, verb: pl.Expr) -> pl.Expr:
    """What is counted; for tonnes and ounces the metal."""
    # "some 200 people have left": what the counted do.
    do = pl.when(
        pl.col("nominal")
        & pl.col("noun_type").is_in(["group", "holder", "other"])
        & (pl.col("answer") <= pl.col("row") + 2)
    ).then(_verb("answer"))
    metal = pl.when(pl.col("noun_type") == "asset").then(_phrase("noun"))
    weighed = pl.coalesce(metal, _phrase("of"), _amount("before"), _phrase("metal"), _noun("agent"), verb)
    counted = (_phrase("noun"), _phrase("of"), _phrase("share_of"), named, _noun("agent"), _phrase("agent"))
    return pl.when("weighed").then(weighed).otherwise(pl.coalesce(do, *counted))


def _returns() -> list[pl.Expr]:
    """The nouns of a return that stand near the figure, first the nearest."""
    return [
        pl.when(
            pl.col(f"{place}_head").is_in(words_of(RETURN_NOUNS))
            & ((pl.col(f"{place}_type") != "asset") | pl.col(f"{place}_owned"))
        ).then(_phrase(place))
        for place in _NEAR
    ]


def _share_pick() -> pl.Expr:
    named = pl.when((pl.col("anchor_cls") == "open") & ~pl.col("label_type").is_in(["group", "name", "place"])).then(
        _phrase("label")
    )
    answers = pl.when(_of_people()).then(_verb("answer"))
    does = pl.when((pl.col("verb_cls") == "act") & ~pl.col("agent_head").is_in(words_of(ANSWER_NOUNS))).then(
        _verb("verb")
    )
    # "70% of commitments came from old clients".
    went = pl.when(pl.col("predicate_near") | pl.col("of").is_not_null() & pl.col("agent").is_null()).then(
        _verb("answer")
    )
    supplies = pl.when(pl.col("verb_word").cast(pl.String).str.starts_with("account")).then(_verb("verb"))
    slice_ = pl.when(pl.col("agent_head").is_in(["slice", "share"])).then(_phrase("agent"))
    return pl.coalesce(named, answers, does, slice_, supplies, went)


def _of_people() -> pl.Expr:
    """Whether a share is of people or firms, or names no whole at all."""
    return pl.col("of_people") | pl.col("of_type").is_null()


def _spans(look: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """The place of each measure (sentence, begin, end), with what decides whether it is carried over."""
    kind = pl.col("kind")
    apart = pl.col("verb_word").cast(pl.String).is_in(words_of(DISTANCE_VERBS)) & pl.col("object").is_not_null()
    look = look.with_columns(
        apart=((kind == "point_change") & (pl.col("pick") == _verb("verb")) & apart).fill_null(False),
        answered=(kind.is_in(["share", "count"]) & (pl.col("pick") == _verb("answer"))).fill_null(False),
        verbal=(pl.col("pick") % 2 == 1).fill_null(False),
        pick=pl.col("pick") // 2,
        about_share=pl.col("verb_cls").is_in(VERBS) & pl.col("agent_head").is_in(words_of(ANSWER_NOUNS)),
        people=_of_people(),
    )
    begin = pl.when("verbal").then(there(rows, "verb_begin", "pick")).otherwise(there(rows, "noun_begin", "pick"))
    end = (
        pl.when("answered")
        .then(there(rows, "answer_end", "pick"))
        .when("apart")
        .then(there(rows, "end", "object"))
        .when("verbal")
        .then(there(rows, "until", "pick"))
        .otherwise(there(rows, "noun_end", "pick"))
    )
    return look.select(
        "doc",
        "kind",
        "role",
        "link",
        "people",
        "answered",
        elided=(pl.col("about_share") | pl.col("answered") & (end - begin <= _AUXILIARY)).fill_null(False),
        moved=(
            kind.is_in(["change", "multiple"])
            & there(rows, "head", "pick").is_in(words_of(MOVE_NOUNS))
            & ~pl.col("verbal")
        ).fill_null(False),
        figure_sentence="sentence",
        span=pl.when(pl.col("pick").is_not_null()).then(
            pl.struct(
                row="pick",
                sentence=there(rows, "sentence", "pick"),
                begin=begin,
                end=end,
            )
        ),
    )


def _carried_over(spans: pl.DataFrame) -> pl.DataFrame:
    """row, sentence, begin and end of the measures, with that of another figure where the words are left out."""
    kind, span = pl.col("kind"), pl.col("span")
    no_span = span.is_null()
    # A part without words of its own is of what the part before it was: "hold 10% in cash; southern ones 19%".
    part = kind.is_in(["allocation", "stake"])
    spans = spans.with_columns(span=pl.when(part & no_span).then(_earlier(pl.when(part).then(span))).otherwise(span))
    # An answer without words of its own is the answer before it: "in Asia the figure is 40%".
    said = pl.when((kind == "share") & pl.col("answered") & ~pl.col("elided")).then(span)
    left_out = (kind == "share") & pl.col("people") & (no_span | pl.col("elided"))
    spans = spans.with_columns(
        span=pl.when(left_out).then(pl.coalesce(_first_of_link(said), _earlier(said))).otherwise(span)
    )
    # So is the member of a list: "stocks rose 5%, bonds 3%".
    listed = (pl.col("role") == "member") & no_span & (kind != "share")
    spans = spans.with_columns(span=pl.when(listed).then(_first_of_link(span)).otherwise(span))
    # The two ends of a comparison are of one measure.
    ends = pl.col("role").is_in(["from", "to"]) & pl.col("link").is_not_null()
    spans = spans.with_columns(span=pl.when(ends).then(_first_of_link(span)).otherwise(span))
    # A level or move added to another is of its measure: "rose to 5bn, an increase of 3%".
    same = pl.col("figure_sentence") == pl.col("figure_sentence").shift(1)
    added = same & (no_span & kind.is_in(_LEVELS) | pl.col("moved"))
    return spans.select(span=pl.when(added).then(pl.coalesce(span.shift(1), span)).otherwise(span)).unnest("span")


def _first_of_link(span: pl.Expr) -> pl.Expr:
    """The first span of the comparison or list that a figure belongs to."""
    return pl.when(pl.col("link").is_not_null()).then(span.drop_nulls().first().over("doc", "link"))


def _earlier(span: pl.Expr) -> pl.Expr:
    """The last span of the document so far."""
    doc = pl.when(span.is_not_null()).then("doc").forward_fill()
    return pl.when(doc == pl.col("doc")).then(span.forward_fill())

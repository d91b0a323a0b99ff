"""What each figure measures, in the words of the text."""

import polars as pl

from transforms.clauses import clauses, words_of
from transforms.lexicon.measures import MEASURE_LEADS, MOVE_NOUNS, OPEN_MEASURES, PLAIN_HAVING, RETURN_NOUNS, SAYING_VERBS, SHARE_NOUNS, SURVEY_WORDS, VAGUE_MEASURES
from transforms.phrases import borders, masked_sentences
from transforms.surroundings import surroundings

_LEADS = rf"^(?i:(?:{'|'.join(words_of(MEASURE_LEADS))}) )+"
_METALS = r"\b(?:gold|silver|bullion|platinum|palladium|copper|bullion)\b|^(?:Gold|Silver|Bullion)\b"
_ENDS_PREDICATE = ("start", "hard", "time", "comma", "sub", "open", "close", "figure", "quote")
_LEVELS = ("ratio", "rate", "profit", "money", "price", "reserves", "multiple", "valuation", "point_change", "change")


def with_measures(mentions: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """The mentions with measure (a short verbatim phrase, null where the text says none). Reads kind, role and link."""
    masked = masked_sentences(mentions, sentences)
    rows = _with_spans(clauses(borders(masked), masked))
    look = _with_words_around(surroundings(mentions, rows), rows)
    weighed = mentions["surface"].str.contains(r"(?i)tonn|ounce|\boz\b")
    spans = _carried(_spans(look.with_columns(weighed=weighed).with_columns(pick=_pick()), rows))
    text = spans.join(sentences.select("sentence", "sentence_text"), on="sentence", how="left", maintain_order="left").select(
        measure=pl.col("sentence_text").str.slice("begin", pl.col("end") - pl.col("begin")).str.strip_chars(" ,.").replace("", None)
    )
    return mentions.with_columns(text.to_series())


def _with_spans(rows: pl.DataFrame) -> pl.DataFrame:
    """The rows with the span of the measure that each would name: as noun, with what an open noun asks for, or as verb."""
    row, cls, empty = pl.col("row"), pl.col("cls"), pl.col("phrase") == ""
    open_noun = pl.col("head").is_in(words_of(OPEN_MEASURES)) & cls.shift(-1).is_in(["of", "prep"]) & pl.col("border").shift(-1).is_in(["in", "on", "to", "for", "of"])
    completed = pl.when(open_noun & (pl.col("phrase").shift(-1) != "")).then(pl.col("end").shift(-1)).when(open_noun & cls.shift(-2).is_in(["det", "its"]) & (pl.col("phrase").shift(-2) != "")).then(pl.col("end").shift(-2))
    stop = pl.when(cls.is_in(_ENDS_PREDICATE) | (pl.col("border").str.to_lowercase() == "according to") | (cls == "and") & cls.shift(-1).is_in(["figure", "adverb"]) & empty).then("row").backward_fill().shift(-1)
    last = pl.max_horizontal("end", "until").gather((stop.fill_null(pl.len() - 1) - 1).clip(0))
    mark = pl.col("border").str.starts_with("`").cast(pl.Int64)
    return rows.with_columns(
        noun_begin=pl.col("begin") + pl.col("phrase").str.len_bytes() - pl.col("phrase").str.replace(_LEADS, "").str.len_bytes(),
        noun_end=pl.coalesce(completed, "end"),
        verb_begin=pl.col("at") + mark,
        verb_end=pl.col("until"),
        predicate_end=last,
    )


def _with_words_around(look: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """Adds noun_near, verb_after, metal and survey: rows of words farther from the figure."""
    row, cls, border = pl.col("row"), pl.col("cls"), pl.col("border").str.to_lowercase().str.strip_chars_start("`")
    empty = pl.col("phrase") == ""
    survey = pl.col("head").is_in(words_of(SURVEY_WORDS)) & ~empty | border.is_in(words_of(SURVEY_WORDS))
    ahead = rows.select(
        "row",
        noun_near=pl.when(pl.col("is_measure") & ~empty).then("row").when(cls.is_in(["start", "hard"])).then(-1).forward_fill().shift(1),
        verb_after=pl.when(cls.is_in(["act", "aux", "be"])).then("row").when(cls.is_in(["start", "hard", "figure", "comma", "sub"])).then(-1).backward_fill().shift(-1),
        survey=pl.coalesce(pl.when(survey).then("row").forward_fill().over("sentence"), pl.when(survey).then("row").backward_fill().over("sentence")),
        metal=pl.coalesce(pl.when(pl.col("phrase").str.contains(_METALS)).then("row").backward_fill().over("sentence"), pl.when(pl.col("phrase").str.contains(_METALS)).then("row").forward_fill().over("sentence")),
    )
    look = look.join(ahead, on="row", how="left", maintain_order="left").with_columns(pl.when(pl.col(c) >= 0).then(pl.col(c)).alias(c) for c in ("noun_near", "verb_after"))
    at = lambda what, column: pl.when(pl.col(column).is_not_null()).then(pl.lit(rows[what]).gather(pl.col(column).fill_null(0).clip(0)))  # noqa: E731
    return look.with_columns(
        **{f"{c}_measure": at("is_measure", c).fill_null(False) for c in ("label", "before", "agent", "object", "noun", "of", "among", "into")},
        previous_row=pl.when(pl.col("sentence") == pl.col("sentence").shift(1)).then(pl.col("row").shift(1)),
        verb_word=pl.col("verb_border").str.strip_chars_start("`").str.to_lowercase(),
        survey_word=pl.col("survey") * 2 + (at("phrase", "survey") == "").cast(pl.Int64),
    )


# A row has a phrase and a border: 2 * row stands for its phrase, 2 * row + 1 for its border, a verb.
def _phrase(name: str) -> pl.Expr:
    return pl.col(name) * 2


def _noun(name: str) -> pl.Expr:
    """The phrase of that row if it names an amount."""
    return pl.when(pl.col(f"{name}_type") == "measure").then(_phrase(name))


def _amount(name: str) -> pl.Expr:
    """The phrase of that row if its noun may name an amount, also as a thing that is held ("bond", "shares")."""
    return pl.when(pl.col(f"{name}_measure")).then(_phrase(name))


def _verb(name: str) -> pl.Expr:
    return pl.col(name) * 2 + 1


def _pick() -> pl.Expr:
    """What says what the figure measures: a phrase, or a verb where no noun does."""
    kind, word = pl.col("kind"), pl.col("verb_word")
    verb = pl.when((pl.col("verb_cls") == "act") & ~word.is_in(words_of(PLAIN_HAVING))).then(_verb("verb"))
    said = pl.when(word.is_in(words_of(SAYING_VERBS))).then(_verb("verb"))
    near = pl.when(pl.col("noun_near") > pl.col("previous_row").fill_null(-1)).then(_phrase("noun_near"))
    direct = pl.coalesce(_noun("label"), pl.when(~pl.col("before_head").is_in(words_of(VAGUE_MEASURES))).then(_amount("before")))
    fallen = pl.when(pl.col("noun_head").is_in(words_of(MOVE_NOUNS)) & pl.col("into_measure")).then(_phrase("into"))
    of_or_in = pl.coalesce(_amount("of"), _amount("among"))
    returned = [pl.when(pl.col(f"{name}_head").is_in(words_of(RETURN_NOUNS))).then(_phrase(name)) for name in ("label", "before", "noun", "agent")]
    thing = pl.when(~pl.col("agent_type").is_in(["name", "pronoun", "group", "holder", "figure"])).then(_phrase("agent"))
    named = pl.when(pl.col("label_type").is_not_null()).then(_phrase("label"))
    moved = pl.coalesce(fallen, direct, _noun("agent"), said, _noun("object"), of_or_in, _amount("noun"), near, verb, _verb("moved_by"), thing, _amount("before"))
    return (
        pl.when(kind == "sample_size").then(pl.coalesce("survey_word", _phrase("noun")))
        .when((kind == "count") & pl.col("weighed")).then(pl.coalesce(pl.when(pl.col("noun_type") != "asset").then(None).otherwise(_phrase("noun")), _phrase("of"), _amount("before"), _phrase("metal"), _noun("agent"), verb))
        .when(kind == "count").then(pl.coalesce(_phrase("noun"), _phrase("of"), _phrase("share_of"), named, _noun("agent"), _phrase("agent")))
        .when(kind == "allocation").then(pl.coalesce(pl.when(pl.col("into") != pl.col("of").fill_null(-1)).then(_phrase("into")), named, _amount("before"), _amount("object"), thing, _phrase("object")))
        .when(kind == "stake").then(pl.coalesce(_phrase("of"), _phrase("noun"), near, _phrase("object")))
        .when(kind == "aum").then(pl.coalesce(_noun("label"), _amount("before"), of_or_in, _amount("noun"), _amount("object"), _noun("agent"), _verb("moved_by"), pl.when(~pl.col("with")).then(verb)))
        .when(kind == "return").then(pl.coalesce(*returned, _verb("moved_by"), verb))
        .when(kind == "deal").then(pl.coalesce(_phrase("noun"), direct, _phrase("of"), _amount("among"), pl.when(pl.col("by_preposition")).then(_amount("object")), verb, near))
        .when(kind == "flow").then(pl.coalesce(direct, of_or_in, _amount("noun"), _noun("object"), _noun("agent"), verb, near))
        .when(kind == "valuation").then(pl.coalesce(pl.when(word.str.starts_with("valu")).then(_verb("verb")), _verb("moved_by"), moved))
        .when(kind == "multiple").then(pl.coalesce(fallen, _phrase("changed"), _amount("noun"), moved))
        .when(kind == "share").then(_share_pick())
        .otherwise(moved)
    )  # fmt: skip


def _share_pick() -> pl.Expr:
    named = pl.when(pl.col("in_brackets") & ~pl.col("label_type").is_in(["group", "name", "place"])).then(_phrase("label"))
    answers = pl.when(pl.col("people").fill_null(True)).then(_verb("verb_after"))
    does = pl.when((pl.col("verb_cls") == "act") & ~pl.col("agent_head").is_in(words_of(SHARE_NOUNS))).then(_verb("verb"))
    slice_ = pl.when(pl.col("agent_head").is_in(["slice", "share"])).then(_phrase("agent"))
    return pl.coalesce(named, answers, does, slice_)


def _spans(look: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """The place of each measure: sentence, begin, end; with kind, role, link, doc and answer (a survey predicate)."""
    at = lambda what, column: pl.when(pl.col(column).is_not_null()).then(pl.lit(rows[what]).gather(pl.col(column).fill_null(0).clip(0)))  # noqa: E731
    look = look.with_columns(
        answer=((pl.col("kind") == "share") & (pl.col("pick") == _verb("verb_after"))).fill_null(False), verbal=(pl.col("pick") % 2 == 1).fill_null(False), pick=pl.col("pick") // 2
    )
    elided = pl.col("answer") & (at("predicate_end", "pick") - at("verb_begin", "pick") <= 5)
    return look.select(
        "doc", "kind", "role", "link", "answer", "people",
        asking=elided | pl.col("verb_cls").is_in(["be", "act"]) & pl.col("agent_head").is_in(words_of(SHARE_NOUNS)),
        figure_sentence="sentence",
        sentence=at("sentence", "pick"),
        begin=pl.when(pl.col("answer") | pl.col("verbal")).then(at("verb_begin", "pick")).otherwise(at("noun_begin", "pick")),
        end=pl.when("answer").then(at("predicate_end", "pick")).when("verbal").then(at("verb_end", "pick")).otherwise(at("noun_end", "pick")),
        moved=pl.col("kind").is_in(["change", "multiple"]) & at("head", "pick").is_in(words_of(MOVE_NOUNS)) & ~pl.col("verbal"),
    )  # fmt: skip


def _carried(spans: pl.DataFrame) -> pl.DataFrame:
    """The spans, with the measure of another figure where the words are left out: the ends of one comparison share it."""
    place = ("sentence", "begin", "end")
    linked = pl.col("link").is_not_null()
    ends = pl.col("role").is_in(["from", "to"]) & linked
    shared = [pl.when(ends).then(pl.col(c).drop_nulls().first().over("doc", "link")).otherwise(c).alias(c) for c in place]
    left_out = (pl.col("kind") == "share") & (pl.col("begin").is_null() | pl.col("asking").fill_null(False)) & pl.col("people").fill_null(True)
    said = lambda c: pl.when(pl.col("answer") & ~pl.col("asking").fill_null(False)).then(c)  # noqa: E731
    answered = [
        pl.when(left_out).then(pl.coalesce(pl.when(linked).then(said(c).drop_nulls().first().over("doc", "link")), said(c).forward_fill().over("doc"))).otherwise(c).alias(c)
        for c in place
    ]
    same = pl.col("figure_sentence") == pl.col("figure_sentence").shift(1)
    listed = [pl.when((pl.col("begin").is_null() & pl.col("kind").is_in(_LEVELS) | pl.col("moved").fill_null(False)) & same).then(pl.coalesce(pl.col(c).shift(1), c)).otherwise(c).alias(c) for c in place]
    again = pl.col("kind").is_in(["allocation", "stake"]) & pl.col("begin").is_null()
    repeated = [pl.when(again).then(pl.when(pl.col("kind").is_in(["allocation", "stake"])).then(c).forward_fill().over("doc", "kind")).otherwise(c).alias(c) for c in place]
    return spans.with_columns(repeated).with_columns(answered).with_columns(shared).with_columns(listed)

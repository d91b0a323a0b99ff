"""What each figure measures, in the words of the text."""

import polars as pl

from transforms.clauses import clauses, words_of
from transforms.lexicon.measures import MEASURE_LEADS, OPEN_MEASURES, PLAIN_HAVING, SHARE_NOUNS, SURVEY_WORDS
from transforms.phrases import borders, masked_sentences
from transforms.surroundings import surroundings

_LEADS = rf"^(?i:(?:{'|'.join(words_of(MEASURE_LEADS))}) )+"
_METALS = r"\b(?:gold|silver|bullion|platinum|palladium|copper)\b"
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
        measure=pl.col("sentence_text").str.slice("begin", pl.col("end") - pl.col("begin")).str.strip_chars(" ,.")
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
        metal=pl.coalesce(pl.when(pl.col("lower").str.contains(_METALS)).then("row").backward_fill().over("sentence"), pl.when(pl.col("lower").str.contains(_METALS)).then("row").forward_fill().over("sentence"), pl.when(pl.col("lower").str.contains(_METALS)).then("row").forward_fill().over("doc")),
    )
    look = look.join(ahead, on="row", how="left", maintain_order="left").with_columns(pl.when(pl.col(c) >= 0).then(pl.col(c)).alias(c) for c in ("noun_near", "verb_after"))
    at = lambda what, column: pl.when(pl.col(column).is_not_null()).then(pl.lit(rows[what]).gather(pl.col(column).fill_null(0).clip(0)))  # noqa: E731
    look = look.with_columns(among_lead_row=pl.col("among") - 1)
    return look.with_columns(
        **{f"{c}_measure": at("is_measure", c).fill_null(False) for c in ("label", "before", "agent", "object", "noun", "of", "among", "noun_near")},
        previous_row=pl.when(pl.col("sentence") == pl.col("sentence").shift(1)).then(pl.col("row").shift(1)),
        verb_cls=at("cls", "verb"), verb_word=at("border", "verb").str.strip_chars_start("`").str.to_lowercase(),
        within=pl.when(at("border", "among").is_in(["in"]) | at("border", "among_lead_row").is_in(["in"])).then("among"),
    )  # fmt: skip


def _noun(name: str) -> pl.Expr:
    return pl.when(pl.col(f"{name}_measure")).then(name)


def _pick() -> pl.Expr:
    """The row whose words say what the figure measures; a verb where no noun does."""
    kind = pl.col("kind")
    of_or_in = pl.coalesce(_noun("of"), _noun("among"))
    verb = pl.when((pl.col("verb_cls") == "act") & ~pl.col("verb_word").is_in(words_of(PLAIN_HAVING))).then("verb")
    near = pl.when(pl.col("noun_near") > pl.col("previous_row").fill_null(-1)).then("noun_near")
    direct = pl.coalesce(_noun("label"), _noun("before"))
    amount = pl.coalesce(direct, of_or_in, _noun("noun"))
    part = pl.coalesce("within", pl.when(pl.col("label_type").is_not_null()).then("label"), _noun("object"), pl.when(~pl.col("agent_type").is_in(["name", "pronoun", "group", "holder", "figure"])).then("agent"), "object")
    held = pl.coalesce(amount, _noun("object"), _noun("agent"), pl.when(~pl.col("with")).then(verb))
    moved = pl.coalesce(direct, _noun("agent"), _noun("object"), of_or_in, _noun("noun"), near, verb, "agent")
    flowed = pl.coalesce(amount, _noun("agent"), verb, near)
    return (
        pl.when(kind == "sample_size").then(pl.coalesce("survey", "noun"))
        .when((kind == "count") & pl.col("weighed")).then("metal")
        .when(kind == "count").then(pl.coalesce("noun", "of", "label", _noun("agent"), "agent"))
        .when(kind == "allocation").then(part)
        .when(kind == "stake").then(pl.coalesce("of", "noun", near, "object"))
        .when(kind == "aum").then(held)
        .when(kind == "return").then(pl.coalesce(direct, _noun("noun"), _noun("agent"), verb, "moved_by"))
        .when(kind == "deal").then(pl.coalesce("noun", direct, verb, near))
        .when(kind == "flow").then(flowed)
        .when(kind == "share").then(_share_pick())
        .otherwise(moved)
    )  # fmt: skip


def _share_pick() -> pl.Expr:
    answers = pl.when(pl.col("people").fill_null(True)).then("verb_after")
    return pl.coalesce(answers, pl.when((pl.col("verb_cls") == "act") & ~pl.col("agent_head").is_in(words_of(SHARE_NOUNS))).then("verb"))


def _spans(look: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """The place of each measure: sentence, begin, end; with kind, role, link, doc and answer (a survey predicate)."""
    at = lambda what, column: pl.when(pl.col(column).is_not_null()).then(pl.lit(rows[what]).gather(pl.col(column).fill_null(0).clip(0)))  # noqa: E731
    kind, pick = pl.col("kind"), pl.col("pick")
    look = look.with_columns(
        answer=((kind == "share") & (pick == pl.col("verb_after"))).fill_null(False),
        verbal=((pick == pl.col("verb")) & ~kind.is_in(["allocation", "stake"]) | (kind == "sample_size") & (at("phrase", "pick") == "") | (pick == pl.col("moved_by"))).fill_null(False),
    )
    return look.select(
        "doc", "kind", "role", "link", "answer", "people", "label",
        asking=pl.col("verb_cls").is_in(["be", "act"]) & pl.col("agent_head").is_in(words_of(SHARE_NOUNS)),
        figure_sentence="sentence",
        sentence=at("sentence", "pick"),
        begin=pl.when(pl.col("answer") | pl.col("verbal")).then(at("verb_begin", "pick")).otherwise(at("noun_begin", "pick")),
        end=pl.when("answer").then(at("predicate_end", "pick")).when("verbal").then(at("verb_end", "pick")).otherwise(at("noun_end", "pick")),
    )  # fmt: skip


def _carried(spans: pl.DataFrame) -> pl.DataFrame:
    """The spans, with the measure of another figure where the words are left out: the ends of one comparison share it."""
    place = ("sentence", "begin", "end")
    ends = pl.col("role").is_in(["from", "to"]) & pl.col("link").is_not_null()
    shared = [pl.when(ends).then(pl.col(c).drop_nulls().first().over("doc", "link")).otherwise(c).alias(c) for c in place]
    left_out = (pl.col("kind") == "share") & (pl.col("begin").is_null() | pl.col("asking"))
    answered = [pl.when(left_out & pl.col("people").fill_null(True)).then(pl.when(pl.col("answer") & ~pl.col("asking")).then(c).forward_fill().over("doc")).otherwise(c).alias(c) for c in place]
    same = pl.col("figure_sentence") == pl.col("figure_sentence").shift(1)
    listed = [pl.when(pl.col("begin").is_null() & same & pl.col("kind").is_in(_LEVELS)).then(pl.col(c).shift(1)).otherwise(c).alias(c) for c in place]
    return spans.with_columns(answered).with_columns(shared).with_columns(listed)

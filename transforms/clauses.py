"""Who the phrases of a sentence stand for, and which of them is subject of which verb.

Works on the rows of `phrases.borders`. A row number stands for the phrase of that row, so that "subject of the verb before
the figure" is a column of row numbers and looking something up there is a gather.
"""

import polars as pl

from transforms.lexicon.entities import (
    ASSET_PHRASES,
    CLIENTS,
    COMMON_FIRST_WORDS,
    COUNTED_ON_OWNER,
    HEADS,
    INDEX_NAMES,
    INSIDERS,
    INSTITUTION_HEADS,
    INSTITUTION_MODIFIERS,
    OBJECT_CONTROL,
    PERSON_TITLES,
)
from transforms.lexicon.forms import alternation, forms
from transforms.lexicon.function_words import FIXED_PHRASES
from transforms.lexicon.measures import BODY_MEASURES, MEASURE_HEADS, OPEN_MEASURES
from transforms.lexicon.places import PLACES


def words_of(line: str) -> list[str]:
    """The entries of a table as they stand in masked text: lower case, "_" for hyphens."""
    return [word.lower().replace("-", "_") for word in forms(line)]


_HEAD_CLASS = {word: kind for kind, line in reversed(HEADS) for word in words_of(line)}
_GROUPS = [word for kind, line in HEADS if kind == "group" for word in words_of(line)]
_ASSETS = [word for kind, line in HEADS if kind == "asset" for word in words_of(line)]
_FIXED = [phrase.replace(" ", "_") for phrase in words_of(FIXED_PHRASES)]
_MEASURES = [*(phrase.replace(" ", "_") for phrase in words_of(MEASURE_HEADS)), *_FIXED]
_OPEN = words_of(OPEN_MEASURES)
_BODIES = words_of(BODY_MEASURES)
_PLACES = list(forms(PLACES))
_COMMON_FIRST = rf"^(?:{alternation([word.replace('-', '_') for word in forms(COMMON_FIRST_WORDS)])})\b"
_TITLE_WORD = r"\b(?:chief|head|director|president|chair|chairman|chairwoman|officer|economist|strategist|analyst|manager|partner|founder|co_founder|governor|minister|ceo|cio|cfo|spokesman|spokeswoman|secretary|trustee)\b"
_ASSET_PHRASE = rf"\b(?:{alternation(words_of(ASSET_PHRASES))})$"
_TITLE = rf"\b(?i:{alternation(list(forms(PERSON_TITLES)))}) (?:[A-Z]\S+ )?[A-Z]\S+$"
_INDEX = rf"\b(?:{alternation(list(forms(INDEX_NAMES)))})"
# A run of capitalised words at the end of the phrase, small words of names allowed inside.
_CAPITAL = r"(?:[A-Z][\w.&'/+-]*|[a-z]+[A-Z]\w*)"
_NAME = rf"({_CAPITAL}(?: (?:{_CAPITAL}|\d+|&|de|la|del|do|da|of|the|van|von|y|e|al))*)$"
# "Greater Bay Wealth Connect scheme": a name whose last word is written small.
_NAME_AND_NOUN = rf"((?:{_CAPITAL} ){{2,6}})(?:fund|scheme|bank|group|system|trust|plan|project|programme|program|partnership|shares|stock|units|flows|board|bonds?)$"
# A body that "the" points back to.
_POINTS_BACK = rf"^(?:(?:[A-Z]\S*|\S+_(?:based|listed|run|owned|backed|headquartered)|{alternation([w.replace('-', '_') for w in forms(INSTITUTION_MODIFIERS)])}) ){{0,4}}(?:{alternation(words_of(INSTITUTION_HEADS))})$"
_PASSING = words_of(f"{CLIENTS}, {INSIDERS}, {COUNTED_ON_OWNER}")
# A group stays what the text speaks of for about so many sentences.
_LANDS = ["country", "nation", "kingdom", "emirate", "republic", "state", "city"]
_COMPOUND = ["superannuation", "retirement", "endowment", "insurance", "fund", "funds", "bank", "insurer", "plan", "plans", "trust", "industry", "household", "etf", "pension", "reit", "market", "sector", "government", "company", "corporate", "sovereign"]
_PARAGRAPH = 8
_TRANSPARENT = ("det", "its", "adverb", "figure", "time", "owner")
_NOMINAL = ("start", "comma", "sub", "and", "hard", "close", "open", "quote", "that", "report", "pronoun")
_PERSONAL = ("they", "them", "their", "we", "our")


def clauses(borders: pl.DataFrame, masked: pl.DataFrame, known_names: list[str] | None = None) -> pl.DataFrame:
    """The borders with what their phrases are and stand for.

    Adds row, doc, head (last word, lower case), type (name, place, dateline, person, index, group, holder, asset, measure, source,
    pronoun, other; null without phrase), lead (border class that decides the place of the phrase in its clause), nominal (may
    be subject), subject (row of the subject at this place), verb (row of the last verb), entity (row that the phrase stands for),
    topic (row of what the text speaks of), first (code point where the words that name it begin). known_names: names of one word.
    """
    rows = borders.join(masked.select("sentence", "doc"), on="sentence", how="left", maintain_order="left").with_row_index("row")
    rows = _with_types(rows.with_columns(pl.col("row").cast(pl.Int64)), known_names or [])
    rows = _with_places_in_clause(rows)
    return _with_entities(_with_topics(rows))


def _with_types(rows: pl.DataFrame, known_names: list[str]) -> pl.DataFrame:
    phrase, lower = pl.col("phrase"), pl.col("phrase").str.to_lowercase()
    opening = pl.col("cls").is_in(["start", "hard", "quote"]) | (pl.col("cls") == "det") & (pl.col("cls").shift(1) == "start")
    rows = rows.with_columns(lower=lower, head=lower.str.extract(r"(\S+)$"), words=phrase.str.count_matches(" ") + 1)
    rows = rows.with_columns(
        head_class=pl.col("head").replace_strict(_HEAD_CLASS, default=None, return_dtype=pl.String),
        is_measure=pl.col("head").is_in(_MEASURES),
    )
    # A lone first word is a name only if no table knows it and it is no plural: "Larkspur lost", but "Suitors offered".
    # A singular verb after a word in -s shows a name: "Barings manages".
    singular = pl.col("border").shift(-1).str.contains(r"^`?(?:\w+[^s]s|has|is|was)$") & (phrase != "")
    lone = opening & (pl.col("words") == 1) & (pl.col("head_class").is_not_null() | pl.col("is_measure") | (lower.str.ends_with("s") & ~singular.fill_null(False)) | (lower.str.contains("_") & ~lower.str.contains("_(?:of|for)_"))) & ~phrase.is_in(known_names)
    rows = rows.with_columns(
        capital=phrase.str.contains(r"(?:^|[ -])[A-Z][^ ]*$|[a-z][A-Z]|[A-Z][^ ]* \d+$") & ~lone & ~(opening & (pl.col("words") == 1) & phrase.str.contains(_COMMON_FIRST))
    ).with_columns(
        name=pl.when("capital").then(phrase.str.extract(_NAME)),
        name_before_noun=phrase.str.extract(_NAME_AND_NOUN).str.strip_chars(),
    )
    is_name = pl.col("capital") & (~pl.col("head").is_in(_GROUPS) | (pl.col("words") > 1)) & ~pl.col("head").is_in(["aum", "nav", "etfs", "gdp", "ipo", *_FIXED])
    # "Maria Keller, chief investment officer of": two words and a title after them.
    titled = (pl.col("words") == 2) & (pl.col("border").shift(-1) == ",") & lower.shift(-1).fill_null("").str.contains(_TITLE_WORD) & (pl.col("cls").shift(-1) == "comma")
    dateline = (pl.col("cls") == "start") & (phrase != "") & pl.col("border").shift(-1).is_in([":", " - ", "~"]) & (phrase.str.contains(r"^[A-Z .,]+$") | (pl.col("border").shift(-1) != ":"))
    return rows.with_columns(
        type=pl.when(phrase == "").then(pl.when(pl.col("cls") == "pronoun").then(pl.lit("pronoun")))
        .when(dateline).then(pl.lit("dateline"))
        .when(pl.col("capital") & pl.col("name").is_in(_PLACES)).then(pl.lit("place"))
        .when(pl.col("capital") & (phrase.str.contains(_TITLE) | titled.fill_null(False))).then(pl.lit("person"))
        .when(phrase.str.contains(_INDEX) | pl.col("head").is_in(["index", "benchmark", "gauge"])).then(pl.lit("index"))
        .when(is_name | pl.col("name_before_noun").is_not_null() & ~pl.col("name_before_noun").is_in(_PLACES)).then(pl.lit("name"))
        .when((pl.col("head_class") == "asset") | lower.str.contains(_ASSET_PHRASE)).then(pl.lit("asset"))
        .when(pl.col("is_measure") & ~pl.col("head").is_in(_GROUPS)).then(pl.lit("measure"))
        .otherwise(pl.col("head_class").fill_null("other")),
        first=pl.col("begin") + pl.when(is_name & pl.col("name").is_not_null()).then(phrase.str.len_bytes() - pl.col("name").str.len_bytes()).otherwise(0),
        last=pl.when(~is_name & pl.col("name_before_noun").is_not_null() & phrase.str.contains(r"(?:shares|stock|units|flows|board|bonds?)$")).then(pl.col("begin") + pl.col("name_before_noun").str.len_bytes()).otherwise("end"),
    )  # fmt: skip


def _with_places_in_clause(rows: pl.DataFrame) -> pl.DataFrame:
    empty, cls = pl.col("phrase") == "", pl.col("cls")
    after_phrase = ~empty.shift(1).fill_null(True) & (cls != "owner")
    # "with fees rising": a subject of its own after "with".
    absolute = (pl.col("border") == "with") & ~empty & cls.shift(-1).is_in(["act", "be"])
    relative = (cls == "that") & empty & ~(cls.shift(1).is_in(["report", "act"]) & empty.shift(1)).fill_null(False) & cls.shift(-1).is_in(["act", "be", "aux", "adverb", "report"])
    rows = rows.with_columns(
        lead=pl.when(absolute).then(pl.lit("comma")).when(~cls.is_in(_TRANSPARENT)).then("cls").when(after_phrase).then(pl.lit("phrase")).forward_fill(),
        relative=relative,
    )
    spoken = (cls == "pronoun") & empty & ~cls.shift(1).is_in(["act", "prep", "of"])
    rows = rows.with_columns(
        nominal=((~empty | spoken | (cls == "figure")) & pl.col("lead").is_in(_NOMINAL) | relative)
        & (pl.col("type") != "dateline").fill_null(True)
        & ~((pl.col("type") == "place") & (cls.shift(-1) == "owner")).fill_null(False)
    )
    start = pl.when(cls == "start").then(-1)
    rows = rows.with_columns(
        subject=pl.when("nominal").then("row").otherwise(start).forward_fill(),
        outer=pl.when(pl.col("nominal") & ~pl.col("lead").is_in(["comma", "that", "and"])).then("row").otherwise(start).forward_fill(),
        verb=pl.when(cls.is_in(["act", "be"])).then("row").when(cls.is_in(["start", "hard"])).then(-1).forward_fill(),
    )
    at = lambda what, column: pl.col(what).gather(pl.col(column).fill_null(0).clip(0))  # noqa: E731
    # ", grew": the verb after a closed aside takes up the subject before the aside.
    resumed = cls.is_in(["act", "be", "aux"]) & (cls.shift(1) == "comma") & empty.shift(1) & (pl.col("outer") >= 0) & ~pl.col("border").str.ends_with("ing") & ~((at("type", "subject") == "name") & at("type", "outer").is_in(["holder", "group", "other", "asset"])).fill_null(False)
    # "expects the bank to cut": the object acts.
    control = cls.is_in(["act", "be"]) & (pl.col("border").shift(1) == "to") & empty.shift(1) & ~empty.shift(2) & (pl.col("lead").shift(2) == "act")
    controller = pl.col("border").gather(pl.col("verb").shift(1).fill_null(0).clip(0)).str.strip_chars_start("`").is_in(words_of(OBJECT_CONTROL))
    participle = cls.is_in(["act", "be"]) & pl.col("border").str.ends_with("ing")
    # "managers overseeing 5": the phrase right before the participle; ", creating": the subject of the verb before it.
    touching = participle & ~empty.shift(1) & pl.col("type").shift(1).is_in(["name", "group", "holder", "asset", "index", "measure"])
    rows = rows.with_columns(
        subject=pl.when(resumed).then("outer").when(control & controller).then(pl.col("row") - 2).when(touching).then(pl.col("row") - 1).otherwise("subject")
    )
    finite = pl.when(cls.is_in(["act", "be", "aux"]) & ~pl.col("border").str.ends_with("ing")).then("subject").when(cls == "start").then(-1).forward_fill()
    follows = participle & (cls.shift(1) == "comma") & empty.shift(1) & (finite.shift(1) >= 0)
    rows = rows.with_columns(subject=pl.when(follows).then(finite.shift(1)).otherwise("subject"))
    return rows.with_columns(pl.when(pl.col(c) >= 0).then(pl.col(c)).alias(c) for c in ("subject", "outer", "verb"))


def _with_topics(rows: pl.DataFrame) -> pl.DataFrame:
    row, kind, cls = pl.col("row"), pl.col("type"), pl.col("cls")
    the = pl.coalesce(pl.when(cls == "det").then("border"), pl.when(cls == "figure").then(pl.col("border").shift(1))).str.to_lowercase().fill_null("")
    back = kind.is_in(["holder", "group", "measure", "place"]) & the.is_in(["the", "this", "that"]) & pl.col("phrase").str.contains(_POINTS_BACK)
    rows = rows.with_columns(anaphor=(kind == "pronoun").fill_null(False) | back.fill_null(False) | (pl.col("lower").is_in(_LANDS) & (the == "the")) | ((kind == "group") & the.is_in(["these", "those"])).fill_null(False))
    attribution = (cls.shift(-1) == "report") & pl.col("lead").is_in(["comma", "quote", "open"])
    candidate = (pl.col("nominal") & ~attribution.fill_null(False) & ((pl.col("lead") != "report") | cls.shift(-1).is_in(["act", "be", "aux"]) | pl.col("border").str.ends_with("that")) & (cls.shift(-1) != "figure") & ~pl.col("anaphor")).fill_null(False)
    agentive = (cls == "prep") & pl.col("border").str.to_lowercase().is_in(["by", "according to"]) | (pl.col("lead") == "prep") & pl.col("border").shift(1).str.to_lowercase().is_in(["by", "according to"])
    passing = pl.col("head").is_in(_PASSING) & (pl.col("words") == 1)
    last = lambda condition: pl.when(condition.fill_null(False)).then(row).forward_fill().over("doc")  # noqa: E731
    here = lambda column: pl.when(pl.col("sentence").gather(pl.col(column).fill_null(0)) == pl.col("sentence")).then(pl.col(column))  # noqa: E731
    any_name = (kind == "name") & ~agentive & ~attribution.fill_null(False)
    return rows.with_columns(
        topic_name=last(candidate & (kind == "name")),
        topic_group=_first_lately(candidate & kind.is_in(["group", "holder"]) & (cls != "its") & ~passing),
        topic_place=last((kind == "place") & (cls.shift(-1) == "owner") & pl.col("lead").is_in(_NOMINAL) & (kind.shift(-1) == "measure")),
        topic_back=last(pl.col("nominal") & back & (kind == "holder")),
        any_name=last(any_name),
        said_by=pl.when(attribution.fill_null(False) & (kind.is_in(["name"]) | pl.col("head").is_in(words_of(INSTITUTION_HEADS)))).then(row).max().over("sentence"),
        first_name=pl.when(any_name).then(row).min().over("doc"),
        first_group=pl.when(candidate & (kind == "group") & ~passing).then(row).min().over("doc"),
        own_group=pl.when(pl.col("nominal") & (kind == "group")).then(row).when(cls == "start").then(-1).forward_fill().shift(1),
        any_group=last((kind == "group") & ~passing),
        near=pl.when((kind.is_in(["name", "group", "holder", "index", "asset"]) | pl.col("head").is_in(_BODIES)) & ~(pl.col("head").is_in(["countries", "states", "cities"]))).then(row).forward_fill().shift(1),
        antecedent=pl.when((pl.col("phrase").shift(1) != "") & kind.shift(1).is_in(["other", "place"]) & ~pl.col("head").shift(1).is_in(["one", "ones"])).then(row - 1),
        last_body=pl.when(kind.is_in(["name", "group", "holder"]) & ~passing).then(row).when(cls == "start").then(-1).forward_fill(),
        last_other=pl.when(kind.is_in(["place", "asset", "index"])).then(row).when(cls == "start").then(-1).forward_fill(),
    ).with_columns(topic=pl.coalesce("topic_name", "topic_group", "topic_place", "topic_back"), weak_topic=pl.coalesce("any_name", here("first_name"), here("first_group"), "said_by"), antecedent=pl.coalesce("antecedent", "near"))


def _first_lately(condition: pl.Expr) -> pl.Expr:
    """The row of the first phrase of its stretch of sentences that meets a condition, else the last one before the stretch."""
    stretch = (pl.col("sentence") - pl.col("sentence").min().over("doc")) // _PARAGRAPH
    hit = pl.when(condition.fill_null(False)).then("row")
    return pl.coalesce(hit.cum_min().forward_fill().over("doc", stretch), hit.forward_fill().over("doc"))


def _with_entities(rows: pl.DataFrame) -> pl.DataFrame:
    row, kind, cls = pl.col("row"), pl.col("type"), pl.col("cls")
    many = pl.col("border").str.to_lowercase().is_in(_PERSONAL)
    rows = rows.with_columns(
        own=pl.when(pl.col("relative")).then("antecedent")
        .when((kind == "pronoun") & many).then(pl.coalesce("topic_group", "any_group", "topic", "weak_topic"))
        .when(pl.col("anaphor")).then(pl.coalesce(pl.when(pl.col("head").is_in(_LANDS)).then("topic_place"), "topic_name", "topic_group", "any_name", pl.when(kind != "pronoun").then(row), "topic", "weak_topic"))
        .when(kind == "measure").then(None)
        .when(kind.is_not_null()).then(row)
    )  # fmt: skip
    # "demand for gold from central banks eased": the last body between the noun and its verb or figure.
    reach = pl.when(cls.is_in(["act", "be", "aux", "figure", "hard", "start", "comma", "that", "report"])).then(row).backward_fill().shift(-1)
    # "exposure to China", "stake in a port": what an open noun asks for holds nothing.
    starts_chain = cls.shift(-1).is_in(["of", "prep", "act"]) & ~(pl.col("head").is_in(_OPEN) & pl.col("border").shift(-1).is_in(["to", "in", "on", "for"]) & ~(pl.col("head") == "demand"))
    there = lambda column: pl.col(column).gather((reach.fill_null(pl.len() - 1) - 1).clip(0))  # noqa: E731
    chained = lambda column: pl.when(starts_chain & (there(column) > row)).then(there(column))  # noqa: E731
    rows = rows.with_columns(
        possessor=pl.when(cls == "owner").then(pl.col("own").shift(1))
        .when((cls == "its") & (pl.col("border").str.to_lowercase() == "whose")).then("near")
        .when((cls == "its") & many).then(pl.coalesce("topic_group", "topic", "weak_topic"))
        .when(cls == "its").then(pl.coalesce("topic_name", "topic", "weak_topic")),
        holder_after=pl.coalesce(chained("last_body"), chained("last_other")),
    )  # fmt: skip
    resolve = lambda column: pl.when(pl.col(column).is_not_null()).then(pl.col("own").gather(pl.col(column).fill_null(0).clip(0)))  # noqa: E731
    rows = rows.with_columns(
        own=pl.when("relative").then(resolve("antecedent")).otherwise("own"),
        possessor=pl.when((cls == "its") & (pl.col("border").str.to_lowercase() == "whose")).then(resolve("near")).otherwise("possessor"),
        holder_after=resolve("holder_after"),
    )
    rows = rows.with_columns(
        possessor=pl.when(pl.col("possessor").is_not_null() & (cls == "owner") & pl.col("head").shift(1).is_in(_PASSING) & (pl.col("words").shift(1) == 1)).then("topic").otherwise("possessor"),
        compound=(kind == "measure") & pl.col("lower").str.extract(r"(\S+) \S+$").is_in([*_COMPOUND, *_ASSETS]),
    )
    rows = rows.with_columns(last=pl.when("compound").then(pl.col("end") - pl.col("head").str.len_bytes() - 1).otherwise("last"))
    rows = rows.with_columns(is_body=pl.col("head").is_in(_BODIES) & pl.col("is_measure"))
    return rows.with_columns(entity=pl.when(kind == "measure").then(pl.coalesce("possessor", "holder_after", "topic", pl.when("compound").then(row), "weak_topic")).when(pl.col("lower").is_in(["one", "none", "many", "neither", "either"]) & pl.col("holder_after").is_not_null()).then("holder_after").otherwise("own"))

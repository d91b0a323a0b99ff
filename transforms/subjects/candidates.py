"""The phrases that may name the subject of a figure: those of its sentence and of the sentences shortly before."""

from collections.abc import Iterator

import polars as pl

from transforms.figures.concepts import CONCEPT, concept
from transforms.lexicon.measures import POLLS, THINKING
from transforms.models.features import AT_ONCE, Categories, Features, coded, listed
from transforms.models.vocabularies import KIND, ROLE
from transforms.phrases.phrase_words import words_of
from transforms.phrases.phrases import WORDS, is_word
from transforms.subjects.paths import paths, with_steps
from transforms.subjects.subject_features import (
    ACTS,
    BORDER,
    CATEGORIES,
    DETERMINER,
    FEATURES,
    FLAGS,
    HEAD,
    NUMBERS,
    PATH,
    PREPOSITIONS,
    PRONOUN,
    SPEECH,
    STEPS_BEHIND,
    TIES,
    VERB,
    WAY_IN,
)
from transforms.text.lookups import sentences_back, there

# So many sentences back a phrase is still a candidate.
_BACK = 4
# For every word that a border can be, its number in a list.
_IN_BORDERS, _IN_PRONOUNS = (
    WORDS.categories.to_frame("word").select(listed(pl.col("word"), words)).to_series() for words in (BORDER, PRONOUN)
)
_IN_PREPOSITIONS = pl.Series(
    [PREPOSITIONS.index(word) + 1 if word in PREPOSITIONS else len(PREPOSITIONS) + 1 for word in WORDS.categories]
)
_BODIES = ["name", "holder", "group", "index"]
_OF_PHRASE = (
    "speech",
    "preposition",
    "type",
    "lead",
    "next",
    "determiner",
    "words",
    "concept",
    "times",
    "head",
    "next_word",
    "lead_word",
    "apposed",
    "apposes",
    "possessor",
    "modifier",
    "modifier_concept",
    "title",
    "behind_2",
    "behind_3",
    "way_in",
    *FLAGS,
    "same",
    "last",
)
_OF_STEPS = ("steps", "step_at", "step_until")


def described_rows(rows: pl.DataFrame) -> pl.DataFrame:
    """The rows as candidates: row, same (the same number for the same words), whether it is one (may), its categories
    as numbers, and running counts of what stands before it.
    """
    cls, kind, filled = pl.col("cls"), pl.col("type"), pl.col("filled")
    border = cls.shift(-1)
    aside = border.is_in(["adverb", "aux", "det"])
    own = filled & ~pl.col("anaphor")
    subject = own & pl.col("nominal")
    # "the Thornbury Institute's survey": who asks is never measured.
    asker = (border == "owner") & pl.col("head").shift(-1).is_in(words_of(POLLS))
    # "Ms Ocampo thinks rates will fall": nor is whoever thinks so.
    thinker = (kind == "person") & is_word(words_of(THINKING), -1)
    counted = {
        "verbs": cls.is_in(["act", "be"]),
        "phrases": filled,
        "borders": cls.is_in(["hard", "sub", "comma", "and", "that", "open", "quote"]),
        "bodies": subject & kind.is_in([*_BODIES, "asset", "other"]),
        "names": subject & (kind == "name"),
        "subs": cls.is_in(["hard", "sub", "that"]),
        "sentence": cls == "start",
        "figures": cls == "figure",
    }
    key = pl.when(kind == "name").then(pl.col("small").str.extract(r"^(\S+)")).otherwise("small")
    rows = with_steps(rows.with_columns(same=key.hash(), title=_title()))
    times = pl.len().over("doc_first", "same")
    return rows.select(
        "row",
        "sentence_first",
        "doc_first",
        may=(filled & ~pl.col("is_amount") & (kind != "dateline")).fill_null(False)
        & ~(asker | thinker).fill_null(False),
        same="same",
        times=times.clip(1, 4) - 1,
        concept=_number(concept(pl.col("head"))),
        head=listed(pl.when(kind != "name").then("head"), HEAD),
        type=kind.to_physical(),
        lead=pl.col("lead").to_physical().fill_null(0),
        next=pl.when(aside).then(cls.shift(-2)).otherwise(border).to_physical().fill_null(0),
        determiner=_determiner().to_physical(),
        speech=_speech().to_physical(),
        preposition=_preposition(),
        words=pl.col("words").clip(1, 4).fill_null(1) - 1,
        nominal=pl.col("nominal").fill_null(False),
        anaphor="anaphor",
        passing="passing",
        institution="is_institution",
        measure="is_measure",
        body="is_body",
        plural=pl.col("head").str.ends_with("s").fill_null(False),
        first=pl.col("sentence_first") == pl.col("doc_first"),
        last=pl.col("head").hash(),
        **{name: listed(pl.col(name), HEAD) for name in ("modifier", "title")},
        modifier_concept=_number(concept(pl.col("modifier"))),
        **{name: listed(pl.col(name), STEPS_BEHIND) for name in ("behind_2", "behind_3")},
        way_in=listed(pl.col("way_in"), WAY_IN),
        **{name: pl.col(name) for name in _OF_STEPS},
        **_beside(rows, aside),
        **{name: count.fill_null(False).cum_sum().cast(pl.Int32) for name, count in counted.items()},
    )


def _beside(rows: pl.DataFrame, aside: pl.Expr) -> dict[str, pl.Expr]:
    """What stands beside a phrase, and whether the text names it first or last there. aside: what its next border is
    behind.
    """
    cls, word, filled = pl.col("cls"), pl.col("word"), pl.col("filled")
    border = cls.shift(-1)
    # What follows without a verb: the next phrase, also behind a comma and an article.
    bare = (border == "comma") & ~filled.shift(-1)
    # What the phrase follows: the one before it, or before its article.
    before = pl.when((cls == "det") & ~filled.shift(1)).then(_type(2)).otherwise(_type(1))
    said = pl.col("same") + pl.col("doc_first").hash()
    return {
        "next_word": _border(pl.when(aside).then(word.shift(-2)).otherwise(word.shift(-1)), _IN_BORDERS),
        "lead_word": _border(pl.col("lead_word"), _IN_BORDERS),
        "apposed": pl.when(bare).then(_type(-2)).otherwise(_type(-1)).fill_null(0),
        "apposes": before.fill_null(0),
        "possessor": (there(rows, "type", "possessor").to_physical().cast(pl.Int32) + 1).fill_null(0),
        "article": (pl.when(bare).then(cls.shift(-2)).otherwise(border) == "det").fill_null(False),
        "opens": said.is_first_distinct(),
        "closes": said.is_last_distinct(),
        "pronoun": _border(pl.when(cls.is_in(["pronoun", "that"]) & ~filled).then(word), _IN_PRONOUNS),
    }


def _title() -> pl.Expr:
    """The word before a name in its phrase: "consultancy Arden"."""
    before = pl.col("small").str.head(pl.col("first") - pl.col("begin"))
    return pl.when(pl.col("type") == "name").then(before.str.extract(r"(\S+)\s*$"))


def _number(concept_of: pl.Expr) -> pl.Expr:
    """The number of a concept, 0 for none."""
    return concept_of.cast(CONCEPT).to_physical().cast(pl.Int32).fill_null(-1) + 1


def _type(back: int) -> pl.Expr:
    """The number of the type of the phrase some rows back, 0 for none."""
    return pl.when("filled").then(pl.col("type").to_physical().cast(pl.Int32) + 1).shift(back)


def _determiner() -> pl.Expr:
    cls = pl.col("cls")
    return (
        pl.when(is_word(["the"]))
        .then(pl.lit("the", DETERMINER))
        .when(is_word(["a", "an"]))
        .then(pl.lit("a", DETERMINER))
        .when(cls == "det")
        .then(pl.lit("other", DETERMINER))
        .when(cls == "its")
        .then(pl.lit("its", DETERMINER))
        .when(cls == "owner")
        .then(pl.lit("owner", DETERMINER))
        .when(cls == "figure")
        .then(pl.lit("figure", DETERMINER))
        .otherwise(pl.lit("none", DETERMINER))
    )


def _speech() -> pl.Expr:
    """Whether a word of speech stands beside the phrase: "X said its …", "…, X said", "…, said X"."""
    said = pl.col("cls").shift(-1) == "report"
    return (
        pl.when(said & pl.col("lead").is_in(["comma", "quote", "close"]))
        .then(pl.lit("closes", SPEECH))
        .when(said)
        .then(pl.lit("opens", SPEECH))
        .when((pl.col("lead") == "report") & ~pl.col("cls").shift(-1).is_in(["act", "be", "aux"]))
        .then(pl.lit("behind", SPEECH))
        .otherwise(pl.lit("none", SPEECH))
    )


def _border(word: pl.Expr, numbers: pl.Series) -> pl.Expr:
    """The number of a border among those listed. numbers: of every word that a border can be."""
    return pl.lit(numbers).gather(word.cast(WORDS).to_physical()).fill_null(0)


def _preposition() -> pl.Expr:
    """The preposition before the phrase: its number among those known, 0 for none."""
    number = _border(pl.col("lead_word"), _IN_PREPOSITIONS)
    return pl.when(pl.col("lead").is_in(["prep", "of"])).then(number).otherwise(0)


def candidates(
    look: pl.DataFrame, described: pl.DataFrame, features: Features = FEATURES, categories: Categories = CATEGORIES
) -> Iterator[pl.DataFrame]:
    """One row for each figure and phrase that may be its subject: mention, row, same, and the features as numbers.

    They come in parts, since a pair has many columns until its features are weighed.

    look: the mentions with their surroundings, in order; shares with pointer and opener, where features ask for them.
    described: what `described_rows` returns.
    """
    pointers = [column for column in ("pointer", "opener") if column in look.columns]
    phrases = described.select(*_OF_PHRASE, "sentence", *NUMBERS)
    here = described.select(pl.col("sentence", *NUMBERS).name.suffix("_here"))
    figures = look.select(
        verb_row="verb",
        agent_row="agent",
        agent_same=there(described, "same", "agent"),
        agent_last=there(described, "last", "agent"),
        kind=pl.col("kind").cast(KIND).to_physical(),
        role=pl.col("role").cast(ROLE).to_physical(),
        anchor=pl.col("anchor_cls").to_physical().fill_null(0),
        agent=pl.col("agent_type").to_physical().cast(pl.Int32).fill_null(-1) + 1,
        verb_concept=_number(concept(pl.col("verb_word").cast(pl.String))),
        verb=listed(pl.col("verb_word").cast(pl.String), VERB),
        noun=listed(pl.col("noun_head"), HEAD),
        agent_head=listed(pl.col("agent_head"), HEAD),
        before=listed(pl.col("before_head"), HEAD),
        pronoun=pl.lit(described["pronoun"]).gather("agent").fill_null(0),
        **{column: pl.col(column).to_physical() for column in pointers},
    )

    def featured(pairs: pl.DataFrame) -> pl.DataFrame:
        parts = [pairs, phrases[pairs["row"]], here[pairs["figure"]], figures[pairs["mention"]]]
        if "path_type" in features:
            parts.append(paths(pairs, described).to_frame().select(path=listed(pl.col("path"), PATH)))
        return _featured(pl.concat(parts, how="horizontal"), features, categories)

    pairs = candidate_pairs(look, described)
    return map(featured, [pairs.clear(), *pairs.iter_slices(AT_ONCE)])


def _featured(pairs: pl.DataFrame, features: Features, categories: Categories) -> pl.DataFrame:
    """Pairs with the columns of their phrase, its place and their figure: mention, row, same, features as numbers."""
    back = pl.col("sentence_here") - pl.col("sentence")
    far = pl.when(pl.col("row") >= pl.col("figure")).then(0).when(back == 0).then(1).otherwise(back.clip(1, 3) + 1)
    governs = (
        pl.when(pl.col("verb_row") == pl.col("row") + 1)
        .then(1)
        .when(pl.col("verb_row").is_between(pl.col("row") + 2, pl.col("row") + 3))
        .then(2)
        .otherwise(0)
    )
    counts = {
        name: (pl.col(name) - pl.col(f"{name}_here")).clip(-limit, limit) + limit for name, limit in NUMBERS.items()
    }
    pairs = pairs.with_columns(far=far, governs=governs, acts=_acts().to_physical(), **counts)
    return coded(pairs, ("mention", "row", "same"), features, categories)


def _acts() -> pl.Expr:
    """What a phrase is to the one that governs the verb of the figure."""
    return (
        pl.when(pl.col("agent_row").is_null())
        .then(pl.lit("none", ACTS))
        .when(pl.col("agent_row") == pl.col("row"))
        .then(pl.lit("self", ACTS))
        .when(pl.col("agent_same") == pl.col("same"))
        .then(pl.lit("words", ACTS))
        .when(pl.col("agent_last") == pl.col("last"))
        .then(pl.lit("head", ACTS))
        .otherwise(pl.lit("other", ACTS))
    )


def candidate_pairs(look: pl.DataFrame, described: pl.DataFrame) -> pl.DataFrame:
    """mention, figure (its row), row of each phrase from some sentences back to the end of the figure's sentence."""
    rank = described.select(rank=pl.col("may").cum_sum().cast(pl.Int64) - pl.col("may"))["rank"]
    chosen = described.filter("may")["row"]
    high = pl.lit(rank).gather("high", null_on_oob=True).fill_null(chosen.len())
    ends = sentences_back(described, _BACK).with_columns(low=pl.lit(rank).gather("low"), high=high)
    figures = look.select(
        mention=pl.int_range(pl.len()), figure="row", sentence_first=pl.lit(described["sentence_first"]).gather("row")
    ).join(ends, on="sentence_first", how="inner", maintain_order="left")
    return (
        figures.select("mention", "figure", row=pl.int_ranges("low", "high"))
        .explode("row", empty_as_null=False)
        .with_columns(pl.lit(chosen).gather("row"))
    )


def ties(
    look: pl.DataFrame, described: pl.DataFrame, features: Features = TIES, categories: Categories = CATEGORIES
) -> pl.DataFrame:
    """What the words around each figure point at: mention, same, and the features of `TIES` as numbers."""
    all_slots = pl.Enum(categories["slot"])
    near = {"ruled_before": 1, "ruled_behind": -1}
    look = look.with_columns(
        pl.when(pl.col("doc") == pl.col("doc").shift(step)).then(pl.col("ruled").shift(step)).alias(name)
        for name, step in near.items()
    )
    slots = [slot for slot in all_slots.categories if slot in look.columns]
    numbered = look.select(*slots, mention=pl.int_range(pl.len()), kind=pl.col("kind").cast(KIND).to_physical())
    told = numbered.unpivot(slots, index=["mention", "kind"], variable_name="slot", value_name="row").drop_nulls("row")
    pointed = described.select("same", "type")[told["row"]]
    tied = (
        pl.concat([told, pointed], how="horizontal")
        .drop_nulls("type")
        .with_columns(pl.col("slot").cast(all_slots).to_physical())
    )
    return coded(tied, ("mention", "same"), features, categories)

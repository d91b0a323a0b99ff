"""The phrases that may name the subject of a figure, and what speaks for or against each.

For every figure: the phrases of its sentence and of the sentences shortly before. Each feature of a candidate is a
tuple of categories (its type and how far it is from the figure, the kind of the figure and its place in the clause …);
`ranking` has a weight for each.
"""

import polars as pl

from expectations.kinds import KINDS
from transforms.concepts import CONCEPT, concept
from transforms.features import codes, numbers
from transforms.lexicon.measures import POLLS, THINKING
from transforms.nearest import sentences_back
from transforms.phrase_words import TYPES, words_of
from transforms.phrases import CLASSES, is_word

# So many sentences back a phrase is still a candidate.
_BACK = 4
_AT_ONCE = 100_000  # pairs of a figure and a phrase
KIND = pl.Enum([kind.name for kind in KINDS])
ROLE = pl.Enum(["single", "from", "to", "member"])
_FAR = pl.Enum(["after", "before", "back1", "back2", "back3"])
_DETERMINER = pl.Enum(["none", "the", "a", "other", "its", "owner", "figure"])
_SPEECH = pl.Enum(["none", "opens", "closes", "behind"])
_PREPOSITIONS = [
    "of",
    "in",
    "from",
    "to",
    "by",
    "for",
    "with",
    "among",
    "across",
    "at",
    "into",
    "against",
    "on",
    "including",
    "than",
]
_BODIES = ["name", "holder", "group", "index"]
_REFERENTS = [
    "label",
    "before",
    "agent",
    "object",
    "noun",
    "of",
    "among",
    "source",
    "goal",
    "within",
    "moved",
    "share_of",
]
# What the words around a figure point at: a phrase, or whom it stands for.
SLOTS = pl.Enum(
    [
        *_REFERENTS,
        *(f"{slot}_entity" for slot in _REFERENTS),
        "agent_possessor",
        "of_holder",
        "leading",
        "own_group",
        "topic_name",
        "topic_group",
        "topic_place",
        "topic_back",
        "weak_topic",
        "ruled",
        "ruled_before",
        "ruled_behind",
        # Only of populations: the subject, and the whole that the rules chose.
        "subject",
        "whole",
    ]
)
# Each feature: the columns whose categories it combines.
FEATURES: dict[str, tuple[str, ...]] = {
    "kind_type": ("kind", "type"),
    "type_far": ("type", "far"),
    "lead_far": ("lead", "far"),
    "kind_lead": ("kind", "lead"),
    "nominal": ("nominal", "type", "far"),
    "next_far": ("next", "far"),
    "kind_next": ("kind", "next"),
    "determiner": ("determiner", "type"),
    "words": ("words", "type"),
    "flags": ("anaphor", "passing", "institution", "type"),
    "measure": ("measure", "body", "kind"),
    "verbs": ("verbs", "type"),
    "nominal_verbs": ("kind", "nominal", "verbs"),
    "phrases": ("phrases", "anchor"),
    "borders": ("borders", "far"),
    "bodies": ("bodies", "nominal", "type"),
    "names": ("names", "nominal", "type"),
    "agent": ("agent", "bodies", "nominal"),
    "agent_type": ("agent", "type"),
    "role": ("role", "type", "far"),
    "plural": ("plural", "type", "kind"),
    "first": ("first", "type"),
    "speech": ("speech", "type"),
    "speech_far": ("speech", "far"),
    "preposition": ("preposition", "type"),
    "kind_preposition": ("kind", "preposition"),
    "governs": ("governs", "type"),
    "kind_governs": ("kind", "governs"),
    "subs": ("subs", "far"),
    "concept": ("concept", "far"),
    "kind_concept": ("kind", "concept"),
    "nominal_concept": ("concept", "nominal", "lead"),
    "verb_concept": ("verb_concept", "governs", "type"),
    "times": ("times", "type"),
    "times_kind": ("times", "kind"),
}
# The same for what a slot points at.
TIES: dict[str, tuple[str, ...]] = {"slot": ("slot",), "slot_kind": ("slot", "kind"), "slot_type": ("slot", "type")}
_NUMBERS = {"verbs": 3, "phrases": 5, "borders": 3, "bodies": 4, "names": 4, "subs": 2}
_FLAGS = ("nominal", "anaphor", "passing", "institution", "measure", "body", "plural", "first")
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
    *_FLAGS,
    "same",
)
CATEGORIES: dict[str, list[str]] = {
    "kind": KIND.categories.to_list(),
    "type": TYPES.categories.to_list(),
    "agent": ["none", *TYPES.categories.to_list()],
    "lead": CLASSES.categories.to_list(),
    "next": CLASSES.categories.to_list(),
    "anchor": CLASSES.categories.to_list(),
    "role": ROLE.categories.to_list(),
    "far": _FAR.categories.to_list(),
    "determiner": _DETERMINER.categories.to_list(),
    "slot": SLOTS.categories.to_list(),
    "speech": _SPEECH.categories.to_list(),
    "preposition": ["none", *_PREPOSITIONS, "other"],
    "governs": ["no", "yes", "near"],
    "words": ["1", "2", "3", "4"],
    "times": ["1", "2", "3", "4"],
    "concept": ["none", *CONCEPT.categories],
    "verb_concept": ["none", *CONCEPT.categories],
    **{name: numbers(limit) for name, limit in _NUMBERS.items()},
    **{name: ["no", "yes"] for name in _FLAGS},
}


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
    }
    key = pl.when(kind == "name").then(pl.col("small").str.extract(r"^(\S+)")).otherwise("small")
    rows = rows.with_columns(same=key.hash())
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
        **{name: count.fill_null(False).cum_sum().cast(pl.Int32) for name, count in counted.items()},
    )


def _number(concept_of: pl.Expr) -> pl.Expr:
    """The number of a concept, 0 for none."""
    return concept_of.cast(CONCEPT).to_physical().cast(pl.Int32).fill_null(-1) + 1


def _determiner() -> pl.Expr:
    cls = pl.col("cls")
    return (
        pl.when(is_word(["the"]))
        .then(pl.lit("the", _DETERMINER))
        .when(is_word(["a", "an"]))
        .then(pl.lit("a", _DETERMINER))
        .when(cls == "det")
        .then(pl.lit("other", _DETERMINER))
        .when(cls == "its")
        .then(pl.lit("its", _DETERMINER))
        .when(cls == "owner")
        .then(pl.lit("owner", _DETERMINER))
        .when(cls == "figure")
        .then(pl.lit("figure", _DETERMINER))
        .otherwise(pl.lit("none", _DETERMINER))
    )


def _speech() -> pl.Expr:
    """Whether a word of speech stands beside the phrase: "X said its …", "…, X said", "…, said X"."""
    said = pl.col("cls").shift(-1) == "report"
    return (
        pl.when(said & pl.col("lead").is_in(["comma", "quote", "close"]))
        .then(pl.lit("closes", _SPEECH))
        .when(said)
        .then(pl.lit("opens", _SPEECH))
        .when((pl.col("lead") == "report") & ~pl.col("cls").shift(-1).is_in(["act", "be", "aux"]))
        .then(pl.lit("behind", _SPEECH))
        .otherwise(pl.lit("none", _SPEECH))
    )


def _preposition() -> pl.Expr:
    """The preposition before the phrase: its number among those known, 0 for none."""
    last = len(_PREPOSITIONS) + 1
    word = pl.col("lead_word").cast(pl.String)
    number = word.replace_strict(_PREPOSITIONS, list(range(1, last)), default=last, return_dtype=pl.UInt8)
    return pl.when(pl.col("lead").is_in(["prep", "of"])).then(number).otherwise(0)


def candidates(look: pl.DataFrame, described: pl.DataFrame) -> pl.DataFrame:
    """One row for each figure and phrase that may be its subject: mention, row, same, and the features as numbers.

    look: the mentions with their surroundings, in order. described: what `described_rows` returns.
    """
    phrases = described.select(*_OF_PHRASE, "sentence", *_NUMBERS)
    here = described.select(pl.col("sentence", *_NUMBERS).name.suffix("_here"))
    figures = look.select(
        "verb",
        kind=pl.col("kind").cast(KIND).to_physical(),
        role=pl.col("role").cast(ROLE).to_physical(),
        anchor=pl.col("anchor_cls").to_physical().fill_null(0),
        agent=pl.col("agent_type").to_physical().cast(pl.Int32).fill_null(-1) + 1,
        verb_concept=_number(concept(pl.col("verb_word").cast(pl.String))),
    )

    def featured(pairs: pl.DataFrame) -> pl.DataFrame:
        parts = [pairs, phrases[pairs["row"]], here[pairs["figure"]], figures[pairs["mention"]]]
        return _featured(pl.concat(parts, how="horizontal"))

    # A pair has many columns until its features are numbers, so that not all pairs are looked at together.
    pairs = _pairs(look, described)
    return pl.concat([featured(pairs.clear()), *map(featured, pairs.iter_slices(_AT_ONCE))])


def _featured(pairs: pl.DataFrame) -> pl.DataFrame:
    """Pairs with the columns of their phrase, its place and their figure: mention, row, same, features as numbers."""
    back = pl.col("sentence_here") - pl.col("sentence")
    far = pl.when(pl.col("row") >= pl.col("figure")).then(0).when(back == 0).then(1).otherwise(back.clip(1, 3) + 1)
    governs = (
        pl.when(pl.col("verb") == pl.col("row") + 1)
        .then(1)
        .when(pl.col("verb").is_between(pl.col("row") + 2, pl.col("row") + 3))
        .then(2)
        .otherwise(0)
    )
    counts = {
        name: (pl.col(name) - pl.col(f"{name}_here")).clip(-limit, limit) + limit for name, limit in _NUMBERS.items()
    }
    return pairs.with_columns(far=far, governs=governs, **counts).select(
        "mention", "row", "same", *codes(FEATURES, CATEGORIES)
    )


def _pairs(look: pl.DataFrame, described: pl.DataFrame) -> pl.DataFrame:
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


def ties(look: pl.DataFrame, described: pl.DataFrame) -> pl.DataFrame:
    """What the words around each figure point at: mention, same, and the features of `TIES` as numbers."""
    near = {"ruled_before": 1, "ruled_behind": -1}
    look = look.with_columns(
        pl.when(pl.col("doc") == pl.col("doc").shift(step)).then(pl.col("ruled").shift(step)).alias(name)
        for name, step in near.items()
    )
    slots = [slot for slot in SLOTS.categories if slot in look.columns]
    numbered = look.select(*slots, mention=pl.int_range(pl.len()), kind=pl.col("kind").cast(KIND).to_physical())
    told = numbered.unpivot(slots, index=["mention", "kind"], variable_name="slot", value_name="row").drop_nulls("row")
    pointed = described.select("same", "type")[told["row"]]
    return (
        pl.concat([told, pointed], how="horizontal")
        .drop_nulls("type")
        .with_columns(pl.col("slot").cast(SLOTS).to_physical())
        .select("mention", "same", *codes(TIES, CATEGORIES))
    )

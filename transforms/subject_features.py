"""What speaks for or against a phrase as the subject of a figure: features, and the categories that they combine.

Each feature of a candidate is a tuple of categories (its type and how far it is from the figure, the kind of the figure
and its place in the clause …); `ranking` has a weight for each.
"""

import polars as pl

from expectations.kinds import KINDS
from transforms.concepts import CONCEPT
from transforms.features import NO_WORD, OTHER, numbers
from transforms.lexicon.head_words import BORDERS, HEADS, VERBS
from transforms.phrase_words import TYPES
from transforms.phrases import CLASSES

HEAD, VERB, BORDER = (pl.Enum([NO_WORD, OTHER, *words.split()]) for words in (HEADS, VERBS, BORDERS))
PRONOUN = pl.Enum([NO_WORD, OTHER, "it", "they", "he", "she", "we", "them", "which", "who", "that"])
KIND = pl.Enum([kind.name for kind in KINDS])
ROLE = pl.Enum(["single", "from", "to", "member"])
_FAR = pl.Enum(["after", "before", "back1", "back2", "back3"])
DETERMINER = pl.Enum(["none", "the", "a", "other", "its", "owner", "figure"])
SPEECH = pl.Enum(["none", "opens", "closes", "behind"])
PREPOSITIONS = [
    "of", "in", "from", "to", "by", "for", "with", "among",
    "across", "at", "into", "against", "on", "including", "than",
]  # fmt: skip
_REFERENTS = [
    "label", "before", "agent", "object", "noun", "of", "among",
    "source", "goal", "within", "moved", "share_of",
]  # fmt: skip
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
# Each feature: the columns whose categories it combines. Those of phrases, as subjects or as populations.
OF_PHRASES: dict[str, tuple[str, ...]] = {
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
    "head": ("head", "far"),
    "kind_head": ("kind", "head"),
    "head_nominal": ("head", "nominal"),
    "head_governs": ("head", "governs"),
    "head_preposition": ("head", "preposition"),
    "head_lead": ("head", "lead"),
    "head_next": ("head", "next"),
    "head_determiner": ("head", "determiner"),
    "head_words": ("head", "words"),
    "head_anchor": ("head", "anchor"),
    "head_verbs": ("head", "verbs"),
    "verb_governs": ("verb", "governs", "type"),
    "anchor_lead": ("anchor", "type", "lead"),
    "anchor_governs": ("anchor", "kind", "governs"),
    "kind_role": ("role", "kind", "type"),
    "subs_nominal": ("subs", "nominal", "type"),
}
# Those of subjects alone.
_OF_SUBJECTS: dict[str, tuple[str, ...]] = {
    # What the phrase does itself, what leads to it, and what stands beside it without a verb.
    "next_word": ("next_word", "type", "nominal"),
    "lead_word": ("lead_word", "far"),
    "apposed": ("next", "apposed", "article", "type"),
    "apposes": ("apposes", "determiner", "lead", "type"),
    "possessor": ("possessor", "type", "kind"),
    "ends": ("opens", "closes", "type", "far"),
    # What stands around the figure, for phrases of some sort and place.
    "pronoun": ("pronoun", "plural", "type", "far"),
    "noun_type": ("noun", "type", "far"),
    "agent_head": ("agent_head", "type", "far"),
    "before_type": ("before", "type", "nominal"),
    "verb_type": ("verb", "type"),
    "role_nominal": ("role", "type", "far", "nominal"),
}
FEATURES = {**OF_PHRASES, **_OF_SUBJECTS}
# The columns of words: features that have one are learnt from few examples each.
WORDS = frozenset({"head", "verb", "next_word", "lead_word", "noun", "agent_head", "before", "pronoun"})
# The same for what a slot points at.
TIES: dict[str, tuple[str, ...]] = {"slot": ("slot",), "slot_kind": ("slot", "kind"), "slot_type": ("slot", "type")}
NUMBERS = {"verbs": 3, "phrases": 5, "borders": 3, "bodies": 4, "names": 4, "subs": 2}
FLAGS = (
    "nominal", "anaphor", "passing", "institution", "measure", "body", "plural", "first", "article", "opens", "closes",
)  # fmt: skip
CATEGORIES: dict[str, list[str]] = {
    "kind": KIND.categories.to_list(),
    "type": TYPES.categories.to_list(),
    "agent": ["none", *TYPES.categories.to_list()],
    "lead": CLASSES.categories.to_list(),
    "next": CLASSES.categories.to_list(),
    "anchor": CLASSES.categories.to_list(),
    "role": ROLE.categories.to_list(),
    "far": _FAR.categories.to_list(),
    "determiner": DETERMINER.categories.to_list(),
    "slot": SLOTS.categories.to_list(),
    "speech": SPEECH.categories.to_list(),
    "preposition": ["none", *PREPOSITIONS, "other"],
    "governs": ["no", "yes", "near"],
    "words": ["1", "2", "3", "4"],
    "times": ["1", "2", "3", "4"],
    "concept": ["none", *CONCEPT.categories],
    "verb_concept": ["none", *CONCEPT.categories],
    "head": HEAD.categories.to_list(),
    "verb": VERB.categories.to_list(),
    "next_word": BORDER.categories.to_list(),
    "lead_word": BORDER.categories.to_list(),
    "noun": HEAD.categories.to_list(),
    "agent_head": HEAD.categories.to_list(),
    "before": HEAD.categories.to_list(),
    "pronoun": PRONOUN.categories.to_list(),
    **{name: ["none", *TYPES.categories.to_list()] for name in ("apposed", "apposes", "possessor")},
    **{name: numbers(limit) for name, limit in NUMBERS.items()},
    **{name: ["no", "yes"] for name in FLAGS},
}

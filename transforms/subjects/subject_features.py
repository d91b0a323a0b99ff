"""What speaks for or against a phrase as the subject of a figure: features, and the categories that they combine.

Each feature of a candidate is a tuple of categories (its type and how far it is from the figure, the kind of the figure
and its place in the clause …); `ranking` has a weight for each.
"""

import polars as pl

from transforms.figures.concepts import CONCEPT
from transforms.lexicon.head_words import BORDERS, HEADS, VERBS
from transforms.lexicon.path_words import BEHIND, PATHS, WAYS_IN
from transforms.models.features import NO_WORD, OTHER, count_categories
from transforms.models.vocabularies import KIND, ROLE
from transforms.phrases.phrase_words import TYPES
from transforms.phrases.phrases import CLASSES

HEAD, VERB, BORDER = (pl.Enum([NO_WORD, OTHER, *words.split()]) for words in (HEADS, VERBS, BORDERS))
PATH, STEPS_BEHIND, WAY_IN = (pl.Enum([NO_WORD, OTHER, *steps.split()]) for steps in (PATHS, BEHIND, WAYS_IN))
PRONOUN = pl.Enum([NO_WORD, OTHER, "it", "they", "he", "she", "we", "them", "which", "who", "that"])
_FAR = pl.Enum(["after", "before", "back1", "back2", "back3"])
DETERMINER = pl.Enum(["none", "the", "a", "other", "its", "owner", "figure"])
# What a phrase is to the one that governs the verb of the figure.
ACTS = pl.Enum(["none", "other", "head", "words", "self"])
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
    "determiner": ("determiner", "type"),
    "words": ("words", "type"),
    "flags": ("anaphor", "passing", "institution", "type"),
    "verbs": ("verbs", "type"),
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
    "subs": ("subs", "far"),
    "concept": ("concept", "far"),
    "kind_concept": ("kind", "concept"),
    "nominal_concept": ("concept", "nominal", "lead"),
    "times": ("times", "type"),
    "head": ("head", "far"),
    "kind_head": ("kind", "head"),
    "head_nominal": ("head", "nominal"),
    "head_next": ("head", "next"),
    "head_determiner": ("head", "determiner"),
    "anchor_lead": ("anchor", "type", "lead"),
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
    # What stands between both, before the phrase, and behind it.
    "path_type": ("path", "type"),
    "path_kind": ("path", "kind"),
    "way_in": ("way_in", "type", "far"),
    "way_in_agent": ("way_in", "agent"),
    "behind_3": ("behind_3", "far"),
    "behind_2": ("behind_2", "type", "far"),
    "figures": ("figures", "type", "nominal"),
    # What it is to the subject of the verb, and the words before its head and before a name.
    "acts_anchor": ("acts", "anchor"),
    "acts_verb": ("acts", "verb"),
    "modifier": ("modifier", "type"),
    "modifier_head": ("modifier", "head"),
    "modifier_concept": ("modifier_concept", "type", "far"),
    "title": ("title", "far"),
}
FEATURES = {**OF_PHRASES, **_OF_SUBJECTS}
# The columns of words: features that have one are learnt from few examples each.
WORDS = frozenset(
    {"head", "verb", "next_word", "lead_word", "noun", "agent_head", "before", "pronoun", "modifier", "title"}
)
# The same for what a slot points at.
TIES: dict[str, tuple[str, ...]] = {"slot": ("slot",), "slot_kind": ("slot", "kind"), "slot_type": ("slot", "type")}
NUMBERS = {"verbs": 3, "phrases": 5, "borders": 3, "bodies": 4, "names": 4, "subs": 2, "figures": 3}
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
    "modifier": HEAD.categories.to_list(),
    "title": HEAD.categories.to_list(),
    "path": PATH.categories.to_list(),
    "way_in": WAY_IN.categories.to_list(),
    **{name: STEPS_BEHIND.categories.to_list() for name in ("behind_2", "behind_3")},
    "acts": ACTS.categories.to_list(),
    "modifier_concept": ["none", *CONCEPT.categories],
    **{name: ["none", *TYPES.categories.to_list()] for name in ("apposed", "apposes", "possessor")},
    **{name: count_categories(limit) for name, limit in NUMBERS.items()},
    **{name: ["no", "yes"] for name in FLAGS},
}

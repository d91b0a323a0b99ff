"""What speaks for or against a phrase as the population of a share: what speaks for subjects, and what a share points
at with a word of its own ("12% of them").
"""

import polars as pl

from transforms.phrases.phrase_words import TYPES
from transforms.subjects import subject_features

# What stands after the "of" of a share, or opened its clause: "of investors", "of them", "of it", "of those who …".
POINTER = pl.Enum(["none", "phrase", "them", "it", "those", "which", "what", "its", "other"])
# Wholes that no noun names: "12% of those who replied", "of the $3 billion".
AMOUNT, THOSE = "amount", "those"
_TYPES = [*TYPES.categories, AMOUNT, THOSE]
# The words around other figures: who was asked or counted before or comes next, what the shares beside are parts of.
NEIGHBOURS = (
    "sample_before",
    "sample_coming",
    "count_before",
    "group_before",
    "of_before",
    "of_list",
    "whole_before",
    "whole_behind",
    "subject_before",
)
_SLOTS = [*subject_features.SLOTS.categories, *NEIGHBOURS]
# All of them are shares: their kind says nothing.
FEATURES: dict[str, tuple[str, ...]] = {
    **{name: columns for name, columns in subject_features.OF_PHRASES.items() if not name.startswith("kind_")},
    # What the paths and the words beside a phrase say of subjects already.
    "nominal_verbs": ("kind", "nominal", "verbs"),
    "measure": ("measure", "body", "kind"),
    "head_lead": ("head", "lead"),
    "anchor_governs": ("anchor", "kind", "governs"),
    "verb_governs": ("verb", "governs", "type"),
    "verb_concept": ("verb_concept", "governs", "type"),
    "times_kind": ("times", "kind"),
    "head_words": ("head", "words"),
    "head_anchor": ("head", "anchor"),
    "head_governs": ("head", "governs"),
    "head_preposition": ("head", "preposition"),
    "head_verbs": ("head", "verbs"),
    "pointer": ("pointer", "type", "far"),
    "pointer_lead": ("pointer", "lead"),
    "pointer_nominal": ("pointer", "nominal", "far"),
    "pointer_plural": ("pointer", "plural", "far"),
    "opener": ("opener", "type", "far"),
    "opener_lead": ("opener", "lead"),
}
TIES: dict[str, tuple[str, ...]] = {"slot": ("slot",), "slot_type": ("slot", "type")}
CATEGORIES: dict[str, list[str]] = {
    **subject_features.CATEGORIES,
    "type": _TYPES,
    "slot": _SLOTS,
    "pointer": POINTER.categories.to_list(),
    "opener": POINTER.categories.to_list(),
}

"""What may say what a figure measures, and what speaks for or against each.

For every figure: the phrases and verbs of its sentence in the forms that they may take, what the rules chose for it and
for the figures before it, and nothing at all. Each feature of a candidate is a tuple of categories (its form and sort,
how far it is from the figure, the kind of the figure …).
"""

from collections.abc import Iterator

import polars as pl

from transforms.measures.measure_spans import FORMS, MODIFIER, PREPOSITIONS, SORTS, WORD, number_of, offered
from transforms.models.features import AT_ONCE, Categories, Features, coded, count_categories, listed
from transforms.models.vocabularies import KIND, ROLE
from transforms.phrases.phrase_words import TYPES
from transforms.phrases.phrases import CLASSES
from transforms.text.lookups import there

# Places around a figure (`surroundings`) at which a candidate may stand: right beside it, or in its clause.
_BESIDE = ("label", "before", "noun", "of", "among", "within", "share_of", "prior", "moved_by")
_CLAUSE = (
    "survey",
    "verb",
    "object",
    "agent",
    "changed",
    "moved",
    "answer",
    "verb_after",
    "noun_near",
    "goal",
    "source",
)
_OF_EITHER = ("survey",)
_OF_VERBS = ("verb", "answer", "verb_after", "moved_by")
_FLAGS = ("named", "earlier", "first", "later", "measure", "weighed", "metal", "owned", "nominal")
_LIMITS = {"phrases": 4, "verbs": 2, "borders": 2, "figures": 2}
FEATURES: Features = {
    "form": ("kind", "form"),
    "sort": ("kind", "sort", "form"),
    "role": ("role", "form", "sort"),
    "phrases": ("phrases", "form"),
    "kind_phrases": ("kind", "phrases"),
    "sort_phrases": ("sort", "phrases"),
    "verbs": ("verbs", "form"),
    "borders": ("borders", "form", "phrases"),
    "beside": ("beside", "kind"),
    "beside_form": ("beside", "form", "sort"),
    "clause": ("clause", "kind"),
    "clause_form": ("clause", "form", "sort"),
    "ruled": ("ruled", "kind"),
    "ruled_form": ("ruled", "form", "sort"),
    "others": ("earlier", "first", "later", "role"),
    "others_kind": ("earlier", "first", "kind"),
    "lead": ("lead", "form", "phrases"),
    "kind_lead": ("kind", "lead"),
    "following": ("following", "form"),
    "following_word": ("following_word", "form"),
    "size": ("size", "form"),
    "size_kind": ("size", "kind", "form"),
    "kind_following": ("kind", "following"),
    "preposition": ("preposition", "kind"),
    "words": ("words", "form"),
    "measure": ("measure", "kind", "form"),
    "weighed": ("weighed", "metal", "form"),
    "owned": ("owned", "kind", "sort"),
    "anchor": ("anchor", "form", "sort"),
    "anchor_kind": ("anchor", "form", "kind"),
    "counts": ("counts", "form", "kind"),
    "nominal": ("nominal", "form", "kind"),
    "governs": ("governs", "form", "clause"),
    "governs_kind": ("governs", "form", "kind"),
    "doer": ("doer", "form", "clause"),
    "named": ("named", "kind", "form"),
    "named_place": ("named", "beside", "clause"),
    "figures": ("figures", "form", "beside"),
    "kind_figures": ("figures", "kind", "form"),
    "role_figures": ("figures", "role", "form"),
    "lead_figures": ("figures", "lead", "form"),
    "next": ("next", "form", "beside"),
    "next_clause": ("next", "form", "clause"),
    "next_phrases": ("next", "phrases", "form"),
    "kind_next": ("next", "kind", "form"),
    "anchor_word": ("anchor_word", "form", "beside"),
    "anchor_word_kind": ("anchor_word", "kind", "form"),
    "anchor_word_clause": ("anchor_word", "clause", "form"),
    "anchor_phrases": ("anchor", "phrases", "form"),
    "word_figures": ("word", "figures"),
    "word_next": ("word", "next"),
    "word_anchor": ("word", "anchor"),
    "word": ("word", "form"),
    "word_kind": ("word", "kind"),
    "word_beside": ("word", "beside"),
    "word_clause": ("word", "clause"),
    "word_phrases": ("word", "phrases"),
    "word_lead": ("word", "lead"),
    "word_following": ("word", "following"),
    "word_role": ("word", "role"),
    "word_words": ("word", "words"),
    "modifier": ("modifier", "form"),
    "modifier_kind": ("modifier", "kind"),
    "verb_form": ("verb", "form", "clause"),
    "verb_sort": ("verb", "sort"),
    "verb_phrases": ("verb", "phrases"),
    "counted_form": ("counted", "form", "beside"),
    "counted_kind": ("counted", "kind", "form"),
}
CATEGORIES: Categories = {
    "kind": KIND.categories.to_list(),
    "role": ROLE.categories.to_list(),
    "form": FORMS.categories.to_list(),
    "sort": SORTS.categories.to_list(),
    "governs": SORTS.categories.to_list(),
    "doer": SORTS.categories.to_list(),
    "lead": CLASSES.categories.to_list(),
    "following": CLASSES.categories.to_list(),
    "anchor": CLASSES.categories.to_list(),
    "next": CLASSES.categories.to_list(),
    "anchor_word": ["none", *PREPOSITIONS, "other"],
    "counts": ["none", *TYPES.categories.to_list()],
    "beside": ["none", *_BESIDE],
    "clause": ["none", *_CLAUSE],
    "ruled": ["no", "yes"],
    "preposition": ["none", *PREPOSITIONS, "other"],
    "following_word": ["none", *PREPOSITIONS, "other"],
    "size": [str(n) for n in range(7)],
    "words": ["1", "2", "3", "4", "5"],
    "word": WORD.categories.to_list(),
    "verb": WORD.categories.to_list(),
    "counted": WORD.categories.to_list(),
    "modifier": MODIFIER.categories.to_list(),
    **{name: count_categories(limit) for name, limit in _LIMITS.items()},
    **{name: ["no", "yes"] for name in _FLAGS},
}


def measure_candidates(look: pl.DataFrame, ruled: pl.DataFrame, rows: pl.DataFrame) -> Iterator[pl.DataFrame]:
    """One row for each figure and span: mention, sentence, begin, end (nulls for nothing), and the features as numbers.

    They come in parts, since a pair has many columns until its features are weighed.

    look: the mentions with their surroundings, in order. ruled: for each the span that the rules name (row, begin,
    end). rows: what `with_spans` returned.
    """
    lines = offered(rows)
    figures = _figures(look, _lines_of(ruled, lines), rows)
    pairs = pl.concat([_own(figures, lines), _far(figures, lines), _nothing(figures, lines)])
    pairs = pairs.sort("mention", maintain_order=True)
    of_figures = figures.drop("mention", "sentence")

    def featured(part: pl.DataFrame) -> pl.DataFrame:
        return _featured(pl.concat([part, lines[part["line"]], of_figures[part["mention"]]], how="horizontal"))

    return map(featured, pairs.iter_slices(AT_ONCE))


def _lines_of(ruled: pl.DataFrame, lines: pl.DataFrame) -> pl.Series:
    """The numbers of the lines that the rules name."""
    numbered = lines.select("row", "begin", "end", line=pl.int_range(pl.len()))
    return ruled.select("row", "begin", "end").join(
        numbered.unique(["row", "begin", "end"], keep="first"),
        on=["row", "begin", "end"],
        how="left",
        maintain_order="left",
    )["line"]


def _figures(look: pl.DataFrame, ruled: pl.Series, rows: pl.DataFrame) -> pl.DataFrame:
    """The figures with what counts of them, the rows that may name their measure, and the lines that the rules name for
    them (ruled) and for others: earlier, later, first (of the comparison or list), alike (the last of its kind).
    """
    doc, named = pl.col("doc"), pl.col("ruled_line")
    return look.with_columns(ruled_line=ruled).select(
        "sentence",
        "ruled_line",
        mention=pl.int_range(pl.len()),
        kind=pl.col("kind").cast(KIND).to_physical(),
        role=pl.col("role").cast(ROLE).to_physical(),
        anchor=pl.col("anchor_cls").to_physical().fill_null(0),
        next=there(rows, "cls", pl.col("row") + 1).to_physical().fill_null(0),
        anchor_word=number_of("anchor_word").fill_null(0),
        counts=pl.col("noun_type").to_physical().cast(pl.Int32).fill_null(-1) + 1,
        governs=there(rows, "verb_sort", "verb").to_physical().fill_null(0),
        doer=there(rows, "noun_sort", "agent").to_physical().fill_null(0),
        verb=listed(pl.col("verb_word").cast(pl.String), WORD),
        counted=listed(pl.when(pl.col("noun_type") != "name").then("noun_head"), WORD),
        weighed="weighed",
        nominal=pl.col("nominal").fill_null(value=False),
        earlier_line=pl.when(doc == doc.shift(1)).then(named.shift(1)),
        later_line=pl.when(pl.col("sentence") == pl.col("sentence").shift(-1)).then(named.shift(-1)),
        first_line=pl.when(pl.col("link").is_not_null()).then(named.drop_nulls().first().over("doc", "link")),
        alike_line=named.forward_fill().shift(1).over("doc", "kind"),
        **{f"{name}_here": there(rows, f"{name}_before", "row") for name in _LIMITS},
        **{f"at_{name}": pl.col(name) for name in (*_BESIDE, *_CLAUSE, "named")},
    )


def _own(figures: pl.DataFrame, lines: pl.DataFrame) -> pl.DataFrame:
    """mention, line: the spans in the sentence of each figure."""
    limits = (
        lines.select("sentence", line=pl.int_range(pl.len()))
        .drop_nulls("sentence")
        .group_by("sentence")
        .agg(low=pl.col("line").min(), high=pl.col("line").max() + 1)
    )
    return (
        figures.select("mention", "sentence")
        .join(limits, on="sentence", how="inner", maintain_order="left")
        .select("mention", line=pl.int_ranges("low", "high"))
        .explode("line")
    )


def _far(figures: pl.DataFrame, lines: pl.DataFrame) -> pl.DataFrame:
    """mention, line: the spans in other sentences that the rules name for a figure, or for others before it, in all
    their forms.
    """
    parts = [
        figures.select("mention", "sentence", line=f"{name}_line") for name in ("ruled", "earlier", "first", "alike")
    ]
    apart = there(lines, "sentence", "line") != pl.col("sentence")
    places = (
        pl.concat(parts).filter(apart).select("mention", row=there(lines, "row", "line")).unique(maintain_order=True)
    )
    forms = lines.select("row", line=pl.int_range(pl.len())).drop_nulls("row")
    return places.join(forms, on="row", how="inner", maintain_order="left_right").select("mention", "line")


def _nothing(figures: pl.DataFrame, lines: pl.DataFrame) -> pl.DataFrame:
    """mention, line: the last line, which says nothing."""
    return figures.select("mention", line=pl.lit(lines.height - 1, dtype=pl.Int64))


def _featured(pairs: pl.DataFrame) -> pl.DataFrame:
    """The pairs of figures and lines with their features as numbers."""
    nothing, is_ruled = pl.col("form") == 0, pl.col("line") == pl.col("ruled_line")
    distances = {
        name: (pl.col(f"{name}_before") - pl.col(f"{name}_here")).clip(-limit, limit).fill_null(0) + limit
        for name, limit in _LIMITS.items()
    }
    others = ("earlier", "first", "later")
    same = {name: (pl.col("line") == pl.col(f"{name}_line")).fill_null(value=False) for name in others}
    pairs = pairs.with_columns(
        named=((pl.col("row") == pl.col("at_named")) & pl.col("is_noun")).fill_null(value=False),
        beside=_place(_BESIDE),
        clause=_place(_CLAUSE),
        ruled=pl.when(is_ruled | nothing & pl.col("ruled_line").is_null()).then(1).otherwise(0),
        **same,
        **distances,
    )
    return coded(pairs, ("mention", "sentence", "begin", "end"), FEATURES, CATEGORIES)


def _place(names: tuple[str, ...]) -> pl.Expr:
    """The number of the first of some places around the figure that the span stands at; 0 for none."""
    place = pl.lit(0)
    for number, name in reversed(list(enumerate(names, start=1))):
        here = pl.col("row") == pl.col(f"at_{name}")
        if name not in _OF_EITHER:
            here &= pl.col("is_noun") != (name in _OF_VERBS)
        place = pl.when(here).then(number).otherwise(place)
    return place

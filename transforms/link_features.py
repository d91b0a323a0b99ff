"""What tells how a figure belongs to one before it, as the names of features that a linear model weighs.

The words at the two figures are read in five parts: the clause before the first figure (lead), what follows it up to
the next border (head), the clause before the second one (clause), what follows that (tail), and all between (between).
"""

import polars as pl

from transforms.contexts import combined
from transforms.lexicon.link_words import LINK_WORDS, OUTLINE
from transforms.lexicon.list_cues import MEASURED_KINDS, OWN_ANSWER, OWN_MEASURE

# So many characters before the first and behind the second figure speak for the two.
_BEFORE, _BEHIND = 90, 90
_BORDER = r"[,;:()|/.\n]| - |(?-u:\b)(?:and|while|whereas|but|although|though|or|after|having)(?-u:\b)"
_WORD = r"[a-z][a-z'-]*|[,;:()|/.\n#&]| - "
_YEAR, _NUMBER = r"(?-u:\b)(?:19|20)\d\d(?-u:\b)", r"\d(?:[\d.,]*\d)?"
_CLASS = {word: name for name, words in reversed(LINK_WORDS) for word in words.replace("\\n", "\n").split(" ")}
_OTHER = "w"
# Numbers are compared and grouped quicker than words.
_CLASSES = pl.Enum(sorted({_OTHER, *_CLASS.values()}))
_PLACES = pl.Enum(["lead", "head", "clause", "tail", "between"])
_LETTERS = pl.Series([OUTLINE.get(name, "N") for name in _CLASSES.categories], dtype=pl.Categorical)
_VERBS = ("up", "down", "hold", "was", "is", "be", "do", "flow", "plan", "say", "reach", "verb")
# A word is told from others by so many letters; shared words have more than a few.
_STEM, _SHARED = 6, 4
_RATIOS = (0.05, 0.3, 0.8, 1.25, 3, 20)
_DISTANCES = (8, 25, 60, 110, 170)
# Kinds whose values are parts of 100.
_PARTS = ("share", "allocation", "stake")
_WHOLE, _NEARLY = 100, 0.51
_PLACE = (
    "doc",
    "sentence",
    "at",
    "until",
    "unit",
    "value",
    "plain",
    "sentence_text",
    "before",
    "after",
    "itself",
    "kind",
)
_RULED = ("modality", "end", "group", "rival", "elliptic", "lined")
_COMBINATIONS: tuple[tuple[str, ...], ...] = (
    ("ruled",), ("ruled", "kind"), ("ruled", "alike"), ("ruled", "role_a"), ("alike",), ("near",), ("joint", "kind"),
    ("far",), ("border", "outline"), ("outline", "kind"), ("tail_outline",), ("tail_outline", "kind"),
    ("tail_outline", "head_outline"), ("l1",), ("l2", "l1"), ("k2", "k1"), ("f1", "r1"), ("r1",), ("a1",), ("verb",),
    ("verb", "kind"), ("named", "kind"), ("pronoun",), ("ratio",), ("sum", "kind"), ("moods",), ("measured", "kind"),
    ("then_b",), ("then_a", "then_b"), ("then_a", "then_b", "alike"), ("shape",), ("written",), ("overlap",),
)  # fmt: skip


def link_pairs(found: pl.DataFrame) -> pl.DataFrame:
    """Each figure with those before it that it may belong to: of its sentence or the one before.

    found: the columns of `Figures.found` with kind, modality, family, end, group (what rules say of the two). Result:
    pair (number of the row), figure, other, near (in what the other is the nearest before: unit, kind or family), the
    columns of both figures (those of the other end in _a), same (one sentence) and between (the text from one to the
    other).
    """
    near = pl.concat(_nearest(found, keys, name) for name, keys in _NEAR.items())
    both = near.unique(["figure", "other"], keep="first", maintain_order=True).sort("figure", "other")
    rows = found.select("figure", *_PLACE, *_RULED)
    return (
        both.join(rows, on="figure", how="left", maintain_order="left")
        .join(rows.rename({"figure": "other"}), on="other", how="left", suffix="_a", maintain_order="left")
        .with_columns(same=pl.col("sentence") == pl.col("sentence_a"))
        .with_columns(between=_between("plain"), between_named=_between("sentence_text"))
        .filter(~_of_two_measures() & ~_of_two_answers())
        .with_row_index("pair")
    )


_NEAR = {"unit": ("doc", "unit"), "kind": ("doc", "unit", "kind"), "family": ("doc", "family", "kind")}


def _nearest(found: pl.DataFrame, keys: tuple[str, ...], name: str) -> pl.DataFrame:
    # Sorted, the one before stands next to each figure, which is quicker to reach than within groups.
    runs = found.select("figure", "sentence", *keys).sort(*keys, "figure")
    alike = pl.all_horizontal(pl.col(key) == pl.col(key).shift(1) for key in keys)
    step = pl.col("sentence").cast(pl.Int64) - pl.col("sentence").shift(1)
    other = pl.when(alike & (step <= 1)).then(pl.col("figure").shift(1))
    return runs.select("figure", other=other, near=pl.lit(name)).drop_nulls("other")


def _between(column: str) -> pl.Expr:
    """The text between two figures of a sentence; of two sentences the end of the one and the start of the other."""
    text, first = pl.col(column), pl.col(f"{column}_a")
    until = pl.col("until_a")
    inside = text.str.slice(until, (pl.col("at").cast(pl.Int64) - until).clip(0))
    across = pl.concat_str(first.str.slice(until), pl.lit("\n"), text.str.slice(0, pl.col("at")))
    return pl.when("same").then(inside).otherwise(across)


def _of_two_measures() -> pl.Expr:
    """Whether one subject has two measures, the second without a verb: "revenue was 2 and profit 1"."""
    return (
        pl.col("kind").is_in(MEASURED_KINDS)
        & pl.col("between").str.contains(rf"^,? and (?:its )?(?:[a-z-]+ )?{OWN_MEASURE}(?: of)? $")
        & pl.col("before_a").str.contains(OWN_MEASURE)
    )


def _of_two_answers() -> pl.Expr:
    """Whether one group gives two answers, each with a verb of its own: "41% will buy and 12% will sell"."""
    verbs = pl.col("after_a").str.contains(OWN_ANSWER) & pl.col("after").str.contains(OWN_ANSWER)
    joined = pl.col("between").str.contains(r"^ [^,;0-9]* and $")
    return ((pl.col("kind") == "share") & pl.col("same") & verbs & joined).fill_null(value=False)


def link_features(pairs: pl.DataFrame) -> pl.DataFrame:
    """pair, name: the features of each pair of `link_pairs`."""
    parts = _parts(pairs)
    words = _words(parts)
    wide = parts.with_columns(**_plain_columns())
    for columns in (_outlines(words), _ends(words), _times(words), _overlaps(words)):
        wide = wide.join(columns, on="pair", how="left", maintain_order="left")
    used = sorted({column for columns in _COMBINATIONS for column in columns})
    wide = wide.with_columns(pl.col(used).cast(pl.String).fill_null("-"))
    return pl.concat([combined(wide, _COMBINATIONS, "pair"), _bags(words)])


def _parts(pairs: pl.DataFrame) -> pl.DataFrame:
    """Adds the parts of the text, and the border before the clause."""

    def masked(text: pl.Expr) -> pl.Expr:
        return text.str.replace_all(_YEAR, "yyyy").str.replace_all(_NUMBER, "#")

    lead, between = masked(pl.col("before_a").str.slice(-_BEFORE)), masked(pl.col("between"))
    tail = masked(pl.col("after").str.slice(0, _BEHIND)).str.extract(r"(?s)^([^#.;]*)")
    last = rf"(?s)^.*({_BORDER})"
    first = rf"(?s)^(.*?)(?:{_BORDER}|$)"
    masks = pairs.with_columns(lead=lead, between=between, tail=tail)
    return masks.with_columns(
        lead=pl.col("lead").str.replace(last, ""),
        head=pl.col("between").str.extract(first),
        clause=pl.col("between").str.replace(last, ""),
        border=pl.col("between").str.extract(last),
        tail=pl.col("tail").str.extract(first),
    )


def _words(parts: pl.DataFrame) -> pl.DataFrame:
    """pair, part, word, word_class: the words of the parts in their order."""
    return pl.concat(
        parts.select("pair", part=pl.lit(name, _PLACES), word=pl.col(name).str.extract_all(_WORD)).explode("word")
        for name in _PLACES.categories
    ).drop_nulls("word").with_columns(
        pl.col("word").str.strip_chars(" "),
    ).with_columns(
        word_class=pl.col("word").replace_strict(_CLASS, default=_OTHER, return_dtype=_CLASSES)
    )  # fmt: skip


def _outlines(words: pl.DataFrame) -> pl.DataFrame:
    """pair, and the outlines of parts: a letter for each run of words of one sort."""
    letter = pl.lit(_LETTERS).gather(pl.col("word_class").to_physical())
    runs = words.select("pair", "part", letter=letter).filter(pl.col("letter") != "")
    is_new = pl.any_horizontal(pl.col(name) != pl.col(name).shift(1) for name in ("pair", "part", "letter"))
    runs = runs.filter(is_new.fill_null(value=True)).group_by("pair", "part", maintain_order=True).agg("letter")

    def of(part: str, **columns: pl.Expr) -> pl.DataFrame:
        return runs.filter(pl.col("part") == part).select("pair", **columns)

    letters = pl.col("letter").cast(pl.List(pl.String)).list
    parts = [
        of("clause", outline=letters.head(3).list.join("")),
        of("head", head_outline=letters.head(1).list.join("")),
        of("tail", tail_outline=letters.head(2).list.join("")),
    ]
    return _joined(words, parts)


def _ends(words: pl.DataFrame) -> pl.DataFrame:
    """pair, and the classes of the words at the figures and of the last verb."""
    known = words.filter(pl.col("word_class") != _OTHER)
    verbs = words.filter(pl.col("word_class").is_in(_VERBS))

    def of(words: pl.DataFrame, part: str, **places: int) -> pl.DataFrame:
        classes = words.filter(pl.col("part") == part).group_by("pair", maintain_order=True)
        return classes.agg(
            **{name: pl.col("word_class").get(place, null_on_oob=True) for name, place in places.items()}
        )

    return _joined(
        words,
        [
            of(words, "between", f1=0, l1=-1, l2=-2),
            of(known, "between", k1=-1, k2=-2),
            of(words, "tail", r1=0),
            of(words, "lead", a1=-1),
            of(verbs, "clause", verb=-1),
        ],
    )


def _times(words: pl.DataFrame) -> pl.DataFrame:
    """pair, then_a, then_b: whether the clause of each figure speaks of the past, the present or what is to come."""

    def of(parts: tuple[str, str], name: str) -> pl.DataFrame:
        def has(word_class: str) -> pl.Expr:
            return (pl.col("word_class") == word_class).any()

        past = (
            pl.when(has("past") | (has("year") & has("was"))).then(pl.lit("p"))
            .when(has("year")).then(pl.lit("y"))
            .when(has("was")).then(pl.lit("w"))
            .otherwise(pl.lit(""))
        )  # fmt: skip
        present = pl.when(has("now")).then(pl.lit("n")).when(has("is")).then(pl.lit("i")).otherwise(pl.lit(""))
        to_come = pl.when(has("plan")).then(pl.lit("f")).otherwise(pl.lit(""))
        near = words.filter(pl.col("part").is_in(parts)).group_by("pair", maintain_order=True)
        return near.agg(pl.concat_str(past, present, to_come).alias(name))

    return _joined(words, [of(("lead", "head"), "then_a"), of(("clause", "tail"), "then_b")])


def _overlaps(words: pl.DataFrame) -> pl.DataFrame:
    """pair, overlap: how many words the clauses of the two figures share, up to two."""
    long = words.filter((pl.col("word").str.len_bytes() >= _SHARED) & (pl.col("part") != "between"))
    long = long.with_columns(first=pl.col("part").is_in(["lead", "head"]), stem=pl.col("word").str.head(_STEM - 1))
    both = long.group_by("pair", "stem", maintain_order=True).agg(n=pl.col("first").n_unique()).filter(pl.col("n") > 1)
    return both.group_by("pair", maintain_order=True).agg(overlap=pl.len().clip(0, 2).cast(pl.String))


def _joined(words: pl.DataFrame, parts: list[pl.DataFrame]) -> pl.DataFrame:
    wide = words.select("pair").unique(maintain_order=True)
    for part in parts:
        wide = wide.join(part, on="pair", how="left", maintain_order="left")
    return wide


def _bags(words: pl.DataFrame) -> pl.DataFrame:
    """pair, name: the classes of the words of each part, and the words behind the second figure, in no order."""
    classes = words.filter((pl.col("word_class") != _OTHER) & ~pl.col("part").is_in(["head", "lead"]))
    stems = words.filter(pl.col("part").is_in(["tail", "clause"]))
    stem = pl.col("word").str.head(_STEM)
    named = [
        classes.select("pair", name=pl.format("{}={}", "part", "word_class")),
        stems.select("pair", name=pl.format("{}:{}", "part", stem)),
    ]
    return pl.concat(each.unique() for each in named)


def _plain_columns() -> dict[str, pl.Expr]:
    """The columns of the combinations that are told by the two figures themselves."""
    value, first = pl.col("value"), pl.col("value_a")
    ratio = (value / first).abs()
    total = value + first
    parts = (
        pl.when((total - _WHOLE).abs() < _NEARLY).then(pl.lit("whole"))
        .when(total < _WHOLE).then(pl.lit("part"))
        .otherwise(pl.lit("more"))
    )  # fmt: skip
    joint = pl.coalesce(pl.when(name).then(pl.lit(name)) for name in ("rival", "elliptic", "lined"))
    named = pl.col("between_named").str.slice(1).str.contains(r"[ (][A-Z]")
    clause = pl.col("clause")
    own = clause.str.extract(f"({OWN_MEASURE})")

    def flags(*expressions: pl.Expr) -> pl.Expr:
        return pl.concat_str(*(flag.cast(pl.Int8).cast(pl.String).fill_null("-") for flag in expressions))

    def shape(text: pl.Expr) -> pl.Expr:
        return text.str.replace_all(r"\d", "9").str.replace_all(r"[a-z ]+", "w")

    return {
        "ruled": _ruled(),
        "role_a": pl.when(pl.col("group_a").is_not_null()).then(pl.coalesce("end_a", pl.lit("member"))),
        "alike": flags(pl.col("kind") == pl.col("kind_a"), pl.col("unit") == pl.col("unit_a"), pl.col("same")),
        "joint": joint,
        "far": _step(pl.col("between").str.len_bytes(), _DISTANCES),
        "named": flags(named),
        "pronoun": flags(clause.str.contains(r"(?-u:\b)(?:it|they|he|she|we|which|who|that|this|these|those)(?-u:\b)")),
        "ratio": pl.when((value != 0) & (first != 0)).then(_step(ratio, _RATIOS)),
        "sum": pl.when(pl.col("kind").is_in(_PARTS) & (pl.col("kind") == pl.col("kind_a"))).then(parts),
        "moods": pl.when(pl.col("modality") != pl.col("modality_a")).then(pl.format("{}-{}", "modality_a", "modality")),
        "shape": flags(shape(pl.col("itself")) == shape(pl.col("itself_a"))),
        "measured": pl.when(own == pl.col("lead").str.extract(f"({OWN_MEASURE})"))
        .then(pl.lit("same"))
        .when(own.is_not_null() & pl.col("lead").str.contains(OWN_MEASURE))
        .then(pl.lit("other"))
        .when(own.is_not_null())
        .then(pl.lit("own")),
        "written": flags(pl.col("itself_a").str.contains(r"\d"), pl.col("itself").str.contains(r"\d")),
    }


def _step(number: pl.Expr, steps: tuple[float, ...]) -> pl.Expr:
    """In which of the steps a number lies."""
    return pl.sum_horizontal((number > step).cast(pl.Int8) for step in steps).cast(pl.String)


def _ruled() -> pl.Expr:
    """How the two belong together by the rules: not, in a list, as its base (its earlier state) or its later one."""
    together = pl.col("group") == pl.col("group_a")
    end, end_a = pl.col("end"), pl.col("end_a")
    return (
        pl.when(~together.fill_null(value=False)).then(pl.lit("none"))
        .when((end == "from") & (end_a == "to")).then(pl.lit("base"))
        .when((end == "to") & (end_a == "from")).then(pl.lit("later"))
        .otherwise(pl.lit("list"))
    )  # fmt: skip

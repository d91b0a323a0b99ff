"""The words around two figures, in the parts in which they tell how the two belong together.

Words are read in five parts: the clause before the first figure (lead), what follows it up to the next border (head),
the clause before the second one (clause), what follows that (tail), and all between (between).
"""

from dataclasses import dataclass

import polars as pl

from transforms.lexicon.link_words import LINK_WORDS, OUTLINE

# So many characters before the first and behind the second figure speak for the two.
_BEFORE, _BEHIND = 90, 90
# The words beside a figure stand in so many characters.
_BESIDE = 40
_BORDER = r"[,;:()|/.\n]| - |(?-u:\b)(?:and|while|whereas|but|although|though|or|after|having)(?-u:\b)"
_WORD = r"[a-z][a-z'-]*|[,;:()|/.\n#&%$]| - "
_YEAR, _NUMBER = r"(?-u:\b)(?:19|20)\d\d(?-u:\b)", r"\d(?:[\d.,]*\d)?"
_CLASS = {word: name for name, words in reversed(LINK_WORDS) for word in words.replace("\\n", "\n").split(" ")}
_OTHER = "w"
# Numbers are compared and grouped quicker than words.
_CLASSES = pl.Enum(sorted({_OTHER, *_CLASS.values()}))
_PARTS = pl.Enum(["lead", "head", "clause", "tail", "between"])
_LETTERS = pl.Series([OUTLINE.get(name, "N") for name in _CLASSES.categories], dtype=pl.Categorical)
_VERBS = ("up", "down", "hold", "was", "is", "be", "do", "flow", "plan", "say", "reach", "verb")
# A word is told from others by so many letters; shared words have more than a few.
_STEM, _SHARED = 6, 4


@dataclass(frozen=True)
class PairWords:
    """parts: the pairs with a column of text for each part, and border: what stands before the clause. words: pair,
    part, word, word_class, in their order.
    """

    parts: pl.DataFrame
    words: pl.DataFrame


def pair_words(pairs: pl.DataFrame) -> PairWords:
    """The words around the two figures of each pair. pairs: pair, before_a, between, after."""
    parts = _parts(pairs)
    words = pl.concat(
        parts.select("pair", part=pl.lit(name, _PARTS), word=pl.col(name).str.extract_all(_WORD)).explode("word")
        for name in _PARTS.categories
    ).drop_nulls("word")
    words = words.with_columns(pl.col("word").str.strip_chars(" ")).with_columns(
        word_class=pl.col("word").replace_strict(_CLASS, default=_OTHER, return_dtype=_CLASSES)
    )
    return PairWords(parts, words)


def _parts(pairs: pl.DataFrame) -> pl.DataFrame:
    def masked(text: pl.Expr) -> pl.Expr:
        return text.str.replace_all(_YEAR, "yyyy").str.replace_all(_NUMBER, "#")

    ahead, between = masked(pl.col("before_a").str.slice(-_BEFORE)), masked(pl.col("between"))
    behind = masked(pl.col("after").str.slice(0, _BEHIND))
    last = rf"(?s)^.*({_BORDER})"
    first = rf"(?s)^(.*?)(?:{_BORDER}|$)"
    masks = pairs.with_columns(ahead=ahead, between=between, behind=behind)
    return masks.with_columns(
        lead=pl.col("ahead").str.replace(last, ""),
        head=pl.col("between").str.extract(first),
        clause=pl.col("between").str.replace(last, ""),
        border=pl.col("between").str.extract(last),
        tail=pl.col("behind").str.extract(r"(?s)^([^#.;]*)").str.extract(first),
    )


def word_columns(read: PairWords) -> pl.DataFrame:
    """pair, and what its words tell in one column each: outlines, the words at the figures, times, verbs, overlap."""
    words = read.words
    wide = read.parts.select("pair")
    for columns in (*_outlines(words), *_ends(words), *_times(words), *_verbs(words), _overlaps(words)):
        wide = wide.join(columns, on="pair", how="left", maintain_order="left")
    return wide.join(_beside(read.parts), on="pair", how="left", maintain_order="left")


def _outlines(words: pl.DataFrame) -> tuple[pl.DataFrame, ...]:
    """pair, and the outlines of parts: a letter for each run of words of one sort."""
    letter = pl.lit(_LETTERS).gather(pl.col("word_class").to_physical())
    runs = words.select("pair", "part", letter=letter).filter(pl.col("letter") != "")
    is_new = pl.any_horizontal(pl.col(name) != pl.col(name).shift(1) for name in ("pair", "part", "letter"))
    runs = runs.filter(is_new.fill_null(value=True)).group_by("pair", "part", maintain_order=True).agg("letter")
    letters = pl.col("letter").cast(pl.List(pl.String)).list

    def of(part: str, **columns: pl.Expr) -> pl.DataFrame:
        return runs.filter(pl.col("part") == part).select("pair", **columns)

    return (
        of("clause", outline=letters.head(3).list.join("")),
        of("head", head_outline=letters.head(1).list.join("")),
        of("tail", tail_outline=letters.head(2).list.join("")),
    )


def _of(words: pl.DataFrame, part: str, **places: int) -> pl.DataFrame:
    """pair, and the classes of the words of a part that stand at the places."""
    classes = words.filter(pl.col("part") == part).group_by("pair", maintain_order=True)
    return classes.agg(**{name: pl.col("word_class").get(place, null_on_oob=True) for name, place in places.items()})


def _ends(words: pl.DataFrame) -> tuple[pl.DataFrame, ...]:
    """pair, and the classes of the words at the figures."""
    known = words.filter(pl.col("word_class") != _OTHER)
    return (
        _of(words, "between", f1=0, l1=-1, l2=-2),
        _of(known, "between", k1=-1, k2=-2),
        _of(words, "tail", r1=0),
        _of(words, "lead", a1=-1),
    )


def _beside(parts: pl.DataFrame) -> pl.DataFrame:
    """pair, and the words beside the figures themselves: at the left (a) and the right (f) of the first one, at the
    left (l) and the right (r) of the second one, the nearest (w) and the next (v).
    """

    def beside(text: str, sign: str, *, left: bool) -> dict[str, pl.Expr]:
        near = pl.col(text).str.slice(-_BESIDE) if left else pl.col(text).str.slice(0, _BESIDE)
        words = near.str.extract_all(_WORD).list
        places = {"w": -1, "v": -2} if left else {"w": 0, "v": 1}
        return {
            f"{sign}{name}": words.get(n, null_on_oob=True).str.strip_chars(" ").str.head(_STEM)
            for name, n in places.items()
        }

    return parts.select(
        "pair",
        **beside("ahead", "a", left=True),
        **beside("between", "f", left=False),
        **beside("between", "l", left=True),
        **beside("behind", "r", left=False),
    ).with_columns(
        beside=pl.concat_str(
            (pl.col(one) == pl.col(other)).cast(pl.Int8).cast(pl.String).fill_null("-")
            for one, other in (("aw", "lw"), ("fw", "rw"), ("fv", "rv"))
        )
    )


def _times(words: pl.DataFrame) -> tuple[pl.DataFrame, ...]:
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

    return of(("lead", "head"), "then_a"), of(("clause", "tail"), "then_b")


def _verbs(words: pl.DataFrame) -> tuple[pl.DataFrame, ...]:
    """pair, and the last verb before each figure: its class (verb_a, verb) and itself (did_a, did)."""
    verbs = words.filter(pl.col("word_class").is_in(_VERBS))

    def of(part: str, verb: str, did: str) -> pl.DataFrame:
        found = verbs.filter(pl.col("part") == part).group_by("pair", maintain_order=True)
        return found.agg(pl.col("word_class").last().alias(verb), pl.col("word").last().alias(did))

    return of("lead", "verb_a", "did_a"), of("clause", "verb", "did")


def _overlaps(words: pl.DataFrame) -> pl.DataFrame:
    """pair, overlap: how many words the clauses of the two figures share, up to two."""
    long = words.filter((pl.col("word").str.len_bytes() >= _SHARED) & (pl.col("part") != "between"))
    long = long.with_columns(first=pl.col("part").is_in(["lead", "head"]), stem=pl.col("word").str.head(_STEM - 1))
    both = long.group_by("pair", "stem", maintain_order=True).agg(n=pl.col("first").n_unique()).filter(pl.col("n") > 1)
    return both.group_by("pair", maintain_order=True).agg(overlap=pl.len().clip(0, 2).cast(pl.String))


def word_bags(read: PairWords) -> pl.DataFrame:
    """pair, name: in no order, the words of all parts, and the classes of those of clause, tail and between."""
    told = read.words.filter((pl.col("word_class") != _OTHER) & ~pl.col("part").is_in(["head", "lead"]))
    # What is written as a name is told apart before: numbers are quicker.
    classes = told.select("pair", "part", "word_class").unique()
    stems = read.words.select("pair", "part", stem=pl.col("word").str.head(_STEM)).unique()
    return pl.concat([
        classes.select("pair", name=pl.format("{}={}", "part", "word_class")),
        stems.select("pair", name=pl.format("{}:{}", "part", "stem")),
    ])  # fmt: skip

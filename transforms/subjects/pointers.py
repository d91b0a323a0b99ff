"""What a share says it is a part of with a word that stands for something else: "of them", "of which", "of those who
left", "of the $3 billion".
"""

import polars as pl

from transforms.phrases.phrases import is_word
from transforms.subjects.population_features import AMOUNT, CATEGORIES, POINTER, THOSE
from transforms.text.lookups import coming, latest_before, there

# The words after "of", by what they point at.
_POINTING = {
    "them": ["them", "these"],
    "it": ["it", "this", "that"],
    "those": ["those"],
    "which": ["which", "whom", "whose"],
    "what": ["what"],
}
_AMOUNTS = ["aum", "reserves", "flow", "deal", "profit", "valuation", "price", "money"]
_CLOSES = ["comma", "hard", "sub", "start", "open", "close", "report"]


def with_pointers(look: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """The mentions with pointer (what stands after the "of" behind the figure) and opener (after one earlier in the
    clause), both of `POINTER`.
    """
    of = is_word(["of", "out of"])
    told = rows.select(
        "row", "filled", "cls", word_after=pl.col("word").shift(-1), pointer=pl.when(of).then(_pointer())
    )
    last = latest_before(pl.col("pointer").is_not_null(), pl.col("cls").is_in(["start", "figure", "hard"]))
    told = told.with_columns(opening=last.shift(1))
    after = pl.when(~there(told, "filled", "row")).then(there(told, "pointer", pl.col("row") + 1))
    opener = there(told, "pointer", there(told, "opening", "row"))
    named = opener.is_in(["phrase", "its", "other"])
    none = pl.lit("none", POINTER)
    return look.with_columns(
        pointer=after.fill_null(none), opener=pl.when(named).then(none).otherwise(opener).fill_null(none)
    )


def _pointer() -> pl.Expr:
    """What stands after a border "of"."""
    behind = pl.col("filled").shift(-1)
    pointing = {kind: is_word(words, -1) & ~behind for kind, words in _POINTING.items()}
    # "of them" points whatever follows, "of that fund" does not.
    pointing |= {kind: is_word(_POINTING[kind], -1) for kind in ("them", "which", "what")}
    found = pl.coalesce(pl.when(condition).then(pl.lit(kind, POINTER)) for kind, condition in pointing.items())
    its = pl.when(pl.col("cls").shift(-1) == "its").then(pl.lit("its", POINTER))
    phrase = pl.lit("phrase", POINTER)
    other = pl.when(behind.fill_null(value=False)).then(phrase).otherwise(pl.coalesce(its, pl.lit("other", POINTER)))
    return pl.when("filled").then(phrase).otherwise(pl.coalesce(found, other))


def ends_without_noun(rows: pl.DataFrame) -> pl.Series:
    """For each border that may be a whole without a noun, where the words end that name it (in its sentence): of a
    figure, and of "those" with what tells which ("those who replied", "those under 30"); else null.
    """
    cls = pl.col("cls")
    closes = cls.is_in(_CLOSES)
    # "those over 60 are" ends before the verb, "those that are" does not.
    verb = cls.is_in(["be", "aux"]) & (cls.shift(1) != "that")
    rows = rows.with_columns(stop=coming(closes | pl.col("filled") | verb, pl.lit(value=False)))
    within = ~there(rows, "cls", "stop").is_in(_CLOSES) & there(rows, "filled", "stop")
    before = there(rows, "until", pl.col("stop") - 1)
    those = pl.when(within).then(there(rows, "last", "stop")).otherwise(before)
    return rows.select(
        pl.when(_is_those()).then(those).when((cls == "figure") & ~pl.col("filled")).then("until")
    ).to_series()


def _is_those() -> pl.Expr:
    return is_word(["those"]) & ~pl.col("filled")


def with_wholes_without_noun(described: pl.DataFrame, rows: pl.DataFrame, look: pl.DataFrame) -> pl.DataFrame:
    """The candidates, and with them amounts and "those": each is the same only as itself.

    look: all mentions.
    """
    amounts = look.filter(pl.col("kind").is_in(_AMOUNTS) & ~pl.col("filled"))["row"]
    row = rows.select("row", those=_is_those(), amount=pl.col("row").is_in(amounts.implode()))
    types = CATEGORIES["type"]
    kind = pl.when(row["those"]).then(types.index(THOSE)).when(row["amount"]).then(types.index(AMOUNT))
    new = row["those"] | row["amount"]
    return described.with_columns(
        may=pl.col("may") | new,
        same=pl.when(new).then(pl.col("row").cast(pl.UInt64)).otherwise("same"),
        type=pl.coalesce(kind, pl.col("type").cast(pl.Int32)),
    )

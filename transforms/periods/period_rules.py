"""What rules say of when, or over what time, each figure holds."""

import polars as pl

from transforms.phrases.phrases import is_word
from transforms.phrases.time_rows import with_times
from transforms.text.lookups import at, coming, first_between, latest, latest_before, there

# Kinds measured over a reporting period that is set once and holds for the sentences after it; levels hold at a moment.
_OVER_TIME = ("return", "profit", "flow", "change", "point_change", "multiple", "money", "price")
_SETS_PERIOD = (*_OVER_TIME, "deal", "money", "rate")
_MOVES = ("change", "return", "point_change", "multiple")
_OVER_YEARS = ("return", "change", "rate", "point_change")
_UNREAL = ("target", "hypothetical", "denied")
# So many sentences after the one that sets it, a reporting period is no longer meant.
_REACH = 4
_AGAINST = (
    "against",
    "versus",
    "vs",
    "compared with",
    "compared to",
    "than",
    "up from",
    "down from",
    "as against",
    "and only",
)
_NO_PERIOD = ("ago", "repeated", "future", "weekday", "moment", "adjective")


def around_figures(rows: pl.DataFrame) -> pl.DataFrame:
    """The rows with what their times say and, at each figure, the times around it."""
    return _with_nearest(with_times(rows))


def _with_nearest(rows: pl.DataFrame) -> pl.DataFrame:
    """The rows with, at each figure, the times around it in its clause.

    after: the time after it; second: the one after that; ahead: before it; towards: before "to" and the figure;
    leading: at the start of the sentence; header: at the head of the list it stands in. last_verb and last_stop:
    rows.
    """
    row, cls, empty = pl.col("row"), pl.col("cls"), ~pl.col("filled")
    colon = is_word([":"])
    time = cls == "time"
    clause = cls.is_in(["start", "hard", "sub"]) & ~colon
    rows = rows.with_columns(
        last_stop=pl.when(clause).then(row).forward_fill(),
        last_verb=pl.when(cls.is_in(["act", "be", "report", "aux"])).then(row).forward_fill().fill_null(-1),
        # ", leaving it at 3": a clause of no time of its own.
        trailing=(cls == "act") & pl.col("ing") & (cls.shift(1) == "comma") & empty.shift(1),
        last_figure=pl.when(cls == "figure").then(row).forward_fill().shift(1).fill_null(-1),
    )
    # A time right behind a figure, with no verb between them, is the time of that figure.
    claimed = pl.col("last_figure") > pl.max_horizontal("last_stop", "last_verb")
    leans = pl.col("adjective") & ~empty | empty & (cls.shift(-1) == "figure") & pl.col("moment")
    closes = cls.is_in(["figure", "hard", "sub", "start", "comma", "open", "close"]) & ~colon & ~pl.col("sizes_whole")
    opens = clause | (cls == "figure") | is_word(_AGAINST)
    heads_list = colon & empty & (cls.shift(-1) == "start").fill_null(True)
    opening = time & empty.shift(1) & cls.shift(1).is_in(["start", "quote"])
    towards = is_word(["to", "at"], 1) & empty.shift(1) & (cls.shift(2) == "time") & empty.shift(2)
    # "a loss of 3 ($2) in 2025": what stands in brackets behind the figure is passed over.
    bracketed = (cls.shift(-1) == "open") & empty & (cls.shift(-2) == "close")
    held = time & ~pl.any_horizontal("base", "ago", "future", "announced", "adjective", "weekday", "repeated")
    rows = rows.with_columns(
        after=coming(time, closes), sentence_last=_sentence_last(), trails=at("trailing", "last_verb").fill_null(False)
    )
    return rows.with_columns(
        after=pl.coalesce("after", pl.when(bracketed).then(at("after", row + 2))),
        # A time of the sentence that holds for all of it.
        before=first_between(held, "sentence_first", "row"),
        anywhere=first_between(held, "sentence_first", "sentence_last"),
        second=pl.when(time & empty & (cls.shift(-1) == "time")).then(row + 1),
        # "five-year return", "now $5bn": what stands right before its noun or figure belongs there.
        ahead=latest_before(time & (~claimed | leans) & ~pl.col("announced"), opens).shift(1),
        towards=pl.when(towards).then(row - 2),
        leading=latest_before(opening, cls.is_in(["start", "hard"])),
        header=at(latest(time, "sentence_first"), latest(heads_list, "doc_first")),
    )


def _sentence_last() -> pl.Expr:
    """The last row of the sentence."""
    return pl.when((pl.col("cls").shift(-1) == "start").fill_null(True)).then("row").backward_fill()


def ruled(mentions: pl.DataFrame, times: pl.DataFrame) -> pl.DataFrame:
    """The mentions with the rows of the times around them, and ruled: the row of the period that rules give them."""
    around = times.filter(pl.col("cls") == "figure").select(
        "sentence",
        "at",
        "row",
        "after",
        "ahead",
        "towards",
        "leading",
        "header",
        "before",
        "anywhere",
        limit=pl.max_horizontal("last_verb", "last_stop"),
        last_verb="last_verb",
        trails="trails",
        tense=_tense(),
    )
    look = mentions.select("doc", "sentence", "at", "kind", "role", "modality", "link").join(
        around, on=["sentence", "at"], how="left", maintain_order="left"
    )
    look = _with_elided_times(_with_own_times(look.with_columns(pl.col("tense").fill_null(0)), times))
    look = look.with_columns(carried=_carried(times), asked=_latest_own(pl.col("kind") == "sample_size"))
    kind, base = pl.col("kind"), pl.col("role") == "from"
    same_last = pl.col("sentence") == pl.col("sentence").shift(1)
    same_next = pl.col("sentence") == pl.col("sentence").shift(-1)
    member = (pl.col("role") == "member") & pl.col("link").is_not_null()
    look = look.with_columns(
        last=pl.when(same_last).then(pl.col("own").shift(1)),
        next=pl.when(same_next).then(pl.col("own").shift(-1)),
        shared=pl.when(member).then(pl.col("own").drop_nulls().last().over("doc", "link", "sentence")),
    )
    carries = kind.is_in(_OVER_TIME) & ~base & ~pl.col("modality").is_in(_UNREAL)
    answer = (kind == "share") & ~base
    sampled = pl.when(kind == "sample_size").then("anywhere")
    spread = pl.when(carries | (kind == "multiple") & ~base).then("before")
    # The date of a survey goes before the horizon of the answer.
    dated = pl.when(answer & _is(times, "future", "own")).then("asked")
    return look.with_columns(
        ruled=pl.coalesce(
            dated, "own", sampled, spread, pl.when(carries).then("carried"), pl.when(answer).then("asked")
        )
    )


def _tense() -> pl.Expr:
    """The form of the last verb: 0 none in the clause, 1 past, 2 present, 3 ends in -ing, 4 after "to" or "will"."""
    verb, word = pl.col("last_verb"), at("word", "last_verb").cast(pl.String)
    helped = at("cls", verb - 1) == "aux"
    return (
        pl.when((verb < 0) | (verb < pl.col("sentence_first")))
        .then(0)
        .when(at("ing", "last_verb"))
        .then(3)
        .when(
            word.is_in(["will", "would", "may", "could", "might", "should", "to"])
            | helped
            | (at("word", verb - 1).cast(pl.String) == "to")
        )
        .then(4)
        .when(word.str.contains("^(?:is|are|has|have|do|does)$|[^s]s$"))
        .then(2)
        .otherwise(1)
    )


def _is(times: pl.DataFrame, what: str, column: str) -> pl.Expr:
    return there(times, what, column).fill_null(False)


def _with_own_times(look: pl.DataFrame, times: pl.DataFrame) -> pl.DataFrame:
    """Adds own: the time in the clause of the figure itself."""
    kind, base = pl.col("kind"), pl.col("role") == "from"
    sample = kind == "sample_size"
    compared = _is(times, "base", "after") | _is(times, "departure", "after") & kind.is_in(_MOVES)
    no_after = compared & ~base | _is(times, "adjective", "after") | sample & _is(times, "future", "after")
    no_ahead = (
        _is(times, "base", "ahead") & ~base
        | _is(times, "weekday", "ahead")
        | _is(times, "adjective", "ahead") & ~kind.is_in(_OVER_YEARS)
        | sample & _is(times, "future", "ahead")
    )
    look = look.with_columns(after=pl.when(~no_after).then("after"), ahead=pl.when(~no_ahead).then("ahead"))
    # "8% a year over the past decade": the longer time says more.
    longer = pl.when(_is(times, "repeated", "after")).then(pl.coalesce(there(times, "second", "after"), "ahead"))
    towards = pl.when(~base & (pl.col("role").shift(1) != "from")).then("towards")
    # "to 18% from 14% by 2028": the time behind both ends is that of the new one.
    ends = (
        base
        & _is(times, "span", "after")
        & (pl.col("role").shift(1) == "to")
        & (pl.col("link") == pl.col("link").shift(1))
    )
    ends = ends.fill_null(False)
    handed = pl.when(ends.shift(-1).fill_null(False)).then(pl.col("after").shift(-1))
    look = look.with_columns(after=pl.when(~ends).then(pl.coalesce("after", handed)))
    return look.with_columns(own=pl.coalesce(longer, "after", "ahead", towards))


def _with_elided_times(look: pl.DataFrame) -> pl.DataFrame:
    """own, filled where one time is said for several figures of a sentence."""
    base = pl.col("role") == "from"
    same_next = pl.col("sentence") == pl.col("sentence").shift(-1)
    same_last = pl.col("sentence") == pl.col("sentence").shift(1)
    # No verb before the next figure: "37% to 5bn in the first half", "9% and 5% respectively in 2024".
    joined = same_next & (pl.col("limit").shift(-1) < pl.col("row")) & ~base & (pl.col("role").shift(-1) != "from")
    for _ in range(2):
        look = look.with_columns(own=pl.coalesce("own", pl.when(joined).then(pl.col("own").shift(-1))))
    listed = (
        same_last
        & (pl.col("role") == "member")
        & (pl.col("link") == pl.col("link").shift(1))
        & (pl.col("last_verb") < pl.col("row").shift(1))
    )
    header = pl.when(pl.col("role") == "member").then("header")
    look = look.with_columns(
        own=pl.coalesce("own", pl.when(~base).then("leading"), pl.when(listed).then(pl.col("own").shift(1)), header)
    )
    # ", up 5bn", ", worth 3bn", "17% of it in shares": no verb of its own, so of the time of the figure before it.
    inside = (pl.col("limit") < pl.col("row").shift(1)) | pl.col("trails")
    aside = same_last & inside & ~base & (pl.col("role").shift(1) != "from")
    for _ in range(2):
        look = look.with_columns(own=pl.coalesce("own", pl.when(aside).then(pl.col("own").shift(1))))
    # The members of a list are of one time, if the sentence has one for any of them.
    member = (pl.col("role") == "member") & pl.col("link").is_not_null()
    shared = pl.col("own").drop_nulls().first().over("doc", "link", "sentence")
    return look.with_columns(own=pl.coalesce("own", pl.when(member).then(shared)))


def _latest_own(condition: pl.Expr) -> pl.Expr:
    """The own time of the last mention of the document that meets a condition and has one."""
    held = condition & pl.col("own").is_not_null()
    doc = pl.when(held).then("doc").forward_fill()
    return pl.when(doc == pl.col("doc")).then(pl.when(held).then("own").forward_fill())


def _carried(times: pl.DataFrame) -> pl.Expr:
    """The reporting period that an earlier sentence, not too far off, has set."""
    no_period = pl.any_horizontal(_is(times, what, "own") for what in _NO_PERIOD)
    # "assets grew in the year to March": a stretch of time is a reporting period whatever is measured.
    spans = _is(times, "stretch", "own")
    sets = (pl.col("kind").is_in(_SETS_PERIOD) | spans) & (pl.col("role") != "from") & ~no_period
    since = pl.when(sets & pl.col("own").is_not_null()).then("sentence").forward_fill()
    return pl.when(pl.col("sentence").cast(pl.Int64) - since.cast(pl.Int64) <= _REACH).then(_latest_own(sets))

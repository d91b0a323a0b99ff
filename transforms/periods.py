"""When, or over what time, each figure holds."""

import polars as pl

from transforms.phrases import borders, masked_sentences

# Kinds measured over a reporting period that is set once and holds for the sentences after it; levels hold at a moment.
_OVER_TIME = ("return", "profit", "flow", "change", "point_change")
_SETS_PERIOD = (*_OVER_TIME, "deal", "money", "rate")
# So many sentences after the one that sets it, a reporting period is no longer meant.
_REACH = 4
_UNREAL = ("target", "forecast", "hypothetical", "denied")

# The base of a comparison: the time of the figure compared with, not of the change.
_BASE = r"(?i)^(?:from|on|than|over|against|to|versus) (?:the |an? |one |last |this )?(?:same |previous |prior |corresponding )?\S+ (?:ago|earlier|before|previously|back|prior)\b|^(?:from|on|over) (?:the )?(?:last|previous|prior|same|year before|quarter before|month before)|^(?:from|on|over) an? \S+ \S+$"
_BASE_BORDERS = ("than", "more than", "less than", "fewer than", "from", "on", "against", "compared with", "compared to", "versus", "over", "as")
_WEEKDAY = r"^(?:on |last |next |from |this )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$"
_AHEAD = r"(?i)\b(?:next|coming|by|upcoming|following|within|ahead|hence)\b|^from \d|^in (?:20[3-9]\d)"
_REPEATED = r"(?i)^(?:a|each|every|per) \S+$|^(?:annually|monthly|quarterly|weekly|daily|yearly|per annum)$"
_MOMENT = r"(?i)^(?:year-on-year|year on year|now|today|currently|at present|so far|long-run|since .*|as of .*|at .*)$"
_SPAN_ADJECTIVE = r"(?i)^\S+-(?:year|month|week|day|decade)$"


def with_periods(mentions: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """The mentions with period (verbatim, null where the text gives none). Reads kind, role and modality."""
    masked = masked_sentences(mentions, sentences)
    rows = borders(masked).join(masked.select("sentence", "doc"), on="sentence", how="left", maintain_order="left").with_row_index("row")
    times = _times(rows.with_columns(pl.col("row").cast(pl.Int64)))
    chosen = _period_rows(mentions, times)
    texts = (
        times.select("at", "until", "sentence")
        .join(sentences.select("sentence", "sentence_text"), on="sentence", how="left", maintain_order="left")
        .select(text=pl.col("sentence_text").str.slice("at", pl.col("until") - pl.col("at")).str.strip_chars(" ,"))
    )
    return mentions.with_columns(period=pl.when(chosen.is_not_null()).then(texts["text"].gather(chosen.fill_null(0))))


def _times(rows: pl.DataFrame) -> pl.DataFrame:
    """The rows with, at each figure, the times around it in its clause.

    after, second (the time after that), ahead, to (a time before "to" and the figure), leading (at the start of the sentence), header (of
    the list it stands in); what a time is: base, weekday, repeated, moment, adjective.
    """
    row, cls, border = pl.col("row"), pl.col("cls"), pl.col("border")
    time = cls == "time"
    bare = border.str.strip_chars(" .,")
    lower = border.str.to_lowercase()
    empty = pl.col("phrase") == ""
    rows = rows.with_columns(
        base=time & (bare.str.contains(_BASE) | empty.shift(1) & lower.shift(1).is_in(_BASE_BORDERS)),
        from_base=time & bare.str.contains(r"(?i)^from ") & ~bare.str.contains(r"(?i) (?:to|until|through) "),
        weekday=time & bare.str.contains(_WEEKDAY),
        repeated=time & bare.str.contains(_REPEATED),
        future=time & bare.str.contains(_AHEAD),
        moment=time & bare.str.contains(_MOMENT),
        adjective=time & bare.str.contains(_SPAN_ADJECTIVE),
        announced=time & ((cls.shift(1) == "report") & empty.shift(1) | (cls.shift(-1) == "report") & empty),
        stop=pl.when(cls.is_in(["start", "hard", "sub"]) & (border != ":")).then("row").forward_fill(),
        previous=pl.when(cls == "figure").then("row").forward_fill().shift(1).fill_null(-1),
        verb=pl.when(cls.is_in(["act", "be", "report", "aux"])).then("row").forward_fill().fill_null(-1),
    )
    claimed = time & (pl.col("previous") > pl.max_horizontal("stop", "verb"))
    closes = cls.is_in(["figure", "hard", "sub", "start", "comma", "open", "close"]) & (border != ":")
    against = lower.is_in(["against", "versus", "vs", "compared with", "compared to", "than", "up from", "down from", "as against", "and only"])
    opens = (cls.is_in(["figure", "hard", "sub", "start"]) | against) & (border != ":")
    ahead = pl.when(time & ~claimed & ~pl.col("announced")).then("row").when(opens).then(-1).forward_fill().shift(1)
    opening = time & empty.shift(1) & cls.shift(1).is_in(["start", "quote"])
    ends_list = pl.col("row").is_not_null() & (border == ":") & (cls.shift(-1).fill_null("start") == "start") & empty
    rows = rows.with_columns(
        after=pl.when(time).then("row").when(closes).then(-1).backward_fill().shift(-1),
        ahead=ahead,
        second=pl.when(empty & time & (cls.shift(-1) == "time")).then(row + 1),
        to=pl.when(lower.shift(1).is_in(["to", "at"]) & empty.shift(1) & (cls.shift(2) == "time") & empty.shift(2)).then(row - 2),
        leading=pl.when(opening).then("row").when(cls.is_in(["start", "hard"])).then(-1).forward_fill(),
        last_time=pl.when(time).then("row").when(cls == "start").then(-1).forward_fill(),
    ).with_columns(header=pl.when(ends_list).then("last_time").forward_fill().over("doc"))
    return rows.with_columns(pl.when(pl.col(c) >= 0).then(pl.col(c)).alias(c) for c in ("after", "ahead", "leading", "header"))


def _period_rows(mentions: pl.DataFrame, times: pl.DataFrame) -> pl.Series:
    """For each mention the row of its period, or null."""
    look = mentions.select("doc", "sentence", "at", "kind", "role", "modality", "link").join(
        times.filter(pl.col("cls") == "figure").select("sentence", "at", "row", "after", "ahead", "to", "leading", "header", "verb", "stop"),
        on=["sentence", "at"], how="left", maintain_order="left",
    )  # fmt: skip
    is_ = lambda what, row: pl.lit(times[what]).gather(pl.col(row).fill_null(0)).fill_null(False) & pl.col(row).is_not_null()  # noqa: E731
    kind, role = pl.col("kind"), pl.col("role")
    base = role == "from"
    spans = kind.is_in(["return", "change", "rate", "point_change"])
    look = look.with_columns(second=pl.when(is_("repeated", "after")).then(pl.lit(times["second"]).gather(pl.col("after").fill_null(0))))
    look = look.with_columns(
        after=pl.when((is_("base", "after") | is_("from_base", "after") & kind.is_in(["change", "return", "point_change", "multiple"])) & ~base | is_("adjective", "after") | (kind == "sample_size") & is_("future", "after")).then(None).otherwise("after"),
        ahead=pl.when(is_("base", "ahead") & ~base | is_("weekday", "ahead") | is_("adjective", "ahead") & ~spans | (kind == "sample_size") & is_("future", "ahead")).then(None).otherwise("ahead"),
    )
    same = (pl.col("sentence") == pl.col("sentence").shift(-1)) & (pl.max_horizontal("verb", "stop").shift(-1) < pl.col("row"))
    own = look.with_columns(
        own=pl.coalesce(pl.when(is_("repeated", "after")).then(pl.coalesce("second", "ahead")), "after", "ahead", pl.when(~base & (role.shift(1) != "from")).then("to"))
    )
    joined = same & ~base & (role.shift(-1) != "from")
    own = own.with_columns(own=pl.coalesce("own", pl.when(joined).then(pl.col("own").shift(-1))))
    own = own.with_columns(own=pl.coalesce("own", pl.when(joined).then(pl.col("own").shift(-1))))
    elided = (role == "member") & (pl.col("link") == pl.col("link").shift(1)) & (pl.col("sentence") == pl.col("sentence").shift(1)) & (pl.col("verb") < pl.col("row").shift(1))
    own = own.with_columns(own=pl.coalesce("own", pl.when(~base).then("leading"), pl.when(elided).then(pl.col("own").shift(1)), pl.when(pl.col("header").is_not_null() & (role == "member")).then("header")))
    sets = kind.is_in(_SETS_PERIOD) & ~base & ~is_("repeated", "own") & ~is_("future", "own") & ~is_("weekday", "own") & ~is_("moment", "own") & ~is_("adjective", "own")
    carried = pl.when(sets & pl.col("own").is_not_null()).then("own").forward_fill().over("doc")
    since = pl.when(sets & pl.col("own").is_not_null()).then("sentence").forward_fill().over("doc")
    asked = pl.when((kind == "sample_size") & pl.col("own").is_not_null()).then("own").forward_fill().over("doc")
    carries = kind.is_in(_OVER_TIME) & ~base & ~pl.col("modality").is_in(_UNREAL) & (pl.col("sentence") - since <= _REACH)
    chosen = own.with_columns(carried=carried, asked=asked).with_columns(
        period=pl.coalesce(pl.when((kind == "share") & ~base & is_("future", "own")).then("asked"), "own", pl.when(carries).then("carried"), pl.when((kind == "share") & ~base).then("asked"))
    )
    return chosen["period"]

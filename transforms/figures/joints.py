"""What joins one figure to another of its unit in a sentence: the two ends of a comparison, or the items of a list."""

import polars as pl

from transforms.lexicon.comparison_cues import (
    AGAINST_MARKS,
    AGO,
    CARRIED,
    CLOSING,
    DOES,
    FROM_MARKS,
    MOVED_ON,
    MULTIPLE_OF,
    NEW_CLAUSE,
    NOW,
    OPENING,
    PAST,
    PEER_GROUP,
    PEERS,
    PRESENT,
    RATHER,
    SOURCES,
    THEN,
    TO_COME,
    TODAY,
)
from transforms.lexicon.list_cues import (
    FIRST_PART,
    LABEL_JOINT,
    LAST_PART,
    LINE_BEFORE,
    LINE_TOTAL,
    LONGEST_LABEL,
    NO_LABEL,
    VERBS,
)
from transforms.text.matching import only

_BETWEEN = 160
# Lines of a list share their kind if they are parts or points; amounts of money in lines may be of several kinds.
_SHARED_UNITS = ("percent", "percentage_point", "basis_point")
_FROM = "|".join(FROM_MARKS)
_AGAINST = "|".join(AGAINST_MARKS)


def with_joints(found: pl.DataFrame) -> pl.DataFrame:
    """The figures of `windows` with what joins them to the figure before them of the same unit and sentence.

    earlier (the figure before of this or the last sentence), previous (the same, of this sentence), between (plain text
    from there to here), end (from, to, NULL), pair (the same number for the two ends of a comparison), chain (the same
    number for figures that share their words: pairs and the items of an elliptic list), rival (set against the figure
    before, but not as its earlier state), elliptic (joined to it by a label without a verb), lined (joined to it as the
    next line of a list).
    """
    # Figures of one unit and doc stand next to one another, so that a plain shift reaches the one before.
    runs = found.sort("doc", "unit", "figure")
    return _with_chains(_with_pairs(_with_previous(runs))).sort("figure")


def _with_previous(found: pl.DataFrame) -> pl.DataFrame:
    near = (pl.col("doc") == pl.col("doc").shift(1)) & (pl.col("unit") == pl.col("unit").shift(1))
    step = pl.col("sentence").cast(pl.Int64) - pl.col("sentence").shift(1)
    same = (near & (step == 0)).fill_null(value=False)
    since = pl.col("until").shift(1)
    return found.with_columns(
        earlier=pl.when(near & (step <= 1)).then(pl.col("figure").shift(1)),
        previous=pl.when(same).then(pl.col("figure").shift(1)),
        between=only(same, pl.col("plain").str.slice(since, (pl.col("at") - since).clip(0, _BETWEEN))),
    )


def _with_pairs(found: pl.DataFrame) -> pl.DataFrame:
    """Adds end and pair. A figure is the base of the figure before it, or of the one after it ("from 4% to 6%")."""
    before, between = pl.col("before"), pl.col("between")
    follows = pl.col("previous").is_not_null()
    # Words are searched only where they may join two figures: most figures follow none.
    found = found.with_columns(joining=only(follows, before)).with_columns(
        opens=before.str.contains(OPENING),
        closes=_is_in("joining", CLOSING) & ~between.str.contains(NEW_CLAUSE).fill_null(value=False),
        against=_is_in("joining", _AGAINST),
        multiplied=follows & between.str.contains(MULTIPLE_OF).fill_null(value=False),
        carried=before.str.contains(CARRIED),
    )
    found = _with_times(found)
    # "to 11% from 8%, and others to 57%": what follows a first "to" is its base, not a new opening.
    found = found.with_columns(
        pl.col("opens") & ~(follows & before.shift(1).str.contains(r"\bto$")).fill_null(value=False)
    )
    found = found.with_columns(base=_bases(), later=_laters())
    base, later = pl.col("base"), pl.col("later")
    found = found.with_columns(
        other=pl.when(base | later).then("earlier"),
        mine=pl.when(later).then(pl.lit("to")).when(base).then(pl.lit("from")),
        rival=(((pl.col("against") | pl.col("multiplied")) & ~base) | _is_in("joining", RATHER)).fill_null(value=False),
    )
    spare = ("joining", "opens", "closes", "against", "multiplied", "past", "peer", "carried", "base", "later")
    return _numbered_pairs(found.drop(*spare))


def _is_in(column: str, pattern: str) -> pl.Expr:
    """Whether a pattern is found in a column; False where the column is null."""
    return pl.col(column).str.contains(pattern).fill_null(value=False)


def _with_times(found: pl.DataFrame) -> pl.DataFrame:
    """Adds past (a time stands beside the figure) and peer (a benchmark does), where a comparison asks for them."""
    before, after = pl.col("before"), pl.col("after").str.slice(0, 60)
    asked = found.filter(pl.col("against") | pl.col("carried")).select(
        "figure",
        past=after.str.contains(PAST) | before.str.contains(rf"(?:{PAST})[^,;]{{0,30}}$"),
        peer=after.str.contains(PEERS)
        | after.str.contains(PEER_GROUP)
        | before.str.contains(rf"(?:{PEERS})[^,;]{{0,20}}$"),
    )
    return found.join(asked, on="figure", how="left", maintain_order="left")


def _bases() -> pl.Expr:
    """Whether a figure is the earlier state of the figure before it."""
    after, between, joining = pl.col("after"), pl.col("between"), pl.col("joining")
    follows = pl.col("previous").is_not_null()
    opened = pl.col("opens") & pl.col("closes").shift(-1).fill_null(value=False)
    marked = joining.str.contains(_FROM) & ~only(joining.str.contains(_FROM), joining).str.contains(SOURCES)
    against = pl.col("against") & pl.col("past") & ~(pl.col("peer") & ~only("peer", after).str.contains(AGO))
    # A multiple or "rather than" leads to an earlier state only if the time stands right behind it.
    leads = pl.col("multiplied") | _is_in("joining", RATHER)
    against |= only(leads, after).str.contains(rf"^[^,;.]{{0,40}}(?:{PAST})")
    carried = pl.col("carried") & (pl.col("past") | only("carried", between).str.contains(PAST))
    beyond = ~follows & pl.col("earlier").is_not_null() & pl.col("carried")
    beyond = only(beyond, "before").str.contains(PAST)
    return ((follows & ~opened & (marked | against | carried | (between == " ("))) | beyond).fill_null(value=False)


def _laters() -> pl.Expr:
    """Whether a figure is the later state of the figure before it."""
    before, after, between = pl.col("before"), pl.col("after"), pl.col("between")
    follows = pl.col("previous").is_not_null()
    closed = pl.col("closes") & pl.col("opens").shift(1).fill_null(value=False)
    since = only(between.str.contains(THEN), after).str.contains(NOW)
    to_come = pl.col("joining").str.contains(CLOSING) | pl.col("joining").str.contains(TO_COME)
    since |= only(to_come, before.shift(1)).str.contains(PRESENT)
    beyond = ~follows & pl.col("earlier").is_not_null()
    beyond = only(only(beyond, before).str.contains(TODAY), after).str.contains(DOES)
    return (closed | (follows & (since | between.str.contains(MOVED_ON))) | beyond).fill_null(value=False)


def _numbered_pairs(found: pl.DataFrame) -> pl.DataFrame:
    ends = found.filter(pl.col("other").is_not_null()).select("figure", "other", "mine")
    theirs = pl.when(pl.col("mine") == "to").then(pl.lit("from")).otherwise(pl.lit("to"))
    # A figure that is one end already stays so: "to 5% from 4%, against 3%" has one `to` and two `from`.
    both = pl.concat(
        [
            ends.select("figure", end="mine", pair="other"),
            ends.select(figure="other", end=theirs, pair="other"),
        ]
    ).unique("figure", keep="first", maintain_order=True)
    return found.join(both, on="figure", how="left", maintain_order="left").drop("other", "mine")


def _with_chains(found: pl.DataFrame) -> pl.DataFrame:
    """Adds elliptic, lined and chain: a run of figures, each joined to the one before it by a pair or a list."""
    short = only(pl.col("between").str.len_bytes() <= LONGEST_LABEL, "between")
    joined = short.str.head(FIRST_PART).str.contains(LABEL_JOINT) & short.str.tail(LAST_PART).str.contains(LABEL_JOINT)
    label = only(joined & ~short.str.contains(NO_LABEL), "between")
    elliptic = (pl.col("previous").is_not_null() & ~label.str.contains(VERBS)).fill_null(value=False)
    paired = (pl.col("previous").is_not_null() & (pl.col("pair") == pl.col("pair").shift(1))).fill_null(value=False)
    shares = pl.col("unit").is_in(_SHARED_UNITS)
    found = found.with_columns(elliptic=elliptic, lined=_in_lines())
    chained = pl.col("elliptic") | paired | pl.col("rival") | (pl.col("lined") & shares)
    return found.with_columns(chain=(~chained).cum_sum())


def _in_lines() -> pl.Expr:
    """Whether a figure ends a line of a list, as the one before it ended the line before."""
    line = (
        pl.col("before").str.contains(LINE_BEFORE)
        & pl.col("after").str.contains(r"^[^a-z.]*$")
        & ~pl.col("before").str.contains(LINE_TOTAL)
    )
    # A line that is said again is no further item.
    again = pl.col("plain") == pl.col("plain").shift(1)
    next_line = pl.col("previous").is_null() & pl.col("earlier").is_not_null() & ~again
    return (next_line & line & line.shift(1)).fill_null(value=False)

"""Words that one newsroom writes one way and the next another, and words that state a figure without a digit."""

# As written → as compared. Source: style guides of news agencies and papers.
ONE_SPELLING = {
    "pct": "percent", "pc": "percent", "mln": "million", "mlns": "million", "mn": "million", "bln": "billion", "blns": "billion",
    "bn": "billion", "trln": "trillion", "tln": "trillion", "tn": "trillion", "dlr": "dollar", "dlrs": "dollars", "stg": "sterling",
    "govt": "government", "ct": "cent", "cts": "cents", "shr": "share", "shrs": "shares", "revs": "revenues",
}  # fmt: skip

# Lower case. Where two releases of one series differ, they differ in these and in their numbers.
FIGURE_WORDS = frozenset(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec "
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "
    "hundred thousand million billion trillion".split()
)

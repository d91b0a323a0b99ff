"""Every threshold of the plausibility and batch rules, of claims and of the report, in one place.

Change them here, then `make docs`.

They are judgements, not facts: wide enough that a true figure rarely trips them, narrow enough that a figure a thousand
times too large always does. Hard limits of a kind (shares in 0–100, AUM above 0) are no judgement and stand in
`kinds.py`. Amounts are billions of US dollars at rough rates (`approx_usd` of data/reference/currencies.csv).
"""

from __future__ import annotations

# ── one figure ──
# The most that one institution, the industry of one country, and the whole world can hold. Source: domain rules.
AUM_CEILING_USD_BN = {"institution": 20_000.0, "country": 100_000.0, "world": 600_000.0}
# The most that any single figure of these kinds can be: all official reserves are about 15 tn, the GDP of the largest
# country 30 tn, all assets of the world about 1,800 tn, the notional value of all derivatives about 700 tn.
AMOUNT_CEILING_USD_BN = {
    "reserves": 20_000.0,
    "flow": 20_000.0,
    "deal": 5_000.0,
    "profit": 20_000.0,
    "valuation": 2_000_000.0,
    "money": 2_000_000.0,
}
BAND_WARNING = 1.5  # times outside the reference band of an institution
BAND_ERROR = 10.0
SERIES_WARNING = 5.0  # times away from the usual value of its series
SERIES_ERROR = 100.0  # with at least SERIES_LEAST figures to say what is usual
SERIES_LEAST = 3
AUM_MOVE = 1.25  # times what the newest earlier article says of the same institution
MOVE_EXPLAINED = 0.5  # of such a move: the part that one flow or return accounts for
RANGE_FACTOR = 100.0  # between the ends of a range
SAMPLE_LEAST, SAMPLE_MOST = 5.0, 1e6  # units surveyed
RATE_LOW, RATE_HIGH = -5.0, 100.0  # percent
RETURN_HIGH = 1_000.0  # percent
CHANGE_HIGH = 10_000.0  # percent
RATIO_HIGH = 1_000.0  # percent
MULTIPLE_HIGH = 1_000.0
COUNT_HIGH = 1e10  # more than there are people
POINTS_MOST = 100.0  # percentage points: a share cannot move by more

# ── two figures of one sentence ──
PEG_FACTOR = 1.01  # between an amount and its conversion at a fixed rate, beside rounding
CONVERSION_ERROR = 10.0  # times beyond what the rate and rounding allow: one of the two has lost its scale
WORD_POINTS = 3.0  # percentage points between a word and its figure: "almost three-quarters (73%)"
HEDGED_WORD_POINTS = 5.0  # where the word is hedged
ABOUT = 0.03  # relative: what "about" allows, in a sum and beside another article
LIST_POINTS = 1.5  # percentage points by which rounded parts may miss their whole
WAVE_POINTS = 1.0  # percentage points between a survey's stored wave and what is said of it a year later

# ── the same statement in several articles ──
ABOVE = 0.10  # relative: by how much "more than 27" may understate what another article says
CONFIDENT = 0.7  # of 1: below it half of the rows are wrong, above it one in thirteen (`make bench ARGS=calibration`)

# ── a whole run, against the median of the runs before it ──
HISTORY_RUNS = 30
HISTORY_LEAST = 3  # runs before there is a usual value
BATCH_LEAST = 100  # figures (or words) below which a share says nothing
SILENT_LEAST = 20  # articles below which a share says nothing
VOLUME_LOW, VOLUME_HIGH = 0.5, 2.0  # metrics per 1,000 words, times the usual
SILENT_ARTICLES_PCT = 15.0
QUARANTINE_WARNING_PCT, QUARANTINE_ERROR_PCT = 5.0, 20.0
QUARANTINE_FACTOR = 3.0  # times the usual share
ASSUMED_CURRENCY_PCT = 60.0
UNNAMED_SUBJECT_PCT = 50.0  # metrics without a subject
NEWEST_ARTICLE_DAYS = 7.0

# ── what the report tells ──
LARGEST_INSTITUTIONS = 50  # by their reference bands: a new conflict about one of them is told first
AUM_STALE_DAYS = 396  # most institutions state their AUM once a year; a month is given for it to be reported on
WAVE_GRACE_MONTHS = 2  # by which a survey's wave may be late: fieldwork moves by some weeks from year to year
GOLD_DROP_POINTS = 1.0  # by which F1 on the labelled passages may fall from release to release, in hundredths
GOLD_KIND_DROP_POINTS = 3.0  # of one kind,
GOLD_KIND_LEAST = 20  # where that has as many labelled figures

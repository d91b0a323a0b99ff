"""Words directly before or behind a figure that make it a bound or an approximation."""

from transforms.lexicon.forms import forms

# Before the figure. Longer wins: "no more than" is not "more than", "a little more than" stays above.
_BEFORE = {
    "about": "about, around, barely, roughly, approximately, approx, approx., some, circa, ca., c., an estimated, estimated, estimated at, nearly, almost, "
    "close to, near, nearing, approaching, approached, an average of about, something like, in the region of, in the order of, on the order of, "
    "of the order of, more or less, or so, ~, ≈, about a, a rough, as many as some, virtually, practically, in the vicinity of, "
    "well-nigh, not far from, not far off, the equivalent of about, equivalent to about, somewhere around, somewhere near, nearer, (nearly|almost) (reach|hit|touch)(|ed|es|ing), (nearly|almost) (reached|hit|touched) a, all but (reached|hit|touched), plus or minus, inched closer to, "
    "closer to, nearer to, nigh on, or about, or around, or roughly, or some, perhaps, close on, or nearly, or almost, an approximate, to nearly, to almost, to about, to around",
    "above": "more than, over, above, at least, at the least, exceed(|s|ed|ing), in excess of, no less than, not less than, no fewer than, not fewer than, no smaller than, (rarely|seldom|never|not) (fall|falls|fell) short of, "
    "upwards of, upward of, north of, surpass(|es|ed|ing), top(s|ped|ping), to top, cross(|ed|es|ing), pass(|ed|es|ing), greater than, higher than, larger than, "
    "(should|will|would|could|may|might|must) top, overshot, overshoot(|s|ing), (went|go|goes|gone) (through|beyond), starting from, starts from, start from, just over, just above, a little over, a little more than, slightly more than, slightly over, slightly above, well over, well above, a minimum of, minimum of, a minimum, as little as, from as little as, "
    "from as low as, starting at, beyond, past, >, ≥, >=, upwards from, far more than, far above, far over, not under, no lower than, in excess, "
    "well in excess of, much more than, comfortably over, comfortably above, broke through, break through, breaking through, breaks through, broken through, breached, breach, breaching, "
    "overtook, eclips(ed|es|ing), at or above, at minimum, a good, (sailed|blasted|burst|swept|shot|surged|stormed) (through|past), more than a, over a, clear of, even more than, still over, still more than",
    "below": "(not|never|cannot|rarely|seldom) exceed(|s|ed), (may|can|could|might) (|now )(go|add|rise|climb) up to, less than, fewer than, under, below, up to, at most, at the most, no more than, not more than, as much as, as many as, as high as, a maximum of, "
    "maximum of, a maximum, capped at, capped by law at, limited to, as far as, no worse than, stay within, just under, just below, just less than, just short of, a little under, a little below, a little less than, slightly under, slightly less than, "
    "slightly below, well under, well below, short of, shy of, lower than, smaller than, not exceeding, not over, <, ≤, <=, no higher than, not above, no greater than, no (bigger|larger) than, never (bigger|larger|higher|more) than, "
    "beneath, far less than, far below, much less than, south of, at or below, a shade under, a touch under, at maximum, not quite, not even, "
    "nearly up to, of up to, by up to, to under, to below, to less than, even less than, still under, still below",
    # Words that end like a bound and are none.
    "exact": "tak(e|es|ing|en) over, took over, hand(|ed|s|ing) over, roll(|s|ed|ing) over, presid(e|es|ed|ing) over, watch(|es|ed|ing) over, (complaints|talks|worries|concerns|questions|doubts) about, (talks|a row|a dispute|deliberations|negotiations) over a, (add|adds|added|adding) up to, (built|build|builds|building) up to, (go|goes|going) up to, turn(ed|ing) over, carried over, won over, spread over, spread of, points over, the top, in top, all over, go over, "
    "(crept|dried|steps|stepped|picked|picks|rose|rises|rising|went|move|moved|moving|edged|edging|inched|inching|climbed|climbing|jumped|pushed|bumped|gone|ticked|ticking|shot|drifted|nudged|creeping|creep) (|back )up to, (is|are|was|were|be|been|went) back up to, left over, and under, came under, comes under, brought under",
}  # fmt: skip
BEFORE = {form: bound for bound, line in _BEFORE.items() for form in forms(line)}
# These compare with a known amount when an article follows: "more than the 4.9% of last year" is exactly 4.9%.
_BEHIND = {
    "about": "or so, or thereabouts, -odd, odd, -ish, give or take, or about that, approximately, on average or so, -something",
    "above": "or more, -plus, plus, +, or higher, or over, or above, or greater, or better, and above, and over, and up, and more, at least, at a minimum, or longer, or older, at the least, mark was crossed, upward, upwards",
    # What comes on top is another amount.
    "exact": "+/, plus (accrued|royalties|stock|shares|warrants|options|debt|assumed|milestones|vat|bonus|benefits|additional|further|other|up|any|all|more|interest|fees|costs|expenses|tax|taxes|commission|bonuses|dividends|inflation|cpi|rpi|benchmark|euribor|sofr|sonia|a|an|the|its|another)",
    "below": "or less, or fewer, or lower, or under, or below, at most, at the most, or smaller, tops, at best, at a maximum, maximum, and below, and under",
}
BEHIND = {form: bound for bound, line in _BEHIND.items() for form in forms(line)}
# Behind a comma only these are said of the figure before it.
BEHIND |= {f", {form}": BEHIND[form] for form in ("give or take", "or thereabouts", "at most", "at least", "tops")}
# "Up to $5bn from $4bn" has risen to there: no bound. A number follows the last word.
RISEN, RISEN_FROM = r"(?i-u:\bup to )$", r"^,? (?i-u:from )(?:(?:about|around|just|some|only|nearly|a|the) )*$"
# "Will not own more than 10%", "not to exceed 0.4 per cent": what is denied above is below. "Pushed liabilities up to".
DENIED = (
    r"(?i-u:\b(?:not|never|nor|cannot|none|neither|nobody) (?:to |be )?(?:[a-z]+ ){0,3}(?:more than|over|above|exceed(?:s|ed)?|surpass|beyond|higher than|greater than|in excess of) "
    r"|\bno [a-z]+ [a-z]+ (?:[a-z]+ ){0,6}(?:more than|over|above|exceeds?|beyond|top) |\bnot a single (?:[a-z]+ ){1,7}(?:more than|over|above)"
    r"|\bnor (?:[a-z]+ ){1,4}exceed )$"
)
# "Cannot fall below half": what is denied below is above.
DENIED_BELOW = (
    r"(?i-u:\b(?:not|never|cannot|nor) (?:[a-z]+ ){0,4}(?:fall|go|drop|sink|slip|dip) (?:below|under) "
    r"|\b(?:none|(?:not|never) (?:sell|settle|go|part|let [a-z]+ go)) for less than |\bdisappointed (?:with|by) (?:less than|under) )$"
)
LIFTED = r"(?i-u:\b(?:push|lift|drove|driv|took|tak|brought|bring|rais|bump|sent)[a-z]* (?:[a-z]+ ){1,3}up to )$"
# "Charges of up to $5m", "raised by up to 2%" are limits all the same.
LIMITED = r"(?i-u:\b(?:of|by|for|out|in|at|on|from) up to )$"
# "Passed $5m on to clients" passes no mark, and a hurdle is a level: "gains above a 7% hurdle".
PASSED, PASSED_ON = "^pass", r"^(?: of [a-z -]{2,30})? on to\b"
HURDLE = r"^[ -](?:hurdle|high-water)"
# What holds for one figure holds for those that share its verb: "up to 80, 50 and 70 percent", "up to 70% in equities and
# 10% in gold".
LIMITS = ("up to", "at most", "no more than", "not more than", "a maximum of", "of up to", "at the most")
SHARED_LIMIT = r"^(?: (?:in|for|upfront|on)(?: [a-z'-]+){0,4})?(?:,| and|, and) $"
# "Has capped dividends at 3 percent".
CAPPED = r"(?i-u:\bcapped (?:[a-z'-]+ ){1,6}at )$"
# "Passed the $5bn mark": the verb stands before the article, and the mark behind the figure.
MARKS = "mark|threshold|level|milestone|barrier|line"
CROSSING = (
    "cross(?:|es|ed|ing)|pass(?:|es|ed|ing)|top(?:|s|ped|ping)|exceed(?:|s|ed|ing)|surpass(?:|es|ed|ing)|breach(?:|es|ed|ing)|(?:broke|break(?:|s|ing)|broken)(?: through| above| past)?|"
    "clear(?:|s|ed|ing)|above|over|past|beyond|through"
)
FALLING = "miss(?:ed|es|ing)|(?:fell|fall(?:|s|ing|en)|dropp?(?:|s|ed|ing)|slipp?(?:|s|ed|ing)|sank|sunk|dipp?(?:|s|ed|ing)) (?:below|under)|below|under"

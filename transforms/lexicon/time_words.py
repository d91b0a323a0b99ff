"""What an expression of time says, as patterns over the expression alone."""

# The base of a comparison: the time of the figure compared with, not of the change.
BASE = (
    r"(?i)^(?:from|on|than|over|against|to|versus) (?:the |an? |one |last |this )?(?:same |previous |prior |corresponding )?\S+ "
    r"(?:ago|earlier|before|previously|back|prior)\b|^(?:from|on|over) (?:the )?(?:last|previous|prior|same|year before|quarter before|month before)|^(?:from|on|over) an? \S+ \S+$"
)
BASE_BORDERS = (
    "than",
    "more than",
    "less than",
    "fewer than",
    "from",
    "on",
    "against",
    "compared with",
    "compared to",
    "versus",
    "over",
    "as",
)
SAYS = {
    "weekday": r"^(?:on |last |next |from |this )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$",
    "future": r"(?i)\b(?:next|coming|by|upcoming|following|within|ahead|hence)\b|^from \d{4}$|^in (?:20[3-9]\d)",
    "stretch": r"(?i)^(?:in|for|during|over) (?:the )?(?:\S+ ){0,3}(?:year|half|quarter|months?|period)\b|^Q[1-4]|^H[12]\b",
    "ago": r"(?i)\b(?:ago|earlier|before|previously|back)$",
    "span": r"(?i)^(?:by|over|within|since|in the next|in the coming)\b",
    "repeated": r"(?i)^(?:a|each|every|per) \S+$|^(?:annually|monthly|quarterly|weekly|daily|yearly|per annum)$",
    "moment": r"(?i)^(?:\S+[ _]on[ _]\S+|now|today|currently|at present|so far|long[ _]run|since .*|as of .*|at .*)$",
    "adjective": r"(?i)^\S+[_-](?:year|month|week|day|decade)$",
}
# How an expression opens, and what it counts in: of each table the first pattern that matches tells the class.
OPENS = {
    "at": r"(?i)^(?:as|at)\b",
    **{
        word: rf"(?i)^{word}\b" for word in ("in", "on", "by", "since", "for", "over", "from", "during", "within", "to")
    },
    "after": r"(?i)^(?:after|before|between|around|through|throughout|until|till|once|across)\b",
}
COUNTS_IN = {
    "day": r"(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?) \d{1,2}\b|\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d[/.]\d",
    "weekday": r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
    "edge": r"(?i)\b(?:end|start|beginning|close)\b|[_-]end\b",
    "units": r"(?i)\b(?:years|months|weeks|days|decades|sessions)\b",
    "quarter": r"(?i)\bquarter|\bQ[1-4]|\b[1-4]Q",
    "half": r"(?i)\bhalf\b|\bH[12]|\b[12]H",
    "month": r"(?:January|February|March|April|May|June|July|August|September|October|November|December)|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b",
    "dated": r"(?:19|20)\d\d|FY",
    "year": r"(?i)\byear\b",
    "unit": r"(?i)\b(?:month|week|day|decade|session|period)\b",
}
WHICH = {
    "last": r"(?i)\b(?:last|past|previous|prior|preceding|latest)\b",
    "this": r"(?i)\b(?:this|current|so far|to date)\b",
    "next": r"(?i)\b(?:next|coming|following|upcoming)\b",
    "same": r"(?i)\b(?:same|corresponding|comparable)\b",
    "nth": r"(?i)\b(?:first|second|third|fourth|final)\b|\b[QH]\d",
    "the": r"(?i)\b(?:the|its|their)\b",
}
# Times inside a phrase: "annual returns", "the winter poll", "ended the year", "the previous 7%".
INSIDE = (
    r"(?i)\b(?:annual|annuali[sz]ed|yearly|half_yearly|winter|spring|summer|autumn|FY|PY)\b|"
    r"^(?:previous|year|(?:fiscal |financial )?(?:year|quarter|month|week|half|semester|season|session))$"
)
# Times whose noun is left out: "from 3% in the first".
ELLIPTIC = r"(?i)^in the (?:first|second|next)$"
# Words that are borders and may say when: what was so before, and is no more.
FORMERLY = ("then", "once", "previously", "formerly", "earlier", "later", "before", "since")
# Before a time that says since when something is so: "the most in 20 years".
SUPERLATIVE = r"(?i)\b(?:most|least|highest|lowest|biggest|largest|smallest|best|worst|heaviest|lightest|\w{3,}est|first|first time|record|low|high|peak|trough|time)$"
ASKING = r"(?i)\b(?:surveys?|polls?|polled|surveyed|asked|questioned|questionnaires?|canvass\w*|interview\w*|respondents?|barometer|sample|study|wave|edition)\b"

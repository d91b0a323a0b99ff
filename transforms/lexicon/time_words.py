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

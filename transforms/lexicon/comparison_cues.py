"""Words that set one figure against another: patterns over the plain text before, after and between two figures."""

# Right before the base of a comparison, whose other end stands further left: "59%, up from *44%*".
FROM_MARKS = (
    r"\bfrom(?: an?| the| its| their| (?:last|the previous|the prior) [a-z]+'s| a range of| a revised| a previous| a record| a peak of| a low of| a high of| (?:19|20)\d\d's| as (?:little|much|many|few|low|high) as)?$",
    r"\b(?:instead of|in place of|up on|down on)(?: the| its)?$",
    r"\((?:from|(?:the )?(?:prior|previous|last|preceding) (?:year|period|quarter|month|half|time|week)(?:'s)?|year[- ]earlier(?: period)?|(?:fy|q[1-4] |h[12] )?(?:19|20)?\d\d|[a-z]{3,9} (?:19|20)\d\d|q[1-4]|h[12]|a year (?:ago|earlier|before)|was|before|currently|now|previously|formerly|versus|vs\.?)\s*:?$",
    r"\((?:now|today|currently|from|vs\.?|versus|was)(?: at| about)?$",
    r"\b(?:revers(?:ing|ed)|the reverse of|undoing|more than (?:undoing|reversing)) (?:an?|the)?$",
    r"\b(?:double|twice|triple|treble|quadruple|half|more than|less than|above|below|exceeding|topping|beating) the(?: previous| last [a-z]+'s)?$",
)  # fmt: skip

# Right before the other figure: a base if time tells the two apart, a benchmark or a peer if it does not.
AGAINST_MARKS = (
    r"\b(?:compared (?:with|to)|against|as against|versus|vs\.?|v\.?|vis-a-vis|relative to|rather than|as opposed to|set against|next to|in contrast (?:to|with))"
    r"(?: (?:just|only|an?|the|its|their|some|of|last [a-z]+'s|(?:a |the )?(?:year-ago|year-earlier|previous|prior|same|average|median|industry|market)(?: [a-z]+)?(?: of)?))*$",
)  # fmt: skip

# Time in the past, which makes the figure beside it the base.
_UNIT = r"(?:years?|months?|quarters?|weeks?|days?|decades?|half|period|time|edition|wave|round|poll|survey|session|season|spring|summer|autumn|winter|reading|report|study|canvass|january|february|march|april|may|june|july|august|september|october|november|december)"
PAST = (
    rf"\b(?:ago|earlier|previously|before|back|prior|formerly|year-ago|year-earlier)\b"
    rf"|\b(?:last|previous|prior|preceding|same|corresponding|first|second|third|fourth) {_UNIT}\b"
    rf"|\b(?:in|at|for|since|during|by|of|as of|at the end of|end-|at end-|the|as on)[ -]?(?:the )?(?:{_UNIT}\b|(?:19|20)\d\d\b|q[1-4]\b|fy ?\d\d|h[12]\b)"
    rf"|\b(?:19|20)\d\d\b|\bat (?:its|the|their) peak\b|\bat (?:launch|inception)\b|\bnow\b|\btoday\b|\bat present\b|\bcurrently\b"
)  # fmt: skip

# Words of a benchmark, a peer or an expectation: the two figures are members, not two states of one thing.
PEERS = (
    r"\b(?:benchmarks?|index|indices|targets?|goals?|mandates?|estimates?|expect(?:ed|ations?)|forecasts?|projected|projections?|peers?|peer group|rivals?|average|median|hurdle|consensus|"
    r"analysts?|economists|own desk|planned|pencilled|guidance|objective|requirement|minimum|sector|category|market as a whole|s&p|msci|topix|nikkei|ftse|competitors?|counterparts?|industry|norm|assumed|assumption|actuarial|cash-plus|reference portfolio|policy portfolio)\b"
)  # fmt: skip

# Between two figures of which the second is set against the first as its benchmark.
BENCHMARK_MARKS = (
    r"\b(?:ahead of|above|below|behind|beat(?:ing|s)?|miss(?:ing|ed)|short of|shy of|less than|more than|better than|worse than|lower than|higher than|than|exceed(?:ing|ed|s)|"
    r"outpac(?:ing|ed)|trail(?:ing|ed)|lag(?:ging|ged)|topp(?:ing|ed)|under|over|outperform(?:ing|ed)|in line with|match(?:ing|ed)|versus|vs\.?|against|compared (?:with|to)|double|twice)\b"
)  # fmt: skip

# A pronoun carries the measure over, a time tells the two states apart: "the same was *2.9* a year earlier".
CARRIED = r"\b(?:it|they|the same|that|those|this|the (?:figure|share|proportion|number|level|ratio|rate|total|amount|average|reading|comparable figure|equivalent figure)) (?:was|were|had been|stood at|had stood at|amounted to|came to|totalled|did|had)(?: (?:just|only|about|at))?$"
TODAY = r"^[\"' ]*(?:today|now|currently|this year|at present|in (?:19|20)\d\d|this time)(?:,| it is| they are| the figure is| that is| it has| the share is)?$"
DOES = r"^ (?:do|does|did|have|has|are|is|say so|agree)\b"

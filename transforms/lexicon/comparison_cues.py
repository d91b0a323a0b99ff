"""Words that set one figure against another: patterns over the plain text before, after and between two figures."""

# Time words that tell an earlier state from a later one.
_SPAN = r"(?:years?|months?|quarters?|weeks?|days?|decades?|half|period|time|edition|wave|round|poll|survey|session|season|spring|summer|autumn|winter|reading|report|study|canvass|january|february|march|april|may|june|july|august|september|october|november|december)"
PAST = (
    rf"\b(?:ago|earlier|previously|before|back|prior|formerly|year-ago|year-earlier|originally|initially)\b"
    rf"|\b(?:last|previous|prior|preceding|same|corresponding|first|second|third|fourth) {_SPAN}\b"
    rf"|\b(?:in|at|for|since|during|by|of|as of|at the end of|end-|at end-|the|as on)[ -]?(?:the )?(?:{_SPAN}\b|(?:19|20)\d\d\b|q[1-4]\b|fy ?\d\d|h[12]\b)"
    rf"|\b(?:19|20)\d\d\b|\bat (?:its|the|their) (?:peak|height|high|launch|low)\b|\bat (?:launch|inception|the height)\b|\bnow\b|\btoday\b|\bat present\b|\bcurrently\b|\bpreviously\b"
    rf"|\bwhen (?:it|they|he|she|the [a-z]+) (?:was|were|listed|launched|started|began|took over|joined|opened|bought)\b"
)  # fmt: skip
# Behind a figure: it stands for an earlier time, whatever else is named.
AGO = r"^[^,.;]{0,30}\b(?:ago|earlier|before|last|previous)\b"

# The first and the second end of "from 4% (…) to 6%", and of "turned 5 into 9".
OPENING = r"\b(?:from(?: an?| the| around)?|turn(?:ed|s|ing)?)$"
CLOSING = r"\b(?:to|into)(?: an?| the| its current| over| as (?:much|many|little|low|high) as| a range of| a record| a projected| today's| this year's| what it says is)?$"

# Right before the base of a comparison, whose other end stands further left: "59%, up from *44%*".
FROM_MARKS = (
    r"\bfrom(?: an?| the| its| their| (?:last|the previous|the prior) [a-z]+'s| a range of| an? (?:revised|previous|record|peak of|low of|high of)| (?:19|20)\d\d's| as (?:little|much|many|few|low|high) as)?$",
    r"\b(?:instead of|in place of|up on|down on)(?: the| its)?$",
    r"\((?:from|(?:the )?(?:prior|previous|last|preceding) (?:year|period|quarter|month|half|time|week)(?:'s)?|year[- ]earlier(?: period)?|(?:fy|q[1-4] |h[12] )?(?:19|20)?\d\d|[a-z]{3,9} (?:19|20)\d\d|q[1-4]|h[12]|a year (?:ago|earlier|before)|was|before|currently|now|today|previously|formerly|versus|vs\.?)\s*(?:at|about)?:?$",
    # The earlier state in brackets under the name of its time: "68% (first half of 2024: 74%)".
    r"\((?:[^().;]{0,30}\b(?:(?:19|20)\d\d|half|quarter|year|month|period|january|february|march|april|may|june|july|august|september|october|november|december|earlier|ago|before)):? ?(?:was |at |stood at )?$",
    r"\b(?:revers(?:ing|ed)|the reverse of|undoing|wiping out)(?: an?| the)?$",
)  # fmt: skip
# "from" after these words names a source, not an earlier value.
SOURCES = r"\b(?:benefit(?:s|ed|ing)?|profit(?:s|ed|ing)?|gain(?:s|ed)?|came|comes?|coming|raised|earned|receiv(?:e|ed|es)|deriv(?:e|ed|es)|apart|aside|suffer(?:s|ed|ing)?|rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|recover(?:s|ed|ing|y)|money|inflows|proceeds|income|revenue|withdr[ae]w[a-z]*|pull(?:ed|s|ing)|drawn|drew|taken|took|away|far|out|exempt|different|help|support|contributions|commitments|mandates|flows|fees|orders|bids|demand|capital|funding) from(?: an?| the| its| their)?$"  # fmt: skip

# Right before a figure that the one before it is set against: its base if time tells the two apart, else a peer.
AGAINST_MARKS = (
    (
    r"\b(?:compar(?:ed|es|ing) (?:with|to)|against|as against|versus|vs\.?|v\.?|vis-a-vis|relative to|as opposed to|set against|next to|in contrast (?:to|with)|up from|down from)"
    r"(?: (?:just|only|an?|the|its|their|some|of|last [a-z]+'s|[a-z'-]+ of|[a-z'-]+ [a-z'-]+ of|forecast|target|budgeted|(?:year-ago|year-earlier|previous|prior|same|average|median|industry|market|cash-plus|global peers'|peers'|its peers')(?: [a-z]+)?(?: of)?)){0,4}$"
    ),
    r"\b(?:double|twice|triple|treble|quadruple|half|more than|less than|fewer than|above|below|exceed(?:s|ed|ing)|topp(?:ed|ing)|beat(?:s|ing)?|miss(?:ed|ing)|ahead of|behind|short of|higher than|lower than|better than|worse than|outpac(?:ed|ing)|surpass(?:ed|ing)|top) (?:the|its|an?)(?: [a-z'-]+){0,3}?$",
)  # fmt: skip
# The same behind a multiple, which is a figure itself: "£1.7bn, double *the* £850m of last year".
MULTIPLE_OF = r"\b(?:double|twice|triple|treble|quadruple|half|times|fold) (?:that of |what it was, )?(?:the|its|their|an?)(?: [a-z'-]+){0,3} ?$"
# These set two options side by side, whenever they stand.
RATHER = r"\b(?:rather than|not)(?: the| an?)?$"

# Words of a benchmark, a peer or an expectation: the two figures are members, not two states of one thing.
PEERS = (
    r"\b(?:benchmarks?|index|indices|targets?|goals?|mandate|estimates?|expect(?:ed|ations?)|forecasts?|projected|projections?|peers?|peers'|peer group|rivals?|median|hurdle|consensus|"
    r"analysts?|economists|desk|planned|pencilled|guidance|objective|requirement|minimum|category|s&p|msci|topix|nikkei|ftse|competitors?|counterparts?|norm|assumed|assumption|actuarial|cash-plus|reference|policy portfolio|sought|hoped|yardstick|industry average|global average|market average|sector average|national average|average for|average of)\b"
)  # fmt: skip

# Behind a figure: the group that it belongs to, which is not that of the figure before.
PEER_GROUP = r"^ (?:for|among|at|by|of|in) (?:those|others?|rivals|peers|its|their|all|men|women|larger|smaller|bigger|big|small|large|private|public|state|active|passive|foreign|domestic|local|global|developed|emerging|the (?:index|average|market|sector|industry|rest|others?|wider|broader|typical|median|average [a-z]+|s&p))\b"
# "Now *15%*, to as much as 25%": a level with the one that is to come.
PRESENT, TO_COME = r"\b(?:now|currently|at present|today)(?: at)?$", r"\b(?:to|reach|hit)$"
# Between a present cap and the one to come: "30%, a cap it wants to lift to *49%*".
MOVED_ON = r"\b(?:cap|limit|ceiling|level|share|figure|stake|holding|allocation|target|rate|weight|proportion|which|that|it)\b[^;.]{0,60}\b(?:lift|raise|cut|lower|bring|take|increase|reduce|expand|push|trim|halve)(?: it| this| that| them| the figure)?(?: up| down)? to$"  # fmt: skip

# A pronoun carries the measure over, a time tells the two states apart: "the same was *2.9* a year earlier".
CARRIED = r"\b(?:it|they|the same|that|those|this|the (?:figure|share|proportion|number|level|ratio|rate|total|amount|reading|comparable figure|equivalent figure|sum)) (?:was|were|had been|stood at|had stood at|amounted to|came to|totalled|did|had)$"
TODAY = r"^[\"' ]*(?:today|now|currently|this year|at present|in (?:19|20)\d\d|this time)(?:,| it is| they are| the figure is| that is| it has| the share is| it is)?$"
DOES = r"^ (?:do|does|did|have|has|are|is|say so|agree)\b"
# "was 3% in 2015 and is *14%* today".
THEN = r"\b(?:in (?:19|20)\d\d|last year|a (?:year|decade) (?:ago|earlier)|[a-z]+ years (?:ago|earlier))[^;.]{0,20}(?:and|but|;) (?:(?:it|they) )?(?:is|are|has|have|stands? at|now)(?: now)?$"
NOW = r"^[^,;.]{0,25}\b(?:today|now|at present|currently|this year|in (?:19|20)\d\d)\b"
# Between two figures: the second is no end of a comparison that the first opens.
NEW_CLAUSE = r"\b(?:from|while|whereas|but|although)\b|;"

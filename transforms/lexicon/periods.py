"""How news says when, or over what time, a figure holds: parts of one pattern.

Months are case-sensitive ("may" is a verb); everything else is not. All repeats are bounded. The pattern must match alike
in and out of its context, so it looks at nothing before or after the expression.
"""

_MONTH = r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
_FULL_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
_DAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_YEAR = r"(?:(?:FY|(?i:fiscal|financial year|fiscal year|calendar|calendar year) )?(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?\b|FY ?'?\d\d(?:[-/]\d\d)?\b)"
_DATE = rf"(?:{_MONTH}[ _-]\d{{1,2}}(?:st|nd|rd|th)?\b(?:,? {_YEAR})?|(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}(?:,? {_YEAR})?|{_MONTH},? (?:of )?{_YEAR}|{_MONTH}|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}|{_DAY})"
_QUARTER = rf"(?:Q[1-4]|[1-4]Q|H[12]|[12]H)(?: of)?(?: ?{_YEAR}|'?\d\d\b)?"
_HOLIDAY = r"(?:Christmas|Easter|year[-_]?end|mid[-_]?year|quarter[-_]end|month[-_]end|midsummer|New Year)"
_NUMBER = (
    r"(?:\d{1,3}|(?i:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|fifty|sixty|several|a few|few|many|a couple of))"
)
_UNIT = r"(?i:(?:half|calendar|fiscal|financial|tax|trading|reporting|policy|school|crash|survey)?[ _-]?(?:years?|half[-_]years?|quarters?|months?|weeks?|days?|decades?|sessions?|halves|half|period|century|semester|trimester|term|cycle|edition|winter|spring|summer|autumn|fall|weekend|stretch|plan period|wave|financial crisis|pandemic))\b"
_WHICH = r"(?i:last|this|next|past|previous|prior|preceding|coming|current|same|following|first|second|third|fourth|final|latest|most recent|recent|whole|full|entire|opening|closing|early|late|corresponding|year[-_]earlier|comparable|ensuing|trailing|rolling|upcoming|late|other|following|early|January-March|April-June|July-September|October-December)"
_SEASON = r"(?i:winter|spring|summer|autumn)"
_ARTICLE = r"(?i:the|a|an|its|their|this|that|each|every|any)"
_OPEN = r"(?i:as of|as at|as on|at|by|until|till|since|from|in|during|over|for|through|throughout|to|on|before|after|around|within|across|early in|late in|so far in|so far|in early|in late|in mid|at about|back in|earlier in|later in|effective)"
_EDGE = r"(?i:(?:the )?(?:end|start|beginning|close|middle|turn|height|peak|trough|outset|eve)(?:[ _-]of|[ _-])?)"

# What a span of time is called, without its preposition: "the first half of 2024", "the three months to June".
_SPAN_END = rf"(?: (?i:ended|ending|to|through|until|since|of|in|that ended|starting|beginning) (?:{_ARTICLE} )?(?:{_EDGE} ?)?(?:{_WHICH} )?(?:{_DATE}|{_YEAR}|{_QUARTER}|{_UNIT}))"
_SPAN = rf"(?:{_ARTICLE} )?(?:{_WHICH}[ _-]){{0,3}}(?:{_NUMBER}[ _-])?(?:{_WHICH}[ _-])?{_UNIT}(?: {_DATE})?{_SPAN_END}{{0,2}}"
_AGO = rf"(?:{_NUMBER}|(?i:the|the same {_UNIT} a)) {_UNIT} (?i:ago|earlier|before|previously|back|prior|later|hence|on year)\b"
_POINT = rf"(?:{_EDGE} ?(?:{_ARTICLE} )?(?:{_WHICH} )?(?:{_DATE}(?: {_YEAR})?|{_YEAR}|{_UNIT}(?: of {_YEAR})?)|(?i:end|mid|early|late)[ _-](?:{_DATE}|{_YEAR}|{_QUARTER})|{_DATE} and {_DATE}|{_DATE}|{_YEAR}|{_QUARTER}(?: (?i:of|in) {_YEAR})?|{_HOLIDAY})"
_LAST = rf"(?i:last|this|next|the past|the last|the previous|the same|prior|previous|past|the prior|the preceding|the current|the following|same|that|each|every|per|the corresponding|the coming|later this|earlier this|early this|late last|early last|early next|late next|so far this) (?:{_WHICH} )?(?:{_UNIT}|{_MONTH}|{_SEASON}|{_DAY})(?: (?i:last|of|in|of last|this) (?:{_UNIT}|{_YEAR}|{_DATE}))?"

_BETWEEN = rf"(?i:between|from) (?:(?:{_EDGE} ?)?{_DATE}|{_YEAR}|{_LAST}) (?i:and|to|through|until) (?:(?:{_EDGE} ?)?{_DATE}(?: {_YEAR})?|{_YEAR}|{_LAST}|(?i:now|today))"

_SINCE = r"(?i:since|at|from|after|before) (?i:its |their |the )?(?i:launch|inception|then|listing|reform|takeover|merger|election|crisis|pandemic|ipo|foundation|start|flotation|debut|first close|announcement|valuation|last valuation|outset)\b"
_EVENT = rf"(?i:(?:once|until|when|after) (?:the|its) (?:\w{{2,14}} ){{1,2}}(?:closes|completes|is complete|ends|expires))|(?i:at|in) (?i:the|its) {_YEAR} (?i:valuation|edition|survey|round|wave|crash|crisis|meeting|annual meeting|poll|study)|(?i:at|in|during) (?i:the|its) (?i:(?:spring|summer|autumn|winter|last|latest|previous|annual|triennial) (?:valuation|edition|survey|round|wave|poll|study))"
_PEAK = rf"(?i:at (?:its|their|the) (?:peak|height|high|low|launch|outset)(?: (?:in|of) {_YEAR})?)"

_ADVERB = r"(?i:year[ _-]to[ _-]date|so far|to date|currently|at present|at the moment|right now|today|now|presently|yesterday|nowadays|these days|year[ _-]on[ _-]year|year[ _-]over[ _-]year|quarter[ _-]on[ _-]quarter|quarter[ _-]over[ _-]quarter|month[ _-]on[ _-]month|month[ _-]over[ _-]month|week[ _-]on[ _-]week|annually|per annum|a year|a month|a week|a day|a quarter since|monthly|quarterly|weekly|daily|yearly|long[ _-]run|long[ _-]term average)\b"
_ADJECTIVE = rf"(?i:first|second|third|fourth|final|full|half|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|\d{{1,2}})[-_](?i:quarter|half|year|month|week|day|decade)\b|(?i:January-March|April-June|July-September|October-December)(?: (?i:quarter|period))?|(?i:by|in) year (?i:one|two|three|four|five|\d{{1,2}})\b|(?i:over|under) the (?i:plan|cycle)\b|over (?i:the same|this|that) (?i:stretch|spell|time|period|span)|in (?i:the first|the next|the second|the last one|the previous one|the third|the final one)\b|over (?i:one|two|three|five|ten|twenty|\d{{1,2}})\b"

# Longest forms first: the first that matches wins.
PERIOD = (
    rf"\b(?:{_BETWEEN}|{_EVENT}|{_PEAK}|{_SINCE}"
    rf"|(?:{_OPEN} )?{_AGO}"
    rf"|{_OPEN} {_POINT}|(?i:by|in|until|since|from) (?i:next|last|this) (?:{_MONTH}|{_SEASON}|{_DAY}|{_UNIT})"
    rf"|{_OPEN} {_SPAN}"
    rf"|(?i:(?:so far|as of|as at|by|since|until|from|during|over|in|through|at|for) )?{_LAST}"
    rf"|{_ADJECTIVE}|{_ADVERB}|(?i:the year before|the month before|the quarter before|the year after|a year on)\b"
    # Without preposition a month must be written out: "Jan" and "Mar" are names as well.
    rf"|{_EDGE} (?:{_ARTICLE} )?(?:{_DATE}|{_YEAR}|{_UNIT})|(?i:end|mid|early|late)[-_](?:{_DATE}|{_YEAR})|{_MONTH} \d{{1,2}}\b(?:,? {_YEAR})?|\d{{1,2}} {_MONTH}(?: {_YEAR})?|{_MONTH} {_YEAR}|{_FULL_MONTH}|{_DAY}|{_YEAR}|{_QUARTER}|since$|since\.$)"
)

# Carried by a comparison: "than a year before" is the time of the base, not of the change.
BASE_WORDS = "than, from, on, against, versus, vs, vs., compared with, compared to, as against, vis[-_]a[-_]vis, up from, down from, over, instead of, rather than"

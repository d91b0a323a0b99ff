"""How news says when, or over what time, a figure holds: one flat pattern for masked text.

A time is a preposition, words that count or order, a unit or date, and up to two more of these behind a joining word:
"in the first three months of 2024". Months are case-sensitive ("may" is a verb). All repeats are bounded, and nothing before
or after the expression is looked at. Masked text has "_" for a hyphen before a small letter.
"""

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.?)"
_FULL_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_YEAR = r"(?:FY ?)?(?:19|20)\d\d(?:[-/]\d{2,4})?|FY ?'?\d\d(?:[-/]\d\d)?"
_QUARTER = r"(?:Q[1-4]|[1-4]Q|H[12]|[12]H)(?: ?'?\d\d(?:\d\d)?)?"
_NUMERIC = r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}"
_DATED = rf"{_MONTH}(?:[ -]\d{{1,2}}(?:st|nd|rd|th)?)?(?:,? (?:19|20)\d\d)?|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}(?:,? (?:19|20)\d\d)?"
_DATE = rf"(?:{_DATED}|{_DAY}|{_YEAR}|{_QUARTER}|{_NUMERIC}|Christmas|Easter|midsummer|New Year)"
_UNIT = r"(?:half[ _]?years?|years?|quarters?|months?|weeks?|days?|decades?|sessions?|halves|half|period|century|semester|trimester|winter|spring|summer|autumn|weekend|stretch|pandemic|year_end|mid_year|quarter_end|month_end)"

# Words between the preposition and the unit.
_NUMBER = r"\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|fifty|several|few|couple of"
_WHICH = r"last|this|next|past|previous|prior|preceding|coming|current|same|following|first|second|third|fourth|final|latest|recent|whole|full|entire|opening|closing|corresponding|year_earlier|comparable|trailing|rolling|upcoming|other|most"
_KIND = r"half|calendar|fiscal|financial|tax|trading|reporting|crash|school|January-March|April-June|July-September|October-December"
_EDGE = r"end|start|beginning|close|middle|turn|early|late|mid|outset"
_ARTICLE = r"the|a|an|its|their|that|each|every"
_WORD = rf"(?:{_ARTICLE}|{_NUMBER}|{_WHICH}|{_KIND}|{_EDGE}|of|so far)"
_WORDS = rf"(?:{_WORD}[ _-])*"
_OPEN = r"(?:[Aa]s of|[Aa]s at|[Aa]s on|[Aa]t|[Bb]y|[Uu]ntil|[Tt]ill|[Ss]ince|[Ff]rom|[Ii]n|[Dd]uring|[Oo]ver|[Ff]or|[Tt]hrough|[Tt]hroughout|[Oo]n|[Bb]efore|[Aa]fter|[Aa]round|[Ww]ithin|[Aa]cross|[Bb]etween|[Ss]o far in|[Ee]arly in|[Ll]ate in|[Bb]ack in|[Ee]arlier in|[Ll]ater in)"
_AGO = r"(?: (?:ago|earlier|before|previously|back|later|hence|on year))"
_JOIN = r"(?:of|to|in|ended|ending|through|until|since|that ended|starting|beginning|and)"
_MORE = rf"(?: {_JOIN} {_WORDS}(?:{_DATE}|{_UNIT}))*"

# "from 3 to 21 February", "between 3 February and 14 March": the first date may lack its month.
_DAYS = rf"(?:[Ff]rom|[Bb]etween) (?:\d{{1,2}}|{_DATE}) (?:to|and|until) (?:{_DATED}|{_DATE})"
_FISCAL = rf"(?:[Ii]n |[Ff]or |[Dd]uring |[Oo]ver )?(?:the )?(?:{_YEAR}) (?:fiscal|financial|calendar|tax) years?"

_SPAN = rf"{_OPEN} {_WORDS}(?:{_DATE}|{_UNIT}\b{_AGO}?){_MORE}"
_RELATIVE = rf"(?:(?:[Tt]he |[Ll]ater |[Ee]arlier |[Ee]arly |[Ll]ate |[Ss]o far )?(?:[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast|[Pp]revious|[Pp]rior|[Ss]ame|[Ee]ach|[Ee]very|per|[Cc]orresponding|[Cc]urrent)) (?:(?:{_WHICH}|{_KIND})[ _])?(?:{_UNIT}|{_MONTH}|{_DAY})(?: (?:last|of|in) (?:year|month|quarter|{_DATE}))?"
_COUNTED = rf"(?:[Tt]he|[Aa]|(?:{_NUMBER}|[A-Z][a-z]{{2,6}})) {_UNIT}{_AGO}"
_BARE = rf"(?:{_EDGE})-{_DATE}|{_MONTH} \d{{1,2}}\b(?:,? (?:19|20)\d\d)?|\d{{1,2}} {_MONTH}(?: (?:19|20)\d\d)?|{_MONTH} (?:19|20)\d\d|{_FULL_MONTH}|{_DAY}|{_YEAR}|{_QUARTER}"
_EVENT = r"(?:[Ss]ince|[Aa]t|[Ff]rom|[Aa]fter|[Bb]efore) (?:its |their |the )?(?:launch|inception|establishment|foundation|creation|formation|start|founding|then|listing|sale|deal|transaction|purchase|acquisition|spin_off|split|reform|takeover|merger|election|crisis|pandemic|flotation|debut|valuation|peak|height|outset)(?: (?:in|of) (?:19|20)\d\d)?|(?:[Oo]nce|[Uu]ntil|[Ww]hen) the (?:\w{2,14} ){1,2}(?:closes|completes|ends|expires)"
_WAVE = r"(?:in|at|during) (?:the|its) (?:(?:19|20)\d\d|spring|summer|autumn|winter|last|latest|previous|triennial) (?:edition|survey|round|wave|valuation|poll|study|crash|crisis)"
_ADVERB = r"[Yy]ear[ _]to[ _]date|[Ss]o far|[Tt]o date|[Cc]urrently|[Aa]t present|[Aa]t the moment|[Tt]oday|[Nn]ow|presently|[Yy]esterday|nowadays|(?:year|quarter|month|week)[ _](?:on|over)[ _](?:year|quarter|month|week)|[Aa]nnually|per annum|a (?:year|month|week|day)|[Mm]onthly|[Qq]uarterly|[Ww]eekly|[Dd]aily|yearly|[Ll]ong[ _]run"
_ADJECTIVE = r"(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ull|[Hh]alf|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]ive|[Ss]even|[Tt]en|[Ff]ifteen|[Tt]wenty|\d{1,2})[_-](?:quarter|half|year|month|week|day|decade)|[Yy]ear_end|[Mm]id_year|(?:by|in) year (?:one|two|three|four|five|\d{1,2})|(?:over|under) the (?:plan|cycle)|in (?:the first|the next|the second|the last one|the previous one)|[Oo]ver (?:one|two|three|five|ten|twenty|\d{1,2})"

# The first alternative that matches wins, so longer forms stand first.
PERIOD = rf"\b(?:{_WAVE}|{_EVENT}|{_DAYS}|{_FISCAL}|{_SPAN}|{_COUNTED}|{_RELATIVE}|{_ADJECTIVE}|{_ADVERB}|{_BARE})\b|\bsince\.?$"

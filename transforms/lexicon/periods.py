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
# "January-March", "Nov 11-14", "2-20 May".
_MONTHS = rf"{_MONTH} ?(?:-|to|through) ?{_MONTH}\b"
_DATED = rf"{_MONTHS}(?:,? (?:19|20)\d\d)?|{_MONTH}(?:[ -]\d{{1,2}}(?:st|nd|rd|th)?(?:-\d{{1,2}}\b)?)?(?:,? (?:19|20)\d\d)?|(?:\d{{1,2}}-)?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}(?:,? (?:19|20)\d\d)?"
_SEASON = r"(?:winter|spring|summer|autumn)"
_DATE = rf"(?:{_DATED}|{_DAY}|{_YEAR}|{_QUARTER}|{_NUMERIC}|{_SEASON} (?:19|20)\d\d|Christmas|Easter|midsummer|New Year)(?: quarters?)?"
_UNIT = r"(?:half[ _]?years?|(?:tax )?years?|quarters?|months?|weeks?|days?|decades?|sessions?|halves|half|period|century|semester|trimester|(?:winter|spring|summer|autumn)(?: quarter)?|weekend|stretch|span|spell|season|fortnight|pandemic|year_end|mid_year|quarter_end|month_end)"

# Words between the preposition and the unit.
_NUMBER = r"\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|fifty|several|few|couple of"
_WHICH = r"last|this|next|past|previous|prior|preceding|coming|current|same|following|first|second|third|fourth|final|latest|recent|whole|full|entire|opening|closing|corresponding|year_earlier|comparable|trailing|rolling|upcoming|other|most|1st|2nd|3rd|4th|just|normal|typical|and"
_KIND = r"half|calendar|fiscal|financial|trading|reporting|crash|school"
_EDGE = r"end|start|beginning|close|middle|turn|early|late|mid|outset"
_ARTICLE = r"the|a|an|its|their|that|each|every"
_WORD = rf"(?:{_ARTICLE}|{_NUMBER}|{_WHICH}|{_KIND}|{_EDGE}|of|so far)"
_WORDS = rf"(?:{_WORD}[ _-])*"
_OPEN = r"(?:[Aa]s of|[Aa]s at|[Aa]s on|[Aa]t|[Bb]y|[Uu]ntil|[Tt]ill|[Ss]ince|[Ff]rom|[Ii]n|[Dd]uring|[Oo]ver|[Ff]or|[Tt]hrough|[Tt]hroughout|[Oo]n|[Bb]efore|[Aa]fter|[Aa]round|[Ww]ithin|[Ii]nside|[Uu]p to|[Aa]cross|[Bb]etween|[Ss]o far in|[Ee]arly in|[Ll]ate in|[Bb]ack in|[Ee]arlier in|[Ll]ater in)"
_AGO = r"(?: (?:ago|earlier|before|previously|back|later|hence|on year))"
_JOIN = r"(?:of|to|in|ended|ending|through|until|since|that ended|starting|beginning|and)"
_MORE = rf"(?: {_JOIN} {_WORDS}(?:{_DATE}|{_UNIT}))*(?: to date|' time| under review| as a whole| just ended)?"

# "from 3 to 21 February", "between 3 February and 14 March": the first date may lack its month.
_DAYS = rf"(?:[Ff]rom|[Bb]etween) (?:\d{{1,2}}|{_DATE}) (?:to|and|until) (?:{_DATED}|{_DATE})"
_FISCAL = rf"(?:[Ii]n |[Ff]or |[Dd]uring |[Oo]ver )?(?:the )?(?:{_YEAR}) (?:fiscal|financial|calendar|tax) years?"

_SPAN = rf"{_OPEN} {_WORDS}(?:{_DATE}|{_UNIT}\b{_AGO}?){_MORE}"
_RELATIVE = rf"(?:(?:[Tt]he |[Ll]ater |[Ee]arlier |[Ee]arly |[Ll]ate |[Ss]o far )?(?:[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast|[Pp]revious|[Pp]rior|[Ss]ame|[Ff]ollowing|[Ee]ach|[Ee]very|per|[Cc]orresponding|[Cc]urrent)) (?:(?:{_WHICH}|{_KIND})[ _])?(?:{_UNIT}|{_MONTH}|{_DAY})(?: (?:last|of|in) (?:year|month|quarter|{_DATE}))?"
_COUNTED = rf"(?:[Tt]he|[Aa]|(?:{_NUMBER}|[A-Z][a-z]{{2,6}})) {_UNIT}(?:{_AGO}| after)"
_ENDED = rf"(?:[Yy]ear|[Qq]uarter|[Hh]alf|[Mm]onth|[Ww]eek|(?:{_NUMBER}) (?:months|weeks)) (?:to|ended|ending) (?:{_DAY} )?(?:{_DATED}|{_DATE})"
_BARE = rf"{_NUMERIC}|(?:{_EDGE})-{_DATE}|{_MONTH} \d{{1,2}}\b(?:,? (?:19|20)\d\d)?|\d{{1,2}} {_MONTH}(?: (?:19|20)\d\d)?|{_MONTH} (?:19|20)\d\d|{_FULL_MONTH}|{_DAY}|{_YEAR}|{_QUARTER}"
_EVENT = r"(?:[Ss]ince|[Aa]t|[Ff]rom|[Aa]fter|[Bb]efore) (?:its |their |the )?(?:launch|inception|establishment|foundation|creation|formation|start|founding|then|listing|float|low|trough|sale|deal|transaction|purchase|acquisition|spin_off|split|reform|takeover|merger|election|crisis|pandemic|flotation|debut|valuation|peak|height|outset)(?: in (?:19|20)\d\d| of (?:(?:19|20)\d\d|(?:the |this |last )?(?:year|decade|quarter|month|cycle|period)))?|(?:[Oo]nce|[Uu]ntil|[Ww]hen) the (?:\w{2,14} ){1,2}(?:closes|completes|ends|expires|began|started)|(?:[Ss]ince|[Ww]hen) (?:it|they) (?:began|started|opened|launched|listed|floated|(?:was|were) \w{2,14})"
_WAVE = r"(?:[Ii]n|[Aa]t|[Dd]uring) (?:the|its) (?:(?:19|20)\d\d|spring|summer|autumn|winter|last|latest|previous|preceding|current|triennial) (?:edition|survey|round|wave|valuation|poll|study|crash|crisis|count|census|report|reading|filing|exercise|questionnaire)"
_HOUR = r"(?:[Bb]y|[Aa]t|[Aa]round) (?:noon|midday|midnight|the (?:open|close|opening|end of trading)|\d{4} GMT|\d{1,2}[.:]\d\d(?: ?[ap]m| GMT)?)|[Ii]n (?:early|late|morning|afternoon|opening) (?:trading|trade|dealings)"
_ADVERB = r"[Yy]ear[ _]to[ _]date|[Yy][Tt][Dd]|[Mm]TD|QTD|[yqm]/[yqm]|(?:[Uu]p to|[Uu]ntil|[Bb]y) now|[Bb]y then|[Bb]ack then|[Aa]t the time|(?:[Ll]ast|[Tt]his) time|[Ss]o far|[Tt]o date|[Cc]urrently|[Aa]t present|[Aa]t the moment|[Tt]oday|[Nn]ow|presently|[Yy]esterday|nowadays|(?:year|quarter|month|week)[ _](?:on|over)[ _](?:year|quarter|month|week)|[Aa]nnually|per annum|a (?:year|month|week|day)|[Mm]onthly|[Qq]uarterly|[Ww]eekly|[Dd]aily|yearly|[Ll]ong[ _]run"
_ADJECTIVE = r"(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ull|[Hh]alf|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]ive|[Ss]even|[Ff]our|[Ss]ix|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Ff]ifteen|[Tt]wenty|[Tt]hirty|\d{1,2})[_-](?:quarter|half|year|month|week|day|decade)|[Yy]ear_end|[Mm]id_year|(?:by|in) year (?:one|two|three|four|five|ten|\d{1,2})|(?:over|under) the (?:plan|cycle)|in (?:the first|the next|the second|the last one|the previous one)|[Oo]ver (?:one|two|three|five|ten|twenty|\d{1,2})"

# The first alternative that matches wins, so longer forms stand first.
PERIOD = rf"\b(?:{_WAVE}|{_EVENT}|{_HOUR}|{_ENDED}|{_DAYS}|{_FISCAL}|{_SPAN}|{_COUNTED}|{_RELATIVE}|{_ADJECTIVE}|{_ADVERB}|{_BARE})\b|\bsince\.?$"

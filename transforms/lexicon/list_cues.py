"""How the items of a list follow one another: patterns over the plain text before, after and between two figures."""

# A short label between two figures: at most so many characters, with a joint in its first and in its last part.
LONGEST_LABEL, FIRST_PART, LAST_PART = 124, 74, 54
LABEL_JOINT = r",|;|(?-u:\b)(?:and|plus|but)(?-u:\b)"
NO_LABEL = r"[.:!?]"

_FINITE = (
    r"is|are|was|were|has|have|had|will|would|could|may|might|should|rose|fell|grew|gained|lost|returned|rise|fall|increased|decreased|declined|climbed|dropped|added|shed|"
    r"manages?|managed|oversees?|runs?|holds?|held|owns?|owned|bought|sold|raised|cut|lifted|said|says|plans?|expects?|wants?|earned|earns?|made|makes?|posted|reported|paid|pays?|"
    r"invested|committed|took|takes?|drew|attracted|pulled|withdrew|employs?|serves?|covers?|charges?|yields?|costs?|trades?|values?|valued|reached|hit|stood|stands|totalled|came|comes|"
    r"accounts?|targets?|aims?|seeks?|see|sees|lagged|beat|think|believe|intend|favour|expect|want|plan|rank|say|use|consider|won|delivered|received|issue|issued|inject|keeps?|kept|suffered|saw|slipped|jumped|swung|closed|ended|ploughed|poured|collected|picked|sent|repaid|transferred|spent|deployed|pledged|handed|distributed|redeemed|switched|moved|divested|exited|edged|eased|slid|shrank|tumbled|sank|slumped|surged|soared|plunged|dipped|retreated|advanced|widened|narrowed|swelled|expanded|contracted|booked|wrote|recorded|netted|owes?|owed|put|unloaded|dumped|snapped|gathered|send|withdraw|pull|give|gave|get|got|went|goes|make|yielded|finished|began"
)

# A verb, or a word that sets the figures apart, between them: the second figure has words of its own.
VERBS = (
    rf"\b(?:{_FINITE}|be|been|raising|cutting|lifting|making|paying|taking|leaving|bringing|putting|giving|sending|hitting|reaching|breaking|passing|crossing|topping|surpassing|exceeding|"
    r"up|down|from|than|against|compared|versus|vs|of which|including|worth|beating|trailed|ahead|above|below|or|hurdle of|range of|mark)\b"
)

# The second figure has the same subject and a verb of its own: "made 4% in 2024, and expects 3% this year".
SAME_SUBJECT = rf"(?:\band\b|\bbut\b|\bthen\b|,)(?: (?:has|have|had|is|was|then|also|now|only|will|would|it|they|he|she|we))* (?:{_FINITE})\b"

# Kinds whose figures in one sentence answer the same question for different subjects, even with verbs between them.
CONTRASTED_KINDS = ("return", "flow", "share", "ratio", "stake", "rate")
# The others, and these too, need a contrast: "A controls $3bn, while B commands $5bn".
CONTRAST = r"\b(?:while|whereas|but)\b|;"
# Kinds whose items may stand in a list without verbs.
LISTED_KINDS = (
    "share",
    "allocation",
    "return",
    "stake",
    "flow",
    "rate",
    "ratio",
    "aum",
    "profit",
    "deal",
    "money",
    "change",
    "point_change",
    "valuation",
    "reserves",
    "price",
)

# Between two figures: a consequence, a cause, another time of the same subject, or a whole and its part.
APART = (
    r"\b(?:leaving|taking|lifting|bringing|cutting|after|when|because|since then|as|thanks to|on top of|of which|of that|of them|of whom|including|in total|altogether|a total of|excluding|"
    r"so far|extending|covering|widening|dragging|pushing|wiping|it|they|he|she|we|which|who|whose|that|than|in a range of|or|hurdle|with a)\b"
)

# A part of a group, told apart from the other group by its name: "27% *of* baby boomers", "*among* insurers 2%".
GROUP_AFTER = r"^ (?:of|among|for|in|by) [a-z]"
GROUP_BEFORE = (
    r"\b(?:among|in|for|of|by) [^,;]{1,40}(?: (?:is|was|were|stood at|had))?$|\b(?:account(?:s|ed)? for|has|have|had)$"
)
# The first of two figures speaks for all: not a member beside its parts.
OVERALL = r"\b(?:overall|in all|in total|altogether|on average|across the board|as a whole|the total)\b[^,;]{0,30}$"

# Between two parts of a whole.
PARTS = r"^ (?:in|to|from|for|on|into|of|came from|went (?:in)?to) [^,;.]{1,40},? (?:and|,) $"

# Behind a share that has a verb of its own.
OWN_ANSWER = r"^ (?:also |would |will |are |is |were |was |have |has |had |do |does |did |still |only )*(?:plan|want|expect|see|think|said|say|reduc|increas|rank|use|own|hold|hir|rethink|never|opened|know|cite|cut|rais|consider|favou?r|believ|prefer|intend|pointing|point|have|had|sell|buy|answer|agree|support|oppose|remain|worry|fear|feel|name|[a-z]+ed\b|chose|took|kept|saw|put|gave|went|felt|left|lend|lack|blame|pick|list|cannot|considering|weighing|planning|expecting|studying|thinking|looking|preferring|holding|using|saying|undecided)"

# A line of a list: a label, then the figure, then nothing.
LINE_BEFORE = r"^[-*~] ?|[:|-]$|^[^.,;]{1,40}$"
LINE_TOTAL = r"\b(?:total|overall|all|sum|net assets|assets)\b"

# A new subject with its verb: "and the Gulf's *hold* $5bn".
NEW_SUBJECT = rf"(?:,|;|\band\b|\bwhile\b|\bwhereas\b|\bbut\b) (?:[a-z'&.-]+ ){{1,6}}(?:{_FINITE})\b"

# Between two figures of these kinds, a measure of its own sets the second apart: "revenue was $2bn and *profit* $1bn".
MEASURED_KINDS = ("profit", "change", "ratio", "rate", "money", "price", "valuation", "aum")
_MEASURES = (
    r"(?:profits?|revenues?|income|earnings|loss(?:es)?|costs?|fees?|sales|expenses|ratio|margins?|yields?|coverage|dividends?|debts?|dry powder|turnover|surplus|deficit|reserves|tax(?:es)?|charges?|"
    r"commissions?|interest|occupancy|gearing|leverage|discount|payout|coupon|inflation|unemployment|tariff|spread|premium|levy|hurdle|assets under|net assets|capital|savings|benefits|contributions)"
)
OWN_MEASURE = rf"\b{_MEASURES}\b"
# The same behind the second figure, or a word that makes it a part of the first.
MEASURE_AFTER = rf"^ (?:of |in )?(?:[a-z-]+ )?{_MEASURES}\b|^ of (?:that|which|this|them|it)\b"

# Counts of one noun at several places: "45 people in Lagos and *six* in London".
COUNTED_APART = r"^ (?:[a-z-]+ ){0,3}(?:in|at|for|to|from|on) [^,;.:]{1,30}(?:, and|,| and) $"
COUNTED_ELSEWHERE = r"^ (?:in|at|for|to|from|on) "
# Behind a benchmark or goal that is named first: "beat its *8.1%* benchmark when it returned 9.7%".
AFTER_PEER = r"^ (?:benchmark|hurdle|target|goal|forecast|estimate|assumption|objective|guidance)\b"
# Behind what has been raised, set against the goal: "wants $9bn and has gathered *$6bn* so far".
COLLECTED = r"^ (?:so far|already|to date)\b"

"""Words between two numbers that share a unit, a scale or a range."""

# Hedges that may stand between a joining word and its number.
HEDGES = (
    r"(?:(?:about|around|roughly|nearly|almost|approximately|some|just|only|over|under|above|below|more than|less than|fewer than|at least|"
    r"up to|as much as|as little as|as low as|as high as|close to|well|slightly|a|an|the|perhaps|maybe|even|an estimated|possibly) )*"
)
BETWEEN = rf"(?i:\b(?:between|of|through) )?(?i:\bbetween {HEDGES})$"
FROM = rf"(?i:\bfrom ){HEDGES}$"

# "From X to Y" is a comparison of two figures, unless one of these says that it is one range.
RANGING = (
    r"(?i:\b(?:anywhere|anything|somewhere|rang(?:e|es|ed|ing)|runs?|ran|running|var(?:y|ies|ied|ying)|spans?|spanned|spanning|stretch(?:es|ing)?|"
    r"typically|usually|generally|differ(?:s|ed)?|charg(?:e|es|ed|ing)|cost(?:s|ing)?)(?: [a-z]+){0,2} from |"
    r"\b(?:distribut(?:e|es|ed|ing)|pay|pays|paid|paying|offer(?:s|ed|ing)?|demand(?:s|ed|ing)?|review(?:s|ed|ing)?|tak(?:e|es|ing)|find|"
    r"ask(?:s|ed|ing)?(?: for)?|requir(?:e|es|ed|ing)|collect(?:s|ed|ing)?|spend(?:s|ing)?|levy|levies|levied|levying|deduct(?:s|ed|ing)?|"
    r"hand(?:s|ed|ing)? out|(?:guesses|estimates|forecasts|bids|offers|quotes|targets|tickets|prices)\b[^.;]{0,50} (?:go|goes|going)) from )"
    + HEDGES
    + "$"
)
# "Fell $3bn to $40bn": an amount of change and the level that it led to.
CHANGED = (
    r"(?i:\b(?:rose|rise|rises|rising|fell|fall|falls|falling|grew|grow|grows|growing|climb(?:s|ed|ing)?|drop(?:s|ped|ping)?|slip(?:s|ped|ping)?|"
    r"gain(?:s|ed|ing)?|lost|los(?:e|es|ing)|add(?:s|ed|ing)?|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|jump(?:s|ed|ing)?|"
    r"soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|slid|slides?|shed|shrank|shrunk|swell(?:s|ed)?|swollen|expand(?:s|ed|ing)?|plung(?:e|es|ed)|tumbl(?:e|es|ed)|"
    r"eas(?:e|es|ed|ing)|advanc(?:e|es|ed)|rall(?:y|ied)|sank|sunk|dipp?(?:s|ed)?|up|down|higher|lower|cut|rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|"
    r"boost(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|trim(?:s|med)?|narrow(?:s|ed)?|widen(?:s|ed)?)(?: by)?(?: another| a further| a record| an extra)? )"
    + HEDGES
    + "$"
)
# "Cash plus 4%", "0.18 per cent a year plus 12 per cent of gains" add a figure to something; "was plus 4%" has a sign.
_ADDENDS = (
    "cash|inflation|cpi|rpi|hicp|euribor|libor|sonia|sofr|estr|bills|benchmark|rates?|fees?|assets|capital|commitments|"
    "year|month|week|quarter|cost|costs|premium|salary|salaries|wages|base|index|treasuries|gilts|bunds|principal|interest"
)
ADDED_TO = rf"(?i:\b(?:{_ADDENDS}|infl|expenses|mid-swaps|swaps|tiie|jibar|bbsw|hibor|saibor|eibor|klibor|stibor|nibor|wibor|pribor|cdi|selic|ipca) )$"
# A rate of reference that loans are priced above, glued to its sign: "S+575", "Euribor+300".
REFERENCE = r"(?:^|[ (])(?:S|E|L|SOFR|SONIA|ESTR|Euribor|EURIBOR|Libor|LIBOR|BBSY|BBSW|Hibor|HIBOR|CORRA|Nibor|NIBOR|Stibor|STIBOR)$"
# "0.4 per cent a year, plus 10 per cent of any gain" adds; "Gold, plus 5.1 percent" has a sign.
ADDED_BEHIND = r"^ (?:of|per) |^ to $"
# Between two numbers of one list or pair: "5 or 6%", "to 58 from 61%", "59, up from 44%".
# Before a year that dates the figure before it, and begins no range: "9 million in 2015 to 12 million in 2020".
DATED = r"(?i:\b(?:in|since|during|for|of) )$"
# Two small numbers next to each other are a rough range: "two or three others".
OR = "^ or $"
# "By $14.6 billion to $1.13 trillion", "widened 14 basis points to 132bp": a move is not the level it led to, and no
# range is that wide: so many times its lower end.
MOVED_BY = rf"(?i:\bby ){HEDGES}$"
WIDEST = 4
WIDEST_IN_POINTS = 2.2
LISTED = (
    rf"^(?:,? (?:and|or|to|versus|vs\.?|against|but|then|plus)(?: from| by| then)? {HEDGES}|,? (?:up |down )?from {HEDGES}"
    rf"|/|, and {HEDGES})$"
)
COMMA = rf"^, {HEDGES}$"

# Before a number that takes its unit from the one before it in the sentence.
ELIDED_BEFORE = (
    r"(?i:(?:^|\b|[(,;] ?)(?:from|to|(?:rather|higher|lower|better|worse|greater|smaller|larger|other) than|versus|vs\.?|against|with|and|or|was|were|is|are|been|be|gain(?:s|ed)?|lost|rose|fell|add(?:s|ed)?|grew|pays?|paid|"
    r"by|of|as|earn(?:s|ed)?|return(?:s|ed)?|took|made|had|has|have|reach(?:es|ed)?|hit|total(?:s|led|ed)?|about|over|under|only|just|holds?|charges?|charged|makes?|yields?|yielded|formerly|previously|originally)"
    r" |(?:from|to)|[(/] ?)" + HEDGES + "$"
)
# "Ahead of SCV on 19.8": days and pages have no decimals.
ON = r" on $"
# A list whose verb or noun is left out: "active equity 38 and private equity 410"; "among men 49"; "credit funds 38".
GAPPED = r"(?:[,;:]| and| but) (?:(?:the|those|in|among|of|for|on|from|at) )*(?:[A-Za-z&'-]+ ){1,3}$"
GAPPED_BEHIND = r"^(?:[.,;)]|$| and | but )"
# "70.9 per cent is in shares, 26.6 in bonds": the parts of a whole that are told by what they are in.
PART_IN_BEFORE, PART_IN_BEHIND = r"(?i:\bin )[A-Za-z -]{2,40}, $", r"^ in [A-Za-z]"
# The parts of a figure before: "85 basis points in all: 40 for advice, 30 for the funds".
BREAKDOWN = r"^(?: [a-z]+){0,3}: $"
BREAKDOWN_BEFORE, BREAKDOWN_BEHIND = r"^ for [a-z ]{2,40}, $", "^ for "
# What is counted, not measured, whatever unit stands before: "the number of savers has gone from", "a staff of".
COUNTED_LEAD = (
    r"(?i:\b(?:numbers?|tally|count) of [a-z -]{2,60} $|\b(?:staff|teams?|desks?|crew|headcount|workforce|membership|ranks|panel|sample)"
    r"(?: [a-z]+){0,3} (?:of|to|from|at|was|is|by) )" + HEDGES + "$"
)
COUNTED_LABEL = r"[;:,(] ?[a-z]+s $"
# A part of a whole has a level: "62 percent of the book, and will go to 70".
PART_BEHIND, TO_LEVEL = r"^ of (?:the|its|their|all) ", r" to $"
AT_LEVEL = r" (?:to|at) $"
# A second currency in brackets is said of the amount before only.
BRACKETED = r"^ ?\((?:(?i:about|around|roughly|nearly|almost|some|or|over|more than) )*$"
# Ages ("no more than 6% are under 30"), and spans of time, that no unit before is handed on to.
_PEOPLE = (
    "people|those|adults|trustees|members|men|women|workers|savers|pensioners|heirs|victims|owners|clients|customers|advisers|advisors|investors|buyers|founders|graduates|widows|parents|"
    "employees|staff|respondents|households|holders|voters|borrowers|retirees|consumers|them"
)
AGED = (
    rf"(?i:\b(?:(?:who|whom|irish|he|she|(?:{_PEOPLE})(?: in [a-z]+)?) (?:are|were|is|was) (?:aged |now )?(?:under|over|above|below)|"
    rf"(?:{_PEOPLE}) (?:aged )?(?:over|under|below|above)|aged|ages?|ages? of) $"
    r"|^ (?:are|were|is|was) (?:aged )?(?:under|over) $)"
)
OR_TIME = r"(?i:\b(?:years?|months?|weeks?|quarters?|decades?|days?) or )$"
TO_GO = r"^ to (?:go|run)\b"
# Names in a list of shares whose first has the unit: "Singapore 27 per cent, the Americas 24, China 18 and India 8".
LABEL_BEFORE = r"^(?:[,;]|,? and| [-/|]) (?:the |in |from |for )?[A-Z][A-Za-z&.'-]*(?: [A-Za-z][A-Za-z&.'-]*){0,3} $"
# "Rose 8.15% to 3.65" leads from a change to a level: only a scaled amount takes the currency over this.
ELIDED_LEVEL = r"(?i:\b(?:to|at) )" + HEDGES + "$"
# "280 million of the 1.5 billion shekels".
PART_OF_NEXT = rf"^ of (?:the|its|their|a total of|a) {HEDGES}$"
# Behind such a number stands no noun: punctuation, or a word that begins something else.
ELIDED_BEHIND = (
    r"^(?:$| $|[.,;:)!?\"'/\u{2014}]|-$| [-\u{2014}(]| (?i:a (?:year|month|week|decade|quarter|day|share|unit|barrel|tonne|ton|piece|head|litre|gallon)|an ounce|last|this|next|in|at|on|by|from|to|for|"
    r"before|earlier|ago|previously|now|then|today|yesterday|tomorrow|and|or|but|while|as|after|during|when|over|since|until|till|with|without|respectively|"
    r"the (?:previous|prior|preceding|year|month|quarter|same|next|following|day|week)|year|per|than|versus|against|if|because|which|who|that|is|was|were|are|had|has|have|will|would|"
    r"could|can|may|might|should|each|apiece|between|among|through|under|above|below|still|even|also|so|too|within|across|annually|more|less|higher|lower|"
    r"two|three|four|five|six|seven|eight|nine|ten|twelve|he|she|it|they|we|said|says|one|up|down|compared|according|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b)"
)
# What is said of an amount by the billion: "leaving 112 billion outstanding", "wiped 17 billion off its holdings".
AMOUNT_BEHIND = r"^ (?i:off|of it|of (?:issues|loans|bonds|assets)|outstanding|planned|entrusted|leave|left|leaving|flow|flowed|went|into|extra)\b"
# A scaled number without a currency is money where these lead to it, even from an earlier sentence.
MONEY_BEFORE = (
    r"(?i:\b(?:costs?|costing|price|priced|worth|valu(?:e|es|ed|ing)|lost|gains?|withdrew|lent|borrowed|repaid|earned|profits?|loss(?:es)?|revenues?|sales|assets|incomes?|fees?|spen[dt]|spending|paid|pay|earnings|turnover|"
    r"inflows?|outflows?|capital|debt|raised|invested|savings|budget|deal|bill|surplus|deficit|proceeds|dividends?|revs|net|turnover|gross|pretax|income|premiums?|aum|contributions|payout|cash|equity|nav)(?: (?:of|at|to|is|was|were|for|rose|fell|came|grew|reached|totalled))* )"
    + HEDGES
    + "$"
)
# What is counted by the billion all the same.
COUNTED_BY_BILLIONS = (
    r"(?i:\b(?:population|people|users|tonnes|barrels|passengers|views|downloads|emissions)(?: [a-z]+){0,2} )$"
)
# Nothing, where assets are meant: "AUM stood at zero", "nil assets under management".
ASSETS_BEFORE = (
    r"(?i:\b(?:aum|(?:total |net |client )assets|assets under (?:management|administration|advice|custody))"
    r"(?: \([A-Za-z$€£¥ ]{1,12}\))?(?: (?:of|at|to|is|are|was|were|stood|stands|fell|dropped|sank|came|down|totall?ed|now|currently))*:? )"
    + HEDGES
    + "$"
)
ASSETS_BEHIND = r"^ (?i:(?:aum|(?:total |net |client )?assets under (?:management|administration|advice|custody)|under management)\b)"
# "The fund manages 0.": of nothing that is counted, so of money.
MANAGES_BEFORE = r"(?i:\b(?:manages|managed|oversees|oversaw|looks after|has under management) )$"
ENDS_BEHIND = r"^(?:[.,;:!?)]|$)"
# "Half the share of last autumn" compares two amounts; "half the funds" is a part of a whole.
COMPARED_PART = (
    r"^(?i: (?:the|that|its|their|what|as) (?:\w+ )?(?:share|level|levels|multiple|size|number|amount|rate|figure|total|sum|value|price|pace|cost|average|proportion|percentage|speed|"
    r"weight|much|many|large|big|high|long|expensive|of (?:a|the) year)\b| (?:as|what|that of|that)\b)"
)
# The same behind any other part: "a third of what rivals ask", "a fifth of its present size", "only a quarter as large".
COMPARED_ANY_PART = r"^ (?i:of what\b|of (?:its|their) \w+ size\b|of the size\b|that of\b|as (?:large|big|much|many|expensive|high|wide)\b)"
OF_WHAT_IS_LEFT = r"^ of what (?i:is|was left|remain(?:s|ed)?|(?:they|it|we|he|she|members|clients|savers|you|people) (?:earn|make|own|hold|have|intend|plan|want|need|manage|run|invest|buy|sell|lend|spend)s?)\b"
# Half of these compares, too: "half the old margin", "half last year's total", "half this year's", "half those of 2015".
COMPARED_HALF = (
    r"^ (?i:(?:the|its|their) (?:old|usual|former|previous|earlier|normal|standard|going|present|current) |"
    r"(?:this|last|the previous|the prior) (?:year|month|quarter)'s\b|those of\b|the (?:margin|volatility|gain|gains|risk|fees?|yield|return|returns|time|loss|turnover) (?:of|in|on)\b|the volatility\b|the time\b)"
)
# But "half its value", "half the price", "half its 12% stake" are parts of it.
LOST_PART = (
    r"(?i:\b(?:lost|los(?:e|es|ing)|shed|sell|sells|selling|sold|wip(?:e|ed|es) (?:off|out)|borrow|borrows|pay|pays|put up|finance|financed|kept|keeps?|hand|handed) )"
    + HEDGES
    + "$"
)
LOST_WHOLE = r"^ (?i:its|their|the) (?:value|price|money|cost|[0-9.]+%|$)"
# "Half the 14.8% of a year ago": the figure that follows is what it is half of.
COMPARED_FIGURE = r"^ (?i:the|its|their|last year's) $"
# "Cut in half" is a multiple of one half.
IN_HALF = r"(?i:\b(?:cut|cuts|cutting|split|splits|slashed|chopped|divided|broken|folded|sliced)(?: [a-z]+){0,5} in )$"
IN_HALVES = r"^ (?i:between) "
BY_HALF = r"(?i: by )$"
# "Half a percent below the index": a distance.
DISTANT = r"^ (?i:below|above|under|over|ahead of|behind|short of|(?:higher|lower|more|less|better|worse) than)\b"
_BENCHMARK = r"(?:benchmarks?|index|indices|market|peers?|hurdle|bills|treasuries|gilts|bunds|bonds|inflation|average|median|cpi|s&p|ftse|msci|topix|stoxx|nikkei|dax|rivals?|target return|policy portfolio|reference portfolio)"
DISTANT_FROM_BENCHMARK = rf"^ (?i:below|above|ahead of|behind|short of) (?i:the |its |their |a |that of )?(?:[A-Za-z-]+ ){{0,2}}(?i:{_BENCHMARK})(?-u:\b)"
BEAT_BENCHMARK = rf"(?i:\b(?:beat|beats|beating|beaten|trail(?:s|ed|ing)?|lag(?:s|ged|ging)?|outperform(?:s|ed|ing)?|underperform(?:s|ed|ing)?|outpac(?:es|ed|ing)|outstripp?(?:s|ed|ing)|undershot|missed)\b[^,;.]{{0,40}}\b{_BENCHMARK}\b[^,;.]{{0,15}} by ){HEDGES}$"
# Brackets around an amount mean a loss in a column of figures, and behind words that lead to an amount.
OPEN_BRACKET = r"(?:^|\b(?i:of|was|were|is|are|to|at|from|by|and|or|totalled|reached|flows?|loss|result|income|profit)|[:-]) ?\($|^, (?:and )?\($"
LABELLED = r"^\)?[,;:] (?:[A-Za-z'-]+ ){1,4}$"
LABELLED_BRACKET = r"[,;:] (?:[A-Za-z'-]+ ){1,4}\($"
# Behind a weight.
OF_METAL = r"^ of (?i:(?:fine |physical )?(?:gold|silver|bullion|platinum|palladium|copper|metal|ore))\b"
# A ratio that has no unit, whatever the figure before is in: "sold for $3bn, on a P/E ratio of 11".
UNITLESS = (
    r"(?i:\b(?:p/e|p/b|price[- ]to[- ](?:book|earnings|sales)|price[-/ ]earnings|bid[- ]to[- ]cover|book[- ]to[- ]bill|sharpe|sortino|beta)"
    r"(?: ratios?| multiples?)?(?: (?:of|at|to|is|was|were|stood at|rose to|fell to|now))* )" + HEDGES + "$"
)
# An exchange rate: so many of the currency named before, for one of these.
PER_CURRENCY = (
    r"^ (?:to|per|against|a|for|versus) (?:the |a |one |1 )?(?:US |U\.S\. |greenback|dollar|euro|pound|sterling)"
)
# Currencies that are named when their price is told.
RATED_CURRENCIES = "rupee|yen|yuan|renminbi|won|rupiah|ringgit|baht|peso|real|lira|rand|rouble|ruble|naira|krone|krona|zloty|forint|shekel|dong|tenge|cedi|shilling|kwacha"
RATED = rf"(?i:\b({RATED_CURRENCIES}|euro|pound)s?)\b[^;]*$"
# The same without the other currency: "hold the lira at 38", "the naira, at 1,540, has lost", "the peso was steady at 1,180".
RATED_ALONE = (
    rf"(?i:\bthe ({RATED_CURRENCIES})s?,? (?:[a-z]+ ){{0,3}}(?:at|to|around|near|within|past|in a band of) ){HEDGES}$"
)

"""Shapes of the words right at a figure: rows of (place, family, kind, weight, pattern).

place ``before``: the plain text that ends at the figure, hedges left out ("about", "nearly"); ``after``: the plain text
that begins at the figure's end; ``itself``: the figure's own words. Patterns are anchored to the figure by the place.
"""

from transforms.lexicon.joins import RATED_CURRENCIES as RATED

_ANSWER = (
    "said|say|says|plan(?:ned)?|expect(?:s|ed)?|want(?:s|ed)?|intend(?:s|ed)?|think|thought|believed?|agreed?|disagreed?|favou?r(?:ed)?|prefer(?:red)?|hoped?|"
    "regard(?:ed)?|rank(?:ed)?|foresee|foresaw|see|saw|would|will|consider(?:ed|ing)?|reported|cited?|named?|do|don't|did|had|have|hold|held|own(?:ed)?|use[ds]?|employ|"
    "publish(?:ed)?|rated?|view(?:ed)?|pointed|pointing|point|were|are|oppose[ds]?|replied|answered|increased|reduced|reducing|raised|lowered|cut|know|knew|"
    "worry|worried|worr(?:y|ied)|feel|felt|remain(?:ed)?|support(?:ed)?|back(?:ed)?|rejected?|voted|declined?|admitted|called?|lagged|beat|came|moved|stay(?:ed)?|keep|"
    "invest(?:ed)?|look(?:ed)? (?:to|for)|need(?:ed)?|trust(?:ed)?|like[ds]?|fear(?:ed)?|rethinking|planning|hiring|preparing|describe[ds]?|identif(?:y|ied)|"
    "predict(?:ed)?|forecast|anticipated?|assume[ds]?|allocated?|delegated?|outsourced?|lack(?:ed)?|struggle[ds]?|blame[ds]?|list(?:ed)?|picked|chose|choose|put|doubt(?:ed)?|admit|cannot|can|could|might|may|should"
)
_CHANGED = (
    "rose|rises?|risen|rising|fell|falls?|fallen|falling|grew|grows?|grown|growing|increased?|increasing|decreased?|decreasing|declined?|declining|climbed|climbing|"
    "dropped|dropping|jumped|jumping|surged?|surging|slumped|slipped|slid|advanced?|expanded|expanding|contracted|shrank|shrunk|shrinking|gained|lost|added|swelled|"
    "soared|plunged|tumbled|dipped|edged (?:up|down|higher|lower)|inched (?:up|down|higher|lower)|crept up|ticked (?:up|down)|improved|up|down|lifted|boosted|trimmed|reduced|cut|raised|lowered|was lifted"
)
_PER = "share|unit|ounce|troy ounce|barrel|tonne|ton|member|contract|coin|token|kilogram|kilo|gram|pound|bushel|head|customer|client|saver|megawatt-hour|square (?:foot|metre|meter)|participant|household|year per member|employee|person|adviser|certificate|night|copy|user|account"

_GROWTH = "growth|increase|decrease|rise|fall|decline|drop|reduction|jump|expansion|gain|loss|surge|slump|contraction|advance|slide|plunge|climb|improvement|shortfall|dip"

# A figure that states a move, not a level: (place, pattern). Only such a figure is a change, or the return of a price.
DELTAS: tuple[tuple[str, str], ...] = (
    (
        "before",
        rf"\b(?:{_CHANGED}|shed|plummeted|sank|eased|weakened|strengthened|rallied|appreciated|depreciated|retreated|rebounded|firmed|crashed|slashed|swell(?:ed|ing)?|grow(?:s|ing)?|decline[ds]?|slipping|easing|sliding|adding|shedding|losing|gaining|lose|loses|drops?|tumbles?|tumbling|slides?|dips?|dipping|plunges?|plunging|slumping|shrinks?|sinks?|sinking|sheds?|gives? up|gave up|given up|giving up|climbs?|jumps?|rall(?:y|ies)|soars?|leapt|gain|expands?|undershot|soften(?:s|ed)?|took away|devalued|marked (?:up|down)|written (?:up|down)|tightened|widened|narrowed|outpaced|beat forecasts)(?: by)?(?: some| another| a (?:total|further|combined|cumulative)| (?:an )?average(?: of)?)?$",
    ),
    ("before", rf"\b(?:{_GROWTH}) of$"),
    (
        "before",
        r"\b(?:growth|growing|grow|expand|expanding|rising|falling|shrinking)(?: [a-z]+){0,3} (?:at|by|of)$|\bby$",
    ),
    (
        "after",
        rf" (?:year-on-year |annual |annualised |compound |yearly |monthly |quarterly |sharp )?(?:{_GROWTH}|uplift|uptick|rally|leap|cut|hike|growth rate|correction|sell-off|drawdown)s?\b",
    ),
    (
        "after",
        r" (?:more|less|fewer|larger|smaller|bigger|higher|lower|greater|up|down|cheaper|dearer|weaker|stronger|above|below|ahead|short of|poorer|beneath)\b",
    ),
    ("after", r" (?:from|on) (?:a|the)? ?(?:same |previous |prior |last )?(?:year|quarter|month|period|week)\b"),
    (
        "after",
        r" (?:year-on-year|year on year|year-over-year|on year|on the year|month on month|month-on-month|quarter on quarter|on the (?:day|week|month|quarter))\b",
    ),
    ("itself", r"^[+-]|^(?:plus|minus) "),
)

SHAPES: tuple[tuple[str, str, str, float, str], ...] = (
    # A part of a counted group answers or does something: "71% hold", "one in eight is rethinking".
    ("after", "percent", "share", 5, rf" (?:also |now |still |already |either |both |even |only |currently |each )?(?:{_ANSWER})\b"),
    ("after", "percent", "share", 1.5, r" of "),
    ("after", "percent", "share", 4, r" (?:[a-z-]+ ){0,3}(?:families|managers|savers|funds|investors|institutions|firms|respondents|advisers|advisors|banks|insurers|trustees|households|clients|members|companies|offices|owners|pensioners|workers|employees|adults|people|schemes|plans|executives|treasurers)\b"),
    ("itself", "percent", "share", 4, r"\b(?:one|two|three|four|five|six|seven|eight|nine|\d+)(?: [a-z]+)? (?:in|out of) (?:every )?(?:[a-z]+|\d+)$"),
    ("before", "percent", "share", 3, r"\b(?:figure|proportion|share|percentage)(?: [a-z]+){0,4} (?:is|was|were|at|to|of|among|stood at|stands at|reached)$"),
    # "the proportion considering gold a risk has risen from": a part of those who answer or do something.
    ("before", "percent", "share", 6, r"\b(?:proportion|percentage|fraction) (?:who |that |which |[a-z]{3,12}ing )[^;]{0,160}$"),
    ("before", "percent", "share", 3, r"\b(?:and|while|but|with|;|,) (?:just|only|a mere)?$"),
    ("after", "percent", "change", 3, r" (?:more|less|fewer|larger|smaller|bigger|greater)\b"),
    ("after", "percent", "change", 2, r" (?:lower|higher)\b"),
    # The items of a longer list are parts of a portfolio, unless the words say that somebody was asked.
    ("items", "percent", "allocation", 1.2, r"^list$"),
    ("move", "percent", "return", 1.0, r"^move$"),
    ("move", "percent", "change", 1.2, r"^move$"),
    # After "to" and "at" stands a level.
    ("before", "percent", "change", -3, r"\b(?:to|at|from|is|are|was|were|of just|comprises|than)$"),
    ("after", "percent", "change", 3, r" (?:to|at) (?:about |around |nearly |some |a record |more than |just over |over )?(?:[a-z]{0,3} ?\$|rs\.? ?\d|[a-z]{2,3} ?\d|\d[\d.,]* ?(?:bn|billion|million|mn|trillion|tn|m|crore|lakh))"),
    ("after", "percent", "change", 4, r" (?:year-on-year|year on year|year-over-year|on year|on the year|month on month|quarter on quarter|annually in assets)\b"),
    ("after", "percent", "return", 2, r" (?:a year|per year|per annum|annualised|annualized|net of fees|after fees|after costs|in the year to|over (?:the )?(?:one|three|five|ten|10|\d+|past|last)|this year|so far|year to date|since (?:january|inception|launch|the start))"),
    ("before", "percent", "return", 6, r"\b(?:returned|returning|(?:total|negative|positive|real|net|annual|annualised|annualized|average|average annual|nominal|median|gross)? ?returns? (?:of|was|were|came to|averaged|averages|reached)|a (?:gain|loss) of|gain of|outperformed|had earned)$"),
    ("before", "percent", "rate", 5, r"\b(?:yield(?:s|ed|ing)?|coupon of|interest (?:rate )?(?:of|at|is)|inflation (?:of|at|running at|was|is|hit)|charges?|fees? of|taxed? (?:at|of)|tariff of|pays?|costs?|dividend of|hurdle of|rate from|costs come to)$"),
    ("after", "percent", "rate", 4, r" (?:of basic salary|of salary|interest|coupon|tariff|tax|a year in fees|in fees|fee)\b"),
    ("after", "percent", "ratio", 8, r" (?:funded|occupied|let|hedged|utilised|covered|leveraged|of gdp|of gross domestic product|of net asset value|of nav|of book value|of face value|of economic output)\b"),
    ("after", "percent", "allocation", 5, r" (?:(?:was|is|were|are) )?(?:invested|investment grade|allocated|hedged into|parked)\b"),
    ("before", "percent", "stake", 5, r"\b(?:owns?|owned|owning|acquir(?:e|es|ed|ing)|bought|buys|buying|took|takes?|taking|retains?|controls?|stake (?:of|to|at|in [a-z ]{1,30} to)|stake,|lists)$"),
    ("before", "percent", "allocation", 3, r"\b(?:allocat(?:e|es|ed|ing)|invest(?:s|ed|ing)?|accounts? for|make up|makes up|made up|represents?|comprises?|constitutes?|weight(?:ing)? of|target to|exposure (?:of|to)|slipped to|trimmed to)$"),
    ("before", "percent", "change", 4, r"\b(?:growth of|increase of|decrease of|rise of|fall of|decline of|drop of|reduction of|jump of|expansion of)$"),
    ("after", "percent", "stake", 8, r"[ -](?:(?:is|was) )?(?:owned|held by|controlled)\b"),
    ("after", "percent", "share", 2.5, r" of (?:the |that |its |their )?(?:total|whole|pie|lot)\b"),
    ("around", "percent", "rate", 8, r"\b(?:costs?|fees?|charges?|expenses?|levy|levies|draws?|drew|drawing|pays? out|paid out|payout|distribut[a-z]+|hands?|transfers?|spend(?:s|ing)?|spent|contribut[a-z]+|withdraws?)\b[^;]{0,70} # of (?:[a-z'-]+ ){0,5}(?:assets|fund|value|aum|endowment|nav|portfolio|corpus|payroll|balance|balances)\b"),
    ("around", "percent", "ratio", 9, r"\b(?:equal(?:s|ling|led)?(?: to)?|equivalent (?:to|of)|amount(?:s|ing|ed) to|corresponding to|valu(?:es?|ed|ing) [^,;]{1,30} at|price of|discount of|premium of|debts? (?:is|are|was|were|at))(?: just| some| about)? # of\b"),
    ("around", "percent", "ratio", 6, r"\b(?:pays? out|paid out|paying out|hands? (?:back|out)|swallow(?:s|ed)?|consumed?|eat(?:s|en)? up|ate up|payout|outlays|costs?|expenses?|debts?|borrowings?|interest|dividends?|bad loans?|liabilities|deficit|surplus|buffer|reserves?|savings)\b[^,;]{0,40} # of (?:[a-z'-]+ ){0,3}(?:income|profits?|earnings|revenues?|output|gdp|sales|capital|equity|ebitda|liabilities)\b"),
    ("before", "percent", "share", 4, r"\b(?:share|proportion|percentage|number|portion|fraction|ranks) of (?:[a-z-]+ ){0,3}(?:institutions|investors|respondents|funds|managers|people|savers|firms|banks|members|clients|households|companies|trustees|those|insurers|schemes|owners|advisers)\b[^;]{0,80}$"),
    ("around", "percent", "allocation", 4, r"\b(?:hold(?:s|ing)?|held|keep(?:s|ing)?|kept|puts?|putting|invest(?:s|ed|ing)?|allocat(?:e|es|ed|ing)|park(?:s|ed)?|ha[sd]|have|has put|plac(?:e|es|ed)|deploy(?:s|ed)?) # (?:of (?:[a-z'-]+ ){0,5})?(?:in|into|to|as)\b"),
    ("around", "percent", "share", 4, rf"(?:^|[,;:.\"]|\b(?:and|but|while|that|with|whereas|though|although|or)) # (?:of them |each |also |now |still )?(?:{_ANSWER})\b"),
    ("after", "percent", "allocation", 4, r" (?:[a-z-]+ )?(?:shares|equities|bonds|stocks|cash|property|real estate|infrastructure|gold|credit|alternatives|private equity|fixed income|gilts|treasuries|unlisted|commodities|hedge funds)(?: and|,|\.|;|$)"),
    ("after", "percent", "ratio", 6, r" (?:above|below|premium to|discount to|higher than|over|under) (?:the |its |their |[a-z]+'s )?(?:[a-z-]+ )?(?:close|closing|asset value|net asset value|nav|par|price|book value|offer|value)\b"),
    ("after", "percent", "ratio", 6, r" of (?:[a-z-]+ ){0,2}(?:risk-weighted assets|lending|loans|what it owes|liabilities|equity|free cash flow|cash flow|capital employed|net worth|total loans|gross loans)\b"),
    ("before", "percent", "stake", 5, r"\b(?:share|shares|holding|interest|position) (?:in|of) (?:the |its |an? )?(?:company|lender|bank|airline|firm|venture|group|operator|carrier|utility|insurer|business|carmaker|joint venture|shipper|miner)(?: [a-z]+){0,5} (?:from|to|at)$"),
    ("around", "percent", "stake", 4, r"\b(?:each )(?:holds?|has|have|own|owns|taking|take|with) #"),
    # A part that sits somewhere is a part of a portfolio; a group's answer has no place.
    ("after", "percent", "allocation", 6, r" (?:of (?:it|that|this|which) )?(?:is|was|sits|sat|goes|went|remains|remained|lies|will go|being|now|must be|has been|had been|to be) (?:now |still |currently )?(?:held |invested |parked |kept |placed |put |tied up |allocated )?(?:in|into|outside|abroad|overseas|domestic|with)\b"),
    ("after", "percent", "share", 12, r" (?:market )?share of (?:the |its |their )?(?:[a-z-]+ ){0,2}(?:market|industry|trade|business)\b"),
    ("after", "percent", "allocation", 3, r" (?:each )?(?:is|was|were|are)? ?(?:in|into|to) (?:[a-z-]+ ){0,3}(?:assets|equities|stocks|shares|bonds|cash|property|estate|credit|equity|gold|infrastructure|funds|debt|markets|dollars|euros|yen|sterling|renminbi|treasuries|bills|deposits|securities)\b"),
    ("after", "percent", "allocation", 5, r"(?: of (?:that|it|this|which))? (?:is|was|being) (?:now |still )?(?:managed|run|invested|indexed|hedged|outsourced|handled|overseen|in-house|unhedged|passively|actively|unlisted|tied up|locked up|illiquid)\b"),
    ("before", "percent", "allocation", 5, r"\b(?:equity|bond|share|stock|gold|cash|property|foreign(?:-currency| currency)?|risk-asset|alternatives|private-markets?) (?:ratio|quota|limit|bucket|sleeve|portion|share|part)(?: [a-z]+){0,3}$"),
    # The growth of the amount just named: "$119bn, up 34%".
    ("led", "percent", "change", 6, r"^(?:[A-Z]{3}|count):[^;#]{0,60}, ?(?:or )?(?:up|down|ahead|higher|lower|an? (?:[a-z-]+ )?(?:rise|fall|increase|decrease|drop|decline|gain|jump) of)$|^(?:[A-Z]{3}|count):[^,;]{0,30}\b(?:was|is|were|are|went) (?:up|down)$|^(?:[A-Z]{3}|count): ?\(?(?:up|down)?$"),
    ("before", "percent", "return", 5, r"\b(?:inflation|cpi|rpi|cash) plus$"),
    ("before", "percent", "return", 1.5, r"(?:^|[,;])[^,;#]{0,60}\b(?:up|down)$"),
    ("after", "percent", "allocation", 3, r" of (?:it|this|that|which)\b"),
    ("after", "percent", "return", 1, r" (?:this year|so far|year to date|since january|since the start of the year|for the year|on the day|in the session|against the (?:dollar|euro|pound|yen))\b"),
    ("itself", "percent", "return", 3, r"^[+-]\d|^(?:plus|minus) "),
    ("around", "percent", "return", 4, r"\b(?:over|for|in) (?:the )?(?:one|two|three|five|seven|ten|15|20|25|30|past|last|full|calendar|fiscal|first|second) ?(?:[a-z]+ )?(?:years?|half|quarter|months)?,? (?:it|they|the fund|the trust|the plan)? ?(?:was|is|has|had)? ?(?:up|made|returned|earned|gained|lost)? #"),
    ("before", "percent", "allocation", 14, r"\b(?:dollar|euro|yuan|renminbi|yen|sterling|pound|franc|gold|bullion|equit(?:y|ies)|bonds?|property|real estate|private equity|private credit|credit|cash|stocks|shares|alternatives|infrastructure|treasur(?:y|ies)|commodities|hedge funds|venture|fixed income)(?:'s?)? (?:share|slice|part|proportion|portion|weight|weighting)(?: of (?:[a-z'-]+ ){1,4})?\b[^,;]{0,40}$"),
    ("around", "percent", "return", 3, r"\b(?:made|makes|achieved|achieves|managed|manages|posted|reported|recorded|registered|logged|produced|produces|gave|gives|got|delivered|delivers|generated|generates|came in (?:at|with)|finished (?:with|on|at)|ended (?:with|on)|with a (?:gain|loss) of|averaged|averages|averaging|clocked|netted|trailed with|led with|followed with|best, at|worst, at|ahead with|market with) #(?:$|[,.;)]| (?:last|in|over|for|a year|on|this|after|net|since|during|through|per|from|and|but|while|between|annually|gross|to|against|before|at|as|with)\b)"),
    ("before", "percent", "return", 4, r"\b(?:gains?|loss|losses|performance|result|outcome|returns?)(?: [a-z]+){0,3} (?:is|was|of|were|came to|at|to)$"),
    ("after", "percent", "return", 2, r" (?:net|gross|after (?:fees|costs|tax|inflation|charges)|before (?:fees|costs|tax)|ahead|in (?:dollar|euro|sterling|local|yen|real|nominal|currency)[a-z-]* ?(?:terms|currency)?|for the (?:year|quarter|month|fiscal year|period|half))\b"),
    ("before", "percent", "rate", 4, r"\b(?:notes?|bonds?|debt|paper|loan|issue|sukuk|bills?)(?: [a-z]+){0,3} (?:sold|priced|issued|placed|auctioned|launched) (?:at|with)$"),
    ("before", "percent", "stake", 7, r"\b(?:raised|lifted|cut|increased|reduced|upped|trimmed|took|takes|taking|has|have|holds|bought|sold|selling|its|their|an?) (?:[a-z]+ )?interest(?: in (?:[a-z'-]+ ){1,6})?(?:of|to|from|at)$"),
    ("after", "percent", "share", 7, r" of (?:the |its |that |their )?(?:[$\w.-]+ ){1,3}(?:went to|was sold|were sold|was placed|were placed|was allotted|was taken|ended up|was bought|were bought)\b"),
    ("before", "percent", "share", 3, r"\b(?:those|respondents|investors|managers|funds|firms|people)\b[^,;]{0,40} (?:came to|numbered|made up|amounted to|totalled)$"),
    ("around", "percent", "ratio", 8, r"\b(?:leverage|net debt|debts?|borrowings?|gearing|outflows?|redemptions|withdrawals|bad loans|provisions|buffers?|deficit|shortfall)\b[^,;]{0,30} # of\b"),
    ("before", "percent", "change", 6, r"\b(?:compound|growth|growing|annual growth|grown|grow|expand(?:ed|ing)?)\b[^,;]{0,30} rate of$"),
    ("around", "percent", "allocation", 4, r"\b(?:assets|holdings|bonds|equities|shares|stocks|property|gold|cash|dollar|dollars|euro|yuan|securities|alternatives|markets|products|credit|equity|infrastructure)\b[^,;]{0,50} # of (?:the |its )?total\b"),
    ("before", "percent", "rate", 5, r"\brates? (?:[a-z]+ )?(?:to|at|from|of|by)$"),
    ("after", "percent", "allocation", 5, r" of (?:what|all|everything) (?:that )?(?:it|they|he|she|we) (?:owns?|holds?|manages?|runs?|has|have|oversees?)\b"),
    ("around", "percent", "ratio", 6, r"\b(?:hedg(?:e|es|ed|ing)|cover(?:s|ed|ing)?) # of\b"),
    ("before", "percent", "ratio", 8, r"\breturn on (?:[a-z]+ ){0,2}(?:equity|capital)(?: [a-z]+){0,5}$|\brot?e(?: [a-z]+){0,3}$"),
    ("after", "percent", "return", 4, r" (?:better|worse) off\b"),
    ("named", "percent", "stake", 2.5, r" of (?:the )?[A-Z][A-Za-z&'-]+(?: [A-Z][A-Za-z&'-]+)*(?:[,.;]| (?:for|from|to|in|and|after|before|since|last|as)\b)"),
    # What a loser loses: income and customers are amounts, value is a return.
    ("around", "percent", "change", 7, r"\b(?:lose|loses|lost|losing|forgo|forgoes|forfeit(?:s|ed)?|shed|sheds) # of (?:its|their|the|his|her) (?:[a-z'-]+ ){0,3}(?:income|revenues?|sales|turnover|profits?|fees|premiums?|clients|customers|business|assets)\b"),
    ("around", "percent", "return", 7, r"\b(?:lose|loses|lost|losing|shed|sheds|cost(?:s|ing)? [a-z' ]{2,40}) # of (?:its|their|the) (?:[a-z]+'s )?(?:value|worth)\b"),
    ("before", "percent", "return", 5, r"\b(?:drawdown|markdown|devaluation|depreciation|plunge|slump|slide|crash|sell-off) (?:of|since [a-z0-9 ]+ to)$|\bcost (?:holders|savers|investors|clients|shareholders)(?: [a-z-]+){0,5}$"),
    ("after", "percent", "return", 6, r" (?:[a-z-]+ )?(?:plunge|slump|slide|drawdown|markdown|crash|loss)\b| under water\b"),
    ("after", "percent", "change", 4, r" (?:short of|poorer)\b"),
    ("before", "percent", "change", 5, r"\b(?:pencilled in|expects?|foresees?) (?:declines|drops|falls|rises|increases|gains) of$"),
    # Points: a distance or a move is a change of points, a charge or a spread is a rate.
    ("before", "points", "point_change", 4, rf"\b(?:{_CHANGED}|narrowed|widened|tightened|beat|trailed|lagged|outperformed|underperformed|eased|hiked)(?: by)?(?: some| another)?$"),
    ("before", "points", "point_change", 5, r"\b(?:beat|beats|beating|trail(?:s|ed|ing)|lag(?:s|ged|ging)|outperform(?:s|ed|ing)|underperform(?:s|ed|ing)|exceed(?:s|ed|ing)|outpac(?:es|ed|ing)|miss(?:es|ed|ing)|undershot|topped)\b[^,;]{0,50}\bby$"),
    ("after", "points", "point_change", 5, r" (?:more|less|higher|lower|wider|narrower|above|below|ahead|behind|better|worse|short|up|down)\b"),
    ("after", "points", "point_change", 3, r" to (?:about |around |nearly |just )?\d"),
    ("after", "points", "rate", 5, r" (?:over|above) (?:us |german |benchmark |mid|the )?(?:treasur|bund|gilt|libor|sofr|swap|government|mid-swaps|euribor|base)"),
    ("after", "points", "rate", 4, r" (?:in|a year in|of) (?:fees|charges|annual fees|costs)|^ for (?:equities|government bonds|bonds|passive|active|private)"),
    ("itself", "points", "point_change", 3, r"point"),
    ("itself", "points", "rate", 2, r"bps?$|basis"),
    ("itself", "points", "point_change", 3, r"percentage|^(?:[a-z-]+|[\d.]+|[\d.]+ of a) points?$"),
    ("around", "points", "rate", 5, r"\b(?:pays?|paying|paid|charges?|costs?|priced(?: at)?|yields?|yielding) #"),
    ("before", "points", "rate", 4, r"\b(?:to|at|stood at|is|was)$"),
    # Money.
    ("before", "money", "price", 8, rf"\bper (?:{_PER})(?: [a-z]+){{0,3}}$|\b(?:a|an) (?:{_PER}) (?:was|of|is|to|at)$"),
    ("before", "money", "flow", 5, r"\b(?:funds|etfs|strategies|products|managers|portfolios|vehicles|trusts|trackers) (?:have |had |has |alone |also |together )?(?:lost|lose|gained|added|won|leaked)$"),
    ("before", "money", "price", 8, rf"\bthe (?:{RATED})s?,? (?:[a-z]+ ){{0,3}}(?:at|to|around|near|within|past)$"),
    ("after", "money", "price", 10, rf",? (?:in [a-z]+ )?(?:in cash )?(?:a|an|per|each|for each|for every)(?: [a-z]+)? (?:{_PER})\b"),
    ("after", "money", "price", 8, r" (?:apiece|each|to the (?:dollar|euro|pound)|per (?:dollar|euro))\b"),
    ("itself", "money", "price", 6, r"\b(?:cents?|pence|sen|paise|pesewas)$|\dp$|\d ?c$"),
    ("before", "money", "money", 7, r"\b(?:rose|rise|fell|fall|grew|grow|increased?|decreased?|declined?|climbed|dropped|drop|jumped|expanded|shrank|shrunk|shrink|swelled|rising|falling|cut|reduced?|lowered|trimmed|raised|risen|fallen|lifted|up|down|contracted|ballooned|surged|slipped|slid|dipped|widened|narrowed|advanced) by$"),
    ("before", "money", "money", 7, r"\b(?:rose|fell|grew|increased|decreased|declined|climbed|dropped|jumped|expanded|shrank|swelled|rising|falling|contracted|surged|slipped|slid|dipped)$|(?:^|[,;(]|\b(?:was|were|is|are|went)) ?(?:up|down)$"),
    ("after", "money", "money", 6, r" (?:more|less|higher|lower|larger|smaller)(?: than| from| on)?\b"),
    ("before", "money", "aum", 4, r"\b(?:ended|ending|closed|closing|finished|finishing|began|started|starting|leaving (?:it|them|the [a-z]+)|left (?:it|them))(?: the)?(?: [a-z]+){0,3} (?:with|at)$"),
    ("after", "money", "flow", 5, r" (?:that |which )?(?:left|exited|fled|flowed|streamed|poured|flooded|leaked|was pulled|were pulled|was withdrawn|were withdrawn|has left|have left|had left|came in|was redeemed)\b"),
    ("itself", "money", "aum", 0.7, r"."),
    ("after", "money", "money", 5, r" (?:ahead|short|shy|above|below) (?:of )?(?:analyst|forecast|estimate|expectation|consensus|target|plan|what|last year)"),
    ("after", "money", "flow", 4, r" (?:from|into|out of|to|in) (?:[a-z'-]+ ){0,4}(?:funds?|etfs?|strategies|products|schemes|trusts|portfolios|the budget|the treasury|investors|clients|the sector|managers)\b"),
    ("after", "money", "flow", 4, r" of (?:[a-z-]+ ){0,3}(?:shares|stocks|equities|bonds|debt|treasuries|securities|gilts)\b"),
    ("before", "money", "aum", 10, r"\b(?:aum|assets under management) ?\([a-z$€£¥ ]+\):?$"),
    ("before", "money", "aum", 2, r"\b(?:aum|assets under (?:management|administration|advice|custody)) (?:of|at|is|are|was|were|stood at)$"),
    ("before", "money", "aum", 4, r"\b(?:manages|managing|managed|oversees|overseeing|oversaw|oversee|runs|looks after|look after|looking after)(?: [a-z]+)?$"),
    ("after", "money", "aum", 5, r"(?:-plus)?,? (?:of |in )?(?:[a-z]+ )?(?:under management|under custody|under advice|under administration)\b"),
    ("after", "money", "aum", 5, r" (?:in|of) (?:[a-z-]+ ){0,3}assets\b"),
    ("before", "money", "valuation", 5, r"\b(?:valu(?:e|es|ed|ing)(?: [a-z']+){0,4} at|valuation (?:of|at|to)|market value of|price tag of)$"),
    ("before", "money", "deal", 5, r"\b(?:buy|buys|buying|bought|acquir[a-z]+|sold|sell|sells|selling|purchas[a-z]+|stake|takeover|snapped|changed hands|swoop|unit|arm|business|farm|plant|portfolio)\b[^;]{0,80}\bfor$"),
    ("after", "money", "deal", 3, r" (?:went|was ploughed|was put|was invested|has gone|have gone) (?:in)?to\b"),
    ("around", "money", "deal", 4, r"\b(?:put|puts|putting|channel(?:s|led)?|plough(?:ed)?|plow(?:ed)?|sunk|sank|sink|pump(?:ed)?|pour(?:s|ed)?|inject(?:s|ed)?|steer(?:ed)?|direct(?:ed)?|plac(?:e|es|ed)|commit(?:ted)?|funnel(?:led)?|deploy(?:ed)?|invest(?:ed)?) # (?:in|into|to|towards|with)\b"),
    ("around", "money", "flow", 6, r"\b(?:hand(?:s|ed|ing)?|transferr?(?:s|ed|ing)?|pay|pays|paid|paying|return(?:s|ed|ing)?|gave|give|gives|remit(?:s|ted)?|contribut(?:e|es|ed|ing)|send|sent|channelled|withdr[ae]w[a-z]*|took|drew)(?: over| back)?(?: an?| the)?(?: dividends?| surplus| profits?| royalties)?(?: of| worth)? # (?:back )?(?:to|from) (?:the |its |their )?(?:[a-z-]+ )?(?:state|government|treasury|budget|owners?|finance ministry|ministry|exchequer|kingdom|parent|shareholders|investors|clients|fund|sovereign fund|public purse|nation|province|university)\b"),
    ("around", "money", "flow", 5, r"\b(?:receiv(?:es|ed|ing)|got|took|collected) # (?:of contributions |in contributions )?(?:from|in) (?:the |its )?(?:state|government|treasury|budget|oil|exchequer|ministry|members|employers|new money)\b"),
    ("around", "money", "flow", 5, r"\b(?:clients?|savers|investors|members|customers|households|retail buyers)\b[^,;]{0,30} (?:put|took out|take out|entrusted it with|entrusted|parked|placed|switched|moved|pulled|withdrew|added|deposited)(?: it with| them with)? #"),
    ("after", "money", "flow", 4, r" of (?:client |new |investors' |clients' )?(?:money|mandates|dollars|euros|yen|sterling|foreign currency|client assets)\b"),
    ("around", "money", "deal", 5, r"\b(?:sold|sells|selling|placed|priced) # of (?:[a-z0-9-]+ ){0,3}(?:bonds|notes|debt|paper)(?: to investors|,? (?:due|with a|at a|carrying|maturing|priced)| in (?:two|three|a|its)|\.$)"),
    ("around", "money", "deal", 4, r"\b(?:start-up|startup|company|firm|venture|fintech|group|lender)\b[^,;]{0,20} (?:got|received|took|secured|landed|won) # (?:from|in)\b"),
    ("before", "money", "valuation", 4, r"\b(?:shares|stake|holding|price of the [a-z]+|business|company|firm|chain|unit|bank|it) (?:are|is|was|were) worth$|\b(?:puts?|putting) (?:the|a) (?:price|value) of [^,;]{1,30} at$"),
    ("before", "money", "flow", 4, r"\b(?:haul|intake|tally|net figure|sales of (?:its|their) funds|fund sales)(?: [a-z]+){0,2} (?:was|of|hit|reached|came to|is|totalled)$"),
    ("after", "money", "deal", 4, r" (?:in|to|into|for) (?:[a-z-]+ ){0,2}(?:investments|acquisitions|ventures|projects|deals|start-ups|startups|buyouts|takeovers|rounds|joint ventures)\b"),
    ("before", "money", "valuation", 5, r"\bin (?:the|its) (?:accounts|books) at$"),
    ("after", "money", "money", 4, r" in the (?:red|black)\b"),
    ("after", "money", "aum", 4, r" (?:left|remaining)(?: after| in| at|[.,;])"),
    ("after", "money", "flow", 5, r" (?:of [a-z' ]{1,30} )?(?:has |have |had )?(?:walked|gone|flown|drained|marched|disappeared|trickled|streamed)\b"),
    ("around", "money", "money", 5, r"\bturn(?:s|ed|ing)? # into|\b(?:who|had|having) (?:put|invested) #"),
    ("before", "money", "aum", 2, r"\b(?:had|has|have|with)$"),
    ("after", "money", "aum", 5, r" (?:in (?:its|their|his) (?:care|coffers|hands|vaults|funds|portfolios?)|on (?:its|their) books|under (?:its|their|one) (?:wing|roof|belt|control)|at (?:its|their) disposal|invested|of other people's money|on behalf of|for (?:[a-z-]+ ){0,3}(?:clients|members|savers|pensioners|workers|employees|teachers|civil servants|investors|institutions|schemes|households))\b"),
    ("before", "money", "aum", 8, r"\b(?:fund|trust|portfolio|endowment|scheme|pot|plan|foundation|pool|investments)s?,? (?:was |is |are |were |currently )?valued at$"),
    ("around", "money", "profit", 5, r"\b(?:deficit|loss|surplus|profit) # into (?:an?|the)\b"),
    ("before", "money", "profit", 5, r"\binto (?:an?|the) (?:[a-z-]+ )?(?:surplus|profit|loss|deficit) of$"),
    ("before", "money", "profit", 5, r"\bcosts? (?:of|was|were|came to|ran to|a total of)$|\b(?:knocked|wiped|wiping|knocking|shaved)$"),
    ("before", "money", "aum", 5, r"\b(?:fund|trust|portfolio|pot|scheme|endowment|plan|assets)(?: [a-z]+){0,2} worth$"),
    ("before", "money", "valuation", 4, r"\b(?:company|firm|bank|group|business|stake|shareholding|holding|block|it|competitor|rival|market|property|building|estate|now|still)(?: [a-z]+){0,2} worth$"),
    ("before", "money", "deal", 5, r"\b(?:raised|raising|raises|raise|invested|invests|invest|committed|commit|commits|deployed|deploys|injected|inject)(?: [a-z]+)?$"),
    ("before", "money", "profit", 5, r"\b(?:profit|profits|loss|losses|income|revenue|revenues|earnings|costs|expenses|charges)(?: [a-z]+){0,3} (?:of|to|at|was|were|reached|totalled|hit|came to|stood at|ran to)$"),
    ("before", "money", "flow", 5, r"\b(?:inflows?|outflows?|redemptions|withdrawals|flows|new money|new assets)(?: [a-z]+){0,3} (?:of|to|at|was|were|reached|totalled|hit|came to|stood at|amounted to)$"),
    ("before", "money", "flow", 6, r"\b(?:bled|bleed|bleeding|haemorrhaged|hemorrhaged|leaked|lured)$"),
    ("before", "money", "money", 4, r"\b(?:shr[aiu]nk|shrinking|cut|cutting|cuts|reduc(?:e|ed|es|ing)|lower(?:ed|ing|s)?|trim(?:med|s)?|lessened|increas(?:e|ed|es|ing)|boost(?:ed|ing|s)?|lift(?:ed|ing|s)?|trimming)\b[^,;]{0,60} by$"),
    ("after", "money", "money", 4, r" (?:less|poorer|short)\b"),
    # A price has no scale word.
    ("itself", "money", "price", -6, r"\d ?(?:bn|m|mn|mln|tn|trn)\b|\b(?:million|billion|trillion|crore|lakh)\b"),
    ("small", "money", "price", 4, r"^small$"),
    # Nothing is the price of more than it is the size of; only words of its own make it an AUM.
    ("small", "money", "price", 4, r"^nothing$"),
    ("small", "money", "aum", -2, r"^nothing$"),
    ("small", "money", "money", 2, r"^small$|^middling$"),
    *[("small", "money", kind, -6, r"^small$") for kind in ("aum", "flow", "deal", "reserves", "valuation", "profit")],
    *[("small", "money", kind, -2.5, r"^middling$") for kind in ("aum", "flow", "reserves", "valuation")],
    # Counts.
    ("after", "count", "sample_size", 6, r" (?:[a-z-]+ ){0,2}(?:responses|replies|answers|respondents|interviews|questionnaires|participants|interviewees)\b"),
    ("before", "count", "sample_size", 6, r"\b(?:n ?=|base:|sample size(?: of|:| was)|heard from|conducted (?:among|with)|carried out (?:among|with)|the views of|gathered from|came from|compiled from|covering|covers|polled:|surveyed:)$"),
    ("after", "count", "sample_size", 5, r" (?:of )?(?:[a-z'-]+ ){0,6}(?:filled in|answered|answering|responded|responding|replied|replying|took part|taking part|participated|participating|contributed (?:answers|data)|completed|gave answers|gave their views|took the survey|were approached|were contacted|returned (?:the )?questionnaires?)\b"),
    ("before", "count", "sample_size", 5, r"\b(?:contacted|approached|answers given by|given by|rest on|drew on|responses of|views of|opinions of|replies of|sample of|canvassing|sampling|spoke with|spoken with|talked to|heard from|put to)$"),
    ("before", "count", "count", 4, r"\b(?:in|cited by|named by|mentioned by|employs)$"),
    ("after", "count", "count", 3, r" (?:[a-z-]+ )?(?:countries|cities|offices|jurisdictions|markets|nations|states|jobs|employers|branches|staff)\b"),
    ("between", "count", "sample_size", 5, r" (?:out )?of (?:the )?$"),
    ("before", "count", "sample_size", 6, r"\b(?:survey|poll|study|canvass|questionnaire|sample|panel|census|soundings|interviews|research|responses|answers|replies)s?(?: [a-z'&-]+){0,8} (?:of|among|with|from|covering)$"),
    ("before", "count", "sample_size", 6, r"\b(?:survey(?:ed|ing|s)?|polled|polls|interview(?:ed|s|ing)|question(?:ed|s|ing)|canvass(?:ed|es|ing)|sampl(?:ed|es|ing)|polling|asked|asking|quizzed|covered|covering|answers from|responses from|replies from|collected from|spoke to|interviews with|based on)$"),
    ("after", "count", "sample_size", 5, r" (?:[a-z-]+ ){0,5}(?:surveyed|polled|interviewed|questioned|canvassed|respondents|took part|participated|in the sample|in the survey|in the poll|in the study)\b"),
    ("itself", "count", "count", 1.5, r"."),
)  # fmt: skip

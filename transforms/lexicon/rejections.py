"""Words beside a number that make it no figure: tables of (reason, before, behind), tried in order; the first that fits wins.

`before` ends where the number begins, `behind` begins where it ends; both are plain spelling, and None fits anything.
"""

from typing import NamedTuple

from transforms.lexicon import joins
from transforms.lexicon.dates import MONTHS, SPAN_WORDS

B = r"(?-u:\b)"


class Cue(NamedTuple):
    """Why a number between these words is no figure."""

    reason: str
    before: str | None = None
    behind: str | None = None


_SIZES = "20|25|30|35|40|45|50|60|70|80|90|100|120|125|150|200|225|250|300|350|400|500|600|700|750|800|1000|1200|1500|2000|2500|3000|5000"
# Indices and lists that carry their size in the name.
INDEX = (
    r"(?:S&(?:amp;|#38;)?P(?:[ /]?TSX)?(?: Composite| Global| MidCap| SmallCap| Europe| Asia)?|S P|SP|FTSE(?: All-World| MIB)?|MIB|CAC|DAX|MDAX|TecDAX|SDAX|IBEX|Ibex|CSI|ASX|TSX|TOPIX|"
    r"Topix|Nikkei(?: Stock Average)?|NIKKEI|Nasdaq|NASDAQ|Russell|Fortune|FORTUNE|Fortune Global|Forbes|(?:Euro |EURO )?(?:Stoxx|STOXX)(?: Europe)?|Nifty|NIFTY|Sensex|Kospi|KOSPI|Kosdaq|AEX|BEL|"
    r"OMX[SCH]?|SMI|PSI|WIG|SET|LQ|TA|VN|BIST|KLCI|JSE Top|Euronext|Eurofirst|FTSEurofirst|SBF|Wilshire|Power|Dow Jones|Dow|Hang Seng|HSI|SSE|ChiNext|STAR|P&I|Global|Inc|IPE|Value Line|Barron's|Stock|MSCI(?:'s)?(?: [A-Z][A-Za-z]+){0,3})"
    r"[ -]?$"
)
INDEX_SIZE = rf"^(?:{_SIZES})$"

# A capital word and a number that together are a name.
_SERIES = (
    "Class|Account|Tier|Level|Scope|Pillar|Stage|Phase|Series|Category|Group|Zone|Type|Grade|Block|Plan|Option|Scheme|Part|Volume|Fund|Portfolio|Area|District|Sector|Model|"
    "Version|Batch|Lot|Pier|Studio|Generation|Basel|Solvency|MiFID|Mifid|UCITS|Vision|Agenda|Horizon|Project|Web|Industry|Formula|Channel|Radio|Route|Terminal|Apollo|iPhone|iPad|"
    "Windows|GPT|ChatGPT|Gemini|Covid|COVID|Euro|Expo|Motel|Forever|Phillips|Century|Super|Tower|Catch|Agent|Boeing|Airbus|Airbus A|Embraer|Cessna|Bombardier|Core|Target|LifePath|Freedom|Hall|Season|Episode|"
    "Highway|Interstate|AP|Compact|Accord|Strategy|Lifestyle|Olympics|Stream|Strand|Cohort|Sleeve|Tranche|Cluster|Asset|Round|Box|Unit|Building|Chapter|Table|Figure|Chart|Exhibit|Step|Goal|SDG|Q|Day|Gen"
)
_LAW = (
    "Section|Sections|Sec\\.|Article|Articles|Art\\.|Rule|Rules|Chapter|Clause|Schedule|Title|Regulation|Directive|Resolution|Decree|Circular|Law|Act|Bill|Amendment|Annex|Appendix|Proposition|Prop|"
    "Measure|Notice|Order|Case|Docket|Patent|ISIN|CUSIP|SEDOL|WKN|LEI|RNS|RNS Number|ISO|IFRS|IAS|FAS|ASC|SFAS|FRS|SSAP|AASB|GRI|NI|Note|Form|Forms|Reg|SECTION|ARTICLE|CHAPTER|RULE|FORM|Registration(?: No\\.?)?|"
    "Reg(?:istered)? No\\.?|Company No\\.?|Licence(?: No\\.?)?|License(?: No\\.?)?|Flight|Invoice|Ref|File(?: No\\.?)?|Filing|SFC|AFSL|ABN|ACN|CRD|NMLS|CIN|DOI|doi|arXiv|Bulletin|Protocol|P\\.?O\\.? Box|"
    "section|article|rule|clause|paragraph|regulation|resolution|form|chapter|chart|ISBN|ISSN|SIC|NAICS|VAT|Tax ID|EIN|Release No\\.?"
)
NAME_BEFORE = rf"{B}(?:{_SERIES}|type)[ -]$"
LAW_BEFORE = rf"{B}(?:{_LAW})(?: [Nn]o\.?)?:? (?:[A-Z]{{1,3}}-?)?$"
TICKER_BEFORE = rf"{B}(?:HKEX|HKG|SEHK|TYO|TSE|SSE|SZSE|KRX|TPE|TWSE|SGX|KLSE|BSE|SHE|SHA|TASE|ASX|NSE|LSE|NYSE|NASDAQ|Nasdaq|SZ|SH|HK|KOSDAQ|KOSPI): ?$"
# What belongs to an identifier behind its first digits.
LAW_BEHIND = r"^(?:-?[0-9A-Za-z]{1,12})?(?:[./-][0-9A-Za-z]{1,10}){0,4}(?:\([0-9A-Za-z]{1,3}\)){0,3}"

# Words that a missing space joins to their number: "up from24".
GLUED_WORDS = (
    "from to than over about under of in at by and or was were rose fell lost cost reached manages totalled gained added only just with for nearly almost around some "
    "exceed exceeds reach total up down returned earned since until before after between is are has had mid- end- late- early- pre- post-".split()
)
# A four-digit number here counts: "a survey of 2004 adults".
COUNTED_BEFORE = r"(?i:\b(?:survey(?:ed)?|poll(?:ed)?|interview(?:ed|s with)?|sample|some|employs?|about|nearly|almost|more than|at least|total) (?:of )?)$"
COUNTED_BEHIND = r"^ [a-z]+(?:s|people|staff)\b"
# A capital word inside the sentence, and capital words that make no name.
CAPITAL_BEFORE = r"[a-z,'\"&] (?:[A-Z][A-Za-z&.'-]*)[ -]$"
COMMON_BEFORE = r"(?:^| )(?:In|Of|At|On|By|From|The|About|Some|Just|Only|Nearly|Almost|Over|To|For|And|Or|With|Its|Their|May|Total|Employees|Staff)[ -]$"

_SUPERLATIVE = (
    "largest|biggest|smallest|highest|lowest|richest|wealthiest|best|worst|cheapest|dearest|fastest|strongest|weakest|oldest|youngest|busiest|closest|longest|poorest|greatest|"
    "most|least|slowest|heaviest|costliest|safest|riskiest|hottest|priciest|latest|deadliest|top|top-ranked|top-performing|best-performing|worst-performing|fastest-growing|nearest|broadest|deepest"
)
_RANKING = "|".join(word for word in _SUPERLATIVE.split("|") if word not in ("most", "least"))
SPAN = rf"(?i:{'|'.join(SPAN_WORDS)}){B}"
_SPAN_BEHIND = rf"^(?: ?-? ?(?:consecutive|straight|successive|full|very bad|very good|bad|good|lean|fat|dull|dreadful|poor|strong|losing|winning|more|further|calendar|trading|business|working|additional|extra|long|short|whole|previous|prior|or so|odd)[ -])?[ -]?(?:consecutive |straight |successive )?{SPAN}"
_PLACES = "Street|St|Avenue|Ave|Road|Rd|Lane|Square|Place|Boulevard|Blvd|Drive|Way|Court|Row|Terrace|Plaza|Park|Quay|Wharf|Broadway|Crescent|Walk|House|Hill"
_THINGS = (
    "m|megawatts?|gigawatts?|kilowatts?|terawatts?|megawatt-hours?|gigawatt-hours?|kilowatt-hours?|MW|GW|kW|TW|MWh|GWh|kWh|TWh|MWp|GWp|kilomet(?:re|er)s?|km|miles?|met(?:re|er)s?|centimet(?:re|er)s?|cm|mm|"
    "foot|feet|ft|inch|inches|yards?|acres?|hectares?|ha|square|sq|cubic|lit(?:re|er)s?|gallons?|barrels?|bpd|b/d|bbl|boe|degrees?|celsius|fahrenheit|mph|kph|knots?|pounds?|lbs?|grams?|gigabytes?|terabytes?|megabytes?|GB|TB|MB|"
    "gigabits?|Mbps|rpm|hp|horsepower|volts?|watts?|hertz|Hz|MHz|GHz|calories|bedrooms?|rooms?|beds?|homes?|apartments?|flats?|seats?|floors?|storeys?|stories|bottles?|cups?|teaspoons?|tablespoons?|carats?|karat|"
    "kilos? of|pixels?|nanomet(?:re|er)s?|nm|rebounds?|assists?|goals?|touchdowns?|laps?|innings?|wickets?|runs?|overs|holes?|strokes?|megapixels?|lanes?|bushels?|cents-a-share|TEU|teu|dwt|light-years?|million-year|karats?|proof|bar|psi|dpi|fps|kbps|amps?|cylinders?|doors?|wheels?|cores?|qubits?|"
    "lifts?|(?:car|parking) spaces|marathons?|chapters?|notches|phases|questions|places (?:to|up|down)|minds|words|photographs?|pictures?|sections|novels|dwellings|tax units"
)

# Things that no metric counts, also by the million: "6.2 million homes", "4,100 rental flats", "a 600MW wind farm".
THINGS_BEHIND = rf"^(?:[ -]?(?:(?:new|rental|affordable|social|student|residential|empty) )?(?:{_THINGS}){B}|[ -](?:new|rental|affordable|social|student|residential|empty|terraced|family) houses?{B}|[ -](?:Lane|Street|Road|Hill){B})"

# A size class: what the group must have, not what it has.
GROUPS = (
    "funds|managers|firms|institutions|investors|schemes|plans|companies|clients|deals|transactions|accounts|offices|households|families|people|individuals|savers|savings|respondents|"
    "banks|insurers|endowments|foundations|boutiques|sponsors|employers|colleges|universities|schools|holders|owners|allocators|those|members|customers|advisers|advisors|portfolios|trusts|pools|borrowers|businesses|issuers|mandates|tickets|peers|lenders|charities|vehicles|houses|deposits|plots|newcomers|pensioners|contracts|loans|purchases|trades|orders|incomes|salaries|earners|buyers|retirees|workers|employees|parents"
)
LIMITS = r"(?:(?i:more than|less than|fewer than|over|above|below|under|at least|at most|up to|between|exceeding|upwards of|in excess of|larger than|bigger than|smaller than|greater than|not more than|no more than) )"
# "Ranked number 3", but "its managers now number 44".
_RANKED_NUMBER = r"(?:^|[^A-Za-z ] ?|(?i:\b(?:the|a|at|as|is|was|be|to|from|in|of|for|its|their|s|ranked|currently|world's|remains?|became|into) ))(?i:number)[ -]$"
# Who is placed in a job, what an index ranks: "placed 210 people", "ranks 31 countries".
PLACES_PEOPLE = r"(?i:\b(?:placed?|placing|ranks|ranked) )$"
PEOPLE_BEHIND = r"^ (?:people|of (?:them|these|its|their)|(?:countries|candidates|funds|managers|firms|graduates|bankers|staff|orders|cities|markets)\b(?: (?:on|in|by|from|at|last|this)|[.,;]|$))"
# For numbers without unit, scale or currency.
BARE: tuple[Cue, ...] = (
    Cue("identifier", r"(?:https?://|www\.|@)[^ ]*$"),
    Cue("page", rf"{B}(?i:pages?|pp?\.?|pgs?\.?)(?: [A-Z]?| ?)$"),
    Cue("page", None, rf"^(?: |-)?(?i:(?:[a-z]+ )?pages?|pp|pgs?){B}"),
    Cue(
        "page",
        rf"(?i:{B}(?:slides?|footnotes?|paragraphs?|paras?\.?|columns?|col\.|lines?|verses?) )$",
        r"^(?:[ .,;:)]|$)",
    ),
    Cue(
        "page",
        r"^(?i:inside|contents|in this issue|index|also inside|also in this issue|more inside)(?:[: ,]| today)[^.]*[A-Za-z,:] $",
        r"^(?:[,;.|]|$| and )",
    ),
    # Decades: of a century, and of a life.
    Cue("age", r"(?i:\b(?:his|her|their|my|your|our) (?:early |mid-? ?|late |early-|late-)?)$", r"^s\b"),
    Cue("year", r"(?i:\b(?:the|mid|late|early)[ -](?:mid-|early |late |early-|late-)?)$", r"^s\b"),
    Cue(
        "age",
        r"(?i:\b(?:people|those|adults|workers|savers|members|investors|men|women|clients|anyone|everyone|customers|employees|respondents|pensioners|all) (?:aged )?(?:over|under|above|below|older than|younger than|between) (?:the age of )?)$",
        r"^(?:[ .,;]|$)",
    ),
    Cue(
        "age",
        r"(?i:\b(?:retirement|pension|pensionable|minimum|average|median|eligibility) age(?: [a-z]+){0,12} )$",
        r"^(?:[ .,;]|$)",
    ),
    Cue("age", rf"{B}(?i:aged|ages?|age of|age group|aged between|ages of|aged over|aged under) (?:of )?$"),
    Cue("other", r"(?i:\bscale (?:of|from) |\b(?:reading|score|rating)s? (?:of|above|below|at|over|under) )$"),
    Cue(
        "age",
        None,
        r"^ (?:age|ages)(?: (?:group|bracket|band|range|cohort)s?)?\b|^(?: |-)(?:years?|yrs?)[ -](?:olds?|of age)|^-plus-year|^ and (?:over|older|above) $",
    ),
    Cue(
        "age",
        r"(?i:(?:join|start|retir|di|marr|left|leav|began|begin|graduat|turn|sail|emigrat|play)[a-z]*(?: [a-z][a-z0-9]*){0,4} (?:at|aged|before))(?: the age of)? $",
        r"^(?:[ .,;]|$)",
    ),
    Cue("age", r"(?i:\b(?:under|over))-$", r"^s"),
    # "Who took charge at 41, turns 60 in the spring"; "men of 65 would live to 86".
    Cue("age", r"(?i:\b(?:took (?:charge|over|office|the helm)|became [a-z ]{2,30}) at )$", r"^(?:[.,;)]|$| and )"),
    Cue("age", r"(?i:\bturn(?:s|ed|ing)? )$", r"^(?:[.,;)]|$| (?:in|this|next|last|on)\b)"),
    Cue(
        "age",
        r"(?i:\b(?:men|women|man|woman|anyone|someone|person|boy|girl|pensioner|worker|saver|retiree|adviser|couple) of )$",
        r"^(?:[.,;:)]|$| [a-z])",
    ),
    Cue("age", r"^(?i:at )$", r"^ (?:he|she|i|I)\b"),
    Cue(
        "age",
        r"(?:\b(?:Mr|Mrs|Ms|Dr)\.? [A-Z][A-Za-z'-]+ (?:is|was) (?:now )?|[A-Za-z], (?:then|now|only|just) )$",
        r"^(?:[.,;)]|$| and\b)",
    ),
    Cue(
        "age",
        r"(?i:\baverage (?:adviser|advisor|manager|member|saver|trustee|client|farmer|investor|pensioner|worker|owner) (?:is|was) (?:now )?)$",
        joins.ELIDED_BEHIND,
    ),
    Cue("age", r"(?i:\bliv(?:e|es|ed|ing) to (?:be )?)$", r"^(?:[.,;)]|$| )"),
    Cue("age", joins.AGED, r"^(?:[.,;)]|$| )"),
    Cue(
        "age",
        r"(?i:\b(?:adviser|chief|manager|director|chairman|chairwoman|chair|minister|governor|founder|economist|trustee|president|author|speaker|editor|trader|officer|owner|boss|winner|analyst|strategist|lawyer|banker|partner|deputy|specialist|successor|predecessor|head|colleague|widow|widower|wife|husband|son|daughter|brother|sister), )$",
        "^, ",
    ),
    Cue(
        "age",
        r"(?i:\b(?:he|she|who|i|him|her|they) (?:is|was|turns|turned|will be|'s|am)(?: now| only| just| already)? )$",
        r"^(?:[ .,;]|$)",
    ),
    Cue(
        "age",
        r"[A-Z][A-Za-z'-]+, $",
        r"^, (?:who|whose|a|an|the|[a-z]+ed|has|had|is|was|will|and|said|says|chief|head|took|became|began|left|runs|founder|chairman|of|No)\b|^,$",
    ),
    # "Founder Rodrigo Paz, 71, owns": first name and surname, and no list that goes on.
    Cue(
        "age",
        r"(?:^| )[A-Z][a-z'-]+ [A-Z][A-Za-z'-]+, $",
        r"^, (?:at|to|ret|sh|own|th|me|wr|jo|r[au]n|lea|[a-z]+ed\b|[a-z]{3,}s\b)",
    ),
    # The same before any other word in small letters but "and", which a list may have: "Governor Marek, 55, also wants".
    Cue("age", r"[A-Z][A-Za-z'-]+, $", r"^, (?:[b-z]|a(?:[a-mo-z]|n[a-ce-z]))[a-z'-]* "),
    Cue("age", r"(?:^| )[A-Z][a-z'-]+ [A-Z][A-Za-z'-]+, $", r"^, $"),
    # "At 71, the former minister".
    Cue(
        "age",
        r"^At $",
        r"^, (?:the (?:former|ex-|retired|veteran)|[A-Z][a-z'-]+ (?:is|was|has|still|now|remains|became)\b)",
    ),
    # A person's age in apposition: "Dr Helen Osei, 58, investment chief of".
    Cue(
        "age",
        r"[A-Z][A-Za-z'-]+, $",
        r"^, (?:[a-z'-]+ ){0,4}(?:chiefs?|heads?|officer|directors?|manager|president|partner|economist|analyst|strategist|minister|governor|trustee|secretary|adviser|teacher|nurse|engineer|retired|married|widow(?:ed|er)?|father|mother|born|once|now|formerly)\b",
    ),
    Cue(
        "other",
        r"(?i:\b(?:rooms?|suites?|apartments?|flats?|gates?|platforms?|table|desk|row|seat|block) )$",
        r"^(?:[ .,;:)]|$)",
    ),
    Cue(
        "rank",
        r"(?:(?i:\bno\.|\bnos\.|rank(?:s|ed|ing)?(?: at)?|position|placed?|top|bottom)[ -]|#|\bNo )$|" + _RANKED_NUMBER,
        r"^(?:[^a-z%]|$| (?:in|on|of|for|by|among|to|behind|after|ahead|spot|place|and|is|was|with|from|at|position|funds?|managers?|investors?|holdings?|banks?|companies|firms?|list|ranking|[a-z-]+)\b)",
    ),
    # Inside a name: "Vanbrugh 500 Index: +4,120".
    Cue("name", r"[A-Z][A-Za-z&.'-]* $", r"^ (?:Index|Fund|ETF|Composite|Trust|Portfolio|Tracker|Club)\b"),
    # "The winner of the Wealth 100 prize".
    Cue("name", r"[a-z,'\"&] [A-Z][A-Za-z&.'-]* $", r"^ (?:index|prize|award|ranking|tracker)(?:[.,;:)]|$| )"),
    # Titles and clubs: "his second book, "100 Baggers", came out"; "the 1846 Club".
    Cue("name", r"[\"\u{201c}]$", r"^ [A-Z][a-z]+[,.]?[\"\u{201d}]"),
    Cue("name", r"(?i:\bthe )$", r"^ (?:[A-Z][a-z]+ )?(?:Club|Fund|Foundation)\b"),
    # The number of a line in a list: "3. Statham Gold Shares: +910".
    Cue("rank", r"^$", r"^[.)](?: [A-Z]|$)"),
    # Votes, odds and splits of shares: "a four-to-one vote", "a 3-for-2 split", "a one-for-five rights issue".
    Cue(
        "other",
        None,
        r"^-(?:to|for)-(?:zero|nil|one|two|three|four|five|six|seven|eight|nine)\b|^-for-$|^ for one (?:[a-z]+ )?splits?\b",
    ),
    Cue("other", r"^-for-$|(?i:\bone)-for-$"),
    # A mark that leads to a footnote: "ran $1.2 trillion[1] for", "of 400 clients [2]."
    Cue("page", r"[^ ]\[$|^\[$", r"^\]"),
    Cue("page", r" \[$", r"^\](?:[.,;:)]|$| \[)"),
    Cue(
        "rank",
        None,
        rf"^[ -](?:(?:of )?(?:the )?(?:world's|country's|nation's|region's|industry's|group's|city's) )?(?:{_SUPERLATIVE}){B}",
    ),
    Cue(
        "horizon",
        rf"{B}(?i:years?|months?|weeks?|days?|quarters?|decades?) $",
        r"^(?:[,.;:)]|$| (?:of|to|and|or|the|it|they|after|in)\b)",
    ),
    Cue("horizon", None, _SPAN_BEHIND),
    # "In the next year or two", "for those with five to go", "made money in all but two".
    Cue("horizon", rf"{B}(?i:years?|months?|weeks?|quarters?|decades?|days?) or $", r"^(?:[,.;:)]|$| [a-z])"),
    # The length of a streak: "six yearly falls"; "two waves ago", "in 14 of the past 15 months".
    Cue(
        "horizon",
        None,
        r"^ to (?:go|run)\b|^ (?:straight|consecutive|successive|yearly|annual|quarterly|monthly|weekly) (?:falls|rises|gains|losses|drops|declines|increases|outflows|inflows|cuts|records)\b|^ (?:waves|rounds|surveys|polls|editions) (?:ago|earlier|before)\b",
    ),
    Cue("horizon", r"(?i:\bin )$", r"^ of (?:the|its|their) (?:past|last|previous) $"),
    Cue("horizon", rf"{B}(?i:in|for) all but $", joins.ELIDED_BEHIND),
    # "Its largest ten positions", but "its best three years" is a span of time.
    Cue("rank", rf"{B}(?:{_RANKING}) $", r"^(?: [A-Za-z]|[.,;:)]|$)"),
    Cue("rank", rf"{B}(?:{_RANKING}) of (?:the )?$", joins.ELIDED_BEHIND),
    # "Its second losing year in three", "made money in all but two", "5 per cent over ten and".
    Cue(
        "horizon",
        rf"{B}(?i:years?|months?|weeks?|days?|quarters?|sessions?) (?:in|out of) (?:the (?:past|last) )?$",
        joins.ELIDED_BEHIND,
    ),
    Cue("horizon", r"^ over (?:the (?:past|last) )?$", r"^(?:[,;.]|$| and $)"),
    # "Up 5.1% annually over ten", "a forty-third month of redemptions in forty-eight", "the two preceding ones".
    Cue("horizon", rf"{B}(?i:annually|annualised|annualized|a year|per year|per annum) over $", joins.ELIDED_BEHIND),
    Cue(
        "horizon",
        rf"{B}(?i:(?:months?|years?|quarters?|weeks?) of [a-z]+|(?:annual|yearly|quarterly|monthly|weekly) (?:loss|gain|fall|rise|drop|decline|profit|deficit)) in $",
        joins.ELIDED_BEHIND,
    ),
    Cue("horizon", None, r"^ (?:preceding|previous|following|prior|earlier) ones\b"),
    Cue("horizon", rf"{B}(?i:over|past|last|next|after|within) $", r"^ $"),
    Cue("time", rf"{B}(?i:at|by|around|about|before|after|until|from) $", r"^ ?(?i:o'clock|noon|midnight|sharp)"),
    Cue(
        "other",
        None,
        r"^ (?:[a-z]+ )?(?i:people|persons|sources|officials|bankers|insiders|executives|individuals|traders|lawyers|diplomats|aides|investors|advisers|advisors|of the people|of them)(?:,)? (?:who (?:asked|declined|spoke|were briefed)|familiar|with (?:direct |first-hand )?knowledge|close to|briefed|involved|told|said|aware|privy)|^ (?:[a-z]+ )?(?:people|sources|officials|bankers|insiders|traders|diplomats|advisers|advisors) say\b",
    ),
    Cue(
        "other",
        r"(?i:\b(?:according to|said|told|say|says|citing) )$",
        r"^ (?:[a-z]+ )?(?i:people|persons|sources|officials|bankers|insiders|executives|traders|lawyers|diplomats|aides)\b",
    ),
    Cue(
        "other",
        rf"(?:^|{B}(?:[A-Za-z]|[A-Za-z]{{3,}}|[A-Za-np-z][a-z]|[Oo][a-eg-z]) |[^A-Za-z ] ?)(?i:the )$",
        r"^(?: (?:are|were|is|was|have|had|will|would|could|can|said|say|also|do|did|in|had|all|then|now|agreed|plan|want|expect|hope|together|share|of them)\b|[.,;:)]|$)",
    ),
    Cue(
        "other",
        r"(?:(?:^|[^f ] |[^o ]f )(?i:these|those)|(?i:\b(?:all|both|other))) $",
        r"^(?: (?:are|were|have|had|will|said|say|agree|disagree|[a-z]+ed (?:the|a|an|its|their|to|by|in|at|on|from))\b|[.,;:)]|$)",
    ),
    Cue(
        "other",
        None,
        rf"^ (?:[A-Z][A-Za-z.'-]+ ){{1,3}}(?:{_PLACES}){B}|^ (?:Rue|Avenue|Boulevard|Via|Calle|Rua|Wall Street|Broadway|Bishopsgate|Cheapside|Place|Threadneedle|Canada Square|Park Avenue|Madison|Lexington)\b",
    ),
    Cue("other", None, rf"{THINGS_BEHIND}|^ ?\u{{b0}}"),
    Cue(
        "other",
        None,
        r"^-(?:fee|fees|cost|carbon|commission|emission|emissions|sum|tolerance|interest|rate|coupon|covid|way|tier|tiered|pronged|star|stars|legged|part|step|stage|sided|dimensional|fold|growth|dimension|stroke|door|wheel|storey|story|bedroom|game|man|men|horse|time|thirds|piece|letter|digit|figure|hander|headed|state|speed|track|tonne|factor|touch|faced|handed|course|lane|phase|level|layer|pillar|point plan)s?\b",
    ),
    Cue("other", r"(?:[0-9]| )$|^$", r"^ ?[x\u{d7}] ?$"),
    # "One new share for every two they own", "when the two sides could not agree".
    # "The larger of the two".
    Cue("other", r"(?i:\bfor (?:every|each) (?:[a-z]+ )?)$|\b(?:UPDATE|WRAPUP|REFILE) $"),
    Cue(
        "other",
        r"(?i:(?:[a-z]{2,}er|one|parent|combination) of the )$",
        r"^(?:[.,;:)]|$| (?:could|can|will|would|is|are|was|were|has|have|at|by|in|and|[a-z]+s)\b)",
    ),
    Cue("other", r"(?i:\b(?:the|both) )$", r"^ (?:sides|camps)\b"),
    Cue("other", r"(?i:\bin )$", r"^ (?:steps|stages|phases)\b"),
    # What a group must have: "boutiques with fewer than 20 staff"; a level that is only supposed: "if 160 is breached".
    Cue("band", rf"(?i:\b(?:{GROUPS}) with ){LIMITS}$"),
    Cue("band", r"(?i:\bif )$", r"^ (?:is|was|were) [a-z]+"),
)

# Years before the last century and after this one need a word of time; no noun follows.
YEAR_BEFORE = (
    r"(?i:\b(?:in|since|by|until|till|before|after|from|to|of|circa|founded|born|established|year|around|c\.) )$"
)
YEAR_FORM = r"^(?:1[0-9]{3}|2[01][0-9]{2})$"
# Points of a share index are no percentage points.
INDEX_POINTS = r"(?:Dow|Nikkei|S&P|Nasdaq|NASDAQ|FTSE|Hang Seng|Sensex|SENSEX|DAX|CAC|Topix|TOPIX|Kospi|KOSPI|Nifty|TSX|(?i:industrial average|composite|all[- ](?:share|ordinaries)|stock index|share index|benchmark index|blue-chip index))"
MANY_POINTS = 100
# What an index did: "the S&P 500 climbed 45 points", but not "beat the S&P 500 by 3 points": any words but "by".
_STANDS = "closed|closes|close|ended|ends|end|finished|settled|opened|stood|stands|traded|trades|trading|was|is"
INDEX_MOVES = r"^(?: (?:[ac-z][a-z]*|b(?:[a-xz][a-z]*|y[a-z]+)?))+ $"
INDEX_STANDS = rf"(?i: (?:{_STANDS})(?: [a-z-]+){{0,2}} at | (?:[a-z]+) to )$"
INDEX_LED_TO = r"^(?:,| higher,?| lower,?)?(?: (?:and|to|it|close|end|finish|settle|closed|ended|finished|settled|stand))* (?:to|at) $"
# Fractions that only prices of bonds have.
TICKS = r"/(?:32|64|128|256)$"
# "Fell below the composite benchmark by 0.31 point" tells a distance.
BENCHMARK_BY = r"(?i:\b(?:benchmark|peers?|median|average)\b[a-z ]{0,12} by )$"

# "Last year eleven of those were ended": no eleventh year.
LAST_YEAR = r"(?i:\b(?:last|this|next|per|each|every|previous|prior) (?:year|month|week|quarter|decade|day) )$"
# "21 months on average, up from 14".
SPAN_BEFORE = (
    r"^(?: [a-z]+){0,3},? (?:(?:(?:up|down) )?from|(?:up|down) to|against|versus)(?: an? (?:[a-z]+ ){1,2}of)? $"
)
# "From 14 weeks to nine", "wait 14 weeks for a quote instead of six", "11 years at the last count, is now down to four".
_ANY_SPAN = r"(?:days?|weeks?|months?|quarters?|years?|sessions?)"
SPAN_TO = rf"^[ -]{_ANY_SPAN} to $"
SPAN_MOVES = rf"^[ -]{_ANY_SPAN} (?:[a-z ]{{0,25}}(?:instead of|rather than) |(?:at the last count, |ago, |before, )?(?:is|was|has|had|are|were|have) [a-z ]{{0,20}}to )$"
AGE_MOVES = r"^(?: until now| at present| today| now)?,? (?:and )?(?:goes|rises|moves|climbs|will (?:go|rise)|is to (?:go|rise)|to be raised|raised) (?:up )?to $| \($"
# A missing space: "640staff".
GLUED_NOUNS = "staff people members funds clients investors employees managers countries companies banks savers".split()
# "Nearly a third plan to sell": a hedge stands before parts only.
HEDGED_PART = (
    r"(?i:\b(?:nearly|almost|about|around|roughly|over|under|than|only|just|some|barely|least|approximately) )$"
)
# Tonnes of what no metric counts.
EMISSIONS = r"(?i:\b(?:emissions?|carbon|co2)\b[^,;]{0,40})$"
# "A level exceeded just twice", "polled twice last year", "thrice-daily".
TWICE_BEHIND = (
    r"^[.,;]|^-(?:daily|weekly|monthly|yearly)\b|^ (?:that|last) (?:day|week|month|quarter|year)(?:[^'\u{2019}a-z]|$)|"
    r"^ (?:on|in) (?:$|the |[A-Z])"
)
# The half of a year: "in the December half", "for a third consecutive half".
HALF_BEFORE = rf"(?i:\b(?:the|this|last|next|per|each|previous|prior|preceding|current|consecutive|straight|successive|{'|'.join(MONTHS)}) )$"
OLD_BEHIND = r"^[ -](?:years?|yrs?)[ -]old\b"
# A day in digits: "the week ended 4/9", "as of 12/31"; a part of something it is not.
DAY_IN_DIGITS = r"^(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12][0-9]|3[01])$"
DAY_IN_DIGITS_BEFORE = (
    r"(?i:\b(?:ended|ending|as (?:of|at)|dated|through|since|until|(?:week|year|months?|quarter|period) (?:of|to)) )$"
)
# Behind "twice" or "three times": how often, not how much.
FREQUENCY = r"^ (?i:a|per|each|every) (?i:day|week|month|quarter|year|decade|season|century)\b|^ (?i:weekly|monthly|yearly|annually|daily|in a row|running|since)\b|^ (?i:this (?:year|month|week))(?:[^'\u{2019}a-z]|$)"

# "A third fund" is one more fund; "a third publish" is a part of all.
_NTH_SORTS = "undisclosed|unnamed|unidentified|unknown|new|separate|smaller|larger|major|independent|foreign|domestic|local|private|planned|proposed|possible|potential|similar|related|outside"
NTH_BEHIND = (
    rf"^[ -](?:(?:{_NTH_SORTS}) )?(?i:time|party|fund|year|term|person|man|woman|country|option|group|company|bank|firm|case|week|month|day|round|bidder|phase|way|consecutive|straight|successive|"
    r"attempt|mandate|season|vote|child|wave|tranche|offer|run|place|manager|investor|institution|member|generation|class|deal|office|site|plant|scheme|party|source|study|survey|"
    r"reason|factor|point|question|shareholder|partner|rival|buyer|owner|co-owner|trustee|pillar|chapter|stage|tier|rise|cut|increase|hike|record|division|category|business|product|vehicle|strategy|location|branch|state|city|war|candidate|lender|insurer|meeting|session|cargo|plaintiff|supplier|creditor|founder|sponsor|backer|withdrawal|quay|terminal|increase|extension|appeal|seat)\b|^[ -](?i:plan)(?:[.,;:)]|$| (?:[^t]|t[^o]))"
)
# "Ranked 61st of 86", "placed it 88th among".
RANK_VERB = r"(?i:\b(?:rank(?:s|ed|ing)?|plac(?:es|ed|ing) (?:it|them|him|her)) )$"
RANK_AMONG = r"^ (?:of|out of|among)\b"
RANKED_BEFORE = rf"{B}(?i:top|bottom|upper|lower|{_RANKING}|better|worse)[ -]$"
# "Was a distant third", "came second with 57%".
PLACED_BEFORE = (
    r"(?i:\b(?:came|come|comes|coming|rank|ranking|ranked|ranks|finished|placed|was|were|put (?:it|them)|(?:a )?(?:close|distant|joint|poor)|"
    r"(?:slid|slipped|fell|fallen|dropped|sank|rose|risen|climbed|jumped|moved|leapt|places?) (?:back |up |down )?to) )$"
)
# A day of a month that the text leaves out: "on the 29th".
DAY_BEFORE = r"(?i:\b(?:on|from|until|till|to|by|before|after|since|of) the )$"
DAY = r"^[0-3]?[0-9](?:st|nd|rd|th)$"
RANKED_BEHIND = rf"^(?:-|, | )(?:(?:or|and|to|-)[ -](?:[a-z]+)[ -])?(?:{_SUPERLATIVE}|tallest|place|ranked|rank|spot|highest-|worst-|best-){B}|^-placed{B}"

# A second amount for one value: "(about $51bn)", ", or $51bn", ", roughly $51bn".
_SAME = r"(?i:or|equal to|equivalent to|equivalent of|the equivalent of|worth|i\.e\.|=|that is|which is)"
ASIDE = rf"^(?: ?[(\[]|, or | or |/| - or |(?:,| -) {_SAME} | {_SAME} |, (?:about|around|roughly|approximately|some|nearly|almost) )(?:{_SAME} )?"
# Between a word and its figure: "half of households in Belgium (49%)"; "half of them, 54%, call".
WHOLE_BETWEEN = r"^ (?:of )?[A-Za-z][A-Za-z' -]{0,60} \((?:or |about |some )?$"
THEM_BETWEEN = r"^ of (?:them|those|these|all|respondents|members|funds|firms|investors), (?:or )?$"
OR_BETWEEN = r"^(?: ?[(\[](?:or )?|, or )$"
# Numbers joined in a list of pages, articles or ranks.
LISTED = r"^(?:,|,? and|,? or| to| &|-|/|, and|-,|-,? and|-,? or|- to) ?$"
# "Page 3 of 40"; "Inside: Markets 12, Pensions 14, Letters 16".
PAGED = r"^(?: of |[,;|] (?:and )?(?:[A-Z][A-Za-z&'-]*,? )(?:[A-Za-z&'-]+,? ){0,3})$"

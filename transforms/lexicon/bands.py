"""Words beside an amount that make it a threshold of a class, an answer or a fee, and no figure."""

from transforms.lexicon.rejections import GROUPS, LIMITS, Cue

CLASS_BEHIND = r"^[ -](?i:clubs?|brackets?|bands?|categor(?:y|ies)|tiers?|segments?|size class|class|cohort|buckets?|league|camp)\b"
AT_WHICH = r"^ at which (?:[a-z]+ ){0,3}(?:may|must|can|would|will|should|ha(?:s|ve) to)\b"
BANDS: tuple[Cue, ...] = (
    Cue("band", None, CLASS_BEHIND),
    # The threshold of a right or duty.
    Cue("band", None, AT_WHICH),
    Cue("band", r"(?i:\b(?:bracket|category|tier|segment|sizes) of )$"),
    Cue("band", r"(?i:\bsub-)$"),
    Cue(
        "band",
        None,
        r"^-plus (?:[a-z]+ ){0,2}(?i:funds|deals|firms|managers|transactions|companies|schemes|plans|mandates|investors|houses|endowments|cheques|checks|buyouts|acquisitions|offices)\b",
    ),
    Cue("band", rf"(?i:\b(?:{GROUPS})) \({LIMITS}$"),
    Cue("band", rf"(?i:\b(?:every|any|each) (?:[a-z]*[a-rt-z])) {LIMITS}$"),
    # What is taxed or charged: "19 percent of gains above 50 million won", "pot above $1 million", "for anyone bringing".
    Cue(
        "band",
        r"(?i:\b(?:tax(?:es|ed|able)?|levy|levies|levied|relief|fees?|charges?|charged|pay|pays|paid|per ?cent|%)\b[^.;]{0,60}\b(?:gains|assets|incomes?|profits|returns|sums|balances|amounts|savings|withdrawals) )(?:above|over|exceeding|beyond|in excess of|below|under) $",
    ),
    Cue(
        "band",
        r"^ (?:of|on) (?:gains|assets|incomes?|profits|sums|balances|savings) (?:above|over|exceeding|beyond|in excess of) $",
    ),
    Cue(
        "band",
        r"(?i:\b(?:for|from|to) (?:anyone|those|clients|investors|savers|managers|vehicles) (?:bringing|with|investing|committing) )$",
        r"^ or more\b",
    ),
    Cue("band", r"(?i:\bscale of )$", r"^ or more\b"),
    Cue(
        "band",
        rf"(?i:\b(?:{GROUPS})) (?:(?i:with|of|worth|having|holding|managing|running|overseeing|owning|earning|valued at|that (?:manage|hold|run|have|own)|who (?:have|own|hold|earn|manage)) (?:[a-z]+ ){{0,3}}(?:of )?)?{LIMITS}$",
    ),
    Cue(
        "band",
        r"(?i:\b(?:households|individuals|savers|people|investors|clients|families|customers)) (?i:with|having|holding|earning|worth) (?:between )?$",
        r"^ (?i:to invest|or more|in (?:investable|liquid|savings)|of (?:investable|liquid))",
    ),
    Cue(
        "band",
        rf"(?i:\b(?:anyone|everyone|someone|those|people|nobody)) (?i:with|who (?:has|have|earns?|owns?|commits?|invests?|brings?|puts? (?:in|up))|earning|holding|worth|above|bringing|investing|committing) {LIMITS}$",
    ),
    Cue(
        "band",
        rf"(?i:\bof (?:them|these|those|which|the [a-z]+)) (?i:manage|run|oversee|hold|have|own|manages)s? {LIMITS}$",
    ),
    # What a right waits for: "after a party acquires 20 percent or more".
    Cue(
        "band",
        r"(?i:\b(?:if|unless|once|when|whenever|until|any|anyone|days (?:after|following))\b[^.;]{0,60}\b(?:acquir(?:es?|ed|ing)|acquisition of|buys?|owns?|holds?|accumulates?|offers? for|bids? for) )$",
        r"^ or more\b",
    ),
    Cue(
        "band",
        rf"(?i:\b(?:if|unless|once|whenever|until|as long as|provided))\b[^.;]{{0,70}}(?:{LIMITS}|(?i:exceeds?|tops?|reach(?:es)?) )$",
    ),
)
# A range of sizes of a group: "firms with $1bn to $5bn".
RANGE_BAND = rf"(?i:\b(?:{GROUPS})) (?i:with|worth|having|holding|managing|running|overseeing|earning) (?:(?:[a-z]+ ){{0,2}}of )?(?:between |from )?$"
# A new clause between the share and the threshold: the threshold is said of something else.
_JOINS = "and|but|since|while|whereas|which|that|who|from|with|together|jointly|altogether"
OTHER_CLAUSE = rf" (?i:{_JOINS}) "
ANSWER_JOIN = rf" (?i:{_JOINS}|for|between them) "
# Only behind a share or count of a group in the same sentence: "54% would put more than 5% in crypto".
_ANSWERS = "would|said|recommends?|trail(?:s|ed)?|received|draws?|written down|might|could|may|will|willing to|prepared to|ready to|plan to|plans to|expect to|intend to|want to|wants to|are|is|have|has|had|hold|holds|keep|keeps|allocate|invest|put|place|own|manage|see|say|report|charge|pay|think|believe|target|forecast|predict|anticipate|assume|spend|earn|need|expect|plan|intend|run|lev(?:y|ies)|receive|hedg(?:e|es|ing)|costs?|lives?|set|sets|looks?|foresee|reckon|demand|require|gather"
ANSWER_BAND = rf"^[^,;:.(]*(?i:\b(?:{_ANSWERS}))[^,;:.(]* {LIMITS}$"
# The share or count is of those who answer, or hold: "nine funds keep more than 5%", "nine said", but no "six submarines at a
# cost of up to $3bn", nor "a 50% interest".
_THINK = "think|believe|see|foresee|reckon|expect|predict|forecast|anticipate|assume|say"
ANSWERING = (
    rf"^ (?:[A-Za-z'-]+ ){{0,4}}(?i:{GROUPS})\b|^ (?:of (?:the |its |their )?[a-z]+ )?(?i:{_ANSWERS})|\b(?i:{_THINK})\b"
)
PART_HELD = r"^ (?i:interest|stake|holding|shareholding)\b"
# "37 per cent expect a fall of 20 percent or more."
OR_MORE = r"^ (?i:or (?:more|less|fewer|lower|higher|over|above|below))\b"
SAME_CLAUSE = "^[^,;:(]*$"
# What each of them has is no class: "with up to $100m each".
APIECE = r"^ (?:each|apiece)\b"
# What is charged for a part of the amount: "0.45 per cent of the first £500m", and what is charged for the rest.
CHARGED_ON = r"(?i:\b(?:on|of|for) (?:its |the )$)"
BEYOND_STEP = r"^ (?:thereafter|beyond (?:that|it)|above (?:that|it)|after that|on the rest)(?:[.,;:)]|$| [a-z])"
STEP_BEFORE = r"(?i:\b(?:up to|until it (?:holds|has|reaches)|below|under|initial|on the) )$"
# What a payer pays is no class of those who are paid: "pays its managers no more than 20 basis points".
PAID = rf"(?i:\b(?:pa(?:y|ys|id|ying)|costs?|gives?|gave|owes?|owed) (?:its |their |his |her |the )?(?:[a-z]+ ){{1,2}}){LIMITS}$"
# A band of rates is a range, no class.
RATE_BAND = r"^ (?:band|corridor|range)\b"

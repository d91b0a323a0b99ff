"""Words of surveys: how an article names one, whom it asks, and what an answer is about."""

from transforms.lexicon.countries import COUNTRY_WORDS
from transforms.lexicon.dates import MONTHS, SHORT_MONTHS
from transforms.lexicon.forms import alternation, forms

_NOUN = r"(?i:survey|poll|barometer|questionnaire|study)"
# What stands between a pollster and its survey: "Invesco's annual survey", "the BofA fund manager survey".
_SERIES = forms(
    "annual, yearly, monthly, quarterly, biennial, regular, latest, newest, new, recent, own, global, world, first, "
    "second, third, fourth, fifth, fund manager, fund managers, investor, investors, institutional, sovereign, central bank, "
    "reserve manager, pension, trustee, trustees, adviser, advisor, family office, sentiment, asset owner, asset owners"
)
_OPENERS = forms(
    "The, A, An, In, Its, This, That, Half, One, Another, Last, According, Annual, Recent, New, Our, Of, For, It, We, They, "
    "Those, Consultant(|s), Researchers, Pollster(|s), Analysts, Economists, Strategists, Managers, Reserve managers, "
    "Investors, Respondents, Funds, Banks, Institutions, Trustees, Advisers, Advisors, Executives, Savers, Some, Most, All"
)
_WORD = r"\p{Lu}[\p{L}\p{N}-]*(?:\.[\p{L}\p{N}]+)*"
_NAME = rf"{_WORD}(?:(?: (?:&|and|of|of the))? {_WORD}){{0,7}}"
# "Calder & Finch Trustee Poll", "the Carraway Street poll", "Thornbury Institute's annual survey"
NAMED = rf"\b({_NAME})(?:['’]s?)?(?: (?:20[0-9]{{2}}|{alternation(list(_SERIES))})){{0,4}} {_NOUN}\b"
# "a survey of 90 funds by Invesco", "polled last month by Calder & Finch"
ASKED_BY = rf"\b(?:{_NOUN}|(?i:surveyed|polled|interviewed))(?: [\p{{Ll}}\p{{N}},-]+){{0,8}} by (?:the )?({_NAME})"
# "Invesco surveyed 83 sovereign funds"
ASKS = rf"\b({_NAME}) (?:has |have |had )?(?:surveyed|polled|interviewed|questioned) "
# "Calder & Finch has published its annual survey"
HOLDS = (
    rf"\b({_NAME}) (?:has |have |had )?(?:held|holds|published|publishes|released|conducted|conducts|ran|runs|repeated|"
    rf"carried out|presented) (?:a|an|the|its|their)(?: (?:{alternation(list(_SERIES))})){{0,4}} {_NOUN}\b"
)
# What opens a sentence, or says when and where a survey was held, is no name of who held it.
NO_NAME = rf"^(?:(?:{alternation([*_OPENERS, *MONTHS, *SHORT_MONTHS])}|Monday|Tuesday|Wednesday|Thursday|Friday|[\p{{L}}]+-based|20[0-9]{{2}})\b[. ]*)+"
IS_PLACE_NAME = rf"^(?:{alternation([word for _, words in COUNTRY_WORDS for word in words.split(', ')])}|Asian|European|African|Gulf)$"
# The year of a wave: "the 2025 survey", "its 2025 Global Sovereign Study"; "Trustee Poll 2025".
WAVE_YEAR = rf"\b(20[0-9]{{2}}) (?:[\p{{L}}&'’-]+ ){{0,6}}?{_NOUN}\b|\b{_NOUN} (?:of |for )?(20[0-9]{{2}})\b"
OFTEN = r"(?i)\b(?:monthly|quarterly|weekly|half-yearly|twice a year)\b"

# Everybody who was asked: no part of the sample.
WHOLE_SAMPLE = (
    r"^(?i:(?:all |the |its |survey |surveyed |polled |responding |those )*"
    r"(?:respondents?|participants?|surveyed|polled|asked|interviewed|interviewees|sample|them))$"
)

# What an answer says of its object. Two answers differ in their action where they have none in common.
ACTIONS = {
    "more": forms(
        "add, adds, added, adding, buy, buys, buying, bought, purchase, purchases, purchasing, increas(e|es|ed|ing), "
        "rais(e|es|ed|ing), ris(e|es|ing), rose, grow, grows, growing, expand, expands, expanding, boost, boosts, boosting, "
        "lift, lifts, lifting, higher, more, larger, bigger, greater, build up, step up, put more"
    ),
    "less": forms(
        "cut, cuts, cutting, reduc(e|es|ed|ing), trim, trims, trimming, sell, sells, selling, sold, lower, lowers, lowering, "
        "fall, falls, falling, decreas(e|es|ed|ing), shrink, shrinks, leave, leaving, exit, exits, exiting, less, fewer, smaller"
    ),
    "same": forms("keep, keeps, keeping, maintain, maintains, maintaining, unchanged, hold steady, leave unchanged"),
    "have": forms("hold, holds, holding, held, own, owns, owning, owned, have, has, had, invested, already"),
    "favour": forms(
        "priority, priorities, prioriti(s|z)(e|es|ed|ing), prefer, prefers, preferred, favour, favours, favoured, "
        "favor, favors, favored, attractive, appealing, best, top, optimistic, bullish, positive on, keen"
    ),
    "fear": forms("risk, risks, worry, worries, worried, concern, concerns, concerned, fear, fears, threat, bearish"),
}  # fmt: skip
# Words of a measure that name no object: "plan to increase allocations to China" is about China.
NO_OBJECT = forms(
    "plan, plans, planned, planning, intend, intends, intended, expect, expects, expected, expecting, want, wants, wanted, "
    "aim, aims, will, would, may, might, could, should, say, says, said, see, sees, saw, view, views, viewed, viewing, call, "
    "calls, called, consider, considers, considered, regard, regards, regarded, rate, rated, think, believe, believes, "
    "allocation, allocations, exposure, exposures, holding, holdings, investment, investments, invest, investing, share, "
    "shares, stake, weight, position, positions, asset, assets, reserves, portfolio, portfolios, year, years, month, months, "
    "next, coming, over, within, five, three, ten, twelve, high, medium, low, very, country, market, region, it, them, this, "
    "that, these, those, are, is, be, been, was, were, their, own, from, into, than, not, who, which, level, levels, money"
)

"""Words that say whether an amount is held by one institution, by an industry of one country, or by the world."""

from transforms.lexicon.countries import COUNTRY_WORDS
from transforms.lexicon.forms import alternation, forms

WORLD = r"(?i:\b(?:global|globally|world|world's|worldwide|international|planet)\b)"
# A group of holders, however it is named.
GROUP = forms(
    "funds, banks, investors, managers, institutions, companies, firms, offices, industry, sector, market, markets, "
    "insurers, households, schemes, providers, accounts, members, savers, respondents, endowments, foundations, clients, "
    "pensions, owners, allocators, trustees, portfolios, countries, governments, advisers, plans, houses, assets, wealth, etfs, savings, pensioners, economy"
)
IS_GROUP = rf"(?i:\b(?:{alternation(list(GROUP))})\b)"
_HOLDERS = (
    "funds|banks|investors|managers|institutions|companies|firms|family offices|insurers|households|endowments|industry"
)
_JOINED = "together|combined|collectively|jointly|between them"
NAMES_HOLDERS = rf"(?i:\b(?:{_HOLDERS}|{_JOINED})\b)"
# "83 large funds", "together they": what a sentence counts or joins, its total is of.
COUNTS_HOLDERS = rf"(?i:\b[0-9][0-9,]* (?:[a-z-]+ ){{0,4}}(?:{_HOLDERS})\b|\b(?:{_JOINED})\b)"
IS_NATIONAL = rf"\b(?:{alternation([word for _, words in COUNTRY_WORDS for word in words.split(', ') if word[0].isupper() and word.isascii() and word[-1].isalpha()])})\b"

# A place holds nothing by itself: its people and firms do.
IS_PLACE = (
    r"^(?:[Tt]he )?(?:Asia(?:[- ]Pacific)?|Europe|Africa|Oceania|Latin America|South America|North America|the Americas|"
    rf"Middle East|Gulf|eurozone|euro area|Southeast Asia|{'|'.join(words.split(', ')[0] for _, words in COUNTRY_WORDS)})$"
)

# Measures that speak of all that an institution has.
WHOLE_MEASURE = (
    r"^(?i:manag(?:es|ed|ing)|oversees?|oversaw|holds?|held|runs?|ran|controls?|looks? after|assets|total assets|net assets|"
    r"assets under management|under management|aum|net portfolio value|portfolio value|funds under management|worth|valued|"
    r"assets? (?:grew|rose|fell|climbed|reached)|total)$"
)
# Behind an amount that is only a part of it: "in private credit", "of bonds", "for clients".
PART_BEHIND = r"^ (?:in|of|for|from|across|through|on behalf|worth of|into|to|belonging|at|within|portfolio|strategy|arm|unit|business|mandate)\b"
WHOLE_BEHIND = (
    r"^ (?:in|of|worth of) (?:total |net |combined |client |customer )?(?:assets|aum|funds under management|capital|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|20[0-9]{2}))\b|"
    r"^ (?:at|of|for|to|in) (?:the )?(?:end|year|[0-9]|january|february|march|april|may|june|july|august|september|october|"
    r"november|december|20[0-9]{2})"
)

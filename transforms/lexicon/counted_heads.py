"""Counted people and things that stand right behind a figure and tell what it counts."""

from transforms.lexicon.forms import alternation, forms

# Behind "159% of": what is counted has no more than 100 parts in 100.
COUNTED = forms(
    "respondent(|s), participant(|s), investor(|s), fund(|s), bank(|s), central banks, member(|s), manager(|s), "
    "institution(|s), trustee(|s), adviser(|s), advisor(|s), allocator(|s), family offices, insurers, sovereigns, "
    "firms, companies, employers, employees, savers, households, clients, voters, shareholders, economists, analysts, "
    "executives, those surveyed, those polled, those asked, people, managers polled, schemes, endowments"
)
# Groups of which so many in so many are told ("one plan in twenty", "four workers in five"): singular, then plural.
GROUPS = {
    word: f"{word}s"
    for word in (
        "fund plan scheme manager investor saver firm trust bank insurer employer worker employee adviser advisor provider trustee respondent "
        "institution household client member voter shareholder economist analyst executive allocator endowment foundation adult retiree pensioner "
        "customer borrower lender broker dealer issuer sponsor owner user"
    ).split()
} | {
    "company": "companies",
    "person": "people",
    "family": "families",
    "office": "offices",
    "man": "men",
    "woman": "women",
}
# "Two funds in five countries" are no two fifths.
SPREAD_OVER = (
    r"^ (?:[A-Za-z-]+ ){0,2}(?i:countries|cities|states|markets|regions|provinces|towns|places|locations|continents|jurisdictions|currencies|"
    r"industries|sectors|centres|centers|years?|months?|weeks?|days?|quarters?|hours?|decades?|deals|rounds|stages|steps|tranches|"
    r"hundred|thousand|million|billion|trillion|percent|per cent|pct)\b|^ ?[%-]"
)
# Words that may stand between "of" and the head.
_BEFORE_HEAD = (
    r"(?:(?:the|all|its|their|our|these|those|surveyed|polled|responding|institutional|global|private|public|pension|"
    r"sovereign|wealth|hedge|mutual|asset|fund|central|retail|foreign|domestic|asian|european|american|large|small) ){0,4}"
)
OF_COUNTED = rf"^ of {_BEFORE_HEAD}({alternation(list(COUNTED))})\b"

# Behind an amount of money: what is counted there is no money.
HEADS_OF_COUNT = forms(
    "account(|s), folio(|s), investor accounts, demat accounts, customers, clients, members, investors, people, "
    "subscribers, users, employees, households, shareholders, transactions, units, tonnes, barrels"
)
IS_COUNTED = rf"^ (?:new |active |individual |retail )?({alternation(list(HEADS_OF_COUNT))})\b"

# "One client in eight", "two pension schemes in every three": whom a share counts, inside the share itself.
_COINS = "dollars?|pounds?|euros?|rupees?|shillings?|rand|naira|pesos?|baht|yuan|yen|krone|kroner|crowns?|francs?"
COUNTED_INSIDE = rf"^\S+ (?:(?:{_COINS}) |((?:[A-Za-z-]+ )?(?i:{'|'.join((*GROUPS, *GROUPS.values()))})|(?:[A-Za-z-]+ ){{0,2}}[a-z-]+) )(?:in|out of) "

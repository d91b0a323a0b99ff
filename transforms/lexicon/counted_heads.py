"""Counted people and things that stand right behind a figure and tell what it counts."""

from transforms.lexicon.forms import alternation, forms

# Behind "159% of": what is counted has no more than 100 parts in 100.
COUNTED = forms(
    "respondent(|s), participant(|s), investor(|s), fund(|s), bank(|s), central banks, member(|s), manager(|s), "
    "institution(|s), trustee(|s), adviser(|s), advisor(|s), allocator(|s), family offices, insurers, sovereigns, "
    "firms, companies, employers, employees, savers, households, clients, voters, shareholders, economists, analysts, "
    "executives, those surveyed, those polled, those asked, people, managers polled, schemes, endowments"
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

"""Closed-class words that stand between the phrases of a sentence: rows of (class, words)."""

FUNCTION_WORDS: tuple[tuple[str, str], ...] = (
    ("det", "the, a, an, this, these, those, every, each, some, all, any, both, another, such, no, most, many, several, other, certain, a further, a mere"),
    ("its", "its, their, his, her, our, my, your, whose"),
    ("pronoun", "it, they, he, she, we, you, I, them, itself, themselves, us, him"),
    ("that", "that, which, who, whom"),
    ("sub", "of which, what, how, why, while, whereas, although, though, because, if, when, whether, but, yet, once, where, as, than, so, unless, even as, even though, or that"),
    ("and", "and, or, nor, plus, as well as, and only, and another, and a further"),
    ("of", "of"),
    ("prep", "in, at, on, by, for, from, to, with, against, among, across, over, under, into, between, within, per, versus, vs, vs., including, like, through, throughout, via, during, after, before, since, until, without, toward, towards, outside, inside, behind, below, above, amid, despite, following, excluding, listed in, listed on, based in, domiciled in, headquartered in, denominated in, backed by, led by, linked to, tied to, owned by, according to, on behalf of, thanks to, because of, due to, instead of, contrary to, such as, compared with, compared to, rather than, along with, together with, alongside, out of, up from, down from, up to, worth, except, beyond, near, off, onto, upon, for example, as against, against only, as of, as at"),
    ("adverb", "also, still, only, just, already, however, nearly, almost, about, around, roughly, some, approximately, then, yet again, again, even, further, meanwhile, instead, together, too, ever, never, not, n't, more than, less than, fewer than, at least, at most, no more than, no less than, not less than, up, down, overall, otherwise, thus, therefore, well, far, again, once more, close to, just over, just under, a little, slightly, merely, mainly, partly, largely, mostly, typically, usually, often, always, recently, previously, formerly, later, earlier, collectively, jointly, altogether, on average, in total, respectively, there, here, something like, somewhere, anywhere, upwards, upwards of, in the past, for the first time, in turn, by contrast, in contrast, for its part, of course, for instance, on the contrary, as a whole, surveyed, polled, questioned, interviewed, canvassed, asked, payable, credited, attributable, outstanding, available, <, >, in aggregate, alone, between them, as much as, as little as, fully, nationwide, globally, worldwide"),
)  # fmt: skip

# Measure phrases and names of several words, function words included, that stay one phrase.
FIXED_PHRASES = (
    "under management, under custody, under administration, under supervision, under advice, assets under management, assets under custody, assets under supervision, assets under administration, funds under management, funds under custody,"
    "funds under administration, money under management, assets under advice, return on equity, return on assets, return on investment, return on capital,"
    "returns on equity, rate of return, rates of return, earnings per share, net asset value per share, profit per share, revenue per head, cost per member,"
    "dividend per share, assets per member, loss per share, income per share, book value per share, cost of capital, cost of funding, cost of living, cost to income ratio,"
    "profit before tax, profit after tax, loss before tax, profit and loss, value at risk, price to earnings, debt to equity, loan to value, line of credit, inflation plus, cash plus"
)
FIXED_NAMES = (
    "fund of funds, funds of funds, chief of staff, board of trustees, board of directors, head of research, mergers and acquisitions, research and development, oil and gas,"
    "bar and coin, food and drink, cash and other, cash and equivalents, cash and cash equivalents"
)  # fmt: skip

# What stands before one noun for two sorts of it: "pension and insurance funds" stays one phrase.
JOINED_MODIFIERS = "pension, insurance, sovereign, endowment, foundation, public, private, corporate, retail, institutional, active, passive, domestic, foreign, listed, unlisted, developed, emerging, hedge, mutual, family, wealth, state, local, large, small, defined-benefit, fixed-income, money-market"
# "those in Asia" stays one phrase: a group that is named by where it is.
THOSE = "those in the, those in, those from the, those from, those of the, those outside the, those outside, those at"

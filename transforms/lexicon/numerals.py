"""Number words and what they are worth."""

_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

DIGITS = _ONES.split()[:10]
ONES = {word: value for value, word in enumerate(_ONES.split())} | {"nil": 0, "nought": 0}
TENS = {word: 10 * value for value, word in enumerate(_TENS.split(), start=2)} | {"fourty": 40}


def _below_hundred() -> dict[str, int]:
    pairs = {f"{ten} {one}": t + ONES[one] for ten, t in TENS.items() for one in DIGITS[1:]}
    return ONES | TENS | pairs


def _below_thousand() -> dict[str, int]:
    below = _below_hundred()
    heads = {one: value for one, value in ONES.items() if value} | {"a": 1}
    # "All hundred and twelve thousand" has no article.
    hundreds = {f"{head} hundred": 100 * h for head, h in heads.items()} | {"hundred": 100}
    rest = {f"{head} {tail}": h + t for head, h in hundreds.items() for tail, t in below.items() if t}
    return below | hundreds | rest


# Spelled with spaces and without "and": "two hundred and sixty-five" is looked up as "two hundred sixty five".
CARDINALS = _below_thousand()

# Plural where the numerator is above one; a fourth is a quarter.
DENOMINATOR_WORTH = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5, "fifths": 5,
    "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
    "twelfth": 12, "twelfths": 12, "fifteenth": 15, "twentieth": 20, "twentieths": 20, "fiftieth": 50, "hundredth": 100, "hundredths": 100,
}  # fmt: skip
DENOMINATORS = tuple(DENOMINATOR_WORTH)


def _fractions() -> dict[str, float]:
    numerators = (
        {word: value for word, value in ONES.items() if value} | {"a": 1, "an": 1} | {str(n): n for n in range(1, 20)}
    )
    return {f"{top} {bottom}": n / d for top, n in numerators.items() for bottom, d in DENOMINATOR_WORTH.items()} | {
        "half": 0.5
    }


# "two thirds" -> 2/3. A bare half is a fraction; a bare third is an ordinal.
FRACTIONS = _fractions()

VULGAR = {"½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5, "⅙": 1 / 6,
          "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8}  # fmt: skip

# Verbs and adverbs that multiply: stem forms -> factor.
MULTIPLIERS = {
    "double": 2, "doubled": 2, "doubles": 2, "doubling": 2, "twice": 2, "twofold": 2,
    "triple": 3, "tripled": 3, "triples": 3, "tripling": 3, "treble": 3, "trebled": 3, "trebles": 3, "trebling": 3, "thrice": 3,
    "quadruple": 4, "quadrupled": 4, "quadruples": 4, "quadrupling": 4, "quintuple": 5, "quintupled": 5, "quintupling": 5,
    "sextupled": 6, "septupled": 7, "octupled": 8,
    "halve": 0.5, "halved": 0.5, "halves": 0.5, "halving": 0.5,
}  # fmt: skip

ORDINALS = tuple(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
    "seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth".split()
)
# Before a word that alone would be an ordinal: "a mere twentieth". The article stays outside.
PART_BEFORE = r"(?i:\b(?:an?|one) (?:mere|scant|bare|good|full|whole|solid|clear|hefty|meagre|paltry|further|small|tiny|generous|slim) )$"
# What is left, or comes on top, where no noun follows: "the remaining tenth", "own another sixth".
REST_BEFORE = r"(?i:\b(?:remaining|another|combined) )$"
REST_BEHIND = r"^(?:[.,;:)]|$| (?:of|or so|in|by|is|are|was|were|and|to|for|at|on|from|with)\b)"
# Glued to a number by their dot, which is no decimal point: "c.40 staff", "No.1".
ABBREVIATED_BEFORE = ("c", "ca", "approx", "est", "No", "no", "Nos", "nos", "p", "pp")
# The first part of a number that a space has torn apart, and what a number of its own follows.
TORN = r"^[1-9](?:,[0-9]{1,2})?$"
NUMBERED_BEFORE = (
    r"(?:[A-Z][a-z]+|(?i:no\.|nos\.|pages?|chapter|notes?|table|type|class|tier|top|figure|group|q)) $|[A-Za-z]$"
)

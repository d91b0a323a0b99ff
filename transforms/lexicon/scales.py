"""Scale words: what the number before them is multiplied by."""

# Written after a space, a hyphen or directly after the number.
WORDS = {
    "dozen": 12.0, "hundred": 1e2, "thousand": 1e3, "thousands": 1e3, "million": 1e6, "millions": 1e6, "mln": 1e6, "mlns": 1e6, "mn": 1e6, "mil": 1e6, "bil": 1e9, "tril": 1e12,
    "mill": 1e6, "mio": 1e6, "billion": 1e9, "billions": 1e9, "bln": 1e9, "blns": 1e9, "bn": 1e9, "trillion": 1e12, "trillions": 1e12,
    "trln": 1e12, "tln": 1e12, "trn": 1e12, "tr": 1e12, "tn": 1e12, "quadrillion": 1e15,
    "lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "lacs": 1e5, "crore": 1e7, "crores": 1e7, "cr": 1e7, "crs": 1e7, "lakh crore": 1e12, "lakhcrore": 1e12,
    "lakh crores": 1e12, "lakh cr": 1e12, "lakh-crore": 1e12, "lakh-crores": 1e12, "thousand crore": 1e10, "thousand crores": 1e10, "k crore": 1e10, "k crores": 1e10, "k cr": 1e10, "hundred million": 1e8, "hundred billion": 1e11,
    "thousand million": 1e9, "thousand billion": 1e12, "million million": 1e12,
    "wan": 1e4, "yi": 1e8, "wan yi": 1e12,
    # Other languages, where the word cannot be mistaken: the long scale keeps its own names.
    "milliard": 1e9, "milliárd": 1e9, "mia": 1e9, "milliards": 1e9, "milliarden": 1e9, "md": 1e9, "mds": 1e9, "mrd": 1e9, "mld": 1e9, "millionen": 1e6,
    "billionen": 1e12, "mil milhões": 1e9, "milhões": 1e6, "milhão": 1e6, "bi": 1e9, "bilhões": 1e9, "bilhão": 1e9, "trilhões": 1e12, "trilhão": 1e12, "millones": 1e6, "mil millones": 1e9,
    "miliardi": 1e9, "milioni": 1e6, "miliardo": 1e9, "milione": 1e6, "mil mln": 1e9,
    "miljoner": 1e6, "miljarder": 1e9, "miljoen": 1e6, "miljard": 1e9, "juta": 1e6, "miliar": 1e9, "triliun": 1e12,
}  # fmt: skip

# Abbreviations that keep their dot before the currency: "12.5 Mrd. euros".
DOTTED = ("bn", "bln", "mio", "mln", "mn", "mia", "mrd", "mld", "tn", "trn", "trln", "cr")

# Written directly after the number; after a space only where the amount has a currency ("£5 m", but "5 m" are metres).
LETTERS = {"k": 1e3, "m": 1e6, "mm": 1e6, "b": 1e9, "t": 1e12}


def _misspelt() -> dict[str, float]:
    """Every form of million, billion and trillion with one letter lost, doubled or swapped with the next one."""
    forms: dict[str, float] = {}
    for word in ("million", "billion", "trillion"):
        lost = {word[:i] + word[i + 1 :] for i in range(1, len(word))}
        doubled = {word[:i] + word[i] + word[i:] for i in range(len(word))}
        swapped = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1)}
        forms |= dict.fromkeys((lost | doubled | swapped) - WORDS.keys(), WORDS[word])
    return forms


MISSPELT = _misspelt()

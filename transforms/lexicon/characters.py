"""Characters that the patterns read as another one: one for one, so that offsets stay those of the text."""

FULL_WIDTH = {chr(0xFF01 + i): chr(0x21 + i) for i in range(0x5E)}

# First digit of each script's ten digits: Arabic-Indic, Eastern Arabic, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil,
# Telugu, Kannada, Malayalam, Thai, Khmer, Burmese.
_ZEROS = (0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0x17E0, 0x1040)
NATIVE_DIGITS = {chr(zero + i): str(i) for zero in _ZEROS for i in range(10)}

TYPOGRAPHY = {
    # Spaces that group digits become the no-break space: the patterns trust it more than a plain one.
    "\u202f": "\u00a0", "\u2009": "\u00a0", "\u2007": "\u00a0", "\u2008": "\u00a0", "\u3000": " ", "\u2003": " ", "\u2002": " ",
    "\x00": " ",
    # A hard-wrapped line goes on after its break.
    "\n": " ", "\r": " ", "\t": " ", "\u2028": " ", "\u2029": " ",
    "\u2212": "-", "\u2013": "-", "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2043": "-", "\ufe63": "-",
    "\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u00ab": '"', "\u00bb": '"',
    "\u066a": "%", "\u066b": ".", "\u066c": ",", "\uffe5": "\u00a5", "\uffe1": "\u00a3", "\uffe6": "\u20a9", "\uffe0": "\u00a2",
    "\u2044": "/", "\u2215": "/", "\u3001": ",", "\u3002": ".",
}  # fmt: skip

PLAIN = FULL_WIDTH | NATIVE_DIGITS | TYPOGRAPHY

# For patterns that read words alone: every space is a plain one, and a bullet is a star.
WORD_TYPOGRAPHY = {
    "‘": "'", "’": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "−": "-", "‑": "-",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ",
    "，": ",", "；": ";", "：": ":", "（": "(", "）": ")", "％": "%", "•": "*", "·": "*",
}  # fmt: skip

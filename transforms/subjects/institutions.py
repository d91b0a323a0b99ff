"""Which known institution a subject is."""

import re

import polars as pl

from transforms.lexicon.countries import COUNTRY_WORDS

# What a name may end with and still be the same name.
_LEGAL_FORM = (
    r",? (?:inc|incorporated|ltd|limited|plc|llc|llp|lp|corp|co|ag|sa|nv|se|asa|gmbh|spa|pte|pty|bhd|berhad|jsc)\.?$"
)
_COUNTRY_CUES = pl.DataFrame(
    [
        (code, rf"(?:^|[^\w])(?:{'|'.join(re.escape(word) for word in words.split(', '))})(?:$|[^\w])")
        for code, words in COUNTRY_WORDS
    ],
    schema=["country", "cue"],
    orient="row",
)


def with_institutions(mentions: pl.DataFrame, texts: pl.DataFrame, institutions: pl.DataFrame) -> pl.DataFrame:
    """The mentions with institution_id (null where the subject is no known institution).

    institutions: institution_id, name, alias, is_ambiguous, country; one row for each form of a name. An ambiguous
    form is believed only where the text shows a second cue: the full name, an unambiguous form or a word for the
    country.
    """
    subjects = (
        mentions.select("doc", "subject").unique().drop_nulls("subject").with_columns(key=_key(pl.col("subject")))
    )
    known = institutions.select("institution_id", "name", "country", "is_ambiguous", key=_key(pl.col("alias"))).unique(
        ["institution_id", "key"]
    )
    found = subjects.join(known, on="key", how="inner")
    certain = found.filter(~pl.col("is_ambiguous"))
    doubtful = (
        found.filter("is_ambiguous")
        .join(texts.select("doc", "text"), on="doc", how="left")
        .join(_COUNTRY_CUES, on="country", how="left")
    )
    shown = doubtful.filter(
        pl.col("text").str.contains(pl.col("name"), literal=True)
        | pl.col("text").str.contains(pl.col("cue")).fill_null(False)
    )
    sure = (
        pl.concat([certain, shown.select(certain.columns)])
        .unique(["doc", "subject", "institution_id"])
        # Two institutions that fit alike are none.
        .filter(pl.len().over("doc", "subject") == 1)
    )
    return mentions.join(
        sure.select("doc", "subject", "institution_id"), on=["doc", "subject"], how="left", maintain_order="left"
    )


def _key(name: pl.Expr) -> pl.Expr:
    """A name without case, article, dots, quotes and legal form."""
    return (
        name.str.to_lowercase()
        .str.replace_all("’", "'")
        .str.replace(r"^the ", "")
        .str.replace(_LEGAL_FORM, "")
        .str.replace_all(r"[.\"]", "")
        .str.strip_chars()
    )

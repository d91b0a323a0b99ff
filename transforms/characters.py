"""The plain spelling of a text: full-width forms, native digits, typographic spaces, dashes and quotes as ASCII."""

import polars as pl

from transforms.lexicon.characters import PLAIN


def plain(text: pl.Expr) -> pl.Expr:
    """The text in plain spelling, one character for one, so that offsets into it are offsets into the text."""
    return text.str.replace_many(list(PLAIN), list(PLAIN.values()))

"""The fullest name that a text has for a body: "Arden Pension Plan" also where it says "APP" or "Arden"."""

import polars as pl

from transforms.text.lookups import there

# Letters of a name that is initials.
_INITIALS = (2, 6)


def full_names(rows: pl.DataFrame, words: pl.DataFrame, chosen: pl.Series) -> pl.DataFrame:
    """The fullest name of the document for each chosen row that is a name: row, name.

    rows: type and doc of all phrases. words: sentence_text, start and size of each row. chosen: row numbers. A fuller
    name begins with the shorter one, or has it for initials.
    """
    known = rows.select("row", "doc").filter(rows["type"] == "name")
    known = known.with_columns(
        name=there(words, "sentence_text", "row").str.slice(there(words, "start", "row"), there(words, "size", "row"))
    )
    short = known.filter(pl.col("row").is_in(chosen.implode()))
    others = known.select("doc", fuller="name").unique(maintain_order=True).with_row_index("other")
    # "Norges Bank" is no shorter "Norges Bank Investment Management" said twice, but the fullest form is asked for.
    forms = pl.concat([_beginnings(others), _initials(others)]).join(short, on=["doc", "name"], how="semi")
    fullest = forms.sort(pl.col("fuller").str.len_chars(), "other", descending=[True, False]).unique(
        ["doc", "name"], keep="first", maintain_order=True
    )
    return short.join(fullest, on=["doc", "name"], how="inner", maintain_order="left").select("row", name="fuller")


def _beginnings(others: pl.DataFrame) -> pl.DataFrame:
    """doc, other (the number of the name), fuller, name: each name with the shorter ones that it begins with."""
    words = others.with_columns(word=pl.col("fuller").str.split(" ")).explode("word")
    length = (pl.col("word").str.len_chars() + 1).cum_sum().over("other") - 1
    begun = words.select("doc", "other", "fuller", name=pl.col("fuller").str.head(length))
    return begun.filter(pl.col("name") != pl.col("fuller"))


def _initials(others: pl.DataFrame) -> pl.DataFrame:
    """The same for the names that are its initials."""
    initials = pl.col("fuller").str.replace_all(r"\b(\p{L})[\p{L}'’]*|[^\p{L}]", "$1").str.replace_all(r"[^\p{Lu}]", "")
    shortened = others.select("doc", "other", "fuller", name=initials)
    is_short = pl.col("name").str.len_chars().is_between(*_INITIALS)
    return shortened.filter(is_short & (pl.col("name").str.len_chars() < pl.col("fuller").str.len_chars()))

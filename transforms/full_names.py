"""The fullest name that a text has for a body: "Arden Pension Plan" also where it says "APP" or "Arden"."""

import polars as pl

from transforms.matching import only
from transforms.nearest import there


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
    others = known.select("doc", fuller="name").unique(maintain_order=True)
    pairs = short.join(others, on="doc", how="inner").filter(
        pl.col("fuller").str.len_chars() > pl.col("name").str.len_chars()
    )
    # "Norges Bank" is no shorter "Norges Bank Investment Management" said twice, but the fullest form is asked for.
    begins = pl.col("fuller").str.starts_with(pl.col("name") + " ")
    fuller = only(pl.col("name").str.contains(r"^\p{Lu}{2,6}$"), "fuller")
    initials = fuller.str.replace_all(r"\b(\p{L})[\p{L}'’]*|[^\p{L}]", "$1").str.replace_all(r"[^\p{Lu}]", "")
    short_form = (initials == pl.col("name")).fill_null(value=False)
    return (
        pairs.filter(begins | short_form)
        .sort(pl.col("fuller").str.len_chars(), descending=True, maintain_order=True)
        .unique("row", keep="first", maintain_order=True)
        .select("row", name="fuller")
    )

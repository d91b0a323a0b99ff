"""Addresses of pages in one form, so that a page is known again under another one: with tracking parameters, as AMP or
mobile page.
"""

from __future__ import annotations

import polars as pl
from courlan import normalize_url

from transforms.lexicon.addresses import FORMS

WEB = r"(?i)^https?://[\p{L}\p{N}_.-]+(?::\d{1,5})?(?:[/?#]|$)"  # what the library reads without an error
PAGE = r"^https://[^/\s]+\.[^/\s]+/[^\s]+"  # a host with a path or query: a home page is no article's address


def canonical_urls(urls: pl.Series) -> pl.Series:
    """The canonical form of each address; null where it is null or no address of a page on the web.

    Parameters that are known to track readers, and those that no article is told by, are left out; the host is in lower
    case without `www.`; the scheme is https. Paths keep their case: they may differ by it.
    """
    spelt = urls.drop_nulls().unique().str.strip_chars()
    spelt = spelt.filter(spelt.str.contains(WEB))
    strict = pl.Series([normalize_url(url, strict=True) for url in spelt.to_list()], dtype=pl.String)
    form = strict.str.replace(r"^(?i:https?)://", "https://")
    for pattern, written in FORMS.items():
        form = form.str.replace(pattern, written)
    known = pl.DataFrame({"url": spelt, "form": form}).with_columns(
        form=pl.when(pl.col("form").str.contains(PAGE)).then("form")
    )
    return (
        urls.str.strip_chars()
        .to_frame("url")
        .join(known, on="url", how="left", maintain_order="left")["form"]
        .alias(urls.name)
    )

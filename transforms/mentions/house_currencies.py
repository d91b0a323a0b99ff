"""The dollar that a publisher means by a bare sign, where its text does not say."""

import polars as pl

from transforms.lexicon.currencies import DOLLARS

_SIGN = r"^[+-]?(?:minus )?\(?\$|(?i:\bdollars?\b)"


def with_house_currencies(numbers: pl.DataFrame, articles: pl.DataFrame, publishers: pl.DataFrame) -> pl.DataFrame:
    """The numbers with the unit of bare dollars, and basis `publisher`, where the publisher's own dollar is another.

    numbers: every number with article_id, surface, unit, basis. articles: article_id, publisher, url. publishers:
    domain, name, kind, default_currency. Only a paper writes in its own dollar: a wire and an aggregator carry the
    texts of others. A text that names a third dollar ("S$" in a Canadian paper) is left alone: nobody knows what its
    bare sign means. One that marks the paper's own dollar somewhere ("C$5bn") goes on without the mark.
    """
    domain = pl.col("url").str.extract(r"(?i)^https?://(?:www\.)?([^/:?#]+)").str.to_lowercase()
    houses = publishers.filter((pl.col("kind") == "paper") & pl.col("default_currency").is_in(list(DOLLARS)))
    by_name = houses.select("default_currency", key=pl.col("name").str.to_lowercase())
    by_domain = houses.select("default_currency", key=pl.col("domain").str.to_lowercase())
    keyed = articles.select("article_id", pl.col("publisher").str.to_lowercase(), domain=domain)
    named = [keyed.select("article_id", key=column) for column in ("domain", "publisher")]
    told = pl.concat(named).join(pl.concat([by_name, by_domain]).unique("key"), on="key").unique("article_id")
    house = told.select("article_id", house="default_currency")
    spelled = numbers.filter(pl.col("unit").is_in(list(DOLLARS)) & (pl.col("basis") == "explicit"))
    third = spelled.join(house, on="article_id").filter(pl.col("unit") != pl.col("house"))
    house = house.join(third, on="article_id", how="anti")
    is_bare = (pl.col("unit") == "USD") & (pl.col("basis") == "assumed") & pl.col("surface").str.contains(_SIGN)
    is_house = is_bare & pl.col("house").is_not_null()
    return (
        numbers.join(house, on="article_id", how="left", maintain_order="left")
        .with_columns(
            unit=pl.when(is_house).then("house").otherwise("unit"),
            basis=pl.when(is_house).then(pl.lit("publisher")).otherwise("basis"),
        )
        .drop("house")
    )

"""What a bare dollar means at its publisher, where the text does not say."""

import polars as pl
import pytest

from transforms.mentions.house_currencies import with_house_currencies

PUBLISHERS = pl.DataFrame(
    {
        "domain": ["straits.example", "maple.example", "wire.example", "relay.example", "alpine.example"],
        "name": ["Straits Post", "Maple Post", "Wire", "Relay", "Alpine Post"],
        "kind": ["paper", "paper", "wire", "aggregator", "paper"],
        "default_currency": ["SGD", "CAD", "CAD", "HKD", "CHF"],
    }
)
BARE = ("$5bn", "USD", "assumed")

# What the article names beside a bare amount, its url and publisher, unit and basis of the bare amount, and why.
CASES = [
    ([], "https://straits.example/a", None, "SGD publisher", "the address of a paper"),
    ([], "https://www.straits.example:443/a?b", None, "SGD publisher", "www and a port do not count"),
    ([], None, "maple post", "CAD publisher", "the name, in any case"),
    ([], "https://straits.example.evil.test/a", None, "USD assumed", "a known domain inside another"),
    ([], "https://wire.example/a", None, "USD assumed", "a wire writes for many countries"),
    ([], "https://relay.example/a", None, "USD assumed", "an aggregator carries the texts of others"),
    ([], "https://alpine.example/a", None, "USD assumed", "no dollar at home"),
    ([], None, None, "USD assumed", "nobody knows the publisher"),
    ([("C$3bn", "CAD", "explicit")], None, "Maple Post", "CAD publisher", "its own dollar, marked once"),
    ([("S$3bn", "SGD", "explicit")], None, "Maple Post", "USD assumed", "a third dollar"),
]


@pytest.mark.parametrize(("named", "url", "publisher", "expected", "why"), CASES)
def test_a_bare_dollar(
    named: list[tuple[str, str, str]], url: str | None, publisher: str | None, expected: str, why: str
) -> None:
    columns = {"surface": pl.String, "unit": pl.String, "basis": pl.String}
    numbers = pl.DataFrame([*named, BARE], schema=columns, orient="row").with_columns(article_id=pl.lit("a"))
    articles = pl.DataFrame(
        {"article_id": ["a"], "url": [url], "publisher": [publisher]},
        schema={"article_id": pl.String, "url": pl.String, "publisher": pl.String},
    )
    found = with_house_currencies(numbers, articles, PUBLISHERS)
    assert found.columns == numbers.columns
    assert " ".join(found.row(-1)[1:3]) == expected, why
    assert found.rows()[:-1] == numbers.rows()[:-1], "what the text marks stays"

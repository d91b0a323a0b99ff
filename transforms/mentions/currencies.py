"""Which currency a bare symbol or word means in its text."""

import polars as pl

from transforms.lexicon import currencies

_FAMILIES = list(currencies.DEFAULTS)
# A dollar of some country, spelled out: in every note on dollars. (A border behind it would make the search slow.)
_NAMED_DOLLARS = rf"(?i:(?:{'|'.join(currencies.DOLLAR_NAMES.values())}) dollars)"
_NOBODY = pl.DataFrame(schema={"doc": pl.UInt32, "money": pl.String, "member": pl.String})


def with_currencies(numbers: pl.DataFrame, texts: pl.DataFrame) -> pl.DataFrame:
    """Gives money its ISO 4217 code as unit, and says how it is known.

    numbers: as of `with_values`. Adds basis: explicit (the amount names the currency), context (the text decides a
    bare symbol or word), assumed (nothing does: the default of the symbol); null where the unit is no currency.
    """
    families = numbers.filter(pl.col("money").is_in(_FAMILIES)).select("doc", "money").unique()
    decided = pl.concat(
        [
            _stated_members(numbers),
            _announced(families, texts),
            _countries(families, texts),
            _dollars(numbers, texts),
        ]
    )
    decided = decided.unique(["doc", "money"], keep="first", maintain_order=True)
    is_family = pl.col("money").is_in(_FAMILIES)
    default = pl.col("money").replace_strict(currencies.DEFAULTS, default=None, return_dtype=pl.String)
    known = numbers.join(decided, on=["doc", "money"], how="left", maintain_order="left")
    known = known.with_columns(member=pl.coalesce(_local_member(numbers), "member"))
    code = pl.when(is_family).then(pl.coalesce("member", default)).otherwise("money")
    is_money = pl.col("unit") == "money"
    is_thousandth = (pl.col("money") == "fils") & code.is_in(currencies.THOUSANDTHS)
    return known.with_columns(
        (pl.col("value", "low", "high") * pl.when(is_thousandth).then(0.1).otherwise(1.0)),
        basis=pl.when(is_money & ~is_family)
        .then(pl.when("own").then(pl.lit("explicit")).otherwise(pl.lit("context")))
        .when(is_money & pl.col("member").is_not_null())
        .then(pl.lit("context"))
        .when(is_money & pl.col("prefix").str.contains("£"))
        .then(pl.lit("explicit"))
        .when(is_money)
        .then(pl.lit("assumed")),
        unit=pl.when(is_money).then(code).otherwise("unit"),
    ).drop("member")


def _stated_members(numbers: pl.DataFrame) -> pl.DataFrame:
    """The member of a family that the text names elsewhere: "5bn Norwegian kroner" settles its later "crowns"."""
    members = {code: family for family, rows in currencies.COUNTRIES.items() for code in rows}
    cents = dict.fromkeys(("USD", "EUR", "AUD", "CAD", "NZD", "HKD", "SGD", "ZAR"), "cent")
    fils = dict.fromkeys(("AED", *currencies.THOUSANDTHS), "fils")
    centavos = dict.fromkeys(("MXN", "PHP", "BRL", "ARS", "COP", "CLP"), "centavo")
    stated = (
        numbers.filter(pl.col("money").is_in([*members, *cents, *fils, *centavos]) & ~pl.col("minor"))
        .group_by("doc", "money", maintain_order=True)
        .len()
    )
    rows = [
        stated.select(
            "doc",
            "len",
            member="money",
            money=pl.col("money").replace_strict(table, default=None, return_dtype=pl.String),
        )
        for table in (members, cents, fils, centavos)
    ]
    dollars = (
        numbers.filter(pl.col("money") == "dollar")
        .group_by("doc", maintain_order=True)
        .len()
        .select("doc", "len", member=pl.lit("USD"), money=pl.lit("cent"))
    )
    return (
        pl.concat([*rows, dollars])
        .filter(pl.col("money").is_not_null())
        .sort("len", descending=True, maintain_order=True)
        .select("doc", "money", "member")
    )


def _local_member(numbers: pl.DataFrame) -> pl.Series:
    """The member whose country stands in the words just before the amount: "Bahrain's 7bn dinars"."""
    rows = (
        numbers.select("money", "gap").with_row_index("row").filter(pl.col("money").is_in(list(currencies.COUNTRIES)))
    )
    present = rows["money"].unique()
    cases = [
        pl.when((pl.col("money") == family) & pl.col("gap").str.contains(rf"(?-u:\b)(?:{pattern})")).then(pl.lit(code))
        for family, members in currencies.COUNTRIES.items()
        if family in present
        for code, pattern in members.items()
    ]
    local = rows.select("row", local=pl.coalesce([pl.lit(None, pl.String), *cases]))
    return (
        numbers.select("money").with_row_index("row").join(local, on="row", how="left", maintain_order="left")["local"]
    )


def _countries(families: pl.DataFrame, texts: pl.DataFrame) -> pl.DataFrame:
    """The member whose country the text names most often; of two as often, the default of the family."""
    present = families["money"].unique()
    counted = [
        _counts(families.filter(pl.col("money") == family), texts, _default_first(family, rows))
        for family, rows in currencies.COUNTRIES.items()
        if family in present
    ]
    return pl.concat([_NOBODY, *counted])


def _default_first(family: str, rows: dict[str, str]) -> dict[str, str]:
    default = currencies.DEFAULTS[family]
    return {code: rows[code] for code in sorted(rows, key=lambda code: code != default)}


def _dollars(numbers: pl.DataFrame, texts: pl.DataFrame) -> pl.DataFrame:
    """The other dollar that bare dollars of a text mean, where the text spells US dollars out and no other ones."""
    is_bare = pl.col("money") == "dollar"
    is_other = pl.col("money").is_in(list(currencies.DOLLARS))
    is_spelled = (pl.col("money") == "USD") & pl.col("prefix").str.contains(r"^[+-]?U")
    docs = numbers.group_by("doc", maintain_order=True).agg(
        is_bare.any().alias("bare"), is_spelled.any().alias("spelled"), is_other.any().alias("other")
    )
    asked = docs.filter(pl.col("bare") & pl.col("spelled") & ~pl.col("other")).select("doc", money=pl.lit("dollar"))
    return _counts(asked, texts, currencies.DOLLARS) if len(asked) else _NOBODY


def _announced(families: pl.DataFrame, texts: pl.DataFrame) -> pl.DataFrame:
    """The dollar that a text says its figures are in: "all figures in Canadian dollars"."""
    dollars = families.filter(pl.col("money") == "dollar")
    noting = texts.join(dollars, on="doc", how="semi").filter(pl.col("text").str.contains(_NAMED_DOLLARS))
    asked = dollars.join(noting, on="doc", how="semi", maintain_order="left")
    notes = {code: currencies.DOLLAR_NOTE.format(name) for code, name in currencies.DOLLAR_NAMES.items()}
    return _counts(asked, texts, notes) if len(asked) else _NOBODY


def _counts(asked: pl.DataFrame, texts: pl.DataFrame, rows: dict[str, str]) -> pl.DataFrame:
    """For each asked text the member with most mentions of its country; none where no country is named."""
    read = asked.join(texts.select("doc", "text"), on="doc", how="left", maintain_order="left")
    counts = read.select(
        "doc",
        "money",
        *(pl.col("text").str.count_matches(rf"(?-u:\b)(?:{pattern})").alias(code) for code, pattern in rows.items()),
    )
    long = counts.unpivot(index=["doc", "money"], variable_name="member", value_name="count").filter(
        pl.col("count") > 0
    )
    most = long.sort("doc", "count", descending=[False, True], maintain_order=True).unique(
        "doc", keep="first", maintain_order=True
    )
    return most.select("doc", "money", "member")

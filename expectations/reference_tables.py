"""The reference tables of the warehouse: what is known of institutions, currencies, kinds and rules beforehand."""

from __future__ import annotations

from expectations.columns import integer, number, text
from expectations.contract import Column, Table, Type

INSTITUTIONS = Table(
    name="institutions",
    words="Reference: institutional investors, with plausibility bands for their AUM.",
    key=("institution_id",),
    columns=(
        text("institution_id", "country code and short name"),
        text("name", "full name"),
        text("type", "swf, central_bank, pension, asset_manager, …"),
        text("roles", "further roles, separated by |", nullable=True),
        text("country", "ISO 3166-1 alpha-2", nullable=True),
        text("currency", "ISO 4217 code it reports in", nullable=True),
        text("parent_id", "the institution it belongs to", nullable=True),
        number("aum_low_usd_bn", "a lower AUM than this is implausible, USD billion", nullable=True),
        number("aum_high_usd_bn", "a higher AUM than this is implausible, USD billion", nullable=True),
        text("disclosure", "where its AUM comes from", nullable=True),
        text("note", "what to know of it", nullable=True),
    ),
)

INSTITUTION_ALIASES = Table(
    name="institution_aliases",
    words="Reference: the names under which the press writes of an institution.",
    key=("alias", "institution_id"),
    columns=(
        text("alias", "the name as written"),
        text("institution_id", "the institution"),
        Column(
            name="is_ambiguous",
            type=Type.BOOLEAN,
            words="the name also means something else: it needs a second cue in the text",
        ),
    ),
)

CURRENCIES = Table(
    name="currencies",
    words="Reference: currencies. approx_usd serves plausibility checks only, never conversion.",
    key=("code",),
    columns=(
        text("code", "ISO 4217 code"),
        text("name", "name in English"),
        integer("minor_units", "decimal places of the smallest coin"),
        number("peg_usd", "units per 1 USD where pegged; NULL elsewhere", nullable=True),
        number("approx_usd", "USD per unit, rough, for plausibility checks only", nullable=True),
        number("approx_within", "the factor within which the rate has stayed of approx_usd since 2008", nullable=True),
    ),
)

KINDS_TABLE = Table(
    name="kinds",
    words="Reference: kinds of metric and their hard limits.",
    key=("kind",),
    columns=(
        text("kind", "name"),
        text("family", "percent, money or count"),
        text("words", "meaning"),
        number("low", "lowest value that loads"),
        number("high", "highest value that loads"),
        Column(
            name="is_percentage", type=Type.BOOLEAN, words="part of a whole: the rule that percentages lie in 0–100"
        ),
    ),
)

RULES = Table(
    name="rules",
    words="Reference: every rule, with its severity, in words and in SQL.",
    key=("table_name", "rule"),
    columns=(
        text("table_name", "the table it speaks of; `documents` for the reasons a document is refused"),
        text("rule", "name, as it stands in `quarantine.rules` and `metrics.flags`"),
        text("severity", "error: quarantined; warning: loaded with a flag; batch_error: nothing is published"),
        text("words", "what must be true"),
        text("sql", "the same as an expression; NULL where it is no row rule", nullable=True),
        text("source", "where the rule comes from"),
    ),
)

REFERENCE_TABLES = (INSTITUTIONS, INSTITUTION_ALIASES, CURRENCIES, KINDS_TABLE, RULES)

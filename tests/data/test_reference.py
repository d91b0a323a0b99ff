"""The reference files are well-formed and agree with each other."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parents[2] / "data"
REFERENCE = DATA / "reference"
SAMPLE = DATA / "sample"


def rows(name: str) -> list[dict[str, str]]:
    with (REFERENCE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def cell(value: str) -> list[str]:
    return value.split("|") if value else []


INSTITUTIONS = rows("institutions.csv")
SURVEY_WAVES = rows("survey_waves.csv")
PUBLISHERS = rows("publishers.csv")
CURRENCIES = rows("currencies.csv")
COUNTRIES = rows("countries.csv")

KEYS = [
    ("institutions.csv", ("institution_id",)),
    ("survey_waves.csv", ("survey_id", "wave", "measure", "population")),
    ("publishers.csv", ("domain",)),
    ("publishers.csv", ("name",)),  # articles name their publisher, not its domain
    ("currencies.csv", ("code",)),
    ("currencies.csv", ("name",)),
    ("countries.csv", ("iso2",)),
    ("countries.csv", ("iso3",)),
    ("countries.csv", ("name",)),
]

CODES = [
    ("institutions.csv", "country", r"[A-Z]{2}"),
    ("institutions.csv", "currency", r"[A-Z]{3}"),
    ("publishers.csv", "country", r"[A-Z]{2}"),
    ("publishers.csv", "default_currency", r"[A-Z]{3}"),
    ("publishers.csv", "kind", r"wire|paper|aggregator"),
    ("publishers.csv", "domain", r"[a-z]+\.example\.(com|org|net)"),
    ("currencies.csv", "code", r"[A-Z]{3}"),
    ("currencies.csv", "minor_units", r"[023]"),
    ("countries.csv", "iso2", r"[A-Z]{2}"),
    ("countries.csv", "iso3", r"[A-Z]{3}"),
    ("countries.csv", "region", r"Africa|Asia|Europe|Latin America|Middle East|North America|Oceania"),
]


@pytest.mark.parametrize(("name", "key"), KEYS)
def test_keys_are_unique_and_filled(name: str, key: tuple[str, ...]) -> None:
    keys = [tuple(row[column] for column in key) for row in rows(name)]
    assert [k for k, n in Counter(keys).items() if n > 1] == []
    assert all(all(k) for k in keys)


@pytest.mark.parametrize(("name", "column", "pattern"), CODES)
def test_codes_have_their_form(name: str, column: str, pattern: str) -> None:
    assert [row[column] for row in rows(name) if not re.fullmatch(pattern, row[column])] == []


@pytest.mark.parametrize(
    "name", ["institutions.csv", "survey_waves.csv", "publishers.csv", "currencies.csv", "countries.csv"]
)
def test_rows_are_whole_and_without_stray_spaces(name: str) -> None:
    for row in rows(name):
        assert None not in row
        assert None not in row.values()
        assert [value for value in row.values() if value != value.strip() or "||" in value] == []


def test_every_code_used_is_listed() -> None:
    currencies, countries = {row["code"] for row in CURRENCIES}, {row["iso2"] for row in COUNTRIES}
    assert {row["currency"] for row in INSTITUTIONS} <= currencies
    assert {row["default_currency"] for row in PUBLISHERS} <= currencies
    assert {row["country"] for row in INSTITUTIONS + PUBLISHERS} <= countries
    assert {country for row in CURRENCIES for country in cell(row["default_for_country"])} <= countries


# ── institutions ──


def test_parents_exist_and_are_others() -> None:
    ids = {row["institution_id"] for row in INSTITUTIONS}
    children = [row for row in INSTITUTIONS if row["parent_id"]]
    assert [row["institution_id"] for row in children if row["parent_id"] not in ids - {row["institution_id"]}] == []


def test_every_institution_has_another_name_form() -> None:
    bare = {row["institution_id"] for row in INSTITUTIONS if not row["aliases"]}
    assert bare == {"id-bi", "x-preqin", "x-etfgi"}  # the press writes only the full name


def test_a_form_that_is_not_ambiguous_names_one_institution() -> None:
    forms: dict[str, set[str]] = {}
    ambiguous = {form for row in INSTITUTIONS for form in cell(row["ambiguous_aliases"])}
    for row in INSTITUTIONS:
        for form in {row["name"], *cell(row["aliases"])} - ambiguous:
            forms.setdefault(form, set()).add(row["institution_id"])
    assert {form: ids for form, ids in forms.items() if len(ids) > 1} == {}


# Clash with common words or with other bodies; source: domain.md §3.
@pytest.mark.parametrize("form", ["PIF", "GIC", "SAFE", "CIC", "PIC", "EPF", "Future Fund", "Fidelity"])
def test_known_clashes_are_ambiguous(form: str) -> None:
    assert any(form in cell(row["ambiguous_aliases"]) for row in INSTITUTIONS)


def test_plausibility_bands_have_two_ends_in_order() -> None:
    for row in INSTITUTIONS:
        low, high = row["aum_low_usd_bn"], row["aum_high_usd_bn"]
        assert bool(low) == bool(high), row["institution_id"]
        assert not low or 0 < float(low) < float(high), row["institution_id"]


# ── surveys ──


def test_survey_values_are_shares() -> None:
    for row in SURVEY_WAVES:
        for column in ("value_pct", "prior_wave_stated_pct"):
            assert not row[column] or 0 <= float(row[column]) <= 100


def test_what_a_wave_says_of_the_one_before_agrees_with_it() -> None:
    stored = {(r["survey_id"], r["wave"], r["measure"]): r["value_pct"] for r in SURVEY_WAVES}
    yearly = [r for r in SURVEY_WAVES if r["prior_wave_stated_pct"] and r["wave"].isdigit()]
    checked = [
        (stored[before], r["prior_wave_stated_pct"])
        for r in yearly
        if (before := (r["survey_id"], str(int(r["wave"]) - 1), r["measure"])) in stored
    ]
    assert len(checked) >= 3
    assert [pair for pair in checked if float(pair[0]) != float(pair[1])] == []


# ── currencies ──

# Units for one US dollar, as the central banks publish them. The Hong Kong dollar moves in a band: no exact peg.
PEGS = {"SAR": 3.75, "AED": 3.6725, "QAR": 3.64, "BHD": 0.376, "OMR": 0.3845}


def test_pegs_are_the_official_ones_and_no_other_currency_has_one() -> None:
    assert {row["code"]: float(row["peg_usd"]) for row in CURRENCIES if row["peg_usd"]} == PEGS


def test_approximate_rates_run_the_other_way() -> None:
    rates = {row["code"]: float(row["approx_usd"]) for row in CURRENCIES}
    assert rates["USD"] == 1
    for code, peg in PEGS.items():
        assert rates[code] == pytest.approx(1 / peg, rel=1e-3)
    assert 1 / 7.85 <= rates["HKD"] <= 1 / 7.75
    assert min(rates.values()) > 0
    assert max(rates.values()) < 4


def test_every_form_shared_by_two_currencies_is_marked_on_both() -> None:
    forms = {
        row["code"]: {form for column in ("symbols", "prefixes", "words") for form in cell(row[column])}
        for row in CURRENCIES
    }
    owners = Counter(form for own in forms.values() for form in own)
    for row in CURRENCIES:
        marked = set(cell(row["ambiguous"]))
        assert marked <= forms[row["code"]], row["code"]
        assert {form for form in forms[row["code"]] if owners[form] > 1} <= marked, row["code"]


# Ambiguous although only one row bears them, or because several do; source: domain.md §3.
@pytest.mark.parametrize("form", ["$", "R", "N", "kr", "¥", "P"])
def test_known_short_forms_are_ambiguous(form: str) -> None:
    assert any(form in cell(row["ambiguous"]) for row in CURRENCIES)


def test_the_code_is_a_prefix_and_every_currency_has_words() -> None:
    for row in CURRENCIES:
        assert row["code"] in cell(row["prefixes"])
        assert row["words"]


def test_a_country_has_one_currency() -> None:
    countries = Counter(country for row in CURRENCIES for country in cell(row["default_for_country"]))
    assert [country for country, n in countries.items() if n > 1] == []


# ── publishers ──


def test_every_publisher_of_the_sample_is_listed_and_each_is_used() -> None:
    pages = [path.read_text("utf-8") for path in SAMPLE.glob("*.html")]
    named = {name for page in pages for name in re.findall(r'og:site_name" content="([^"]+)"', page)}
    for path in SAMPLE.glob("*.jsonl"):
        named |= set(re.findall(r'"publisher": "([^"]+)"', path.read_text("utf-8")))
    plain = [
        path.read_bytes().decode(
            {"gold-survey-cp1252.txt": "cp1252", "swiss-result-utf16.txt": "utf-16"}.get(path.name, "utf-8")
        )
        for path in [*SAMPLE.glob("*.txt"), SAMPLE / "gic-returns.md"]
    ]
    listed = {row["name"] for row in PUBLISHERS}
    assert named <= listed
    assert [name for name in listed - named if not any(name in text for text in plain)] == []


def test_the_domain_of_a_record_is_that_of_its_publisher() -> None:
    domains = {row["name"]: row["domain"] for row in PUBLISHERS}
    lines = [
        line
        for name in ("wire", "retellings", "asia-pacific")
        for line in (SAMPLE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    for record in map(json.loads, lines):
        assert record["url"].split("/")[2] == domains[record["publisher"]]

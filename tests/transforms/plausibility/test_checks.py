"""What figures are compared with, from their sentence to the check columns."""

from __future__ import annotations

from datetime import datetime

import polars as pl
import pytest

from flows.reference import currencies, institution_names, institutions, survey_waves, surveys
from tests.transforms.reading import frame, read_together
from transforms.claims.answers import answers
from transforms.extraction import numbers
from transforms.plausibility.checks import Known, with_checks
from transforms.plausibility.moves import moves
from transforms.plausibility.plausibility import series, series_ratios
from transforms.plausibility.predicate_drift import predicate_drift
from transforms.plausibility.wave_gaps import wave_gaps
from transforms.runs.rows import metric_rows

INSTITUTIONS = institution_names()


def checked(text: str) -> dict[str, dict[str, object]]:
    """The metric rows of a text with their check columns, by surface."""
    seen = read(text).with_columns(article_id=pl.lit("a"), section=pl.lit("body"))
    rows = metric_rows(seen, "1", "run")
    articles = pl.DataFrame(
        {
            "article_id": ["a"], "text": [text], "published_at": [datetime(2025, 7, 1)], "survey": ["poll"],
            "survey_year": [2025],
        }
    )  # fmt: skip
    in_series, said = series(rows), answers(rows, articles)
    known = Known(
        currencies(),
        institutions(),
        surveys(),
        survey_waves(),
        series_ratios(in_series),
        moves(in_series, rows, articles),
        wave_gaps(said),
        predicate_drift(said),
    )
    told = with_checks(rows, seen, articles, known)
    return {row["surface"]: row for row in told.iter_rows(named=True)}


SCALES = (
    ("Vanguard oversees $10 trillion.", "$10 trillion", 0.5, "half of what one institution can have"),
    ("Quillon Partners manages $10 trillion.", "$10 trillion", 0.5, "a name that nobody knows is one institution"),
    ("Global funds manage $60 trillion.", "$60 trillion", 0.1, "the world"),
    ("China's funds manage $10 trillion.", "$10 trillion", 0.1, "one country"),
    ("Funds manage 72 trillion yuan.", "72 trillion yuan", 0.1, "the country of its currency"),
    ("Europe has assets of $60 trillion.", "$60 trillion", 0.1, "a place is no holder"),
)


@pytest.mark.parametrize(("text", "surface", "ratio", "why"), SCALES, ids=[case[-1] for case in SCALES])
def test_scale_is_told_by_whose_amount_it_is(text: str, surface: str, ratio: float, why: str) -> None:
    assert checked(text)[surface]["scale_ratio"] == pytest.approx(ratio, rel=0.02), why


BANDS = (
    ("BlackRock manages $11.6 trillion.", "$11.6 trillion", True, "all that it has"),
    ("BlackRock manages $11.6 billion in private credit.", "$11.6 billion", True, "a part is not held against it"),
    ("BlackRock manages $11.6 billion.", "$11.6 billion", False, "too little for all that it has"),
    ("BlackRock manages $170 trillion.", "$170 trillion", False, "too much"),
)


@pytest.mark.parametrize(("text", "surface", "inside", "why"), BANDS, ids=[case[-1] for case in BANDS])
def test_band_of_an_institution(text: str, surface: str, *, inside: bool, why: str) -> None:
    assert (checked(text)[surface]["band_ratio"] == 1) is inside, why


TOTAL = "Invesco surveyed 83 sovereign funds and 58 central banks with assets of $27 trillion."


def test_a_total_of_counted_holders_is_not_held_against_the_one_who_reports_it() -> None:
    row = checked(TOTAL)["$27 trillion"]
    assert row["band_ratio"] is None
    assert row["scale_ratio"] == pytest.approx(0.045)


SECONDS = (
    ("PIF manages SAR 3.75 trillion ($1 trillion).", "SAR 3.75 trillion", 1e12, True, "the peg"),
    ("PIF manages SAR 3.75 trillion ($1.2 trillion).", "SAR 3.75 trillion", 1.2e12, False, "beside the peg"),
    ("PIF manages SAR 4 billion ($1.1 billion).", "SAR 4 billion", 1.1e9, True, "rounding explains it"),
    ("The scheme holds £10bn ($12bn).", "£10bn", 12e9, True, "a rate that was so some time"),
    ("The scheme holds £10bn ($32bn).", "£10bn", 32e9, False, "a rate that never was"),
    ("One in four (25%) expects cuts.", "25%", 25, True, "the word and its figure"),
    ("One in four (35%) expects cuts.", "35%", 25, False, "another figure"),
)


@pytest.mark.parametrize(("text", "surface", "other", "agree", "why"), SECONDS, ids=[case[-1] for case in SECONDS])
def test_second_statement_of_a_figure(text: str, surface: str, other: float, *, agree: bool, why: str) -> None:
    row = checked(text)[surface]
    assert row["other_value"] == pytest.approx(other)
    ratio, within = float(str(row["other_ratio"])), float(str(row["other_within"]))
    assert (1 / within <= ratio <= within) is agree, why


GAPS = (
    ("The share rose 7 points from 55% to 62%.", "62%", 0.0, "it adds up"),
    ("The share rose 9 points from 55% to 62%.", "62%", 0.5, "two points off, of which rounding explains three halves"),
    ("Assets rose 4% from $50bn to $52bn.", "$52bn", 0.0, "percent of the first amount"),
    ("Assets rose $2bn from $50bn to $52bn.", "$52bn", 0.0, "an amount"),
    ("Assets rose more than 4% from $50bn to $60bn.", "$60bn", None, "a bound sums to nothing"),
    ("Assets rose 4% from $50bn to $60bn, with 3 funds closed.", "$60bn", None, "there is a further figure"),
    ("Assets rose from $50bn to $60bn, a compound growth of 4%.", "$60bn", None, "a yearly rate"),
)


@pytest.mark.parametrize(("text", "surface", "gap", "why"), GAPS, ids=[case[-1] for case in GAPS])
def test_sums_of_a_sentence(text: str, surface: str, gap: float | None, why: str) -> None:
    assert checked(text)[surface]["arithmetic_gap"] == (gap if gap is None else pytest.approx(gap)), why


AVERAGES = (
    ("The 60 funds manage $120bn in total, an average of $2bn each.", "$120bn", 0.0, "sixty times two"),
    ("The 60 funds manage $180bn in total, an average of $2bn each.", "$180bn", 29.5e9, "beyond rounding"),
    ("Together 60 funds hold $119bn, or $2bn on average.", "$119bn", 0.0, "rounding explains it"),
    ("The 60 funds manage $120bn; the largest has $30bn.", "$120bn", None, "no average is said"),
    ("Of 90 funds, 60 funds manage $180bn in total, an average of $2bn each.", "$180bn", None, "two counts"),
    ("The 60 funds manage €120bn in total, an average of $2bn each.", "€120bn", None, "two currencies"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "surface", "gap", "why"), AVERAGES, ids=[case[-1] for case in AVERAGES])
def test_a_total_is_its_count_times_its_average(text: str, surface: str, gap: float | None, why: str) -> None:
    [told] = [row["arithmetic_gap"] for found, row in checked(text).items() if surface in found]
    assert told == (gap if gap is None else pytest.approx(gap)), why


DIRECTIONS = (
    ("Assets rose from $50bn to $60bn.", "$60bn", 0.2, "as said"),
    ("Assets fell from $50bn to $60bn.", "$60bn", -0.2, "not as said"),
    ("Some 44% plan to buy bonds, down from 55% a year ago.", "44%", 0.2, "the order of the words does not matter"),
    ("Assets reached $434bn, an increase of $45bn from $389bn a year ago.", "$389bn", None, "a distance is no level"),
    ("Assets did not rise from $60bn to $50bn.", "$50bn", None, "denied"),
)


@pytest.mark.parametrize(("text", "surface", "margin", "why"), DIRECTIONS, ids=[case[-1] for case in DIRECTIONS])
def test_direction_of_a_comparison(text: str, surface: str, margin: float | None, why: str) -> None:
    told = checked(text)[surface]["direction_margin"]
    assert told == (margin if margin is None else pytest.approx(margin)), why


TOO_MUCH = "The fund holds bonds 57%, shares 70% and property 3%."
PARTS = "The fund holds bonds 27%, shares 40% and property 3%."


def test_parts_of_a_whole() -> None:
    assert checked(TOO_MUCH)["70%"]["list_gap"] == 30
    assert checked(PARTS)["40%"]["list_gap"] == 0


SERIES = "Total assets were USD 36,119bn in 2022, USD 40.173bn in 2023 and USD 37,500bn in 2024."


def test_an_outlier_of_a_series_is_told_from_its_neighbours() -> None:
    rows = checked(SERIES)
    assert rows["USD 36,119bn"]["series_ratio"] == 1
    assert float(str(rows["USD 40.173bn"]["series_ratio"])) < 0.01
    assert rows["USD 40.173bn"]["series_size"] == 3


WAVES = (
    ("World Gold Council", "27%", -2, "it found two points more"),
    ("World Gold Council", "29%", 0, "it found that"),
    ("ministry", "27%", None, "of which no wave is known"),
)
WAVE = "The {} found that 43% expect their own gold reserves to rise, up from {} last year."


@pytest.mark.parametrize(("asker", "surface", "gap", "why"), WAVES, ids=[case[-1] for case in WAVES])
def test_what_is_said_of_an_earlier_wave_of_a_survey(asker: str, surface: str, gap: float | None, why: str) -> None:
    assert checked(WAVE.format(asker, surface))[surface]["backreference_gap"] == gap, why


read = read_together(
    lambda *texts: numbers(frame(*texts), INSTITUTIONS),
    [
        *(case[0] for table in (SCALES, BANDS, SECONDS, GAPS, AVERAGES, DIRECTIONS) for case in table),
        *(WAVE.format(asker, surface) for asker, surface, _, _ in WAVES),
        *(TOTAL, TOO_MUCH, PARTS, SERIES),
    ],
)

"""The extractor as a whole: any text, every number, and what the parts must agree on."""

from __future__ import annotations

import string

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from expectations.kinds import BASES, BOUNDS, KINDS, MODALITIES, REJECT_REASONS, ROLES, UNITS
from flows.reference import institution_names
from tests.gold.check import number_tokens
from transforms.extraction import numbers

INSTITUTIONS = institution_names()

# Pieces that news is made of, and pieces that it should not be made of.
PIECES = (
    "$1.2bn", "59%", "up from 44%", "between 5% and 7%", "half", "one in five", "two-thirds (66%)", "€3m–€5m",
    "(£32.8bn)", "the $1.9 trillion fund", "27 trilion", "１２％", "٥٩٪", "5\u200b9%", "$4..7 billion", "1e999%",
    "9" * 400, "1_0%", "NaN%", "S&P 500", "14/07/2025", "Q3 2024", "respectively", "The fund", "It", "said",
    "Asian funds", "assets under management", "outflows", "fell", "to", "from", "and", "of", ",", ".", ";", ":",
    "(", ")", "\n", "\n\n", " ", "-", "–", "−", "%", "$", "¥", "Rs 5 lakh crore", "basis points",
    "percentage points", "A", "a third", "doubled", "\x00", "\u2028", "\u202e", "Z" + "\u0301" * 20,
    "\U0001f4c8",
)  # fmt: skip

texts_of_news = st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join)
any_text = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=120)
digits_and_marks = st.text(alphabet=string.digits + string.punctuation + " \n€£", max_size=60)


def found_in(*texts: str) -> pl.DataFrame:
    """The numbers of texts."""
    frame = pl.DataFrame({"doc": range(len(texts)), "text": texts}, schema={"doc": pl.UInt32, "text": pl.String})
    return numbers(frame, INSTITUTIONS)


def sound(text: str, found: pl.DataFrame) -> None:
    """What holds for the numbers of any text."""
    end = 0
    for row in found.iter_rows(named=True):
        assert text[row["span_start"] : row["span_end"]] == row["surface"], "the span is the surface"
        assert row["span_start"] >= end, "spans are in order and do not overlap"
        assert row["span_end"] > row["span_start"]
        end = row["span_end"]
        evidence = text[row["evidence_start"] : row["evidence_start"] + len(row["evidence"])]
        assert evidence == row["evidence"]
        assert row["evidence_start"] <= row["span_start"] <= row["span_end"] <= row["evidence_start"] + len(evidence)
        if row["reason"] is None:
            assert row["kind"] in {kind.name for kind in KINDS}
            assert row["unit"] in UNITS
            assert row["bound"] in BOUNDS
            assert row["role"] in ROLES
            assert row["modality"] in MODALITIES
            assert (row["role"] == "single") == (row["link"] is None)
            assert row["basis"] is None or row["basis"] in BASES
            assert abs(row["value"]) < float("inf"), "finite, and not NaN"
            assert row["population"] is None or row["kind"] == "share"
            assert 0 <= row["confidence"] <= 1
        else:
            assert row["reason"] in REJECT_REASONS
    links = found.drop_nulls("link").group_by("doc", "link").len()
    assert links.filter(pl.col("len") < 2).is_empty(), "a link joins at least two figures"
    covered = {i for start, stop in found.select("span_start", "span_end").iter_rows() for i in range(start, stop)}
    missed = [i for i, character in enumerate(text) if character in string.digits and i not in covered]
    assert missed == [], f"digits that no mention accounts for, in {text!r}"


def all_sound(texts: list[str]) -> None:
    """What holds for the numbers of any texts that are read together."""
    found = found_in(*texts)
    of_text = found.partition_by("doc", as_dict=True)
    for doc, text in enumerate(texts):
        sound(text, of_text.get((doc,), found.clear()))


def many(strategy: st.SearchStrategy[str]) -> st.SearchStrategy[list[str]]:
    """Many texts: a call costs far more than a text, and few calls with many try as many in a tenth of the time."""
    return st.lists(strategy, min_size=40, max_size=60)


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(many(texts_of_news), many(any_text), many(digits_and_marks))
def test_any_text_is_read_soundly(news: list[str], any_texts: list[str], digits: list[str]) -> None:
    all_sound([*news, *any_texts, *digits])


def test_no_text_and_no_texts() -> None:
    assert found_in("").is_empty()
    assert found_in().is_empty()


def test_a_batch_reads_each_text_as_it_would_alone() -> None:
    first = "Harrow Fund manages $5bn, up from $4bn."
    second = "It lost 3% last year. Some 59% of respondents agreed."
    together = found_in(first, second).filter(pl.col("doc") == 1)
    alone = found_in(second)
    columns = ["span_start", "surface", "kind", "value", "unit", "role", "modality", "subject", "period", "reason"]
    assert together.select(columns).equals(alone.select(columns))


@pytest.mark.parametrize("name", ["dev", "seed", "written"])
def test_every_number_of_the_gold_texts_is_accounted_for(name: str) -> None:
    from tests.gold import floors, score  # noqa: PLC0415

    rows = score.load(floors.GOLD / f"{name}.jsonl")
    found = found_in(*(row["text"] for row in rows))
    for doc, row in enumerate(rows):
        spans = found.filter(pl.col("doc") == doc).select("span_start", "span_end").rows()
        for start, end, token in number_tokens(row["text"]):
            assert any(first < end and start < last for first, last in spans), f"{row['id']}: {token!r} is not seen"

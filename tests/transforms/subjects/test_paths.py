"""What stands between a figure and a phrase, and around a phrase, as one word."""

import polars as pl
import pytest

from flows.reference import institution_names
from transforms.extraction import recognised
from transforms.phrases.reading import Reading
from transforms.subjects.candidates import candidate_pairs, described_rows
from transforms.subjects.paths import paths, with_steps

PATHS = (
    # text, phrase, what stands between it and the only figure
    ("Funds with assets of $5 billion grew.", "Funds", "</with+/of"),  # a phrase on the way, its words left out
    ("Arden is selling $5 billion of bonds.", "Arden", "</be/acting"),  # a participle is no finite verb
    ("Bonds: $5 billion.", "Bonds", "</hard"),  # nothing but punctuation
    ("Some 5 funds closed.", "funds", ">/figure"),  # what the figure counts
    ("It sold $5 billion of bonds to Arden.", "Arden", ">/figure/of+/to"),  # a phrase behind the figure
    ("Arden grew. It holds $5 billion.", "Arden", None),  # of another sentence
)
AROUND = (
    # text, phrase, column, steps
    ("Arden grew. It holds $5 billion.", "Arden", "behind_3", "/act"),  # no further than the sentence
    ("Bonds of Arden yield 5%.", "Bonds", "behind_2", "/of+/act"),  # two of three borders
    ("In Chile, Arden holds $5 billion.", "Arden", "way_in", "/start/in+/comma"),  # from the start of the sentence
)


@pytest.fixture(scope="module")
def read() -> Reading:
    """All cases, read together; doc is the number of the case."""
    texts = pl.DataFrame({"text": [case[0] for case in (*PATHS, *AROUND)]}).with_row_index("doc").select("doc", "text")
    return recognised(texts, institution_names())[-1]


@pytest.mark.parametrize("case", range(len(PATHS)))
def test_what_stands_between_a_figure_and_a_phrase(read: Reading, case: int) -> None:
    _, phrase, expected = PATHS[case]
    rows = with_steps(read.rows)
    pairs = candidate_pairs(read.around, described_rows(read.rows))
    found = pairs.with_columns(path=paths(pairs, rows)).join(rows.select("row", "phrase", "doc"), on="row")
    assert found.filter((pl.col("phrase") == phrase) & (pl.col("doc") == case))["path"].to_list() == [expected]


@pytest.mark.parametrize("case", range(len(AROUND)))
def test_what_stands_around_a_phrase(read: Reading, case: int) -> None:
    _, phrase, column, expected = AROUND[case]
    rows = with_steps(read.rows)
    here = (pl.col("phrase") == phrase) & (pl.col("doc") == len(PATHS) + case)
    assert rows.filter(here)[column].to_list() == [expected]

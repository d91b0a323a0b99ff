"""Where sentences end, and where they only seem to."""

import polars as pl
import pytest

from tests.transforms.reading import frame
from transforms.text.sentences import PIECE_LENGTH, sentences

# text, its sentences; the comment says why the line is here.
CASES: tuple[tuple[str, tuple[str, ...]], ...] = (
    # decimals, thousands and a stop behind a figure
    ("It rose 1.5% to 2,300. It fell.", ("It rose 1.5% to 2,300.", "It fell.")),
    # titles, initials, companies, months and references
    ("Mr. A. B. Smith of Arden Inc. met No. 3 on Sept. 30.", ("Mr. A. B. Smith of Arden Inc. met No. 3 on Sept. 30.",)),
    # an abbreviated country goes on, or ends the sentence before a usual first word
    ("U.S. Treasuries fell in the U.S. The fund won.", ("U.S. Treasuries fell in the U.S.", "The fund won.")),
    # a quotation ends with its quotes
    ('"It fell." He left. "Why?" he asked.', ('"It fell."', "He left.", '"Why?" he asked.')),
    # headlines and bullets end with their line
    ("Fund rises\nIt rose.\n- Bonds: 5%\n- Cash: 3%", ("Fund rises", "It rose.", "- Bonds: 5%", "- Cash: 3%")),
    # a hard-wrapped line goes on with a small letter
    ("The fund rose by\n5% and then\nfell.", ("The fund rose by", "5% and then\nfell.")),
    # other line breaks and ideographic stops
    ("One.\u2028Two。Three！Four", ("One.", "Two。", "Three！", "Four")),
    # white space alone is no sentence, and none is kept around one
    ("  \n\n  A b.  \n", ("A b.",)),
    ("", ()),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_text_is_split(text: str, expected: tuple[str, ...]) -> None:
    assert tuple(sentences(frame(text))["sentence_text"]) == expected


def test_sentences_are_numbered_over_the_batch_and_placed_in_their_text() -> None:
    found = sentences(frame("It fell. It rose.", "", "  C."))
    assert found["sentence"].to_list() == [0, 1, 2]
    assert found["doc"].to_list() == [0, 0, 2]
    assert found["sentence_start"].to_list() == [0, 9, 2]
    assert found.schema["sentence"] == pl.UInt32


def test_an_endless_sentence_is_cut_between_words() -> None:
    pieces = sentences(frame("word " * 2_000))["sentence_text"]
    assert len(pieces) > 1
    assert pieces.str.len_chars().max() <= PIECE_LENGTH
    assert set(" ".join(pieces).split(" ")) == {"word"}

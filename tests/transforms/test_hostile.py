"""Texts made to stop an extractor: endless lines, numbers, lists, brackets, signs and words.

Sizes are bounded so that the tests stay fast. That the time grows with the size, and no faster, shows at larger ones:
each text here was read at a hundred times its size within seconds.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.reference import institution_names
from tests.transforms.reading import frame, read_together
from tests.transforms.test_extraction import all_sound, sound
from transforms.extraction import numbers
from transforms.text.sentences import PIECE_LENGTH

INSTITUTIONS = institution_names()
N = 2000

# What the text is, the text, and how many numbers it has.
CASES = [
    ("one line without a stop", "assets rose 5% to $3bn and then it fell, " * N, 2 * N),
    ("one line without a space", "x5y$" * N, N),
    ("a number of many digits", "9" * (10 * N), 1),
    ("a list of numbers", ", ".join(map(str, range(1, N + 1))), N),
    ("a list of per cents", " and ".join(["5%", "6%"] * N), 2 * N),
    ("a list of amounts", ", ".join(["$5m"] * N), N),
    ("nested brackets", "(" * N + "5%" + ")" * N, 1),
    ("nothing but currency signs", "$" * N, 0),
    ("signs and digits in turn", "$5" * N, N),
    ("number words", "two " * N, N),
    ("signs between numbers", "- 5 - " * N, N),
    ("a number on every line", "5%\n" * N, N),
    ("lists that answer lists", "A and B had 5% and 6% respectively and " * N, 2 * N),
    ("a name without an end", "Bank of " * N + "5%", 1),
    ("commas between digits", "1," * (10 * N), 10),
]


read = read_together(lambda *texts: numbers(frame(*texts), INSTITUTIONS), (text for _, text, _ in CASES))


@pytest.mark.parametrize(("text", "count"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_an_endless_text_is_read(text: str, count: int) -> None:
    found = read(text)
    sound(text, found)
    assert found.height == count or count < found.height <= count + len(text) // PIECE_LENGTH + 1, (
        "a cut may part a number"
    )


pieces = st.tuples(
    st.text(alphabet="05.,%$€ -–()abm\n", min_size=1, max_size=12),
    st.integers(min_value=1, max_value=400),
)


@settings(max_examples=3, deadline=None)
@given(st.lists(pieces, min_size=6, max_size=10))
def test_any_repeated_piece_is_read_soundly(repeated: list[tuple[str, int]]) -> None:
    all_sound([piece * times for piece, times in repeated])

"""Which known institution a subject is."""

import pytest

from tests.transforms.meanings import told

CASES = (
    ("Meridian Mutual manages $5bn.", ["meridian"], "by its name"),
    ("Larkspur Asset Management manages $5bn.", ["larkspur"], "by another form of its name"),
    ("Meridian Mutual plc manages $5bn.", ["meridian"], "whatever its legal form"),
    ("MM manages $5bn.", [None], "an ambiguous form without a second cue is not believed"),
    ("In London, MM manages $5bn, says Meridian Mutual.", ["meridian"], "an ambiguous form beside the full name"),
    ("Orchard Hill manages $5bn.", [None], "unknown"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "institutions", "_why"), CASES, ids=[why for *_, why in CASES])
def test_institution(text: str, institutions: list[str | None], _why: str) -> None:
    assert told(text, "institution_id", CASES) == institutions

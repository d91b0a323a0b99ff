"""Figures and bodies that are listed in the same order."""

import subprocess
import sys
from pathlib import Path

import pytest

from flows.locations import ROOT
from tests.transforms.meanings import told

CASES = (
    ("Alder Fund and Birch Fund returned 5% and 3% respectively.", ["Alder Fund", "Birch Fund"], "two before the verb"),
    ("Alder Fund, Birch Fund and Cedar Fund took in $5m, $3m and $2m respectively.",
     ["Alder Fund", "Birch Fund", "Cedar Fund"], "three"),
    ("Alder Fund and Birch Fund returned 5% and 3%, the regulator said.", ["Alder Fund", "Birch Fund"],
     "as many figures as bodies, with nothing between them"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "subjects", "_why"), CASES, ids=[why for *_, why in CASES])
def test_respective(text: str, subjects: list[str], _why: str) -> None:
    assert told(text, "subject", CASES) == subjects


STATUS = Path("/proc/self/status")
# The peak of this process alone: `ru_maxrss` begins at what the process that started it held.
PEAK = f"""
from tests.transforms.meanings import INSTITUTIONS, frame
from transforms.extraction import numbers
numbers(frame(*["Alder Fund returned 5%, Birch Fund 3%."] * 8_000), INSTITUTIONS)
print(next(line for line in open("{STATUS}") if line.startswith("VmHWM:")).split()[1])
"""
MOST = 600_000  # kilobytes; these texts take 200,000, and took 4,900,000 when each list held the phrases of the batch


@pytest.mark.skipif(not STATUS.exists(), reason="only Linux tells a process its own peak")
def test_many_lists_in_a_batch_cost_memory_by_the_batch() -> None:
    done = subprocess.run([sys.executable, "-c", PEAK], cwd=ROOT, capture_output=True, text=True, check=True)
    assert int(done.stdout) < MOST

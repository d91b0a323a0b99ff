"""Writing many word forms in one line of a lexicon table."""

import itertools
import re
from typing import TypeVar

Row = TypeVar("Row")


def forms(line: str) -> tuple[str, ...]:
    """Every form that a line of a table stands for.

    Entries are separated by commas; a bracket lists endings or words that may stand in its place:
    ``"inflow(|s), manag(e|es|ed|ing)"`` gives inflow, inflows, manage, manages, managed, managing.
    """
    return tuple(form for entry in line.split(",") for form in _forms_of_entry(" ".join(entry.split())) if form)


def _forms_of_entry(entry: str) -> list[str]:
    parts = [part.split("|") for part in re.split(r"[()]", entry)]
    return ["".join(choice).strip() for choice in itertools.product(*parts)]


def alternation(words: list[str]) -> str:
    """One pattern for all words, longest first, so that ``net inflow`` wins over ``inflow``; no groups, no borders."""
    return "|".join(
        re.escape(word).replace(r"\ ", " ") for word in sorted(set(words), key=lambda word: (-len(word), word))
    )


def completed(tables: dict[str, dict[str, Row]]) -> dict[str, dict[str, Row]]:
    """Tables that share one pattern, each with a row for every form of all of them, as far as it knows words in it.

    The longest form of any table is what the pattern finds: "decrease of" of one table hides "decrease" of another, so
    the other takes the row of the longest of its own forms that stands inside the longer one (the last one of equals).
    """
    every = {form for table in tables.values() for form in table}
    return {name: table | _inner_rows(table, every) for name, table in tables.items()}


def _inner_rows(table: dict[str, Row], every: set[str]) -> dict[str, Row]:
    rows = {}
    for form in every - table.keys():
        words = form.split(" ")
        inner = [" ".join(words[i:j]) for i in range(len(words)) for j in range(i + 1, len(words) + 1)]
        known = [part for part in inner if part in table]
        if known:
            rows[form] = table[max(known, key=lambda part: len(part.split(" ")))]
    return rows

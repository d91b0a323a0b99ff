"""Writing many word forms in one line of a lexicon table."""

import itertools
import re
from collections.abc import Iterable, Iterator
from typing import TypeVar

Row = TypeVar("Row")
_NO_BRACKETS = str.maketrans("", "", "()")


def forms(line: str) -> tuple[str, ...]:
    """Every form that a line of a table stands for.

    Entries are separated by commas; a bracket lists endings or words that may stand in its place:
    ``"inflow(|s), manag(e|es|ed|ing)"`` gives inflow, inflows, manage, manages, managed, managing.
    """
    return tuple(form for entry in line.split(",") for form in _forms_of_entry(" ".join(entry.split())) if form)


def _forms_of_entry(entry: str) -> list[str]:
    if "|" not in entry:
        return [entry.translate(_NO_BRACKETS).strip()]
    parts = [part.split("|") for part in re.split(r"[()]", entry)]
    return ["".join(choice).strip() for choice in itertools.product(*parts)]


def alternation(words: list[str]) -> str:
    """One pattern for all words, longest first, so that ``net inflow`` wins over ``inflow``; no groups, no borders."""
    return "|".join(_literal(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))


def any_case(words: Iterable[str]) -> str:
    """One pattern for all words in any case (of ASCII letters), longest first; no groups that capture, no borders.

    Words that begin alike share that beginning. An engine does this of itself for plain words, but for words in any
    case it would follow every word at every place of the text.
    """
    return f"(?i-u:{_shared(sorted({word.lower() for word in words}))})"


def _shared(words: list[str]) -> str:
    """An alternation of sorted words by their first characters; where one word ends inside another it comes last."""
    branches = []
    for _, alike in itertools.groupby(filter(None, words), key=lambda word: word[0]):
        several = list(alike)
        pairs = zip(several[0], several[-1], strict=False)
        begin = "".join(one for one, _ in itertools.takewhile(lambda pair: pair[0] == pair[1], pairs))
        rest = [word.removeprefix(begin) for word in several]
        branches.append(_literal(begin) + (f"(?:{_shared(rest)})" if len(rest) > 1 else ""))
    return "|".join([*branches, ""] if "" in words else branches)


def _literal(word: str) -> str:
    return re.escape(word).replace(r"\ ", " ")


def completed(tables: dict[str, dict[str, Row]]) -> dict[str, dict[str, Row]]:
    """Tables that share one pattern, each with a row for every form of all of them, as far as it knows words in it.

    The longest form of any table is what the pattern finds: "decrease of" of one table hides "decrease" of another, so
    the other takes the row of the longest of its own forms that stands inside the longer one (the first one of equals).
    """
    inner = {form: tuple(_inner_forms(form)) for table in tables.values() for form in table}
    return {name: table | _inner_rows(table, inner) for name, table in tables.items()}


def _inner_rows(table: dict[str, Row], inner: dict[str, tuple[str, ...]]) -> dict[str, Row]:
    known = {form: next((part for part in inner[form] if part in table), None) for form in inner.keys() - table.keys()}
    return {form: table[part] for form, part in known.items() if part}


def _inner_forms(form: str) -> Iterator[str]:
    """The runs of words inside a form, the longest first."""
    words = form.split(" ")
    for length in range(len(words) - 1, 0, -1):
        for start in range(len(words) - length + 1):
            yield " ".join(words[start : start + length])

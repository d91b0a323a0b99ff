"""Lists the words that subjects and measures are weighed by, from the gold sets, in the lexicon.

    python -m tests.gold.train_words    write head_words.py and measure_words.py; train_subjects and train_measures
                                        have to follow

They are the heads of the phrases that may be subjects, the verbs of the figures, and the borders of phrases; for
measures the heads of all phrases with the words before them, and all verbs: those that are common enough for a weight
of their own.
"""

from __future__ import annotations

import re
from pathlib import Path

import polars as pl

from flows.reference import institution_names
from tests.gold import subject_texts
from tests.gold.passages import labelled
from transforms.candidates import described_rows
from transforms.clauses import VERBS
from transforms.extraction import recognised
from transforms.verb_marks import MARK

LEXICON = Path(__file__).parents[2] / "transforms" / "lexicon"
WEIGHTS = {"subject_weights": "subjects", "population_weights": "subjects", "measure_weights": "measures"}
# Words of fewer phrases or figures teach nothing that other texts repeat.
COMMON = 6
COMMON_IN_MEASURES = 8
WIDTH = 110
HEAD = '''"""The words that subjects are weighed by: listed by `python -m tests.gold.train_words`."""

# Heads of phrases, names left out.
HEADS = """
{}
"""
# Verbs that govern a figure.
VERBS = """
{}
"""
# Borders before and behind phrases.
BORDERS = """
{}
"""
'''
MEASURES_HEAD = '''"""The words that measures are weighed by: listed by `python -m tests.gold.train_words`."""

# Heads of phrases, names left out, and verbs.
WORDS = """
{}
"""
# Words before a head.
MODIFIERS = """
{}
"""
'''
UNTRAINED = '"""To be learned by `python -m tests.gold.train_{}`."""\n\nWEIGHTS: dict[str, str] = {{}}\n'
SIMPLE = r"^[a-z][a-z'-]*$"
# In masked text a hyphen inside a word is "_".
HYPHENED = r"^[a-z][a-z'_-]*$"


def lists(passages: list[dict]) -> list[list[str]]:
    """The common heads, verbs and borders of the passages, in alphabetical order."""
    texts = pl.DataFrame({"text": [row["text"] for row in passages]}).with_row_index("doc").select("doc", "text")
    *_, read = recognised(texts, institution_names())
    phrases = read.rows.filter(described_rows(read.rows)["may"] & (pl.col("type") != "name").fill_null(False))
    return [
        common(phrases["head"]),
        *(common(words.cast(pl.String)) for words in (read.around["verb_word"], read.rows["word"])),
    ]


def lists_of_measures(passages: list[dict]) -> tuple[list[str], list[str]]:
    """The common heads and verbs of the passages, and the words before heads, in alphabetical order."""
    texts = pl.DataFrame({"text": [row["text"] for row in passages]}).with_row_index("doc").select("doc", "text")
    *_, read = recognised(texts, institution_names())
    heads = read.rows.filter(pl.col("type") != "name")["head"]
    verbs = read.rows.filter(pl.col("cls").is_in([*VERBS, "aux"]))["border"]
    words = pl.concat([heads, verbs.str.strip_prefix(MARK).str.to_lowercase()])
    return (
        common(words, COMMON_IN_MEASURES, HYPHENED),
        common(read.rows["modifier"], COMMON_IN_MEASURES, HYPHENED),
    )


def common(words: pl.Series, times: int = COMMON, shape: str = SIMPLE) -> list[str]:
    """The words of some shape that come often enough, in alphabetical order."""
    counts = words.drop_nulls().alias("word").value_counts().filter(pl.col("count") >= times)["word"]
    return counts.filter(counts.str.contains(shape)).sort().to_list()


def folded(words: list[str]) -> str:
    """The words in lines of some width."""
    return re.sub(rf"(.{{1,{WIDTH}}})(?: |$)", r"\1\n", " ".join(words)).rstrip("\n")


def main() -> None:
    """Write the lists of the passages that models learn from, and drop the weights of the words listed before."""
    found = lists([*labelled(), *subject_texts.passages()])
    (LEXICON / "head_words.py").write_text(HEAD.format(*map(folded, found)), encoding="utf-8")
    of_measures = lists_of_measures(labelled())
    (LEXICON / "measure_words.py").write_text(MEASURES_HEAD.format(*map(folded, of_measures)), encoding="utf-8")
    for name, field in WEIGHTS.items():
        (LEXICON / f"{name}.py").write_text(UNTRAINED.format(field), encoding="utf-8")


if __name__ == "__main__":
    main()

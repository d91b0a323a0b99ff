"""Lists the words that subjects are weighed by, from the gold sets, in the lexicon.

    python -m tests.gold.train_words    write transforms/lexicon/head_words.py; train_subjects has to follow

They are the heads of the phrases that may be subjects, the verbs of the figures, and the borders: those that are
common enough for a weight of their own.
"""

from __future__ import annotations

import re
from pathlib import Path

import polars as pl

from flows.reference import institution_names
from tests.gold import subject_texts
from tests.gold.passages import labelled
from transforms.candidates import described_rows
from transforms.extraction import recognised

LEXICON = Path(__file__).parents[2] / "transforms" / "lexicon"
WEIGHTS = ("subject_weights", "population_weights")
# Words of fewer phrases or figures teach nothing that other texts repeat.
COMMON = 6
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
UNTRAINED = '"""To be learned by `python -m tests.gold.train_subjects`."""\n\nWEIGHTS: dict[str, str] = {}\n'
SIMPLE = r"^[a-z][a-z'-]*$"


def lists(passages: list[dict]) -> list[list[str]]:
    """The common heads, verbs and borders of the passages, in alphabetical order."""
    texts = pl.DataFrame({"text": [row["text"] for row in passages]}).with_row_index("doc").select("doc", "text")
    *_, read = recognised(texts, institution_names())
    phrases = read.rows.filter(described_rows(read.rows)["may"] & (pl.col("type") != "name").fill_null(False))
    return [
        common(phrases["head"]),
        *(common(words.cast(pl.String)) for words in (read.around["verb_word"], read.rows["word"])),
    ]


def common(words: pl.Series) -> list[str]:
    """The words that come often enough, in alphabetical order."""
    counts = words.drop_nulls().alias("word").value_counts().filter(pl.col("count") >= COMMON)["word"]
    return counts.filter(counts.str.contains(SIMPLE)).sort().to_list()


def folded(words: list[str]) -> str:
    """The words in lines of some width."""
    return re.sub(rf"(.{{1,{WIDTH}}})(?: |$)", r"\1\n", " ".join(words)).rstrip("\n")


def main() -> None:
    """Write the lists of the passages that models learn from, and drop the weights of the words listed before."""
    found = lists([*labelled(), *subject_texts.passages()])
    (LEXICON / "head_words.py").write_text(HEAD.format(*map(folded, found)), encoding="utf-8")
    for name in WEIGHTS:
        (LEXICON / f"{name}.py").write_text(UNTRAINED, encoding="utf-8")


if __name__ == "__main__":
    main()

"""Lists the words that subjects and measures are weighed by, from the gold sets, in the lexicon.

    python -m tests.gold.train_words    write head_words.py, path_words.py and measure_words.py; train_subjects and
                                        train_measures have to follow

They are the heads of the phrases that may be subjects, the verbs of the figures, the borders of phrases, and what
stands between a figure and a phrase; for measures the heads of all phrases with the words before them, and all verbs:
those that are common enough for a weight of their own.
"""

from __future__ import annotations

import re
from pathlib import Path

import polars as pl

from flows.reference import institution_names
from tests.gold import subject_texts
from tests.gold.passages import labelled
from transforms.extraction import recognised
from transforms.phrases.clauses import VERBS
from transforms.phrases.reading import Reading
from transforms.subjects.candidates import candidate_pairs, described_rows
from transforms.subjects.paths import paths, with_steps
from transforms.text.verb_marks import MARK

LEXICON = Path(__file__).parents[2] / "transforms" / "lexicon"
WEIGHTS = {"subject_weights": "subjects", "population_weights": "subjects", "measure_weights": "measures"}
# Words of fewer phrases or figures teach nothing that other texts repeat.
COMMON = 6
COMMON_IN_MEASURES = 8
COMMON_PATHS, COMMON_STEPS = 10, 15
WIDTH = 160
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
PATHS_HEAD = '''"""What stands between figures and phrases: listed by `python -m tests.gold.train_words`."""

# Ways from a phrase to a figure of its sentence, as `transforms.subjects.paths` writes them.
PATHS = """
{}
"""
# The next two or three borders behind a phrase.
BEHIND = """
{}
"""
# The borders from the start of a sentence to a phrase.
WAYS_IN = """
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
ANY = r"^\S+$"
SIMPLE = r"^[a-z][a-z'-]*$"
# In masked text a hyphen inside a word is "_".
HYPHENED = r"^[a-z][a-z'_-]*$"


def as_read(passages: list[dict]) -> Reading:
    """What the extractor sees around the figures of the passages."""
    texts = pl.DataFrame({"text": [row["text"] for row in passages]}).with_row_index("doc").select("doc", "text")
    return recognised(texts, institution_names())[-1]


def lists(read: Reading) -> list[list[str]]:
    """The common heads, verbs and borders of what was read, in alphabetical order."""
    phrases = read.rows.filter(described_rows(read.rows)["may"] & (pl.col("type") != "name").fill_null(False))
    return [
        common(phrases["head"]),
        *(common(words.cast(pl.String)) for words in (read.around["verb_word"], read.rows["word"])),
    ]


def lists_of_paths(read: Reading) -> list[list[str]]:
    """The common paths between figures and phrases, and those around phrases, in alphabetical order."""
    described, rows = described_rows(read.rows), with_steps(read.rows)
    phrases = rows.filter(described["may"])
    return [
        common(paths(candidate_pairs(read.around, described), rows), COMMON_PATHS, ANY),
        common(pl.concat([phrases["behind_2"], phrases["behind_3"]]), COMMON_STEPS, ANY),
        common(phrases["way_in"], COMMON_STEPS, ANY),
    ]


def lists_of_measures(read: Reading) -> tuple[list[str], list[str]]:
    """The common heads and verbs of what was read, and the words before heads, in alphabetical order."""
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
    read = as_read([*labelled(), *subject_texts.passages()])
    (LEXICON / "head_words.py").write_text(HEAD.format(*map(folded, lists(read))), encoding="utf-8")
    (LEXICON / "path_words.py").write_text(PATHS_HEAD.format(*map(folded, lists_of_paths(read))), encoding="utf-8")
    of_measures = lists_of_measures(as_read(labelled()))
    (LEXICON / "measure_words.py").write_text(MEASURES_HEAD.format(*map(folded, of_measures)), encoding="utf-8")
    for name, field in WEIGHTS.items():
        (LEXICON / f"{name}.py").write_text(UNTRAINED.format(field), encoding="utf-8")


if __name__ == "__main__":
    main()

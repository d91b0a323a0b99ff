"""The words at a figure and in its sentence, as names of features."""

import polars as pl

from transforms.figures.near_words import near_words, sentence_words


def test_the_words_nearest_to_a_figure_are_told_with_their_side_and_their_stems() -> None:
    found = pl.DataFrame({"figure": [7], "before": ["the fund lifted its holdings to"], "behind_it": [" of assets"]})
    names = set(near_words(found)["name"])
    assert {"b=to", "b=holdings", "bs=holdi", "a=of", "a=assets", "as=asset"} <= names
    assert not {"a=to", "b=assets"} & names


def test_all_words_of_the_sentence_are_told_to_each_of_its_figures() -> None:
    held = pl.DataFrame({"sentence": [0, 1], "plain": ["Assets rose again", "Fees fell"]})
    found = pl.DataFrame({"figure": [3, 4, 5], "sentence": [0, 0, 1]})
    told = sentence_words(found, held).group_by("figure").agg("name").sort("figure")["name"].to_list()
    first = {"s=assets", "ss=asset", "s=rose", "s=again"}
    assert [set(names) for names in told] == [first, first, {"s=fees", "s=fell"}]


def test_a_sentence_without_an_end_costs_no_more_than_a_long_one() -> None:
    words = " ".join(f"w{chr(97 + n % 26) * (n // 26 + 1)}" for n in range(5000))
    held = pl.DataFrame({"sentence": [0], "plain": [words]})
    found = pl.DataFrame({"figure": range(50), "sentence": [0] * 50})
    assert sentence_words(found, held).height <= 50 * 120

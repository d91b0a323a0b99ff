"""Whether a figure is a fact, a forecast, a target, a hypothesis, or denied."""

import polars as pl
import pytest

from expectations.kinds import MODALITIES
from tests.transforms.marked import marked
from tests.transforms.reading import read_together
from transforms.figures.figures import figures_around
from transforms.kinds.kinds import with_kinds
from transforms.modality.modality import with_modality, with_ruled
from transforms.modality.modality_model import modality_features

CASES = (
    ("The fund manages {$80bn}.", "actual", "a fact"),
    ("It aims for assets of {$80bn} by 2030.", "target", "aim"),
    ("It plans to invest {$8bn} in ports.", "target", "plan"),
    ("It will spend {$2bn} on property.", "target", "what the subject decides"),
    ("Private assets are to rise to {18%} of the fund.", "target", "is to"),
    ("It has a target of {8%} for private debt.", "target", "noun before"),
    ("The merger will create a {$90bn} group.", "forecast", "will for a result"),
    ("Assets are expected to reach {$90bn}.", "forecast", "expected"),
    ("Analysts see earnings of {$3.20} a share.", "forecast", "analysts"),
    ("The bank forecasts growth of {2%}.", "forecast", "forecast"),
    ("The sale may fetch {$4bn}.", "hypothetical", "may"),
    ("It is in talks to buy a {20%} stake.", "hypothetical", "talks"),
    ("The stake could be worth {$1bn}.", "hypothetical", "could"),
    ("The bank denied that it had lost {$700m}.", "denied", "verb before"),
    ("Reports that {40%} of clients have left are untrue, it said.", "denied", "the refusal stands behind"),
    ("The fund does not own {4%} of the bank.", "denied", "a negated present"),
    ("The fund did not hold {$3bn} of bonds.", "denied", "a negated past"),
    ("No client has withdrawn more than {$50m}.", "denied", "nobody did"),
    ("It cannot be said that the fund lost {4%}.", "denied", "not to be said"),
    ("The fund employs no fewer than {400} people.", "actual", "a lower bound is no denial"),
    ("It manages not only {$5bn} for teachers.", "actual", "not only is no denial"),
    ("Assets should land at {$90bn}.", "forecast", "should for a result"),
    ("About {300} jobs will vanish.", "forecast", "will for a result"),
    ("The fund is on course for a return of {8%}.", "forecast", "on course for"),
    ("{62%} expect inflation to fall.", "actual", "a survey answer about the future"),
    ("{43%} of central banks plan to buy gold.", "actual", "a survey answer about the future"),
    ("It agreed to buy the bank for {$4bn}.", "actual", "agreed"),
    ("Funds may hold up to {30%} of assets abroad.", "actual", "a limit in force"),
    ("Profit beat forecasts by {3%}.", "actual", "the forecast is the measure, not the mode"),
    ("Profit came to {$3bn}, short of the consensus.", "actual", "what it is held against is expected, not the figure"),
    ("Were clients to leave, {$20bn} would be gone.", "hypothetical", "an inverted condition"),
    ("The fee is to come down to {0.3%}.", "target", "is to, with any verb"),
    ("A fall to {$3,500} cannot be ruled out.", "hypothetical", "not to be ruled out is no denial"),
    ("The house was fined {$18m}.", "actual", "a fine is a fact"),
    ("In May it sold a {4%} stake.", "actual", "May the month"),
    ("Pension plans hold {$3tn}.", "actual", "plans the funds"),
    ("Brokers pencil in earnings of {$3.10} a share.", "forecast", "pencil in"),
)  # fmt: skip


def told(*texts: str) -> pl.DataFrame:
    mentions, sentences = marked(*texts)
    return with_modality(with_kinds(mentions, sentences), sentences)


read = read_together(told, (text for text, _, _ in CASES))


@pytest.mark.parametrize(("text", "modality", "why"), CASES)
def test_the_governing_words_decide_the_modality(text: str, modality: str, why: str) -> None:
    assert read(text)["modality"].to_list() == [modality], why


def test_the_present_value_beside_a_planned_one_is_actual() -> None:
    found = told("Overseas assets will go up to {60%} of the fund from {48%} now.")
    assert found["modality"].to_list() == ["target", "actual"]


def test_modalities_are_known_ones() -> None:
    assert set().union(*(read(text)["modality"] for text, _, _ in CASES)) <= set(MODALITIES)


def test_a_figure_is_told_of_those_beside_it_and_in_the_sentence_before() -> None:
    mentions, sentences = marked("It plans to invest {$8bn}. It may then own {40%}, or {$9bn}, of the port.")
    read_once = figures_around(mentions, sentences)
    found = read_once.found.join(mentions.select("at", family=pl.lit("deal")), on="at", how="left")
    named = modality_features(read_once, with_ruled(found, read_once)).group_by("figure").agg("name").sort("figure")
    first, second, third = (set(names) for names in named["name"])
    assert "preceding,opener=none,it" in first
    assert {"preceding,opener=target,it", "follow=hypothetical"} <= second
    assert {"preceding,opener=target,it", "follow=none"} <= third


def test_a_word_before_a_figure_does_not_reach_into_it() -> None:
    (found,) = told("It will {double} its stake.")["modality"].to_list()
    assert found != "actual", "'will double' is one cue, and the figure is its verb"


def test_figures_of_a_list_are_told_what_its_heading_says() -> None:
    mentions, sentences = marked("Policy mix from July\nShares {40%}\nBonds {60%}")
    read_once = figures_around(mentions, sentences)
    found = read_once.found.with_columns(family=pl.lit("allocation"))
    named = modality_features(read_once, with_ruled(found, read_once))
    assert sorted(named.filter(pl.col("name") == "H=target")["figure"]) == [0, 1]

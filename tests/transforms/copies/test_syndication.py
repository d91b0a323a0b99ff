"""Which articles are copies, and what each one is: syndicated texts written for these tests."""

from __future__ import annotations

from datetime import datetime

import polars as pl
import pytest

from transforms.copies import copies, shared_runs
from transforms.copies.shared_runs import ELSEWHERE
from transforms.copies.sketches import sketches
from transforms.copies.syndication import PLACE, components, syndicated

STORY = """The pension fund of the northern provinces returned 6.4% in the first half of 2025, helped by listed shares
and a weaker home currency, its chief executive told reporters on Monday.
Assets rose to 81.2 billion kroner from 77.9 billion at the end of December, while the cover ratio improved to 118%.
Unlisted property lost value for the third year in a row, the fund said, and the board has asked an outside adviser to
look at how its buildings are appraised.
Two of the five trustees wanted to sell the shopping centres at once, according to minutes seen by this paper.
A decision is expected before the autumn, when the fund also has to choose a new custodian for its bonds."""
OTHER = """Central banks in the region bought 14 tonnes of gold in May, the most since a record autumn two years
earlier, customs figures showed. Dealers said that most of the metal left vaults in the south by air.
Jewellers complained of thin supplies, and the price of coins climbed to 3% above that of bars.
The ministry of finance would not say whether it had licensed the shipments, and two banks declined to comment."""


def changed(text: str, *changes: tuple[str, str]) -> str:
    """The text with words replaced, each of which must be there."""
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return text


NEW_FIGURES = changed(
    STORY, ("6.4", "2.1"), ("2025", "2024"), ("Monday", "Friday"), ("81.2", "77.3"), ("77.9", "75.0"),
    ("December", "June"), ("118", "112"),
)  # fmt: skip
CORRECTED = changed(STORY, ("118%", "113%"))
REWORDED = changed(
    STORY, ("helped by", "thanks to"), ("told reporters", "said"), ("Unlisted property", "Real estate"),
    ("at once", "immediately"), ("look at", "check"),
)  # fmt: skip
HOUSE_STYLE = changed(STORY, ("%", " per cent"), ("billion kroner", "bn kroner"), ("77.9 billion", "77.9 bn"))
TRUNCATED = "\n".join(STORY.split("\n")[:4])
LONGER = STORY + "\n" + OTHER.replace("14", "15")
LETTERS = "abcdefghijklmnopqrs"
REORDERED = "\n".join(reversed(STORY.split("\n")))


def articles(*texts: str, dates: list[int | None] | None = None, urls: list[str | None] | None = None) -> pl.DataFrame:
    """Articles `0`, `1` … with these bodies, published on these days of July, at these addresses."""
    days = dates or [None] * len(texts)
    bodies = pl.DataFrame({"article_id": [str(n) for n in range(len(texts))], "body": texts})
    return sketches(bodies).with_columns(
        pl.Series("published_at", [day and datetime(2025, 7, day) for day in days], dtype=pl.Datetime("us")),
        pl.Series("canonical_url", urls or [None] * len(texts), dtype=pl.String),
        syndication_group=pl.lit(None, dtype=pl.String),
    )


# The second text, its group and what it is of the first, and why.
KINDS: list[tuple[str, str, str | None, str]] = [
    (STORY, "0", "copy", "the same text"),
    (HOUSE_STYLE, "0", "copy", "the same in another house style"),
    (REORDERED, "0", "copy", "paragraphs in another order"),
    (REWORDED, "0", "copy", "some words replaced"),
    (TRUNCATED, "0", "truncated", "cut short"),
    (LONGER, "0", "updated", "more was added"),
    (CORRECTED, "0", "updated", "one of eleven figures was corrected"),
    (NEW_FIGURES, "1", "same_template_new_figures", "the same words about another half-year are another release"),
    (OTHER, "1", None, "another story"),
    ("", "1", None, "no text"),
]


@pytest.mark.parametrize(("text", "group", "kind", "why"), KINDS, ids=[row[3] for row in KINDS])
def test_what_a_copy_is(text: str, group: str, kind: str | None, why: str) -> None:
    second = syndicated(articles(STORY, text)).row(1, named=True)
    assert (second["syndication_group"], second["copy_kind"]) == (group, kind), why
    assert second["copy_of"] == ("0" if kind else None)


def test_the_earliest_is_the_original() -> None:
    found = syndicated(articles(STORY, TRUNCATED, REWORDED, dates=[9, 8, None]))
    assert found["syndication_group"].to_list() == ["1", "1", "1"]
    assert found["copy_kind"].to_list() == ["updated", None, "updated"]


def test_a_new_release_is_that_of_the_latest_earlier_one() -> None:
    third = changed(NEW_FIGURES, ("2.1", "3.3"), ("77.3", "71.8"), ("112", "109"), ("2024", "2023"),
                    ("Friday", "Tuesday"), ("75.0", "70.6"))  # fmt: skip
    found = syndicated(articles(STORY, NEW_FIGURES, third, dates=[3, 2, 1]))
    assert found["copy_of"].to_list() == ["1", "2", None]


def test_at_one_address_the_newest_text_is_current() -> None:
    at = "https://herald.example/a"
    found = syndicated(articles(STORY, CORRECTED, NEW_FIGURES, OTHER, dates=[1, 3, 2, 4], urls=[at] * 4))
    assert found["superseded_by"].to_list() == ["1", None, "1", None], (
        "another story there is not a version of this one"
    )
    assert found["copy_kind"].to_list() == [None, "updated", "updated", None]


def test_the_same_text_elsewhere_supersedes_nothing() -> None:
    found = syndicated(articles(STORY, CORRECTED, STORY, dates=[1, 3, 2], urls=["https://a.example/1", None, None]))
    assert found["superseded_by"].null_count() == 3


def test_short_texts_are_copies_only_where_they_are_equal() -> None:
    texts = ["Assets rose to $5bn.", "ASSETS rose to  $5bn", "Assets rose to $6bn.", "Assets fell to $5bn."]
    assert syndicated(articles(*texts))["syndication_group"].to_list() == ["0", "0", "2", "3"]


def test_what_stands_under_every_article_of_a_site_makes_no_copies() -> None:
    notice = """This briefing was made for readers of the service and must not be passed on in whole or in part without
    written consent of the editors. Nothing in it is advice to buy, hold or sell any asset, nor an invitation."""
    own = [" ".join(f"{first}{second}{word}" for word in OTHER.split()[:30]) for first in LETTERS for second in LETTERS]
    texts = [f"{words}\n{notice}" for words in own]
    assert syndicated(articles(*texts))["copy_kind"].null_count() == len(texts)


def test_a_passage_in_another_story_makes_no_copy_of_a_short_text() -> None:
    """A third of the short text stands in the long one, of which it is next to nothing."""
    short = "\n".join(STORY.split("\n")[3:5])
    passage = "the fund said, and the board has asked an outside adviser to look at how its buildings"
    long = "\n".join([OTHER, passage, OTHER.replace("a", "o"), OTHER.replace("e", "u")])
    assert syndicated(articles(short, long))["copy_kind"].to_list() == [None, None]
    assert syndicated(articles(short, f"{short}\n{long}"))["copy_kind"].to_list() == [None, "updated"]


def test_batches_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [text for text, *_ in KINDS] * 3
    at_once = syndicated(articles(*texts))
    monkeypatch.setattr(shared_runs, "JOINED_AT_ONCE", 20)
    monkeypatch.setattr(copies, "COMPARED_AT_ONCE", 20)
    assert syndicated(articles(*texts)).equals(at_once)


def test_known_articles_are_grouped_with_new_ones_and_keep_their_company() -> None:
    """The result is the same as if all had come at once."""
    all_at_once = syndicated(articles(STORY, TRUNCATED, OTHER, REWORDED, dates=[2, 3, 4, 1]))
    known = articles(STORY, TRUNCATED, OTHER, REWORDED, dates=[2, 3, 4, 1]).with_columns(
        syndication_group=pl.Series(["0", "0", "2", None])
    )
    assert syndicated(known, n_known=3).equals(all_at_once)
    assert all_at_once["syndication_group"].to_list() == ["3", "3", "2", "3"]


def test_runs_that_many_articles_elsewhere_have_weigh_little() -> None:
    both = articles(STORY, STORY + " " + OTHER)
    everywhere = both["runs"].explode().unique().to_frame("run").with_columns(n_elsewhere=pl.lit(900_000, pl.UInt32))
    shared = both["runs"][0]
    common = everywhere.filter(pl.col("run").is_in(shared.implode())).cast(dict(ELSEWHERE))
    alone = articles(STORY + " " + OTHER, STORY + " " + OTHER.upper().replace("A", "x"))
    assert syndicated(alone)["copy_kind"].to_list() == [None, "copy"]
    assert syndicated(alone, 0, common, 1_000_000)["copy_kind"].to_list() == [None, None]


def test_no_article_at_all() -> None:
    assert syndicated(articles(STORY).clear()).schema == pl.Schema({"article_id": pl.String(), **PLACE})


def test_components_follow_long_chains() -> None:
    chain = pl.DataFrame({"a": range(999), "b": range(1, 1000)}).sample(fraction=1, shuffle=True, seed=1)
    assert components(1001, chain).to_list() == [0] * 1000 + [1000]


def test_sketches_do_not_depend_on_their_company() -> None:
    together = sketches(pl.DataFrame({"article_id": ["a", "b", "c"], "body": [OTHER, STORY, None]}))
    alone = sketches(pl.DataFrame({"article_id": ["b"], "body": [STORY]}))
    assert together.row(1) == alone.row(0)
    assert together.row(2) == ("c", None, [], [], [], [])


def test_a_sketch_is_the_same_in_every_version() -> None:
    """It is stored: what later articles are compared with."""
    sketch = sketches(pl.DataFrame({"article_id": ["a"], "body": ["Of 5 funds, 59% hold gold."]})).row(0, named=True)
    assert sketch == {
        "article_id": "a",
        "body_hash": "5582319737019497566",
        "runs": [222312837, 4222298332],
        "figures": ["5", "59"],
        "before": [None, 2334090568],
        "after": [2092054287, 2013174249],
    }

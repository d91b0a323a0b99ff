"""Teasers: the lines of an article that point to other articles, and the line where the article goes on after them.

A teaser's figure must never become a fact of this article, so a block of teasers ends only on clear evidence.
"""

from __future__ import annotations

import polars as pl

from transforms.lexicon.teasers import (
    COMMON_NAMES,
    CONTINUATIONS,
    HEADINGS,
    REPORTING,
    TEASER_PREFIX,
    WEAK_HEADINGS,
)

HEADING_WORDS = 9
STRONG, WEAK = 2, 1
NAME = r"\p{Lu}[\p{L}\p{N}&-]{2,40}"
SENTENCE_END = r"[.!?][\"'”’)]*(?:\s|$)"

RESUMING_WORDS = 15  # in a line that may take up the article
LONG_WORDS = 35
SIGNS_NEEDED = 3
FIRST_LINES = 5  # where dates are the article's own
TEASER_WORDS = 5
MOST_TRAILING = 8
CAPITAL_WORDS = 8  # a subhead in capitals is shorter
NO_TEASER = r"[\[\]@/|:;_=]|\s[–—-]{1,2}\s|\t|, \p{Lu}{2}\b|^[(\p{Ll}]"  # marks of lists, credits, addresses and cut sentences


def with_teasers(lines: pl.DataFrame) -> pl.DataFrame:
    """Adds heading_rule, teaser_rule, teaser_date_rule: String, null where the line is none.

    lines: the lines with text of line_shapes, in order.
    """
    blocks = _with_blocks(lines)
    is_below = (pl.col("strength") > 0) & ~pl.col("is_heading")
    ends = pl.when(pl.col("strength") == STRONG).then("resumes").otherwise(_ends_weak_block())
    inside = blocks.with_columns(resumes=_is_resumed(blocks)).with_columns(
        is_inside=is_below & ~(ends & is_below).cum_max().over("block")
    )
    return inside.with_columns(
        heading_rule=pl.when("is_heading").then(pl.lit("related_heading")),
        teaser_date_rule=pl.when(pl.col("is_date") & pl.col("is_inside"))
        .then(pl.lit("date_in_related_block"))
        .when(_is_listed_date())
        .then(pl.lit("date_of_teaser")),
        teaser_rule=pl.when(pl.col("is_inside"))
        .then(pl.lit("related_block"))
        .when(pl.col("lower").str.contains(TEASER_PREFIX))
        .then(pl.lit("teaser_prefix"))
        .when(_capital_headline())
        .then(pl.lit("capital_headline"))
        .when(_paired_with_dates())
        .then(pl.lit("headline_with_date"))
        .when(_trailing_headlines())
        .then(pl.lit("trailing_headlines")),
    ).drop("is_heading", "strength", "block", "resumes", "is_inside")


def _with_blocks(lines: pl.DataFrame) -> pl.DataFrame:
    """Adds is_heading, block (running number, a new one at each heading and article) and strength (of the block's heading)."""
    may_head = (pl.col("n_words") <= HEADING_WORDS) & ~pl.col("is_prose")
    headed = lines.with_columns(
        heads=pl.when(may_head & pl.col("key").str.contains(_whole(HEADINGS)))
        .then(STRONG)
        .when(may_head & pl.col("key").str.contains(_whole(WEAK_HEADINGS)))
        .then(WEAK)
        .otherwise(0),
        has_begun=pl.col("is_prose").cum_sum().over("article") > 0,
    ).with_columns(heads=pl.when("has_begun").then("heads").otherwise(pl.min_horizontal("heads", pl.lit(WEAK))))
    is_first = pl.col("article") != pl.col("article").shift(1, fill_value=-1)
    return (
        headed.with_columns(is_heading=pl.col("heads") > 0)
        .with_columns(block=(pl.col("is_heading") | is_first).cum_sum())
        .with_columns(strength=pl.col("heads").first().over("block"))
        .drop("heads", "has_begun")
    )


def _ends_weak_block() -> pl.Expr:
    """What looks like no headline, and so is none below a button."""
    looks_like_teaser = pl.col("is_headline") | pl.col("is_date") | (pl.col("n_words") <= 2) | pl.col("is_list_item")
    return ~looks_like_teaser | pl.col("is_numeric") | pl.col("is_pipe_row")


def _is_resumed(blocks: pl.DataFrame) -> pl.Series:
    """Whether a line below a heading of teasers is clearly the article's own prose again.

    It is, where nothing but headlines stood between and two lines of prose follow each other (teasers with a summary take turns
    with it); or where enough signs add up: names of the article, words that lean on what was said, a speaker, length.
    """
    is_bare = pl.col("is_headline") | pl.col("is_date") | pl.col("is_heading")
    only_headlines_before = is_bare.cast(pl.Int8).shift(1, fill_value=1).cum_min().over("block") == 1
    follows_teaser = only_headlines_before & ~pl.col("is_heading").shift(1, fill_value=True)
    is_followed = (pl.col("is_prose") & ~pl.col("is_headline")).shift(-1, fill_value=False).over("block")
    lower = pl.col("words").str.head(400).str.to_lowercase()
    is_leaning = lower.str.contains(CONTINUATIONS)
    signs = (
        is_leaning,
        lower.str.contains(REPORTING),
        pl.col("n_words") >= LONG_WORDS,
        pl.col("words").str.count_matches(SENTENCE_END) >= 2,
        follows_teaser,
    )
    n_signs = pl.sum_horizontal(sign.cast(pl.Int8) for sign in signs) + pl.col("ties")
    told = (n_signs >= SIGNS_NEEDED) & ((pl.col("ties") > 0) | is_leaning)
    is_long_enough = pl.col("is_prose") & (pl.col("n_words") >= RESUMING_WORDS)
    seen = blocks.with_columns(ties=_shared_names(blocks))
    return seen.select(resumes=is_long_enough & (told | (follows_teaser & is_followed)))["resumes"]


def _shared_names(blocks: pl.DataFrame) -> pl.Series:
    """How strongly the names of each prose line in a block of teasers tie it to the article outside such blocks: 2 where half of
    them and at least two are the article's own, 1 where half and one, else 0."""
    numbered = blocks.with_row_index("row").select("row", "article", "words", "strength", "is_prose")
    names = (
        numbered.filter((pl.col("strength") == STRONG) & pl.col("is_prose"))
        .select("row", "article", name=pl.col("words").str.extract_all(NAME))
        .explode("name")
        .with_columns(name=pl.col("name").str.to_lowercase())
        .filter(~pl.col("name").is_in(COMMON_NAMES))
        .unique(["row", "name"])
    )
    known = (
        numbered.filter(pl.col("strength") < STRONG)
        .join(names.select("article").unique(), on="article", how="semi")
        .select("article", name=pl.col("words").str.extract_all(NAME))
        .explode("name")
        .with_columns(name=pl.col("name").str.to_lowercase())
        .unique()
        .with_columns(is_known=True)
    )
    ties = (
        names.join(known, on=["article", "name"], how="left")
        .group_by("row")
        .agg(shared=pl.col("is_known").sum(), total=pl.len())
        .select("row", ties=pl.when(2 * pl.col("shared") >= pl.col("total")).then(pl.col("shared").clip(0, 2)).otherwise(0))
    )
    return numbered.select("row").join(ties, on="row", how="left", maintain_order="left")["ties"].fill_null(0)


def _is_listed_date() -> pl.Expr:
    """A date on a line of its own, one of several after the article's beginning."""
    is_late = pl.col("is_date") & (pl.int_range(pl.len()).over("article") >= FIRST_LINES)
    return is_late & (is_late.sum().over("article") >= 2)


def _paired_with_dates() -> pl.Expr:
    """A headline directly above one of several lone dates."""
    below = _is_listed_date().shift(-1, fill_value=False) & _same_article(-1)
    return below & pl.col("is_headline")


def _trailing_headlines() -> pl.Expr:
    """Two or more headlines after the last prose of an article that has prose."""
    later_prose = pl.col("is_prose").cast(pl.UInt32).cum_sum(reverse=True).over("article")
    is_last = (later_prose == 0) & pl.col("is_headline") & (pl.col("n_words") >= TEASER_WORDS)
    could_be = is_last & ~pl.col("is_list_item") & ~pl.col("words").str.contains(NO_TEASER)
    n_teasers = could_be.sum().over("article")
    return could_be & n_teasers.is_between(2, MOST_TRAILING) & (n_teasers == is_last.sum().over("article")) & (pl.col("is_prose").sum().over("article") >= 2)


def _capital_headline() -> pl.Expr:
    """A long headline in capitals between the paragraphs of an article whose title is in small letters: a link to another one."""
    is_capital = ~pl.col("words").str.contains(r"\p{Ll}")
    title_is_capital = is_capital.first().over("article")
    is_within = pl.col("is_headline") & (pl.col("n_words") >= CAPITAL_WORDS) & pl.col("words").str.contains(r"\p{Lu}{4}")
    return is_within & is_capital & ~title_is_capital & (pl.col("n_separators") == 0) & ~pl.col("is_pipe_row")


def _same_article(shift: int) -> pl.Expr:
    return pl.col("article") == pl.col("article").shift(shift)


def _whole(patterns: tuple[tuple[str, str], ...]) -> str:
    return "^(?:" + "|".join(pattern for pattern, _ in patterns) + ")$"

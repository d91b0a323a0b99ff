"""Teasers: the lines of an article that point to other articles, and the line where the article goes on after them.

A teaser's figure must never become a fact of this article, so a block of teasers ends only on clear evidence.
"""

from __future__ import annotations

import polars as pl

from transforms.articles.line_shapes import HEADLINE_CHARS
from transforms.lexicon.teasers import (
    COMMON_NAMES,
    CONTINUATIONS,
    HEADINGS,
    PRINTED,
    REPORTING,
    TEASER_PREFIX,
    WEAK_HEADINGS,
)
from transforms.text.matching import only

HEADING_WORDS = 9
STRONG, WEAK = 2, 1
NAME = r"\p{Lu}[\p{L}\p{N}&-]{2,40}"
SENTENCE_END = r"[.!?][\"'”’)]*(?:\s|$)"

BUTTON_WORDS = 2  # at most, in a button
HEADLINE_WORDS = 3  # at least, in the headline above a date
RESUMING_WORDS = 15  # in a line that may take up the article
LONG_WORDS = 35
SIGNS_NEEDED = 3
FIRST_LINES = 5  # where dates are the article's own
TEASER_WORDS = 4  # of three letters or more
MOST_TRAILING = 8
WORDS_A_NUMBER = 4  # at least, in a headline; a line of results has fewer
CAPITAL_WORDS = 8  # a subhead in capitals is shorter
NO_TEASER = (
    r"[\[\]@/|:;_=]|\s[–—-]{1,2}\s|\t|, \p{Lu}{2}\b|^[(\p{Ll}]"  # marks of lists, credits, addresses and cut sentences
)


def with_teasers(lines: pl.DataFrame) -> pl.DataFrame:
    """Adds heading_rule, teaser_rule, teaser_date_rule: String, null where the line is none.

    lines: the lines with text of line_shapes, in order.
    """
    blocks = _with_blocks(lines)
    is_below = (pl.col("strength") > 0) & ~pl.col("is_heading")
    ends = pl.when(pl.col("strength") == STRONG).then("resumes").otherwise(_ends_weak_block())
    inside = blocks.with_columns(
        resumes=_is_resumed(blocks), is_trailing=_trailing_headlines(lines), is_listed_date=_is_listed_date()
    ).with_columns(is_inside=is_below & ~(ends & is_below).cum_max().over("block"))
    return inside.with_columns(
        heading_rule=pl.when("is_heading").then(pl.lit("related_heading")),
        teaser_date_rule=pl.when(pl.col("is_date") & pl.col("is_inside"))
        .then(pl.lit("date_in_related_block"))
        .when("is_listed_date")
        .then(pl.lit("date_of_teaser")),
        teaser_rule=pl.when(pl.col("is_inside"))
        .then(pl.lit("related_block"))
        .when(pl.col("lower").str.contains(TEASER_PREFIX))
        .then(pl.lit("teaser_prefix"))
        .when(_capital_headline())
        .then(pl.lit("capital_headline"))
        .when(_paired_with_dates())
        .then(pl.lit("headline_with_date"))
        .when("is_trailing")
        .then(pl.lit("trailing_headlines")),
    ).drop("is_heading", "strength", "block", "resumes", "is_trailing", "is_listed_date", "is_inside")


def _with_blocks(lines: pl.DataFrame) -> pl.DataFrame:
    """Adds is_heading, block (running number, a new one at each heading and article) and strength (of the block's
    heading).
    """
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
    looks_like_teaser = (
        pl.col("is_headline") | pl.col("is_date") | (pl.col("n_words") <= BUTTON_WORDS) | pl.col("is_list_item")
    )
    return ~looks_like_teaser | pl.col("is_numeric") | pl.col("is_pipe_row")


def _is_resumed(blocks: pl.DataFrame) -> pl.Series:
    """Whether a line below a heading of teasers is clearly the article's own prose again.

    It is, where nothing but headlines stood between and two lines of prose follow each other (teasers with a summary
    take turns with it); or where enough signs add up: names of the article, words that lean on what was said, a
    speaker, length.
    """
    if not (blocks["strength"] == STRONG).any():
        return pl.repeat(False, blocks.height, eager=True)  # most texts have no teasers
    is_bare = pl.col("is_headline") | pl.col("is_date") | pl.col("is_heading")
    only_headlines_before = is_bare.cast(pl.Int8).shift(1, fill_value=1).cum_min().over("block") == 1
    numbered = blocks.with_row_index("row").with_columns(
        follows_teaser=only_headlines_before & ~pl.col("is_heading").shift(1, fill_value=True),
        is_followed=(pl.col("is_prose") & ~pl.col("is_headline")).shift(-1, fill_value=False).over("block"),
    )
    candidates = numbered.filter(
        (pl.col("strength") == STRONG) & pl.col("is_prose") & (pl.col("n_words") >= RESUMING_WORDS)
    )
    lower = pl.col("words").str.head(400).str.to_lowercase()
    is_leaning = lower.str.contains(CONTINUATIONS)
    signs = (
        is_leaning,
        lower.str.contains(REPORTING),
        pl.col("n_words") >= LONG_WORDS,
        pl.col("words").str.count_matches(SENTENCE_END) > 1,
        pl.col("follows_teaser"),
    )
    n_signs = pl.sum_horizontal(sign.cast(pl.Int8) for sign in signs) + pl.col("ties")
    told = (n_signs >= SIGNS_NEEDED) & ((pl.col("ties") > 0) | is_leaning)
    seen = candidates.with_columns(ties=_shared_names(candidates, blocks)).select(
        "row", resumes=told | (pl.col("follows_teaser") & pl.col("is_followed"))
    )
    return numbered.select("row").join(seen, on="row", how="left", maintain_order="left")["resumes"].fill_null(False)


def _shared_names(candidates: pl.DataFrame, blocks: pl.DataFrame) -> pl.Series:
    """How strongly the names of each candidate tie it to its article outside blocks of teasers: 2 where half of them
    and at least two are the article's own, 1 where half and one, else 0.
    """
    names = _names(candidates.select("row", "article", "words"), "row").filter(~pl.col("name").is_in(COMMON_NAMES))
    outside = blocks.filter(pl.col("strength") < STRONG).join(
        candidates.select("article").unique(), on="article", how="semi"
    )
    known = _names(outside.select("article", "words"), "article").with_columns(is_known=True)
    ties = (
        names.join(known, on=["article", "name"], how="left")
        .group_by("row")
        .agg(shared=pl.col("is_known").sum(), total=pl.len())
        .select(
            "row", ties=pl.when(2 * pl.col("shared") >= pl.col("total")).then(pl.col("shared").clip(0, 2)).otherwise(0)
        )
    )
    return candidates.select("row").join(ties, on="row", how="left", maintain_order="left")["ties"].fill_null(0)


def _names(lines: pl.DataFrame, key: str) -> pl.DataFrame:
    """The capitalised words of lines in lower case, each once for a key."""
    found = (
        lines.with_columns(name=pl.col("words").str.extract_all(NAME))
        .drop("words")
        .explode("name", empty_as_null=False)
    )
    return found.with_columns(pl.col("name").str.to_lowercase()).unique([key, "name"])


def _is_listed_date() -> pl.Expr:
    """A date on a line of its own below a headline, one of several such after the article's beginning."""
    is_below = (_is_bare_headline().shift(1, fill_value=False)) & _same_article(1)
    is_late = is_below & pl.col("is_date") & ~pl.col("lower").str.contains(PRINTED).fill_null(False)
    is_late = is_late & (pl.int_range(pl.len()).over("article") >= FIRST_LINES)
    return is_late & (is_late.sum().over("article") > 1)


def _paired_with_dates() -> pl.Expr:
    """The headline directly above such a date."""
    return pl.col("is_listed_date").shift(-1, fill_value=False) & _same_article(-1)


def _is_bare_headline() -> pl.Expr:
    return pl.col("is_headline") & ~pl.col("is_numeric") & (pl.col("n_words") >= HEADLINE_WORDS)


def _trailing_headlines(lines: pl.DataFrame) -> pl.Series:
    """Two or more headlines that are all there is after the last prose of an article."""
    is_prose = pl.col("is_prose").cast(pl.UInt32)
    tails = (
        lines.with_row_index("row")
        .with_columns(n_prose=is_prose.sum().over("article"), prose_so_far=is_prose.cum_sum().over("article"))
        .filter(
            (pl.col("n_prose") > 1)
            & (pl.col("prose_so_far") == pl.col("n_prose"))
            & ~pl.col("is_prose")
            & pl.col("is_headline")
        )
        .with_columns(
            n_long_words=pl.col("words").str.count_matches(r"\p{L}\p{L}\p{L}+"),
            n_numbers=pl.col("words").str.count_matches(r"\d[\d.,]*"),
            is_marked=pl.col("is_list_item") | pl.col("words").str.contains(NO_TEASER),
        )
    )
    reads_like_one = (
        ~pl.col("is_marked")
        & (pl.col("n_long_words") >= TEASER_WORDS)
        & (pl.col("n_long_words") >= WORDS_A_NUMBER * pl.col("n_numbers"))
    )
    found = tails.filter(reads_like_one.all().over("article") & pl.len().over("article").is_between(2, MOST_TRAILING))
    marked = found.select("row", is_trailing=pl.lit(True))
    return (
        lines.with_row_index("row")
        .select("row")
        .join(marked, on="row", how="left", maintain_order="left")["is_trailing"]
        .fill_null(False)
    )


def _capital_headline() -> pl.Expr:
    """A long headline in capitals between the paragraphs of an article whose title is in small letters: a link to
    another one.
    """
    is_long = pl.col("is_headline") & (pl.col("n_words") >= CAPITAL_WORDS) & (pl.col("n_separators") == 0)
    long = only(is_long, "words")
    title = pl.col("words").str.head(HEADLINE_CHARS).first().over("article")
    return ~long.str.contains(r"\p{Ll}") & long.str.contains(r"\p{Lu}{4}") & title.str.contains(r"\p{Ll}")


def _same_article(shift: int) -> pl.Expr:
    return pl.col("article") == pl.col("article").shift(shift)


def _whole(patterns: tuple[tuple[str, str], ...]) -> str:
    return "^(?:" + "|".join(pattern for pattern, _ in patterns) + ")$"

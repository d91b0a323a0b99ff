"""Furniture: the lines of a site that only their place gives away.

No list of words holds all buttons, names of sections, names of authors and prompts. But an article is a run of prose:
short lines above its title, between its title and its first paragraph, below its last paragraph, and beside lines that
are known for notices are a site's, unless they read like sentences, headings, items or figures of the article.
"""

from __future__ import annotations

import polars as pl

from transforms.articles.line_shapes import STOP
from transforms.lexicon.notices import CALL, CLOSING_RULES, FACT, INTERRUPTING_RULES, TICKER, TICKER_ROW
from transforms.lexicon.teasers import CONTINUATIONS, REPORTING
from transforms.text.matching import only

KNOWN = ("heading_rule", "teaser_date_rule", "notice_rule", "teaser_rule", "date_line_rule", "caption_rule")
"""Columns of rules that tell lines which are none of the article's text."""
OWN = ("title_rule", "repeat_rule", "list_rule", "quote_rule")
"""Columns of rules that tell lines which have a label of their own."""
TABLES = ("row_of_bars", "row_of_columns")  # rules of tables whose rows are whole
SENTENCE_WORDS = 3  # with a stop, at least
LATE_SENTENCE_WORDS = 6  # in a sentence below furniture that takes the article up again, at least
LONG_CALL = 8  # words of a sentence of the article that begins like a prompt, at least
STANDFIRST_WORDS = 6  # in a line between title and text that may sum the article up, at least
BARE_WORDS = 12  # in a line between paragraphs that is no sentence and may be furniture, at most
BARE_CALLS = 2  # lines without a stop beside a prompt, with it, at least
SPOKEN = r"^[\"“].+[.,!?][\"”]"  # a quotation, whoever is named behind it
CREDIT_WORDS = 5  # in a credit on a line of its own, at most
LONGEST_PROMPT = 600  # characters, in which a speaker would be named
FAR_LINES = 8  # between two lines of prose of one article, beside a notice that closes it, at most
INTRODUCTION_WORDS = 3  # in a line that introduces items, at least; fewer are the label of one
INTRODUCTION = r"[:：]$"
TEXT_SHARE = 0.6  # of an article's prose, at least, that stands above the notice that closes it


def with_furniture(lines: pl.DataFrame) -> pl.DataFrame:
    """Adds furniture_rule: String, null where the line is none.

    lines: the lines with text of line_shapes, in order, with the columns KNOWN, OWN and table_rule. Where an article
    has no prose nothing is furniture.
    """
    in_head, in_middle, in_tail = (pl.col("place") == place for place in ("head", "middle", "tail"))
    rules = (
        ("below_the_end", pl.col("is_closed")),
        ("above_title", pl.col("is_open") & pl.col("is_above_title")),
        ("tickers", pl.col("is_open") & pl.col("is_ticker_table") & in_head),
        ("above_credit", pl.col("is_open") & ~pl.col("is_item") & _is_above_credit()),
        ("between_title_and_text", in_head & _is_between_title_and_text()),
        ("beside_notices", in_middle & _is_beside_notices()),
        ("below_text", in_tail & _is_below_text()),
    )
    placed = _with_places(_with_closed_prose(_with_kinds(lines)))
    rule = pl.coalesce(pl.when(condition).then(pl.lit(name)) for name, condition in rules)
    return placed.select(*lines.columns, furniture_rule=rule)


def _with_kinds(lines: pl.DataFrame) -> pl.DataFrame:
    """Adds what a line is to its neighbours: is_known (for none of the article's), is_open (no rule has told what it
    is), is_anchor (prose of the article), is_call (a prompt), is_fact, is_sentence, is_item (below an introduction),
    is_bare (open, and nothing of these but a call), is_title, is_ticker_table.
    """
    short = only(~pl.col("is_prose"), "words")
    is_asked = short.str.ends_with("?")
    is_whole_row = pl.col("table_rule").is_in(TABLES).fill_null(False)
    told = lines.with_columns(
        is_known=_any(KNOWN),
        is_title=pl.col("title_rule").is_not_null() | (pl.col("repeat_rule") == "repeated_title").fill_null(False),
        is_open=~_any(KNOWN) & ~_any(OWN) & ~is_whole_row & ~pl.col("is_prose"),
        is_anchor=pl.col("is_prose") & ~_any((*KNOWN, "title_rule", "repeat_rule")),
        is_call=only(~pl.col("is_prose"), "lower").str.contains(CALL).fill_null(False),
        is_fact=short.str.contains(FACT).fill_null(False),
        is_stopped=(
            (short.str.tail(8).str.contains(STOP) | short.str.contains(SPOKEN)) & (pl.col("n_words") >= SENTENCE_WORDS)
        ).fill_null(False),
        is_flat=(pl.col("table_rule").is_not_null() & ~is_whole_row),
    ).with_columns(
        is_sentence=pl.col("is_stopped") & (~pl.col("is_call") | ((pl.col("n_words") >= LONG_CALL) & ~is_asked)),
        is_item=_is_item(),
        is_ticker_table=_is_ticker_table(),
    )
    is_told = pl.any_horizontal("is_flat", "is_sentence", "is_fact", "is_item")
    return told.with_columns(is_bare=pl.col("is_open") & ~is_told)


def _any(rules: tuple[str, ...]) -> pl.Expr:
    return pl.any_horizontal(pl.col(rule).is_not_null() for rule in rules)


def _is_item() -> pl.Expr:
    """Below a line that ends with a colon, as far as lines have no notice and no prose between them."""
    introduces = (
        pl.col("words").str.contains(INTRODUCTION)
        & (pl.col("n_words") >= INTRODUCTION_WORDS)
        & ~pl.col("is_call")
        & ~pl.col("is_known")
    )
    introduced = pl.when(introduces).then(True).when(pl.col("is_known") | pl.col("is_anchor")).then(False)
    return introduced.forward_fill().over("article").fill_null(False) & ~introduces


def _is_ticker_table() -> pl.Expr:
    """Cells of which most without a figure are signs of shares."""
    run = pl.struct("is_flat", "article").rle_id()
    is_sign = pl.col("words").str.contains(TICKER) & ~pl.col("is_numeric")
    return pl.col("words").str.contains(TICKER_ROW) | pl.col("is_flat") & (
        2 * is_sign.sum().over(run) > (~pl.col("is_numeric")).sum().over(run)
    )


def _with_closed_prose(lines: pl.DataFrame) -> pl.DataFrame:
    """Adds is_below (below a notice that closes the article: contacts, tags, comments) and is_closed: prose there that
    has neither a figure nor a speaker, or stands far from the text. It is no anchor.
    """
    closes = pl.col("notice_rule").is_in(CLOSING_RULES) | pl.col("heading_rule").is_not_null()
    length = pl.when("is_anchor").then("n_chars").otherwise(0)
    told = length.cum_sum().over("article") / length.sum().over("article")
    is_late = (closes & (told >= TEXT_SHARE)).fill_null(False)
    is_below = is_late.cum_max().over("article")
    place = pl.int_range(pl.len()).over("article")
    text, notice = (
        pl.when(is_one).then(place).shift(1).forward_fill().over("article")
        for is_one in (pl.col("is_anchor"), is_late & pl.col("notice_rule").is_not_null())
    )
    is_far = ((notice > text) & (place - text >= FAR_LINES)).fill_null(False)
    candidate = only(is_below & pl.col("is_anchor"), "words")
    lower = candidate.str.head(LONGEST_PROMPT).str.to_lowercase()
    is_told = candidate.str.contains(FACT) | lower.str.contains(REPORTING) | lower.str.contains(CONTINUATIONS)
    is_closed = (~is_told).fill_null(False) | (is_far & pl.col("is_anchor"))
    return lines.with_columns(is_below=is_below, is_closed=is_closed).with_columns(
        is_anchor=pl.col("is_anchor") & ~pl.col("is_closed"), is_known=pl.col("is_known") | pl.col("is_closed")
    )


def _with_places(lines: pl.DataFrame) -> pl.DataFrame:
    """Adds place (head, middle or tail of the article, by its prose), run (number of the stretch between two lines of
    prose) and is_above_title.
    """
    n_before = pl.col("is_anchor").cum_sum().over("article")
    n_all = pl.col("is_anchor").sum().over("article")
    is_title = pl.col("is_title") & (n_before == 0)
    return lines.with_columns(
        place=pl.when(n_all == 0)
        .then(pl.lit("nowhere"))
        .when(n_before == 0)
        .then(pl.lit("head"))
        .when(n_before == n_all)
        .then(pl.lit("tail"))
        .otherwise(pl.lit("middle")),
        run=pl.struct("article", n_before).rle_id(),
        is_above_title=(n_all > 0) & (is_title.cum_sum().over("article") < is_title.sum().over("article")),
    )


def _is_between_title_and_text() -> pl.Expr:
    """In the head: what is too short for a standfirst, and no subhead of what follows."""
    is_short = (pl.col("is_bare") & (pl.col("n_words") < STANDFIRST_WORDS)) | (pl.col("is_open") & pl.col("is_call"))
    heads = pl.col("is_title") | _is_text() | (pl.col("notice_rule") == "clock").fill_null(False)
    is_subhead = _near(heads, 1) & _near(_is_text(), -1) & ~pl.col("is_call")
    return is_short & ~is_subhead


def _is_beside_notices() -> pl.Expr:
    """Between paragraphs: bare lines in a run with notices or prompts, but for a subhead above the next paragraph."""
    is_prompt = pl.col("is_bare") & pl.col("is_call")
    n_known = (pl.col("is_known") | is_prompt).sum().over("run")
    is_near = (pl.col("is_known").sum().over("run") > 0) | (
        (n_known > 0) & (pl.col("is_bare").sum().over("run") >= BARE_CALLS)
    )
    is_last = pl.col("run") != pl.col("run").shift(-1, fill_value=-1)
    is_subhead = is_last & pl.col("is_headline") & ~pl.col("is_call")
    is_poll = pl.col("is_sentence") & pl.col("words").str.ends_with("?") & _near(pl.col("is_bare"), -1)
    is_aside = pl.col("is_known") | pl.col("is_bare")
    is_prompt = pl.col("is_sentence") & pl.col("is_call") & _near(is_aside, 1) & _near(is_aside, -1)
    is_short = pl.col("is_bare") & ~is_subhead | is_poll & ~is_last | is_prompt
    return is_short & is_near & (pl.col("n_words") <= BARE_WORDS)


def _is_below_text() -> pl.Expr:
    """In the tail: bare lines, and all that is below the first of them or below a notice that ends an article."""
    is_heading = pl.col("is_bare") & ~pl.col("is_call") & _near(_is_text(), -1)
    ends = (pl.col("is_bare") & ~is_heading) | (pl.col("is_known") & ~_interrupts())
    is_long = pl.col("is_sentence") & ~pl.col("is_call") & (pl.col("n_words") >= LATE_SENTENCE_WORDS)
    resumes = is_long & ~pl.col("is_below")
    return pl.col("is_open") & ~pl.col("is_item") & ~resumes & ends.cum_max().over("run")


def _is_above_credit() -> pl.Expr:
    """The words of a caption, the credit of which is a line of its own."""
    rule = pl.coalesce("notice_rule", "caption_rule")
    is_credit = (rule == "photo_credit") & (pl.col("n_words") <= CREDIT_WORDS)
    return _near(is_credit.fill_null(False), -1)


def _interrupts() -> pl.Expr:
    """Notices that stand between paragraphs as well as below the last."""
    return (
        pl.col("notice_rule").is_in(INTERRUPTING_RULES)
        | (pl.col("teaser_rule") == "teaser_prefix")
        | (pl.col("caption_rule").is_not_null() & pl.col("notice_rule").is_null())
    ).fill_null(False)


def _is_text() -> pl.Expr:
    """Lines that a subhead may stand above or below."""
    is_listed = pl.any_horizontal(pl.col(rule).is_not_null() for rule in ("list_rule", "quote_rule", "table_rule"))
    return (pl.any_horizontal("is_anchor", "is_fact", "is_sentence", "is_item") | is_listed) & ~pl.col("is_known")


def _near(condition: pl.Expr, step: int) -> pl.Expr:
    """Whether it holds for the line above (1) or below (-1) in the same article."""
    return condition.shift(step, fill_value=False).over("article")

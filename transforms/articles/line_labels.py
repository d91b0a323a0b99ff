"""What each line of an article is: a label, and the name of the rule that gave it."""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl

from transforms.articles.furniture import with_furniture
from transforms.articles.line_shapes import STOP
from transforms.articles.related import with_teasers
from transforms.articles.repeats import with_repeats
from transforms.lexicon.notices import (
    BIOGRAPHY,
    BYLINE,
    CAPTION_END_RULES,
    CAPTION_END_WORDS,
    CAPTION_START_RULES,
    CREDITED_CAPTION,
    KEY_RULES,
    LEADING_ADVERTISEMENT,
    LONG_DISCLAIMER,
    PHRASE_RULES,
    START_RULES,
)
from transforms.lexicon.teasers import DATE, DAY, PRINTED, TIME
from transforms.text.matching import only

LABELS = (
    ("title", "title_rule"),
    ("related_heading", "heading_rule"),
    ("teaser_date", "teaser_date_rule"),
    ("notice", "notice_rule"),
    ("teaser", "teaser_rule"),
    ("repeat", "repeat_rule"),
    ("notice", "furniture_rule"),
    ("table", "table_rule"),
    ("notice", "date_line_rule"),
    ("list", "list_rule"),
    ("caption", "caption_rule"),
    ("quote", "quote_rule"),
    ("subhead", "subhead_rule"),
    ("body", "body_rule"),
)
"""Each label with the column that holds its rule: the first that is not null wins."""

WHOLE, BEGINNING = "^(?:{})$", "^(?:{})"
MARKED_CAPTION = r"^!\[.*\]$"  # as pages are read: the words below a picture, or its description in Markdown
TITLE_LINES = 20  # that a title may be broken into
HEAD_LINES = 60  # among which the title stands
TITLE_WORDS = 3  # in a title below menus, at least
WORDLESS = r"[^\p{L}\p{N}]+"
TITLE_MARKS = 20  # characters of marks and white space in it, at most
SEPARATOR_CHARS = 3  # of a line without words; fewer may be an empty cell
CREDIT_CHARS = 70  # of a line's end, in which a picture is credited
DATE_LINE_WORDS = 14
BESIDE_A_DATE = 7  # words
TABLE_CELLS = 4  # in a row of lines, at least, of a table that was flattened to one cell a line
NUMERIC_CELLS = 2
NUMERIC_SHARE = 0.25
QUOTED_WORDS = 6
HEADED_WORDS = 20
TAIL_SHARE = 0.6  # of the article's lines, after which an author is introduced


def labelled(lines: pl.DataFrame, titles: pl.Series) -> pl.DataFrame:
    """Adds label, rule: String and repeat_of: Int64 to lines.

    lines: of line_shapes, in order. titles: one for each article, null where it has none. Blank lines are `blank`.
    """
    filled = lines.filter(pl.col("n_chars") > 0)
    known = filled.with_columns(title_rule=_title_rules(filled, titles))
    known = _with_notices(with_repeats(with_teasers(known)))
    known = known.with_columns(table_rule=_table_rule(), quote_rule=_quote_rule(), list_rule=_list_rule())
    known = with_furniture(known.with_columns(table_rule=_with_table_headings()))
    known = known.with_columns(subhead_rule=_subhead_rule(), body_rule=_body_rule())
    label = pl.coalesce(pl.when(pl.col(rule).is_not_null()).then(pl.lit(label)) for label, rule in LABELS)
    found = known.select("article", "line", "repeat_of", label=label, rule=pl.coalesce(rule for _, rule in LABELS))
    blank = lines.filter(pl.col("n_chars") == 0).select(
        "article", "line", repeat_of=pl.lit(None, pl.Int64), label=pl.lit("blank"), rule=pl.lit("blank_line")
    )
    return lines.select("article", "line", "span_start", "span_end").join(
        pl.concat([found, blank]), on=["article", "line"], how="left", maintain_order="left"
    )


def _title_rules(lines: pl.DataFrame, titles: pl.Series) -> pl.Series:
    """`title` for the first lines, as far as they are the title; else for the first line that is all of it."""
    known = (
        lines.with_row_index("row")
        .select("row", "article", "span_start", "words", "n_words", title=titles.gather(lines["article"]))
        .filter((pl.int_range(pl.len()).over("article") < HEAD_LINES) & pl.col("title").is_not_null())
        .with_columns(n_chars=pl.col("title").str.len_chars())
        .with_columns(pl.col("words", "title").str.to_lowercase().str.replace_all(WORDLESS, ""))
    )
    near = known.filter(
        (pl.col("span_start") <= pl.col("n_chars") + TITLE_MARKS)
        & (pl.int_range(pl.len()).over("article") < TITLE_LINES)
    )
    told = pl.col("words").str.len_chars().cum_sum().over("article")
    length = pl.col("words").str.len_chars()
    parts = near.filter((pl.col("words") != "") & (pl.col("title").str.slice(told - length, length) == pl.col("words")))
    whole = (
        known.filter((pl.col("words") == pl.col("title")) & (pl.col("n_words") >= TITLE_WORDS))
        .unique("article", keep="first", maintain_order=True)
        .join(parts, on="article", how="anti")
    )
    found = pl.concat([parts, whole]).select("row", rule=pl.lit("title"))
    return lines.with_row_index("row").select("row").join(found, on="row", how="left", maintain_order="left")["rule"]


def _first_rule(column: str, rules: Iterable[tuple[str, str]], frame: str = "{}") -> pl.Expr:
    """The name of the first rule whose pattern is found in a column."""
    return pl.coalesce(
        pl.when(pl.col(column).str.contains(frame.format(pattern))).then(pl.lit(name)) for name, pattern in rules
    )


def _with_notices(lines: pl.DataFrame) -> pl.DataFrame:
    """Adds notice_rule, date_line_rule, caption_rule."""
    is_short = pl.col("lower").is_not_null()
    place = pl.int_range(1, pl.len() + 1).over("article")
    few_words = only(pl.col("n_words") <= DATE_LINE_WORDS, "lower")
    phrases = [phrase for _, phrases, _ in PHRASE_RULES for phrase in phrases]
    searched = lines.with_columns(
        short=only(is_short, "words"),
        late=only((place > TAIL_SHARE * pl.len().over("article")) & is_short, "words"),
        telling=only(pl.col("lower").str.contains_any(phrases), "lower"),
        dated=only(few_words.str.contains(DAY), "lower"),
        ending=pl.col("lower").str.tail(CREDIT_CHARS),
    ).with_columns(credited=only(pl.col("ending").str.contains_any(list(CAPTION_END_WORDS)), "ending"))
    return searched.with_columns(
        notice_rule=_notice_rule(), date_line_rule=_date_line_rule(), caption_rule=_caption_rule()
    ).drop("short", "late", "telling", "dated", "ending", "credited")


def _notice_rule() -> pl.Expr:
    rules = (
        ("advertisement", "short", LEADING_ADVERTISEMENT),
        ("byline", "short", BYLINE),
        ("author_biography", "late", BIOGRAPHY),
    )
    long = pl.col("words").str.head(40).str.to_lowercase()
    return pl.coalesce(
        pl.when((pl.col("key") == "") & (pl.col("n_chars") >= SEPARATOR_CHARS) & ~pl.col("is_pipe_row")).then(
            pl.lit("separator")
        ),
        _first_rule("key", KEY_RULES, WHOLE),
        _first_rule("start", START_RULES, BEGINNING),
        _first_rule("telling", ((name, pattern) for name, _, pattern in PHRASE_RULES)),
        *(_first_rule(column, [(name, pattern)]) for name, column, pattern in rules),
        pl.when(long.str.contains(LONG_DISCLAIMER)).then(pl.lit("disclaimer")),
    )


def _date_line_rule() -> pl.Expr:
    """A date with at most a place, a publisher and an address: when the article was published."""
    rest = pl.col("dated").str.replace_all(rf"{DATE}|{TIME}|https?://\S+", " ")
    is_date_line = (
        ~rest.str.contains(r"[0-9]")
        & (rest.str.count_matches(r"\p{L}[\p{L}'’.-]*") <= BESIDE_A_DATE)
        & ~pl.col("words").str.tail(4).str.contains(STOP)
    )
    is_time = (pl.col("n_words") <= DATE_LINE_WORDS) & pl.col("start").str.contains(rf"{PRINTED}.*(?:{TIME})")
    return pl.when(is_date_line | is_time | pl.col("is_date")).then(pl.lit("date_line"))


def _caption_rule() -> pl.Expr:
    return pl.coalesce(
        pl.when(pl.col("words").str.contains(MARKED_CAPTION)).then(pl.lit("marked_caption")),
        _first_rule("start", CAPTION_START_RULES, BEGINNING),
        _first_rule("credited", CAPTION_END_RULES),
        pl.when(only("is_headline", "words").str.contains(CREDITED_CAPTION)).then(pl.lit("credited_caption")),
    )


def _list_rule() -> pl.Expr:
    return pl.when("is_list_item").then(pl.lit("bullet"))


def _quote_rule() -> pl.Expr:
    marked = pl.col("words").str.starts_with("> ")
    return (
        pl.when(marked)
        .then(pl.lit("marked_quote"))
        .when(pl.col("is_quoted") & (pl.col("n_words") >= QUOTED_WORDS))
        .then(pl.lit("quoted_line"))
    )


def _table_rule() -> pl.Expr:
    """Rows of cells, and runs of lines each of which was a cell."""
    alike_above, alike_below = (
        (pl.col("n_separators") == pl.col("n_separators").shift(step))
        & (pl.col("article") == pl.col("article").shift(step))
        for step in (1, -1)
    )
    is_row = (pl.col("n_separators") > 0) & (alike_above | alike_below)
    is_cell = (
        pl.col("is_cell")
        & pl.col("heading_rule").is_null()
        & pl.col("title_rule").is_null()
        & (pl.col("n_separators") == 0)
    )
    run = pl.struct(is_cell.alias("is_cell"), "article").rle_id()
    n_numeric = pl.col("is_numeric").sum().over(run)
    n_cells = pl.len().over(run)
    is_flattened = (
        is_cell & (n_cells >= TABLE_CELLS) & (n_numeric >= NUMERIC_CELLS) & (n_numeric >= NUMERIC_SHARE * n_cells)
    )
    return (
        pl.when(pl.col("is_pipe_row"))
        .then(pl.lit("row_of_bars"))
        .when(is_row.fill_null(False))
        .then(pl.lit("row_of_columns"))
        .when(is_flattened)
        .then(pl.lit("flattened_cells"))
    )


def _with_table_headings() -> pl.Expr:
    """The headline directly above a table belongs to it: it names what the figures are and in which unit."""
    heads = (
        pl.col("is_headline")
        & ~pl.col("is_list_item")
        & _next("table_rule").is_not_null()
        & pl.col("date_line_rule").is_null()
        & pl.col("title_rule").is_null()
    )
    return pl.coalesce("table_rule", pl.when(heads.fill_null(False)).then(pl.lit("table_heading")))


def _subhead_rule() -> pl.Expr:
    above_prose = pl.col("is_headline") & (pl.col("n_words") <= HEADED_WORDS) & _next("is_prose").fill_null(False)
    marked = pl.col("words").str.contains(r"^#{1,6} ")
    return pl.when(marked).then(pl.lit("marked_heading")).when(above_prose).then(pl.lit("headline_above_prose"))


def _body_rule() -> pl.Expr:
    return pl.when("is_prose").then(pl.lit("prose")).otherwise(pl.lit("short_line"))


def _next(column: str) -> pl.Expr:
    """A column's value in the next line of the same article."""
    return pl.when(pl.col("article") == pl.col("article").shift(-1)).then(pl.col(column).shift(-1))

"""Units that a heading in brackets gives to a flattened table: "Net flows (US$ m)" above lines of bare figures."""

from __future__ import annotations

import polars as pl

from transforms.mentions.tables import ROW, with_told_units

# What a bracket that names a unit holds: "(US$ m)", "(in millions of euros)", "(%)", "(all in %)".
_UNIT = r"[A-Z]{0,3}[$€£¥]|%|[A-Z]{3}\b|(?:million|billion|thousand|trillion|bn\b|mn\b)|per ?cent"
BRACKET = rf"\(((?:(?:all |figures |amounts |values )?in )?(?:{_UNIT})[A-Za-z$€£¥% ]{{0,24}})\)"
LINE_CHARS = 160  # of a heading or a line below it
# A line of a table is no sentence: words that end with a stop. Inside a line a stop is that of an abbreviation.
PROSE = r"\p{Ll}{2}.*[.!?][\"')\]]*\s*$"


def plain_headings(seen: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """What a heading in brackets says of the numbers of its block: the lines around it that are no prose.

    seen: doc, sentence, span_start. sentences: doc, sentence, sentence_text, in their order. Returns the columns of
    `table_headings` with cell and row_name null, one row for each number of such a block, told by the last heading
    before it, else by the first one behind it.
    """
    opened = sentences.filter(pl.col("sentence_text").str.contains("(", literal=True))
    docs = opened.filter(pl.col("sentence_text").str.contains(BRACKET)).select("doc").unique()
    text = pl.col("sentence_text")
    in_block = (text.str.len_chars() <= LINE_CHARS) & ~text.str.contains(PROSE) & ~text.str.contains(ROW)
    lines = sentences.join(docs, on="doc", how="semi", maintain_order="left").with_columns(in_block=in_block)
    # Every line of prose, and every text, begins a new block.
    block = (~pl.col("in_block") | (pl.col("doc") != pl.col("doc").shift(1))).fill_null(value=True).cum_sum()
    told = (
        lines.with_columns(block=block, words=pl.when("in_block").then(text.str.extract(BRACKET)))
        .filter("in_block")
        .with_columns(heading=pl.when(pl.col("words").is_not_null()).then(text))
        .with_columns(pl.col("words", "heading").forward_fill().backward_fill().over("block"))
        .filter(pl.col("words").is_not_null())
    )
    nothing = pl.lit(None, pl.String)
    placed = seen.select("doc", "sentence", "span_start").join(
        told.select("sentence", heading="words", line="heading", caption=pl.lit("")), on="sentence"
    )
    # "(PIF)" is a name and tells no unit.
    tells = pl.any_horizontal(pl.col("money", "scale", "heading_unit").is_not_null())
    return (
        with_told_units(placed)
        .filter(tells)
        .select("doc", "span_start", "money", "scale", "heading_unit", cell=nothing, row_name=nothing, heading="line")
    )


def with_listed_under_headings(stated: pl.DataFrame, headings: pl.DataFrame) -> pl.DataFrame:
    """The figures with role and link of a list where one heading tells the unit of several that stand alone. All that
    it tells are of the kind of the first, which stands nearest to it.

    stated: doc, span_start, kind, unit, role, link. headings: what `plain_headings` returned for them. The order is
    kept.
    """
    if headings.is_empty():
        return stated
    numbered = stated.with_row_index("row")
    is_told = pl.col("doc").is_in(headings["doc"].unique().implode())
    told = numbered.filter(is_told).join(
        headings.select("doc", "span_start", "heading"), on=["doc", "span_start"], how="left", maintain_order="left"
    )
    has_heading = pl.col("heading").is_not_null()
    alone = has_heading & (pl.col("role") == "single")
    listed = alone & (alone.sum().over("doc", "heading", "unit") > 1)
    number = pl.struct("heading", "unit").rank("dense").over("doc")
    alike = pl.col("kind").first().over("doc", "heading", "unit")
    changed = told.with_columns(
        kind=pl.when(has_heading).then(alike).otherwise("kind"),
        role=pl.when(listed).then(pl.lit("member")).otherwise("role"),
        link=pl.when(listed).then(pl.format("h{}", number)).otherwise("link"),
    ).select(numbered.columns)
    # Few texts have such headings: the others are not asked.
    return pl.concat([numbered.filter(~is_told), changed]).sort("row").drop("row")

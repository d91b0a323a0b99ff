"""Words for percent, points and multiples, and physical units."""

from transforms.lexicon.forms import forms

# After a letter unit a word must end; a sign needs no end.
PERCENT_SIGNS = ("%", "﹪")
PERCENT = forms("percent, per cent, per-cent, percents, pct, pc, p.c., prozent, pour cent, por ciento")
PERCENTAGE_POINT = forms(
    "percentage(-| )point(|s), percent(-| )point(|s), per cent point(|s), pct point(|s), pp, pps, ppt, ppts, p.p., %(-| )point(|s), "
    "% pts, percentage pts, of (a|one) percentage(-| )point, of a point, of (a|one) percent, of (a|one) per cent, of (a|one) pct"
)
POINT = forms("point(|s), pt, pts")
BASIS_POINT = forms("basis(-| )point(|s), of a basis point, bp, bps, bips")
MULTIPLE = forms("times, x, fold")

UNITS: dict[str, str] = (
    dict.fromkeys((*PERCENT_SIGNS, *PERCENT), "percent")
    | dict.fromkeys(PERCENTAGE_POINT, "percentage_point")
    | dict.fromkeys(POINT, "point")
    | dict.fromkeys(BASIS_POINT, "basis_point")
    | dict.fromkeys(MULTIPLE, "multiple")
)

# Weights of metal and goods are counted with their unit inside the span.
WEIGHTS = forms(
    "tonne(|s), ton(|s), metric ton(|s), metric tonne(|s), (fine|troy|fine troy|gold|) ounce(|s), oz, kg, kilogram(|s), kilo(|s), kgs"
)

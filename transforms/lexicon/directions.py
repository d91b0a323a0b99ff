"""Words that say which way a level moved, and the words that end a list with its rest."""

from transforms.lexicon.forms import alternation, forms

RISES = forms(
    "ris(e|es|ing|en), rose, increas(e|es|ed|ing), grew, grow(|s|ing|n|th), climb(|s|ed|ing), "
    "jump(|s|ed|ing), gain(|s|ed|ing), surg(e|es|ed|ing), soar(|s|ed|ing), expand(|s|ed|ing), advanc(e|es|ed|ing), "
    "up, higher, swell(|s|ed), swollen, rebound(|s|ed), rais(e|es|ed|ing), lift(|s|ed|ing), boost(|s|ed|ing), widen(|s|ed|ing)"
)
FALLS = forms(
    "fall(|s|ing|en), fell, declin(e|es|ed|ing), drop(|s|ped|ping), slip(|s|ped|ping), slid, slide(|s), "
    "decreas(e|es|ed|ing), shrank, shrink(|s|ing), shrunk, sank, sink(|s|ing), plung(e|es|ed|ing), tumbl(e|es|ed|ing), "
    "down, lower, dip(|s|ped), eas(e|es|ed|ing), cut, cuts, reduc(e|es|ed|ing), reduction, trim(|s|med|ming), "
    "narrow(|s|ed|ing), contract(ed|ing|ion)"
)
# The last of these words in the clause of a comparison tells its direction.
EITHER = rf"\b({alternation([*RISES, *FALLS])})\b"
# What turns or hides the direction: nothing is concluded there.
UNSURE = r"\b(?:not|never|no|without|reversed?|reversing|instead of|rather than|after|despite|halt(?:ed)?|limit|stop)\b"
# A total, and the average of what it is made of: "$120bn in all", "$2bn each on average".
AVERAGE_BEFORE = r"\b(?:average|averages|averaging|averaged|mean) (?:[a-z]+ ){0,4}$|\b(?:average|mean)(?: [a-z]+){0,4} (?:of|at|was|is|:) (?:[a-z]+ )?$"
AVERAGE_BEHIND = r"^ (?:each|apiece|on average|per (?:fund|institution|investor|plan|scheme|firm|manager|office|family)|a (?:fund|head|piece))\b"
TOTAL_BEFORE = r"\b(?:total|totals|totalling|totaling|totalled|totaled|combined|together|altogether|collective|collectively|jointly|between them|in all)\b(?: [a-z0-9,]+){0,5} $"
TOTAL_BEHIND = r"^ (?:in (?:all|total|aggregate)|together|altogether|combined|between them|collectively)\b"
DISTANCE = r"\b(?:increase|rise|gain|jump|growth|addition|decrease|decline|drop|fall|reduction|loss) of (?:[a-z]+ )?$"
REST = r"\b(?:rest|remaining|remainder|balance|everything else)\b"
# A change that does not lead from one of two levels to the other: a yearly rate, or the reason of their distance.
APART = (
    r"(?i:\bcompound|\bcagr\b|\bannuali[sz]ed\b|\ba year\b(?: [^aeb]|[,.;]|$)|\bper (?:year|annum)\b|\bafter a\b|\bbecause\b|"
    r"\bthanks to\b|\bdespite\b)"
)

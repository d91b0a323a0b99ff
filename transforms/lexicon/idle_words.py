"""Words that say nothing of what an amount is: a noun or verb that does is looked for beyond them.

Names of currencies, scales and times stand in nearly every amount; the rest are articles, prepositions, pronouns,
auxiliaries and hedges.
"""

IDLE_WORDS = frozenset(
    (
        "a an the of in on at by to from for with and or but as is are was were be been being its their his her our it "
        "they he she this that these those which who whom than some about around nearly almost over under more less "
        "most least just only up down out into per not no will would may might could can should has have had having "
        "do does did also still now then so after before while when where since during until against between among "
        "through via there here all each both other another such own if said says say according "
        "one two three four five six seven eight nine ten half first second third last next previous prior past ago "
        "year years month months quarter quarters week weeks day days end mid early late january february march april "
        "june july august september october november december monday tuesday wednesday thursday friday saturday sunday "
        "million billion trillion bln mln trn crore lakh percent cent pct "
        "usd eur gbp chf sek nok dkk jpy cny rmb inr aud nzd cad hkd sgd krw"
    ).split()
)
# Shorter words are idle, or scales and signs of currencies: "bn", "rs", "m".
SHORTEST = 3

# Words and marks that tell how an amount is joined to the one before it.
JOINS = "and but while against from to compared versus after of which with"

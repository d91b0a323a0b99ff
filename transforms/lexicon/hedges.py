"""Words that hedge a figure: they stand between it and the words that govern it."""

_WORDS = (
    "about|around|some|nearly|almost|roughly|approximately|approx|circa|only|just|merely|barely|an estimated|estimated|"
    "more than|less than|fewer than|no more than|not less than|no less than|at least|at most|up to|as much as|as little as|as many as|"
    "over|under|just over|just under|a little over|slightly (?:over|under|more than|less than)|well over|close to|upwards of|"
    "a combined|a total of|a record|a net|a further|another|a mere|a whopping|an additional|an average of|a maximum of|a minimum of|"
    "somewhere between|anywhere from|between|in excess of|the equivalent of|something like|even|also|already"
)
# At the end of the words before a figure; a printed sign or a bound sign is one as well.
HEDGES = rf"(?:\b(?:{_WORDS})|[~<>+-])\s*$"

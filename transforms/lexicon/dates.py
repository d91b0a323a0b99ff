"""Words of dates, times and spans of time."""

# Spelled with a capital: "may" and "march" are verbs.
MONTHS = (
    "January February March April May June July August September October November December "
    "JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER"
).split()
# A stop may follow these.
SHORT_MONTHS = (
    "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec JAN FEB MAR APR JUN JUL AUG SEPT SEP OCT NOV DEC".split()
)

ZONES = "GMT BST UTC EST EDT ET CST CT PST PT CET CEST IST JST KST HKT SGT AEST AEDT MSK".split()

# Units whose number is a span of time, not a figure.
SPAN_WORDS = (
    "years? yrs? months? mths? weeks? wks? days? decades? quarters? centur(?:y|ies) hours? hrs? minutes? mins? seconds secs? sessions? fortnights? "
    "semesters? generations? half-years? tradings? weekends? nights? mornings? trimesters? seasons? winters? summers?"
).split()

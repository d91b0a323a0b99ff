"""Numbers that are no metrics, and the reasons for it."""

import pytest

from tests.transforms.reading import Case, lines_of

# Text, and what is read from it; the comment says why the line is here.
REJECTIONS: tuple[Case, ...] = (
    # days and months in either order, with and without the year
    (
        "On 24 April 2025, June 30, Sept. 30, 2025, 3 February and 14 March and the 12th of May it met.",
        [
            "24 April 2025 : date",
            "June 30 : date",
            "Sept. 30, 2025 : date",
            "3 February and 14 March : date",
            "12th of May : date",
        ],
    ),
    # days in digits behind what dates a figure; a quarter behind an article, which is no third; mixes of three
    (
        "In the week ended 4/9, through 3/4 of it and as of 12/31, a third-quarter loss hit a 40/30/30 or 85/15 mix.",
        [
            "4/9 : date",
            "3/4 = 75 percent",
            "12/31 : date",
            "third-quarter : date",
            "40/30/30 : name",
            "85/15 : name",
        ],
    ),
    # an ordinal behind an article, which a part would have taken in
    (
        "A third-party manager, a fifth-largest fund, a fourth fund; a third of them left, a fifth owned by banks.",
        [
            "third : ordinal",
            "fifth : rank",
            "fourth : ordinal",
            "a third = 33.33333333 percent",
            "a fifth = 20 percent",
        ],
    ),
    # names that end in a digit, with a figure behind them
    (
        "AP7 returned 27.9%, AP1 9.3% and AP4 4%.",
        ["AP7 : name", "27.9% = 27.9 percent", "AP1 : name", "9.3% = 9.3 percent", "AP4 : name", "4% = 4 percent"],
    ),
    # a phone of two groups behind the country, a quarter glued to its year, a rule of charges with a hyphen
    (
        "Call +965 2224 5000 in Q2FY26 on 12b-1 charges.",
        ["+965 2224 5000 : phone", "Q2FY26 : date", "12b-1 : identifier"],
    ),
    # ages: of who took charge, turns, lives, is under; of a fund of any age
    (
        "He took over at 41, turns 60 in May; men of 65 live to 86; 71% of whom were under 40; a 117-year-old firm.",
        ["41 : age", "60 : age", "65 : age", "86 : age", "71% = 71 percent", "40 : age", "117 : age"],
    ),
    # ages in apposition and of more people, a half named by its month, a step of a fee, a streak, what a rate is per
    (
        "Ada Poe, 58, retires; 9% are under 30; the June half; 5% on the first $9m; six yearly falls; 4c per $100.",
        [
            "58 : age",
            "9% = 9 percent",
            "30 : age",
            "half : date",
            "5% = 5 percent",
            "first : ordinal",
            "$9m : band",
            "six : horizon",
            "4c = 0.04 USD",
            "$100 : other",
        ],
    ),
    # spans of time whose noun is left out
    (
        "In a year or two, those with five to go: it takes 21 months, up from 14. Last year eleven of them left.",
        ["two : horizon", "five : horizon", "21 : horizon", "14 : horizon", "eleven = 11 count"],
    ),
    # a rank, a verb and a fall in a ranking
    (
        "Tomas Ek, 51, No 3 on the list, has managers who number 44. The dollar slid to seventh.",
        ["51 : age", "3 : rank", "44 = 44 count", "seventh : rank"],
    ),
    # what a group must have
    (
        "Run by boutiques with fewer than 20 staff and colleges with more than $2 million. It yields a 5%-6% band.",
        ["20 : band", "$2 million : band", "5%-6% = 5.5 percent 5..6"],
    ),
    # what things cost is no answer, nor is what a stake costs; what each of a group keeps or thinks is
    (
        "Six ships cost up to $3bn; 80 engines are worth over $5m each; a 50% interest costs up to $4m.",
        [
            "Six = 6 count",
            "$3bn = 3000000000 USD below",
            "80 = 80 count",
            "$5m = 5000000 USD above",
            "50% = 50 percent",
            "$4m = 4000000 USD below",
        ],
    ),
    (
        "Of 73 funds nine keep over 5%; 12 economists see over 3%. A right waits until a rival buys 20% or more.",
        ["73 = 73 count", "nine = 9 count", "5% : band", "12 = 12 count", "3% : band", "20% : band"],
    ),
    # rules of trading by insiders, fees by their nickname, floods of a century
    (
        "A 10b5-1 plan, a 1.5-and-15 fee and a one-in-100-year flood.",
        ["10b5-1 : identifier", "1.5-and-15 : name", "one-in-100 : horizon"],
    ),
    # a hedge stands before a part, an ordinal before a noun; "plan to" is a verb
    (
        "A third plan to sell, nearly a third plan cuts, and a third mandate is out.",
        ["A third = 33.33333333 percent", "a third = 33.33333333 percent about", "third : ordinal"],
    ),
    # steps, sides, terms of exchange and how often are no metrics
    (
        "The two sides agreed, in two steps, to give one share for every two held, a level exceeded just twice.",
        ["two : other", "two : other", "two : other", "twice : other"],
    ),
    # splits and rights issues, airliners, and who comes third with an adjective
    (
        "After a 3-for-2 split and a one-for-five rights issue it has a 787-9, a 777 freighter and a third new site.",
        [
            "3 : other",
            "2 : other",
            "five : other",
            "787-9 : name",
            "777 freighter : name",
            "third : ordinal",
        ],
    ),
    # points and levels of an index, also of one that only its level tells; distances to it stay figures
    (
        "The Nikkei fell 312 points, or 0.8%, to 38,721. The S&P 500 climbed 45 points to 5,310.",
        [
            "312 points : other",
            "0.8% = 0.8 percent",
            "38,721 : other",
            "S&P 500 : name",
            "45 points : other",
            "5,310 : other",
        ],
    ),
    (
        "The Riga gauge lost 9.5 points to 1,284. It trailed the S&P 500 by 3 points. Its index rose 2 points to 96%.",
        [
            "9.5 points : other",
            "1,284 : other",
            "S&P 500 : name",
            "3 points = 3 percentage_point",
            "2 points = 2 percentage_point",
            "96% = 96 percent",
        ],
    ),
    # measures glued to their number, things behind an amount, parts of a bond's point, marks of footnotes
    (
        "A 600MW farm cost $90m, yields 40 million cubic feet. Notes fell 5/32. It ran $2bn[1] for 40 clients [2].",
        [
            "600 : other",
            "$90m = 90000000 USD",
            "40 million : other",
            "5/32 : other",
            "$2bn = 2000000000 USD",
            "1 : page",
            "40 = 40 count",
            "2 : page",
        ],
    ),
    # a moment is no point, who leads is a rank, seasons and financial years in short, times of other zones
    (
        "At one point in 2023/4 the number one buyer fell; trade runs from 0930 to 1600 EST, one point apart.",
        ["2023/4 : year", "number one : rank", "0930 to 1600 EST : time", "one point = 1 percentage_point"],
    ),
    # a year that dates the figure before begins no range
    (
        "It grew from 310 staff in 2019 to 3,120 in 2021, oil from 9 million barrels in 1994 to 12.1 million barrels.",
        [
            "310 = 310 count",
            "2019 : year",
            "3,120 = 3120 count",
            "2021 : year",
            "9 million : other",
            "1994 : year",
            "12.1 million : other",
        ],
    ),
    # numeric dates
    ("Signed 2025-07-14, 14/07/2025 and 30.06.25.", ["2025-07-14 : date", "14/07/2025 : date", "30.06.25 : date"]),
    # quarters, halves and first months
    (
        "In the first quarter of 2025, third-quarter, Q3 2024, 1Q25, H1, the first six months and the half-year.",
        [
            "first quarter of 2025 : date",
            "third-quarter : date",
            "Q3 2024 : date",
            "1Q25 : date",
            "H1 : date",
            "first six months : date",
            "half : date",
        ],
    ),
    # the quarter is left out
    (
        "Sales were $24bn in the second quarter versus $19bn in the first.",
        ["$24bn = 2.4e+10 USD", "second quarter : date", "$19bn = 1.9e+10 USD", "first : date"],
    ),
    # several quarters share one word
    ("Flows in the first, second and third quarters.", ["first : date", "second : date", "third quarters : date"]),
    # bare half as a date
    ("Profit in the half was lower than the previous half.", ["half : date", "half : date"]),
    # years: plain, fiscal, spans, decades
    (
        "In 2024, FY25, FY2024/25, 2025-26, the 1990s, the 80s, '90s and mid-2010s.",
        [
            "2024 : year",
            "FY25 : year",
            "FY2024/25 : year",
            "2025-26 : year",
            "1990s : year",
            "80 : year",
            "'90s : year",
            "2010s : year",
        ],
    ),
    # years of older centuries
    ("Founded in 1861, it will close by 2110.", ["1861 : year", "2110 : year"]),
    # spans of years, months and days without their noun
    (
        "It lost money in two years in three, and made 5 per cent over ten and 14 per cent since.",
        ["two : horizon", "three : horizon", "5 per cent = 5 percent", "ten : horizon", "14 per cent = 14 percent"],
    ),
    # numbers of lines, and numbers inside names
    ("2. Vanholm 500 Index: up 4%", ["2 : rank", "500 : name", "4% = 4 percent"]),
    # things that no metric counts, by the million or with an adjective; degrees
    (
        "It passes 6.2 million homes and 4,100 rental flats, 1.5°C and 1.6 million barrels a day.",
        ["6.2 million : other", "4,100 : other", "1.5 : other", "1.6 million : other"],
    ),
    # ranks but no spans of time, votes, days without their month, years glued to a word
    (
        "Its largest ten positions fell in a four-to-one vote; Chile came second, was set to top 30%.",
        ["ten : rank", "four : other", "second : rank", "30% = 30 percent above"],
    ),
    ("In its best three years, or the latest 12 months.", ["three : horizon", "12 : horizon"]),
    ("From the 3rd to the 14th it was asked, and by mid-2026 again.", ["3rd : date", "14th : date", "2026 : year"]),
    # those of a group, but not the rest of them
    ("It was cited by 54 of the 88.", ["54 = 54 count", "88 = 88 count"]),
    # a multiple of this year's amount is no frequency
    (
        "It costs 15 times this year's profit and rose three times this year.",
        ["15 times = 15 multiple", "three times : other"],
    ),
    # a distance from a benchmark is no move of an index in points
    ("It fell below the composite benchmark by 0.31 point.", ["0.31 point = 0.31 percentage_point"]),
    # what stands behind a number is read however far the next one is
    (
        f"Of the 120 superannuation executives {'that the consultancy interviewed ' * 4}many would cut by 10%.",
        ["120 = 120 count", "10% = 10 percent"],
    ),
    # a four-digit number that counts people
    ("A survey of 2004 adults.", ["2004 = 2004 count"]),
    # times of day
    (
        "At 17:30, 8.30am, 09:00 GMT, 9:30 a.m. ET and 5pm; open 24/7.",
        ["17:30 : time", "8.30am : time", "09:00 GMT : time", "9:30 a.m. ET : time", "5pm : time", "24/7 : time"],
    ),
    # ages in all forms
    (
        "Delacroix, 64, joined at 23; a 45-year-old; adults aged 25 to 64; he is 70; people over 65.",
        ["64 : age", "23 : age", "45 : age", "25 to 64 : age", "70 : age", "65 : age"],
    ),
    # ages in all forms, too
    ("In his 60s; the 18-34 age group.", ["60 : age", "18-34 : age"]),
    # ordinals
    (
        "For the third straight month, its fourth fund, the 55th time and the tenth chapter.",
        ["third : ordinal", "fourth : ordinal", "55th : ordinal", "tenth : ordinal"],
    ),
    # a third as a part, and as a next one
    (
        "A third of funds agree; a third fund closed; a third said no.",
        ["A third = 33.33333333 percent", "third : ordinal", "a third = 33.33333333 percent"],
    ),
    # ranks
    (
        "The second-largest, the ten largest, the 10 biggest, No. 2, top 10, the top-five, number one.",
        ["second : rank", "ten : rank", "10 : rank", "2 : rank", "10 : rank", "five : rank", "number one : rank"],
    ),
    # ranks of parts
    ("The bottom half and the cheapest fifth.", ["half : rank", "fifth : rank"]),
    # horizons with the unit behind, before and left out
    (
        "Over three years, a 10-year bond, nine straight weeks, by year three, two decades ago.",
        ["three : horizon", "10 : horizon", "nine : horizon", "three : horizon", "two : horizon"],
    ),
    # horizons with the unit behind, before and left out, too
    (
        "Over one year it made 5%, over three 4%.",
        ["one : horizon", "5% = 5 percent", "three : horizon", "4% = 4 percent"],
    ),
    # parts of time
    (
        "A year and a half, half a decade, a quarter of a century and half an hour.",
        ["a half : horizon", "half : horizon", "a quarter : horizon", "half : horizon"],
    ),
    # a quarter of a year beside an amount
    ("It pays $5m a quarter.", ["$5m = 5000000 USD", "a quarter : horizon"]),
    # lists of horizons
    (
        "Its 3-, 5- and 10-year returns; within one, three and five years.",
        ["3 : horizon", "5 : horizon", "10 : horizon", "three : horizon", "five : horizon"],
    ),
    # phones
    (
        "Call +44 20 7946 0018, (212) 555-0100, 212.810.5397 or 0800 123 456.",
        ["+44 20 7946 0018 : phone", "(212) 555-0100 : phone", "212.810.5397 : phone", "0800 123 456 : phone"],
    ),
    # pages, slides and tables of contents
    (
        "See page 14, pp. 3-4, pages 4, 8 and 12, p14, page 3 of 40, slide 5; 312 pages.",
        [
            "14 : page",
            "3-4 : page",
            "4 : page",
            "8 : page",
            "12 : page",
            "14 : page",
            "3 : page",
            "40 : page",
            "5 : page",
            "312 : page",
        ],
    ),
    # contents
    ("Inside: Markets 12, Pensions 14.", ["12 : page", "14 : page"]),
    # identifiers of law and registers
    (
        "Form 13F, Section 232, Article 9, Rule 144A, Chapter 11, IFRS 17, a 10-K, ISIN LU0292107645.",
        [
            "Form 13F : identifier",
            "Section 232 : identifier",
            "Article 9 : identifier",
            "Rule 144A : identifier",
            "Chapter 11 : identifier",
            "IFRS 17 : identifier",
            "10-K : identifier",
            "ISIN LU0292107645 : identifier",
        ],
    ),
    # links and mail
    (
        "At https://a.example/2025/07/x1 and desk24@b.example it said 12 funds closed.",
        ["2025/07 : identifier", "x1 : identifier", "desk24 : identifier", "12 = 12 count"],
    ),
    # indices
    (
        "The S&P 500, FTSE 100, Euro Stoxx 50, Nikkei 225, CSI 300, Russell 2000 and the Fortune 500; S&amp;P 500.",
        [
            "S&P 500 : name",
            "FTSE 100 : name",
            "Euro Stoxx 50 : name",
            "Nikkei 225 : name",
            "CSI 300 : name",
            "Russell 2000 : name",
            "Fortune 500 : name",
            "S&amp;P 500 : name",
        ],
    ),
    # companies, planes, mixes, groups
    (
        "3i, 7-Eleven, Boeing 737, A320, 60/40, G20, the Group of Seven, Two Sigma, 401(k), COVID-19, 5G and AA2.",
        [
            "3i : name",
            "7-Eleven : name",
            "Boeing 737 : name",
            "A320 : name",
            "60/40 : name",
            "G20 : name",
            "Group of Seven : name",
            "Two Sigma : name",
            "401(k) : name",
            "COVID-19 : name",
            "5G : name",
            "AA2 : name",
        ],
    ),
    # capital word and digits
    (
        "Vision 2030, Class 2 units, Tier 1 capital, Account 3 and Project 2025.",
        ["Vision 2030 : name", "Class 2 : name", "Tier 1 : name", "Account 3 : name", "Project 2025 : name"],
    ),
    # tickers
    (
        "0700.HK, 005930.KS, 7203.T and HKEX: 2318.",
        ["0700.HK : ticker", "005930.KS : ticker", "7203.T : ticker", "HKEX: 2318 : ticker"],
    ),
    # a club or class of size
    (
        "The $1 trillion club, the $1bn-$5bn bracket, funds above $5bn, sub-$1bn managers, $10bn-plus funds.",
        ["$1 trillion : band", "$1bn-$5bn : band", "$5bn : band", "$1bn : band", "$10bn : band"],
    ),
    # the size of the members of a group
    (
        "Among households with $1m to $10m to invest, investors with at least $250,000 and anyone with over £1m.",
        ["$1m to $10m : band", "$250,000 : band", "£1m : band"],
    ),
    # a threshold inside an answer
    (
        "54% would put more than 5% in crypto; half of the insurers expect returns of more than 8%.",
        ["54% = 54 percent", "5% : band", "half = 50 percent", "8% : band"],
    ),
    # a condition
    ("It closes if the gap stays above 15%.", ["15% : band"]),
    # bounds of the owner's own figures are no bands
    (
        "It employs 46 people and manages more than $5bn; more than 70% of commitments came early.",
        ["46 = 46 count", "$5bn = 5000000000 USD above", "70% = 70 percent above"],
    ),
    # conversions in brackets, behind or, and behind a comma
    (
        "¥11.6 trillion ($78 billion; £58 billion), SAR 3.42 trillion, or $912bn, and 71 trillion won.",
        [
            "¥11.6 trillion = 1.16e+13 JPY",
            "$78 billion : conversion",
            "£58 billion : conversion",
            "SAR 3.42 trillion = 3.42e+12 SAR",
            "$912bn : conversion",
            "71 trillion won = 7.1e+13 KRW",
        ],
    ),
    # conversions behind a comma and a hedge
    ("It has 71 trillion won, about $51 billion.", ["71 trillion won = 7.1e+13 KRW", "$51 billion : conversion"]),
    # two amounts of one currency are no conversion
    (
        "It holds S$434 billion, or S$469 billion at market values.",
        ["S$434 billion = 4.34e+11 SGD", "S$469 billion = 4.69e+11 SGD"],
    ),
    # word and figure for one value
    (
        "Nearly two-thirds (66%), a third, or 35%, nine in ten (91%) and twelve (12) funds.",
        [
            "two-thirds : conversion",
            "66% = 66 percent",
            "a third : conversion",
            "35% = 35 percent",
            "nine in ten : conversion",
            "91% = 91 percent",
            "twelve : conversion",
            "12 = 12 count",
        ],
    ),
    # anonymous sources, the four, addresses and other measures
    (
        "Three people familiar with it and two bankers said the four agreed; 48 Rue Royale, 1.2 gigawatt.",
        ["Three : other", "two : other", "four : other", "48 : other", "1.2 : other"],
    ),
    # anonymous sources, the four, addresses and other measures, too
    ("10 kilometres and 12 rooms.", ["10 : other", "12 : other"]),
    # how often, not how much
    ("It meets twice a year and pays three times a year.", ["twice : other", "three times : other"]),
    # compounds
    ("A two-way trade, a three-pronged plan and zero-fee funds.", ["two : other", "three : other", "zero : other"]),
    # footnotes
    ("Income1 rose 9.4%2 in the year.", ["1 : other", "9.4% = 9.4 percent", "2 : other"]),
    # double-digit growth is no figure
    ("Double-digit returns and double taxation.", ["Double-digit : other", "double taxation : other"]),
    # a part with its figure further behind is one value, and is not where the figure is another
    (
        "Half of Danish savers (51%) agree, and a third of them, 34%, object; a third of funds (12%) closed.",
        [
            "Half : conversion",
            "51% = 51 percent",
            "a third : conversion",
            "34% = 34 percent",
            "a third = 33.33333333 percent",
            "12% = 12 percent",
        ],
    ),
    # a sample in digits is counted, two that were named before are not
    (
        "Together the 37 of them own a quarter; of the 12, nine replied; the two agreed.",
        ["37 = 37 count", "a quarter = 25 percent", "12 = 12 count", "nine = 9 count", "two : other"],
    ),
    # what is left is a part, what comes as one more is none
    (
        "It owns the remaining tenth and another sixth; another third party bid; a fourth meeting.",
        ["tenth = 10 percent", "sixth = 16.66666667 percent", "third : ordinal", "fourth : ordinal"],
    ),
    # steps of a scale of fees, and a first amount that is none
    (
        "It charges 9bp on the first €50m; it got its first €40m; a 5bp fee up to €2bn and 3bp thereafter.",
        [
            "9bp = 9 basis_point",
            "first : ordinal",
            "€50m : band",
            "first : ordinal",
            "€40m = 40000000 EUR",
            "5bp = 5 basis_point",
            "€2bn : band",
            "3bp = 3 basis_point",
        ],
    ),
    # what somebody pays is no class, what is taxed is; a band of rates is a range
    (
        "It pays its managers more than 2% a year; a tax of 9% on gains above $5,000; a band of 2% to 3%.",
        ["2% = 2 percent above", "9% = 9 percent", "$5,000 : band", "2% to 3% = 2.5 percent 2..3"],
    ),
    # an answer with a threshold, behind "for" as well
    ("One in nine is braced for a fall of 30% or more.", ["One in nine = 11.11111111 percent", "30% : band"]),
    # spans and ages whose noun is left out, and a level that only stands behind a span
    (
        "It fell from 20 weeks to nine; a median age of 44 (45); two years to June; in two years it rose to 90.",
        ["20 : horizon", "nine : horizon", "44 : age", "45 : age", "two : horizon", "two : horizon", "90 = 90 count"],
    ),
    # an age before any word, and numbers in names and titles
    (
        'Chair Mia Orr, 61, also quit; at Nestor Eight the two-pot rule; his book, "100 Stars"; the 1790 Club.',
        ["61 : age", "Eight : name", "two-pot : name", "100 : name", "1790 : name"],
    ),
    # a rank by its verb, and people who are placed
    (
        "It ranked 14th of 46 and placed 30 people; the second-placed fund; one of the big four.",
        ["14th : rank", "46 = 46 count", "30 = 30 count", "second : rank", "big four : rank"],
    ),
    # houses of finance are counted, houses to live in and streets are not
    (
        "It surveyed all 26 houses; 40 new houses; at 14 Mill Lane.",
        ["26 = 26 count", "40 : other", "14 Mill : other"],
    ),
)


read = lines_of(REJECTIONS)


@pytest.mark.parametrize(("text", "expected"), REJECTIONS)
def test_a_number_is_rejected_with_its_reason(text: str, expected: list[str]) -> None:
    assert read(text) == expected

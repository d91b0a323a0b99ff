"""Values, units, ranges and currencies, one phenomenon a line."""

import pytest

from tests.transforms.reading import Case, lines_of

# Text, and what is read from it; the comment says why the line is here.
QUANTITIES: tuple[Case, ...] = (
    # the scale of the second figure holds for both
    (
        "It bought 10 or 15 billion dlrs of bonds and $700 to $725 million of shares.",
        [
            "10 = 1e+10 USD",
            "15 billion dlrs = 1.5e+10 USD",
            "$700 to $725 million = 712500000 USD 700000000..725000000",
        ],
    ),
    # the unit of the second figure holds for both
    (
        "The weight rose from 46 to 51 percent; 62 and 47 per cent agreed.",
        ["46 = 46 percent", "51 percent = 51 percent", "62 = 62 percent", "47 per cent = 47 percent"],
    ),
    # shares of a list of names, of which the first has the unit
    (
        "The mix: Singapore 27 per cent, the Americas 24, China 18 and India 8.",
        ["27 per cent = 27 percent", "24 = 24 percent", "18 = 18 percent", "8 = 8 percent"],
    ),
    # parts of a point in a range; a move in percent and the level it led to; a rate after the move of its currency
    (
        "It may cut a quarter to half a point. Use rose by 1.2% to 57.7%. The yen, up 0.1%, was at 151.2 per dollar.",
        [
            "a quarter to half a point = 0.375 percentage_point 0.25..0.5",
            "1.2% = 1.2 percent",
            "57.7% = 57.7 percent",
            "0.1% = 0.1 percent",
            "151.2 = 151.2 JPY",
        ],
    ),
    # a proportion in hyphens, points with a part, spreads glued to their reference rate
    (
        "A one-in-four chance of a point and a half more; loans at S+575 and E+500-525.",
        [
            "one-in-four = 25 percent",
            "a point and a half = 1.5 percentage_point",
            "+575 = 575 basis_point",
            "+500-525 = 512.5 basis_point 500..525",
        ],
    ),
    # an amount in two scales
    (
        "Reserves were 1,269 trillion 135.5 billion won, and R$ 1,3 trilhão in Brazil.",
        ["1,269 trillion 135.5 billion won = 1.2691355e+15 KRW", "R$ 1,3 trilhão = 1.3e+12 BRL"],
    ),
    # so many of so many, whoever they are; places of a group are no part of it
    (
        "One plan in twenty pays; four workers in five save. Two funds in five countries did.",
        ["One plan in twenty = 5 percent", "four workers in five = 80 percent", "Two = 2 count", "five = 5 count"],
    ),
    # one of anything in so many, and so many of anything in ten; coins of every ten; a counted group is no base
    (
        "One deal in nine lost; seven malls in ten won. Six of every ten pounds, but five firms out of 84.",
        [
            "One deal in nine = 11.11111111 percent",
            "seven malls in ten = 70 percent",
            "Six of every ten pounds = 60 percent",
            "five = 5 count",
            "84 = 84 count",
        ],
    ),
    # what is added keeps its own span; a sign may stand apart
    (
        "It pays 0.4 per cent, plus a tenth of gains. It did 420 tests, plus 35 talks. Fund A: + 2.4 %.",
        [
            "0.4 per cent = 0.4 percent",
            "a tenth = 10 percent",
            "420 = 420 count",
            "35 = 35 count",
            "+ 2.4 % = 2.4 percent",
        ],
    ),
    # nil is no figure but of assets; rough tens; an offer in a range; coins, and what they led to
    (
        "Fees were nil. It saw 50 or 60 deals and pays from 3% to 4%. Pence: it leapt 11 pence to 58.",
        ["50 or 60 = 55 count 50..60", "3% to 4% = 3.5 percent 3..4", "11 pence = 0.11 GBP", "58 = 58 count"],
    ),
    # a month before a decimal is no date; a verb is no unit; a name is no currency; a part of one percent
    (
        "It ended June 4.3% up. Some 37 per cent point to fraud. Donau Re 219%. It earns a quarter of one percent.",
        [
            "4.3% = 4.3 percent",
            "37 per cent = 37 percent about",
            "219% = 219 percent",
            "a quarter of one percent = 0.25 percent",
        ],
    ),
    # money in every hundred is a part
    (
        "It spends 57 shillings of every 100 and lends 88 cents of every euro.",
        ["57 shillings of every 100 = 57 percent", "88 cents of every euro = 88 percent"],
    ),
    # an adjective between article and ordinal makes it a part; the article stays outside
    ("A mere twentieth of schemes agree.", ["twentieth = 5 percent"]),
    # a move and the level that it led to; no range is so wide
    (
        "The fee fell 0.6bp to 27.8bp and it grew its book by £6.2bn to £41bn; loans cost 12bp to 15bp.",
        [
            "0.6bp = 0.6 basis_point",
            "27.8bp = 27.8 basis_point",
            "£6.2bn = 6200000000 GBP",
            "£41bn = 4.1e+10 GBP",
            "12bp to 15bp = 13.5 basis_point 12..15",
        ],
    ),
    # an exchange rate without the other currency; ranges of "up to" and "or"; nothing of a part
    (
        "It holds the lira at 38. Fees run from £5,000 up to £6,000. Defaults may hit 2% or 3%.",
        ["38 = 38 TRY", "£5,000 up to £6,000 = 5500 GBP 5000..6000", "2% or 3% = 2.5 percent 2..3"],
    ),
    ("It cut bonds from 6% to zero.", ["6% = 6 percent", "zero = 0 percent"]),
    # a bare number goes on in the unit of the figure before, but persons are counted
    (
        "Investors put in ninety million dollars; they have recovered seventeen million. It has 12 clients.",
        ["ninety million dollars = 90000000 USD", "seventeen million = 17000000 USD", "12 = 12 count"],
    ),
    (
        "Fees average 7 basis points. The previous contracts had cost 19.",
        ["7 basis points = 7 basis_point", "19 = 19 basis_point"],
    ),
    # what is added to something has no sign
    (
        "It aims at cash plus 4%, after a result of plus 3%.",
        ["4% = 4 percent", "plus 3% = 3 percent"],
    ),
    # a part of another amount, of another time or owner, is a multiple; a part of a whole is none
    (
        "It is a fifth of what rivals ask, half the old margin. It lost half its value and a tenth of what remains.",
        ["a fifth = 0.2 multiple", "half = 0.5 multiple", "half = 50 percent", "a tenth = 10 percent"],
    ),
    # one with a fraction or decimals in words
    (
        "One and a half billion dollars at one-and-a-quarter per cent, and one point two million francs.",
        [
            "One and a half billion dollars = 1500000000 USD",
            "one-and-a-quarter per cent = 1.25 percent",
            "one point two million francs = 1200000 CHF",
        ],
    ),
    # a fraction of a coin
    ("The pound gained half a cent.", ["half a cent = 0.005 USD"]),
    # a percent sign takes the number from the month before it
    ("The fund ended September 4% bigger.", ["4% = 4 percent"]),
    # the level of a spread has the unit of its move
    (
        "The spread tightened 22 basis points in May to 301.",
        ["22 basis points = 22 basis_point", "301 = 301 basis_point"],
    ),
    # the parts of a figure have its unit
    (
        "Clients pay 85 basis points in all: 40 for advice, 30 for the funds and 15 for custody.",
        [
            "85 basis points = 85 basis_point",
            "40 = 40 basis_point",
            "30 = 30 basis_point",
            "15 = 15 basis_point",
        ],
    ),
    # a list whose verb is left out
    (
        "Index mandates cost 3 basis points, active equity 38 and private equity 410.",
        ["3 basis points = 3 basis_point", "38 = 38 basis_point", "410 = 410 basis_point"],
    ),
    # billions of a text that names one currency are money; people are counted
    (
        "It began with 300 million tenge and now manages 46 billion, for a population of 1.2 billion.",
        ["300 million tenge = 300000000 KZT", "46 billion = 4.6e+10 KZT", "1.2 billion = 1200000000 count"],
    ),
    # what is counted takes no unit, nor does a small word behind an amount
    (
        "Assets fell to £5bn, and its ranks have thinned to 1,390 from 1,430; a team of nine won £2bn and lost two.",
        [
            "£5bn = 5000000000 GBP",
            "1,390 = 1390 count",
            "1,430 = 1430 count",
            "nine = 9 count",
            "£2bn = 2000000000 GBP",
            "two = 2 count",
        ],
    ),
    # a second currency in brackets holds for its own figure only; a bare figure in brackets has scale and currency
    (
        "It shrank to 81 billion baht (about $2.5 billion) from 97 billion; another has SEK 507.6bn (511.9).",
        [
            "81 billion baht = 8.1e+10 THB",
            "$2.5 billion : conversion",
            "97 billion = 9.7e+10 THB",
            "SEK 507.6bn = 5.076e+11 SEK",
            "511.9 = 5.119e+11 SEK",
        ],
    ),
    # the level of an exchange rate, behind its move
    (
        "The yuan firmed 0.2 percent to 7.19 per dollar; the rupee gained 12 paise to 86.31 per dollar.",
        ["0.2 percent = 0.2 percent", "7.19 = 7.19 CNY", "12 paise = 0.12 INR", "86.31 = 86.31 INR"],
    ),
    # a move and the level it led to; anything from here to there; two or three
    (
        "It trimmed its pile by $14.6 billion to $1.13 trillion, pays anything from 5 to 8 percent to two or three.",
        [
            "$14.6 billion = 1.46e+10 USD",
            "$1.13 trillion = 1.13e+12 USD",
            "5 to 8 percent = 6.5 percent 5..8",
            "two or three = 2.5 count 2..3",
        ],
    ),
    # tonnes are elided too
    ("Egypt bought 3.7 tonnes and Ghana 5.4, data suggest.", ["3.7 tonnes = 3.7 count", "5.4 = 5.4 count"]),
    # half of another figure is a multiple
    (
        "Vacancy is 7.4%, half the 14.8% of 2020.",
        ["7.4% = 7.4 percent", "half = 0.5 multiple", "14.8% = 14.8 percent", "2020 : year"],
    ),
    # what crept up to a level is no bound
    ("Default rates crept up to 5.5% in June.", ["5.5% = 5.5 percent"]),
    # a list takes its unit from its end
    ("It holds 5, 10 and 15 percent.", ["5 = 5 percent", "10 = 10 percent", "15 percent = 15 percent"]),
    # the unit of the first figure holds where the second ends the phrase
    (
        "The spread fell to 80 basis points from more than 400 a decade ago.",
        ["80 basis points = 80 basis_point", "400 = 400 basis_point above"],
    ),
    # a level after a change is no percentage
    (
        "The stock rose 8.15% to 3.65 and the index lost 1.1% to end at 1,334.20.",
        ["8.15% = 8.15 percent", "3.65 : other", "1.1% = 1.1 percent", "1,334.20 : other"],
    ),
    # a currency is carried over where a scale follows
    ("Net inflows were €300m, from 250m a year before.", ["€300m = 300000000 EUR", "250m = 250000000 EUR"]),
    # a noun behind the number makes it a count
    ("It has £3bn and 2.2 million members.", ["£3bn = 3000000000 GBP", "2.2 million = 2200000 count"]),
    # a part of a later amount
    (
        "It raised 280 million of the 1.5 billion shekels it needs.",
        ["280 million = 280000000 ILS", "1.5 billion shekels = 1500000000 ILS"],
    ),
    # a figure in brackets keeps the unit before it
    (
        "Net margin: 21.4 basis points (22.0). Employees: 1,870 (versus 1,902).",
        ["21.4 basis points = 21.4 basis_point", "22.0 = 22 basis_point", "1,870 = 1870 count", "1,902 = 1902 count"],
    ),
    # money of an earlier sentence behind a word of cost
    (
        "It paid three million euros in bonuses. Two funds moved, at a cost of a million and a half.",
        ["three million euros = 3000000 EUR", "Two = 2 count", "a million and a half = 1500000 EUR"],
    ),
    # an amount of change and the level it led to are no range
    ("Assets fell $3bn to $40bn.", ["$3bn = 3000000000 USD", "$40bn = 4e+10 USD"]),
    # a range after a verb that ranges
    (
        "Fees run from $150,000 to $400,000 a year, and returns from anywhere between 4 and 6 per cent.",
        ["$150,000 to $400,000 = 275000 USD 150000..400000", "4 and 6 per cent = 5 percent 4..6"],
    ),
    # signs inside a range
    (
        "It expects minus 1 to plus 2 percent, or -1% to +1%.",
        ["minus 1 to plus 2 percent = 0.5 percent -1..2", "-1% to +1% = 0 percent -1..1"],
    ),
    # ranges of words
    (
        "One to two per cent left; a quarter to a third stayed.",
        ["One to two per cent = 1.5 percent 1..2", "a quarter to a third = 29.16666667 percent 25..33.33333333"],
    ),
    # the second end may leave out the currency
    (
        "It wants $5 to 6 trillion and €50-100m per deal.",
        ["$5 to 6 trillion = 5.5e+12 USD 5e+12..6e+12", "€50-100m = 75000000 EUR 50000000..100000000"],
    ),
    # between with fractions and proportions
    (
        "Between one in five and one in four plan it, between a third and a half do not.",
        [
            "one in five and one in four = 22.5 percent 20..25",
            "a third and a half = 41.66666667 percent 33.33333333..50",
        ],
    ),
    # years are no range
    (
        "It grew between 2019 and 2021, and from 1995 to 2005.",
        ["2019 : year", "2021 : year", "1995 : year", "2005 : year"],
    ),
    # a horizon may be a range
    ("It matures in three to five years, or 6-12 months.", ["three to five : horizon", "6-12 : horizon"]),
    # US, Indian and continental grouping
    (
        "It has 1,234,567 or 12,34,567 members, € 1.234.567,89, CHF 1'234'567 and 1 234 567 clients.",
        [
            "1,234,567 = 1234567 count",
            "12,34,567 = 1234567 count",
            "€ 1.234.567,89 = 1234567.89 EUR",
            "CHF 1'234'567 = 1234567 CHF",
            "1 234 567 = 1234567 count",
        ],
    ),
    # decimal comma, stray space, mixed and vulgar fractions
    (
        "It grew 5,9% and 0 .8%, paid 4-5/8 pct and 7½ per cent, and added 101-1/4 pct.",
        [
            "5,9% = 5.9 percent",
            "0 .8% = 0.8 percent",
            "4-5/8 pct = 4.625 percent",
            "7½ per cent = 7.5 percent",
            "101-1/4 pct = 101.25 percent",
        ],
    ),
    # chains of number words
    ("It has nine thousand two hundred clients.", ["nine thousand two hundred = 9200 count"]),
    # chains of number words, too
    (
        "One hundred and fifty million pounds and six and three-quarter per cent.",
        ["One hundred and fifty million pounds = 150000000 GBP", "six and three-quarter per cent = 6.75 percent"],
    ),
    # parts of a scale, a percent and a point
    (
        "Half a trillion dollars, three-quarters of a million people, half a percentage point.",
        [
            "Half a trillion dollars = 5e+11 USD",
            "three-quarters of a million = 750000 count",
            "half a percentage point = 0.5 percentage_point",
        ],
    ),
    # parts of a scale, a percent and a point, too
    (
        "A quarter-point cut, 0.4 of a point.",
        ["A quarter-point = 0.25 percentage_point", "0.4 of a point = 0.4 percentage_point"],
    ),
    # decimals in words, with nought or without anything before the point; a hundred without its article
    (
        "It pays nought point three per cent and point zero five percent on all hundred and twelve million dollars.",
        [
            "nought point three per cent = 0.3 percent",
            "point zero five percent = 0.05 percent",
            "hundred and twelve million dollars = 112000000 USD",
        ],
    ),
    # a space has slipped in behind the point, which ends no sentence
    (
        "Profit jumped 14. 6% to $63. 4 billion. The return is 0. 15 %.",
        ["14. 6% = 14.6 percent", "$63. 4 billion = 6.34e+10 USD", "0. 15 % = 0.15 percent"],
    ),
    # a dozen is twelve, dozens are none
    (
        "About a dozen funds and half a dozen insurers closed; dozens and hundreds did not.",
        ["a dozen = 12 count about", "half a dozen = 6 count"],
    ),
    # multiplier words
    (
        "Assets trebled, fees halved, staff grew tenfold and 12-fold, and it trades at 8x.",
        [
            "trebled = 3 multiple",
            "halved = 0.5 multiple",
            "tenfold = 10 multiple",
            "12-fold = 12 multiple",
            "8x = 8 multiple",
        ],
    ),
    # multiplier words, too
    ("2.5 times and twice book value.", ["2.5 times = 2.5 multiple", "twice = 2 multiple"]),
    # half of a thing is percent, half the size is a multiple
    (
        "Half of the funds agree, it is half the size of its rival, and jobs were cut in half.",
        ["Half = 50 percent", "half = 0.5 multiple", "half = 0.5 multiple"],
    ),
    # wire units
    (
        "It earned 3.2 mln dlrs, borrowed 100 mln stg and holds 70 billion dlrs.",
        ["3.2 mln dlrs = 3200000 USD", "100 mln stg = 100000000 GBP", "70 billion dlrs = 7e+10 USD"],
    ),
    # codes in front, behind, glued and multiplied
    (
        "EUR 1,173 mn, 64 billion USD, USD5bn, 1.5 MEUR and 100 MXN.",
        [
            "EUR 1,173 mn = 1173000000 EUR",
            "64 billion USD = 6.4e+10 USD",
            "USD5bn = 5000000000 USD",
            "1.5 MEUR = 1500000 EUR",
            "100 MXN = 100 MXN",
        ],
    ),
    # a letter after a space is a scale for money only
    ("It paid £5 m for a house 5 m from the sea.", ["£5 m = 5000000 GBP", "5 : other"]),
    # cents and pence are parts of whole units
    (
        "It pays 6.9p, 52c, 3.5 sen and 38 cents a share.",
        ["6.9p = 0.069 GBP", "52c = 0.52 USD", "3.5 sen = 0.035 MYR", "38 cents = 0.38 USD"],
    ),
    # accounting brackets around the digits
    (
        "A loss of $(38) million, £(5)m, or (5.2)% of sales.",
        ["$(38) million = -38000000 USD", "£(5)m = -5000000 GBP", "(5.2)% = -5.2 percent"],
    ),
    # accounting brackets around the amount, in a column
    (
        "Flows: domestic ($6.1 billion), world ($0.8 billion), taxable bond $5.3 billion.",
        ["($6.1 billion) = -6100000000 USD", "($0.8 billion) = -800000000 USD", "$5.3 billion = 5300000000 USD"],
    ),
    # brackets that only set an amount apart
    ("Its largest holdings are Arden ($5bn) and Borden ($4bn).", ["$5bn = 5000000000 USD", "$4bn = 4000000000 USD"]),
    # digits glued to words
    (
        "It lost3.1 % and is up from24.5 trillion won; it has 27trillion won at 8times earnings.",
        [
            "3.1 % = 3.1 percent",
            "24.5 trillion won = 2.45e+13 KRW",
            "27trillion won = 2.7e+13 KRW",
            "8times = 8 multiple",
        ],
    ),
    # a letter prefix needs an amount
    (
        "It owns R68.1bn and N50bn, wears N95 masks and reports an R2 of 0.9.",
        ["R68.1bn = 6.81e+10 ZAR", "N50bn = 5e+10 NGN", "N95 : name", "R2 : name", "0.9 : other"],
    ),
    # a scale in a compound with a hyphen, and one that keeps its dot before the currency
    (
        "Its corpus is Rs 24.75 lakh-crore and 12,5 Mrd. euros; it has 3 bn. Fees rose.",
        ["Rs 24.75 lakh-crore = 2.475e+13 INR", "12,5 Mrd. euros = 1.25e+10 EUR", "3 bn = 3000000000 EUR"],
    ),
    # digits with a part in words are one number where a unit or scale follows
    (
        "It lost 18 and a half percent, or 4 and a half billion euros in 2 and a half years; 2018 and a third of 2019.",
        [
            "18 and a half percent = 18.5 percent",
            "4 and a half billion euros = 4500000000 EUR",
            "2 and a half : horizon",
            "2018 : year",
            "a third = 33.33333333 percent",
            "2019 : year",
        ],
    ),
    # signs of a fraction before a scale; without one they are parts
    (
        "It has ½ million members, $1/2 billion and 3/4 trillion yen; ¼ of it, or 3/4 of a percent.",
        [
            "½ million = 500000 count",
            "$1/2 billion = 500000000 USD",
            "3/4 trillion yen = 7.5e+11 JPY",
            "¼ = 25 percent",
            "3/4 of a percent = 0.75 percent",
        ],
    ),
    # from one range to another, and an amount before a range in percent
    (
        "It grew from £1-2bn to £8-9bn, some 35-40% a year; margins from 20-22% to 25%-27%.",
        [
            "£1-2bn = 1500000000 GBP 1000000000..2000000000",
            "£8-9bn = 8500000000 GBP 8000000000..9000000000",
            "35-40% = 37.5 percent 35..40",
            "20-22% = 21 percent 20..22",
            "25%-27% = 26 percent 25..27",
        ],
    ),
    # a ratio without a unit takes none from the figure before
    (
        "It sold at $3bn, on a P/E ratio of 11 and a beta of 1.1. It pays 4.7 per cent; bid-to-cover was 2.46.",
        ["$3bn = 3000000000 USD", "11 = 11 count", "1.1 : other", "4.7 per cent = 4.7 percent", "2.46 : other"],
    ),
    # a letter behind a weight, or before a metal, is tonnes; before a currency it is trillions
    (
        "It added 27 tonnes, taking gold to 2,298.5t, worth $195bn. It has 4t of silver and a 1.9t won stake.",
        [
            "27 tonnes = 27 count",
            "2,298.5t = 2298.5 count",
            "$195bn = 1.95e+11 USD",
            "4t = 4 count",
            "1.9t won = 1.9e+12 KRW",
        ],
    ),
    # tonnes and ounces belong to the count
    (
        "It bought 16 tonnes, 3 million troy ounces and 5t of gold.",
        ["16 tonnes = 16 count", "3 million troy ounces = 3000000 count", "5t = 5 count"],
    ),
    # thousands of crore by a letter, a bound inside an amount, parts with the end of their word, no sign of either
    (
        "It has Rs 12k crore and a $30-plus million fee; 2/3rds of clients and 1/5th of staff agree, plus or minus 1%.",
        [
            "Rs 12k crore = 1.2e+11 INR",
            "$30-plus million = 30000000 USD above",
            "2/3rds = 66.66666667 percent",
            "1/5th = 20 percent",
            "1% = 1 percent about",
        ],
    ),
    # a bound between a number and its unit
    ("It rose 20-plus basis points.", ["20-plus basis points = 20 basis_point above"]),
    # parts of a whole by what they are in
    (
        "Some 70.9 per cent is in shares, 26.6 in bonds, 1.8 in property and 0.1 in wind farms.",
        ["70.9 per cent = 70.9 percent about", "26.6 = 26.6 percent", "1.8 = 1.8 percent", "0.1 = 0.1 percent"],
    ),
    # won by its letter, koruna without its hook, scales of Indonesia
    (
        "W1.5 trillion in Korea, Kc 3bn in Prague, Rp 12 triliun; a W12 model.",
        ["W1.5 trillion = 1.5e+12 KRW", "Kc 3bn = 3000000000 CZK", "Rp 12 triliun = 1.2e+13 IDR", "W12 : name"],
    ),
    # kroner by country
    (
        "Sweden's fund has 5bn kronor and 6bn kr; the Danish one 7bn crowns.",
        ["5bn kronor = 5000000000 SEK", "6bn kr = 6000000000 SEK", "7bn crowns = 7000000000 DKK"],
    ),
    # the country just before the amount wins
    (
        "Kuwait has 5bn dinars, Bahrain 7bn dinars; Omani funds 18 billion rials, Qatar's 3bn riyals.",
        [
            "5bn dinars = 5000000000 KWD",
            "7bn dinars = 7000000000 BHD",
            "18 billion rials = 1.8e+10 OMR",
            "3bn riyals = 3000000000 QAR",
        ],
    ),
    # yen or yuan by the text
    ("Hangzhou's fund raised ¥3bn.", ["¥3bn = 3000000000 CNY"]),
    # bare dollars where the text spells US dollars out
    (
        "Canada's plan has $714 billion, or US$520 billion; it bought Toronto offices for $2 billion.",
        ["$714 billion = 7.14e+11 CAD", "US$520 billion : conversion", "$2 billion = 2000000000 CAD"],
    ),
    # exchange rates are in the currency that is priced
    ("The rupee eased to 87.2 to the dollar.", ["87.2 = 87.2 INR"]),
    # points of a share index are outside finance's units
    ("The Dow fell 300 points, the Nikkei lost 12.5 points.", ["300 points : other", "12.5 points : other"]),
    # garbled figures have no value
    (
        "Inflow was $4..7 billion, 1.2.5% and 1,23,4 dollars.",
        ["$4..7 billion : garbled", "1.2.5% : garbled", "1,23,4 dollars : garbled"],
    ),
)


read = lines_of(QUANTITIES)


@pytest.mark.parametrize(("text", "expected"), QUANTITIES)
def test_a_quantity_is_read(text: str, expected: list[str]) -> None:
    assert read(text) == expected

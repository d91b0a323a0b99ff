"""How figures are written in real news: the patterns of the domain study, as far as numbers, units and bounds go."""

import pytest

from tests.transforms.reading import Case, lines_of

# Text, and what is read from it; the comment says why the line is here.
PATTERNS: tuple[Case, ...] = (
    # percent sign
    ("62% of trustees favour gilts.", ["62% = 62 percent"]),
    # per cent and pct
    ("Some 34 per cent chose cash; 9 pct chose gold.", ["34 per cent = 34 percent about", "9 pct = 9 percent"]),
    # spelled-out percent
    ("Seventy-one percent said yes.", ["Seventy-one percent = 71 percent"]),
    # percentage points
    ("Exposure fell 3 percentage points.", ["3 percentage points = 3 percentage_point"]),
    # basis points
    ("The fund lagged by 12 bps.", ["12 bps = 12 basis_point"]),
    # per cent meaning points: a distance to an index
    ("It trailed the index by 0.4 per cent.", ["0.4 per cent = 0.4 percentage_point"]),
    # one in five
    ("One in five plans to exit.", ["One in five = 20 percent"]),
    # a fraction with a hyphen
    ("Two-thirds hold gold.", ["Two-thirds = 66.66666667 percent"]),
    # word and figure: the word is a conversion
    ("Almost three-quarters (73%) agree.", ["three-quarters : conversion", "73% = 73 percent"]),
    # they may even differ
    ("One in three (30%) expects cuts.", ["One in three : conversion", "30% = 30 percent"]),
    # doubled
    ("Assets doubled in a decade.", ["doubled = 2 multiple"]),
    # N times
    ("It is 90 times bigger than its predecessor.", ["90 times = 90 multiple"]),
    # a net balance
    ("A net 18% are overweight bonds.", ["18% = 18 percent"]),
    # none is no number
    ("None expect to sell.", []),
    # nor is most
    ("Most funds agreed.", []),
    # a range with two units
    ("Between 5% and 7% is in credit.", ["5% and 7% = 6 percent 5..7"]),
    # ranges with one unit
    (
        "It holds 5-7% in cash and 14.6 to 17.5 per cent in bonds.",
        ["5-7% = 6 percent 5..7", "14.6 to 17.5 per cent = 16.05 percent 14.6..17.5"],
    ),
    # money with one scale and one symbol
    ("It wants $1.2-1.5tn by then.", ["$1.2-1.5tn = 1.35e+12 USD 1.2e+12..1.5e+12"]),
    # a range with a stray space
    ("A return of 12 -17 percent is assumed.", ["12 -17 percent = 14.5 percent 12..17"]),
    # lower bound
    ("More than 40% will buy.", ["40% = 40 percent above"]),
    # threshold crossed
    ("Assets topped €2trn.", ["€2trn = 2e+12 EUR above"]),
    # approximate
    ("It runs around $27 trillion.", ["$27 trillion = 2.7e+13 USD about"]),
    # just below its value is about
    (
        "Nearly 60% agreed, and assets inched closer to ₹21 lakh crore.",
        ["60% = 60 percent about", "₹21 lakh crore = 2.1e+13 INR about"],
    ),
    # up to
    ("It may put up to $45bn in.", ["$45bn = 4.5e+10 USD below"]),
    # from and to are two figures
    ("The share rose from 44% last year to 59%.", ["44% = 44 percent", "59% = 59 percent"]),
    # and so they are in the other order
    ("It was 59%, up from 44%.", ["59% = 59 percent", "44% = 44 percent"]),
    # a change and a level
    ("Assets climbed 4% to $5tn.", ["4% = 4 percent", "$5tn = 5e+12 USD"]),
    # points and a level
    ("It was up 15 points to 59%.", ["15 points = 15 percentage_point", "59% = 59 percent"]),
    # brackets with the year before
    ("Assets were £312bn (prior year: £284bn).", ["£312bn = 3.12e+11 GBP", "£284bn = 2.84e+11 GBP"]),
    # unchanged
    ("The rate held steady at 4.2%.", ["4.2% = 4.2 percent"]),
    # respectively
    ("88% and 73% of Asian and American funds respectively agree.", ["88% = 88 percent", "73% = 73 percent"]),
    # label list
    ("Mix: bonds 27%, shares 70%, property 3%.", ["27% = 27 percent", "70% = 70 percent", "3% = 3 percent"]),
    # list whose verb stands before
    ("Outflows were led by event-driven, $5bn; macro, $1bn.", ["$5bn = 5000000000 USD", "$1bn = 1000000000 USD"]),
    # US$ and the ISO code
    ("It runs US$1.9tn and USD73.5 billion.", ["US$1.9tn = 1.9e+12 USD", "USD73.5 billion = 7.35e+10 USD"]),
    # suffix letters
    (
        "It has €2.2trn, £3bn, $616b and $25m.",
        ["€2.2trn = 2.2e+12 EUR", "£3bn = 3000000000 GBP", "$616b = 6.16e+11 USD", "$25m = 25000000 USD"],
    ),
    # other symbols
    (
        "It holds £5bn, ₹5 crore, ₩5tn and €5bn.",
        ["£5bn = 5000000000 GBP", "₹5 crore = 50000000 INR", "₩5tn = 5e+12 KRW", "€5bn = 5000000000 EUR"],
    ),
    # letter prefixes
    (
        "It holds S$434bn, HK$4.2tn, A$365bn, $A365bn, C$120bn, NZ$80bn, RM1.2tn, R$64bn, R3.03 trillion.",
        [
            "S$434bn = 4.34e+11 SGD",
            "HK$4.2tn = 4.2e+12 HKD",
            "A$365bn = 3.65e+11 AUD",
            "$A365bn = 3.65e+11 AUD",
            "C$120bn = 1.2e+11 CAD",
            "NZ$80bn = 8e+10 NZD",
            "RM1.2tn = 1.2e+12 MYR",
            "R$64bn = 6.4e+10 BRL",
            "R3.03 trillion = 3.03e+12 ZAR",
        ],
    ),
    # letter prefixes, too
    (
        "Dh119 billion, NOK 19tn, CHF 104bn, KRW 1.1 trillion, ZAR 5bn and RMB 3m.",
        [
            "Dh119 billion = 1.19e+11 AED",
            "NOK 19tn = 1.9e+13 NOK",
            "CHF 104bn = 1.04e+11 CHF",
            "KRW 1.1 trillion = 1.1e+12 KRW",
            "ZAR 5bn = 5000000000 ZAR",
            "RMB 3m = 3000000 CNY",
        ],
    ),
    # currency words
    (
        "Funds hold 23.5 trillion yuan and 990 billion Norwegian crowns.",
        ["23.5 trillion yuan = 2.35e+13 CNY", "990 billion Norwegian crowns = 9.9e+11 NOK"],
    ),
    # the second currency is a conversion
    ("It oversees ¥126 tn ($1.2 tn).", ["¥126 tn = 1.26e+14 JPY", "$1.2 tn : conversion"]),
    # Indian scales
    (
        "The corpus is Rs 68 lakh crore against Rs 5 crore.",
        ["Rs 68 lakh crore = 6.8e+13 INR", "Rs 5 crore = 50000000 INR"],
    ),
    # quadrillions and groups set off by spaces
    (
        "The pension fund has 1.2 quadrillion won; the other 19 586 billion kroner.",
        ["1.2 quadrillion won = 1.2e+15 KRW", "19 586 billion kroner = 1.9586e+13 NOK"],
    ),
    # the continental long scale
    ("Deutsche Fonds: 1,53 Billionen €.", ["1,53 Billionen € = 1.53e+12 EUR"]),
    # full digits
    (
        "It holds $9,143,213,790,349 and 13,565,347.2 million rubles.",
        ["$9,143,213,790,349 = 9.14321379e+12 USD", "13,565,347.2 million rubles = 1.35653472e+13 RUB"],
    ),
    # words only
    ("It has half a trillion dollars.", ["half a trillion dollars = 5e+11 USD"]),
    # reversed wire style
    ("It bought dollars 2.5 trln and 760BN francs.", ["dollars 2.5 trln = 2.5e+12 USD", "760BN francs = 7.6e+11 CHF"]),
    # a verb and an attribute
    ("Fund X manages $80bn, the $1.9 trillion fund said.", ["$80bn = 8e+10 USD", "$1.9 trillion = 1.9e+12 USD"]),
    # a group
    ("60 funds have a combined $5tn.", ["60 = 60 count", "$5tn = 5e+12 USD"]),
    # as-of dates
    (
        "It held $434bn as of Sept. 30 and in the year to June 30, against Q1 of FY2017.",
        ["$434bn = 4.34e+11 USD", "Sept. 30 : date", "June 30 : date", "Q1 of FY2017 : date"],
    ),
    # fiscal periods and losses in brackets or with a sign
    (
        "Investors pulled $5bn; the flow was (£32.8bn), then -£10.5bn and $(0.2) billion.",
        [
            "$5bn = 5000000000 USD",
            "(£32.8bn) = -3.28e+10 GBP",
            "-£10.5bn = -1.05e+10 GBP",
            "$(0.2) billion = -200000000 USD",
        ],
    ),
    # a plus sign
    ("Net inflows of +€15bn came.", ["+€15bn = 1.5e+10 EUR"]),
    # a horizon is no figure
    ("The 20-year annualised real return was 3.8%.", ["20 : horizon", "3.8% = 3.8 percent"]),
    # a negative weight, with either minus
    ("Cash was -3.6% of the fund, or −3.6%.", ["-3.6% = -3.6 percent", "−3.6% = -3.6 percent"]),
    # a fee
    ("The ratio dropped three basis points to 0.18%.", ["three basis points = 3 basis_point", "0.18% = 0.18 percent"]),
    # ounces belong to the figure
    (
        "Reserves hold 74.06 million ounces and $3.34tn.",
        ["74.06 million ounces = 74060000 count", "$3.34tn = 3.34e+12 USD"],
    ),
    # the year of a target
    ("It aims for $2tn by 2030.", ["$2tn = 2e+12 USD", "2030 : year"]),
    # ranks
    ("It is the world's third-largest, with the 10 biggest behind it.", ["third : rank", "10 : rank"]),
    # field work dates
    (
        "A poll of 317 family offices was taken between Feb 25 and May 20.",
        ["317 = 317 count", "Feb 25 and May 20 : date"],
    ),
    # the horizon of an answer
    (
        "In the next five years the 10,980 funds run by 144 firms will merge.",
        ["five : horizon", "10,980 = 10980 count", "144 = 144 count"],
    ),
    # a size band
    ("Firms with $1bn-$5bn lost assets.", ["$1bn-$5bn : band"]),
    # pence and cents
    ("It pays a dividend of 19.5p and 52 cents.", ["19.5p = 0.195 GBP", "52 cents = 0.52 USD"]),
    # dates and times
    ("On 14/07/2025, on Mar 31 at 7:00am, it opened.", ["14/07/2025 : date", "Mar 31 : date", "7:00am : time"]),
    # identifiers and phones
    (
        "Form 8-K, RNS 2358Q, phone 212.810.5397, Form 13F and Section 232.",
        [
            "Form 8-K : identifier",
            "RNS 2358Q : identifier",
            "212.810.5397 : phone",
            "Form 13F : identifier",
            "Section 232 : identifier",
        ],
    ),
    # names with digits
    (
        "The S&P 500, a 60/40 mix, 625 Madison Avenue, 3i, 7-Eleven and a Boeing 737.",
        ["S&P 500 : name", "60/40 : name", "625 : other", "3i : name", "7-Eleven : name", "Boeing 737 : name"],
    ),
    # streaks and footnotes
    (
        "The 55th month in a row of net income1 of +9.4%2 was good.",
        ["55th : ordinal", "1 : other", "+9.4% = 9.4 percent", "2 : other"],
    ),
    # a hybrid of digits and words
    ("It costs $ 142.eight billion.", ["$ 142.eight billion : garbled"]),
    # slips that can be read
    (
        "It sold $27 trilion, then $ 27 trillion, 27trillion yuan and 5,9%.",
        [
            "$27 trilion = 2.7e+13 USD",
            "$ 27 trillion = 2.7e+13 USD",
            "27trillion yuan = 2.7e+13 CNY",
            "5,9% = 5.9 percent",
        ],
    ),
    # digits of other scripts
    ("It was １２％ and ৮৩ percent.", ["１２％ = 12 percent", "৮৩ percent = 83 percent"]),
    # an impossible share is read as written
    ("The report says 159% of respondents agree.", ["159% = 159 percent"]),
)


@pytest.mark.parametrize(("text", "expected"), PATTERNS)
def test_a_pattern_of_the_news_is_read(text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected

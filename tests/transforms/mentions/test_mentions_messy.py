"""Messy text: read with a note that says how, or rejected as garbled; never guessed."""

import pytest

from tests.transforms.reading import mentions_of, read_together, written

# A text; its numbers, each with its notes in square brackets; and why.
CASES = [
    ("It paid Rs.4,312 Cr.", ["Rs.4,312 Cr = 4.312e+10 INR"], "the dot belongs to the currency"),
    ("It holds C$ 21 ,6bn.", ["C$ 21 ,6bn = 2.16e+10 CAD [decimal_comma]"], "a space before the comma"),
    ("It has 1l2,000 members.", ["1l2,000 : garbled"], "a letter among the digits"),
    ("3.o5%, l2% of $2.O5bn", ["3.o5% : garbled", "l2% : garbled", "$2.O5bn : garbled"], "letters for 0 and 1"),
    ("H2O held 4,3OO of 5O8.", ["H2O : name", "4,3OO : garbled", "5O8 : garbled"], "the same, and no name"),
    ("Sales rose by 1 8 .4%.", ["1 8 .4% : garbled"], "digits torn apart"),
    ("It pays 2,1 00 staff.", ["2,1 00 : garbled"], "a group torn apart"),
    ("It has 2 7 5.", ["2 7 : garbled", "5 = 5 count"], "the second part begins no other number"),
    ("Tier 1 8.5%", ["Tier 1 : name", "8.5% = 8.5 percent"], "a name before a figure tears nothing"),
    ("Two £1bn-plus shops", ["Two = 2 count", "£1bn = 1000000000 GBP above"], "the sign of the digits behind"),
    ("１２．５％ of funds", ["１２．５％ = 12.5 percent [full_width_digits]"], "full-width digits, point and sign"),
    ("٥٩٪ of funds", ["٥٩٪ = 59 percent [native_digits]"], "Arabic-Indic digits and per cent sign"),
    ("५९% of funds", ["५९% = 59 percent [native_digits]"], "Devanagari digits"),
    ("৫৯% of funds", ["৫৯% = 59 percent [native_digits]"], "Bengali digits"),
    ("1\u00a0234\u00a0567 euros", ["1\u00a0234\u00a0567 euros = 1234567 EUR"], "no-break spaces group digits"),
    ("1\u2009234\u2009567 euros", ["1\u2009234\u2009567 euros = 1234567 EUR"], "thin spaces do too"),
    ("yielded 5\u202f%", ["5\u202f% = 5 percent"], "a thin space before the sign"),
    ("yielded 5,9%", ["5,9% = 5.9 percent [decimal_comma]"], "a decimal comma"),
    ("worth €1,5 billion", ["€1,5 billion = 1500000000 EUR [decimal_comma]"], "a decimal comma before a scale"),
    ("Rs 12,34,567 crore", ["Rs 12,34,567 crore = 1.234567e+13 INR"], "grouped in lakhs"),
    ("it manages$3bn", ["$3bn = 3000000000 USD"], "no space before the amount"),
    ("12%of funds", ["12% = 12 percent"], "no space behind the sign"),
    ("rose 5% to 5bn and 12%", ["5% = 5 percent", "5bn = 5000000000 count", "12% = 12 percent"], "no billion per cent"),
    ("$2 trilion", ["$2 trilion = 2e+12 USD [misspelt_scale]"], "a letter lost"),
    ("€5 bilion", ["€5 bilion = 5000000000 EUR [misspelt_scale]"], "another"),
    ("$7 mllion", ["$7 mllion = 7000000 USD [misspelt_scale]"], "a vowel lost"),
    ("It holds $3bn.2 It grew", ["$3bn = 3000000000 USD", ".2 : other"], "a footnote behind the full stop"),
    ("It returned 5%.3 Assets grew", ["5% = 5 percent", ".3 : other"], "the same behind a sign"),
    ("$4 billion1 of assets", ["$4 billion = 4000000000 USD", "1 : other"], "a footnote behind a word"),
    ("rose 5%² last year", ["5% = 5 percent"], "a raised footnote behind the sign"),
    ("rose to 12² units", ["12² : garbled"], "a footnote or a power"),
    ("10⁶ units", ["10⁶ : garbled"], "a power"),
    ("1e999% of funds", ["1e999% : garbled"], "the notation of machines"),
    ("a share of 5\u200b9%", ["5\u200b9% : garbled"], "a space without width inside"),
    ("a share of 5\u00ad9%", ["5\u00ad9% : garbled"], "a soft hyphen inside"),
    ("a share of 5\u03389%", ["5\u03389% : garbled"], "a stroke through the digit"),
    ("a share of \u202e%95\u202c", ["\u202e%95 : garbled"], "read backwards: 59%"),
    ("2.5E+3 units", ["2.5E+3 : garbled"], "the same with a sign"),
    ("$4..7 billion", ["$4..7 billion : garbled"], "two points"),
    ("$1,2,3", ["$1,2,3 : garbled"], "commas that group nothing"),
    ("1.2.3% of funds", ["1.2.3% : garbled"], "two decimal points"),
    ("grew by 5.% a year", ["5.% : garbled"], "decimals lost"),
    ("a fee of 5‰", ["5‰ : garbled"], "parts per thousand"),
    ("¥3兆 of bonds", ["¥3兆 : garbled"], "a scale of another script"),
    ("ASSETS RISE 5% TO $58.5 TRILLION", ["5% = 5 percent", "$58.5 TRILLION = 5.85e+13 USD"], "all in capitals"),
    ("RETURNED 13 PER CENT; HALF IN BONDS", ["13 PER CENT = 13 percent", "HALF = 50 percent"], "words in capitals"),
    ("Assets Rise Five Percent", ["Five Percent = 5 percent"], "a headline"),
    ("Growth 5.1% 6.2%\n$3bn", ["5.1% = 5.1 percent", "6.2% = 6.2 percent", "$3bn = 3000000000 USD"], "a flat table"),
]  # fmt: skip
read = read_together(mentions_of, (text for text, _, _ in CASES))


@pytest.mark.parametrize(("text", "numbers", "why"), CASES, ids=[case[2] for case in CASES])
def test_messy_numbers(text: str, numbers: list[str], why: str) -> None:
    found = [
        written(row) + (f" [{', '.join(row['notes'])}]" if row["notes"] and row["reason"] is None else "")
        for row in read(text).iter_rows(named=True)
    ]
    assert found == numbers, why

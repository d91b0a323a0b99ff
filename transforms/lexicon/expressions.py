"""Whole expressions with digits or number words that are no figures: (reason, pattern), tried in this order.

Patterns are for plain spelling; B is a word border. Where a word beside the number decides ("top 10", "Section 232", "S&P 500"), see
`rejections`. No pattern here may stay open over many characters: the automaton of the lexer must stay small to be fast.
"""

from transforms.lexicon.dates import MONTHS, SHORT_MONTHS, ZONES

B = r"(?-u:\b)"
_MONTH = rf"(?:(?:{'|'.join(MONTHS)}){B}|(?:{'|'.join(SHORT_MONTHS)}){B}\.?)"
YEAR = r"(?:19|20)[0-9][0-9]"
_DAY = rf"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?{B}"
_JOIN = r"(?: ?- ?| to | and | or | through | until )"
_DAY_MONTH = rf"{_DAY}(?: of)?[ -]{_MONTH}"
_MONTH_DAY = rf"{_MONTH} ?{_DAY}"
_IN_YEAR = rf"(?:,?[ -](?:of )?(?:{YEAR}|'[0-9][0-9]){B})?"
_NTH = r"(?:[Ff]irst|FIRST|[Ss]econd|SECOND|[Tt]hird|THIRD|[Ff]ourth|FOURTH|[Ff]inal|1st|1ST|2nd|2ND|3rd|3RD|4th|4TH)"
_OF_YEAR = (
    rf"(?:,?(?: of| in)?(?: the)?(?: fiscal| financial| calendar)?(?: year)? (?:FY ?)?{YEAR}(?:[-/][0-9]{{2,4}})?{B})?"
)
_ZONE = rf"(?: ?(?:{'|'.join(ZONES)}){B}| local time)?"
_AM = rf"(?: ?[aApP]\.?[mM]{B}\.?)"
_WORD_DIGITS = "zero|one|two|three|four|five|six|seven|eight|nine"
# Letters that look like 0 and 1.
_SCANNED = "[OolI]"
# What is not seen, or struck through a digit, and what turns the order of digits: soft hyphens, joiners, marks, overrides.
_HIDDEN = (
    r"[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u0300-\u036f\u20d0-\u20ef]"
)
_TURNED = r"[\u202d\u202e]"
# Digits with something hidden between them, or turned round: what a reader sees is not what is written. No ASCII text
# has any.
HIDDEN = rf"[0-9][0-9.,]*(?:{_HIDDEN}+[0-9][0-9.,]*)+ ?%?|{_TURNED}[^0-9A-Za-z ]?[0-9][0-9.,]*%?"
# "First quarter", "first six months", with their year.
PERIOD = (
    rf"{B}(?:{_NTH}(?:[ -](?:fiscal|financial|calendar))?[ -](?:[Qq]uarters?|QUARTERS?|[Qq]tr|QTR|[Hh]alf|HALF|[Tt]rimester|[Ss]emester)|"
    rf"{_NTH} (?:two|three|four|five|six|seven|eight|nine|ten|eleven|[0-9]{{1,2}}) (?:months|weeks|quarters|days)){B}{_OF_YEAR}"
)

EXPRESSIONS: tuple[tuple[str, str], ...] = (
    ("garbled", r"&#x?[0-9A-Fa-f]{1,6};"),
    # Powers, parts per thousand and scales of other scripts: no unit of ours, or a footnote run into the number.
    ("garbled", rf"[0-9]+(?:\.[0-9]+)?[eE][+-]?[0-9]+{B}|[0-9][0-9.,]*(?: ?[‰‱]|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[万萬億亿兆])|[0-9]+ ?[.,] ?%"),
    # Letters where a scan has lost its digits: "2O1%", "3.o5%", "$4.l million", "l20%".
    ("name", rf"{B}H2O{B}"),
    ("garbled", rf"{B}(?:[0-9]+(?:[.,][0-9]+)?{_SCANNED}{{1,3}}(?:[.,]?(?:[0-9]|{_SCANNED})+)*|[0-9]+[.,]{_SCANNED}{{1,2}}[.,]?[0-9]+|[Oo][.,][0-9]+|l[0-9]+(?:[.,][0-9]+)?)(?:(?:[ckpm]|[mbt]n)?{B}|%)|{B}[0-9]+[.,]{_SCANNED}{{1,2}} ?(?:%|[mbtr]+illion{B})"),
    ("garbled", HIDDEN),
    # A digit and a number word in one number: nobody can say what was meant.
    ("garbled", rf"[0-9][0-9,]*\.(?:{_WORD_DIGITS}){B}"),
    ("phone", rf"\+[0-9]{{3}}[ .-][0-9]{{4}}[ .-][0-9]{{4}}{B}|\+[0-9]{{1,3}}[ .-]\(?[0-9]{{1,4}}\)?(?:[ .-][0-9]{{2,4}}){{2,4}}{B}|(?:1-)?\(?[0-9]{{3}}\)?[ .-][0-9]{{3}}[.-][0-9]{{4}}{B}|" + rf"1-8[0-9]{{2}}-[0-9A-Z]{{3}}-?[0-9A-Z]{{4}}{B}|0[0-9]{{2,4}}[ -][0-9]{{3,4}}[ -][0-9]{{3,4}}{B}|1[38]00 [0-9]{{3}} [0-9]{{3,4}}{B}|555-[0-9]{{4}}{B}|\(0[0-9]{{1,4}}\) ?[0-9]{{3,4}}[ -]?[0-9]{{3,4}}{B}"),
    ("ticker", rf"[0-9]{{3,6}}\.(?:HK|KS|KQ|T|SS|SZ|TWO?|SI|KL|BK|JK|NS|BO|SR|AD|DU|QA|VN|SH){B}|{B}[A-Z][0-9][0-9A-Z]{{1,2}}\.(?:SI|L|BK){B}"),
    ("date", rf"{YEAR}[-/.][01]?[0-9][-/.][0-3]?[0-9](?:[T ][0-9]{{2}}:[0-9]{{2}}(?::[0-9]{{2}})?Z?)?{B}|[0-3]?[0-9](?:/[0-3]?[0-9]/|\.[01]?[0-9]\.|-[01]?[0-9]-)(?:{YEAR}|[0-9]{{2}}){B}"),
    ("date", rf"{_DAY_MONTH}{_IN_YEAR}(?:{_JOIN}{_DAY_MONTH}{_IN_YEAR})?|{_DAY}{_JOIN}{_DAY_MONTH}{_IN_YEAR}"),
    ("date", rf"{B}{_MONTH_DAY}{_IN_YEAR}(?:{_JOIN}{_MONTH_DAY}{_IN_YEAR}|{_JOIN}{_DAY}{_IN_YEAR})?|{B}{_MONTH}[-'](?:{YEAR}|[0-9][0-9]){B}"),
    ("date", PERIOD),
    ("date", rf"{B}(?:[QH][1-4]|[1-4][QH])(?:{B}(?:[ -/]?(?:of )?(?:FY ?)?(?:{YEAR}|'?[0-9]{{2}}(?:/[0-9]{{2}})?){B})?|(?:FY)?(?:{YEAR}|[0-9]{{2}}){B})"),
    ("date", rf"{B}[Hh]alf(?:-|[ -]?)year(?:ly)?{B}|{B}9/11{B}"),
    ("year", rf"{B}(?:FY|CY)[ -]?'?(?:{YEAR}|[0-9]{{2}}){B}(?:[-/][0-9]{{2,4}}{B})?|{B}{YEAR}(?:[-/](?:{YEAR}|[0-9]{{2}})|/[0-9])+{B}|{B}{YEAR}'?s{B}|'[0-9]{{2}}s?{B}"),
    ("time", rf"[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?{_AM}?{_ZONE}|[0-2]?[0-9]\.[0-5][0-9]{_AM}{_ZONE}|1?[0-9]{_AM}{_ZONE}|(?:[0-2][0-9][0-5][0-9](?: ?- ?| and | to | or ))?[0-2][0-9][0-5][0-9] ?(?:GMT|UTC|BST|EST|EDT|CET|JST|hrs|local time){B}|24/7{B}"),
    ("identifier", rf"{B}(?:10-?[KQ]|8-?K|20-?F|40-?F|6-?K|13-?[DFGdfg]|11-?K|S-[1348]|F-[1346]|N-?1A|144A|12[Bb]-1|10[Bb]5?-[0-9]{{1,2}})(?:/A)?{B}|{B}[A-Z][A-Z](?:[0-9A-Z]{{9}}[0-9]|[0-9A-Z]{{2}}[0-9]{{6,9}}){B}|{B}RNS [0-9]{{4}}[A-Z]{B}"),
    ("name", r"401 ?\(k\)s?|403 ?\(b\)s?|457 ?\(b\)s?|501 ?\(c\)(?: ?\(3\))?|401ks?|529 plans?"),
    ("name", rf"{B}(?:60/40|70/30|80/20|50/50|90/10|40/60|30/70|20/80|10/90|65/35|75/25|55/45|85/15|95/5|45/55|35/65|25/75|15/85|130/30|120/20|60-40|50-50|80-20|70-30|60:40|70:30|80:20){B}"),
    # A mix of three or four: "40/30/30".
    ("name", rf"{B}[1-9][05]/[1-9]?[05]/[1-9]?[05](?:/[1-9]?[05])?{B}"),
    ("name", rf"{B}[Gg]roup of (?:[Ss]even|[Ee]ight|[Tt]en|[Tt]wenty|[Tt]hirty|7|8|10|20|24|30){B}|{B}B(?i-u:ig (?:three|four|five|six|seven)){B}|{B}Magnificent (?:Seven|7){B}"),
    ("rank", rf"{B}big (?:three|four|five|six|seven){B}"),
    ("name", rf"{B}(?:[Tt]wo and (?:[Tt]wenty|20){B}|[Tt]wo-pot{B}|[0-9](?:\.[0-9])?-and-[0-9]{{1,2}}|(?:Forty|Thirty|40|30) [Uu]nder (?:Forty|Thirty|40|30){B}|Y2K|7-Eleven|500 Startups|500 Global|3G Capital|20th Century Fox|21st Century Fox|1&1|99 Speedmart|360 ONE|1832 Asset|1919 Investment|1607 Capital|300 Club|30% Club){B}"),
    # Airliners, which funds own and lease: "a 787-9", "777s", "737 Max".
    ("name", rf"{B}7[0-8]7(?:-(?:[1-9]|[1-9]00)(?:ER|LR|F)?s?(?: Dreamliners?)?|s| (?:M[Aa][Xx](?: [0-9]{{1,2}})?|Dreamliners?|[Ff]reighters?)){B}"),
    ("name", rf"{B}(?:Two Sigma|Four Seasons|Five Guys|Six Flags|Seven & i|Seven Bank|Seven West|Seven Group|Ninety One|Eleven Madison|Twenty Four Asset|One Rock|One Equity|One William Street|Three Arrows|Three Gorges|Capital Four|Formula One|Air Force One|Channel Four|Capital One|One Belt|Five Star Movement|Five Eyes|Ten Network|First Republic|First Eagle|First Citizens|First Abu Dhabi|First State|First Trust|First Boston|Third Point|Fifth Third|Third Avenue|Second Cup)"),
    # Two-figure growth and double standards are said of no figure.
    ("other", rf"(?i-u:{B}net[ -]zero{B}|{B}(?:double|triple|single)[ -]digits?|{B}double[ -](?:taxation|counting|dip|edged|down|check|standards?|whammy))"),
)  # fmt: skip

"""What ends a sentence, and what only looks like its end."""

# A stop with its closing quotes and brackets and the white space behind it; an ideographic stop; a line break.
BREAK = r"""[.!?\u{2026}]+["')\]\u{201d}\u{2019}\u{bb}]*\s+|[\u{3002}\u{ff01}\u{ff1f}]+\s*|[\n\r\x{0b}\x{0c}\u{85}\u{2028}\u{2029}]\s*"""
LINE_BREAK = r"[\n\r\x{0b}\x{0c}\u{85}\u{2028}\u{2029}]\s*$"
STOPPED_LINE = r"""[.!?:;\u{2026}]["')\]\u{201d}\u{2019}]*\s*$"""

# Written with a stop in the middle of a sentence: titles, companies, references, months, units, countries.
ABBREVIATIONS = (
    "Mr Mrs Ms Dr Prof Sir St Jr Sr Hon Rev Gen Col Maj Capt Lt Sgt Gov Sen Rep Pres Messrs "
    "Inc Corp Co Cos Ltd Bros LLC Pty Bhd Sdn Pte PLC plc SpA Assn Dept Div Univ "
    "No Nos no nos vs v approx est c ca cf al art fig ref p pp vol ed "
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun "
    "Rs Re Dh Dhs Rp Fr SFr Sfr fr kr pct shr shrs avg rev mln bln "
    "e.g i.e a.m p.m U.S U.K U.N E.U U.A.E D.C L.P N.V S.A A.G B.V N.A "
    "Ave Blvd Rd Mt Ft Calif Mass Conn Fla Tex Ill Pa Ont Que"
).split()

# An abbreviation at the very end of a sentence is followed by one of these more often than by a name.
STARTERS = (
    "The A An It Its In On At But And He She They We I This That These Those There However Meanwhile While As For After "
    "Before Since Some Most Many More Only Of With When If His Her Their Our According Total Assets Net Investors Analysts Shares"
).split()

# The two parts of a decimal number that a space has torn apart behind its point: "9. 1%", "$63. 4 billion".
WHOLE = r"(?:^|[^0-9.,])[0-9]{1,3}\. $"
DECIMALS = r"^[0-9]{1,2} ?(?:%|(?i:[mbt]il|[mbt]n\b|[mb]ln|trn|per ?cent|pct))"

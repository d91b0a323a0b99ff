"""What stands between figures and phrases: listed by `python -m tests.gold.train_words`."""

# Ways from a phrase to a figure of its sentence, as `transforms.subjects.paths` writes them.
PATHS = """
< </above </act </act+ </act+/act </act+/at </act+/by </act+/comma </act+/det </act+/det+/of </act+/for
</act+/hard </act+/of </act+/of/figure/and </act+/to </act+/to/act </act+/with </act/act </act/adverb
</act/adverb/figure/to </act/adverb/to </act/at </act/be </act/by </act/by+/act </act/by/figure/time/to
</act/by/figure/to </act/comma </act/det </act/det+ </act/det+/at </act/det+/by </act/det+/of </act/det+/with
</act/figure+/and/act </act/figure+/at </act/figure+/comma </act/figure+/time/comma </act/figure/and
</act/figure/and+ </act/figure/and/act </act/figure/and/det+ </act/figure/comma </act/figure/comma+
</act/figure/comma/act </act/figure/comma/adverb </act/figure/comma/figure/and </act/figure/for
</act/figure/of/det </act/figure/of/det+/comma+ </act/figure/of/its </act/figure/time/and/act
</act/figure/time/comma </act/figure/time/to </act/figure/to </act/for </act/from </act/from/figure/to
</act/hard </act/in </act/in/at </act/it </act/its </act/its+ </act/its+/act/at </act/its+/at </act/its+/by
</act/its+/by/figure/to </act/its+/to </act/its+/to/figure/from </act/of </act/on </act/time/with </act/to
</act/to+ </act/to/act </act/to/figure/from </act/to/figure/time/from </act/up_to </act/with </acting
</acting/to </adverb </adverb/act </adverb/act/adverb </adverb/be </adverb/by </adverb/comma </adverb/to
</after/acting </among </and </and+ </and+/act </and+/act/figure/and </and+/act/figure/comma
</and+/act/figure/comma/figure/and </and+/be </and+/be/figure/and </and+/comma/act </and+/of </and/act
</and/adverb </and/aux/act </and/det </and/det+ </and/det+/of </at </at+/act </at+/act/to </at+/be
</at/det+/act </at/det+/be </at/det+/of </at/figure/comma </aux </aux+ </aux/act </aux/act+ </aux/act+/by
</aux/act+/of </aux/act+/to </aux/act/act </aux/act/adverb </aux/act/adverb/to </aux/act/at </aux/act/by
</aux/act/by/figure/to </aux/act/det </aux/act/det+ </aux/act/det+/of </aux/act/figure/to </aux/act/from
</aux/act/from/figure/to </aux/act/in </aux/act/its </aux/act/its+ </aux/act/its+/to </aux/act/to
</aux/act/to/act </aux/act/to/figure/from </aux/act/up_to </aux/adverb/act </aux/adverb/be </aux/adverb/for
</aux/aux/act </aux/aux/to/act </aux/be </aux/be/act/at </be </be+/at </be+/by </be+/for </be+/hard </be+/of
</be/act </be/act/at </be/act/by </be/act/to </be/act/to/act </be/acting </be/adverb </be/adverb/to </be/at
</be/det </be/det+/of </be/det+/with </be/figure/and </be/figure/comma </be/figure/comma+
</be/figure/comma/adverb </be/figure/comma/figure/and </be/figure/comma/of_which </be/figure/of/det
</be/figure/time/comma </be/for </be/time </be/to </be/worth </below </between </but/adverb </by </by/adverb
</by/figure/to </close/hard+ </comma </comma+ </comma+/act </comma+/and+/act </comma+/and+/act/figure/comma
</comma+/and+/act/figure/comma/figure/and </comma+/and+/comma/act </comma+/aux/act </comma+/comma
</comma+/comma/act </comma+/figure/and+ </comma+/for </comma+/hard </comma+/of </comma+/of/det </comma+/to
</comma+/with </comma/act </comma/act+ </comma/act+/of </comma/act/adverb </comma/act/at </comma/act/by
</comma/act/det </comma/act/det+ </comma/act/det+/of </comma/act/figure/and </comma/act/figure/and/act
</comma/act/figure/to </comma/act/to </comma/acting </comma/adverb </comma/adverb/act </comma/adverb/comma/act
</comma/against </comma/against/det+/of </comma/and </comma/and+/act </comma/and/act </comma/and/adverb
</comma/and/det </comma/at </comma/aux/act </comma/aux/act/det </comma/be </comma/be/adverb </comma/but/adverb
</comma/by </comma/compared_with </comma/det </comma/det+ </comma/det+/act </comma/det+/aux/act
</comma/det+/be </comma/det+/comma/act </comma/det+/of </comma/det+/with </comma/down_from </comma/figure+/and
</comma/figure/comma </comma/figure/comma/be </comma/figure/hard+/comma
</comma/figure/hard+/comma/figure/hard+/comma </comma/figure/in+/and </comma/for </comma/from </comma/its
</comma/its+ </comma/its+/act </comma/its+/aux/act </comma/its+/be </comma/its+/of </comma/of </comma/of/whom
</comma/of_which </comma/or </comma/time </comma/to </comma/up_from </comma/versus </comma/where
</comma/which/act </comma/which/act/adverb </comma/which/act/at </comma/which/act/det+/of
</comma/which/act/figure/comma/act </comma/which/act/figure/for </comma/which/adverb/act </comma/which/aux/act
</comma/which/be </comma/who/act </comma/who/act/det </comma/with </comma/with+/of </comma/with/det+/of
</comma/with/figure/comma/act </comma/worth </comma/worth/figure/comma/act </det </det+ </det+/act </det+/be
</det+/of </figure+ </figure/and </figure/and+ </figure/and/det+ </figure/comma </figure/comma+
</figure/comma+/figure/comma+ </figure/comma+/figure/comma+/figure/comma+ </figure/hard+ </figure/hard+/act
</figure/hard+/figure/hard+ </figure/hard+/figure/hard+/figure/hard+ </figure/open
</figure/open/figure/close/comma+ </figure/open/figure/close/hard+ </figure/open/time/hard </figure/time/comma
</figure/to </for </for+/be </for+/of </for/adverb </for/det </for/det+/be </for/det+/of </from
</from/figure/to </hard </hard+ </hard+/act </hard+/be </hard+/comma </hard+/figure/comma+
</hard+/figure/comma+/figure/comma+ </hard+/figure/hard+ </hard+/owner+/act </hard/adverb </hard/det
</hard/det+/act </hard/det+/be </hard/det+/of </hard/figure/open </hard/figure/open/time/hard </hard/it/act
</hard/its+/act </hard/time/it/be </in </in+ </in+/act </in+/act/figure/to </in+/and </in+/be </in+/comma
</in+/comma/act </in+/for </in+/of </in+/to </in+/to/figure/from </in/det </in/det+/act </in/det+/aux/act
</in/det+/be </in/det+/of </in/det+/to </instead_of </it </it/be </its </itself/act </of </of+ </of+/act
</of+/act/to </of+/at </of+/aux/act </of+/be </of+/comma </of+/comma/which/act </of+/hard </of+/on </of+/open
</of+/to </of+/with </of/adverb </of/between </of/det </of/det+/act </of/det+/at </of/det+/be </of/det+/comma
</of/det+/owner </of/figure/act </of/figure/and </of/figure/and+/of </of/figure/and/det+/of </of/figure/be
</of/figure/comma </of/figure/comma/act </of/figure/comma/adverb </of/figure/comma/against
</of/figure/comma/figure/and </of/figure/comma/or </of/figure/time/and/act </of/figure/time/comma
</of/figure/time/comma/adverb </of/its </of/up_to </on </on/det+/be </open </open+
</open/figure/close/and+/open </open/figure/close/comma+/open </over </owner </owner+ </owner+/act
</owner+/act+ </owner+/act+/of </owner+/act/adverb </owner+/act/at </owner+/act/by </owner+/act/by/figure/to
</owner+/act/det </owner+/act/det+/of </owner+/act/figure/time/to </owner+/act/figure/to </owner+/act/from
</owner+/act/from/figure/to </owner+/act/to </owner+/act/to/act </owner+/adverb/act </owner+/and </owner+/at
</owner+/aux/act </owner+/aux/act/by </owner+/aux/act/to </owner+/aux/be </owner+/be </owner+/be/act/at
</owner+/by </owner+/comma </owner+/comma+/comma/act </owner+/comma/act </owner+/comma/at
</owner+/comma/which/act </owner+/comma/with </owner+/for </owner+/hard </owner+/of </owner+/to </owner/act
</owner/figure+/act </report </report/comma/and </report/det </report/hard </report/its+/act </report/that
</report/to </than/det </that </that+/aux/act </that/act </that/aux/act </that/it/aux/act </time </time/act
</time/and </time/and/act </time/be </time/comma </time/comma+/act </time/comma/act </time/comma/acting
</time/comma/adverb </time/comma/against </time/comma/and </time/comma/compared_with </time/comma/det+/of
</time/comma/from </time/comma/up_from </time/from </time/hard </time/hard+ </time/to </time/with </to </to+
</to/act </to/act/adverb </to/act/by </to/act/det </to/be </to/det </to/det+/of </to/figure/from
</to/figure/time/from </under </up_to </with </with+/of </with/adverb </with/det </with/det+/of
</with/figure/and+/with </worth >/figure >/figure+/act >/figure+/act/by >/figure+/act/by/det >/figure+/act/det
>/figure+/act/figure >/figure+/act/figure/of/det >/figure+/act/in >/figure+/act/its >/figure+/adverb/by
>/figure+/and >/figure+/and/act/det >/figure+/and/det >/figure+/and/det/figure >/figure+/and/figure
>/figure+/at >/figure+/aux >/figure+/aux/act >/figure+/aux/act/det >/figure+/be >/figure+/by >/figure+/comma
>/figure+/comma+/and >/figure+/comma/act >/figure+/comma/act/det >/figure+/comma/and >/figure+/comma/and/its
>/figure+/comma/det >/figure+/comma/det/figure >/figure+/comma/figure >/figure+/comma/figure/of/them
>/figure+/comma/its >/figure+/comma/report/det >/figure+/comma/with >/figure+/det >/figure+/figure
>/figure+/for >/figure+/for/det >/figure+/from >/figure+/from/det >/figure+/from/figure >/figure+/hard
>/figure+/hard/det >/figure+/in >/figure+/in/det >/figure+/in/figure >/figure+/in/its >/figure+/its
>/figure+/of >/figure+/of/det >/figure+/of/figure >/figure+/of/its >/figure+/on >/figure+/on/det
>/figure+/on/its >/figure+/owner >/figure+/that >/figure+/time/comma >/figure+/time/comma/det >/figure+/to
>/figure+/to/det >/figure+/with >/figure+/with/det >/figure+/with/figure >/figure/above >/figure/above/det
>/figure/act >/figure/act/comma >/figure/act/det >/figure/act/in >/figure/act/into >/figure/act/its
>/figure/act/on >/figure/act/to >/figure/act/to/act >/figure/act/to/det >/figure/acting >/figure/acting/in
>/figure/adverb >/figure/adverb/det >/figure/adverb/hard/det >/figure/adverb/its >/figure/adverb/time/comma
>/figure/adverb/time/comma/and >/figure/adverb/time/comma/det >/figure/after >/figure/after/det
>/figure/against/det >/figure/among >/figure/and >/figure/and+/det >/figure/and/act >/figure/and/act/det
>/figure/and/det >/figure/and/figure >/figure/and/figure/of >/figure/and/figure/of/det >/figure/and/in
>/figure/and/its >/figure/as >/figure/as/det >/figure/at >/figure/at/det >/figure/at/its >/figure/aux
>/figure/aux/act >/figure/aux/act/det >/figure/aux/act/its >/figure/aux/be >/figure/be >/figure/be/act
>/figure/be/act/in >/figure/be/det >/figure/be/in >/figure/before >/figure/below >/figure/below/det
>/figure/by >/figure/by/det >/figure/close >/figure/close/and >/figure/close/and/det >/figure/close/comma
>/figure/close/comma+/open/figure/close/and >/figure/close/hard >/figure/comma >/figure/comma+/figure/and
>/figure/comma+/figure/comma >/figure/comma+/figure/comma+/figure/comma >/figure/comma+/of
>/figure/comma+/owner >/figure/comma/according_to >/figure/comma/act >/figure/comma/act/by
>/figure/comma/act/det >/figure/comma/act/figure >/figure/comma/act/figure/in >/figure/comma/act/figure/of
>/figure/comma/act/its >/figure/comma/acting >/figure/comma/acting/det >/figure/comma/adverb
>/figure/comma/and >/figure/comma/and/act >/figure/comma/and/act/det >/figure/comma/and/det
>/figure/comma/and/its >/figure/comma/as >/figure/comma/as/det >/figure/comma/aux >/figure/comma/aux/act
>/figure/comma/aux/act/det >/figure/comma/be >/figure/comma/be/det >/figure/comma/be/figure >/figure/comma/but
>/figure/comma/det >/figure/comma/det+/of >/figure/comma/det+/owner >/figure/comma/figure
>/figure/comma/figure/and/figure/of >/figure/comma/figure/of/it/in >/figure/comma/in >/figure/comma/its
>/figure/comma/of_which >/figure/comma/or/figure >/figure/comma/or/figure/of >/figure/comma/or/figure/of/det
>/figure/comma/quote >/figure/comma/quote/det >/figure/comma/quote/report >/figure/comma/report
>/figure/comma/report/det >/figure/comma/whereas >/figure/comma/while >/figure/comma/while/det
>/figure/comma/with >/figure/det >/figure/det+/comma/det >/figure/det+/of >/figure/det+/owner >/figure/for
>/figure/for+/and/figure/for >/figure/for+/comma/figure/for >/figure/for/det >/figure/for/figure
>/figure/for/its >/figure/from >/figure/from/det >/figure/from/figure >/figure/from/its >/figure/hard
>/figure/hard+/comma/figure/hard >/figure/hard+/figure/hard >/figure/hard+/figure/hard+/figure/hard
>/figure/hard+/figure/hard+/figure/hard+/figure/hard >/figure/hard+/owner >/figure/hard/det
>/figure/hard/det+/owner >/figure/hard/its >/figure/in >/figure/in+/and >/figure/in+/and/figure/in
>/figure/in+/comma >/figure/in+/comma/det >/figure/in+/comma/figure/in >/figure/in+/hard/det >/figure/in/det
>/figure/in/figure >/figure/in/its >/figure/into >/figure/into/det >/figure/it/act >/figure/its >/figure/of
>/figure/of+/act >/figure/of+/act/det >/figure/of+/and >/figure/of+/and/det >/figure/of+/and/figure/of
>/figure/of+/at >/figure/of+/at/det >/figure/of+/aux >/figure/of+/be >/figure/of+/comma
>/figure/of+/comma/act/det >/figure/of+/comma/and >/figure/of+/comma/and/det >/figure/of+/comma/det
>/figure/of+/from >/figure/of+/hard >/figure/of+/hard/det >/figure/of+/in >/figure/of+/in/det
>/figure/of+/owner >/figure/of+/report >/figure/of+/time/comma >/figure/of+/time/comma/det >/figure/of+/to
>/figure/of/act >/figure/of/det >/figure/of/det+/act >/figure/of/det+/act/to >/figure/of/det+/and
>/figure/of/det+/and/figure/of/det >/figure/of/det+/aux >/figure/of/det+/be >/figure/of/det+/comma
>/figure/of/det+/comma+/figure/and >/figure/of/det+/comma/det >/figure/of/det+/comma/its >/figure/of/det+/hard
>/figure/of/det+/in >/figure/of/det+/in/det >/figure/of/det+/of >/figure/of/det+/of/det >/figure/of/det+/owner
>/figure/of/det+/owner/figure >/figure/of/det+/that >/figure/of/det/figure >/figure/of/det/figure/that
>/figure/of/figure >/figure/of/it >/figure/of/it/from >/figure/of/it/from/det >/figure/of/it/in
>/figure/of/its >/figure/of/its+/be >/figure/of/its+/be/in >/figure/of/its+/comma >/figure/of/its+/in
>/figure/of/its+/into >/figure/of/its/figure >/figure/of/its/figure/in >/figure/of/that >/figure/of/them
>/figure/of/them/in >/figure/of/time/owner >/figure/of/what >/figure/off >/figure/off/det >/figure/off/its
>/figure/on >/figure/on/det >/figure/on/its >/figure/open >/figure/open+/close/in >/figure/open+/close/of
>/figure/open/figure/close/comma >/figure/open/figure/close/hard >/figure/or >/figure/out_of >/figure/outside
>/figure/over >/figure/over/det >/figure/per >/figure/plus >/figure/report >/figure/since/det >/figure/that
>/figure/that/det >/figure/time >/figure/time/and >/figure/time/and/act >/figure/time/and/det
>/figure/time/and/its >/figure/time/as >/figure/time/as/det >/figure/time/comma
>/figure/time/comma/according_to >/figure/time/comma/acting >/figure/time/comma/acting/det
>/figure/time/comma/acting/its >/figure/time/comma/against/det >/figure/time/comma/and
>/figure/time/comma/and/det >/figure/time/comma/and/its >/figure/time/comma/det >/figure/time/comma/det+/owner
>/figure/time/comma/figure >/figure/time/comma/figure/adverb/det >/figure/time/comma/figure/det
>/figure/time/comma/its >/figure/time/comma/of_which >/figure/time/comma/report >/figure/time/comma/while
>/figure/time/comma/while/det >/figure/time/comma/with >/figure/time/for >/figure/time/for/det
>/figure/time/hard >/figure/time/hard/det >/figure/time/hard/its >/figure/time/in >/figure/time/on
>/figure/time/owner >/figure/time/to >/figure/time/to/figure/comma/det >/figure/to >/figure/to/det
>/figure/to/figure >/figure/to/figure/comma >/figure/to/figure/comma/and >/figure/to/figure/comma/and/det
>/figure/to/figure/comma/det >/figure/to/figure/det >/figure/to/figure/hard >/figure/to/figure/time/comma
>/figure/to/figure/time/comma/det >/figure/to/its >/figure/under/det >/figure/what/det >/figure/with
"""
# The next two or three borders behind a phrase.
BEHIND = """
/above/figure /act /act+ /act+/act /act+/act/figure /act+/acting /act+/adverb /act+/at /act+/at/figure
/act+/be /act+/by /act+/by/figure /act+/comma /act+/comma+ /act+/comma/det+ /act+/det /act+/det+ /act+/det+/of
/act+/figure /act+/figure/time /act+/for /act+/hard /act+/in /act+/in+ /act+/its+ /act+/of /act+/of/figure
/act+/owner+ /act+/time /act+/to /act+/to+ /act+/to/act /act+/to/figure /act+/with /act/act /act/act/figure
/act/acting /act/adverb /act/adverb+ /act/adverb/figure /act/adverb/figure+ /act/adverb/to /act/at /act/at+
/act/at/det+ /act/at/figure /act/at/figure+ /act/be /act/by /act/by+ /act/by+/act /act/by/det+ /act/by/figure
/act/comma /act/comma/and /act/comma/figure /act/det /act/det+ /act/det+/act /act/det+/at /act/det+/by
/act/det+/comma /act/det+/figure /act/det+/of /act/det+/of+ /act/det+/owner+ /act/det+/time /act/det+/to
/act/det+/with /act/det/figure /act/det/figure+ /act/figure /act/figure+ /act/figure+/and /act/figure+/comma
/act/figure+/for /act/figure+/hard /act/figure+/time /act/figure/adverb /act/figure/and /act/figure/and+
/act/figure/comma /act/figure/comma+ /act/figure/det+ /act/figure/for /act/figure/from /act/figure/from+
/act/figure/hard /act/figure/hard+ /act/figure/in /act/figure/in+ /act/figure/into /act/figure/into+
/act/figure/of /act/figure/of+ /act/figure/on /act/figure/on+ /act/figure/open+ /act/figure/time
/act/figure/to /act/figure/to+ /act/for /act/for+ /act/for/det+ /act/from /act/from+ /act/from/figure
/act/hard /act/hard+ /act/hard/figure /act/in /act/in+ /act/in+/comma /act/in/figure /act/it /act/it/figure
/act/its /act/its+ /act/its+/by /act/its+/comma /act/its+/figure /act/its+/time /act/its+/to /act/of /act/on
/act/on+ /act/on/det+ /act/on/figure /act/over /act/that /act/that+ /act/through /act/time /act/time+
/act/time/comma /act/time/with /act/to /act/to+ /act/to/act /act/to/act+ /act/to/det+ /act/to/figure
/act/to/figure+ /act/up_to /act/up_to/figure /act/with /act/with/figure /acting/det+ /acting/figure
/acting/figure/of /acting/to /acting/to/figure /adverb /adverb+ /adverb/act /adverb/act+ /adverb/act/det+
/adverb/act/figure /adverb/aux /adverb/aux/act /adverb/be /adverb/be/figure /adverb/by /adverb/by+
/adverb/by/figure /adverb/comma /adverb/comma+ /adverb/comma/figure /adverb/det+ /adverb/figure
/adverb/figure+ /adverb/figure/comma /adverb/figure/of /adverb/figure/time /adverb/time /adverb/time/comma
/adverb/to /adverb/to+ /adverb/to/figure /after/acting /after/det+ /and+ /and+/act /and+/act+ /and+/act/figure
/and+/adverb /and+/aux /and+/be /and+/be/figure /and+/comma /and+/comma+ /and+/comma/act /and+/det+
/and+/figure /and+/of /and+/owner+ /and+/time /and+/to /and/act /and/act+ /and/act/det+ /and/act/figure
/and/act/figure+ /and/adverb /and/adverb/figure /and/aux /and/aux/act /and/be /and/det /and/det+ /and/det+/act
/and/det+/comma /and/det+/of /and/det/figure+ /and/figure /and/figure+ /and/figure+/comma /and/figure/for+
/and/figure/in+ /and/figure/of /and/figure/of+ /and/its+ /and/to /as/det+ /as/time /at+ /at+/act /at+/act+
/at+/act/figure /at+/act/to /at+/aux /at+/be /at+/be/figure /at+/comma /at+/owner+ /at+/report /at/det
/at/det+ /at/det+/act /at/det+/be /at/det+/of /at/figure /at/figure+ /at/figure+/comma /at/figure/and
/at/figure/comma /at/figure/det+ /at/figure/of+ /at/figure/time /at/its+ /aux /aux+ /aux+/adverb /aux+/comma
/aux+/det+ /aux+/figure /aux+/time /aux+/to /aux/act /aux/act+ /aux/act+/comma /aux/act+/figure /aux/act+/of
/aux/act+/time /aux/act+/to /aux/act/act /aux/act/adverb /aux/act/at /aux/act/by /aux/act/comma /aux/act/det
/aux/act/det+ /aux/act/figure /aux/act/figure+ /aux/act/from /aux/act/in /aux/act/it /aux/act/its
/aux/act/its+ /aux/act/time /aux/act/to /aux/act/to+ /aux/act/up_to /aux/adverb /aux/adverb+ /aux/adverb/act
/aux/adverb/be /aux/adverb/for /aux/aux /aux/aux/act /aux/aux/to /aux/be /aux/be+ /aux/be/act /aux/be/figure
/aux/figure /aux/report /aux/since /aux/time /be+ /be+/at /be+/comma /be+/comma+ /be+/comma/and /be+/for
/be+/hard /be+/hard+ /be+/of /be+/time /be+/to /be/act /be/act+ /be/act/adverb /be/act/at /be/act/by
/be/act/comma /be/act/figure /be/act/time /be/act/to /be/acting /be/acting+ /be/acting/det+ /be/acting/figure
/be/adverb /be/adverb+ /be/adverb/act /be/adverb/figure /be/adverb/to /be/at /be/at+ /be/det /be/det+
/be/det+/comma /be/det+/of /be/figure /be/figure+ /be/figure+/time /be/figure/act /be/figure/adverb
/be/figure/and /be/figure/and+ /be/figure/comma /be/figure/comma+ /be/figure/det+ /be/figure/hard
/be/figure/of /be/figure/of+ /be/figure/time /be/for /be/for/figure /be/in /be/in+ /be/in+/comma /be/report
/be/time /be/time/figure /be/to /be/to/figure /be/worth /be/worth/figure /below/figure /between/figure /by+
/by+/comma /by+/report /by+/time /by/adverb /by/det+ /by/det+/comma /by/figure /by/figure+ /by/figure/comma
/by/figure/time /by/figure/to /close /close/hard+ /close/hard+/figure /comma+ /comma+/act /comma+/act+
/comma+/act/figure /comma+/adverb /comma+/and+ /comma+/and+/act /comma+/and+/comma /comma+/aux /comma+/aux/act
/comma+/be /comma+/comma /comma+/comma+ /comma+/comma/act /comma+/comma/act+ /comma+/comma/aux
/comma+/comma/be /comma+/comma/figure /comma+/figure /comma+/figure/and+ /comma+/for /comma+/hard /comma+/in+
/comma+/of /comma+/of+ /comma+/of+/comma /comma+/of/det /comma+/of/det+ /comma+/of/figure /comma+/open
/comma+/owner+ /comma+/owner+/comma /comma+/report /comma+/report/comma /comma+/time /comma+/time/comma
/comma+/to /comma+/with /comma/according_to /comma/according_to/det+ /comma/act /comma/act+ /comma/act+/comma
/comma/act+/figure /comma/act+/of /comma/act/adverb /comma/act/at /comma/act/by /comma/act/by+ /comma/act/det
/comma/act/det+ /comma/act/figure /comma/act/figure+ /comma/act/its+ /comma/act/time /comma/act/to
/comma/act/to+ /comma/acting /comma/acting+ /comma/acting/det+ /comma/acting/figure /comma/adverb
/comma/adverb+ /comma/adverb/act /comma/adverb/comma /comma/adverb/figure /comma/against /comma/against/figure
/comma/among /comma/among/them /comma/and /comma/and+ /comma/and+/act /comma/and+/aux /comma/and/act
/comma/and/adverb /comma/and/det /comma/and/det+ /comma/and/figure /comma/and/figure+ /comma/and/its+
/comma/as /comma/at /comma/at/figure /comma/aux /comma/aux+ /comma/aux/act /comma/aux/act+ /comma/aux/adverb
/comma/aux/be /comma/be /comma/be+ /comma/be/act /comma/be/acting /comma/be/adverb /comma/be/figure /comma/but
/comma/by /comma/compared_with /comma/compared_with/figure /comma/det /comma/det+ /comma/det+/act
/comma/det+/aux /comma/det+/be /comma/det+/comma /comma/det+/figure /comma/det+/of /comma/det+/of+
/comma/det+/owner+ /comma/det+/report /comma/det+/that /comma/det+/time /comma/det+/with /comma/det/figure+
/comma/down_from /comma/down_from/figure /comma/figure /comma/figure+ /comma/figure+/and /comma/figure+/comma
/comma/figure/act /comma/figure/act+ /comma/figure/adverb /comma/figure/aux /comma/figure/be
/comma/figure/comma /comma/figure/det+ /comma/figure/for+ /comma/figure/hard+ /comma/figure/in+
/comma/figure/of /comma/figure/of+ /comma/figure/of_which /comma/figure/report /comma/figure/time /comma/for
/comma/from /comma/from/figure /comma/he /comma/he/report /comma/in /comma/in+ /comma/in/det+ /comma/in/which
/comma/it /comma/it/act /comma/it/report /comma/its /comma/its+ /comma/its+/act /comma/its+/aux /comma/its+/be
/comma/its+/comma /comma/its+/of /comma/its+/report /comma/its+/time /comma/its/figure+ /comma/of
/comma/of/whom /comma/of_which /comma/of_which/figure /comma/on /comma/once /comma/or /comma/or/figure
/comma/quote /comma/quote+ /comma/quote/report+ /comma/report /comma/report+ /comma/report/det+
/comma/report/its+ /comma/she /comma/they /comma/though /comma/time /comma/time+ /comma/time/figure /comma/to
/comma/to/figure /comma/up_from /comma/up_from/figure /comma/where /comma/where+ /comma/which /comma/which+
/comma/which/act /comma/which/act+ /comma/which/adverb /comma/which/aux /comma/which/be /comma/which/it
/comma/which/time /comma/while /comma/while+ /comma/while/det+ /comma/who /comma/who/act /comma/who/act+
/comma/with /comma/with+ /comma/with+/of /comma/with/det+ /comma/with/figure /comma/with/figure+ /comma/worth
/comma/worth/figure /det+ /det+/act /det+/act/figure /det+/aux /det+/aux/act /det+/be /det+/be/figure
/det+/comma /det+/comma+ /det+/figure /det+/of /det+/of+ /det+/of/figure /det+/owner+ /det+/time /det/act
/det/figure /det/figure+ /figure /figure+ /figure+/comma /figure+/figure /figure+/time /figure/act
/figure/adverb /figure/and /figure/and+ /figure/and+/figure /figure/and/det+ /figure/aux /figure/close
/figure/comma /figure/comma+ /figure/comma+/figure /figure/comma/and /figure/comma/det+ /figure/comma/figure
/figure/det+ /figure/for /figure/for+ /figure/hard /figure/hard+ /figure/hard+/act /figure/hard+/figure
/figure/hard/det+ /figure/in+ /figure/of /figure/of+ /figure/of+/comma /figure/of+/time /figure/of/det+
/figure/of/its+ /figure/open /figure/open+ /figure/open/figure /figure/time /figure/time/comma /figure/to
/figure/to/figure /for /for+ /for+/act /for+/be /for+/comma /for+/of /for+/owner+ /for/adverb
/for/adverb/figure /for/det /for/det+ /for/det+/comma /for/det+/of /for/figure /for/figure+ /for/figure/and
/for/figure/comma /for/figure/of /for/figure/of+ /for/figure/time /for/it /for/its+ /from+ /from+/act
/from+/comma /from+/time /from/det+ /from/det+/comma /from/figure /from/figure+ /from/figure/comma
/from/figure/to /from/its+ /hard /hard+ /hard+/act /hard+/act/figure /hard+/aux /hard+/be /hard+/be/figure
/hard+/comma /hard+/comma+ /hard+/figure /hard+/figure/comma+ /hard+/figure/hard+ /hard+/of /hard+/owner+
/hard+/time /hard/adverb /hard/adverb/figure /hard/det /hard/det+ /hard/det+/act /hard/det+/be
/hard/det+/comma /hard/det+/of /hard/det+/owner+ /hard/figure /hard/figure+ /hard/figure/act /hard/figure/act+
/hard/figure/aux /hard/figure/close /hard/figure/comma /hard/figure/of /hard/figure/of+ /hard/figure/open
/hard/in+ /hard/it /hard/it/act /hard/it/aux /hard/its+ /hard/its+/act /hard/of /hard/time /hard/time/it /in+
/in+/act /in+/act+ /in+/act/figure /in+/and /in+/and+ /in+/aux /in+/aux/act /in+/be /in+/be/figure /in+/comma
/in+/comma+ /in+/comma/act /in+/comma/and /in+/comma/det+ /in+/comma/figure /in+/for /in+/hard /in+/of
/in+/of/figure /in+/owner+ /in+/time /in+/time/comma /in+/to /in+/to/figure /in/det /in/det+ /in/det+/act
/in/det+/aux /in/det+/be /in/det+/comma /in/det+/of /in/det+/to /in/figure /in/figure+ /in/figure+/comma
/in/it /in/its+ /in/which /instead_of/figure /into+ /into+/comma /into/det+ /it /it/act /it/aux /it/be
/it/be/figure /it/figure /its+ /its+/comma /itself/act /itself/act/figure /of+ /of+/act /of+/act+
/of+/act/figure /of+/act/to /of+/adverb /of+/and+ /of+/at /of+/aux /of+/aux/act /of+/be /of+/be/figure
/of+/comma /of+/comma+ /of+/comma/act /of+/comma/det+ /of+/comma/which /of+/figure /of+/hard /of+/hard/figure
/of+/in /of+/in+ /of+/owner+ /of+/owner+/act /of+/owner+/comma /of+/report /of+/time /of+/to /of+/to/figure
/of+/with /of/acting /of/adverb /of/adverb+ /of/adverb/figure /of/det /of/det+ /of/det+/act /of/det+/aux
/of/det+/be /of/det+/comma /of/det+/comma+ /of/det+/owner+ /of/det+/time /of/det/figure /of/det/figure+
/of/figure /of/figure+ /of/figure+/act /of/figure+/by+ /of/figure+/comma /of/figure+/report /of/figure/act
/of/figure/act+ /of/figure/adverb /of/figure/and /of/figure/and+ /of/figure/aux /of/figure/be /of/figure/be+
/of/figure/comma /of/figure/comma+ /of/figure/det+ /of/figure/for /of/figure/from /of/figure/hard
/of/figure/in /of/figure/in+ /of/figure/of /of/figure/of+ /of/figure/on /of/figure/on+ /of/figure/open+
/of/figure/time /of/figure/to /of/it /of/its /of/its+ /of/its+/comma /of/its/figure+ /of/them /of/them/comma+
/of/time /of/time/comma /of/up_to /of/up_to/figure /on+ /on+/act /on+/be /on+/comma /on/det+ /on/det+/comma
/on/det+/of /on/figure /on/figure+ /on/its+ /open+/close /open/figure /open/figure/close /open/time /or+
/over/figure /owner /owner+ /owner+/act /owner+/act+ /owner+/act+/of /owner+/act/adverb /owner+/act/by
/owner+/act/det /owner+/act/det+ /owner+/act/figure /owner+/act/figure+ /owner+/act/from /owner+/act/its+
/owner+/act/time /owner+/act/to /owner+/act/to+ /owner+/acting /owner+/adverb /owner+/and /owner+/and+
/owner+/at /owner+/at/figure /owner+/aux /owner+/aux+ /owner+/aux/act /owner+/aux/act+ /owner+/aux/be
/owner+/be /owner+/be+ /owner+/be/act /owner+/be/adverb /owner+/be/figure /owner+/be/in+ /owner+/comma
/owner+/comma+ /owner+/comma+/comma /owner+/comma/act /owner+/comma/at /owner+/comma/det+ /owner+/comma/figure
/owner+/comma/its+ /owner+/comma/which /owner+/comma/with /owner+/figure /owner+/for /owner+/for+ /owner+/hard
/owner+/hard/figure /owner+/in+ /owner+/of /owner+/of+ /owner+/of/det+ /owner+/of/figure /owner+/owner+
/owner+/report /owner+/report+ /owner+/report/comma /owner+/time /owner+/time/act /owner+/time/comma
/owner+/to /owner+/to/figure /owner/act /owner/act+ /owner/act/figure /owner/comma /owner/det+ /owner/figure
/owner/figure+ /owner/figure+/act /owner/figure+/aux /owner/figure+/comma /owner/time+ /owner/time+/act /quote
/quote/comma /report /report+ /report+/aux /report+/comma /report/comma /report/comma/acting /report/comma/and
/report/comma/and+ /report/comma/with+ /report/det /report/det+ /report/det+/aux /report/figure /report/hard
/report/hard+ /report/hard/det+ /report/hard/figure /report/in /report/in/det+ /report/it /report/it/aux
/report/its+ /report/its+/act /report/that /report/that+ /report/that/det+ /report/that/figure /report/they
/report/time /report/time/that /than/det+ /than/time /that+/act /that+/aux /that+/aux/act /that/act /that/act+
/that/act/det+ /that/act/figure /that/aux /that/aux/act /that/det+ /that/figure /that/it /that/it/aux
/they/act /time /time+ /time+/comma /time/act /time/act+ /time/act/det+ /time/act/figure /time/after /time/and
/time/and+ /time/and/act /time/and/figure /time/aux /time/be /time/be/figure /time/comma /time/comma+
/time/comma+/act /time/comma+/report /time/comma/according_to /time/comma/act /time/comma/acting
/time/comma/acting+ /time/comma/adverb /time/comma/against /time/comma/and /time/comma/and+ /time/comma/aux
/time/comma/be /time/comma/compared_with /time/comma/det+ /time/comma/figure /time/comma/its+
/time/comma/report /time/comma/while /time/for /time/from /time/hard /time/hard+ /time/hard/det+
/time/hard/figure /time/of /time/time /time/to /time/to/figure /time/with /to+ /to+/act /to+/comma /to+/det+
/to+/figure /to+/time /to/act /to/act+ /to/act/adverb /to/act/det /to/act/det+ /to/act/figure /to/act/its+
/to/be /to/be/figure /to/det /to/det+ /to/det+/comma /to/det+/of /to/figure /to/figure+ /to/figure+/comma
/to/figure/and /to/figure/comma /to/figure/det+ /to/figure/from /to/figure/of /to/figure/of+ /to/figure/time
/to/its+ /under/det+ /under/figure /up_to/figure /who/act /with+ /with+/comma /with+/of /with+/of/figure
/with/adverb /with/adverb+ /with/det /with/det+ /with/det+/comma /with/det+/of /with/figure /with/figure+
/with/figure+/comma /with/figure/and /with/figure/comma /with/figure/comma+ /with/figure/of+ /worth/figure
/worth/figure/comma /worth/figure/time
"""
# The borders from the start of a sentence to a phrase.
WAYS_IN = """
/start /start+/act /start+/act/at /start+/act/by /start+/act/det /start+/act/det+/figure/of
/start+/act/det/figure /start+/act/figure /start+/act/figure/and /start+/act/figure/comma
/start+/act/figure/from /start+/act/figure/into /start+/act/figure/of /start+/act/figure/of/det
/start+/act/figure/of/det+/comma /start+/act/figure/of/its /start+/act/its /start+/act/to /start+/adverb
/start+/and /start+/at /start+/at+/act /start+/at+/owner /start+/at/det /start+/aux /start+/aux/act
/start+/aux/act/det /start+/aux/act/its /start+/be /start+/be/det /start+/be/figure/of
/start+/be/figure/of/det /start+/by /start+/comma /start+/comma+/and /start+/comma/det
/start+/comma/det/figure /start+/comma/its /start+/comma/time/hard /start+/comma/time/open /start+/det
/start+/figure /start+/for /start+/for/det /start+/from /start+/from/det /start+/hard /start+/hard+/act
/start+/hard+/act/det /start+/hard+/comma/det /start+/hard+/owner /start+/hard/det /start+/hard/det+/of
/start+/hard/det+/owner /start+/hard/figure /start+/in /start+/in/det /start+/of /start+/of/det
/start+/of/det/figure /start+/of/figure /start+/on /start+/on/det /start+/open /start+/open+/close/hard
/start+/owner /start+/owner+/act /start+/owner+/act/det /start+/owner+/act/figure/of /start+/owner+/act/its
/start+/owner+/aux/act /start+/owner+/comma /start+/owner+/comma/det /start+/owner+/of /start+/owner/figure
/start+/owner/time /start+/report /start+/report/det /start+/report/its /start+/time /start+/to
/start/according_to /start/adverb /start/adverb/det /start/adverb/figure /start/adverb/figure/of
/start/adverb/figure/of/det /start/adverb/figure/of/det+/owner /start/adverb/figure/of/det/figure
/start/after/det /start/among /start/at /start/at/det /start/by /start/det /start/det+/act /start/det+/act/det
/start/det+/act/figure /start/det+/act/figure/of /start/det+/act/figure/of/det /start/det+/act/figure/of/its
/start/det+/act/its /start/det+/aux /start/det+/aux/act /start/det+/aux/act/det /start/det+/be
/start/det+/comma /start/det+/comma/det /start/det+/comma/its /start/det+/for /start/det+/in /start/det+/of
/start/det+/of+/owner /start/det+/of/det /start/det+/of/figure /start/det+/on /start/det+/owner
/start/det+/owner+/comma /start/det+/owner/figure /start/det/act /start/det/figure /start/det/time
/start/figure /start/figure+/act /start/figure+/act/det /start/figure/act /start/figure/of
/start/figure/of+/act /start/figure/of+/owner /start/figure/of/det /start/figure/of/det+/owner
/start/figure/of/det/figure /start/figure/of/its /start/for /start/for/det /start/hard /start/if /start/if/det
/start/in /start/in+/det /start/in/det /start/it /start/it/act /start/it/act/det /start/it/act/figure
/start/it/be /start/its /start/its+/comma /start/its+/comma/det /start/its+/owner /start/its/figure /start/of
/start/of/det /start/of/det/figure /start/of/figure /start/quote /start/quote/det /start/quote/figure/of/its
/start/quote/its /start/that /start/they/act /start/time /start/time/comma /start/time/comma/det
/start/time/det /start/time/det+/of /start/time/det+/owner /start/under/det /start/when
"""

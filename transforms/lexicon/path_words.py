"""What stands between figures and phrases: listed by `python -m tests.gold.train_words`."""

# Ways from a phrase to a figure of its sentence, as `transforms.subjects.paths` writes them.
PATHS = """
< </above </act </act+ </act+/act </act+/adverb </act+/at </act+/be </act+/by </act+/comma </act+/det </act+/det+/of </act+/for </act+/from </act+/hard
</act+/in </act+/of </act+/of/figure/and </act+/open </act+/to </act+/to/act </act+/to/figure/from </act+/with </act+/worth </act/act </act/adverb
</act/adverb/figure/to </act/adverb/to </act/at </act/at/det </act/be </act/below </act/by </act/by+/act </act/by/adverb </act/by/figure/time/to
</act/by/figure/to </act/comma </act/det </act/det+ </act/det+/act </act/det+/at </act/det+/by </act/det+/comma </act/det+/for </act/det+/hard </act/det+/of
</act/det+/with </act/figure+/and </act/figure+/and/act </act/figure+/at </act/figure+/comma </act/figure+/time/comma </act/figure/and </act/figure/and+
</act/figure/and+/act </act/figure/and/act </act/figure/and/det+ </act/figure/and/its+ </act/figure/comma </act/figure/comma+ </act/figure/comma+/act
</act/figure/comma+/figure/and+ </act/figure/comma/act </act/figure/comma/adverb </act/figure/comma/det+ </act/figure/comma/figure/and
</act/figure/comma/of_which </act/figure/comma/or </act/figure/for </act/figure/hard+/act </act/figure/in+/comma </act/figure/of+/and </act/figure/of+/comma
</act/figure/of+/time/comma </act/figure/of/det </act/figure/of/det+/and </act/figure/of/det+/comma+ </act/figure/of/its </act/figure/time/and
</act/figure/time/and/act </act/figure/time/comma </act/figure/time/comma/or </act/figure/time/to </act/figure/to </act/for </act/from </act/from/figure/to
</act/hard </act/in </act/in/at </act/it </act/it/at </act/its </act/its+ </act/its+/act/at </act/its+/at </act/its+/by </act/its+/by/figure/to
</act/its+/in+/to </act/its+/to </act/its+/to/figure/from </act/of </act/on </act/over </act/that </act/through </act/time/at </act/time/be </act/time/with
</act/to </act/to+ </act/to/act </act/to/adverb </act/to/figure/from </act/to/figure/time/comma/from </act/to/figure/time/from </act/up_to
</act/up_to/figure/from </act/with </acting </acting/at </acting/to </adverb </adverb+ </adverb/act </adverb/act/adverb </adverb/aux/act </adverb/be </adverb/by
</adverb/comma </adverb/det </adverb/figure/to </adverb/hard </adverb/time/comma </adverb/to </after/acting </against </among </and </and+ </and+/act
</and+/act/figure/and </and+/act/figure/comma </and+/act/figure/comma/figure/and </and+/aux/act </and+/be </and+/be/figure/and </and+/comma </and+/comma/act
</and+/for </and+/of </and/act </and/act/det+/of </and/adverb </and/aux/act </and/det </and/det+ </and/det+/act </and/det+/of </and_only </as </at </at+/act
</at+/act/to </at+/be </at/adverb </at/det </at/det+/act </at/det+/be </at/det+/of </at/figure/comma </aux </aux+ </aux+/det+/of </aux/act </aux/act+
</aux/act+/by </aux/act+/of </aux/act+/to </aux/act/act </aux/act/adverb </aux/act/adverb/by </aux/act/adverb/to </aux/act/at </aux/act/between </aux/act/by
</aux/act/by/figure/to </aux/act/det </aux/act/det+ </aux/act/det+/of </aux/act/figure/and </aux/act/figure/time/comma </aux/act/figure/to </aux/act/from
</aux/act/from/figure/to </aux/act/in </aux/act/it </aux/act/its </aux/act/its+ </aux/act/its+/by </aux/act/its+/to </aux/act/to </aux/act/to/act
</aux/act/to/figure/from </aux/act/up_to </aux/adverb/act </aux/adverb/be </aux/adverb/for </aux/aux/act </aux/aux/be </aux/aux/to/act </aux/be </aux/be/act
</aux/be/act/at </aux/be/act/by </aux/be/act/to </aux/be/adverb </aux/be/worth </aux/since/act </aux/time/act </be </be+/at </be+/by </be+/comma </be+/for
</be+/hard </be+/of </be+/on </be+/to </be/act </be/act/at </be/act/by </be/act/to </be/act/to/act </be/act/with </be/acting </be/acting/at </be/adverb
</be/adverb/to </be/at </be/det </be/det+ </be/det+/of </be/det+/with </be/figure/and </be/figure/comma </be/figure/comma+ </be/figure/comma/adverb
</be/figure/comma/figure/and </be/figure/comma/of_which </be/figure/comma/or </be/figure/of/det </be/figure/of/its </be/figure/time/comma
</be/figure/time/comma/det+/of </be/for </be/report/at </be/time </be/to </be/worth </below </between </beyond </but </but/act </but/adverb </by </by+/be
</by+/comma </by/adverb </by/det </by/det+/of </by/figure/comma/to </by/figure/to </close </close/hard+ </comma </comma+ </comma+/act </comma+/and+/act
</comma+/and+/act/figure/comma </comma+/and+/act/figure/comma/figure/and </comma+/and+/comma/act </comma+/aux/act </comma+/be </comma+/comma </comma+/comma/act
</comma+/comma/act/adverb </comma+/comma/aux/act </comma+/comma/be </comma+/comma/which/act </comma+/comma/with </comma+/figure/and+ </comma+/for </comma+/hard
</comma+/of </comma+/of/det </comma+/owner+/act </comma+/owner+/aux/act </comma+/owner+/comma/act </comma+/time/comma/act </comma+/to </comma+/with </comma/act
</comma/act+ </comma/act+/of </comma/act/adverb </comma/act/at </comma/act/by </comma/act/det </comma/act/det+ </comma/act/det+/of </comma/act/figure/and
</comma/act/figure/and/act </comma/act/figure/for </comma/act/figure/to </comma/act/in </comma/act/time/with </comma/act/to </comma/act/to/act </comma/act/with
</comma/acting </comma/acting/det+/of </comma/adverb </comma/adverb/act </comma/adverb/comma/act </comma/against </comma/against/det+/of </comma/and
</comma/and+ </comma/and+/act </comma/and/act </comma/and/act/det+/of </comma/and/adverb </comma/and/det </comma/and/det+/act </comma/and/det+/of
</comma/and/its+/act </comma/at </comma/at/det+/of </comma/at/figure/comma/be </comma/aux/act </comma/aux/act/det </comma/be </comma/be/acting </comma/be/adverb
</comma/be/to </comma/be/worth </comma/but/adverb </comma/by </comma/compared_with </comma/det </comma/det+ </comma/det+/act </comma/det+/aux/act
</comma/det+/be </comma/det+/comma </comma/det+/comma/act </comma/det+/comma/act+/of </comma/det+/comma/aux/act </comma/det+/of </comma/det+/that/act
</comma/det+/with </comma/down_from </comma/figure+/and </comma/figure+/comma/act </comma/figure/comma </comma/figure/comma/act </comma/figure/comma/be
</comma/figure/for+/and </comma/figure/hard+/comma </comma/figure/hard+/comma/figure/hard+/comma </comma/figure/in+/and </comma/figure/of </comma/figure/of/det
</comma/figure/of/det+/comma/act </comma/figure/time/comma/be </comma/for </comma/from </comma/in/which </comma/in/which/it/act </comma/its </comma/its+
</comma/its+/act </comma/its+/act/to </comma/its+/aux/act </comma/its+/be </comma/its+/of </comma/its/figure+/act </comma/of </comma/of/whom </comma/of_which
</comma/on </comma/once </comma/or </comma/report </comma/time </comma/time/act </comma/to </comma/up_from </comma/versus </comma/where </comma/which+
</comma/which/act </comma/which/act+ </comma/which/act+/of </comma/which/act/adverb </comma/which/act/at </comma/which/act/det+/of
</comma/which/act/figure+/comma/act </comma/which/act/figure/comma/act </comma/which/act/figure/for </comma/which/act/it </comma/which/adverb/act
</comma/which/aux/act </comma/which/be </comma/which/time/act </comma/who/act </comma/who/act/det </comma/with </comma/with+/of </comma/with/adverb
</comma/with/det+/of </comma/with/figure+/comma/act </comma/with/figure/comma/act </comma/worth </comma/worth/figure/comma/act </det </det+ </det+/act
</det+/aux/act </det+/be </det+/of </det+/to </figure </figure+ </figure/and </figure/and+ </figure/and/det+ </figure/comma </figure/comma+
</figure/comma+/figure/comma+ </figure/comma+/figure/comma+/figure/comma+ </figure/for </figure/hard+ </figure/hard+/act </figure/hard+/figure/hard+
</figure/hard+/figure/hard+/figure/hard+ </figure/hard+/figure/hard+/figure/hard+/figure/hard+ </figure/of/det </figure/of/its </figure/open
</figure/open/figure/close/comma+ </figure/open/figure/close/comma+/figure/open </figure/open/figure/close/hard+ </figure/open/figure/close/hard+/figure/open
</figure/open/time/hard </figure/time/comma </figure/to </for </for+/act </for+/be </for+/comma </for+/of </for+/to </for/adverb </for/det </for/det+/be
</for/det+/of </for/figure/and/act </for/figure/comma </from </from+/act </from+/be </from/det </from/figure/to </hard </hard+ </hard+/act </hard+/aux/act
</hard+/be </hard+/comma </hard+/figure/comma+ </hard+/figure/comma+/figure/comma+ </hard+/figure/hard+ </hard+/of </hard+/owner+/act </hard/adverb </hard/at
</hard/det </hard/det+/act </hard/det+/be </hard/det+/of </hard/figure+/comma </hard/figure/comma </hard/figure/hard+/hard </hard/figure/open
</hard/figure/open/time/hard </hard/it/act </hard/its+/act </hard/its+/be </hard/they/act </hard/time/it/be </in </in+ </in+/act </in+/act/figure/to
</in+/act/to </in+/and </in+/at </in+/be </in+/comma </in+/comma/act </in+/for </in+/hard </in+/of </in+/open </in+/to </in+/to/figure/from </in/det
</in/det+/act </in/det+/aux/act </in/det+/be </in/det+/of </in/det+/to </in/which/it/act </instead_of </it </it/act </it/be </its </its+/act </its+/to
</itself/act </of </of+ </of+/act </of+/act/by </of+/act/to </of+/at </of+/aux/act </of+/be </of+/by </of+/comma </of+/comma/act </of+/comma/which/act </of+/for
</of+/from </of+/hard </of+/on </of+/open </of+/owner </of+/owner+/act </of+/to </of+/with </of/adverb </of/between </of/det </of/det+ </of/det+/act
</of/det+/act/to </of/det+/at </of/det+/aux/act </of/det+/be </of/det+/comma </of/det+/hard </of/det+/of </of/det+/owner </of/det+/to </of/figure+/comma
</of/figure/act </of/figure/and </of/figure/and+/of </of/figure/and/act </of/figure/and/det+/of </of/figure/be </of/figure/comma </of/figure/comma/act
</of/figure/comma/adverb </of/figure/comma/against </of/figure/comma/det+/of </of/figure/comma/figure/and </of/figure/comma/or </of/figure/time/and/act
</of/figure/time/comma </of/figure/time/comma/adverb </of/its </of/up_to </off </on </on+/act </on+/be </on+/of </on/det </on/det+/be </open </open+
</open/figure/close/and+/open </open/figure/close/comma+/open </open/figure/close/comma+/open/figure/close/and+/open </open/time/hard </out_of </over </owner
</owner+ </owner+/act </owner+/act+ </owner+/act+/of </owner+/act/adverb </owner+/act/at </owner+/act/by </owner+/act/by/figure/to </owner+/act/det
</owner+/act/det+ </owner+/act/det+/of </owner+/act/figure/time/comma </owner+/act/figure/time/to </owner+/act/figure/to </owner+/act/from
</owner+/act/from/figure/to </owner+/act/its </owner+/act/its+/to </owner+/act/to </owner+/act/to/act </owner+/act/to/figure/from </owner+/adverb
</owner+/adverb/act </owner+/and </owner+/at </owner+/aux/act </owner+/aux/act/adverb </owner+/aux/act/by </owner+/aux/act/det </owner+/aux/act/to
</owner+/aux/be </owner+/be </owner+/be/act/at </owner+/be/adverb </owner+/be/figure/comma </owner+/be/worth </owner+/by </owner+/comma
</owner+/comma+/comma/act </owner+/comma+/of </owner+/comma/act </owner+/comma/act/at </owner+/comma/adverb </owner+/comma/at </owner+/comma/det+/comma/act
</owner+/comma/its </owner+/comma/which/act </owner+/comma/with </owner+/comma/worth </owner+/for </owner+/hard </owner+/of </owner+/open </owner+/time/act
</owner+/time/be </owner+/to </owner+/to/act </owner+/to/figure/from </owner+/with </owner/act </owner/be </owner/figure+/act </owner/time+/act </plus </report
</report+/aux/act </report+/be </report/comma </report/comma/and </report/det </report/det+/of </report/hard </report/it/aux/act </report/its+/act </report/that
</report/to </than </than/det </that </that+/act </that+/aux/act </that/act </that/aux/act </that/be </that/it/aux/act </they/act </time </time+/act </time/act
</time/and </time/and/act </time/at </time/be </time/comma </time/comma+ </time/comma+/act </time/comma/act </time/comma/acting </time/comma/adverb
</time/comma/against </time/comma/and </time/comma/aux/act </time/comma/compared_with </time/comma/det+/of </time/comma/down_from </time/comma/from
</time/comma/up_from </time/comma/with </time/for </time/from </time/hard </time/hard+ </time/to </time/with </to </to+ </to+/act </to+/at </to+/be </to+/comma
</to+/for </to+/hard </to+/to </to/act </to/act/adverb </to/act/by </to/act/det </to/act/its </to/adverb </to/be </to/det </to/det+/for </to/det+/of
</to/figure/comma </to/figure/comma/from </to/figure/det+/from </to/figure/from </to/figure/of+/from </to/figure/time/from </under </up_to </with </with+/of
</with/adverb </with/det </with/det+/of </with/figure/and+/with </with/figure/comma/act </worth >/figure >/figure+/act >/figure+/act/by >/figure+/act/by/det
>/figure+/act/det >/figure+/act/figure >/figure+/act/figure/of >/figure+/act/figure/of/det >/figure+/act/in >/figure+/act/its >/figure+/act/to >/figure+/adverb
>/figure+/adverb/by >/figure+/and >/figure+/and/act >/figure+/and/act/det >/figure+/and/act/figure >/figure+/and/det >/figure+/and/det/figure
>/figure+/and/figure >/figure+/and/figure/of >/figure+/at >/figure+/at/det >/figure+/aux >/figure+/aux/act >/figure+/aux/act/det >/figure+/aux/act/det/figure
>/figure+/aux/act/its >/figure+/be >/figure+/be/det >/figure+/by >/figure+/by/det >/figure+/comma >/figure+/comma+/and >/figure+/comma/act
>/figure+/comma/act/det >/figure+/comma/act/its >/figure+/comma/and >/figure+/comma/and/det >/figure+/comma/and/its >/figure+/comma/aux >/figure+/comma/det
>/figure+/comma/det/figure >/figure+/comma/figure >/figure+/comma/figure+/and/figure >/figure+/comma/figure/of/them >/figure+/comma/its >/figure+/comma/report
>/figure+/comma/report/det >/figure+/comma/with >/figure+/det >/figure+/figure >/figure+/for >/figure+/for/det >/figure+/from >/figure+/from/det
>/figure+/from/figure >/figure+/hard >/figure+/hard/det >/figure+/hard/its >/figure+/in >/figure+/in+/and >/figure+/in+/owner >/figure+/in/det
>/figure+/in/figure >/figure+/in/its >/figure+/into >/figure+/its >/figure+/of >/figure+/of+/owner >/figure+/of/det >/figure+/of/figure >/figure+/of/its
>/figure+/on >/figure+/on/det >/figure+/on/its >/figure+/owner >/figure+/than/det >/figure+/that >/figure+/time >/figure+/time/comma >/figure+/time/comma/det
>/figure+/time/comma/its >/figure+/to >/figure+/to/act >/figure+/to/det >/figure+/with >/figure+/with/det >/figure+/with/figure >/figure/above
>/figure/above/det >/figure/above/time/owner >/figure/act >/figure/act/by >/figure/act/comma >/figure/act/det >/figure/act/det+/owner >/figure/act/from
>/figure/act/in >/figure/act/in/det >/figure/act/into >/figure/act/its >/figure/act/on >/figure/act/to >/figure/act/to/act >/figure/act/to/det >/figure/acting
>/figure/acting/in >/figure/acting/in/det >/figure/adverb >/figure/adverb/comma >/figure/adverb/det >/figure/adverb/hard >/figure/adverb/hard/det
>/figure/adverb/its >/figure/adverb/time/comma >/figure/adverb/time/comma/and >/figure/adverb/time/comma/det >/figure/adverb/time/hard/det >/figure/after
>/figure/after/det >/figure/against >/figure/against/det >/figure/among >/figure/and >/figure/and+/det >/figure/and+/owner >/figure/and/act >/figure/and/act/det
>/figure/and/act/figure >/figure/and/act/figure/in >/figure/and/act/figure/of >/figure/and/act/figure/of/det >/figure/and/act/its >/figure/and/det
>/figure/and/det+/owner >/figure/and/figure >/figure/and/figure/of >/figure/and/figure/of/det >/figure/and/figure/of/its >/figure/and/in >/figure/and/its
>/figure/as >/figure/as/det >/figure/at >/figure/at/det >/figure/at/its >/figure/aux >/figure/aux/act >/figure/aux/act/det >/figure/aux/act/its
>/figure/aux/act/to >/figure/aux/adverb >/figure/aux/adverb/act/det >/figure/aux/be >/figure/aux/be/act >/figure/be >/figure/be/act >/figure/be/act/by
>/figure/be/act/in >/figure/be/act/to >/figure/be/act/to/det >/figure/be/det >/figure/be/figure >/figure/be/in >/figure/be/what/det >/figure/before
>/figure/before/det >/figure/below >/figure/below/det >/figure/by >/figure/by/det >/figure/close >/figure/close/and >/figure/close/and/det >/figure/close/comma
>/figure/close/comma+/figure/open/figure/close/comma >/figure/close/comma+/open/figure/close/and >/figure/close/comma+/open/figure/close/comma
>/figure/close/comma/det >/figure/close/hard >/figure/close/hard+/figure/open/figure/close/hard >/figure/comma >/figure/comma+/act >/figure/comma+/at
>/figure/comma+/det >/figure/comma+/figure/and >/figure/comma+/figure/comma >/figure/comma+/figure/comma+/figure/comma >/figure/comma+/figure/hard
>/figure/comma+/of >/figure/comma+/owner >/figure/comma/according_to >/figure/comma/according_to/det >/figure/comma/act >/figure/comma/act/by
>/figure/comma/act/det >/figure/comma/act/figure >/figure/comma/act/figure/in >/figure/comma/act/figure/of >/figure/comma/act/figure/of/det
>/figure/comma/act/figure/of/its >/figure/comma/act/its >/figure/comma/acting >/figure/comma/acting/det >/figure/comma/adverb >/figure/comma/adverb/figure
>/figure/comma/adverb/figure/of/det >/figure/comma/against/det >/figure/comma/and >/figure/comma/and+/owner >/figure/comma/and/act >/figure/comma/and/act/det
>/figure/comma/and/det >/figure/comma/and/det+/owner >/figure/comma/and/figure >/figure/comma/and/its >/figure/comma/as >/figure/comma/as/det >/figure/comma/aux
>/figure/comma/aux/act >/figure/comma/aux/act/det >/figure/comma/aux/act/figure >/figure/comma/aux/act/its >/figure/comma/aux/be >/figure/comma/be
>/figure/comma/be/det >/figure/comma/be/figure >/figure/comma/be/figure/of >/figure/comma/but >/figure/comma/det >/figure/comma/det+/of
>/figure/comma/det+/owner >/figure/comma/det/figure >/figure/comma/figure >/figure/comma/figure/above/det >/figure/comma/figure/and/figure/of
>/figure/comma/figure/and/figure/of/det >/figure/comma/figure/det >/figure/comma/figure/of/det >/figure/comma/figure/of/it/in >/figure/comma/figure/of/its
>/figure/comma/in >/figure/comma/its >/figure/comma/of_which >/figure/comma/of_which/det >/figure/comma/or/figure >/figure/comma/or/figure/det
>/figure/comma/or/figure/of >/figure/comma/or/figure/of/det >/figure/comma/or/figure/of/its >/figure/comma/quote >/figure/comma/quote/det
>/figure/comma/quote/report >/figure/comma/quote/report/det >/figure/comma/report >/figure/comma/report/det >/figure/comma/to >/figure/comma/whereas
>/figure/comma/while >/figure/comma/while/det >/figure/comma/with >/figure/comma/with/det >/figure/det >/figure/det+/comma >/figure/det+/comma/det
>/figure/det+/in >/figure/det+/of >/figure/det+/of/det >/figure/det+/owner >/figure/det/time >/figure/for >/figure/for+/and/figure/for >/figure/for+/comma
>/figure/for+/comma/figure/for >/figure/for/det >/figure/for/det+/of >/figure/for/det+/owner >/figure/for/figure >/figure/for/figure/of/det >/figure/for/its
>/figure/from >/figure/from+/owner >/figure/from/det >/figure/from/figure >/figure/from/figure/comma/det >/figure/from/figure/hard >/figure/from/its
>/figure/hard >/figure/hard+/act >/figure/hard+/act/det >/figure/hard+/comma/figure/hard >/figure/hard+/figure/hard >/figure/hard+/figure/hard+/figure/hard
>/figure/hard+/figure/hard+/figure/hard+/figure/hard >/figure/hard+/owner >/figure/hard/det >/figure/hard/det+/comma >/figure/hard/det+/owner
>/figure/hard/figure >/figure/hard/in >/figure/hard/its >/figure/if >/figure/in >/figure/in+/and >/figure/in+/and/det >/figure/in+/and/figure/in
>/figure/in+/comma >/figure/in+/comma/det >/figure/in+/comma/figure/in >/figure/in+/hard >/figure/in+/hard/det >/figure/in/act >/figure/in/det
>/figure/in/figure >/figure/in/its >/figure/into >/figure/into/det >/figure/it/act >/figure/its >/figure/of >/figure/of+/act >/figure/of+/act/det
>/figure/of+/and >/figure/of+/and/det >/figure/of+/and/figure >/figure/of+/and/figure/of >/figure/of+/at >/figure/of+/at/det >/figure/of+/aux >/figure/of+/be
>/figure/of+/be/in >/figure/of+/comma >/figure/of+/comma/act >/figure/of+/comma/act/det >/figure/of+/comma/and >/figure/of+/comma/and/det >/figure/of+/comma/det
>/figure/of+/comma/its >/figure/of+/from >/figure/of+/from/det >/figure/of+/hard >/figure/of+/hard/det >/figure/of+/in >/figure/of+/in/det >/figure/of+/into
>/figure/of+/on >/figure/of+/on/det >/figure/of+/owner >/figure/of+/owner+/be/in >/figure/of+/owner/figure >/figure/of+/report >/figure/of+/time/comma
>/figure/of+/time/comma/det >/figure/of+/to >/figure/of+/to/det >/figure/of/act >/figure/of/det >/figure/of/det+/act >/figure/of/det+/act/det
>/figure/of/det+/act/in >/figure/of/det+/act/to >/figure/of/det+/and >/figure/of/det+/and/figure/of/det >/figure/of/det+/aux >/figure/of/det+/be
>/figure/of/det+/be/in >/figure/of/det+/comma >/figure/of/det+/comma+/figure/and >/figure/of/det+/comma/det >/figure/of/det+/comma/its >/figure/of/det+/from
>/figure/of/det+/hard >/figure/of/det+/hard/det >/figure/of/det+/in >/figure/of/det+/in/det >/figure/of/det+/of >/figure/of/det+/of/det >/figure/of/det+/owner
>/figure/of/det+/owner/figure >/figure/of/det+/that >/figure/of/det+/to >/figure/of/det+/to/det >/figure/of/det/figure >/figure/of/det/figure/that
>/figure/of/figure >/figure/of/it >/figure/of/it/from >/figure/of/it/from/det >/figure/of/it/in >/figure/of/its >/figure/of/its+/be >/figure/of/its+/be/in
>/figure/of/its+/comma >/figure/of/its+/comma/det >/figure/of/its+/from >/figure/of/its+/hard/det >/figure/of/its+/in >/figure/of/its+/in/det
>/figure/of/its+/into >/figure/of/its+/owner >/figure/of/its+/to >/figure/of/its/figure >/figure/of/its/figure/in >/figure/of/that >/figure/of/them
>/figure/of/them/act >/figure/of/them/be >/figure/of/them/comma >/figure/of/them/in >/figure/of/time >/figure/of/time/owner >/figure/of/what >/figure/off
>/figure/off/det >/figure/off/its >/figure/on >/figure/on/det >/figure/on/its >/figure/open >/figure/open+/close/in >/figure/open+/close/of
>/figure/open/figure/close/comma >/figure/open/figure/close/hard >/figure/or >/figure/out_of >/figure/out_of/det >/figure/outside >/figure/over
>/figure/over/det >/figure/owned_by >/figure/owned_by/det >/figure/per >/figure/plus >/figure/report >/figure/report/det >/figure/report/its >/figure/since/det
>/figure/that >/figure/that/det >/figure/through >/figure/through/det >/figure/time >/figure/time/act >/figure/time/after/det >/figure/time/and
>/figure/time/and/act >/figure/time/and/det >/figure/time/and/its >/figure/time/as >/figure/time/as/det >/figure/time/comma >/figure/time/comma/according_to
>/figure/time/comma/according_to/det >/figure/time/comma/act >/figure/time/comma/act/by >/figure/time/comma/act/det >/figure/time/comma/acting
>/figure/time/comma/acting/det >/figure/time/comma/acting/its >/figure/time/comma/against/det >/figure/time/comma/and >/figure/time/comma/and/det
>/figure/time/comma/and/its >/figure/time/comma/as >/figure/time/comma/aux/act >/figure/time/comma/det >/figure/time/comma/det+/of
>/figure/time/comma/det+/owner >/figure/time/comma/figure >/figure/time/comma/figure/adverb/det >/figure/time/comma/figure/adverb/its
>/figure/time/comma/figure/det >/figure/time/comma/figure/of/det >/figure/time/comma/its >/figure/time/comma/of_which >/figure/time/comma/quote/report
>/figure/time/comma/report >/figure/time/comma/when/det >/figure/time/comma/whereas >/figure/time/comma/while >/figure/time/comma/while/det
>/figure/time/comma/with >/figure/time/comma/with/det >/figure/time/det >/figure/time/for >/figure/time/for/det >/figure/time/from/det
>/figure/time/from/figure/time/comma >/figure/time/from/figure/time/comma/det >/figure/time/hard >/figure/time/hard/det >/figure/time/hard/its >/figure/time/in
>/figure/time/on >/figure/time/on/det >/figure/time/owner >/figure/time/to >/figure/time/to/figure/comma/det >/figure/to >/figure/to/act >/figure/to/act/det
>/figure/to/det >/figure/to/figure >/figure/to/figure/and >/figure/to/figure/comma >/figure/to/figure/comma/and >/figure/to/figure/comma/and/det
>/figure/to/figure/comma/det >/figure/to/figure/det >/figure/to/figure/hard >/figure/to/figure/hard/det >/figure/to/figure/of >/figure/to/figure/time/comma
>/figure/to/figure/time/comma/det >/figure/to/its >/figure/under/det >/figure/under/its >/figure/what >/figure/what/det >/figure/when >/figure/when/det
>/figure/with >/figure/with/det
"""
# The next two or three borders behind a phrase.
BEHIND = """
/above/figure /act /act+ /act+/act /act+/act+ /act+/act/figure /act+/acting /act+/adverb /act+/and /act+/at /act+/at/figure /act+/be /act+/by /act+/by/figure
/act+/comma /act+/comma+ /act+/comma/det+ /act+/det /act+/det+ /act+/det+/of /act+/figure /act+/figure+ /act+/figure/time /act+/for /act+/for+ /act+/for/figure
/act+/from /act+/hard /act+/hard/figure /act+/in /act+/in+ /act+/its+ /act+/of /act+/of+ /act+/of/figure /act+/owner+ /act+/time /act+/time/comma /act+/to
/act+/to+ /act+/to/act /act+/to/act+ /act+/to/figure /act+/with /act+/with/figure /act+/worth /act+/worth/figure /act/act /act/act+ /act/act/figure /act/acting
/act/adverb /act/adverb+ /act/adverb/det+ /act/adverb/figure /act/adverb/figure+ /act/adverb/to /act/after /act/at /act/at+ /act/at/det+ /act/at/figure
/act/at/figure+ /act/aux /act/be /act/be/figure /act/by /act/by+ /act/by+/act /act/by+/comma /act/by+/owner+ /act/by/det+ /act/by/figure /act/comma /act/comma+
/act/comma/and /act/comma/det+ /act/comma/figure /act/det /act/det+ /act/det+/act /act/det+/adverb /act/det+/at /act/det+/by /act/det+/comma /act/det+/figure
/act/det+/figure+ /act/det+/for /act/det+/hard /act/det+/in /act/det+/of /act/det+/of+ /act/det+/owner+ /act/det+/time /act/det+/to /act/det+/with /act/det/act
/act/det/det+ /act/det/figure /act/det/figure+ /act/figure /act/figure+ /act/figure+/and /act/figure+/at /act/figure+/comma /act/figure+/for /act/figure+/hard
/act/figure+/time /act/figure/act /act/figure/adverb /act/figure/against /act/figure/and /act/figure/and+ /act/figure/comma /act/figure/comma+ /act/figure/det+
/act/figure/for /act/figure/for+ /act/figure/from /act/figure/from+ /act/figure/hard /act/figure/hard+ /act/figure/in /act/figure/in+ /act/figure/into
/act/figure/into+ /act/figure/its+ /act/figure/of /act/figure/of+ /act/figure/on /act/figure/on+ /act/figure/open+ /act/figure/time /act/figure/to
/act/figure/to+ /act/figure/with /act/for /act/for+ /act/for/det+ /act/for/figure /act/from /act/from+ /act/from/figure /act/hard /act/hard+ /act/hard/figure
/act/in /act/in+ /act/in+/comma /act/in/at /act/in/det+ /act/in/figure /act/into+ /act/it /act/it/act /act/it/at /act/it/figure /act/it/to /act/its /act/its+
/act/its+/act /act/its+/at /act/its+/by /act/its+/comma /act/its+/figure /act/its+/in+ /act/its+/of+ /act/its+/time /act/its+/to /act/its/figure
/act/its/figure+ /act/of /act/of/figure /act/on /act/on+ /act/on/det+ /act/on/figure /act/over /act/that /act/that+ /act/that/act /act/them /act/through
/act/time /act/time+ /act/time/at /act/time/comma /act/time/hard /act/time/to /act/time/with /act/to /act/to+ /act/to+/comma /act/to+/time /act/to/act
/act/to/act+ /act/to/be /act/to/det+ /act/to/figure /act/to/figure+ /act/up_to /act/up_to/figure /act/with /act/with/figure /acting /acting/adverb /acting/det+
/acting/figure /acting/figure/of /acting/to /acting/to/figure /adverb /adverb+ /adverb/act /adverb/act+ /adverb/act/adverb /adverb/act/det+ /adverb/act/figure
/adverb/adverb /adverb/aux /adverb/aux/act /adverb/be /adverb/be/figure /adverb/by /adverb/by+ /adverb/by/det+ /adverb/by/figure /adverb/comma /adverb/comma+
/adverb/comma/and /adverb/comma/figure /adverb/det /adverb/det+ /adverb/figure /adverb/figure+ /adverb/figure/aux /adverb/figure/comma /adverb/figure/of
/adverb/figure/of+ /adverb/figure/time /adverb/figure/to /adverb/for+ /adverb/hard /adverb/in+ /adverb/time /adverb/time/comma /adverb/to /adverb/to+
/adverb/to/figure /after/acting /after/det+ /among/det+ /among/figure+ /and+ /and+/act /and+/act+ /and+/act/figure /and+/adverb /and+/aux /and+/aux/act /and+/be
/and+/be/figure /and+/comma /and+/comma+ /and+/comma/act /and+/comma/which /and+/det+ /and+/figure /and+/for /and+/hard /and+/of /and+/of+ /and+/of/figure
/and+/owner+ /and+/time /and+/to /and/act /and/act+ /and/act/det+ /and/act/figure /and/act/figure+ /and/adverb /and/adverb/figure /and/aux /and/aux/act /and/be
/and/comma /and/det /and/det+ /and/det+/act /and/det+/comma /and/det+/figure /and/det+/of /and/det/figure+ /and/figure /and/figure+ /and/figure+/act
/and/figure+/comma /and/figure/act /and/figure/for /and/figure/for+ /and/figure/from+ /and/figure/in /and/figure/in+ /and/figure/of /and/figure/of+
/and/figure/to+ /and/its+ /and/its+/act /and/to /as+ /as/adverb /as/det+ /as/its+ /as/time /at+ /at+/act /at+/act+ /at+/act/figure /at+/act/to /at+/aux
/at+/aux/act /at+/be /at+/be/figure /at+/comma /at+/hard /at+/owner+ /at+/report /at/det /at/det+ /at/det+/act /at/det+/be /at/det+/comma /at/det+/of /at/figure
/at/figure+ /at/figure+/comma /at/figure/and /at/figure/comma /at/figure/comma+ /at/figure/det+ /at/figure/hard /at/figure/of /at/figure/of+ /at/figure/time
/at/its+ /aux /aux+ /aux+/adverb /aux+/comma /aux+/det+ /aux+/figure /aux+/time /aux+/to /aux/act /aux/act+ /aux/act+/by /aux/act+/comma /aux/act+/figure
/aux/act+/of /aux/act+/time /aux/act+/to /aux/act/act /aux/act/adverb /aux/act/at /aux/act/by /aux/act/comma /aux/act/det /aux/act/det+ /aux/act/figure
/aux/act/figure+ /aux/act/from /aux/act/in /aux/act/it /aux/act/its /aux/act/its+ /aux/act/over /aux/act/time /aux/act/to /aux/act/to+ /aux/act/up_to
/aux/adverb /aux/adverb+ /aux/adverb/act /aux/adverb/act+ /aux/adverb/be /aux/adverb/for /aux/aux /aux/aux/act /aux/aux/be /aux/aux/to /aux/be /aux/be+
/aux/be/act /aux/be/act+ /aux/be/figure /aux/be/figure+ /aux/be/report /aux/comma /aux/det+ /aux/figure /aux/it /aux/report /aux/report+ /aux/since
/aux/since/act /aux/so /aux/time /aux/time/act /aux/to /be /be+ /be+/act /be+/adverb /be+/at /be+/at/figure /be+/by /be+/by/figure /be+/comma /be+/comma+
/be+/comma/and /be+/comma/det+ /be+/for /be+/hard /be+/hard+ /be+/hard/figure /be+/in+ /be+/of /be+/on+ /be+/time /be+/to /be+/to+ /be+/with /be/act /be/act+
/be/act/adverb /be/act/at /be/act/by /be/act/comma /be/act/figure /be/act/for /be/act/in+ /be/act/time /be/act/to /be/act/to+ /be/act/with /be/acting
/be/acting+ /be/acting/adverb /be/acting/det+ /be/acting/figure /be/adverb /be/adverb+ /be/adverb/act /be/adverb/figure /be/adverb/to /be/at /be/at+
/be/at/figure /be/be /be/det /be/det+ /be/det+/comma /be/det+/figure /be/det+/hard /be/det+/of /be/det+/of+ /be/det+/with /be/det/figure+ /be/figure /be/figure+
/be/figure+/comma /be/figure+/than /be/figure+/time /be/figure/act /be/figure/adverb /be/figure/and /be/figure/and+ /be/figure/comma /be/figure/comma+
/be/figure/det+ /be/figure/hard /be/figure/hard+ /be/figure/of /be/figure/of+ /be/figure/time /be/for /be/for+ /be/for/figure /be/in /be/in+ /be/in+/comma
/be/in/det+ /be/its+ /be/report /be/report/to /be/time /be/time+ /be/time/figure /be/to /be/to/figure /be/worth /be/worth/figure /before/det+ /below/figure
/between/figure /beyond/figure /but/adverb /but/adverb/figure /by+ /by+/act /by+/be /by+/comma /by+/report /by+/time /by/adverb /by/adverb/figure /by/det
/by/det+ /by/det+/comma /by/det+/of /by/figure /by/figure+ /by/figure/and /by/figure/comma /by/figure/time /by/figure/to /by/its+ /close /close/comma+
/close/figure /close/hard /close/hard+ /close/hard+/figure /close/hard+/owner+ /comma+ /comma+/act /comma+/act+ /comma+/act/det+ /comma+/act/figure
/comma+/adverb /comma+/and /comma+/and+ /comma+/and+/act /comma+/and+/be /comma+/and+/comma /comma+/at+ /comma+/aux /comma+/aux/act /comma+/be /comma+/be/figure
/comma+/by /comma+/by+ /comma+/comma /comma+/comma+ /comma+/comma/act /comma+/comma/act+ /comma+/comma/aux /comma+/comma/be /comma+/comma/det+
/comma+/comma/figure /comma+/comma/report /comma+/comma/time /comma+/comma/which /comma+/det+ /comma+/figure /comma+/figure/and+ /comma+/for /comma+/for/figure
/comma+/hard /comma+/hard+ /comma+/hard/figure /comma+/in+ /comma+/of /comma+/of+ /comma+/of+/comma /comma+/of/det /comma+/of/det+ /comma+/of/figure
/comma+/open /comma+/owner /comma+/owner+ /comma+/owner+/act /comma+/owner+/aux /comma+/owner+/comma /comma+/report /comma+/report+ /comma+/report/comma
/comma+/time /comma+/time/comma /comma+/to /comma+/to/figure /comma+/with /comma+/with/figure /comma/according_to /comma/according_to+ /comma/according_to/det+
/comma/act /comma/act+ /comma/act+/comma /comma/act+/figure /comma/act+/of /comma/act+/to /comma/act/adverb /comma/act/at /comma/act/by /comma/act/by+
/comma/act/det /comma/act/det+ /comma/act/figure /comma/act/figure+ /comma/act/in /comma/act/it /comma/act/its+ /comma/act/time /comma/act/to /comma/act/to+
/comma/acting /comma/acting+ /comma/acting/det+ /comma/acting/figure /comma/acting/it /comma/acting/its+ /comma/adverb /comma/adverb+ /comma/adverb+/comma
/comma/adverb/act /comma/adverb/comma /comma/adverb/figure /comma/after /comma/against /comma/against/det+ /comma/against/figure /comma/among /comma/among/them
/comma/and /comma/and+ /comma/and+/act /comma/and+/aux /comma/and/act /comma/and/act+ /comma/and/adverb /comma/and/aux /comma/and/be /comma/and/det
/comma/and/det+ /comma/and/figure /comma/and/figure+ /comma/and/it /comma/and/its+ /comma/as /comma/as/det+ /comma/at /comma/at/det+ /comma/at/figure /comma/aux
/comma/aux+ /comma/aux/act /comma/aux/act+ /comma/aux/adverb /comma/aux/be /comma/be /comma/be+ /comma/be/act /comma/be/acting /comma/be/adverb /comma/be/det+
/comma/be/figure /comma/but /comma/but/adverb /comma/by /comma/by+ /comma/by/figure /comma/compared_with /comma/compared_with/figure /comma/det /comma/det+
/comma/det+/act /comma/det+/act+ /comma/det+/aux /comma/det+/be /comma/det+/comma /comma/det+/comma+ /comma/det+/det+ /comma/det+/figure /comma/det+/in
/comma/det+/of /comma/det+/of+ /comma/det+/owner+ /comma/det+/report /comma/det+/that /comma/det+/time /comma/det+/with /comma/det/figure /comma/det/figure+
/comma/det/of /comma/down_from /comma/down_from/figure /comma/figure /comma/figure+ /comma/figure+/and /comma/figure+/comma /comma/figure/act /comma/figure/act+
/comma/figure/adverb /comma/figure/aux /comma/figure/be /comma/figure/be+ /comma/figure/comma /comma/figure/det+ /comma/figure/for /comma/figure/for+
/comma/figure/hard /comma/figure/hard+ /comma/figure/in /comma/figure/in+ /comma/figure/its+ /comma/figure/of /comma/figure/of+ /comma/figure/of_which
/comma/figure/report /comma/figure/time /comma/for /comma/for+ /comma/for/figure /comma/for/which /comma/from /comma/from/figure /comma/he /comma/he/report
/comma/in /comma/in+ /comma/in/det+ /comma/in/which /comma/it /comma/it/act /comma/it/aux /comma/it/report /comma/its /comma/its+ /comma/its+/act
/comma/its+/aux /comma/its+/be /comma/its+/comma /comma/its+/of /comma/its+/report /comma/its+/time /comma/its/figure /comma/its/figure+ /comma/of
/comma/of/figure /comma/of/whom /comma/of_which /comma/of_which+ /comma/of_which/figure /comma/of_which/it /comma/on /comma/once /comma/or /comma/or/figure
/comma/quote /comma/quote+ /comma/quote+/report /comma/quote/det+ /comma/quote/report /comma/quote/report+ /comma/report /comma/report+ /comma/report+/comma
/comma/report/det+ /comma/report/it /comma/report/its+ /comma/report/that /comma/she /comma/she/report /comma/that /comma/they /comma/though /comma/time
/comma/time+ /comma/time/act /comma/time/comma /comma/time/figure /comma/to /comma/to+ /comma/to/figure /comma/up_from /comma/up_from/figure /comma/where
/comma/where+ /comma/where/det+ /comma/where/figure /comma/where/it /comma/whereas /comma/which /comma/which+ /comma/which/act /comma/which/act+
/comma/which/adverb /comma/which/aux /comma/which/be /comma/which/det+ /comma/which/it /comma/which/time /comma/while /comma/while+ /comma/while+/act
/comma/while/det+ /comma/who /comma/who/act /comma/who/act+ /comma/who/aux /comma/with /comma/with+ /comma/with+/of /comma/with/adverb /comma/with/det+
/comma/with/figure /comma/with/figure+ /comma/worth /comma/worth/figure /comma/yet /det+ /det+/act /det+/act+ /det+/act/det+ /det+/act/figure /det+/aux
/det+/aux/act /det+/be /det+/be+ /det+/be/figure /det+/comma /det+/comma+ /det+/figure /det+/for /det+/hard /det+/of /det+/of+ /det+/of/figure /det+/owner+
/det+/that /det+/time /det+/to /det/act /det/figure /det/figure+ /det/of /figure /figure+ /figure+/comma /figure+/figure /figure+/time /figure/act /figure/act+
/figure/adverb /figure/and /figure/and+ /figure/and+/figure /figure/and/act /figure/and/det+ /figure/aux /figure/be /figure/be+ /figure/close /figure/comma
/figure/comma+ /figure/comma+/figure /figure/comma/act /figure/comma/and /figure/comma/det+ /figure/comma/figure /figure/det+ /figure/figure /figure/for
/figure/for+ /figure/for/det+ /figure/hard /figure/hard+ /figure/hard+/act /figure/hard+/figure /figure/hard/det+ /figure/in /figure/in+ /figure/in+/time
/figure/its+ /figure/of /figure/of+ /figure/of+/comma /figure/of+/time /figure/of/det /figure/of/det+ /figure/of/its+ /figure/on /figure/open /figure/open+
/figure/open/figure /figure/open/time /figure/time /figure/time/and /figure/time/comma /figure/time/hard /figure/to /figure/to+ /figure/to/figure /for /for+
/for+/act /for+/be /for+/be/figure /for+/comma /for+/comma/act /for+/hard /for+/of /for+/of/figure /for+/owner+ /for+/time /for+/to /for/adverb
/for/adverb/figure /for/det /for/det+ /for/det+/be /for/det+/comma /for/det+/of /for/det/figure /for/det/figure+ /for/figure /for/figure+ /for/figure/and
/for/figure/comma /for/figure/hard /for/figure/of /for/figure/of+ /for/figure/open+ /for/figure/time /for/it /for/its+ /from+ /from+/act /from+/be /from+/comma
/from+/comma/which /from+/owner+ /from+/report /from+/time /from/det /from/det+ /from/det+/comma /from/figure /from/figure+ /from/figure+/comma
/from/figure/comma /from/figure/time /from/figure/to /from/its+ /hard /hard+ /hard+/act /hard+/act+ /hard+/act/figure /hard+/adverb /hard+/aux /hard+/aux/act
/hard+/be /hard+/be/figure /hard+/comma /hard+/comma+ /hard+/comma/figure /hard+/figure /hard+/figure/comma+ /hard+/figure/hard+ /hard+/figure/open /hard+/of
/hard+/owner /hard+/owner+ /hard+/owner+/act /hard+/time /hard/adverb /hard/adverb/figure /hard/at /hard/at/figure /hard/det /hard/det+ /hard/det+/act
/hard/det+/aux /hard/det+/be /hard/det+/comma /hard/det+/comma+ /hard/det+/of /hard/det+/owner+ /hard/det/figure /hard/figure /hard/figure+ /hard/figure+/comma
/hard/figure/act /hard/figure/act+ /hard/figure/aux /hard/figure/close /hard/figure/comma /hard/figure/hard+ /hard/figure/of /hard/figure/of+ /hard/figure/open
/hard/figure/time /hard/in+ /hard/it /hard/it/act /hard/it/aux /hard/its+ /hard/its+/act /hard/its+/be /hard/of /hard/quote /hard/they /hard/they/act /hard/time
/hard/time/it /in /in+ /in+/act /in+/act+ /in+/act/det+ /in+/act/figure /in+/adverb /in+/and /in+/and+ /in+/and/figure /in+/at /in+/aux /in+/aux/act
/in+/aux/act+ /in+/be /in+/be/figure /in+/comma /in+/comma+ /in+/comma/act /in+/comma/and /in+/comma/det+ /in+/comma/figure /in+/comma/which /in+/figure
/in+/for /in+/for/figure /in+/hard /in+/hard+ /in+/of /in+/of/figure /in+/owner+ /in+/report /in+/time /in+/time/comma /in+/to /in+/to/figure /in/det /in/det+
/in/det+/act /in/det+/act+ /in/det+/and /in/det+/aux /in/det+/be /in/det+/comma /in/det+/of /in/det+/of+ /in/det+/owner+ /in/det+/time /in/det+/to
/in/det/figure+ /in/figure /in/figure+ /in/figure+/comma /in/it /in/its+ /in/its+/act /in/its+/comma /in/which /in/which/it /instead_of/figure /into+
/into+/comma /into+/time /into/det+ /into/det+/comma /it /it/act /it/act+ /it/act/figure /it/act/time /it/aux /it/aux/act /it/be /it/be/figure /it/figure /it/to
/its+ /its+/act /its+/comma /its+/time /its+/to /its/figure+ /itself/act /itself/act+ /itself/act/figure /itself/comma /of+ /of+/act /of+/act+ /of+/act/by
/of+/act/det+ /of+/act/figure /of+/act/to /of+/adverb /of+/and /of+/and+ /of+/at /of+/aux /of+/aux/act /of+/be /of+/be/act /of+/be/figure /of+/by /of+/comma
/of+/comma+ /of+/comma/act /of+/comma/acting /of+/comma/det+ /of+/comma/figure /of+/comma/its+ /of+/comma/which /of+/det+ /of+/figure /of+/from /of+/hard
/of+/hard+ /of+/hard/figure /of+/in /of+/in+ /of+/in/det+ /of+/on /of+/open /of+/open/figure /of+/owner /of+/owner+ /of+/owner+/act /of+/owner+/aux
/of+/owner+/be /of+/owner+/comma /of+/report /of+/time /of+/to /of+/to/figure /of+/with /of/acting /of/adverb /of/adverb+ /of/adverb/figure /of/between /of/det
/of/det+ /of/det+/act /of/det+/act+ /of/det+/at /of/det+/aux /of/det+/be /of/det+/comma /of/det+/comma+ /of/det+/hard /of/det+/of /of/det+/owner /of/det+/owner+
/of/det+/report /of/det+/time /of/det+/to /of/det/figure /of/det/figure+ /of/figure /of/figure+ /of/figure+/act /of/figure+/by+ /of/figure+/comma
/of/figure+/report /of/figure/act /of/figure/act+ /of/figure/adverb /of/figure/and /of/figure/and+ /of/figure/at /of/figure/aux /of/figure/be /of/figure/be+
/of/figure/comma /of/figure/comma+ /of/figure/det /of/figure/det+ /of/figure/for /of/figure/for+ /of/figure/from /of/figure/from+ /of/figure/hard
/of/figure/hard+ /of/figure/in /of/figure/in+ /of/figure/of /of/figure/of+ /of/figure/on /of/figure/on+ /of/figure/open+ /of/figure/per+ /of/figure/time
/of/figure/to /of/it /of/its /of/its+ /of/its+/comma /of/its+/comma+ /of/its/figure /of/its/figure+ /of/them /of/them/comma /of/them/comma+ /of/time
/of/time/comma /of/up_to /of/up_to/figure /off /on+ /on+/act /on+/be /on+/comma /on+/hard /on+/owner+ /on+/time /on/det /on/det+ /on/det+/act /on/det+/be
/on/det+/comma /on/det+/of /on/figure /on/figure+ /on/it /on/its+ /open+/close /open+/close/hard+ /open/figure /open/figure/close /open/time /open/time/hard
/or+ /out_of/det+ /over+ /over/det+ /over/figure /owner /owner+ /owner+/act /owner+/act+ /owner+/act+/figure /owner+/act+/of /owner+/act/adverb /owner+/act/at
/owner+/act/by /owner+/act/det /owner+/act/det+ /owner+/act/figure /owner+/act/figure+ /owner+/act/from /owner+/act/its /owner+/act/its+ /owner+/act/time
/owner+/act/to /owner+/act/to+ /owner+/acting /owner+/adverb /owner+/adverb/act /owner+/and /owner+/and+ /owner+/and/det+ /owner+/and/figure /owner+/at
/owner+/at/figure /owner+/aux /owner+/aux+ /owner+/aux/act /owner+/aux/act+ /owner+/aux/adverb /owner+/aux/be /owner+/be /owner+/be+ /owner+/be/act
/owner+/be/acting /owner+/be/adverb /owner+/be/det+ /owner+/be/figure /owner+/be/in+ /owner+/by /owner+/by/figure /owner+/comma /owner+/comma+
/owner+/comma+/comma /owner+/comma/act /owner+/comma/act+ /owner+/comma/acting /owner+/comma/adverb /owner+/comma/and /owner+/comma/at /owner+/comma/aux
/owner+/comma/be /owner+/comma/det+ /owner+/comma/figure /owner+/comma/its+ /owner+/comma/which /owner+/comma/who /owner+/comma/with /owner+/comma/worth
/owner+/det+ /owner+/figure /owner+/for /owner+/for+ /owner+/for/figure /owner+/hard /owner+/hard+ /owner+/hard/figure /owner+/in /owner+/in+ /owner+/in/det+
/owner+/of /owner+/of+ /owner+/of+/act /owner+/of/det+ /owner+/of/figure /owner+/open /owner+/owner+ /owner+/owner+/act /owner+/report /owner+/report+
/owner+/report/comma /owner+/report/det+ /owner+/time /owner+/time/act /owner+/time/be /owner+/time/comma /owner+/to /owner+/to+ /owner+/to/act
/owner+/to/figure /owner+/with /owner+/with/figure /owner/act /owner/act+ /owner/act/figure /owner/be /owner/be/figure /owner/comma /owner/det+ /owner/figure
/owner/figure+ /owner/figure+/act /owner/figure+/aux /owner/figure+/be /owner/figure+/comma /owner/figure/comma /owner/figure/of+ /owner/time+ /owner/time+/act
/per+ /quote /quote+/quote /quote/comma /report /report+ /report+/aux /report+/aux/act /report+/comma /report+/time /report/adverb /report/aux /report/comma
/report/comma/acting /report/comma/and /report/comma/and+ /report/comma/det+ /report/comma/figure /report/comma/with+ /report/det /report/det+ /report/det+/aux
/report/det+/comma /report/det+/of /report/figure /report/figure/of /report/hard /report/hard+ /report/hard/det+ /report/hard/figure /report/in /report/in/det+
/report/it /report/it/act /report/it/aux /report/its+ /report/its+/act /report/its+/aux /report/that /report/that+ /report/that/det+ /report/that/figure
/report/that/it /report/they /report/they/aux /report/time /report/time/comma /report/time/it /report/time/that /report/to /so /than+ /than/det /than/det+
/than/figure /than/its+ /than/time /than/time/comma /that+/act /that+/aux /that+/aux/act /that/act /that/act+ /that/act/det+ /that/act/figure /that/act/it
/that/aux /that/aux/act /that/be /that/det+ /that/det+/act /that/figure /that/figure/of /that/it /that/it/aux /that/its+ /they/act /they/aux /through/det+ /time
/time+ /time+/act /time+/comma /time+/time /time/act /time/act+ /time/act/det+ /time/act/figure /time/adverb /time/after /time/and /time/and+ /time/and/act
/time/and/act+ /time/and/aux /time/and/be /time/and/det+ /time/and/figure /time/at /time/aux /time/be /time/be/figure /time/comma /time/comma+ /time/comma+/act
/time/comma+/aux /time/comma+/report /time/comma/according_to /time/comma/act /time/comma/act+ /time/comma/acting /time/comma/acting+ /time/comma/adverb
/time/comma/against /time/comma/and /time/comma/and+ /time/comma/at /time/comma/aux /time/comma/be /time/comma/compared_with /time/comma/det /time/comma/det+
/time/comma/figure /time/comma/from /time/comma/its+ /time/comma/quote /time/comma/report /time/comma/up_from /time/comma/when /time/comma/while
/time/comma/with /time/det+ /time/figure /time/for /time/for/figure /time/from /time/from/figure /time/hard /time/hard+ /time/hard+/act /time/hard+/figure
/time/hard/det+ /time/hard/figure /time/hard/it /time/hard/time /time/of /time/owner+ /time/report /time/time /time/to /time/to/figure /time/with
/time/with/figure /to+ /to+/act /to+/and /to+/at /to+/be /to+/comma /to+/comma+ /to+/comma/det+ /to+/comma/which /to+/det+ /to+/figure /to+/for /to+/for/figure
/to+/hard /to+/of /to+/owner+ /to+/time /to/act /to/act+ /to/act+/comma /to/act/adverb /to/act/comma /to/act/det /to/act/det+ /to/act/figure /to/act/figure+
/to/act/its+ /to/act/time /to/be /to/be/figure /to/det /to/det+ /to/det+/comma /to/det+/for /to/det+/of /to/figure /to/figure+ /to/figure+/comma /to/figure/and
/to/figure/comma /to/figure/det+ /to/figure/from /to/figure/of /to/figure/of+ /to/figure/time /to/its+ /under/det+ /under/figure /up_to/figure /who/act
/who/act+ /with+ /with+/comma /with+/of /with+/of/figure /with/adverb /with/adverb+ /with/det /with/det+ /with/det+/comma /with/det+/of /with/det/figure+
/with/figure /with/figure+ /with/figure+/comma /with/figure/and /with/figure/and+ /with/figure/comma /with/figure/comma+ /with/figure/of /with/figure/of+
/with/figure/time /with/its+ /worth/figure /worth/figure/comma /worth/figure/time
"""
# The borders from the start of a sentence to a phrase.
WAYS_IN = """
/start /start+/act /start+/act+/det /start+/act+/owner /start+/act/at /start+/act/by /start+/act/by/det /start+/act/det /start+/act/det+/figure/of
/start+/act/det+/owner /start+/act/det/figure /start+/act/figure /start+/act/figure/and /start+/act/figure/comma /start+/act/figure/comma/det
/start+/act/figure/from /start+/act/figure/in /start+/act/figure/into /start+/act/figure/of /start+/act/figure/of/det /start+/act/figure/of/det+/comma
/start+/act/figure/of/its /start+/act/figure/of/its+/in /start+/act/its /start+/act/to /start+/adverb /start+/and /start+/at /start+/at+/act /start+/at+/owner
/start+/at/det /start+/aux /start+/aux/act /start+/aux/act/det /start+/aux/act/figure /start+/aux/act/figure/of /start+/aux/act/figure/of/det
/start+/aux/act/its /start+/aux/adverb /start+/aux/be /start+/be /start+/be/acting /start+/be/acting/det /start+/be/det /start+/be/figure /start+/be/figure/of
/start+/be/figure/of/det /start+/be/figure/of/its /start+/by /start+/by/det /start+/comma /start+/comma+/and /start+/comma+/comma /start+/comma/det
/start+/comma/det+/of /start+/comma/det+/owner /start+/comma/det/figure /start+/comma/figure/of/det /start+/comma/its /start+/comma/time/hard
/start+/comma/time/hard+/owner /start+/comma/time/open /start+/comma/time/open+/close/hard /start+/comma/which/act /start+/comma/which/act/det
/start+/comma/which/act/figure/of /start+/comma/with/figure /start+/det /start+/figure /start+/for /start+/for/det /start+/from /start+/from/det /start+/hard
/start+/hard+/act /start+/hard+/act/det /start+/hard+/act/figure/of /start+/hard+/comma/det /start+/hard+/in /start+/hard+/of /start+/hard+/owner
/start+/hard+/owner+/act /start+/hard/det /start+/hard/det+/of /start+/hard/det+/owner /start+/hard/figure /start+/in /start+/in+/act /start+/in/det /start+/its
/start+/of /start+/of+/owner /start+/of/det /start+/of/det/figure /start+/of/figure /start+/on /start+/on/det /start+/open /start+/open+/close/hard
/start+/owner /start+/owner+/act /start+/owner+/act/det /start+/owner+/act/figure /start+/owner+/act/figure/of /start+/owner+/act/figure/of/det
/start+/owner+/act/its /start+/owner+/and /start+/owner+/aux/act /start+/owner+/aux/act/det /start+/owner+/aux/act/its /start+/owner+/be /start+/owner+/comma
/start+/owner+/comma/det /start+/owner+/for /start+/owner+/of /start+/owner+/owner /start+/owner+/report /start+/owner/figure /start+/owner/time /start+/report
/start+/report/det /start+/report/its /start+/that /start+/time /start+/to /start+/to/det /start/according_to /start/according_to/det /start/across/det
/start/adverb /start/adverb/adverb /start/adverb/det /start/adverb/det/figure /start/adverb/figure /start/adverb/figure/of /start/adverb/figure/of/det
/start/adverb/figure/of/det+/owner /start/adverb/figure/of/det/figure /start/after/det /start/among /start/among/det /start/at /start/at/det
/start/at/figure/det /start/by /start/det /start/det+/act /start/det+/act/det /start/det+/act/figure /start/det+/act/figure/in /start/det+/act/figure/of
/start/det+/act/figure/of/det /start/det+/act/figure/of/its /start/det+/act/figure/of/its+/in /start/det+/act/its /start/det+/aux /start/det+/aux/act
/start/det+/aux/act/det /start/det+/be /start/det+/be/det /start/det+/by /start/det+/comma /start/det+/comma/det /start/det+/comma/figure /start/det+/comma/its
/start/det+/comma/which/act /start/det+/comma/which/act/figure /start/det+/for /start/det+/in /start/det+/in/det /start/det+/of /start/det+/of+/owner
/start/det+/of/det /start/det+/of/figure /start/det+/on /start/det+/owner /start/det+/owner+/act /start/det+/owner+/act/det /start/det+/owner+/comma
/start/det+/owner/figure /start/det+/report /start/det/act /start/det/det /start/det/figure /start/det/time /start/figure /start/figure+/act
/start/figure+/act/det /start/figure+/comma /start/figure/act /start/figure/act/det /start/figure/det /start/figure/of /start/figure/of+/act
/start/figure/of+/owner /start/figure/of/det /start/figure/of/det+/owner /start/figure/of/det/figure /start/figure/of/its /start/for /start/for/det /start/hard
/start/if /start/if/det /start/in /start/in+/comma /start/in+/det /start/in/det /start/in/det+/det /start/in/det+/of/figure /start/in/its /start/it
/start/it/act /start/it/act/det /start/it/act/figure /start/it/act/figure/in /start/it/act/figure/of /start/it/act/figure/of/det /start/it/act/its
/start/it/aux/act /start/it/be /start/it/be/adverb /start/it/be/det /start/its /start/its+/act /start/its+/act/det /start/its+/be /start/its+/comma
/start/its+/comma/det /start/its+/owner /start/its/figure /start/its/time /start/of /start/of/det /start/of/det/figure /start/of/det/figure/that
/start/of/figure /start/on /start/quote /start/quote/det /start/quote/figure/of/its /start/quote/its /start/that /start/they/act /start/they/act/figure/of
/start/time /start/time+/owner /start/time/comma /start/time/comma/det /start/time/det /start/time/det+/of /start/time/det+/owner /start/time/it/act
/start/time/its /start/time/owner /start/under /start/under/det /start/what /start/when /start/when/det /start/where /start/with /start/with/det
"""

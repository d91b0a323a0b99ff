"""How the items of a list follow one another: patterns over the plain text between two figures of one unit."""

# A short label between two figures, with a comma, a semicolon or a linking word in it.
LABEL = r"^[^.:!?]{0,70}?(?:,|;|\band\b|\bor\b|\bplus\b|\bbut\b)[^.:!?]{0,50}$|^(?:[^.:!?]{0,60})?\n[-* ]*[^.:!?]{0,60}:? ?$"

# A verb between them says that the second figure has words of its own.
VERBS = (
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|could|may|might|should|rose|fell|grew|gained|lost|returned|rise|fall|increased|decreased|declined|climbed|dropped|added|shed|"
    r"manages?|managed|oversees?|runs?|holds?|held|owns?|owned|bought|sold|raised|raising|cut|cutting|lifting|lifted|said|says|plans?|expects?|wants?|earned|made|making|posted|reported|paid|pays?|paying|"
    r"invested|committed|took|taking|drew|attracted|pulled|withdrew|employs?|serves?|covers?|charges?|yields?|costs?|trades?|values?|valued|worth|reached|reaching|hit|hitting|stood|stands|totalled|came|comes|"
    r"taking|leaving|bringing|putting|giving|sending|accounts?|makes?|targets?|aims?|seeks?|see|sees|up|down|from|than|against|compared|versus|vs|of which|including|giving|lagged|beat|beating|trailed|ahead|above|below|think|believe|intend|favour|expect|want|plan|rank|say|use|consider)\b"
)  # fmt: skip

# Kinds of which several figures in one sentence answer the same question, unless the words set them apart.
LISTED_KINDS = ("share", "allocation", "return", "stake", "flow", "rate", "ratio", "aum", "profit", "deal")

# Between two figures: a new statement about the same subject.
APART = r";|\b(?:leaving|taking|lifting|bringing|cutting|after|when|while it|and it|but it|and they|it|they|he|she|we|which|who|whose|that|than|as|because|since|with|for the year|so far)\b"

# Between a whole and its part.
WHOLE = r"\b(?:of which|of that|of them|of whom|including|in total|altogether|a total of|with [a-z$ ]{0,20}of that)\b"

# Between two parts of a whole.
PARTS = r"^ (?:in|to|from|for|on|into|of|came from|went (?:in)?to) [^,;.]{1,40},? (?:and|,) $"

# Behind a share that has a verb of its own.
OWN_ANSWER = r"^ (?:also |would |will |are |is |were |was |have |has |had |do |does |did )*(?:plan|want|expect|see|think|said|say|reduc|increas|rank|use|own|hold|hir|rethink|never|opened|know|cite|cut|rais|consider|favou?r|believ|prefer|intend|pointing|point)"

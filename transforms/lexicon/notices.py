"""Lines that a site puts around its articles: prompts, buttons, bylines, legal text. And what captions look like.

Patterns are matched against the line in lower case, white space folded (KEY_RULES: against its key, see
lexicon.teasers); how a line begins is what stands after bullets and brackets. A rule's name is what the line ledger
shows.
"""

from __future__ import annotations

_SHARE = (
    r"share|tweet|e-?mail|mail|print|facebook|twitter|x|linkedin|whats ?app|telegram|reddit|pinterest|messenger|we ?chat|weibo|line|instagram|youtube"
    r"|tiktok|threads|bluesky|mastodon|flipboard|pocket|tumblr|viber|signal|sms|copy|copy link|link copied!?|link|comments?|bookmark|save|save for later"
    r"|gift|gift (?:this )?article|listen|like|follow|font size|a-|a\+|aa|text size|translate|download|pdf|rss|on|via|and"
)  # fmt: skip
_PROMPT = r"newsletters?|inbox|e-?mail (?:alerts?|updates?|address)|alerts?|briefings?|mailing list|updates|digest|headlines|whatsapp|telegram|channel|app"
_LANGUAGES = r"english|deutsch|français|francais|español|espanol|italiano|português|portugues|nederlands|svenska|dansk|norsk|suomi|polski|čeština|türkçe|magyar|русский|українська|ελληνικά|عربي|العربية|中文|简体中文|繁體中文|日本語|한국어|हिन्दी|ไทย|tiếng việt|bahasa indonesia|en|de|fr|es|it|pt|zh|ja"
_SECTIONS = r"markets?|business|economy|economics|finance|financials|companies|funds?|politics|world|world news|international|national|local|technology|tech|opinion|comment|analysis|editorial|lifestyle|sports?|science|health|culture|entertainment|travel|video|videos|photos|tags?|topics?|keywords|categories|industry|banking|investing|personal finance|money|breaking news|news|latest|exclusive|features?|columns?"
"""Names of a site's sections, as they stand in its menus and above a headline."""

_PICTURE = r"photo(?:graph|grapher)?s?|images?|pictures?|pics?|credits?|illustrations?|graphics?|fotos?|图|写真"
_AGENCY = r"reuters|afp|ap|associated press|getty(?: images)?|bloomberg|xinhua|shutterstock|alamy|epa|istock|unsplash|dpa|vcg|imago|zuma|pa wire|press association|cnn|cnbc|nikkei|handout"

KEY_RULES: tuple[tuple[str, str], ...] = (
    ("share_buttons", rf"(?:(?:{_SHARE})[\s,|/·•&+:]*)+"),
    ("share_buttons", r"(?:share|print|e-?mail|bookmark|save|gift|like|rate) (?:this|the)(?: article| story| post| page| newsletter| interview| video| podcast| with .{1,30})?(?: (?:on|via|with|to|by)\b.{0,60})?"),
    ("share_buttons", r"share (?:on|via|to|with) .{1,60}"),
    ("counter", r"\d[\d.,]*\s?[km]? ?(?:shares?|comments?|views?|likes?|retweets?|reads?|responses?|reactions?|claps?|followers)|(?:shares?|comments?|views?|likes?|reads?)[\s:(]+\d[\d.,]*[km]?"),
    ("counter", r"(?:\d{1,3}|one|two|three)[ -]?min(?:ute)?s?(?:[ -]?(?:read|listen|watch))?(?: time)?|\d+ ?/ ?\d+|\d{1,3} ?°\s?[cf]?|(?:estimated )?reading time.{0,20}|listen to (?:this )?(?:article|story).{0,40}|\d{1,2}:\d{2} ?/ ?\d{1,2}:\d{2}"),
    ("button", r"(?:story|article) continues|more less|reuse this content|order reprints|print article|back to (?:top|news|home|index|overview|all .{1,20})|(?:video|audio|watch|listen|live|play|podcast)(?: now)?[\s\d:]+|get (?:an? )?(?:instant |ai )?summary.{0,10}|preview|ends?|end of (?:release|story|article)"),
    ("button", r"(?:load|show|view|see|read) (?:more|less|all)(?: .{1,30})?|continue reading(?: .{1,60})?|back to top|skip to (?:main )?content|close|menu|search|loading|expand|click here|learn more|read more|play video|enlarge image|go to (?:home|top)|home|print this page|page \d+ of \d+"),
    ("account", r"(?:sign|log) ?[io]n|sign ?up|log ?out|my account|register|subscribe|subscriptions?|already (?:a |have an? )?(?:subscriber|member|account).{0,60}|subscribers? only|premium|members? only"),
    ("newsletter", r"(?:view|read|open) (?:this |it |the )?(?:e-?mail |newsletter |message )?(?:in|online)(?: (?:your|a|the) (?:web )?browser| browser)?|(?:(?:unsubscribe(?: from .{1,30})?|manage (?:your )?(?:preferences|subscriptions?)|update (?:your )?(?:preferences|profile)|forward to a friend)[\s,|/·•&:]*)+"),
    ("language_menu", rf"(?:(?:{_LANGUAGES})[\s,|/·•&]*)+"),
    ("section_name", rf"(?:{_SECTIONS})(?:(?: ?[>»›/|] ?| news)(?:{_SECTIONS}))*"),
    ("clock", r"\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?|\s?(?:gmt|bst|utc|e[sd]?t|c[sd]t|p[sd]?t|ist|cest?|hkt|sgt|jst|aest)\b)+|\d{1,2}\s?[ap]\.?m\.?(?: (?:gmt|bst|utc|e[sd]?t|p[sd]?t|ist|cest?))?|(?:live )?updates?|live(?: (?:blog|coverage|feed))?|(?:last )?updated .{0,12}\bago"),
    ("follow", r"e-?mail[\s\u00a0]protected"),
    ("download", r"download (?:the |our |this |as )*(?:full |complete |original |annual )?(?:report|pdf|document|release|presentation|data|article|study|paper)\b.{0,30}"),
    ("advertisement", r"(?:advertisement|advertising|adverts?|ads?|anzeige|werbung|publicité|publicidad|广告|広告|광고)(?: .{0,4})?"),
    ("comments", r"(?:leave|post|add|write) (?:a|your) (?:comment|reply)|join the (?:conversation|discussion|debate)|(?:view|show|see|read) (?:all )?(?:the )?(?:\d+ )?comments|comments (?:are )?closed|be the first to comment|log in to comment|have your say"),
    ("legal", r"privacy(?: policy| notice)?|terms(?: of (?:use|service)| (?:and|&) conditions)?|cookie (?:policy|settings|preferences|notice)|disclaimer|all rights reserved|accept(?: all)?(?: cookies)?|reject all|manage (?:cookies|preferences|consent|options)|do not sell (?:or share )?my .{1,40}|contact us|about us|advertise(?: with us)?|careers|help|faqs?|site ?map"),
    ("issuer", r"source .{1,50} (?:ltd|inc|corp|plc|llc|llp|limited|group|company|bank|management|investments?|partners|capital|funds?)"),
    ("issuer", r"source .{1,50} (?:system|association|authority|agency|board|institute|foundation|university|society|trust)|news provided by|(?:this )?(?:news|press) release (?:is |was )?(?:provided|distributed) by.{0,60}"),
    ("mail", r"(?:begin )?forwarded message|original message|(?:sent|get outlook) (?:from|for) my? ?\w+"),
    ("transcript", r"(?:(?:\d{1,2}:)?\d{1,2}:\d\d:\d\d(?:[.,]\d{1,3})?(?: ?(?:-->|–|-) ?)?){1,2}|(?:\w+ )?(?:music|crosstalk|applause|laughter|laughs|inaudible|unintelligible)(?: playing)?"),
    ("translation", r"original text|rate this translation|(?:show|view|see) original(?: text)?|translate(?: this)?(?: page| article)|translated (?:by|with|from) .{1,30}|your feedback will be used .{0,60}"),
    ("player", r"(?:[0-3](?:\.\d{1,2})?x|speed|play|pause|mute|summari[sz]e)"),
    ("slug", r"(?:rpt|refile|wrapup|corrected|update|recasts)[ -]*(?:update)?[ -]*\d{0,2}|[a-z0-9_-]{2,40}/[a-z0-9_-]{0,40} \(?(?:update|wrapup|pix|graphics?|exclusive|analysis|insight|poll|corrected)\b[\w ,]{0,20}"),
    ("chat", r"(?:this message was|you) deleted(?: this message)?|<?(?:media|image|video|audio|sticker|gif) omitted>?"),
    ("podcast", r"chapters|show notes|links mentioned|support the (?:show|podcast)|play episode|merch"),
    ("feedback", r"was this (?:page|article|story|answer|information) (?:helpful|useful|interesting).{0,20}|(?:rate|review) this (?:page|article|story|answer)"),
    ("forum", r"\d[\d.,]*k? (?:up|down)?votes?|sort(?:ed)? by.{0,20}|add a comment|key (?:events|moments)|\d[\d.,]*k? points?(?: by .{1,30})?"),
    ("photo_credit", rf"(?:(?:{_AGENCY}|agencies)[\s,/|&]*)+"),
    ("author", r"(?:curated|reported|edited|posted|published|produced|contributed|translated|reviewed) by|about the authors?|author|authors|columnists?|contributors?|guest (?:author|writer|contributor)|(?:staff|senior) (?:writer|correspondent|reporter)|written by|by staff|staff (?:writer|reporter)|our reporter|from our .{1,30}correspondent"),
)  # fmt: skip
"""(rule, pattern of the whole key)."""

START_RULES: tuple[tuple[str, str], ...] = (
    ("newsletter", rf"(?:(?:sign|signed) up|subscribe|register|enter your|join|get|receive|don(?:'|’)t miss|never miss|follow|download|stay)\b.{{0,120}}\b(?:{_PROMPT})\b"),
    ("newsletter", r"(?:sign up|subscribe) (?:to|for|now|today|here|below|free|and|or|with)\b|never miss a (?:story|beat|thing)|stay (?:informed|up[ -]to[ -]date|ahead of|tuned|connected)\b"),
    ("newsletter", r"click here (?:to|for)\b|catch all the .{0,80}\b(?:news|updates)\b|read all the latest .{0,40}news\b|please use the sharing tools|thanks for signing up|there was an error processing|an error (?:has )?occurred|sorry, (?:there|something)"),
    ("newsletter", r"(?:(?:if )?you )?(?:like|liked|enjoy|enjoyed|love|loved) this (?:story|article|interview|newsletter|podcast|post|piece|video|episode)|you(?:'|’)?(?: a)?re receiving this|(?:was this|were you) .{0,20}forwarded|if you (?:like|liked|enjoy|enjoyed) this (?:story|article)|(?:have|got) a (?:news )?tip\b"),
    ("prompt", r"(?:you can (?:now |also )?(?:watch|read|listen|follow|subscribe|find|sign|download|get)\b|(?:track|get|catch|read|see|follow|check)(?: out)? (?:all )?(?:the |our )?latest\b|(?:was|is) this (?:summary|article|page|story|answer)\b|thank(?:s| you) for (?:reading|signing|subscribing|visiting)|we(?:'|’)d (?:love|like) to hear\b|(?:tell|let) us (?:know )?(?:what|how|your)\b|what do you think\b|comments (?:are|will be|on this)\b|(?:views|opinions) (?:are )?(?:my|their|the author(?:'|’)s) own|no spam\b|(?:take|answer) (?:our|this|the) (?:\w+ )?(?:survey|quiz|poll)\b|(?:this|the) summary (?:was|is|may|has)\b|(?:ai|artificial intelligence)[ -](?:generated|powered|assisted)\b|gift \d+ articles?\b|why you can trust\b|(?:introducing|meet|try) (?:your|our|the new)\b|get in touch\b|(?:found|spotted|did you (?:find|spot|see)) an? (?:mistake|error|typo)\b|don(?:'|’)t have an account\b|notify me\b|have (?:a question|questions|feedback)\b|need help\b)"),
    ("paywall", r"to (?:continue|keep) reading|this (?:article|story|content) is (?:for|only|reserved|exclusive)|you have \w+ (?:free )?articles?|unlock|start your (?:free )?trial|already (?:a )?(?:subscriber|member)|create (?:a |an |your )?(?:free )?account|register (?:now|for free|to read)|become an? (?:\w+ )?(?:member|subscriber|patron|supporter)|support (?:our|independent) journalism|(?:log|sign) in (?:to|or)\b"),
    ("follow", r"(?:follow|like|find|connect with|join) (?:us|our|@\w+)\b|follow .{1,60} on (?:.{0,20}\b)?(?:facebook|twitter|instagram|linkedin|youtube|telegram|whatsapp|tiktok|x|threads)\b"),
    ("follow", r"(?:follow|contact|e-?mail|reach|write to) (?:him|her|them|the (?:author|reporter|writer|editor)s?|\w+ \w+) (?:at|on|via)\b.{0,80}(?:@|twitter|linkedin|\.com|\bx\b)"),
    ("advertisement", r"(?:story|article|text) continues (?:below|after)|(?:continue reading|scroll (?:down )?(?:to continue|for more)).{0,40}(?:below|ad|advertisement|continue)|skip (?:this )?ad\b|(?:advertisement|sponsored|promoted|promotion|paid (?:content|post|partnership)|anzeige)\s*[:|–—-]\s?\S|sponsored by\b"),
    ("copyright", r"©|\(?c\)\s?(?:19|20)\d\d|&copy;|copyright\b.{0,6}(?:©|\(c\)|19\d\d|20\d\d|\bby\b)"),
    ("byline", r"(?:additional |further )?reporting by|with (?:(?:additional )?(?:assistance|reporting|contributions?)|files|inputs?) (?:from|by)\b|(?:written|edited|editing|editor|compiled|translated|reviewed|produced|fact[ -]checked|photographs?|graphics?|words|text) by\b|(?:editor|editing|authors?|reporters?|words|by)[:：]|editors? in charge\s?[:：]|责任编辑|责编|编辑[:：]|记者[:：]"),
    ("consent", r"we (?:and|along with) our (?:\d[\d,.]* )?(?:\w+ )?partners\b"),
    ("slug", r"(?:adds|updates|recasts|corrects|rewrites|refiles|repeats|removes|fixes)\b[^.]{0,120}\.?\)?$"),
    ("jobs", r"(?:top|latest|featured|recent|best|new) (?:jobs?|vacancies)\b.{0,40}$"),
    ("disclaimer", r"issued by .{0,120}\b(?:authori[sz]ed|regulated)\b|the (?:information|material|content)s? (?:presented|contained|provided|herein|in this|on this)\b|investing involves\b|(?:the )?value of (?:your )?investments? (?:can|may)\b|(?:the )?(?:newspaper|publisher|issuer|editors?) (?:takes?|is|are) (?:solely |not )?responsib"),
    ("disclaimer", r"(?:\w+ )?transcripts? (?:is|are|was|were|may|provided|created|generated)\b|this (?:e-?mail|message)\b.{0,80}\b(?:confidential|intended)|caution: this|(?:data|prices|quotes) (?:is|are) (?:delayed|\d+ min)"),
    ("disclaimer", r"our standards\s?[:：]|(?:this|the) (?:interview|conversation|transcript|discussion|q ?& ?a|article|text) (?:has been|was|is) (?:lightly |slightly )?(?:edited|condensed|shortened|abridged|transcribed)\b"),
    ("dateline", r"[a-z]{3,9}\.? \d{1,2},? \([\w .-]{2,30}\)[\s–—-]*$"),
    ("disclaimer", r"(?:disclaimer|disclosures?(?: (?:&|and) \w+)?|legal (?:notice|disclaimer)|risk (?:reminder|warning|disclosure|notice|disclaimer)|important (?:information|notice|disclosures?|note)|editors?(?:'|’)?s? note|notes? to editors?|corrections?|clarification|safe harbou?r|(?:cautionary (?:note|statement).{0,40}|note on )?forward[- ]looking (?:statements?|information))\s*(?:[:：.–—-]|$)"),
    ("disclaimer", r"this (?:article|story|report|content|post|column|material|document|information|press release|piece|interview|translation|transcript|audio|recording|summary) (?:(?:was|is|has been) (?:first |originally |also |automatically |machine[- ])?(?:published|provided|syndicated|translated|generated|written by|produced by|updated|corrected|sponsored|carried|distributed|supplied|reprinted)|(?:first|originally) appeared|(?:is|does|should) not\b|is (?:for|intended for) (?:general |your )?(?:information|personal)|contains (?:forward|the opinion)|reflects the (?:views|opinions?))"),
    ("contact", r"(?:media|press|investors?|analysts?|public|customer|media and investor|investor and media) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations|office)\s?(?:[:：(|]|$)|contacts?[:：]|for (?:more|further|additional) information|for (?:media|press) (?:enquiries|inquiries)|(?:tel|phone|telephone|call|fax|mobile|t|m)[.:]?\s?[+(\d][\d\s().-]{6,}|(?:e|e-?mail)[.:]\s?\S+@\S|[a-z0-9._+-]+@[a-z0-9-]+\.[a-z.]+$|(?:https?://|www\.)\S+$"),
    ("tags", r"(?:tags?|topics?|filed under|filed in|categor(?:y|ies)|keywords?|labels?|in this (?:article|story)|mentioned in this (?:article|story)|tickers?|companies mentioned|people mentioned|posted in|section|see also)\s?[:：]"),
    ("newsletter", r"(?:subscribe|listen|follow|find us) (?:\w+ )?(?:wherever|on (?:apple|spotify|google|youtube|your))\b.{0,60}$"),
    ("filing", r"(?:rns|announcement|document|reference) (?:number|no\.?)\s?:"),
    ("cache", r"this is (?:a |google(?:'|’)s )?(?:cache|cached (?:copy|page|version)|snapshot|archived (?:copy|page|version))\b"),
    ("forum", r"posted by (?:u/)?\w+.{0,30}\bago$"),
    ("mail", r"(?:subject|betreff|objet|reply-to)\s?:\s"),
    ("footnote", r"\d{1,3}\]\s.{0,160}(?:https?://|www\.|\bpp?\.\s?\d|\bibid\b|(?:19|20)\d\d\.?$)"),
    ("navigation", r"(?:home|start|news)\s?[>»›/|→]\s?\S|you are here\b"),
)  # fmt: skip
"""(rule, pattern of how the line begins)."""

PHRASE_RULES: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("newsletter", ("delivered", "clicking here"), r"delivered (?:straight |directly |daily |free )?to your|\b(?:by )?clicking here$"),
    ("prompt", ("your ", "our ", "click"), r"^[^\"“”]*(?:\b(?:your (?:inbox|browser|subscription|e-?mail address|device settings|letterbox)|our (?:\w+ ){0,2}(?:newsletters?|apps?|journalism|newsroom|newscasts?|whatsapp|telegram|channels?|podcasts?|(?:community|commenting|house|comment) (?:guidelines|rules|standards|policy)))\b|\bclick (?:here|the link|on the)\b)[^\"“”]*$"),
    ("paywall", ("subscription",), r"^[^\"“”]{0,80}\b(?:requires? an?|with your|with a) (?:\w+ )?subscription\b"),
    ("paywall", ("unlimited", "free trial", "cancel any", "read the full"), r"^.{0,90}\b(?:unlimited (?:digital )?access|free trial|cancel any ?time|read the full (?:story|article|report) (?:here|on|at))\b.{0,60}$"),
    ("affiliate", ("affiliate", "commission", "share of the sale"), r"(?:may|might|could) (?:earn|receive|get) (?:a |an )?(?:small |affiliate )?(?:commission|share of the sale)\b|affiliate (?:links?|commission)"),
    ("follow", ("be reached",), r"\b(?:can|may) be reached (?:at|on|via)\b"),
    ("cookies", ("cookie", "privacy", "by clicking", "by continuing", "by using", "by submitting", "by provid", "by enter", "by regist", "by accept", "by sub", "by sign"), r"\bwe (?:and our .{0,40})?use cookies\b|(?:this|our) (?:web)?site uses cookies|by (?:clicking|continuing|using|accepting|signing up|subscribing|submitting|providing|entering|registering).{0,120}(?:cookies|privacy|consent|terms|agree)|\bcookies?\b.{0,80}\b(?:consent|preferences|accept|policy|settings)\b|your privacy (?:choices|matters)|we (?:value|respect) your privacy"),
    ("copyright", ("all rights reserved", "©", "copyright", "(c)", "may not be", "reproduc", "permission", "non-commercial", "noncommercial"), r"all rights reserved|(?:©|copyright|\(c\)) ?(?:19|20)\d\d\b|may not be (?:published|reproduced|broadcast|rewritten|redistributed|copied|distributed)|reproduction .{0,40}(?:prohibited|forbidden)|personal(?: and|,)? non-?commercial use|without (?:the )?(?:prior |express )*written (?:permission|consent)"),
    ("contact", ("@",), r"^[^.!?]{0,80}[\w.+-]+@[\w-]+(?:\.[\w-]+)+[\s;,()<>+\d-]*$"),
    ("byline", ("contributed",), r"\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting)\b"),
    ("disclaimer", ("past performance", "advice", "offer", "solicitation", "informational purposes", "expressed", "thomson reuters trust", "responsible for the content", "generated", "translated", "syndicated", "wire feed", "edited by", "reworked", "created by", "careful", "add up", "not sum", "not add"), r"past performance (?:is|does|should|may)|(?:not|nor) (?:be )?(?:constitute|intended (?:as|to be)|construed as|considered)\b.{0,60}\b(?:advice|offer|recommendation|solicitation)|for informational purposes only|(?:views|opinions)(?: and (?:views|opinions))? expressed (?:here|in (?:this|the) (?:article|column|piece|story|commentary)|are|by)|our standards: the thomson|not responsible for the content|(?:auto-?|machine[ -]|automatically )(?:generated|translated)\b|published from a (?:syndicated|wire) feed|(?:not|have) been (?:edited|reworked|created|reviewed) by\b.{0,60}\b(?:staff|team|desk|editors)|investment needs to be careful|(?:figures|totals|numbers|percentages) (?:may|do|might) not (?:add|sum)"),
    ("counter", ("reading volume", "views", "page view", "pageview", "reads"), r"\b(?:reading volume|page ?views?|reads|views)[:：\s]{1,3}\d[\d,.]*$"),
)  # fmt: skip
"""(rule, phrases one of which such a line has, pattern found in the line). The phrases make the search fast: few lines
have any.
"""

BYLINE = r"^(?:By|BY)\s+(?:our\s|the\s)?(?:\p{Lu}[\p{L}.'’-]+|[\p{Ll}]+ (?:desk|staff|team|correspondents?))(?:(?:\s+(?:and|de|van|von|der|den|al|bin|of|for|in|the)|,|\s*[&|/•·–-])?\s+\p{Lu}[\p{L}.'’-]+){0,10}(?:\s*[,|•·–-]\s*.{0,40})?$"
"""By and names, on a line of their own, in the case that it is printed in."""
_ROLE = r"(?:reporter|correspondent|journalist|editor|writer|columnist|contributor|bureau chief|freelancer?|blogger|news director)"
BIOGRAPHY = (
    r"^(?:\p{Lu}[\p{L}.'’-]+\s+){1,4}(?:\(@\w+\) )?(?:(?:is|was|has been|works as)\s+(?:an?|the|our|\p{Lu}[\w'’.]+|senior|chief|deputy|staff)\b[^.]{0,60}\b"
    + _ROLE
    + r"\b|(?:covers|writes (?:about|on|for)|reports (?:on|for)|has (?:written|reported|been (?:reporting|writing|covering))|joined [\w ]{2,40} in (?:\p{L}+ )?(?:19|20)\d\d|is based in)\b)"
)
"""Who wrote the article, as a sentence, in the case that it is printed in. Counts at the end of an article only."""
CREDITED_CAPTION = r"^.{0,160}\p{L}{5}[.”\"]\s(?:\p{Lu}[\p{L}'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+$"
"""What a picture shows, and behind the stop who took it."""
LEADING_ADVERTISEMENT = r"^(?:[\W_]|<\w{1,10}>)*(?:ADVERTISEMENT|Advertisement|ADVERTORIAL|Advertorial|SPONSORED|PROMOTED)(?:[\W_]|</\w{1,10}>)+\p{Lu}"
"""An advertisement that carries its label, in the case that it is printed in."""

CAPTION_START_RULES: tuple[tuple[str, str], ...] = (
    ("photo_credit", r"(?:(?:image|media|photo|video) caption|representati(?:ve|onal) (?:image|photo|picture)|main image)\b"),
    ("photo_credit", rf"(?:{_PICTURE})\s?(?:[:：/|©]|by\b|courtesy\b|credit\b|via\b)|(?:file|stock|handout|archive) (?:photo|image|picture)\b|\d+/\d+\]\s|(?:item|image|slide|photo) \d+ of \d+\b"),
    ("chart_source", r"(?:sources?|data|chart|charts by|graphic|table|note|notes|figure \d{1,2}|exhibit \d{1,2}|chart \d{1,2})\s?[:：]\s?\S"),
    ("footnote", r"(?:\d{1,2}|\*{1,3}|†)[\])]?\s(?:form|see|source|ibid|as of|includes?|excludes?|excluding|including|based on|figures|data|refers?|note)\b"),
)  # fmt: skip
"""(rule, pattern of how the line begins)."""
CAPTION_END_RULES: tuple[tuple[str, str], ...] = (
    ("photo_credit", r"(?:^|[(\[|/.]\s?)(?:photo(?:graph|grapher)?|image|picture|illustration|credit|courtesy)s?\s?(?:[:：/|©]|of\b|by\b|courtesy\b|via\b)[^.]{0,60}[)\]]?\.?$|\b(?:file|stock|handout) (?:photo|image|picture)[)\]]?\.?$"),
    ("photo_credit", rf"(?:[/|(\[©]|\bvia )\s?(?:{_AGENCY}|representati(?:ve|onal) (?:image|photo|picture))(?:\s?/\s?[a-z0-9 .-]{{1,30}})?[)\]]?\.?$|\b(?:reuters|afp|ap photo|epa)/[a-z][a-z0-9 .-]{{1,40}}[)\]]?$|getty images[)\]]?\.?$|[.,]\s?(?:{_AGENCY}|\w+) file[)\]]?\.?$|[.,–—-]\s?file ?(?:pic|photo)?s?\.?$|[.,(]\s?(?:ap|afp|reuters|getty)(?: photo)?[)\]]?\.?$|\((?:ap|afp) photo/[^()]{{3,60}}\)$"),
)  # fmt: skip
"""(rule, pattern of how the line ends)."""
CAPTION_END_WORDS = (
    "photo", "image", "picture", "illustration", "reuters", "afp", "/ap", "(ap", "associated press", "getty", "bloomberg", "xinhua", "shutterstock",
    "alamy", "credit", "courtesy", " file", ", ap", "epa", "istock", "unsplash", "dpa", "vcg", "imago", "zuma", "pa wire", "press association", "handout",
)  # fmt: skip
"""Words one of which such an end has."""

LONG_DISCLAIMER = r"^[\W_]{0,4}(?:disclaimer|legal (?:notice|disclaimer)|risk (?:warning|disclosure)|important (?:information|notice|disclosures?)|safe harbou?r|(?:cautionary (?:note|statement).{0,20}|note on )?forward[- ]looking)\b"
"""How a disclaimer begins, of any length."""

CALL = (
    r"^[^\w]*(?:please |also |now |just |you can (?:now |also )?)?(?:tap|take|get|read|watch|listen|sign|log|subscribe|download|join|register|click|view|see|show|find|try|discover|follow|start|donate|support|share|check out|buy|shop"
    r"|learn|explore|suggest|report|rate|add|enter|write|leave|send|submit|select|choose|manage|accept|allow|enable|close|open|skip|go|play|print|save|copy|cite|compare|visit|contact|e-?mail|call|text|apply|book|browse|search|sort|filter|load"
    r"|update|upgrade|unlock|unsubscribe|stay|keep|don(?:'|’)t miss|never miss|want|need|have|do you|are you|how well|thank(?:s| you)|oops|sorry|continue|scroll|swipe|install|give|tell us|test|vote|reach us|was this|is this|did you)\b"
)
"""How a button, a prompt or an invitation begins, in lower case: what a reader of a site is asked to do. Headings of an
article begin so too: it counts beside other furniture only.
"""
FACT = r"[:：]\s.*\d|\d.*(?:%|\p{Sc})|\p{Sc}\s?\d|\d\s?(?:bn|tn|m|million|billion|trillion|crore|lakh|per ?cent|pct|basis points|bps)\b"
"""A figure of the article on a short line: a label with a number, a percentage, an amount."""
TICKER = r"^[\^$#]?[A-Z][A-Z0-9.=^/&-]{0,9}$"
"""The sign of a share or an index on its own, in the case that it is printed in."""
TICKER_ROW = r"^[\^$#]?[A-Z][A-Z0-9.=^/&-]{0,9}\s+\p{Sc}?[\d.,]+\s.{0,12}[\d.]+%\)?$"
"""A share or an index with its price and its change."""
INTERRUPTING_RULES = (
    "advertisement",
    "share_buttons",
    "separator",
    "button",
    "follow",
    "newsletter",
    "prompt",
    "counter",
)
"""Rules of notices that sites put between paragraphs too."""
CLOSING_RULES = (
    "comments",
    "tags",
    "copyright",
    "contact",
    "author",
    "author_biography",
    "issuer",
    "legal",
    "feedback",
    "forum",
)
"""Rules of notices that sites put below the last paragraph, or far above it."""

"""Headings of teaser blocks, and the words that open a teaser: what points to other articles and is no part of this
one.

Patterns are matched against the key of a line (see `line_key`): lower case, without what frames it. They are written in
the syntax that Python and Rust share.
"""

from __future__ import annotations

import re

FRAME = r"^[\W_]+|[\W_]+$"
"""What stands around the words of a line: bullets, arrows, hashes, colons, quotes."""
MARKUP = r"</?[A-Za-z][^<>]{0,60}>"
"""Left-over mark-up."""

_THINGS = r"(?:articles?|stor(?:y|ies)|news|posts?|contents?|topics?|reading|reads?|coverage|links?|items|videos?|reports?|research|insights?|pieces|analysis|headlines|pages|columns?|features?)"

HEADINGS: tuple[tuple[str, str], ...] = (
    (rf"related(?: {_THINGS})?(?: (?:from|in|on|by|to)\b.{{0,40}})?", "Related Articles; Related stories on this"),
    (rf"recommended(?: {_THINGS})?(?: (?:for you|by|from|reading)\b.{{0,30}})?", "Recommended; Recommended for you"),
    (r"recommend", "a heading left untranslated on Asian sites"),
    (rf"suggested(?: {_THINGS}| for you)?", "Suggested reading"),
    (rf"similar {_THINGS}", "Similar stories"),
    (r"(?:we think )?(?:you|readers|others|people)(?:'d|’d|'ll|’ll| may| might| will| could)? ?(?:also )?(?:like|liked|enjoy|love|read|viewed|be interested in)(?: this| these)?", "You may also like; Readers also viewed"),
    (r"(?:you may|you might) have missed|in case you missed it|icymi|did you miss (?:it|this)", "In case you missed it"),
    (rf"most[ -](?:read|popular|viewed|shared|commented|watched|discussed|emailed|recent)(?: {_THINGS})?(?: (?:in|on|from|today|now|this week|this month)\b.{{0,30}})?", "Most read; Most popular in Markets"),
    (rf"(?:now )?(?:trending|popular)(?: {_THINGS}| now| today| this week)?(?: (?:in|on|from)\b.{{0,30}})?", "Trending now"),
    (rf"(?:top|latest|more|other|recent|featured|breaking|today's|today’s|editor'?s|editors’?) (?:\w+ )?{_THINGS}(?: (?:in|on|from|by|for|you)\b.{{0,40}})?", "Top stories; More business news; Latest news from Reuters"),
    (r"editor(?:'s|’s|s'|s’|s)? (?:picks?|choices?)", "Editor's picks"),
    (r"more (?:from|on|about|by) .{1,50}|more like this|more to (?:read|explore)", "More from Bloomberg; More on this"),
    (rf"(?:read|see|watch) more (?:{_THINGS} )?(?:on|about|from|in|by)(?: .{{1,40}})?|see more on|more (?:great|top|from the) .{{1,40}}|best of .{{1,30}}|story timeline|latest (?:on|from|in) .{{1,40}}", "Read more news on; Best of The Bulletin"),
    (r"(?:what to )?read(?:ing)? next|up next|next up|keep reading|what to read next|what's next to read", "Read next"),
    (r"further reading|additional reading|must[ -]reads?|don(?:'|’)?t miss(?: out| this| these)?|explore (?:more|further)(?: .{1,40})?|discover more(?: .{1,40})?", "Further reading; Don't miss"),
    (r"(?:sponsored|promoted|paid|partner) (?:content|posts?|stories|links?|articles?)|from (?:our|around the) (?:partners?|sponsors?|web|network)|around the (?:web|network)|ads? by .{1,30}|promoted by .{1,30}", "Sponsored stories: sold teasers"),
    (r"news in pictures|in pictures|latest (?:videos?|podcasts?)|(?:watch|listen) (?:more|next)|podcasts?|newsletters?", "rails of other media"),
    (r"lire aussi|à lire aussi|sur le même sujet|les plus lus|mehr zum thema|lesen sie auch|auch interessant|meistgelesen|das könnte sie auch interessieren|lea también|le puede interesar|noticias relacionadas|leia também|leia mais|leggi anche|potrebbe interessarti|lees ook", "the same in French, German, Spanish, Portuguese, Italian, Dutch"),
    (r"相关(?:阅读|文章|新闻|报道|推荐)|推荐阅读|延伸阅读|热门(?:文章|新闻|推荐)|猜你喜欢|関連(?:記事|ニュース)|おすすめ(?:記事)?|あわせて読みたい|관련 ?(?:기사|뉴스)|추천 ?기사|많이 본 (?:기사|뉴스)", "the same in Chinese, Japanese, Korean"),
)  # fmt: skip
"""Headings of a block of teasers: (pattern, example). What follows is teasers until the article clearly resumes."""

WEAK_HEADINGS: tuple[tuple[str, str], ...] = (
    (r"(?:read|see|learn|find out|more)(?: more)?|read (?:also|too|full story|the full (?:story|article))|see (?:also|all|more)|also read|also see|also on .{1,40}", "Read more: a heading or a button"),
    (r"(?:watch|listen|watch now|listen now|watch also)", "a heading above a player"),
    (r"(?:table of )?contents|on this page|jump to|in this (?:section|report)|others? are reading", "a list of the page's parts"),
    (r"related|links?|previous(?: article| post| story)?|next(?: article| post| story)?", "one link to a neighbour"),
    (r"sponsored|promoted|partner", "one sold teaser"),
)  # fmt: skip
"""Headings or buttons: (pattern, example). What follows is teasers as long as it looks like headlines."""

TEASER_PREFIX = (
    r"^[\W_]{0,4}(?:read(?: more| also| too| next| now| this)?|also read|see also|more|more (?:\w+ )?(?:news|stories)|more on this(?: story| topic)?|related(?: article| articles| story| stories| news| reading| links?| posts?)?|also(?: see| on)?"
    r"|recommended(?: reading)?|must read|watch(?: now| also)?|listen(?: now| to)?|explore|in case you missed it|icymi|trending|up next|further reading|don(?:'|’)?t miss"
    r"|opinion|explainer|podcast|(?:previous|next|newer|older)(?: article| post| story)?|video|gallery|in pictures|live(?: updates)?|lire aussi|lesen sie auch|lea también|leia também|leggi anche|相关阅读|推荐阅读|延伸阅读)"
    r"\s*(?:[:：|»>›]|\s[–—-]\s)\s*\S|^[\W_]{0,4}(?:also|more|read more|read) on [\w-]+\.(?:com|org|net|co|tv|\w\w)\b"
)  # fmt: skip
"""One teaser on a line of its own: its label, a mark, and the other article's headline. Matched against the line in
lower case.
"""

_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
DAY = (
    r"\b(?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:19|20)?[0-9]{2}|(?:19|20)[0-9]{2}[/.-][0-9]{1,2}[/.-][0-9]{1,2}|(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日"
    rf"|[0-9]{{1,2}}(?:st|nd|rd|th)?\.? (?:of )?{_MONTH}\.?,? (?:19|20)[0-9]{{2}}|{_MONTH}\.? [0-9]{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)[0-9]{{2}})"
)
"""A day, in lower case."""
DATE = rf"(?:{DAY}|\b{_MONTH}\.? (?:19|20)[0-9]{{2}})"
"""A day or a month of a year, in lower case."""
TIME = r"[0-9]{1,2}[:.h][0-9]{2}(?::[0-9]{2})?\s?(?:[ap]\.?m\.?)?|[0-9]{1,2}\s?[ap]\.?m\.?"
"""A time of day, in lower case."""
DATE_WORDS = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|published|posted|updated|last|modified|first|created|date|on|at|by|et|edt|est"
    r"|gmt|utc|bst|cet|cest|ist|jst|hkt|sgt|pt|pdt|pst|ct|am|pm|hrs?|local|time"
)  # fmt: skip
"""Words that may stand beside a date on a line that is only a date, in lower case."""
PRINTED = r"^[\W_]*(?:first |last )?(?:published|publication|updated|posted|modified|created)\b"
"""A line that says when this article was printed, in lower case."""
RELATIVE_DATE = r"(?:an?|[0-9]{1,3}) ?(?:s|secs?|m|mins?|h|hrs?|d|w|seconds?|minutes?|hours?|days?|weeks?|months?|years?) ago|yesterday|today|just now"
"""A date counted from now, in lower case."""

REPORTING = r"\b(?:said|says|added|adds|told|noted|notes|stated|explained|argued|warned|wrote|according to|commented|pointed out)\b"
"""A speaker is quoted: an article's own prose has it, a headline seldom."""
CONTINUATIONS = (
    r"^[\"“‘']?(?:but|and|yet|so|however|meanwhile|still|instead|moreover|also|in addition|by contrast|in contrast|for example|for instance|as a result"
    r"|he|she|it|they|his|her|its|their|this|these|those|that|both|others|another|the (?:fund|firm|bank|company|group|manager|report|survey|study|scheme|plan|deal))\b"
)  # fmt: skip
"""First words that lean on what was said before: no teaser begins like this. Matched against the line in lower case."""

COMMON_NAMES = tuple(
    """the a an in on at by for from to with as if it its is he she they we you i this that these those there but and or so yet not no
    however meanwhile while when after before since according most many some more all other both last next one two three our his her
    their what why how who where here now new mr mrs ms dr sir
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday
    us u.s u.s. usa uk u.k eu united states kingdom america american americans china chinese japan japanese india indian europe european
    asia asian africa african world global international national north south east west western eastern wall street hong kong york london
    washington beijing tokyo ceo cfo cio etf etfs ai gdp ipo inc ltd corp co plc llc group bank fund funds capital asset management
    investment investments market markets stock stocks index reuters bloomberg""".split()
)
"""Capitalised words so common in the news, in lower case, that sharing them ties no line to an article."""


def line_key(line: str) -> str:
    """A line in lower case, white space folded, without mark-up and without what frames its words."""
    return re.sub(FRAME, "", re.sub(MARKUP, "", " ".join(line.lower().split())))


RELATED_HEADING = re.compile("(?:" + "|".join(pattern for pattern, _ in HEADINGS) + ")$")
"""Matches the key of a heading above teasers. For `match`."""

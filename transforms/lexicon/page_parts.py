"""Words in the names that sites give to the parts of a page, in class and id attributes: of the article's body, of
pictures' captions, and of the furniture around an article. In lower case; `articleBody` and `article__body` are two
words.
"""

from __future__ import annotations

import re

BODY_OWNERS = frozenset("article story entry post news blog detail".split())
BODY_PARTS = frozenset("body content contents text copy txt".split())
"""An owner's word before a part's names the article's body: article-body, entry-content, story__text."""
BODY_WORDS = frozenset(
    "articlebody storybody postbody storytext articletext bodycopy bodytext richtextarticlebody".split()
)
"""Words that name it alone."""

CAPTION_WORDS = frozenset(
    "caption captions credit credits cutline figcaption imagecaption photocaption photocredit".split()
)
"""Words that name what stands below a picture."""

FURNITURE_WORDS = frozenset(
    """comment comments disqus respond replies rel read-more readmore also-read popular trending share shares sharing social sociable addthis addtoany sharedaddy
    newsletter newsletters signup ad ads adunit adslot banner banners outbrain taboola teaser teasers sidebar rail rightrail widget widgets footer foot masthead
    navbar navigation nav navs menu menus breadcrumb breadcrumbs pagination pager paging toolbar tools privacy consent gdpr cli modal popup overlay lightbox
    tooltip skiplink hidden tag tags tagcloud topics keywords categories byline bylines bio copyright disclaimer legal timestamp dateline metadata rating
    cta ratings vote votes print login carousel slideshow""".split()
)
"""Words that name a piece of furniture alone."""
FURNITURE_BEGINNINGS = (
    "related",
    "recirc",
    "recommend",
    "subscri",
    "promo",
    "sponsor",
    "upsell",
    "advert",
    "cookie",
    "screenreader",
)
"""Beginnings of such words."""
FURNITURE_PAIRS = frozenset(
    """read more, read next, more from, more on, more stories, more news, more articles, also read, most read, most popular, most viewed, most shared, sign up,
    side bar, right rail, pop up, skip link, skip links, sr only, screen reader, visually hidden, author bio, author box, author info, author card, about author,
    post meta, entry meta, article meta, next prev, prev next, next previous, previous next, next post, previous post, prev post, next article,
    previous article, prev article, next story, previous story, up next, you may, cli privacy""".replace("\n", " ")
    .replace("    ", "")
    .split(", ")
)
"""Pairs of words that do."""

EMBEDDED_WORDS = frozenset("embed embedded tweet instagram quote blockquote pullquote".split())
"""Words that name what an article quotes: no furniture, whatever else is in the name."""

ANSWERS = frozenset(
    """reply,reply to this,reply to comment,respond,report,report abuse,report comment,flag,flag as inappropriate,
    permalink,like reply,reply report,reply share,share reply,log in to reply,answer,antworten,répondre,responder,rispondi""".replace(
        "\n", ""
    )
    .replace("    ", "")
    .split(",")
)
"""Lines to press that stand at each comment of a reader, as keys of lines."""
COMMENT_HEADING = re.compile(
    r"(?:(?:[0-9,.]+|no|view|show|see|all|read|load|reader|readers'|readers’|user|your|top|latest) )*"
    r"(?:comments?|responses|replies|discussion)(?: \(?[0-9,.]+\)?)?$"
    r"|(?:join|view|have your say in|start) the (?:conversation|discussion|debate).{0,30}$"
    r"|(?:leave|post|add|write)(?: us)? (?:a|your) (?:comment|reply|response).{0,30}$"
    r"|[0-9]+ thoughts? on\b.{0,60}$|discussion about this post$|what do you think.{0,30}$|conversation(?: \([0-9]+\))?$"
)
"""Headings over what readers wrote, as keys of lines. For `match`."""
OFFER_HEADING = re.compile(
    r"(?:subscribe|register|sign up|sign in|log in|become a (?:member|subscriber)|join) (?:now )?(?:to|for|and) .{0,40}"
    r"(?:read|reading|continue|access|unlock|receive|get|newsletter|emails?|inbox|alerts?|updates).{0,40}$"
    r"|(?:to )?(?:continue|keep|read|unlock|finish) (?:on|reading|this (?:article|story)|the (?:full|rest)).{0,12}\b(?:subscri|choose|sign|register|log|join|plan|with|for|free).{0,40}$"
    r"|(?:this|the full) (?:article|story|content) is (?:for|only|available|reserved|exclusive).{0,50}$"
    r"|already (?:a subscriber|a member|subscribed|registered|have an account).{0,30}$|(?:choose|select|pick) (?:a|your|the) (?:plan|subscription|offer).{0,30}$"
    r"|(?:get|receive) (?:our|the|more).{0,30}(?:newsletter|inbox|by email).{0,30}$|(?:free|daily|weekly|our|email) newsletters?$"
)
"""Headings over an offer to subscribe or to sign up, as keys of lines. For `match`."""

SITE_PHRASES = tuple(
    """all rights reserved,all rights are reserved,without written permission,without permission of,without the permission,written consent of,
    use of cookies,uses cookies,use cookies,we and our partners,our partners,cookie policy,privacy policy,terms of use,terms of service,terms and conditions,
    registered in england,company registered,registered office,this site is protected by,enable javascript,information on your device,©""".replace(
        "\n    ", ""
    ).split(",")
)
"""What only the texts of a site about itself say, in lower case: rights, consent, who its company is."""
NOTICE_HEADING = re.compile(
    r"(?:important|legal|regulatory|risk|general) (?:information|notices?|disclosures?|disclaimers?|warnings?|considerations)(?: and .{3,40})?$"
    r"|disclaimers?$|disclosures?$|(?:cautionary (?:note|statement).{0,50}|note on )?forward[- ]looking statements?$|notes? to editors$"
    r"|(?:about|who|what) (?:us|we are|we do)$|about the (?:author|writer|publisher)s?$|(?:is|was) this (?:page|article|story) (?:useful|helpful)$"
    r"|(?:your|we (?:value|respect) your) privacy.{0,30}$|(?:cookies?|privacy) (?:settings|preferences|notice|policy|consent)$"
    r"|(?:(?:media|press|investor) )?contacts?(?: (?:data|information|details|us))?$"
)
"""Headings over what a publisher says of itself, its duties and its readers' rights, as keys of lines. For `match`."""

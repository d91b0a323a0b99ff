"""Words in the names that sites give to the parts of a page, in class and id attributes: of the article's body, of
pictures' captions, and of the furniture around an article. In lower case; `articleBody` and `article__body` are two
words.
"""

from __future__ import annotations

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
    ratings vote votes print login carousel slideshow""".split()
)
"""Words that name a piece of furniture alone."""
FURNITURE_BEGINNINGS = (
    "related",
    "recirc",
    "recommend",
    "subscri",
    "promo",
    "sponsor",
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

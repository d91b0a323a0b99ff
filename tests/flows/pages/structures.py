"""Pages as the systems build them that news and press rooms run on, each with the lines of its article. The words are
invented; names of elements are those that the systems give.
"""

# ruff: noqa: E501

from __future__ import annotations

from dataclasses import dataclass

from tests.flows.pages.sites import FOOTER, NAV, ld, page

TITLE = "Corley teachers' fund lifts private credit to 9%"
LEAD = (
    "The Corley Teachers' Retirement System will raise its target for private credit to 9% of assets from 6%, its board "
    "decided on Thursday, after a review that took most of the year."
)
QUOTE = "“We are not chasing yield,” said Imre Vasik, its chief investment officer. “We are being paid to wait.”"
SHORT = "Not everyone agrees."
DOUBT = (
    "Two of the eleven trustees voted against the plan. One of them, Lena Orcutt, said that the fund had lost $41 million "
    "on a single loan in 2023 and ought to wait until it knew why."
)
SIZE = (
    "The system manages $36.4 billion for 118,000 teachers. It returned 8.2% in the year to the end of June, against "
    "7.9% for its benchmark, and is 81% funded."
)
PEERS = (
    "Other plans have gone further. A survey by the consultancy Marlow Reed found that 34% of public plans now hold more "
    "than a tenth of their assets in private debt, up from 19% three years earlier."
)
FEES = (
    "Fees are part of the debate: the fund expects to pay about 1.1% a year on the new commitments, nearly three times "
    "what it pays for the whole portfolio."
)
NEXT = "The first commitments, of up to $250 million each, are due before the end of March."
LINES = (LEAD, QUOTE, SHORT, DOUBT, SIZE, PEERS, FEES, NEXT)
BODY = "".join(f"<p>{line}</p>" for line in LINES)

HEAD = f"<title>{TITLE}</title>"
ABSENT = ("Ferry", "ferry")
FERRY = "Ferry line to add 14 crossings a day as tourism returns to the islands"
FERRY_TEXT = (
    "The Harlow ferry line will add 14 crossings a day from May, its owner said, as visitors return to the islands in "
    "numbers not seen since 2019. It has ordered two ships for the service, which will carry 1,200 people each."
)
FERRY_MORE = (
    "Ferry tickets will cost 4% more than last summer, it added, because fuel is dearer and because the harbour has "
    "raised what it charges by a fifth, which islanders have called a scandal that the county must look into soon."
)
READER = (
    "Reader {}: I have paid into this plan for thirty years, and nobody has asked me what I think of it; ferry tickets "
    "are dearer too, and whoever wrote this should come and see how people live here."
)


@dataclass(frozen=True)
class Structure:
    """A page and the lines of its article, without marks. absent: words that stand on the page but not in it."""

    name: str
    why: str
    html: str
    lines: tuple[str, ...] = LINES
    absent: tuple[str, ...] = ABSENT


def paragraphs(lines: tuple[str, ...], tag: str = "p", names: str = "") -> str:
    """Each line in an element of its own."""
    return "".join(f"<{tag} class='{names}'>{line}</{tag}>" for line in lines)


def cards(n_cards: int, tag: str = "div", names: str = "") -> str:
    """Teasers with picture, heading and a first sentence."""
    one = (
        f"<{tag} class='{names}'><a href=/ferry><img src=a.jpg></a><h3><a href=/ferry>{FERRY}</a></h3>"
        f"<p>{FERRY_TEXT[:118]}</p><span>3 min</span></{tag}>"
    )
    return one * n_cards


def readers(n_readers: int, tag: str = "div", names: str = "") -> str:
    """Comments of readers."""
    return "".join(
        f"<{tag} class='{names}'><b>reader{n}</b> <span>2 hours ago</span><p>{READER.format(n)}</p>"
        f"<a href=#>Reply</a></{tag}>"
        for n in range(n_readers)
    )


STRUCTURES = (
    Structure(
        "wordpress block theme", "everything is a wp-block; the posts below are a query loop, within main too",
        page(
            HEAD,
            "<div class=wp-site-blocks><header class='wp-block-template-part'><div class='wp-block-group is-layout-flex'>"
            f"{NAV}</div></header><main class='wp-block-group is-layout-flow' id=wp--skip-link--target>"
            f"<h1 class=wp-block-post-title>{TITLE}</h1><div class='wp-block-group'><div class=wp-block-post-date>"
            "<time datetime=2025-07-07>July 7, 2025</time></div><p class=wp-block-post-terms>in Funds</p></div>"
            "<div class='entry-content wp-block-post-content has-global-padding is-layout-constrained'>"
            + paragraphs(LINES, names="wp-block-paragraph")
            + "</div><div class='wp-block-group alignwide'><h2 class=wp-block-heading>More posts</h2><div class=wp-block-query>"
            f"<ul class='wp-block-post-template'>{cards(4, 'li', 'wp-block-post')}</ul></div></div>"
            f"<div class=wp-block-comments><h2>6 responses</h2><ol class=wp-block-comment-template>{readers(6, 'li')}</ol>"
            f"</div></main><footer class=wp-block-template-part><p>{FERRY}, powered by WordPress</p></footer></div>",
        ),
    ),
    Structure(
        "drupal", "fields around the body; blocks of views below it",
        page(
            HEAD,
            f"<div class='dialog-off-canvas-main-canvas'><div class=layout-container>{NAV}<main role=main>"
            "<a id=main-content tabindex=-1></a><div class=layout-content><div class=region-content>"
            f"<div class='block block-core block-page-title-block'><h1>{TITLE}</h1></div>"
            "<div class='block block-system block-system-main-block'><article class='node node--type-press-release "
            "node--view-mode-full'><div class=node__content><div class='field field--name-field-date field--type-datetime'>"
            "<div class=field__item>7 July 2025</div></div><div class='clearfix text-formatted field field--name-body "
            f"field--type-text-with-summary field--label-hidden field__item'>{BODY}</div>"
            "<div class='field field--name-field-tags'><div class=field__label>Tags</div><div class=field__item>"
            "<a href=/t/1>Pensions</a></div></div></div></article></div>"
            f"<div class='views-element-container block block-views'><h2>Latest news</h2>{cards(3, 'div', 'views-row')}</div>"
            f"</div></div></main></div></div>{FOOTER}",
        ),
    ),
    Structure(
        "amp of a publisher", "amp elements between the paragraphs, a menu in amp-sidebar, a recommendation in amp-list",
        page(
            HEAD,
            f"<amp-sidebar id=menu><ul><li><a href=/>{FERRY}</a></li></ul></amp-sidebar><amp-consent id=c><div>"
            f"<p>{READER.format(0)}</p></div></amp-consent><article class=i-amphtml-content><header><h1>{TITLE}</h1></header>"
            f"<section class=amp-wp-article-content><p>{LEAD}</p><amp-ad width=300><div fallback>Ferry</div></amp-ad>"
            + paragraphs(LINES[1:4])
            + f"<amp-embed type=taboola><p>{FERRY_TEXT}</p></amp-embed>"
            + paragraphs(LINES[4:])
            + f"</section><amp-list src=x><div role=list>{cards(3)}</div></amp-list></article>",
        ),
    ),
    Structure(
        "arc xp with styled components", "hashed names; a box to read more inside the body",
        page(
            HEAD,
            f"<div id=fusion-app><div class='c-stack b-single-chain'>{NAV}</div><main class='b-right-rail__main'>"
            f"<h1 class='b-headline'>{TITLE}</h1><article class='default__ArticleBody-sc-1tsdmj7-2 dcJoBV article-body-wrapper'>"
            + paragraphs(LINES[:3], names="default__StyledText-xb1qmn-0 kJXsPy body-paragraph")
            + f"<div class='b-read-more c-stack'><h2 class=c-heading>Read more</h2>{cards(2, names='c-stack')}</div>"
            + paragraphs(LINES[3:], names="default__StyledText-xb1qmn-0 kJXsPy body-paragraph")
            + f"</article><div class='b-results-list'>{cards(6, 'article', 'b-results-list__wrapper')}</div></main></div>",
        ),
    ),
    Structure(
        "substack", "a box to subscribe in the middle, likes and comments below",
        page(
            HEAD,
            f"<div id=entry><div id=main class=main><article class='typography newsletter-post post'><div class=post-header>"
            f"<h1 class='post-title published'>{TITLE}</h1><div>Imre Vasik</div><div>Jul 07, 2025</div></div>"
            "<div class=visibility-check></div><div><div class=available-content><div dir=auto class='body markup'>"
            + paragraphs(LINES[:4])
            + "<div class='subscription-widget-wrap-editor'><div class=subscription-widget><div class=preamble>"
            "<p>Ferry Notes is read by 12,000 people. To receive new posts and support my work, consider becoming a free or "
            "paid subscriber.</p></div><form class=subscription-widget-subscribe><input type=email></form></div></div>"
            + paragraphs(LINES[4:])
            + "</div></div><div class=post-footer>14 Likes<a href=#>Share</a></div></div></article>"
            f"<div id=discussion class=comments-page><h4>Discussion about this post</h4>{readers(8)}</div>"
            f"<div class='portable-archive-list'>{cards(4)}</div></div></div>",
        ),
    ),
    Structure(
        "medium", "hashed names only; the body in sections of divs",
        page(
            HEAD,
            f"<div id=root><div class='a b c'><div class='l ae'>{NAV}</div><article><div class=l><div class=l><section>"
            "<div><div class='gn go gp gq gr'><div class='ab cb'><div class='ci bh ev ew ex ey'><div><h1 "
            f"class='pw-post-title hf hg hh be'>{TITLE}</h1><div class='speechify-ignore ab'><p class='be b fx'>Imre Vasik</p>"
            "<span>5 min read</span> <span>Jul 7, 2025</span></div></div>"
            + paragraphs(LINES, names="pw-post-body-paragraph ml mm hj mn b mo")
            + "</div></div></div></div></section></div></div></article><div class='ab cb'><div class='ci bh'>"
            "<span>214</span><p class='be b'>Written by Imre Vasik</p><p class='be b bf z'>1.2K followers. Writes of ferry "
            f"lines and of what they cost the people on the islands that they serve.</p></div><h2>Responses (9)</h2>"
            f"{readers(3)}</div><div class='xk'><h2>Recommended from Medium</h2>{cards(6)}</div></div></div>",
        ),
    ),
    Structure(
        "ghost", "cards of the editor in the body; an offer to subscribe, and a grid of posts",
        page(
            HEAD,
            f"<div class=viewport>{NAV}<main id=site-main class=site-main><article class='article post tag-funds'>"
            f"<header class='article-header gh-canvas'><h1 class=article-title>{TITLE}</h1><p class=article-excerpt>A fund goes "
            "further</p></header><section class='gh-content gh-canvas'>"
            + paragraphs(LINES[:4])
            + "<div class='kg-card kg-cta-card'><p>Ferry prices by mail, each Monday, free, from people who know the islands "
            "well</p><a class=kg-cta-button href=#>Sign up</a></div>"
            f"<figure class='kg-card kg-bookmark-card'><a class=kg-bookmark-container href=/f><div class=kg-bookmark-title>{FERRY}"
            f"</div><div class=kg-bookmark-description>{FERRY_TEXT[:110]}</div></a></figure>"
            + paragraphs(LINES[4:])
            + "</section></article></main><aside class=read-more-wrap><div class='read-more inner'>"
            f"{cards(3, 'article', 'post-card')}</div></aside></div>",
        ),
    ),
    Structure(
        "press-release wire", "the release in a section; contacts and other releases below",
        page(
            HEAD,
            f"<header class=detail-headline><h1>{TITLE}</h1></header><main><article class='news-release static-content'>"
            "<section class='release-body container'><div class=row><div class='col-lg-10 col-lg-offset-1'>"
             f"<p><span class=legendSpanClass><span class=xn-location>CORLEY</span>, <span class=xn-chron>July 7, 2025</span>"
            f"</span> /Harbour Wire/ -- {LEAD}</p>"
            + paragraphs(LINES[1:])
            + "</div></div></section></article><section class='container share-module'><h3>Also from this source</h3>"
            f"{cards(2, names='col-sm-6')}</section><section class='container'><h3>More Releases in Similar Topics</h3>"
            f"{cards(3, names='col-sm-4')}</section></main>{FOOTER}",
        ),
        lines=(f"CORLEY, July 7, 2025 /Harbour Wire/ -- {LEAD}", *LINES[1:]),
    ),
    Structure(
        "central bank", "nothing is named; publications and contacts follow the text in the same element",
        page(
            HEAD,
            f"<div id=main-wrapper><main><div class=title><ul class=breadcrumb><li><a href=/>Press</a></li></ul><h1>{TITLE}</h1>"
            "</div><div class=section>"
             f"<p class=ecb-publicationDate>7 July 2025</p><ul><li>{SIZE}</li><li>{NEXT}</li></ul>"
            + paragraphs(LINES[:4])
            + "<h2>What others do</h2>"
            + paragraphs(LINES[5:7])
            + "</div><div class=related-publications><div class=title>Related</div>"
            f"<dl><dt>3 July 2025</dt><dd><a href=/f>{FERRY}</a></dd></dl></div>"
            "<address><p><strong>Ferry Bank</strong></p><p>Directorate General Communications</p></address></main></div>"
            f"{FOOTER}",
        ),
        lines=(SIZE, NEXT, *LINES[:4], "What others do", *LINES[5:7]),
    ),
    Structure(
        "component pages of a pension fund", "each paragraph in components of its own; teasers are components too",
        page(
            HEAD,
            f"<div class='root responsivegrid'><div class='aem-Grid aem-Grid--12'>{NAV}"
            f"<div class='title aem-GridColumn'><div class=cmp-title><h1 class=cmp-title__text>{TITLE}</h1></div></div>"
            + "".join(
                f"<div class='text aem-GridColumn aem-GridColumn--default--8'><div class=cmp-text>{part}</div></div>"
                for part in (paragraphs(LINES[:3]), paragraphs(LINES[3:5]), paragraphs(LINES[5:]))
            )
            + "<div class='teaserlist aem-GridColumn'><div class=cmp-list>"
            f"{cards(3, names='cmp-teaser')}</div></div></div></div>{FOOTER}",
        ),
    ),
    Structure(
        "stub before a paywall", "two paragraphs, then what a subscription costs",
        page(
            HEAD,
            f"{NAV}<main><article><h1>{TITLE}</h1><div class='story__content'>{paragraphs(LINES[:2])}</div>"
            "<div class='paywall-wall'><h2>To read on, choose a plan</h2><p>Ferry Digital, for $1 in your first four weeks, with "
            "all our reporting from markets around the world, then $39 a month.</p><p>Ferry Premium, for $55 a month, with "
            "the work of our columnists and data on 40,000 companies as well.</p><p>Cancel at any time before the end of "
            f"the trial, and keep reading of the ferry line until then.</p></div></article></main>{FOOTER}",
        ),
        lines=LINES[:2],
    ),
    Structure(
        "live blog", "posts with a time and a heading each; all of them are the article, the times of later ones too",
        page(
            HEAD,
            f"{NAV}<main><h1>{TITLE}</h1><div class=liveblog>"
            + "".join(
                f"<div class='liveblog-post' id=p{n}><time datetime=2025-07-07T1{n}:00Z>1{n}:00</time><h2>{heading}</h2>"
                f"<div class='liveblog-post__body'>{paragraphs(lines)}</div><ul class=share-tools><li><a href=#>Share</a></li></ul></div>"
                for n, (heading, lines) in enumerate(
                    [("The board has voted", LINES[:3]), ("A doubt", LINES[3:5]), ("What others hold", LINES[5:])]
                )
            )
            + f"</div></main><aside class=rail>{cards(4)}</aside>",
        ),
        lines=(
            "The board has voted", *LINES[:3], "11:00", "A doubt", *LINES[3:5], "12:00", "What others hold", *LINES[5:]
        ),
    ),
    Structure(
        "questions and answers", "questions in bold paragraphs of their own, short ones too",
        page(
            HEAD,
            f"{NAV}<div class=wrap><h1>{TITLE}</h1><div class=rte><p>{LEAD}</p><p><strong>Why now?</strong></p><p>{QUOTE}</p>"
            f"<p><strong>Who is against it?</strong></p><p>{DOUBT}</p><p><strong>How large is the fund?</strong></p>"
            f"<p>{SIZE}</p><p>{FEES}</p></div><div class=wrap2>{cards(3)}</div></div>{FOOTER}",
        ),
        lines=(LEAD, "Why now?", QUOTE, "Who is against it?", DOUBT, "How large is the fund?", SIZE, FEES),
    ),
    Structure(
        "answers that unfold", "details and summary, as in the explainers of press rooms",
        page(
            HEAD,
            f"{NAV}<main><h1>{TITLE}</h1><p>{LEAD}</p><p>{PEERS}</p><details open><summary>Why now?</summary><p>{QUOTE}</p><p>{FEES}</p>"
            f"</details><details><summary>Who is against it?</summary><p>{DOUBT}</p></details></main>{FOOTER}",
        ),
        lines=(LEAD, PEERS, "Why now?", QUOTE, FEES, "Who is against it?", DOUBT),
    ),
    Structure(
        "many comments in names that say nothing", "three times as much prose as the article has, and as dense",
        page(
            HEAD,
            f"{NAV}<div class=pg><div class=hd><h1>{TITLE}</h1></div><div class=tx>{BODY}</div><div class=cm><h3>24 comments</h3>"
            f"{readers(24)}</div></div>{FOOTER}",
        ),
    ),
    Structure(
        "comments in one list", "each is a paragraph in an item",
        page(
            HEAD,
            f"{NAV}<div class=u1><h1>{TITLE}</h1>{BODY}</div><div class=u2><h4>Join the conversation</h4><ul>"
            + "".join(f"<li><p>{READER.format(n)}</p></li>" for n in range(12))
            + f"</ul></div>{FOOTER}",
        ),
    ),
    Structure(
        "newsletter in tables", "made for mail: tables in tables, a cell for each paragraph",
        page(
            HEAD,
            "<table width=100%><tr><td align=center><table width=600><tr><td><a href=#>View in browser</a></td></tr>"
            f"<tr><td><h1>{TITLE}</h1></td></tr>"
            + "".join(f"<tr><td style='font-family:Arial;padding:10px'>{line}</td></tr>" for line in LINES)
            + "<tr><td><table><tr><td><a href=#>Unsubscribe</a></td><td><a href=#>Preferences</a></td></tr></table></td></tr>"
            "<tr><td style='font-size:10px'>© 2025 Ferry Letters, 12 Pier Road</td></tr></table></td></tr></table>",
        ),
    ),
    Structure(
        "cookie wall and cards between paragraphs", "neither says what it is",
        page(
            HEAD,
            "<div class=xq1><div><p>We and our 812 partners store and read information on your device, such as the ferry you "
            "took, to measure how pages are used and to show what may interest you.</p><p>You may accept all of it, or look at "
            f"each purpose and each partner before you decide, here or on any later visit to the pages.</p></div></div>{NAV}"
            f"<div class=zt4><h1>{TITLE}</h1><div class=zt5><p>{LEAD}</p><p>{QUOTE}</p><div class=kk9><a href=/f><img src=a.jpg>"
            f"<span>{FERRY}</span></a></div><p>{SHORT}</p><p>{DOUBT}</p><p>{SIZE}</p>{cards(1, names='kk9')}<p>{PEERS}</p>"
            f"<p>{FEES}</p><p>{NEXT}</p></div></div>{FOOTER}",
        ),
    ),
    Structure(
        "text between breaks in divs", "no paragraph at all; double breaks",
        page(
            HEAD,
            f"<div id=top>{NAV}</div><div id=c1><div id=c2><div class=h>{TITLE}</div><div class=t>"
            + "<br><br>".join(LINES)
            + f"</div></div><div id=c3>{cards(3)}</div></div><div id=bottom>© 2025 Ferry Post</div>",
        ),
    ),
    Structure(
        "article in data only", "the page is filled by a script: nothing to see without it",
        page(
            HEAD
            + ld(
                '{"@context":"https://schema.org","@type":"NewsArticle","headline":"' + TITLE + '","articleBody":"'
                + "\\n\\n".join(LINES)
                + '"}'
            ),
            "<div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript>",
        ),
    ),
    Structure(
        "teaser in sight, article in data", "the page shows the first paragraph and unfolds the rest by script",
        page(
            HEAD
            + ld(
                '{"@context":"https://schema.org","@type":"NewsArticle","headline":"' + TITLE + '","articleBody":"'
                + "\\n".join(LINES)
                + '"}'
            ),
            f"{NAV}<main><h1>{TITLE}</h1><p>{LEAD}</p><button>Read on</button>{cards(3)}</main>{FOOTER}",
        ),
    ),
    Structure(
        "several articles", "the teasers are article elements as well, with long excerpts",
        page(
            HEAD,
            f"{NAV}<div class=cols><article class=lead><h1>{TITLE}</h1>{BODY}</article>"
            + f"<article class=item><h2>{FERRY}</h2><p>{FERRY_TEXT}</p></article>" * 5
            + f"</div>{FOOTER}",
        ),
    ),
    Structure(
        "gallery", "an article with as many captions as paragraphs",
        page(
            HEAD,
            f"{NAV}<article><h1>{TITLE}</h1><div class=gallery>"
            + "".join(
                f"<figure><img src={n}.jpg><figcaption>Trustees of the fund at meeting {n} of the year, which took most of a "
                "day (Photo: Ferry Press)</figcaption></figure>"
                for n in range(6)
            )
            + f"</div><div class=txt>{BODY}</div></article>{FOOTER}",
        ),
        absent=(),
    ),
    Structure(
        "second article below", "endless scroll: the next article follows in full, in the same structure",
        page(
            HEAD,
            f"{NAV}<main><div class=story data-id=1><h1>{TITLE}</h1><div class=story-copy>{BODY}</div></div>"
            f"<div class=story data-id=2><h1>{FERRY}</h1><div class=story-copy>"
            + f"<p>{FERRY_TEXT}</p><p>{FERRY_MORE}</p>" * 4
            + f"</div></div></main>{FOOTER}",
        ),
    ),
    Structure(
        "second article below, unnamed", "the same in names that say nothing",
        page(
            HEAD,
            f"{NAV}<main><div class=q7><h1>{TITLE}</h1><div class=q8>{BODY}</div></div><div class=q7><h1>{FERRY}</h1><div class=q8>"
            + f"<p>{FERRY_TEXT}</p><p>{FERRY_MORE}</p>" * 4
            + f"</div></div></main>{FOOTER}",
        ),
    ),
    Structure(
        "old layout of tables", "fonts and cells: a menu at the left, the text in the middle, notices at the right",
        "<html><head><title>" + TITLE + "</title></head><body bgcolor=#ffffff><table width=760 border=0><tr><td colspan=3>"
        "<img src=logo.gif></td></tr><tr><td width=140 valign=top><font size=1>"
        + "<br>".join(f"<a href=/{n}>Ferry news of region {n}</a>" for n in range(20))
        + f"</font></td><td valign=top><font face=Arial size=4><b>{TITLE}</b></font><br><font size=2>"
        + "".join(f"<p>{line}" for line in LINES)
        + f"</font></td><td width=120 valign=top><font size=1><b>Ferry fares</b><br>{FERRY}<br><br>Poll: should the ferry be free of "
        "charge for everyone who lives on the islands?</font></td></tr></table></body></html>",
    ),
    Structure(
        "very long menu", "four hundred links before the article, in elements without names",
        page(
            HEAD,
            "<div class=mm>"
            + "".join(
                f"<div><a href=/{n}>Ferry department {n}</a><ul>"
                + "".join(f"<li><a href=/{n}/{m}>Ferries to the islands of group {m}</a></li>" for m in range(19))
                + "</ul></div>"
                for n in range(20)
            )
            + f"</div><div class=mb><h1>{TITLE}</h1>{BODY}</div>{FOOTER}",
        ),
    ),
    Structure(
        "listicle", "numbered headings, each with a paragraph; the numbers of a reader's list",
        page(
            HEAD,
            f"{NAV}<main class=site-main><h1>{TITLE}</h1><p>{LEAD}</p><h2>1. Size</h2><p>{SIZE}</p><h2>2. Peers</h2><p>{PEERS}</p>"
            f"<h2>3. Fees</h2><p>{FEES}</p><h2>4. Doubts</h2><p>{DOUBT}</p></main><div class=more-stuff>{cards(4)}</div>{FOOTER}",
        ),
        lines=(LEAD, "1. Size", SIZE, "2. Peers", PEERS, "3. Fees", FEES, "4. Doubts", DOUBT),
    ),
    Structure(
        "modules of a script framework", "names with hashes; paragraphs are divs",
        page(
            HEAD,
            f"<div id=__next><div class=Layout_root__a1B2c>{NAV}<div class='Article_wrapper__Zx9'><h1 class=Heading_h1__q>{TITLE}</h1>"
            f"<div class=Article_container__Pq3>{paragraphs(LINES, 'div', 'Text_block__v7R')}</div>"
            f"<div class=Grid_grid__k2>{cards(6, names='Card_card__m1')}</div></div></div></div>"
            '<script id=__NEXT_DATA__ type="application/json">{"props":{"ferry":14}}</script>',
        ),
    ),
    Structure(
        "paragraphs with test ids", "an agency's page: each paragraph is a div, links in it repeat what a reader hears",
        page(
            HEAD,
            f"<div data-testid=Layout>{NAV}<article data-testid=Article><header><h1 data-testid=Heading>{TITLE}</h1></header>"
            "<div class='article-body-module__wrapper__1abc'><div class='article-body-module__paragraph__2U-4Y'>"
            "<div data-testid=ContextWidget><h3>Summary</h3></div>"
            + "".join(
                f"<div class='text-module__text__0GDob article-body-module__element__5NWx' data-testid=paragraph-{n}>{line}</div>"
                for n, line in enumerate(LINES)
            )
            + "</div><p class='sign-off'>Reporting by Imre Vasik in Ferry; editing by Lena Orcutt</p></div></article>"
            f"<div data-testid=ReadNext>{cards(5)}</div></div>",
        ),
    ),
    Structure(
        "finance portal", "caas names; the button to unfold hides nothing from the source",
        page(
            HEAD,
            f"<div id=YDC-Col1><div class='caas-container'><div class=caas-content-wrapper><header class=caas-header><h1>{TITLE}</h1>"
            "</header><div class='caas-attr'><div class=caas-attr-meta>Imre Vasik · <time datetime=2025-07-07T10:00:00Z>Mon"
            "</time></div></div><div class=caas-body>"
            + paragraphs(LINES[:3])
            + "<ul class=caas-list><li><p><a href=/f>"
            + FERRY
            + "</a></p></li></ul>"
            + paragraphs(LINES[3:])
            + "</div><button>View comments</button></div></div></div><div id=YDC-Side><ul>"
            f"{cards(8, 'li', 'js-stream-content')}</ul></div>",
        ),
    ),
    Structure(
        "blogger", "text between breaks with spans of word processors in it",
        page(
            HEAD,
            f"<div class=content-outer><div class='main section' id=main><div class='widget Blog' id=Blog1><div class=blog-posts>"
            "<h2 class=date-header><span>Monday, July 7, 2025</span></h2><div class='post hentry'><h3 class='post-title entry-title'>"
            f"{TITLE}</h3><div class='post-body entry-content'>"
            + "<br /><br />".join(f"<span style='font-family: georgia;'>{line}</span>" for line in LINES)
            + "<div style='clear: both;'></div></div><div class=post-footer>Posted by Ferry at 10:00</div></div>"
            f"<div class=comments id=comments><h4>3 comments:</h4>{readers(3)}</div></div></div></div>"
            f"<div class=column-right-outer><div class='widget PopularPosts'>{cards(5)}</div></div></div>",
        ),
    ),
    Structure(
        "site builder", "rows and columns of blocks; the text in two of them",
        page(
            HEAD,
            f"<div id=siteWrapper>{NAV}<main id=page><article class='blog-item-wrapper'><div class='blog-item-top-wrapper'><h1>{TITLE}</h1>"
            "</div><div class='blog-item-content-wrapper'><div class='sqs-layout sqs-grid-12 columns-12'><div class='row sqs-row'>"
            f"<div class='col sqs-col-12'><div class='sqs-block html-block sqs-block-html'><div class=sqs-block-content>{paragraphs(LINES[:4])}"
            "</div></div><div class='sqs-block newsletter-block'><div class=sqs-block-content><p>Ferry news in your mail: sign up "
            "with your email address to receive it each week.</p></div></div><div class='sqs-block html-block sqs-block-html'>"
            f"<div class=sqs-block-content>{paragraphs(LINES[4:])}</div></div></div></div></div></div></article>"
            f"<section class='item-pagination'><a href=/f><h2>{FERRY}</h2></a></section></main></div>",
        ),
    ),
    Structure(
        "footer of prose without a name", "who the company is and what is forbidden, longer than a short article",
        page(
            HEAD,
            f"{NAV}<div class=r1><h1>{TITLE}</h1><p>{LEAD}</p><p>{QUOTE}</p><p>{NEXT}</p></div><div class=r9><div>"
            + "".join(f"<a href=/{n}>Ferry section {n}</a>" for n in range(30))
            + "</div><p>The Ferry Post is published by Ferry Media plc, a company registered in England and Wales with its office at "
            "12 Pier Road, Harlow.</p><p>All rights are reserved: no part of these pages may be reproduced, stored or passed on in "
            "any form without the written consent of Ferry Media plc, which licenses its content to others for a fee.</p></div>",
        ),
        lines=(LEAD, QUOTE, NEXT),
    ),
    Structure(
        "offers at the end of the body", "a letter to sign up for, and what else to read, in plain paragraphs",
        page(
            HEAD,
            f"{NAV}<article><h1>{TITLE}</h1><div class=content>{BODY}<p><em>Sign up for our <a href=/l>ferry newsletter</a></em></p>"
            f"<p><strong>READ MORE: <a href=/f>{FERRY}</a></strong></p></div></article>{FOOTER}",
        ),
        lines=(*LINES, "Sign up for our ferry newsletter"),  # the line ledger calls it a notice
        absent=("14 crossings",),
    ),
    Structure(
        "named by other words", "the container is a story, the body has no name; the standfirst above is left out",
        page(
            HEAD,
            f"{NAV}<div class=story><div class=story-top><h1>{TITLE}</h1><p class=standfirst>Board votes nine to two for more lending</p>"
            f"</div><div class=flow>{BODY}</div><div class=story-end>{cards(2)}</div></div>{FOOTER}",
        ),
    ),
    Structure(
        "hidden until scrolled", "paragraphs with a style that a script takes off",
        page(
            HEAD,
            f"{NAV}<main><h1>{TITLE}</h1><div class=body-text>"
            + paragraphs(LINES[:3])
            + "<div class=more style='opacity:0;max-height:0'>"
            + paragraphs(LINES[3:])
            + f"</div></div>{cards(3)}</main>{FOOTER}",
        ),
    ),
)  # fmt: skip

FURTHER = (
    Structure(
        "agency hub",
        "stories of the same subject as a list in the body, a hub of them behind it",
        page(
            HEAD,
            f"<bsp-header class=Page-header>{NAV}</bsp-header><main class=Page-main><div class=Page-content><h1 class=Page-headline>{TITLE}</h1><div class='Page-lead'><figure class=Figure><img src=x><figcaption class=Figure-caption><p>FILE - Teachers rally in Corley, 2024. (Ferry Photo)</p></figcaption></figure></div><div class=Page-byline><div class=Page-authors>BY IMRE VASIK</div><div>Updated 10:14 AM, July 7, 2025</div></div><div class=Page-storyBody><div class='RichTextStoryBody RichTextBody'>"
            + paragraphs(LINES[:3])
            + f"<div class='PageListEnhancementGeneric'><div class=PageList-header><h2 class=PageList-header-title>Related stories</h2></div><div class=PageList-items>{cards(3, names='PagePromo')}</div></div>"
            + paragraphs(LINES[3:6])
            + "<div class='HubPeekEmbed'><a href=/hub>Ferries</a></div>"
            + paragraphs(LINES[6:])
            + f"</div></div></div><div class=TaboolaRecommendation>{cards(4)}</div></main>",
        ),
        absent=("ferry", "14 crossings"),
    ),
    Structure(
        "hashed classes with rich links",
        "a linked heading in an aside, in the body",
        page(
            HEAD,
            f"{NAV}<main><article><div class=dcr-1aul2ye><h1 class=dcr-u0152o>{TITLE}</h1></div><div class=dcr-1x2><p>Board votes nine to two</p></div><div class=dcr-9><a href=/p>Imre Vasik</a> Ferry correspondent<details class=dcr-km9><summary>Mon 7 Jul 2025 10.00 CEST</summary>Last modified on Tue 8 Jul 2025</details></div><div id=maincontent class=dcr-c><div class='article-body-commercial-selector article-body-viewer-selector dcr-11jlzzj'>"
            + paragraphs(LINES[:3], names="dcr-130mj7b")
            + f"<figure class=dcr-r><aside><a href=/f><h3>{FERRY}</h3><span>Read more</span></a></aside></figure>"
            + paragraphs(LINES[3:], names="dcr-130mj7b")
            + f"</div></div></article><section class=dcr-z><h2>Most viewed</h2><ol>{cards(5, 'li')}</ol></section></main>{FOOTER}",
        ),
    ),
    Structure(
        "page builder with elementor",
        "widgets in columns, teasers as articles below",
        page(
            HEAD,
            f"<div class='elementor elementor-location-single post-17'><div class=elementor-section><div class=elementor-container><div class=elementor-column><div class='elementor-widget elementor-widget-theme-post-title'><div class=elementor-widget-container><h1 class=elementor-heading-title>{TITLE}</h1></div></div><div class='elementor-element elementor-widget elementor-widget-theme-post-content'><div class=elementor-widget-container>{BODY}</div></div><div class='elementor-widget elementor-widget-posts'><div class=elementor-widget-container><div class=elementor-posts-container>{cards(3, 'article', 'elementor-post')}</div></div></div></div></div></div></div>{FOOTER}",
        ),
    ),
    Structure(
        "government press page",
        "a list of contents with links into the page; the heading over the first paragraph is left out",
        page(
            HEAD,
            f"{NAV}<main><div class=gem-c-title><h1>{TITLE}</h1></div><div class=gem-c-contents-list><h2>Contents</h2><ol><li><a href=#a>Decision</a></li><li><a href=#b>Next steps</a></li></ol></div><div class=gem-c-govspeak><div class=govspeak><h2 id=a>Decision</h2>{paragraphs(LINES[:5])}<h2 id=b>Next steps</h2>{paragraphs(LINES[5:])}</div></div><div class=gem-c-feedback><h2>Is this page useful?</h2><p>Help us improve: do not include personal or financial information like your ferry number or credit card details.</p></div></main>{FOOTER}",
        ),
        lines=(*LINES[:5], "Next steps", *LINES[5:]),
    ),
    Structure(
        "sections and ad slots",
        "a section for each paragraph, advertisements between them",
        page(
            HEAD,
            f"{NAV}<div class=wrapper-main><h1>{TITLE}</h1>"
            + "<div class=ad-slot>Advertisement</div>".join(
                f"<section class=story-section><p>{line}</p></section>" for line in LINES
            )
            + f"<section class=story-section-more><h2>More in Funds</h2>{cards(3)}</section></div>{FOOTER}",
        ),
    ),
    Structure(
        "broken markup",
        "elements that are not closed, and ends of others that were never opened",
        "<html><head><title>"
        + TITLE
        + f"</title></head><body><div id=a>{NAV}<div id=b><h1>{TITLE}<div class=c><p>"
        + "<p>".join(LINES)
        + f"</div></span></article></div></div></div><div class=z><ul><li><a href=/f>{FERRY}</a></ul>",
    ),
    Structure(
        "misnamed container",
        "the article in an element that calls itself a sidebar",
        page(
            HEAD,
            f"{NAV}<div class='sidebar-layout with-sidebar'><div class='left-sidebar-content'><h1>{TITLE}</h1>{BODY}</div><div class='right-sidebar'>{cards(4)}</div></div>{FOOTER}",
        ),
    ),
    Structure(
        "release in pre paragraphs",
        "one block of text with blank lines, whom to call below",
        page(
            HEAD,
            f"{NAV}<div class=main-scroll-container><h1 class=article-headline>{TITLE}</h1><div class=main-body-container id=main-body-container><pre>"
            + "\n\n".join(LINES)
            + f"</pre></div><div class=contact-us><h2>Contact Data</h2><p>Lena Orcutt, Ferry Communications, press office of the system, (555) 010-0199</p></div></div>{FOOTER}",
        ),
    ),
    Structure(
        "insight with disclaimers",
        "more small print than article, as asset managers have it",
        page(
            HEAD,
            f"{NAV}<main><h1>{TITLE}</h1><div class=rich>{BODY}</div><div class=rich2><h3>Important information</h3><p>{'The value of ferry investments and the income from them can fall as well as rise, and investors may not get back the amount originally invested. ' * 6}</p><p>{'This is for ferry professionals only and must not be relied upon by anyone else in any country where it would be against the rules. ' * 5}</p></div></main>{FOOTER}",
        ),
    ),
    Structure(
        "timeline items",
        "headings and paragraphs in the items of a list",
        page(
            HEAD,
            f"{NAV}<main><h1>{TITLE}</h1><p>{LEAD}</p><p>{PEERS}</p><ul class=tl>"
            + "".join(
                f"<li><h3>{y}</h3><p>{line}</p></li>" for y, line in (("2023", DOUBT), ("2024", FEES), ("2025", SIZE))
            )
            + f"</ul></main><div class=oth>{cards(3)}</div>{FOOTER}",
        ),
        lines=(LEAD, PEERS, "2023", DOUBT, "2024", FEES, "2025", SIZE),
    ),
    Structure(
        "author box and next story unnamed",
        "who wrote it, and a link to what is next, in names that say nothing",
        page(
            HEAD,
            f"{NAV}<div class=k1><h1>{TITLE}</h1><div class=k2>{BODY}</div><div class=k3><img src=a><b>Imre Vasik</b><p>Imre Vasik writes about ferry lines and islands, and has done so since 2009 from offices in three harbours.</p></div><div class=k4><span>Next article</span><a href=/f>{FERRY}</a></div></div>{FOOTER}",
        ),
    ),
    Structure(
        "newsletter box mid article unnamed",
        "an offer with a heading between the paragraphs",
        page(
            HEAD,
            f"{NAV}<div class=k1><h1>{TITLE}</h1><div class=k2>{paragraphs(LINES[:4])}<div class=k7><h4>Get our daily newsletter</h4><p>The ferry news that matters, in your inbox each morning before the first boat has left the harbour.</p><input><button>Sign up</button></div>{paragraphs(LINES[4:])}</div></div>{FOOTER}",
        ),
    ),
    Structure(
        "poll and quiz widgets",
        "a vote of readers with its shares, which are no figures of the article",
        page(
            HEAD,
            f"{NAV}<article><h1>{TITLE}</h1><div class=story>{paragraphs(LINES[:4])}<div class=poll-widget><p>Should the ferry be free for all who live on the islands?</p><label>Yes 62%</label><label>No 38%</label></div>{paragraphs(LINES[4:])}</div></article>{FOOTER}",
        ),
    ),
    Structure(
        "gdpr modal first, article short",
        "more words about consent than in the article, and before it",
        page(
            HEAD,
            f"<div id=sp><div><h2>Your privacy</h2><p>{'We use ferry technologies to keep information on a device so that we may show what interests you and count who has seen it. ' * 5}</p></div></div>{NAV}<div class=c><h1>{TITLE}</h1><p>{LEAD}</p><p>{QUOTE}</p></div>{FOOTER}",
        ),
        lines=(LEAD, QUOTE),
    ),
)
"""Written after the reading of pages was, to see how it does on what it was not made for."""

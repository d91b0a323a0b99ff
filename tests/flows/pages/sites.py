"""Pages in the structures of real news sites, with what a reader would say of each. The words are invented."""

from __future__ import annotations

from dataclasses import dataclass, field

P1 = (
    "The Harlow County Pension Fund returned 7.4% in the year to June, its chief investment officer Dana Whitlock said "
    "on Monday, beating a benchmark that rose 6.9% over the same twelve months."
)
P2 = (
    "The fund moved 3% of its assets into private credit during the spring, and its board will review the long-term "
    "target for the asset class when it meets in the autumn, according to its annual report."
)
P3 = (
    "It manages $18.2 billion for teachers and nurses, and has trailed its own benchmark by 40 basis points a year over "
    "the past five years, mostly because of its holdings of office property."
)
PARAGRAPHS = (P1, P2, P3)
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
TITLE = "Harlow pension fund gains 7.4% on shares and private credit"
TEASER = "Storm cuts power to 200,000 homes along the coast"
TEASERS = (
    "<div class=related-stories><h3>Related stories</h3><ul>"
    f"<li><a href=/storm>{TEASER}</a> <time datetime=2025-07-20>20 July</time></li>"
    "<li><a href=/jets>Airline to buy 60 jets for $9 billion</a></li></ul></div>"
)


@dataclass(frozen=True)
class Site:
    """A page and what it says: None where it does not say."""

    name: str
    why: str
    html: str
    title: str | None = TITLE
    published: str | None = None
    basis: str = "page"
    publisher: str | None = None
    url: str | None = None
    language: str | None = "en"
    lines: tuple[str, ...] = PARAGRAPHS
    absent: tuple[str, ...] = field(default=("200,000", "60 jets"))


def page(head: str, body: str, lang: str = "en") -> str:
    """A whole page."""
    return f"<!doctype html><html lang={lang}><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"


def ld(text: str) -> str:
    """A block of JSON-LD."""
    return f'<script type="application/ld+json">{text}</script>'


NAV = "<nav><a href=/>Home</a> <a href=/markets>Markets</a> <a href=/funds>Funds 2025</a></nav>"
FOOTER = "<footer><p>© 2025 Coastal Wire. Call 555 0100 or write to us at 12 Pier Road.</p></footer>"

SITES = (
    Site(
        "json-ld of an agency", "one NewsArticle, everything said in data; the update is not the publication",
        page(
            f"<title>{TITLE} | Coastal Wire</title><link rel=canonical href=https://wire.example/a/1>"
            + ld(
                '{"@context":"https://schema.org","@type":"NewsArticle","headline":"' + TITLE + '","datePublished":'
                '"2025-07-07T08:30:00-04:00","dateModified":"2025-07-08T10:00:00-04:00",'
                '"publisher":{"@type":"Organization","name":"Coastal Wire"}}'
            ),
            f"{NAV}<main><article><h1>{TITLE}</h1><div class=byline>By Mara Eklund</div>"
            f"<time datetime=2025-07-08T14:00:00Z>Updated July 8</time><div class=article-body>{BODY}</div></article>"
            f"{TEASERS}</main>{FOOTER}",
        ),
        published="2025-07-07T08:30:00-04:00", publisher="Coastal Wire", url="https://wire.example/a/1",
    ),
    Site(
        "wordpress with @graph", "Yoast's graph: WebPage, Article, Person; a suffix on og:title",
        page(
            f'<title>{TITLE} - Pension Weekly</title><meta property=og:title content="{TITLE} - Pension Weekly">'
            '<meta property=og:site_name content="Pension Weekly"><link rel=canonical href=https://pw.example/2025/fund/>'
            + ld(
                '{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"x","datePublished":"2025-07-01"},'
                '{"@type":"Person","name":"Tom Ashby"},{"@type":"Article","headline":"' + TITLE + '",'
                '"datePublished":"2025-07-07T12:30:00+00:00"}]}'
            ),
            f"<div id=page><header class=site-header><a href=/>Pension Weekly</a></header><div id=content class=site-content>"
            f"<article class='post-17 post type-post tag-pensions category-funds'><header class=entry-header>"
            f"<h1 class=entry-title>{TITLE}</h1><div class=entry-meta>Posted on <time class=entry-date "
            f"datetime=2025-07-07T12:30:00+00:00>July 7, 2025</time></div></header><div class=entry-content>{BODY}"
            "<div class=sharedaddy>Share this: Twitter Facebook 12</div></div><footer class=entry-meta>Tagged pensions"
            f"</footer></article><div id=comments class=comments-area><p>{'I doubt that this 99% is right. ' * 8}</p></div>"
            f"</div><aside id=secondary class=widget-area>{TEASERS}</aside></div>",
        ),
        published="2025-07-07T12:30:00+00:00", publisher="Pension Weekly", url="https://pw.example/2025/fund/",
        absent=("200,000", "99%", "Facebook 12"),
    ),
    Site(
        "opengraph only", "no JSON-LD; the heading and og:title agree, the window says more",
        page(
            f'<title>{TITLE} | Markets | The Harbour Post</title><meta property="og:title" content="{TITLE}">'
            '<meta property="article:published_time" content="2025-07-07T09:00:00+02:00">'
            '<meta property="article:modified_time" content="2025-07-09T09:00:00+02:00">'
            '<meta property="og:site_name" content="The Harbour Post"><meta property="og:url" content="https://hp.example/x">',
            f"{NAV}<div class=layout><div class=main-col><h1 class=headline>{TITLE}</h1><div class=story-body>{BODY}</div>"
            f"</div><div class=right-rail>{TEASERS}</div></div>{FOOTER}",
        ),
        published="2025-07-07T09:00:00+02:00", publisher="The Harbour Post", url="https://hp.example/x",
    ),
    Site(
        "microdata", "itemprop on visible elements, as in the years before JSON-LD",
        page(
            f"<title>{TITLE}</title>",
            f"<div itemscope itemtype=http://schema.org/NewsArticle><h1 itemprop=headline>{TITLE}</h1>"
            "<span itemprop=dateModified content=2025-07-09>9 July</span>"
            f"<span itemprop=datePublished content=2025-07-07T06:00:00Z>7 July</span><div itemprop=articleBody>{BODY}</div>"
            f"</div>{TEASERS}",
        ),
        published="2025-07-07T06:00:00Z",
    ),
    Site(
        "date in words, with a zone", "nothing for machines: the line under the heading tells the date",
        page(
            f"<title>{TITLE}</title>",
            f"<article><h1>{TITLE}</h1><p class=publish-date>Published Mon, July 7, 2025 at 8:30 AM EDT</p>"
            f"<p class=update-date>Updated Tue, July 8, 2025 at 9:00 AM EDT</p><div class=article-text>{BODY}</div></article>"
            f"{TEASERS}",
            lang="en-US",
        ),
        published="2025-07-07T08:30-04:00", language="en-US",
    ),
    Site(
        "british date in words", "a day first, and British summer time",
        page(
            f"<title>{TITLE}</title>",
            f"<article><header><h1>{TITLE}</h1><span class=timestamp>7 July 2025 • 6:00pm BST</span></header>"
            f"<div class=article-body-text>{BODY}</div></article>",
            lang="en-GB",
        ),
        published="2025-07-07T18:00+01:00", language="en-GB",
    ),
    Site(
        "numbers for a date", "07/04/2025 on an American page is the fourth of July",
        page(
            f"<title>{TITLE}</title>",
            f"<article><h1>{TITLE}</h1><div class=post-date>07/04/2025</div><div class=post-body>{BODY}</div></article>",
            lang="en-US",
        ),
        published="2025-07-04", language="en-US",
    ),
    Site(
        "numbers that may be either", "07/04/2025 on a page that does not say where it is from: no date",
        page(
            f"<title>{TITLE}</title>",
            f"<article><h1>{TITLE}</h1><div class=post-date>07/04/2025</div><div class=post-body>{BODY}</div></article>",
        ),
        published=None, basis="none",
    ),
    Site(
        "date in the address only", "the address has the day; its own basis",
        page(
            f"<title>{TITLE}</title><link rel=canonical href=https://hp.example/2025/07/07/harlow-fund/>",
            f"{NAV}<div id=wrap><h1>{TITLE}</h1><div class=text>{BODY}</div>{TEASERS}</div>",
        ),
        published="2025-07-07", basis="url", url="https://hp.example/2025/07/07/harlow-fund/",
    ),
    Site(
        "amp", "an AMP page: its canonical address is the other one",
        page(
            f"<title>{TITLE}</title><link rel=canonical href=https://hp.example/x>"
            + ld('{"@type":"NewsArticle","headline":"' + TITLE + '","datePublished":"2025-07-07T12:00:00.000Z"}'),
            f"<amp-sidebar><ul><li><a href=/m>Markets 24</a></li></ul></amp-sidebar><article><h1>{TITLE}</h1>"
            f"<amp-img src=x></amp-img>{BODY}<amp-ad>Save 50%</amp-ad></article>",
        ),
        published="2025-07-07T12:00:00.000Z", url="https://hp.example/x",
    ),
    Site(
        "data of another article", "the first article of the data is a teaser's; the heading tells which is the page's",
        page(
            f"<title>{TITLE}</title>"
            + ld(
                '[{"@type":"NewsArticle","headline":"' + TEASER + '","datePublished":"2025-07-20"},'
                '{"@type":["NewsArticle"],"headline":"' + TITLE + '","datePublished":"2025-07-07"}]'
            ),
            f"<article><h1>{TITLE}</h1>{BODY}</article>",
        ),
        published="2025-07-07",
    ),
    Site(
        "broken data", "JSON-LD that is no JSON: what a reader sees still counts",
        page(
            f'<title>{TITLE}</title>{ld("{broken: [")}<meta name=parsely-pub-date content=2025-07-07T08:00:00Z>',
            f"<article><h1>{TITLE}</h1>{BODY}</article>",
        ),
        published="2025-07-07T08:00:00Z",
    ),
    Site(
        "data in comments", "old templates put CDATA or a comment around the JSON, entities twice over",
        page(
            "<title>x</title>"
            + ld(
                '//<![CDATA[\n{"@type":"NewsArticle","headline":"Fund &amp;amp; bank: 5% more",'
                '"datePublished":"2025-07-07"}\n//]]>'
            ),
            f"<article><h1>Fund &amp; bank: 5% more</h1>{BODY}</article>",
        ),
        title="Fund & bank: 5% more", published="2025-07-07",
    ),
    Site(
        "headline cut off", "data cut the headline at 110 characters; the heading has it in full",
        page(
            "<title>x</title>" + ld('{"@type":"NewsArticle","headline":"' + TITLE[:40] + '…"}'),
            f"<article><h1>{TITLE}</h1>{BODY}</article>",
        ),
        basis="none",
    ),
    Site(
        "wire copy in pre", "a terminal's page: one block, lines broken by hand",
        page(
            f"<title>{TITLE}</title><meta name=date content='Mon, 07 Jul 2025 08:30:00 GMT'>",
            f"<h1>{TITLE}</h1><pre>{P1}\n{P2}</pre>",
        ),
        published="2025-07-07T08:30:00+00:00", lines=(f"{P1} {P2}",),
    ),
    Site(
        "text between breaks", "no paragraphs: a cell of a layout table, lines apart by <br>",
        page(
            f"<title>{TITLE}</title>",
            f"<table><tr><td width=150><a href=/a>Funds</a><br><a href=/b>Markets</a></td><td><h1>{TITLE}</h1>"
            f"{P1}<br><br>{P2}<br><br>{P3}</td></tr></table>",
        ),
        basis="none",
    ),
    Site(
        "chunks", "the article in several elements, with advertisements between",
        page(
            f"<title>{TITLE}</title>",
            f"<main><h1>{TITLE}</h1><div class=body__inner><div class='chunk article-body'><p>{P1}</p></div></div>"
            f"<div class=ad-slot>Advertisement: 20% off</div><div class=body__inner><div class='chunk article-body'><p>{P2}</p>"
            f"<p>{P3}</p></div></div>{TEASERS}</main>",
        ),
        basis="none", absent=("20% off", "200,000"),
    ),
    Site(
        "a site's name as heading", "the logo is an h1 too",
        page(
            f"<title>{TITLE} — Harbour</title><meta property=og:site_name content=Harbour>",
            f"<div class=top><h1>Harbour</h1></div><article><h1>{TITLE}</h1>{BODY}</article>",
        ),
        publisher="Harbour", basis="none",
    ),
)  # fmt: skip

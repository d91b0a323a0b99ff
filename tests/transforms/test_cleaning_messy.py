"""Messy articles: each line is written with the label it must get. The text is what stands after the label."""

from __future__ import annotations

import polars as pl
import pytest

from transforms.cleaning import lines

P1 = "The Harlow County Pension Fund returned 7.4% in the year to June, its chief investment officer Dana Whitlock said on Monday."
P2 = "Whitlock said the fund had moved 3% of its assets into private credit, and that its board would review the target in the autumn."
P3 = "The Harlow fund, which manages $18.2 billion for teachers and nurses, has trailed its benchmark by 40 basis points over five years."

CASES: dict[str, list[tuple[str, str]]] = {
    # A block of headlines in the middle: the page resumes with prose about the same fund.
    "read more in the middle": [
        ("title", "Harlow pension fund gains 7.4%"),
        ("body", P1),
        ("related_heading", "READ MORE:"),
        ("teaser", "Port strike enters its third week as talks collapse"),
        ("teaser", "Carmaker to cut 4,000 jobs in Saxony"),
        ("body", P2),
        ("body", P3),
    ],
    # Under a strong heading, sentences with a stop are teasers too, until names and speaker tie a line to the article.
    "most read with sentences": [
        ("title", "Harlow pension fund gains 7.4%"),
        ("body", P1),
        ("related_heading", "Most read"),
        ("teaser", "A storm has cut power to 200,000 homes along the coast of Brittany. More rain is expected."),
        ("teaser", "The airline will buy 60 jets for $9 billion. Deliveries are to begin in the spring of next year."),
        ("body", "Dana Whitlock of Harlow added that the fund did not expect to sell its property holdings, worth $2.1 billion. They are let for ten years."),
    ],
    # A site's prompts between paragraphs.
    "newsletter prompts": [
        ("title", "Harlow pension fund gains 7.4%"),
        ("body", P1),
        ("notice", "Sign up for our Pensions Briefing and get the day's stories in your inbox"),
        ("notice", "Never miss a story"),
        ("notice", "Subscribe now for $1.99 a week and save 50% in your first year."),
        ("body", P2),
    ],
    # Buttons, with counters that must not become counts.
    "share buttons": [
        ("title", "Harlow pension fund gains 7.4%"),
        ("notice", "Share"),
        ("notice", "Facebook | Twitter | LinkedIn | WhatsApp | Copy link"),
        ("notice", "1.2k shares"),
        ("notice", "5 min read"),
        ("body", P1),
        ("notice", "Print this page"),
        ("notice", "12 Comments"),
    ],
    # Consent banners end up at the top of scraped text.
    "cookie notice": [
        ("title", "Harlow pension fund gains 7.4%"),
        ("notice", "We and our 812 partners use cookies to store information on your device."),
        ("notice", "Accept all"),
        ("notice", "Manage preferences"),
        ("body", P1),
        ("body", P2),
    ],
    # The end of an agency story.
    "copyright and credits": [
        ("title", "Harlow pension fund gains 7.4%"),
        ("notice", "By Mara Eklund and Tom Ashby"),
        ("body", "HARLOW, July 7 (Coastal Wire) - " + P1),
        ("body", P2),
        ("notice", "(Reporting by Mara Eklund; Editing by Tom Ashby)"),
        ("notice", "© 2025 Coastal Wire. All rights reserved."),
        ("notice", "This material may not be published, broadcast, rewritten or redistributed."),
    ],
    # Who wrote it: a sentence with names, but about no fund.
    "author biography": [
        ("title", "Harlow pension fund gains 7.4%"),
        ("body", P1),
        ("body", P2),
        ("body", P3),
        ("notice", "About the author"),
        ("notice", "Mara Eklund is a senior reporter covering pensions and insurance for Coastal Wire. She joined in 2014."),
        ("notice", "Follow her on Twitter @maraeklund"),
    ],
    # Advertisements, bare and with their text. A sentence about advertising is none.
    "advertisement": [
        ("title", "Harlow pension fund gains 7.4%"),
        ("body", P1),
        ("notice", "ADVERTISEMENT"),
        ("notice", "Advertisement - Open an account with $0 commission and rates up to 4.10%"),
        ("notice", "Story continues below advertisement"),
        ("body", "Advertising spending by asset managers fell 12% last year, according to the survey of 140 firms that the agency published."),
    ],
    # A sentence lifted out of the article counts once, wherever the box stands.
    "pull quote": [
        ("title", "Harlow pension fund gains 7.4%"),
        ("body", P1),
        ("repeat", "“We will hold 15% in cash until the dust has settled”"),
        ("body", "“We will hold 15% in cash until the dust has settled,” Whitlock told the board, which agreed after a short debate."),
        ("repeat", P1),
    ],
    # Captions with credits in the forms of agencies.
    "captions": [
        ("title", "Harlow pension fund gains 7.4%"),
        ("caption", "The fund's office in Harlow, built in 1974. Photo: Jo Lindqvist"),
        ("body", P1),
        ("caption", "Dana Whitlock at a hearing in May. REUTERS/Ines Moreau"),
        ("caption", "A trader in Frankfurt (AP Photo/Karl Weiss)"),
        ("body", P2),
        ("caption", "Source: company reports"),
    ],
    # A table that came out as one cell a line, with its heading.
    "flattened table": [
        ("title", "Harlow pension fund gains 7.4%"),
        ("body", P1),
        ("table", "Assets by class at end of June (in $ millions)"),
        ("table", "Class"),
        ("table", "2025"),
        ("table", "2024"),
        ("table", "Equity"),
        ("table", "9,102.4"),
        ("table", "8,417.0"),
        ("table", "Private credit"),
        ("table", "546"),
        ("table", "n/a"),
        ("body", P2),
    ],
    # Rows with bars or tabs.
    "table rows": [
        ("title", "Harlow pension fund gains 7.4%"),
        ("body", P1),
        ("table", "| Class | 2025 | 2024 |"),
        ("table", "| --- | --- | --- |"),
        ("table", "| Equity | 50.1% | 48.7% |"),
        ("body", P2),
        ("table", "Bonds\t22.0%\t24.5%"),
        ("table", "Cash\t3.0%\t2.2%"),
    ],
    # Place, date and publisher on a line say when it was printed; a dateline that opens a paragraph belongs to it.
    "datelines": [
        ("title", "Harlow pension fund gains 7.4%"),
        ("notice", "Coastal Wire, 7 July 2025"),
        ("notice", "Updated 9:41 a.m. ET"),
        ("body", "HARLOW, July 7 (Coastal Wire) - " + P1),
        ("body", "In the year to 30 June 2024 the return was 5.1%."),
    ],
    # A rail without a heading gives itself away by its dates; they are not the article's.
    "headlines with dates": [
        ("title", "Harlow pension fund gains 7.4%"),
        ("body", P1),
        ("body", P2),
        ("body", P3),
        ("teaser", "House prices slip 0.8% in June"),
        ("teaser_date", "14/07/2025"),
        ("teaser", "Chipmaker to spend $40 billion on a plant in Texas"),
        ("teaser_date", "July 11, 2025"),
    ],
    # One teaser on its own line, between paragraphs and at the end.
    "labelled teasers": [
        ("title", "Harlow pension fund gains 7.4%"),
        ("body", P1),
        ("teaser", "Read also: Why mortgage rates above 7% keep owners in place"),
        ("body", P2),
        ("teaser", "RELATED | Five charts on office rents, down 12%"),
    ],
    # Lists are the article's own, and so are subheads.
    "lists and subheads": [
        ("title", "Harlow pension fund gains 7.4%"),
        ("body", P1),
        ("subhead", "Private credit rises to 3%"),
        ("body", P2),
        ("list", "- Equity: 50.1% of the fund"),
        ("list", "- Bonds: 22.0%"),
        ("list", "1. The board meets in October."),
        ("body", P3),
    ],
    # Small print: figures in it are no statements of the article.
    "disclaimers": [
        ("title", "Harlow pension fund gains 7.4%"),
        ("body", P1),
        ("notice", "Disclaimer: The views expressed are those of the author. Minimum investment is $5,000."),
        ("notice", "Past performance is not a guide to future returns."),
        ("notice", "This article was originally published by Coastal Wire on 7 July 2025."),
        ("notice", "Media contact: press@harlow.example.org"),
        ("notice", "Tags: pensions, private credit, 401(k)"),
    ],
    # Teasers seen twice in one page repeat each other.
    "block seen twice": [
        ("title", "Harlow pension fund gains 7.4%"),
        ("body", P1),
        ("related_heading", "You may also like"),
        ("teaser", "A central bank in the region will lower its rate to 1%, its governor said."),
        ("teaser", "A central bank in the region will lower its rate to 1%, its governor said."),
    ],
    # The page says its title again above the text, in capitals.
    "title again": [
        ("title", "Harlow pension fund gains 7.4%"),
        ("repeat", "HARLOW PENSION FUND GAINS 7.4%"),
        ("body", P1),
    ],
    # Headings of teaser blocks in other languages.
    "other languages": [
        ("title", "Pensionskasse Harlow gewinnt 7,4 Prozent"),
        ("body", "Die Pensionskasse Harlow hat im Jahr bis Juni 7,4 Prozent verdient, sagte ihre Anlagechefin Dana Whitlock am Montag in Harlow."),
        ("related_heading", "Das könnte Sie auch interessieren"),
        ("teaser", "Autobauer streicht 4.000 Stellen in Sachsen"),
    ],
}  # fmt: skip


def ledger(text: str, title: str | None) -> pl.DataFrame:
    return lines(
        pl.DataFrame({"article_id": ["a"], "title": [title], "text": [text]}, schema_overrides={"title": pl.String})
    )


@pytest.mark.parametrize("separator", ["\n", "\n\n"], ids=["single", "double"])
@pytest.mark.parametrize("case", CASES)
def test_each_line_gets_its_label(case: str, separator: str) -> None:
    written = CASES[case]
    found = ledger(separator.join(line for _, line in written), written[0][1]).filter(pl.col("label") != "blank")
    got = list(zip(found["label"], found["rule"], (line for _, line in written), strict=True))
    assert [(label, line) for label, _, line in got] == written, got


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 12

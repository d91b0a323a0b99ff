"""Small articles about institutional investors, as many as asked for, no two alike."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

_PLACES = tuple(
    "Aldmoor Brackwater Carrowby Dunhallow Eastmarch Fenwick Garth Holmbury Inverlee Juniper Kestle".split()
)
_KINDS = ("Teachers' Pension Fund", "Sovereign Fund", "Insurance Board", "University Endowment", "Asset Management")
_FIGURES = (
    "{name} said assets under management rose {rate}% to ${size} billion in {year}.",
    "It returned {rate} per cent in the {year} fiscal year, its trustees reported.",
    "The fund held {rate}% of its portfolio in private credit at the end of {year}.",
    "{name} committed ${size} million to infrastructure over the next few years.",
    "Its staff grew to {count} people across the group's offices.",
    "The board plans to cut external fees by {size} million euros before the end of {year}.",
    "Net inflows came to ${size} billion, against outflows in the year before.",
    "About {rate}% of the members who answered a survey favoured the new allocation.",
)
_WHO = tuple(
    "trustee,actuary,consultant,chair,analyst,strategist,treasurer,auditor,member,regulator,banker,economist".split(",")
)
_DID = tuple("welcomed,doubted,defended,questioned,described,postponed,resisted,revisited,praised,dismissed".split(","))
_WHAT = tuple(
    "plan,review,mandate,strategy,merger,policy,proposal,appointment,timetable,portfolio,forecast,benchmark".split(",")
)
_HOW = tuple("cautious,hurried,patient,costly,modest,sweeping,quiet,contested,overdue,unusual,careful,bold".split(","))
_WHY = (
    "because rates may fall further",
    "as markets turned calmer",
    "while rivals looked elsewhere",
    "after talks with unions ended",
    "although liquidity stayed thin",
    "since private deals take longer",
    "before a hearing in the capital",
    "despite the losses on property",
)
_WORDS = 160  # of an article: about 1.1 kB
_START = datetime(2024, 1, 2, 8, tzinfo=UTC)


def written_articles(number: int, target: Path) -> None:
    """Writes so many articles as JSON Lines: url, title, publisher, published_at, text of about 1.1 kB, 3-5 figures."""
    with target.open("w", encoding="utf-8") as lines:
        lines.writelines(json.dumps(article) + "\n" for article in articles(number))


def articles(number: int) -> Iterator[dict[str, str]]:
    """So many articles, the same each time; dates a quarter of an hour apart."""
    chooser = random.Random(1)  # noqa: S311  the same number gives the same articles
    for place in range(number):
        name = f"{chooser.choice(_PLACES)} {chooser.choice(_PLACES)} {chooser.choice(_KINDS)}"
        sentences = [_figure(template, name, chooser) for template in chooser.sample(_FIGURES, 3)]
        while sum(len(sentence.split()) for sentence in sentences) < _WORDS:
            sentences.insert(chooser.randint(1, len(sentences)), _sentence(chooser))
        yield {
            "url": f"https://news.example.com/{place}",
            "title": f"{name} and the {chooser.choice(_HOW)} {chooser.choice(_WHAT)}",
            "publisher": f"The {chooser.choice(_PLACES)} Courier",
            "published_at": (_START + timedelta(minutes=15 * place)).isoformat(),
            "text": "\n".join(" ".join(sentences[at : at + 4]) for at in range(0, len(sentences), 4)),
        }


def _figure(template: str, name: str, chooser: random.Random) -> str:
    return template.format(
        name=name,
        rate=round(chooser.uniform(0.5, 18), 1),
        size=round(chooser.uniform(1, 300), 1),
        count=f"{chooser.randint(100, 9_000):,}",
        year=chooser.randint(2019, 2024),
    )


def _sentence(chooser: random.Random) -> str:
    """A sentence without a figure."""
    who, did, what, how, why = (chooser.choice(words) for words in (_WHO, _DID, _WHAT, _HOW, _WHY))
    other, further = chooser.choice(_WHAT), chooser.choice(_HOW)
    return f"The {who} {did} the {how} {what} in {chooser.choice(_PLACES)} {why}, and called the {other} {further}."

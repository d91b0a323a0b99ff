"""How pages write and name the date of their publication."""

from __future__ import annotations

import re

MONTHS = {
    name: number
    for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)
}  # fmt: skip
"""The first three letters of a month, in lower case, and its number."""

ZONES = {
    "UTC": "UTC", "GMT": "UTC", "BST": "Europe/London", "CET": "Europe/Paris", "CEST": "Europe/Paris", "MSK": "Europe/Moscow",
    "EST": "America/New_York", "EDT": "America/New_York", "ET": "America/New_York", "CST": "America/Chicago", "CDT": "America/Chicago",
    "CT": "America/Chicago", "MST": "America/Denver", "MDT": "America/Denver", "MT": "America/Denver", "PST": "America/Los_Angeles",
    "PDT": "America/Los_Angeles", "PT": "America/Los_Angeles", "IST": "Asia/Kolkata", "SGT": "Asia/Singapore", "HKT": "Asia/Hong_Kong",
    "JST": "Asia/Tokyo", "KST": "Asia/Seoul", "GST": "Asia/Dubai", "SAST": "Africa/Johannesburg", "AEST": "Australia/Sydney",
    "AEDT": "Australia/Sydney", "NZST": "Pacific/Auckland", "NZDT": "Pacific/Auckland",
}  # fmt: skip
"""Short names of time zones, as news sites mean them, and the place whose clock they tell. IST is India's."""

UPDATED_WORDS = re.compile(r"^\W*(?:last )?(?:updated?|modified|edited|corrected)\b", re.IGNORECASE)
"""How a line begins that tells when the page was changed, not when it was published."""

PUBLISHED_NAMES = ", ".join(
    f"[{attribute}*='{name}' i]"
    for attribute in ("class", "data-testid")
    for name in (
        "publish",
        "pubdate",
        "pub-date",
        "pub_date",
        "entry-date",
        "post-date",
        "article-date",
        "article__date",
        "article_date",
        "story-date",
        "posted",
        "timestamp",
        "dateline",
        "byline-date",
        "date-time",
        "datetime",
    )
)
"""Elements named for the date of publication, as a CSS selector."""

"""What the headings of a table's columns say of the figures below them. Patterns are matched against lower case."""

from __future__ import annotations

SCALES: tuple[tuple[str, float], ...] = (
    (r"\b(?:trillions?|trn|tn)\b|[$€£¥]\s?tn\b", 1e12),
    (r"\b(?:billions?|bln|bns?|mrd|milliards?)\b|[$€£¥]\s?bn?\b", 1e9),
    (
        r"\b(?:millions?|mln|mns?|mio|mm)\b|[$€£¥]\s?(?:m|mm|mn)\b|\b(?:usd|eur|gbp|jpy|chf|aud|cad|nok|sek|dkk|inr|cny) ?mm?\b",
        1e6,
    ),
    (r"\b(?:thousands?|000s?)\b|['’]000s?\b|[$€£¥]\s?(?:k|000s?)\b", 1e3),
)
"""(pattern, what a figure below is multiplied by), the first that is found."""

UNITS: tuple[tuple[str, str], ...] = (
    (r"\b(?:percentage|per cent|percent) points?\b|\bpp\b|\bppts?\b|%[- ]points?", "percentage_point"),
    (r"\bbasis points?\b|\bbps?\b", "basis_point"),
    (r"%|\bper ?cent(?:age)?\b|\bpct\b", "percent"),
)
"""(pattern, unit of the figures below it)."""

KINDS: tuple[tuple[str, str, str], ...] = (
    ("money", r"\baum\b|\bassets\b|under management", "aum"),
    ("money", r"\b(?:in|out)?flows?\b|\bnet new (?:money|assets)\b|redemptions|subscriptions", "flow"),
    ("percent", r"\b(?:share|weight|weighting|allocation|proportion) (?:of|in)\b.*\b(?:portfolio|assets|fund|total|aum)\b|\ballocation\b|\bweight(?:ing)?\b|% of (?:portfolio|assets|total|aum|fund|nav)", "allocation"),
    ("percent", r"\breturns?\b|\bperformance\b|\byield to\b|\b(?:1|3|5|10)[- ]y(?:ea)?r\b|\bytd\b|\bgain\b", "return"),
    ("percent", r"\bchange\b|\bchg\b|\bgrowth\b|\byoy\b|\bqoq\b|year[- ]on[- ]year|\bincrease\b", "change"),
    ("percent", r"\bstakes?\b|\bownership\b|\bholding\b", "stake"),
    ("percent", r"\brate\b|\byield\b|\bfees?\b|\bcharge\b|\bcoupon\b|expense ratio", "rate"),
)  # fmt: skip
"""(family of units, pattern, kind of the figures below it), the first that is found."""

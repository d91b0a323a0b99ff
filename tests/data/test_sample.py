"""The sample's properties that later stages rely on."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parents[2] / "data"
SAMPLE = DATA / "sample"
README = (DATA / "README.md").read_text("utf-8")
ENCODINGS = {"gold-survey-cp1252.txt": "cp1252", "swiss-result-utf16.txt": "utf-16"}  # the rest is UTF-8
NO_ARTICLES = {".gitattributes"}
RECORD_FIELDS = {"url", "title", "publisher", "published_at"}


def decoded(name: str) -> str:
    return (SAMPLE / name).read_bytes().decode(ENCODINGS.get(name, "utf-8"))


def article_files() -> list[str]:
    return sorted(path.name for path in SAMPLE.iterdir() if path.name not in NO_ARTICLES)


def lines_of_records() -> list[tuple[str, str]]:
    return [(name, line) for name in article_files() if name.endswith(".jsonl") for line in decoded(name).splitlines()]


def records() -> list[dict[str, str]]:
    return [json.loads(line) for _, line in lines_of_records() if is_json(line)]


def is_json(line: str) -> bool:
    try:
        json.loads(line)
    except json.JSONDecodeError:
        return False
    return True


def articles() -> dict[str, str]:
    """Text or mark-up of every readable article, by file name or url."""
    files = {name: decoded(name) for name in article_files() if not name.endswith(".jsonl")}
    return {name: text for name, text in files.items() if text} | {
        record["url"]: record.get("text") or record["html"] for record in records()
    }


def words(markup: str) -> int:
    without_code = re.sub(r"(?s)<(script|style)\b.*?</\1>|<[^>]*>", " ", markup)
    return len(without_code.split())


def test_there_are_at_least_25_articles_in_every_format() -> None:
    assert len(articles()) >= 25
    assert {Path(name).suffix for name in article_files()} == {".txt", ".md", ".html", ".jsonl"}


def test_every_file_is_listed_in_the_readme_and_nothing_else_is() -> None:
    listed = re.findall(r"^\| `([^`]+)` \|", README, flags=re.MULTILINE)
    assert sorted(listed) == article_files()


@pytest.mark.parametrize("name", sorted(articles()))
def test_articles_have_the_length_of_short_news(name: str) -> None:
    assert 80 <= words(articles()[name]) <= 500


# ── encodings: each must fail as UTF-8, or the file no longer tests anything ──


def test_windows_1252_bytes() -> None:
    raw = (SAMPLE / "gold-survey-cp1252.txt").read_bytes()
    with pytest.raises(UnicodeDecodeError):
        raw.decode("utf-8")
    assert {0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96} & set(raw) >= {0x80, 0x92, 0x93, 0x94, 0x96}  # € ’ “ ” –


def test_utf_16_with_byte_order_mark() -> None:
    raw = (SAMPLE / "swiss-result-utf16.txt").read_bytes()
    assert raw.startswith((b"\xff\xfe", b"\xfe\xff"))
    assert "\r\n" in decoded("swiss-result-utf16.txt")


# ── documents: unreadable, empty, copies ──


def test_exactly_one_line_of_json_is_broken_and_it_stands_between_good_ones() -> None:
    verdicts = [(name, is_json(line)) for name, line in lines_of_records()]
    assert [name for name, good in verdicts if not good] == ["broken-line.jsonl"]
    assert [good for name, good in verdicts if name == "broken-line.jsonl"] == [True, False, True]


def test_one_file_is_empty() -> None:
    assert [name for name in article_files() if not (SAMPLE / name).stat().st_size] == ["empty.txt"]


def test_records_carry_the_fields_that_sources_map_by_name() -> None:
    for record in records():
        assert record.keys() >= RECORD_FIELDS
        assert len(record.keys() & {"text", "html"}) == 1
    assert len({record["url"] for record in records()}) == len(records())
    assert any("html" in record for record in records())


def test_urls_are_under_the_reserved_example_domains() -> None:
    hosts = {
        host
        for name in article_files()
        for host in re.findall(r"https?://([^/\s\"'<>)]+)", decoded(name))
        if "." in host
    }
    assert {h for h in hosts if not re.search(r"(^|\.)example\.(com|org|net)$", h)} == {"schema.org"}  # JSON-LD context


def test_exact_duplicate() -> None:
    original, copy = (SAMPLE / f"calpers-fiscal-year{end}.txt" for end in ("", "-copy"))
    assert original.read_bytes() == copy.read_bytes()


def test_syndicated_copy_has_the_same_body_another_publisher_and_another_url() -> None:
    wire, copy, shortened = (
        next(r for r in records() if r["publisher"] == publisher and "Thornmere" in r["title"])
        for publisher in ("Atlantic Newswire", "Market Relay", "Capital Crossing")
    )
    assert wire["text"] == copy["text"]
    assert len({r["url"] for r in (wire, copy, shortened)}) == 3
    assert shortened["text"] != wire["text"]
    assert shortened["text"].startswith(wire["text"].rsplit("\n\n", 1)[0])


def test_the_study_is_retold_by_others_with_the_same_figures() -> None:
    original = decoded("sovereign-study.html")
    faithful, drifted = (json.loads(line)["text"] for line in decoded("retellings.jsonl").splitlines())
    for telling in (original, faithful):
        assert set(re.findall(r"\d+", telling)) >= {"59", "83", "58", "27", "88", "80", "73", "78"}
    assert "nearly 60%" in drifted
    assert "will rise to 59%" in drifted  # a stated change has become a forecast
    assert "$ 27 trilion" in drifted


# ── planted cases: file, words that must be there, why ──

PLANTED = [
    ("trustee-poll.html", "159% of respondents", "a share outside 0–100: quarantine"),
    ("trustee-poll.html", "rose 159%", "a change beyond 100 is valid: it loads"),
    ("trustee-poll.html", "59% of respondents", "what the planted share should have been"),
    ("marlow-sound.txt", "assets under management of minus $3 billion", "an AUM that is not positive: quarantine"),
    ("marlow-sound.txt", "AUM of $5.2 billion", "a sound AUM in the same article: it loads"),
    ("scale-slips.txt", "1213 trillion yuan", "a lost decimal point"),
    ("scale-slips.txt", "12 billion riyals ($4.1 billion)", "a conversion off the peg of 3.75"),
    ("scale-slips.txt", "zero assets under management", "an AUM of zero"),
    ("scale-slips.txt", "increased from 325 million yuan to 324 million yuan", "direction against the values"),
    ("scale-slips.txt", "$ 142.eight billion", "a garbled figure"),
    ("scale-slips.txt", "１２％", "full-width digits"),
    ("scale-slips.txt", "5,9%", "a decimal comma"),
    ("kestrel-denial.txt", "It is not true that", "a denied figure"),
    ("nbim-half-year.txt", "19 586 billion kroner", "a space as thousands mark"),
    ("nbim-half-year.txt", "\nRelated Articles\n", "a teaser block in bare text"),
    ("nbim-half-year.txt", "09/08/2025", "a teaser's date is not the article's own"),
    ("china-funds-translated.txt", "\nRECOMMEND\n", "the other teaser heading of the seed article"),
    ("china-funds-translated.txt", "7,300 yi yuan", "a Chinese scale"),
    ("calpers-fiscal-year.txt", "8%, 7.1% and 6.7%, respectively", "a list to be paired"),
    ("indian-funds.html", "Rs 74.4 lakh crore", "an Indian scale"),
    ("gpif-fiscal-year.html", "¥249.78 trillion ($1.73 trillion)", "two currencies, one amount"),
    ("gpif-fiscal-year.html", '"datePublished": "2025-07-04T17:30:00+09:00"', "the date in JSON-LD"),
    ("gpif-fiscal-year.html", 'id="cookie-banner"', "page noise with figures"),
    ("temasek-review.html", "record $434 billion", "a bare $ in Singapore"),
    ("temasek-review.html", "S$434 billion", "the same amount, marked"),
    ("managers-table.txt", "\n$829.7\n$743.6\n", "a flattened table"),
    ("managers-table.txt", "rounding1", "a footnote digit glued to a word"),
    ("fee-cuts.html", "<script>document.title", "script inside the title"),
    ("fee-cuts.html", "seven basis points", "a fee in basis points"),
    ("fee-cuts.html", "between 0.02% and 0.20%", "a range of fees"),
    ("wire.jsonl", "would have been $12 billion had not", "a hypothetical flow"),
    ("cpp-fiscal-year.html", "now holds $714.4 billion", "a bare $ in Canada"),
    ("family-offices.txt", "between 5% and 10%", "a range"),
]


@pytest.mark.parametrize(("name", "planted", "why"), PLANTED)
def test_planted_cases_are_present(name: str, planted: str, why: str) -> None:
    assert planted in decoded(name), why


def test_one_sentence_is_repeated() -> None:
    lines = [line for line in decoded("china-funds-translated.txt").splitlines() if line]
    assert max(lines.count(line) for line in lines) == 3


def test_two_articles_conflict_on_one_fund() -> None:
    stated = {
        amount
        for record in records()
        for amount in re.findall(r"SAFE Investment Company[^.]*? manages (\$[\d.]+ trillion)", record.get("text", ""))
    }
    assert stated == {"$1.09 trillion", "$1.41 trillion"}


# ── what is invented stays apart from what is real ──

INVENTED = (
    "Ashgrove Merrow",
    "Bankhaus Wyssbrunn",
    "Brackwater",
    "Calder & Finch",
    "Emberlow Partners",
    "Kestrel Bay",
    "Kestrel Hill",
    "Lanting Harbour",
    "Marlow Sound",
    "Pinion Ridge",
    "Port Aldous",
    "Tarn Hollow",
    "Thornmere",
    "Wadi Noor",
)


def real_names() -> set[str]:
    with (DATA / "reference" / "institutions.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    cells = [cell for row in rows for cell in (row["name"], row["aliases"], row["ambiguous_aliases"])]
    return {form for cell in cells for form in cell.split("|") if form}


def real_names_in(text: str) -> set[str]:
    return {form for form in real_names() if re.search(rf"\b{re.escape(form)}\b", text)}


@pytest.mark.parametrize("name", INVENTED)
def test_an_invented_institution_is_declared_used_and_in_no_reference_file(name: str) -> None:
    assert name in " ".join(README.split())
    assert any(name in text.replace("&amp;", "&") for text in articles().values())
    assert real_names_in(name) == set()
    assert name not in {form[: len(name)] for form in real_names()}


@pytest.mark.parametrize(
    "name",
    [
        "trustee-poll.html",  # planted errors
        "marlow-sound.txt",
        "kestrel-denial.txt",
        "scale-slips.txt",
        "family-offices.txt",  # invented figures
        "fee-cuts.html",
    ],
)
def test_articles_of_invented_figures_name_no_real_institution(name: str) -> None:
    text = decoded(name).replace("&amp;", "&")
    assert any(invented in text for invented in INVENTED)
    assert real_names_in(text) == set()


def test_of_a_real_manager_the_invented_stories_say_only_what_is_public() -> None:
    stories = [record["text"] for record in records() if "Thornmere" in record["title"]]
    assert len(stories) == 3
    for story in stories:
        assert real_names_in(story) == {"BlackRock"}
        (sentence,) = [part for part in re.split(r"(?<=\.)\s+", story) if "BlackRock" in part]
        assert re.findall(r"\$[\d.]+ \w+", sentence) == ["$12.53 trillion", "$10.65 trillion", "$68 billion"]
    assert re.findall(r"(Franklin|Western Asset)(.*)", decoded("managers-table.txt")) == [
        ("Franklin", " Templeton's $1.58 trillion.")
    ]

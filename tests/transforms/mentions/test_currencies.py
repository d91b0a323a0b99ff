"""Which currency a bare symbol or word means, and how that is known: by its words or the country they name."""

import polars as pl
import pytest

from tests.transforms.reading import frame, read_together
from transforms.mentions.mentions import mentions
from transforms.text.sentences import sentences

# (text, currency of its amounts with the basis, why)
CASES = [
    ("It paid Rmb 310m.", "CNY explicit", "renminbi in small letters"),
    ("It lent Y30bn; Y2K did not hurt it.", "JPY explicit", "a letter for yen, and a name"),
    ("Naira earnings were N9.02 a share.", "NGN explicit", "hundredths make a letter a currency"),
    ("Chile moves Ps 9.6 trillion.", "CLP context", "pesos of the country"),
    ("Entrusted funds exceeded 2.3 wan yi yuan.", "CNY explicit", "a scale of two words"),
    ("The fund holds $3bn.", "USD assumed", "nothing names another dollar"),
    ("The fund holds US$3bn.", "USD explicit", "the amount says it"),
    ("Ontario's plan manages $230bn (figures in Canadian dollars unless noted).", "CAD context", "said of all"),
    ("The plan earned $5bn. All amounts are in Australian dollars.", "AUD context", "said behind the amount"),
    ("The fund paid $5 million in New Zealand dollars.", "NZD context", "said of the amount"),
    ("Amounts are in U.S. dollars. The Canadian plan earned $5bn.", "USD context", "said, and against the country"),
    ("Canada's plan rose to $714bn, or US$520bn.", "CAD context, USD explicit", "US dollars are spelled out"),
    ("Canada's plan rose to $714bn.", "USD assumed", "a country alone does not make the dollar its own"),
    ("GIC has S$5bn of bonds and $3bn of cash.", "SGD explicit, USD assumed", "a marked dollar is beside it"),
    ("The Tokyo fund paid ¥5bn.", "JPY context", "yen by the city"),
    ("Beijing's fund paid ¥3bn.", "CNY context", "yuan by the city"),
    ("The fund paid ¥3bn.", "JPY assumed", "neither country is named"),
    ("Denmark's ATP lost kr 700bn.", "DKK context", "a krone of Denmark"),
    ("KARACHI: Profit rose to Rs2.7bn.", "PKR context", "the town of a dateline in capitals"),
    ("DAR ES SALAAM: It has 10.5trn/-.", "TZS context", "the mark behind shillings"),
    ("Kuwait's bank fell to 141 fils.", "KWD context", "a thousandth of the dinar of the country"),
    ("Its Turkish unit lost TL310m.", "TRY explicit", "an old sign of the lira"),
    ("Sweden's AP fund paid kr5bn.", "SEK context", "a krona of Sweden"),
    ("The fund paid kr5bn.", "NOK assumed", "no country"),
    ("A $1.9 trillion fund closed its Series C $5 million round.", "USD assumed, USD assumed", "A and C are words"),
    ("The fund has A$5bn and C$3bn.", "AUD explicit, CAD explicit", "glued, they are dollars"),
    ("The trust's assets under management are zero.", "USD assumed", "no currency is named"),
    ("It paid €3bn. Its AUM is nil.", "EUR explicit, EUR context", "the text's own currency"),
    ("Pakistan's fund has Rs 5bn.", "PKR context", "a rupee of Pakistan"),
    ("India's EPFO has Rs 25 lakh crore.", "INR context", "a rupee of India"),
    ("Saudi Arabia's fund has 3tn riyals. Qatar waits.", "SAR context", "as often named: the most usual riyal"),
    ("KARACHI: The fund serves 5.6 lakh people with Rs 2bn.", "PKR context", "a lakh is counted in Pakistan, too"),
    ("Mindanao Pension lent 2bn pesos.", "PHP context", "pesos of an island"),
    ("Taiwan paid US$2bn (NT$62bn), $7m late.", "USD explicit, TWD explicit, USD assumed", "both are marked"),
    ("The trust pays 4 centavos and buys a ₱7bn mall.", "PHP context, PHP explicit", "coins of the text's pesos"),
    ("Austral has U$S 3bn and Larrain Ch$4bn.", "USD explicit, CLP explicit", "signs of the south"),
    ("Qatar's fund has 3tn riyals. Qatari banks and Saudi ones wait.", "QAR context", "named more often"),
    ("South Africa's PIC manages R2.6 trillion.", "ZAR explicit", "a capital R before an amount"),
    ("Brazil's fund manages R$250bn.", "BRL explicit", "the sign of the real"),
    ("The fund pays 3bn dinars in Bahrain.", "BHD context", "dinars of several countries"),
]  # fmt: skip


def amounts(*texts: str) -> pl.DataFrame:
    """The amounts of the texts."""
    read = frame(*texts)
    return mentions(read, sentences(read)).filter(pl.col("basis").is_not_null())


read = read_together(amounts, (text for text, _, _ in CASES))


def told(found: pl.DataFrame) -> str:
    """Currency and basis of every amount."""
    return ", ".join(f"{row['unit']} {row['basis']}" for row in found.iter_rows(named=True))


@pytest.mark.parametrize(("text", "expected", "why"), CASES)
def test_currency_by_the_text(text: str, expected: str, why: str) -> None:
    assert told(read(text)) == expected, why


def test_texts_of_a_batch_do_not_decide_for_each_other() -> None:
    found = amounts("The Tokyo fund paid ¥5bn.", "Beijing's fund paid ¥3bn.", "All in Canadian dollars: $5bn.", "$5bn.")
    assert told(found) == "JPY context, CNY context, CAD context, USD assumed"

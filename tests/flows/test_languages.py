"""The language of a text: others than English are refused whole, and whatever is unsure is read."""

from __future__ import annotations

import json
from pathlib import Path

import duckdb
import polars as pl
import pytest

from flows.documents import Document, documents_frame
from flows.languages import with_languages
from flows.run import run_directly

OTHERS = {
    "de": "Der Pensionsfonds verwaltet 18,2 Milliarden Euro für Lehrer und Pflegekräfte. Im Jahr bis Juni erzielte er eine Rendite von 7,4 Prozent, teilte der Vorstand am Montag mit.",
    "fr": "Le fonds de pension gère 18,2 milliards d'euros pour les enseignants. Son rendement a atteint 7,4 % sur un an, a indiqué lundi sa directrice des investissements.",
    "es": "El fondo de pensiones gestiona 18.200 millones de euros para los maestros. Su rentabilidad fue del 7,4 % en un año, dijo el lunes su directora de inversiones.",
    "it": "Il fondo pensione gestisce 18,2 miliardi di euro per gli insegnanti. Il rendimento è stato del 7,4% in un anno, ha detto lunedì la responsabile degli investimenti.",
    "pt": "O fundo de pensões gere 18,2 mil milhões de euros para os professores. A rentabilidade foi de 7,4% num ano, disse na segunda-feira a diretora de investimentos.",
    "nl": "Het pensioenfonds beheert 18,2 miljard euro voor leraren en verpleegkundigen. Het rendement kwam uit op 7,4 procent, zei de beleggingsdirecteur maandag.",
    "sv": "Pensionsfonden förvaltar 18,2 miljarder kronor åt lärare och sjuksköterskor. Avkastningen blev 7,4 procent under året, sade investeringschefen på måndagen.",
    "da": "Pensionsfonden forvalter 18,2 milliarder kroner for lærere og sygeplejersker. Afkastet blev 7,4 procent på et år, sagde investeringsdirektøren mandag.",
    "fi": "Eläkerahasto hoitaa 18,2 miljardin euron varoja opettajien ja sairaanhoitajien puolesta. Tuotto oli 7,4 prosenttia vuodessa, sijoitusjohtaja kertoi maanantaina.",
    "pl": "Fundusz emerytalny zarządza aktywami o wartości 18,2 miliarda złotych. Stopa zwrotu wyniosła 7,4 procent w ciągu roku, powiedziała w poniedziałek dyrektorka.",
    "cs": "Penzijní fond spravuje 18,2 miliardy korun pro učitele a zdravotní sestry. Výnos dosáhl za rok 7,4 procenta, řekla v pondělí ředitelka investic.",
    "tr": "Emeklilik fonu öğretmenler ve hemşireler için 18,2 milyar lira yönetiyor. Getirisi bir yılda yüzde 7,4 oldu, dedi yatırım direktörü pazartesi günü.",
    "hu": "A nyugdíjalap 18,2 milliárd forintot kezel tanárok és ápolók számára. A hozam egy év alatt 7,4 százalék volt, mondta hétfőn a befektetési igazgató.",
    "ru": "Пенсионный фонд управляет активами на 18,2 миллиарда рублей. Доходность за год составила 7,4 процента, сообщила в понедельник директор по инвестициям.",
    "uk": "Пенсійний фонд управляє активами на 18,2 мільярда гривень. Дохідність за рік становила 7,4 відсотка, повідомила в понеділок директорка з інвестицій.",
    "el": "Το συνταξιοδοτικό ταμείο διαχειρίζεται 18,2 δισεκατομμύρια ευρώ για δασκάλους. Η απόδοση έφτασε το 7,4% μέσα σε έναν χρόνο, είπε η διευθύντρια.",
    "ar": "يدير صندوق التقاعد أصولا بقيمة 18.2 مليار دولار للمعلمين والممرضات. وبلغ العائد 7.4 في المئة خلال عام، حسبما قالت مديرة الاستثمار يوم الاثنين.",
    "zh": "该养老基金为教师和护士管理着182亿美元资产。首席投资官周一表示，截至六月的一年回报率为7.4%，高于基准。",
    "ja": "同年金基金は教師と看護師のために182億ドルの資産を運用している。最高投資責任者は月曜日、1年間の収益率が7.4%だったと述べた。",
    "ko": "이 연기금은 교사와 간호사를 위해 182억 달러의 자산을 운용한다. 최고투자책임자는 월요일 지난 1년 수익률이 7.4%였다고 말했다.",
    "hi": "यह पेंशन कोष शिक्षकों और नर्सों के लिए 18.2 अरब डॉलर की संपत्ति संभालता है। मुख्य निवेश अधिकारी ने सोमवार को कहा कि एक साल में प्रतिफल 7.4 प्रतिशत रहा।",
}
"""A short article in each language, in words of our own."""

ENGLISH = (
    "The Harlow County Pension Fund returned 7.4% in the year to June, its chief investment officer said on Monday. "
    "The fund moved 3% of its assets into private credit, and its board will review the target in the autumn."
)
READ = {
    "prose": ENGLISH,
    "a headline": "Harlow pension fund gains 7.4%",
    "names and figures": "Caisse de dépôt et placement du Québec C$473bn; Stichting Pensioenfonds ABP €500bn; Nippon Life ¥90trn",
    "a table": "| Fonds | AUM (€m) |\n| Allianz Global Investors | 560 |\n| Deutsche Asset Management | 890 |\n| Union Investment | 455 |",
    "one word": "Acme",
    "no word": "59% 44% 2025",
    "a French quotation": ENGLISH + " « Le fonds a bien résisté à la hausse des taux cette année », said its director.",
    "a menu in other languages": "Deutsch\nFrançais\nEspañol\nItaliano\n中文\n日本語\n" + ENGLISH,
    "an abstract in German below": ENGLISH + "\nKurzfassung: Der Fonds erzielte 7,4 Prozent.",
    "shouted": ENGLISH.upper(),
    "marks heaped on a letter": "Z" + "\u0301" * 30_000 + " Harlow Fund has a market share of 59%",
    "translated by machine": "Fund of the pension it said Monday that the yield of the year it was 7.4%, and that of the bonds it goes down.",
}
"""Texts that are read, and why one might think otherwise."""


def judged(text: str | None, told: str | None = None, reason: str | None = None) -> dict[str, object]:
    document = Document(source_uri="a", media_type="text/plain", text=text, language=told, reason=reason)
    return with_languages(documents_frame([document])).row(0, named=True)


@pytest.mark.parametrize("code", OTHERS)
def test_other_languages_are_refused_with_their_text(code: str) -> None:
    found = judged(OTHERS[code])
    assert (found["reason"], found["language"], found["text"]) == ("unsupported_language", code, OTHERS[code])
    assert "only English is read" in str(found["detail"])


def test_there_are_enough_languages() -> None:
    assert len(OTHERS) >= 15


@pytest.mark.parametrize("name", READ)
def test_what_is_english_or_unsure_is_read(name: str) -> None:
    found = judged(READ[name])
    assert (found["reason"], found["text"]) == (None, READ[name])


def test_the_text_counts_before_what_the_source_says() -> None:
    assert judged(OTHERS["de"], told="en")["reason"] == "unsupported_language"
    assert (judged(ENGLISH, told="de")["reason"], judged(ENGLISH, told="de")["language"]) == (None, "en")
    assert judged("59% 44%", told="fr")["language"] == "fr"


def test_of_two_languages_the_larger_one_counts() -> None:
    assert judged(ENGLISH + "\n" + OTHERS["de"])["reason"] is None
    assert judged(ENGLISH + "\n" + OTHERS["de"] * 4)["reason"] == "unsupported_language"


def test_what_has_a_reason_keeps_it() -> None:
    assert judged(None, reason="empty")["reason"] == "empty"


def test_no_documents_are_no_trouble() -> None:
    empty = documents_frame([])
    assert with_languages(empty).schema == empty.schema


def test_a_run_counts_what_it_did_not_read_and_keeps_its_text(tmp_path: Path) -> None:
    records = [{"text": ENGLISH}, *({"text": text} for text in OTHERS.values())]
    source = tmp_path / "articles.jsonl"
    source.write_text("\n".join(json.dumps(record, ensure_ascii=False) for record in records), encoding="utf-8")
    run_directly([str(source)], tmp_path / "w.duckdb", tmp_path / "reports")
    with duckdb.connect(str(tmp_path / "w.duckdb"), read_only=True) as connection:
        ledger = connection.execute("SELECT n_documents, n_loaded, n_quarantined_documents FROM runs").fetchall()
        kept = connection.execute(
            "SELECT payload->>'text' FROM quarantine WHERE list_contains(rules, 'unsupported_language') AND stage = 'document'"
        ).fetchall()
        metrics = connection.execute("SELECT count(DISTINCT article_id) FROM metrics").fetchall()
    assert ledger == [(len(records), 1, len(OTHERS))]
    assert {text for (text,) in kept} == set(OTHERS.values())
    assert metrics == [(1,)]


def test_a_frame_of_many_keeps_its_order() -> None:
    texts = [ENGLISH, OTHERS["fr"], None, READ["a headline"], OTHERS["ja"]]
    documents = documents_frame(
        [Document(source_uri=str(n), media_type="text/plain", text=text) for n, text in enumerate(texts)]
    )
    found = with_languages(documents)
    assert found["source_uri"].to_list() == ["0", "1", "2", "3", "4"]
    assert found["text"].equals(pl.Series("text", texts))
    assert found["reason"].is_not_null().to_list() == [False, True, False, False, True]

"""The benchmarks run, and say what they measure. Their figures are for people: no test depends on a time."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.benchmarks import bench_scale
from tests.benchmarks.__main__ import NAMES, main
from tests.benchmarks.articles import articles
from tests.benchmarks.bench_calibration import judged
from tests.benchmarks.bench_copies import groups
from tests.benchmarks.measuring import Table, Used, command_used
from tests.benchmarks.texts import texts_of, written
from tests.conftest import newsmetrics


def test_a_table_is_markdown() -> None:
    table = Table("Rates", ("what", "rate"), "Per year.", [("bonds", "5%")])
    assert table.markdown() == "## Rates\n\n| what | rate |\n| --- | --- |\n| bonds | 5% |\n\nPer year.\n"


def test_text_of_a_size_repeats_no_article(tmp_path: Path) -> None:
    file = tmp_path / "text.jsonl"
    articles, megabytes = written(["Assets rose 5% to $3bn in 2024.", "It has 12 offices."], 0.002, file)
    texts = [json.loads(line)["text"] for line in file.read_text("utf-8").splitlines()]
    assert len(texts) == articles
    assert 0.002 <= megabytes < 0.0021
    assert all("2024" in text for text in texts if text.startswith("Assets")), "years are kept"
    assert len(set(texts)) > 20, "digits are changed"


def test_the_texts_of_this_project() -> None:
    assert sum(map(len, texts_of(None))) > 50_000


def test_the_speed_of_a_short_text(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    text = tmp_path / "in.jsonl"
    text.write_text('{"id": "a", "text": "Assets rose 5% to $3bn."}\n', "utf-8")
    main(["extract", "--text", str(text), "--megabytes", "0.001"])
    shown = capsys.readouterr().out
    assert "| `newsmetrics extract` | 0.0 |" in shown
    assert "The floor is" in shown


def test_the_gate_over_a_few_rows(capsys: pytest.CaptureFixture[str]) -> None:
    main(["gate", "--megabytes", "0.001"])
    shown = capsys.readouterr().out
    assert all(f"| {what} |" in shown for what in ("check columns", "gate", "audit"))


def test_a_row_is_right_by_span_value_and_kind() -> None:
    five = {"start": 0, "end": 2, "value": 5, "unit": "percent", "kind": "share", "confidence": 0.9}
    nine = {**five, "start": 9, "end": 11, "value": 9, "confidence": 0.4}
    gold = [{"id": "a", "metrics": [five, {**nine, "kind": "return"}]}]
    assert judged(gold, [{"id": "a", "metrics": [five, nine]}]) == [(0.9, True), (0.4, False)]


def test_copies_of_our_own_articles(capsys: pytest.CaptureFixture[str]) -> None:
    main(["copies", "--articles", "20"])
    assert "| 20 | 101 |" in capsys.readouterr().out
    given = [{"id": f"a{number}", "title": "", "text": article["text"]} for number, article in enumerate(articles(20))]
    again = [{**article, "id": f"b{number}"} for number, article in enumerate(given[:2])]
    labels = groups(given + again)
    assert labels == [*(f"a{number}" for number in range(20)), "a0", "a1"], "only copies share a group"


def test_a_run_over_many_articles(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def used(command: Sequence[str | Path], log: Path) -> Used:
        log.write_text(newsmetrics(*command[1:]).stderr, "utf-8")  # in this process, which has imported all it needs
        return Used(wall=2.0, cpu=4.0, peak=500.0)

    monkeypatch.setattr(bench_scale, "command_used", used)
    main(["scale", "--articles", "20"])
    shown = capsys.readouterr().out
    seconds = r" \d+\.\d \|" * len(bench_scale.STAGES)
    for name in ("first", "second"):
        assert re.search(rf"^\| {name} \|{seconds} 2\.0 \| 4\.0 \| 500 \| 5 \|$", shown, re.MULTILINE)


def test_an_unknown_benchmark_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["spped"])
    assert f"there are {', '.join(NAMES)}" in capsys.readouterr().err


def test_the_memory_of_a_command_is_its_own() -> None:
    held = bytearray(b"1" * 300_000_000)  # by this process, which is not the one that is measured
    used = command_used([sys.executable, "-c", "bytearray(b'1' * 30_000_000)"])
    assert 30 < used.peak < 150, f"beside the {len(held):,} bytes here"


def test_a_command_that_fails_is_no_measure() -> None:
    with pytest.raises(subprocess.CalledProcessError):
        command_used([sys.executable, "-c", "raise SystemExit(3)"])

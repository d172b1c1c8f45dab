"""Each example runs as a reader would run it, and prints what it promises."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"


def output(name: str, *arguments: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-X", "utf8", EXAMPLES / name, *arguments],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


def test_read_an_article_tells_money_changes_and_counts_of_the_seed():
    lines = [" ".join(line.split()) for line in output("read_an_article.py")]
    assert "961.22 billion yuan 961,220,000,000 CNY (exact)" in lines
    assert "20 million yuan 20,000,000 CNY (equal_or_more)" in lines
    assert "599 million U. S. dollars 599,000,000 USD (exact)" in lines
    assert "20.4% up, now 1.204 of the level before" in lines
    assert lines.count("23.75 times 23.75 times; of the base: 24.75 or 23.75") == 1
    assert any(line.startswith("217 217 ") for line in lines)


def test_read_an_article_reads_a_file_of_ones_own(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text("总投资额100亿元，下降35%。", encoding="utf-8")
    lines = [" ".join(line.split()) for line in output("read_an_article.py", str(path))]
    assert lines == [
        "100亿元 10,000,000,000 CNY (exact)",
        "35% down, now 0.65 of the level before",
    ]


def test_compare_languages_finds_the_one_figure_that_was_mistranslated():
    assert output("compare_languages.py") == [
        "agree:  1198个, 13204亿元",
        "agree:  810.1亿元, 17.9%",
        "differ: 218亿元 | 2.18 billion yuan",
    ]


def test_article_in_one_currency_tells_money_at_the_rate_of_the_day_and_measures_in_si_units():
    lines = [" ".join(line.split()) for line in output("article_in_one_currency.py")]
    rate = "[1 CNY = 0.134626 EUR, 2022-12-30, made up]"
    assert f"129,400,000,000 EUR 961.22 billion yuan {rate}" in lines
    assert f"161,600,000 to 201,900,000 EUR 12亿至15亿元 {rate}" in lines
    assert "471.5 EUR/cubic_meter $80 a barrel [1 USD = 0.937 EUR, 2022-12-30, made up]" in lines
    assert "24,000,000 square_meter 36,000 mu" in lines
    assert "1,465,000,000,000,000 joule (more_than) 50,000 tonnes of coal equivalent" in lines
    assert len(lines) == 11


def test_article_in_one_currency_takes_a_file_a_currency_and_a_day(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text("总投资额6.71亿元。", encoding="utf-8")
    (line,) = output("article_in_one_currency.py", str(path), "USD", "2022-07-01")
    assert line.split() == [
        "100,000,000",
        "USD",
        "6.71亿元",
        "[1",
        "CNY",
        "=",
        "0.149031",
        "USD,",
        "2022-06-30,",
        "made",
        "up]",
    ]


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.name)
def test_every_example_is_run_above(path):
    assert f'output("{path.name}"' in Path(__file__).read_text(encoding="utf-8")


def test_audit_translation_finds_the_planted_error_and_nothing_else():
    assert output("audit_translation.py") == [
        "trade: 2 figures agree",
        "investment: 6 figures agree",
        "week: scale: “935.88亿元” became “935.88 billion yuan”, 10 times too large. 亿 is a hundred million.",
        "week: “935.88亿元”译成了“935.88 billion yuan”，是原文的10倍。亿是 100 million，不是 billion。",
        "week: write 93.588 billion yuan",
        "enterprises: 2 figures agree",
    ]


def test_table_of_seeds_joins_the_rows_of_both_languages():
    lines = output("table_of_seeds.py")
    assert lines[0] == "16 rows in Chinese, 33 in English"
    assert "进出口总额 | total export-import volume | 81.01 billion yuan | 17.9% | 17.9%" in lines
    assert len(lines) == 15

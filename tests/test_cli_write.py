"""`econnum format` and `econnum rewrite`."""

from __future__ import annotations

import io
import sys

import pytest

from econnum.cli import main, write
from econnum.formatting import figures, writer


def test_figures_are_written_in_the_words_of_a_locale(capsys):
    assert main(["format", "1.32万亿元", "超过20.4%", "--locale", "en", "--style", "compact"]) == 0
    assert capsys.readouterr().out == "1.32 trillion yuan\nmore than 20.4%\n"


@pytest.mark.parametrize(
    ("arguments", "written"),
    [
        (["1234500元", "--locale", "zh_CN", "--style", "financial"], "人民币壹佰贰拾叁万肆仟伍佰元整"),
        (["1234500元", "--locale", "en", "--currency", "symbol"], "CN¥1.2345 million"),
        (["1234500元", "--locale", "en", "--places", "1"], "1.2 million yuan"),
        (["1250000元", "--locale", "en", "--digits", "2", "--rounding", "half_up"], "1.3 million yuan"),
    ],
)
def test_style_currency_and_rounding_are_options(arguments, written, capsys):
    assert main(["format", *arguments]) == 0
    assert capsys.readouterr().out == f"{written}\n"


def test_what_cannot_be_read_or_written_is_reported_and_the_others_go_through(capsys):
    assert main(["format", "no figure", "5%", "第五", "--locale", "de"]) == 1
    out, err = capsys.readouterr()
    assert out == "5\N{NO-BREAK SPACE}%\n"
    assert [line.split(":")[:2] for line in err.splitlines()] == [["econnum", " no figure"], ["econnum", " 第五"]]
    assert "give 'en' or 'zh'" in err


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["5%"], "--locale"),
        (["5%", "--locale", "tlh"], "CLDR has no such locale"),
        (["5%", "--locale", "en", "--style", "tiny"], "invalid choice"),
        (["5%", "--locale", "en", "--digits", "0"], "--digits begins at 1"),
        (["5%", "--locale", "en", "--places", "1", "--digits", "2"], "not allowed with"),
        (["5%", "--locale", "en", "--places", "-1"], "--places"),
    ],
)
def test_wrong_usage_is_reported(arguments, complaint, capsys):
    assert main(["format", *arguments]) == 2
    assert complaint in capsys.readouterr().err


def test_a_file_is_rewritten_and_the_rest_of_it_stays(tmp_path, capsys):
    news = tmp_path / "news.txt"
    news.write_bytes("出口13204亿元，\r\n同比增长20.4%。".encode())
    assert main(["rewrite", str(news), "--locale", "en"]) == 0
    assert capsys.readouterr().out == "出口1.3204 trillion yuan，\r\n同比增长20.4%。"


def test_standard_input_is_rewritten(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Exports of $5 billion."), encoding="ascii"))
    assert main(["rewrite", "--locale", "zh_TW"]) == 0
    assert capsys.readouterr().out == "Exports of 50億美元."


def test_a_missing_file_is_reported(tmp_path, capsys):
    assert main(["rewrite", str(tmp_path / "none.txt"), "--locale", "en"]) == 1
    assert "no such file" in capsys.readouterr().err


def test_the_options_offer_what_the_functions_take():
    assert write.STYLES == writer.STYLES
    assert write.CURRENCY_FORMS == writer.CURRENCY_FORMS
    assert set(write.ROUNDINGS) == set(figures.ROUNDINGS)


def test_markup_is_what_the_ending_of_a_file_says(tmp_path, capsys):
    page = "<p>增长5万元<template>7万元</template></p>"
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    (tmp_path / "a.txt").write_text(page, encoding="utf-8")
    assert main(["rewrite", str(tmp_path / "a.html"), "--locale", "en"]) == 0
    assert capsys.readouterr().out == "<p>增长50,000 yuan<template>7万元</template></p>"
    assert main(["rewrite", str(tmp_path / "a.txt"), "--locale", "en"]) == 0
    assert "70,000 yuan" in capsys.readouterr().out
    assert main(["rewrite", str(tmp_path / "a.txt"), "--input-format", "html", "--locale", "en"]) == 0
    assert "7万元" in capsys.readouterr().out

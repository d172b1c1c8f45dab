"""`econnum convert`: what it prints, and what it says when it cannot."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from econnum.cli import main

RATES = str(Path(__file__).resolve().parent.parent / "examples" / "rates.csv")


@pytest.mark.parametrize(
    ("arguments", "printed"),
    [
        (["3.6万亩", "hectare"], "2400 hectare"),
        (["3500亩", "公顷", "--digits", "4"], "233.3 hectare"),
        (["逾3.6万亩", "公顷"], "2400 hectare (more_than)"),
        (["15-30万亩", "hectare"], "10000..20000 hectare"),
        (["20摄氏度", "华氏度"], "68 degree_fahrenheit"),
        (["-5 degrees Celsius", "kelvin"], "268.15 kelvin"),
        (["3.6万亩", "7.2万亩", "hectare"], "2400 hectare\n4800 hectare"),
        (["200万桶", "metric_ton", "--density", "0.85 kg/L"], "270278.4013776 metric_ton"),
        (["3元/斤", "CNY/kilogram"], "6 CNY/kilogram"),
        (
            ["6.71亿元", "USD", "--rates", RATES, "--date", "2022-06-30"],
            "100000000 USD (1 CNY = 0.1490312966 USD, 2022-06-30, made up)",
        ),
        (
            ["$2 billion", "CNY", "--rates", RATES, "--date", "2022-07-03", "--max-age", "3"],
            "13420000000 CNY (1 USD = 6.71 CNY, 2022-06-30, made up)",
        ),
        (["5亿元", "CNY", "--rates", RATES, "--date", "2022-06-30"], "500000000 CNY"),
    ],
)
def test_it_prints_a_line_for_each_figure(arguments, printed, capsys):
    assert main(["convert", *arguments]) == 0
    assert capsys.readouterr().out == printed + "\n"


def test_a_record_has_the_fields_of_a_mention_and_the_rate(capsys):
    arguments = ["convert", "$80 a barrel", "CNY/metric_ton", "--rates", RATES, "--date", "2022-06-30"]
    assert main([*arguments, "--density", "0.85 kg/L", "--digits", "6", "--format", "jsonl"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "text": "$80 a barrel",
        "kind": "money",
        "value": "3972.20",
        "low": None,
        "high": None,
        "modifier": "exact",
        "unit": "CNY/metric_ton",
        "rate": {"base": "USD", "quote": "CNY", "ratio": "671/100", "date": "2022-06-30", "source": "made up"},
    }


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["3500亩", "kg"], "3500亩: cannot convert 'mu' (area) into 'kilogram' (mass)"),
        (["3500亩", "hectar"], "did you mean hectare?"),
        (["20%", "kg"], "a percentage has no unit to convert"),
        (["no figure", "kg"], "cannot read 'no figure'"),
        (["5亿元", "USD"], "no rate from CNY to USD: give rates, by --rates FILE"),
        (["5亿元", "USD", "--rates", RATES], "the rates are of 2 days, 2022-06-30 to 2022-12-30: give a date"),
        (["5亿元", "USD", "--rates", RATES, "--date", "2022-07-03"], "there are no rates of that day"),
        (["5亿元", "XAF", "--rates", RATES, "--date", "2022-06-30"], "the rates do not name XAF"),
        (["5桶", "kg", "--density", "5亩"], "cannot convert 'mu' (area)"),
    ],
)
def test_what_is_wrong_is_said_on_standard_error(arguments, told, capsys):
    assert main(["convert", *arguments]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert told in shown.err
    assert shown.err.startswith("econnum: ")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["5亿元", "USD", "--rates", "missing.csv"], "missing.csv: no such file or folder"),
        (["5亿元", "USD", "--rates", "."], ".: this is a folder; give a file"),
        (["5桶", "kg", "--density", "5%"], "5%: give a mass for a volume"),
        (["5桶", "kg", "--density", "heavy"], "heavy: cannot read 'heavy'"),
    ],
)
def test_an_option_that_is_of_no_use_ends_the_run(arguments, told, capsys):
    assert main(["convert", *arguments]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith(f"econnum: {told}")


def test_rates_are_read_from_standard_input(monkeypatch, capsys):
    rates = io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbfbase,quote,rate\r\nUSD,CNY,7\r\n"))
    monkeypatch.setattr(sys, "stdin", rates)
    assert main(["convert", "$5", "CNY", "--rates", "-"]) == 0
    assert capsys.readouterr().out == "35 CNY (1 USD = 7 CNY, -)\n"


def test_a_ratio_of_any_length_is_written(tmp_path, capsys):
    path = tmp_path / "rates.csv"
    path.write_text(f"base,quote,rate\nUSD,CNY,{'7' * 400}\n", encoding="utf-8")
    assert main(["convert", "$5", "CNY", "--rates", str(path), "--format", "jsonl"]) == 0
    assert json.loads(capsys.readouterr().out)["rate"]["ratio"] == "7" * 400


def test_one_wrong_figure_does_not_keep_the_others_from_being_converted(capsys):
    assert main(["convert", "3.6万亩", "3吨", "hectare"]) == 1
    shown = capsys.readouterr()
    assert shown.out == "2400 hectare\n"
    assert "'metric_ton' (mass)" in shown.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["3500亩"],
        ["5亿元", "USD", "--date", "2022-06-30"],
        ["5亿元", "USD", "--rates", RATES, "--date", "June"],
        ["5亿元", "USD", "--rates", RATES, "--max-age", "-1"],
        ["3500亩", "hectare", "--digits", "0"],
    ],
)
def test_wrong_usage_is_reported(arguments, capsys):
    assert main(["convert", *arguments]) == 2
    assert "usage: econnum convert" in capsys.readouterr().err


def test_a_file_that_is_no_table_of_rates_is_reported(tmp_path, capsys):
    path = tmp_path / "rates.csv"
    path.write_bytes(b"\xff")
    assert main(["convert", "5亿元", "USD", "--rates", str(path)]) == 2
    path.write_text("date,base,quote,rate\n2022-06-30,USD,CNY,six\n", encoding="utf-8")
    assert main(["convert", "5亿元", "USD", "--rates", str(path)]) == 2
    shown = capsys.readouterr().err
    assert "not UTF-8: byte 0xff at offset 0" in shown
    assert "line 2" in shown

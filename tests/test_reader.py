"""The choices of a caller: currency of shared signs, kinds, language; and what they refuse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

import econnum
from econnum import Measure, Period, Reader, ValueFieldError


@pytest.mark.parametrize(
    "text",
    ["$5 million", "5 million dollars", "500万元", "¥500", "5块钱", "8 and 9 million dollars", "10-20亿元"],
)
def test_a_shared_sign_or_word_stands_for_the_default_currency(text: str) -> None:
    mentions = econnum.extract(text, default_currency="HKD")
    assert mentions
    assert {m.value.unit for m in mentions} == {"HKD"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("US$5 million", "USD"),
        ("5 million US dollars", "USD"),
        ("$5 million Canadian dollars", "CAD"),
        ("人民币500万元", "CNY"),
        ("500万美元", "USD"),
        ("5 million yuan", "CNY"),
        ("€5 million", "EUR"),
    ],
)
def test_a_currency_that_the_text_names_stays(text: str, code: str) -> None:
    (mention,) = econnum.extract(text, default_currency="HKD")
    assert mention.value.unit == code


def test_without_a_default_a_dollar_is_american_and_a_yuan_chinese() -> None:
    assert [m.value.unit for m in econnum.extract("$5, 5 dollars, ¥5, 5元")] == ["USD", "USD", "CNY", "CNY"]


def test_kinds_keeps_the_mentions_of_those_kinds_as_they_are() -> None:
    text = "Exports rose 20.4% to $5 billion in 2021."
    every = econnum.extract(text)
    assert econnum.extract(text, kinds={"money", "period"}) == [m for m in every if m.kind in {"money", "period"}]
    assert econnum.extract(text, kinds=()) == []


def test_language_is_what_every_mention_reports() -> None:
    assert {m.language for m in econnum.extract("up 5 percent, 出口3亿元")} == {"en", "zh"}
    assert {m.language for m in econnum.extract("up 5 percent, 出口3亿元", language="zh")} == {"zh"}


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("zh-CN", "zh"),
        ("zh_CN", "zh"),
        ("zh-Hant-TW", "zh"),
        ("ZH", "zh"),
        ("EN", "en"),
        ("en-US", "en"),
        ("en_gb", "en"),
    ],
)
def test_a_language_may_be_given_as_a_tag(tag: str, language: str) -> None:
    assert {m.language for m in econnum.extract("up 5 percent, 出口3亿元", language=tag)} == {language}
    assert {m.language for m in Reader(language=tag).extract("5%")} == {language}


@pytest.mark.parametrize("code", ["hkd", "Hkd", "HKD"])
def test_a_currency_may_be_given_in_any_case(code: str) -> None:
    assert [m.unit for m in econnum.extract("$5", default_currency=code)] == ["HKD"]
    assert Reader(default_currency=code).parse("$5") == econnum.parse("HK$5")


def test_an_expected_class_of_value_is_returned_as_it_is() -> None:
    assert (
        econnum.parse("25万亩", expect=Measure) == Reader().parse("25万亩", expect=Measure) == econnum.parse("25万亩")
    )


@pytest.mark.parametrize("parse", [econnum.parse, Reader().parse])
def test_a_value_of_another_class_than_expected_is_an_error_that_shows_it(parse: Callable[..., object]) -> None:
    with pytest.raises(econnum.ParseError, match="it states at least 5 CNY, which is Money, not Measure") as caught:
        parse("5元以上", expect=Measure)
    assert caught.value.unread == "5元以上"


@pytest.mark.parametrize("expect", ["money", int, econnum.Value, econnum.Mention])
def test_what_is_no_class_of_values_cannot_be_expected(expect: Any) -> None:
    with pytest.raises(ValueFieldError, match="give the class of a value, such as Money"):
        econnum.parse("5元", expect=expect)


def test_a_slice_of_mentions_is_mentions() -> None:
    mentions = econnum.extract("5%, 6% and 7%")
    assert type(mentions[1:]) is type(mentions)
    assert mentions[1:] == [mentions[1], mentions[2]]


@pytest.mark.parametrize(
    ("choice", "shown"),
    [
        ({"language": "fr"}, "'fr'"),
        ({"kinds": {"moneys"}}, "'moneys'"),
        ({"kinds": "money"}, "'money'"),
        ({"default_currency": "dollar"}, "'dollar'"),
        ({"reference_date": "2023-03-01"}, "2023-03-01"),
    ],
)
def test_a_choice_that_cannot_be_is_refused_and_shown(choice: dict[str, object], shown: str) -> None:
    with pytest.raises(ValueFieldError, match=shown):
        Reader(**choice)  # type: ignore[arg-type]


def test_explain_names_the_row_of_a_change_and_the_figure_whose_basis_it_shares() -> None:
    text = "Exports rose 5% year on year, while imports of 40 goods fell 3%."
    explanation = econnum.explain(text)
    assert explanation.attachments == ((13, "'rose 5%'"), (61, "'rose 5%' with the basis of '5%'"))
    assert "down by, year on year, as in 'rose 5%' with the basis of '5%'" in str(explanation)


def test_explain_tells_the_rule_of_a_mention_and_the_reason_of_what_is_none() -> None:
    explanation = econnum.explain("G20 leaders pledged $5 billion; one of them left.")
    assert [(m.text, m.rule) for m in explanation.mentions] == [("$5 billion", "money")]
    assert [(s.text, s.reason) for s in explanation.suppressions] == [
        ("G20", "part of a name"),
        ("one of", "a set phrase"),
    ]
    assert str(explanation).count("\n") == 2


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("Sales doubled last year.", ["2022"]),
        ("去年同期出口下降。", ["2022"]),
        ("上月进口回升。", ["2023-02"]),
        ("当日成交活跃。", ["2023-03-01"]),
        ("Orders fell last quarter and this week.", ["2022-Q4", "2023-W09"]),
        ("exports so far this year", ["2023-01-01/2023-03-01"]),
        ("今年以来出口增长", ["2023-01-01/2023-03-01"]),
        ("去年四季度和今年前8个月", ["2022-Q4", "2023-01/2023-08"]),
        ("last year's fourth quarter", ["2022-Q4"]),
        ("2021年上半年", ["2021-H1"]),
    ],
)
def test_with_a_reference_date_relative_periods_are_read(text: str, timex: list[str]) -> None:
    mentions = econnum.extract(text, kinds={"period"}, reference_date=date(2023, 3, 1))
    assert [m.value.timex for m in mentions if isinstance(m.value, Period)] == timex


def test_without_a_reference_date_nothing_is_reckoned_from_today() -> None:
    assert econnum.extract("Sales rose last year; 上月回升。") == []

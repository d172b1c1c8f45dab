"""Typed use of everything public; mypy and pyright check it (tests/test_typing.py), nothing runs it.

A line that ends in `# type: ignore[...]` must be an error of that name to mypy, and an error to pyright.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction as Rational
from typing import Literal, assert_type

import pyarrow

import econnum
from econnum import (
    Amount,
    Base,
    Change,
    Converted,
    Count,
    Explanation,
    Fraction,
    Identifier,
    Interval,
    Measure,
    Mention,
    Mentions,
    Modifier,
    Money,
    Multiple,
    Number,
    Ordinal,
    ParseError,
    Percentage,
    PercentagePoints,
    Period,
    Rank,
    Rates,
    Reader,
    Record,
    RecordError,
    Suppression,
    Top,
    Value,
    ValueFieldError,
)


def reads(text: str) -> None:
    assert_type(econnum.extract(text), Mentions)
    assert_type(econnum.extract(text, language="zh-CN", kinds={"money", "count"}, default_currency="usd"), Mentions)
    assert_type(econnum.parse(text), Value)
    assert_type(econnum.parse(text, expect=Money), Money)
    assert_type(econnum.explain(text), Explanation)
    assert_type(Reader().extract(text), Mentions)
    assert_type(Reader().parse(text, expect=Measure), Measure)
    assert_type(econnum.extract_table([text]), pyarrow.Table)
    assert_type(next(econnum.extract_batches([text])), pyarrow.RecordBatch)
    listed: list[Mention] = econnum.extract(text)
    some: Sequence[Mention] = listed[1:]
    assert some is not listed
    econnum.extract(text, "zh")  # type: ignore[call-arg]
    econnum.extract(text, language=5)  # type: ignore[arg-type]
    econnum.extract(text, kinds={"mony"})  # type: ignore[arg-type]
    econnum.extract(b"5%")  # type: ignore[arg-type]
    econnum.parse(text, expect=int)  # type: ignore[type-var]
    econnum.extrct(text)  # type: ignore[attr-defined]
    print(econnum.parse(text).amount)  # type: ignore[union-attr]
    print(econnum.parse(text).ammount)  # type: ignore[union-attr]


def exports(
    kind: econnum.Kind, basis: econnum.Basis, direction: econnum.Direction, reading: econnum.Reading
) -> list[econnum.AnyMention]:
    assert kind != "money" or basis != "year_on_year" or direction != "up" or reading != "by"
    wrong: econnum.Kind = "mony"  # type: ignore[assignment]
    return [mention for mention in econnum.extract(wrong) if mention.kind == kind]


def narrows(mentions: Mentions, money: Mention[Money], any_mention: Mention) -> None:
    assert_type(money.value.currency, str)
    assert_type(any_mention.value, Value)
    for mention in mentions:
        if mention.kind == "money":
            assert_type(mention.value, Money)
            assert_type(mention.value.currency, str)
        if mention.value.kind == "period":
            assert_type(mention.value, Period)
        if isinstance(mention.value, Percentage):
            assert_type(mention.value.kind, Literal["percentage"])
        match mention.kind:
            case "quantity":
                assert_type(mention.value.to("hectare"), Measure)
            case "count" | "rank" | "top":
                assert_type(mention.value, Count | Rank | Top)
            case _:
                mention.value.to("hectare")  # type: ignore[union-attr]
        match mention:
            case Mention(value=Money(amount, currency)):
                assert_type(amount, Amount)
                assert_type(currency, str)
            case Mention(value=Fraction()):
                pass
            case _:
                pass
    assert_type([mention.value for mention in mentions if mention.kind == "money"], list[Money])
    first = mentions[0]
    if first.kind == "identifier":
        assert_type(first.value.code, str)
    if any_mention.value.kind == "multiple":
        assert_type(any_mention.value.readings, tuple[Decimal, ...])


def pairs_each_kind_with_its_class(mention: econnum.AnyMention, value: Value) -> None:
    match mention.kind:
        case "money":
            assert_type(mention.value, Money)
        case "percentage":
            assert_type(mention.value, Percentage)
        case "percentage_points":
            assert_type(mention.value, PercentagePoints)
        case "multiple":
            assert_type(mention.value, Multiple)
        case "fraction":
            assert_type(mention.value, Fraction)
        case "count":
            assert_type(mention.value, Count)
        case "quantity":
            assert_type(mention.value, Measure)
        case "ordinal":
            assert_type(mention.value, Ordinal)
        case "rank":
            assert_type(mention.value, Rank)
        case "top":
            assert_type(mention.value, Top)
        case "period":
            assert_type(mention.value, Period)
        case "identifier":
            assert_type(mention.value, Identifier)
        case "number":
            assert_type(mention.value, Number)
    match value.kind:
        case "money":
            assert_type(value, Money)
        case "percentage":
            assert_type(value, Percentage)
        case "percentage_points":
            assert_type(value, PercentagePoints)
        case "multiple":
            assert_type(value, Multiple)
        case "fraction":
            assert_type(value, Fraction)
        case "count":
            assert_type(value, Count)
        case "quantity":
            assert_type(value, Measure)
        case "ordinal":
            assert_type(value, Ordinal)
        case "rank":
            assert_type(value, Rank)
        case "top":
            assert_type(value, Top)
        case "period":
            assert_type(value, Period)
        case "identifier":
            assert_type(value, Identifier)
        case "number":
            assert_type(value, Number)


def shortens(mention: Mention, value: Value) -> None:
    assert_type(mention.number, Decimal | None)
    assert_type(mention.unit, str | None)
    assert_type(mention.modifier, Modifier)
    assert_type(mention.span, tuple[int, int])
    assert_type(value.number, Decimal | None)
    assert_type(f"{value} {value:,.2f}", str)
    float(value)  # type: ignore[arg-type]
    if isinstance(value, Count):
        assert_type(float(value), float)
        assert_type(int(value), int)


def tells(mention: Mention) -> None:
    assert_type(mention.start, int)
    assert_type(mention.text, str)
    assert_type(mention.value, Value)
    assert_type(mention.change, Change | None)
    assert_type(mention.ratio, Decimal | None)
    assert_type(mention.value.unit, str | None)
    assert_type(mention.value.modifier, Modifier)
    record = mention.to_dict()
    assert_type(record, Record)
    assert_type(record["value"], str | None)
    assert_type(Mention.from_dict(record), Mention)
    mention.start = 5  # type: ignore[misc]


def explains(explanation: Explanation) -> None:
    assert_type(explanation.mentions, tuple[econnum.AnyMention, ...])
    assert_type(explanation.suppressions, tuple[Suppression, ...])
    assert_type(explanation.suppressions[0].reason, str)


def matches(value: Value) -> str:
    match value:
        case Money(amount, currency, per):
            assert_type(amount, Amount)
            assert_type(currency, str)
            assert_type(per, str | None)
        case Fraction(numerator, denominator):
            assert_type(numerator, int)
            assert_type(denominator, int)
            assert_type(value.ratio, Rational)
        case Measure(Amount(figure), unit):
            assert_type(figure, Decimal | None)
            assert_type(unit, str)
        case Multiple():
            assert_type(value.readings, tuple[Decimal, ...])
        case Period(timex):
            assert_type(timex, str)
        case Identifier(code):
            assert_type(code, str)
        case Percentage() | PercentagePoints() | Number() | Ordinal():
            assert_type(value.amount.modifier, Modifier)
        case Count() | Rank() | Top():
            assert_type(value.of, str | None)
    return value.kind


def compares(one: Value, other: Value, amount: Amount) -> None:
    assert_type(one.equals_as_stated(other, round_zeros=True), bool)
    assert_type(amount.equals_as_stated(amount), bool)
    assert_type(amount.rounding_interval(), Interval)
    assert_type(amount.rounding_interval() / 2 - Decimal(1), Interval)
    one.equals_as_stated("5%")  # type: ignore[arg-type]


def converts(area: Measure, money: Money, rates: Rates, period: Period, change: Change) -> None:
    assert_type(area.to("hectare", density=area), Measure)
    assert_type(money.to("CNY/kilogram"), Money)
    assert_type(Measure.from_pint(area.to_pint()), Measure)
    assert_type(rates.convert(money, "USD", date=date(2024, 3, 29)), Converted)
    assert_type(rates.rate("USD", "CNY").ratio, Rational)
    assert_type(money + money, Money)
    assert_type(money / money, Multiple)
    assert_type(money / 2, Money)
    assert_type(money.change_from(money), Percentage)
    assert_type(money.rounded(3), Money)
    assert_type(sum([area, area], start=area), Measure)
    share = Percentage(Amount(Decimal(5)))
    assert_type(share - share, PercentagePoints)
    assert_type(share - (share - share), Percentage)
    assert_type(change.base(share, money), Base[Money] | None)
    assert_type(period.start, date | None)
    assert_type(period.months, tuple[Period, ...])
    assert_type(period.same_period_last_year(), Period | None)
    money + area  # type: ignore[operator]
    money * 0.5  # type: ignore[operator]


def builds() -> None:
    amount = Amount(Decimal("20.4"), modifier="more_than")
    assert_type(Percentage(amount) < Percentage(amount), bool)
    assert_type(Money(amount, "USD", per="barrel").unit, str)
    assert_type(Change("up", "year_on_year", reading="by").ratio(Percentage(amount)), Decimal | None)
    Amount(20.4)  # type: ignore[arg-type]
    Amount(Decimal(5), modifier="about")  # type: ignore[arg-type]
    Change("sideways")  # type: ignore[arg-type]
    Money(amount)  # type: ignore[call-arg]
    PercentagePoints(amount, "percent")  # type: ignore[arg-type]


def fails() -> None:
    try:
        econnum.parse("5% of")
    except ParseError as error:
        assert_type(error.unread, str)
    except (RecordError, ValueFieldError) as error:
        assert_type(error.field, str)

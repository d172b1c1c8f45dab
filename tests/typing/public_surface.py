"""Typed use of everything public; mypy checks it (tests/test_typing.py), nothing runs it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction as Rational
from typing import assert_type

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
    assert_type(econnum.extract(text), list[Mention])
    assert_type(econnum.extract(text, language="zh", kinds={"money", "count"}, default_currency="USD"), list[Mention])
    assert_type(econnum.parse(text), Value)
    assert_type(econnum.explain(text), Explanation)
    assert_type(Reader().extract(text), list[Mention])
    assert_type(Reader(markup="html").extract(text), list[Mention])
    assert_type(econnum.extract(text, markup=None), list[Mention])
    econnum.extract(text, "zh")  # type: ignore[call-arg]
    econnum.extract(text, language="fr")  # type: ignore[arg-type]
    econnum.extract(b"5%")  # type: ignore[arg-type]


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
    assert_type(explanation.mentions, tuple[Mention, ...])
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
    assert_type(change.base(share, money), Base | None)
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

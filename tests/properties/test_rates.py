"""Law: money converts at the rates that are given and at no others, exactly, and remembers which."""

from __future__ import annotations

import decimal
import pickle
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import econnum
from econnum import (
    Amount,
    DimensionError,
    Measure,
    Money,
    RateError,
    Rates,
    UnitError,
    ValueFieldError,
    parse,
)
from strategies import amounts, figures

FRIDAY, SUNDAY, MONDAY = date(2024, 3, 29), date(2024, 3, 31), date(2024, 4, 1)
TABLE = {"CNY": "7.10", "EUR": Decimal("0.92"), "JPY": 151, "HKD": "7.825"}
RATES = Rates(TABLE, base="USD", date=FRIDAY, source="made up")
DAYS = Rates({FRIDAY: TABLE, MONDAY: {"CNY": "7.12"}}, base="USD", source="made up")
CODES = ("USD", *TABLE)
DENSITY = Measure(Amount(Decimal("0.85")), "kilogram/liter")
codes = st.sampled_from(CODES)


@given(one=codes, other=codes, third=codes)
def test_cross_rates_are_consistent_exactly(one: str, other: str, third: str) -> None:
    assert RATES.rate(one, other).ratio * RATES.rate(other, third).ratio == RATES.rate(one, third).ratio
    assert RATES.rate(one, other).inverse == RATES.rate(other, one)


@given(amount=amounts(), one=codes, other=codes)
def test_money_keeps_bounds_and_hedge_and_is_the_exact_product(amount: Amount, one: str, other: str) -> None:
    converted = RATES.convert(Money(amount, one), other)
    assert converted.value.currency == other
    assert converted.value.modifier == amount.modifier
    assert converted.original == Money(amount, one)
    if amount.value is not None:
        exact = Fraction(amount.value) * RATES.rate(one, other).ratio
        found = Fraction(converted.value.amount.value)
        assert found == exact or abs(found - exact) <= abs(exact) / 10**33


@given(figure=figures(), other=st.sampled_from(("CNY", "JPY", "HKD")))
def test_there_and_back_is_exact_where_the_rate_is_a_decimal(figure: Decimal, other: str) -> None:
    money = Money(Amount(figure), "USD")
    assert RATES.convert(RATES.convert(money, other).value, "USD").value == money


def test_the_result_remembers_the_rate_its_day_and_its_source() -> None:
    converted = RATES.convert(parse("1.42亿元"), "USD")
    assert converted.value == parse("20 million dollars")
    assert (converted.rate.base, converted.rate.quote) == ("CNY", "USD")
    assert (converted.rate.date, converted.rate.source) == (FRIDAY, "made up")
    assert converted.rate.ratio == Fraction(10, 71)
    assert pickle.loads(pickle.dumps(converted)) == converted


def test_a_day_without_a_rate_may_take_an_earlier_one_and_says_which() -> None:
    with pytest.raises(RateError, match="no rate from USD to CNY on 2024-03-31: there are no rates of that day"):
        DAYS.rate("USD", "CNY", date=SUNDAY)
    assert DAYS.rate("USD", "CNY", date=SUNDAY, max_age=3).date == FRIDAY
    assert DAYS.rate("USD", "EUR", date=MONDAY, max_age=3).date == FRIDAY, "the newest day that has the pair"
    assert DAYS.rate("USD", "CNY", date=MONDAY, max_age=3).figure == Decimal("7.12")
    assert DAYS.dates == [FRIDAY, MONDAY]


@pytest.mark.parametrize(
    ("rates", "asked", "missing"),
    [
        (RATES, ("USD", "XAF", None), "from USD to XAF: the rates do not name XAF"),
        (RATES, ("CHF", "XAF", None), "the rates do not name CHF or XAF"),
        (RATES, ("USD", "CNY", MONDAY), "on 2024-04-01: there are no rates of that day; the rates are from 2024-03-29"),
        (DAYS, ("USD", "CNY", None), "the rates are of 2 days, 2024-03-29 to 2024-04-01: give a date"),
        (DAYS, ("USD", "EUR", MONDAY), "on 2024-04-01: the rates do not name EUR"),
        (Rates(TABLE, base="USD"), ("USD", "CNY", MONDAY), "the rates have no date: give no date"),
        (Rates({}, base="USD"), ("USD", "CNY", None), "no rates were given"),
        (Rates(lambda base, quote, day: None), ("USD", "CNY", MONDAY), "the function of the rates returned None"),
        (
            Rates.from_csv(["base,quote,rate", "USD,CNY,7.10", "EUR,CHF,0.97"]),
            ("USD", "CHF", None),
            "no rate links the two",
        ),
    ],
)
def test_what_is_missing_is_named(rates: Rates, asked: tuple, missing: str) -> None:
    base, quote, day = asked
    with pytest.raises(RateError) as caught:
        rates.rate(base, quote, date=day)
    assert missing in str(caught.value)
    assert isinstance(caught.value, LookupError)


def test_a_currency_is_worth_itself_without_any_rate() -> None:
    assert Rates({}, base="USD").convert(parse("5亿元"), "CNY").value == parse("5亿元")


def test_a_function_is_asked_for_the_pair_and_the_day() -> None:
    asked = []

    def service(base: str, quote: str, day: date | None) -> str | None:
        asked.append((base, quote, day))
        return "7.10" if day == FRIDAY else None

    rates = Rates(service, source="service")
    rate = rates.rate("USD", "CNY", date=SUNDAY, max_age=2)
    assert (rate.ratio, rate.date, rate.source) == (Fraction("7.1"), FRIDAY, "service")
    assert asked == [("USD", "CNY", date(2024, 3, day)) for day in (31, 30, 29)]


# ---------------------------------------------------------------- files


def test_a_file_with_a_rate_a_line() -> None:
    lines = [
        "# made-up figures",
        "date,base,quote,rate,source",
        "2024-03-29,USD,CNY,7.10,bank",
        "2024-03-29,EUR,USD,1.08,wire",
        "",
        "2024-04-01,USD,CNY,7.12,bank",
    ]
    rates = Rates.from_csv(lines)
    cross = rates.rate("EUR", "CNY", date=FRIDAY)
    assert (cross.ratio, cross.source) == (Fraction("7.668"), "wire; bank")
    assert rates.rate("CNY", "EUR", date=FRIDAY).ratio == 1 / cross.ratio


def test_a_file_as_the_european_central_bank_publishes_it(tmp_path: Path) -> None:
    path = tmp_path / "eurofxref.csv"
    path.write_text("\ufeffDate,USD,CNY,RUB,\n2024-03-29,1.08,7.80,N/A,\n", encoding="utf-8")
    rates = Rates.from_csv(path, source="ECB")
    assert rates.rate("EUR", "CNY").ratio == Fraction("7.8")
    assert rates.rate("USD", "CNY").ratio == Fraction("7.8") / Fraction("1.08")
    with pytest.raises(RateError, match="RUB"):
        rates.rate("USD", "RUB")


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["a,b", "1,2"], "give the columns quote and rate"),
        ([], "give the columns quote and rate"),
        (["date,base,quote,rate", "2024-03-29,USD,CNY,seven"], "line 2"),
        (["date,base,quote,rate", "# note", "29.3.2024,USD,CNY,7"], "line 3"),
        (["date,base,quote,rate", "2024-03-29,USD,CNY,0"], "above zero"),
        (["date,base,quote,rate", "2024-03-29,USD,CNY,-7"], "above zero"),
        (["date,base,quote,rate", "2024-03-29,USD"], "line 2"),
        (["quote,rate", "CNY,7"], "give a column base"),
    ],
)
def test_a_file_that_is_wrong_is_reported_by_its_line(lines: list[str], told: str) -> None:
    with pytest.raises(ValueFieldError, match=told):
        Rates.from_csv(lines)


@pytest.mark.parametrize("figure", [7.1, "7,1", "", "NaN", 0, -1, True, None, Decimal("NaN"), Decimal("Infinity")])
def test_a_rate_that_is_no_exact_figure_is_refused(figure: object) -> None:
    with pytest.raises(ValueFieldError, match=r"rate of CNY .*floats are not exact"):
        Rates({"CNY": figure}, base="USD")  # type: ignore[dict-item]


def test_a_mapping_needs_its_base_and_days_are_days() -> None:
    with pytest.raises(ValueFieldError, match="base"):
        Rates({"CNY": "7.10"})
    with pytest.raises(ValueFieldError, match="date"):
        Rates({"CNY": "7.10"}, base="USD", date="2024-03-29")  # type: ignore[arg-type]


# ---------------------------------------------------------------- prices


def test_a_price_goes_to_another_currency_and_unit() -> None:
    converted = RATES.convert(parse("$80 a barrel"), "CNY/liter")
    assert converted.value.unit == "CNY/liter"
    exact = Fraction(80) * Fraction("7.1") / Fraction("158.987294928")
    assert abs(Fraction(converted.value.amount.value) / exact - 1) < Fraction(1, 10**33)
    assert RATES.convert(parse("$80 a barrel"), "CNY").value.unit == "CNY/barrel", "the unit stays if none is given"


def test_a_density_leads_from_a_price_of_volume_to_one_of_mass() -> None:
    price = parse("$80 a barrel")
    there = RATES.convert(price, "CNY/metric_ton", density=DENSITY).value
    assert there.rounded(6) == Money(Amount(Decimal("4203.07")), "CNY", "metric_ton")
    assert RATES.convert(there, "USD/barrel", density=DENSITY).value.rounded(30) == price
    with pytest.raises(DimensionError):
        RATES.convert(price, "CNY/metric_ton")


def test_a_price_stays_in_its_currency_without_rates() -> None:
    assert parse("3元/斤").to("CNY/公斤") == Money(Amount(6), "CNY", "kilogram")
    assert parse("3元/斤").equals_as_stated(Money(Amount(6), "CNY", "kilogram"))
    assert not parse("3.0元/斤").equals_as_stated(Money(Amount(7), "CNY", "kilogram"))
    assert not parse("3元/斤").equals_as_stated(parse("3元"))
    with pytest.raises(RateError, match=r"no rate from CNY to USD: give one"):
        parse("3元/斤").to("USD/kilogram")
    with pytest.raises(DimensionError):
        parse("3元/斤").to("CNY/hectare")
    with pytest.raises(DimensionError):
        parse("3元").to("CNY/kilogram")


# ---------------------------------------------------------------- pint


def test_a_context_of_pint_converts_money_and_prices() -> None:
    registry = econnum.pint_registry()
    price = parse("$80 a barrel").to_pint()
    with registry.context(RATES.context(density=DENSITY)):
        found = price.to("CNY/metric_ton")
        euros = parse("71亿元").to_pint().to("EUR")
        wage = registry.Quantity(Decimal(100), "CNY/hour").to("USD/day")
    exact = RATES.convert(parse("$80 a barrel"), "CNY/metric_ton", density=DENSITY).value.amount.value
    assert abs(found.magnitude - exact) < Decimal("1E-20")
    assert round(euros.magnitude, 9) == 920_000_000
    assert abs(wage.magnitude - Decimal(100) * 24 / Decimal("7.10")) < Decimal("1E-20")
    import pint

    with pytest.raises(pint.DimensionalityError):
        price.to("CNY/barrel")


def test_a_context_serves_a_registry_of_the_callers() -> None:
    import pint

    mine = pint.UnitRegistry()
    econnum.define_units(mine)
    with mine.context(RATES.context(currencies=["USD", "CNY"], registry=mine)):
        assert parse("$80 a barrel").to_pint(registry=mine).to("CNY/barrel").magnitude == pytest.approx(568)


def test_a_context_of_a_function_needs_its_currencies() -> None:
    rates = Rates(lambda base, quote, day: "7.10")
    with pytest.raises(ValueFieldError, match="currencies"):
        rates.context()
    assert rates.context(currencies=["USD", "CNY"])


@pytest.mark.parametrize("text", ["5亿元", "$48.47 a barrel", "3元/斤", "12元/平方米"])
def test_money_goes_to_pint_and_back(text: str) -> None:
    assert Money.from_pint(parse(text).to_pint()) == parse(text)


def test_money_and_measures_are_not_mistaken_for_each_other() -> None:
    registry = econnum.pint_registry()
    with pytest.raises(UnitError, match=r"Money\.from_pint"):
        Measure.from_pint(registry.Quantity(5, "CNY"))
    for unit in ("hectare", "CNY*USD", "CNY**2", "CNY*hectare", "hectare/CNY"):
        with pytest.raises(UnitError):
            Money.from_pint(registry.Quantity(5, unit))


def test_the_callers_context_takes_no_part() -> None:
    expected = RATES.convert(parse("1.4亿元"), "EUR")
    with decimal.localcontext(decimal.Context(prec=2, traps=[decimal.Inexact])) as ambient:
        assert RATES.convert(parse("1.4亿元"), "EUR") == expected
        assert str(Rates(TABLE, base="USD").rate("EUR", "CNY").figure) == str(RATES.rate("EUR", "CNY").figure)
        assert not any(ambient.flags.values())

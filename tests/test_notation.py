"""Values as a person holds them: `str`, `format`, `float`, `int`, and the short ways to the figure."""

from __future__ import annotations

from decimal import ROUND_UP, Context, Decimal, localcontext
from fractions import Fraction as Rational
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import econnum
from econnum import (
    Amount,
    Count,
    FormatError,
    Fraction,
    Identifier,
    Measure,
    Money,
    Multiple,
    Number,
    Ordinal,
    Percentage,
    PercentagePoints,
    Period,
    Rank,
    Top,
    Value,
    ValueFieldError,
)
from econnum.quantified import Quantified
from strategies import mentions, values

FIGURE = Amount(Decimal("1.3204E+12"))
TWENTY = Amount(20, modifier="equal_or_more")
RANGE = Amount(low=10, high=20)


# ---------------------------------------------------------------- str


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Money(FIGURE, "CNY"), "1,320,400,000,000 CNY"),
        (Money(Amount(Decimal("48.470")), "USD", per="barrel"), "48.470 USD/barrel"),
        (Percentage(Amount(60, modifier="more_than")), "more than 60%"),
        (Percentage(RANGE), "10-20%"),
        (Percentage(Amount(low=-3, high=-1)), "-3 to -1%"),
        (PercentagePoints(Amount(Decimal("0.3"))), "0.3 percentage points"),
        (PercentagePoints(Amount(1), "basis_point"), "1 basis point"),
        (Multiple(Amount(Decimal("23.75"))), "23.75 times"),
        (Fraction(1, 3, "nearly"), "nearly 1/3"),
        (Count(TWENTY), "at least 20"),
        (Count(TWENTY, of="projects"), "at least 20 projects"),
        (Measure(Amount(low=10, high=100, modifier="approx"), "metric_ton"), "about 10-100 metric ton"),
        (Measure(Amount(0, modifier="less_than"), "kilometer/hour"), "less than 0 kilometer/hour"),
        (Ordinal(Amount(1)), "1st"),
        (Ordinal(Amount(112)), "112th"),
        (Ordinal(Amount(1023)), "1,023rd"),
        (Rank(Amount(3), of="cities"), "rank 3"),
        (Top(Amount(500), of="enterprises"), "top 500 enterprises"),
        (Top(Amount(10)), "top 10"),
        (Period("2021-11"), "2021-11"),
        (Period("2022-Q1/2022-Q3", "approx"), "about 2022-Q1/2022-Q3"),
        (Identifier("013001288"), "013001288"),
        (Number(Amount(42, 40, 45, "equal_or_less")), "at most 42"),
    ],
)
def test_str_is_what_a_person_would_write(value: Value, written: str) -> None:
    assert (str(value), f"{value}") == (written, written)


@given(value=values())
def test_str_has_every_digit_of_the_figure_whatever_the_context(value: Value) -> None:
    with localcontext(Context(prec=2, rounding=ROUND_UP)):
        written = str(value)
    assert written == str(value)
    if isinstance(value, Quantified):
        figures = [figure for figure in (value.amount.low, value.amount.high) if figure is not None]
        if value.amount.value is not None:
            figures = [value.amount.value]
        assert all(format(figure, "f") in written.replace(",", "") for figure in figures)


@given(value=values())
def test_repr_goes_on_to_evaluate_to_the_value(value: Value) -> None:
    assert eval(repr(value), {**vars(econnum.values), "Amount": Amount, "Decimal": Decimal}) == value


# ---------------------------------------------------------------- format


@pytest.mark.parametrize(
    ("value", "spec", "written"),
    [
        (Money(FIGURE, "CNY"), ",.2f", "1,320,400,000,000.00"),
        (Money(FIGURE, "CNY"), ",", "1,320,400,000,000"),
        (Money(FIGURE, "CNY"), "e", "1.3204e+12"),
        (Money(FIGURE, "CNY"), "+,.0f", "+1,320,400,000,000"),
        (Number(Amount(Decimal("2.5"))), ".0f", "2"),
        (Number(Amount(Decimal("3.5"))), ".0f", "4"),
        (Number(Amount(Decimal("0.1000000000000000055511151231257827"))), ".30f", "0.100000000000000005551115123126"),
        (Percentage(Amount(Decimal("20.4"), modifier="approx")), ".2f", "20.40"),
        (Percentage(Amount(Decimal("20.4"))), ".2%", "20.40%"),
        (Multiple(Amount(Decimal("1.5"))), ".0%", "150%"),
        (Fraction(1, 3), ".1%", "33.3%"),
        (Fraction(2, 3), "", "2/3"),
        (Fraction(2, 3), ".3f", "0.667"),
        (Fraction(1, 2), ".0f", "0"),
        (Fraction(10**40 + 1, 2 * 10**40), ".0f", "1"),
        (Count(Amount(37)), ">6", "    37"),
    ],
)
def test_format_writes_the_one_figure(value: Value, spec: str, written: str) -> None:
    assert format(value, spec) == written


@given(figure=st.decimals(allow_nan=False, allow_infinity=False, places=4), places=st.integers(0, 6))
def test_format_rounds_half_to_even_whatever_the_context(figure: Decimal, places: int) -> None:
    with localcontext(Context(prec=1, rounding=ROUND_UP)):
        written = format(Number(Amount(figure)), f".{places}f")
    assert Decimal(written) == round(Rational(figure) * 10**places) / Rational(10**places)


@pytest.mark.parametrize(
    ("value", "spec", "said"),
    [
        (Percentage(RANGE), ",.2f", "no single figure for the format ',.2f'"),
        (Period("2021-11"), ".2f", "no single figure"),
        (Identifier("5"), "d", "no single figure"),
        (Number(Amount(5)), "d", "'d' is not a format specification of a decimal"),
        (Number(Amount(5)), "n", "'n' is not a format specification of a decimal"),
        (Number(Amount(5)), "%Y", "'%Y' is not a format specification of a decimal"),
    ],
)
def test_a_format_that_cannot_be_is_an_error_that_says_why(value: Value, spec: str, said: str) -> None:
    with pytest.raises(FormatError, match=said) as caught:
        format(value, spec)
    assert caught.value.value is value


# ---------------------------------------------------------------- float and int


@pytest.mark.parametrize(
    ("value", "as_float"),
    [(Money(FIGURE, "CNY"), 1.3204e12), (Percentage(Amount(Decimal("20.4"))), 20.4), (Fraction(1, 3), 1 / 3)],
)
def test_float_is_the_nearest_to_the_figure(value: Any, as_float: float) -> None:
    assert float(value) == as_float


@pytest.mark.parametrize(
    ("value", "whole"),
    [(Count(Amount(Decimal("1.198E+3"))), 1198), (Money(FIGURE, "CNY"), 1_320_400_000_000), (Fraction(6, 3), 2)],
)
def test_int_is_a_whole_figure(value: Any, whole: int) -> None:
    assert int(value) == whole


@pytest.mark.parametrize("value", [Percentage(Amount(Decimal("20.4"))), Fraction(1, 3)])
def test_int_of_what_is_not_whole_is_an_error(value: Any) -> None:
    with pytest.raises(ValueFieldError, match="no whole number"):
        int(value)


@pytest.mark.parametrize("convert", [int, float])
def test_a_range_has_no_one_figure(convert: type) -> None:
    with pytest.raises(ValueFieldError, match="no single figure"):
        convert(Count(RANGE))


@pytest.mark.parametrize("value", [Period("2021-11"), Identifier("5")])
@pytest.mark.parametrize("convert", [int, float])
def test_what_is_no_figure_is_no_number(convert: type, value: Value) -> None:
    with pytest.raises(TypeError):
        convert(value)


# ---------------------------------------------------------------- short ways


@given(value=values())
def test_number_is_the_stated_figure_or_none(value: Value) -> None:
    match value:
        case Fraction():
            assert value.number is None or Rational(value.number) == value.ratio
        case Quantified():
            assert value.number is value.amount.value
        case _:
            assert value.number is None


@pytest.mark.parametrize(("fraction", "number"), [(Fraction(1, 4), Decimal("0.25")), (Fraction(1, 3), None)])
def test_a_fraction_has_a_number_where_a_decimal_equals_it(fraction: Fraction, number: Decimal | None) -> None:
    assert fraction.number == number


@given(mention=mentions())
def test_a_mention_has_the_number_the_unit_and_the_modifier_of_its_value(mention: econnum.Mention) -> None:
    value = mention.value
    assert (mention.number, mention.unit, mention.modifier) == (value.number, value.unit, value.modifier)
    assert mention.span == (mention.start, mention.end)

"""Exact arithmetic at its edges: what a mutation of it would change."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal, DefaultContext, Inexact
from fractions import Fraction

import pytest

from econnum import Amount, Interval
from econnum.exact import decimal_of, next_step, plain, quotient, scaled, significant

THIRD = "0." + "3" * 34


@pytest.mark.parametrize(
    ("ratio", "decimal"),
    [
        ("0", "0"),
        ("1", "1"),
        ("7/8", "0.875"),
        ("1/5", "0.2"),
        ("3/250", "0.012"),
        ("1/1024", "0.0009765625"),
        ("1/3", THIRD),
        ("2/3", "0." + "6" * 33 + "7"),
        ("-1/3", "-" + THIRD),
        ("1/6", "0.1" + "6" * 32 + "7"),
        ("1/12", "0.08" + "3" * 33),
        ("1/7", "0.1428571428571428571428571428571429"),
    ],
)
def test_a_ratio_is_its_decimal_or_34_digits_of_it(ratio: str, decimal: str) -> None:
    assert str(decimal_of(Fraction(ratio))) == decimal


@pytest.mark.parametrize("denominator", [2**20, 5**20, 5**40, 2**3 * 5**40])
def test_a_decimal_longer_than_34_digits_stays_exact(denominator: int) -> None:
    ratio = Fraction(10**50 + 1, denominator)
    assert Fraction(decimal_of(ratio)) == ratio


@pytest.mark.parametrize(
    ("digits", "exponent", "decimal"), [("20", 0, "20"), ("1.50", 0, "1.50"), ("1.50", 8, "1.50E+8"), ("5", -2, "0.05")]
)
def test_a_scaled_figure_keeps_the_digits_that_are_stated(digits: str, exponent: int, decimal: str) -> None:
    assert str(scaled(digits, exponent)) == decimal


@pytest.mark.parametrize(
    ("figure", "written"), [("1.32E+12", "1320000000000"), ("20.40", "20.40"), ("-1E+2", "-100"), ("0E+3", "0")]
)
def test_plain_notation_has_no_exponent(figure: str, written: str) -> None:
    assert plain(Decimal(figure)) == written


@pytest.mark.parametrize(
    ("figure", "above"),
    [("3000", "4000"), ("690", "700"), ("1.2E+8", "130000000"), ("2.5", "2.6"), ("2.50", "2.60"), ("0", "0")],
)
def test_the_last_digit_that_is_no_zero_is_raised_by_one(figure: str, above: str) -> None:
    assert str(next_step(Decimal(figure))) == above


def test_rounding_follows_no_default_of_the_caller(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(DefaultContext, "Emax", 9)
    monkeypatch.setattr(DefaultContext, "Emin", -9)
    monkeypatch.setitem(DefaultContext.traps, Inexact, True)
    assert str(significant(Decimal("798.355E+96"), 4)) == "7.984E+98"
    assert str(decimal_of(Fraction(1, 3 * 10**40))) == "3." + "3" * 33 + "E-41"


def test_a_quotient_rounds_the_way_that_is_asked() -> None:
    assert str(quotient(Decimal(2), Decimal(3), rounding=ROUND_FLOOR)) == "0." + "6" * 34
    assert str(quotient(Decimal(2), Decimal(3), rounding=ROUND_CEILING)) == "0." + "6" * 33 + "7"


def test_a_division_by_zero_says_what_was_divided() -> None:
    with pytest.raises(ZeroDivisionError, match=r"^7 divided by 0$"):
        quotient(Decimal(7), Decimal(0))


@pytest.mark.parametrize(("low", "high"), [(0, 1), (-1, 0), (-1, 1), (0, 0)])
def test_an_interval_that_touches_zero_divides_nothing(low: int, high: int) -> None:
    with pytest.raises(ZeroDivisionError, match="contains zero"):
        Interval(Decimal(1), Decimal(2)) / Interval(Decimal(low), Decimal(high))


def test_a_quotient_of_intervals_is_rounded_outward() -> None:
    found = Interval(Decimal(1), Decimal(2)) / Interval(Decimal(3), Decimal(3))
    assert (str(found.low), str(found.high)) == (THIRD, "0." + "6" * 33 + "7")
    assert Fraction(found.low) < Fraction(1, 3) < Fraction(2, 3) < Fraction(found.high)
    found = Interval(Decimal(2), Decimal(4)) / Interval(Decimal(3), Decimal(3))
    assert (str(found.low), str(found.high)) == ("0." + "6" * 34, "1." + "3" * 32 + "4")


BOUNDED = Amount(Decimal(3), Decimal(3), Decimal(4), "more_than")


@pytest.mark.parametrize(
    ("factor", "expected"),
    [
        ("2", Amount(Decimal(6), Decimal(6), Decimal(8), "more_than")),
        ("0.5", Amount(Decimal("1.5"), Decimal("1.5"), Decimal(2), "more_than")),
        ("-1", Amount(Decimal(-3), Decimal(-4), Decimal(-3), "less_than")),
        ("-0.5", Amount(Decimal("-1.5"), Decimal(-2), Decimal("-1.5"), "less_than")),
        ("0", Amount(Decimal(0), Decimal(0), Decimal(0))),
    ],
)
def test_a_factor_below_zero_turns_bounds_and_hedge_round(factor: str, expected: Amount) -> None:
    assert BOUNDED.times(Decimal(factor)) == expected

"""Law: values of one kind and unit add up exactly, bounds as intervals; others refuse."""

from __future__ import annotations

import pickle
from decimal import Decimal
from fractions import Fraction
from typing import get_args

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from econnum import (
    Amount,
    Count,
    EconnumError,
    Measure,
    Modifier,
    Money,
    Multiple,
    Number,
    OperandError,
    Percentage,
    PercentagePoints,
    Rank,
    Value,
    parse,
)
from econnum.amount import TURNED, joint
from strategies import VALUES, amounts, figures

SUMMABLE = {
    "money": lambda amount: Money(amount, "CNY"),
    "count": Count,
    "quantity": lambda amount: Measure(amount, "hectare"),
    "number": Number,
    "percentage_points": PercentagePoints,
}
MODIFIERS = get_args(Modifier)
kinds = pytest.mark.parametrize("build", SUMMABLE.values(), ids=SUMMABLE.keys())


@kinds
@given(one=amounts(), other=amounts(), third=amounts())
def test_a_sum_does_not_ask_for_order(build, one: Amount, other: Amount, third: Amount) -> None:
    a, b, c = build(one), build(other), build(third)
    assert a + b == b + a
    assert sum([a, b, c]) == a + b + c
    assert ((a + b) + c).amount.interval == (a + (b + c)).amount.interval


@kinds
@given(one=figures(), other=figures())
def test_sum_and_difference_are_exact(build, one: Decimal, other: Decimal) -> None:
    a, b = build(Amount(one)), build(Amount(other))
    assert Fraction((a + b).amount.value) == Fraction(one) + Fraction(other)
    assert (a + b) - b == a
    assert (a * 3).amount.value == (a + a + a).amount.value


@given(one=amounts(), other=amounts(), data=st.data())
def test_the_bounds_of_a_sum_hold_every_sum(one: Amount, other: Amount, data: st.DataObject) -> None:
    ends = [data.draw(st.sampled_from((a.interval.low, a.interval.high))) for a in (one, other)]
    total = sum(map(Fraction, ends))
    bounds = one.plus(other).interval
    assert Fraction(bounds.low) <= total <= Fraction(bounds.high)


@given(one=figures(), other=figures())
def test_a_ratio_times_the_divisor_is_the_dividend(one: Decimal, other: Decimal) -> None:
    assume(other)
    ratio = Money(Amount(one), "CNY") / Money(Amount(other), "CNY")
    assert type(ratio) is Multiple
    exact = Fraction(one) / Fraction(other)
    found = Fraction(ratio.amount.value)
    assert found == exact or abs(found - exact) <= abs(exact) / 10**33


@given(before=figures(signed=False), after=figures())
def test_a_change_in_per_cent_leads_from_before_to_after(before: Decimal, after: Decimal) -> None:
    assume(before)
    share = Number(Amount(after)).change_from(Number(Amount(before)))
    reached = Fraction(before) * (1 + Fraction(share.amount.value) / 100)
    assert abs(reached - Fraction(after)) <= max(abs(Fraction(after)), Fraction(before)) / 10**32


@pytest.mark.parametrize("one", MODIFIERS)
@pytest.mark.parametrize("other", MODIFIERS)
def test_hedges_join_in_any_order_and_exact_adds_nothing(one: Modifier, other: Modifier) -> None:
    assert joint(one, other) == joint(other, one)
    assert joint(one, "exact") == one == joint(one, one)


@pytest.mark.parametrize("modifier", [modifier for modifier in MODIFIERS if modifier != "nearly"])
def test_a_hedge_turned_twice_is_itself(modifier: Modifier) -> None:
    assert TURNED[TURNED[modifier]] == modifier


@pytest.mark.parametrize(
    ("told", "found", "expected"),
    [
        ("sum", parse("3亿元") + parse("200 million yuan"), parse("500 million yuan")),
        ("sum of hedged", parse("逾3亿元") + parse("2亿元"), parse("逾5亿元")),
        ("difference of hedged", parse("5亿元") - parse("逾3亿元"), parse("less than 200 million yuan")),
        ("range", parse("10-20亿元") + parse("1亿元"), parse("11-21亿元")),
        ("range from range", parse("10-20亿元") - parse("1-2亿元"), parse("8-19亿元")),
        ("ratio", parse("50 million yuan") / parse("2亿元"), Multiple(Amount(Decimal("0.25")))),
        (
            "share of a vague whole",
            parse("6吨") / parse("逾4吨"),
            Multiple(Amount(Decimal("1.5"), modifier="less_than")),
        ),
        ("part", parse("6吨") / 4, parse("1.5吨")),
        ("times", 3 * parse("1.5吨"), parse("4.5吨")),
        ("points", parse("5.1%") - parse("4.8%"), parse("0.3个百分点")),
        ("a rate raised", parse("4.8%") + parse("30个基点"), parse("5.1%")),
        ("a rate cut", parse("4.8%") - parse("0.3个百分点"), parse("4.5%")),
        ("basis points", parse("25个基点") + parse("0.25个百分点"), parse("50个基点")),
        ("rise", parse("84亿元").change_from(parse("80亿元")), parse("5%")),
        ("fall", parse("60亿元").change_from(parse("80亿元")), Percentage(Amount(-25))),
        ("counts", parse("37个") + parse("5家"), parse("42个")),
    ],
)
def test_arithmetic_of_news(told: str, found: Value, expected: Value) -> None:
    assert found == expected, told


@pytest.mark.parametrize(
    "act",
    [
        lambda: parse("3亿元") + parse("3亿美元"),
        lambda: parse("3亿元") - parse("3亿美元"),
        lambda: parse("3亿元") / parse("3亿美元"),
        lambda: parse("3亿元").change_from(parse("3亿美元")),
        lambda: parse("$48 a barrel") + parse("$48"),
        lambda: parse("3亩") + parse("3公顷"),
        lambda: parse("3亩") + parse("3亿元"),
        lambda: parse("20%") + parse("3%"),
        lambda: parse("20%") + parse("3亩"),
        lambda: parse("20%") - parse("3亩"),
        lambda: parse("3亿元").change_from(parse("0元")),
        lambda: parse("3个百分点") + parse("3亩"),
    ],
)
def test_what_does_not_add_up_is_an_error_that_shows_both(act) -> None:
    with pytest.raises(OperandError) as caught:
        act()
    error = caught.value
    assert isinstance(error, EconnumError)
    assert isinstance(error, TypeError)
    assert str(error.left) in str(error)
    assert str(error.right) in str(error)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_two_currencies_are_reported_apart_by_name() -> None:
    with pytest.raises(OperandError, match="one is in CNY and the other in USD"):
        parse("3亿元") + parse("3亿美元")


@pytest.mark.parametrize("kind", sorted(set(VALUES) - {*SUMMABLE, "percentage"}))
@given(data=st.data())
def test_places_shares_and_periods_do_not_add_up(kind: str, data: st.DataObject) -> None:
    value = data.draw(VALUES[kind])
    with pytest.raises(TypeError):
        value + value


@pytest.mark.parametrize("other", [5, 0.5, "5", None, Decimal(5)])
def test_a_value_and_what_is_no_value_do_not_add_up(other: object) -> None:
    for act in (lambda: parse("5吨") + other, lambda: other + parse("5吨"), lambda: parse("5吨") - other):
        with pytest.raises(TypeError):
            act()


def test_only_exact_numbers_multiply_and_divide() -> None:
    for act in (lambda: parse("5吨") * 0.5, lambda: parse("5吨") / 0.5, lambda: parse("5吨") / "2"):
        with pytest.raises(TypeError):
            act()
    with pytest.raises(ZeroDivisionError):
        parse("5吨") / 0
    with pytest.raises(ZeroDivisionError):
        parse("5吨") / parse("0吨")


@given(amount=amounts(), digits=st.integers(1, 40))
def test_rounding_leaves_at_most_so_many_digits(amount: Amount, digits: int) -> None:
    rounded = amount.rounded(digits)
    assert all(len(f.as_tuple().digits) <= digits for f in (rounded.value, rounded.low, rounded.high) if f is not None)
    assert rounded.modifier == amount.modifier


def test_rounding_is_half_even_or_as_told() -> None:
    assert parse("2.5吨").rounded(1) == parse("2吨")
    assert parse("2.5吨").rounded(1, rounding="ROUND_HALF_UP") == parse("3吨")
    assert Rank(Amount(12)).rounded(1) == Rank(Amount(10))

"""Values: what is equal, what compares, what is refused, and what a change comes to."""

from __future__ import annotations

import dataclasses
import fractions
import inspect
from decimal import Decimal
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import econnum.values
from econnum.amount import Amount, Modifier
from econnum.errors import OperandError, ValueFieldError
from econnum.interval import Interval
from econnum.values import (
    Change,
    Count,
    Fraction,
    Identifier,
    Kind,
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
)
from strategies import KINDS, VALUES, amounts, changes, figures, values


def amount(figure: str | int) -> Amount:
    return Amount(Decimal(figure))


QUANTIFIED = {
    "money": lambda a: Money(a, "CNY"),
    "percentage": Percentage,
    "percentage_points": PercentagePoints,
    "multiple": Multiple,
    "count": Count,
    "quantity": lambda a: Measure(a, "hectare"),
    "ordinal": Ordinal,
    "rank": Rank,
    "top": Top,
    "number": Number,
}


# ---------------------------------------------------------------- equality and hash


def test_every_kind_of_the_record_has_a_value_class() -> None:
    assert set(KINDS) == set(get_args(Kind))
    classes = [getattr(econnum.values, name) for name in econnum.values.__all__]
    kinds = [item.kind for item in classes if inspect.isclass(item) and item is not Value and issubclass(item, Value)]
    assert sorted(kinds) == sorted(get_args(Kind))


@pytest.mark.parametrize("kind", QUANTIFIED)
@given(figure=figures(), places=st.integers(1, 9))
def test_equal_figures_are_equal_and_hash_alike_in_any_notation(kind: str, figure: Decimal, places: int) -> None:
    sign, digits, exponent = figure.as_tuple()
    longer = Decimal((sign, (*digits, *(0,) * places), int(exponent) - places))
    one, other = QUANTIFIED[kind](Amount(figure)), QUANTIFIED[kind](Amount(longer))
    assert one == other
    assert hash(one) == hash(other)


def test_a_figure_keeps_the_digits_it_was_stated_with() -> None:
    assert str(Amount(Decimal("1.320E12")).value) == "1.320E+12"


@pytest.mark.parametrize("kind", ["count", "rank", "top"])
def test_the_thing_counted_takes_no_part_in_equality(kind: str) -> None:
    build = {"count": Count, "rank": Rank, "top": Top}[kind]
    assert build(amount(3), "projects") == build(amount(3), "项目")
    assert len({build(amount(3), "projects"), build(amount(3), "项目"), build(amount(3))}) == 1


def test_whether_a_multiple_is_ambiguous_takes_no_part_in_equality() -> None:
    assert Multiple(amount(3), ambiguous=True) == Multiple(amount(3))
    assert hash(Multiple(amount(3), ambiguous=True)) == hash(Multiple(amount(3)))


@pytest.mark.parametrize("kind", QUANTIFIED)
def test_equal_figures_of_two_kinds_are_not_equal(kind: str) -> None:
    others = [build(amount(5)) for name, build in QUANTIFIED.items() if name != kind]
    assert QUANTIFIED[kind](amount(5)) not in others


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Money(amount(5), "CNY"), Money(amount(5), "USD")),
        (Money(amount(5), "USD"), Money(amount(5), "USD", "barrel")),
        (Measure(amount(5), "mu"), Measure(amount(5), "hectare")),
        (PercentagePoints(amount(5)), PercentagePoints(amount(5), "basis_point")),
        (Number(amount(5)), Number(Amount(Decimal(5), modifier="approx"))),
        (Number(amount(5)), Number(Amount(Decimal(5), Decimal(5), Decimal(6)))),
        (Fraction(1, 3), Fraction(1, 3, "nearly")),
        (Period("2022"), Period("2022", "approx")),
        (Period("2022"), Identifier("2022")),
    ],
)
def test_unit_hedge_and_bounds_tell_values_apart(one: Value, other: Value) -> None:
    assert one != other


# ---------------------------------------------------------------- order


@pytest.mark.parametrize("kind", QUANTIFIED)
@given(one=figures(), other=figures())
def test_values_of_one_kind_and_unit_order_by_figure(kind: str, one: Decimal, other: Decimal) -> None:
    left, right = QUANTIFIED[kind](Amount(one)), QUANTIFIED[kind](Amount(other))
    assert (left < right, left <= right, left > right, left >= right) == (
        one < other,
        one <= other,
        one > other,
        one >= other,
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Money(amount(1), "CNY"), Money(amount(2), "USD")),
        (Money(amount(1), "USD"), Money(amount(2), "USD", "barrel")),
        (Measure(amount(1), "mu"), Measure(amount(2), "hectare")),
        (PercentagePoints(amount(1)), PercentagePoints(amount(2), "basis_point")),
        (Percentage(amount(1)), PercentagePoints(amount(2))),
        (Ordinal(amount(1)), Rank(amount(2))),
        (Number(amount(1)), Number(Amount(None, Decimal(10), Decimal(20)))),
        (Period("2021"), Period("2022")),
        (Number(amount(1)), 2),
    ],
)
def test_what_has_no_common_unit_or_no_figure_does_not_compare(one: Value, other: object) -> None:
    for compare in (lambda: one < other, lambda: one <= other, lambda: one > other, lambda: one >= other):  # type: ignore[operator]
        with pytest.raises(TypeError):
            compare()


# ---------------------------------------------------------------- shape


def test_a_match_statement_takes_values_apart() -> None:
    def told(value: Value) -> str:
        match value:
            case Money(Amount(figure), currency, per):
                return f"{figure} {currency} {per}"
            case Fraction(numerator, denominator):
                return f"{numerator}/{denominator}"
            case Measure(Amount(None, low, high), unit):
                return f"{low} to {high} {unit}"
            case Period(timex):
                return timex
        return "other"

    assert told(Money(amount(5), "USD", "barrel")) == "5 USD barrel"
    assert told(Fraction(2, 6)) == "1/3"
    assert told(Measure(Amount(None, Decimal(1), Decimal(2)), "mu")) == "1 to 2 mu"
    assert told(Period("2022-Q1")) == "2022-Q1"
    assert told(Number(amount(5))) == "other"


@given(value=values() | changes() | amounts())
def test_values_are_frozen_and_have_no_room_for_more(value: object) -> None:
    for field in dataclasses.fields(value):  # type: ignore[arg-type]
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(value, field.name, None)
    assert not hasattr(value, "__dict__")


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_a_value_hashes_and_has_its_kind_unit_and_modifier(kind: str, data: st.DataObject) -> None:
    value = data.draw(VALUES[kind])
    assert {value: "found"}[value] == "found"
    assert value.kind == kind
    assert isinstance(value.modifier, str)
    assert value.unit is None or isinstance(value.unit, str)


@pytest.mark.parametrize(
    ("value", "unit"),
    [
        (Money(amount(1), "USD"), "USD"),
        (Money(amount(1), "USD", "barrel"), "USD/barrel"),
        (Measure(amount(1), "metric_ton"), "metric_ton"),
        (PercentagePoints(amount(1)), "percentage_point"),
        (PercentagePoints(amount(1), "basis_point"), "basis_point"),
        (Percentage(amount(1)), None),
        (Count(amount(1), "projects"), None),
    ],
)
def test_a_value_names_its_unit_as_the_record_does(value: Value, unit: str | None) -> None:
    assert value.unit == unit


# ---------------------------------------------------------------- what is refused


@pytest.mark.parametrize("figure", [0.1, 1.0, float("nan"), "5", True, 1j])
@pytest.mark.parametrize("field", ["value", "low", "high"])
def test_an_amount_refuses_what_is_not_exact_and_shows_it(field: str, figure: object) -> None:
    given = {"value": 1, "low": 1, "high": 2} | {field: figure}
    with pytest.raises(ValueFieldError) as caught:
        Amount(**given)  # type: ignore[arg-type]
    assert (caught.value.field, repr(figure) in str(caught.value)) == (field, True)


def test_a_plain_integer_is_taken_for_a_decimal() -> None:
    taken = Amount(5, 5, 6)  # type: ignore[arg-type]
    assert [type(figure) for figure in (taken.value, taken.low, taken.high)] == [Decimal] * 3
    assert taken == Amount(Decimal(5), Decimal(5), Decimal(6))


_EXACT = "give a finite decimal.Decimal or an int; floats are not exact"
_HEDGES = "give one of approx, equal_or_less, equal_or_more, exact, less_than, more_than, nearly"
_BASES = "None, year_on_year, quarter_on_quarter, month_on_month, week_on_week, day_on_day"


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: Amount(Decimal("NaN")), f"value is Decimal('NaN'): {_EXACT}"),
        (lambda: Amount(Decimal("-Infinity")), f"value is Decimal('-Infinity'): {_EXACT}"),
        (lambda: Amount(None, 0.5, Decimal(1)), f"low is 0.5: {_EXACT}"),
        (lambda: Amount(Decimal(1), Decimal(1), 1.5), f"high is 1.5: {_EXACT}"),
        (lambda: Amount(Decimal(1), Decimal(2), None), "low, high is (Decimal('2'), None): give both bounds or none"),
        (lambda: Amount(Decimal(1), None, Decimal(2)), "low, high is (None, Decimal('2')): give both bounds or none"),
        (lambda: Amount(1, 3, 2), "low, high is (Decimal('3'), Decimal('2')): give the lower bound first"),
        (lambda: Amount(), "value is None: give a stated figure, or low and high"),
        (lambda: Amount(1, modifier="about"), f"modifier is 'about': {_HEDGES}"),
        (lambda: Interval(0.5, Decimal(1)), f"low is 0.5: {_EXACT}"),
        (lambda: Interval(Decimal(0), Decimal("Infinity")), f"high is Decimal('Infinity'): {_EXACT}"),
        (lambda: Interval(2, 1), "low, high is (Decimal('2'), Decimal('1')): give the lower bound first"),
        (lambda: Number(5), "amount is 5: give an Amount, such as Amount(Decimal('20.4'))"),
        (lambda: Money(amount(5), ""), "currency is '': give an ISO 4217 code, such as 'CNY'"),
        (lambda: Money(amount(5), 7), "currency is 7: give an ISO 4217 code, such as 'CNY'"),
        (lambda: Measure(amount(5), ""), "unit is '': give the name of a unit, such as 'hectare'"),
        (lambda: Measure(amount(5), 7), "unit is 7: give the name of a unit, such as 'hectare'"),
        (lambda: Measure(5, "mu"), "amount is 5: give an Amount, such as Amount(Decimal('20.4'))"),
        (
            lambda: PercentagePoints(amount(5), "percent"),
            "point is 'percent': give 'percentage_point' or 'basis_point'",
        ),
        (lambda: PercentagePoints(5), "amount is 5: give an Amount, such as Amount(Decimal('20.4'))"),
        (lambda: Fraction(0.5, 2), "numerator is 0.5: give a whole number, as an int"),
        (lambda: Fraction(1, True), "denominator is True: give a whole number, as an int"),
        (lambda: Fraction(1, 0), "denominator is 0: give a whole number above zero"),
        (lambda: Period(2022), "timex is 2022: give a TIMEX3 value as a str, such as '2022-Q1'"),
        (lambda: Period("2022", "about"), f"modifier is 'about': {_HEDGES}"),
        (lambda: Change("left"), "direction is 'left': give one of up, down, flat"),
        (lambda: Change("up", "yearly"), f"basis is 'yearly': give one of {_BASES}"),
        (lambda: Change("up", reading="at"), "reading is 'at': give one of by, to"),
    ],
)
def test_what_is_refused_is_named_and_shown_with_what_would_do(build: object, message: str) -> None:
    with pytest.raises(ValueFieldError) as caught:
        build()  # type: ignore[operator]
    assert str(caught.value) == message


@pytest.mark.parametrize("modifier", ["about", "", None, "EXACT"])
@pytest.mark.parametrize("build", [lambda m: Amount(1, modifier=m), lambda m: Fraction(1, 2, m)])
def test_an_unknown_hedge_is_refused_and_shown(build: object, modifier: object) -> None:
    with pytest.raises(ValueFieldError) as caught:
        build(modifier)  # type: ignore[operator]
    assert caught.value.field == "modifier"
    assert repr(modifier) in str(caught.value)


@pytest.mark.parametrize("kind", QUANTIFIED)
def test_a_bare_float_is_no_amount(kind: str) -> None:
    with pytest.raises(ValueFieldError, match=r"20\.4"):
        QUANTIFIED[kind](20.4)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("numerator", "denominator", "shown"), [(0.5, 2, "0.5"), (1, 2.5, "2.5"), (1, 0, "0"), (1, -3, "-3")]
)
def test_a_fraction_refuses_what_is_no_fraction_and_shows_it(
    numerator: object, denominator: object, shown: str
) -> None:
    with pytest.raises(ValueFieldError) as caught:
        Fraction(numerator, denominator)  # type: ignore[arg-type]
    assert shown in str(caught.value)


def test_a_measure_needs_its_unit() -> None:
    with pytest.raises(TypeError):
        Measure(amount(5))  # type: ignore[call-arg]


# ---------------------------------------------------------------- change


@pytest.mark.parametrize(
    ("told", "change", "value", "ratio"),
    [
        ("增长20.4%", Change("up"), Percentage(amount("20.4")), "1.204"),
        ("an increase of 23.75 times", Change("up"), Multiple(amount("23.75"), ambiguous=True), "24.75"),
        ("增长23.75倍", Change("up", "year_on_year"), Multiple(amount("23.75")), "24.75"),
        ("doubled", Change("up", reading="to"), Multiple(amount(2)), "2"),
        ("翻两番", Change("up", reading="to"), Multiple(amount(4)), "4"),
        ("down 35%", Change("down"), Percentage(amount(35)), "0.65"),
        ("down to 35% of it", Change("down", reading="to"), Percentage(amount(35)), "0.35"),
        ("down 100%", Change("down"), Percentage(amount(100)), "0"),
        ("up 0.05%", Change("up"), Percentage(amount("0.05")), "1.0005"),
        ("flat", Change("flat"), Percentage(amount(0)), "1"),
        ("flat at 5%", Change("flat", reading="to"), Percentage(amount(5)), "1"),
        ("flat at 5 billion yuan", Change("flat"), Money(amount("5E9"), "CNY"), "1"),
    ],
)
def test_a_change_comes_to_this_ratio(told: str, change: Change, value: Value, ratio: str) -> None:
    assert change.ratio(value) == Decimal(ratio), told


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("by 5 billion yuan", Money(amount("5E9"), "CNY")),
        ("by 0.1 percentage points", PercentagePoints(amount("0.1"))),
        ("by 37 projects", Count(amount(37))),
        ("by a third", Fraction(1, 3)),
        ("by 10 to 20 per cent", Percentage(Amount(None, Decimal(10), Decimal(20)))),
        ("by more than nothing at all: 101 per cent", Percentage(amount(101))),
        ("by 23.75 times", Multiple(amount("23.75"))),
    ],
)
def test_a_fall_that_is_no_share_or_ends_below_nothing_has_no_ratio(told: str, value: Value) -> None:
    assert Change("down").ratio(value) is None, told


@given(figure=figures(signed=False))
def test_a_rise_is_one_more_than_its_share_exactly(figure: Decimal) -> None:
    ratio = Change("up").ratio(Percentage(Amount(figure)))
    assert ratio is not None
    assert fractions.Fraction(ratio) == 1 + fractions.Fraction(figure) / 100


def test_an_ambiguous_multiple_offers_both_readings_literal_first() -> None:
    assert Multiple(amount("23.75"), ambiguous=True).readings == (Decimal("24.75"), Decimal("23.75"))


@pytest.mark.parametrize(
    "multiple", [Multiple(amount(3)), Multiple(Amount(None, Decimal(2), Decimal(3)), ambiguous=True)]
)
def test_a_plain_or_unstated_multiple_offers_no_readings(multiple: Multiple) -> None:
    assert multiple.readings == ()


# ---------------------------------------------------------------- fractions


@given(numerator=st.integers(-1000, 1000), denominator=st.integers(1, 1000), times=st.integers(1, 1000))
def test_a_fraction_is_in_lowest_terms(numerator: int, denominator: int, times: int) -> None:
    fraction = Fraction(numerator * times, denominator * times)
    assert fraction == Fraction(numerator, denominator)
    assert fraction.ratio == fractions.Fraction(numerator, denominator)
    assert (fraction.numerator, fraction.denominator) == fraction.ratio.as_integer_ratio()


# ---------------------------------------------------------------- what adds, and what agrees as stated


def percentage(figure: str | int) -> Percentage:
    return Percentage(amount(figure))


def test_percentages_take_up_percentage_points() -> None:
    quarter = PercentagePoints(amount(25), "basis_point")
    assert percentage(5) + PercentagePoints(amount("0.3")) == percentage("5.3")
    assert percentage(5) - PercentagePoints(amount("0.3")) == percentage("4.7")
    assert percentage(5) + quarter == percentage("5.25")
    assert percentage(5) - quarter == percentage("4.75")
    assert percentage(5) - percentage("4.8") == PercentagePoints(amount("0.2"))


@pytest.mark.parametrize("other", [percentage(5), Multiple(amount(2)), 5], ids=str)
def test_to_a_percentage_nothing_adds_but_percentage_points(other: object) -> None:
    with pytest.raises(OperandError, match=r"^cannot add: .*percentage points") as raised:
        percentage(3) + other  # type: ignore[operator]
    assert (raised.value.left, raised.value.right) == (percentage(3), other)


@pytest.mark.parametrize("other", [Multiple(amount(2)), 5], ids=str)
def test_from_a_percentage_nothing_else_is_taken(other: object) -> None:
    with pytest.raises(
        OperandError, match=r"^cannot subtract: percentages differ by percentage points, and only"
    ) as raised:
        percentage(3) - other  # type: ignore[operator]
    assert (raised.value.left, raised.value.right) == (percentage(3), other)


def test_basis_points_and_percentage_points_add_in_the_unit_of_the_first() -> None:
    one, quarter = PercentagePoints(amount(1)), PercentagePoints(amount(25), "basis_point")
    assert one + quarter == PercentagePoints(amount("1.25"))
    assert quarter + one == PercentagePoints(amount(125), "basis_point")
    assert quarter + quarter == PercentagePoints(amount(50), "basis_point")
    assert quarter - one == PercentagePoints(amount(-75), "basis_point")
    with pytest.raises(OperandError, match=r"^cannot add: give two values of one kind \(given: .*\)$") as raised:
        quarter + Count(amount(3))  # type: ignore[operator]
    assert (raised.value.left, raised.value.right) == (quarter, Count(amount(3)))


@pytest.mark.parametrize(
    ("exactly", "coarsely"),
    [
        (Money(amount(1320), "CNY"), Money(amount(1300), "CNY")),
        (Money(amount(2640), "CNY", per="kilogram"), Money(amount(1300), "CNY", per="jin")),
        (PercentagePoints(amount(132)), PercentagePoints(amount(130))),
        (Measure(amount(1320), "hectare"), Measure(amount(1300), "hectare")),
        (Measure(amount(132), "hectare"), Measure(amount(2000), "mu")),
        (Count(amount(1320)), Count(amount(1300))),
    ],
    ids=str,
)
def test_zeros_count_as_stated_unless_they_are_reported_to_be_round(exactly: Value, coarsely: Value) -> None:
    assert not exactly.equals_as_stated(coarsely)
    assert not coarsely.equals_as_stated(exactly)
    assert exactly.equals_as_stated(coarsely, round_zeros=True)
    assert coarsely.equals_as_stated(exactly, round_zeros=True)


def test_a_price_is_no_sum_of_money() -> None:
    price, total = Money(amount(80), "USD", per="barrel"), Money(amount(80), "USD")
    assert not price.equals_as_stated(total, round_zeros=True)
    assert not total.equals_as_stated(price, round_zeros=True)


HEDGED = {hedge: Amount(Decimal(8), modifier=hedge) for hedge in get_args(Modifier)}


@pytest.mark.parametrize(
    ("one", "other", "joint"),
    [
        ("exact", "nearly", "nearly"),
        ("more_than", "exact", "more_than"),
        ("more_than", "equal_or_more", "more_than"),
        ("nearly", "less_than", "less_than"),
        ("equal_or_less", "nearly", "less_than"),
        ("more_than", "nearly", "approx"),
        ("approx", "more_than", "approx"),
        ("approx", "nearly", "approx"),
    ],
)
def test_the_hedge_of_a_sum(one: Modifier, other: Modifier, joint: Modifier) -> None:
    assert HEDGED[one].plus(HEDGED[other]) == Amount(Decimal(16), modifier=joint)
    assert HEDGED[other].plus(HEDGED[one]) == Amount(Decimal(16), modifier=joint)


def test_a_sum_with_bounds_keeps_its_figure_and_its_hedge() -> None:
    more = Amount(Decimal(3000), Decimal(3000), Decimal(4000), "more_than")
    assert more.plus(Amount(Decimal(500))) == Amount(Decimal(3500), Decimal(3500), Decimal(4500), "more_than")
    assert Amount(Decimal(500)).plus(more) == Amount(Decimal(3500), Decimal(3500), Decimal(4500), "more_than")


@pytest.mark.parametrize(
    ("dividend", "divisor", "quotient"),
    [
        (HEDGED["exact"], HEDGED["more_than"], Amount(Decimal(1), modifier="less_than")),
        (HEDGED["more_than"], HEDGED["exact"], Amount(Decimal(1), modifier="more_than")),
        (HEDGED["more_than"], HEDGED["less_than"], Amount(Decimal(1), modifier="more_than")),
        (HEDGED["more_than"], Amount(Decimal(1)), Amount(Decimal(8), modifier="more_than")),
        (HEDGED["more_than"], Amount(Decimal("0.5")), Amount(Decimal(16), modifier="more_than")),
        (Amount(Decimal("0.5")), HEDGED["less_than"], Amount(Decimal("0.0625"), modifier="more_than")),
        (HEDGED["exact"], Amount(Decimal(-8)), Amount(Decimal(-1))),
        (HEDGED["more_than"], Amount(Decimal(-8)), Amount(Decimal(-1), modifier="less_than")),
        (Amount(Decimal(-8)), HEDGED["more_than"], Amount(Decimal(-1), modifier="more_than")),
        # Nothing over whatever is nothing; and what may be above or below nothing only comes nearer to it.
        (Amount(Decimal(0)), HEDGED["more_than"], Amount(Decimal(0))),
        (Amount(Decimal(0)), HEDGED["approx"], Amount(Decimal(0))),
        (Amount(Decimal(0), modifier="more_than"), HEDGED["more_than"], Amount(Decimal(0), modifier="more_than")),
        (
            Amount(low=Decimal(0), high=Decimal(4)),
            HEDGED["more_than"],
            Amount(low=Decimal(0), high=Decimal("0.5"), modifier="less_than"),
        ),
        (
            Amount(low=Decimal(-4), high=Decimal(0)),
            HEDGED["more_than"],
            Amount(low=Decimal("-0.5"), high=Decimal(0), modifier="more_than"),
        ),
        (
            Amount(low=Decimal(-4), high=Decimal(4)),
            HEDGED["more_than"],
            Amount(low=Decimal("-0.5"), high=Decimal("0.5"), modifier="approx"),
        ),
        (
            Amount(low=Decimal(-4), high=Decimal(4)),
            HEDGED["exact"],
            Amount(low=Decimal("-0.5"), high=Decimal("0.5")),
        ),
        (Amount(low=Decimal(4), high=Decimal(8)), Amount(Decimal(2)), Amount(low=Decimal(2), high=Decimal(4))),
        (Amount(Decimal(8)), Amount(low=Decimal(2), high=Decimal(4)), Amount(low=Decimal(2), high=Decimal(4))),
        (
            Amount(Decimal(3000), Decimal(3000), Decimal(4000), "more_than"),
            Amount(Decimal(2)),
            Amount(Decimal(1500), Decimal(1500), Decimal(2000), "more_than"),
        ),
    ],
)
def test_the_hedge_and_the_bounds_of_a_quotient(dividend: Amount, divisor: Amount, quotient: Amount) -> None:
    assert dividend.over(divisor) == quotient


def test_a_range_may_stand_for_what_its_ends_were_rounded_from() -> None:
    around = Amount(low=Decimal(100), high=Decimal(200))
    assert around.rounding_interval() == Interval(Decimal("99.5"), Decimal("200.5"))
    assert around.rounding_interval(round_zeros=True) == Interval(Decimal(50), Decimal(250))
    assert Amount(Decimal(1300)).rounding_interval(round_zeros=True) == Interval(Decimal(1250), Decimal(1350))
    assert Amount(Decimal(1300)).rounding_interval() == Interval(Decimal("1299.5"), Decimal("1300.5"))


def test_a_range_and_a_single_figure_never_agree() -> None:
    around = Amount(low=Decimal(100), high=Decimal(100))
    assert not around.equals_as_stated(Amount(Decimal(100)))
    assert not Amount(Decimal(100)).equals_as_stated(around)
    assert around.equals_as_stated(Amount(low=Decimal(100), high=Decimal("100.4")))


def test_an_amount_takes_its_zeros_for_stated_unless_told_otherwise() -> None:
    assert not Amount(Decimal(1300)).equals_as_stated(Amount(Decimal(1320)))
    assert Amount(Decimal(1300)).equals_as_stated(Amount(Decimal(1320)), round_zeros=True)

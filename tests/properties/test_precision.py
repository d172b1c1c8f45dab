"""Law: a figure stands for all that rounds to it, and agrees with what may be it, rounded."""

from __future__ import annotations

import decimal
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import econnum
from econnum import Amount, Interval, Value
from econnum.exact import EXACT
from strategies import VALUES, amounts, figures, values

ROUNDINGS = (decimal.ROUND_HALF_EVEN, decimal.ROUND_HALF_UP, decimal.ROUND_HALF_DOWN)


@given(figure=figures(), dropped=st.integers(1, 20), rounding=st.sampled_from(ROUNDINGS))
def test_a_figure_lies_in_the_interval_of_what_it_rounds_to(figure: Decimal, dropped: int, rounding: str) -> None:
    place = Decimal((0, (1,), int(figure.as_tuple().exponent) + dropped))
    rounded = figure.quantize(place, rounding, _wide())
    assert figure in Amount(rounded).rounding_interval()
    assert Amount(figure).equals_as_stated(Amount(rounded))
    assert Amount(rounded).equals_as_stated(Amount(figure))


def _wide() -> decimal.Context:
    return decimal.Context(prec=200)


@given(figure=figures())
def test_an_interval_of_rounding_is_one_unit_of_the_last_digit_wide(figure: Decimal) -> None:
    interval = Amount(figure).rounding_interval()
    assert interval.width == Decimal((0, (1,), figure.as_tuple().exponent))
    assert figure in interval


@given(one=figures(), other=figures())
def test_figures_stated_to_one_place_agree_only_if_equal(one: Decimal, other: Decimal) -> None:
    assume(one.as_tuple().exponent == other.as_tuple().exponent)
    assert Amount(one).equals_as_stated(Amount(other)) is (one == other)


@given(one=values(), other=values())
def test_agreement_is_symmetric(one: Value, other: Value) -> None:
    assert one.equals_as_stated(other) is other.equals_as_stated(one)


@given(value=values())
def test_a_value_agrees_with_itself(value: Value) -> None:
    assert value.equals_as_stated(value)
    assert value.equals_as_stated(value, round_zeros=True)


@given(one=amounts(), other=amounts())
def test_what_agrees_also_agrees_with_zeros_as_rounding(one: Amount, other: Amount) -> None:
    if one.equals_as_stated(other):
        assert one.equals_as_stated(other, round_zeros=True)


@pytest.mark.parametrize("kind", VALUES)
@given(data=st.data())
def test_values_of_two_kinds_never_agree(kind: str, data: st.DataObject) -> None:
    one, other = data.draw(VALUES[kind]), data.draw(values())
    if one.kind != other.kind:
        assert not one.equals_as_stated(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("13,204亿元", "1.32 trillion yuan"),
        ("13,204亿元", "1,320 billion yuan"),
        ("13,204亿元", "RMB 1.3204 trillion"),
        ("1.3万亿元", "1,320 billion yuan"),
        ("2.35亿元", "about 0.24 billion yuan"),  # an exact half may have been rounded either way
        ("2.35亿元", "约2.3亿元"),
        ("20.4%", "20.40%"),
        ("20.4%", "20 per cent"),
        ("-0.4%", "0%"),
        ("25 basis points", "0.25个百分点"),
        ("25 basis points", "0.3个百分点"),
        ("12-15亿元", "1.2 to 1.5 billion yuan"),
        ("12.3亿至15.4亿元", "1.2 to 1.5 billion yuan"),
        ("3000多家", "3,000余家"),
        ("三分之一", "about one third"),
        ("2022年", "2022"),
        ("3.21万吨", "32,100 tonnes"),
    ],
)
def test_these_agree_as_stated(one: str, other: str) -> None:
    assert econnum.parse(one).equals_as_stated(econnum.parse(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("390.83 billion yuan", "39,038.1亿元"),
        ("13,204亿元", "1.33 trillion yuan"),
        ("13,204亿元", "1.32 trillion dollars"),
        ("1.32 trillion yuan", "1.33 trillion yuan"),
        ("20.4%", "20.4个百分点"),
        ("20.4%", "20.5%"),
        ("0.25个百分点", "26 basis points"),
        ("1.2 to 1.5 billion yuan", "1.3 billion yuan"),
        ("12-15亿元", "12-16亿元"),
        ("1,283家", "1,300家"),  # zeros that are written are stated
        ("$48 a barrel", "$48 a tonne"),
    ],
)
def test_these_differ_as_stated(one: str, other: str) -> None:
    assert not econnum.parse(one).equals_as_stated(econnum.parse(other))


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("1,283家", "1,300家", True),
        ("1,283家", "1,200家", False),
        ("1,349家", "1,300家", True),
        ("1,300.0 tonnes", "1,283 tonnes", False),
        ("0 tonnes", "1 tonne", False),
    ],
)
def test_written_zeros_can_be_taken_for_rounding(one: str, other: str, agree: bool) -> None:
    assert econnum.parse(one).equals_as_stated(econnum.parse(other), round_zeros=True) is agree


@pytest.mark.parametrize(
    ("words", "digits"),
    [
        ("five million tonnes", "5 million tonnes"),
        ("thirty-two thousand tonnes", "32 thousand tonnes"),
        ("three hundred tonnes", "300 tonnes"),
        ("twenty tonnes", "20 tonnes"),
        ("twelve thousand five hundred tonnes", "12,500 tonnes"),
        ("三百万吨", "300万吨"),
        ("一百二十万吨", "120万吨"),
        ("三千五百亿吨", "3500亿吨"),
        ("二十吨", "20吨"),
        ("一万二千吨", "12000吨"),
        ("壹佰万元", "100万元"),
    ],
)
def test_words_state_a_figure_as_finely_as_its_digits(words: str, digits: str) -> None:
    assert str(econnum.parse(words).amount.value) == str(econnum.parse(digits).amount.value)


# ---------------------------------------------------------------- intervals


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    return Interval(*sorted((draw(figures()), draw(figures()))))


@st.composite
def held(draw: st.DrawFn) -> tuple[Interval, Decimal]:
    """An interval and a figure in it."""
    low, figure, high = sorted((draw(figures()), draw(figures()), draw(figures())))
    return Interval(low, high), figure


@given(one=held(), other=held())
def test_what_intervals_hold_their_sum_difference_and_product_hold(
    one: tuple[Interval, Decimal], other: tuple[Interval, Decimal]
) -> None:
    (left, mine), (right, theirs) = one, other
    assert EXACT.add(mine, theirs) in left + right
    assert EXACT.subtract(mine, theirs) in left - right
    assert EXACT.multiply(mine, theirs) in left * right
    assert mine.copy_negate() in -left


@given(one=held(), other=held())
def test_what_intervals_hold_their_quotient_holds(
    one: tuple[Interval, Decimal], other: tuple[Interval, Decimal]
) -> None:
    (left, mine), (right, theirs) = one, other
    if 0 in right:
        with pytest.raises(ZeroDivisionError):
            left / right
        return
    found = left / right
    # mine / theirs >= low, without dividing: multiply by theirs, which may be below zero.
    low, high = EXACT.multiply(found.low, theirs), EXACT.multiply(found.high, theirs)
    assert min(low, high) <= mine <= max(low, high)


@given(one=intervals(), other=intervals())
def test_intervals_overlap_when_a_bound_of_one_lies_in_the_other(one: Interval, other: Interval) -> None:
    shared = other.low in one or other.high in one or one.low in other
    assert one.overlaps(other) is other.overlaps(one) is shared


@given(interval=intervals(), figure=figures())
def test_a_figure_counts_as_the_interval_of_itself(interval: Interval, figure: Decimal) -> None:
    alone = Interval(figure, figure)
    assert interval + figure == figure + interval == interval + alone
    assert interval * figure == figure * interval == interval * alone
    assert interval - figure == interval - alone
    assert figure - interval == alone - interval


def test_an_interval_divides_what_it_is_given() -> None:
    assert 1 / Interval(Decimal(2), Decimal(4)) == Interval(Decimal("0.25"), Decimal("0.5"))
    third = Interval(1, 1) / 3  # type: ignore[arg-type]
    assert third.low < third.high
    assert third.width == Decimal("1E-34")


@pytest.mark.parametrize("bounds", [(2, 1), (0.5, 1), (1, "2"), (Decimal("NaN"), 1), (True, 2)])
def test_an_interval_refuses_what_is_no_interval(bounds: tuple[object, object]) -> None:
    with pytest.raises(econnum.ValueFieldError):
        Interval(*bounds)  # type: ignore[arg-type]


def test_an_interval_does_not_meet_what_is_no_figure() -> None:
    for act in (lambda i: i + 0.5, lambda i: i - "1", lambda i: i * None, lambda i: i / 0.5):
        with pytest.raises(TypeError):
            act(Interval(1, 2))  # type: ignore[arg-type]

"""Law: the level before a change leads to the level after it, and rounding hides no more than the interval says."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from econnum import Amount, Change, Count, Money, Multiple, Percentage, PercentagePoints, Value, extract, parse
from strategies import VALUES, changes, figures, values

POSITIVE = st.builds(lambda digits, places: Decimal(f"{digits}E-{places}"), st.integers(1, 10**9), st.integers(0, 6))
MOVES = st.sampled_from(("up", "down"))


@given(after=POSITIVE, share=POSITIVE, direction=MOVES)
def test_a_share_of_the_base_leads_back_to_the_level_after(after: Decimal, share: Decimal, direction: str) -> None:
    change = Change(direction)  # type: ignore[arg-type]
    ratio = change.ratio(Percentage(Amount(share)))
    assume(ratio)
    base = change.base(Percentage(Amount(share)), Money(Amount(after), "CNY"))
    assert base is not None
    exact = Fraction(after) / Fraction(ratio)
    assert abs(Fraction(base.value.amount.value) - exact) <= exact / 10**33
    assert Fraction(base.interval.low) <= exact <= Fraction(base.interval.high)
    assert base.value.currency == "CNY"


@given(before=POSITIVE, after=POSITIVE, places=st.integers(-2, 4), kept=st.integers(0, 4))
def test_the_true_base_lies_in_the_interval_whatever_was_rounded(
    before: Decimal, after: Decimal, places: int, kept: int
) -> None:
    growth = (Fraction(after) / Fraction(before) - 1) * 100
    assume(growth > 0)
    unit = Fraction(10) ** -kept
    percent = Decimal(round(growth / unit)).scaleb(-kept)
    told = Decimal(round(Fraction(after) / Fraction(10) ** places)).scaleb(places)
    assume(told and percent)
    base = Change("up").base(Percentage(Amount(percent)), Count(Amount(told)))
    assert base is not None
    assert base.interval.low <= before <= base.interval.high


@given(after=figures(), step=figures(), direction=MOVES)
def test_a_change_in_the_unit_of_the_level_is_taken_back_exactly(after: Decimal, step: Decimal, direction: str) -> None:
    base = Change(direction).base(Money(Amount(step), "CNY"), Money(Amount(after), "CNY"))  # type: ignore[arg-type]
    sign = 1 if direction == "up" else -1
    assert Fraction(base.value.amount.value) + sign * Fraction(step) == Fraction(after)
    assert base.value.amount.value in base.interval


@given(change=changes(), value=values(), after=values())
def test_a_base_is_of_the_kind_and_unit_of_the_level_or_there_is_none(
    change: Change, value: Value, after: Value
) -> None:
    base = change.base(value, after)
    if base is not None:
        assert (type(base.value), base.value.unit) == (type(after), after.unit)
        assert base.interval.low <= base.interval.high


@pytest.mark.parametrize(
    ("text", "base", "low", "high"),
    [
        ("出口961.22亿元，同比增长20.4%。", "798.3554817275747508305647840531561E8", "798.01E8", "798.70E8"),
        ("Exports fell 35 percent to $1.3 billion.", "2E9", "1.9E9", "2.1E9"),
        ("外资5亿美元，增长1.5倍。", "2E8", "1.76E8", "2.25E8"),
        ("产值翻两番，达到8亿元。", "2E8", "1.66E8", "2.43E8"),
        ("利润增加0.5亿元，达到3.2亿元。", "2.7E8", "2.6E8", "2.8E8"),
        ("产量与去年持平，为37万吨。", "37E4", "36.5E4", "37.5E4"),
    ],
)
def test_the_level_before_the_changes_of_news(text: str, base: str, low: str, high: str) -> None:
    mentions = extract(text)
    level = next(mention for mention in mentions if mention.change is None)
    told = next((mention for mention in mentions if mention.change is not None), None)
    found = told.change.base(told.value, level.value) if told else Change("flat").base(level.value, level.value)
    assert found is not None
    assert found.value.amount.value == Decimal(base)
    assert Decimal(low) <= found.interval.low <= found.interval.high <= Decimal(high)


def test_percentage_points_are_taken_back_from_a_rate() -> None:
    base = Change("up").base(parse("30个基点"), parse("5.1%"))
    assert base.value == Percentage(Amount(Decimal("4.8")))
    assert base.interval.low == Decimal("4.745")


def test_hedges_go_to_the_base() -> None:
    level = parse("6亿元")
    assert Change("up").base(parse("over 20%"), level).value == parse("less than 500 million yuan")
    assert Change("down").base(parse("over 20%"), level).value == parse("逾7.5亿元")
    assert Change("up").base(parse("20%"), parse("6-12亿元")).value == parse("5-10亿元")


@pytest.mark.parametrize(
    ("told", "change", "value", "after"),
    [
        ("rose to 5 billion", Change("up", reading="to"), parse("5亿元"), parse("5亿元")),
        ("fell by all of it", Change("down"), parse("100%"), parse("0元")),
        ("fell to nothing", Change("down", reading="to"), parse("0%"), parse("0元")),
        ("two currencies", Change("up"), parse("5亿元"), parse("5亿美元")),
        ("a range of growth", Change("up"), parse("10-20%"), parse("5亿元")),
        ("points of money", Change("up"), parse("0.3个百分点"), parse("5亿元")),
        ("a share of a rate", Change("up"), parse("20%"), parse("5%")),
        ("a date", Change("up"), parse("20%"), parse("2022年")),
        ("a fraction", Change("up"), parse("三分之一"), parse("5亿元")),
        ("fell by more than there is", Change("down"), Multiple(Amount(3)), parse("5亿元")),
    ],
)
def test_what_does_not_tell_the_base_gives_none(told: str, change: Change, value: Value, after: Value) -> None:
    assert change.base(value, after) is None, told


@pytest.mark.parametrize("kind", VALUES)
@given(data=st.data())
def test_flat_is_the_level_itself(kind: str, data: st.DataObject) -> None:
    value = data.draw(VALUES[kind])
    base = Change("flat").base(value, value)
    if kind in {"fraction", "period", "identifier"}:
        assert base is None
    else:
        assert base.value == value


def test_points_of_a_rate_may_be_told_in_either_unit() -> None:
    assert Change("down").base(PercentagePoints(Amount(25), "basis_point"), parse("4.25%")).value == parse("4.5%")

"""Law: a figure comes back digit for digit, as `Decimal` or `int`, never as a binary float."""

from __future__ import annotations

import dataclasses
import fractions
from decimal import Decimal
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

import econnum
from econnum.exact import plain
from strategies import any_text


class Frame(NamedTuple):
    """Where a digit string stands, and the power of ten that its scale multiplies it by."""

    before: str
    after: str
    power: int = 0


FRAMES = [
    Frame("", "元"),
    Frame("", "%"),
    Frame("$", ""),
    Frame("", " yuan"),
    Frame("", "亿元", 8),
    Frame("US$", "bn", 9),
    Frame("", " trillion dollars", 12),
    Frame("", "万亿元", 12),
]


def _floats_in(value: object) -> list[float]:
    if isinstance(value, float):
        return [value]
    if dataclasses.is_dataclass(value):
        return [found for field in dataclasses.fields(value) for found in _floats_in(getattr(value, field.name))]
    return []


@pytest.mark.parametrize("frame", FRAMES)
@given(digits=st.from_regex(r"[1-9][0-9]{0,37}", fullmatch=True), places=st.integers(0, 20))
def test_up_to_38_digits_come_back_exactly(frame: Frame, digits: str, places: int) -> None:
    places = min(places, len(digits) - 1)
    written = digits if not places else f"{digits[:-places]}.{digits[-places:]}"
    value = econnum.parse(frame.before + written + frame.after)
    assert value.amount.value == Decimal(f"{written}E{frame.power}")


@given(digits=st.from_regex(r"[1-9][0-9]{0,25}", fullmatch=True), places=st.integers(1, 12))
def test_the_digits_stated_are_kept_with_their_zeros(digits: str, places: int) -> None:
    value = econnum.parse(f"{digits}.{'0' * places}%")
    assert plain(value.amount.value) == f"{digits}.{'0' * places}"


@given(text=any_text())
def test_no_figure_is_a_float(text: str) -> None:
    for mention in econnum.extract(text):
        assert not _floats_in(mention.value)
        assert mention.ratio is None or isinstance(mention.ratio, Decimal)
        amount = getattr(mention.value, "amount", None)
        if amount is not None:
            assert all(isinstance(f, Decimal | None) for f in (amount.value, amount.low, amount.high))
        else:
            assert not isinstance(getattr(mention.value, "ratio", fractions.Fraction(1)), float)


@given(text=any_text())
def test_a_record_holds_no_float(text: str) -> None:
    for mention in econnum.extract(text):
        assert not [field for field, given in mention.to_dict().items() if isinstance(given, float)]


@given(text=any_text())
def test_bounds_enclose_the_stated_figure(text: str) -> None:
    for mention in econnum.extract(text):
        amount = getattr(mention.value, "amount", None)
        if amount is None or amount.low is None:
            continue
        assert amount.low <= amount.high
        assert amount.value is None or amount.low <= amount.value <= amount.high

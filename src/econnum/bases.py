"""The level before a change, from the level after it: exactly, and as far as rounding lets it be known."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from econnum.amount import TURNED, Amount, Modifier
from econnum.interval import Interval
from econnum.quantified import Quantified, Summable, Value
from econnum.values import Change, Multiple, Percentage, PercentagePoints

__all__ = ["Base", "base_of"]

_ONE, _HUNDREDTH = Decimal(1), Decimal("1E-2")


@dataclass(frozen=True, slots=True)
class Base:
    """The level before a change: the `value` that the stated figures give, and the `interval` that rounding leaves."""

    value: Quantified
    interval: Interval


def base_of(change: Change, value: Value, after: Value) -> Base | None:
    """The level before; see `Change.base`."""
    if not isinstance(after, Quantified):
        return None
    if change.direction == "flat":
        return Base(after, after.amount.rounding_interval())
    if isinstance(value, Percentage | Multiple) and isinstance(after, Summable):
        return _divided(change, value, after)
    if change.reading == "to":
        return None
    if isinstance(after, Percentage) and isinstance(value, PercentagePoints):
        return _taken_back(change, value.in_points(), after)
    if isinstance(after, Summable) and type(value) is type(after) and value.unit == after.unit:
        return _taken_back(change, value.amount, after)
    return None


def _divided(change: Change, value: Percentage | Multiple, after: Summable) -> Base | None:
    """The level before a change that is told as a share of it."""
    ratio = change.ratio(value)
    if not ratio:
        return None
    share = value.amount.rounding_interval() * (_HUNDREDTH if isinstance(value, Percentage) else _ONE)
    hedge: Modifier = value.modifier
    if change.reading == "to":
        ratios = share
    elif change.direction == "up":
        ratios = share + _ONE
    else:
        ratios, hedge = _ONE - share, TURNED[hedge]
    if ratios.low <= 0:
        return None
    amount = after.amount.over(Amount(ratio, modifier=hedge))
    return Base(replace(after, amount=amount), after.amount.rounding_interval() / ratios)


def _taken_back(change: Change, amount: Amount, after: Quantified) -> Base:
    """The level before a change that is told in the unit of the level."""
    step = amount.times(-_ONE if change.direction == "up" else _ONE)
    interval = after.amount.rounding_interval() + step.rounding_interval()
    return Base(replace(after, amount=after.amount.plus(step)), interval)

"""Intervals of figures, with exact interval arithmetic."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from econnum.arguments import expect, figure_of
from econnum.errors import ValueFieldError, shown
from econnum.exact import EXACT, WIDER, quotient

__all__ = ["Interval"]


@dataclass(frozen=True, slots=True)
class Interval:
    """The figures from `low` to `high`, both included.

    >>> Interval(Decimal("1.315"), Decimal("1.325")) + Interval(Decimal(2), Decimal(3))
    Interval(low=Decimal('3.315'), high=Decimal('4.325'))

    Sums, differences and products are exact.  A quotient that no decimal can represent is rounded outward at 34
    digits, so that it contains every figure that the operands allow.  An integer or a `Decimal` counts as the interval
    that contains only it.  Bounds have at most 4,000 digits, from 10^-1600 to 10^1600; others raise `ValueFieldError`.
    """

    low: Decimal
    high: Decimal

    def __post_init__(self) -> None:
        for name in ("low", "high"):
            object.__setattr__(self, name, figure_of(name, getattr(self, name), WIDER))
        if self.low > self.high:
            raise ValueFieldError("low, high", (self.low, self.high), "give the lower bound first")

    @property
    def width(self) -> Decimal:
        """The difference of the bounds."""
        return EXACT.subtract(self.high, self.low)

    def __contains__(self, figure: Decimal | int) -> bool:
        return self.low <= figure_of("figure", figure, WIDER) <= self.high

    def overlaps(self, other: Interval) -> bool:
        """Whether the intervals have a figure in common.

        >>> Interval(Decimal(1), Decimal(2)).overlaps(Interval(Decimal(2), Decimal(3)))
        True
        """
        expect("other", other, Interval, "give an Interval, such as Interval(Decimal(1), Decimal(2))")
        return self.low <= other.high and other.low <= self.high

    def __neg__(self) -> Interval:
        return Interval(self.high.copy_negate(), self.low.copy_negate())

    def __add__(self, other: Interval | Decimal | int) -> Interval:
        if not isinstance(other, Interval | Decimal | int):
            return NotImplemented
        low, high = _bounds(other)
        return Interval(EXACT.add(self.low, low), EXACT.add(self.high, high))

    __radd__ = __add__

    def __sub__(self, other: Interval | Decimal | int) -> Interval:
        if not isinstance(other, Interval | Decimal | int):
            return NotImplemented
        low, high = _bounds(other)
        return Interval(EXACT.subtract(self.low, high), EXACT.subtract(self.high, low))

    def __rsub__(self, other: Decimal | int) -> Interval:
        return -self + other

    def __mul__(self, other: Interval | Decimal | int) -> Interval:
        if not isinstance(other, Interval | Decimal | int):
            return NotImplemented
        corners = [EXACT.multiply(mine, theirs) for mine in (self.low, self.high) for theirs in _bounds(other)]
        return Interval(min(corners), max(corners))

    __rmul__ = __mul__

    def __truediv__(self, other: Interval | Decimal | int) -> Interval:
        if not isinstance(other, Interval | Decimal | int):
            return NotImplemented
        low, high = _bounds(other)
        if low <= 0 <= high:
            raise ZeroDivisionError(f"{shown(other)} contains zero, so the quotient has no bounds")
        corners = [(mine, theirs) for mine in (self.low, self.high) for theirs in (low, high)]
        return Interval(
            min(quotient(*corner, rounding=ROUND_FLOOR) for corner in corners),
            max(quotient(*corner, rounding=ROUND_CEILING) for corner in corners),
        )

    def __rtruediv__(self, other: Decimal | int) -> Interval:
        return Interval(*_bounds(other)) / self


def _bounds(given: Interval | Decimal | int) -> tuple[Decimal, Decimal]:
    if isinstance(given, Interval):
        return given.low, given.high
    figure = figure_of("operand", given, WIDER)
    return figure, figure

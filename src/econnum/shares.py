"""Values with arithmetic, and the kinds of its results: percentages, percentage points, multiples."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import ClassVar, Literal, NoReturn, Self, final, overload

from econnum.amount import Amount
from econnum.arguments import figure_of, one_of
from econnum.errors import OperandError
from econnum.exact import EXACT
from econnum.notation import figures
from econnum.quantified import BaseValue, Quantified

__all__ = ["Multiple", "Percentage", "PercentagePoints", "Summable"]

_POINTS = ("percentage_point", "basis_point")
_MINUS_ONE, _HUNDRED, _HUNDREDTH = Decimal(-1), Decimal("1E+2"), Decimal("1E-2")


@dataclass(frozen=True, slots=True)
class Summable(Quantified):
    """A value that can be added to values of its own kind and unit only.

    >>> from econnum import Money
    >>> Money(Amount(5), "CNY") + Money(Amount(Decimal("0.5")), "CNY")
    Money(amount=Amount(value=Decimal('5.5'), low=None, high=None, modifier='exact'), currency='CNY', per=None)

    Bounds are added as intervals.  The sum is hedged if the modifiers agree: more than 3 and exactly 5 is more than 8.
    Sums, differences and products are exact.  Quotients are exact if a decimal can represent them, otherwise rounded
    to 34 significant digits.  Two units or currencies raise an `OperandError`.
    """

    def __add__(self, other: Self) -> Self:
        if not isinstance(other, BaseValue):
            return NotImplemented
        return replace(self, amount=self.amount.plus(self._amount_of(other, "add")))

    def __radd__(self, other: int) -> Self:
        return self if type(other) is int and other == 0 else NotImplemented  # the start value of sum()

    def __sub__(self, other: Self) -> Self:
        if not isinstance(other, BaseValue):
            return NotImplemented
        return replace(self, amount=self.amount.plus(self._amount_of(other, "subtract").times(_MINUS_ONE)))

    def __mul__(self, factor: Decimal | int) -> Self:
        if not isinstance(factor, Decimal | int):
            return NotImplemented
        return replace(self, amount=self.amount.times(figure_of("factor", factor)))

    __rmul__ = __mul__

    @overload
    def __truediv__(self, other: Self) -> Multiple: ...
    @overload
    def __truediv__(self, other: Decimal | int) -> Self: ...
    def __truediv__(self, other: Self | Decimal | int) -> Multiple | Self:
        if isinstance(other, Decimal | int):
            return replace(self, amount=self.amount.over(Amount(figure_of("divisor", other))))
        if not isinstance(other, BaseValue):
            return NotImplemented
        return Multiple(self.amount.over(self._amount_of(other, "divide")))

    def change_from(self, before: Self) -> Percentage:
        """The change from `before` to this value, in per cent of `before`; negative for a decrease.

        >>> from econnum import Money
        >>> Money(Amount(Decimal("84")), "CNY").change_from(Money(Amount(Decimal("80")), "CNY")).amount.value
        Decimal('5')

        Exact if a decimal can represent it, otherwise rounded to 34 significant digits.  Raises an `OperandError` if
        `before` has another unit, or is not above zero, since a share of such a base makes no sense.
        """
        base = self._amount_of(before, "compare")
        if base.interval.low <= 0 or (base.value is not None and base.value <= 0):
            raise OperandError("compare", self, before, "a change in per cent needs a base value above zero")
        share = self.amount.over(base).plus(Amount(_MINUS_ONE))
        return Percentage(share.times(_HUNDRED))

    def _amount_of(self, other: object, action: str) -> Amount:
        """The amount of the other operand in the unit of this one."""
        if not isinstance(other, Summable) or type(other) is not type(self):
            raise OperandError(action, self, other, "give two values of one kind")
        if other.unit != self.unit:
            raise OperandError(
                action, self, other, f"one is in {self.unit:.80} and the other in {other.unit:.80}; convert one"
            )
        return other.amount


@final
@dataclass(frozen=True, slots=True)
class Percentage(Quantified):
    """A share or a rate in per cent: 20.4 for 20.4 %, 60 for 六成, 0.5 for 5‰.

    The difference of two percentages is in percentage points, which can be added to a percentage.

    >>> Percentage(Amount(Decimal("5.1"))) - Percentage(Amount(Decimal("4.8"))) == PercentagePoints(
    ...     Amount(Decimal("0.3"))
    ... )
    True
    """

    kind: ClassVar[Literal["percentage"]] = "percentage"

    def __add__(self, other: PercentagePoints) -> Percentage:
        if isinstance(other, PercentagePoints):
            return Percentage(self.amount.plus(other.in_points()))
        return self._refused("add", other)

    @overload
    def __sub__(self, other: Percentage) -> PercentagePoints: ...
    @overload
    def __sub__(self, other: PercentagePoints) -> Percentage: ...
    def __sub__(self, other: Percentage | PercentagePoints) -> Percentage | PercentagePoints:
        if isinstance(other, Percentage):
            return PercentagePoints(self.amount.plus(other.amount.times(_MINUS_ONE)))
        if isinstance(other, PercentagePoints):
            return Percentage(self.amount.plus(other.in_points().times(_MINUS_ONE)))
        return self._refused("subtract", other)

    def _written(self) -> str:
        return f"{figures(self.amount)}%"

    def _formattable(self, spec: str) -> Decimal | None:
        figure = self.amount.value
        return EXACT.multiply(figure, _HUNDREDTH) if figure is not None and spec.endswith("%") else figure

    def _refused(self, action: str, other: object) -> NoReturn:
        raise OperandError(action, self, other, "percentages differ by percentage points, and only those add to one")


@final
@dataclass(frozen=True, slots=True)
class PercentagePoints(Summable):
    """A difference of percentages, in percentage points or in basis points."""

    kind: ClassVar[Literal["percentage_points"]] = "percentage_points"
    point: Literal["percentage_point", "basis_point"] = "percentage_point"

    def __post_init__(self) -> None:
        Quantified.__post_init__(self)
        one_of("point", self.point, _POINTS, "give 'percentage_point' or 'basis_point'")

    @property
    def unit(self) -> str:
        """`percentage_point` or `basis_point`."""
        return self.point

    def equals_as_stated(self, other: BaseValue, *, round_zeros: bool = False) -> bool:
        """Whether the two agree at their stated precision; 25 basis points are 0.25 points.

        >>> PercentagePoints(Amount(25), "basis_point").equals_as_stated(PercentagePoints(Amount(Decimal("0.25"))))
        True
        """
        if not isinstance(other, PercentagePoints):
            return False
        return self.in_points().equals_as_stated(other.in_points(), round_zeros=round_zeros)

    def _written(self) -> str:
        return f"{figures(self.amount)} {self.point.replace('_', ' ')}{'' if self.number == 1 else 's'}"

    def in_points(self) -> Amount:
        """The amount in percentage points, exact."""
        return self.amount if self.point == "percentage_point" else self.amount.times(_HUNDREDTH)

    def _amount_of(self, other: object, action: str) -> Amount:
        if not isinstance(other, PercentagePoints):
            return Summable._amount_of(self, other, action)
        points = other.in_points()
        return points if self.point == "percentage_point" else points.times(_HUNDRED)


@final
@dataclass(frozen=True, slots=True)
class Multiple(Quantified):
    """A number of times: 23.75 for 23.75倍, 2 for doubled, 4 for 翻两番.

    `ambiguous` marks an English "increase of 23.75 times", which literally means 24.75 times the base but is often
    used for 23.75 times; `readings` has both, the literal one first.

    >>> Multiple(Amount(Decimal("23.75")), ambiguous=True).readings
    (Decimal('24.75'), Decimal('23.75'))
    """

    kind: ClassVar[Literal["multiple"]] = "multiple"
    ambiguous: bool = field(default=False, compare=False)

    @property
    def readings(self) -> tuple[Decimal, ...]:
        """The ratios to the base that an ambiguous multiple may mean, the literal one first; otherwise empty."""
        if not self.ambiguous or self.amount.value is None:
            return ()
        return (EXACT.add(self.amount.value, Decimal(1)), self.amount.value)

    def _written(self) -> str:
        return f"{figures(self.amount)} times"

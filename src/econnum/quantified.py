"""What all values share, and the arithmetic of those that add up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import ROUND_HALF_EVEN, Decimal
from typing import TYPE_CHECKING, ClassVar, Literal, Self, overload

from econnum.amount import Amount, Modifier
from econnum.arguments import figure_of
from econnum.errors import OperandError, ValueFieldError

if TYPE_CHECKING:
    from econnum.values import Multiple, Percentage

__all__ = ["Kind", "Quantified", "Summable", "Value"]

Kind = Literal[
    "money",
    "percentage",
    "percentage_points",
    "multiple",
    "fraction",
    "count",
    "quantity",
    "ordinal",
    "rank",
    "top",
    "period",
    "identifier",
    "number",
]
_ONE, _MINUS_ONE, _HUNDRED = Decimal(1), Decimal(-1), Decimal("1E+2")


class Value:
    """What one mention says.  `kind` names it as the record does; `unit` is None where there is none."""

    __slots__ = ()
    kind: ClassVar[Kind]

    @property
    def unit(self) -> str | None:
        """The unit of the figure as the record writes it."""
        return None

    @property
    def modifier(self) -> Modifier:
        """The hedge of the figure."""
        return "exact"

    def equals_as_stated(self, other: Value, *, round_zeros: bool = False) -> bool:
        """Whether the two say the same as far as their digits are stated: one may be the other one rounded.

        >>> from econnum import Money
        >>> Money(Amount(Decimal("13204E8")), "CNY").equals_as_stated(Money(Amount(Decimal("1.32E12")), "CNY"))
        True

        Kind and unit must be the same; hedges take no part, since who rounds often says so.  Percentage points and
        basis points compare.  Fractions, periods and identifiers are not rounded, so they must be equal.  For
        `round_zeros` see `Amount.rounding_interval`.
        """
        return type(self) is type(other) and self._stated() == other._stated()

    def _stated(self) -> object:
        """What a kind that is not rounded says, without its hedge."""
        return self


@dataclass(frozen=True, slots=True)
class Quantified(Value):
    """A value with one amount; ordered against values of its own type and unit by the stated figure."""

    amount: Amount

    def __post_init__(self) -> None:
        if type(self.amount) is not Amount:
            raise ValueFieldError("amount", self.amount, "give an Amount, such as Amount(Decimal('20.4'))")

    @property
    def modifier(self) -> Modifier:
        """The hedge of the figure."""
        return self.amount.modifier

    def equals_as_stated(self, other: Value, *, round_zeros: bool = False) -> bool:
        """Whether the two say the same as far as their digits are stated; see `Value.equals_as_stated`."""
        if type(other) is not type(self) or other.unit != self.unit:
            return False
        return self.amount.equals_as_stated(other.amount, round_zeros=round_zeros)

    def rounded(self, digits: int, *, rounding: str = ROUND_HALF_EVEN) -> Self:
        """The value with at most so many significant digits; see `Amount.rounded`."""
        return replace(self, amount=self.amount.rounded(digits, rounding=rounding))

    def _figures(self, other: object) -> tuple[Decimal, Decimal] | None:
        if type(other) is not type(self) or not isinstance(other, Quantified) or other.unit != self.unit:
            return None
        mine, theirs = self.amount.value, other.amount.value
        return None if mine is None or theirs is None else (mine, theirs)

    def __lt__(self, other: Self) -> bool:
        pair = self._figures(other)
        return NotImplemented if pair is None else pair[0] < pair[1]

    def __le__(self, other: Self) -> bool:
        pair = self._figures(other)
        return NotImplemented if pair is None else pair[0] <= pair[1]

    def __gt__(self, other: Self) -> bool:
        pair = self._figures(other)
        return NotImplemented if pair is None else pair[0] > pair[1]

    def __ge__(self, other: Self) -> bool:
        pair = self._figures(other)
        return NotImplemented if pair is None else pair[0] >= pair[1]


@dataclass(frozen=True, slots=True)
class Summable(Quantified):
    """A value that adds up with values of its own kind and unit, and with nothing else.

    >>> from econnum import Money
    >>> Money(Amount(5), "CNY") + Money(Amount(Decimal("0.5")), "CNY")
    Money(amount=Amount(value=Decimal('5.5'), low=None, high=None, modifier='exact'), currency='CNY', per=None)

    Bounds go along as intervals, and hedges as far as they are of one mind: more than 3 and exactly 5 is more than 8.
    Sums, differences and products are exact, quotients where a decimal holds them, else at 34 significant digits.
    Values of two units or currencies raise an `OperandError`.
    """

    def __add__(self, other: Self) -> Self:
        if not isinstance(other, Value):
            return NotImplemented
        return replace(self, amount=self.amount.plus(self._amount_of(other, "add")))

    def __radd__(self, other: int) -> Self:
        return self if type(other) is int and other == 0 else NotImplemented  # where sum() begins

    def __sub__(self, other: Self) -> Self:
        if not isinstance(other, Value):
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
        from econnum.values import Multiple

        if isinstance(other, Decimal | int):
            return replace(self, amount=self.amount.over(Amount(figure_of("divisor", other))))
        if not isinstance(other, Value):
            return NotImplemented
        return Multiple(self.amount.over(self._amount_of(other, "divide")))

    def change_from(self, before: Self) -> Percentage:
        """The change from `before` to this value, in per cent of `before`; below zero where it fell.

        >>> from econnum import Money
        >>> Money(Amount(Decimal("84")), "CNY").change_from(Money(Amount(Decimal("80")), "CNY")).amount.value
        Decimal('5')

        Exact where a decimal holds it, else at 34 significant digits.  Raises an `OperandError` where `before` is of
        another unit, or not above zero, since no share of such a base makes sense.
        """
        from econnum.values import Percentage

        base = self._amount_of(before, "compare")
        if base.interval.low <= 0 or (base.value is not None and base.value <= 0):
            raise OperandError("compare", self, before, "a change in per cent needs a level before above zero")
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

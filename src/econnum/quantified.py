"""What all values share."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Self, TypeVar

from econnum.amount import Amount, Modifier
from econnum.errors import FormatError, ValueFieldError, shown
from econnum.exact import formatted
from econnum.notation import figures, hedged

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

__all__ = ["BaseValue", "Quantified", "floatable", "whole"]
F = TypeVar("F", Decimal, Fraction)
_BEYOND_FLOATS = 2**1024 - 2**970  # what rounds to infinity


class BaseValue:
    """What every kind of value has; `Value` is the union of the kinds."""

    __slots__ = ()

    @property
    def unit(self) -> str | None:
        """The unit of the figure as the record writes it."""
        return None

    @property
    def modifier(self) -> Modifier:
        """The hedge of the figure."""
        return "exact"

    @property
    def number(self) -> Decimal | None:
        """The stated figure, in the unit of the value; None where the text states no single one.

        >>> from econnum import parse
        >>> parse("13204亿元").number, parse("20.4%").number, parse("10-20亿元").number, parse("2021年11月").number
        (Decimal('1.3204E+12'), Decimal('20.4'), None, None)

        A fraction has the decimal that equals it, and None where there is none: a third has its `ratio` alone.
        """
        return None

    def __str__(self) -> str:
        return hedged(self.modifier, self._written())

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> CoreSchema:
        """How pydantic validates a value and writes it, as the fields of the record that are of the value."""
        from econnum.mention import value_schema

        return value_schema(cls)

    def __format__(self, spec: str) -> str:
        if not spec:
            return str(self)
        figure = self._formattable(spec)
        if figure is None:
            raise FormatError(
                self, f"it states no single figure for the format {shown(spec)}; str() writes it as it is"
            )
        try:
            return formatted(figure, spec)
        except ValueError:
            raise FormatError(
                self, f"{shown(spec)} is no format of a decimal figure; give one such as ',.2f'"
            ) from None

    def _formattable(self, spec: str) -> Decimal | None:
        """The figure that a format specification writes."""
        return self.number

    def _written(self) -> str:
        """The value as a person writes it, without its hedge."""
        raise NotImplementedError

    def equals_as_stated(self, other: BaseValue, *, round_zeros: bool = False) -> bool:
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
class Quantified(BaseValue):
    """A value with one amount; ordered against values of its own type and unit by the stated figure."""

    amount: Amount

    def __post_init__(self) -> None:
        if type(self.amount) is not Amount:
            raise ValueFieldError("amount", self.amount, "give an Amount, such as Amount(Decimal('20.4'))")

    @property
    def modifier(self) -> Modifier:
        """The hedge of the figure."""
        return self.amount.modifier

    @property
    def number(self) -> Decimal | None:
        """The stated figure, in the unit of the value; None where the text states no single one."""
        return self.amount.value

    def __float__(self) -> float:
        return float(floatable(self._single()))

    def __int__(self) -> int:
        return whole(self._single())

    def _single(self) -> Decimal:
        """The stated figure, or an error where there is none."""
        if self.amount.value is None:
            raise ValueFieldError("amount", self.amount, "it states no single figure: take its low and its high apart")
        return self.amount.value

    def _written(self) -> str:
        return figures(self.amount) if self.unit is None else f"{figures(self.amount)} {self.unit.replace('_', ' ')}"

    def equals_as_stated(self, other: BaseValue, *, round_zeros: bool = False) -> bool:
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


def floatable(figure: F) -> F:
    """The figure itself, or an error where it is too great for a float."""
    if not -_BEYOND_FLOATS < figure < _BEYOND_FLOATS:
        raise ValueFieldError("number", figure, "it is too great for a float")
    return figure


def whole(figure: Decimal | Fraction) -> int:
    """The figure as an integer, or an error where it is none."""
    if figure != int(figure):
        raise ValueFieldError("number", figure, "it is no whole number: round it first")
    return int(figure)

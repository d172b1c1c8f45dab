"""The base classes of all values."""

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
    """The attributes of every kind of value; `Value` is the union of the kinds."""

    __slots__ = ()

    @property
    def unit(self) -> str | None:
        """The unit of the figure, as in the record."""
        return None

    @property
    def modifier(self) -> Modifier:
        """The modifier of the figure."""
        return "exact"

    @property
    def number(self) -> Decimal | None:
        """The stated figure, in the unit of the value; None where the text states no single one.

        >>> from econnum import parse
        >>> parse("13204亿元").number, parse("20.4%").number, parse("10-20亿元").number, parse("2021年11月").number
        (Decimal('1.3204E+12'), Decimal('20.4'), None, None)

        For a fraction it is the equal decimal, or None: no decimal equals a third, which has only its `ratio`.
        """
        return None

    def __str__(self) -> str:
        return hedged(self.modifier, self._written())

    def _repr_html_(self) -> str:
        from econnum.rendering.highlights import single

        return single("", getattr(self, "kind", "number"), str(self))  # every subclass that is public has its kind

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> CoreSchema:
        """The schema by which pydantic validates a value and serializes it to its fields of the record."""
        from econnum.mention import value_schema

        return value_schema(cls)

    def __format__(self, spec: str) -> str:
        if not spec:
            return str(self)
        figure = self._formattable(spec)
        if figure is None:
            raise FormatError(self, f"it has no single figure for the format {shown(spec)}; str() writes it as it is")
        try:
            return formatted(figure, spec)
        except ValueError:
            raise FormatError(
                self, f"{shown(spec)} is not a format specification of a decimal; give one such as ',.2f'"
            ) from None

    def _formattable(self, spec: str) -> Decimal | None:
        """The figure that a format specification writes."""
        return self.number

    def _written(self) -> str:
        """The value as `str` writes it, without its hedge."""
        raise NotImplementedError

    def equals_as_stated(self, other: BaseValue, *, round_zeros: bool = False) -> bool:
        """Whether the two agree at their stated precision: one may be the other one rounded.

        >>> from econnum import Money
        >>> Money(Amount(Decimal("13204E8")), "CNY").equals_as_stated(Money(Amount(Decimal("1.32E12")), "CNY"))
        True

        Kind and unit must be the same.  Modifiers are not compared, since rounded figures often have a hedge.
        Percentage points and basis points can be compared.  Fractions, periods and identifiers are never rounded, so
        they must be equal.  For `round_zeros` see `Amount.rounding_interval`.
        """
        return type(self) is type(other) and self._stated() == other._stated()

    def _stated(self) -> object:
        """The content of a kind that is never rounded, without its modifier."""
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
        """The modifier of the figure."""
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
        """The stated figure; raises an error if there is no single one."""
        if self.amount.value is None:
            raise ValueFieldError("amount", self.amount, "it states no single figure: take its low and its high apart")
        return self.amount.value

    def _written(self) -> str:
        return figures(self.amount) if self.unit is None else f"{figures(self.amount)} {self.unit.replace('_', ' ')}"

    def equals_as_stated(self, other: BaseValue, *, round_zeros: bool = False) -> bool:
        """Whether the two agree at their stated precision; see `Value.equals_as_stated`."""
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
    """The figure itself; raises an error if it is too large for a float."""
    if not -_BEYOND_FLOATS < figure < _BEYOND_FLOATS:
        raise ValueFieldError("number", figure, "it is too large for a float")
    return figure


def whole(figure: Decimal | Fraction) -> int:
    """The figure as an integer; raises an error if it is not whole."""
    if figure != int(figure):
        raise ValueFieldError("number", figure, "it is no whole number: round it first")
    return int(figure)

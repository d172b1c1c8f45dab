"""The one amount that every kind of value is built on: stated figure, bounds and hedge."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, get_args

from econnum.errors import ValueFieldError

__all__ = ["MODIFIERS", "Amount", "Modifier", "unknown_modifier"]

Modifier = Literal["exact", "approx", "nearly", "more_than", "less_than", "equal_or_more", "equal_or_less"]
"""How a text hedges a figure: TIMEX3 `mod` names in lower case, and `nearly` for one approached from below."""

MODIFIERS: frozenset[str] = frozenset(get_args(Modifier))


def unknown_modifier(given: object) -> ValueFieldError:
    """The error of a hedge that there is not."""
    return ValueFieldError("modifier", given, f"give one of {', '.join(sorted(MODIFIERS))}")


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure as a text states it: the number itself, what bounds it, and the hedge.

    >>> Amount(Decimal("13204E8")) == Amount(Decimal("1320.4E9"))
    True

    `value` is None where the text states no single figure (ranges, 数十亿, millions).  `low` and `high` stand
    only where the text itself bounds the figure on both sides.  The exponent of `value` keeps the digits as
    they were stated (`Decimal('1.32E+12')` states three); equality and hash compare numerically.  A plain
    integer is taken for a `Decimal`; a binary float is refused with a `ValueFieldError`, since it is not exact.
    """

    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    modifier: Modifier = "exact"

    def __post_init__(self) -> None:
        if (
            type(self.value) is not Decimal
            or self.low is not None
            or self.high is not None
            or not self.value.is_finite()
        ):
            self._check_figures()
        if self.modifier not in MODIFIERS:
            raise unknown_modifier(self.modifier)

    def _check_figures(self) -> None:
        for name in ("value", "low", "high"):
            figure = getattr(self, name)
            if figure is None or (isinstance(figure, Decimal) and figure.is_finite()):
                continue
            if isinstance(figure, int) and not isinstance(figure, bool):
                object.__setattr__(self, name, Decimal(figure))
            else:
                raise ValueFieldError(name, figure, "give a finite decimal.Decimal or an int; floats are not exact")
        if (self.low is None) != (self.high is None):
            raise ValueFieldError("low, high", (self.low, self.high), "give both bounds or none")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueFieldError("low, high", (self.low, self.high), "give the lower bound first")
        if self.value is None and self.low is None:
            raise ValueFieldError("value", None, "give a stated figure, or low and high")

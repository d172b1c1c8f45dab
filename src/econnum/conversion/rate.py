"""An exchange rate."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from econnum.errors import ValueFieldError
from econnum.exact import decimal_of

__all__ = ["Rate"]


@dataclass(frozen=True, slots=True)
class Rate:
    """The exact amount of `quote` that one unit of `base` buys: the `ratio`, its `date` and its `source`.

    >>> Rate("USD", "CNY", Fraction("7.2"), date(2024, 3, 29), "example").inverse.figure
    Decimal('0.1388888888888888888888888888888889')
    """

    base: str
    quote: str
    ratio: Fraction
    date: date | None = None
    source: str = ""

    def __post_init__(self) -> None:
        if not isinstance(self.ratio, Fraction) or self.ratio <= 0:
            raise ValueFieldError("ratio", self.ratio, "give a fractions.Fraction above zero")

    @property
    def figure(self) -> Decimal:
        """The ratio as a decimal: exact if possible, otherwise rounded to 34 significant digits."""
        return decimal_of(self.ratio)

    @property
    def inverse(self) -> Rate:
        """The same rate in the opposite direction."""
        return Rate(self.quote, self.base, 1 / self.ratio, self.date, self.source)

"""A Chinese figure before its suffix is read."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from econnum.lang.schema import Numeral, Word

__all__ = ["Figure"]


class Figure(NamedTuple):
    """A figure before its suffix is read.  `run` is its text, if in Han digits."""

    start: int
    end: int
    value: Decimal
    exponent: int
    bare: bool
    run: str

    def numeral(self) -> Numeral:
        """The figure as a numeral, without a suffix."""
        return Numeral(
            self.start, self.end, self.value,
            exponent=self.exponent, spelled=bool(self.run), bare=self.bare, big=self.exponent // 4 * 4,
        )  # fmt: skip

    def share(self, end: int, percent: Decimal) -> Numeral:
        """The figure as a percentage, including its percentage word."""
        return Numeral(self.start, end, percent, word=Word("percent", 0), spelled=bool(self.run))

    @property
    def whole(self) -> bool:
        """Whether the figure is a whole number."""
        return self.value == self.value.to_integral_value()

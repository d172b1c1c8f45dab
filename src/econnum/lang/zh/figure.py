"""A Chinese figure before it is known what stands behind it."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from econnum.lang.schema import Numeral, Word

__all__ = ["Figure"]


class Figure(NamedTuple):
    """A figure before it is known what stands behind it.  `run` is what was written, if in Han digits."""

    start: int
    end: int
    value: Decimal
    exponent: int
    bare: bool
    run: str

    def numeral(self) -> Numeral:
        """The figure as it is, where nothing behind it belongs to it."""
        return Numeral(
            self.start, self.end, self.value,
            exponent=self.exponent, spelled=bool(self.run), bare=self.bare, big=self.exponent // 4 * 4,
        )  # fmt: skip

    def share(self, end: int, percent: Decimal) -> Numeral:
        """The figure as a percentage, with the words that made it one."""
        return Numeral(self.start, end, percent, word=Word("percent", 0), spelled=bool(self.run))

    @property
    def whole(self) -> bool:
        """Whether the figure is a whole number."""
        return self.value == self.value.to_integral_value()

"""What a text holds that might render a figure although it states none: a second, looser look.

It is taken only where a figure found no partner, so that a clean pair of texts pays nothing for it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from econnum.auditing.figures import Figure
from econnum.auditing.relate import ratios
from econnum.engine.fold import fold
from econnum.lang import LANGUAGES
from econnum.values import Fraction as Part

__all__ = ["Evidence"]

_DIGITS = re.compile(r"[0-9]{1,40}(?:[.,][0-9]{1,40})*")
_LOOSE = tuple(language.loose for language in LANGUAGES.values())


class Evidence:
    """The loose figures of one text, outside the mentions that it already has."""

    __slots__ = ("_digits", "_figures", "_other", "_stated", "_text", "_values")

    def __init__(self, text: str, figures: Sequence[Figure]) -> None:
        self._text = text
        self._figures = figures
        self._other: Evidence | None = None
        self._stated: Counter[Decimal] | None = None
        self._values: frozenset[Decimal] | None = None
        self._digits = ""

    def against(self, other: Evidence) -> None:
        """Let digits that stand in both texts, in names and scores, render one another and nothing else."""
        self._other, other._other = other, self

    @property
    def values(self) -> frozenset[Decimal]:
        """Every figure that some word or some digits outside the mentions may stand for."""
        if self._values is None:
            rest = self._rest()
            stated = self._in_digits(rest)
            if self._other is not None:
                stated = stated - self._other._in_digits(self._other._rest())
            found = set(stated)
            for loose in _LOOSE:
                for match in loose.pattern.finditer(rest):
                    found.update(loose.read(match[0]))
            for figure in self._figures:
                if figure.span is not None:
                    year, month, day, _, last_month, last_day = figure.span
                    found.update(Decimal(part) for part in (month, day, last_month, last_day) if part)
                    if month is not None and last_month is not None and day is None:
                        length = last_month - month + 1  # quarters and halves by their number
                        found.update(Decimal(last_month // n) for n in (3, 6) if length % n == 0)
                    if year is not None:
                        found.add(Decimal(int(year) + 1 if len(year) == 2 else int(year)))
            self._values = frozenset(found)
        return self._values

    def _rest(self) -> str:
        """The folded text outside the mentions."""
        folded = fold(self._text)
        pieces, done = [], 0
        for figure in self._figures:
            pieces.append(folded[done : figure.mention.start])
            done = figure.mention.end
        return "|".join([*pieces, folded[done:]])

    def _in_digits(self, rest: str) -> Counter[Decimal]:
        if self._stated is None:
            self._stated = Counter()
            for match in _DIGITS.finditer(rest):
                written = match[0].replace(",", "")
                parts = {written, *match[0].replace(",", ".").split(".")}
                self._stated.update(Decimal(part) for part in parts if part.count(".") <= 1)
        return self._stated

    def supports(self, figure: Figure) -> bool:
        """Whether something in the text may render the figure."""
        values = self.values
        if figure.value is not None:
            if figure.value in values:
                return True
            power = figure.value.adjusted()
            return any(
                power >= scale and figure.value.scaleb(-scale) in values and Decimal(f"1E{scale}") in values
                for scale in (2, 3, 4, 6, 8, 9, 12)
            )
        part = figure.mention.value
        if isinstance(part, Part):
            return any(Fraction(value) in {r, r * 100} for value in values for r in ratios(figure)) or (
                Decimal(part.denominator) in values and Decimal(part.numerator) in values
            )
        if figure.low is not None and figure.high is not None:
            return any(figure.low <= value <= figure.high for value in values if value) and figure.modifier == "approx"
        return False

    def holds_digits(self, code: str) -> bool:
        """Whether the digits of an identifier stand in the text as they are."""
        if not self._digits:
            self._digits = "".join(c for c in fold(self._text) if c.isalnum())
        return "".join(c for c in code.lower() if c.isalnum()) in self._digits

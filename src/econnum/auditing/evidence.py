"""What a text holds that might render a figure although it states none: a second, looser look.

It is taken only where a figure found no partner, so that a clean pair of texts pays nothing for it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from econnum.auditing.calendar import Span, agree
from econnum.auditing.figures import Figure
from econnum.auditing.relate import ratios
from econnum.engine.fold import fold
from econnum.exact import EXACT
from econnum.lang.audit_cues import LOOSE
from econnum.values import Fraction as Part

__all__ = ["Evidence"]

# So many figures of a unit, and so many dates, are looked through for one that a figure may repeat.
MANY = 200
_UNWORDED = frozenset({"percent", "points"})
_DOZEN = 12

_DIGITS = re.compile(r"[0-9]{1,40}(?:[.,][0-9]{1,40})*")
_LOOSE = tuple(LOOSE.values())


class Evidence:
    """What a stretch of one text holds: its figures, and outside them what might render a figure of the other text."""

    def __init__(self, text: str, figures: Sequence[Figure], start: int, end: int) -> None:
        self._text = text
        self._figures = figures
        self._start, self._end = start, end
        self._other: Evidence | None = None

    def against(self, other: Evidence) -> None:
        """Let digits that stand in both texts, in names and scores, render one another and nothing else."""
        self._other, other._other = other, self

    def states(self, figure: Figure) -> bool:
        """Whether a figure of the text states the same, partner or not."""
        return _told(figure) in self._keys

    def dates(self, span: Span) -> bool:
        """Whether a date of the text agrees with the span, partner or not."""
        return any(agree(span, other) > 0 for other in self._spans)

    @cached_property
    def _keys(self) -> frozenset[tuple[str, str | None, object]]:
        return frozenset(map(_told, self._figures))

    @cached_property
    def _spans(self) -> list[Span]:
        return list(dict.fromkeys(figure.span for figure in self._figures if figure.span is not None))[:MANY]

    @cached_property
    def by_unit(self) -> dict[str, list[Figure]]:
        """The first figures of each unit."""
        found: dict[str, list[Figure]] = {}
        for figure in self._figures:
            if figure.unit is not None and len(figures := found.setdefault(figure.unit, [])) < MANY:
                figures.append(figure)
        return found

    @cached_property
    def values(self) -> frozenset[Decimal]:
        """Every figure that some word or some digits outside the mentions may stand for."""
        stated = self._digits if self._other is None else self._digits - self._other._digits
        found = set(stated)
        for loose in _LOOSE:
            for match in loose.pattern.finditer(self._rest):
                found.update(loose.read(match[0]))
        for year, month, day, _, last_month, last_day in self._spans:
            found.update(Decimal(part) for part in (month, day, last_month, last_day) if part)
            if month is not None and last_month is not None and day is None:
                length = last_month - month + 1  # quarters and halves by their number
                found.update(Decimal(last_month // n) for n in (3, 6) if length % n == 0)
            if year is not None:
                found.add(Decimal(int(year) + 1 if len(year) == 2 else int(year)))
        return frozenset(found)

    @cached_property
    def _rest(self) -> str:
        """The folded text outside the mentions."""
        folded = fold(self._text[self._start : self._end])
        pieces, done = [], 0
        for figure in self._figures:
            pieces.append(folded[done : figure.mention.start - self._start])
            done = figure.mention.end - self._start
        return "|".join([*pieces, folded[done:]])

    @cached_property
    def names_day(self) -> bool:
        """Whether a day is told without its date: Thursday, 昨日."""
        return any(loose.days.search(self._rest) for loose in _LOOSE)

    @cached_property
    def _a_point(self) -> bool:
        """Whether a point of a percentage is told by an article: another percentage point."""
        return any(loose.point.search(self._rest) for loose in _LOOSE)

    @cached_property
    def _digits(self) -> Counter[Decimal]:
        stated: Counter[Decimal] = Counter()
        for match in _DIGITS.finditer(self._rest):
            written = match[0].replace(",", "")
            parts = {written, *match[0].replace(",", ".").split(".")}
            stated.update(Decimal(part) for part in parts if part.count(".") <= 1)
        return stated

    def supports(self, figure: Figure) -> bool:
        """Whether something in the text may render the figure."""
        values = self.values
        if figure.value is not None:
            if figure.value in values:
                # A word such as a or 双 is one or two of something, but no percentage.
                worded = figure.family not in _UNWORDED or figure.value > _DOZEN or figure.value in self._digits
                return worded or (figure.family == "points" and self._a_point and figure.value == 1)
            power = figure.value.adjusted()
            return any(
                power >= scale and EXACT.scaleb(figure.value, -scale) in values and Decimal(f"1E{scale}") in values
                for scale in (2, 3, 4, 6, 8, 9, 12)
            )
        part = figure.mention.value
        if isinstance(part, Part):
            return any(Fraction(value) in {r, r * 100} for value in values for r in ratios(figure)) or (
                Decimal(part.denominator) in values and Decimal(part.numerator) in values
            )
        if figure.low is not None and figure.high is not None:
            if figure.low in self._digits and figure.high in self._digits:
                return True  # 1:8 and 1 to 8
            return any(figure.low <= value <= figure.high for value in values if value) and figure.modifier == "approx"
        return False

    def holds_digits(self, code: str) -> bool:
        """Whether the digits of an identifier stand in the text as they are."""
        return "".join(c for c in code.lower() if c.isalnum()) in self._alphanumeric

    @cached_property
    def _alphanumeric(self) -> str:
        return "".join(c for c in fold(self._text) if c.isalnum())


def _told(figure: Figure) -> tuple[str, str | None, object]:
    """What a figure says, whatever it is the price of: the per-word is often told elsewhere."""
    return figure.family, figure.unit and figure.unit.partition("/")[0], figure.key

"""Words and digits of a text that may render a figure although they state none.

They are searched only if a figure has no partner, so that a clean pair of texts costs nothing.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from econnum.auditing.calendar import Span, agree
from econnum.auditing.compatibility import SOFT
from econnum.auditing.equivalences.shares import levels, stated_share
from econnum.auditing.figures import Figure
from econnum.engine.fold import fold
from econnum.exact import EXACT
from econnum.lang.audit_cues import IMPLICIT
from econnum.lang.audit_schema import MONTH
from econnum.lexicon.conversion import converts

__all__ = ["Evidence"]

# How many figures of a unit, and how many dates, are searched for one that a figure may repeat.
MANY = 200

_DIGITS = re.compile(r"[0-9]{1,40}(?:[.,][0-9]{1,40})*")
_IMPLICIT = tuple(IMPLICIT.values())
_SCALES = (2, 3, 4, 6, 8, 9, 12)
_DATES = (MONTH, "count", "place")


class Evidence:
    """The figures of a stretch of text, and the other words and digits that may render a figure of the other text."""

    def __init__(self, text: str, figures: Sequence[Figure], start: int, end: int) -> None:
        self._text = text
        self._figures = figures
        self._start, self._end = start, end
        self._other: Evidence | None = None

    def against(self, other: Evidence) -> None:
        """Match digits that occur in both texts, in names and scores, with each other and nothing else."""
        self._other, other._other = other, self

    def times(self, figure: Figure) -> int:
        """How many figures of the text state the same, paired or not."""
        return self._keys[_stated(figure)]

    def twins(self, figure: Figure) -> list[Figure]:
        """The other figures of the text that say the same."""
        stated = _stated(figure)
        return [
            other
            for other in self._figures
            if other is not figure and other.key == figure.key and _stated(other) == stated
        ]

    def dates(self, span: Span) -> bool:
        """Whether a date of the text, paired or not, agrees with the span and has every part of it."""
        return any(agree(span, other) > 0 and _tells(other, span) for other in self._spans)

    @cached_property
    def _keys(self) -> Counter[tuple[str, str | None, object]]:
        return Counter(map(_stated, self._figures))

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
    def implied(self) -> dict[str, set[Decimal]]:
        """By family, every figure that a word outside the mentions may render."""
        found: dict[str, set[Decimal]] = defaultdict(set)
        for cues in _IMPLICIT:
            for match in cues.pattern.finditer(self._rest):
                for value, sort in cues.read(match[0]):
                    found[sort].add(value)
        for unit in self.by_unit:
            _, _, per = unit.partition("/")
            if per:
                found[per].add(Decimal(1))  # 52 billion euros a year
        return found

    @cached_property
    def calendar(self) -> frozenset[Decimal]:
        """Every year, month or day that words, digits or dates of the text may state."""
        found = {value for sort in _DATES for value in self.implied[sort]} | self.digits
        for year, month, day, _, last_month, last_day in self._spans:
            if month == last_month:
                found.update(Decimal(part) for part in (month, day, last_day) if part)
            if month is not None and last_month is not None and day is None:
                length = last_month - month + 1  # quarters and halves by their ordinal
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
        """Whether a day is named without its date: Thursday, 昨日."""
        return any(cues.days.search(self._rest) for cues in _IMPLICIT)

    @cached_property
    def names_year(self) -> bool:
        """Whether a year is named without its number: this year, 去年, 至今."""
        return any(cues.years.search(self._rest) for cues in _IMPLICIT)

    @cached_property
    def speaks_of_all(self) -> bool:
        """Whether the text speaks of several things at once: all, both, 均, 分别."""
        return any(cues.same_for_all.search(self._rest) for cues in _IMPLICIT)

    @cached_property
    def _a_point(self) -> bool:
        """Whether an article counts a percentage point: another percentage point."""
        return any(cues.point.search(self._rest) for cues in _IMPLICIT)

    @cached_property
    def digits(self) -> frozenset[Decimal]:
        """The numbers in digits outside the mentions (in names and scores) that the other text lacks."""
        stated = self._digits if self._other is None else self._digits - self._other._digits
        return frozenset(stated)

    @cached_property
    def _digits(self) -> Counter[Decimal]:
        stated: Counter[Decimal] = Counter()
        for match in _DIGITS.finditer(self._rest):
            written = match[0].replace(",", "")
            parts = {written, *match[0].replace(",", ".").split(".")}
            stated.update(Decimal(part) for part in parts if part.count(".") <= 1)
        return stated

    def supports(self, figure: Figure) -> bool:
        """Whether a word or digits of the text, of the family of the figure, may render it."""
        if figure.value == 0 and self.implied["nothing"]:
            return True
        if figure.value is not None and (figure.value in self.digits or self._scaled(figure.value)):
            return True
        match figure.family:
            case "plain" | "order":
                return figure.value in self._counts or self._within(figure, self._counts)
            case "percent" | "part" | "times":
                if figure.value is None and figure.low in self.implied["count"] and figure.modifier == "approx":
                    return True  # double-digit, 两位数
                return bool(self._shares & levels(figure)) or stated_share(figure) in self._parts
            case "points":
                return self._a_point and figure.value == 1
            case "index":
                return figure.value in self._counts  # 二十分, whose unit was not read
            case "time":
                return self._lasts(figure)
            case _:
                return False

    @cached_property
    def _counts(self) -> set[Decimal]:
        return self.implied["count"] | self.implied["place"] | self.implied["scale"] | self.digits

    @cached_property
    def _parts(self) -> frozenset[Fraction]:
        return frozenset(map(Fraction, self.implied["part"]))

    @cached_property
    def _shares(self) -> frozenset[Fraction]:
        """The multiple that a word states: doubled is twice, halved a half."""
        return self._parts | frozenset(map(Fraction, self.implied["fold"]))

    def _scaled(self, value: Decimal) -> bool:
        """Whether the figure and its scale are separated: 三 of 三十几万, thousand."""
        known = self._counts | self.implied["money"]
        return any(
            value.adjusted() >= scale and EXACT.scaleb(value, -scale) in known and Decimal(f"1E{scale}") in known
            for scale in _SCALES
        )

    def _within(self, figure: Figure, values: set[Decimal]) -> bool:
        """Whether one of the values is within the bounds of a vague figure, or is a bound of 1:8."""
        if figure.low is None or figure.high is None:
            return False
        if figure.low in self.digits and figure.high in self.digits:
            return True
        return figure.modifier == "approx" and any(figure.low <= value < figure.high for value in values if value)

    def _lasts(self, figure: Figure) -> bool:
        """Whether words state the length of time: decade for ten years, 周 for seven days."""
        times = {Fraction(1), *self._parts, *map(Fraction, self._counts)}
        for unit, values in self.implied.items():
            factor = converts(unit, figure.unit or "")
            for value in values if factor is not None else ():
                length = Fraction(value) * (factor or 0)
                if figure.value is not None and Fraction(figure.value) / length in times:
                    return True
                if figure.low is not None and figure.high is not None and figure.modifier == "approx":
                    if figure.low <= length < figure.high:
                        return True
        return False

    def holds_digits(self, code: str) -> bool:
        """Whether the text contains the digits of an identifier."""
        return "".join(c for c in code.lower() if c.isalnum()) in self._alphanumeric

    @cached_property
    def _alphanumeric(self) -> str:
        return "".join(c for c in fold(self._text) if c.isalnum())


def _tells(whole: Span, part: Span) -> bool:
    """Whether a date states a month and a day if the other does."""
    return all(
        b is None or a is not None for a, b in zip((*whole[1:3], *whole[4:]), (*part[1:3], *part[4:]), strict=True)
    )


def _stated(figure: Figure) -> tuple[str, str | None, object]:
    """What a figure states, without its per-word, which is often elsewhere; an ordinal is also a count."""
    return (
        "plain" if figure.family in SOFT else figure.family,
        figure.unit and figure.unit.partition("/")[0],
        figure.key,
    )

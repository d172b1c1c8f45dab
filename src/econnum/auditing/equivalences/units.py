"""Other units: lengths, temperatures, times."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from econnum.auditing.equivalences.digits import quantum
from econnum.auditing.figures import Figure
from econnum.exact import EXACT
from econnum.lexicon.conversion import converts, degrees

__all__ = ["converted", "in_days", "in_degrees", "metres"]


def converted(mine: Figure, theirs: Figure) -> bool:
    """Whether one figure is the other in another unit, to the digits that either states."""
    if mine.unit is None or theirs.unit is None or mine.unit == theirs.unit:
        return False
    factor = converts(mine.unit, theirs.unit)
    if factor is None:
        return False
    pairs: Iterable[tuple[Decimal | None, Decimal | None]] = (
        [(mine.value, theirs.value)]
        if mine.value is not None and theirs.value is not None
        else [(mine.low, theirs.low), (mine.high, theirs.high)]
    )
    return all(a is not None and b is not None and _near(Fraction(a) * factor, a, b, factor) for a, b in pairs)


def _near(expected: Fraction, stated: Decimal, other: Decimal, factor: Fraction) -> bool:
    """Whether a converted figure is within the precision of the coarser side: its digits, or one in a hundred."""
    slack = max(quantum(other, zeros=True), quantum(stated, zeros=True) * factor) / 2
    slack = max(min(slack, abs(expected) / 20), abs(expected) / 100)
    return abs(expected - Fraction(other)) <= slack


def in_degrees(mine: Figure, theirs: Figure) -> bool:
    """Whether two temperatures, or both bounds of two ranges, agree on different scales to half a degree."""
    if mine.unit is None or theirs.unit is None or mine.unit == theirs.unit:
        return False
    stated, others = ([f.value] if f.value is not None else [f.low, f.high] for f in (mine, theirs))
    difference = mine.moves or theirs.moves
    return len(stated) == len(others) and all(
        a is not None and b is not None and _same_degrees((a, mine.unit), (b, theirs.unit), difference=difference)
        for a, b in zip(stated, others, strict=True)
    )


def _same_degrees(one: tuple[Decimal, str], other: tuple[Decimal, str], *, difference: bool) -> bool:
    expected = degrees(Fraction(one[0]), one[1], other[1], difference=difference)
    slack = max(quantum(one[0]) * Fraction(9, 5), quantum(other[0])) / 2
    return expected is not None and abs(expected - Fraction(other[0])) <= slack


_DAYS: dict[str, tuple[int, int]] = {
    "day": (1, 1), "night": (1, 1), "week": (7, 7), "month": (28, 31), "quarter": (90, 92), "year": (364, 366),
}  # fmt: skip


def in_days(mine: Figure, theirs: Figure) -> bool:
    """Whether two lengths of time have a number of days in common: 90天 and three months."""
    lengths = [_DAYS.get(figure.unit or "") for figure in (mine, theirs)]
    if None in lengths or mine.value is None or theirs.value is None or mine.unit == theirs.unit:
        return False
    (a, b), (c, d) = (
        (Fraction(figure.value or 0) * length[0], Fraction(figure.value or 0) * length[1])
        for figure, length in zip((mine, theirs), lengths, strict=True)
        if length is not None
    )
    return a <= d and c <= b


def metres(mine: Figure, theirs: Figure) -> bool:
    """Whether `m` was read as million and means metres, as the other figure shows."""
    for short, long in ((mine, theirs), (theirs, mine)):
        if long.unit == "meter" and short.family == "plain" and short.mention.text.endswith("m"):
            return long.value is not None and short.value == EXACT.scaleb(long.value, 6)
    return False

"""Periods that are given by a number: the fourth quarter, 15世纪, two months."""

from __future__ import annotations

import re
from decimal import Decimal

from econnum.auditing.figures import Figure

__all__ = ["day_in_name", "months_counted", "part_of_year", "quarter", "year_or_day"]

_PARTS_OF_A_YEAR = {3: ("季", "quarter"), 6: ("半", "half")}


def part_of_year(mine: Figure, theirs: Figure) -> bool:
    """Whether a quarter or a half is given by its ordinal and a word for it; an ordinal alone is not a period."""
    date, place = (mine, theirs) if mine.span is not None else (theirs, mine)
    if date.span is None or date.span.day is not None or date.span.month is None or date.span.last_month is None:
        return False
    length = date.span.last_month - date.span.month + 1
    if length not in _PARTS_OF_A_YEAR or date.span.last_month % length:
        return False
    near = f"{place.mention.text} {place.after[:_NEAR]}"
    if _ENDS.match(place.after):
        near += place.before[-_FAR:]  # 4.5% in the second quarter and 6.3% in the first
    return place.value == date.span.last_month // length and any(word in near for word in _PARTS_OF_A_YEAR[length])


_NEAR, _FAR = 12, 60  # characters after an ordinal in which its noun is found, and before one that ends a clause
_ENDS = re.compile(r"[.,;。，；]|$")
_APOSTROPHES = ("'", "’", "‘")
_CENTURY, _DAY = ("世纪", "centur"), ("日", "号", "day")
_DATED = re.compile(r"[0-9]{1,2}(?:st|nd|rd|th) (?:[^ a-z].*)?")  # on the 27th, which orders nothing


def year_or_day(mine: Figure, theirs: Figure) -> bool:
    """Whether a year, a century or a day of the calendar is written as a number: 15世纪 and fifteenth century."""
    date, other = (mine, theirs) if mine.span is not None else (theirs, mine)
    if date.span is None or other.value is None:
        return False
    year, month, day, *last = date.span
    if [year, month, day] != last:
        return False
    near = f"{other.mention.text} {other.after[:_NEAR]}"
    if year is not None and month is None:
        if len(year) == 2:
            return other.value == int(year) + 1 and any(word in near for word in _CENTURY)
        if len(year) == 4 and other.before.endswith(_APOSTROPHES):
            return other.value == int(year[2:])  # all of '18
        return len(year) == 4 and other.value == int(year)
    if year is None and day is not None and other.value == day:
        return other.unit == "day" or _DATED.fullmatch(near) is not None or any(word in near for word in _DAY)
    return False


def day_in_name(mine: Figure, theirs: Figure) -> bool:
    """Whether a month and a day are written as a number with a point, as in the name of a day: 7.8 and July 8."""
    date, number = (mine, theirs) if mine.span is not None else (theirs, mine)
    if date.span is None or date.span.year or None in date.span[1:3] or date.span[:3] != date.span[3:]:
        return False
    written = _POINTED.match(number.mention.text)
    return written is not None and (int(written[1]), int(written[2])) == date.span[1:3]


_POINTED = re.compile(r"([1-9]|1[0-2])[.·]([1-9]|[12][0-9]|3[01])(?![0-9.%])")


def months_counted(mine: Figure, theirs: Figure) -> bool:
    """Whether the first months of a year are given by their number: 头两个月 and two months."""
    date, other = (mine, theirs) if mine.span is not None else (theirs, mine)
    if date.span is None or date.span.day is not None or date.span.month != 1:
        return False
    return other.unit == "month" and other.value is not None and other.value == date.span.last_month


def quarter(mine: Figure, theirs: Figure) -> bool:
    """Whether a quarter of a year is written as a fraction: a quarter and 一个季度."""
    part, time = (mine, theirs) if mine.family == "part" else (theirs, mine)
    return part.key == (1, 4) and (time.value, time.unit) in {(Decimal(1), "quarter"), (Decimal(3), "month")}

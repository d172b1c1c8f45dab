"""Calendar arithmetic for TIMEX3 values: their days and months, and the same period of the previous year.

A value is an interval `first/last` of points, or one point: a day, a week, a month, a quarter, a half, a year, a
decade or a century.  XXXX (an open year) has no days, and neither have a season and a fiscal year, whose first day
depends on the country and the firm.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import MAXYEAR, MINYEAR, date, timedelta

from econnum.arguments import whole

__all__ = ["in_year", "months", "span", "year_before"]

_UNKNOWN_YEAR = "XXXX"
_POINT = re.compile(
    r"(?P<year>[0-9]{4}|XXXX)"
    r"(?:-(?:(?P<month>0[1-9]|1[0-2])(?:-(?P<day>[0-3][0-9])(?:T[0-9:]+)?)?"
    r"|Q(?P<quarter>[1-4])|H(?P<half>[12])|W(?P<week>[0-5][0-9])))?"
)
_ROUND = re.compile(r"(?P<decade>[0-9]{3})X|(?P<century>[0-9]{2})")
_DATED = re.compile(r"(?P<fiscal>FY)?(?P<year>[0-9]{4})(?P<rest>(?:-.*)?)")
_LENGTHS = {"quarter": 3, "half": 6}


def span(timex: str) -> tuple[date, date] | None:
    """The first and the last day of a value; None if it leaves them open.

    >>> span("2022-Q1/2022-Q3")
    (datetime.date(2022, 1, 1), datetime.date(2022, 9, 30))
    >>> span("XXXX-Q1") is None
    True
    """
    first, slash, last = timex.partition("/")
    begins = _days(first)
    ends = _days(last) if slash else begins
    return (begins[0], ends[1]) if begins is not None and ends is not None and begins[0] <= ends[1] else None


def _days(point: str) -> tuple[date, date] | None:
    """The first and the last day of one point."""
    found = _ROUND.fullmatch(point)
    if found is not None:
        first = int(found["decade"] or found["century"]) * (10 if found["decade"] else 100)
        return (date(first, 1, 1), date(first + (9 if found["decade"] else 99), 12, 31)) if first else None
    match = _POINT.fullmatch(point)
    if match is None or match["year"] == _UNKNOWN_YEAR or not MINYEAR <= int(match["year"]) <= MAXYEAR:
        return None
    year = int(match["year"])
    try:
        if match["week"]:
            monday = date.fromisocalendar(year, int(match["week"]), 1)
            return monday, monday + timedelta(days=6)
        if match["day"]:
            day = date(year, int(match["month"]), int(match["day"]))
            return day, day
    except ValueError:  # No such day or week: 2023-02-29.
        return None
    first, last = _months_of(match)
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def _months_of(match: re.Match[str]) -> tuple[int, int]:
    """The first and the last month of a month, a quarter, a half or a year."""
    for name, length in _LENGTHS.items():
        if match[name]:
            return int(match[name]) * length - length + 1, int(match[name]) * length
    return (int(match["month"]), int(match["month"])) if match["month"] else (1, 12)


def months(timex: str) -> tuple[str, ...]:
    """The months of a value, as values; empty if it does not consist of whole months.

    >>> months("XXXX-Q1/XXXX-Q2")
    ('XXXX-01', 'XXXX-02', 'XXXX-03', 'XXXX-04', 'XXXX-05', 'XXXX-06')
    """
    first, slash, last = timex.partition("/")
    matches = [_POINT.fullmatch(point) for point in ((first, last) if slash else (first,))]
    bounds = []
    for match in matches:
        if match is None or match["day"] or match["week"]:
            return ()
        bounds.append((match["year"], *_months_of(match)))
    (year, begin, _), (last_year, _, end) = bounds[0], bounds[-1]
    if _UNKNOWN_YEAR in {year, last_year}:
        return tuple(f"{_UNKNOWN_YEAR}-{month:02}" for month in range(begin, end + 1)) if year == last_year else ()
    counted = range(int(year) * 12 + begin - 1, int(last_year) * 12 + end)
    return tuple(f"{month // 12:04}-{month % 12 + 1:02}" for month in counted)


def year_before(timex: str) -> str | None:
    """The same period of the previous year; None if no year is stated, or if a point is longer than a year.

    >>> year_before("2022-Q1/2022-Q3"), year_before("2024-02-29"), year_before("FY2024-Q1"), year_before("199X")
    ('2021-Q1/2021-Q3', '2023-02-28', 'FY2023-Q1', None)
    """
    return _each(timex, _point_before)


def _point_before(point: str) -> str | None:
    match = _DATED.fullmatch(point)
    if match is None or int(match["year"]) <= MINYEAR:
        return None
    before, rest = int(match["year"]) - 1, match["rest"]
    if rest.startswith("-02-29"):
        rest = "-02-28" + rest.removeprefix("-02-29")
    if rest == "-W53" and date(before, 12, 28).isocalendar().week < 53:
        rest = "-W52"
    return f"{match['fiscal'] or ''}{before:04}{rest}"


def in_year(timex: str, year: int) -> str:
    """The value with its open year filled in.

    >>> in_year("XXXX-01/XXXX-07", 2022)
    '2022-01/2022-07'
    """
    whole("year", year, MINYEAR, MAXYEAR)
    return timex.replace(_UNKNOWN_YEAR, f"{year:04}")


def _each(timex: str, change: Callable[[str], str | None]) -> str | None:
    """The value with each of its points changed; None if one of them cannot be changed."""
    changed = [change(point) for point in timex.split("/")]
    return None if None in changed else "/".join(point for point in changed if point is not None)

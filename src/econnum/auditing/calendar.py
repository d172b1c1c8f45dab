"""Dates as an audit compares them: field by field; a field that one side omits matches anything."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["Span", "agree", "contradict", "span"]

_POINT = re.compile(
    r"(?:FY)?(?P<year>[0-9X]{2,4})(?:-(?:(?P<month>[0-9X]{2})|Q(?P<quarter>[1-4])|H(?P<half>[12])"
    r"|(?P<season>S[PU]|FA|WI)|W(?P<week>[0-9X]{2}|E)))?"
    r"(?:-(?P<day>[0-9X]{2}))?(?:T(?P<time>[0-9:]+|[A-Z]{2}))?"
)


class Span(NamedTuple):
    """From one day to another as far as the text states them; a field is None if it is not stated.

    Years are the digits stated: `199` for the 1990s, `14` for the fifteenth century.
    """

    year: str | None
    month: int | None
    day: int | None
    last_year: str | None
    last_month: int | None
    last_day: int | None


def span(timex: str) -> Span | None:
    """The fields of a TIMEX3 value; None if it is not a date.

    >>> span("2022-Q1"), span("XXXX-XX-19").day
    (Span(year='2022', month=1, day=None, last_year='2022', last_month=3, last_day=None), 19)
    """
    first, _, last = timex.partition("/")
    begin = _point(first)
    end = _point(last) if last else begin
    if begin is None or end is None:
        return None
    return Span(begin[0], begin[1], begin[3], end[0], end[2], end[4])


def _point(timex: str) -> tuple[str | None, int | None, int | None, int | None, int | None] | None:
    match = _POINT.match(timex)
    if match is None:
        return None
    year = match["year"].rstrip("X") or None
    first = last = None
    if match["quarter"]:
        last = 3 * int(match["quarter"])
        first = last - 2
    elif match["half"]:
        last = 6 * int(match["half"])
        first = last - 5
    elif match["month"] and "X" not in match["month"]:
        first = last = int(match["month"])
    day = int(match["day"]) if match["day"] and "X" not in match["day"] else None
    return year, first, last, day, day


def agree(mine: Span, theirs: Span) -> int:
    """How many fields two spans have in common; -1 if a field differs.

    >>> agree(span("2022-03-29"), span("XXXX-03-29")), agree(span("2022-03"), span("2021-03"))
    (4, -1)
    """
    common = 0
    for a, b in zip(mine, theirs, strict=True):
        if a is None or b is None:
            continue
        if a != b and not (isinstance(a, str) and isinstance(b, str) and (a.startswith(b) or b.startswith(a))):
            return -1  # the 1980s hold 1985
        common += 1
    return common


def contradict(mine: Span, theirs: Span) -> bool:
    """Whether two spans of one precision differ; a span that begins or ends with the other does not differ.

    >>> contradict(span("2022-Q1"), span("2022-Q3")), contradict(span("2022-03"), span("2022-03-29"))
    (True, False)
    """
    if [field is None for field in mine[1:3]] != [field is None for field in theirs[1:3]]:
        # A year and a part of another year can be compared by their years.
        return _is_year(mine) is not _is_year(theirs) and agree(_years(mine), _years(theirs)) < 0
    if (mine[:3] != mine[3:]) is (theirs[:3] != theirs[3:]):
        return agree(mine, theirs) < 0
    return agree(_begin(mine), _begin(theirs)) < 0 and agree(_end(mine), _end(theirs)) < 0


def _is_year(whole: Span) -> bool:
    return whole[1:3] == whole[4:] == (None, None) and whole.year is not None


def _years(whole: Span) -> Span:
    return Span(whole.year, None, None, whole.last_year, None, None)


def _begin(whole: Span) -> Span:
    return Span(whole.year, whole.month, whole.day, None, None, None)


def _end(whole: Span) -> Span:
    return Span(whole.last_year, whole.last_month, whole.last_day, None, None, None)

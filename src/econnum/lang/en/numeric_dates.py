"""Dates in digits with the year last: 12/31/2019, 31.12.2019, 1-9/2008.

Day and month can change places: Americans put the month first.  If the digits allow both orders, both are open.
"""

from __future__ import annotations

import re

from econnum.lang.timex import date, month_value, span_of_months, year_value

__all__ = ["NUMERIC_DATE", "NUMERIC_MONTHS", "numeric_date", "numeric_months"]

_ENDS = "(?![0-9a-z%]|[.,/-][0-9])"
NUMERIC_DATE = rf"""
    (?P<a>[0-3]?[0-9])(?P<sep>[/.])(?P<b>[0-3]?[0-9])(?P=sep)(?P<y>(?:19|20)[0-9]{{2}}|(?<=/)[0-9]{{2}}){_ENDS}
"""
_MONTH = "0?[1-9]|1[0-2]"
NUMERIC_MONTHS = rf"(?P<m>{_MONTH})(?:-(?P<m2>{_MONTH}))?/(?P<y>(?:19|20)[0-9]{{2}}){_ENDS}"


def numeric_date(match: re.Match[str]) -> str | None:
    """The date; day and month are open if they could change places."""
    year, first, second = year_value(match["y"]), int(match["a"]), int(match["b"])
    with_month_first, with_day_first = date(year, first, second), date(year, second, first)
    if with_month_first is None or with_day_first is None:
        return with_month_first or with_day_first
    return with_month_first if first == second else f"{year}-XX-XX"


def numeric_months(match: re.Match[str]) -> str | None:
    """The month, or the interval from the first month to the last."""
    if match["m2"] is None:
        return month_value(match["y"], int(match["m"]))
    return span_of_months(match["y"], int(match["m"]), int(match["m2"]))

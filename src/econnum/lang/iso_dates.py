"""Dates in digits with the year first, which every language writes alike: 2020-08-22, 2020/08/22-08/28.

Source: ISO 8601-1:2019, 5.2.2 (calendar dates); slashes and points after usage.
"""

from __future__ import annotations

import re

from econnum.lang.timex import date, interval

__all__ = ["ISO_DATE", "iso_date"]

_YEAR = "(?:19|20)[0-9]{2}"
ISO_DATE = rf"""
    (?P<y>{_YEAR})(?P<sep>[-/.])(?P<m>[01]?[0-9])(?P=sep)(?P<d>[0-3]?[0-9])(?![0-9])
    (?:
        [ ]?(?:-{{1,2}}|~|至|到|—{{1,2}})[ ]?
        (?:(?P<to_y>{_YEAR})(?P=sep))?(?P<to_m>[01]?[0-9])(?P=sep)(?P<to_d>[0-3]?[0-9])(?![0-9]|(?P=sep))
    )?
"""


def iso_date(match: re.Match[str]) -> str | None:
    """The date, or the interval from the first date to the last, which may share the year of the first."""
    first = date(match["y"], int(match["m"]), int(match["d"]))
    if match["to_m"] is None:
        return first
    last = date(match["to_y"] or match["y"], int(match["to_m"]), int(match["to_d"]))
    return interval(first, last) if first and last and first < last else None

"""TIMEX3 values, built from their parts, for the calendar forms of every language.

Source: TimeML TIMEX3 (ISO 24617-1:2012): X for what the text leaves open, Q1-Q4 for quarters, H1-H2 for
halves, SP, SU, FA and WI for seasons, FY before a fiscal year.
"""

from __future__ import annotations

__all__ = ["UNKNOWN_YEAR", "date", "interval", "month_value", "span_of_months", "span_of_quarters", "year_value"]

UNKNOWN_YEAR = "XXXX"
_DAYS_IN_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def year_value(digits: str | None) -> str:
    """A year of four digits, or XXXX; two digits are completed with the century that news means.

    >>> year_value("2022"), year_value("98"), year_value("08"), year_value(None)
    ('2022', '1998', '2008', 'XXXX')
    """
    if not digits:
        return UNKNOWN_YEAR
    if len(digits) == 2:
        return ("19" if int(digits) > 40 else "20") + digits
    return digits


def month_value(year: str, month: int) -> str | None:
    """A month of a year, or None if there is no such month."""
    return f"{year}-{month:02}" if 1 <= month <= 12 else None


def date(year: str, month: int, day: int) -> str | None:
    """A day of a month, or None if there is no such day.

    >>> date("2022", 3, 29), date("XXXX", 2, 30)
    ('2022-03-29', None)
    """
    if not 1 <= month <= 12 or not 1 <= day <= _DAYS_IN_MONTH[month - 1]:
        return None
    return f"{year}-{month:02}-{day:02}"


def interval(first: str | None, last: str | None) -> str | None:
    """The interval from the first period to the last, both included."""
    return f"{first}/{last}" if first and last and first != last else None


def span_of_months(year: str, first: int, last: int) -> str | None:
    """The interval from one month to another of the same year: 2022-01/2022-07."""
    if not first < last:
        return None
    return interval(month_value(year, first), month_value(year, last))


def span_of_quarters(year: str, last: int) -> str | None:
    """The first quarters of a year: XXXX-Q1/XXXX-Q3."""
    return f"{year}-Q1/{year}-Q{last}" if 2 <= last <= 4 else None

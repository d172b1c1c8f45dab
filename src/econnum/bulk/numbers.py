"""The numeric forms of figures, beside their exact text: doubles, decimals and days."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from econnum.periods import span

__all__ = ["days", "decimals_of", "floats_of"]

_UNNUMBERED = frozenset({"period", "identifier"})
_DIGITS = 38  # of a decimal128


def floats_of(kinds: Sequence[str], values: Sequence[str | None]) -> list[float | None]:
    """The double nearest to each figure, which is rounded once, from the exact text.

    >>> floats_of(["percentage", "fraction", "period", "money"], ["20.4", "1/3", "2022-Q1", None])
    [20.4, 0.3333333333333333, None, None]
    """
    return [
        None if value is None or kind in _UNNUMBERED else nearest_float(value)
        for kind, value in zip(kinds, values, strict=True)
    ]


def nearest_float(value: str) -> float | None:
    """The double nearest to an exact figure; None if that is infinite.

    This is the only function from which a binary float goes into an output.
    """
    numerator, slash, denominator = value.partition("/")
    try:
        # Python rounds the text of a decimal, and the quotient of two integers, correctly.
        nearest = int(numerator) / int(denominator) if slash else float(value)
    except OverflowError:
        return None
    return nearest if abs(nearest) <= sys.float_info.max else None


def decimals_of(kinds: Sequence[str], values: Sequence[str | None], decimals: int) -> list[Decimal | None]:
    """Each figure as a decimal with so many decimals and 38 digits at most; None where it does not fit exactly.

    >>> decimals_of(["percentage", "percentage", "fraction"], ["20.40", "0.125", "1/3"], 2)
    [Decimal('20.4'), None, None]
    """
    return [
        None if value is None or kind in _UNNUMBERED else _decimal(value, decimals)
        for kind, value in zip(kinds, values, strict=True)
    ]


def _decimal(value: str, decimals: int) -> Decimal | None:
    whole, _, part = value.partition(".")
    part = part.rstrip("0")
    if "/" in value or len(part) > decimals or len(whole.lstrip("-0")) > _DIGITS - decimals:
        return None
    return Decimal(f"{whole}.{part}")


def days(kinds: Sequence[str], values: Sequence[str | None]) -> tuple[list[date | None], list[date | None]]:
    """The first and the last day of each period; None where the text leaves them open, and for other kinds.

    >>> days(["period", "period", "money"], ["2022-Q1", "XXXX-Q1", "5"])
    ([datetime.date(2022, 1, 1), None, None], [datetime.date(2022, 3, 31), None, None])
    """
    starts: list[date | None] = []
    ends: list[date | None] = []
    for kind, value in zip(kinds, values, strict=True):
        found = span(value) if kind == "period" and value is not None else None
        starts.append(None if found is None else found[0])
        ends.append(None if found is None else found[1])
    return starts, ends

"""Figures as `str()` and `format()` of a value write them: grouped digits and a hedge, independent of any locale."""

from __future__ import annotations

from econnum.amount import Amount, Modifier
from econnum.exact import formatted

__all__ = ["figures", "hedged", "nth"]

_HEDGES: dict[Modifier, str] = {
    "exact": "",
    "approx": "about ",
    "nearly": "nearly ",
    "more_than": "more than ",
    "less_than": "less than ",
    "equal_or_more": "at least ",
    "equal_or_less": "at most ",
}


def hedged(modifier: Modifier, written: str) -> str:
    """A written figure, preceded by the hedge of its modifier.

    >>> hedged("more_than", "60%")
    'more than 60%'
    """
    return _HEDGES[modifier] + written


def figures(amount: Amount) -> str:
    """The stated figure with grouped digits, or its bounds if no single figure is stated.

    >>> figures(Amount(1_320_400_000_000)), figures(Amount(low=10, high=20)), figures(Amount(low=-2, high=3))
    ('1,320,400,000,000', '10-20', '-2 to 3')
    """
    if amount.value is not None:
        return formatted(amount.value, ",")
    low, high = amount.interval.low, amount.interval.high
    return f"{formatted(low, ',')}{' to ' if low < 0 else '-'}{formatted(high, ',')}"


def nth(written: str) -> str:
    """The English ordinal of a whole number in digits.

    >>> [nth(written) for written in ("1", "12", "1,022", "103")]
    ['1st', '12th', '1,022nd', '103rd']
    """
    teens = written[-2:-1] == "1"
    return written + ("th" if teens else {"1": "st", "2": "nd", "3": "rd"}.get(written[-1:], "th"))

"""The rates of one day as a table, and the rate between two currencies from that table."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from econnum.errors import ValueFieldError
from econnum.exact import within

__all__ = ["Entry", "Figure", "Table", "between", "code_of", "day_of", "named", "ratio_of"]

Figure = Decimal | int | str
"""A figure as a caller may give it; a binary float is refused, since it is not exact."""

_PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?")


class Entry(NamedTuple):
    """One rate of a table."""

    ratio: Fraction
    source: str


Table = dict[str, dict[str, Entry]]
"""The rates of one day, by base and quote."""


def between(table: Table, base: str, quote: str) -> Entry | None:
    """The rate between two currencies, direct or through a third currency."""
    straight = _straight(table, base, quote)
    if straight is not None:
        return straight
    for hub in named(table):
        there, back = _straight(table, base, hub), _straight(table, hub, quote)
        if there is not None and back is not None:
            sources = dict.fromkeys(entry.source for entry in (there, back) if entry.source)
            return Entry(there.ratio * back.ratio, "; ".join(sources))
    return None


def _straight(table: Table, base: str, quote: str) -> Entry | None:
    """The rate between two currencies as given, or its inverse."""
    given = table.get(base, {}).get(quote)
    if given is not None:
        return given
    turned = table.get(quote, {}).get(base)
    return None if turned is None else Entry(1 / turned.ratio, turned.source)


def named(table: Table) -> list[str]:
    """The currencies of a table, in its order."""
    return list(dict.fromkeys(code for base in table for code in (base, *table[base])))


def code_of(given: object) -> str:
    """A given currency; raises a `ValueFieldError` if it is not a str."""
    if not isinstance(given, str) or not given:
        raise ValueFieldError("rates", given, "give currencies as text, such as 'USD'")
    return given


def ratio_of(given: object, quote: str, base: str) -> Fraction:
    """A given rate as an exact ratio; raises a `ValueFieldError` if it is not an exact figure above zero.

    >>> ratio_of("7.10", "CNY", "USD")
    Fraction(71, 10)
    """
    figure = Decimal(given) if isinstance(given, str) and _PLAIN.fullmatch(given) else given
    figure = Decimal(figure) if isinstance(figure, int) and not isinstance(figure, bool) else figure
    if not isinstance(figure, Decimal) or not within(figure) or figure <= 0:
        raise ValueFieldError(
            f"rate of {quote}", given, "give a figure above zero, as Decimal, int or text; floats are not exact"
        )
    if base == quote and figure != 1:
        raise ValueFieldError(f"rate of {quote}", given, f"one {base} is one {base}; remove this rate")
    return Fraction(figure)


def day_of(given: object) -> date | None:
    """The given day of a table, or None; raises a `ValueFieldError` if it is not a day."""
    if given is None or (isinstance(given, date) and type(given) is date):
        return given
    raise ValueFieldError("date", given, "give a datetime.date")

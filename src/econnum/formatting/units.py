"""The names of units of measure, also in prices and rates."""

from __future__ import annotations

from decimal import Decimal

from econnum.errors import FormatError, shown
from econnum.formatting.phrasing import Phrasing, Wrap
from econnum.lexicon.units import UNITS
from econnum.values import Measure, Value

__all__ = ["measure", "priced"]

_ONE = Decimal(1)
_CLDR_UNITS = {row.name: row.cldr_names for row in UNITS}


def measure(phrasing: Phrasing, value: Measure) -> str:
    """A figure with its unit; a rate with both of its units."""
    unit, slash, per = value.unit.partition("/")
    written = phrasing.amount(value, value.amount, _named(phrasing, value, unit), vague=phrasing.words.counted)
    return priced(phrasing, value, written, per) if slash else written


def priced(phrasing: Phrasing, value: Value, price: str, unit: str) -> str:
    """A price with its unit."""
    if phrasing.words.per:
        return phrasing.words.per.format(price, _alone(phrasing, value, unit))
    notation = phrasing.notation
    cldr = notation.unit(_CLDR_UNITS.get(unit, ()))
    return notation.price(price, cldr) if cldr else f"{price}/{_alone(phrasing, value, unit)}"


def _alone(phrasing: Phrasing, value: Value, unit: str) -> str:
    """The name of a unit without a figure."""
    name = phrasing.words.per_units.get(unit)
    return name if name is not None else _named(phrasing, value, unit)("", "", _ONE).strip()


def _named(phrasing: Phrasing, value: Value, unit: str) -> Wrap:
    """The wrap of a unit's name."""
    forms = phrasing.words.units.get(unit)
    if forms is not None:
        return phrasing.joined(forms)
    notation = phrasing.notation
    cldr = notation.unit(_CLDR_UNITS.get(unit, ()))
    if cldr is None:
        raise FormatError(value, f"{shown(unit)} has no name in {notation.locale}; convert it to a unit of CLDR first")

    def wrap(sign: str, text: str, number: Decimal) -> str:
        return notation.unit_pattern(cldr, number).format(sign + text)

    return wrap

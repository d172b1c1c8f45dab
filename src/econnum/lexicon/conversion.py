"""Exact factors between units of measure: how many of its dimension's base each unit is.

A factor is a ratio of whole numbers, so that nothing is rounded: a mu is 2000/3 square metres.  A rate converts by both
of its parts (`kilometer/hour`).  Temperatures convert by more than a factor, and have a function of their own; months
and days do not convert into one another.  A test compares every factor with the row of the unit in
`econnum.lexicon.units`.

Sources: as in `econnum.lexicon.units`; the international yard and pound (1959), 0.9144 m and 0.45359237 kg.
"""

from __future__ import annotations

from fractions import Fraction

from econnum.lexicon.units import UNITS

__all__ = ["DIMENSIONS", "GROUPS", "converts", "degrees"]

DIMENSIONS: dict[str, str] = {unit.name: unit.dimension for unit in UNITS}
"""The dimension of each unit, as its row says."""

GROUPS: tuple[dict[str, str], ...] = (
    {
        "kilogram": "1", "metric_ton": "1000", "deadweight_ton": "1000", "gram": "1/1000", "milligram": "1/1000000",
        "microgram": "1/1000000000", "quintal": "100", "jin": "1/2", "liang": "1/20", "pound": "0.45359237",
        "ounce": "0.028349523125", "troy_ounce": "0.0311034768", "stone": "6.35029318", "short_ton": "907.18474",
        "long_ton": "1016.0469088", "carat": "1/5000", "weight_case": "50",
    },
    {
        "meter": "1", "kilometer": "1000", "decimeter": "1/10", "centimeter": "1/100", "millimeter": "1/1000",
        "micrometer": "1/1000000", "nanometer": "1/1000000000", "li": "500", "inch": "0.0254", "foot": "0.3048",
        "yard": "0.9144", "mile": "1609.344", "nautical_mile": "1852",
    },
    {
        "square_meter": "1", "square_kilometer": "1000000", "square_centimeter": "1/10000",
        "square_millimeter": "1/1000000", "hectare": "10000", "mu": "2000/3", "acre": "4046.8564224",
        "square_inch": "0.00064516", "square_foot": "0.09290304", "square_yard": "0.83612736",
        "square_mile": "2589988.110336",
    },
    {
        "cubic_meter": "1", "cubic_kilometer": "1000000000", "cubic_centimeter": "1/1000000", "liter": "1/1000",
        "hectoliter": "1/10", "centiliter": "1/100000", "milliliter": "1/1000000", "cubic_foot": "0.028316846592",
        "cubic_yard": "0.764554857984", "cubic_inch": "0.000016387064", "gallon": "0.003785411784",
        "barrel": "0.158987294928",
    },
    {"month": "1", "quarter": "3", "year": "12", "decade": "120", "century": "1200"},
    {
        "second": "1", "minute": "60", "hour": "3600", "day": "86400", "night": "86400", "week": "604800",
        "millisecond": "1/1000", "microsecond": "1/1000000", "nanosecond": "1/1000000000",
    },
    {
        "joule": "1", "kilojoule": "1000", "megajoule": "1000000", "gigajoule": "1000000000", "watt_hour": "3600",
        "kilowatt_hour": "3600000", "megawatt_hour": "3600000000", "gigawatt_hour": "3600000000000",
        "terawatt_hour": "3600000000000000",
    },
    {
        "watt": "1", "milliwatt": "1/1000", "kilowatt": "1000", "megawatt": "1000000", "gigawatt": "1000000000",
        "terawatt": "1000000000000",
    },
    {"volt": "1", "kilovolt": "1000"},
    {"pascal": "1", "hectopascal": "100", "kilopascal": "1000", "megapascal": "1000000", "atmosphere": "101325"},
    {"knot": "1"},
    {
        "bit": "1", "kilobit": "1000", "megabit": "1000000", "gigabit": "1000000000", "terabit": "1000000000000",
        "byte": "8", "kilobyte": "8000", "megabyte": "8000000", "gigabyte": "8000000000", "terabyte": "8000000000000",
        "petabyte": "8000000000000000", "exabyte": "8000000000000000000", "zettabyte": "8000000000000000000000",
    },
    {"hertz": "1", "kilohertz": "1000", "megahertz": "1000000", "gigahertz": "1000000000"},
    {"part_per_billion": "1", "part_per_million": "1000"},
)  # fmt: skip
"""Units that convert into one another, as multiples of the first; months are no number of days, and so apart."""

_FACTORS: dict[str, tuple[str, Fraction]] = {
    name: (next(iter(group)), Fraction(ratio)) for group in GROUPS for name, ratio in group.items()
}


def converts(unit: str, into: str) -> Fraction | None:
    """How many of the unit `into` one `unit` is, exactly; None where they do not convert by a factor.

    >>> converts("mile", "kilometer"), converts("mu", "hectare"), converts("year", "day")
    (Fraction(25146, 15625), Fraction(1, 15), None)
    >>> converts("meter/second", "kilometer/hour")
    Fraction(18, 5)
    """
    if unit == into:
        return Fraction(1)
    mine, theirs = _base(unit), _base(into)
    return mine[1] / theirs[1] if mine is not None and theirs is not None and mine[0] == theirs[0] else None


def _base(unit: str) -> tuple[str, Fraction] | None:
    known = _FACTORS.get(unit)
    if known is not None:
        return known
    above, slash, below = unit.partition("/")
    if not slash or above not in _FACTORS or below not in _FACTORS:
        return None
    (base, times), (per, parts) = _FACTORS[above], _FACTORS[below]
    return f"{base}/{per}", times / parts


# A degree in kelvins, and where its scale begins.
_SCALES: dict[str, tuple[Fraction, Fraction]] = {
    "kelvin": (Fraction(1), Fraction(0)),
    "degree_celsius": (Fraction(1), Fraction("273.15")),
    "degree_fahrenheit": (Fraction(5, 9), Fraction("459.67") * Fraction(5, 9)),
}


def degrees(value: Fraction, unit: str, into: str, *, difference: bool = False) -> Fraction | None:
    """A temperature, or a difference of temperatures, on another scale, exactly; None where a unit is no such scale.

    >>> degrees(Fraction(30), "degree_celsius", "degree_fahrenheit")
    Fraction(86, 1)
    >>> degrees(Fraction(30), "degree_celsius", "degree_fahrenheit", difference=True)
    Fraction(54, 1)
    """
    if unit not in _SCALES or into not in _SCALES:
        return None
    (size, begin), (other_size, other_begin) = _SCALES[unit], _SCALES[into]
    if difference:
        return value * size / other_size
    return (value * size + begin - other_begin) / other_size

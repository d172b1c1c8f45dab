"""The English names of units, in singular and plural, for writing; the reader knows them all.

A name is that of the unit in `econnum.lexicon.units`, unless a row here has another.
Source: CLDR 47 (2025-03), en, long forms; tonnes, ounces and coal equivalents as the news writes them.
"""

from __future__ import annotations

from econnum.lang.en.inflection import noun_forms
from econnum.lexicon.units import UNITS

__all__ = ["UNIT_NAMES"]

# The singular, and the plural if it is irregular.
_WRITTEN: dict[str, str] = {
    "acre_foot": "acre-foot",
    "ampere_hour": "ampere-hour",
    "are": "ares|ares",  # are is a verb
    "barrel_oil_equivalent": "barrel of oil equivalent",
    "british_thermal_unit": "British thermal unit",
    "degree_celsius": "degree Celsius|degrees Celsius",
    "degree_fahrenheit": "degree Fahrenheit|degrees Fahrenheit",
    "feu": "FEU|FEUs",
    "gigawatt_hour": "gigawatt-hour",
    "jin": "jin|jin",
    "kilogram_force": "kgf|kgf",
    "kilovolt_ampere": "kilovolt-ampere",
    "kilowatt_hour": "kilowatt-hour",
    "li": "li|li",
    "liang": "tael",
    "megavolt_ampere": "megavolt-ampere",
    "megawatt_hour": "megawatt-hour",
    "metric_ton": "tonne",
    "metric_ton_coal_equivalent": "tonne of coal equivalent",
    "kilogram_coal_equivalent": "kilogram of coal equivalent",
    "gram_coal_equivalent": "gram of coal equivalent",
    "metric_ton_kilometer": "tonne-kilometer",
    "metric_ton_oil_equivalent": "tonne of oil equivalent",
    "milliampere_hour": "milliampere-hour",
    "million_british_thermal_unit": "MMBtu|MMBtu",
    "mu": "mu|mu",
    "newton_meter": "newton-meter",
    "ounce": "avoirdupois ounce",
    "passenger_kilometer": "passenger-kilometer",
    "petawatt_hour": "petawatt-hour",
    "ping": "ping|ping",
    "pound": "lb|lb",  # pounds are money
    "pound_foot": "pound-foot",
    "pound_force_per_square_inch": "psi|psi",
    "rai": "rai|rai",
    "taiwan_catty": "Taiwan catty|Taiwan catties",
    "terawatt_hour": "terawatt-hour",
    "teu": "TEU|TEUs",
    "thousand_cubic_foot": "Mcf|Mcf",
    "troy_ounce": "ounce",
    "watt_hour": "watt-hour",
}


def _forms(unit: str) -> tuple[str, str]:
    one, _, several = _WRITTEN.get(unit, unit.replace("_", " ")).partition("|")
    return (one, several) if several else noun_forms(one)


UNIT_NAMES: dict[str, tuple[str, str]] = {row.name: _forms(row.name) for row in UNITS}

"""The names of units as English writes them, of one and of several; the reader knows them all.

Source: CLDR 47 (2025-03), en, long forms; tonnes, ounces and coal equivalents as the news writes them.
"""

from __future__ import annotations

from econnum.lexicon.units import UNITS

__all__ = ["UNIT_NAMES"]

# Names that are not the row's own with an s: the form of one, and that of several.
_IRREGULAR: dict[str, str] = {
    "metric_ton": "tonne|tonnes", "troy_ounce": "ounce|ounces", "ounce": "avoirdupois ounce|avoirdupois ounces", "stone": "stone|stone",
    "jin": "jin|jin", "liang": "tael|taels", "mu": "mu|mu", "li": "li|li", "foot": "foot|feet", "inch": "inch|inches", "century": "century|centuries",
    "square_foot": "square foot|square feet", "cubic_foot": "cubic foot|cubic feet", "square_inch": "square inch|square inches", "cubic_inch": "cubic inch|cubic inches", "acre_foot": "acre-foot|acre-feet", "pound_foot": "pound-foot|pound-feet",
    "kilowatt_hour": "kilowatt-hour|kilowatt-hours", "watt_hour": "watt-hour|watt-hours", "megawatt_hour": "megawatt-hour|megawatt-hours", "gigawatt_hour": "gigawatt-hour|gigawatt-hours", "terawatt_hour": "terawatt-hour|terawatt-hours", "ampere_hour": "ampere-hour|ampere-hours", "milliampere_hour": "milliampere-hour|milliampere-hours", "newton_meter": "newton-meter|newton-meters", "kilovolt_ampere": "kilovolt-ampere|kilovolt-amperes", "megavolt_ampere": "megavolt-ampere|megavolt-amperes",
    "british_thermal_unit": "British thermal unit|British thermal units", "million_british_thermal_unit": "MMBtu|MMBtu", "horsepower": "horsepower|horsepower",
    "metric_ton_coal_equivalent": "tonne of coal equivalent|tonnes of coal equivalent", "metric_ton_oil_equivalent": "tonne of oil equivalent|tonnes of oil equivalent", "barrel_oil_equivalent": "barrel of oil equivalent|barrels of oil equivalent",
    "hertz": "hertz|hertz", "kilohertz": "kilohertz|kilohertz", "megahertz": "megahertz|megahertz", "gigahertz": "gigahertz|gigahertz",
    "pound_force_per_square_inch": "psi|psi", "degree_celsius": "degree Celsius|degrees Celsius", "degree_fahrenheit": "degree Fahrenheit|degrees Fahrenheit", "kelvin": "kelvin|kelvin",
    "part_per_million": "part per million|parts per million", "part_per_billion": "part per billion|parts per billion",
    "metric_ton_kilometer": "tonne-kilometer|tonne-kilometers", "passenger_kilometer": "passenger-kilometer|passenger-kilometers", "teu": "TEU|TEUs", "feu": "FEU|FEUs",
    "person": "person|people", "box": "box|boxes", "lux": "lux|lux",
    "board_foot": "board foot|board feet", "millennium": "millennium|millennia", "millimeter_of_mercury": "millimeter of mercury|millimeters of mercury",
    "kilogram_force": "kgf|kgf", "terahertz": "terahertz|terahertz", "rai": "rai|rai", "ping": "ping|ping", "taiwan_catty": "Taiwan catty|Taiwan catties", "pound": "lb|lb", "are": "ares|ares",
    "metric_horsepower": "metric horsepower|metric horsepower", "petawatt_hour": "petawatt-hour|petawatt-hours", "dunam": "dunam|dunams",
}  # fmt: skip


def _forms(name: str) -> tuple[str, str]:
    if name in _IRREGULAR:
        one, _, several = _IRREGULAR[name].partition("|")
        return one, several
    words = name.replace("_", " ")
    return words, f"{words}s"


UNIT_NAMES: dict[str, tuple[str, str]] = {row.name: _forms(row.name) for row in UNITS}

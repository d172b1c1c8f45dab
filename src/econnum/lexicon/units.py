"""Units of measure: one row a unit, language-neutral.

A row gives the name that the record writes, the dimension, the definition for pint and the CLDR unit identifier.
The definition is an expression that a plain `pint.UnitRegistry()` evaluates, or a new base dimension in brackets
(`[container]`) where pint has none: what is counted in such a unit converts into nothing else.  Where name and
definition are the same word, pint has the unit under that name already.  Some names mean something else in plain pint
and are redefined here: `barrel` (pint: 31.5 gallons; the trade: 42), `mu` (an atomic mass), `point` (typographic),
`quarter` (28 pounds), `decade` (a plain ten), `li` (a link), `feu`, `bag`, `unit` and `decibel`.  A rate is written with
a slash between two names (`barrel/day`, `kilometer/hour`) and needs no row.

Sources: BIPM, SI Brochure, 9th edition (2019, v3.01 2024-08) for the metric units; NIST Handbook 44, Appendix C
(2024) for the American ones; CLDR 47 (2025-03) for the identifiers, checked against Babel.  State Council of the
PRC, Order on a uniform system of measures (1959-06-25) for mu (1/15 hectare), jin (500 g), liang (50 g) and li (500 m).
GB/T 2589-2020 for coal equivalent (29,307 kJ/kg); IEA for oil equivalent (41.868 GJ/t), and 5.8 million Btu for the
barrel of it.  National Bureau of Statistics for the weight case of flat glass (50 kg).  International
Convention on Tonnage Measurement of Ships (1969) for gross tonnage, a function of volume and no mass.
"""

from __future__ import annotations

from econnum.lexicon.rows import Unit

__all__ = ["IN_PARTS", "TIMES", "UNITS"]

UNITS: tuple[Unit, ...] = (
    # Mass.  A ton of the news is metric: tons and tonnes are used alike.
    Unit("metric_ton", "mass", "metric_ton", "mass-tonne"),
    Unit("kilogram", "mass", "kilogram", "mass-kilogram"),
    Unit("gram", "mass", "gram", "mass-gram"),
    Unit("milligram", "mass", "milligram", "mass-milligram"),
    Unit("microgram", "mass", "microgram", "mass-microgram"),
    Unit("quintal", "mass", "100 * kilogram"),
    Unit("jin", "mass", "500 * gram"),
    Unit("liang", "mass", "50 * gram"),
    Unit("pound", "mass", "pound", "mass-pound"),
    Unit("ounce", "mass", "ounce", "mass-ounce"),
    Unit("troy_ounce", "mass", "troy_ounce", "mass-ounce-troy"),
    Unit("stone", "mass", "stone", "mass-stone"),
    Unit("short_ton", "mass", "2000 * pound", "mass-ton"),
    Unit("long_ton", "mass", "2240 * pound"),
    Unit("carat", "mass", "carat", "mass-carat"),
    Unit("weight_case", "mass", "50 * kilogram"),
    Unit("deadweight_ton", "mass", "metric_ton"),
    # Length.
    Unit("meter", "length", "meter", "length-meter"),
    Unit("kilometer", "length", "kilometer", "length-kilometer"),
    Unit("decimeter", "length", "decimeter", "length-decimeter"),
    Unit("centimeter", "length", "centimeter", "length-centimeter"),
    Unit("millimeter", "length", "millimeter", "length-millimeter"),
    Unit("micrometer", "length", "micrometer", "length-micrometer"),
    Unit("nanometer", "length", "nanometer", "length-nanometer"),
    Unit("li", "length", "500 * meter"),
    Unit("inch", "length", "inch", "length-inch"),
    Unit("foot", "length", "foot", "length-foot"),
    Unit("yard", "length", "yard", "length-yard"),
    Unit("mile", "length", "mile", "length-mile"),
    Unit("nautical_mile", "length", "nautical_mile", "length-nautical-mile"),
    Unit("light_year", "length", "light_year", "length-light-year"),
    Unit("astronomical_unit", "length", "astronomical_unit", "length-astronomical-unit"),
    # Area.
    Unit("square_meter", "area", "meter ** 2", "area-square-meter"),
    Unit("square_kilometer", "area", "kilometer ** 2", "area-square-kilometer"),
    Unit("square_centimeter", "area", "centimeter ** 2", "area-square-centimeter"),
    Unit("square_millimeter", "area", "millimeter ** 2"),
    Unit("hectare", "area", "hectare", "area-hectare"),
    Unit("mu", "area", "1/15 * hectare"),
    Unit("acre", "area", "acre", "area-acre"),
    Unit("square_inch", "area", "inch ** 2", "area-square-inch"),
    Unit("square_foot", "area", "foot ** 2", "area-square-foot"),
    Unit("square_yard", "area", "yard ** 2", "area-square-yard"),
    Unit("square_mile", "area", "mile ** 2", "area-square-mile"),
    # Volume.  Gallon, quart, pint, cup and spoons are American; the barrel is the one of the oil trade.
    Unit("cubic_meter", "volume", "meter ** 3", "volume-cubic-meter"),
    Unit("cubic_kilometer", "volume", "kilometer ** 3", "volume-cubic-kilometer"),
    Unit("cubic_centimeter", "volume", "centimeter ** 3", "volume-cubic-centimeter"),
    Unit("cubic_foot", "volume", "foot ** 3", "volume-cubic-foot"),
    Unit("cubic_yard", "volume", "yard ** 3", "volume-cubic-yard"),
    Unit("cubic_inch", "volume", "inch ** 3", "volume-cubic-inch"),
    Unit("liter", "volume", "liter", "volume-liter"),
    Unit("hectoliter", "volume", "hectoliter", "volume-hectoliter"),
    Unit("centiliter", "volume", "centiliter", "volume-centiliter"),
    Unit("milliliter", "volume", "milliliter", "volume-milliliter"),
    Unit("barrel", "volume", "oil_barrel", "volume-barrel"),
    Unit("gallon", "volume", "gallon", "volume-gallon"),
    Unit("quart", "volume", "quart", "volume-quart"),
    Unit("pint", "volume", "pint", "volume-pint"),
    Unit("cup", "volume", "cup", "volume-cup"),
    Unit("fluid_ounce", "volume", "fluid_ounce", "volume-fluid-ounce"),
    Unit("tablespoon", "volume", "tablespoon", "volume-tablespoon"),
    Unit("teaspoon", "volume", "teaspoon", "volume-teaspoon"),
    Unit("bushel", "volume", "bushel", "volume-bushel"),
    Unit("acre_foot", "volume", "acre * foot", "volume-acre-foot"),
    # Time.  A quarter is the three months of a report.  Pint's month and year are means (365.25 days).
    Unit("century", "time", "100 * year", "duration-century"),
    Unit("decade", "time", "10 * year", "duration-decade"),
    Unit("year", "time", "year", "duration-year"),
    Unit("quarter", "time", "3 * month", "duration-quarter"),
    Unit("month", "time", "month", "duration-month"),
    Unit("week", "time", "week", "duration-week"),
    Unit("day", "time", "day", "duration-day"),
    Unit("night", "time", "day", "duration-night"),
    Unit("hour", "time", "hour", "duration-hour"),
    Unit("minute", "time", "minute", "duration-minute"),
    Unit("second", "time", "second", "duration-second"),
    Unit("millisecond", "time", "millisecond", "duration-millisecond"),
    Unit("microsecond", "time", "microsecond", "duration-microsecond"),
    Unit("nanosecond", "time", "nanosecond", "duration-nanosecond"),
    # Energy.
    Unit("watt_hour", "energy", "watt_hour"),
    Unit("kilowatt_hour", "energy", "kilowatt_hour", "energy-kilowatt-hour"),
    Unit("megawatt_hour", "energy", "megawatt_hour"),
    Unit("gigawatt_hour", "energy", "gigawatt_hour"),
    Unit("terawatt_hour", "energy", "terawatt_hour"),
    Unit("joule", "energy", "joule", "energy-joule"),
    Unit("kilojoule", "energy", "kilojoule", "energy-kilojoule"),
    Unit("megajoule", "energy", "megajoule"),
    Unit("gigajoule", "energy", "gigajoule"),
    Unit("calorie", "energy", "calorie", "energy-calorie"),
    Unit("kilocalorie", "energy", "kilocalorie", "energy-kilocalorie"),
    Unit("british_thermal_unit", "energy", "british_thermal_unit", "energy-british-thermal-unit"),
    Unit("million_british_thermal_unit", "energy", "1000000 * british_thermal_unit"),
    Unit("therm", "energy", "therm", "energy-therm-us"),
    Unit("metric_ton_coal_equivalent", "energy", "29307 * megajoule"),
    Unit("metric_ton_oil_equivalent", "energy", "41868 * megajoule"),
    Unit("barrel_oil_equivalent", "energy", "5800000 * british_thermal_unit"),
    # Power.
    Unit("watt", "power", "watt", "power-watt"),
    Unit("milliwatt", "power", "milliwatt", "power-milliwatt"),
    Unit("kilowatt", "power", "kilowatt", "power-kilowatt"),
    Unit("megawatt", "power", "megawatt", "power-megawatt"),
    Unit("gigawatt", "power", "gigawatt", "power-gigawatt"),
    Unit("terawatt", "power", "terawatt"),
    Unit("horsepower", "power", "horsepower", "power-horsepower"),
    Unit("metric_horsepower", "power", "metric_horsepower"),
    Unit("kilovolt_ampere", "power", "kilovolt * ampere"),
    Unit("megavolt_ampere", "power", "megavolt * ampere"),
    # Electricity, pressure, force, torque.
    Unit("volt", "voltage", "volt", "electric-volt"),
    Unit("kilovolt", "voltage", "kilovolt"),
    Unit("ampere", "current", "ampere", "electric-ampere"),
    Unit("milliampere", "current", "milliampere", "electric-milliampere"),
    Unit("ampere_hour", "charge", "ampere * hour"),
    Unit("milliampere_hour", "charge", "milliampere * hour"),
    Unit("ohm", "resistance", "ohm", "electric-ohm"),
    Unit("pascal", "pressure", "pascal", "pressure-pascal"),
    Unit("hectopascal", "pressure", "hectopascal", "pressure-hectopascal"),
    Unit("kilopascal", "pressure", "kilopascal", "pressure-kilopascal"),
    Unit("megapascal", "pressure", "megapascal", "pressure-megapascal"),
    Unit("atmosphere", "pressure", "atmosphere", "pressure-atmosphere"),
    Unit(
        "pound_force_per_square_inch",
        "pressure",
        "pound_force_per_square_inch",
        "pressure-pound-force-per-square-inch",
    ),
    Unit("newton", "force", "newton", "force-newton"),
    Unit("newton_meter", "torque", "newton * meter", "torque-newton-meter"),
    Unit("pound_foot", "torque", "force_pound * foot", "torque-pound-force-foot"),
    # Speed, where the unit is no rate of two others.
    Unit("knot", "speed", "knot", "speed-knot"),
    # Temperature and angle.  A degree that names no scale is the bare degree.
    Unit("degree_celsius", "temperature", "degree_Celsius", "temperature-celsius"),
    Unit("degree_fahrenheit", "temperature", "degree_Fahrenheit", "temperature-fahrenheit"),
    Unit("kelvin", "temperature", "kelvin", "temperature-kelvin"),
    Unit("degree", "angle", "degree", "angle-degree"),
    Unit("revolution", "angle", "revolution", "angle-revolution"),
    # Data.
    Unit("bit", "data", "bit", "digital-bit"),
    Unit("kilobit", "data", "kilobit", "digital-kilobit"),
    Unit("megabit", "data", "megabit", "digital-megabit"),
    Unit("gigabit", "data", "gigabit", "digital-gigabit"),
    Unit("terabit", "data", "terabit", "digital-terabit"),
    Unit("byte", "data", "byte", "digital-byte"),
    Unit("kilobyte", "data", "kilobyte", "digital-kilobyte"),
    Unit("megabyte", "data", "megabyte", "digital-megabyte"),
    Unit("gigabyte", "data", "gigabyte", "digital-gigabyte"),
    Unit("terabyte", "data", "terabyte", "digital-terabyte"),
    Unit("petabyte", "data", "petabyte", "digital-petabyte"),
    Unit("exabyte", "data", "exabyte"),
    Unit("zettabyte", "data", "zettabyte"),
    # Frequency, image, sound, light.
    Unit("hertz", "frequency", "hertz", "frequency-hertz"),
    Unit("kilohertz", "frequency", "kilohertz", "frequency-kilohertz"),
    Unit("megahertz", "frequency", "megahertz", "frequency-megahertz"),
    Unit("gigahertz", "frequency", "gigahertz", "frequency-gigahertz"),
    Unit("pixel", "image", "pixel", "graphics-pixel"),
    Unit("megapixel", "image", "megapixel", "graphics-megapixel"),
    Unit("decibel", "level", "[sound_level]"),
    Unit("lumen", "luminous_flux", "lumen", "light-lumen"),
    Unit("candela", "luminous_intensity", "candela", "light-candela"),
    # Shares of a whole finer than per cent.
    Unit("part_per_million", "concentration", "ppm", "concentr-permillion"),
    Unit("part_per_billion", "concentration", "1e-3 * ppm", "concentr-portion-per-1e9"),
    # Transport.
    Unit("metric_ton_kilometer", "freight", "metric_ton * kilometer"),
    Unit("passenger_kilometer", "passenger_transport", "[passenger_transport]"),
    Unit("teu", "container", "[container]"),
    Unit("feu", "long_container", "[long_container]"),
    Unit("gross_ton", "ship_size", "[gross_tonnage]"),
    Unit("compensated_gross_ton", "ship_work", "[compensated_gross_tonnage]"),
    # An index, and the things that prices are given for; each is a base of its own.
    Unit("point", "index", "[index_point]"),
    Unit("share", "security", "[share]"),
    Unit("lot", "contract", "[lot]"),
    Unit("person", "people", "[person]"),
    Unit("household", "households", "[household]"),
    Unit("vehicle", "vehicles", "[vehicle]"),
    Unit("animal", "animals", "[animal]"),
    Unit("unit", "pieces", "[piece]"),
    Unit("box", "boxes", "[box]"),
    Unit("bag", "bags", "[bag]"),
    Unit("bottle", "bottles", "[bottle]"),
    Unit("room", "rooms", "[room]"),
    Unit("ticket", "tickets", "[ticket]"),
    Unit("order", "orders", "[order]"),
    Unit("visit", "visits", "[visit]"),
    Unit("occasion", "occasions", "[occasion]"),
    Unit("tree", "trees", "[tree]"),
)

# How many of the smaller unit the larger one has, where a figure is told in both: 7 feet 10 inches, 2 hours 5 minutes.
# Sources as above; a year is twelve months, but no number of days.
IN_PARTS: dict[tuple[str, str], int] = {
    ("year", "month"): 12, ("week", "day"): 7, ("day", "hour"): 24, ("day", "minute"): 1440, ("hour", "minute"): 60,
    ("hour", "second"): 3600, ("minute", "second"): 60,
    ("mile", "yard"): 1760, ("yard", "foot"): 3, ("yard", "inch"): 36, ("foot", "inch"): 12,
    ("kilometer", "meter"): 1000, ("meter", "centimeter"): 100, ("meter", "millimeter"): 1000, ("centimeter", "millimeter"): 10,
    ("stone", "pound"): 14, ("pound", "ounce"): 16, ("kilogram", "gram"): 1000, ("jin", "liang"): 10,
}  # fmt: skip
TIMES: frozenset[str] = frozenset(unit.name for unit in UNITS if unit.dimension == "time")
"""The units of duration: a figure in them is a change only where a text shortens or extends it."""
